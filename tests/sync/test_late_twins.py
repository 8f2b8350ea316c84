"""The first send of what was sent again comes after all: a person is told of both, once, over a restart (§2.6-7)."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from pathlib import Path

import pytest

from frontdesk.domain.commands import AddBooking, AddGuest, Command, GuestDetails, NewStay
from frontdesk.domain.outbox import Decision, Doubt, Entry, EntryState, doubt_of
from frontdesk.domain.reservations import PersonCount
from frontdesk.sync.late import AND
from tests.battery.deeds import posting
from tests.battery.virtual_time import run
from tests.sync.nights import LOST, Night, late, night

VERY_LATE = late(900.0)
DAY = timedelta(days=1)


def _command(here: Night, what: str) -> Command:
    row = here.stay("Confirmed")
    match what:
        case "guest":
            details = GuestDetails(last_name="Twain", first_name="Mark")
            return AddGuest(local_id=here.desk.desk.new_local_id(), details=details)
        case "booking":
            stay = NewStay(
                local_id=here.desk.desk.new_local_id(),
                guest_id=row.account_id,
                category_id=row.category_id,
                rate_id=here.desk.desk.house().rates[0].id,
                start_utc=row.start + 30 * DAY,
                end_utc=row.end + 31 * DAY,
                persons=(PersonCount(row.persons[0][0], 1),),
            )
            return AddBooking(service_id=row.service_id, stays=(stay,), group_name="Twain", currency="CZK")
        case _:
            return posting(what, row, here.platform.hotel.state)


def _twice(here: Night, entry: Entry) -> bool:
    return doubt_of(here.entry(entry).reason)[0] is Doubt.TWICE


@pytest.mark.parametrize("what", ["payment", "order", "product", "booking", "guest"])
def test_both_are_told_once_and_nothing_more_is_sent(tmp_path: Path, what: str) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            entry = here.give(_command(here, what), VERY_LATE)
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
            entry = here.give(_command(here, "payment"), VERY_LATE)
            await here.until_state(entry, EntryState.SETTLED)
            await here.desk.kill()
            here.desk.skew = timedelta(hours=skew)
            here.desk.open()
            await here.until(lambda: _twice(here, entry))

    run(play())


def test_what_was_dropped_and_comes_all_the_same_is_told(tmp_path: Path) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            entry = here.give(_command(here, "order"), VERY_LATE)
            await here.until_state(entry, EntryState.UNKNOWN)
            here.desk.desk.decide(entry.id, Decision.DROP)
            await here.until(lambda: doubt_of(here.entry(entry).reason)[0] is Doubt.CAME_LATE)

    run(play())


def test_one_that_came_and_later_ones_of_colleagues_are_nobodys_question(tmp_path: Path) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            product = _command(here, "product")
            entry = here.give(product, LOST)
            await here.until_state(entry, EntryState.SETTLED)
            other = here.give(product)
            await here.until_state(other, EntryState.SETTLED)
            await asyncio.sleep(3600)
            assert [each.state for each in here.desk.entries()] == [EntryState.SETTLED] * 2

    run(play())


def test_a_stay_is_not_held_up_by_what_came_twice(tmp_path: Path) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            entry = here.give(_command(here, "product"), VERY_LATE)
            await here.until(lambda: _twice(here, entry))
            note = here.give(posting("note", here.stay("Confirmed"), here.platform.hotel.state))
            await here.until_state(note, EntryState.SETTLED, 120)

    run(play())
