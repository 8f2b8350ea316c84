"""A price of a night by hand is for the day the clerk saw, and writes over no other hand's (connector-api.md §4.5)."""

from __future__ import annotations

from datetime import datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from frontdesk.demo.rows import Reservation as Row
from frontdesk.domain.commands import ChangeStay, NightPrice
from frontdesk.domain.outbox import Decision, Doubt, EntryState, doubt_of
from tests.battery.virtual_time import run
from tests.sync.nights import Night, night

TAX = "CZ-2024-12%"


def _utc(instant: datetime) -> str:
    return instant.strftime("%Y-%m-%dT%H:%M:%SZ")


async def three_nights(here: Night) -> Row:
    """A booked stay, with what each of its nights costs known here."""
    row = here.stay("Confirmed")
    here.colleague(
        "reservations/updateInterval",
        ReservationId=row.id,
        EndUtc=_utc(row.end + timedelta(days=2)),
        ChargeCancellationFee=False,
    )
    await here.until(lambda: len(nights_of(here, row)) == 3)
    return next(each for each in here.platform.hotel.state.reservations if each.id == row.id)


def a_price(here: Night, row: Row, index: int, gross: str) -> ChangeStay:
    """A night of this stay for so much."""
    currency = here.desk.desk.house().currency
    price = NightPrice(index=index, gross=Decimal(gross))
    return ChangeStay(
        reservation_id=row.id, prices=(price,), currency=currency, tax_codes=(TAX,), reprice=False, note="noise"
    )


def colleague(here: Night, row: Row, index: int, gross: str) -> None:
    """Another screen gives the same night another price."""
    amount = {"Currency": here.desk.desk.house().currency, "TaxCodes": [TAX], "GrossValue": float(gross)}
    update = {"ReservationId": row.id, "TimeUnitPrices": {"Value": [{"Index": index, "Amount": amount}]}}
    here.colleague(
        "reservations/update", ReservationUpdates=[update], Reprice=False, ApplyCancellationFee=False, Reason="agreed"
    )


def nights_of(here: Night, row: Row) -> list[Decimal]:
    """What the nights of a stay cost, on this desk."""
    found = here.desk.desk.stay(row.id)
    assert found is not None
    return [price for _, price in found.night_prices]


def test_a_price_for_a_night_is_not_set_on_the_day_after_when_the_stay_begins_later(tmp_path: Path) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            row = await three_nights(here)
            entry = here.give(a_price(here, row, 1, "1234"))
            here.colleague(
                "reservations/updateInterval",
                ReservationId=row.id,
                StartUtc=_utc(row.start + timedelta(days=1)),
                EndUtc=_utc(row.end),
                ChargeCancellationFee=False,
            )
            asked = await here.until_state(entry, EntryState.CONFLICT)
            assert doubt_of(asked.reason) == (Doubt.DATES_MOVED, "")
            assert asked.attempts == (), "nothing was sent"

    run(play())


def test_a_price_that_another_hand_gave_the_night_is_put_to_a_person_and_set_when_they_want_it(tmp_path: Path) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            row = await three_nights(here)
            entry = here.give(a_price(here, row, 0, "1234"))
            colleague(here, row, 0, "2000")
            asked = await here.until_state(entry, EntryState.CONFLICT)
            assert doubt_of(asked.reason) == (Doubt.FIELD_MOVED, "price")
            assert asked.attempts == (), "nothing was sent"

            here.desk.desk.decide(entry.id, Decision.SEND_AGAIN)
            await here.until(lambda: here.desk.entries()[-1].state is EntryState.SETTLED)
            assert nights_of(here, row)[0] == 1234

    run(play())


@pytest.mark.parametrize("index", [0, 1], ids=["the same price", "another night"])
def test_what_another_hand_set_to_the_same_or_elsewhere_asks_nobody(tmp_path: Path, index: int) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            row = await three_nights(here)
            entry = here.give(a_price(here, row, 0, "1234"))
            colleague(here, row, index, "1234")
            await here.until_state(entry, EntryState.SETTLED)

    run(play())


def test_prices_one_after_another_are_not_in_each_others_way(tmp_path: Path) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            row = await three_nights(here)
            first = here.give(a_price(here, row, 0, "1234"))
            second = here.desk.desk.submit(a_price(here, row, 0, "1300"))
            await here.until_state(second, EntryState.SETTLED)
            assert here.entry(first).state in (EntryState.SUPERSEDED, EntryState.SETTLED)
            assert nights_of(here, row)[0] == 1300

    run(play())


def test_a_second_price_does_not_hide_what_another_hand_set_before_the_first_left(tmp_path: Path) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            row = await three_nights(here)
            first = here.give(a_price(here, row, 0, "1234"))
            second = here.desk.desk.submit(a_price(here, row, 0, "1300"))
            here.desk.desk.take_back(first.id)
            colleague(here, row, 0, "2000")
            await here.until(lambda: here.entry(second).state in (EntryState.CONFLICT, EntryState.SETTLED))
            assert doubt_of(here.entry(second).reason) == (Doubt.FIELD_MOVED, "price")

    run(play())
