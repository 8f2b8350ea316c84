"""Prices and free rooms of many nights: asked for in parts that begin at midnights, and put together as one answer."""

from __future__ import annotations

import asyncio
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.api.client import Client
from frontdesk.api.errors import BadAnswer, TooLarge
from frontdesk.api.nights import LONGEST, halves, split
from frontdesk.api.wire import format_instant
from tests.api.scripted_server import Request, Script, ScriptedServer, error, reply

PRAGUE = ZoneInfo("Europe/Prague")
DAY = date(2026, 10, 16)
ZONES = st.sampled_from([PRAGUE, ZoneInfo("America/Chicago"), ZoneInfo("Asia/Shanghai"), ZoneInfo("Pacific/Apia")])


def midnight(day: date, zone: ZoneInfo = PRAGUE) -> datetime:
    return datetime.combine(day, time(), zone)


def night(number: int) -> datetime:
    return midnight(DAY + timedelta(days=number))


@given(ZONES, st.dates(date(2020, 1, 1), date(2030, 1, 1)), st.integers(1, 1200), st.booleans())
def test_parts_follow_each_other_at_midnights(zone: ZoneInfo, day: date, nights: int, by_halves: bool) -> None:
    first, last = midnight(day, zone), midnight(day + timedelta(days=nights - 1), zone)
    parts = halves(first, last) if by_halves else split(first, last)
    if by_halves and nights == 1:
        assert parts == []
        return
    assert (parts[0][0], parts[-1][1]) == (first, last)
    assert all(end.date() + timedelta(days=1) == begin.date() for (_, end), (begin, _) in pairwise(parts))
    assert all(instant.time() == time() and instant.tzinfo is zone for part in parts for instant in part)
    assert all((end.date() - begin.date()).days < LONGEST for begin, end in parts if not by_halves)
    assert len(parts) == (2 if by_halves else -(-nights // LONGEST))


def prices(most: int = LONGEST, rooms: tuple[str, ...] = ("single", "double")) -> Script:
    """Prices that name their night, for so many nights at once and no more."""

    async def script(request: Request, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        asked = [datetime.fromisoformat(request.body[f"{end}TimeUnitStartUtc"]) for end in ("First", "Last")]
        first, last = ((instant.astimezone(PRAGUE).date() - DAY).days for instant in asked)
        assert [format_instant(night(number)) for number in (first, last)] == [format_instant(each) for each in asked]
        if last - first + 1 > most:
            await error(408, "Timeout")(request, reader, writer)
            return
        nights = range(first, last + 1)
        starts = [format_instant(night(number)) for number in nights]
        amounts = [{"Currency": "EUR", "GrossValue": number, "NetValue": number} for number in nights]
        body = {
            "Currency": "EUR",
            "TimeUnitStartsUtc": starts,
            "BaseAmountPrices": amounts,
            "CategoryPrices": [{"CategoryId": room, "AmountPrices": amounts} for room in rooms],
            "CategoryAvailabilities": [{"CategoryId": room, "Availabilities": list(nights)} for room in rooms],
            "ResourceCategoryAvailabilities": [
                {"ResourceCategoryId": room, "Metrics": {"Occupied": list(nights)}} for room in rooms
            ],
        }
        await reply(200, body)(request, reader, writer)

    return script


@pytest.mark.parametrize(("count", "most", "calls"), [(367, 367, 1), (800, 367, 3), (30, 4, 15)])
async def test_a_long_answer_is_one_answer(
    count: int, most: int, calls: int, server: ScriptedServer, client: Client
) -> None:
    server.plays(prices(most))
    pricing = await client.rates.get_pricing("rate", night(0), night(count - 1))
    assert [start.astimezone(PRAGUE) for start in pricing.time_units] == [night(number) for number in range(count)]
    assert [int(price) for price in pricing.base_gross_prices] == list(range(count))
    assert [row.category_id for row in pricing.category_prices] == ["single", "double"]
    assert all([int(price) for price in row.gross_prices] == list(range(count)) for row in pricing.category_prices)
    assert len(server.requests) == calls
    free = await client.services.get_free_units("stay", night(0), night(count - 1))
    assert all(row.availabilities == tuple(range(count)) for row in free.category_availabilities)
    rooms = await client.services.get_availability("stay", night(0), night(count - 1))
    assert len(rooms.time_unit_starts_utc) == count
    assert all(row.metrics.occupied == tuple(range(count)) for row in rooms.resource_category_availabilities)


async def test_a_single_night_that_is_too_large_is_too_large(server: ScriptedServer, client: Client) -> None:
    server.plays(prices(0))
    with pytest.raises(TooLarge):
        await client.rates.get_pricing("rate", night(0), night(7))
    assert len(server.requests) == 4, "8 nights, 4, 2, 1"


async def test_without_the_zone_nothing_is_guessed(server: ScriptedServer, client: Client) -> None:
    server.plays(prices(4))
    with pytest.raises(ValueError, match="367 nights"):
        await client.rates.get_pricing("rate", night(0).astimezone(UTC), night(500).astimezone(UTC))
    with pytest.raises(TooLarge):
        await client.rates.get_pricing("rate", night(0).astimezone(UTC), night(7).astimezone(UTC))


@pytest.mark.parametrize("ask", ["get_free_units", "get_availability"])
async def test_parts_about_different_rooms_are_no_answer(ask: str, server: ScriptedServer, client: Client) -> None:
    server.plays(prices(), prices(rooms=("suite",)))
    with pytest.raises(BadAnswer):
        await getattr(client.services, ask)("stay", night(0), night(500))
