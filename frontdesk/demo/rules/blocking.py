"""Rooms taken out of sale: what a block refuses, and what the room is afterwards (connector-api.md §4.8).

Inferred, as §4.8 suggests: a block over a stay is refused; after an out-of-order block the room is dirty.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from frontdesk.demo.answers import RefusalError, forbidden, invalid
from frontdesk.demo.rows import Room, RoomBlock
from frontdesk.demo.state import Change, State


def check_block(state: State, block: RoomBlock) -> None:
    """The block has a length, and its room is in nobody's hands meanwhile."""
    if block.end <= block.start:
        raise invalid("EndUtc")
    for stay in state.reservations.having("taking", block.room_id):
        if stay.start < block.end and stay.end > block.start:
            raise _refused(state, block, f"it is assigned to reservation {stay.number}")
    for other in state.room_blocks.having("room", block.room_id):
        if other.is_active and other.start < block.end and other.end > block.start:
            raise _refused(state, block, "it is already blocked")


def _refused(state: State, block: RoomBlock, reason: str) -> RefusalError:
    return forbidden(f"Cannot block space {state.rooms[block.room_id].name} because {reason}.")


def follow_blocks(state: State, now: datetime, change: Change) -> None:
    """Writes what begins and ends by the clock: a room that goes out of order, and one that comes back dirty."""
    for block in state.room_blocks.having("phase", "ahead"):
        if block.start <= now < block.end:
            change.put(replace(block, phase="running"))
            change.put(touched(state, block.room_id, block.start))
        elif block.end <= now:
            _end(state, block, change)
    for block in state.room_blocks.having("phase", "running"):
        if block.end <= now:
            _end(state, block, change)


def _end(state: State, block: RoomBlock, change: Change) -> None:
    change.put(replace(block, phase="over"))
    room = touched(state, block.room_id, block.end)
    change.put(replace(room, state="Dirty") if block.type == "OutOfOrder" else room)


def delete(state: State, block: RoomBlock, now: datetime, change: Change) -> None:
    """Takes the block away: it stays, inactive; a room that was out of order now comes back dirty."""
    if block.start <= now < block.end:
        room = touched(state, block.room_id, now)
        change.put(replace(room, state="Dirty") if block.type == "OutOfOrder" else room)
    change.put(replace(block, is_active=False, updated=now, deleted=now))


def touched(state: State, room_id: str, when: datetime) -> Room:
    """The room, changed at that moment, though never before its last change."""
    room = state.rooms[room_id]
    return replace(room, updated=max(when, room.updated))
