"""The warning that a guest has a profile already is seen before Enter, in the smallest window and with large text."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from frontdesk.domain.guests import Guest
from frontdesk.ui import theme
from frontdesk.ui.main_window import MainWindow
from frontdesk.ui.panes.create_page.guest_form import GuestForm
from frontdesk.ui.parts.callout import Callout
from tests.ui.acts import shown_on_the_day
from tests.ui.lamplighter import open_lamplighter

KNOWN = Guest(id="dvorak", last_name="Dvořák", first_name="Antonín", email="dvorak@example.com", phone="+420602551900")


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MainWindow]:
    with open_lamplighter(tmp_path) as session:
        session.store.writer.put_guests([KNOWN])
        made = shown_on_the_day(qtbot, qapp, session)
        made.resize(960, 540)
        yield made
        theme.install(qapp, theme.Mode.LIGHT, 100)
        made.close()


def has_keys() -> QWidget:
    focus = QApplication.focusWidget()
    assert focus is not None
    return focus


def typed(text: str) -> None:
    for letter in text:
        QTest.keyClicks(has_keys(), letter)
        QApplication.processEvents()


def press(*keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(has_keys(), key)
        QApplication.processEvents()


def is_whole(part: QWidget) -> bool:
    return part.isVisible() and part.visibleRegion().boundingRect() == QRect(part.rect())


@pytest.mark.parametrize("percent", [100, 130])
def test_the_warning_is_in_sight_as_soon_as_it_comes(window: MainWindow, qapp: QApplication, percent: int) -> None:
    theme.install(qapp, theme.Mode.LIGHT, percent)
    press(Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Return)
    typed("dvorak antonin")
    press(Qt.Key.Key_Down, Qt.Key.Key_Return)
    form = window.findChild(GuestForm)
    assert form is not None
    warning = form.findChild(Callout)
    assert warning is not None and warning.isHidden()
    typed("dvorak@example.com")
    assert is_whole(warning)
    assert is_whole(has_keys()), "what is typed is in sight as well"
    window.resize(1366, 768)
    QApplication.processEvents()
    window.resize(960, 540)
    QApplication.processEvents()
    assert is_whole(warning)
    press(Qt.Key.Key_Backspace)
    assert warning.isHidden()
