"""What a change of nights, room type, rate or persons does to the charges (connector-api.md §4.5)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal

from frontdesk.demo.answers import forbidden
from frontdesk.demo.chance import Random
from frontdesk.demo.rows import OrderItem, Reservation
from frontdesk.demo.rules.charges import city_tax_item, night_items
from frontdesk.demo.rules.prices import stay_prices
from frontdesk.demo.rules.taxes import Price
from frontdesk.demo.state import State
from frontdesk.demo.times import days_between, local_day


@dataclass(frozen=True, slots=True)
class Terms:
    """How to charge: nights by index at a price of their own, the others at today's price when `reprice`.

    A change of the total needs a reason.
    """

    overrides: Mapping[int, Price]
    reprice: bool
    reason: str | None


def recharge(
    state: State, old: Reservation, stay: Reservation, terms: Terms, now: datetime, rng: Random
) -> Iterator[OrderItem]:
    """The charges to write: those that were, cancelled, and the new ones. Nothing when no price is touched."""
    before = (old.category_id, old.rate_id, old.persons, state.stay_days(old))
    after = (stay.category_id, stay.rate_id, stay.persons, state.stay_days(stay))
    if before == after and not terms.overrides:
        return
    active = [row for row in state.order_items.having("order", stay.id) if _belongs_to_the_price(row)]
    written = list(_new_items(state, stay, active, terms, now, rng))
    if _total(written) != _total(active) and not (terms.reason and terms.reason.strip()):
        raise forbidden("Please provide reason.")
    for row in active:
        yield replace(row, state="Canceled", canceled=now, updated=now)
    yield from written


def _new_items(
    state: State, stay: Reservation, active: list[OrderItem], terms: Terms, now: datetime, rng: Random
) -> Iterator[OrderItem]:
    nights = list(days_between(*state.stay_days(stay)))
    kept = {} if terms.reprice else _prices_by_night(state, active)
    current = stay_prices(state, state.rates[stay.rate_id], stay.category_id, nights, stay.persons)
    prices = [
        terms.overrides.get(index, kept.get(night, price))
        for index, (night, price) in enumerate(zip(nights, current, strict=True))
    ]
    yield from night_items(state, stay, nights, prices, now, rng)
    yield from city_tax_item(state, stay, nights, now, rng)


def _belongs_to_the_price(row: OrderItem) -> bool:
    return row.type in ("SpaceOrder", "CityTax") and row.state in ("Open", "Inactive")


def _prices_by_night(state: State, items: list[OrderItem]) -> dict[date, Price]:
    nights = (row for row in items if row.type == "SpaceOrder")
    return {local_day(row.consumed, state.zone): Price(row.unit_price, row.tax_code) for row in nights}


def _total(items: list[OrderItem]) -> Decimal:
    return sum((row.gross for row in items), Decimal(0))
