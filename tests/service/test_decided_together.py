"""A companion for whom the same act booked the place: one question for both, and one answer."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from frontdesk.app.session import Session
from frontdesk.domain.commands import (
    AddCompanion,
    AddGuest,
    AddNote,
    ChangeStay,
    Command,
    GuestDetails,
    MoveRoom,
    UnlockRoom,
)
from frontdesk.domain.outbox import Decision, Entry, EntryState
from frontdesk.domain.reservations import PersonCount
from frontdesk.domain.together import left_with
from frontdesk.sync.lanes import heads
from frontdesk.ui.panes.detail_pane import DetailPane
from frontdesk.ui.panes.unsent_pane import UnsentPane
from tests.ui.acts import ARRIVING, changed_elsewhere, is_refused, says, shown_in_a_window
from tests.ui.lamplighter import open_lamplighter

FULL = "Reservation capacity exceeded."
TWO = ChangeStay(reservation_id=ARRIVING, persons=(PersonCount("adult", 2),))


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with open_lamplighter(tmp_path) as opened:
        yield opened


def with_companion(session: Session) -> tuple[Entry, Entry, Entry]:
    """Two persons instead of one, the profile of the second, and their place."""
    local = session.desk.new_local_id()
    details = GuestDetails(last_name="Whitfield", first_name="Tom")
    persons, guest, companion = session.desk.submit_all(
        [
            TWO,
            AddGuest(local_id=local, details=details, reservation_id=ARRIVING),
            AddCompanion(reservation_id=ARRIVING, guest_id=local),
        ]
    )
    return persons, guest, companion


def waiting(session: Session) -> list[Command]:
    return [entry.command for entry in session.desk.open_entries()]


def now(session: Session, entry: Entry) -> EntryState:
    found = session.store.outbox.entry(entry.id)
    assert found is not None
    return found.state


def test_the_safe_answer_to_a_refused_place_leaves_nobody_behind_to_be_refused_again(session: Session) -> None:
    changed_elsewhere(session, ARRIVING, persons=(PersonCount("adult", 1),))
    persons, guest, companion = with_companion(session)
    is_refused(session, persons, FULL)
    session.desk.decide(persons.id, Decision.DROP)
    assert [now(session, each) for each in (persons, guest, companion)] == [EntryState.DISCARDED] * 3
    assert not waiting(session)


def test_a_profile_that_something_else_speaks_of_is_made_all_the_same(session: Session) -> None:
    changed_elsewhere(session, ARRIVING, persons=(PersonCount("adult", 1),))
    persons, guest, companion = with_companion(session)
    assert isinstance(guest.command, AddGuest)
    changed_elsewhere(session, "48213", persons=(PersonCount("adult", 2),))
    other = session.desk.submit(AddCompanion(reservation_id="48213", guest_id=guest.command.local_id))
    is_refused(session, persons, FULL)
    session.desk.decide(persons.id, Decision.DROP)
    assert now(session, companion) is EntryState.DISCARDED
    assert [now(session, each) for each in (guest, other)] == [EntryState.QUEUED] * 2


def test_sent_again_the_place_goes_before_whom_it_is_for(session: Session) -> None:
    changed_elsewhere(session, ARRIVING, persons=(PersonCount("adult", 1),))
    persons, guest, _ = with_companion(session)
    is_refused(session, persons, FULL)
    session.desk.decide(persons.id, Decision.SEND_AGAIN)
    again, behind = (each for each in session.desk.open_entries() if not isinstance(each.command, AddGuest))
    assert again.command == TWO and isinstance(behind.command, AddCompanion)
    assert behind.name_of(behind.command.guest_id) == "Whitfield Tom"
    assert {each.id for each in heads(session.desk.open_entries())} == {guest.id, again.id}
    is_refused(session, again, FULL)  # the answer is for both once more
    (question,) = (each for each in session.desk.open_entries() if each.state is EntryState.REJECTED)
    assert left_with(question, session.desk.open_entries()) == (behind,)


def test_what_another_act_did_waits_for_its_own_turn(session: Session) -> None:
    changed_elsewhere(session, ARRIVING, persons=(PersonCount("adult", 1),))
    persons, _, _ = with_companion(session)
    note = session.desk.submit(AddNote(reservation_id=ARRIVING, text="Late"))
    is_refused(session, persons, FULL)
    session.desk.decide(persons.id, Decision.DROP)
    assert waiting(session) == [note.command]


def test_a_move_hangs_on_the_lock_that_came_off_for_it(session: Session) -> None:
    changed_elsewhere(session, ARRIVING, room_locked=True)
    lock, move = session.desk.submit_all(
        [UnlockRoom(reservation_id=ARRIVING), MoveRoom(reservation_id=ARRIVING, room_id="204")]
    )
    is_refused(session, lock, "Not allowed.")
    session.desk.decide(lock.id, Decision.DROP)
    assert now(session, move) is EntryState.DISCARDED


def test_a_move_hangs_on_the_category_that_changed_for_it(session: Session) -> None:
    category, move = session.desk.submit_all(
        [
            ChangeStay(reservation_id=ARRIVING, category_id="Single", reprice=False),
            MoveRoom(reservation_id=ARRIVING, room_id="204"),
        ]
    )
    is_refused(session, category, "Not allowed.")
    session.desk.decide(category.id, Decision.DROP)
    assert now(session, move) is EntryState.DISCARDED


def test_card_and_stay_say_for_whom_the_answer_is_too(qtbot: QtBot, session: Session) -> None:
    changed_elsewhere(session, ARRIVING, persons=(PersonCount("adult", 1),))
    persons, _, _ = with_companion(session)
    is_refused(session, persons, FULL)
    told = "The same answer goes for what was done with it: Add a companion, Whitfield Tom."
    pane = shown_in_a_window(qtbot, UnsentPane(session.desk))
    assert told in says(pane)
    detail = shown_in_a_window(qtbot, DetailPane(session.desk))
    detail.show_stay(ARRIVING)
    assert told in says(detail)
