"""What a product of a stay costs and when: charging, posting and consumption (connector-api.md §4.5)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import assert_never

from frontdesk.demo.answers import invalid
from frontdesk.demo.chance import Random, new_id
from frontdesk.demo.rows import OrderItem, Product, Reservation, StayProduct
from frontdesk.demo.rules.charges import item_state
from frontdesk.demo.rules.prices import product_price
from frontdesk.demo.rules.taxes import Price, listed_price
from frontdesk.demo.state import State
from frontdesk.demo.units import Period, Unit, last_second, start_of, unit_after, unit_at, units_between

_BY_NIGHT = ("PerTimeUnit", "PerPersonPerTimeUnit")
_BY_PERSON = ("PerPerson", "PerPersonPerTimeUnit")


@dataclass(frozen=True, slots=True)
class ProductWish:
    """So many of a product, at a price of their own or the listed one, for the whole stay or a part of it.

    `id` is that of the order that the stay keeps of it.
    """

    product: Product
    count: int
    price: Price | None
    start: datetime | None
    end: datetime | None
    external_identifier: str | None = None
    id: str | None = None


@dataclass(frozen=True, slots=True)
class Portion:
    """So many units at a price."""

    units: int
    price: Price


Portions = Mapping[tuple[str | None, Unit], Portion]
"""What is to be charged by age category, None where persons do not count, and night or other time unit."""


def is_by_night(product: Product) -> bool:
    """Whether the product is charged for each night."""
    return product.charging in _BY_NIGHT


def kept_order(stay: Reservation, wish: ProductWish, now: datetime) -> StayProduct:
    """The order as the stay keeps it. ValueError for a wish without an id."""
    if wish.id is None:
        raise ValueError("a wish that is kept has an id")
    return StayProduct(
        id=wish.id,
        reservation_id=stay.id,
        product_id=wish.product.id,
        count=wish.count,
        unit_price=None if wish.price is None else wish.price.gross,
        tax_code=None if wish.price is None else wish.price.tax_code,
        start=wish.start,
        end=wish.end,
        created=now,
        external_identifier=wish.external_identifier,
    )


def wish_of(state: State, order: StayProduct) -> ProductWish:
    """What was ordered."""
    price = None if order.unit_price is None else Price(order.unit_price, order.tax_code)
    product = state.products[order.product_id]
    return ProductWish(product, order.count, price, order.start, order.end, order.external_identifier, order.id)


def product_items(
    state: State, stay: Reservation, wish: ProductWish, now: datetime, rng: Random
) -> Iterator[OrderItem]:
    """The charges, one for each age category where persons count, and for each night where the product is so posted.

    400 when the interval does not fit the stay or the product: `Once` and `PerPerson` begin when they end.
    """
    portions = portions_of(state, stay, wish, _nights_asked(state, stay, wish))
    return charges_of(state, stay, wish, portions, now, rng)


def nights_left(state: State, stay: Reservation, wish: ProductWish) -> list[Unit]:
    """The nights on which the stay, as it is now, has the product. An interval asked for keeps what the stay shares."""
    nights = state.units(stay)
    if wish.start is None and wish.end is None:
        return nights if is_by_night(wish.product) else nights[:1]
    start, stop = _units_asked(state, stay, wish)
    if not is_by_night(wish.product):
        return [start]
    period = state.period(stay)
    asked = set(units_between(start, max(stop, unit_after(start, period)), period))
    return [night for night in nights if night in asked]


def portions_of(state: State, stay: Reservation, wish: ProductWish, nights: Sequence[Unit]) -> Portions:
    """What those nights cost at the price of the order, else at today's."""
    product = wish.product
    sharers: Sequence[tuple[str | None, int]] = stay.persons if product.charging in _BY_PERSON else [(None, 1)]
    rate = state.rates[stay.rate_id]
    prices = {
        night: wish.price
        or listed_price(state, product_price(state, rate, product, stay.category_id, night), product.tax_code)
        for night in nights
    }
    return {(age, night): Portion(wish.count * persons, prices[night]) for night in nights for age, persons in sharers}


def charges_of(
    state: State, stay: Reservation, wish: ProductWish, portions: Portions, now: datetime, rng: Random
) -> Iterator[OrderItem]:
    """One charge for each run of nights that cost the same, or for each night where the product is so posted."""
    product = wish.product
    period = state.period(stay)
    for age_category_id, nights in _batches(product, portions, period):
        portion = portions[age_category_id, nights[0]]
        yield OrderItem(
            id=new_id(rng),
            order_id=stay.id,
            account_id=stay.account_id,
            service_id=product.service_id,
            type="ProductOrder",
            name=product.name,
            unit_count=portion.units * len(nights),
            unit_price=portion.price.gross,
            tax_code=portion.price.tax_code,
            state=item_state(stay),
            created=now,
            updated=now,
            consumed=_consumed(state, stay, product, nights[0]),
            creator_id=stay.updater_id,
            updater_id=stay.updater_id,
            product_id=product.id,
            age_category_id=age_category_id,
            started=start_of(nights[0], state.zone),
            external_identifier=wish.external_identifier,
            stay_product_id=wish.id,
            nights=len(nights),
        )


def _batches(product: Product, portions: Portions, period: Period) -> list[tuple[str | None, list[Unit]]]:
    """Age categories with the nights of one charge, earlier nights first."""
    ages = list(dict.fromkeys(age for age, _ in portions))
    batches = [(age, nights) for age in ages for nights in _runs(product, portions, age, period)]
    return sorted(batches, key=lambda batch: batch[1][0])


def _runs(product: Product, portions: Portions, age: str | None, period: Period) -> Iterator[list[Unit]]:
    """Nights that follow each other and cost the same."""
    run: list[Unit] = []
    for night in sorted(night for each, night in portions if each == age):
        goes_on = run and unit_after(run[-1], period) == night and portions[age, run[-1]] == portions[age, night]
        if run and not (goes_on and product.posting == "Once"):
            yield run
            run = []
        run.append(night)
    if run:
        yield run


def _units_asked(state: State, stay: Reservation, wish: ProductWish) -> tuple[Unit, Unit]:
    """First and last unit of an interval that has at least one end."""
    start = wish.start if wish.start is not None else wish.end
    stop = wish.end if wish.end is not None else wish.start
    if start is None or stop is None:
        raise ValueError("the product is for the whole stay")
    period = state.period(stay)
    return unit_at(start, state.zone, period), unit_at(stop, state.zone, period)


def _nights_asked(state: State, stay: Reservation, wish: ProductWish) -> list[Unit]:
    """The nights, which must fit the stay and the product."""
    if wish.start is None and wish.end is None:
        return nights_left(state, stay, wish)
    first, end = _ends(state, stay)
    start, stop = _units_asked(state, stay, wish)
    if not first <= start <= end:
        raise invalid("StartUtc")
    if stop > end or (wish.start is not None and wish.end is not None and wish.end < wish.start):
        raise invalid("EndUtc")
    if not is_by_night(wish.product) and wish.start is not None and wish.end is not None and wish.start != wish.end:
        raise invalid("EndUtc")
    nights = nights_left(state, stay, wish)
    if not nights:
        raise invalid("StartUtc")
    return nights


def _ends(state: State, stay: Reservation) -> tuple[Unit, Unit]:
    """First unit of the stay and the one after its last."""
    units = state.units(stay)
    return units[0], unit_after(units[-1], state.period(stay))


def _consumed(state: State, stay: Reservation, product: Product, night: Unit) -> datetime:
    period = state.period(stay)
    match product.consumption:
        case "ServiceOrderStart":
            return stay.start
        case "ServiceOrderEnd":
            return stay.end
        case "PostingTimeUnit":
            return last_second(night, state.zone, period)
        case "NextTimeUnit":
            return last_second(unit_after(night, period), state.zone, period)
        case _:
            assert_never(product.consumption)
