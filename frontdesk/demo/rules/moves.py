"""Moving a stay to other nights or another room (connector-api.md §4.1, "Room assignment")."""

from __future__ import annotations

from datetime import datetime

from frontdesk.demo.answers import RefusalError, forbidden, invalid
from frontdesk.demo.rows import Reservation, Room
from frontdesk.demo.rules.booking import NO_AVAILABILITY, check_availability
from frontdesk.demo.rules.rooms import is_free, occupant, out_of_order
from frontdesk.demo.state import State
from frontdesk.demo.units import unit_at


def room_for(state: State, stay: Reservation, room_id: str) -> Room:
    """The room, when the stay may be given it: one of the category it asks for."""
    room = state.rooms.get(room_id)
    if room is None or not room.is_active:
        raise invalid("AssignedResourceId")
    if state.category_of_room(room_id, stay.service_id) != stay.category_id:
        raise RefusalError(400, "Invalid AssignedResourceId: resource does not belong to the requested category.")
    return room


def check_place(state: State, old: Reservation, stay: Reservation, now: datetime) -> None:
    """The nights of the changed stay are free: in its room when it has one, else in its category.

    A stay that joins a block needs one of the block's rooms.
    """
    if stay.availability_block_id != old.availability_block_id:
        check_availability(state, stay, overbooking=True)
    nights_changed = state.held_span(stay) != state.held_span(old)
    room = state.rooms.get(stay.room_id)
    if room is None:
        if nights_changed or stay.category_id != old.category_id:
            check_availability(state, stay, overbooking=False)
        return
    moved = room.id != old.room_id
    if (moved or nights_changed) and not _is_free(state, stay, room, now):
        reason = f"Cannot move reservation because space {room.name} is not available."
        raise forbidden(reason if moved else NO_AVAILABILITY)
    if moved and stay.state == "Started":
        _check_enterable(state, stay, room, now)


def _is_free(state: State, stay: Reservation, room: Room, now: datetime) -> bool:
    """A guest in the house needs the room from today on only."""
    since = unit_at(now, state.zone, state.period(stay)) if stay.state == "Started" else None
    return is_free(state, room.id, stay, since)


def _check_enterable(state: State, stay: Reservation, room: Room, now: datetime) -> None:
    if occupant(state, room.id, besides=stay.id) is not None:
        raise forbidden(f"Cannot move reservation because space {room.name} is occupied.")
    if out_of_order(state, room.id, now):
        raise forbidden(f"Cannot move reservation because space {room.name} is blocked.")
