"""Every parameter that the list says is reached stands in the request the hotel received, from the command named."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

from frontdesk.domain.commands import (
    AddBooking,
    AddCompanion,
    AddOrder,
    AddProduct,
    Cancel,
    ChangeOwner,
    ChangeStay,
    CheckIn,
    CheckOut,
    ClearRestriction,
    Command,
    Confirm,
    FreeItem,
    LockRoom,
    MoveRoom,
    NightPrice,
    OrderedProduct,
    RemoveCompanion,
    Rule,
    SetPrice,
    SetRestriction,
)
from frontdesk.domain.outbox import EntryState
from frontdesk.domain.reservations import State
from frontdesk.domain.views import Listing, ListKind, RoomMark
from tests.journeys.parameters import Parameter, parameters
from tests.journeys.parameters_reached import LINES, Reached
from tests.service.test_capabilities import end, on, was_found
from tests.service.test_every_command import ARRIVES, booking, product, stay, view
from tests.service.whole_program import Reception

OF_THE_SEEDS_ALONE = {"rates/updatePrice", "restrictions/add", "restrictions/delete"}
"""Operations whose requests have this form only where the platform is of the seeds' time."""
REACHED = [each for each in parameters() if isinstance(LINES[each.operation][each.path], Reached)]


async def test_on_the_platform_of_today(tmp_path: Path) -> None:
    wanted = {each for each in REACHED if each.operation not in OF_THE_SEEDS_ALONE}
    here = await on(tmp_path)
    try:
        await here.open()
        await here.until(lambda: bool(here.desk.house().blocks))
        for command in (*_of_stays(here), *_of_charges(here), *_of_bookings(here)):
            await _done(here, command)
        await _in_the_house(here)
        assert wanted - await _received(here) == set()
    finally:
        await end(here)


async def test_on_a_platform_of_the_seeds(tmp_path: Path) -> None:
    wanted = {each for each in REACHED if each.operation in OF_THE_SEEDS_ALONE}
    here = await on(tmp_path, "--era", "seeds", capabilities_after=0.0)
    try:
        await here.open()
        await here.until(lambda: was_found(here))
        for command in (*_of_prices(here), *_of_charges(here)):
            await _done(here, command)
        assert wanted - await _received(here) == set()
    finally:
        await end(here)


async def _done(here: Reception, command: Command) -> None:
    entry = here.desk.submit(command)
    ends = {EntryState.SETTLED, EntryState.REJECTED, EntryState.CONFLICT, EntryState.NEEDS_PERSON}
    await here.until(lambda: here.entry(entry).state in ends)
    assert here.entry(entry).state is EntryState.SETTLED, (command, here.entry(entry).reason)


async def _received(here: Reception) -> set[Parameter]:
    taken = [each for each in await here.control("GET", "ledger") if each["status"] == 200]
    return {Parameter(each["operation"], path) for each in taken for path in _given(each["body"])}


def _given(value: Any, at: str = "") -> Iterator[str]:
    """The paths that hold something; an amount's empty list of taxes too."""
    if isinstance(value, Mapping):
        for name, each in value.items():
            yield from _given(each, f"{at}.{name}" if at else name)
        return
    if isinstance(value, list) and value and isinstance(value[0], Mapping):
        for each in value:
            yield from _given(each, f"{at}[]")
        return
    if value is not None:
        yield at


def _of_bookings(here: Reception) -> Iterator[Command]:
    house, now = here.desk.house(), here.desk.hotel().now
    owner, other = stay(here, "rossi").guest_id, stay(here, "306").guest_id
    plain = booking(here, owner, here.desk.new_local_id())
    full = replace(
        plain.stays[0],
        state=State.OPTIONAL,
        released_utc=now + timedelta(days=2),
        booker_id=other,
        travel_agency_id=house.companies[0].id,
        company_id=house.companies[-1].id,
        note="Two cots",
        prices=(NightPrice(index=0, gross=Decimal(3210)),),
        tax_codes=house.night_taxes,
        products=(OrderedProduct(product_id=product(here, "Breakfast"), count=2),),
        rate_id=next(each.id for each in house.rates if each.name == "Company"),
        voucher_code="OPTICS",
    )
    yield replace(plain, stays=(full,), check_rate=False, check_overbooking=False, send_email=True)
    block = house.blocks[0]
    assert block.first_night is not None
    held = booking(here, owner, here.desk.new_local_id(), nights=1, arrives=block.first_night)
    double = next(each.id for each in house.categories if each.name == "Double")
    in_block = replace(held.stays[0], category_id=double, availability_block_id=block.id)
    yield replace(held, stays=(in_block,))
    out = ChangeStay(reservation_id=held.reservation_id, availability_block_id="", booker_id=other, reprice=False)
    yield out
    yield replace(out, availability_block_id=block.id, booker_id="")
    again = booking(here, owner, here.desk.new_local_id(), arrives=ARRIVES + timedelta(days=9))
    yield AddBooking(
        service_id=again.service_id, stays=again.stays, currency=again.currency, group_id=stay(here, "rossi").group_id
    )


def _of_stays(here: Reception) -> Iterator[Command]:
    house = here.desk.house()
    shown = view(here, "novakova")
    sarka = shown.reservation
    other = next(each for each in sarka.companion_ids if each != sarka.guest_id)
    yield RemoveCompanion(reservation_id=sarka.id, guest_id=other)
    yield AddCompanion(reservation_id=sarka.id, guest_id=other)
    yield ChangeStay(
        reservation_id=sarka.id,
        start_utc=sarka.start_utc + timedelta(minutes=20),
        end_utc=sarka.end_utc + timedelta(minutes=20),
        category_id=sarka.category_id,
        rate_id=sarka.rate_id,
        persons=sarka.persons,
        purpose="Business",
        channel_number="TW48ZP",
        business_segment_id=house.segments[0].id,
        company_id=house.companies[0].id,
        travel_agency_id=house.companies[-1].id,
        prices=(NightPrice(index=0, gross=Decimal(2222)),),
        currency=shown.currency,
        tax_codes=shown.tax_codes,
        reprice=False,
        note="Agreed with the manager",
    )
    later = stay(here, "ludensch")
    yield ChangeStay(
        reservation_id=later.id,
        start_utc=later.start_utc + timedelta(minutes=10),
        end_utc=later.end_utc + timedelta(minutes=10),
    )
    yield ChangeOwner(reservation_id=later.id, guest_id=stay(here, "306").guest_id)
    yield from _with_their_rooms(here)
    option = next(row for row in here.desk.rows(_ids(here.desk.listing(ListKind.OPTIONS))))
    yield Confirm(reservation_id=option.id)
    yield Cancel(reservation_id=stay(here, "rossi").id, note="Ill", charge_fee=True)


def _with_their_rooms(here: Reception) -> Iterator[Command]:
    due = here.desk.rows(_ids(here.desk.listing(ListKind.ARRIVALS)))
    stays = [found.reservation for row in due if (found := here.desk.stay(row.id)) is not None]
    free = next(
        (each.id, room.room_id)
        for each in stays
        if not each.room_locked
        for room in here.desk.room_choices(each.id)
        if not room.taken_by and room.room_id != each.room_id and room.mark is not RoomMark.OCCUPIED
    )
    yield MoveRoom(reservation_id=free[0], room_id=free[1])
    yield LockRoom(reservation_id=free[0])


def _of_charges(here: Reception) -> Iterator[Command]:
    found, house = stay(here, "306"), here.desk.house()
    yield AddProduct(reservation_id=found.id, product_id=product(here, "Parking"), count=1, currency=house.currency)
    sold = house.order_products[0]
    yield AddOrder(
        guest_id=found.guest_id,
        service_id=sold.service_id,
        reservation_id=found.id,
        consumed_utc=here.desk.hotel().now,
        currency=house.currency,
        products=(OrderedProduct(product_id=sold.id, count=1),),
        items=(FreeItem(name="Umbrella", unit_gross=Decimal(250), tax_codes=()),),
    )


async def _in_the_house(here: Reception) -> None:
    """In by the front door, out by the bill that is not paid."""
    sarka = stay(here, "novakova")
    await _done(here, CheckIn(reservation_id=sarka.id, room_id=sarka.room_id))
    leaving = next(
        row.id
        for row in here.desk.rows(_ids(here.desk.listing(ListKind.DEPARTURES)))
        if row.owes and row.mark.value == "due_out"
    )
    await _done(
        here, CheckOut(reservation_id=leaving, close_bills=False, allow_open_balance=True, note="The company pays")
    )


def _of_prices(here: Reception) -> Iterator[Command]:
    house = here.desk.house()
    root = next(each for each in house.rates if each.base_rate_id is None)
    double = next(each.id for each in house.categories if each.name == "Double")
    yield SetPrice(
        rate_id=root.id,
        first_day=ARRIVES,
        last_day=ARRIVES + timedelta(days=1),
        price=Decimal(3300),
        currency=house.currency,
        category_id=double,
    )
    last = ARRIVES + timedelta(days=9)
    fridays = Rule(kind="Start", first_day=ARRIVES, last_day=last, weekdays=frozenset({4}))
    exact = replace(fridays, rate_id=root.id, category_id=double)
    base = Rule(kind="Stay", first_day=ARRIVES, last_day=last, rate_id=root.id, with_derived=True)
    yield SetRestriction(rule=exact, min_nights=2, max_nights=9)
    yield SetRestriction(rule=base, min_advance_days=1, max_advance_days=90)
    yield ClearRestriction(rule=exact)


def _ids(listing: Listing) -> list[str]:
    return [each for section in listing.sections for each in section.ids]
