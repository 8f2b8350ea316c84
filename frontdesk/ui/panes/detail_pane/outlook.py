"""What the pane of a stay offers: its next step, a stop, a doubt, or a question for a person; decided only here."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum, auto

from frontdesk.domain.commands import (
    AddCompanion,
    AddGuest,
    AddNote,
    AddOrder,
    AddPayment,
    AddProduct,
    CancelItem,
    ChangeGuest,
    Command,
    LockRoom,
    RemoveCompanion,
    SetRoomState,
    UnlockRoom,
)
from frontdesk.domain.outbox import WAITS_FOR_PERSON, Entry, EntryState
from frontdesk.domain.reasons import Reason
from frontdesk.domain.together import stands_aside
from frontdesk.domain.views import StayView, Step


class Outlook(Enum):
    """The cases, gravest first."""

    ASKS = auto()  # a command of this stay waits for a person, and the step for that
    DOUBT = auto()  # a command left this PC and its fate is not known; the step rests on it
    STOPPED = auto()  # the clerk's own data rules the step out
    WARNED = auto()  # cached facts say that the platform is likely to refuse
    PANEL = auto()  # the step asks something first: the check-out with an open balance, or before its day
    STEP = auto()
    NOTHING = auto()


@dataclass(frozen=True, slots=True)
class Offer:
    """The case with what belongs to it: the entry that asks, the reasons that stop or warn, what is in doubt, and what
    asks `aside`, while the step goes on.
    """

    outlook: Outlook
    entry: Entry | None = None
    reasons: tuple[Reason, ...] = ()
    doubt: Entry | None = None
    aside: Entry | None = None


def offer_of(view: StayView) -> Offer:
    """What to offer for this stay now."""
    asked = [entry for entry in view.entries if entry.state in WAITS_FOR_PERSON]
    for entry in asked:
        if view.step is Step.NONE or not stands_aside(entry.command):
            return Offer(Outlook.ASKS, entry)
    doubts = [entry for entry in view.entries if entry.state is EntryState.UNKNOWN]
    for entry in doubts:
        if _rests_on(view.step, entry.command):
            return Offer(Outlook.DOUBT, doubt=entry)
    return replace(_step_of(view), doubt=next(iter(doubts), None), aside=next(iter(asked), None))


def _step_of(view: StayView) -> Offer:
    if view.step is Step.NONE:
        return Offer(Outlook.NOTHING)
    if view.blockers:
        return Offer(Outlook.STOPPED, reasons=view.blockers)
    if not view.warnings:
        return Offer(Outlook.STEP)
    outlook = Outlook.PANEL if view.step is Step.CHECK_OUT else Outlook.WARNED
    return Offer(outlook, reasons=view.warnings)


def _rests_on(step: Step, command: Command) -> bool:
    """Whether a step waits for the fate of a command. No guest waits for a key because a companion's profile or a note
    is looked for; but nobody leaves while money is in doubt.
    """
    if isinstance(command, AddProduct | AddOrder | AddPayment | CancelItem):
        return step is Step.CHECK_OUT
    beside = (AddGuest, ChangeGuest, AddCompanion, RemoveCompanion, AddNote, LockRoom, UnlockRoom, SetRoomState)
    return not isinstance(command, beside)
