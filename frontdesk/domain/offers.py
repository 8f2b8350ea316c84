"""What can be sold for some nights to some persons, at which price, and why not where it cannot."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple
from zoneinfo import ZoneInfo

from frontdesk.domain.commands import NewStay
from frontdesk.domain.dates import local_day
from frontdesk.domain.folding import fold
from frontdesk.domain.found import FoundBy
from frontdesk.domain.guests import Guest
from frontdesk.domain.house import AgeCategory, Block, Company, Product, RoomCategory, Segment
from frontdesk.domain.rates import Restriction
from frontdesk.domain.reservations import PersonCount


@dataclass(frozen=True, slots=True)
class Question:
    """Nights and persons. A stay of no night is a day use, priced like one night. `service_id` "" is the service that
    the desk sells.
    """

    arrive: date
    nights: int
    persons: tuple[PersonCount, ...]
    service_id: str = ""

    @property
    def leave(self) -> date:
        """The day of departure."""
        return self.arrive + timedelta(days=self.nights)

    @property
    def days(self) -> tuple[date, ...]:
        """The days whose nights are sold."""
        return tuple(self.arrive + timedelta(days=each) for each in range(max(1, self.nights)))


def question_of(stay: NewStay, zone: ZoneInfo) -> Question:
    """What a new stay is quoted by."""
    arrive, leave = local_day(stay.start_utc, zone), local_day(stay.end_utc, zone)
    return Question(arrive, (leave - arrive).days, stay.persons)


class StopKind(StrEnum):
    """Why a category cannot be sold at a rate."""

    PAST = "past"
    SOLD_OUT = "sold_out"
    CLOSED = "closed"
    NO_ARRIVAL = "no_arrival"
    NO_DEPARTURE = "no_departure"
    MIN_NIGHTS = "min_nights"
    MAX_NIGHTS = "max_nights"
    TOO_EARLY = "too_early"  # booked longer ahead than the rule allows
    TOO_LATE = "too_late"  # booked too short before arrival
    TOO_MANY_PERSONS = "too_many_persons"


class Stop(NamedTuple):
    """A reason, with the day it is about, and the number that would do: nights, days ahead, or persons."""

    kind: StopKind
    day: date | None = None
    number: int | None = None


class OfferCell(NamedTuple):
    """A category at a rate. `total` is gross for all nights; None: not known yet.

    `is_quoted`: the platform's own quote for these persons; else the last known prices of the nights at standard
    occupancy, which `of_nights` are either way. With a `stop` it cannot be sold.
    """

    total: Decimal | None
    is_quoted: bool
    stop: Stop | None
    of_nights: Decimal | None = None
    is_told: bool = True  # False: the platform quotes nothing, so that no total comes

    @property
    def is_all(self) -> bool:
        """Whether the total is what a stay would cost with all that the hotel adds: a quote is, unless it is just the
        nights (connector-api.md §4.5 does not say what a quote holds).
        """
        return self.is_quoted and self.total != self.of_nights


class OfferRow(NamedTuple):
    """A category. `free` is the least number of free rooms on any of the nights; None: not known yet."""

    category_id: str
    name: str
    capacity: int
    free: int | None
    cells: tuple[OfferCell, ...]


class RateChoice(NamedTuple):
    """A rate that can be picked. A derived one follows its base."""

    id: str
    name: str
    base_rate_id: str | None
    is_default: bool


@dataclass(frozen=True, slots=True)
class Offers:
    """The grid: one row for a category, one cell for a rate. `as_of` is the age of what is not quoted. `no_quotes` says
    why the platform quotes nothing: its words, "" where these tokens are not granted it, None where it does.
    """

    question: Question
    rates: tuple[RateChoice, ...]
    rows: tuple[OfferRow, ...]
    currency: str
    as_of: datetime | None
    no_quotes: str | None = None

    def cell(self, category_id: str, rate_id: str) -> OfferCell | None:
        """The offer of this category at this rate; None where it is none of what is sold."""
        rows = (row for row in self.rows if row.category_id == category_id)
        cells = (zip(self.rates, row.cells, strict=True) for row in rows)
        return next((cell for row in cells for rate, cell in row if rate.id == rate_id), None)


class GuestHit(NamedTuple):
    """A profile that was found. `why`: name, phone or email; `matched`: the words that met; `stays` on this PC, those
    that were cancelled left out. `room` is the name of the room they are in, "" also where it is not known.
    """

    guest: Guest
    why: FoundBy
    matched: str
    stays: int
    in_house: bool = False
    room: str = ""
    is_due: bool = False  # today

    def is_meant(self, typed: str) -> bool:
        """Whether all that was typed is in the profile as it was typed, or by its phone or e-mail."""
        names = self._names
        return self.why != "name" or all(any(name.startswith(word) for name in names) for word in fold(typed).split())

    def whole_words(self, typed: str) -> int:
        """How many of the typed words are whole words of the name."""
        names = self._names
        return sum(word in names for word in fold(typed).split())

    @property
    def _names(self) -> list[str]:
        return fold(f"{self.guest.last_name} {self.guest.first_name}").split()


@dataclass(frozen=True, slots=True)
class HouseChoices:
    """What the forms offer; names in the order of the platform's screens."""

    service_id: str
    currency: str
    categories: tuple[RoomCategory, ...]
    age_categories: tuple[AgeCategory, ...]
    rates: tuple[RateChoice, ...]
    products: tuple[Product, ...]  # of the stay's service: they go on a stay
    order_products: tuple[Product, ...]  # of the other services: they go on a guest's account by an order
    segments: tuple[Segment, ...]
    companies: tuple[Company, ...]
    payment_kinds: tuple[str, ...]
    blocks: tuple[Block, ...] = ()
    night_taxes: tuple[str, ...] = ()  # codes of the nights' taxes, for a price by hand


class Ordered(NamedTuple):
    """What was ordered with a stay: `products` and how many of each, as a new stay counts them (`Product.times`).
    `others` by name: charged later, sold no more, or not on each night for everybody.
    """

    products: tuple[tuple[str, int], ...] = ()
    others: tuple[str, ...] = ()


def stop_of(rules: tuple[Restriction, ...], question: Question, today: date) -> Stop | None:
    """The first rule that stops the sale; `rules` are those of this rate and category (connector-api.md §4.6).

    A rule of kind Stay counts on every night, Start on the arrival, End on the departure; an exception that is met
    lifts it.
    """
    found = [stop for _, stop in stopping(rules, question, today)]
    return min(found, key=lambda stop: _ORDER.index(stop.kind), default=None)


def stopping(rules: tuple[Restriction, ...], question: Question, today: date) -> list[tuple[Restriction, Stop]]:
    """The rules that stop the sale, each with its reason."""
    found = ((rule, _stopped_by(rule, question, today)) for rule in rules)
    return [(rule, stop) for rule, stop in found if stop is not None]


_ORDER = tuple(StopKind)


def _stopped_by(rule: Restriction, question: Question, today: date) -> Stop | None:
    days = {"Stay": question.days, "Start": (question.arrive,), "End": (question.leave,)}.get(rule.kind, ())
    day = next((each for each in days if rule.on(each)), None)
    if day is None:
        return None
    if rule.closes:
        kinds = {"Start": StopKind.NO_ARRIVAL, "End": StopKind.NO_DEPARTURE}
        return Stop(kinds.get(rule.kind, StopKind.CLOSED), day)
    return _unmet(rule, question, today, day)


def _unmet(rule: Restriction, question: Question, today: date, day: date) -> Stop | None:
    """Every number of a rule must be met for the exception to count; prices are left to the platform."""
    ahead = (question.arrive - today).days
    if rule.min_nights is not None and question.nights < rule.min_nights:
        return Stop(StopKind.MIN_NIGHTS, day, rule.min_nights)
    if rule.max_nights is not None and question.nights > rule.max_nights:
        return Stop(StopKind.MAX_NIGHTS, day, rule.max_nights)
    if rule.min_advance_days is not None and ahead < rule.min_advance_days:
        return Stop(StopKind.TOO_LATE, day, rule.min_advance_days)
    if rule.max_advance_days is not None and ahead > rule.max_advance_days:
        return Stop(StopKind.TOO_EARLY, day, rule.max_advance_days)
    return None
