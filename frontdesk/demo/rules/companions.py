"""Who belongs to a stay: its owner and as many more as it was booked for (connector-api.md §4.2)."""

from __future__ import annotations

from frontdesk.demo.answers import forbidden
from frontdesk.demo.rows import Companionship, Reservation
from frontdesk.demo.rules.charges import persons
from frontdesk.demo.rules.stays import described
from frontdesk.demo.state import State


def companionship_of(state: State, stay: Reservation, customer_id: str) -> Companionship | None:
    """How the guest belongs to the stay, or None."""
    together = state.companionships.having("reservation", stay.id)
    return next((row for row in together if row.customer_id == customer_id), None)


def check_room_for_companion(state: State, stay: Reservation) -> None:
    """403 when as many guests belong to the stay as it was booked for."""
    if len(state.companionships.having("reservation", stay.id)) >= persons(stay):
        raise forbidden(f"Cannot add companion because the reservation is full. {described(state, stay)}")


def check_companion_leaves(state: State, stay: Reservation, customer_id: str) -> None:
    """403 for the owner, who stays a companion. Inferred: `updateCustomer` is the way to another owner."""
    if customer_id == stay.account_id:
        raise forbidden(f"Cannot remove the owner of the reservation. {described(state, stay)}")
