"""Reads who is in the house now: the kept stays with the open commands laid over, nothing else, so it needs no line."""

from __future__ import annotations

from datetime import datetime

from frontdesk.domain.house import Room
from frontdesk.domain.in_house import HouseNow, Occupant
from frontdesk.domain.reservations import State
from frontdesk.service.choosing import room_order
from frontdesk.service.lists import Day
from frontdesk.service.notes import last_notes_shown
from frontdesk.service.people import people_shown
from frontdesk.store.facts import StayFacts

_SHORTEST_WITH_FLOOR = 3


def house_now(day: Day, now: datetime, as_of: datetime | None) -> HouseNow:
    """Everybody whose stay has started and is not over, by room."""
    staying = [fact for fact in day.facts if fact.state == State.STARTED]
    people = people_shown(day.store, day.overlay, [fact.id for fact in staying])
    notes = last_notes_shown(day.store, day.overlay, [fact.id for fact in staying])
    in_order = sorted(staying, key=lambda fact: (room_order(day.names, fact.room_id) or (1 << 63, ""), fact.sort_name))
    return HouseNow(tuple(_occupant(fact, day, people, notes) for fact in in_order), now, as_of)


def _occupant(
    fact: StayFacts, day: Day, people: dict[str, tuple[tuple[str, str], ...]], notes: dict[str, str]
) -> Occupant:
    room = day.names.rooms.get(fact.room_id or "")
    names = people.get(fact.id, ())
    return Occupant(
        reservation_id=fact.id,
        room=room.name if room is not None else "",
        floor=_floor(room),
        names=names,
        heads=max(fact.persons, len(names), 1),
        note=notes.get(fact.id, ""),
        is_unsent=bool(day.overlay.mark(fact.id)),
    )


def _floor(room: Room | None) -> str:
    """As the platform tells it; where it does not, what stands before the last two digits of a room number."""
    if room is None:
        return ""
    if room.floor or len(room.name) < _SHORTEST_WITH_FLOOR or not room.name.isdecimal():
        return room.floor
    return room.name[:-2]
