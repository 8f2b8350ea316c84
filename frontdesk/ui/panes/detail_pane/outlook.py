"""What the pane of a stay offers: its next step, a stop, a doubt, or a question for a person; decided only here."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from frontdesk.domain.outbox import WAITS_FOR_PERSON, Entry, EntryState
from frontdesk.domain.reasons import Reason
from frontdesk.domain.views import StayView, Step


class Outlook(Enum):
    """The cases, gravest first."""

    ASKS = auto()  # a command of this stay waits for a person
    DOUBT = auto()  # a command left this PC and its fate is not known
    STOPPED = auto()  # the clerk's own data rules the step out
    WARNED = auto()  # cached facts say that the platform is likely to refuse
    PANEL = auto()  # the step asks something first: the check-out with an open balance, or before its day
    STEP = auto()
    NOTHING = auto()


@dataclass(frozen=True, slots=True)
class Offer:
    """The case with what belongs to it: the entry that asks or is in doubt, the reasons that stop or warn."""

    outlook: Outlook
    entry: Entry | None = None
    reasons: tuple[Reason, ...] = ()


def offer_of(view: StayView) -> Offer:
    """What to offer for this stay now."""
    for entry in view.entries:
        if entry.state in WAITS_FOR_PERSON:
            return Offer(Outlook.ASKS, entry)
    for entry in view.entries:
        if entry.state is EntryState.UNKNOWN:
            return Offer(Outlook.DOUBT, entry)
    if view.step is Step.NONE:
        return Offer(Outlook.NOTHING)
    if view.blockers:
        return Offer(Outlook.STOPPED, reasons=view.blockers)
    if not view.warnings:
        return Offer(Outlook.STEP)
    return Offer(Outlook.PANEL if view.step is Step.CHECK_OUT else Outlook.WARNED, reasons=view.warnings)
