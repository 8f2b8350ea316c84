"""The words of a person's reason for sending a thing again, or for leaving it."""

from __future__ import annotations

from typing import NamedTuple, assert_never

from frontdesk.domain.decided import Because, Why
from frontdesk.domain.outbox import Decision
from frontdesk.domain.views import StayView, UnsentItem
from frontdesk.ui.text import commands, isolate, tr, unsent


class ReasonChoice(NamedTuple):
    """A reason to pick by its key."""

    key: str
    because: Because
    words: str


def reasons_for(decision: Decision) -> tuple[ReasonChoice, ...]:
    """What a clerk may pick from instead of typing; the words of their own are beside it."""
    becauses = {
        Decision.SEND_AGAIN: (Because.GUEST, Because.AGREED, Because.LOOKED),
        Decision.DROP: (Because.GUEST, Because.AGREED, Because.DONE_THERE, Because.MISTAKE),
        Decision.IT_HAPPENED: (Because.LOOKED,),
    }[decision]
    return tuple(ReasonChoice(str(at), each, _because(each)) for at, each in enumerate(becauses, 1))


def reason_words(why: Why) -> str:
    """A reason in a line: the words that were typed, else the ones that were picked."""
    return f"“{isolate(why.words)}”" if why.words else _because(why.because)


def _because(because: Because) -> str:
    match because:
        case Because.LOOKED:
            return tr("I looked on the platform")
        case Because.GUEST:
            return tr("The guest wants it so")
        case Because.AGREED:
            return tr("Agreed with a colleague")
        case Because.DONE_THERE:
            return tr("It is done on the platform itself")
        case Because.MISTAKE:
            return tr("It was not meant")
        case Because.WORDS:
            return tr("In your own words")
        case _:
            assert_never(because)


def reason_asked(item: UnsentItem, decision: Decision, view: StayView | None) -> str:
    """Over the reasons: what is about to be done, and that the why is kept."""
    what = unsent.after_all(item, view) if decision is Decision.SEND_AGAIN else commands.leave(item.entry.command)
    return tr("{what}: why?").format(what=what)


def reason_kept() -> str:
    """Under the field of the reason."""
    return tr("Kept on this PC with your name. What you type does not leave it.")


def reason_missing() -> str:
    """Enter, and nothing was typed."""
    return tr("Type a word or two, or press one of the numbers.")
