"""Every command of a desk, whole: on the line, with its answer lost, away from the line; each once in the ledger."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal

import pytest

from frontdesk.domain.commands import (
    AddBooking,
    AddCompanion,
    AddGuest,
    AddNote,
    AddOrder,
    AddPayment,
    AddProduct,
    CancelItem,
    ChangeGuest,
    ChangeOwner,
    ChangeStay,
    CheckIn,
    ClearRestriction,
    Command,
    FreeItem,
    GuestDetails,
    LockRoom,
    MoveRoom,
    NewStay,
    NightPrice,
    OrderedProduct,
    RemoveCompanion,
    Rule,
    SetPrice,
    SetRestriction,
    SetRoomState,
    UnlockRoom,
)
from frontdesk.domain.house import RoomState
from frontdesk.domain.offline import OfflinePolicy
from frontdesk.domain.outbox import Decision, Doubt, Entry, EntryState
from frontdesk.domain.reasons import NeedsLine, Rejected, TooMuchMoney
from frontdesk.domain.reservations import PersonCount, Reservation
from frontdesk.domain.views import Line, Listing, ListKind, Mark, RoomMark, StayView, Unsent
from tests.service.whole_program import Reception

ARRIVES = date(2026, 11, 20)


def view(here: Reception, name: str) -> StayView:
    found = here.desk.stay(here.guest(name).id)
    assert found is not None
    return found


def stay(here: Reception, name: str) -> Reservation:
    return view(here, name).reservation


def adults(here: Reception, count: int) -> tuple[PersonCount, ...]:
    return (PersonCount(here.desk.house().age_categories[0].id, count),)


def product(here: Reception, name: str) -> str:
    return next(each.id for each in here.desk.house().products if name in each.name)


def booking(here: Reception, guest_id: str, local_id: str, *, nights: int = 2, arrives: date = ARRIVES) -> AddBooking:
    start, end = here.desk.stay_times(arrives, arrives + timedelta(days=nights))
    house = here.desk.house()
    new = NewStay(
        local_id=local_id,
        guest_id=guest_id,
        category_id=next(each.id for each in house.categories if each.capacity >= 2),
        rate_id=house.rates[0].id,
        start_utc=start,
        end_utc=end,
        persons=adults(here, 2),
    )
    return AddBooking(service_id=house.service_id, stays=(new,), group_name="Autumn", currency=house.currency)


def _extend(here: Reception) -> Command:
    found = stay(here, "306")
    return ChangeStay(reservation_id=found.id, end_utc=found.end_utc + timedelta(days=1))


def _time(here: Reception) -> Command:
    found = view(here, "ludensch")
    at = found.reservation.start_utc.replace(hour=21, minute=30, second=0)
    return ChangeStay(reservation_id=found.reservation.id, start_utc=at, on_day=found.arrive)


def _persons(here: Reception) -> Command:
    return ChangeStay(reservation_id=stay(here, "ludensch").id, persons=adults(here, 1))


def _night_price(here: Reception) -> Command:
    found = view(here, "novakova")
    price = NightPrice(index=0, gross=Decimal("1234"))
    return ChangeStay(
        reservation_id=found.reservation.id,
        prices=(price,),
        currency=found.currency,
        tax_codes=found.tax_codes,
        note="Agreed with the manager",
    )


def _other_owner(here: Reception) -> Command:
    return ChangeOwner(reservation_id=stay(here, "ludensch").id, guest_id=stay(here, "306").guest_id)


def _companion_off(here: Reception) -> Command:
    found = stay(here, "novakova")
    other = next(each for each in found.companion_ids if each != found.guest_id)
    return RemoveCompanion(reservation_id=found.id, guest_id=other)


def _companion(here: Reception) -> Command:
    """In the place that was left."""
    return AddCompanion(reservation_id=stay(here, "novakova").id, guest_id=stay(here, "rossi").guest_id)


def _product(here: Reception) -> Command:
    return AddProduct(reservation_id=stay(here, "306").id, product_id=product(here, "Parking"), count=1)


def _order(here: Reception) -> Command:
    found, house = stay(here, "306"), here.desk.house()
    sold = house.order_products[0]
    return AddOrder(
        guest_id=found.guest_id,
        service_id=sold.service_id,
        reservation_id=found.id,
        consumed_utc=here.desk.hotel().now,
        currency=house.currency,
        products=(OrderedProduct(product_id=sold.id, count=1),),
        items=(FreeItem(name="Umbrella", unit_gross=Decimal("250"), tax_codes=()),),
    )


def _payment(here: Reception) -> Command:
    found, house = stay(here, "306"), here.desk.house()
    return AddPayment(
        guest_id=found.guest_id,
        reservation_id=found.id,
        amount=Decimal("100"),
        currency=house.currency,
        kind=house.payment_kinds[0],
    )


def _note(here: Reception) -> Command:
    return AddNote(reservation_id=stay(here, "novakova").id, text="Asks for a quiet room")


def _room_state(here: Reception) -> Command:
    return SetRoomState(room_id=stay(here, "510").room_id or "", state=RoomState.INSPECTED)


def _lock(here: Reception) -> Command:
    listing = here.desk.listing(ListKind.ARRIVALS)
    shown = (here.desk.stay(each) for section in listing.sections for each in section.ids)
    stays = (each.reservation for each in shown if each is not None)
    return LockRoom(reservation_id=next(each.id for each in stays if each.room_id and not each.room_locked))


def _guest_details(here: Reception) -> Command:
    return ChangeGuest(guest_id=stay(here, "novakova").guest_id, details=GuestDetails(phone="+420 601 000 000"))


def _new_guest(here: Reception) -> Command:
    return AddGuest(local_id=here.desk.new_local_id(), details=GuestDetails(last_name="Øvergård", first_name="Liv"))


def _booking(here: Reception) -> Command:
    return booking(here, stay(here, "rossi").guest_id, here.desk.new_local_id())


def _price(here: Reception) -> Command:
    house = here.desk.house()
    root = next(rate for rate in house.rates if rate.base_rate_id is None)
    return SetPrice(
        rate_id=root.id, first_day=ARRIVES, last_day=ARRIVES, price=Decimal("2999"), currency=house.currency
    )


def _rule(here: Reception) -> Command:
    rule = Rule(kind="Start", first_day=ARRIVES, last_day=ARRIVES + timedelta(days=20), weekdays=frozenset({4}))
    return SetRestriction(rule=rule, min_nights=2)


def _ids(listing: Listing) -> list[str]:
    return [stay_id for section in listing.sections for stay_id in section.ids]


@dataclass(frozen=True)
class Case:
    """A command, the hotel's operation it becomes, and whether a lost answer can be settled without a person."""

    operation: str
    make: Callable[[Reception], Command]
    is_provable: bool = True


CASES = (
    Case("reservations/updateInterval", _extend),
    Case("reservations/updateInterval", _time),
    Case("reservations/update", _persons),
    Case("reservations/update", _night_price),
    Case("reservations/deleteCompanion", _companion_off),
    Case("reservations/addCompanion", _companion),
    Case("reservations/updateCustomer", _other_owner),
    Case("reservations/addProduct", _product, is_provable=False),
    Case("orders/add", _order),
    Case("payments/addExternal", _payment),
    Case("serviceOrderNotes/add", _note),
    Case("resources/update", _room_state),
    Case("reservations/update", _lock),
    Case("customers/update", _guest_details),
    Case("customers/add", _new_guest),
    Case("reservations/add", _booking),
    Case("rates/updatePrice", _price),
    Case("restrictions/set", _rule),
)


async def test_each_reaches_the_hotel_once(reception: Reception) -> None:
    entries = [reception.desk.submit(case.make(reception)) for case in CASES]
    await reception.settled(len(CASES))
    sends = [[attempt.outcome for attempt in reception.entry(entry).attempts] for entry in entries]
    assert sends == [["answered"]] * len(CASES)
    assert Counter(await reception.ledger()) == Counter((case.operation, 200) for case in CASES)


async def test_another_time_of_arrival_is_the_hotels_and_costs_nothing(reception: Reception) -> None:
    before = view(reception, "ludensch")
    command = _time(reception)
    entry = reception.desk.submit(command)
    assert (view(reception, "ludensch").owes, view(reception, "ludensch").nights) == (before.owes, before.nights)
    await reception.settled(1)
    assert reception.entry(entry).state is EntryState.SETTLED
    after = view(reception, "ludensch")
    assert isinstance(command, ChangeStay) and after.reservation.start_utc == command.start_utc
    assert (after.arrive, after.leave, after.owes) == (before.arrive, before.leave, before.owes)
    assert (after.night_prices, after.money) == (before.night_prices, before.money)
    assert await reception.ledger() == [("reservations/updateInterval", 200)]


async def test_a_lost_answer_is_never_sent_twice(reception: Reception) -> None:
    for case in CASES:
        await reception.control("POST", "lose", {"answers": 1})
        entry = reception.desk.submit(case.make(reception))
        ends = EntryState.SETTLED if case.is_provable else EntryState.NEEDS_PERSON
        await reception.until(lambda ends=ends, entry=entry: reception.entry(entry).state is ends)  # type: ignore[misc]
        assert [attempt.outcome for attempt in reception.entry(entry).attempts] == ["unknown"], case
        if not case.is_provable:
            reception.desk.decide(entry.id, Decision.IT_HAPPENED)
    assert Counter(await reception.ledger()) == Counter((case.operation, 200) for case in CASES)


@pytest.mark.parametrize("is_lost", [False, True])
async def test_one_room_after_another_is_one_group_of_two_stays(reception: Reception, is_lost: bool) -> None:
    guest = stay(reception, "novakova").guest_id
    first, second = (
        booking(reception, guest, reception.desk.new_local_id(), nights=nights, arrives=arrives)
        for nights, arrives in ((2, ARRIVES), (3, ARRIVES + timedelta(days=2)))
    )
    if is_lost:
        await reception.control("POST", "lose", {"answers": 1})
    both = replace(first, stays=(*first.stays, *second.stays))
    entry = reception.desk.submit(both)
    await reception.until(lambda: reception.entry(entry).state is EntryState.SETTLED)
    assert await reception.ledger() == [("reservations/add", 200)]
    made = [found for each in both.stays if (found := reception.desk.stay(each.local_id)) is not None]
    assert [(each.arrive, each.leave) for each in made] == [
        (ARRIVES, ARRIVES + timedelta(days=2)),
        (ARRIVES + timedelta(days=2), ARRIVES + timedelta(days=5)),
    ]
    assert len({each.reservation.group_id for each in made}) == 1


async def test_what_never_arrived_is_sent_once_more(reception: Reception) -> None:
    entries: list[Entry] = []
    for wave in waves():
        for case in wave:
            await reception.control("POST", "refuse", {"operation": case.operation, "status": 503, "message": "Down"})
            entries.append(reception.desk.submit(case.make(reception)))
        await reception.until(lambda: all(reception.entry(each).state is EntryState.SETTLED for each in entries))
    sends = [[attempt.outcome for attempt in reception.entry(each).attempts] for each in entries]
    assert sends == [["unknown", "answered"]] * len(CASES)
    taken = [operation for operation, status in await reception.ledger() if status == 200]
    assert Counter(taken) == Counter(case.operation for case in CASES)


def waves() -> list[list[Case]]:
    """Those of a wave can be refused at the same time: each is another operation of the hotel."""
    made: list[list[Case]] = []
    for case in CASES:
        free = (wave for wave in made if case.operation not in [each.operation for each in wave])
        wave = next(free, None)
        if wave is None:
            made.append(wave := [])
        wave.append(case)
    return made


async def away(here: Reception) -> None:
    await here.hotel.line(cut=True)
    here.desk.refresh()
    await here.until(lambda: here.desk.status().line is Line.OFFLINE)


def walk_in(here: Reception) -> Sequence[Command]:
    """A guest without a profile, tonight, into the best free room; with breakfast and a companion."""
    today, house = here.desk.hotel().today, here.desk.house()
    guest, other, new = here.desk.new_local_id(), here.desk.new_local_id(), here.desk.new_local_id()
    booked = booking(here, guest, new, nights=1, arrives=today)
    first = booked.stays[0]
    for category in (each for each in house.categories if each.capacity >= 2):
        rooms = here.desk.free_rooms(category.id, first.start_utc, first.end_utc)
        if rooms and not rooms[0].taken_by and rooms[0].mark == "inspected":
            break
    room = rooms[0].room_id
    tonight = NewStay(
        local_id=new,
        guest_id=guest,
        category_id=category.id,
        rate_id=first.rate_id,
        start_utc=first.start_utc,
        end_utc=first.end_utc,
        persons=first.persons,
        room_id=room,
    )
    return (
        AddGuest(local_id=guest, details=GuestDetails(last_name="Łukasiewicz", first_name="Zofia")),
        AddGuest(local_id=other, details=GuestDetails(last_name="Łukasiewicz", first_name="Jan")),
        AddBooking(service_id=house.service_id, stays=(tonight,), currency=house.currency),
        AddCompanion(reservation_id=new, guest_id=other),
        AddProduct(reservation_id=new, product_id=product(here, "Parking"), count=1),
        CheckIn(reservation_id=new, room_id=room),
    )


WALK_IN = [
    ("customers/add", 2),
    ("reservations/add", 1),
    ("reservations/addCompanion", 1),
    ("reservations/addProduct", 1),
    ("reservations/start", 1),
]


async def test_a_walk_in_away_from_the_line_is_shown_kept_and_sent_in_order(reception: Reception) -> None:
    await away(reception)
    entries = reception.desk.submit_all(walk_in(reception))
    new = entries[-1].command.reservation_id
    shown = reception.desk.stay(new)
    assert shown is not None and shown.guest is not None
    assert (shown.mark, shown.guest.last_name, len(shown.people)) == (Mark.IN_HOUSE, "Łukasiewicz", 2)
    assert new in {row for section in reception.desk.listing(ListKind.IN_HOUSE).sections for row in section.ids}
    await reception.close()
    await reception.open(waits=False)
    assert reception.desk.stay(new) is not None
    await reception.hotel.line(cut=False)
    await reception.settled(len(entries))
    real = reception.desk.stay(new)
    assert real is not None and real.reservation.number and real.mark is Mark.IN_HOUSE
    assert sorted(Counter(operation for operation, _ in await reception.ledger()).items()) == WALK_IN


async def test_a_walk_in_is_taken_back_whole(reception: Reception) -> None:
    await away(reception)
    entries = reception.desk.submit_all(walk_in(reception))
    assert reception.desk.take_back(entries[0].id)
    assert reception.marks() == []
    await reception.hotel.line(cut=False)
    reception.desk.submit(_note(reception))
    await reception.settled(1)
    assert await reception.ledger() == [("serviceOrderNotes/add", 200)]


async def test_a_refused_booking_keeps_its_check_in_back_and_drops_it_with_it(reception: Reception) -> None:
    await reception.control(
        "POST", "refuse", {"operation": "reservations/add", "status": 403, "message": "The category is full."}
    )
    entries = reception.desk.submit_all(walk_in(reception))
    await reception.until(lambda: reception.entry(entries[2]).state is EntryState.REJECTED)
    assert reception.entry(entries[2]).reason == "The category is full."
    await reception.until(lambda: reception.entry(entries[1]).state is EntryState.SETTLED)
    assert reception.entry(entries[5]).state is EntryState.QUEUED
    reception.desk.decide(entries[2].id, Decision.DROP)
    assert reception.entry(entries[5]).state is EntryState.DISCARDED
    assert Unsent.NOT_SENT not in reception.marks()


async def test_prices_and_rules_wait_for_the_line_with_the_clerk(reception: Reception) -> None:
    price, rule = _price(reception), _rule(reception)
    await away(reception)
    for command in (price, rule):
        with pytest.raises(Rejected) as refused:
            reception.desk.submit(command)
        assert isinstance(refused.value.reason, NeedsLine)


async def test_what_was_added_can_be_taken_off(reception: Reception) -> None:
    rule = _rule(reception)
    assert isinstance(rule, SetRestriction)
    reception.desk.submit(rule)
    reception.desk.submit(_product(reception))
    await reception.settled(2)
    charged = view(reception, "306")
    assert reception.session is not None
    items = reception.session.store.cache.items(charged.reservation.id)
    parking = next(item for item in items if item.product_id == product(reception, "Parking") and item.state == "Open")
    reception.desk.submit(ClearRestriction(rule=rule.rule))
    reception.desk.submit(CancelItem(reservation_id=charged.reservation.id, item_id=parking.id))
    await reception.settled(4)
    assert Counter(await reception.ledger())[("orderItems/cancel", 200)] == 1


async def test_a_room_somebody_else_is_in_is_not_given_away(reception: Reception) -> None:
    """The clerk says "send anyway" where this PC knows somebody in the room: it is read again, and said who it is."""
    listing = reception.desk.listing(ListKind.ARRIVALS)
    due = [row for row in reception.desk.rows(_ids(listing)) if row.mark is Mark.DUE_IN]
    ours_id, held = next(
        (row.id, room)
        for row in due
        for room in reception.desk.room_choices(row.id)
        if room.mark is RoomMark.OCCUPIED and not room.taken_by
    )
    found = reception.desk.stay(ours_id)
    assert found is not None
    if found.reservation.room_locked:
        reception.desk.submit(UnlockRoom(reservation_id=ours_id))
    reception.desk.submit(MoveRoom(reservation_id=ours_id, room_id=held.room_id))
    await reception.until(lambda: reception.desk.status().unsent == 0)
    moved = reception.desk.stay(ours_id)
    assert moved is not None
    ours = moved.reservation
    entry = reception.desk.submit(CheckIn(reservation_id=ours.id, room_id=ours.room_id))
    await reception.until(lambda: reception.entry(entry).state is EntryState.CONFLICT)
    word, _, name = reception.entry(entry).reason.partition(" ")
    assert word == Doubt.ROOM_OCCUPIED and name
    assert ("reservations/start", 200) not in await reception.ledger()


async def test_a_hotel_may_bound_the_money_of_a_desk_without_line(reception: Reception) -> None:
    await reception.close()
    reception.settings = replace(reception.settings, offline=OfflinePolicy(most_money=Decimal(50)))
    await reception.open()
    payment = _payment(reception)
    await away(reception)
    with pytest.raises(Rejected) as refused:
        reception.desk.submit(payment)
    assert refused.value.reason == TooMuchMoney(Decimal(50), "CZK")


async def test_a_stay_made_without_line_is_found_by_its_guest(reception: Reception) -> None:
    await away(reception)
    entries = reception.desk.submit_all(walk_in(reception))
    hits = reception.desk.search("zofia luk")
    assert [hit.reservation_id for hit in hits][:1] == [entries[-1].command.reservation_id]
