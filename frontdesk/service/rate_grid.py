"""Prices, free rooms and rules of one rate over some days, as last known."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from frontdesk.domain.dates import days_from
from frontdesk.domain.house import RoomCategory
from frontdesk.domain.rates import FreeDay, PriceDay, Rate, Restriction
from frontdesk.domain.views import RateCell, RateGrid, RateRow
from frontdesk.service.free_rooms import Beds, free_days_shown
from frontdesk.store.store import Store

_NO_RATE = Rate(id="", name="")


@dataclass(frozen=True, slots=True)
class _Known:
    prices: dict[tuple[str, date], PriceDay]
    free: dict[tuple[str, date], FreeDay]
    rules: tuple[Restriction, ...]


def offered_rates(store: Store, service_id: str = "") -> list[Rate]:
    """Rates a clerk may pick: active and enabled, the default one first, then by name. Of the service that is sold, or
    of another one.
    """
    usable = [rate for rate in store.cache.sold_rates(service_id).values() if rate.is_active and rate.is_enabled]
    return sorted(usable, key=lambda rate: (not rate.is_default, rate.base_rate_id is not None, rate.name))


def rate_grid(
    store: Store, rate_id: str | None, first: date, count: int, as_of: datetime | None, taken: Beds
) -> RateGrid:
    """The grid; cells that were never pulled hold None. `taken` are the beds that the platform does not know of yet."""
    rates = offered_rates(store)
    rate = next((each for each in rates if each.id == rate_id), rates[0] if rates else _NO_RATE)
    days = days_from(first, count)
    known = _Known(
        prices=store.cache.prices(rate.id, days[0], days[-1]),
        free=free_days_shown(store, taken, days[0], days[-1]),
        rules=tuple(store.cache.restrictions()),
    )
    categories = sorted(
        (each for each in store.cache.sold_categories().values() if each.is_active), key=lambda each: each.ordering
    )
    bookable = [each for each in categories if _is_sold(each, known)]
    found = store.cache.property()
    return RateGrid(
        rate_id=rate.id,
        rate=rate.name,
        rates=tuple((each.id, each.name) for each in rates),
        days=days,
        occupied=tuple(occupied_share(known.free.values(), day) for day in days),
        rows=tuple(
            RateRow(each.id, each.name, tuple(_cell(rate, each.id, day, known) for day in days)) for each in bookable
        ),
        currency=found.currency if found is not None else "",
        as_of=as_of,
    )


def _is_sold(category: RoomCategory, known: _Known) -> bool:
    """Categories without a price or a room in sight are left out, unless nothing is known yet."""
    keys = known.prices.keys() | known.free.keys()
    return not keys or any(category_id == category.id for category_id, _ in keys)


def occupied_share(free: Iterable[FreeDay], day: date) -> float | None:
    """Share of the usable rooms that are taken on a night, above 1 when overbooked; None: not known yet."""
    tonight = [each for each in free if each.day == day]
    usable = sum(each.usable for each in tonight)
    return sum(each.occupied for each in tonight) / usable if usable else None


def _cell(rate: Rate, category_id: str, day: date, known: _Known) -> RateCell:
    price = known.prices.get((category_id, day))
    free = known.free.get((category_id, day))
    rules = [rule for rule in known.rules if rule.touches(rate=rate, category_id=category_id, day=day)]
    return RateCell(
        price=price.price if price is not None else None,
        free=free.free if free is not None else None,
        rule=_strictest(rules),
    )


def _strictest(rules: list[Restriction]) -> str:
    """The word for the rule that stops most: closed, no arrival, no departure, at least n nights, another."""
    if any(rule.closes and rule.kind == "Stay" for rule in rules):
        return "closed"
    if any(rule.closes and rule.kind == "Start" for rule in rules):
        return "no_arrival"
    if any(rule.closes and rule.kind == "End" for rule in rules):
        return "no_departure"
    lengths = [rule.min_nights for rule in rules if rule.min_nights is not None and rule.min_nights > 1]
    if lengths:
        return f"min:{max(lengths)}"
    return "other" if rules else ""
