"""Cancellation fees (connector-api.md §4.6).

Inferred: a product counts on the nights that it covers, in equal parts, one that is charged once on its day; city tax
does not count. What shortens a stay is charged like a cancellation of the nights that are dropped.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import assert_never

from frontdesk.demo.chance import Random, new_id
from frontdesk.demo.rows import CancellationPolicy, OrderItem, Reservation
from frontdesk.demo.rules.currencies import rounded
from frontdesk.demo.rules.products import is_by_night
from frontdesk.demo.rules.rebates import units_left
from frontdesk.demo.rules.taxes import listed_price
from frontdesk.demo.state import State
from frontdesk.demo.times import unit_start
from frontdesk.demo.units import Unit, unit_after, unit_at


def cancellation_fee(state: State, stay: Reservation, now: datetime) -> Decimal:
    """What cancelling now costs once the policy applies; an option costs nothing."""
    if stay.state != "Confirmed":
        return Decimal(0)
    return _fee(state, stay, state.units(stay), _charges(state, stay), now)


def fee_for_dropped_nights(state: State, old: Reservation, stay: Reservation, now: datetime) -> Decimal:
    """What shortening costs, also from the house: the fee of the nights that are given up."""
    if old.state not in ("Confirmed", "Started"):
        return Decimal(0)
    kept = set(state.units(stay))
    dropped = [night for night in state.units(old) if night not in kept]
    by_night = [row for row in _charges(state, old) if _is_by_night(state, row)]
    return _fee(state, old, dropped, by_night, now)


def _is_by_night(state: State, row: OrderItem) -> bool:
    return row.product_id is None or is_by_night(state.products[row.product_id])


def _fee(
    state: State, stay: Reservation, nights: Sequence[Unit], charges: Sequence[OrderItem], now: datetime
) -> Decimal:
    policy = state.rate_groups[state.rates[stay.rate_id].group_id].policy
    charged = nights[: policy.maximum_nights]
    if not charged or now < _due_from(state, stay, policy):
        return Decimal(0)
    counted = [row for row in charges if _counts(row, policy)]
    share = sum((_share(state, stay, row, nights, len(charged)) for row in counted), Decimal(0))
    absolute = listed_price(state, policy.absolute_fee, state.services[stay.service_id].tax_code).gross
    return rounded(policy.relative_fee * share, state.enterprise.currency) + absolute


def _due_from(state: State, stay: Reservation, policy: CancellationPolicy) -> datetime:
    match policy.applicability:
        case "Creation":
            return stay.created + policy.offset
        case "Start":
            return stay.start + policy.offset
        case "StartDate":
            return unit_start(state.stay_days(stay)[0], state.zone) + policy.offset
        case _:
            assert_never(policy.applicability)


def _counts(row: OrderItem, policy: CancellationPolicy) -> bool:
    return ("TimeUnits" if row.type == "SpaceOrder" else "Products") in policy.extents


def _share(state: State, stay: Reservation, row: OrderItem, nights: Sequence[Unit], charged: int) -> Decimal:
    """What of the charge falls on the first `charged` nights; what is charged once, on the night nearest to its day."""
    period = state.period(stay)
    first = unit_at(row.started or row.consumed, state.zone, period)
    if _is_by_night(state, row):
        covered = [unit_after(first, period, place) for place in range(row.nights)]
    else:
        covered = [min(max(first, nights[0]), nights[-1])]
    units = units_left(state, row) if row.state == "Closed" else row.unit_count
    return row.unit_price * units * sum(night in nights[:charged] for night in covered) / len(covered)


def _charges(state: State, stay: Reservation) -> list[OrderItem]:
    """The nights and products that the stay is charged for."""
    items = state.order_items.having("order", stay.id)
    return [row for row in items if row.type in ("SpaceOrder", "ProductOrder") and row.state in ("Open", "Closed")]


def fee_item(state: State, stay: Reservation, fee: Decimal, now: datetime, rng: Random, notes: str | None) -> OrderItem:
    """The charge of a cancellation fee."""
    return OrderItem(
        id=new_id(rng),
        order_id=stay.id,
        account_id=stay.account_id,
        service_id=stay.service_id,
        type="CancellationFee",
        name="Cancellation fee",
        unit_count=1,
        unit_price=fee,
        tax_code=state.services[stay.service_id].tax_code,
        state="Open",
        created=now,
        updated=now,
        consumed=now,
        creator_id=stay.updater_id,
        updater_id=stay.updater_id,
        notes=notes,
    )
