"""Rooms: what state shows, who is in, and whether a stretch of nights is free (connector-api.md §4.8)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from frontdesk.demo.rows import Reservation, Room, RoomBlock, RoomState
from frontdesk.demo.state import State


def blocks_meeting(state: State, room_id: str, start: datetime, end: datetime) -> Iterator[RoomBlock]:
    """Active blocks of the room that share a moment with the half-open stretch."""
    for block in state.room_blocks.having("room", room_id):
        if block.is_active and block.start < end and block.end > start:
            yield block


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
    for stay in state.reservations.having("room", room_id):
        if stay.state == "Started" and stay.id != besides:
            return stay
    return None


def is_free(state: State, room_id: str, start: datetime, end: datetime, besides: str) -> bool:
    """Whether no other stay and no block takes a night of the stretch in that room."""
    if any(blocks_meeting(state, room_id, start, end)):
        return False
    return not any(
        stay.id != besides
        and stay.state in ("Optional", "Confirmed", "Started")
        and stay.start < end
        and stay.end > start
        for stay in state.reservations.having("room", room_id)
    )
