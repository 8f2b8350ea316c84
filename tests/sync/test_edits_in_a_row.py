"""Edits of one field that wait: the last goes in the place of all, and nobody is asked about the others
(offline-reliability.md §2.3).
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from frontdesk.domain.commands import ChangeGuest, ChangeStay, CheckOut, Command, GuestDetails, MoveRoom
from frontdesk.domain.outbox import Decision, Doubt, Entry, EntryState, doubt_of
from frontdesk.domain.reservations import PURPOSES
from tests.battery.deeds import spare_rooms
from tests.battery.line import Fate, How, When
from tests.battery.virtual_time import run
from tests.sync.nights import Night, night

AWAY = Fate(How.NO_CONNECTION, When.NEVER)


def _away(here: Night, *commands: Command) -> list[Entry]:
    """Given while the line is away."""
    here.desk.weather = lambda *_: AWAY
    return [here.desk.desk.submit(each) for each in commands]


async def _back(here: Night) -> None:
    await asyncio.sleep(60)
    here.desk.weather = lambda *_: Fate()
    await asyncio.sleep(600)


def _writes(here: Night) -> int:
    return len(here.platform.effects)


def _states(here: Night) -> list[EntryState]:
    return [each.state for each in here.desk.entries()]


def _purposes(here: Night) -> list[Command]:
    stay = here.stay("Confirmed")
    others = [each for each in PURPOSES if each != stay.purpose]
    return [ChangeStay(reservation_id=stay.id, purpose=each) for each in others]


def _edits(here: Night, what: str) -> tuple[list[Command], Callable[[], bool]]:
    """Edits of one field, and whether the platform is as the last of them has it."""
    stay, house = here.stay("Confirmed"), here.platform.hotel.state
    match what:
        case "purpose":
            purposes = _purposes(here)
            last = purposes[-1]
            assert isinstance(last, ChangeStay)
            return purposes, lambda: here.platform.stay(stay.id).purpose == last.purpose
        case "purpose, then purpose and segment":
            first, last = _purposes(here)[:2]
            assert isinstance(last, ChangeStay)
            segment = min(each.id for each in house.segments if each.id != stay.segment_id)
            both = replace(last, business_segment_id=segment)
            return [first, both], lambda: here.platform.stay(stay.id).segment_id == segment
        case "room":
            rooms = spare_rooms(house, stay.category_id)[:3]
            moves: list[Command] = [MoveRoom(reservation_id=stay.id, room_id=room) for room in rooms]
            return moves, lambda: here.platform.stay(stay.id).room_id == rooms[-1]
        case _:
            phones = ("+420 1", "+420 2", "+420 3")
            guest = stay.account_id
            changes: list[Command] = [
                ChangeGuest(guest_id=guest, details=GuestDetails(phone=phone)) for phone in phones
            ]
            return changes, lambda: house.customers[guest].phone == phones[-1]


@pytest.mark.parametrize("what", ["purpose", "purpose, then purpose and segment", "room", "profile"])
def test_only_the_last_is_sent(tmp_path: Path, what: str) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            commands, is_last = _edits(here, what)
            _away(here, *commands)
            await _back(here)
            assert is_last() and _writes(here) == 1
            assert _states(here) == [EntryState.SUPERSEDED] * (len(commands) - 1) + [EntryState.SETTLED]

    run(play())


def test_what_somebody_set_meanwhile_is_one_question(tmp_path: Path) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            stay = here.stay("Confirmed")
            guest = here.platform.hotel.state.customers[stay.account_id]
            commands, _ = _edits(here, "profile")
            _away(here, *commands)
            theirs = replace(guest, phone="+420 9", updated=here.platform.utc())
            here.platform.by_hand(lambda house: house.put(theirs))
            await _back(here)
            assert _states(here) == [EntryState.SUPERSEDED, EntryState.SUPERSEDED, EntryState.CONFLICT]
            asked = here.desk.entries()[-1]
            assert doubt_of(asked.reason) == (Doubt.FIELD_MOVED, "phone")
            here.desk.desk.decide(asked.id, Decision.SEND_AGAIN)
            await asyncio.sleep(60)
            assert here.platform.hotel.state.customers[guest.id].phone == "+420 3"
            assert _writes(here) == 1

    run(play())


def test_back_to_what_it_was_sends_nothing(tmp_path: Path) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            stay = here.stay("Confirmed")
            rooms = spare_rooms(here.platform.hotel.state, stay.category_id)
            there, other = (MoveRoom(reservation_id=stay.id, room_id=room) for room in rooms[:2])
            await here.until_state(here.give(there), EntryState.SETTLED)
            _away(here, other, there)
            await _back(here)
            assert _states(here)[1:] == [EntryState.SUPERSEDED, EntryState.SETTLED] and _writes(here) == 1

    run(play())


@pytest.mark.parametrize("taken_back", [0, 1])
def test_what_is_taken_back_leaves_the_other_as_it_was_meant(tmp_path: Path, taken_back: int) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            commands = _purposes(here)[:2]
            entries = _away(here, *commands)
            assert here.desk.desk.take_back(entries[taken_back].id)
            here.desk.taken_back.add(entries[taken_back].id)
            await _back(here)
            left = 1 - taken_back
            assert here.entry(entries[left]).state is EntryState.SETTLED, here.entry(entries[left]).reason
            wanted = commands[left]
            assert isinstance(wanted, ChangeStay)
            assert here.platform.stay(wanted.reservation_id).purpose == wanted.purpose

    run(play())


def test_one_that_can_still_be_taken_back_holds_up_no_earlier_one(tmp_path: Path) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            first, second = (here.desk.desk.submit(each) for each in _purposes(here)[:2])
            await asyncio.sleep(4)
            assert here.entry(second).hold_left is not None
            assert here.desk.desk.take_back(second.id)
            here.desk.taken_back.add(second.id)
            await here.until_state(first, EntryState.SETTLED)

    run(play())


def test_nothing_is_left_out_that_another_command_needs(tmp_path: Path) -> None:
    """A profile is completed for a check-out, and corrected behind it; a room is moved between two purposes."""

    async def play() -> None:
        async with night(tmp_path) as here:
            stay = here.stay("Started")
            phones = [
                ChangeGuest(guest_id=stay.account_id, details=GuestDetails(phone=phone), reservation_id=stay.id)
                for phone in ("+420 1", "+420 2")
            ]
            first, second = _purposes(here)[:2]
            free = spare_rooms(here.platform.hotel.state, here.stay("Confirmed").category_id)[0]
            move = MoveRoom(reservation_id=here.stay("Confirmed").id, room_id=free)
            _away(here, phones[0], CheckOut(reservation_id=stay.id, close_bills=False), phones[1])
            _away(here, first, move, second)
            await _back(here)
            assert EntryState.SUPERSEDED not in _states(here)
            sent = [each.operation for each in here.platform.effects]
            assert sent.count("customers/update") == 2 and sent.count("reservations/update") == 3

    run(play())


def test_another_clerk_replaces_nothing(tmp_path: Path) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            first, second = _purposes(here)[:2]
            _away(here, first)
            here.desk.desk.pick_who("Jan")
            _away(here, second)
            await _back(here)
            assert _states(here) == [EntryState.SETTLED, EntryState.SETTLED] and _writes(here) == 2

    run(play())


def test_an_edit_that_was_taken_back_before_by_a_clock_ahead_hides_no_move(tmp_path: Path) -> None:
    """What lay over what the clerk saw is written down when it is given: no clock is asked afterwards."""

    async def play() -> None:
        async with night(tmp_path) as here:
            stay = here.stay("Confirmed")
            theirs, mine = (each for each in PURPOSES if each != stay.purpose)
            here.desk.clock.skew = timedelta(hours=2)
            first = here.give(ChangeStay(reservation_id=stay.id, purpose=theirs))
            assert here.desk.desk.take_back(first.id)
            here.desk.clock.skew = timedelta()
            here.platform.touch(stay, purpose=theirs)
            await asyncio.sleep(600)
            (entry,) = _away(here, ChangeStay(reservation_id=stay.id, purpose=mine))
            assert entry.base["purpose"] == theirs
            here.platform.touch(here.platform.stay(stay.id), purpose=stay.purpose)
            await _back(here)
            asked = here.entry(entry)
            assert asked.state is EntryState.CONFLICT and doubt_of(asked.reason) == (Doubt.FIELD_MOVED, "purpose")

    run(play())
