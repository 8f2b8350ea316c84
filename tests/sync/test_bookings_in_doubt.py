"""A booking whose answer was lost: known by our sign wherever the platform keeps it, never booked twice
(offline-reliability.md §4-7, 8).
"""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest

from frontdesk.domain.commands import AddBooking
from frontdesk.domain.outbox import Doubt, Entry, EntryState, doubt_of
from tests.battery.virtual_time import run
from tests.sync.nights import LOST, MONTH, UNANSWERED, Night, booking, late, night

WEB = "3f2c1a9e-0000-4000-8000-0000000000aa"


def _booking(here: Night, group_id: str | None = None) -> AddBooking:
    return booking(here, group_id, note="By the lift")


def _booked(here: Night) -> int:
    return sum(effect.operation == "reservations/add" and effect.status == 200 for effect in here.platform.effects)


def test_into_a_group_that_is_there_the_sign_is_found_in_the_notes(tmp_path: Path) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            entry = here.give(_booking(here, here.stay("Confirmed").group_id), UNANSWERED)
            settled = await here.until_state(entry, EntryState.SETTLED)
            assert (len(settled.attempts), _booked(here)) == (1, 1)

    run(play())


def test_a_group_that_was_renamed_leads_to_a_person_and_to_no_second_booking(tmp_path: Path) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            entry = here.give(_booking(here), UNANSWERED)
            await here.until(lambda: _booked(here) == 1)
            named = next(group for group in here.platform.hotel.state.groups if "Twain" in group.name)
            here.platform.by_hand(lambda state: state.put(replace(named, name="Family Twain")))
            asked = await here.until_state(entry, EntryState.NEEDS_PERSON)
            assert doubt_of(asked.reason)[0] is Doubt.TWIN
            await asyncio.sleep(3600)
            assert _booked(here) == 1

    run(play())


def _somebody_else(here: Night, but: str) -> str:
    return min(each.id for each in here.platform.hotel.state.customers if each.id != but)


async def _given_away(here: Night, entry: Entry) -> None:
    """As soon as it is booked, a colleague gives the stay to another guest."""
    await here.until(lambda: _booked(here) == 1)
    command = entry.command
    assert isinstance(command, AddBooking)
    made = max(here.platform.hotel.state.reservations, key=lambda row: row.created)
    other = _somebody_else(here, command.stays[0].guest_id)
    here.colleague("reservations/updateCustomer", ReservationId=made.id, CustomerId=other)


@pytest.mark.parametrize("into_a_group", [False, True])
def test_a_booking_that_a_colleague_gave_to_another_guest_is_recognised(tmp_path: Path, into_a_group: bool) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            group = here.stay("Confirmed").group_id if into_a_group else None
            entry = here.give(_booking(here, group), UNANSWERED)
            await _given_away(here, entry)
            settled = await here.until_state(entry, EntryState.SETTLED)
            assert (len(settled.attempts), _booked(here)) == (1, 1)

    run(play())


def test_given_away_and_its_group_renamed_leads_to_a_person(tmp_path: Path) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            entry = here.give(_booking(here), UNANSWERED)
            await _given_away(here, entry)
            named = next(group for group in here.platform.hotel.state.groups if "Twain" in group.name)
            here.platform.by_hand(lambda state: state.put(replace(named, name="Family Finn")))
            asked = await here.until_state(entry, EntryState.NEEDS_PERSON)
            assert doubt_of(asked.reason)[0] is Doubt.TWIN
            await asyncio.sleep(3600)
            assert _booked(here) == 1

    run(play())


def test_nothing_of_it_is_left_as_it_was_and_a_person_is_asked(tmp_path: Path) -> None:
    """Another guest, other days, another category, another name of the group: only our own hand is left to tell."""

    async def play() -> None:
        async with night(tmp_path) as here:
            entry = here.give(_booking(here), UNANSWERED)
            await _given_away(here, entry)
            named = next(group for group in here.platform.hotel.state.groups if "Twain" in group.name)
            here.platform.by_hand(lambda state: state.put(replace(named, name="Family Finn")))
            made = max(here.platform.hotel.state.reservations, key=lambda row: row.created)
            other = next(row.category_id for row in here.platform.hotel.state.reservations if row.id != made.id)
            here.platform.touch(made, start=made.start + MONTH, end=made.end + MONTH, category_id=other)
            asked = await here.until_state(entry, EntryState.NEEDS_PERSON)
            assert doubt_of(asked.reason)[0] is Doubt.TWIN
            await asyncio.sleep(3600)
            assert _booked(here) == 1

    run(play())


def test_a_first_send_that_comes_late_and_is_given_away_is_told(tmp_path: Path) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            entry = here.give(_booking(here), late(900.0))
            await here.until_state(entry, EntryState.SETTLED)
            await here.until(lambda: _booked(here) == 2)
            made = max(here.platform.hotel.state.reservations, key=lambda row: row.created)
            other = _somebody_else(here, made.account_id)
            here.colleague("reservations/updateCustomer", ReservationId=made.id, CustomerId=other)
            await here.until(lambda: doubt_of(here.entry(entry).reason)[0] is Doubt.TWICE)

    run(play())


def test_what_others_book_for_others_meanwhile_is_nobodys_question(tmp_path: Path) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            command = _booking(here)
            entry = here.give(command, LOST)
            await here.until_state(entry, EntryState.UNKNOWN)
            row = here.stay("Confirmed")
            booked = replace(row, id=WEB, created=here.platform.utc(), updated=here.platform.utc())
            booked = replace(
                booked, creator_id="web", account_id=_somebody_else(here, row.account_id), origin="Commander"
            )
            here.platform.by_hand(lambda state: state.put(booked))
            settled = await here.until_state(entry, EntryState.SETTLED)
            assert (len(settled.attempts), _booked(here)) == (2, 1)

    run(play())
