"""What a pane is given to paint: values only, ready in the hotel's zone, no sentence and no colour among them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Literal, NamedTuple

from frontdesk.domain.dates import night_of
from frontdesk.domain.found import FoundBy, NamedKind
from frontdesk.domain.guests import Guest
from frontdesk.domain.house import Room
from frontdesk.domain.money import NotSent
from frontdesk.domain.night_prices import prices_anew
from frontdesk.domain.outages import Outage
from frontdesk.domain.outbox import OVERLAYS, Entry
from frontdesk.domain.reasons import Reason
from frontdesk.domain.reservations import Reservation

CITY_TAX = "CityTax"
"""The platform's kind of that charge (connector-api.md, type OrderItemTypeEnum)."""


class Mark(StrEnum):
    """The state of a stay as a receptionist names it (DESK.md §3)."""

    ENQUIRY = "enquiry"
    OPTION = "option"
    DUE_IN = "due_in"
    BOOKED = "booked"
    NOT_ARRIVED = "not_arrived"
    IN_HOUSE = "in_house"
    DUE_OUT = "due_out"
    LEFT = "left"
    CANCELLED = "cancelled"
    NO_SHOW = "no_show"
    OTHER = "other"


class RoomMark(StrEnum):
    """The state of a room for this stay (DESK.md §3)."""

    INSPECTED = "inspected"
    CLEAN = "clean"
    DIRTY = "dirty"
    OCCUPIED = "occupied"
    OUT_OF_SERVICE = "out_of_service"
    OUT_OF_ORDER = "out_of_order"
    NO_ROOM = "no_room"
    NOT_TOLD = "not_told"  # the stay has one, of which the platform has told nothing
    OTHER = "other"


class Unsent(StrEnum):
    """How far a command is (DESK.md §3)."""

    HOLDING = "holding"
    NOT_SENT = "not_sent"
    SENDING = "sending"
    IN_DOUBT = "in_doubt"
    NEEDS_YOU = "needs_you"
    BEING_CHECKED = "being_checked"
    SENT = "sent"


class Step(StrEnum):
    """The next safe step of a stay."""

    CONFIRM = "confirm"
    CHECK_IN = "check_in"
    CHECK_OUT = "check_out"
    NONE = "none"


class ListKind(StrEnum):
    """The lists of the navigation, in its order."""

    ARRIVALS = "arrivals"
    IN_HOUSE = "in_house"
    DEPARTURES = "departures"
    NOT_ARRIVED = "not_arrived"
    NOT_LEFT = "not_left"
    WITHOUT_ROOM = "without_room"
    OVERBOOKED = "overbooked"
    OPTIONS = "options"
    ALL = "all"


class Group(StrEnum):
    """The groups of rows inside a list."""

    EARLIER = "earlier"  # arrivals of earlier days, not here yet
    TO_COME = "to_come"
    ARRIVED = "arrived"
    OVERDUE = "overdue"  # departures of earlier days, still here
    OPEN_BALANCE = "open_balance"
    NOT_KNOWN = "not_known"  # what they owe is not known, or not told to these tokens
    SETTLED = "settled"
    LEFT = "left"
    STAYING = "staying"
    ROOM_TWICE = "room_twice"  # another stay holds the same room on a common night
    NO_BED = "no_bed"  # more stays than rooms of the category on a night
    TODAY = "today"  # of all stays: those that begin today
    LATER = "later"
    BEFORE = "before"
    ALL = "all"


class Row(NamedTuple):
    """One stay in a list. A tuple, since lists may be long. Times are in the hotel's zone."""

    id: str
    number: str
    mark: Mark
    share: float  # of the stay gone, 0 to 1, for the pie
    surname: str
    given: str
    has_note: bool
    is_important: bool
    has_group: bool
    has_card: bool
    stays: int  # 3 is "3rd stay"; 1 or less shows nothing
    room: str  # "" without a room
    room_mark: RoomMark
    category: str
    arrive: date
    leave: date
    nights: int
    adults: int
    children: int
    expected: datetime  # scheduled start; for a guest in the house the actual one
    departs: datetime  # scheduled end; for a guest who left the actual one
    rate: str
    owes: Decimal | None  # with `not_sent`; None: not known yet
    unsent: Unsent | None
    lapses: datetime | None = None  # when an option cancels by itself
    not_sent: NotSent | None = None  # the part of `owes` that only this desk knows
    may_read_money: bool = True  # False: what is owed is not told to these tokens, now or later


@dataclass(frozen=True, slots=True)
class Section:
    """A group of rows with their ids in the order shown."""

    group: Group
    ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Listing:
    """A list: its sections and when the platform last told it. `day` is the hotel's today.

    `is_cut`: there are more stays than the list takes, so it holds the newest ones only. `oversold` are category, night
    and how many beds are missing, for the list of the overbooked.
    """

    kind: ListKind
    day: date
    sections: tuple[Section, ...]
    as_of: datetime | None
    is_cut: bool = False
    oversold: tuple[tuple[str, date, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Counts:
    """Figures of navigation and tiles. `guests` counts persons in the house; `by_list` the navigation's numbers."""

    by_list: dict[ListKind, int]
    to_arrive: int
    arrivals: int
    to_leave: int
    departures: int
    in_house: int
    guests: int
    free: int | None  # rooms free tonight; None: not known yet
    full_categories: tuple[str, ...]  # names of categories with none left tonight
    not_ready: int  # rooms of today's arrivals that are not inspected
    rooms: int
    unsent: int


class Person(NamedTuple):
    """Somebody who stays; `age` only where a birth date is known. A "person" may be one of the children booked."""

    guest_id: str
    surname: str
    given: str
    role: Literal["owner", "adult", "child", "person"]
    age: int | None


class MoneyLine(NamedTuple):
    """A line of the account: charges of one kind summed, or one payment. `kind` is the platform's word.

    `is_later`: not owed yet, as the platform charges it once the stay is confirmed. `unsent`: not on the hotel's
    account yet, and how far it is.
    """

    kind: str
    name: str
    detail: tuple[int, int]  # persons (or pieces) × nights; (0, 0) says nothing
    amount: Decimal
    day: date | None
    is_payment: bool
    by_person: bool = False  # the first number counts persons
    is_later: bool = False
    unsent: Unsent | None = None


class ByHand(NamedTuple):
    """A charge that another hand put on a stay lately. `by_desk`: with this hotel's own tokens, so at another desk;
    else on the platform itself, or it is not known.
    """

    name: str
    at: datetime
    by_desk: bool


class Account(NamedTuple):
    """What one person or company pays of a stay, the owner's first. `is_member`: they stay here, so the platform wants
    it settled before they leave; what somebody else has taken over does not hold them up (connector-api.md §4.7).

    `owes` is None where payments cannot be read. `has_open`: something on it would go onto a bill that is closed.
    """

    account_id: str
    surname: str
    given: str
    lines: tuple[MoneyLine, ...]
    owes: Decimal | None
    has_open: bool
    is_member: bool


class Missing(NamedTuple):
    """What the profile of somebody who stays lacks; `fields` are fields of `domain.guests.Guest`. Which of them the
    platform asks for at check-out depends on the country, and only its refusal tells (connector-api.md §4.1).
    """

    guest_id: str
    surname: str
    given: str
    fields: tuple[str, ...]


class RoomChoice(NamedTuple):
    """A room for the nights of a stay. `taken_by` is who has it on one of them, "" when it is free.

    `category` is its own where that is not the booked one, "" otherwise; `category_id` then its id, and `sleeps` how
    many persons it takes, 0 where the platform does not tell.

    `next_arrival` is the day the next stay begins in it, after this one, and `next_name` whose; None: nobody is known
    to come. `taken_until` is the day the stay of `taken_by` ends.
    """

    room_id: str
    name: str
    mark: RoomMark
    taken_by: str
    next_arrival: date | None
    next_name: str = ""
    taken_until: date | None = None
    category: str = ""
    category_id: str = ""
    sleeps: int = 0


class Event(NamedTuple):
    """A line of the history: what this desk did and what the platform says happened. `what` is a key of
    ui/text/history.py; `about` the room, the amount or the time (in the hotel's zone) a step was for.
    """

    at: datetime
    what: str
    detail: str
    about: str | Decimal | datetime = ""


class Counted(NamedTuple):
    """So many persons of an age category; `name` is the hotel's, "" where it is not known."""

    name: str
    persons: int
    is_child: bool


class Occupied(NamedTuple):
    """Another stay is in the room: whose, "" where the profile is not on this PC, and until when it is booked."""

    reservation_id: str
    surname: str
    leave: date


@dataclass(frozen=True, slots=True, kw_only=True)
class StayView:
    """Everything the detail pane shows of one stay. Times are in the hotel's zone."""

    reservation: Reservation  # projected
    guest: Guest | None
    mark: Mark
    share: float
    night: int  # night 2 of 5, for a guest in the house
    nights: int
    arrive: date
    leave: date
    expected: datetime
    departs: datetime
    room: Room | None
    room_mark: RoomMark
    category: str
    rate: str
    night_prices: tuple[tuple[date, Decimal], ...]
    people: tuple[Person, ...]
    beds: int  # persons booked
    money: tuple[MoneyLine, ...]
    owes: Decimal | None  # with `not_sent`
    currency: str
    notes: tuple[tuple[str, datetime, str], ...]  # text, when, kind
    company: str
    stays: int
    group_size: int
    step: Step
    blockers: tuple[Reason, ...]  # what the clerk's own data rules out
    warnings: tuple[Reason, ...]  # cached facts that the platform may see differently
    entries: tuple[Entry, ...]  # open commands of this stay, oldest first
    unsent: Unsent | None
    history: tuple[Event, ...]
    as_of: datetime | None
    tax_codes: tuple[str, ...] = ()  # of the nights, for another price
    late_fee: Decimal | None = None  # first night, the fee a cancellation may cost
    accounts: tuple[Account, ...] = ()  # `money` by who pays it; empty while nothing is on any account
    guests_owe: Decimal | None = None  # what keeps the guests from leaving settled; None: not known yet
    missing: tuple[Missing, ...] = ()
    booked_for: tuple[Counted, ...] = ()
    sleeps: int = 0  # how many the category takes; 0: not known
    room_category: str = ""  # the room's own, where that is not the booked one
    booker: str = ""  # who booked for somebody else
    block: str = ""  # the rooms held for a group that it is one of
    agency: str = ""
    segment: str = ""
    group: str = ""  # of stays booked together; "" for a single one
    made_here: bool = False  # a command of this PC made it
    ready_room: RoomChoice | None = None  # one that could be given at once, where the room is what stops the step
    lately: tuple[Entry, ...] = ()  # the last of this stay that were done here and not taken back, sent or not
    occupant: Occupied | None = None  # who is in the room, where that stops the check-in
    not_sent: NotSent | None = None  # the part of `owes` that only this desk knows
    by_others: tuple[ByHand, ...] = ()  # charges since yesterday that no command of this PC made
    may_read_money: bool = True  # False: what is owed is not told to these tokens, now or later
    may_read_companions: bool = True  # False: of `people` those who come along are not told, unless by this desk
    behind: Mapping[str, Entry] = field(default_factory=dict)  # what waits, by id: for which question
    noted_nights: frozenset[date] = frozenset()  # of `night_prices`, those whose price is not on the platform yet

    @property
    def begins(self) -> datetime:
        """The start as scheduled, in the hotel's zone, also of a guest who came at another time."""
        return self.reservation.start_utc.astimezone(self.expected.tzinfo)

    @property
    def nights_cost(self) -> Decimal | None:
        """What its nights cost; None where no price is known, or something waits that only the platform can price."""
        if not self.night_prices or any(prices_anew(each.command) for each in self.entries if each.state in OVERLAYS):
            return None
        return sum((price for _, price in self.night_prices), Decimal(0))

    @property
    def city_tax(self) -> Decimal:
        """What of its charges is city tax, which the hotel adds by itself."""
        return sum((line.amount for line in self.money if line.kind == CITY_TAX), Decimal(0))


class RateCell(NamedTuple):
    """One category on one night. None: not known yet. `rule` is 'closed', 'min:2', 'no_arrival', 'no_departure',
    'other' or ''.
    """

    price: Decimal | None
    free: int | None
    rule: str


@dataclass(frozen=True, slots=True)
class RateRow:
    """One category of the rate pane."""

    category_id: str
    name: str
    cells: tuple[RateCell, ...]


@dataclass(frozen=True, slots=True)
class RateGrid:
    """Two weeks of prices and free rooms. `occupied` is the share of rooms taken per night, above 1 when overbooked."""

    rate_id: str
    rate: str
    rates: tuple[tuple[str, str], ...]  # id and name of what can be picked
    days: tuple[date, ...]
    occupied: tuple[float | None, ...]
    rows: tuple[RateRow, ...]
    currency: str
    as_of: datetime | None


class Line(StrEnum):
    """How the platform is reached."""

    STARTING = "starting"
    ONLINE = "online"
    CATCHING_UP = "catching_up"
    SLOW = "slow"
    PLATFORM_DOWN = "platform_down"
    OFFLINE = "offline"
    STRANGER = "stranger"  # something else answers in the platform's place: a sign-in page, a proxy
    UNREADABLE = "unreadable"  # the platform answers, and not as its documents say
    SIGNED_OUT = "signed_out"
    OTHER_PROPERTY = "other_property"  # the tokens speak for another property than the one this desk's work is for

    @property
    def is_away(self) -> bool:
        """No call has a chance now."""
        return self in _AWAY

    @property
    def comes_back(self) -> bool:
        """It is away and needs nobody to be there again: it is tried until it answers."""
        return self.is_away and self not in _NEEDS_SOMEBODY


_NEEDS_SOMEBODY = frozenset({Line.SIGNED_OUT, Line.OTHER_PROPERTY})
_AWAY = _NEEDS_SOMEBODY | {Line.PLATFORM_DOWN, Line.OFFLINE, Line.STRANGER, Line.UNREADABLE}


@dataclass(frozen=True, slots=True, kw_only=True)
class Status:
    """The pill's facts. `since` is when the line went; `data_age` seconds since the last good pull; `answer` seconds
    an answer takes.
    """

    line: Line
    data_age: float | None = None
    as_of: datetime | None = None
    since: datetime | None = None
    away: float = 0.0  # seconds the line has been gone
    progress: float | None = None  # 0 to 1 while catching up
    answer: float = 0.0
    holding: int = 0
    not_sent: int = 0
    sending: int = 0
    being_checked: int = 0  # the platform said yes; a read shows it in a moment
    in_doubt: int = 0
    needs_you: int = 0
    not_granted: tuple[str, ...] = ()
    stopped_by: str = ""  # the operation that was refused, where no stays come without it

    @property
    def unsent(self) -> int:
        """Everything that is not settled."""
        open_ones = (self.holding, self.not_sent, self.sending, self.being_checked, self.in_doubt, self.needs_you)
        return sum(open_ones)


class UnsentItem(NamedTuple):
    """An entry with what a card of the unsent pane needs beside it. `along` are entries of its act that a person
    decides about with it (`domain.together`); `behind` is the question that is to be decided before it goes.
    """

    entry: Entry
    mark: Unsent
    surname: str
    given: str
    room: str
    at: datetime
    along: tuple[Entry, ...] = ()
    behind: Entry | None = None


class Waited(NamedTuple):
    """What waited since the line went: `open` is what is not settled, as `Desk.unsent` orders it; `ended` what the
    platform has by now, or what a person left (its entry's state is discarded, its mark SENT), newest first.

    `outage` is in the hotel's zone, None while the line has never been away; then `ended` has the last seconds only.
    """

    outage: Outage | None
    open: tuple[UnsentItem, ...]
    ended: tuple[UnsentItem, ...]


class Hit(NamedTuple):
    """A search result; `matched` are the words that met."""

    reservation_id: str
    row: Row
    why: FoundBy
    matched: str


class NamedHit(NamedTuple):
    """A company or a group found by its name; a group has stays and a first start."""

    kind: NamedKind
    id: str
    name: str
    stays: int
    start: datetime | None


@dataclass(frozen=True, slots=True)
class Changed:
    """The one message of the service: what may look different now. `everything` after a big pull."""

    reservation_ids: frozenset[str] = frozenset()
    rates: bool = False
    status: bool = False
    unsent: bool = False
    house: bool = False  # rooms, categories, the property
    everything: bool = False


@dataclass(frozen=True, slots=True)
class HotelView:
    """The head of the navigation."""

    name: str
    city: str
    rooms: int
    time_zone: str
    currency: str
    today: date
    now: datetime  # the platform's time in the hotel's zone
    is_training: bool
    sells: str = ""  # the service of rates and new stays where lists hold those of others too; "" where there is one

    @property
    def tonight(self) -> date:
        """The night that is not over: until the morning, that of the day before."""
        return night_of(self.now)
