"""Availability by category and night (connector-api.md §4.4)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from frontdesk.demo.rows import Reservation, RoomBlock
from frontdesk.demo.rules.allotments import held_by
from frontdesk.demo.state import HOLDING_STATES, State
from frontdesk.demo.units import Unit, start_of, unit_after


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
    other_services: int = 0

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
        return self.usable - self.house_use - self.occupied - self.other_services + self.adjustment


def count_nights(
    state: State, category_id: str, nights: Sequence[Unit], besides: str | None = None
) -> list[NightCount]:
    """The metrics of the category for each time unit, as if the stay `besides` were not there."""
    rooms = [
        assignment.room_id
        for assignment in state.assignments.having("category", category_id)
        if assignment.is_active and state.rooms[assignment.room_id].is_active
    ]
    blocks = [block for room_id in rooms for block in state.room_blocks.having("room", room_id) if block.is_active]
    adjustments = {row.night: row.value for row in state.adjustments.having("category", category_id)}
    others = _of_other_services(state, rooms, state.categories[category_id].service_id)
    return [
        _count(state, category_id, len(rooms), blocks, others, adjustments.get(night, 0), night, besides)
        for night in nights
    ]


def _of_other_services(state: State, rooms: Sequence[str], service_id: str) -> list[Reservation]:
    """The stays by which another service that shares the rooms takes them."""
    shared = [room_id for room_id in rooms if len(state.assignments.having("room", room_id)) > 1]
    stays = (stay for room_id in shared for stay in state.reservations.having("room", room_id))
    return [stay for stay in stays if stay.service_id != service_id and stay.state in HOLDING_STATES]


def _count(
    state: State,
    category_id: str,
    active: int,
    blocks: Sequence[RoomBlock],
    others: Sequence[Reservation],
    adjustment: int,
    night: Unit,
    besides: str | None,
) -> NightCount:
    stays = [
        stay
        for stay in state.reservations.having("night", night.isoformat())
        if stay.id != besides and state.category_counted(stay) == category_id
    ]
    service = state.services[state.categories[category_id].service_id]
    optional = sum(stay.state == "Optional" for stay in stays)
    held = picked_up = 0
    for block in state.availability_blocks:
        if not (block.is_active and block.state in ("Confirmed", "Optional")) or block.service_id != service.id:
            continue
        rooms = held_by(state, block, category_id, night)
        held += rooms
        picked_up += min(rooms, sum(stay.availability_block_id == block.id for stay in stays))
    start, end = start_of(night, state.zone), start_of(unit_after(night, service.period), state.zone)
    met = [block for block in blocks if block.start < end and block.end > start]
    opens, closes = start + service.occupancy_start, end + service.occupancy_end
    windows = [(stay.room_id, *state.held_window(stay)) for stay in others]
    return NightCount(
        active=active,
        out_of_order=_rooms_under(met, "OutOfOrder"),
        house_use=_rooms_under(met, "InternalUse"),
        confirmed=len(stays) - optional,
        optional=optional,
        block_availability=held - picked_up,
        allocated_blocks=held,
        adjustment=adjustment,
        other_services=len({room for room, begins, ends in windows if begins < closes and ends > opens}),
    )


def _rooms_under(blocks: Sequence[RoomBlock], kind: str) -> int:
    return len({block.room_id for block in blocks if block.type == kind})
