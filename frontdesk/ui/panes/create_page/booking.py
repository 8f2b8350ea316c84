"""From the form to the commands of one act, or to what is still wrong with it, part by part."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time
from enum import Enum, auto
from typing import Protocol, TypeVar

from frontdesk.domain.commands import (
    AddBooking,
    AddCompanion,
    AddGuest,
    ChangeStay,
    CheckIn,
    Command,
    NewStay,
    NightPrice,
)
from frontdesk.domain.commands.charges import OrderedProduct
from frontdesk.domain.commands.people import GuestDetails
from frontdesk.domain.dates import night_of
from frontdesk.domain.folding import digits, fold
from frontdesk.domain.offers import HouseChoices, OfferCell
from frontdesk.domain.reservations import State
from frontdesk.ui.panes.create_page.choosing import may_sell
from frontdesk.ui.panes.create_page.form import Extra, Form, Part, Typed, Who, Wish, persons_of, priced_nights
from frontdesk.ui.text import create as words
from frontdesk.ui.text import typed as reading
from frontdesk.ui.text.acting import parse_amount

_EMAIL = re.compile(r"^[^@\s]+@[^@\s.]+(\.[^@\s.]+)+$")
_FEWEST_DIGITS = 5


class Wrong(Enum):
    """What can be wrong with a part of the form."""

    IS_PAST = auto()
    NOTHING_PICKED = auto()
    NOT_SOLD = auto()
    NOTHING_FOR_ASIDE = auto()
    NO_ROOM = auto()
    NOBODY = auto()
    NOT_READ = auto()
    NOT_FOUND = auto()
    NOT_AHEAD = auto()
    HOUSE_NOT_KNOWN = auto()
    NO_REASON = auto()


Problems = Mapping[Part, Wrong]


class Named(Protocol):
    """A record that is picked by its name."""

    @property
    def id(self) -> str: ...

    @property
    def name(self) -> str: ...


Record = TypeVar("Record", bound=Named)


@dataclass(frozen=True, slots=True)
class Facts:
    """What the form is checked against. `now` is the platform's time in the hotel's zone; `starts` and `ends` are at
    the usual times.
    """

    house: HouseChoices
    today: date
    now: datetime
    starts: datetime
    ends: datetime


@dataclass(frozen=True, slots=True)
class Plan:
    """The commands of the act, in their order, the local id of the first stay, and the form they come from, in which
    everybody has an id: who was typed has a local one until the profile is made.
    """

    commands: tuple[Command, ...]
    reservation_id: str
    form: Form


def picked(typed: str, among: Sequence[Record]) -> Record | None:
    """The record that is meant: by its whole name, or by a beginning that only one has."""
    wanted = fold(typed)
    if not wanted:
        return None
    exact = [each for each in among if fold(each.name) == wanted]
    begins = [each for each in among if any(word.startswith(wanted) for word in _beginnings(each.name))]
    return exact[0] if exact else begins[0] if len(begins) == 1 else None


def fitting(typed: str, among: Sequence[Named]) -> list[Named]:
    """The records whose name, or a word of it, begins like this; all of them while nothing is typed."""
    wanted = fold(typed)
    return [each for each in among if any(word.startswith(wanted) for word in _beginnings(each.name))]


def _beginnings(name: str) -> Iterator[str]:
    words = fold(name).split()
    return (" ".join(words[at:]) for at in range(len(words)))


def problems(form: Form, facts: Facts, cell: OfferCell | None) -> Problems:
    """What keeps the form from being done, in the order of the page. `cell` is the offer that was picked."""
    return dict(_problems(form, facts, cell))


def _problems(form: Form, facts: Facts, cell: OfferCell | None) -> Iterator[tuple[Part, Wrong]]:
    if form.first_day < night_of(facts.now):
        yield Part.ARRIVES, Wrong.IS_PAST
    if not facts.house.service_id or not persons_of(form.wish, facts.house.age_categories):
        yield Part.OFFER, Wrong.HOUSE_NOT_KNOWN
    elif not form.wish.is_picked:
        yield Part.OFFER, Wrong.NOTHING_PICKED
    elif cell is not None and not may_sell(cell, form.options):
        yield Part.OFFER, Wrong.NOT_SOLD
    elif not all(each.is_picked for each in form.aside):
        yield Part.OFFER, Wrong.NOTHING_FOR_ASIDE
    if not form.options.is_enquiry and any(form.walks_in(each) and not each.room_id for each in form.rooms):
        yield Part.ROOM, Wrong.NO_ROOM
    yield from _guest_problems(form, facts.today)
    yield from _option_problems(form, facts)


def _guest_problems(form: Form, today: date) -> Iterator[tuple[Part, Wrong]]:
    if form.who is None or (form.who.typed is not None and not form.who.typed.last_name.strip()):
        yield Part.GUEST, Wrong.NOBODY
    if form.who is not None and form.who.typed is not None:
        yield from typed_problems(form.who.typed, today)


def typed_problems(typed: Typed, today: date) -> Iterator[tuple[Part, Wrong]]:
    """What is wrong with what was typed of a new guest."""
    if typed.email.strip() and not is_email(typed.email):
        yield Part.EMAIL, Wrong.NOT_READ
    if typed.phone.strip() and len(digits(typed.phone)) < _FEWEST_DIGITS:
        yield Part.PHONE, Wrong.NOT_READ
    if typed.nationality.strip() and reading.country(typed.nationality) is None:
        yield Part.NATIONALITY, Wrong.NOT_FOUND
    if typed.birth.strip() and reading.birthday(typed.birth, today) is None:
        yield Part.BIRTH, Wrong.NOT_READ


def is_email(typed: str) -> bool:
    """Whether it has the form of an e-mail."""
    return _EMAIL.match(typed.strip()) is not None


def starts(form: Form, facts: Facts, room: Wish) -> datetime:
    """When the stay in this room is to begin: at the time that is typed for who comes, or at the usual one."""
    at = reading.hour(form.expected) if form.comes_first(room) else None
    return _on(form.arrival_of(room), facts.starts, facts) if at is None else _at(form.arrival_of(room), at, facts)


def _on(day: date, usual: datetime, facts: Facts) -> datetime:
    """The usual time on another day."""
    return _at(day, usual.astimezone(facts.now.tzinfo).time(), facts)


def _at(day: date, at: time, facts: Facts) -> datetime:
    return datetime.combine(day, at, tzinfo=facts.now.tzinfo)


def _first_start(form: Form, facts: Facts) -> datetime:
    return min(starts(form, facts, room) for room in form.rooms)


def _option_problems(form: Form, facts: Facts) -> Iterator[tuple[Part, Wrong]]:
    options = form.options
    if form.expected and reading.hour(form.expected) is None:
        yield Part.EXPECTED, Wrong.NOT_READ
    if Extra.HOLD in form.opened and not options.is_enquiry:
        until = reading.moment(options.hold, facts.today)
        if until is None:
            yield Part.HOLD, Wrong.NOT_READ
        elif not facts.now < until.replace(tzinfo=facts.now.tzinfo) < _first_start(form, facts):
            yield Part.HOLD, Wrong.NOT_AHEAD
    for part, typed, among in (
        (Part.COMPANY, options.company, facts.house.companies),
        (Part.AGENCY, options.agency, facts.house.companies),
        (Part.SEGMENT, options.segment, facts.house.segments),
        (Part.BLOCK, options.block, facts.house.blocks),
    ):
        if typed.strip() and picked(typed, among) is None:
            yield part, Wrong.NOT_FOUND
    if options.purpose.strip() and reading.purpose(options.purpose) is None:
        yield Part.PURPOSE, Wrong.NOT_FOUND
    yield from _price_problems(form)


def _price_problems(form: Form) -> Iterator[tuple[Part, Wrong]]:
    wishes = form.rooms
    if any(unread_prices(form, wish) for wish in wishes):
        yield Part.PRICES, Wrong.NOT_READ
    if any(priced_nights(form, wish) for wish in wishes) and not form.options.price_reason.strip():
        yield Part.PRICE_REASON, Wrong.NO_REASON


def unread_prices(form: Form, wish: Wish) -> tuple[int, ...]:
    """The nights whose price is no amount, by their index."""
    typed = ((at, parse_amount(text)) for at, text in priced_nights(form, wish))
    return tuple(at for at, price in typed if price is None or price < 0)


def plan(form: Form, facts: Facts, new_id: Callable[[], str]) -> Plan:
    """The commands of a form without problems: new profiles, the booking, who comes along, check-in."""
    people = [each for each in (form.who, form.options.booker, *form.companions) if each is not None]
    ids = {id(who): who.guest_id or new_id() for who in people}
    guests = [_add_guest(who.typed, ids[id(who)], facts.today) for who in people if who.typed is not None]
    stays = tuple(_new_stay(form, wish, facts, new_id(), ids) for wish in form.rooms)
    booking = AddBooking(
        service_id=facts.house.service_id,
        stays=stays,
        currency=facts.house.currency,
        group_id=form.options.group_id or None,
        group_name="" if form.options.group_id else form.options.group.strip(),
        check_rate=form.options.check_rate,
        check_overbooking=form.options.check_overbooking,
        send_email=form.mails,
    )
    after: tuple[Command, ...] = (*_companions(form, stays, ids), *_purposes(form, stays), *_check_ins(form, stays))
    return Plan((*guests, booking, *after), stays[0].local_id, _with_ids(form, ids))


def _with_ids(form: Form, ids: Mapping[int, str]) -> Form:
    def named(who: Who) -> Who:
        return replace(who, guest_id=ids[id(who)])

    return replace(
        form,
        who=None if form.who is None else named(form.who),
        companions=tuple(map(named, form.companions)),
        options=replace(form.options, booker=None if form.options.booker is None else named(form.options.booker)),
        instead_of="",
    )


def _add_guest(typed: Typed, local_id: str, today: date) -> AddGuest:
    return AddGuest(
        local_id=local_id,
        details=GuestDetails(
            last_name=typed.last_name.strip(),
            first_name=typed.first_name.strip(),
            email=typed.email.strip(),
            phone=typed.phone.strip(),
            nationality_code=reading.country(typed.nationality),
            birth_date=reading.birthday(typed.birth, today),
        ),
    )


def _new_stay(form: Form, wish: Wish, facts: Facts, local_id: str, ids: Mapping[int, str]) -> NewStay:
    options, house = form.options, facts.house
    state, until = _state(form, facts)
    company, agency = picked(options.company, house.companies), picked(options.agency, house.companies)
    segment, block = picked(options.segment, house.segments), picked(options.block, house.blocks)
    return NewStay(
        local_id=local_id,
        guest_id=ids[id(form.who)],
        category_id=wish.category_id,
        rate_id=wish.rate_id,
        start_utc=starts(form, facts, wish).astimezone(UTC),
        end_utc=_on(form.leave_of(wish), facts.ends, facts).astimezone(UTC),
        persons=persons_of(wish, house.age_categories),
        state=state,
        released_utc=until,
        room_id=None if options.is_enquiry else wish.room_id or None,
        room_locked=wish.is_locked and bool(wish.room_id) and not options.is_enquiry,
        note=_note(form, wish),
        booker_id=ids[id(options.booker)] if options.booker is not None else None,
        company_id=company.id if company is not None else None,
        travel_agency_id=agency.id if agency is not None else None,
        business_segment_id=segment.id if segment is not None else None,
        channel_number=options.channel.strip() or None,
        voucher_code=options.voucher.strip() or None,
        availability_block_id=block.id if block is not None else None,
        products=tuple(OrderedProduct(product_id=product, count=count) for product, count in options.products),
        prices=_prices(form, wish),
        tax_codes=house.night_taxes,
    )


def _prices(form: Form, wish: Wish) -> tuple[NightPrice, ...]:
    return tuple(NightPrice(index=at, gross=parse_amount(typed)) for at, typed in priced_nights(form, wish))


def _note(form: Form, wish: Wish) -> str:
    """`reservations/add` takes no reason for a price: it is kept where everybody reads it."""
    reason = words.priced_by_hand(form.options.price_reason.strip()) if priced_nights(form, wish) else ""
    return "\n".join(part for part in (form.options.note.strip(), reason) if part)


def _state(form: Form, facts: Facts) -> tuple[str, datetime | None]:
    if form.options.is_enquiry:
        return State.INQUIRED, None
    until = reading.moment(form.options.hold, facts.today) if Extra.HOLD in form.opened else None
    if until is None:
        return State.CONFIRMED, None
    return State.OPTIONAL, until.replace(tzinfo=facts.now.tzinfo).astimezone(UTC)


def _companions(form: Form, stays: Sequence[NewStay], ids: Mapping[int, str]) -> Iterator[AddCompanion]:
    """In the rooms in their order, as far as there are places; the owner has one in each. Who is in a room on the same
    nights is in no other; into one before or after it they come along.
    """
    placed: list[tuple[Wish, Who]] = []
    for room, stay in zip(form.rooms, stays, strict=True):
        elsewhere = [id(who) for other, who in placed if form.overlap(room, other)]
        free = [who for who in form.companions if id(who) not in elsewhere]
        for who in free[: sum(each.count for each in stay.persons) - 1]:
            placed.append((room, who))
            yield AddCompanion(reservation_id=stay.local_id, guest_id=ids[id(who)])


def _purposes(form: Form, stays: Sequence[NewStay]) -> Iterator[ChangeStay]:
    """`reservations/add` takes no purpose: it is told right after."""
    purpose = reading.purpose(form.options.purpose)
    if purpose is not None:
        yield from (ChangeStay(reservation_id=each.local_id, purpose=purpose, reprice=False) for each in stays)


def _check_ins(form: Form, stays: Sequence[NewStay]) -> Iterator[CheckIn]:
    if form.is_walk_in and not form.options.is_enquiry:
        for room, stay in zip(form.rooms, stays, strict=True):
            if form.walks_in(room):
                yield CheckIn(reservation_id=stay.local_id, room_id=stay.room_id)
