"""What the hotel's own tables show of a command: whether it happened, whether it may leave, what it wrote over.

An independent reading of the rules: nothing of `frontdesk.sync` is asked.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from decimal import Decimal
from typing import Any, assert_never

from frontdesk.demo.operations.restriction_shapes import WEEKDAYS
from frontdesk.demo.rows import Reservation as Row
from frontdesk.demo.state import State as House
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
    LockRoom,
    MoveRoom,
    RemoveCompanion,
    Rule,
    SetPrice,
    SetRestriction,
    SetRoomState,
    UnlockRoom,
    Unreadable,
)
from frontdesk.domain.outbox import SEEN_PRICES, SEEN_RULES
from frontdesk.domain.preconditions import as_json

_READ_STAYS, _READ_ITEMS = "reservations/getAll/2023-06-06", "orderItems/getAll"
_MOVABLE = ("Optional", "Confirmed", "Started")
_OPEN = ("Inquired", "Requested", "Optional", "Confirmed", "Started")
_UPDATE = "reservations/update"

OPERATIONS: dict[type[Command], str] = {
    Confirm: "reservations/confirm",
    CheckIn: "reservations/start",
    CheckOut: "reservations/process",
    Cancel: "reservations/cancel",
    MoveRoom: _UPDATE,
    UnlockRoom: _UPDATE,
    LockRoom: _UPDATE,
    ChangeStay: _UPDATE,
    ChangeOwner: "reservations/updateCustomer",
    AddCompanion: "reservations/addCompanion",
    RemoveCompanion: "reservations/deleteCompanion",
    AddProduct: "reservations/addProduct",
    CancelItem: "orderItems/cancel",
    AddNote: "serviceOrderNotes/add",
    AddBooking: "reservations/add",
    AddGuest: "customers/add",
    ChangeGuest: "customers/update",
    AddOrder: "orders/add",
    AddPayment: "payments/addExternal",
    SetRoomState: "resources/update",
    SetPrice: "rates/updatePrice",
    SetRestriction: "restrictions/set",
    ClearRestriction: "restrictions/clear",
}
"""The platform's operation that each kind of command becomes."""

_OF_FIELDS = {
    "start_utc": "start",
    "end_utc": "end",
    "guest_id": "account_id",
    "business_segment_id": "segment_id",
    "released_utc": "released",
}
_OF_DETAILS = {"nationality_code": "nationality", "language_code": "language"}


_OLDER = {SetRestriction: "restrictions/add", ClearRestriction: "restrictions/delete"}


def operations_of(command: Command) -> tuple[str, ...]:
    """The operations that may do it: today's, and the older one where the platform does not know today's."""
    if isinstance(command, ChangeStay) and command.only_days:
        return ("reservations/updateInterval",)
    older = _OLDER.get(type(command))
    return (OPERATIONS[type(command)], *([older] if older else []))


def is_named_in(command: Command, body: bytes) -> bool:
    """Whether a request of the right operation may be this command's: everything it is about stands in it."""
    return all(each.encode() in body for each in names_of(command))


def names_of(command: Command) -> tuple[str, ...]:
    """What a request of this command must name."""
    match command:
        case AddGuest(details=details):
            return (details.last_name or "", details.first_name or "")
        case ChangeGuest(guest_id=guest):
            return (guest,)
        case AddBooking(stays=stays):
            return (stays[0].guest_id, stays[0].start_utc.date().isoformat())
        case AddOrder(guest_id=guest, items=items):
            return (guest, *(item.name for item in items))
        case AddPayment(guest_id=guest):
            return (guest,)
        case SetRoomState(room_id=room):
            return (room,)
        case SetPrice(rate_id=rate):
            return (rate,)
        case SetRestriction() | ClearRestriction():
            return ()
        case CancelItem(item_id=item):
            return (item,)
        case AddNote(reservation_id=stay, text=text):
            return (stay, text)
        case _:
            return (command.reservation_id,)


def makes_something(command: Command) -> bool:
    """Whether something is there afterwards that nobody else can have made: only our own request proves it."""
    return isinstance(command, AddProduct | AddOrder | AddPayment | AddNote | AddGuest | AddBooking)


def proof_of(command: Command, house: House) -> tuple[str, str]:
    """The read that shows whether it happened, and what it asks for."""
    match command:
        case AddProduct(reservation_id=stay):
            return _READ_ITEMS, stay
        case AddOrder(guest_id=guest):
            return _READ_ITEMS, guest
        case AddPayment(guest_id=guest):
            return "payments/getAll", guest
        case AddNote(reservation_id=stay):
            return "serviceOrderNotes/getAll", stay
        case AddGuest(details=details):
            return "customers/getAll", details.last_name or ""
        case ChangeGuest(guest_id=guest):
            return "customers/getAll", guest
        case AddBooking(stays=stays):
            return _READ_STAYS, stays[0].guest_id
        case SetRoomState(room_id=room):
            return "resources/getAll", room
        case SetPrice(rate_id=rate):
            return "rates/getPricing", rate
        case SetRestriction() | ClearRestriction():
            return "restrictions/getAll", next(each.id for each in house.services if each.bookable)
        case CancelItem(reservation_id=stay):
            return _READ_ITEMS, stay
        case _:
            return _READ_STAYS, command.reservation_id


def has_happened(command: Command, house: House) -> bool:
    """Whether everything stands where the command takes it, whoever took it there; False for what makes something."""
    match command:
        case AddProduct() | AddOrder() | AddPayment() | AddNote() | AddGuest() | AddBooking() | Unreadable():
            return False
        case ChangeGuest(guest_id=guest_id, details=details):
            guest = house.customers.get(guest_id)
            given = details.given().items()
            return guest is not None and all(
                as_json(getattr(guest, _OF_DETAILS.get(name, name))) == as_json(value) for name, value in given
            )
        case SetRoomState(room_id=room_id, state=state):
            return house.rooms[room_id].state == state
        case SetPrice():
            return _has_price(command, house)
        case SetRestriction(rule=rule, min_nights=nights):
            least = None if nights is None else timedelta(days=nights)
            return any(_meets(rule, each) and each.minimal_length == least for each in house.restrictions)
        case ClearRestriction(rule=rule):
            return not any(_meets(rule, each) for each in house.restrictions)
        case CancelItem(item_id=item):
            found = house.order_items.get(item)
            return found is not None and found.state == "Canceled"
        case AddCompanion(reservation_id=stay, guest_id=guest_id):
            return guest_id in _people(stay, house)
        case RemoveCompanion(reservation_id=stay, guest_id=guest_id):
            return guest_id not in _people(stay, house)
        case _:
            row = house.reservations.get(command.reservation_id)
            return row is not None and _stands(command, row) and _costs(command, house)


def notes_like(command: AddNote, house: House) -> frozenset[str]:
    """The notes at the stay that have just these words, whoever wrote them."""
    return frozenset(
        each.id for each in house.notes.having("order", command.reservation_id) if each.text == command.text
    )


def _stands(command: Command, row: Row) -> bool:
    match command:
        case Confirm():
            return row.state in ("Confirmed", "Started", "Processed")
        case CheckIn(room_id=room_id):
            return row.state in ("Started", "Processed") and row.room_id == room_id
        case CheckOut():
            return row.state == "Processed"
        case Cancel():
            return row.state == "Canceled"
        case MoveRoom(room_id=room_id):
            return row.room_id == room_id
        case UnlockRoom():
            return not row.room_locked
        case LockRoom():
            return row.room_locked
        case ChangeOwner(guest_id=guest):
            return row.account_id == guest
        case ChangeStay():
            targets = command.targets().items()
            return all(_field(row, name) == _wanted(value) for name, value in targets)
        case _:
            raise TypeError(f"{command} does not show in a stay")


def _costs(command: Command, house: House) -> bool:
    """Whether each night costs what was agreed, where that is part of the command."""
    if not isinstance(command, ChangeStay):
        return True
    nights: dict[Any, Decimal] = {}
    for item in house.order_items.having("order", command.reservation_id):
        if item.type == "SpaceOrder" and item.state != "Canceled":
            nights[item.consumed] = nights.get(item.consumed, Decimal(0)) + item.unit_price * item.unit_count
    costs = [nights[each] for each in sorted(nights)]
    return all(each.index < len(costs) and costs[each.index] == each.gross for each in command.prices)


def _has_price(command: SetPrice, house: House) -> bool:
    found = {
        each.night: each.price
        for each in house.night_prices
        if (each.rate_id, each.category_id, each.product_id) == (command.rate_id, command.category_id, None)
    }
    nights = (command.last_day - command.first_day).days + 1
    wanted = [command.first_day + timedelta(days=night) for night in range(nights)]
    return all(found.get(night) == command.price for night in wanted)


def _meets(rule: Rule, found: Any) -> bool:
    return (rule.kind, rule.first_day, rule.last_day) == (found.type, found.first_day, found.last_day)


def _people(stay: str, house: House) -> set[str]:
    row = house.reservations.get(stay)
    owner = set() if row is None else {row.account_id}
    return owner | {each.customer_id for each in house.companionships.having("reservation", stay)}


def may_leave(command: Command, row: Row) -> bool:
    """Whether a reader of this version of the stay may send the command."""
    match command:
        case Confirm():
            return row.state == "Optional"
        case CheckIn(room_id=room_id):
            return row.state == "Confirmed" and row.room_id == room_id
        case CheckOut():
            return row.state == "Started"
        case Cancel():
            return row.state in ("Inquired", "Requested", "Optional", "Confirmed")
        case MoveRoom(room_id=room_id):
            return row.state in _MOVABLE and row.room_id != room_id
        case UnlockRoom():
            return row.state in _MOVABLE and row.room_locked
        case LockRoom():
            return row.state in _MOVABLE and not row.room_locked
        case ChangeStay() | ChangeOwner() | AddCompanion() | RemoveCompanion():
            return row.state in _OPEN
        case (
            AddProduct()
            | AddOrder()
            | AddPayment()
            | AddNote()
            | CancelItem()
            | AddGuest()
            | ChangeGuest()
            | AddBooking()
            | SetRoomState()
            | SetPrice()
            | SetRestriction()
            | ClearRestriction()
            | Unreadable()
        ):
            return True
        case _:
            assert_never(command)


def seen_beneath(base: Mapping[str, Any], withdrawn: Sequence[tuple[Command, Mapping[str, Any]]]) -> dict[str, Any]:
    """What a clerk saw beneath edits that were shown then and never left: each with what was seen under it, newest
    first.
    """
    found = dict(base)
    for command, under in withdrawn:
        for name, value in _edited(command).items():
            if name in under and found.get(name) == value:
                found[name] = under[name]
    return found


def _edited(command: Command) -> dict[str, Any]:
    match command:
        case MoveRoom(room_id=room_id):
            return {"room_id": room_id}
        case LockRoom() | UnlockRoom():
            return {"room_locked": isinstance(command, LockRoom)}
        case ChangeOwner(guest_id=guest):
            return {"guest_id": guest}
        case ChangeStay():
            return {name: _wanted(value) for name, value in command.targets().items()}
        case ChangeGuest(details=details):
            return {name: _wanted(value) for name, value in details.given().items()}
        case _:
            return {}


def overwritten(command: Command, base: Mapping[str, Any], before: House) -> str:
    """What the command wrote over that the clerk had neither seen nor wanted, or "" (offline-reliability.md §4-21).

    `base` is what the clerk saw; `before` the house as it was when the platform carried the command out.
    """
    match command:
        case SetRoomState(room_id=room_id, state=state):
            return "" if before.rooms[room_id].state in (state, base.get("state", state)) else "the room's state"
        case ChangeGuest(guest_id=guest_id, details=details):
            guest = before.customers.get(guest_id)
            if guest is None:
                return ""
            return _third(
                {name: as_json(getattr(guest, _OF_DETAILS.get(name, name))) for name in details.given()},
                {name: as_json(value) for name, value in details.given().items()},
                base,
            )
        case SetPrice():
            return _moved_price(command, base.get(SEEN_PRICES, {}), before)
        case SetRestriction() | ClearRestriction():
            return _moved_rule(command, base.get(SEEN_RULES), before)
    row = before.reservations.get(command.reservation_id)
    if row is None or "state" not in base:
        return ""
    match command:
        case ChangeStay():
            targets = {name: _wanted(value) for name, value in command.targets().items()}
            return _third({name: _field(row, name) for name in targets}, targets, base)
        case ChangeOwner(guest_id=guest):
            return _third({"guest_id": row.account_id}, {"guest_id": guest}, base)
        case CheckIn(room_id=room_id):
            return "" if row.room_id == room_id else "the room whose key was given"
        case MoveRoom(room_id=room_id) if not base.get("is_new"):
            return _third({"room_id": row.room_id}, {"room_id": room_id}, base) or _moved_days(row, base)
        case CheckOut() | Cancel() if not base.get("is_new"):
            return _moved_days(row, base)
        case _:
            return ""


def _moved_price(command: SetPrice, seen: Mapping[str, str], before: House) -> str:
    moved = any(
        (each.rate_id, each.category_id, each.product_id) == (command.rate_id, command.category_id, None)
        and command.is_on(each.night)
        and (then := seen.get(each.night.isoformat())) is not None
        and each.price not in (command.price, Decimal(then))
        for each in before.night_prices
    )
    return "the price" if moved else ""


def _moved_rule(command: SetRestriction | ClearRestriction, seen: Mapping[str, Any] | None, before: House) -> str:
    """Only what a command of a desk replaces: rules of an integration with the same conditions, on days of its own."""
    if seen is None:
        return ""
    rule = command.rule
    wanted = () if isinstance(command, ClearRestriction) else ((command.min_nights, command.max_nights),)
    theirs = [each for each in before.restrictions if each.origin == "Integration" and _has_conditions(rule, each)]
    told = [(first, last, (least, most)) for first, last, (least, most, *_) in seen["held"]]
    for number in range(min((rule.last_day - rule.first_day).days, _YEAR) + 1):
        day = rule.first_day + timedelta(days=number)
        now = tuple(_asks_for(each) for each in theirs if _is_on(each, day))
        then = tuple(numbers for first, last, numbers in told if (first or "") <= day.isoformat() <= (last or "9"))
        is_ours = any(first <= day.isoformat() <= last for first, last in seen["moved"])
        if not is_ours and now not in (wanted, then):
            return "the rule"
    return ""


_YEAR = 366


def _has_conditions(rule: Rule, row: Any) -> bool:
    days = None if row.weekdays is None else frozenset(WEEKDAYS.index(day) for day in row.weekdays)
    rate = row.base_rate_id if rule.with_derived else row.exact_rate_id
    return (rule.kind, rule.rate_id, rule.category_id, rule.weekdays) == (
        *(row.type, rate, row.category_id),
        frozenset(range(7)) if days is None else days,
    )


def _is_on(row: Any, day: date) -> bool:
    return (row.first_day is None or row.first_day <= day) and (row.last_day is None or day <= row.last_day)


def _asks_for(row: Any) -> tuple[int | None, int | None]:
    least, most = row.minimal_length, row.maximal_length
    return None if least is None else least.days, None if most is None else most.days


def _moved_days(row: Row, base: Mapping[str, Any]) -> str:
    told = (_field(row, "start_utc"), _field(row, "end_utc"))
    return "" if told == (base["start_utc"], base["end_utc"]) else "the days"


def _third(now: Mapping[str, Any], wanted: Mapping[str, Any], base: Mapping[str, Any]) -> str:
    moved = (name for name, value in now.items() if value not in (wanted[name], base.get(name, value)))
    return next(moved, "")


def _field(row: Row, name: str) -> Any:
    if name == "persons":
        return sorted([category, count] for category, count in row.persons if count)
    return as_json(getattr(row, _OF_FIELDS.get(name, name)))


def _wanted(value: Any) -> Any:
    return as_json(value)
