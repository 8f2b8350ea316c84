"""What the platform shows otherwise than this desk left it: somebody, or the platform itself, changed it afterwards."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from frontdesk.domain.commands import ChangeOwner, ChangeStay, CheckIn, Command, LockRoom, MoveRoom, UnlockRoom
from frontdesk.domain.outbox import FINISHED, Entry, EntryState
from frontdesk.domain.preconditions import as_json
from frontdesk.domain.reservations import Reservation

_HAPPENED = {"start_utc": "actual_start_utc", "end_utc": "actual_end_utc"}
"""When somebody came or left: some platforms tell that in place of what was booked (connector-api.md §4.1)."""
_NOT_KEPT = frozenset({"released_utc"})  # a confirmation takes it off


def changed_since(entries: Iterable[Entry], told: Reservation) -> dict[str, Any]:
    """Fields of the reservation that a settled command of this desk set, and that have another value in the platform's
    last answer `told`, each with what was set here. `entries` are those of the stay, oldest first. A field that a
    command still under way sets is left out: the answer may be older than the command.
    """
    targets: dict[str, Any] = {}
    for entry in entries:
        if entry.state is EntryState.SETTLED:
            targets |= _targets(entry.command)
        elif entry.state not in FINISHED:
            for name in _targets(entry.command):
                targets.pop(name, None)
    return {name: value for name, value in targets.items() if _is_otherwise(told, name, value)}


def _is_otherwise(told: Reservation, name: str, value: Any) -> bool:
    shown = getattr(told, name)
    happened = getattr(told, _HAPPENED[name]) if name in _HAPPENED else None
    return as_json(shown) != as_json(value) and (happened is None or shown != happened)


def _targets(command: Command) -> dict[str, Any]:
    match command:
        case MoveRoom(room_id=room) | CheckIn(room_id=room):
            return {"room_id": room}
        case LockRoom():
            return {"room_locked": True}
        case UnlockRoom():
            return {"room_locked": False}
        case ChangeOwner(guest_id=guest):
            return {"guest_id": guest}
        case ChangeStay():
            return {name: value for name, value in command.targets().items() if name not in _NOT_KEPT}
        case _:
            return {}
