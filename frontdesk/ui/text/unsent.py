"""The words of the pane of unsent work."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import NamedTuple
from zoneinfo import ZoneInfo

from frontdesk.domain.commands import (
    AddBooking,
    AddCompanion,
    AddNote,
    AddOrder,
    AddPayment,
    AddProduct,
    ChangeGuest,
    ChangeStay,
    CheckIn,
    CheckOut,
    ClearRestriction,
    MoveRoom,
    SetPrice,
    SetRestriction,
)
from frontdesk.domain.outbox import Doubt, Entry, EntryState, Reading, doubt_of
from frontdesk.domain.rates_told import RateCommand, RatesTold
from frontdesk.domain.views import StayView, Unsent, UnsentItem
from frontdesk.ui.text import commands, counted, isolate, stands_there, tr
from frontdesk.ui.text import detail as stay_words
from frontdesk.ui.text import given as given_words
from frontdesk.ui.text.dates import as_of, clock
from frontdesk.ui.text.money import with_currency
from frontdesk.ui.text.reasons import room_state_word
from frontdesk.ui.text.stays import unsent_word

_MOST_NAMED = 8


def saved(count: int) -> str:
    """Under the title: how much there is, and that it is safe."""
    what = counted(count, "{n} thing is saved on this PC.", "{n} things are saved on this PC.")
    numbers = (
        tr("One thing is saved on this PC."),
        tr("Two things are saved on this PC."),
        tr("Three things are saved on this PC."),
        tr("Four things are saved on this PC."),
        tr("Five things are saved on this PC."),
        tr("Six things are saved on this PC."),
    )
    if 1 <= count <= len(numbers):
        what = numbers[count - 1]
    return f"{what} {tr('Nothing here is lost if it restarts.')}"


def title(item: UnsentItem, view: StayView | None = None) -> str:
    """What the command does. The room is named only where it is the one the command was given for."""
    return commands.doing(item.entry.command, _room(item, view))


def row_title(item: UnsentItem) -> str:
    """The same in a row, where what was typed says more: "Note: wake-up call 5:45", "2 × Breakfast, 1,140 CZK"."""
    command = item.entry.command
    match command:
        case AddNote(text=text):
            return tr("Note: {text}").format(text=isolate(" ".join(text.split())))
        case AddProduct(total=total, currency=currency) | AddOrder(total=total, currency=currency):
            what = ", ".join(given_words.charged(item.entry, command))
            money = with_currency(total, currency) if total is not None else ""
            return ", ".join(part for part in (what, money) if part) if what else title(item)
        case SetPrice(price=None):
            return ", ".join((title(item), *_of_rates(item.entry, command)))
        case SetPrice():
            return tr("Price: {text}").format(text=", ".join(_of_rates(item.entry, command)))
        case SetRestriction():
            return tr("Rule: {text}").format(text=" ".join(_of_rates(item.entry, command)))
        case ClearRestriction():
            return tr("Rule off: {text}").format(text=" ".join(_of_rates(item.entry, command)))
        case _:
            return title(item)


def _of_rates(entry: Entry, command: RateCommand) -> list[str]:
    return [each for each in given_words.of_rates(entry, command) if each]


def after_all(item: UnsentItem, view: StayView | None) -> str:
    """The decision that it is sent, or looked at once more."""
    if not commands.is_sent_as_it_was(item.entry):
        return commands.book_changed()
    return commands.send_again(item.entry.command, _room(item, view))


def decided_with(along: Sequence[Entry]) -> str:
    """Under a question: what of the same act the answer is for, too; "" for nothing."""
    what = [", ".join(_doing_and_whom(each)) for each in along]
    return tr("The same answer goes for what was done with it: {what}.").format(what="; ".join(what)) if what else ""


def _doing_and_whom(entry: Entry) -> Iterator[str]:
    command = entry.command
    yield commands.doing(command, entry.name_of(command.room_id) if isinstance(command, MoveRoom) else "")
    if isinstance(command, AddCompanion) and (whom := entry.name_of(command.guest_id)):
        yield isolate(whom)


def change(entry: Entry) -> str:
    """The way to do it with other values: in the dialog it was typed in, or on the stay itself."""
    match entry.command:
        case AddBooking() if commands.goes_to_form(entry) and commands.is_sent_as_it_was(entry):
            return tr("Change it")
        case AddNote() | AddPayment() | AddProduct() | AddOrder() | ChangeStay() | ChangeGuest() | AddCompanion():
            return tr("Change it")
        case _:
            return open_stay()


def open_stay() -> str:
    """The way to the stay."""
    return tr("Open the stay")


class HowMany(NamedTuple):
    """How many things there are of each kind; each is counted once, and what is sent already not at all."""

    needs_you: int
    in_doubt: int
    behind: int
    going: int
    by_itself: int


def how_many(items: Iterable[UnsentItem]) -> HowMany:
    """Of these; what waits behind a question does not go by itself."""
    counts = Counter("behind" if is_behind(item) else item.mark for item in items)
    return HowMany(
        needs_you=counts[Unsent.NEEDS_YOU],
        in_doubt=counts[Unsent.IN_DOUBT],
        behind=counts["behind"],
        going=counts[Unsent.SENDING] + counts[Unsent.BEING_CHECKED],
        by_itself=counts[Unsent.HOLDING] + counts[Unsent.NOT_SENT],
    )


def summary(items: Sequence[UnsentItem]) -> str:
    """How many of each, the gravest first: "2 need you · 1 in doubt · 26 go by themselves"."""
    of = how_many(items)
    parts = (
        counted(of.needs_you, "{n} needs you", "{n} need you") if of.needs_you else "",
        counted(of.in_doubt, "{n} in doubt", "{n} in doubt") if of.in_doubt else "",
        counted(of.behind, "{n} waits for a decision", "{n} wait for a decision") if of.behind else "",
        counted(of.going, "{n} being sent", "{n} being sent") if of.going else "",
        counted(of.by_itself, "{n} goes by itself", "{n} go by themselves") if of.by_itself else "",
    )
    return " · ".join(part for part in parts if part)


def is_behind(item: UnsentItem) -> bool:
    """Whether it goes only when something else is decided."""
    return item.behind is not None and item.mark in (Unsent.HOLDING, Unsent.NOT_SENT)


def behind_title() -> str:
    """Over what waits for an answer to one of the questions above it."""
    return tr("Waits for a decision above")


def _mark_word(item: UnsentItem) -> str:
    return tr("waits for a decision") if is_behind(item) else unsent_word(item.mark).lower()


def progress(left: int, most: int) -> str:
    """While what waited goes out: how far it is."""
    return tr("{done} of {most} are on the platform").format(done=most - left, most=most)


def given(item: UnsentItem, zone: ZoneInfo) -> str:
    """What was typed or chosen for it, a line each; "" where the title says everything."""
    return "\n".join(given_words.lines(item.entry, zone))


def _room(item: UnsentItem, view: StayView | None) -> str:
    command = item.entry.command
    wanted = item.entry.name_of(command.room_id) if isinstance(command, MoveRoom) else ""
    if wanted:
        return wanted
    if view is None:
        return item.room
    return commands.room_of(item.entry.command, view.reservation.room_id, item.room)


def name(item: UnsentItem) -> str:
    """Surname first."""
    return f"{item.surname} {item.given}".strip()


def who(item: UnsentItem) -> str:
    """The guest, with the room where the title does not say it, and how far it is where that is not plain."""
    parts = [isolate(name(item))]
    says_room = isinstance(item.entry.command, CheckIn | CheckOut)
    if item.room and not says_room:
        parts.append(tr("room {room}").format(room=item.room))
    if item.mark in (Unsent.HOLDING, Unsent.SENDING, Unsent.BEING_CHECKED):
        parts.append(_mark_word(item))
    return ", ".join(part for part in parts if part)


def row_sentence(item: UnsentItem) -> str:
    """A row as a screen reader says it."""
    return ", ".join((row_title(item), isolate(name(item)), _mark_word(item), clock(item.at)))


class HelpPlace(NamedTuple):
    """Where a card's question is explained: a page of help, and the heading on it; "" for the page itself."""

    page: str
    heading: str


_CHANGED = HelpPlace("two-desks", "The stay is another by now")
_ROOM = HelpPlace("two-desks", "The room")
_MONEY = HelpPlace("two-desks", "The money")
_ALIKE = HelpPlace("in-doubt", "One like it is there")
_TWICE = HelpPlace("in-doubt", "It is there twice")
_NOT_TOLD = HelpPlace("in-doubt", "Nobody can tell")
_FILE = HelpPlace("in-doubt", "From a damaged or an older file")
_WAITED = HelpPlace("in-doubt", "It waited too long")
HELP: Mapping[str, HelpPlace] = {
    "state_moved": _CHANGED,
    "guest_moved": _CHANGED,
    "dates_moved": _CHANGED,
    "field_moved": _CHANGED,
    "touched": _CHANGED,
    "overwrote": _CHANGED,
    "stay_gone": _CHANGED,
    "profile_gone": _CHANGED,
    "room_moved": _ROOM,
    "room_occupied": _ROOM,
    "room_blocked": _ROOM,
    "room_not_ready": _ROOM,
    "money_moved": _MONEY,
    "other_fee": _MONEY,
    "quote_moved": _MONEY,
    "twin": _ALIKE,
    "added_too": _ALIKE,
    "twice": _TWICE,
    "came_late": _TWICE,
    "late_change": _CHANGED,
    "no_proof": _NOT_TOLD,
    "tried_twice": _NOT_TOLD,
    "salvaged": _FILE,
    "old_file": _FILE,
    "unreadable": _FILE,
    "too_old": _WAITED,
    "wrong_property": _WAITED,
    "parent_gone": _WAITED,
    "not_granted": HelpPlace("said-no", "Not granted"),
    "internal": HelpPlace("said-no", "Front Desk could not send it"),
}
"""By the word of a `Doubt`: what a card asks, and where a clerk reads what it means."""


def help_of(entry: Entry) -> HelpPlace:
    """The page for the question of a card."""
    cause, _ = doubt_of(entry.reason.strip())
    if cause is not None and entry.state is not EntryState.UNKNOWN:
        return HELP.get(cause, HelpPlace("in-doubt", ""))
    return HelpPlace("said-no" if entry.state is EntryState.REJECTED else "in-doubt", "")


class Version(NamedTuple):
    """One side of a contradiction: whose, what, since when."""

    whose: str
    what: str
    since: str


def platform_version(item: UnsentItem, view: StayView, now: datetime) -> Version:
    """What the platform has, as this PC last read it."""
    if doubt_of(item.entry.reason.strip())[0] is Doubt.STAY_GONE:
        return Version(tr("Platform"), tr("No such stay"), tr("What this PC shows of it is old."))
    state = stay_words.chip(view, now)
    what = tr("{state}, room {room}").format(state=state, room=view.room.name) if view.room else state
    there = stands_there.of_stay(item.entry, view)
    what = tr("{what}, {name}").format(what=what, name=there) if there else what
    read = tr("On the platform as of {time}.").format(time=clock(view.as_of)) if view.as_of else tr("On the platform.")
    return Version(tr("Platform"), what, f"{read} {stay_words.room_note(view)}" if view.room else read)


def bill_version(item: UnsentItem, readings: Sequence[Reading], zone: ZoneInfo) -> Version | None:
    """The same of a charge or a payment that was looked for: whether it was found. None where nobody has looked."""
    there = stands_there.of_bill(item.entry)
    if not there:
        return None
    where = commands.place(item.entry.command)
    looked = tr("Looked for on {place}.").format(place=where)
    if readings:
        at = clock(readings[-1].at.astimezone(zone))
        looked = tr("Looked for on {place}, last at {time}.").format(place=where, time=at)
    return Version(tr("Platform"), there, looked)


def no_stay_version() -> Version:
    """The same of a stay that the platform refused to make."""
    return Version(tr("Platform"), tr("No such stay"), tr("It was not made there."))


def room_version(state: str) -> Version:
    """The same of a room by itself."""
    return Version(tr("Platform"), room_state_word(state), tr("On the platform."))


def rates_version(item: UnsentItem, command: RateCommand, told: RatesTold) -> Version:
    """The same of a price or a rule."""
    return Version(tr("Platform"), stands_there.of_rates(item.entry, command, told), tr("On the platform."))


def own_version(item: UnsentItem, view: StayView | None, now: datetime) -> Version:
    """What the clerk did here."""
    since = tr("On this PC since {time}").format(time=as_of(item.at, now.date()))
    what = title(item, view)
    if not _room(item, view) and item.room:
        what = tr("{what} to another room").format(what=what)
    return Version(item.entry.staff or tr("You"), what, since)


def found_title(count: int) -> str:
    """After an unclean end."""
    return counted(count, "Found on this PC: {n} saved thing", "Found on this PC: {n} saved things")


def found_lines(items: Sequence[UnsentItem]) -> str:
    """What was found, with its time, a line each."""
    lines = [f"{clock(item.at)}  {row_title(item)}, {isolate(name(item))}" for item in items[:_MOST_NAMED]]
    if len(items) > _MOST_NAMED:
        lines.append(counted(len(items) - _MOST_NAMED, "and {n} more below", "and {n} more below"))
    return "\n".join(lines)
