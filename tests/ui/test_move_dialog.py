"""Moving a stay by keys: M, the number, Enter; and a stay without a room gets one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from frontdesk.app.session import Session
from frontdesk.domain.commands import ChangeStay, MoveRoom, UnlockRoom
from frontdesk.domain.house import Room, RoomCategory
from frontdesk.domain.views import Changed
from frontdesk.ui.panes.detail_pane import DetailPane
from frontdesk.ui.panes.detail_pane.move_dialog import MoveDialog
from frontdesk.ui.parts.choices import Switch
from tests.ui.acts import (
    ARRIVING,
    ROOMLESS,
    STAYING,
    announce,
    button,
    changed_elsewhere,
    press,
    saved,
    says,
    set_room,
    shown_in_a_window,
)
from tests.ui.lamplighter import NOW, open_lamplighter


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


def with_rooms_elsewhere(session: Session) -> None:
    """The house has a Single and a Suite beside its Doubles."""
    made = (("101", "Single"), ("610", "Suite"))
    session.store.writer.put_categories([RoomCategory(id="Suite", name="Suite", ordering=9, capacity=4)])
    session.store.writer.put_rooms(
        [Room(id=name, name=name, state="Inspected", category_id=category) for name, category in made]
    )
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


def test_a_number_is_typed_and_one_that_is_no_room_is_not_offered(
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


def test_the_number_of_a_room_of_another_category_gives_the_stay_that_category_at_its_price(
    qtbot: QtBot, pane: DetailPane, session: Session
) -> None:
    with_rooms_elsewhere(session)
    dialog = open_dialog(pane, ARRIVING)
    qtbot.keyClicks(QApplication.focusWidget(), "610")
    assert "610  Suite. Inspected, free" in says(dialog)
    assert "The category becomes Suite, at the same price." in says(dialog)
    press(qtbot, Qt.Key.Key_Return)
    assert [entry.command for entry in saved(session)] == [
        ChangeStay(reservation_id=ARRIVING, category_id="Suite", reprice=False),
        MoveRoom(reservation_id=ARRIVING, room_id="610"),
    ]


def test_a_room_of_another_category_than_the_booked_one_is_said_to_be_so(pane: DetailPane, session: Session) -> None:
    with_rooms_elsewhere(session)
    changed_elsewhere(session, ARRIVING, room_id="610")
    pane.show_stay(ARRIVING)
    assert "610 is a Suite" in says(pane)


def test_with_none_left_of_the_booked_category_the_next_one_is_offered_first(
    pane: DetailPane, session: Session
) -> None:
    with_rooms_elsewhere(session)
    view = session.desk.stay(ARRIVING)
    assert view is not None
    dialog = MoveDialog(pane.window(), view, (), lambda begins: session.desk.rooms_elsewhere(ARRIVING, begins))
    dialog.open()
    assert [each.name for each in session.desk.rooms_elsewhere(ARRIVING)] == ["610", "101"]
    assert "No other Double is free for these nights; these are of another category." in says(dialog)
    assert not button(dialog, "Move").isEnabled()  # Enter alone gives nobody another category
    QTest.keyClick(dialog.first_focus(), Qt.Key.Key_Down)
    assert button(dialog, "Move to 610").isEnabled()


def test_a_room_of_another_category_that_was_walked_to_is_kept(pane: DetailPane, session: Session) -> None:
    """Of a room that nobody gets by Enter alone the first one was chosen, too."""
    with_rooms_elsewhere(session)
    view = session.desk.stay(ARRIVING)
    assert view is not None
    left, again = (
        MoveDialog(pane.window(), view, (), lambda begins: session.desk.rooms_elsewhere(ARRIVING, begins))
        for _ in range(2)
    )
    left.begin()
    left.open()
    QTest.keyClick(left.first_focus(), Qt.Key.Key_Down)
    again.begin(left.half_typed(), "since")
    again.open()
    assert button(again, "Move to 610").isEnabled()


def test_a_room_of_another_category_that_is_too_small_says_so(qtbot: QtBot, pane: DetailPane, session: Session) -> None:
    with_rooms_elsewhere(session)
    session.store.writer.put_categories([RoomCategory(id="Single", name="Single", capacity=1)])
    announce(session, Changed(house=True))
    dialog = open_dialog(pane, ARRIVING)
    qtbot.keyClicks(QApplication.focusWidget(), "101")
    assert "101 sleeps 1 person; booked: 2 people." in says(dialog)


def test_a_locked_stay_moves_only_with_the_lock_taken_off(qtbot: QtBot, pane: DetailPane, session: Session) -> None:
    changed_elsewhere(session, ARRIVING, room_locked=True)
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


def test_lock_and_move_are_one_act_and_are_taken_back_together(
    qtbot: QtBot, pane: DetailPane, session: Session
) -> None:
    changed_elsewhere(session, ARRIVING, room_locked=True)
    inspect(session, "309")
    dialog = open_dialog(pane, ARRIVING)
    switch = dialog.findChild(Switch)
    assert switch is not None
    qtbot.mouseClick(switch, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(button(dialog, "Move to 309"), Qt.MouseButton.LeftButton)
    assert len(saved(session)) == 2
    assert session.desk.take_back(saved(session)[-1].id)
    assert saved(session) == []


def test_what_the_move_changes_stands_there_with_who_comes_next(
    qtbot: QtBot, pane: DetailPane, session: Session
) -> None:
    inspect(session, "309")
    set_room(session, "Dirty", "203")
    next_in(session, "309")
    dialog = open_dialog(pane, ARRIVING)
    assert "203, dirty, becomes 309, inspected." in says(dialog)
    assert "Next in 309: Nováková, Wed 21 Oct." in says(dialog).replace("\u2068", "").replace("\u2069", "")
    assert "Nobody else is moved." in says(dialog)


def next_in(session: Session, room: str) -> None:
    stay = session.store.cache.reservation(ROOMLESS)
    assert stay is not None
    later = replace(stay, room_id=room, start_utc=stay.end_utc + timedelta(days=3), end_utc=stay.end_utc + timedelta(9))
    with session.store.transaction():
        session.store.writer.put_reservations([later])


def test_a_room_that_somebody_has_says_whose_it_is_and_wants_a_second_enter(
    qtbot: QtBot, pane: DetailPane, session: Session
) -> None:
    dialog = open_dialog(pane, ARRIVING)
    for key in (Qt.Key.Key_2, Qt.Key.Key_0, Qt.Key.Key_4, Qt.Key.Key_Return):
        press(qtbot, key)
    assert saved(session) == [] and dialog.isVisible()
    told = says(dialog).replace("\u2068", "").replace("\u2069", "")
    assert "204 is booked for Fernández-Ibarra until Sun 18 Oct." in told
    assert "Nobody is moved out" in told
    press(qtbot, Qt.Key.Key_Return)
    assert [entry.command for entry in saved(session)] == [MoveRoom(reservation_id=ARRIVING, room_id="204")]


def test_who_has_a_room_by_an_act_that_is_not_sent_is_named_too(
    qtbot: QtBot, pane: DetailPane, session: Session
) -> None:
    inspect(session, "309")
    session.desk.submit(MoveRoom(reservation_id=ROOMLESS, room_id="309"))
    dialog = open_dialog(pane, ARRIVING)
    for key in (Qt.Key.Key_3, Qt.Key.Key_0, Qt.Key.Key_9):
        press(qtbot, key)
    QApplication.processEvents()
    assert "taken by Nováková" in says(dialog).replace("\u2068", "").replace("\u2069", "")


def only_free_one_is(session: Session, room: str, state: str) -> None:
    """Of the Doubles this one alone is nobody's."""
    set_room(session, state, room)
    announce(session, Changed(house=True))
    free = [each for each in session.desk.room_choices(STAYING) if not each.taken_by]
    for at, each in enumerate(other for other in free if other.name != room):
        stay = session.store.cache.reservation(ROOMLESS)
        assert stay is not None
        taken = replace(stay, id=f"taken {at}", room_id=each.room_id, start_utc=NOW - timedelta(days=1))
        session.store.writer.put_reservations([replace(taken, end_utc=NOW + timedelta(days=30))])
    announce(session, Changed(everything=True))
    assert [each.name for each in session.desk.room_choices(STAYING) if not each.taken_by] == [room]


def test_who_moves_now_is_put_into_a_room_that_is_not_clean_by_no_enter_alone(
    qtbot: QtBot, pane: DetailPane, session: Session
) -> None:
    only_free_one_is(session, "309", "Dirty")
    dialog = open_dialog(pane, STAYING)
    assert not button(dialog, "Move").isEnabled()
    assert "No free Double is clean yet." in says(dialog)
    press(qtbot, Qt.Key.Key_Return)
    assert saved(session) == [] and dialog.isVisible()
    press(qtbot, Qt.Key.Key_Down)
    assert dialog.values()["room"] == "309"  # walked to: kept half typed, too
    press(qtbot, Qt.Key.Key_Return)
    assert [entry.command for entry in saved(session)] == [MoveRoom(reservation_id=STAYING, room_id="309")]


def test_clean_rooms_of_another_category_come_before_a_dirty_one_of_the_booked(
    pane: DetailPane, session: Session
) -> None:
    with_rooms_elsewhere(session)
    only_free_one_is(session, "309", "Dirty")
    dialog = open_dialog(pane, STAYING)
    assert [each.name for each in dialog._offered] == ["610", "101", "309"]
    assert dialog._picked() is None
    assert "No free Double is clean yet. Clean rooms of another category come first." in says(dialog)


def test_who_is_to_come_gets_a_room_that_is_to_be_cleaned(pane: DetailPane, session: Session) -> None:
    only_free_one_is(session, "309", "Dirty")
    assert button(open_dialog(pane, ROOMLESS), "Give 309").isEnabled()
