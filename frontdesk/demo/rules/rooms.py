"""Rooms: what state shows, who is in, and whether a stretch of nights is free (connector-api.md §4.8)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta

from frontdesk.demo.rows import Reservation, Room, RoomState
from frontdesk.demo.state import State
from frontdesk.demo.units import Period, Unit

_REACH: Mapping[Period, timedelta] = {"Hour": timedelta(days=2), "Day": timedelta(days=3), "Month": timedelta(days=35)}
"""No window reaches further beyond its stay; what is further away need not be looked at closely."""


def out_of_order(state: State, room_id: str, now: datetime) -> bool:
    """Whether an out-of-order block is on the room now."""
    return any(
        block.is_active and block.type == "OutOfOrder" and block.start <= now < block.end
        for block in state.room_blocks.having("room", room_id)
    )


def shown_state(state: State, room: Room, now: datetime) -> RoomState:
    """`OutOfOrder` under an active block, else what housekeeping says."""
    return "OutOfOrder" if out_of_order(state, room.id, now) else room.state


def occupant(state: State, room_id: str, besides: str) -> Reservation | None:
    """The started stay in the room, other than `besides`."""
    for stay in state.reservations.having("taking", room_id):
        if stay.state == "Started" and stay.id != besides:
            return stay
    return None


def is_free(state: State, room_id: str, stay: Reservation, since: Unit | None = None) -> bool:
    """Whether no block and no other stay takes the room in the units of the stay, or in those from `since` on.

    Blocks take whole units, stays what they hold by the occupancy windows (§4.3): nights that follow each other never
    meet, nor does an hour at noon meet a night.
    """
    start, stop = state.held_span(stay, since)
    blocks = state.room_blocks.having("room", room_id)
    if any(block.is_active and block.start < stop and block.end > start for block in blocks):
        return False
    opens, closes = state.held_window(stay, since)
    for other in state.reservations.having("taking", room_id):
        reach = _REACH[state.period(other)]
        if other.id == stay.id or other.start - reach >= closes or other.end + reach <= opens:
            continue
        begins, ends = state.held_window(other)
        if begins < closes and ends > opens:
            return False
    return True
