"""The fields that a command sets to a value of its own: what it writes over, and what may be set anew behind it."""

from __future__ import annotations

from frontdesk.domain.commands import (
    AddCompanion,
    Cancel,
    CancelItem,
    ChangeGuest,
    ChangeOwner,
    ChangeStay,
    CheckIn,
    CheckOut,
    ClearRestriction,
    Command,
    Confirm,
    LockRoom,
    MoveRoom,
    RemoveCompanion,
    SetPrice,
    SetRestriction,
    SetRoomState,
    UnlockRoom,
)


def fields_set(command: Command) -> frozenset[str]:
    """By their names in the record; nothing for what makes something new. Prices of nights count as one field."""
    match command:
        case Confirm() | CheckIn() | CheckOut() | Cancel() | SetRoomState() | CancelItem():
            return frozenset({"state"})
        case MoveRoom():
            return frozenset({"room_id"})
        case LockRoom() | UnlockRoom():
            return frozenset({"room_locked"})
        case ChangeOwner():
            return frozenset({"guest_id"})
        case AddCompanion() | RemoveCompanion():
            return frozenset({"companions"})
        case ChangeStay(prices=prices):
            return frozenset(command.targets()) | ({"price"} if prices else set())
        case ChangeGuest(details=details):
            return frozenset(details.given())
        case SetPrice():
            return frozenset({"price"})
        case SetRestriction() | ClearRestriction():
            return frozenset({"rule"})
        case _:
            return frozenset()
