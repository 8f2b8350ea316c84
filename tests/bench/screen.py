"""The window in this process, and how long it takes from what a hand does to what the eye sees."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from frontdesk.screenless import has_screen, offscreen
from frontdesk.ui import theme
from tests.bench.figure import WrongResultError

_LONGEST_S = 5.0


def application(folder: Path) -> QApplication:
    """The one application of this process, on a pretended screen where there is none."""
    there = QApplication.instance()
    if isinstance(there, QApplication):
        return there
    if not has_screen():
        os.environ["QT_QPA_PLATFORM"] = offscreen(folder)
    made = QApplication(["frontdesk"])
    made.setQuitOnLastWindowClosed(False)
    theme.install(made, theme.Mode.LIGHT)
    return made


class PaintWatch(QObject):
    """Notes that one widget was painted. `processor` are the seconds of processor time that each timed act took."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.is_painted = False
        self.processor: list[float] = []
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at every paint."""
        if event.type() is QEvent.Type.Paint:
            self.is_painted = True
        return False

    def time(self, act: Callable[[], object]) -> float:
        """Seconds from the act until the widget was painted anew and the loop had nothing left to do.

        Raises `WrongResultError` when it is not painted at all.
        """
        self.is_painted = False
        begun, worked = time.perf_counter(), time.process_time()
        act()
        QCoreApplication.processEvents()
        while not self.is_painted and time.perf_counter() - begun < _LONGEST_S:
            QCoreApplication.processEvents()
        took = time.perf_counter() - begun
        self.processor.append(time.process_time() - worked)
        if not self.is_painted:
            raise WrongResultError("what was done was never painted")
        return took


def press(key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key, wherever the focus is."""
    QTest.keyClick(focus(), key, held)


def type_letter(letter: str) -> None:
    """Type one letter; what no key has comes from an input method, as it does there."""
    if letter.isascii():
        QTest.keyClicks(focus(), letter)
        return
    composed = QInputMethodEvent()
    composed.setCommitString(letter)
    QCoreApplication.sendEvent(focus(), composed)


def focus() -> QWidget:
    """What hears the keys. Raises `WrongResultError` when nothing does."""
    target = QApplication.focusWidget()
    if target is None:
        raise WrongResultError("nothing has the focus")
    return target
