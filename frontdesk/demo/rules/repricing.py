"""What a change of nights, room type, rate or persons does to the charges of a stay (connector-api.md §4.5, §4.6).

Inferred: a night that was slept in keeps what it was charged for, and so does what is on a closed bill; a night that is
dropped after its bill was closed is given back by a rebate. A charge that does not change is not touched; one that does
is cancelled, and the new one lands on the bill of the old one.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal

from frontdesk.demo.answers import forbidden
from frontdesk.demo.chance import Random
from frontdesk.demo.rows import OrderItem, Reservation
from frontdesk.demo.rules.charges import adults, city_tax_item, night_items
from frontdesk.demo.rules.following import follow_nights
from frontdesk.demo.rules.prices import stay_prices
from frontdesk.demo.rules.rebates import rebate, units_left
from frontdesk.demo.rules.taxes import Price
from frontdesk.demo.state import State
from frontdesk.demo.units import Unit, unit_at


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
) -> list[OrderItem]:
    """The charges to write: those that go, cancelled, and the new ones. Nothing when no price is touched.

    403 when the total changes and no reason is given.
    """
    before = (old.category_id, old.rate_id, old.persons, old.start, old.end)
    after = (stay.category_id, stay.rate_id, stay.persons, stay.start, stay.end)
    if before == after and not terms.overrides:
        return []
    slept = slept_nights(state, stay, now)
    written = [
        *_nights(state, stay, terms, slept, now, rng),
        *_city_tax(state, old, stay, slept, now, rng),
        *follow_nights(state, old, stay, slept, now, rng, reprice=terms.reprice),
    ]
    if _worth(state, written) and not (terms.reason and terms.reason.strip()):
        raise forbidden("Please provide reason.")
    return written


def slept_nights(state: State, stay: Reservation, now: datetime) -> frozenset[Unit]:
    """The nights, or other units, of a guest in the house that are over."""
    if stay.state != "Started":
        return frozenset()
    running = unit_at(now, state.zone, state.period(stay))
    return frozenset(night for night in state.units(stay) if night < running)


def _worth(state: State, written: Sequence[OrderItem]) -> Decimal:
    """By how much the total changes."""
    change = Decimal(0)
    for row in written:
        known = state.order_items.get(row.id)
        before = Decimal(0) if known is None or known.state == "Canceled" else known.gross
        change += (Decimal(0) if row.state == "Canceled" else row.gross) - before
    return change


def _nights(
    state: State, stay: Reservation, terms: Terms, slept: frozenset[Unit], now: datetime, rng: Random
) -> Iterator[OrderItem]:
    period = state.period(stay)
    known = {unit_at(row.started or row.consumed, state.zone, period): row for row in _live(state, stay, "SpaceOrder")}
    nights = state.units(stay)
    kept = {night: row for night, row in known.items() if night in slept or not terms.reprice}
    prices = list(_night_prices(state, stay, terms, nights, kept))
    for night, wanted in zip(nights, night_items(state, stay, nights, prices, now, rng), strict=True):
        charged = known.get(night)
        if charged is None:
            yield wanted
        elif charged.state != "Closed" and _is_replaced(charged, wanted, was_slept=night in slept):
            yield _cancelled(charged, now)
            yield in_place_of(charged, wanted)
    for night, row in known.items():
        if night not in nights:
            yield _taken_back(state, row, stay, now)


def _night_prices(
    state: State, stay: Reservation, terms: Terms, nights: Sequence[Unit], kept: Mapping[Unit, OrderItem]
) -> Iterator[Price]:
    """The price given for the night, else the one that it was charged at where that is kept, else today's."""
    current = stay_prices(state, state.rates[stay.rate_id], stay.category_id, nights, stay.persons)
    for index, (night, price) in enumerate(zip(nights, current, strict=True)):
        before = kept.get(night)
        yield terms.overrides.get(index) or (price if before is None else Price(before.unit_price, before.tax_code))


def _is_replaced(charged: OrderItem, wanted: OrderItem, *, was_slept: bool) -> bool:
    """Whether the night is charged anew: at another price, or, unless it is over, under another name."""
    if (charged.unit_price, charged.tax_code) != (wanted.unit_price, wanted.tax_code):
        return True
    return charged.name != wanted.name and not was_slept


def _city_tax(
    state: State, old: Reservation, stay: Reservation, slept: frozenset[Unit], now: datetime, rng: Random
) -> Iterator[OrderItem]:
    """One charge for all nights: what was slept counts the adults of before; what is billed is not charged again."""
    nights = state.units(stay)
    wanted = next(city_tax_item(state, stay, nights, now, rng), None)
    if wanted is None:
        return
    over = len(slept.intersection(nights))
    units = adults(state, old) * over + adults(state, stay) * (len(nights) - over)
    rows = _live(state, stay, "CityTax")
    billed = [row for row in rows if row.state == "Closed"]
    units -= sum(units_left(state, row) for row in billed)
    still_open = [row for row in rows if row.state != "Closed"]
    for row in reversed(billed):
        given = min(-units, units_left(state, row))
        if given > 0:
            units += given
            yield rebate(state, row, given, now, stay.updater_id)
    if sum(row.unit_count for row in still_open) == max(units, 0):
        yield from (replace(row, consumed=wanted.consumed) for row in still_open if row.consumed != wanted.consumed)
        return
    for row in still_open:
        yield _cancelled(row, now)
    if units > 0:
        wanted = replace(wanted, unit_count=units)
        yield in_place_of(still_open[0], wanted) if still_open else wanted


def _live(state: State, stay: Reservation, kind: str) -> list[OrderItem]:
    """The charges of the kind that count; those that were given back in full do not."""
    rows = [row for row in state.order_items.having("order", stay.id) if row.type == kind]
    return [
        row
        for row in rows
        if row.state in ("Open", "Inactive") or (row.state == "Closed" and units_left(state, row) > 0)
    ]


def in_place_of(old: OrderItem, new: OrderItem) -> OrderItem:
    """The new charge where the old one was: on its account and its bill."""
    return replace(new, account_id=old.account_id, bill_id=old.bill_id, notes=old.notes)


def _cancelled(row: OrderItem, now: datetime) -> OrderItem:
    return replace(row, state="Canceled", canceled=now, updated=now)


def _taken_back(state: State, row: OrderItem, stay: Reservation, now: datetime) -> OrderItem:
    """The charge cancelled, or given back when its bill is closed."""
    if row.state != "Closed":
        return _cancelled(row, now)
    return rebate(state, row, units_left(state, row), now, stay.updater_id)
