"""Rooms taken out of sale: what a block refuses, and what the room is afterwards (connector-api.md §4.8).

Inferred, as §4.8 suggests: a block over a stay is refused; after an out-of-order block the room is dirty.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from frontdesk.demo.answers import RefusalError, forbidden, invalid
from frontdesk.demo.rows import Room, RoomBlock
from frontdesk.demo.state import State


def check_block(state: State, block: RoomBlock) -> None:
    """The block has a length, and its room is in nobody's hands meanwhile."""
    if block.end <= block.start:
        raise invalid("EndUtc")
    for stay in state.reservations.having("room", block.room_id):
        if stay.state in ("Optional", "Confirmed", "Started") and stay.start < block.end and stay.end > block.start:
            raise _refused(state, block, f"it is assigned to reservation {stay.number}")
    for other in state.room_blocks.having("room", block.room_id):
        if other.is_active and other.start < block.end and other.end > block.start:
            raise _refused(state, block, "it is already blocked")


def _refused(state: State, block: RoomBlock, reason: str) -> RefusalError:
    return forbidden(f"Cannot block space {state.rooms[block.room_id].name} because {reason}.")


def blocks_ended(state: State, now: datetime) -> Iterator[RoomBlock | Room]:
    """The rows of the blocks whose end has come since they were last looked at."""
    for block in state.room_blocks.having("running", "yes"):
        if block.end <= now:
            yield replace(block, is_over=True)
            if block.type == "OutOfOrder":
                yield returned(state.rooms[block.room_id], block.end)


def deleted(state: State, block: RoomBlock, now: datetime) -> Iterator[RoomBlock | Room]:
    """The rows of a block taken away: it stays, inactive; a room that was out of order now comes back dirty."""
    if block.type == "OutOfOrder" and block.start <= now < block.end:
        yield returned(state.rooms[block.room_id], now)
    yield replace(block, is_active=False, updated=now, deleted=now)


def returned(room: Room, when: datetime) -> Room:
    """The room after it was out of order."""
    return replace(room, state="Dirty", updated=max(when, room.updated))
