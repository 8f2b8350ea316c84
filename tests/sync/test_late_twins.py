"""The first send of what was sent again comes after all: a person is told of both, once, over a restart
(offline-reliability.md §2.6-7).
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from frontdesk.api.events import RESERVATION, Event
from frontdesk.demo.rows import Reservation as Row
from frontdesk.domain.commands import (
    Cancel,
    ChangeGuest,
    ChangeStay,
    Command,
    GuestDetails,
    LockRoom,
    MoveRoom,
    SetRestriction,
    SetRoomState,
    UnlockRoom,
)
from frontdesk.domain.outbox import Decision, Doubt, Entry, EntryState, doubt_of
from frontdesk.domain.reservations import PURPOSES
from frontdesk.sync.late import AND
from tests.battery.deeds import posting, rule_of, spare_rooms
from tests.battery.virtual_time import run
from tests.sync.nights import LOST, Night, late, night, posted_or_made

VERY_LATE = late(900.0)
DAY = timedelta(days=1)


def _twice(here: Night, entry: Entry) -> bool:
    return doubt_of(here.entry(entry).reason)[0] is Doubt.TWICE


@pytest.mark.parametrize("what", ["payment", "order", "product", "booking", "guest"])
def test_both_are_told_once_and_nothing_more_is_sent(tmp_path: Path, what: str) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            entry = here.give(posted_or_made(here, what), VERY_LATE)
            sent_again = await here.until_state(entry, EntryState.SETTLED)
            assert len(sent_again.attempts) == 2
            await here.until(lambda: _twice(here, entry))
            told = here.entry(entry)
            _, names = doubt_of(told.reason)
            assert told.state is EntryState.NEEDS_PERSON
            assert all(names.split(AND)) and len(names.split(AND)) == 2

            here.desk.desk.decide(entry.id, Decision.SEND_AGAIN)
            assert here.entry(entry).state is EntryState.NEEDS_PERSON, "there are two already"
            here.desk.desk.decide(entry.id, Decision.IT_HAPPENED)
            await asyncio.sleep(3600)
            assert here.entry(entry).state is EntryState.SETTLED, "told of the same twice"
            assert len(here.desk.entries()) == 1

    run(play())


@pytest.mark.parametrize("skew", [-48, 0, 48])
def test_a_restart_on_a_pc_with_another_clock_watches_on(tmp_path: Path, skew: int) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            entry = here.give(posted_or_made(here, "payment"), VERY_LATE)
            await here.until_state(entry, EntryState.SETTLED)
            await here.desk.kill()
            here.desk.skew = timedelta(hours=skew)
            here.desk.open()
            await here.until(lambda: _twice(here, entry))

    run(play())


def test_what_was_dropped_and_comes_all_the_same_is_told(tmp_path: Path) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            entry = here.give(posted_or_made(here, "order"), VERY_LATE)
            await here.until_state(entry, EntryState.UNKNOWN)
            here.desk.desk.decide(entry.id, Decision.DROP)
            await here.until(lambda: doubt_of(here.entry(entry).reason)[0] is Doubt.CAME_LATE)

    run(play())


def test_one_that_came_and_later_ones_of_colleagues_are_nobodys_question(tmp_path: Path) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            product = posted_or_made(here, "product")
            entry = here.give(product, LOST)
            await here.until_state(entry, EntryState.SETTLED)
            other = here.give(product)
            await here.until_state(other, EntryState.SETTLED)
            await asyncio.sleep(3600)
            assert [each.state for each in here.desk.entries()] == [EntryState.SETTLED] * 2

    run(play())


def _change(here: Night, what: str) -> tuple[Command, Callable[[], None], Callable[[], bool]]:
    """A change, how somebody sets it otherwise at the platform's own screens, and whether it is as ours has it."""
    stay, state = here.stay("Confirmed"), here.platform.hotel.state
    by_hand, utc = here.platform.by_hand, here.platform.utc

    def now() -> Row:
        return here.platform.stay(stay.id)

    match what:
        case "purpose":
            wanted, theirs = [each for each in PURPOSES if each != stay.purpose][:2]
            return (
                ChangeStay(reservation_id=stay.id, purpose=wanted),
                lambda: here.platform.touch(now(), purpose=theirs),
                lambda: now().purpose == wanted,
            )
        case "room":
            ours, other, *_ = spare_rooms(state, stay.category_id)
            return (
                MoveRoom(reservation_id=stay.id, room_id=ours),
                lambda: here.platform.touch(now(), room_id=other),
                lambda: now().room_id == ours,
            )
        case "days":
            return (
                ChangeStay(reservation_id=stay.id, end_utc=stay.end + DAY),
                lambda: here.platform.touch(now(), end=stay.end + 2 * DAY),
                lambda: now().end == stay.end + DAY,
            )
        case "profile":
            known = state.customers[stay.account_id]
            return (
                ChangeGuest(guest_id=known.id, details=GuestDetails(phone="+420 1")),
                lambda: by_hand(lambda house: house.put(replace(known, phone="+420 2", updated=utc()))),
                lambda: state.customers[known.id].phone == "+420 1",
            )
        case "state of a room":
            room = state.rooms[stay.room_id or ""]
            return (
                SetRoomState(room_id=room.id, state="Dirty"),
                lambda: by_hand(lambda house: house.put(replace(room, state="Clean", updated=utc()))),
                lambda: state.rooms[room.id].state == "Dirty",
            )
        case _:
            rule = rule_of(1)
            return (
                SetRestriction(rule=rule, min_nights=3),
                lambda: by_hand(
                    lambda house: [
                        house.put(replace(row, minimal_length=7 * DAY))
                        for row in list(house.restrictions)
                        if row.first_day == rule.first_day
                    ]
                ),
                lambda: (
                    [each.minimal_length for each in state.restrictions if each.first_day == rule.first_day]
                    == [3 * DAY]
                ),
            )


def _is_told(here: Night, entry: Entry) -> bool:
    return doubt_of(here.entry(entry).reason)[0] is Doubt.LATE_CHANGE


@pytest.mark.parametrize("what", ["purpose", "room", "profile", "state of a room", "rule"])
def test_a_change_that_comes_late_over_what_somebody_set_since_is_told_once(tmp_path: Path, what: str) -> None:
    async def play() -> None:
        async with night(tmp_path, slow_pull_every=60.0) as here:
            command, otherwise, is_ours = _change(here, what)
            entry = here.give(command, late(1500.0))
            sent_again = await here.until_state(entry, EntryState.SETTLED)
            assert len(sent_again.attempts) == 2
            otherwise()
            await asyncio.sleep(600)
            assert not is_ours() and here.entry(entry).state is EntryState.SETTLED
            await here.until(is_ours)
            await here.until(lambda: _is_told(here, entry))

            here.desk.desk.decide(entry.id, Decision.SEND_AGAIN)
            assert here.entry(entry).state is EntryState.NEEDS_PERSON, "it is there already"
            here.desk.desk.decide(entry.id, Decision.IT_HAPPENED)
            await asyncio.sleep(3600)
            assert here.entry(entry).state is EntryState.SETTLED, "told of the same twice"

    run(play())


@pytest.mark.parametrize("is_told", [True, False], ids=["told by an event", "not told"])
@pytest.mark.parametrize("what", ["room", "days"])
def test_what_a_late_change_hides_before_the_next_read_is_known_by_an_event_only(
    tmp_path: Path, what: str, is_told: bool
) -> None:
    async def play() -> None:
        async with night(tmp_path, pull_every=7200.0, slow_pull_every=7200.0, late_every=60.0) as here:
            stay = here.stay("Confirmed")
            command, otherwise, is_ours = _change(here, what)
            entry = here.give(command, late(1500.0))
            await here.until_state(entry, EntryState.SETTLED)
            await asyncio.sleep(120)
            otherwise()
            theirs = here.platform.stay(stay.id)
            if is_told:
                assert here.desk.engine._work is not None
                here.desk.engine._work._news._note(
                    Event(
                        type=RESERVATION,
                        id=stay.id,
                        state=theirs.state,
                        start_utc=theirs.start,
                        end_utc=theirs.end,
                        assigned_resource_id=theirs.room_id,
                    )
                )
            await here.until(is_ours)
            here.desk.desk.refresh()
            await asyncio.sleep(300)
            assert _is_told(here, entry) is is_told

    run(play())


def test_a_change_that_was_dropped_and_comes_all_the_same_is_told_after_a_restart(tmp_path: Path) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            entry = here.give(
                Cancel(reservation_id=here.stay("Confirmed").id, charge_fee=False, note="No show"), VERY_LATE
            )
            await here.until_state(entry, EntryState.UNKNOWN)
            here.desk.desk.decide(entry.id, Decision.DROP)
            await asyncio.sleep(400)
            await here.desk.kill()
            here.desk.open()
            await here.until(lambda: _is_told(here, entry))

    run(play())


@pytest.mark.parametrize("by", ["ourselves", "somebody"])
def test_what_was_set_so_again_on_purpose_is_nobodys_question(tmp_path: Path, by: str) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            command, otherwise, is_ours = _change(here, "purpose")
            lock = UnlockRoom if here.stay("Confirmed").room_locked else LockRoom
            before = here.give(lock(reservation_id=command.reservation_id))
            await here.until_state(before, EntryState.SETTLED)  # by now it is known who our token is
            entry = here.give(command, LOST)
            await here.until_state(entry, EntryState.SETTLED)
            otherwise()
            await asyncio.sleep(400)
            if by == "ourselves":
                await here.until_state(here.give(command), EntryState.SETTLED)
            else:
                assert isinstance(command, ChangeStay)
                here.platform.touch(here.platform.stay(command.reservation_id), purpose=command.purpose)
            assert is_ours()
            await asyncio.sleep(1200)
            assert {each.state for each in here.desk.entries()} == {EntryState.SETTLED}

    run(play())


def test_what_was_dropped_and_sent_anew_is_nobodys_question(tmp_path: Path) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            command, _, is_ours = _change(here, "purpose")
            entry = here.give(command, LOST)
            await here.until_state(entry, EntryState.UNKNOWN)
            here.desk.desk.decide(entry.id, Decision.SEND_AGAIN)
            await here.until(is_ours)
            await asyncio.sleep(1200)
            assert [each.state for each in here.desk.entries()] == [EntryState.SUPERSEDED, EntryState.SETTLED]

    run(play())


def test_a_fee_that_comes_twice_is_told(tmp_path: Path) -> None:
    async def play() -> None:
        async with night(tmp_path, slow_pull_every=60.0) as here:
            stay = here.stay("Confirmed")
            command = ChangeStay(reservation_id=stay.id, end_utc=stay.end + DAY, charge_fee=True)
            entry = here.give(command, LOST)
            await here.until_state(entry, EntryState.SETTLED)
            fee = next(row for row in here.platform.hotel.state.order_items if row.order_id == stay.id)
            made = {"type": "CancellationFee", "state": "Open", "created": here.platform.utc(), "product_id": None}
            fees = [replace(fee, id=f"3f2c1a9e-0000-4000-8000-00000000000{at}", **made) for at in (1, 2)]
            here.platform.by_hand(lambda state: [state.put(each) for each in fees])
            here.platform.touch(here.platform.stay(stay.id))
            await here.until(lambda: _twice(here, entry))

    run(play())


def test_a_stay_is_not_held_up_by_what_came_twice(tmp_path: Path) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            entry = here.give(posted_or_made(here, "product"), VERY_LATE)
            await here.until(lambda: _twice(here, entry))
            note = here.give(posting("note", here.stay("Confirmed"), here.platform.hotel.state))
            await here.until_state(note, EntryState.SETTLED, 120)

    run(play())
