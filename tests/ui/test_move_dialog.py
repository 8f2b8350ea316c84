"""Moving a stay by keys: M, the number, Enter; and a stay without a room gets one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from frontdesk.app.session import Session
from frontdesk.domain.commands import MoveRoom, UnlockRoom
from frontdesk.domain.views import Changed
from frontdesk.ui.panes.detail_pane import DetailPane
from frontdesk.ui.panes.detail_pane.move_dialog import MoveDialog
from frontdesk.ui.parts.choices import Switch
from tests.ui.acts import ARRIVING, ROOMLESS, announce, button, press, saved, says, set_room, shown_in_a_window
from tests.ui.lamplighter import open_lamplighter


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with open_lamplighter(tmp_path) as opened:
        yield opened


@pytest.fixture
def pane(qtbot: QtBot, session: Session) -> Iterator[DetailPane]:
    made = shown_in_a_window(qtbot, DetailPane(session.desk), width=560)
    stop = session.desk.subscribe(made.on_changed)
    yield made
    stop()


def inspect(session: Session, room: str) -> None:
    """Housekeeping has been in a room that nobody has."""
    set_room(session, "Inspected", room)
    announce(session, Changed(house=True))


def open_dialog(pane: DetailPane, stay: str) -> MoveDialog:
    pane.show_stay(stay)
    QApplication.processEvents()
    pane.move_room()
    QApplication.processEvents()
    dialog = pane.findChild(MoveDialog)
    assert dialog is not None
    return dialog


def test_a_stay_without_a_room_gets_the_best_free_one_by_enter(
    qtbot: QtBot, pane: DetailPane, session: Session
) -> None:
    inspect(session, "309")
    dialog = open_dialog(pane, ROOMLESS)
    best = session.desk.room_choices(ROOMLESS)[0]
    assert button(dialog, f"Give {best.name}").isEnabled()
    press(qtbot, Qt.Key.Key_Return)
    assert [entry.command for entry in saved(session)] == [MoveRoom(reservation_id=ROOMLESS, room_id=best.room_id)]
    assert session.desk.rows([ROOMLESS])[0].room == best.name


def test_a_number_is_typed_and_a_room_of_another_category_is_not_offered(
    qtbot: QtBot, pane: DetailPane, session: Session
) -> None:
    inspect(session, "309")
    dialog = open_dialog(pane, ARRIVING)
    for key in (Qt.Key.Key_3, Qt.Key.Key_0, Qt.Key.Key_9):
        press(qtbot, key)
    assert "309  Inspected, free" in says(dialog)
    for _ in range(3):
        press(qtbot, Qt.Key.Key_Backspace)
    for key in (Qt.Key.Key_9, Qt.Key.Key_9):
        press(qtbot, key)
    assert not button(dialog, "Move").isEnabled()
    press(qtbot, Qt.Key.Key_Escape)
    assert saved(session) == []


def test_a_locked_stay_moves_only_with_the_lock_taken_off(qtbot: QtBot, pane: DetailPane, session: Session) -> None:
    stay = session.store.cache.reservation(ARRIVING)
    assert stay is not None
    with session.store.transaction():
        session.store.writer.put_reservations([replace(stay, room_locked=True)])
    inspect(session, "309")
    dialog = open_dialog(pane, ARRIVING)
    best = session.desk.room_choices(ARRIVING)[0]
    doing = button(dialog, f"Move to {best.name}")
    assert not doing.isEnabled()
    focus = QApplication.focusWidget()
    assert focus is not None and dialog.isAncestorOf(focus)
    switch = dialog.findChild(Switch)
    assert switch is not None
    qtbot.mouseClick(switch, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(doing, Qt.MouseButton.LeftButton)
    assert [entry.command for entry in saved(session)] == [
        UnlockRoom(reservation_id=ARRIVING),
        MoveRoom(reservation_id=ARRIVING, room_id=best.room_id),
    ]
