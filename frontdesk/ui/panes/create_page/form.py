"""The half-filled form of a booking as one frozen value: what was typed and what was picked. Nothing of Qt."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from datetime import date, timedelta
from enum import StrEnum

from frontdesk.domain.house import AgeCategory
from frontdesk.domain.offers import HouseChoices, Question
from frontdesk.domain.reservations import PersonCount

MOST_NIGHTS = 365
MOST_PERSONS = 99


class Part(StrEnum):
    """The parts of the form a problem can stand under."""

    ARRIVES = "arrives"
    LEAVES = "leaves"
    NIGHTS = "nights"
    OFFER = "offer"
    ROOM = "room"
    GUEST = "guest"
    EMAIL = "email"
    PHONE = "phone"
    NATIONALITY = "nationality"
    BIRTH = "birth"
    HOLD = "hold"
    EXPECTED = "expected"
    COMPANY = "company"
    AGENCY = "agency"
    SEGMENT = "segment"
    PURPOSE = "purpose"
    BOOKER = "booker"
    PRODUCTS = "products"
    PRICES = "prices"
    PRICE_REASON = "price_reason"
    BLOCK = "block"


class Extra(StrEnum):
    """What can be added to a booking, in the order it is offered."""

    HOLD = "hold"
    GROUP = "group"
    COMPANY = "company"
    VOUCHER = "voucher"
    NOTE = "note"
    EXPECTED = "expected"
    PRODUCTS = "products"
    AGENCY = "agency"
    SEGMENT = "segment"
    PURPOSE = "purpose"
    BOOKER = "booker"
    CHANNEL = "channel"
    PRICES = "prices"
    BLOCK = "block"
    IS_ENQUIRY = "is_enquiry"
    CHECKS = "checks"


@dataclass(frozen=True, slots=True, kw_only=True)
class Typed:
    """What was typed of a guest who has no profile yet, as it was typed."""

    last_name: str = ""
    first_name: str = ""
    email: str = ""
    phone: str = ""
    nationality: str = ""
    birth: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Who:
    """Somebody of the booking: a profile there is, or one to be made of what was typed. Never both."""

    guest_id: str = ""
    surname: str = ""
    given: str = ""
    email: str = ""
    typed: Typed | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """One room: for whom, which category at which rate. `room_id` is the picked room; `is_open` leaves it open,
    `is_locked` keeps the stay in it. `prices` is what was typed for each night, "" for the rate's own price. A room of
    a group may have an `arrive` and `nights` of its own; None: those of the form.
    """

    adults: int = 1
    ages: tuple[int | None, ...] = ()
    category_id: str = ""
    rate_id: str = ""
    room_id: str = ""
    is_open: bool = False
    is_locked: bool = False
    prices: tuple[str, ...] = ()
    arrive: date | None = None
    nights: int = 0

    @property
    def persons(self) -> int:
        """How many come."""
        return self.adults + len(self.ages)

    @property
    def is_picked(self) -> bool:
        """Whether a category at a rate was taken."""
        return bool(self.category_id and self.rate_id)


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What can be added, as typed or picked; "" is nothing; no time `expected` is the usual one. `send_email` None: by
    what is usual. `group_id` is the group there is that was picked; without it `group` names a new one. `booker_typed`
    is what is typed of the booker while nobody is taken.
    """

    hold: str = ""
    expected: str = ""
    group: str = ""
    group_id: str = ""
    company: str = ""
    voucher: str = ""
    note: str = ""
    products: tuple[tuple[str, int], ...] = ()
    agency: str = ""
    segment: str = ""
    purpose: str = ""
    booker: Who | None = None
    booker_typed: str = ""
    channel: str = ""
    price_reason: str = ""
    block: str = ""
    is_enquiry: bool = False
    check_rate: bool = True
    check_overbooking: bool = True
    send_email: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """A booking in the making. `wish` is the room being chosen, which `arrive` and `nights` are of; `aside` the rooms
    of the group chosen before, for the same nights unless they have their own: the platform takes the times of each
    (connector-api.md Part B, `reservations/add`). `search` is what is typed of the guest while nobody is taken,
    `coming` of who comes along. `instead_of` is the entry of a booking that was not made and whose place this one
    takes.
    """

    arrive: date
    nights: int = 1
    is_walk_in: bool = False
    wish: Wish = Wish()
    aside: tuple[Wish, ...] = ()
    search: str = ""
    who: Who | None = None
    companions: tuple[Who, ...] = ()
    coming: str = ""
    options: Options = Options()
    opened: tuple[Extra, ...] = ()
    instead_of: str = ""

    @property
    def rooms(self) -> tuple[Wish, ...]:
        """All of the group, in the order they were chosen."""
        return (*self.aside, self.wish)

    @property
    def has_own_nights(self) -> bool:
        """Whether each room has nights of its own."""
        return any(each.arrive is not None for each in self.aside)

    @property
    def first_day(self) -> date:
        """When the first room begins."""
        return min(map(self.arrival_of, self.rooms))

    def arrival_of(self, room: Wish) -> date:
        """The first day of a room."""
        return self.arrive if room.arrive is None else room.arrive

    def nights_of(self, room: Wish) -> int:
        """How many nights it is for."""
        return self.nights if room.arrive is None else room.nights

    def leave_of(self, room: Wish) -> date:
        """Its last day."""
        return self.arrival_of(room) + timedelta(days=self.nights_of(room))

    def overlap(self, one: Wish, other: Wish) -> bool:
        """Whether both are there on the same night."""
        begins = max(self.arrival_of(one), self.arrival_of(other))
        return begins < min(self.leave_of(one), self.leave_of(other))

    def comes_first(self, room: Wish) -> bool:
        """Whether the guests come into this room: others they come to later, or move into."""
        return self.arrival_of(room) == self.first_day

    def walks_in(self, room: Wish) -> bool:
        """Whether the key of this room is handed out now."""
        return self.is_walk_in and self.comes_first(room)

    @property
    def people(self) -> int:
        """Everybody who is named."""
        return len(self.companions) + (self.who is not None)

    @property
    def expected(self) -> str:
        """The time of arrival as typed, "" for the usual one. Who walks in is here."""
        return "" if self.is_walk_in or Extra.EXPECTED not in self.opened else self.options.expected.strip()

    @property
    def mails(self) -> bool:
        """Whether the platform mails the guest. At the desk nothing is mailed unless asked for."""
        return not self.is_walk_in if self.options.send_email is None else self.options.send_email


def fresh(today: date, *, is_walk_in: bool) -> Form:
    """The empty form: one adult, one night, from today."""
    return Form(arrive=today, is_walk_in=is_walk_in)


def is_on_offer(category_id: str, rate_id: str, house: HouseChoices) -> bool:
    """Whether new stays may have the category at the rate: they may be of another service, or sold no more. Before the
    first answer, and where a token is not told them, nothing is known not to be.
    """
    if not (house.categories and house.rates):
        return True
    is_sold = any(each.id == category_id for each in house.categories)
    return is_sold and any(each.id == rate_id for each in house.rates)


def not_on_offer(form: Form, house: HouseChoices) -> int:
    """How many rooms have a category or a rate that is not on offer."""
    return sum(1 for wish in form.rooms if _is_gone(wish, house))


def offered(form: Form, house: HouseChoices) -> Form:
    """The same without a category and a rate that are not on offer; what is, and a room of it, is proposed anew."""
    if not not_on_offer(form, house):
        return form
    wish, *aside = (_of_offer(each, "", "") if _is_gone(each, house) else each for each in (form.wish, *form.aside))
    return replace(form, wish=wish, aside=tuple(aside))


def _is_gone(wish: Wish, house: HouseChoices) -> bool:
    return wish.is_picked and not is_on_offer(wish.category_id, wish.rate_id, house)


def is_touched(form: Form) -> bool:
    """Whether anything in it is worth keeping."""
    plain = fresh(form.arrive, is_walk_in=form.is_walk_in)
    return replace(form, wish=replace(form.wish, room_id="", category_id="", rate_id="")) != plain


def caught_up(form: Form, today: date) -> Form:
    """A form that was left on an earlier day: the first stay begins today, all with as many nights."""
    begins = form.first_day
    is_good = begins == today if form.is_walk_in else begins >= today
    return form if is_good else _later(form, today - begins)


def _later(form: Form, days: timedelta) -> Form:
    aside = (each if each.arrive is None else replace(each, arrive=each.arrive + days) for each in form.aside)
    return replace(form, arrive=form.arrive + days, aside=tuple(aside))


def with_nights(form: Form, nights: int) -> Form:
    """Other nights, at least one."""
    return replace(form, nights=min(max(nights, 1), MOST_NIGHTS))


def with_arrival(form: Form, day: date) -> Form:
    """Another first day; the nights stay. Somebody who walks in arrives today."""
    return replace(form, arrive=day)


def with_leave(form: Form, day: date) -> Form:
    """Another last day."""
    return with_nights(form, (day - form.arrive).days)


def with_adults(form: Form, adults: int) -> Form:
    """So many adults, at least one person in all."""
    least = 0 if form.wish.ages else 1
    return replace(form, wish=replace(form.wish, adults=min(max(adults, least), MOST_PERSONS)))


def with_children(form: Form, children: int) -> Form:
    """So many children; the ages that are known stay."""
    count = min(max(children, 0), MOST_PERSONS)
    kept = form.wish.ages[:count]
    wish = replace(form.wish, ages=(*kept, *(None for _ in range(count - len(kept)))))
    return replace(form, wish=wish if wish.persons else replace(wish, adults=1))


def with_ages(form: Form, ages: tuple[int | None, ...]) -> Form:
    """The children's ages, in the order typed; the number of children stays."""
    count = len(form.wish.ages)
    padded = (*ages, *(None for _ in range(count)))[:count]
    return replace(form, wish=replace(form.wish, ages=padded))


def with_offer(form: Form, category_id: str, rate_id: str) -> Form:
    """Another category or rate; the room is proposed anew with another category."""
    return replace(form, wish=_of_offer(form.wish, category_id, rate_id))


def _of_offer(wish: Wish, category_id: str, rate_id: str) -> Wish:
    is_same = category_id == wish.category_id
    found = replace(wish, category_id=category_id, rate_id=rate_id)
    return found if is_same else replace(found, room_id="", is_open=False, is_locked=False)


def with_room(form: Form, room_id: str) -> Form:
    """A room, or "" to leave it open."""
    kept = form.wish.is_locked and bool(room_id)
    return replace(form, wish=replace(form.wish, room_id=room_id, is_open=not room_id, is_locked=kept))


def with_lock(form: Form, room_id: str, *, is_locked: bool) -> Form:
    """The stay keeps the room, or may be moved; a room that is kept is picked."""
    return replace(form, wish=replace(form.wish, room_id=room_id, is_open=not room_id, is_locked=is_locked))


def with_prices(form: Form, typed: tuple[str, ...]) -> Form:
    """Other prices of the nights of the room being chosen, as typed."""
    return replace(form, wish=replace(form.wish, prices=typed if any(each.strip() for each in typed) else ()))


def priced_nights(form: Form, wish: Wish) -> tuple[tuple[int, str], ...]:
    """The nights of the stay that have a price of their own: index and what is typed."""
    return tuple((at, typed) for at, typed in enumerate(wish.prices[: form.nights_of(wish)]) if typed.strip())


def with_guest(form: Form, who: Who | None) -> Form:
    """The guest the stay belongs to; nobody comes along as a companion of himself."""
    others = tuple(each for each in form.companions if who is None or not same_profile(each, who))
    return replace(form, who=who, companions=others, search="")


def with_typed(form: Form, typed: Typed) -> Form:
    """What was typed of the guest."""
    return form if form.who is None else replace(form, who=replace(form.who, typed=typed))


def with_companion(form: Form, who: Who) -> Form:
    """One more who comes along; there is a place for everybody who is named."""
    if any(same_profile(who, each) for each in (form.who, *form.companions) if each is not None):
        return replace(form, coming="")
    grown = replace(form, companions=(*form.companions, who), coming="")
    lacking = grown.people - grown.wish.persons
    return with_adults(grown, grown.wish.adults + lacking) if lacking > 0 else grown


def without_companion(form: Form, index: int) -> Form:
    """Somebody does not come along; the number of persons stays."""
    return replace(form, companions=(*form.companions[:index], *form.companions[index + 1 :]))


def put_aside(form: Form) -> Form:
    """One more room like this one: it is kept for the group, and the next is chosen."""
    another = replace(form.wish, room_id="", is_open=False, is_locked=False)
    kept = _with_nights_of_the(form, form.wish) if form.has_own_nights else form.wish
    return replace(form, aside=(*form.aside, kept), wish=another)


def with_own_nights(form: Form, *, are_own: bool) -> Form:
    """Each room keeps the nights it has, and other nights are those of the room being chosen; or all have the same."""
    if not are_own:
        return replace(form, aside=tuple(replace(each, arrive=None, nights=0) for each in form.aside))
    return replace(form, aside=tuple(_with_nights_of_the(form, each) for each in form.aside))


def _with_nights_of_the(form: Form, room: Wish) -> Wish:
    return replace(room, arrive=form.arrival_of(room), nights=form.nights_of(room))


def each_room_once(form: Form) -> Form:
    """Of two rooms of the group that are the same and came to overlap the later one is proposed anew."""
    rooms: list[Wish] = []
    for wish in form.rooms:
        is_given = bool(wish.room_id) and any(
            each.room_id == wish.room_id and form.overlap(each, wish) for each in rooms
        )
        rooms.append(replace(wish, room_id="", is_locked=False) if is_given else wish)
    *aside, last = rooms
    return replace(form, aside=tuple(aside), wish=last)


def without_aside(form: Form, index: int) -> Form:
    """A room of the group is not wanted after all."""
    return replace(form, aside=(*form.aside[:index], *form.aside[index + 1 :]))


def with_options(form: Form, **changes: object) -> Form:
    """Other options, by their names. Raises `TypeError` for a name there is not."""
    return replace(form, options=replace(form.options, **changes))  # type: ignore[arg-type]


def opened(form: Form, extra: Extra) -> Form:
    """An option is shown."""
    return form if extra in form.opened else replace(form, opened=(*form.opened, extra))


def holding(options: Options) -> tuple[Extra, ...]:
    """What was added, in the order it is offered; the prices themselves stand in the rooms (`Wish.prices`)."""
    plain = Options()
    return tuple(
        extra for extra in Extra if any(getattr(options, name) != getattr(plain, name) for name in _FIELDS_OF[extra])
    )


def closed(form: Form, extra: Extra) -> Form:
    """An option is taken away, with what stood in it."""
    plain = Options()
    options = replace(form.options, **{name: getattr(plain, name) for name in _FIELDS_OF[extra]})
    left = replace(form, options=options, opened=tuple(each for each in form.opened if each is not extra))
    return _at_the_rates_price(left) if extra is Extra.PRICES else left


def _at_the_rates_price(form: Form) -> Form:
    aside = tuple(replace(each, prices=()) for each in form.aside)
    return replace(form, wish=replace(form.wish, prices=()), aside=aside)


_FIELDS_OF: dict[Extra, tuple[str, ...]] = {
    **{each: (each.value,) for each in Extra if each not in (Extra.CHECKS, Extra.PRICES, Extra.GROUP, Extra.BOOKER)},
    Extra.CHECKS: ("check_rate", "check_overbooking"),
    Extra.PRICES: ("price_reason",),
    Extra.GROUP: ("group", "group_id"),
    Extra.BOOKER: ("booker", "booker_typed"),
}
_UNKNOWN = set().union(*_FIELDS_OF.values()) - {each.name for each in fields(Options)}
if _UNKNOWN:
    raise RuntimeError(f"an extra of the form names no option: {_UNKNOWN}")


def same_profile(one: Who, other: Who) -> bool:
    """Whether both are the same profile, or were typed the same."""
    if one.guest_id or other.guest_id:
        return one.guest_id == other.guest_id
    return one.typed == other.typed


def persons_of(wish: Wish, ages: tuple[AgeCategory, ...]) -> tuple[PersonCount, ...]:
    """The persons by the house's age categories; empty while those are not known."""
    adult = next((each for each in ages if not each.is_child), None)
    if adult is None:
        return ()
    counts = {adult.id: wish.adults}
    for age in wish.ages:
        found = _category_of(age, ages) or adult
        counts[found.id] = counts.get(found.id, 0) + 1
    return tuple(PersonCount(category, count) for category, count in counts.items() if count)


def _category_of(age: int | None, categories: tuple[AgeCategory, ...]) -> AgeCategory | None:
    """The category of this age; a child whose age is not known counts as the oldest child, who costs most."""
    if age is None:
        children = [each for each in categories if each.is_child]
        return max(children, key=lambda each: each.maximal_age or 0, default=None)
    fitting = (
        each
        for each in sorted(categories, key=lambda each: not each.is_child)
        if (each.minimal_age or 0) <= age and (each.maximal_age is None or age <= each.maximal_age)
    )
    return next(fitting, None)


def question_of(form: Form, ages: tuple[AgeCategory, ...], wish: Wish | None = None) -> Question:
    """What the desk is asked for the grid."""
    room = wish or form.wish
    return Question(form.arrival_of(room), form.nights_of(room), persons_of(room, ages))
