"""The rooms a stay may move to, as far as this PC knows: the platform has the last word."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from frontdesk.domain.dates import local_day
from frontdesk.domain.house import Room, RoomState
from frontdesk.domain.reservations import Reservation, State
from frontdesk.domain.steps import room_mark_of
from frontdesk.domain.views import RoomChoice, RoomMark
from frontdesk.service.rows import RowSource
from frontdesk.store.facts import RoomStay

_MOST_ELSEWHERE = 7
_A_DAY = timedelta(days=1)  # nights are compared, not hours
_BEST_FIRST = (RoomMark.INSPECTED, RoomMark.CLEAN, RoomMark.DIRTY, RoomMark.OCCUPIED)


def room_choices(source: RowSource, stay: Reservation) -> list[RoomChoice]:
    """Rooms of the booked category but its own; free and ready ones first, then by number.

    Open commands are counted in: a room that somebody was just checked in to is taken, one that was left is free.
    """
    return sorted(_choices(source, stay, _others(source, stay)), key=_rank)


def rooms_elsewhere(source: RowSource, stay: Reservation, begins: str = "") -> list[RoomChoice]:
    """Rooms of the other categories of its service whose number begins like this, at most `_MOST_ELSEWHERE`: the one of
    this very number alone, whoever has it; else those that are free, from the next category of the house's order on.
    """
    places, typed, rooms = _places(source, stay), begins.casefold(), source.names.rooms
    elsewhere = _sold_elsewhere(source, stay, places)
    others = [rooms[each] for each in elsewhere if rooms[each].name.casefold().startswith(typed)]
    exact = [room for room in others if room.name.casefold() == typed]
    if not exact:
        until = max(stay.start_utc, stay.end_utc) + _A_DAY
        free = [each for each in _choices(source, stay, others, until) if not each.taken_by]
        free.sort(key=lambda each: (places[elsewhere[each.room_id]], _rank(each)))
        exact = [rooms[each.room_id] for each in free[:_MOST_ELSEWHERE]]
    found = ((elsewhere[each.room_id], each) for each in _choices(source, stay, exact))
    names, sleeps = source.names.categories, source.names.sleeps
    return [each._replace(category=names[of], category_id=of, sleeps=sleeps[of]) for of, each in found]


def _sold_elsewhere(source: RowSource, stay: Reservation, sold: Collection[str]) -> dict[str, str]:
    """The category of each such room by its id: that of the service of the stay, of a room that two services have."""
    return {
        room.id: category_id
        for room in source.names.rooms.values()
        if room.is_active and not room.is_of(stay.category_id) and room.id != stay.room_id
        for category_id in [each for each in room.categories if each in sold][:1]
    }


def _places(source: RowSource, stay: Reservation) -> dict[str, tuple[bool, int]]:
    """Where each category of the service stands: those that follow the booked one, then those before it, nearest
    first.
    """
    sold = source.store.cache.sold_categories(stay.service_id)
    own = sold[stay.category_id].ordering if stay.category_id in sold else 0
    return {key: (each.ordering < own, abs(each.ordering - own)) for key, each in sold.items() if each.is_active}


def ready_room(source: RowSource, stay: Reservation) -> RoomChoice | None:
    """The first room of the booked category that could be given at once: inspected, empty, free for all nights. Only
    what is booked on those nights is read of all rooms; what comes later, of the one found.
    """
    inspected = [room for room in _others(source, stay) if room.state == RoomState.INSPECTED]
    occupants = source.store.cache.occupants({room.id for room in inspected})
    ready = [room for room in inspected if not source.overlay.who_is_in(room.id, occupants)]
    ready.sort(key=lambda room: (int(room.name) if room.name.isdigit() else 0, room.name))
    for choice in _choices(source, stay, ready, until=max(stay.start_utc, stay.end_utc) + _A_DAY):
        if choice.mark is RoomMark.INSPECTED and not choice.taken_by:
            return _choices(source, stay, [source.names.rooms[choice.room_id]])[0]
    return None


def _others(source: RowSource, stay: Reservation) -> list[Room]:
    """Rooms of the booked category but its own."""
    return [
        room
        for room in source.names.rooms.values()
        if room.is_active and room.is_of(stay.category_id) and room.id != stay.room_id
    ]


def _choices(
    source: RowSource, stay: Reservation, rooms: Sequence[Room], until: datetime | None = None
) -> list[RoomChoice]:
    """With `until`, nothing is known of who comes later."""
    held = source.store.cache.room_stays([room.id for room in rooms], min(stay.start_utc, stay.end_utc), until)
    by_room: dict[str, list[RoomStay]] = {}
    for other in _as_shown(held, source):
        by_room.setdefault(other.room_id, []).append(other)
    occupants = source.store.cache.occupants({room.id for room in rooms})
    held_by = {room.id: _held_by(stay, by_room.get(room.id, []), source.zone) for room in rooms}
    names = _names((other for each in held_by.values() for other in each if other is not None), source)
    return [_choice(room, held_by[room.id], names, source, occupants) for room in rooms]


def _as_shown(held: Iterable[RoomStay], source: RowSource) -> Iterable[RoomStay]:
    """Stays with open commands as these leave them: in another room, over, come in, another guest's."""
    yield from (other for other in held if other.reservation_id not in source.overlay.stays)
    for shown in source.overlay.stays.values():
        if shown.room_id is not None and shown.state in (State.OPTIONAL, State.CONFIRMED, State.STARTED):
            yield RoomStay(shown.room_id, shown.id, shown.start_utc, shown.end_utc)


class _HeldBy(NamedTuple):
    """Who has a room on nights of a stay, and who comes into it next."""

    taken: RoomStay | None
    coming: RoomStay | None


def _held_by(stay: Reservation, others: list[RoomStay], zone: ZoneInfo) -> _HeldBy:
    first, last = local_day(stay.start_utc, zone), local_day(stay.end_utc, zone)
    own = [other for other in others if other.reservation_id != stay.id]
    nights = [(local_day(each.start_utc, zone), local_day(each.end_utc, zone), each) for each in own]
    taken = next((each for begins, ends, each in nights if begins < last and ends > first), None)
    coming = min((each for each in nights if each[0] >= last), key=lambda each: each[0], default=None)
    return _HeldBy(taken, coming[2] if coming is not None else None)


def _choice(
    room: Room, held_by: _HeldBy, names: Mapping[str, str], source: RowSource, occupants: dict[str, tuple[str, str]]
) -> RoomChoice:
    taken, coming = held_by
    mark = room_mark_of(room, bool(source.overlay.who_is_in(room.id, occupants)))
    return RoomChoice(
        room.id,
        room.name,
        mark,
        taken_by=names[taken.reservation_id] if taken is not None else "",
        next_arrival=local_day(coming.start_utc, source.zone) if coming is not None else None,
        next_name=names[coming.reservation_id] if coming is not None else "",
        taken_until=local_day(taken.end_utc, source.zone) if taken is not None else None,
    )


def _names(others: Iterable[RoomStay], source: RowSource) -> dict[str, str]:
    """Whose stay each is, "…" where that is not known; of those alone that are told: a house has thousands to come."""
    ids = {other.reservation_id for other in others}
    known = source.store.cache.surnames(ids - source.overlay.stays.keys())
    unnamed = [each for each in ids if not known.get(each)]  # those that an open command put there, above all
    shown = source.facts(unnamed) if unnamed else {}
    return {each: known.get(each) or (shown[each].surname if each in shown else "") or "…" for each in ids}


def _rank(choice: RoomChoice) -> tuple[object, ...]:
    place = _BEST_FIRST.index(choice.mark) if choice.mark in _BEST_FIRST else len(_BEST_FIRST)
    number = int(choice.name) if choice.name.isdigit() else 0
    return (bool(choice.taken_by), place, number, choice.name)
