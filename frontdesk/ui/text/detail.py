"""The words of the detail pane: a stay, what is ready, what is owed, where it came from; only what the data carries."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import NamedTuple, assert_never

from frontdesk.domain.commands import CheckIn
from frontdesk.domain.money import NotSent
from frontdesk.domain.reservations import State
from frontdesk.domain.views import Group, Mark, Missing, MoneyLine, Person, RoomMark, StayView, Step
from frontdesk.ui.text import counted, isolate, tr, within
from frontdesk.ui.text.dates import (
    as_of,
    clock,
    day_among,
    day_and_month,
    month,
    short_date,
    short_day,
    short_weekday,
)
from frontdesk.ui.text.history import HERE, origin_word
from frontdesk.ui.text.money import amount, not_sent, payment_kind, payment_word, with_currency, with_not_sent
from frontdesk.ui.text.stays import group_title, nights, ordinal, room_state, room_word, unsent_word


class Sentence(NamedTuple):
    """What stands where no stay is: an icon, a sentence, a fact."""

    icon: str
    title: str
    fact: str


def nobody() -> Sentence:
    """No stay is selected."""
    return Sentence("mouse-pointer-click", tr("Nobody is selected"), tr("Pick a row, or press F3 and type a name."))


def several(picked: int) -> Sentence:
    """No stay is selected, but some are picked."""
    return Sentence(
        "circle-check",
        counted(picked, "{n} stay is picked", "{n} stays are picked"),
        tr("What can be done with them stands below the list."),
    )


def folded(group: Group, count: int, owes: Sequence[Decimal | None], currency: str) -> Sentence:
    """The keys are on the head of a folded group. `owes` is what each of its stays owes, None where nobody knows; ()
    where they are too many to be read.
    """
    told = [group_title(group)]
    if owes:
        known = [each for each in owes if each is not None]
        unknown = len(owes) - len(known)
        total = sum(known, Decimal(0))
        if total:
            told.append(tr("{amount} is owed").format(amount=with_currency(total, currency)))
        elif not unknown:
            told.append(tr("Nothing is owed"))
        if unknown:
            told.append(counted(unknown, "What one owes is not known", "What {n} owe is not known"))
    return Sentence(
        "list", counted(count, "One stay is folded here", "{n} stays are folded here"), ". ".join(told) + "."
    )


def not_here() -> Sentence:
    """The stay that was asked for is not in the store."""
    return Sentence("search", tr("This stay is not on this PC"), tr("F5 fetches what is new."))


def guest_name(view: StayView) -> str:
    """As one speaks to a person; "" while the profile is not on this PC."""
    return spoken_name(view.guest.first_name, view.guest.last_name) if view.guest is not None else ""


def spoken_name(given: str, surname: str) -> str:
    """Given name first; Chinese, Japanese and Korean names are spoken as they are written, surname first."""
    is_surname_first = any(_is_ideograph_or_hangul(letter) for letter in surname)
    return " ".join(part for part in ((surname, given) if is_surname_first else (given, surname)) if part)


def _is_ideograph_or_hangul(letter: str) -> bool:
    return unicodedata.name(letter, "").startswith(("CJK", "HANGUL", "HIRAGANA", "KATAKANA"))


def list_name(view: StayView) -> str:
    """Surname first, as lists have it."""
    if view.guest is None:
        return ""
    return f"{view.guest.last_name} {view.guest.first_name}".strip()


def number(text: str) -> str:
    """A reservation number in groups of three from the right when it is digits alone: "48 213"."""
    if not text.isdigit() or len(text) < 5:
        return text
    head = len(text) % 3
    groups = [text[:head], *(text[start : start + 3] for start in range(head, len(text), 3))]
    return " ".join(group for group in groups if group)


def nth_stay(stays: int) -> str:
    """ "3rd stay"; "" for a first one."""
    if stays < 2:
        return ""
    return tr("{nth} stay").format(nth=ordinal(stays))


def stay_in_words(view: StayView, today: date) -> str:
    """ "2 nights, Fri 16 to Sun 18 October"; both months are named where they differ, and another year."""
    arrive, leave = view.arrive, view.leave
    if view.nights == 0:
        return tr("{nights}, {day}").format(nights=nights(0), day=_long_day(arrive, today.year))
    first = _long_day(arrive, today.year if arrive.year != leave.year else arrive.year)
    if (arrive.year, arrive.month) == (leave.year, leave.month):
        first = short_day(arrive)
    last = _long_day(leave, today.year)
    return tr("{nights}, {first} to {last}").format(nights=nights(view.nights), first=first, last=last)


def _long_day(day: date, known_year: int) -> str:
    """ "Sun 18 October", with the year where nobody would think of that one."""
    text = f"{short_day(day)} {month(day)}"
    return text if day.year == known_year else f"{text} {day.year}"


def chip(view: StayView, now: datetime) -> str:
    """The state as the chip says it, with the one fact that goes with it."""
    match view.mark:
        case Mark.ENQUIRY:
            return tr("Enquiry")
        case Mark.OPTION:
            return _option(view, now)
        case Mark.DUE_IN:
            return tr("Due in today")
        case Mark.BOOKED:
            return tr("Booked")
        case Mark.NOT_ARRIVED:
            return tr("Not arrived")
        case Mark.IN_HOUSE:
            return tr("In house, night {night} of {nights}").format(
                night=view.night, nights=max(view.night, view.nights)
            )
        case Mark.DUE_OUT:
            return (
                tr("Due out today")
                if view.leave >= now.date()
                else tr("Due out since {day}").format(day=short_day(view.leave))
            )
        case Mark.LEFT if view.departs.date() == now.date():
            return tr("Left {time}").format(time=clock(view.departs))
        case Mark.LEFT:
            return tr("Left {day}").format(day=short_date(view.departs.date()))
        case Mark.CANCELLED:
            return tr("Cancelled")
        case Mark.NO_SHOW:
            return tr("No-show")
        case Mark.OTHER:
            return tr("“{word}”").format(word=view.reservation.state)
        case _:
            assert_never(view.mark)


def _option(view: StayView, now: datetime) -> str:
    released = view.reservation.released_utc
    if released is None:
        return tr("Option")
    hours = int((released - now).total_seconds() // 3600)
    if hours < 0:
        return tr("Option, time is up")
    if hours < 1:
        return tr("Option, under 1 h left")
    if hours < 48:
        return tr("Option, {hours} h left").format(hours=hours)
    return tr("Option, {days} days left").format(days=hours // 24)


def next_step(view: StayView) -> str:
    """The primary button: what Enter will do."""
    room = view.room.name if view.room else ""
    match view.step:
        case Step.CONFIRM:
            return tr("Confirm the option")
        case Step.CHECK_IN:
            return tr("Check in to {room}").format(room=room) if room else tr("Check in")
        case Step.CHECK_OUT:
            return check_out(view)
        case Step.NONE:
            return ""
        case _:
            assert_never(view.step)


def check_out(view: StayView) -> str:
    """ "Check out of 409"."""
    return tr("Check out of {room}").format(room=view.room.name) if view.room else tr("Check out")


class Check(NamedTuple):
    """A line of what is ready, or of what is not."""

    text: str
    is_good: bool


def checks(view: StayView) -> tuple[Check, ...]:
    """What speaks for the next step, from the data alone."""
    match view.step:
        case Step.CHECK_IN:
            return tuple(check for check in (_room_check(view), _papers_check(view)) if check)
        case Step.CHECK_OUT:
            return tuple(check for check in (_arrival_check(view), _balance_check(view)) if check)
        case Step.CONFIRM:
            return tuple(check for check in (_papers_check(view),) if check)
        case Step.NONE:
            return ()
        case _:
            assert_never(view.step)


def ready(view: StayView) -> str:
    """What else is ready, beside what is not: "Everything else is ready: confirmed, names complete."."""
    parts = ", ".join(_papers(view))
    if not parts:
        return ""
    if _names_complete(view):
        return tr("Everything else is ready: {parts}.").format(parts=parts)
    return f"{parts[:1].upper()}{parts[1:]}."


def give(view: StayView) -> tuple[str, str]:
    """The remedy that gives a room which is ready: "Give 410 instead", "Suite, inspected, free till Wed 21 Oct"."""
    room = view.ready_room
    if room is None:
        return tr("Give another room"), ""
    title = tr("Give {room} instead") if view.room is not None else tr("Give {room}")
    parts = [view.category, room_word(room.mark).lower()]
    if room.next_arrival is not None:
        parts.append(tr("free till {day}").format(day=day_and_month(room.next_arrival)))
    else:
        parts.append(tr("free"))
    return title.format(room=room.name), ", ".join(part for part in parts if part)


def choose_room(view: StayView) -> tuple[str, str]:
    """The remedy that opens the list of rooms, as none is ready: "Give a room", "No Superior is ready; you choose"."""
    return tr("Give a room"), tr("No {category} is ready; you choose").format(category=view.category)


def look(view: StayView) -> tuple[str, str]:
    """The remedy that opens the stay of who is still in the room."""
    there = view.occupant
    if there is None:
        return tr("Go to who is in the room"), ""
    title = tr("Go to {name}").format(name=there.surname) if there.surname else tr("Go to who is in the room")
    return title, tr("Booked until {day}; Esc comes back").format(day=day_and_month(there.leave))


def seen(view: StayView) -> tuple[str, str]:
    """The remedy of a clerk who has looked at the room."""
    room = view.room.name if view.room is not None else ""
    return tr("{room} is inspected, I have seen it").format(room=room), tr("Sets the room to inspected")


def _room_check(view: StayView) -> Check | None:
    if view.room is None:
        return Check(room_word(RoomMark.NOT_TOLD), False) if view.reservation.room_id is not None else None
    good = view.room_mark is RoomMark.INSPECTED
    return Check(tr("Room {state}").format(state=room_word(view.room_mark).lower()), good)


def _papers_check(view: StayView) -> Check | None:
    parts = _papers(view)
    if not parts:
        return None
    text = ", ".join(parts)
    return Check(f"{text[:1].upper()}{text[1:]}", _names_complete(view))


def _papers(view: StayView) -> list[str]:
    parts: list[str] = []
    if view.reservation.state == State.CONFIRMED:
        parts.append(tr("confirmed"))
    if view.reservation.card_id is not None:
        parts.append(tr("card on file"))
    if view.beds and are_names_told(view):
        named = tr("names complete")
        short = tr("{named} of {beds} names").format(named=len(view.people), beds=view.beds)
        parts.append(named if _names_complete(view) else short)
    return parts


def are_names_told(view: StayView) -> bool:
    """Whether anything can be said of who is named and who is not: profiles, or who comes along, may not be told to
    this token.
    """
    is_guest_told = view.guest is not None or view.reservation.guest_id == ""
    return is_guest_told and (view.may_read_companions or len(view.people) >= view.beds)


def companions_not_told() -> str:
    """Under the names that are known, where others may be that are not."""
    return tr("Who comes along is not told to this token.")


def _names_complete(view: StayView) -> bool:
    return len(view.people) >= view.beds or not are_names_told(view)


def _arrival_check(view: StayView) -> Check | None:
    is_noted = any(isinstance(entry.command, CheckIn) for entry in view.entries)
    if view.reservation.actual_start_utc is None or is_noted:
        return None
    return Check(
        tr("Arrived {day} at {time}").format(day=short_day(view.expected.date()), time=clock(view.expected)), True
    )


def _balance_check(view: StayView) -> Check | None:
    if view.owes is None and not view.may_read_money:
        return Check(tr("This token cannot read what is owed"), False)
    if view.owes is None:
        return Check(tr("What is owed is not known yet"), False)
    return Check(with_not_sent(tr("Nothing is owed"), view.not_sent), True) if view.owes == 0 else None


def missing(found: Sequence[Missing]) -> str:
    """What profiles lack: "Missing: nationality of Mala Jana; first name and nationality of Lee"."""
    parts = "; ".join(
        tr("{what} of {name}").format(what=_missing_fields(each), name=isolate(missing_name(each))) for each in found
    )
    return tr("Missing: {details}").format(details=parts)


def _missing_fields(missed: Missing) -> str:
    return tr(" and ").join(within(missing_field(field)) for field in missed.fields)


def missing_name(missed: Missing) -> str:
    """Whose profile it is, surname first."""
    return f"{missed.surname} {missed.given}".strip()


def missing_head(missed: Missing, people: Sequence[Person]) -> str:
    """Above the fields, who they are of: "Lee, adult"; "Lee, adult (2)" for the second of two who read alike."""
    named = next((each for each in people if each.guest_id == missed.guest_id), None)
    if named is None:
        return missing_name(missed)
    alike = [each.guest_id for each in people if each[1:] == named[1:]]
    head = tr("{name}, {role}").format(name=isolate(missing_name(missed)), role=role(named))
    return head if len(alike) == 1 else f"{head} ({alike.index(named.guest_id) + 1})"


def missing_field(field: str) -> str:
    """A field of a profile that a country may ask for."""
    words = {"first_name": tr("First name"), "nationality_code": tr("Nationality")}
    return words.get(field, field.replace("_", " "))


def filled_in() -> str:
    """Why a refused check-out is sent again, kept with it."""
    return tr("What was missing is filled in")


def missing_why() -> str:
    """Above the fields: why they matter now."""
    return tr("The platform may ask for it before the guest is checked out.")


def room_note(view: StayView) -> str:
    """Beside the room: its state, and the lock."""
    word = room_state(view.mark, view.room_mark)
    if not view.reservation.room_locked:
        return word
    return tr("{state}, locked to this stay").format(state=word) if word else tr("Locked to this stay")


def category_note(view: StayView) -> str:
    """Beside the booked category: that the room is of another one."""
    if view.room is None or not view.room_category:
        return ""
    return tr("{room} is a {category}").format(room=view.room.name, category=view.room_category)


def arrival_note(view: StayView) -> str:
    """Beside the day of arrival: when they are expected, or came; with the day where it was another one."""
    came = view.reservation.actual_start_utc is not None
    text = tr("came {time}") if came else tr("expected {time}")
    return text.format(time=as_of(view.expected, view.arrive))


def departure_note(view: StayView) -> str:
    """Beside the day of departure: the nights, or when they left; with the day where it was another one."""
    if view.reservation.actual_end_utc is not None:
        return tr("left {time}").format(time=as_of(view.departs, view.leave))
    return nights(view.nights)


def held_until(view: StayView) -> str:
    """When an option lapses: "Sat 17 Oct 18:00"; "" for anything else."""
    released = view.reservation.released_utc
    if view.mark is not Mark.OPTION or released is None:
        return ""
    at = released.astimezone(view.expected.tzinfo)
    return tr("{day} {time}").format(day=day_and_month(at.date()), time=clock(at))


_LETTERS_BESIDE = 31  # of rate and prices together, in the narrowest pane
_FEWEST_OF_A_NIGHT = len("M 9, ")


def rate_note(view: StayView) -> str:
    """The prices of the nights where all of them fit beside the rate; else they have lines of their own."""
    # Writing out a month of prices only to find that they do not fit is felt at each stay that is opened.
    if view.noted_nights or len(view.rate) + len(view.night_prices) * _FEWEST_OF_A_NIGHT - len(", ") > _LETTERS_BESIDE:
        return ""
    prices = ", ".join(f"{short_weekday(day)} {amount(price)}" for day, price in view.night_prices)
    return prices if len(view.rate) + len(prices) <= _LETTERS_BESIDE else ""


class Nights(NamedTuple):
    """Nights of one price in a row."""

    price: str
    days: str


def price_runs(view: StayView) -> tuple[Nights, ...]:
    """The price of every night where they do not fit beside the rate: "3,090 a night", "Mon 12 to Wed 14"."""
    if rate_note(view):
        return ()
    runs: list[tuple[date, date, Decimal, bool]] = []
    for night, price in view.night_prices:
        is_noted = night in view.noted_nights
        if runs and runs[-1][2:] == (price, is_noted):
            runs[-1] = (runs[-1][0], night, price, is_noted)
        else:
            runs.append((night, night, price, is_noted))
    called = day_among(len(view.night_prices))
    return tuple(_run(*run, called) for run in runs)


def _run(first: date, last: date, price: Decimal, is_noted: bool, called: Callable[[date], str]) -> Nights:
    """A price that is not on the platform yet says so behind its days."""
    noted = tr("{days}, noted") if is_noted else "{days}"
    if first == last:
        return Nights(amount(price), noted.format(days=called(first)))
    days = tr("{first} to {last}").format(first=called(first), last=called(last))
    return Nights(tr("{price} a night").format(price=amount(price)), noted.format(days=days))


def beds(view: StayView) -> str:
    """At the right of People: "3 of 3 beds"."""
    is_told = view.beds and are_names_told(view)
    return tr("{named} of {beds} beds").format(named=len(view.people), beds=view.beds) if is_told else ""


def booked_for(view: StayView) -> str:
    """Under the names: "Booked for 2 adults, 1 child. Sleeps 4. 1 not named yet."."""
    parts = [tr("Booked for {persons}.").format(persons=booked_persons(view))] if view.booked_for else []
    if view.sleeps:
        parts.append(tr("Sleeps {n}.").format(n=view.sleeps))
    unnamed = view.beds - len(view.people)
    if unnamed > 0 and are_names_told(view):
        parts.append(counted(unnamed, "{n} not named yet.", "{n} not named yet."))
    elif unnamed > 0 and not view.may_read_companions:
        parts.append(companions_not_told())
    return " ".join(parts)


def booked_persons(view: StayView) -> str:
    """By age category, under the hotel's names where it has more than the two usual ones: "2 adults, 1 child"."""
    groups = view.booked_for
    if sum(each.is_child for each in groups) > 1 or sum(not each.is_child for each in groups) > 1:
        return ", ".join(f"{each.persons} × {each.name or tr('guests')}" for each in groups)
    return ", ".join(
        counted(each.persons, "{n} child", "{n} children")
        if each.is_child
        else counted(each.persons, "{n} adult", "{n} adults")
        for each in groups
    )


def role(person: Person) -> str:
    """ "owner", "child, 8"."""
    words = {"owner": tr("owner"), "adult": tr("adult"), "child": tr("child"), "person": tr("age not known")}
    word = words[person.role]
    return tr("{role}, {age}").format(role=word, age=person.age) if person.age is not None else word


def purpose(word: str | None) -> str:
    """Why they travel, from the platform's word; one without a word of its own as it is."""
    words = {"Leisure": tr("Leisure"), "Business": tr("Business"), "Student": tr("Student")}
    return words.get(word, word) if word else ""


def money_text(view: StayView, line: MoneyLine) -> str:
    """What a line of the account is for; nights carry the category and the rate."""
    if line.kind == "SpaceOrder" and line.unsent is not None:
        return tr("Price by hand, {day}").format(day=short_day(line.day)) if line.day else tr("Price by hand")
    if line.kind == "SpaceOrder":
        return line.name or ", ".join(word for word in (view.category, view.rate) if word) or charge_word(line.kind)
    if not line.is_payment:
        name = line.name or charge_word(line.kind)
        return tr("{charge}, taken off").format(charge=name) if line.unsent is not None and line.amount < 0 else name
    if line.unsent is not None:
        return tr("Paid, {how}").format(how=payment_kind(line.kind))
    paid = payment_word(line.kind) if not line.name else tr("Paid, {how}").format(how=line.name)
    return tr("{paid}, {day}").format(paid=paid, day=short_date(line.day)) if line.day else paid


def charge_word(kind: str) -> str:
    """The platform's kind of a charge that carries no name."""
    words = {
        "SpaceOrder": tr("Nights"),
        "CityTax": tr("City tax"),
        "CancellationFee": tr("Cancellation fee"),
        "ProductOrder": tr("Product"),
    }
    return words.get(kind, kind)


def money_note(view: StayView, line: MoneyLine) -> str:
    """Persons × days, nights, or how many there are: "3 people × 2", "2 adults × 2", "2 nights", "2 × 2", "× 3"."""
    later = tr("once confirmed") if line.is_later else ""
    unsent = unsent_word(line.unsent).lower() if line.unsent is not None else ""
    return ", ".join(part for part in (_count(view, line), later, unsent) if part)


def _count(view: StayView, line: MoneyLine) -> str:
    each, times = line.detail
    if line.kind == "SpaceOrder" and times:
        return nights(times)
    if line.kind == "CityTax" and times == 1 and view.nights and each % view.nights == 0:
        each, times = each // view.nights, view.nights  # one charge for the whole stay
        if times == 1:
            return _persons(view, line, each)
    if each * times <= 1:
        return ""
    if times == 1:
        return f"× {each}"
    return f"{_persons(view, line, each)} × {times}"


def _persons(view: StayView, line: MoneyLine, count: int) -> str:
    """ "2 adults", "3 people" where it is charged for each and the number is that of the stay; else the bare number."""
    if not line.by_person:
        return str(count)
    if count == sum(person.role in ("owner", "adult") for person in view.people):
        return counted(count, "{n} adult", "{n} adults")
    return counted(count, "{n} person", "{n} people") if count == view.beds else str(count)


def unknown_sum(*, may_read: bool) -> str:
    """In the place of a sum that is not known. `may_read`: the token is told it, so it may come."""
    return tr("not known yet") if may_read else tr("not told to this token")


class Owed(NamedTuple):
    """The footer: a quiet word and the figure, or one word alone; `second` below, "" for nothing."""

    word: str
    figure: str
    second: str


def owed(owes: Decimal | None, currency: str, part: NotSent | None = None, *, may_read: bool = True) -> Owed:
    """What is owed, in the words of the footer; `part` of it only this desk knows. `may_read`: the token is told it."""
    second = tr("with {part}").format(part=not_sent(part)) if part is not None else ""
    if owes is None:
        return Owed(tr("Owes"), unknown_sum(may_read=may_read), second)
    if owes == 0:
        return Owed(tr("Owes"), tr("nothing"), second)
    if owes < 0:
        return Owed(tr("Paid too much"), with_currency(-owes, currency), second)
    return Owed(tr("Owes"), with_currency(owes, currency), second)


def owed_seconds(part: NotSent | None) -> tuple[str, str, str]:
    """What of the sum only this desk knows, the whole of it first, then in fewer and in the fewest words."""
    if part is None:
        return "", "", ""
    told = not_sent(part)
    few = tr("part of it in doubt") if part.in_doubt else tr("part of it not sent yet")
    return tr("with {part}").format(part=told), told, few


def origin(view: StayView) -> str:
    """Who brought the stay: the channel's name where it is known, else the platform's word for the way it came. It
    calls every desk the same; what this one made is known here.
    """
    return view.reservation.origin_details or origin_word(HERE if view.made_here else view.reservation.origin)


def channel_number(view: StayView) -> str:
    """ "number 4417 902 338"."""
    found = view.reservation.channel_number
    return tr("number {number}").format(number=isolate(channel_digits(found))) if found else ""


def channel_digits(text: str) -> str:
    """A long number in groups that can be read out: four, three, three."""
    if not text.isdigit() or len(text) != 10:
        return text
    return f"{text[:4]} {text[4:7]} {text[7:]}"


def note_line(note: tuple[str, datetime, str]) -> str:
    """A note with its day; who wrote it is not known."""
    text, at, kind = note
    source = {
        "ChannelManager": tr("From the channel, {day}"),
        "SpecialRequest": tr("Special request, {day}"),
    }.get(kind, "{day}")
    return tr("{note} {source}").format(note=isolate(_ended(text)), source=source.format(day=short_date(at.date())))


def _ended(text: str) -> str:
    text = text.strip()
    return text if text.endswith((".", "!", "?", "…", "。")) else f"{text}."
