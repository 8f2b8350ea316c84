"""The products of a stay follow its nights and its persons (connector-api.md §4.5).

Inferred: a product for the whole stay gains and loses nights with it, one for an interval keeps the nights of it that
the stay still has. What was taken off by hand does not come back; what was slept stays as it was charged; what is on a
closed bill counts as charged, and is given back where it is too much.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from frontdesk.demo.chance import Random
from frontdesk.demo.rows import OrderItem, Reservation, StayProduct
from frontdesk.demo.rules.products import (
    Portion,
    Portions,
    ProductWish,
    charges_of,
    is_by_night,
    nights_left,
    portions_of,
    wish_of,
)
from frontdesk.demo.rules.rebates import rebate, rebates_of
from frontdesk.demo.rules.taxes import Price
from frontdesk.demo.state import State
from frontdesk.demo.units import Unit, unit_after, unit_at


@dataclass(frozen=True, slots=True)
class _Part:
    """What of a charge falls on one night: so many units, without those that were given back."""

    row: OrderItem
    night: Unit
    units: int

    @property
    def key(self) -> tuple[str | None, Unit]:
        return self.row.age_category_id, self.night

    @property
    def price(self) -> Price:
        return Price(self.row.unit_price, self.row.tax_code)


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
        if not rows:
            continue
        wish = wish_of(state, order)
        parts = [part for row in rows for part in _parts(state, stay, row, wish)]
        wanted = _wanted(state, old, stay, wish, parts, reprice=reprice)
        billed = [part for part in parts if part.row.state == "Closed" and part.night not in slept]
        rest, too_much = _without(wanted, billed)
        kept = {
            part.key: Portion(part.units, part.price)
            for part in parts
            if part.night in slept and part.row.state != "Closed"
        }
        rest = {key: portion for key, portion in rest.items() if key[1] not in slept} | kept
        yield from _given_back(state, stay, too_much, now)
        before = [row for row in rows if row.state != "Closed"]
        after = list(charges_of(state, stay, wish, rest, now, rng))
        yield from _changed(before, after, now, may_move=not is_by_night(wish.product))


def _live(state: State, order: StayProduct) -> list[OrderItem]:
    rows = state.order_items.having("order", order.reservation_id)
    return [
        row
        for row in rows
        if row.stay_product_id == order.id and row.rebated_item_id is None and row.state != "Canceled"
    ]


def _parts(state: State, stay: Reservation, row: OrderItem, wish: ProductWish) -> list[_Part]:
    """The charge night by night; what is charged once for the whole stay moves with the stay."""
    if not is_by_night(wish.product) and wish.start is None and wish.end is None:
        nights = nights_left(state, stay, wish)
    else:
        nights = _nights_of(state, stay, row)
    units = dict.fromkeys(nights, row.unit_count // row.nights)
    for given in rebates_of(state, row):
        for night in nights if len(nights) == 1 else _nights_of(state, stay, given):
            units[night] -= given.unit_count // given.nights
    return [_Part(row, night, left) for night, left in units.items() if left]


def _nights_of(state: State, stay: Reservation, row: OrderItem) -> list[Unit]:
    period = state.period(stay)
    first = unit_at(row.started or row.consumed, state.zone, period)
    return [unit_after(first, period, place) for place in range(row.nights)]


def _wanted(
    state: State, old: Reservation, stay: Reservation, wish: ProductWish, parts: Sequence[_Part], *, reprice: bool
) -> Portions:
    """What the stay as it is to be has of the product, at the price that it was charged at where that is kept."""
    wanted = dict(portions_of(state, stay, wish, nights_left(state, stay, wish)))
    charged = {part.key for part in parts}
    for key in portions_of(state, old, wish, nights_left(state, old, wish)):
        if key not in charged and is_by_night(wish.product):  # taken off by hand
            wanted.pop(key, None)
    for part in parts if not reprice else ():
        if part.key in wanted:
            wanted[part.key] = replace(wanted[part.key], price=part.price)
    return wanted


def _without(wanted: Portions, billed: Sequence[_Part]) -> tuple[dict[tuple[str | None, Unit], Portion], list[_Part]]:
    """What is still to be charged beside what is billed, and what is billed too much, the latest first."""
    rest, too_much = dict(wanted), []
    left = {key: portion.units for key, portion in wanted.items()}
    for part in billed:
        left[part.key] = left.get(part.key, 0) - part.units
    for part in reversed(billed):
        over = min(part.units, -left[part.key])
        if over > 0:
            left[part.key] += over
            too_much.append(replace(part, units=over))
    for key, units in left.items():
        if units > 0:
            rest[key] = replace(rest[key], units=units)
        else:
            rest.pop(key, None)
    return rest, too_much


def _given_back(state: State, stay: Reservation, parts: Sequence[_Part], now: datetime) -> Iterator[OrderItem]:
    """One rebate for each run of nights of a charge that gives back as much."""
    period = state.period(stay)
    by_row: dict[str, list[_Part]] = defaultdict(list)
    for part in sorted(parts, key=lambda part: part.night):
        by_row[part.row.id].append(part)
    for of_row in by_row.values():
        run: list[_Part] = []
        for part in of_row:
            if run and not (unit_after(run[-1].night, period) == part.night and run[-1].units == part.units):
                yield _rebate(state, stay, run, now)
                run = []
            run.append(part)
        yield _rebate(state, stay, run, now)


def _rebate(state: State, stay: Reservation, run: Sequence[_Part], now: datetime) -> OrderItem:
    units = sum(part.units for part in run)
    return rebate(state, run[0].row, units, now, stay.updater_id, first=run[0].night, nights=len(run))


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
