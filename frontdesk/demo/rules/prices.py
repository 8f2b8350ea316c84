"""Prices of a night: root rates, explicit prices, categories, derived rates and persons (connector-api.md §4.5)."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import assert_never

from frontdesk.demo.rows import CategoryAdjustment, Product, Rate
from frontdesk.demo.rules.currencies import rounded
from frontdesk.demo.rules.taxes import Price, listed_price
from frontdesk.demo.state import State
from frontdesk.demo.units import Unit

Persons = Sequence[tuple[str, int]]
"""Age categories with their counts."""


def night_price_id(rate_id: str, category_id: str | None, night: Unit, product_id: str | None = None) -> str:
    """The key of an explicit price, of a night or of a product on a night."""
    key = f"{rate_id}/{category_id or 'base'}/{night.isoformat()}"
    return key if product_id is None else f"{key}/{product_id}"


def root_of(state: State, rate: Rate) -> Rate:
    """The root rate that this one follows; itself when it is one."""
    while rate.base_rate_id is not None:
        rate = state.rates[rate.base_rate_id]
    return rate


def base_price(state: State, rate: Rate, night: Unit) -> Decimal:
    """The rate's price of the night before categories."""
    if rate.base_rate_id is not None:
        return _derived(state, rate, base_price(state, state.rates[rate.base_rate_id], night))
    explicit = state.night_prices.get(night_price_id(rate.id, None, night))
    return rate.base_price if explicit is None else explicit.price


def category_price(state: State, rate: Rate, category_id: str, night: Unit) -> Decimal:
    """The rate's price of the category for its normal number of persons: the explicit one, else by adjustment."""
    if rate.base_rate_id is not None:
        return _derived(state, rate, category_price(state, state.rates[rate.base_rate_id], category_id, night))
    explicit = state.night_prices.get(night_price_id(rate.id, category_id, night))
    if explicit is not None:
        return explicit.price
    adjustment = adjustment_of(state, rate, category_id)
    if adjustment is None:
        return base_price(state, rate, night)
    parent = (
        base_price(state, rate, night)
        if adjustment.parent_category_id is None
        else category_price(state, rate, adjustment.parent_category_id, night)
    )
    return rounded(parent * (1 + adjustment.relative) + adjustment.absolute, state.enterprise.currency)


def product_price(state: State, rate: Rate, product: Product, category_id: str | None, night: Unit) -> Decimal:
    """What the product costs on that night in stays of the rate, as the property lists prices.

    Inferred: the explicit price of the category, else that of the rate, else the product's own. Derived rates have the
    prices of their root: their adjustments are those of the night.
    """
    root = root_of(state, rate)
    for place in dict.fromkeys((category_id, None)):
        explicit = state.night_prices.get(night_price_id(root.id, place, night, product.id))
        if explicit is not None:
            return explicit.price
    return product.price


def adjustment_of(state: State, rate: Rate, category_id: str) -> CategoryAdjustment | None:
    """How the root of the rate prices the category."""
    return state.category_adjustments.get(f"{root_of(state, rate).id}/{category_id}")


def stay_prices(state: State, rate: Rate, category_id: str, nights: Sequence[Unit], persons: Persons) -> list[Price]:
    """What each night costs for those persons; more than the category holds are priced as its maximum."""
    change = occupancy_change(state, rate, category_id, persons)
    tax_code = state.services[rate.service_id].tax_code
    return [listed_price(state, category_price(state, rate, category_id, night) + change, tax_code) for night in nights]


def occupancy_change(state: State, rate: Rate, category_id: str, persons: Persons) -> Decimal:
    """What too few or more than the normal number of persons change about the price of a night.

    Inferred where §4.5 leaves it open: adults take the normal places first, then children in the order given; the
    adjustments of age categories come on top of those of the rate; an empty place counts as an adult's.
    """
    category = state.categories[category_id]
    kinds = sorted((age for age, count in persons for _ in range(count)), key=lambda age: not _is_adult(state, age))
    extra = kinds[category.capacity : category.capacity + category.extra_capacity]
    missing = max(0, category.capacity - len(kinds))
    change = missing * rate.empty_unit_adjustment + len(extra) * rate.extra_unit_adjustment
    for row in state.age_adjustments.having("rate", root_of(state, rate).id):
        match row.type:
            case "StandardOccupancyAdjustment":
                places = kinds[: category.capacity].count(row.age_category_id)
            case "ExtraOccupancyAdjustment":
                places = extra.count(row.age_category_id)
            case "NegativeOccupancyAdjustment":
                places = missing if _is_adult(state, row.age_category_id) else 0
            case _:
                assert_never(row.type)
        change += places * row.absolute
    return change


def _is_adult(state: State, age_category_id: str) -> bool:
    return state.age_categories[age_category_id].adult


def _derived(state: State, rate: Rate, price: Decimal) -> Decimal:
    return rounded(price * (1 + rate.relative_adjustment) + rate.absolute_adjustment, state.enterprise.currency)
