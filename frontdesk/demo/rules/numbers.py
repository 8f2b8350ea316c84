"""Running numbers of the property (connector-api.md §4.1)."""

from __future__ import annotations

from frontdesk.demo.state import State


def next_number(state: State) -> str:
    """The next number of a reservation or an order; both share one counter."""
    stay, order = next(state.reservations.newest_first(), None), next(state.orders.newest_first(), None)
    return str(1 + max(0 if row is None else int(row.number) for row in (stay, order)))
