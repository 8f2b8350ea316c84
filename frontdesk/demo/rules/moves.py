"""Moving a stay to other nights or another room (connector-api.md §4.1, "Room assignment")."""

from __future__ import annotations

from datetime import datetime

from frontdesk.demo.answers import RefusalError, forbidden, invalid
from frontdesk.demo.rows import Reservation, Room
from frontdesk.demo.rules.availability import count_nights
from frontdesk.demo.rules.rooms import is_free, occupant, out_of_order
from frontdesk.demo.state import State
from frontdesk.demo.units import start_of, unit_at

_NO_AVAILABILITY = "We're very sorry, this property has no availability for the selected dates."


def room_for(state: State, stay: Reservation, room_id: str) -> Room:
    """The room, when the stay may be given it: one of the category it asks for."""
    room = state.rooms.get(room_id)
    if room is None or not room.is_active:
        raise invalid("AssignedResourceId")
    if state.category_of_room(room_id) != stay.category_id:
        raise RefusalError(400, "Invalid AssignedResourceId: resource does not belong to the requested category.")
    return room


def check_place(state: State, old: Reservation, stay: Reservation, now: datetime) -> None:
    """The nights of the changed stay are free: in its room when it has one, else in its category."""
    nights_changed = state.held_span(stay) != state.held_span(old)
    room = state.rooms.get(stay.room_id)
    if room is None:
        if nights_changed or stay.category_id != old.category_id:
            _check_category(state, stay)
        return
    moved = room.id != old.room_id
    if (moved or nights_changed) and not _is_free(state, stay, room, now):
        reason = f"Cannot move reservation because space {room.name} is not available."
        raise forbidden(reason if moved else _NO_AVAILABILITY)
    if moved and stay.state == "Started":
        _check_enterable(state, stay, room, now)


def _check_category(state: State, stay: Reservation) -> None:
    units = state.held_units(stay)
    if any(count.free < 1 for count in count_nights(state, stay.category_id, units, besides=stay.id)):
        raise forbidden(_NO_AVAILABILITY)


def _is_free(state: State, stay: Reservation, room: Room, now: datetime) -> bool:
    """A guest in the house needs the room from today on only."""
    start, stop = state.held_span(stay)
    if stay.state == "Started":
        start = max(start, start_of(unit_at(now, state.zone, state.period(stay)), state.zone))
    return is_free(state, room.id, start, stop, besides=stay.id)


def _check_enterable(state: State, stay: Reservation, room: Room, now: datetime) -> None:
    if occupant(state, room.id, besides=stay.id) is not None:
        raise forbidden(f"Cannot move reservation because space {room.name} is occupied.")
    if out_of_order(state, room.id, now):
        raise forbidden(f"Cannot move reservation because space {room.name} is blocked.")
