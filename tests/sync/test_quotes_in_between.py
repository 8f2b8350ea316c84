"""A booking that waited costs what it was quoted at, or a person is asked (offline-reliability.md §3, row of
reservations/add).
"""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from frontdesk.domain.commands import AddBooking, NewStay, NightPrice, SetPrice
from frontdesk.domain.offers import Question
from frontdesk.domain.outbox import Decision, Doubt, Entry, EntryState, doubt_of
from frontdesk.domain.reservations import PersonCount
from tests.battery.line import Fate, How, When
from tests.battery.virtual_time import run
from tests.sync.nights import LOST, UNANSWERED, Night, night
from tests.sync.test_prices_in_between import colleague

AWAY = Fate(How.NO_CONNECTION, When.NEVER)


async def quoted(here: Night) -> tuple[AddBooking, Decimal]:
    """A booking for one person next week, and what the platform told it costs."""
    desk, row = here.desk.desk, here.stay("Confirmed")
    arrive, rate = desk.hotel().today + timedelta(days=7), here.desk.desk.house().rates[0].id
    question = Question(arrive, 2, (PersonCount(row.persons[0][0], 1),))
    desk.offers(question)
    await asyncio.sleep(5)
    found = desk.offers(question)
    place = [each.id for each in found.rates].index(rate)
    cell = next(each.cells[place] for each in found.rows if each.category_id == row.category_id)
    assert cell.is_quoted and cell.total is not None
    start, end = desk.stay_times(arrive, question.leave)
    stay = NewStay(
        local_id=desk.new_local_id(),
        guest_id=row.account_id,
        category_id=row.category_id,
        rate_id=rate,
        start_utc=start,
        end_utc=end,
        persons=question.persons,
    )
    return AddBooking(service_id=row.service_id, stays=(stay,), currency="CZK"), cell.total


def raise_price(here: Night, booking: AddBooking, price: int) -> None:
    """Another screen sets the price of the first night; of the root of the rate, where it has one."""
    (stay,) = booking.stays
    rates = here.desk.store.cache.rates()
    day = stay.start_utc.date()
    root = rates[stay.rate_id].base_rate_id or stay.rate_id
    command = SetPrice(
        rate_id=root, first_day=day, last_day=day, price=None, currency="CZK", category_id=stay.category_id
    )
    colleague(here, command, Decimal(price))


async def away_and_back(here: Night, seconds: float = 300) -> None:
    await asyncio.sleep(seconds)
    here.desk.weather = lambda *_: Fate()
    await asyncio.sleep(600)


def test_a_price_that_moved_while_the_line_was_away_is_put_to_a_person(tmp_path: Path) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            booking, then = await quoted(here)
            here.desk.weather = lambda *_: AWAY
            entry = here.desk.desk.submit(booking)
            raise_price(here, booking, 9000)
            await away_and_back(here)
            asked = here.entry(entry)
            doubt, fact = doubt_of(asked.reason)
            told, now = map(Decimal, fact.split()[:2])
            assert (asked.state, doubt, told) == (EntryState.CONFLICT, Doubt.QUOTE_MOVED, then) and now > told
            assert not [each for each in here.platform.effects if each.sender], "nothing was sent"

            here.desk.desk.decide(entry.id, Decision.SEND_AGAIN)
            await here.until(lambda: here.desk.entries()[-1].state is EntryState.SETTLED)

    run(play())


def _open_question(here: Night) -> tuple[Entry, Decimal, Decimal]:
    """The one booking that waits for a person: what it was quoted at, and what it costs."""
    (waits,) = [each for each in here.desk.entries() if each.state is EntryState.CONFLICT]
    doubt, fact = doubt_of(waits.reason)
    assert doubt is Doubt.QUOTE_MOVED
    then, now = map(Decimal, fact.split()[:2])
    return waits, then, now


@pytest.mark.parametrize("rooms", [1, 2])
@pytest.mark.parametrize("wait", [1.0, 3600.0], ids=["at once", "an hour later"])
def test_a_price_that_moves_again_before_it_is_sent_again_is_asked_again(
    tmp_path: Path, rooms: int, wait: float
) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            booking, first = await quoted(here)
            alike = [replace(booking.stays[0], local_id=here.desk.desk.new_local_id()) for _ in range(rooms)]
            here.desk.weather = lambda *_: AWAY
            here.desk.desk.submit(replace(booking, stays=tuple(alike)))
            raise_price(here, booking, 9000)
            await away_and_back(here)
            asked, told, second = _open_question(here)
            assert told == first * rooms

            raise_price(here, booking, 12000)
            await asyncio.sleep(wait)
            here.desk.desk.decide(asked.id, Decision.SEND_AGAIN)
            await asyncio.sleep(60)
            asked, told, third = _open_question(here)
            assert told == second and third > second
            assert not [each for each in here.platform.effects if each.sender], "nothing was sent"

            here.desk.desk.decide(asked.id, Decision.SEND_AGAIN)
            await here.until(lambda: here.desk.entries()[-1].state is EntryState.SETTLED)

    run(play())


@pytest.mark.parametrize("moves", [False, True], ids=["as quoted", "a price by hand"])
def test_what_costs_as_was_agreed_goes_by_itself(tmp_path: Path, moves: bool) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            booking, _ = await quoted(here)
            (stay,) = booking.stays
            if moves:
                by_hand = (NightPrice(index=0, gross=Decimal(900)),)
                booking = replace(booking, stays=(replace(stay, prices=by_hand, tax_codes=("CZ-2024-12%",)),))
                raise_price(here, booking, 9000)
            here.desk.weather = lambda *_: AWAY
            entry = here.desk.desk.submit(booking)
            await away_and_back(here)
            assert here.entry(entry).state is EntryState.SETTLED

    run(play())


def test_a_booking_that_goes_at_once_asks_for_no_price(tmp_path: Path) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            booking, _ = await quoted(here)
            asked = sum(call.operation == "reservations/price" for call in here.desk.calls)
            await here.until_state(here.give(booking), EntryState.SETTLED)
            assert sum(call.operation == "reservations/price" for call in here.desk.calls) == asked

    run(play())


@pytest.mark.parametrize("fate", [LOST, UNANSWERED], ids=["lost", "there"])
def test_a_booking_in_doubt_is_booked_at_no_other_price(tmp_path: Path, fate: Fate) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            booking, _ = await quoted(here)
            entry = here.give(booking, fate)
            await here.until_state(entry, EntryState.UNKNOWN)
            raise_price(here, booking, 9000)
            if fate is UNANSWERED:
                await here.until_state(entry, EntryState.SETTLED)
                return
            asked = await here.until_state(entry, EntryState.NEEDS_PERSON)
            assert doubt_of(asked.reason)[0] is Doubt.QUOTE_MOVED and len(asked.attempts) == 1

    run(play())
