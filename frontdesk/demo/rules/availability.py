"""Availability by category and night (connector-api.md §4.4)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from frontdesk.demo.rows import RoomBlock
from frontdesk.demo.rules.allotments import held_by
from frontdesk.demo.state import State
from frontdesk.demo.times import DAY, unit_start


@dataclass(frozen=True, slots=True)
class NightCount:
    """The metrics of one category on one night; every figure counts rooms."""

    active: int
    out_of_order: int
    house_use: int
    confirmed: int
    optional: int
    block_availability: int
    allocated_blocks: int
    adjustment: int

    @property
    def usable(self) -> int:
        """Active less out of order."""
        return self.active - self.out_of_order

    @property
    def occupied(self) -> int:
        """Stays and rooms still held by availability blocks."""
        return self.confirmed + self.optional + self.block_availability

    @property
    def free(self) -> int:
        """What can still be sold; negative when overbooked."""
        return self.usable - self.house_use - self.occupied + self.adjustment


def count_nights(
    state: State, category_id: str, nights: Sequence[date], besides: str | None = None
) -> list[NightCount]:
    """The metrics of the category for each night, as if the stay `besides` were not there."""
    rooms = [
        assignment.room_id
        for assignment in state.assignments.having("category", category_id)
        if assignment.is_active and state.rooms[assignment.room_id].is_active
    ]
    blocks = [block for room_id in rooms for block in state.room_blocks.having("room", room_id) if block.is_active]
    adjustments = {row.night: row.value for row in state.adjustments.having("category", category_id)}
    return [
        _count(state, category_id, len(rooms), blocks, adjustments.get(night, 0), night, besides) for night in nights
    ]


def _count(
    state: State,
    category_id: str,
    active: int,
    blocks: Sequence[RoomBlock],
    adjustment: int,
    night: date,
    besides: str | None,
) -> NightCount:
    stays = [
        stay
        for stay in state.reservations.having("night", night.isoformat())
        if stay.id != besides and state.category_counted(stay) == category_id
    ]
    optional = sum(stay.state == "Optional" for stay in stays)
    held = picked_up = 0
    for block in state.availability_blocks:
        if not (block.is_active and block.state in ("Confirmed", "Optional")):
            continue
        rooms = held_by(state, block, category_id, night)
        held += rooms
        picked_up += min(rooms, sum(stay.availability_block_id == block.id for stay in stays))
    return NightCount(
        active=active,
        out_of_order=_blocked(state, blocks, "OutOfOrder", night),
        house_use=_blocked(state, blocks, "InternalUse", night),
        confirmed=len(stays) - optional,
        optional=optional,
        block_availability=held - picked_up,
        allocated_blocks=held,
        adjustment=adjustment,
    )


def _blocked(state: State, blocks: Sequence[RoomBlock], kind: str, night: date) -> int:
    start, end = unit_start(night, state.zone), unit_start(night + DAY, state.zone)
    return len({block.room_id for block in blocks if block.type == kind and block.start < end and block.end > start})
