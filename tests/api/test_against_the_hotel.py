"""The client against the demo hotel, which reads the same documents independently and shares no code with it."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest

from frontdesk.api.attempt import Attempt
from frontdesk.api.client import Client
from frontdesk.api.errors import Refused, SignedOut
from frontdesk.api.nouns.age_categories import AgeCategoryPage
from frontdesk.api.nouns.business_segments import BusinessSegmentPage
from frontdesk.api.nouns.companionships import CompanionshipPage
from frontdesk.api.nouns.configuration import PropertyConfiguration
from frontdesk.api.nouns.customers import CustomerPage, FoundCustomers
from frontdesk.api.nouns.order_items import OrderItemPage
from frontdesk.api.nouns.payments import PaymentPage
from frontdesk.api.nouns.products import ProductPage
from frontdesk.api.nouns.rates import RatePage, RatePricing
from frontdesk.api.nouns.reservations import Reservation, ReservationPage, ReservationState
from frontdesk.api.nouns.resource_categories import ResourceCategoryPage
from frontdesk.api.nouns.resource_category_assignments import ResourceCategoryAssignmentPage
from frontdesk.api.nouns.resources import ResourcePage
from frontdesk.api.nouns.restrictions import RestrictionPage
from frontdesk.api.nouns.service_order_notes import ServiceOrderNotePage
from frontdesk.api.nouns.services import Availability, ServicePage
from frontdesk.api.wire import Answer, Interval
from tests.api.hotel_process import NOW, Hotel, running
from tests.api.test_reading import unread

# A desk keeps no identity documents; restrictions come from their own operation.
NOT_READ = {"Passport", "IdentityCard", "Visa", "DriversLicense", "Documents", "RateRestrictions"}


@pytest.fixture(scope="module")
def hotel() -> Iterator[Hotel]:
    """A hotel that serves and grants everything it knows."""
    with running() as hotel:
        yield hotel


@pytest.fixture
async def desk(hotel: Hotel) -> AsyncIterator[Client]:
    """A client of the hotel."""
    async with hotel.client() as client:
        yield client


async def stay(desk: Client) -> str:
    """The id of the service that sells nights."""
    return next(service.id for service in await desk.services.get_all(service_type="Bookable"))


async def arrivals(desk: Client) -> list[Reservation]:
    """Confirmed stays that begin today, with a room."""
    day = Interval(NOW - timedelta(hours=14), NOW + timedelta(hours=10))
    confirmed = await desk.reservations.get_all(scheduled_start_utc=day, states=[ReservationState.CONFIRMED])
    return [reservation for reservation in confirmed if reservation.assigned_resource_id]


async def ready_arrivals(desk: Client) -> list[Reservation]:
    """Arrivals whose room is inspected."""
    inspected = {room.id for room in await desk.resources.get_all() if room.state == "Inspected"}
    return [arrival for arrival in await arrivals(desk) if arrival.assigned_resource_id in inspected]


async def again(desk: Client, reservation_id: str) -> Reservation:
    (found,) = await desk.reservations.get_all(reservation_ids=[reservation_id])
    return found


async def test_the_property_introduces_itself(desk: Client) -> None:
    dates: list[datetime] = []
    desk.on_date = lambda date, _at: dates.append(date)
    configuration = await desk.configuration.get()
    assert configuration.enterprise.time_zone_identifier == "Europe/Prague"
    assert configuration.enterprise.default_currency is not None
    assert configuration.now_utc is not None
    assert abs(dates[0] - configuration.now_utc) <= timedelta(seconds=2), "the clock of the hotel rules the header too"
    assert abs(dates[0] - NOW) < timedelta(minutes=5)


async def test_a_wrong_token_is_signed_out(hotel: Hotel) -> None:
    async with hotel.client("nobody's") as stranger:
        with pytest.raises(SignedOut):
            await stranger.configuration.get()


async def test_small_pages_and_one_large_page_hold_the_same(desk: Client) -> None:
    whole = await desk.reservations.get_all()
    pages = [page.items async for page in desk.reservations.pages(page_size=17)]
    assert [row.id for page in pages for row in page] == [row.id for row in whole]
    assert len(pages) == -(-len(whole) // 17)
    assert len(whole) > 60


async def test_a_guest_is_checked_in_once(desk: Client) -> None:
    arrival = (await ready_arrivals(desk))[0]
    attempt = Attempt()
    await desk.reservations.start(arrival.id, attempt=attempt)
    assert attempt.first_byte
    assert attempt.request_id
    assert (await again(desk, arrival.id)).state == ReservationState.STARTED
    with pytest.raises(Refused) as refused:
        await desk.reservations.start(arrival.id)
    assert refused.value.message


async def test_a_stay_is_confirmed(desk: Client) -> None:
    optional = (await desk.reservations.get_all(states=[ReservationState.OPTIONAL]))[0]
    assert await desk.reservations.confirm([optional.id], send_email=False) == (optional.id,)
    assert (await again(desk, optional.id)).state == ReservationState.CONFIRMED


async def test_a_stay_is_cancelled_with_a_reason(desk: Client) -> None:
    leaving = (await arrivals(desk))[-1]
    cancelled = await desk.reservations.cancel([leaving.id], post_cancellation_fee=False, notes="Flight cancelled")
    assert cancelled == (leaving.id,)
    assert (await again(desk, leaving.id)).state == ReservationState.CANCELED


async def test_a_guest_with_an_open_balance_is_checked_out_only_with_a_note(desk: Client) -> None:
    day = Interval(NOW - timedelta(hours=14), NOW + timedelta(hours=10))
    leaving = await desk.reservations.get_all(scheduled_end_utc=day, states=[ReservationState.STARTED])
    for guest in leaving:
        try:
            await desk.reservations.process(guest.id, close_bills=True, allow_open_balance=False)
        except Refused:
            await desk.reservations.process(guest.id, allow_open_balance=True, notes="The company pays")
        assert (await again(desk, guest.id)).state == ReservationState.PROCESSED
    assert leaving


async def test_a_room_is_locked_and_unlocked_and_nothing_else_changes(desk: Client) -> None:
    before = (await arrivals(desk))[0]
    await desk.reservations.update(before.id, assigned_resource_locked=not before.assigned_resource_locked)
    after = await again(desk, before.id)
    assert after.assigned_resource_locked is not before.assigned_resource_locked
    assert (after.assigned_resource_id, after.rate_id, after.begins) == (
        before.assigned_resource_id,
        before.rate_id,
        before.begins,
    )


async def test_two_weeks_of_prices_and_free_rooms_are_of_the_same_nights(desk: Client) -> None:
    service = await stay(desk)
    first = datetime(2026, 10, 15, 22, tzinfo=UTC)
    rooms = await desk.services.get_availability(service, first, first + timedelta(days=9))
    rate = next(rate for rate in await desk.rates.get_all(service_ids=[service]) if rate.base_rate_id is None)
    prices = await desk.rates.get_pricing(rate.id, first, first + timedelta(days=9))
    assert rooms.time_unit_starts_utc == prices.time_units
    assert len(prices.time_units) == 10
    assert all(len(price.gross_prices) == 10 for price in prices.category_prices)
    assert all(len(room.metrics.usable_resources) == 10 for room in rooms.resource_category_availabilities)


async def test_guests_in_house_are_found_by_name(desk: Client) -> None:
    started = (await desk.reservations.get_all(states=[ReservationState.STARTED]))[0]
    assert started.account_id is not None
    (guest,) = await desk.customers.get_all(customer_ids=[started.account_id])
    found = await desk.customers.search(name=guest.last_name)
    assert guest.id in {one.customer.id for one in found}


async def test_many_calls_at_once_all_come_back(desk: Client) -> None:
    answers = await asyncio.gather(*(desk.configuration.get() for _ in range(40)))
    assert len({answer.enterprise.id for answer in answers}) == 1


# -- every member the hotel sends is known ---------------------------------------------------------------------------


async def ask(hotel: Hotel, operation: str, **parameters: Any) -> Any:
    body = {"ClientToken": hotel.client_token, "AccessToken": hotel.access_token, "Client": "Test", **parameters}
    async with httpx.AsyncClient(trust_env=False) as line:
        answer = await line.post(f"{hotel.address}/api/connector/v1/{operation}", json=body)
    assert answer.status_code == 200, answer.text
    return answer.json()


async def test_every_member_that_the_hotel_sends_is_read(hotel: Hotel, desk: Client) -> None:
    service = await stay(desk)
    reservations = await desk.reservations.get_all()
    ids = [reservation.id for reservation in reservations][:200]
    guests = [reservation.account_id for reservation in reservations][:100]
    categories = [category.id for category in await desk.resource_categories.get_all(service_ids=[service])]
    rate = (await desk.rates.get_all(service_ids=[service]))[0].id
    page = {"Limitation": {"Count": 200}}
    units = {"FirstTimeUnitStartUtc": "2026-10-15T22:00:00Z", "LastTimeUnitStartUtc": "2026-10-16T22:00:00Z"}
    everyone: dict[str, Any] = {"Extent": {"Customers": True, "Addresses": True}}
    asked: list[tuple[type[Answer], str, dict[str, Any]]] = [
        (PropertyConfiguration, "configuration/get", {}),
        (ServicePage, "services/getAll", page),
        (ResourcePage, "resources/getAll", {**page, "Extent": {"Resources": True, "Inactive": True}}),
        (ResourceCategoryPage, "resourceCategories/getAll", {**page, "ServiceIds": [service]}),
        (
            ResourceCategoryAssignmentPage,
            "resourceCategoryAssignments/getAll",
            {**page, "ResourceCategoryIds": categories},
        ),
        (AgeCategoryPage, "ageCategories/getAll", page),
        (RatePage, "rates/getAll", {**page, "ServiceIds": [service], "Extent": {"Rates": True}}),
        (RatePricing, "rates/getPricing", {"RateId": rate, **units}),
        (
            Availability,
            "services/getAvailability/2024-01-22",
            {"ServiceId": service, **units, "Metrics": ["UsableResources", "Occupied"]},
        ),
        (ProductPage, "products/getAll", {**page, "ServiceIds": [service]}),
        (BusinessSegmentPage, "businessSegments/getAll", page),
        (CustomerPage, "customers/getAll", {**page, **everyone, "CustomerIds": guests}),
        (FoundCustomers, "customers/search", {"Name": "a", **everyone}),
        (CompanionshipPage, "companionships/getAll", {**page, **everyone, "ReservationIds": ids}),
        (OrderItemPage, "orderItems/getAll", {**page, "ServiceOrderIds": ids}),
        (PaymentPage, "payments/getAll", {**page, "ReservationIds": ids}),
        (ReservationPage, "reservations/getAll/2023-06-06", page),
        (ServiceOrderNotePage, "serviceOrderNotes/getAll", {**page, "ServiceOrderIds": ids}),
        (RestrictionPage, "restrictions/getAll", {**page, "ServiceIds": [service]}),
    ]
    missing = set[str]()
    for model, operation, parameters in asked:
        sent = await ask(hotel, operation, **parameters)
        missing |= unread(model, sent, operation, NOT_READ)
        assert model.model_validate(sent)
    assert not missing, "\n".join(sorted(missing))
