"""The resort, with another zone and prices without taxes, and the empty house."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

import pytest

from frontdesk.demo.colleague import Colleague
from frontdesk.demo.hotel import Hotel
from frontdesk.demo.rules.prices import category_price
from frontdesk.demo.scene import SceneRequest, scenes
from tests.demo.conftest import OPENING, Caller

PAGE = {"Limitation": {"Count": 1000}}


@pytest.fixture(scope="module")
def resort_scene() -> Hotel:
    scene = scenes()["resort"](SceneRequest(OPENING))
    return Hotel(scene.state, scene.tokens)


@pytest.fixture
def resort(resort_scene: Hotel) -> Caller:
    return Caller(resort_scene.clone())


@pytest.fixture
def empty() -> Caller:
    scene = scenes()["empty"](SceneRequest(OPENING))
    return Caller(Hotel(scene.state, scene.tokens))


def test_the_city_is_the_lamplighter() -> None:
    assert scenes()["city"] is scenes()["lamplighter"]


def test_the_resort_has_its_own_zone_money_and_taxes(resort: Caller) -> None:
    """A net property: a room's net price plus 15.95 % is what the guest owes."""
    house = resort.ask("configuration/get")["Enterprise"]
    assert (house["TimeZoneIdentifier"], house["Pricing"], house["TaxEnvironmentCode"]) == (
        "America/New_York",
        "Net",
        "US-DC-2024",
    )
    assert [each["Currency"] for each in house["Currencies"] if each["IsDefault"]] == ["USD"]
    rate = next(row for row in resort.hotel.state.rates if row.is_default)
    [stay] = [
        row
        for row in resort.hotel.state.reservations
        if row.state == "Confirmed" and row.rate_id == rate.id and row.start > OPENING + timedelta(days=5)
    ][:1]
    items = resort.ask("orderItems/getAll", ServiceOrderIds=[stay.id], **PAGE)["OrderItems"]
    nights = [item for item in items if item["Type"] == "SpaceOrder"]
    night = min(nights, key=lambda item: item["ConsumedUtc"])["UnitAmount"]
    net = Decimal(str(night["NetValue"]))
    assert net == category_price(resort.hotel.state, rate, stay.category_id, resort.hotel.state.stay_days(stay)[0])
    assert Decimal(str(night["GrossValue"])) == net + (net * Decimal("0.1595")).quantize(Decimal("0.01"))
    assert [tax["Code"] for tax in night["TaxValues"]] == ["US-DC-R"]


def test_days_of_the_resort_begin_at_its_own_midnight(resort: Caller) -> None:
    asked = {"ServiceId": resort.stay_service, "Metrics": ["Occupied"]}
    midnight = {"FirstTimeUnitStartUtc": "2026-10-31T04:00:00Z", "LastTimeUnitStartUtc": "2026-11-02T05:00:00Z"}
    units = resort.ask("services/getAvailability/2024-01-22", **asked, **midnight)["TimeUnitStartsUtc"]
    assert units == ["2026-10-31T04:00:00Z", "2026-11-01T04:00:00Z", "2026-11-02T05:00:00Z"]  # summer time ends


def test_no_room_of_the_resort_has_two_guests(resort: Caller) -> None:
    state = resort.hotel.state
    for room in state.rooms:
        nights = [
            night
            for stay in state.reservations.having("room", room.id)
            if stay.state != "Canceled"
            for night in range(state.stay_days(stay)[0].toordinal(), state.stay_days(stay)[1].toordinal())
        ]
        assert len(nights) == len(set(nights)), room.name


def test_the_same_seed_gives_the_same_resort(resort: Caller) -> None:
    again = scenes()["resort"](SceneRequest(OPENING))
    assert list(again.state.reservations) == list(resort.hotel.state.reservations)
    fewer = scenes()["resort"](SceneRequest(OPENING, reservations=40))
    assert len(fewer.state.reservations) == 40


def test_an_empty_house_takes_its_first_guest(empty: Caller) -> None:
    assert empty.ask("reservations/getAll/2023-06-06", **PAGE)["Reservations"] == []
    assert len(empty.ask("resources/getAll", Extent={"Resources": True}, **PAGE)["Resources"]) == 60
    worker = Colleague(empty.hotel, 1)
    done = [worker.act(empty.now) for _ in range(4)]
    assert "reservations/add" in [deed.operation for deed in done if deed is not None and deed.status == 200]
    assert empty.ask("reservations/getAll/2023-06-06", **PAGE)["Reservations"][-1]["Number"] == "1"
    assert empty.ask("customers/getAll", Extent={"Customers": True}, **PAGE)["Customers"][-1]["Number"] == "1"
