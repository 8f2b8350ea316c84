"""The rates page's figures, from what this PC knows, with what waits to be sent laid over them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from frontdesk.domain.commands import SetPrice
from frontdesk.domain.dates import days_from, midnight_utc
from frontdesk.domain.house import RoomCategory
from frontdesk.domain.rate_sheet import RateSheet, SheetCategory, SheetCell, SheetRow
from frontdesk.domain.rates import FreeDay, PriceDay, Rate, Restriction
from frontdesk.service.free_rooms import Beds, free_days_shown
from frontdesk.service.rate_grid import occupied_share, offered_rates
from frontdesk.store.codec import to_us
from frontdesk.store.store import Store

_ASLEEP = timedelta(hours=4)
"""After midnight: who has the night is there, whoever came late or leaves early."""

Prices = Mapping[tuple[str, date], PriceDay]


@dataclass(frozen=True, slots=True)
class _Known:
    days: tuple[date, ...]
    prices: Mapping[str, Prices]
    free: Mapping[tuple[str, date], FreeDay]
    rules: tuple[Restriction, ...]
    waiting: tuple[SetPrice, ...]


def rate_sheet(
    store: Store, first: date, count: int, waiting: Iterable[SetPrice], as_of: datetime | None, taken: Beds
) -> RateSheet:
    """Cells that were never pulled hold None. `waiting` are the prices set here that are not seen there yet, `taken`
    the beds that the platform does not know of yet.
    """
    days = days_from(first, count)
    rates = in_families(offered_rates(store))
    known = _Known(
        days,
        {rate.id: store.cache.prices(rate.id, days[0], days[-1]) for rate in rates},
        free_days_shown(store, taken, days[0], days[-1]),
        tuple(store.cache.restrictions()),
        tuple(waiting),
    )
    active = (room for room in store.cache.rooms().values() if room.is_active)
    rooms = [category for room in active for category in room.categories]
    categories = sorted(store.cache.sold_categories().values(), key=lambda each: each.ordering)
    found = store.cache.property()
    return RateSheet(
        days=days,
        occupied=tuple(occupied_share(known.free.values(), day) for day in days),
        categories=tuple(
            _category(each, rooms.count(each.id), rates, known)
            for each in categories
            if each.is_active and (each.id in rooms or not rooms)  # no room is told to some tokens
        ),
        currency=found.currency if found is not None else "",
        as_of=as_of,
    )


def stays_booked(
    store: Store, zone: ZoneInfo, today: date, category_id: str | None, nights: Sequence[date]
) -> int | None:
    """See `Desk.stays_booked`."""
    if not nights or max(nights) >= today + timedelta(days=store.bounds.future_days):
        return None
    asleep = [to_us(midnight_utc(night + timedelta(days=1), zone) + _ASLEEP) for night in nights]
    until = midnight_utc(max(nights) + timedelta(days=2), zone)
    held = store.cache.holdings(midnight_utc(min(nights), zone), until)
    return sum(
        any(each.start_us < at < each.end_us for at in asleep)
        for each in held
        if category_id in (None, each.category_id)
    )


def in_families(rates: Iterable[Rate]) -> list[Rate]:
    """Root rates in their order, each followed by those derived from it; a rate whose base is not sold comes last."""
    known = list(rates)
    by_base: dict[str, list[Rate]] = {}
    for rate in known:
        by_base.setdefault(rate.base_rate_id or "", []).append(rate)
    ordered: list[Rate] = []
    for root in by_base.get("", []):
        ordered.extend([root, *by_base.get(root.id, [])])
    return [*ordered, *(rate for rate in known if rate not in ordered)]


def _category(category: RoomCategory, rooms: int, rates: Iterable[Rate], known: _Known) -> SheetCategory:
    free = [known.free.get((category.id, day)) for day in known.days]
    return SheetCategory(
        category_id=category.id,
        name=category.name,
        rooms=rooms,
        free=tuple(each.free if each is not None else None for each in free),
        rows=tuple(
            SheetRow(
                rate.id, rate.name, rate.base_rate_id, tuple(_cell(category.id, rate, day, known) for day in known.days)
            )
            for rate in rates
        ),
        counts=tuple(free),
    )


def _cell(category_id: str, rate: Rate, day: date, known: _Known) -> SheetCell:
    told = known.prices[rate.id].get((category_id, day))
    rules = tuple(rule for rule in known.rules if rule.touches(rate=rate, category_id=category_id, day=day))
    waits = next((each for each in reversed(known.waiting) if _sets(each, rate.id, category_id, day)), None)
    if waits is not None and waits.price is not None:
        return SheetCell(waits.price, rules, waits=True)
    return SheetCell(told.price if told is not None else None, rules, waits=waits is not None)


def _sets(command: SetPrice, rate_id: str, category_id: str, day: date) -> bool:
    """Only a category's own price is known before the platform tells: a base price moves others by its own sums."""
    return (
        command.rate_id == rate_id
        and command.category_id == category_id
        and command.first_day <= day <= command.last_day
    )
