"""The charges that a stay brings: one item a night, and the city tax (connector-api.md §4.5)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

from frontdesk.demo.chance import Random, new_id
from frontdesk.demo.rows import AccountingState, OrderItem, Product, Reservation
from frontdesk.demo.rules.taxes import Price, listed_price
from frontdesk.demo.state import State
from frontdesk.demo.units import Unit, last_second, start_of


def item_state(stay: Reservation) -> AccountingState:
    """Charges of a stay that is not confirmed yet count for nothing (§4.5)."""
    return "Inactive" if stay.state in ("Optional", "Inquired", "Requested") else "Open"


def city_tax_product(state: State, service_id: str) -> Product | None:
    """The city tax of the service, a product for each adult and unit."""
    taxes = (row for row in state.products if row.classification == "CityTax" and row.is_active)
    return next((row for row in taxes if row.service_id == service_id), None)


def adults(state: State, stay: Reservation) -> int:
    """How many adults stay."""
    return sum(count for category, count in stay.persons if state.age_categories[category].adult)


def persons(stay: Reservation) -> int:
    """How many people stay."""
    return sum(count for _, count in stay.persons)


def night_items(
    state: State, stay: Reservation, nights: Sequence[Unit], prices: Sequence[Price], now: datetime, rng: Random
) -> Iterator[OrderItem]:
    """One item for each night, or other unit, at its price."""
    period = state.period(stay)
    name = f"{state.categories[stay.category_id].name}, {state.rates[stay.rate_id].name}"
    for night, price in zip(nights, prices, strict=True):
        yield OrderItem(
            id=new_id(rng),
            order_id=stay.id,
            account_id=stay.account_id,
            service_id=stay.service_id,
            type="SpaceOrder",
            name=name,
            unit_count=1,
            unit_price=price.gross,
            tax_code=price.tax_code,
            state=item_state(stay),
            created=now,
            updated=now,
            consumed=last_second(night, state.zone, period),
            creator_id=stay.updater_id,
            updater_id=stay.updater_id,
            started=start_of(night, state.zone),
        )


def city_tax_item(
    state: State, stay: Reservation, nights: Sequence[Unit], now: datetime, rng: Random
) -> Iterator[OrderItem]:
    """One item for all adults and nights, when the property levies the tax."""
    product = city_tax_product(state, stay.service_id)
    if product is None or not nights:
        return
    yield OrderItem(
        id=new_id(rng),
        order_id=stay.id,
        account_id=stay.account_id,
        service_id=stay.service_id,
        type="CityTax",
        name=product.name,
        unit_count=adults(state, stay) * len(nights),
        unit_price=listed_price(state, product.price, product.tax_code).gross,
        tax_code=product.tax_code,
        state=item_state(stay),
        created=now,
        updated=now,
        consumed=last_second(nights[0], state.zone, state.period(stay)),
        creator_id=stay.updater_id,
        updater_id=stay.updater_id,
        product_id=product.id,
    )
