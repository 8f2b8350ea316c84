"""What a command is called before, while and after it is sent, and what became of it (DESK.md §7)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, datetime
from decimal import Decimal, InvalidOperation
from enum import Enum, auto
from itertools import groupby
from typing import NamedTuple, assert_never
from zoneinfo import ZoneInfo

from frontdesk.domain.commands import (
    AddBooking,
    AddGuest,
    AddOrder,
    AddPayment,
    AddProduct,
    Cancel,
    CancelItem,
    ChangeGuest,
    CheckIn,
    CheckOut,
    ClearRestriction,
    Command,
    MoveRoom,
    SetPrice,
    SetRestriction,
    SetRoomState,
    told_as,
)
from frontdesk.domain.outbox import (
    FREE,
    SUM,
    Attempt,
    Decision,
    Ending,
    Entry,
    EntryState,
    Reading,
    Showed,
    doubt_of,
    may_go,
)
from frontdesk.domain.outbox import Doubt as Cause
from frontdesk.domain.reservations import State
from frontdesk.domain.views import Line, Unsent
from frontdesk.ui.text import isolate, said_no, tr
from frontdesk.ui.text.command_words import words_of
from frontdesk.ui.text.dates import clock
from frontdesk.ui.text.money import found_sum, with_currency
from frontdesk.ui.text.reasons import room_state_word, state_word, step_noun

_RIGHT_TO_LEFT = re.compile(
    r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]+(?:\s+[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]+)*"
)
_LATIN = re.compile(r"[A-Za-z]")


def room_of(command: Command, shown_id: str | None, shown_name: str) -> str:
    """The room a command is about: the one the stay is shown in, unless the command was given for another."""
    if isinstance(command, CheckIn | MoveRoom) and command.room_id != shown_id:
        return ""
    return shown_name


def doing(command: Command, room: str) -> str:
    """What the command will do: "Check in to 308". `room` is the room's name, "" without one."""
    return words_of(command, room).doing


def done(command: Command, room: str, name: str) -> str:
    """What was just done, for the take-back bar: "Checked in to 308, Nováková Šárka"."""
    return _with_name(words_of(command, room).done, name)


def noted(command: Command, room: str, name: str) -> str:
    """The same while the line is away: nothing is said to have happened on the platform."""
    what = tr("{step} noted").format(step=step_noun(told_as(command)))
    if isinstance(command, CheckIn | CheckOut) and room:
        what = tr("{step} noted, room {room}").format(step=step_noun(told_as(command)), room=room)
    return _with_name(what, name)


def taken_back(command: Command, name: str) -> str:
    """After Undo, or the decision to leave it."""
    return _with_name(tr("{step} taken back, nothing was sent").format(step=step_noun(told_as(command))), name)


def too_late(command: Command) -> str:
    """Undo came after the command had left this PC."""
    return tr("{step} has left this PC and cannot be taken back").format(step=step_noun(told_as(command)))


def _with_name(text: str, name: str) -> str:
    return tr("{what}, {name}").format(what=text, name=isolate(name)) if name else text


def time_left(seconds: float) -> str:
    """The note of the take-back bar while the command is held."""
    return tr("Sent in {seconds} s").format(seconds=max(1, round(seconds)))


def kept_here() -> str:
    """The note of the take-back bar while the line is away."""
    return tr("Can be taken back until it is sent")


def fate(command: Command, mark: Unsent, line: Line, behind: Entry | None = None) -> str:
    """How far the command is, for the detail pane: it never sounds done before the platform has it. `behind` is the
    question that is decided before it goes.
    """
    step = step_noun(told_as(command))
    match mark:
        case Unsent.HOLDING | Unsent.NOT_SENT if behind is not None:
            return tr("{step} noted, {waits}").format(step=step, waits=waits_for(behind))
        case Unsent.HOLDING if not line.is_away:
            return tr("{step} noted, sent in a moment").format(step=step)
        case Unsent.HOLDING | Unsent.NOT_SENT:
            return tr("{step} noted, not on the platform yet").format(step=step)
        case Unsent.SENDING:
            return tr("{step} noted, on its way to the platform").format(step=step)
        case Unsent.IN_DOUBT:
            return tr("{step} is in doubt").format(step=step)
        case Unsent.NEEDS_YOU:
            return tr("{step} needs you").format(step=step)
        case Unsent.BEING_CHECKED:
            return tr("{step} sent, being checked").format(step=step)
        case Unsent.SENT:
            return tr("{step} is on the platform").format(step=step)
        case _:
            assert_never(mark)


def waits_for(question: Entry) -> str:
    """Of what goes when a person has decided about something else."""
    return tr("waits for your decision: {question}").format(question=doing(question.command, ""))


class Doubt(NamedTuple):
    """The sentences of a doubt; the middle one stands out."""

    before: str
    warning: str
    after: str


def doubt(command: Command, line: Line) -> Doubt:
    """What a doubt means and what happens next, so that nobody does the thing twice."""
    reads = (
        tr("When the line is back, Front Desk reads {place} twice.")
        if line.comes_back
        else tr("Front Desk reads {place} twice.")
    ).format(place=place(command))
    return Doubt(
        tr("It left this PC and no answer came, so {maybe}").format(maybe=words_of(command, "").maybe),
        tr("Please do not do it again."),
        f"{reads} {tr('If it is there, this is done; if not, it is sent once more.')}",
    )


def place(command: Command) -> str:
    """Where the platform shows whether it happened, inside a sentence."""
    match command:
        case AddProduct() | AddOrder() | AddPayment() | CancelItem():
            return tr("the bill")
        case AddGuest() | ChangeGuest():
            return tr("the guest’s profile")
        case SetRoomState():
            return tr("the room")
        case SetPrice() | SetRestriction() | ClearRestriction():
            return tr("the rate")
        case _:
            return tr("the stay")


def checked(command: Command) -> str:
    """The button of a person who has looked."""
    return tr("I have checked {place}").format(place=place(command))


def asks_title(entry: Entry) -> str:
    """The head of a question for a person."""
    said, _ = doubt_of(entry.reason)
    if entry.state is EntryState.REJECTED and said is None:
        return tr("The platform said no")
    return tr("{step} needs you").format(step=step_noun(told_as(entry.command)))


def asks_why(entry: Entry, currency: str) -> str:
    """Why the command waits for a person, and what helps; the platform's own words stand in quotation marks."""
    cause, fact = doubt_of(entry.reason.strip())
    if cause is not None and not may_send(entry):
        return _cause(cause, fact, currency)
    if cause is not None:
        return f"{_cause(cause, fact, currency)} {tr('Nothing is sent until you choose.')}"
    if fact:
        return f"{quoted(fact)} {said_no.helps(entry.command, fact)}"
    if entry.state is EntryState.REJECTED:
        return f"{tr('It gave no reason.')} {said_no.helps(entry.command, '')}"
    return tr("Nothing is sent until you choose.")


def asks_sentence(entry: Entry, currency: str) -> str:
    """The same in one line: the platform's words say whose they are."""
    why = asks_why(entry, currency)
    said, fact = doubt_of(entry.reason.strip())
    if entry.state is not EntryState.REJECTED or said is not None:
        return why
    return (tr("The platform said no: {words}") if fact else tr("The platform said no. {words}")).format(words=why)


def asks_aside(entry: Entry, currency: str) -> str:
    """The same, where the next step of the stay does not wait for it."""
    return f"{asks_sentence(entry, currency)} {tr('Nothing else waits for it.')}"


def asks_short(entry: Entry, currency: str) -> str:
    """The same in a few words, for a line of a list."""
    cause, fact = doubt_of(entry.reason.strip())
    if cause is not None:
        return _cause(cause, fact, currency)
    if fact:
        return tr("The platform says no: {words}").format(words=quoted(fact))
    return tr("The platform says no.") if entry.state is EntryState.REJECTED else tr("Waits for you.")


def _cause(cause: Cause, fact: str, currency: str) -> str:
    match cause:
        case Cause.STATE_MOVED if fact:
            return tr("On the platform the stay is {state} now.").format(state=state_word(fact))
        case Cause.STATE_MOVED:
            return tr("The stay is in another state on the platform now.")
        case Cause.ROOM_MOVED:
            return tr("The stay has another room on the platform now.")
        case Cause.GUEST_MOVED:
            return tr("The stay belongs to another guest on the platform now.")
        case Cause.DATES_MOVED:
            return tr("The stay has other days on the platform now.")
        case Cause.MONEY_MOVED if _is_amount(fact):
            return tr("The balance changed: {amount} is open now.").format(
                amount=with_currency(Decimal(fact), currency)
            )
        case Cause.MONEY_MOVED:
            return tr("The balance changed on the platform.")
        case Cause.OTHER_FEE if _is_amount(fact) and Decimal(fact):
            return tr("It is done on the platform, with a fee of {amount} that is not as you chose.").format(
                amount=with_currency(Decimal(fact), currency)
            )
        case Cause.OTHER_FEE:
            return tr("It is done on the platform, without the fee you chose.")
        case Cause.TOUCHED:
            return tr("Somebody changed the stay while this was in doubt.")
        case Cause.TOO_OLD:
            return tr("This has waited long; look at it once more before it goes.")
        case Cause.NOT_GRANTED:
            why = tr("The platform does not grant this to the hotel’s token.")
            said = tr("The platform said no: {words}").format(words=quoted(fact)) if fact else ""
            helps = tr("Do it on the platform itself, and ask whoever looks after the tokens.")
            return " ".join(part for part in (said, why, helps) if part)
        case Cause.STAY_GONE:
            return tr("The platform does not know this stay any more, so nothing can be sent for it.")
        case Cause.PROFILE_GONE if not fact:
            return tr("The guest’s profile was deleted on the platform. Do it anew for another.")
        case Cause.PROFILE_GONE:
            return tr("The profile of {name} was deleted on the platform. Do it anew for another.").format(
                name=isolate(fact)
            )
        case Cause.WRONG_PROPERTY:
            return tr("This was written for another property, so it is not sent from here.")
        case Cause.SALVAGED:
            return tr("It comes from a damaged file, so it may have been sent. Look at the stay on the platform.")
        case Cause.OLD_FILE:
            return tr("It comes from an older copy of the file, so it may have been sent. Look at the platform.")
        case Cause.UNREADABLE:
            return tr("What was saved cannot be read any more. Look on the platform; do it anew if it is not there.")
        case Cause.ROOM_OCCUPIED | Cause.ROOM_BLOCKED | Cause.ROOM_NOT_READY:
            against, _, free = fact.partition(FREE)
            others = " " + tr("Free instead: {rooms}.").format(rooms=free) if free else ""
            return _against_room(cause, against) + others
        case Cause.FIELD_MOVED:
            return tr("Somebody changed the same on the platform: {field}.").format(field=field_word(fact))
        case Cause.QUOTE_MOVED if all(map(_is_amount, (*fact.split(), "")[:2])):
            then, now = (with_currency(Decimal(each), currency) for each in fact.split()[:2])
            return tr("It was quoted at {then} and costs {now} now.").format(then=then, now=now)
        case Cause.QUOTE_MOVED:
            return tr("The price changed since it was quoted.")
        case Cause.TWIN:
            return tr("The platform has one like it that may be ours: {found}.").format(found=found(fact))
        case Cause.TWICE:
            return tr("The platform has it twice now: {found}. Take one of them off there.").format(found=found(fact))
        case Cause.OVERWROTE:
            return tr("Somebody else set {field} in the same moment; it is as you wanted it now.").format(
                field=field_word(fact)
            )
        case Cause.CAME_LATE:
            return tr("It came to the platform after all: {found}. Take it off there if it is not meant.").format(
                found=found(fact)
            )
        case Cause.LATE_CHANGE:
            return tr(
                "An earlier try came to the platform after all and set {field}. Put it right there if it is not meant."
            ).format(field=field_word(fact))
        case Cause.ADDED_TOO:
            return tr("Somebody added the same meanwhile: {found}. Add another?").format(found=found(fact))
        case Cause.PARENT_GONE:
            return tr("What this was meant for was not made, so it cannot be sent. Do it anew if it is still wanted.")
        case Cause.TRIED_TWICE:
            return tr("It was sent twice and the platform does not show it.")
        case Cause.NO_PROOF:
            return tr("The platform cannot say whether it took this. Look at the guest’s account there.")
        case Cause.INTERNAL:
            return tr("Front Desk could not send it. Do it on the platform itself.")
        case _:
            assert_never(cause)


def found(fact: str) -> str:
    """What is there: a name, or sums in the clerk's words and figures."""
    return isolate(SUM.sub(lambda each: found_sum(each[1], Decimal(each[2]), each[3]), fact))


def _against_room(cause: Cause, fact: str) -> str:
    if cause is Cause.ROOM_BLOCKED:
        return tr("That room is kept for something else on the platform: {found}.").format(found=isolate(fact))
    if cause is Cause.ROOM_NOT_READY:
        return tr("That room is not ready any more: {state}.").format(state=room_state_word(fact))
    return tr("{name} is in that room on the platform. Check them out first, or pick another room.").format(
        name=isolate(fact)
    )


def field_word(name: str) -> str:
    """A field of a stay, a guest or a room inside a sentence; one without a word of its own as it is."""
    words = {
        "start_utc": tr("the arrival"),
        "end_utc": tr("the departure"),
        "category_id": tr("the category"),
        "rate_id": tr("the rate"),
        "persons": tr("the persons"),
        "business_segment_id": tr("the business segment"),
        "purpose": tr("the purpose"),
        "company_id": tr("the company"),
        "travel_agency_id": tr("the travel agency"),
        "booker_id": tr("the booker"),
        "availability_block_id": tr("the block"),
        "channel_number": tr("the channel’s number"),
        "released_utc": tr("the time the option lapses"),
        "companions": tr("the companions"),
        "guest_id": tr("the guest"),
        "room_id": tr("the room"),
        "room_locked": tr("the lock"),
        "state": tr("the state"),
        "price": tr("the price"),
        "rule": tr("the rule"),
        "charge_closed": tr("the charge, which is on a closed bill now"),
        "charge_gone": tr("the charge, which is not on the stay any more"),
        "last_name": tr("the surname"),
        "first_name": tr("the first name"),
        "email": tr("the e-mail"),
        "phone": tr("the phone"),
        "birth_date": tr("the birth date"),
    }
    return words.get(name, name.replace("_", " ") or tr("a field"))


def leave(command: Command) -> str:
    """The safe decision: what the platform has is kept."""
    return words_of(command, "").leave


class Safe(NamedTuple):
    """The safe decision: its words, and what it decides."""

    words: str
    decision: Decision


def safe(entry: Entry) -> Safe:
    """What changes nothing on the platform: it is kept there where it may be ours, else it is not sent."""
    cause, _ = doubt_of(entry.reason.strip())
    match cause:
        case _ if _is_cancelled_already(entry):
            return Safe(tr("Leave it cancelled"), Decision.DROP)
        case Cause.TWIN:
            return Safe(tr("That one is ours"), Decision.IT_HAPPENED)
        case Cause.OVERWROTE | Cause.OTHER_FEE:
            return Safe(tr("It stays as it is"), Decision.IT_HAPPENED)
        case Cause.TWICE | Cause.CAME_LATE | Cause.LATE_CHANGE:
            return Safe(tr("It is put right there"), Decision.IT_HAPPENED)
        case Cause.NO_PROOF if isinstance(entry.command, CancelItem):
            return Safe(tr("I looked: it is off"), Decision.IT_HAPPENED)
        case Cause.NO_PROOF:
            return Safe(tr("I looked: it is there"), Decision.IT_HAPPENED)
        case _:
            return Safe(leave(entry.command), Decision.DROP)


def may_send(entry: Entry) -> bool:
    """Whether the other decision, to send it all the same, means anything."""
    return may_go(entry.reason) and not _is_cancelled_already(entry)


def goes_to_form(entry: Entry) -> bool:
    """Whether it is looked at once more in the form it came from, rather than sent as it was: a booking that the
    platform refused, or whose price moved.
    """
    if not isinstance(entry.command, AddBooking):
        return False
    return entry.state is EntryState.REJECTED or doubt_of(entry.reason)[0] is Cause.QUOTE_MOVED


def is_sent_as_it_was(entry: Entry) -> bool:
    """Whether the other decision sends it unchanged: what the platform refused of a booking it refuses again."""
    return not (goes_to_form(entry) and entry.state is EntryState.REJECTED)


def _is_cancelled_already(entry: Entry) -> bool:
    moved_to = (Cause.STATE_MOVED, State.CANCELED)
    return isinstance(entry.command, Cancel) and doubt_of(entry.reason.strip()) == moved_to


def leave_why() -> str:
    """Under the safe decision."""
    return tr("Safe: nothing changes on the platform")


def opens_form() -> str:
    """Under that decision."""
    return tr("Opens its form, priced anew")


def book_changed() -> str:
    """The other decision on a booking that was refused: the form, with the rooms and prices of now."""
    return tr("Change and book")


def send_again(command: Command, room: str) -> str:
    """The other decision."""
    return tr("{what} after all").format(what=doing(command, room))


def _is_amount(text: str) -> bool:
    try:
        return Decimal(text).is_finite()
    except InvalidOperation:
        return False


def quoted(words: str) -> str:
    """Somebody else's words, in quotation marks and held apart from the direction of ours.

    A name in them that is written right to left must not turn the figures behind it either: "10/16 - 10/21".
    """
    apart = _RIGHT_TO_LEFT.sub(lambda run: isolate(run[0]), words) if _LATIN.search(words) else words
    return f"“{isolate(words) if apart == words else apart}”"


class Weight(Enum):
    """How a moment of the timeline is dotted."""

    PAST = auto()
    DOUBT = auto()
    REFUSED = auto()
    GOOD = auto()
    NEXT = auto()


class Moment(NamedTuple):
    """One line of the timeline: when, what, and how its dot looks."""

    when: str
    what: str
    weight: Weight


def timeline(
    entry: Entry, zone: ZoneInfo, line: Line, readings: Sequence[Reading] = (), behind: Entry | None = None
) -> tuple[Moment, ...]:
    """What happened to the entry, oldest first, and what comes next: after the question it is `behind`. Times are the
    hotel's.
    """
    moments = [Moment(_at(entry.created_utc, zone), _saved(entry), Weight.PAST)]
    unread = list(readings)
    for attempt in entry.attempts:
        moments += _read_before(unread, attempt.sent_utc, entry.command, zone)
        moments += _attempt(attempt, zone)
    moments += _read_before(unread, datetime.max.replace(tzinfo=UTC), entry.command, zone)
    following = _next(entry, line, behind)
    if following:
        moments.append(Moment(tr("next"), following, Weight.NEXT))
    return tuple(moments)


def _read_before(unread: list[Reading], instant: datetime, command: Command, zone: ZoneInfo) -> list[Moment]:
    """The readings up to an instant, in their order; several that showed the same are one line with their number."""
    told = [each for each in unread if each.at <= instant]
    del unread[: len(told)]
    moments: list[Moment] = []
    for verdict, alike in groupby(told, key=lambda each: each.verdict):
        same = list(alike)
        what, weight = _read(verdict, command)
        if len(same) > 1:
            what = tr("{what}, {count} times").format(what=what, count=len(same))
        moments.append(Moment(_at(same[-1].at, zone), what, weight))
    return moments


def read_showed(verdict: str, command: Command) -> str:
    """What the last look showed, in words."""
    return _read(verdict, command)[0]


def _read(verdict: str, command: Command) -> tuple[str, Weight]:
    """What a read showed (`sync.deed.Verdict`)."""
    match verdict:
        case Showed.REACHED:
            return tr("read {place}: it is there").format(place=place(command)), Weight.GOOD
        case Showed.READY:
            return tr("read {place}: it is not there").format(place=place(command)), Weight.PAST
        case Showed.MOVED:
            return tr("read {place}: something else is there").format(place=place(command)), Weight.DOUBT
        case Showed.ALIKE:
            return tr("read {place}: something like it is there").format(place=place(command)), Weight.DOUBT
        case other:
            return other.replace("_", " "), Weight.PAST


def numbers(entry: Entry, zone: ZoneInfo, readings: Sequence[Reading] = ()) -> tuple[str, ...]:
    """For whoever looks after it: the platform's request ids and statuses, and what was asked to prove it."""
    found = []
    for attempt in entry.attempts:
        parts = [tr("{time} sent").format(time=_at(attempt.sent_utc, zone))]
        parts += [tr("request {id}").format(id=attempt.request_id)] if attempt.request_id else []
        parts += [tr("status {status}").format(status=attempt.status)] if attempt.status is not None else []
        found.append(", ".join(parts))
    found += [tr("{time} read {query}").format(time=_at(each.at, zone), query=each.query) for each in readings]
    return tuple(found)


def _saved(entry: Entry) -> str:
    if entry.staff:
        return tr("saved on this PC by {name}").format(name=isolate(entry.staff))
    return tr("saved on this PC")


def _attempt(attempt: Attempt, zone: ZoneInfo) -> Sequence[Moment]:
    sent = tr("sent, request {id}").format(id=_short(attempt.request_id)) if attempt.request_id else tr("sent")
    first = Moment(_at(attempt.sent_utc, zone), sent, Weight.PAST)
    if not attempt.outcome:
        return (first,)
    words, weight = _outcome(attempt)
    ended = _at(attempt.ended_utc, zone) if attempt.ended_utc is not None else ""
    return (first, Moment(ended, words, weight))


def _outcome(attempt: Attempt) -> tuple[str, Weight]:
    """The classes of the engine (offline-reliability.md §2.5) as words."""
    match attempt.outcome:
        case Ending.ANSWERED:
            return tr("the platform took it"), Weight.GOOD
        case Ending.UNKNOWN | Ending.INTERRUPTED:
            return tr("no answer came"), Weight.DOUBT
        case Ending.REFUSED | Ending.REFUSED_AGAIN | Ending.TOO_LARGE:
            return tr("the platform said no"), Weight.REFUSED
        case Ending.NOT_GRANTED:
            return tr("not granted to the hotel’s token"), Weight.REFUSED
        case Ending.CHANGED_BY_OTHER:
            return tr("the stay had changed meanwhile"), Weight.PAST
        case Ending.NOT_SENT | Ending.NEVER_LEFT:
            return tr("did not reach the platform"), Weight.PAST
        case Ending.NOT_APPLIED:
            return tr("the platform asked to try later"), Weight.PAST
        case Ending.SIGNED_OUT:
            return tr("this PC is signed out"), Weight.PAST
        case other:
            return other.replace("_", " "), Weight.PAST


def _next(entry: Entry, line: Line, behind: Entry | None) -> str:
    match entry.state:
        case EntryState.QUEUED | EntryState.BLOCKED if behind is not None:
            return waits_for(behind)
        case EntryState.UNKNOWN if line.comes_back:
            return tr("read {place} when the line is back").format(place=place(entry.command))
        case EntryState.UNKNOWN:
            return tr("read {place}").format(place=place(entry.command))
        case EntryState.QUEUED | EntryState.BLOCKED if line.comes_back:
            return tr("sent when the line is back")
        case EntryState.QUEUED | EntryState.BLOCKED:
            return tr("sent by itself")
        case EntryState.APPLIED:
            return tr("read {place} to make sure").format(place=place(entry.command))
        case EntryState.REJECTED | EntryState.CONFLICT | EntryState.NEEDS_PERSON:
            return tr("nothing is sent; waits for you")
        case _:
            return ""


def _at(instant: datetime, zone: ZoneInfo) -> str:
    return clock(instant.astimezone(zone), seconds=True)


def _short(request_id: str) -> str:
    return request_id if len(request_id) <= 6 else f"{request_id[:4]}…{request_id[-2:]}"
