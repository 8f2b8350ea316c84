"""A price that somebody else moved between the clerk's look and the send is put to a person (offline-reliability.md
§3).
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from frontdesk.api.attempt import Attempt
from frontdesk.domain.commands import SetPrice
from frontdesk.domain.dates import midnight_utc
from frontdesk.domain.outbox import Decision, Doubt, EntryState, doubt_of
from frontdesk.domain.rates import BASE
from frontdesk.sync.deed import Answered
from frontdesk.sync.deeds.house import PriceDeed
from frontdesk.sync.parts import Parts
from tests.battery.virtual_time import run
from tests.sync.nights import Night, night


def a_price(here: Night, *, of_the_rate: bool = False) -> SetPrice:
    """A price known to the desk, of a category or of the rate itself, five more than it is."""
    today = here.desk.desk.hotel().today
    known = next(
        found
        for rate in here.desk.store.cache.rates().values()
        if rate.base_rate_id is None
        for found in here.desk.store.cache.prices(rate.id, today, today).values()
        if (found.category_id == BASE) == of_the_rate
    )
    return SetPrice(
        rate_id=known.rate_id,
        first_day=known.day,
        last_day=known.day,
        price=known.price + 5,
        currency=known.currency,
        category_id=known.category_id or None,
    )


def colleague(here: Night, command: SetPrice, price: Decimal) -> None:
    """Another screen sets the same night."""
    starts = midnight_utc(command.first_day, ZoneInfo(here.desk.desk.hotel().time_zone)).strftime("%Y-%m-%dT%H:%M:%SZ")
    update: dict[str, Any] = {"FirstTimeUnitStartUtc": starts, "LastTimeUnitStartUtc": starts, "Value": float(price)}
    if command.category_id is not None:
        update["CategoryId"] = command.category_id
    here.colleague("rates/updatePrice", RateId=command.rate_id, PriceUpdates=[update])


@pytest.mark.parametrize("of_the_rate", [False, True], ids=["of a category", "of the rate"])
@pytest.mark.parametrize("takes_off", [False, True], ids=["set", "taken off"])
def test_a_price_that_moved_is_put_to_a_person_and_set_when_they_want_it(
    tmp_path: Path, of_the_rate: bool, takes_off: bool
) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            command = a_price(here, of_the_rate=of_the_rate)
            assert command.price is not None
            entry = here.give(replace(command, price=None) if takes_off else command)
            colleague(here, command, command.price + 700)
            asked = await here.until_state(entry, EntryState.CONFLICT)
            assert doubt_of(asked.reason) == (Doubt.FIELD_MOVED, "price")
            assert asked.attempts == (), "nothing was sent"

            here.desk.desk.decide(entry.id, Decision.SEND_AGAIN)
            await here.until(lambda: here.desk.entries()[-1].state is EntryState.SETTLED)

    run(play())


def test_a_price_that_moves_again_while_a_person_thinks_is_asked_again(tmp_path: Path) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            command = a_price(here)
            assert command.price is not None
            entry = here.give(command)
            colleague(here, command, command.price + 700)
            await here.until_state(entry, EntryState.CONFLICT)
            colleague(here, command, command.price + 800)
            here.desk.desk.decide(entry.id, Decision.SEND_AGAIN)
            await here.until(lambda: here.desk.entries()[-1].state is EntryState.CONFLICT)
            assert not [each for each in here.platform.effects if each.sender], "nothing was sent"

    run(play())


@pytest.mark.parametrize("theirs", [700, 0], ids=["another price", "the same"])
@pytest.mark.parametrize("is_fetched", [True, False])
def test_a_price_that_a_fetch_saw_between_our_read_and_our_write_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, theirs: int, is_fetched: bool
) -> None:
    async def play() -> None:
        async with night(tmp_path, pull_every=7200.0, slow_pull_every=7200.0) as here:
            command = a_price(here)
            assert command.price is not None
            price, send = command.price, PriceDeed.send

            async def just_before(deed: PriceDeed, parts: Parts, attempt: Attempt) -> Answered:
                """A colleague is quicker by a moment; the rate is on a screen here, or on none."""
                colleague(here, command, price + theirs)
                if is_fetched and (seen := await deed.read(parts)) is not None:
                    deed.keep(parts, seen)
                return await send(deed, parts, attempt)

            monkeypatch.setattr(PriceDeed, "send", just_before)
            entry = here.give(command)
            if not theirs or not is_fetched:
                await here.until_state(entry, EntryState.SETTLED)
                return
            told = await here.until_state(entry, EntryState.NEEDS_PERSON)
            assert doubt_of(told.reason) == (Doubt.OVERWROTE, "price")
            here.desk.desk.decide(entry.id, Decision.IT_HAPPENED)
            assert here.entry(entry).state is EntryState.SETTLED

    run(play())


def test_a_price_of_another_night_under_way_hides_no_move(tmp_path: Path) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            command = a_price(here)
            assert command.price is not None
            day = command.first_day + timedelta(days=1)
            here.give(replace(command, first_day=day, last_day=day))
            entry = here.desk.desk.submit(command)
            colleague(here, command, command.price + 700)
            asked = await here.until_state(entry, EntryState.CONFLICT)
            assert doubt_of(asked.reason) == (Doubt.FIELD_MOVED, "price")

    run(play())


def test_the_price_of_a_category_that_somebody_moved_is_no_matter_of_the_rates_own(tmp_path: Path) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            entry = here.give(a_price(here, of_the_rate=True))
            other = a_price(here)
            assert other.price is not None
            colleague(here, other, other.price + 700)
            await here.until_state(entry, EntryState.SETTLED)

    run(play())


def test_prices_one_after_another_are_not_in_each_others_way(tmp_path: Path) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            command = a_price(here)
            assert command.price is not None
            entries = [here.give(replace(command, price=command.price + more)) for more in range(3)]
            for entry in entries:
                await here.until_state(entry, EntryState.SETTLED)

    run(play())
