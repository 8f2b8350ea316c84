"""The window in another language or country for as long as a test needs it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from frontdesk.ui.text import dates


@contextmanager
def in_country(name: str) -> Iterator[None]:
    """Numbers and days are written as in this place: "cs_CZ"."""
    before = QLocale()
    QLocale.setDefault(QLocale(name))
    try:
        yield
    finally:
        QLocale.setDefault(before)


@contextmanager
def spoken(app: QApplication, begin: Callable[[], QTranslator | None]) -> Iterator[None]:
    """`begin` installs the translator of a language; afterwards the window speaks as it did before."""
    before = QLocale()
    translator = begin()
    assert translator is not None
    try:
        yield
    finally:
        app.removeTranslator(translator)
        QLocale.setDefault(before)
        dates.forget_names()
