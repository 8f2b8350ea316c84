"""What a country asks to know of everybody who stayed (connector-api.md §4.1, "companions' profiles complete").

Inferred: the documents leave to the country what counts and to the message to tell it. Here Czechia asks for the first
name and the nationality, any other country for no more than the last name that every profile has.
"""

from __future__ import annotations

from frontdesk.demo.rows import Customer, Reservation
from frontdesk.demo.state import State

_ASKED = {"CZ": (("first name", "first_name"), ("nationality", "nationality"))}


def missing_details(state: State, stay: Reservation) -> str | None:
    """`Smith (first name, nationality), Lee (nationality)`: who lacks what; None when nobody lacks anything."""
    asked = _ASKED.get(state.enterprise.country, ())
    guests = [state.customers[row.customer_id] for row in state.companionships.having("reservation", stay.id)]
    lacking = ((guest, [word for word, name in asked if not getattr(guest, name)]) for guest in guests)
    return ", ".join(f"{_name(guest)} ({', '.join(words)})" for guest, words in lacking if words) or None


def _name(guest: Customer) -> str:
    return f"{guest.first_name or ''} {guest.last_name}".strip()
