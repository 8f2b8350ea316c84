"""Which open commands may go now: the clerk's order within a stay, a room, a guest and a group; nobody else waits."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from frontdesk.domain.commands import (
    AddBooking,
    AddCompanion,
    AddOrder,
    AddPayment,
    ChangeGuest,
    ChangeOwner,
    CheckIn,
    CheckOut,
    Command,
    MoveRoom,
    RemoveCompanion,
    SetRoomState,
    makes,
    subject_of,
)
from frontdesk.domain.commands.local_ids import local_ids
from frontdesk.domain.outbox import TO_BE_SENT, WAITS_FOR_PERSON, Entry, EntryState, is_only_told
from frontdesk.domain.together import stands_aside

_ON_ITS_WAY = TO_BE_SENT | {EntryState.SENDING, EntryState.UNKNOWN}


def touched_by(entry: Entry) -> frozenset[str]:
    """The rooms a command frees or fills, the guests it speaks of, the stay it is for, beside its own subject."""
    before = entry.base.get("room_id")
    match entry.command:
        case CheckIn(room_id=room_id):
            rooms = {room_id}
        case CheckOut():
            rooms = {before}
        case MoveRoom(room_id=room_id):
            rooms = {room_id, before}
        case SetRoomState(room_id=room_id):
            rooms = {room_id}
        case AddBooking(stays=stays):
            rooms = {stay.room_id for stay in stays}
        case _:
            rooms = set()
    found = {f"room:{room}" for room in rooms if isinstance(room, str)}
    return frozenset(found | {f"guest:{guest}" for guest in _guests(entry.command)} | _stays(entry.command))


def _guests(command: Command) -> set[str]:
    match command:
        case AddCompanion(guest_id=guest) | RemoveCompanion(guest_id=guest) | ChangeOwner(guest_id=guest):
            return {guest}
        case AddOrder(guest_id=guest) | AddPayment(guest_id=guest):
            return {guest}
        case AddBooking(stays=stays):
            return {stay.guest_id for stay in stays}
        case _:
            return set()


def _stays(command: Command) -> set[str]:
    """A profile that was completed for a stay goes before what the stay needs it for: its check-out."""
    match command:
        case ChangeGuest(reservation_id=stay) if stay:
            return {f"res:{stay}"}
        case _:
            return set()


def meet(one: Entry, other: Entry) -> bool:
    """Whether they speak of one stay, room, guest or group, by what they are about or what they touch."""
    return not ({subject_of(one.command)} | touched_by(one)).isdisjoint({subject_of(other.command)} | touched_by(other))


def heads(entries: Iterable[Entry]) -> list[Entry]:
    """Entries with nothing before them in their lanes, oldest first.

    A subject (a stay, a guest, a rate) waits for its earlier commands to settle, and for a person's decision on them.
    A room or a guest that is only touched waits for commands on their way: check-out from 204 goes before check-in to
    204, but a refused check-out does not hold up the next guest. What a command is meant for must be made before it,
    also where a person has it sent anew behind it.
    """
    going = list(filter(_goes, entries))
    waiting = [(each, local_ids(each.command), makes(each.command)) for each in going]
    made_by = {local: each.seq for each, named, made in waiting for local in named.intersection(made)}
    subjects: set[str] = set()
    touched: set[str] = set()
    free: list[Entry] = []
    for entry, named, made in sorted(waiting, key=lambda each: each[0].seq):
        subject, touches = subject_of(entry.command), touched_by(entry)
        needs = named.difference(made)
        if (
            subject not in subjects
            and subject not in touched
            and touched.isdisjoint(touches)
            and made_by.keys().isdisjoint(needs)
            and entry.state not in WAITS_FOR_PERSON
        ):
            free.append(entry)
        if any(made_by.get(local, entry.seq) > entry.seq for local in needs):
            subjects |= {subject}.difference(f"res:{local}" for local in needs)  # it may not hold up who makes it
            continue
        subjects.add(subject)
        if entry.state in _ON_ITS_WAY:
            touched |= _keeps_back(entry)
    return free


def held_up(entries: Iterable[Entry]) -> Mapping[str, Entry]:
    """What goes only when a person has decided, by its id: the oldest question before it, also where what lies between
    waits for it in its turn. By the rules of `heads`.
    """
    going = sorted(filter(_goes, entries), key=lambda each: each.seq)
    if not any(entry.state in WAITS_FOR_PERSON for entry in going):
        return {}
    held: dict[str, Entry] = {}
    subjects: dict[str, Entry] = {}  # what waits behind a question, and behind which
    touched: dict[str, Entry] = {}
    made = {local: each for each in going if each.state in WAITS_FOR_PERSON for local in _makes(each)}
    for entry in going:
        subject = subject_of(entry.command)
        if entry.state in WAITS_FOR_PERSON:
            subjects.setdefault(subject, entry)
        if entry.state not in TO_BE_SENT:
            continue
        touches, needs = touched_by(entry) | {subject}, local_ids(entry.command) - _makes(entry)
        before = [subjects.get(subject), *map(touched.get, touches), *map(made.get, needs)]
        asked = [each for each in before if each is not None]
        if not asked:
            continue
        question = held[entry.id] = min(asked, key=lambda each: each.seq)
        subjects.setdefault(subject, question)
        touched |= dict.fromkeys(_keeps_back(entry), question)
        made |= dict.fromkeys(_makes(entry), question)
    return held


def _goes(entry: Entry) -> bool:
    """Nothing waits for what a person is only told, nor for a decision on what stands aside."""
    return not (entry.state in WAITS_FOR_PERSON and (is_only_told(entry.reason) or stands_aside(entry.command)))


def _makes(entry: Entry) -> frozenset[str]:
    return local_ids(entry.command).intersection(makes(entry.command))


def _keeps_back(entry: Entry) -> frozenset[str]:
    """What nobody else may touch while it is on its way."""
    subject = subject_of(entry.command)
    return touched_by(entry) | ({subject} if subject.startswith(("guest:", "room:")) else set())
