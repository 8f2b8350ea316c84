"""What can be done at a desk, as the battery gives it: for each deed where a stay must stand, and the command.

A new command needs its deed here and its lines in `truth`; every row of the battery takes its commands from these, and
`test_coverage` fails for a row that leaves a kind of command out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from typing import Any, get_args

from frontdesk.demo.operations.restriction_shapes import WEEKDAYS
from frontdesk.demo.rows import Reservation as Row
from frontdesk.demo.state import State as House
from frontdesk.demo.times import say, unit_start
from frontdesk.domain.commands import (
    AddBooking,
    AddCompanion,
    AddGuest,
    AddNote,
    AddOrder,
    AddPayment,
    AddProduct,
    Cancel,
    CancelItem,
    ChangeGuest,
    ChangeOwner,
    ChangeStay,
    CheckIn,
    CheckOut,
    ClearRestriction,
    Command,
    Confirm,
    FreeItem,
    GuestDetails,
    LockRoom,
    MoveRoom,
    NewStay,
    NightPrice,
    RemoveCompanion,
    Rule,
    SetPrice,
    SetRestriction,
    SetRoomState,
    UnlockRoom,
    Unreadable,
)
from frontdesk.domain.reservations import PersonCount, State
from tests.battery.desk import BatteryDesk
from tests.battery.house import OPENING, Platform

KINDS: frozenset[type[Command]] = frozenset(get_args(Command)) - {Unreadable}
"""Every kind of command there is."""

STEPS = {
    "confirm": "Optional",
    "check in": "Confirmed",
    "check out": "Started",
    "cancel": "Confirmed",
    "move": "Confirmed",
    "move in the house": "Started",
    "unlock": "Confirmed",
    "lock": "Started",
    "days": "Confirmed",
    "purpose": "Started",
    "night price": "Confirmed",
    "owner": "Confirmed",
    "companion on": "Confirmed",
    "companion off": "Started",
}
"""Deeds whose effect shows in the stay itself, and the state the stay must be in for each."""

POSTINGS = {"product": "Started", "order": "Started", "payment": "Started", "note": "Confirmed"}
"""Deeds that leave the stay as it is and something new on the account."""

OTHERS = {
    "item off": "Started",
    "guest": "Confirmed",
    "booking": "Confirmed",
    "profile": "Confirmed",
    "room": "Confirmed",
    "rate price": "Confirmed",
    "rule": "Confirmed",
    "no rule": "Confirmed",
}
"""Deeds about something else: an item, a profile, a new stay, a room, a rate, a rule."""

DEEDS = STEPS | POSTINGS | OTHERS

CURRENCY = "CZK"
_TAX = "CZ-2024-12%"
_MONTH = timedelta(days=30)
_NIGHT = timedelta(days=1)
_TODAY = OPENING.date()


# before


def arranged(platform: Platform, deeds: Sequence[str]) -> list[tuple[str, str]]:
    """Each deed with a stay of its own, put into the state that the deed begins from; deed and the stay's id.

    Raises ValueError when the house has too few stays.
    """
    rows = sorted(platform.hotel.state.reservations, key=lambda row: row.id)
    if len(rows) < len(deeds):
        raise ValueError(f"{len(deeds)} deeds need as many stays, and there are {len(rows)}")
    pairs = list(zip(deeds, rows, strict=False))
    for deed, row in pairs:
        stay = _made(row, deed)
        platform.by_hand(lambda state, stay=stay: state.put(stay))  # type: ignore[misc]
        for operation, body in _needs(deed, stay, platform.hotel.state):
            platform.by_web(operation, body)
    return [(deed, row.id) for deed, row in pairs]


def _made(stay: Row, deed: str) -> Row:
    state = DEEDS[deed]
    return replace(
        stay,
        state=state,
        released=stay.end + _NIGHT if state == "Optional" else None,
        actual_start=stay.start if state == "Started" else None,
        room_locked=deed == "unlock",
        persons=((stay.persons[0][0], 2),),
        purpose=None,
    )


def _needs(deed: str, stay: Row, house: House) -> Iterable[tuple[str, dict[str, Any]]]:
    """What a colleague must have done before."""
    match deed:
        case "companion off":
            yield "reservations/addCompanion", {"ReservationId": stay.id, "CustomerId": _somebody_else(stay, house)}
        case "item off":
            product = _product(stay, house)
            yield "reservations/addProduct", {"ReservationId": stay.id, "ProductId": product, "Count": 1}
        case "night price":
            amount = {"Currency": CURRENCY, "GrossValue": 2000, "TaxCodes": [_TAX]}
            prices = {"Value": [{"Index": 0, "Amount": amount}]}
            update = {"ReservationId": stay.id, "TimeUnitPrices": prices}
            yield "reservations/update", {"ReservationUpdates": [update], "Reason": "As agreed"}
        case "no rule":
            wanted = {
                "Type": "Start",
                "StartUtc": say(unit_start(rule_of(0).first_day, house.zone)),
                "EndUtc": say(unit_start(rule_of(0).last_day, house.zone)),
                "Days": {day: day == "Friday" for day in WEEKDAYS},
                "MinLength": "P0M2DT0H0M0S",
            }
            yield "restrictions/set", {"ServiceId": stay.service_id, "Data": [wanted]}


# the commands


def command_of(
    deed: str, row: Row, house: House, *, number: int = 0, new_local_id: Callable[[], str] = lambda: "new:1"
) -> Command:
    """The command that does the deed. Another `number` asks for something else, where there is a choice."""
    if deed in STEPS:
        return _step(deed, row, house, number)
    if deed in POSTINGS:
        return posting(deed, row, house, number)
    return _other(deed, row, house, number, new_local_id)


def give_at_once(desk: BatteryDesk, given: Iterable[tuple[str, str]]) -> None:
    """Do these deeds, each at the stay of this id, as one act: a second would end the hold of the first, and they
    would not leave together.
    """
    platform, new_id = desk.platform, desk.desk.new_local_id
    house = platform.hotel.state
    commands = [command_of(deed, platform.stay(stay), house, new_local_id=new_id) for deed, stay in given]
    for entry in desk.desk.submit_all(commands):
        desk.acknowledged[entry.id] = repr(entry.command)


def _step(deed: str, row: Row, house: House, number: int) -> Command:
    match deed:
        case "confirm":
            return Confirm(reservation_id=row.id)
        case "check in":
            return CheckIn(reservation_id=row.id, room_id=row.room_id)
        case "check out":
            return CheckOut(reservation_id=row.id, close_bills=True)
        case "cancel":
            return Cancel(reservation_id=row.id, note="Asked to", charge_fee=False)
        case "move" | "move in the house":
            spare = spare_rooms(house, row.category_id)
            return MoveRoom(reservation_id=row.id, room_id=spare[number % len(spare)])
        case "unlock":
            return UnlockRoom(reservation_id=row.id)
        case "lock":
            return LockRoom(reservation_id=row.id)
        case "owner":
            return ChangeOwner(reservation_id=row.id, guest_id=_somebody_else(row, house, number))
        case "companion on":
            return AddCompanion(reservation_id=row.id, guest_id=_somebody_else(row, house, number))
        case "companion off":
            return RemoveCompanion(reservation_id=row.id, guest_id=companions(row, house)[0])
        case _:
            return _change(deed, row, number)


def _change(deed: str, row: Row, number: int) -> ChangeStay:
    match deed:
        case "days":
            return ChangeStay(reservation_id=row.id, end_utc=row.end + (1 + number % 3) * _NIGHT)
        case "purpose":
            return ChangeStay(reservation_id=row.id, purpose=("Business", "Student")[number % 2])
        case _:
            price = NightPrice(index=0, gross=Decimal(1234 + number))
            return ChangeStay(
                reservation_id=row.id,
                prices=(price,),
                currency=CURRENCY,
                tax_codes=(_TAX,),
                note="Agreed with the manager",
            )


def posting(deed: str, row: Row, house: House, number: int = 0) -> Command:
    """Something on the account of a stay; the same again with the same `number`."""
    match deed:
        case "product":
            return AddProduct(reservation_id=row.id, product_id=_product(row, house), count=1)
        case "order":
            sells = min((each for each in house.services if not each.bookable), key=lambda each: each.name)
            return AddOrder(
                guest_id=row.account_id,
                service_id=sells.id,
                reservation_id=row.id,
                consumed_utc=row.start,
                currency=CURRENCY,
                items=(FreeItem(name=f"Umbrella {number}", unit_gross=Decimal(250)),),
            )
        case "payment":
            return AddPayment(
                guest_id=row.account_id,
                reservation_id=row.id,
                amount=Decimal(100 + number),
                currency=CURRENCY,
                kind="Cash",
            )
        case _:
            return AddNote(reservation_id=row.id, text=f"Asks for a quiet room, {number}")


def _other(deed: str, row: Row, house: House, number: int, new_local_id: Callable[[], str]) -> Command:
    match deed:
        case "item off":
            return CancelItem(reservation_id=row.id, item_id=open_items(row, house)[0])
        case "guest":
            details = GuestDetails(last_name=f"Battery-{number}", first_name="Liv")
            return AddGuest(local_id=new_local_id(), details=details)
        case "booking":
            return booking(row, row.account_id, new_local_id(), number)
        case "profile":
            details = GuestDetails(phone=f"+420 601 {number:06}")
            return ChangeGuest(guest_id=row.account_id, details=details, reservation_id=row.id)
        case "room":
            state = ("Dirty", "Clean")[number % 2]
            return SetRoomState(room_id=spare_rooms(house, row.category_id)[0], state=state)
        case "rate price":
            root = min((each for each in house.rates if each.base_rate_id is None), key=lambda each: each.name)
            day = _TODAY + _MONTH + number % 3 * _NIGHT
            return SetPrice(
                rate_id=root.id, first_day=day, last_day=day, price=Decimal(2999 + number), currency=CURRENCY
            )
        case "rule":
            return SetRestriction(rule=rule_of(1 + number % 3), min_nights=2 + number % 4)
        case _:
            return ClearRestriction(rule=rule_of(number % 3))


def booking(row: Row, guest_id: str, local_id: str, number: int = 0, *, room_id: str | None = None) -> AddBooking:
    """A new stay of this guest: for now with a room, else next month; the category, rate and persons of the row."""
    starts = row.start if room_id is not None else row.start + _MONTH + number * _NIGHT
    new = NewStay(
        local_id=local_id,
        guest_id=guest_id,
        category_id=row.category_id,
        rate_id=row.rate_id,
        start_utc=starts,
        end_utc=starts.replace(hour=row.end.hour) + (3 if room_id is not None else 2) * _NIGHT,
        persons=(PersonCount(row.persons[0][0], 2),),
        room_id=room_id,
    )
    overbooks = room_id is not None
    return AddBooking(
        service_id=row.service_id,
        stays=(new,),
        group_name=f"Autumn {number}",
        currency=CURRENCY,
        check_rate=not overbooks,
        check_overbooking=not overbooks,
    )


def walk_in(row: Row, house: House, number: int, new_local_id: Callable[[], str]) -> tuple[Command, ...]:
    """Somebody nobody knew: two profiles, a stay from now, the companion, something charged, and the key."""
    guest, other, new = new_local_id(), new_local_id(), new_local_id()
    spare = spare_rooms(house, row.category_id)
    room = spare[number % len(spare)]
    return (
        AddGuest(local_id=guest, details=GuestDetails(last_name=f"Walker-{number}", first_name="Zofia")),
        AddGuest(local_id=other, details=GuestDetails(last_name=f"Walker-{number}", first_name="Jan")),
        booking(row, guest, new, number, room_id=room),
        AddCompanion(reservation_id=new, guest_id=other),
        AddProduct(reservation_id=new, product_id=_product(row, house), count=1),
        CheckIn(reservation_id=new, room_id=room),
    )


def rule_of(number: int) -> Rule:
    """A rule on Friday arrivals of three weeks; another month for another number."""
    first = _TODAY + (1 + number) * _MONTH
    return Rule(kind="Start", first_day=first, last_day=first + 20 * _NIGHT, weekdays=frozenset({4}))


# what there is to choose from


def first_step(row: Row) -> Command:
    """The next step of a stay as the platform has it."""
    match row.state:
        case State.OPTIONAL:
            return Confirm(reservation_id=row.id)
        case State.STARTED:
            return CheckOut(reservation_id=row.id, close_bills=True)
        case _:
            return CheckIn(reservation_id=row.id, room_id=row.room_id)


def spare_rooms(house: House, category_id: str) -> list[str]:
    """Rooms of the category that no stay has, by name."""
    taken = {row.room_id for row in house.reservations}
    of_category = {each.room_id for each in house.assignments if each.is_active and each.category_id == category_id}
    free = (room for room in house.rooms if room.is_active and room.id in of_category - taken)
    return [room.id for room in sorted(free, key=lambda room: room.name)]


def companions(row: Row, house: House) -> list[str]:
    """Who belongs to a stay beside its owner."""
    found = (each.customer_id for each in house.companionships.having("reservation", row.id))
    return sorted(each for each in found if each != row.account_id)


def open_items(row: Row, house: House) -> list[str]:
    """Products on a stay that can be taken off."""
    items = house.order_items.having("order", row.id)
    return sorted(each.id for each in items if each.product_id is not None and each.state in ("Open", "Inactive"))


def _somebody_else(row: Row, house: House, number: int = 0) -> str:
    there = {row.account_id, *companions(row, house)}
    others = sorted(each.id for each in house.customers if each.id not in there)
    return others[number % len(others)]


def _product(row: Row, house: House) -> str:
    return min((each for each in house.products if each.service_id == row.service_id), key=lambda each: each.name).id
