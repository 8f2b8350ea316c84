"""The products of a stay follow its nights and its persons (connector-api.md §4.5).

Inferred: a product for the whole stay gains and loses nights with it, one for an interval keeps the nights of it that
the stay still has. What was taken off by hand does not come back.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime

from frontdesk.demo.chance import Random
from frontdesk.demo.rows import OrderItem, Reservation, StayProduct
from frontdesk.demo.rules.products import (
    Portion,
    ProductWish,
    charges_of,
    is_by_night,
    nights_left,
    portions_of,
    wish_of,
)
from frontdesk.demo.rules.rebates import rebate, units_left
from frontdesk.demo.rules.taxes import Price
from frontdesk.demo.state import State
from frontdesk.demo.units import Unit, unit_after, unit_at


def follow_nights(
    state: State,
    old: Reservation,
    stay: Reservation,
    slept: frozenset[Unit],
    now: datetime,
    rng: Random,
    *,
    reprice: bool,
) -> Iterator[OrderItem]:
    """The charges of products to write: cancelled, given back and new ones."""
    for order in state.stay_products.having("reservation", stay.id):
        rows = _live(state, order)
        if rows:
            yield from _follow(state, old, stay, wish_of(state, order), rows, slept, now, rng, reprice=reprice)


def _live(state: State, order: StayProduct) -> list[OrderItem]:
    rows = state.order_items.having("order", order.reservation_id)
    return [
        row
        for row in rows
        if row.stay_product_id == order.id
        and row.rebated_item_id is None
        and (row.state in ("Open", "Inactive") or (row.state == "Closed" and units_left(state, row) > 0))
    ]


def _follow(
    state: State,
    old: Reservation,
    stay: Reservation,
    wish: ProductWish,
    rows: Sequence[OrderItem],
    slept: frozenset[Unit],
    now: datetime,
    rng: Random,
    *,
    reprice: bool,
) -> Iterator[OrderItem]:
    nights = nights_left(state, stay, wish)
    wanted = dict(portions_of(state, stay, wish, nights))
    covered = [(row, _nights_of(state, stay, row, wish, nights)) for row in rows]
    charged = {(row.age_category_id, night) for row, of_row in covered for night in of_row}
    for key in portions_of(state, old, wish, nights_left(state, old, wish)):
        if key not in charged:
            wanted.pop(key, None)
    for row, of_row in covered:
        dropped = 0
        for night in of_row:
            key = (row.age_category_id, night)
            if row.state == "Closed":
                dropped += wanted.pop(key, None) is None
            elif night in slept:
                wanted[key] = Portion(row.unit_count // row.nights, Price(row.unit_price, row.tax_code))
            elif key in wanted and not reprice:
                wanted[key] = replace(wanted[key], price=Price(row.unit_price, row.tax_code))
        if dropped:
            yield rebate(state, row, dropped * (row.unit_count // row.nights), now, stay.updater_id)
    before = [row for row in rows if row.state != "Closed"]
    after = list(charges_of(state, stay, wish, wanted, now, rng))
    yield from _changed(before, after, now, may_move=not is_by_night(wish.product))


def _nights_of(
    state: State, stay: Reservation, row: OrderItem, wish: ProductWish, nights: Sequence[Unit]
) -> list[Unit]:
    """The nights that the charge covers; what is charged once for the whole stay moves with the stay."""
    if not is_by_night(wish.product) and wish.start is None and wish.end is None:
        return list(nights)
    each = row.unit_count // row.nights
    period = state.period(stay)
    first = unit_at(row.started or row.consumed, state.zone, period)
    return [unit_after(first, period, place) for place in range(_units(state, row) // each)] if each else []


def _units(state: State, row: OrderItem) -> int:
    return units_left(state, row) if row.state == "Closed" else row.unit_count


def _changed(
    before: Sequence[OrderItem], after: list[OrderItem], now: datetime, *, may_move: bool
) -> Iterator[OrderItem]:
    """Charges that are no more, and new ones on the bill of the old; those that stay may get another day."""
    gone = []
    for row in before:
        alike = (each for each in after if _signature(each) == _signature(row))
        same = next((each for each in alike if may_move or each.started == row.started), None)
        if same is None:
            gone.append(row)
            continue
        after.remove(same)
        if (same.started, same.consumed) != (row.started, row.consumed):
            yield replace(row, started=same.started, consumed=same.consumed, updated=now)
    yield from (replace(row, state="Canceled", canceled=now, updated=now) for row in gone)
    for each in after:
        kin = next((row for row in gone if row.age_category_id == each.age_category_id), None)
        yield each if kin is None else replace(each, account_id=kin.account_id, bill_id=kin.bill_id, notes=kin.notes)


def _signature(row: OrderItem) -> tuple[object, ...]:
    return (row.age_category_id, row.nights, row.unit_count, row.unit_price, row.tax_code)
