"""Cancellation fees (connector-api.md §4.6)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal

from frontdesk.demo.chance import Random, new_id
from frontdesk.demo.rows import OrderItem, Reservation
from frontdesk.demo.rules.taxes import cents
from frontdesk.demo.state import State
from frontdesk.demo.times import local_day, unit_start


def cancellation_fee(state: State, stay: Reservation, now: datetime) -> Decimal:
    """What cancelling now costs: the policy's share of the first nights once it applies; an option costs nothing."""
    if stay.state != "Confirmed":
        return Decimal(0)
    return _fee(state, stay, _nights(state, stay), now)


def fee_for_dropped_nights(state: State, old: Reservation, stay: Reservation, now: datetime) -> Decimal:
    """What shortening costs: the policy's share of the first nights that are given up, also from the house (§4.6)."""
    if old.state not in ("Confirmed", "Started"):
        return Decimal(0)
    first, end = state.stay_days(stay)
    dropped = [item for item in _nights(state, old) if not first <= local_day(item.consumed, state.zone) < end]
    return _fee(state, old, dropped, now)


def _fee(state: State, stay: Reservation, nights: Sequence[OrderItem], now: datetime) -> Decimal:
    policy = state.rate_groups[state.rates[stay.rate_id].group_id].policy
    arrival = unit_start(state.stay_days(stay)[0], state.zone)
    if not policy.at_creation and now < arrival + policy.offset:
        return Decimal(0)
    charged = [item.gross for item in nights if item.state in ("Open", "Closed")]
    return cents(policy.relative_fee * sum(charged[: policy.maximum_nights], Decimal(0)))


def _nights(state: State, stay: Reservation) -> list[OrderItem]:
    items = state.order_items.having("order", stay.id)
    return sorted((item for item in items if item.type == "SpaceOrder"), key=lambda item: item.consumed)


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
