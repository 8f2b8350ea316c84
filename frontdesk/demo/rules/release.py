"""Cancelling a stay, and options that run out and cancel themselves at their release time (connector-api.md §4.1)."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from frontdesk.demo.rows import OrderItem, Reservation
from frontdesk.demo.rules.rebates import can_be_rebated, rebate, units_left
from frontdesk.demo.state import Change, State


def release_options(state: State, now: datetime) -> Change:
    """The change that the passing of time brings up to now; often an empty one."""
    change = Change()
    for stay in state.reservations.having("state", "Optional"):
        if stay.released is not None and stay.released <= now:
            cancel(state, stay, stay.released, stay.updater_id, "ConfirmationMissed", change)
    return change


def cancel(state: State, stay: Reservation, when: datetime, updater_id: str, reason: str, change: Change) -> None:
    """Writes the cancelled stay and its cancelled charges; what is on a closed bill is given back (§4.6)."""
    change.put(
        replace(
            stay,
            state="Canceled",
            cancelled=when,
            updated=max(when, stay.updated),
            updater_id=updater_id,
            cancellation_reason=reason,
        )
    )
    for item in state.order_items.having("order", stay.id):
        if item.state in ("Open", "Inactive"):
            change.put(_cancelled(item, when, updater_id))
        elif can_be_rebated(item) and (units := units_left(state, item)):
            change.put(rebate(state, item, units, when, updater_id))


def _cancelled(item: OrderItem, when: datetime, updater_id: str) -> OrderItem:
    return replace(
        item, state="Canceled", canceled=when, updated=when, updater_id=updater_id, canceled_with_reservation=True
    )
