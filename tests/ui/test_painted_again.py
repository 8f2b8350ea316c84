"""What is painted again: after an act the line that changed, and not the list around it; while nobody does anything,
nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QTableView, QWidget
from pytestqt.qtbot import QtBot

from frontdesk.app.session import Session
from frontdesk.domain.commands import CheckIn
from frontdesk.domain.views import Line
from frontdesk.ui.main_window import MainWindow
from frontdesk.ui.places import Place
from tests.ui.lamplighter import NOW, open_lamplighter

STAY = "48214"
QUIET_TURNS = 15


class Painted(QObject):
    """The heights of what was painted of a widget."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.heights: list[int] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.heights.append(event.rect().height())
        return False


class AllPaints(QObject):
    """What was painted of the whole program, by the kind of widget."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.widgets: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and isinstance(watched, QWidget):
            self.widgets.append(type(watched).__name__)
        return False


def settle(qtbot: QtBot, paints: list[Any]) -> None:
    """Until the window has nothing left to paint of itself: a layout comes turn after turn, and where the machine does
    other work a time may be over after one turn only. So turns are counted in which nothing was painted.
    """
    quiet = 0
    while quiet < QUIET_TURNS:
        paints.clear()
        qtbot.wait(5)
        quiet = 0 if paints else quiet + 1


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with open_lamplighter(tmp_path) as opened:
        yield opened


def test_a_check_in_paints_its_own_line_of_a_list_it_stays_in(qtbot: QtBot, session: Session) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.attach(session.desk)
    window.day.go(Place.ALL)
    view = window.day.findChild(QTableView)
    assert isinstance(view, QTableView)
    painted = Painted(view)
    view.viewport().installEventFilter(painted)
    settle(qtbot, painted.heights)
    view_of_stay = session.desk.stay(STAY)
    assert view_of_stay is not None
    session.desk.submit(CheckIn(reservation_id=STAY, room_id=view_of_stay.reservation.room_id))
    qtbot.waitUntil(lambda: bool(painted.heights))
    QCoreApplication.processEvents()
    assert max(painted.heights) == view.verticalHeader().defaultSectionSize()


@pytest.mark.parametrize("size", [(1366, 768), (960, 540)])
@pytest.mark.parametrize("is_away", [False, True])
def test_a_second_in_which_nothing_is_told_paints_nothing(
    qtbot: QtBot, qapp: QApplication, session: Session, size: tuple[int, int], is_away: bool
) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    window.resize(*size)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.attach(session.desk)
    if is_away:
        session.engine._line.failed(Line.OFFLINE, NOW)
    painted = AllPaints(window)
    qapp.installEventFilter(painted)
    window.day.tick()
    settle(qtbot, painted.widgets)
    window.day.tick()
    QCoreApplication.processEvents()
    qapp.removeEventFilter(painted)
    assert painted.widgets == []
