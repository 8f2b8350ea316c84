"""What a token may be refused, as a clerk names it, and by which operations of the platform each is done."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final, assert_never

from frontdesk.domain.acts import StayAct
from frontdesk.domain.views import Step


class Right(StrEnum):
    """In the order in which a receptionist would miss them."""

    STAYS = "stays"  # read; so are those down to ages
    GUESTS = "guests"
    ROOMS = "rooms"
    CATEGORIES = "categories"
    FREE_ROOMS = "free_rooms"
    COMPANIONS = "companions"
    AGES = "ages"
    CHECK_IN = "check_in"
    CHECK_OUT = "check_out"
    BOOK = "book"
    SERVICES = "services"  # read; all that is sold belongs to one
    RATES = "rates"  # read; without them nothing can be offered, and a booking names one
    CANCEL = "cancel"
    CONFIRM = "confirm"
    CHANGE = "change"  # days, room, lock, rate, price, details of a stay
    CHARGE = "charge"
    PAYMENT = "payment"
    PEOPLE = "people"
    NEW_GUEST = "new_guest"
    GUEST = "guest"
    NOTE = "note"
    ROOM_STATE = "room_state"
    RATE_PRICE = "rate_price"
    RULES = "rules"
    CLOSE_BILLS = "close_bills"


# Any one of them will do (connector-api.md §4): a right is lacking when all its ways are closed.
OPERATIONS: Final[Mapping[Right, tuple[str, ...]]] = MappingProxyType(
    {
        Right.STAYS: ("reservations/getAll/2023-06-06",),
        Right.GUESTS: ("customers/getAll",),
        Right.ROOMS: ("resources/getAll",),
        Right.CATEGORIES: ("resourceCategories/getAll",),
        Right.FREE_ROOMS: ("services/getAvailability/2024-01-22",),
        Right.COMPANIONS: ("companionships/getAll",),
        Right.AGES: ("ageCategories/getAll",),
        Right.CHECK_IN: ("reservations/start",),
        Right.CHECK_OUT: ("reservations/process",),
        Right.BOOK: ("reservations/add",),
        Right.SERVICES: ("services/getAll",),
        Right.RATES: ("rates/getAll",),
        Right.CANCEL: ("reservations/cancel",),
        Right.CONFIRM: ("reservations/confirm",),
        Right.CHANGE: ("reservations/update", "reservations/updateInterval"),
        Right.CHARGE: ("reservations/addProduct", "orders/add"),
        Right.PAYMENT: ("payments/addExternal",),
        Right.PEOPLE: ("reservations/addCompanion", "reservations/deleteCompanion"),
        Right.NEW_GUEST: ("customers/add",),
        Right.GUEST: ("customers/update",),
        Right.NOTE: ("serviceOrderNotes/add",),
        Right.ROOM_STATE: ("resources/update",),
        Right.RATE_PRICE: ("rates/updatePrice",),
        Right.RULES: ("restrictions/set",),
        Right.CLOSE_BILLS: ("bills/close",),
    }
)


OFFERS: Final = (Right.SERVICES, Right.RATES, Right.CATEGORIES, Right.AGES)
"""What is read of whatever is sold: without one of them no offer can be made, and none be booked."""

_MONEY: Final = frozenset({"orderItems/getAll", "payments/getAll"})


def may_read_money(not_granted: Iterable[str]) -> bool:
    """Whether such a token is told what is owed, which takes both charges and payments."""
    return _MONEY.isdisjoint(not_granted)


def may_read_companions(not_granted: Iterable[str]) -> bool:
    """Whether such a token is told who comes along with the guest whose stay it is."""
    return frozenset(OPERATIONS[Right.COMPANIONS]).isdisjoint(not_granted)


def lacking(not_granted: Iterable[str]) -> tuple[Right, ...]:
    """What cannot be done by a token that is refused these operations."""
    closed = frozenset(not_granted)
    return tuple(right for right, ways in OPERATIONS.items() if closed.issuperset(ways))


def right_of_step(step: Step) -> Right | None:
    """What the next step of a stay takes."""
    match step:
        case Step.CHECK_IN:
            return Right.CHECK_IN
        case Step.CHECK_OUT:
            return Right.CHECK_OUT
        case Step.CONFIRM:
            return Right.CONFIRM
        case Step.NONE:
            return None
        case _:
            assert_never(step)


def right_of_act(act: StayAct) -> Right:
    """What an act on a stay takes."""
    match act:
        case StayAct.CHARGE:
            return Right.CHARGE
        case StayAct.PAYMENT:
            return Right.PAYMENT
        case StayAct.PEOPLE:
            return Right.PEOPLE
        case StayAct.NOTE:
            return Right.NOTE
        case StayAct.ROOM_STATE:
            return Right.ROOM_STATE
        case (
            StayAct.MORE
            | StayAct.LESS
            | StayAct.DATES
            | StayAct.ARRIVAL
            | StayAct.ENDS_TODAY
            | StayAct.PRICE
            | StayAct.LOCK
            | StayAct.DETAILS
        ):
            return Right.CHANGE
        case _:
            assert_never(act)
