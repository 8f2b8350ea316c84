"""All commands of a desk by all refusals of the hotel: each is told in the platform's own words, with what helps, a
decision to take, and everything that was typed.

The refusals are read out of the hotel's source, the commands out of the domain: a new one of either is in the walk.
"""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import get_args
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

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
from frontdesk.domain.house import RoomState
from frontdesk.domain.outbox import Decision, Doubt, Entry, EntryState, doubt_of
from frontdesk.domain.reservations import PersonCount
from frontdesk.domain.views import ListKind, StayView, Unsent, UnsentItem
from frontdesk.service.front_desk import FrontDesk
from frontdesk.ui import theme
from frontdesk.ui.panes.detail_pane.next_step import NextStep
from frontdesk.ui.panes.detail_pane.outlook import Outlook
from frontdesk.ui.panes.unsent_pane.card import Card, Surroundings
from frontdesk.ui.parts.button import Button
from frontdesk.ui.text import said_no
from tests.battery.desk import BatteryDesk, night_settings
from tests.battery.house import Platform
from tests.battery.line import Fate, How, When
from tests.battery.virtual_time import run
from tests.service.said_no import Refusal, refusals

DAY = date(2026, 11, 20)
FIELD_NOT_NAMED = "Invalid 308."
"""The hotel names a field that is known only when it runs; ours is the way on of the command."""
FAULTS = (
    Refusal(404, "Not found."),
    Refusal(410, "This operation is gone."),
    Refusal(413, "Too large."),
    Refusal(403, ""),
    Refusal(403, "A sentence of next year that nobody here has ever read."),
    Refusal(503, "Down for a while."),
    Refusal(401, "No permission to use this operation."),  # the last: it is learnt, and not tried again
)
"""What every operation may answer beside its own rules."""


@dataclass
class Walk:
    """One desk before one hotel; while `left` has refusals, each command that leaves meets the next one."""

    battery: BatteryDesk
    left: list[Refusal] | None = None
    operation: str = ""
    met: Refusal | None = None
    known: dict[str, str] = field(default_factory=dict)

    @property
    def desk(self) -> FrontDesk:
        return self.battery.desk

    def weather(self, operation: str, is_command: bool) -> Fate:
        if not is_command or self.operation == "-":
            return Fate()
        if self.left is None:
            self.operation, self.left = operation, [*refusals(operation), *FAULTS]
        self.met = self.left.pop(0)
        return Fate(How.STATUS, When.NEVER, self.met.status, message=self.met.words)

    async def ends(self, entry: Entry, *states: EntryState) -> Entry:
        found: Entry | None = entry
        for _ in range(120):
            await asyncio.sleep(1)
            found = self.battery.store.outbox.entry(entry.id)
            if found is not None and found.state in states:
                return found
        raise AssertionError(f"it never came true: {found}")

    async def does(self, command: Command) -> None:
        """In fair weather."""
        self.operation = "-"
        await self.ends(self.desk.submit(command), EntryState.SETTLED)
        self.operation = ""

    def stay(self, state: str, place: int = 0) -> StayView:
        """A stay in this state, always the same one."""
        listing = self.desk.listing(ListKind.ALL)
        views = (self.desk.stay(each) for section in listing.sections for each in section.ids)
        found = sorted(
            (view for view in views if view and view.reservation.state == state), key=lambda v: v.reservation.id
        )
        return found[place]

    def item(self, entry: Entry) -> UnsentItem | None:
        return next((each for each in self.desk.unsent() if each.entry.id == entry.id), None)


def _booking(walk: Walk) -> Command:
    house = walk.desk.house()
    start, end = walk.desk.stay_times(DAY, DAY + timedelta(days=2))
    new = NewStay(
        local_id=walk.desk.new_local_id(),
        guest_id=walk.stay("Started").reservation.guest_id,
        category_id=house.categories[0].id,
        rate_id=house.rates[0].id,
        start_utc=start,
        end_utc=end,
        persons=(PersonCount(house.age_categories[0].id, 1),),
        note="Two cots",
    )
    return AddBooking(service_id=house.service_id, stays=(new,), group_name="Wedding", currency=house.currency)


def _move(walk: Walk) -> Command:
    stay = walk.stay("Confirmed").reservation
    room = next(each for each in walk.desk.room_choices(stay.id) if each.room_id != stay.room_id)
    walk.known["room"] = room.name
    return MoveRoom(reservation_id=stay.id, room_id=room.room_id)


def _order(walk: Walk) -> Command:
    stay, house = walk.stay("Started").reservation, walk.desk.house()
    return AddOrder(
        guest_id=stay.guest_id,
        reservation_id=stay.id,
        service_id=house.order_products[0].service_id,
        consumed_utc=walk.desk.hotel().now,
        currency=house.currency,
        items=(FreeItem(name="Umbrella", unit_gross=Decimal(250), count=2),),
    )


def _price(walk: Walk) -> Command:
    rate = next(each for each in walk.desk.house().rates if each.base_rate_id is None)
    return SetPrice(rate_id=rate.id, first_day=DAY, last_day=DAY, price=Decimal(2999), currency="CZK")


def _night_price(walk: Walk) -> Command:
    view = walk.stay("Confirmed")
    return ChangeStay(
        reservation_id=view.reservation.id,
        prices=(NightPrice(index=0, gross=Decimal(1234)),),
        currency="CZK",
        tax_codes=view.tax_codes,
        reprice=False,
        note="Agreed with the manager",
    )


def _longer(walk: Walk) -> Command:
    stay = walk.stay("Started").reservation
    return ChangeStay(reservation_id=stay.id, end_utc=stay.end_utc + timedelta(days=2))


def _guest_of(walk: Walk, state: str) -> str:
    return walk.stay(state).reservation.guest_id


def _companion(walk: Walk) -> Command:
    return AddCompanion(reservation_id=_roomy(walk).reservation.id, guest_id=_guest_of(walk, "Started"))


def _roomy(walk: Walk) -> StayView:
    """A stay with a place nobody is named for."""
    places = range(24)
    stays = (walk.stay("Confirmed", place) for place in places)
    return next(view for view in stays if view.beds > len(view.people))


_RULE = Rule(kind="Start", first_day=DAY, last_day=DAY + timedelta(days=6), weekdays=frozenset({4}))

Make = Callable[[Walk], Command]


@dataclass(frozen=True)
class Case:
    """How a command is made, and what of it was typed and must stay in sight."""

    make: Make
    typed: tuple[str, ...] = ()
    before: Make | None = None  # what has to be there first
    name: str = ""


def _of(state: str, kind: type, **more: object) -> Make:
    return lambda walk: kind(reservation_id=walk.stay(state).reservation.id, **more)


CASES: Mapping[type[Command], tuple[Case, ...]] = {
    Confirm: (Case(_of("Optional", Confirm)),),
    CheckIn: (
        Case(
            lambda walk: CheckIn(
                reservation_id=walk.stay("Confirmed").reservation.id, room_id=walk.stay("Confirmed").reservation.room_id
            )
        ),
    ),
    CheckOut: (Case(_of("Started", CheckOut, allow_open_balance=True, note="Pays by invoice"), ("Pays by invoice",)),),
    Cancel: (Case(_of("Confirmed", Cancel, note="Missed the train", charge_fee=True), ("Missed the train",)),),
    MoveRoom: (Case(_move),),
    LockRoom: (Case(_of("Started", LockRoom)),),
    UnlockRoom: (
        Case(
            lambda walk: UnlockRoom(reservation_id=walk.stay("Confirmed", 1).reservation.id),
            before=lambda walk: LockRoom(reservation_id=walk.stay("Confirmed", 1).reservation.id),
        ),
    ),
    ChangeStay: (
        Case(_longer, ("Leaves Sun 18 Oct",), name="days"),
        Case(_night_price, ("Agreed with the manager", "1,234"), name="price"),
    ),
    ChangeOwner: (
        Case(
            lambda walk: ChangeOwner(
                reservation_id=walk.stay("Confirmed").reservation.id, guest_id=_guest_of(walk, "Started")
            )
        ),
    ),
    AddCompanion: (Case(_companion),),
    RemoveCompanion: (
        Case(
            lambda walk: RemoveCompanion(reservation_id=walk.known["accompanied"], guest_id=_guest_of(walk, "Started")),
            before=_companion,
        ),
    ),
    AddGuest: (
        Case(
            lambda walk: AddGuest(
                local_id=walk.desk.new_local_id(),
                details=GuestDetails(last_name="Øvergård", first_name="Liv", email="liv@example.com"),
            ),
            ("Øvergård Liv", "liv@example.com"),
        ),
    ),
    ChangeGuest: (
        Case(
            lambda walk: ChangeGuest(
                guest_id=_guest_of(walk, "Started"), details=GuestDetails(phone="+420 601 000 000")
            ),
            ("+420 601 000 000",),
        ),
    ),
    AddBooking: (Case(_booking, ("Wedding", "Two cots", "Fri 20 Nov to Sun 22 Nov", "1 person")),),
    AddProduct: (
        Case(
            lambda walk: AddProduct(
                reservation_id=walk.stay("Started").reservation.id,
                product_id=walk.desk.house().products[0].id,
                count=3,
            ),
            ("3 × ",),
        ),
    ),
    AddOrder: (Case(_order, ("2 × Umbrella",)),),
    AddPayment: (
        Case(
            lambda walk: AddPayment(
                guest_id=_guest_of(walk, "Started"),
                reservation_id=walk.stay("Started").reservation.id,
                amount=Decimal("1240.50"),
                currency="CZK",
                kind="Cash",
                note="Till 2",
            ),
            ("1,240.50", "Cash", "Till 2"),
        ),
    ),
    CancelItem: (
        Case(
            lambda walk: CancelItem(
                reservation_id=walk.stay("Started").reservation.id, item_id=_posted(walk), name="Parking"
            ),
            ("Parking",),
            before=lambda walk: AddProduct(
                reservation_id=walk.stay("Started").reservation.id,
                product_id=walk.desk.house().products[0].id,
                count=1,
            ),
        ),
    ),
    AddNote: (Case(_of("Confirmed", AddNote, text="Asks for a quiet room"), ("Asks for a quiet room",)),),
    SetRoomState: (
        Case(lambda walk: SetRoomState(room_id=walk.stay("Started").reservation.room_id or "", state=RoomState.DIRTY)),
    ),
    SetPrice: (Case(_price, ("2,999", "Fri 20 Nov")),),
    SetRestriction: (
        Case(
            lambda walk: SetRestriction(rule=_RULE, min_nights=3),
            ("3 nights or more", "Fri 20 Nov to Thu 26 Nov", "Friday"),
        ),
    ),
    ClearRestriction: (
        Case(
            lambda walk: ClearRestriction(rule=_RULE),
            ("Fri 20 Nov",),
            before=lambda walk: SetRestriction(rule=_RULE, min_nights=2),
        ),
    ),
}


def _posted(walk: Walk) -> str:
    """A charge of the guest in the house."""
    stay = walk.stay("Started").reservation.id
    return next(item.id for item in walk.battery.store.cache.items(stay) if item.state == "Open" and item.product_id)


def test_every_command_is_in_the_walk() -> None:
    assert set(CASES) == set(get_args(Command)) - {Unreadable}, "a new command needs its case here"


KINDS = [
    pytest.param(case, id=f"{kind.__name__} {case.name}".strip()) for kind, cases in CASES.items() for case in cases
]


@pytest.mark.parametrize("case", KINDS)
def test_every_refusal_reaches_the_card_and_the_stay(case: Case, tmp_path: Path, qapp: QApplication) -> None:
    theme.install(qapp, theme.Mode.LIGHT, 100)
    found = run(_walk(case, tmp_path))
    assert found == []


async def _walk(case: Case, folder: Path) -> list[str]:
    battery = BatteryDesk(
        "pc0", Platform("refusals"), folder, random.Random(7), settings=replace(night_settings(), hold=0.0)
    )
    walk = Walk(battery)
    battery.weather = walk.weather
    battery.open()
    step = NextStep()
    found: list[str] = []
    try:
        await asyncio.sleep(60)
        if case.before is not None:
            first = case.before(walk)
            walk.known["accompanied"] = first.reservation_id
            await walk.does(first)
            await asyncio.sleep(60)
        while walk.left is None or walk.left:
            left = list(walk.left or ())
            found += [f"{walk.operation} {walk.met}: {what}" async for what in _one(walk, case, step)]
            assert walk.left is not None and walk.left != left, "it never left this PC"
    finally:
        await battery.close()
        step.deleteLater()
    return found


async def _one(walk: Walk, case: Case, step: NextStep) -> AsyncIterator[str]:
    """One refusal: what is wrong with how it is told."""
    command = case.make(walk)
    is_first = walk.left is None
    entry = await walk.ends(walk.desk.submit(command), EntryState.REJECTED, EntryState.UNKNOWN)
    if is_first:
        walk.desk.decide(entry.id, Decision.SEND_AGAIN)
        (again,) = [each.entry for each in walk.desk.unsent() if each.entry.state is EntryState.QUEUED]
        entry = await walk.ends(again, EntryState.REJECTED)
    item = walk.item(entry)
    if item is None:
        yield "it is not among the unsent work"
        return
    if item.entry.command != command:
        yield "what was typed is not what waits"
    for what in _told(walk, item, case, step):
        yield what
    walk.desk.decide(entry.id, Decision.DROP)
    if walk.item(entry) is not None:
        yield "it cannot be left"


def _told(walk: Walk, item: UnsentItem, case: Case, step: NextStep) -> Iterator[str]:
    assert walk.met is not None
    entry, hotel = item.entry, walk.desk.hotel()
    view = walk.desk.stay(entry.command.reservation_id) if entry.command.reservation_id else None
    around = Surroundings(walk.desk.status().line, ZoneInfo(hotel.time_zone), hotel.now, "CZK")
    card = Card(walk.desk, item, view, around)
    told = _says(card)
    buttons = [each.text() for each in card.findChildren(Button)]
    card.deleteLater()
    yield from (
        f"the card lacks {each!r}: {told}"
        for each in (*case.typed, *walk.known.get("room", "").split())
        if each not in told
    )
    if item.mark is Unsent.IN_DOUBT:
        if "Please do not do it again." not in told or not buttons:
            yield f"the doubt is not told: {told}"
        return
    yield from _words_of(entry, walk.met, told, "card")
    if len(buttons) < 2:
        yield f"no decision on the card: {buttons}"
    if view is not None:
        step.show_stay(view, walk.desk.status().line)
        offer = step.offer()
        if offer.outlook is not Outlook.ASKS and offer.aside is None:
            yield f"the stay offers {offer.outlook}"
        yield from _words_of(entry, walk.met, _says(step), "stay")


def _words_of(entry: Entry, met: Refusal, told: str, where: str) -> Iterator[str]:
    """The platform's own words in quotation marks, and ours after them."""
    if "“" not in told and met.words and met.status != 413:
        yield f"nothing is quoted on the {where}: {told}"
    if met.status == 413:
        if "Do it on the platform itself." not in told:
            yield f"no way on at the {where}: {told}"
        return
    if met.words and f"“{met.words}”" not in told:
        yield f"the {where} does not say {met.words!r}: {told}"
    cause, _ = doubt_of(entry.reason)
    helps = (
        "ask whoever looks after the tokens" if cause is Doubt.NOT_GRANTED else said_no.helps(entry.command, met.words)
    )
    if not helps or helps not in told:
        yield f"the {where} does not say what helps: {told}"
    is_rule = met not in FAULTS and met.words != FIELD_NOT_NAMED
    if is_rule and said_no.reason_of(met.words) is None:
        yield "this refusal has no words of its own in ui/text/said_no.py"


def _says(part: QWidget) -> str:
    labels = [each.text() for each in part.findChildren(QLabel) if not each.isHidden()]
    return "\n".join([*labels, *(each.accessibleName() for each in part.findChildren(QWidget))])
