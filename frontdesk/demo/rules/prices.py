"""Prices of a night: root rates, explicit prices, categories, derived rates and persons (connector-api.md §4.5)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from frontdesk.demo.rows import CategoryAdjustment, Rate
from frontdesk.demo.state import State

_CENT = Decimal("0.01")


def night_price_id(rate_id: str, category_id: str | None, night: date) -> str:
    """The key of an explicit price."""
    return f"{rate_id}/{category_id or 'base'}/{night.isoformat()}"


def root_of(state: State, rate: Rate) -> Rate:
    """The root rate that this one follows; itself when it is one."""
    while rate.base_rate_id is not None:
        rate = state.rates[rate.base_rate_id]
    return rate


def base_price(state: State, rate: Rate, night: date) -> Decimal:
    """The rate's price of the night before categories."""
    if rate.base_rate_id is not None:
        return _derived(rate, base_price(state, state.rates[rate.base_rate_id], night))
    explicit = state.night_prices.get(night_price_id(rate.id, None, night))
    return rate.base_price if explicit is None else explicit.price


def category_price(state: State, rate: Rate, category_id: str, night: date) -> Decimal:
    """The rate's price of the category for its normal number of persons: the explicit one, else by adjustment."""
    if rate.base_rate_id is not None:
        return _derived(rate, category_price(state, state.rates[rate.base_rate_id], category_id, night))
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
    return (parent * (1 + adjustment.relative) + adjustment.absolute).quantize(_CENT, ROUND_HALF_UP)


def adjustment_of(state: State, rate: Rate, category_id: str) -> CategoryAdjustment | None:
    """How the root of the rate prices the category."""
    return state.category_adjustments.get(f"{root_of(state, rate).id}/{category_id}")


def stay_prices(state: State, rate: Rate, category_id: str, nights: Sequence[date], persons: int) -> list[Decimal]:
    """The price of each night for that many persons; more than the category holds are priced as its maximum."""
    category = state.categories[category_id]
    missing = max(0, category.capacity - persons)
    extra = min(max(0, persons - category.capacity), category.extra_capacity)
    change = missing * rate.empty_unit_adjustment + extra * rate.extra_unit_adjustment
    return [category_price(state, rate, category_id, night) + change for night in nights]


def _derived(rate: Rate, price: Decimal) -> Decimal:
    return (price * (1 + rate.relative_adjustment) + rate.absolute_adjustment).quantize(_CENT, ROUND_HALF_UP)
