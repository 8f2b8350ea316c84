"""The open commands, laid over the cache once per read: which stays they make or change, which rooms and guests, which
mark they carry.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal

from frontdesk.domain.commands import (
    AddBooking,
    AddGuest,
    ChangeGuest,
    ChangeOwner,
    CheckIn,
    Command,
    MoveRoom,
    SetRoomState,
    stays_of,
)
from frontdesk.domain.guests import Guest
from frontdesk.domain.house import RoomState
from frontdesk.domain.night_prices import prices_anew
from frontdesk.domain.outbox import OVERLAYS, WAITS_FOR_PERSON, Entry, EntryState
from frontdesk.domain.projection import laid_on
from frontdesk.domain.reasons import Rejected
from frontdesk.domain.reservations import Reservation, State
from frontdesk.domain.views import Unsent
from frontdesk.service.not_sent import Waiting, with_waiting

_URGENCY = (
    Unsent.NEEDS_YOU,
    Unsent.IN_DOUBT,
    Unsent.HOLDING,
    Unsent.SENDING,
    Unsent.NOT_SENT,
    Unsent.BEING_CHECKED,
    Unsent.SENT,
)


def mark_of_entry(entry: Entry) -> Unsent | None:
    """Engine states as the words of DESK.md §3; None for what is history."""
    match entry.state:
        case EntryState.QUEUED if entry.hold_left is not None and entry.hold_left > 0:
            return Unsent.HOLDING
        case EntryState.QUEUED | EntryState.BLOCKED:
            return Unsent.NOT_SENT
        case EntryState.SENDING:
            return Unsent.SENDING
        case EntryState.UNKNOWN:
            return Unsent.IN_DOUBT
        case EntryState.APPLIED:
            return Unsent.BEING_CHECKED
        case EntryState.SETTLED:
            return Unsent.SENT
        case _ if entry.state in WAITS_FOR_PERSON:
            return Unsent.NEEDS_YOU
        case _:
            return None


def most_urgent(entries: Iterable[Entry]) -> Unsent | None:
    """The one mark a row has room for."""
    marks = {mark_of_entry(entry) for entry in entries}
    return next((mark for mark in _URGENCY if mark in marks), None)


@dataclass(frozen=True, slots=True)
class Overlay:
    """Open entries by stay, the projected stays, and what they do to rooms and guests.

    `new_stays` are those the platform has no id for yet, by their local id; they are shown while a person is asked
    about them, too, so that nothing typed is out of sight. `left_rooms` are rooms whose guest is gone here but not yet
    on the platform, taken anew or not: they turn dirty there, too (connector-api.md §4.1), so `room_states` has them,
    but where somebody here set another state since.
    """

    open: tuple[Entry, ...]
    entries: dict[str, tuple[Entry, ...]]
    stays: dict[str, Reservation]
    new_stays: dict[str, Reservation]
    taken_rooms: dict[str, str]  # room id → reservation id
    left_rooms: frozenset[str]
    room_states: dict[str, str] = field(default_factory=dict)  # room id → state
    new_guests: dict[str, Guest] = field(default_factory=dict)
    guest_changes: tuple[ChangeGuest, ...] = ()
    told: Mapping[str, Reservation] = field(default_factory=dict)  # reservation id → the stay under its commands
    waiting: Mapping[str, tuple[Waiting, ...]] = field(default_factory=dict)  # reservation id → postings not there yet
    owners: Mapping[str, Guest] = field(default_factory=dict)  # reservation id → whom it is of, where the cache differs
    behind: Mapping[str, Entry] = field(default_factory=dict)  # entry id → the question that is to be decided before it

    @classmethod
    def over(cls, entries: Iterable[Entry], find: Callable[[Iterable[str]], Mapping[str, Reservation]]) -> Overlay:
        """Project every stay that has open entries; `find` gives the last answers about them, by id."""
        opened = tuple(entries)
        by_stay: dict[str, list[Entry]] = {}
        for entry in opened:
            for stay in stays_of(entry.command):
                by_stay.setdefault(stay, []).append(entry)
        made = _new_stays(opened)
        told = find(by_stay)
        bases = {**made, **told}
        stays: dict[str, Reservation] = {}
        taken: dict[str, str] = {}
        left: dict[str, int] = {}
        for reservation_id, own in by_stay.items():
            base = bases.get(reservation_id)
            if base is None:
                continue
            shown = stays[reservation_id] = _note_left(base, own, left)
            is_given = any(isinstance(command, CheckIn | MoveRoom) for command in _laid_over(own))
            if shown.room_id is not None and shown.state == State.STARTED and is_given:
                taken[shown.room_id] = shown.id
        return cls(
            open=opened,
            entries={key: tuple(own) for key, own in by_stay.items()},
            stays=stays,
            new_stays={key: stays[key] for key in made if key in stays},
            taken_rooms=taken,
            left_rooms=frozenset(left),
            room_states=_room_states(opened, left),
            new_guests=_new_guests(opened),
            guest_changes=_guest_changes(opened),
            told=told,
        )

    def without(self, stays: Collection[str]) -> Overlay:
        """As if these stays were neither booked nor in a room."""
        return replace(
            self,
            stays={key: stay for key, stay in self.stays.items() if key not in stays},
            taken_rooms={room: stay for room, stay in self.taken_rooms.items() if stay not in stays},
        )

    def who_is_in(self, room_id: str, told: Mapping[str, tuple[str, str]]) -> str:
        """The stay whose guest has the key of this room, "" when nobody has; `told` is what the platform says
        (`cache.occupants`). Those with a key from this desk are in it, though the platform does not know it yet.
        """
        if room_id in self.taken_rooms:
            return self.taken_rooms[room_id]
        return told[room_id][0] if room_id in told and room_id not in self.left_rooms else ""

    def mark(self, reservation_id: str) -> Unsent | None:
        """The most urgent mark of a stay, or None."""
        return most_urgent(self.entries.get(reservation_id, ()))

    def commands(self, reservation_id: str) -> Iterator[Command]:
        """What is laid over a stay, oldest first; what waits for a person is not."""
        return _laid_over(self.entries.get(reservation_id, ()))

    def owes(self, reservation_id: str, known: Decimal | None) -> Decimal | None:
        """What a stay owes with what was done here; `known` is the balance as the platform told it last. Not known
        while a cancellation, other days, another room or rate, or other people wait: only the platform prices them.
        """
        if any(map(prices_anew, self.commands(reservation_id))):
            return None
        waiting = self.waiting.get(reservation_id)
        return known if waiting is None else with_waiting(known, waiting)

    def new_owner(self, reservation_id: str) -> str:
        """The guest a stay goes to while the platform has not told it; "" where nobody gave it away."""
        is_given = any(isinstance(command, ChangeOwner) for command in self.commands(reservation_id))
        return self.stays[reservation_id].guest_id if is_given and reservation_id in self.stays else ""

    def guest(self, known: Guest | None, guest_id: str) -> Guest | None:
        """A profile with the changes that wait laid over it; `known` is the platform's last answer."""
        shown = known or self.new_guests.get(guest_id)
        for change in self.guest_changes:
            if shown is not None and change.guest_id == guest_id:
                try:
                    shown = change.apply(shown)
                except Rejected:
                    continue
        return shown


def _laid_over(entries: Iterable[Entry]) -> Iterator[Command]:
    """What of them is shown as done."""
    return (entry.command for entry in entries if entry.state in OVERLAYS)


def _new_stays(entries: Iterable[Entry]) -> dict[str, Reservation]:
    made: dict[str, Reservation] = {}
    for entry in entries:
        if isinstance(entry.command, AddBooking):
            made |= {stay.id: stay for stay in entry.command.reservations(entry.created_utc)}
    return made


def _new_guests(entries: Iterable[Entry]) -> dict[str, Guest]:
    commands = (entry.command for entry in entries)
    return {command.local_id: command.guest() for command in commands if isinstance(command, AddGuest)}


def _guest_changes(entries: Iterable[Entry]) -> tuple[ChangeGuest, ...]:
    return tuple(command for command in _laid_over(entries) if isinstance(command, ChangeGuest))


def _room_states(entries: Iterable[Entry], left: Mapping[str, int]) -> dict[str, str]:
    """The state last given here by room id; `left` has the number of the entry that left a room dirty."""
    states: dict[str, str] = dict.fromkeys(left, RoomState.DIRTY)
    for entry in entries:
        command = entry.command
        if entry.state in OVERLAYS and isinstance(command, SetRoomState) and entry.seq > left.get(command.room_id, -1):
            states[command.room_id] = command.state
    return states


def _note_left(base: Reservation, entries: Iterable[Entry], left: dict[str, int]) -> Reservation:
    """The stay as shown; each room its guest was in and is no more goes to `left`, with the entry that says so."""
    shown = base
    for entry, after in laid_on(base, entries):
        stays_there = after.state == State.STARTED and after.room_id == shown.room_id
        if shown.state == State.STARTED and shown.room_id is not None and not stays_there:
            left[shown.room_id] = max(entry.seq, left.get(shown.room_id, 0))
        shown = after
    return shown
