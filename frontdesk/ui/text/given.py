"""What a clerk typed or chose for a command, as short lines: nothing of it is lost while the command waits."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from typing import assert_never
from zoneinfo import ZoneInfo

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
    Confirm,
    GuestDetails,
    LockRoom,
    MoveRoom,
    NewStay,
    OrderedProduct,
    RemoveCompanion,
    Rule,
    SetPrice,
    SetRestriction,
    SetRoomState,
    UnlockRoom,
    Unreadable,
)
from frontdesk.domain.night_prices import day_of
from frontdesk.domain.outbox import TYPED, Entry
from frontdesk.domain.rates_told import RateCommand, as_told, bare, seen_to_go
from frontdesk.domain.reservations import PersonCount
from frontdesk.ui.text import counted, isolate, tr
from frontdesk.ui.text.dates import clock, day_and_month
from frontdesk.ui.text.money import payment_kind, with_currency
from frontdesk.ui.text.selling import rule_conditions, rule_sentence
from frontdesk.ui.text.typed import hour


def lines(entry: Entry, zone: ZoneInfo) -> tuple[str, ...]:
    """What was typed or chosen beside the kind of the command; none where its title says everything."""
    return tuple(each for each in _lines(entry, zone) if each)


def _lines(entry: Entry, zone: ZoneInfo) -> Iterator[str]:
    command = entry.command
    match command:
        case Cancel(note=note) | CheckOut(note=note):
            yield _words(note)
        case AddNote(text=text):
            yield _words(text)
        case MoveRoom() | CheckIn() | Confirm() | LockRoom() | UnlockRoom() | SetRoomState() | Unreadable():
            return
        case AddCompanion(guest_id=guest) | RemoveCompanion(guest_id=guest) | ChangeOwner(guest_id=guest):
            yield isolate(entry.name_of(guest))
        case AddGuest(details=details) | ChangeGuest(details=details):
            yield from _details(details)
        case ChangeStay():
            yield from _change(entry, command, zone)
        case AddBooking(stays=stays, group_name=group):
            for stay in stays:
                yield from _booking(entry, stay, zone)
            yield group
        case AddProduct():
            yield from charged(entry, command)
        case AddOrder(note=note):
            yield from charged(entry, command)
            yield _words(note)
        case AddPayment(kind=kind, note=note):
            yield payment_kind(kind)
            yield _words(note)
        case CancelItem(amount=amount, currency=currency):
            yield with_currency(amount, currency) if amount else ""
        case SetPrice() | SetRestriction() | ClearRestriction():
            yield from of_rates(entry, command)
        case _:
            assert_never(command)


def charged(entry: Entry, command: AddProduct | AddOrder) -> tuple[str, ...]:
    """What is charged, with its number of pieces; nothing while the names are not known."""
    match command:
        case AddProduct(product_id=product, count=count):
            found = [_pieces(entry.name_of(product), count)]
        case AddOrder(products=products, items=items):
            found = [*(_ordered(entry, each) for each in products), *(_pieces(each.name, each.count) for each in items)]
        case _:
            assert_never(command)
    return tuple(each for each in found if each)


def _change(entry: Entry, command: ChangeStay, zone: ZoneInfo) -> Iterator[str]:
    if command.start_utc is not None and not command.only_time:
        yield tr("Arrives {day}").format(day=day_and_month(_day(command.start_utc, zone)))
    if command.end_utc is not None:
        yield tr("Leaves {day}").format(day=day_and_month(_day(command.end_utc, zone)))
    yield _expected(entry, command, zone)
    things = (command.category_id, command.rate_id, command.company_id, command.travel_agency_id)
    for key in (*things, command.business_segment_id, command.booker_id, command.availability_block_id):
        yield entry.name_of(key) if key else ""
    yield command.purpose or ""
    yield command.channel_number or ""
    if command.persons is not None:
        yield _persons(command.persons)
    if command.released_utc is not None:
        yield _held_until(command.released_utc, zone)
    for night in command.prices:
        if night.gross is not None:
            yield _night(entry, night.index, with_currency(night.gross, command.currency))
    yield _words(command.note)


def _expected(entry: Entry, command: ChangeStay, zone: ZoneInfo) -> str:
    """The time of arrival, where it is not the one that the clerk saw."""
    if command.start_utc is None:
        return ""
    at = clock(command.start_utc.astimezone(zone))
    if not command.only_time:
        seen = entry.base.get("start_utc")
        if not isinstance(seen, str) or clock(datetime.fromisoformat(seen).astimezone(zone)) == at:
            return ""
    return tr("Expected {time}").format(time=at)


def _night(entry: Entry, index: int, amount: str) -> str:
    """By its day; by its number where that was not kept."""
    day = day_of(entry.base, index)
    if day is None:
        return tr("Night {number}: {amount}").format(number=index + 1, amount=amount)
    return tr("Night of {day}: {amount}").format(day=day_and_month(day), amount=amount)


def _typed_time(entry: Entry, stay: NewStay, zone: ZoneInfo) -> str:
    """The time of arrival of a new stay, where one was typed; "" for the usual one."""
    form = entry.base.get(TYPED) or {}
    at = stay.start_utc.astimezone(zone)
    is_typed = hour(str(form.get("options", {}).get("expected", ""))) == at.time()
    return tr("Expected {time}").format(time=clock(at)) if is_typed else ""


def _booking(entry: Entry, stay: NewStay, zone: ZoneInfo) -> Iterator[str]:
    yield isolate(entry.name_of(stay.guest_id))
    yield tr("{first} to {last}, {category}, {rate}").format(
        first=day_and_month(_day(stay.start_utc, zone)),
        last=day_and_month(_day(stay.end_utc, zone)),
        category=entry.name_of(stay.category_id),
        rate=entry.name_of(stay.rate_id),
    )
    yield _typed_time(entry, stay, zone)
    yield _persons(stay.persons)
    if stay.room_id and (room := entry.name_of(stay.room_id)):
        yield tr("Room {room}").format(room=room)
    if stay.released_utc is not None:
        yield _held_until(stay.released_utc, zone)
    things = (stay.company_id, stay.travel_agency_id, stay.business_segment_id, stay.booker_id)
    for key in (*things, stay.availability_block_id):
        yield entry.name_of(key) if key else ""
    yield stay.purpose or ""
    yield stay.channel_number or ""
    yield stay.voucher_code or ""
    yield from (_ordered(entry, each) for each in stay.products)
    yield _words(stay.note)


def _details(details: GuestDetails) -> Iterator[str]:
    yield isolate(" ".join(part for part in (details.last_name, details.first_name) if part))
    for value in (details.title, details.email, details.phone, details.nationality_code, details.language_code):
        yield value or ""
    yield day_and_month(details.birth_date) + f" {details.birth_date.year}" if details.birth_date else ""
    yield _words(details.notes or "")


def _price(entry: Entry, command: SetPrice) -> Iterator[str]:
    rate, category = entry.name_of(command.rate_id), entry.name_of(command.category_id or "")
    yield ", ".join(part for part in (rate, category) if part)
    yield _span(command.first_day, command.last_day)
    yield with_currency(command.price, command.currency) if command.price is not None else ""


def of_rates(entry: Entry, command: RateCommand) -> tuple[str, ...]:
    """Which price or which rule, for which rate and days."""
    match command:
        case SetPrice():
            return tuple(_price(entry, command))
        case SetRestriction(rule=rule):
            return (rule_sentence(as_told(command), *rule_names(entry, rule)),)
        case ClearRestriction(rule=rule):
            names = rule_names(entry, rule)
            seen = tuple(rule_sentence(each, *names) for each in seen_to_go(entry, command))
            return seen or (rule_conditions(bare(rule), *names),)
        case _:
            assert_never(command)


def rule_names(entry: Entry, rule: Rule) -> tuple[str, str]:
    """Of its rate and its category; "" for every one."""
    return (
        (entry.name_of(rule.rate_id) or "…") if rule.rate_id else "",
        (entry.name_of(rule.category_id) or "…") if rule.category_id else "",
    )


def _ordered(entry: Entry, product: OrderedProduct) -> str:
    return _pieces(entry.name_of(product.product_id), product.count)


def _pieces(name: str, count: int) -> str:
    return f"{count} × {name}" if name and count > 1 else name


def _persons(persons: tuple[PersonCount, ...]) -> str:
    return counted(sum(each.count for each in persons), "{n} person", "{n} persons")


def _span(first: date, last: date) -> str:
    if first == last:
        return day_and_month(first)
    return tr("{first} to {last}").format(first=day_and_month(first), last=day_and_month(last))


def _held_until(instant: datetime, zone: ZoneInfo) -> str:
    at = instant.astimezone(zone)
    return tr("Held until {day} {time}").format(day=day_and_month(at.date()), time=clock(at))


def _day(instant: datetime, zone: ZoneInfo) -> date:
    return instant.astimezone(zone).date()


def _words(text: str) -> str:
    """The clerk's own words, marked as such."""
    return f"“{isolate(text.strip())}”" if text.strip() else ""
