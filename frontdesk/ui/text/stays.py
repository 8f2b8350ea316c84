"""Words of a stay and of the lists it stands in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import assert_never

from PySide6.QtCore import QLocale

from frontdesk.domain.views import Counts, Group, ListKind, Mark, RoomMark, Row, StayView, Unsent
from frontdesk.ui.text import counted, isolate, locale, tr
from frontdesk.ui.text.dates import as_of, clock, full_day, long_near_day, narrow_day, near_day
from frontdesk.ui.text.money import with_currency, with_not_sent

_LEAVING = (ListKind.DEPARTURES, ListKind.NOT_LEFT)
_BY_ARRIVAL = (*_LEAVING, ListKind.OPTIONS)  # their other column is the day it begins
_NIGHTS_NAMED = 2
_ENGLISH_SUFFIX = {1: "st", 2: "nd", 3: "rd"}


def mark_name(mark: Mark) -> str:
    """The name of a state: "Due in today"."""
    match mark:
        case Mark.ENQUIRY:
            return tr("Enquiry")
        case Mark.OPTION:
            return tr("Option")
        case Mark.DUE_IN:
            return tr("Due in today")
        case Mark.BOOKED:
            return tr("Booked")
        case Mark.NOT_ARRIVED:
            return tr("Not arrived")
        case Mark.IN_HOUSE:
            return tr("In house")
        case Mark.DUE_OUT:
            return tr("Due out today")
        case Mark.LEFT:
            return tr("Left")
        case Mark.CANCELLED:
            return tr("Cancelled")
        case Mark.NO_SHOW:
            return tr("No-show")
        case Mark.OTHER:
            return tr("Another state")
        case _:
            assert_never(mark)


def mark_word(row: Row) -> str:
    """The state of a stay, with the time where it is over: "Booked", "Left 10:52"."""
    return tr("Left {time}").format(time=clock(row.departs)) if row.mark is Mark.LEFT else mark_name(row.mark)


def mark_hint(row: Row, *, is_picked: bool) -> str:
    """What the mouse is told on the mark of a stay: its state, and that a click picks it."""
    if is_picked:
        return tr("Picked. Click to put it back.")
    return tr("{state}. Click to pick it.").format(state=mark_word(row))


def room_word(mark: RoomMark) -> str:
    """The state of a room: "Inspected", "No room yet"."""
    match mark:
        case RoomMark.INSPECTED:
            return tr("Inspected")
        case RoomMark.CLEAN:
            return tr("Clean")
        case RoomMark.DIRTY:
            return tr("Dirty")
        case RoomMark.OCCUPIED:
            return tr("Occupied")
        case RoomMark.OUT_OF_SERVICE:
            return tr("Out of service")
        case RoomMark.OUT_OF_ORDER:
            return tr("Out of order")
        case RoomMark.NO_ROOM:
            return tr("No room yet")
        case RoomMark.NOT_TOLD:
            return tr("Room not known")
        case RoomMark.OTHER:
            return tr("State not known")
        case _:
            assert_never(mark)


def no_room_word(view: StayView) -> str:
    """In the place of the room of a stay whose `room` is None: it has none yet, or the platform does not tell which."""
    return room_word(RoomMark.NO_ROOM if view.reservation.room_id is None else RoomMark.NOT_TOLD)


_BEGINS_LATER = frozenset({Mark.ENQUIRY, Mark.OPTION, Mark.BOOKED})
_OF_THE_MOMENT = frozenset({RoomMark.INSPECTED, RoomMark.CLEAN, RoomMark.DIRTY, RoomMark.OCCUPIED})


def room_state(mark: Mark, room_mark: RoomMark) -> str:
    """The state of a stay's room; "" where it is of tonight and the stay begins later: whoever is in the room now, or
    how clean it is, says nothing of that stay.
    """
    return "" if mark in _BEGINS_LATER and room_mark in _OF_THE_MOMENT else room_word(room_mark)


def unsent_word(mark: Unsent) -> str:
    """How far a thing the clerk did is on its way."""
    match mark:
        case Unsent.HOLDING:
            return tr("Holding")
        case Unsent.NOT_SENT:
            return tr("Not sent")
        case Unsent.SENDING:
            return tr("Sending")
        case Unsent.IN_DOUBT:
            return tr("In doubt")
        case Unsent.NEEDS_YOU:
            return tr("Needs you")
        case Unsent.BEING_CHECKED:
            return tr("Being checked")
        case Unsent.SENT:
            return tr("Sent")
        case _:
            assert_never(mark)


def group_title(group: Group) -> str:
    """The head of a group of rows."""
    match group:
        case Group.EARLIER:
            return tr("Earlier, not arrived yet")
        case Group.TO_COME:
            return tr("To come")
        case Group.ARRIVED:
            return tr("Arrived")
        case Group.OVERDUE:
            return tr("Earlier, not left yet")
        case Group.OPEN_BALANCE:
            return tr("Open balance")
        case Group.NOT_KNOWN:
            return tr("What they owe is not known")
        case Group.SETTLED:
            return tr("Settled")
        case Group.LEFT:
            return tr("Left")
        case Group.STAYING:
            return tr("Staying")
        case Group.ROOM_TWICE:
            return tr("One room given twice")
        case Group.NO_BED:
            return tr("More sold than there are rooms")
        case Group.TODAY:
            return tr("Arrival today")
        case Group.LATER:
            return tr("Arrival later")
        case Group.BEFORE:
            return tr("Arrival before today")
        case Group.ALL:
            return tr("All")
        case _:
            assert_never(group)


def oversold(nights: Sequence[tuple[str, date, int]], today: date) -> str:
    """Where beds are missing, two nights of it: "Double 1 over on Sat 24"."""
    named = [
        tr("{category} {n} over on {day}").format(category=category, n=over, day=near_day(day, today))
        for category, day, over in nights[:_NIGHTS_NAMED]
    ]
    more = len(nights) - len(named)
    return ", ".join([*named, counted(more, "{n} more night", "{n} more nights")] if more else named)


def people(adults: int, children: int) -> str:
    """ "2", or "2 + 1" with a child."""
    grown = locale().toString(adults)
    return f"{grown} + {locale().toString(children)}" if children else grown


def nights(count: int) -> str:
    """ "1 night", "3 nights"; a day use has none."""
    return counted(count, "{n} night", "{n} nights") if count else tr("day use")


def ordinal(number: int) -> str:
    """ "3rd", for the third stay; other languages than English write "3."."""
    if locale().language() is not QLocale.Language.English:
        return f"{number}."
    teens = 11 <= number % 100 <= 13
    return f"{number}{'th' if teens else _ENGLISH_SUFFIX.get(number % 10, 'th')}"


def until(kind: ListKind, row: Row, today: date) -> str:
    """The column of the other end of the stay: "Sun 18", in departures and options the day it begins."""
    return narrow_day(row.arrive if kind in _BY_ARRIVAL else row.leave, today)


def expected(kind: ListKind, row: Row, now: datetime) -> str:
    """The column of the time a stay is ordered by: "16:00", "Thu 15", in departures "10:52", "by 11:00", "late"."""
    if kind is ListKind.OPTIONS and row.lapses is not None:
        return _time_near(row.lapses, now)
    if kind not in _LEAVING:
        return _time_near(row.expected, now)
    if row.mark is Mark.LEFT:
        return _time_near(row.departs, now)
    if row.departs.date() < now.date():
        return narrow_day(row.departs.date(), now.date())
    if row.departs < now:
        return tr("late")
    return tr("by {time}").format(time=_time_near(row.departs, now))


def _time_near(at: datetime, now: datetime) -> str:
    return clock(at) if at.date() == now.date() else narrow_day(at.date(), now.date())


def nameless(row: Row) -> str:
    """In the place of a name that the platform has not told; "" where it has."""
    return "" if row.surname or row.given else tr("number {number}").format(number=row.number)


def row_sentence(row: Row, today: date, currency: str) -> str:
    """A row as a screen reader says it (DESK.md §9)."""
    name = isolate(f"{row.surname} {row.given}".strip() or nameless(row))
    words = [name, mark_word(row).lower(), _room_words(row)]
    if row.arrive != today:
        words.append(tr("from {day}").format(day=long_near_day(row.arrive, today)))
    words.append(tr("until {day}").format(day=long_near_day(row.leave, today)))
    words.append(money_words(row, currency))
    if row.has_note:
        words.append(tr("has a note"))
    if row.unsent is not None:
        words.append(unsent_word(row.unsent).lower())
    return ", ".join(words)


def picked_sentence(sentence: str) -> str:
    """A row that is picked, as a screen reader says it."""
    return tr("picked, {stay}").format(stay=sentence)


def _room_words(row: Row) -> str:
    state = room_state(row.mark, row.room_mark).lower()
    return tr("room {room} {state}").format(room=row.room, state=state).rstrip() if row.room else state


def money_words(row: Row, currency: str) -> str:
    """What it owes, and what of that is not sent yet."""
    if row.owes is None:
        return tr("balance not known") if row.may_read_money else tr("what is owed is not told to this token")
    owes = tr("owes {amount}").format(amount=with_currency(row.owes, currency)) if row.owes else tr("settled")
    return with_not_sent(owes, row.not_sent)


def group_sentence(group: Group, count: int, *, is_open: bool) -> str:
    """A group head as a screen reader says it: "To come, 11 stays, folded"."""
    head = f"{group_title(group)}, {counted(count, '{n} stay', '{n} stays')}"
    return head if is_open else f"{head}, {tr('folded')}"


def title_second(day: date, known: datetime | None, today: date | None = None) -> str:
    """Under the title: "Friday 16 October, as of 15:42"; `known` is when the platform last told, `today` the hotel's
    where the list is of another day.
    """
    if known is None:
        return full_day(day)
    return tr("{day}, as of {time}").format(day=full_day(day), time=as_of(known, today or day))


def age(known: datetime | None, today: date) -> str:
    """The age of a list where there is no room for its day: "as of 15:42"."""
    return tr("as of {time}").format(time=as_of(known, today)) if known is not None else ""


@dataclass(frozen=True, slots=True)
class Nothing:
    """What an empty list says: an icon, a sentence, a fact."""

    icon: str
    sentence: str
    fact: str = ""


def nothing(kind: ListKind, counts: Counts) -> Nothing:
    """The sentence of an empty list; facts only where the figures carry them."""
    match kind:
        case ListKind.ARRIVALS if counts.arrivals:
            return Nothing("moon-star", tr("Everyone is in"), _all_have_keys(counts.arrivals))
        case ListKind.ARRIVALS:
            return Nothing("moon-star", tr("Nobody arrives today"))
        case ListKind.IN_HOUSE:
            return Nothing("bed-double", tr("Nobody is in the house"))
        case ListKind.DEPARTURES:
            return Nothing("log-out", tr("Nobody leaves today"))
        case ListKind.NOT_ARRIVED:
            return Nothing("check", tr("Nobody is missing"), tr("All earlier arrivals have come or are dealt with."))
        case ListKind.NOT_LEFT:
            return Nothing("check", tr("Nobody has stayed too long"), tr("All earlier departures have left."))
        case ListKind.WITHOUT_ROOM:
            return Nothing("check", tr("Everyone has a room"))
        case ListKind.OVERBOOKED:
            return Nothing("check", tr("Nothing is sold twice"), tr("Everyone has a bed in the next two weeks."))
        case ListKind.OPTIONS:
            return Nothing("check", tr("No option is open"))
        case ListKind.ALL:
            return Nothing("list", tr("There are no stays yet"))
        case _:
            assert_never(kind)


def _all_have_keys(arrivals: int) -> str:
    return counted(arrivals, "The one arrival has its key.", "All {n} arrivals have their keys.")


@dataclass(frozen=True, slots=True)
class Heads:
    """The heads of a list's columns; `by_time` and `by_end` are the two that change their meaning with the list."""

    guest: str
    room: str
    category: str
    nights: str
    by_end: str
    people: str
    by_time: str
    rate: str
    owes: str


def heads(kind: ListKind, currency: str) -> Heads:
    """Column heads of a list."""
    by_end = tr("Since") if kind in _LEAVING else tr("Arrives") if kind in _BY_ARRIVAL else tr("Until")
    return Heads(
        guest=tr("Guest"),
        room=tr("Room"),
        category=tr("Category"),
        nights=tr("Nights"),
        by_end=by_end,
        people=tr("People", "head of a narrow column"),
        by_time=_time_head(kind),
        rate=tr("Rate"),
        owes=tr("Owes {currency}").format(currency=currency).strip(),
    )


def _time_head(kind: ListKind) -> str:
    match kind:
        case ListKind.DEPARTURES:
            return tr("Left at")
        case ListKind.NOT_LEFT:
            return tr("Due out")
        case ListKind.IN_HOUSE:
            return tr("Arrived")
        case ListKind.ARRIVALS | ListKind.NOT_ARRIVED | ListKind.WITHOUT_ROOM:
            return tr("Expected")
        case ListKind.OPTIONS:
            return tr("Lapses")
        case ListKind.OVERBOOKED | ListKind.ALL:
            return tr("Arrives")
        case _:
            assert_never(kind)


@dataclass(frozen=True, slots=True)
class TileWords:
    """One tile: "13", "to arrive", "of 18 today". `shorter` replaces the label where the tile is narrow."""

    figure: str
    label: str
    second: str
    shorter: str = ""
    is_urgent: bool = False


def tiles(counts: Counts, known_at: str = "") -> tuple[TileWords, ...]:
    """The five tiles in their order; free rooms and rooms not ready only where rooms are told. `known_at` is the time
    when they are old.
    """
    found = [
        TileWords(_figure(counts.to_arrive), tr("to arrive"), tr("of {n} today").format(n=_figure(counts.arrivals))),
        TileWords(_figure(counts.to_leave), tr("to leave"), tr("of {n} today").format(n=_figure(counts.departures))),
        TileWords(_figure(counts.in_house), tr("in house"), counted(counts.guests, "{n} guest", "{n} guests")),
    ]
    if counts.free is not None:
        found.append(
            TileWords(_figure(counts.free), tr("free tonight"), _free_second(counts, known_at), shorter=tr("free"))
        )
    if counts.rooms:  # none are told to some tokens
        found.append(
            TileWords(
                _figure(counts.not_ready),
                tr("not ready"),
                tr("for arrivals") if counts.not_ready else tr("all inspected"),
                is_urgent=counts.not_ready > 0,
            )
        )
    return tuple(found)


def _figure(number: int) -> str:
    return locale().toString(number)


def _free_second(counts: Counts, known_at: str) -> str:
    if known_at:
        return tr("at {time}").format(time=known_at)
    match counts.full_categories:
        case ():
            return tr("in every category")
        case (only,):
            return tr("no {category} left").format(category=only)
        case several:
            return counted(len(several), "{n} category full", "{n} categories full")
