"""The words of the page of unsent work: what waited through an outage, and what became of it (picture 14)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple, assert_never
from zoneinfo import ZoneInfo

from frontdesk.domain.commands import CheckIn, CheckOut, MoveRoom
from frontdesk.domain.decided import why_of
from frontdesk.domain.outages import Outage
from frontdesk.domain.outbox import Entry, EntryState, Reading
from frontdesk.domain.views import Line, Unsent, UnsentItem, Waited
from frontdesk.ui.text import commands, counted, isolate, tr, unsent
from frontdesk.ui.text.dates import as_of, clock, near_day
from frontdesk.ui.text.stays import unsent_word
from frontdesk.ui.text.unsent_why import reason_words

_BY_ITSELF = ("", "auto")  # nobody ended it


def over_it(waited: Waited, today: date) -> str:
    """Under the title: when the line was away and how much waited; while it is away, how much still waits."""
    lasts = waited.outage is not None and waited.outage.until is None
    count = len(waited.open) + (0 if lasts else len(waited.ended))
    return away_times(waited.outage, count, today)


def away_times(outage: Outage | None, count: int, today: date) -> str:
    """Over what waited: "The line was away from 13:38 to 15:40. 30 things waited."; `count` as many."""
    if outage is None:
        return unsent.saved(count) if count else tr("Everything you did is on the platform.")
    since = as_of(outage.since, today)
    if outage.until is None:
        waits = counted(count, "{n} thing waits.", "{n} things wait.")
        return f"{tr('The line went at {since}.').format(since=since)} {waits}"
    waited = counted(count, "{n} thing waited.", "{n} things waited.")
    until = clock(outage.until) if outage.until.date() == outage.since.date() else as_of(outage.until, today)
    away = tr("The line was away from {since} to {until}.").format(since=since, until=until)
    return f"{away} {waited}"


def fate(item: UnsentItem, line: Line, currency: str, zone: ZoneInfo, readings: Sequence[Reading] = ()) -> str:
    """What became of it, or what it waits for, in a line of the page."""
    entry = item.entry
    match item.mark:
        case Unsent.NEEDS_YOU:
            return commands.asks_short(entry, currency)
        case Unsent.IN_DOUBT if readings:
            last = readings[-1]
            what = commands.read_showed(last.verdict, entry.command)
            return tr("{what}, {time}").format(what=what, time=clock(last.at.astimezone(zone)))
        case Unsent.IN_DOUBT:
            return tr("no answer came; looked up by itself")
        case Unsent.SENDING:
            return tr("sent, waiting for the answer")
        case Unsent.BEING_CHECKED:
            return tr("sent, being checked")
        case Unsent.HOLDING | Unsent.NOT_SENT if item.behind is not None:
            return commands.waits_for(item.behind)
        case Unsent.HOLDING if not line.is_away:
            return tr("sent in a moment")
        case Unsent.HOLDING | Unsent.NOT_SENT:
            return tr("sent when the line is back") if line.comes_back else tr("sent by itself")
        case Unsent.SENT:
            return _ended(entry, zone)
        case _:
            assert_never(item.mark)


def _ended(entry: Entry, zone: ZoneInfo) -> str:
    why = why_of(entry.ended_how)
    reason = reason_words(why) if why is not None else ""
    if entry.state is EntryState.DISCARDED:
        return tr("not sent: {reason}").format(reason=reason) if reason else tr("not sent, left as it is")
    if entry.ended_by not in _BY_ITSELF:
        return tr("seen there by {name}").format(name=isolate(entry.ended_by))
    if not entry.attempts:
        return tr("was there already, not sent twice")
    at = clock(entry.settled_utc.astimezone(zone)) if entry.settled_utc is not None else ""
    return tr("on the platform {time}").format(time=at)


def ended_moment(entry: Entry, zone: ZoneInfo) -> commands.Moment | None:
    """How it ended, as the last line of its timeline; None while it is open."""
    if entry.settled_utc is None:
        return None
    is_left = entry.state is EntryState.DISCARDED
    what = _ended(entry, zone)
    if not is_left and entry.attempts and entry.ended_by in _BY_ITSELF:
        what = tr("it is on the platform")
    if entry.ended_by not in (*_BY_ITSELF, "person") and is_left:
        what = tr("{what}, by {name}").format(what=what, name=isolate(entry.ended_by))
    weight = commands.Weight.PAST if is_left else commands.Weight.GOOD
    return commands.Moment(clock(entry.settled_utc.astimezone(zone), seconds=True), what, weight)


@dataclass(frozen=True, slots=True)
class Tally:
    """How many, and what of; `is_loud` where a person has to look."""

    count: int
    words: str
    is_loud: bool = False


def tallies(waiting: Sequence[UnsentItem], ended: int) -> tuple[Tally, ...]:
    """ "26 settled · 1 being sent · 1 in doubt, settles itself · 2 need you"; what there is none of is left out."""
    of = unsent.how_many(waiting)
    found = (
        Tally(ended, tr("settled", "unsent work that ended")),
        Tally(of.going, tr("being sent")),
        Tally(of.by_itself, counted(of.by_itself, "goes by itself", "go by themselves")),
        Tally(of.behind, counted(of.behind, "waits for a decision", "wait for a decision")),
        Tally(of.in_doubt, tr("in doubt, looked up by itself")),
        Tally(of.needs_you, counted(of.needs_you, "needs you", "need you"), is_loud=True),
    )
    return tuple(each for each in found if each.count)


def when(item: UnsentItem, today: date) -> str:
    """The time it was done, or the day where that was another: "Thu 15"."""
    return clock(item.at) if item.at.date() == today else near_day(item.at.date(), today)


def place_of(at: int, of: int) -> str:
    """Beside a question: "Needs you, 1 of 2"."""
    return tr("{mark}, {at} of {of}").format(mark=unsent_word(Unsent.NEEDS_YOU), at=at, of=of)


def folded(count: int) -> tuple[str, str]:
    """In place of an entry, where the selection is on the head of a folded group: what is there, and the way to it."""
    return counted(count, "One thing is folded here", "{n} things are folded here"), tr("The right arrow shows it.")


def next_question(item: UnsentItem) -> str:
    """At the foot: what is asked after this one."""
    if not unsent.name(item):
        return tr("Next: {what}").format(what=unsent.row_title(item))
    return tr("Next: {name}, {what}").format(name=isolate(unsent.name(item)), what=unsent.row_title(item))


def whom(item: UnsentItem) -> str:
    """The guest in a line of the page, with the room where the words before it do not say it."""
    return f"{isolate(unsent.name(item))}{beside_whom(item)}" if unsent.name(item) else item.room


def beside_whom(item: UnsentItem) -> str:
    """What stands behind the guest, and is never cut: ", 204"; "" where the words before it say it."""
    says_room = isinstance(item.entry.command, CheckIn | CheckOut | MoveRoom)
    return f", {item.room}" if item.room and not says_room and unsent.name(item) else ""


class Look(NamedTuple):
    """How a choice of a question is painted: icon, what it means, key."""

    icon: str
    second: str
    key: str


def looks(choices: int, *, is_form: bool = False) -> tuple[Look, ...]:
    """Of so many choices, the safe one first, and of leaving it for later. `is_form`: the second opens a form."""
    second = commands.opens_form() if is_form else tr("Asks for a reason, then it is sent")
    given = (
        Look("check", commands.leave_why(), "Enter"),
        Look("arrow-left-right", second, "M"),
        Look("ban", tr("Asks for a reason; nothing is sent"), "D"),
    )
    return (*given[:choices], Look("clock", tr("Stays here until you come back to it"), "L"))


def later() -> str:
    """To the next question."""
    return tr("Decide later")
