"""What the search says: why a stay was found, what is known of it, and which keys go on from here."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import assert_never

from frontdesk.domain.found import Found
from frontdesk.domain.views import Mark, NamedHit, RoomMark, Row, StayView, Step
from frontdesk.ui.text import counted, isolate, tr
from frontdesk.ui.text.dates import clock, near_day
from frontdesk.ui.text.detail import are_names_told, number, unknown_sum
from frontdesk.ui.text.matching import Match
from frontdesk.ui.text.money import with_currency, with_not_sent
from frontdesk.ui.text.reasons import sentence
from frontdesk.ui.text.stays import mark_name, nights, no_room_word, room_state


def placeholder() -> str:
    """In the empty input."""
    return tr("Guest, room, number, phone")


def guests() -> str:
    """Head of the results."""
    return tr("Guests")


def companies_and_groups() -> str:
    """Head of the other results."""
    return tr("Companies and groups")


def count(hits: int, limit: int, named: Sequence[NamedHit] = ()) -> str:
    """At the right of the input: "6 stays, 1 company, 1 group, from this PC"."""
    if hits >= limit:
        return tr("the first {n}, from this PC").format(n=limit)
    companies = sum(each.kind == "company" for each in named)
    parts = (
        counted(hits, "{n} stay", "{n} stays") if hits else "",
        counted(companies, "{n} company", "{n} companies") if companies else "",
        counted(len(named) - companies, "{n} group", "{n} groups") if len(named) > companies else "",
    )
    found = ", ".join(part for part in parts if part)
    return tr("{stays}, from this PC").format(stays=found) if found else ""


def named(hit: NamedHit, today: date) -> str:
    """Beside a company or group: "Group, 12 rooms, 30 Oct"."""
    if hit.kind == "company":
        return tr("Company, its stays to come")
    rooms = counted(hit.stays, "{n} room", "{n} rooms")
    if hit.start is None:
        return tr("Group, {rooms}").format(rooms=rooms)
    return tr("Group, {rooms}, {day}").format(rooms=rooms, day=near_day(hit.start.date(), today))


def named_sentence(hit: NamedHit, today: date) -> str:
    """A company or group as a screen reader says it."""
    return f"{isolate(hit.name)}, {named(hit, today)}"


def nothing_typed() -> tuple[str, str]:
    """Sentence and fact before the first letter."""
    return tr("Who is it?"), tr("Some letters of a name will do, accents or not.")


def nothing_found(typed: str, *, names_told: bool) -> tuple[str, str]:
    """Sentence and fact when no stay on this PC fits."""
    return (
        tr("Nobody here matches “{typed}”").format(typed=isolate(typed)),
        tr("Fewer letters find more; a room or a booking number works too.")
        if names_told
        else tr("Names of guests are not told to this token; a room or a booking number works."),
    )


def also_finds() -> str:
    """At the right of the foot."""
    return tr("also finds rooms, numbers, phone digits, e-mail, companies")


def keys(*, may_act: bool) -> tuple[tuple[tuple[str, ...], str], ...]:
    """The foot: caps and what they do."""
    act = ((("Tab",), tr("act on it")),) if may_act else ()
    return (
        (("↑", "↓"), tr("choose")),
        (("Enter",), tr("open")),
        *act,
        (("Esc",), tr("back where you were")),
    )


def why(hit: Found, row: Row, met: tuple[Match, ...]) -> str:
    """The line under a name. `met` is where the typed letters meet the name."""
    match hit.why:
        case "companion":
            return tr("together with {name}").format(name=isolate(hit.matched))
        case "room":
            return tr("room {room}").format(room=hit.matched or row.room)
        case "channel":
            return tr("number of the channel {number}").format(number=isolate(hit.matched))
        case "phone":
            return tr("phone {number}").format(number=isolate(hit.matched))
        case "email":
            return isolate(hit.matched)
        case "name":
            return _how(met) or _number(row)
        case "number":
            return _number(row)
        case _:
            assert_never(hit.why)


def _how(met: tuple[Match, ...]) -> str:
    for match in met:
        if match.off:
            return counted(match.off, "one letter off", "{n} letters off")
        if match.written:
            return tr("{written} read as {letters}").format(written=match.written, letters=match.read_as)
    return ""


def _number(row: Row) -> str:
    return tr("number {number}").format(number=number(row.number))


def room(row: Row) -> str:
    """The room, or that there is none."""
    return row.room or (tr("no room") if row.room_mark is RoomMark.NO_ROOM else "")


def lacks_room(row: Row) -> bool:
    """Whether somebody has to find a room: not for stays that will not come or are over."""
    return row.room_mark is RoomMark.NO_ROOM and row.mark not in (Mark.CANCELLED, Mark.NO_SHOW, Mark.LEFT)


def state(row: Row) -> str:
    """The state alone, the day being said below it."""
    match row.mark:
        case Mark.DUE_IN:
            return tr("Due in")
        case Mark.DUE_OUT:
            return tr("Due out")
        case _:
            return mark_name(row.mark)


def when(row: Row, today: date) -> str:
    """The day that matters for the state: "today, 3 nights", "until Sat 17", "today 10:52"."""
    match row.mark:
        case Mark.DUE_IN:
            return tr("today, {nights}").format(nights=nights(row.nights))
        case Mark.IN_HOUSE:
            return tr("until {day}").format(day=near_day(row.leave, today))
        case Mark.DUE_OUT:
            return tr("today") if row.leave == today else tr("since {day}").format(day=near_day(row.leave, today))
        case Mark.NOT_ARRIVED:
            return tr("since {day}").format(day=near_day(row.arrive, today))
        case Mark.LEFT if row.departs.date() == today:
            return tr("today {time}").format(time=clock(row.departs))
        case Mark.LEFT:
            return near_day(row.departs.date(), today)
        case _:
            return tr("{day}, {nights}").format(day=near_day(row.arrive, today), nights=nights(row.nights))


def hit_sentence(hit: Found, row: Row, met: tuple[Match, ...], today: date) -> str:
    """A result as a screen reader says it."""
    name = isolate(f"{row.surname} {row.given}".strip())
    where = tr("room {room}").format(room=row.room) if row.room else room(row)
    said = (name, f"{state(row).lower()} {when(row, today)}", where, why(hit, row, met))
    return ", ".join(part for part in said if part)


def facts(view: StayView, today: date) -> tuple[tuple[str, str], ...]:
    """Key and value lines of the preview; only what is known."""
    lines = (
        (tr("Room"), _room(view)),
        (tr("Category"), view.category),
        (tr("People"), _people(view)),
        _time(view, today),
        (tr("Owes"), _owes(view)),
        (tr("Phone"), view.guest.phone or "" if view.guest else ""),
        (tr("Company"), view.company),
    )
    return tuple((key, value) for key, value in lines if value)


def next_safe_step() -> str:
    """Caption above the step."""
    return tr("Next safe step")


def no_step(view: StayView) -> str:
    """In place of the step where none is left."""
    return tr("Nothing to do for this stay.") if view.step is Step.NONE else ""


def obstacle(view: StayView) -> str:
    """What stands in the way of the step, or that nothing does."""
    reasons = (*view.blockers, *view.warnings)
    return sentence(reasons[0]) if reasons else tr("Nothing stands in the way.")


def _room(view: StayView) -> str:
    if view.room is None:
        return no_room_word(view)
    state = room_state(view.mark, view.room_mark).lower()
    return tr("{room}, {state}").format(room=view.room.name, state=state) if state else view.room.name


def _people(view: StayView) -> str:
    named, beds = len(view.people), view.beds
    if beds and not are_names_told(view):
        return str(beds)
    if not beds:
        return ""
    if named >= beds:
        return tr("{n}, all named").format(n=beds) if beds > 1 else str(beds)
    return tr("{n}, {named} named").format(n=beds, named=named)


def _time(view: StayView, today: date) -> tuple[str, str]:
    match view.mark:
        case Mark.IN_HOUSE | Mark.DUE_OUT:
            return tr("Leaves"), _moment(view.departs, today)
        case Mark.LEFT:
            return tr("Left"), _moment(view.departs, today)
        case Mark.CANCELLED | Mark.NO_SHOW:
            return tr("Expected"), ""
        case _:
            return tr("Expected"), _moment(view.expected, today)


def _moment(at: datetime, today: date) -> str:
    return clock(at) if at.date() == today else f"{near_day(at.date(), today)}, {clock(at)}"


def _owes(view: StayView) -> str:
    if view.owes is None:
        return unknown_sum(may_read=view.may_read_money)
    owes = with_currency(view.owes, view.currency) if view.owes else tr("nothing")
    return with_not_sent(owes, view.not_sent)
