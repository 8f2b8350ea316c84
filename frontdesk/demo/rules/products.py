"""What a product of a stay costs and when: charging, posting and consumption (connector-api.md §4.5)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import assert_never

from frontdesk.demo.answers import invalid
from frontdesk.demo.chance import Random, new_id
from frontdesk.demo.rows import OrderItem, Product, Reservation
from frontdesk.demo.rules.charges import item_state
from frontdesk.demo.rules.taxes import Price, listed_price
from frontdesk.demo.state import State
from frontdesk.demo.times import DAY, at_local, days_between, local_day

_BY_NIGHT = ("PerTimeUnit", "PerPersonPerTimeUnit")
_BY_PERSON = ("PerPerson", "PerPersonPerTimeUnit")
_END_OF_DAY = time(23, 59, 59)


@dataclass(frozen=True, slots=True)
class ProductWish:
    """So many of a product, at a price of their own or the listed one, for the whole stay or a part of it."""

    product: Product
    count: int
    price: Price | None
    start: datetime | None
    end: datetime | None


def product_items(
    state: State, stay: Reservation, wish: ProductWish, now: datetime, rng: Random
) -> Iterator[OrderItem]:
    """The charges, one for each age category where persons count, and for each night where the product is so posted.

    400 when the interval does not fit the stay or the product: `Once` and `PerPerson` begin when they end.
    """
    product = wish.product
    price = wish.price or listed_price(state, product.price, product.tax_code)
    nights = _nights(state, stay, wish)
    batches = [[night] for night in nights] if product.posting == "PerTimeUnit" else [nights]
    for batch in batches:
        for age_category_id, persons in _sharers(stay, product):
            yield OrderItem(
                id=new_id(rng),
                order_id=stay.id,
                account_id=stay.account_id,
                service_id=product.service_id,
                type="ProductOrder",
                name=product.name,
                unit_count=wish.count * persons * len(batch),
                unit_price=price.gross,
                tax_code=price.tax_code,
                state=item_state(stay),
                created=now,
                updated=now,
                consumed=_consumed(state, stay, product, batch[0]),
                creator_id=stay.updater_id,
                updater_id=stay.updater_id,
                product_id=product.id,
                age_category_id=age_category_id,
                started=at_local(batch[0], time(), state.zone),
            )


def _sharers(stay: Reservation, product: Product) -> Sequence[tuple[str | None, int]]:
    return stay.persons if product.charging in _BY_PERSON else [(None, 1)]


def _nights(state: State, stay: Reservation, wish: ProductWish) -> list[date]:
    first, end = state.stay_days(stay)
    start = wish.start if wish.start is not None else wish.end
    stop = wish.end if wish.end is not None else wish.start
    if start is None or stop is None:
        return list(days_between(first, end)) if wish.product.charging in _BY_NIGHT else [first]
    start_day, stop_day = local_day(start, state.zone), local_day(stop, state.zone)
    if not first <= start_day <= end:
        raise invalid("StartUtc")
    if stop < start or stop_day > end:
        raise invalid("EndUtc")
    if wish.product.charging in _BY_NIGHT:
        nights = list(days_between(start_day, min(max(stop_day, start_day + DAY), end)))
        if not nights:
            raise invalid("StartUtc")
        return nights
    if start != stop:
        raise invalid("EndUtc")
    return [start_day]


def _consumed(state: State, stay: Reservation, product: Product, night: date) -> datetime:
    match product.consumption:
        case "ServiceOrderStart":
            return stay.start
        case "ServiceOrderEnd":
            return stay.end
        case "PostingTimeUnit":
            return at_local(night, _END_OF_DAY, state.zone)
        case "NextTimeUnit":
            return at_local(night + DAY, _END_OF_DAY, state.zone)
        case _:
            assert_never(product.consumption)
