"""What a desk does beyond checking in, at the demo hotel: booking, charging, paying, rooms, prices and rules."""

from collections.abc import AsyncIterator, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from itertools import zip_longest
from zoneinfo import ZoneInfo

import pytest

from frontdesk.api.client import Client
from frontdesk.api.eras.capabilities import Form, Grant
from frontdesk.api.errors import NotGranted, NotOffered
from frontdesk.api.nouns.money import AmountToSet
from frontdesk.api.nouns.orders import ItemToAdd
from frontdesk.api.nouns.rates import PriceUpdate, Rate
from frontdesk.api.nouns.reservation_parts import PersonCountToSet, ReservationToAdd
from frontdesk.api.nouns.reservations import Reservation, ReservationState
from frontdesk.api.nouns.resource_blocks import ResourceBlockToAdd
from frontdesk.api.nouns.resources import Resource, ResourceState
from frontdesk.api.nouns.restrictions import ConditionsToSet, ExceptionsToSet, RestrictionToSet
from frontdesk.api.nouns.services import Availability, MetricCounts
from frontdesk.api.wire import Interval
from tests.api.documented import OPERATIONS, SEEDS
from tests.api.hotel_process import NOW, Hotel, running

FIRST = datetime(2026, 11, 9, 23, tzinfo=UTC)  # midnight of Prague
NIGHT = timedelta(days=1)
TAX = "CZ-2024-21%"


@pytest.fixture(scope="module", params=["today", "seeds"])
def hotel(request: pytest.FixtureRequest) -> Iterator[Hotel]:
    """A hotel that speaks the forms of one era."""
    with running("--era", request.param) as hotel:
        yield hotel


@pytest.fixture
async def desk(hotel: Hotel) -> AsyncIterator[Client]:
    """A client that has found out which."""
    async with hotel.client() as client:
        await client.find_capabilities()
        yield client


async def stay_service(desk: Client) -> str:
    return next(service.id for service in await desk.services.get_all(service_type="Bookable"))


async def root_rate(desk: Client) -> Rate:
    rates = await desk.rates.get_all(service_ids=[await stay_service(desk)])
    return next(rate for rate in rates if rate.base_rate_id is None and rate.is_public)


async def wanted(desk: Client, customer_id: str) -> ReservationToAdd:
    """Two nights for two, in the lowest category that takes two."""
    service = await stay_service(desk)
    adults = next(row for row in await desk.age_categories.get_all() if row.classification == "Adult")
    categories = await desk.resource_categories.get_all(service_ids=[service])
    category = min((row for row in categories if (row.capacity or 0) >= 2), key=lambda row: row.ordering or 0)
    return ReservationToAdd(
        identifier="one",
        customer_id=customer_id,
        start_utc=FIRST + timedelta(hours=15),
        end_utc=FIRST + 2 * NIGHT + timedelta(hours=11),
        requested_category_id=category.id,
        rate_id=(await root_rate(desk)).id,
        person_counts=[PersonCountToSet(adults.id, 2)],
        notes="Quiet room",
    )


async def test_a_stay_is_priced_booked_shared_charged_moved_and_cancelled(desk: Client) -> None:
    service = await stay_service(desk)
    owner = await desk.customers.add("Válková", first_name="Ida", email="ida@example.org")
    friend = await desk.customers.add("Øre", first_name="Åse")
    asked = await wanted(desk, owner.id)
    (price,) = await desk.reservations.price(service, [asked])
    assert price.identifier == "one"
    assert price.amount is not None
    assert price.amount.gross is not None
    (added,) = await desk.reservations.add(service, [asked], group_name="Two friends", send_confirmation_email=False)
    stay = added.reservation
    assert (added.identifier, stay.guest_id, stay.state) == ("one", owner.id, "Confirmed")

    items = await desk.order_items.get_all(service_order_ids=[stay.id])
    assert sum(item.amount.gross_value for item in items) == price.amount.gross
    (note,) = await desk.service_order_notes.get_all(service_order_ids=[stay.id])
    assert note.text == "Quiet room"
    await desk.service_order_notes.update(note.id, "Very quiet room")
    (note,) = await desk.service_order_notes.get_all(service_order_ids=[stay.id])
    assert note.text == "Very quiet room"

    await desk.reservations.add_companion(stay.id, friend.id)
    ties = await desk.companionships.get_all(reservation_ids=[stay.id])
    assert {tie.customer_id for tie in ties} == {owner.id, friend.id}
    await desk.reservations.delete_companion(stay.id, friend.id)
    assert len(await desk.companionships.get_all(reservation_ids=[stay.id])) == 1

    await desk.reservations.update_interval(stay.id, end_utc=asked.end_utc + NIGHT, charge_cancellation_fee=False)
    await desk.reservations.update_customer(stay.id, friend.id)
    (moved,) = await desk.reservations.get_all(reservation_ids=[stay.id])
    assert (moved.ends, moved.account_id) == (asked.end_utc + NIGHT, friend.id)
    await desk.reservations.cancel([stay.id], notes="Ill")
    (cancelled,) = await desk.reservations.get_all(reservation_ids=[stay.id], states=[ReservationState.CANCELED])
    assert cancelled.cancelled_utc is not None


async def test_a_product_is_added_to_a_stay(desk: Client) -> None:
    service = await stay_service(desk)
    stay = (await desk.reservations.get_all(states=[ReservationState.CONFIRMED]))[0]
    products = await desk.products.get_all(service_ids=[service])
    product = next(row for row in products if row.charging_mode == "PerTimeUnit" or row.charging == "PerTimeUnit")
    added = await desk.reservations.add_product(stay.id, product.id, 1)
    items = {item.id: item for item in await desk.order_items.get_all(service_order_ids=[stay.id])}
    assert added
    assert set(added) <= set(items)


async def test_a_drink_is_charged_paid_billed_and_printed(desk: Client) -> None:
    guest = await desk.customers.add("Barová")
    bar = next(row.id for row in await desk.services.get_all(service_type="Additional"))
    bill = await desk.bills.add(guest.id, name="Bar")
    assert bill is not None
    amount = AmountToSet("CZK", [TAX], gross_value=Decimal("121"))
    if desk.capabilities.form("orders/add") is Form.SEEDS:
        with pytest.raises(NotOffered):
            await desk.orders.add(bar, guest.id, items=[ItemToAdd("Wine", 2, amount)], bill_id=bill.id)
        return
    order = await desk.orders.add(bar, guest.id, items=[ItemToAdd("Wine", 2, amount)], bill_id=bill.id)
    (item,) = await desk.order_items.get_all(service_order_ids=[str(order)])
    assert (item.amount.gross_value, item.bill_id) == (Decimal(242), bill.id)
    paid = AmountToSet("CZK", [], gross_value=Decimal(242))
    payment = await desk.payments.add_external(guest.id, paid, "Cash", bill_id=bill.id)
    (taken,) = await desk.payments.get_all(payment_ids=[str(payment)])
    assert taken.amount.gross_value == Decimal(-242)
    closed = await desk.bills.close(bill.id, "Receipt")
    assert closed is None or closed.state == "Closed"
    (printed,) = await desk.bills.get_all(bill_ids=[bill.id])
    assert printed.number
    document = (await desk.bills.get_pdf(bill.id)).document
    assert document is not None
    assert document.startswith(b"%PDF")


async def test_a_charge_moves_to_another_bill(desk: Client) -> None:
    guest = await desk.customers.add("Stěhovavý")
    bar = next(row.id for row in await desk.services.get_all(service_type="Additional"))
    order = await desk.orders.add(
        bar, guest.id, items=[ItemToAdd("Tea", 1, AmountToSet("CZK", [TAX], gross_value=Decimal(60)))]
    )
    bill = await desk.bills.add(guest.id, name="Second")
    assert bill is not None
    (item,) = await desk.order_items.get_all(service_order_ids=[str(order)])
    await desk.accounting_items.update([item.id], bill.id)
    (item,) = await desk.order_items.get_all(order_item_ids=[item.id])
    assert item.bill_id == bill.id


async def test_a_room_is_blocked_and_freed_and_cleaned(desk: Client) -> None:
    room = next(row for row in await desk.resources.get_all() if row.state == "Dirty")
    await desk.resources.update(room.id, state="Clean")
    assert next(row.state for row in await desk.resources.get_all() if row.id == room.id) == "Clean"
    far = NOW + timedelta(days=200)
    (block,) = await desk.resource_blocks.add(
        [ResourceBlockToAdd(room.id, "Leak", "OutOfOrder", far, far + NIGHT, "Plumber at 9")]
    )
    week = Interval(far - NIGHT, far + 2 * NIGHT)
    found = await desk.resource_blocks.get_all(colliding_utc=week)
    assert block.id in {row.id for row in found}
    await desk.resource_blocks.delete([block.id])
    assert block.id not in {row.id for row in await desk.resource_blocks.get_all(colliding_utc=week)}


async def test_a_price_is_set_and_taken_back(desk: Client) -> None:
    rate = await root_rate(desk)
    before = await desk.rates.get_pricing(rate.id, FIRST, FIRST + NIGHT)
    await desk.rates.update_price(rate.id, [PriceUpdate(FIRST, FIRST, Decimal(4321))])
    raised = await desk.rates.get_pricing(rate.id, FIRST, FIRST + NIGHT)
    assert raised.base_gross_prices[0] == Decimal(4321)
    assert raised.base_gross_prices[1] == before.base_gross_prices[1]
    await desk.rates.update_price(rate.id, [PriceUpdate(FIRST, FIRST)])
    assert (await desk.rates.get_pricing(rate.id, FIRST, FIRST + NIGHT)) == before


async def test_a_rule_is_set_and_cleared(desk: Client) -> None:
    service, rate = await stay_service(desk), await root_rate(desk)
    arrival = ConditionsToSet(
        type="Start", exact_rate_id=rate.id, days=["Saturday"], start_utc=FIRST, end_utc=FIRST + 30 * NIGHT
    )
    await desk.restrictions.set(service, [RestrictionToSet(arrival, ExceptionsToSet(min_length=2 * NIGHT))])
    rules = await desk.restrictions.get_all(service_ids=[service])
    (ours,) = [row for row in rules if row.conditions.exact_rate_id == rate.id and row.conditions.start_utc == FIRST]
    assert ours.exceptions is not None
    assert (ours.conditions.days, ours.exceptions.min_length) == (("Saturday",), 2 * NIGHT)
    await desk.restrictions.clear(service, [arrival])
    assert ours.id not in {row.id for row in await desk.restrictions.get_all(service_ids=[service])}


async def test_a_profile_is_changed_noted_and_merged(desk: Client) -> None:
    right = await desk.customers.add("Dvojníková", email="one@example.org")
    twin = await desk.customers.add("Dvojníková", email="two@example.org")
    changed = await desk.customers.update(right.id, phone="+420 123 456 789")
    assert (changed.phone, changed.last_name) == ("+420 123 456 789", "Dvojníková")
    note = await desk.account_notes.add(right.id, "Likes tea", "FrontOffice")
    assert note is not None
    (found,) = await desk.account_notes.get_all(account_ids=[right.id])
    assert (found.content, found.classifications) == ("Likes tea", ("FrontOffice",))
    await desk.account_notes.delete([note.id])
    await desk.accounts.merge([twin.id], right.id)
    gone = await desk.customers.get_all(customer_ids=[twin.id], activity_states=["Active", "Deleted"])
    assert [row.merge_target_id for row in gone] in ([right.id], [])


# -- the same house through the older forms --------------------------------------------------------------------------

REPLACED = (
    "reservations/getAll/2023-06-06",
    "customers/getAll",
    "companionships/getAll",
    "reservationGroups/getAll",
    "serviceOrderNotes/getAll",
    "orderItems/getAll",
    "resources/getAll",
    "resourceCategories/getAll",
    "resourceCategoryAssignments/getAll",
    "ageCategories/getAll",
    "services/getAvailability/2024-01-22",
)


@pytest.fixture(scope="module")
def older_hotel() -> Iterator[Hotel]:
    """The same house, which does not grant what the list of 2017 can stand in for."""
    with running(*(option for operation in REPLACED for option in ("--deny", operation))) as hotel:
        yield hotel


@pytest.fixture
async def older_desk(older_hotel: Hotel) -> AsyncIterator[Client]:
    """A client that has found out what it is not granted."""
    async with older_hotel.client() as client:
        with pytest.raises(NotGranted):
            await client.reservations.get_all(reservation_ids=["00000000-0000-0000-0000-000000000000"])
        await client.find_capabilities()
        yield client


async def test_the_older_forms_tell_the_same_of_a_fresh_house(older_desk: Client) -> None:
    fortnight = Interval(NOW - 2 * NIGHT, NOW + 12 * NIGHT)
    with running() as fresh:
        async with fresh.client() as desk:
            stays = await desk.reservations.get_all(colliding_utc=fortnight)
            ids = [stay.id for stay in stays]
            items = await desk.order_items.get_all(service_order_ids=ids)
            ties = await desk.companionships.get_all(reservation_ids=ids)
            guests = await desk.customers.get_all(customer_ids={tie.customer_id for tie in ties})
            notes = await desk.service_order_notes.get_all(service_order_ids=ids)
            rooms = {room.id: (room.name, room.state) for room in await desk.resources.get_all()}
            service = await stay_service(desk)
            free = await desk.services.get_availability(service, FIRST, FIRST + 9 * NIGHT)
    older = {stay.id: stay for stay in await older_desk.reservations.get_all(colliding_utc=fortnight)}
    assert len(stays) > 20
    assert set(older) == set(ids)
    for stay in stays:
        found = older[stay.id]
        assert found.state == stay.state
        if stay.state == ReservationState.CONFIRMED:  # later the older ends are the actual ones
            assert (found.begins, found.ends) == (stay.begins, stay.ends)
        assert (found.account_id, found.group_id, found.rate_id) == (stay.account_id, stay.group_id, stay.rate_id)
        assert (found.requested_resource_category_id, found.assigned_resource_id, found.person_counts) == (
            stay.requested_resource_category_id,
            stay.assigned_resource_id,
            stay.person_counts,
        )
    older_items = await older_desk.order_items.get_all(service_order_ids=ids)
    assert {(row.id, row.amount.gross_value, row.accounting_state) for row in older_items} == {
        (row.id, row.amount.gross_value, row.accounting_state) for row in items
    }
    older_ties = await older_desk.companionships.get_all(reservation_ids=ids)
    assert {(tie.reservation_id, tie.customer_id) for tie in older_ties} == {
        (tie.reservation_id, tie.customer_id) for tie in ties
    }
    older_notes = await older_desk.service_order_notes.get_all(service_order_ids=ids)
    assert {(row.id, row.text) for row in older_notes} == {(row.id, row.text) for row in notes}
    owners = {stay.account_id for stay in stays if stay.state in {"Confirmed", "Started", "Processed"}}
    older_guests = await older_desk.customers.get_all(customer_ids={owner for owner in owners if owner})
    assert {row.id: row.last_name for row in older_guests} == {
        row.id: row.last_name for row in guests if row.id in owners
    }
    used = {room.id: (room.name, room.state) for room in await older_desk.resources.get_all()}
    assert used
    assert used.items() <= rooms.items()
    older_free = await older_desk.services.get_availability(service, FIRST, FIRST + 9 * NIGHT)
    assert older_free.time_unit_starts_utc == free.time_unit_starts_utc
    assert by_category(older_free) == by_category(free)


def by_category(found: Availability) -> dict[str, list[int]]:
    return {row.resource_category_id: free_units(row.metrics) for row in found.resource_category_availabilities}


def free_units(counts: MetricCounts) -> list[int]:
    """What may still be sold, by the arithmetic of connector-api.md §4.4; a count that is not known takes nothing."""
    taken = (counts.house_use, counts.occupied, counts.other_service_reservation_count)
    nights = zip_longest(counts.usable_resources, counts.public_availability_adjustment, *taken, fillvalue=0)
    return [usable + adjustment - sum(others) for usable, adjustment, *others in nights]


# -- nothing but the operations of the seeds -------------------------------------------------------------------------


@pytest.fixture(scope="module")
def bare_hotel() -> Iterator[Hotel]:
    """A hotel of the seeds' era, whose token is granted nothing outside of the older documents."""
    outside = sorted(set(OPERATIONS) - set(SEEDS))
    with running("--era", "seeds", *(option for operation in outside for option in ("--deny", operation))) as hotel:
        yield hotel


async def test_a_desk_works_with_nothing_but_the_operations_of_the_seeds(bare_hotel: Hotel) -> None:
    async with bare_hotel.client() as desk:
        found = await desk.find_capabilities()
        assert {"configuration/get", "customers/search", "bills/getAll", "payments/getAll"} <= set(found.missing())
        service = await stay_service(desk)
        assert await desk.agrees_on_zone(service, ZoneInfo("Europe/Prague"))
        assert not await desk.agrees_on_zone(service, ZoneInfo("Asia/Tokyo"))

        week = Interval(NOW - 3 * NIGHT, NOW + 4 * NIGHT)
        stays = await desk.reservations.get_all(colliding_utc=week, states=[ReservationState.CONFIRMED])
        guests = await desk.customers.get_all(customer_ids={str(stay.account_id) for stay in stays})
        assert {guest.id for guest in guests} == {stay.account_id for stay in stays}
        rooms = {room.id: room for room in await desk.resources.get_all()}
        day = Interval(NOW - timedelta(hours=14), NOW + timedelta(hours=10))
        arrivals = await desk.reservations.get_all(scheduled_start_utc=day, states=[ReservationState.CONFIRMED])
        assert {stay.id for stay in arrivals} == {stay.id for stay in stays if begins_today(stay)}
        ready = [stay for stay in arrivals if is_ready(stay, rooms)]
        assert await desk.order_items.get_all(service_order_ids=[ready[0].id])
        await desk.reservations.start(ready[0].id)
        (started,) = await desk.reservations.get_all(reservation_ids=[ready[0].id])
        assert started.state == ReservationState.STARTED
        assert desk.capabilities.grant("reservations/start") is Grant.GRANTED

        assert (await desk.services.get_free_units(service, FIRST, FIRST + NIGHT)).category_availabilities
        assert (await desk.rates.get_pricing((await root_rate(desk)).id, FIRST, FIRST + NIGHT)).category_prices
        with pytest.raises(NotGranted):
            await desk.customers.add("Nováková")


def begins_today(stay: Reservation) -> bool:
    return stay.begins is not None and stay.begins.date() == NOW.date()


def is_ready(stay: Reservation, rooms: Mapping[str, Resource]) -> bool:
    """Whether its room is inspected."""
    room = rooms.get(stay.assigned_resource_id or "")
    return room is not None and room.state == ResourceState.INSPECTED
