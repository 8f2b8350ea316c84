"""Edits of one record that follow each other before they are sent: which replaces which, and what a clerk would have
seen without those that never left this PC (offline-reliability.md §2.3, superseded).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from frontdesk.domain.commands import (
    ChangeGuest,
    ChangeOwner,
    ChangeStay,
    Command,
    LockRoom,
    MoveRoom,
    SetRoomState,
    UnlockRoom,
    subject_of,
)
from frontdesk.domain.outbox import AGAIN, SEEN_NIGHTS, Entry
from frontdesk.domain.preconditions import as_json


def values_set(command: Command) -> dict[str, Any]:
    """Fields that end with this value whatever they had before, as JSON values; nothing for a step, and for what makes
    something.
    """
    match command:
        case MoveRoom(room_id=room_id):
            return {"room_id": room_id}
        case LockRoom():
            return {"room_locked": True}
        case UnlockRoom():
            return {"room_locked": False}
        case ChangeOwner(guest_id=guest_id):
            return {"guest_id": guest_id}
        case ChangeStay():
            return {name: as_json(value) for name, value in command.targets().items()}
        case ChangeGuest(details=details):
            return {name: as_json(value) for name, value in details.given().items()}
        case _:
            return {}


def replaces(later: Entry, earlier: Entry) -> bool:
    """Whether the later edit leaves nothing of the earlier one, so that only it need be sent. Only of one clerk, and
    nothing that a person decided about.
    """
    if type(later.command) is not type(earlier.command) or subject_of(later.command) != subject_of(earlier.command):
        return False
    if later.staff != earlier.staff or AGAIN in later.base or AGAIN in earlier.base:
        return False
    if _is_time(later.command) and not _is_time(earlier.command):
        return False  # the day is the earlier one's: it goes first, as what it is
    before, after = _all_set(earlier.command), _all_set(later.command)
    return bool(before) and before <= after


def _is_time(command: Command) -> bool:
    return isinstance(command, ChangeStay) and command.only_time


def _all_set(command: Command) -> frozenset[str]:
    """The prices of nights too, which no field of the record shows."""
    nights = command.prices if isinstance(command, ChangeStay) else ()
    return frozenset(values_set(command)) | {f"price of night {each.index}" for each in nights}


def seen_without(entry: Entry, withdrawn: Iterable[Entry]) -> Mapping[str, Any]:
    """What the clerk of an entry would have seen without these, which were there and never left this PC."""
    base = dict(entry.base)
    for other in sorted(withdrawn, key=lambda each: each.seq, reverse=True):
        for name, value in _left_by(other.command).items():
            if name in other.base and base.get(name) == value:
                base[name] = other.base[name]
        if isinstance(other.command, ChangeStay) and SEEN_NIGHTS in base:
            base[SEEN_NIGHTS] = _nights_without(base[SEEN_NIGHTS], other)
    return base


def _left_by(command: Command) -> dict[str, Any]:
    """What the next clerk saw of it. A room's state, too, though each word on a room is sent, with its own reason."""
    return {"state": command.state} if isinstance(command, SetRoomState) else values_set(command)


def _nights_without(seen: Mapping[str, Any], other: Entry) -> Mapping[str, Any]:
    """The nights as they were before the other change gave some of them a price."""
    nights, before = dict(seen), other.base.get(SEEN_NIGHTS, {})
    for price in other.command.prices if isinstance(other.command, ChangeStay) else ():
        key = str(price.index)
        if key in nights and key in before and nights[key][1] == as_json(price.gross):
            nights[key] = [nights[key][0], before[key][1]]
    return nights
