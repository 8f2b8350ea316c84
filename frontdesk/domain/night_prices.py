"""Prices of nights by hand: which days they are for. The platform counts the nights of a stay, so another arrival makes
them other days (connector-api.md §4.5).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from frontdesk.domain.commands import Cancel, ChangeStay, Command
from frontdesk.domain.dates import local_day
from frontdesk.domain.dates import nights as count_nights
from frontdesk.domain.money import AccountingState, OrderItem, is_same
from frontdesk.domain.outbox import SEEN_NIGHTS, Doubt
from frontdesk.domain.preconditions import as_json
from frontdesk.domain.reservations import Reservation


class PricedNight(NamedTuple):
    """A night of a stay, by the hotel's day; `price` is None while it is not known."""

    day: date
    price: Decimal | None


def priced_nights(stay: Reservation, items: Iterable[OrderItem], zone: ZoneInfo) -> tuple[PricedNight, ...]:
    """The nights of a stay with what each costs by its items; no price where these are not one for each night."""
    by_night: dict[datetime, Decimal] = {}
    for item in items:
        if item.kind == "SpaceOrder" and item.state != AccountingState.CANCELED:
            by_night[item.consumed_utc] = by_night.get(item.consumed_utc, Decimal(0)) + item.amount
    first, count = local_day(stay.start_utc, zone), max(1, count_nights(stay.start_utc, stay.end_utc, zone))
    prices = [by_night[each] for each in sorted(by_night)]
    told = prices if len(prices) == count else [None] * count
    return tuple(PricedNight(first + timedelta(days=at), price) for at, price in enumerate(told))


def with_prices(nights: Sequence[PricedNight], command: ChangeStay) -> tuple[PricedNight, ...]:
    """The nights with the prices that this gives them by hand; the rate's own price is not known here."""
    given = {each.index: each.gross for each in command.prices}
    return tuple(night._replace(price=given.get(at, night.price)) for at, night in enumerate(nights))


def keeps_the_nights(command: Command) -> bool:
    """Whether a stay has the same nights after it, and each costs what it cost but for a price by hand."""
    return not prices_anew(command) and not (isinstance(command, ChangeStay) and command.moves_the_nights)


def prices_anew(command: Command) -> bool:
    """Whether only the platform can tell what the stay costs after it."""
    return isinstance(command, Cancel) or (isinstance(command, ChangeStay) and command.reprices)


def night_facts(command: ChangeStay, nights: Sequence[PricedNight]) -> dict[str, list[str | None]]:
    """Of each night that gets a price by hand, by its number: its day, and what it costs, None where that is not
    known. JSON values, kept under `SEEN_NIGHTS`.
    """
    known = [(each.index, nights[each.index]) for each in command.prices if each.index < len(nights)]
    return {str(index): [as_json(night.day), as_json(night.price)] for index, night in known}


def day_of(facts: Mapping[str, Any], index: int) -> date | None:
    """The day of a night by its number, as it was when the price was given; None where that was not kept."""
    seen = facts.get(SEEN_NIGHTS, {}).get(str(index))
    return None if seen is None else date.fromisoformat(seen[0])


def nights_moved(command: ChangeStay, facts: Mapping[str, Any], nights: Sequence[PricedNight]) -> Doubt | None:
    """What somebody else did to the nights that get a price by hand, or another time of arrival: they are other days,
    or cost something that is neither as the clerk saw it nor as it shall be. None: nothing, or it is not known.
    """
    if command.on_day is not None and nights and nights[0].day != command.on_day:
        return Doubt.DATES_MOVED
    seen = facts.get(SEEN_NIGHTS, {})
    for each in command.prices:
        if str(each.index) not in seen:
            continue
        day, price = seen[str(each.index)]
        if each.index >= len(nights) or nights[each.index].day.isoformat() != day:
            return Doubt.DATES_MOVED
        wanted = [each.gross, None if price is None else Decimal(price)]
        if price is not None and not _is_one_of(nights[each.index].price, wanted, command.currency):
            return Doubt.FIELD_MOVED
    return None


def _is_one_of(price: Decimal | None, wanted: Iterable[Decimal | None], currency: str) -> bool:
    """What is not known is no other price."""
    return price is None or any(is_same(price, each, currency) for each in wanted if each is not None)
