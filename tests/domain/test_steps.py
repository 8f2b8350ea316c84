"""The next safe step, what stands in its way, and the receptionist's word for a state."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given

from frontdesk.domain.commands import Cancel, CheckIn, CheckOut, Confirm
from frontdesk.domain.house import Room, RoomState
from frontdesk.domain.reasons import (
    BalanceNotTold,
    LeavesLater,
    NoRoom,
    OpenBalance,
    Reason,
    Rejected,
    RoomNotInspected,
    RoomOccupied,
    StartsLater,
)
from frontdesk.domain.reservations import Reservation, State
from frontdesk.domain.steps import blockers, mark_of, may_cancel, next_step, room_mark_of, warnings
from frontdesk.domain.views import Mark, RoomMark, Step
from tests.domain.stays import NOON, a_stay, stays

PRAGUE = ZoneInfo("Europe/Prague")
TODAY = date(2026, 10, 16)


def warned(
    stay: Reservation, *, state: str = RoomState.INSPECTED, occupant: str | None = None, owes: str = "0"
) -> tuple[Reason, ...]:
    room = Room(id="r-308", name="308", state=state)
    return warnings(
        stay, room=room, occupant=occupant, owes=Decimal(owes), currency="CZK", today=TODAY, zone=PRAGUE, as_of=NOON
    )


@given(stays)
def test_the_next_step_can_be_taken_unless_something_blocks_it(stay: Reservation) -> None:
    commands = {
        Step.CONFIRM: Confirm(reservation_id=stay.id),
        Step.CHECK_IN: CheckIn(reservation_id=stay.id, room_id=stay.room_id),
        Step.CHECK_OUT: CheckOut(reservation_id=stay.id),
    }
    command = commands.get(next_step(stay))
    if command is None:
        return
    try:
        command.apply(stay, NOON)
    except Rejected as refusal:
        assert refusal.reason in blockers(stay)
    else:
        assert not blockers(stay)


@given(stays)
def test_what_may_be_cancelled_can_be(stay: Reservation) -> None:
    try:
        Cancel(reservation_id=stay.id, note="Asked to", charge_fee=False).apply(stay, NOON)
    except Rejected:
        assert not may_cancel(stay, ())
    else:
        assert may_cancel(stay, ())


@pytest.mark.parametrize(
    ("state", "start", "nights", "mark"),
    [
        (State.CONFIRMED, 0, 2, Mark.DUE_IN),
        (State.CONFIRMED, -1, 3, Mark.NOT_ARRIVED),
        (State.CONFIRMED, 1, 3, Mark.BOOKED),
        (State.STARTED, -2, 3, Mark.IN_HOUSE),
        (State.STARTED, -2, 2, Mark.DUE_OUT),
        (State.STARTED, -3, 2, Mark.DUE_OUT),
        (State.PROCESSED, -2, 2, Mark.LEFT),
        (State.OPTIONAL, 0, 2, Mark.OPTION),
        (State.REQUESTED, 5, 2, Mark.ENQUIRY),
        ("SomethingNew", 0, 2, Mark.OTHER),
    ],
)
def test_mark(state: str, start: int, nights: int, mark: Mark) -> None:
    begins = NOON + timedelta(days=start)
    stay = a_stay(state=state, start_utc=begins, end_utc=begins + timedelta(days=nights))
    assert mark_of(stay, TODAY, PRAGUE) is mark


def test_no_show_has_its_own_mark() -> None:
    assert mark_of(a_stay(state=State.CANCELED, cancellation_reason="NoShow"), TODAY, PRAGUE) is Mark.NO_SHOW


def test_check_in_warns_of_what_the_platform_will_refuse() -> None:
    assert warned(a_stay()) == ()
    assert warned(a_stay(), state=RoomState.DIRTY) == (RoomNotInspected("308", "Dirty", NOON),)
    assert warned(a_stay(), occupant="Rossi") == (RoomOccupied("308", "Rossi", NOON),)
    assert blockers(a_stay(room_id=None)) == (NoRoom(),)


def test_check_out_warns_of_open_balance_and_early_departure() -> None:
    stay = a_stay(state=State.STARTED)
    assert warned(stay, owes="1240") == (LeavesLater(date(2026, 10, 18)), OpenBalance(Decimal(1240), "CZK"))


def test_a_check_out_stops_where_the_token_is_not_told_what_is_owed() -> None:
    stay = a_stay(state=State.STARTED, end_utc=NOON)
    asked = {"room": None, "occupant": None, "owes": None, "currency": "CZK", "today": TODAY, "zone": PRAGUE}
    assert warnings(stay, **asked, as_of=NOON, may_read_money=False) == (BalanceNotTold(),)
    assert warnings(stay, **asked, as_of=NOON) == ()


def test_an_unknown_room_state_is_not_a_crash() -> None:
    assert room_mark_of(Room(id="r", name="1", state="Sparkling"), occupied=False) is RoomMark.OTHER
    assert room_mark_of(None, occupied=False) is RoomMark.NOT_TOLD


def test_todays_room_says_nothing_about_a_stay_of_another_day() -> None:
    later = a_stay(start_utc=NOON + timedelta(days=58), end_utc=NOON + timedelta(days=60))
    assert warned(later, occupant="Müllerová", state=RoomState.DIRTY) == (StartsLater(date(2026, 12, 13)),)
