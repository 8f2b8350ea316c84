"""Why something cannot be done, or should be looked at first: facts with their fields, never sentences (`ui/text/` has
those).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from frontdesk.domain.money import NotSent


@dataclass(frozen=True, slots=True)
class WrongState:
    """The stay is not in a state that allows the step; `state` is the platform's word."""

    state: str
    step: str  # as `domain.commands.step_of` names it


@dataclass(frozen=True, slots=True)
class NoRoom:
    """No room is assigned, so there is no key to give."""


@dataclass(frozen=True, slots=True)
class RoomNotInspected:
    """The room's last known state, and when the desk learnt it."""

    room: str
    state: str
    as_of: datetime | None


@dataclass(frozen=True, slots=True)
class RoomOccupied:
    """Somebody else is in the room."""

    room: str
    by: str
    as_of: datetime | None


@dataclass(frozen=True, slots=True)
class StartsLater:
    """The stay begins on a later day."""

    day: date


@dataclass(frozen=True, slots=True)
class HasEnded:
    """The last night of the stay is over, and nobody came."""

    day: date


@dataclass(frozen=True, slots=True)
class LeavesLater:
    """Check-out before the last day of the stay."""

    day: date


@dataclass(frozen=True, slots=True)
class OpenBalance:
    """The stay still owes money (or, negative, is owed). `not_sent` is the part that only this desk knows."""

    amount: Decimal
    currency: str
    not_sent: NotSent | None = None


@dataclass(frozen=True, slots=True)
class BalanceNotTold:
    """These tokens are not told what the stay owes, now or later."""


@dataclass(frozen=True, slots=True)
class NoteNeeded:
    """The platform asks for a reason in words."""

    step: str


@dataclass(frozen=True, slots=True)
class AlreadyWaiting:
    """The same step on the same stay is already waiting to be sent."""

    step: str


@dataclass(frozen=True, slots=True)
class NotKnown:
    """The desk has no record of this id."""

    reservation_id: str


@dataclass(frozen=True, slots=True)
class InDoubtAlready:
    """An earlier step on this stay left this PC and its fate is not known yet."""

    step: str


@dataclass(frozen=True, slots=True)
class SameRoom:
    """The stay is in this room already."""


@dataclass(frozen=True, slots=True)
class RoomLocked:
    """The stay is locked to its room; the lock has to be taken off with the move."""


@dataclass(frozen=True, slots=True)
class NotSaved:
    """The disk of this PC is full or fails: nothing was written, so nothing was done."""


@dataclass(frozen=True, slots=True)
class FileUnreadable:
    """A page of this desk's file that is needed for it cannot be read: nothing was written, so nothing was done."""


@dataclass(frozen=True, slots=True)
class NothingChanges:
    """The record is as it would become."""


@dataclass(frozen=True, slots=True)
class DatesWrong:
    """The end is not after the beginning."""


@dataclass(frozen=True, slots=True)
class NoPersons:
    """A stay needs at least one person."""


@dataclass(frozen=True, slots=True)
class NoPlace:
    """Everybody the stay was booked for is named already; the owner counts (connector-api.md §4.2)."""

    places: int


@dataclass(frozen=True, slots=True)
class IsOwner:
    """This guest is the owner of the stay."""


@dataclass(frozen=True, slots=True)
class NotHere:
    """This guest does not come along on this stay."""


@dataclass(frozen=True, slots=True)
class NameNeeded:
    """A name, or a text, is missing."""


@dataclass(frozen=True, slots=True)
class CountNeeded:
    """A number of pieces of one or more is missing."""


@dataclass(frozen=True, slots=True)
class AmountNeeded:
    """An amount of money is missing, or below zero where it may not be."""


@dataclass(frozen=True, slots=True)
class NotAllowed:
    """The platform has no such value for this step."""

    step: str
    value: str


@dataclass(frozen=True, slots=True)
class NeedsLine:
    """Prices and rules are not kept for later: they wait until the line is back."""

    step: str


@dataclass(frozen=True, slots=True)
class NotBooked:
    """The platform refused to make this stay: nothing can be done to it before that is decided."""


@dataclass(frozen=True, slots=True)
class TooManyWaiting:
    """So many commands wait on this PC already; new ones are taken when some of them have gone."""

    most: int


@dataclass(frozen=True, slots=True)
class TooMuchMoney:
    """More than the hotel lets a desk book while the line is away."""

    limit: Decimal
    currency: str


Reason = (
    WrongState
    | NoRoom
    | RoomNotInspected
    | RoomOccupied
    | StartsLater
    | HasEnded
    | LeavesLater
    | OpenBalance
    | BalanceNotTold
    | NoteNeeded
    | AlreadyWaiting
    | NotKnown
    | InDoubtAlready
    | NotSaved
    | FileUnreadable
    | NotBooked
    | TooManyWaiting
    | SameRoom
    | RoomLocked
    | NothingChanges
    | DatesWrong
    | NoPersons
    | NoPlace
    | IsOwner
    | NotHere
    | NameNeeded
    | CountNeeded
    | AmountNeeded
    | NotAllowed
    | NeedsLine
    | TooMuchMoney
)


class Rejected(Exception):
    """A command cannot be done from the clerk's own data; carries the typed reason."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(repr(reason))
        self.reason = reason
