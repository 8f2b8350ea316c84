"""Cancellation fees (connector-api.md §4.6)."""

from __future__ import annotations

from datetime import datetime
from decimal import ROUND_HALF_UP, Decimal

from frontdesk.demo.rows import Reservation
from frontdesk.demo.state import State
from frontdesk.demo.times import unit_start

_CENT = Decimal("0.01")


def cancellation_fee(state: State, stay: Reservation, now: datetime) -> Decimal:
    """What cancelling now costs: the policy's share of the first nights once it applies; an option costs nothing."""
    if stay.state != "Confirmed":
        return Decimal(0)
    policy = state.rate_groups[state.rates[stay.rate_id].group_id].policy
    arrival = unit_start(state.stay_days(stay)[0], state.zone)
    if not policy.at_creation and now < arrival + policy.offset:
        return Decimal(0)
    nights = sorted(
        (item for item in state.order_items.having("order", stay.id) if item.type == "SpaceOrder"),
        key=lambda item: item.consumed,
    )
    charged = [item.gross for item in nights if item.state in ("Open", "Closed")]
    return (policy.relative_fee * sum(charged[: policy.maximum_nights], Decimal(0))).quantize(_CENT, ROUND_HALF_UP)
