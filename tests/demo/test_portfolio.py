"""Several properties behind one token (connector-api.md §1.2): what each operation answers, and to whom it goes."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from frontdesk.demo.colleague import Colleague
from frontdesk.demo.hotel import Hotel
from frontdesk.demo.ledger import MemoryLedger
from frontdesk.demo.operations import READS
from frontdesk.demo.portfolio import NAMES_MANY, Portfolio, collection_of
from frontdesk.demo.scene import MOST_PROPERTIES, SceneRequest, chain, scenes
from frontdesk.demo.state import State
from frontdesk.demo.times import say
from tests.demo.conftest import OPENING, Caller

PAGE = {"Limitation": {"Count": 1000}}


@pytest.fixture(scope="module")
def three() -> Portfolio:
    built = chain(scenes()["city"], SceneRequest(OPENING), MOST_PROPERTIES)
    ledger = MemoryLedger()
    return Portfolio([Hotel(scene.state, built[0].tokens, ledger) for scene in built])


@pytest.fixture
def portfolio(three: Portfolio) -> Portfolio:
    return three.clone()


@pytest.fixture
def group(portfolio: Portfolio) -> Caller:
    return Caller(portfolio)


def identifiers(portfolio: Portfolio) -> list[str]:
    return [state.enterprise.id for state in portfolio.states]


def test_the_configuration_needs_the_property_and_is_its_own(group: Caller, portfolio: Portfolio) -> None:
    status, refused = group.post("configuration/get")
    assert (status, refused["Message"]) == (400, "Invalid EnterpriseId.")
    told = [group.ask("configuration/get", EnterpriseId=each)["Enterprise"] for each in identifiers(portfolio)]
    assert all(each["IsPortfolio"] for each in told)
    assert len({each["Name"] for each in told}) == MOST_PROPERTIES
    assert {each["TimeZoneIdentifier"] for each in told} == {"Europe/Prague", "America/New_York"}
    assert len({each["ChainId"] for each in told}) == 1


def test_a_property_of_its_own_is_no_portfolio(caller: Caller) -> None:
    assert caller.ask("configuration/get")["Enterprise"]["IsPortfolio"] is False
    assert caller.post("enterprises/getAll", **PAGE)[0] == 401


def test_the_list_of_properties_has_pages(group: Caller, portfolio: Portfolio) -> None:
    pages = list(group.walk("enterprises/getAll", "Enterprises", 2))
    assert [len(page) for page in pages] == [2, 1]
    assert sorted(row["Id"] for page in pages for row in page) == sorted(identifiers(portfolio))
    one = group.ask("enterprises/getAll", EnterpriseIds=identifiers(portfolio)[:1], **PAGE)["Enterprises"]
    assert [row["Id"] for row in one] == identifiers(portfolio)[:1]


@pytest.mark.parametrize("count", [7, 150, 1000])
def test_a_list_goes_through_all_properties_and_names_each_stay_once(
    group: Caller, portfolio: Portfolio, count: int
) -> None:
    pages = list(group.walk("reservations/getAll/2023-06-06", "Reservations", count))
    assert all(len(page) == count for page in pages[:-1])
    listed = [row["Id"] for page in pages for row in page]
    assert len(listed) == len(set(listed))
    assert set(listed) == {stay.id for state in portfolio.states for stay in state.reservations}


def test_a_list_of_one_property_has_nothing_of_the_others(group: Caller, portfolio: Portfolio) -> None:
    for state in portfolio.states:
        asked = {"EnterpriseIds": [state.enterprise.id], **PAGE}
        rooms = group.ask("resources/getAll", Extent={"Resources": True}, **asked)["Resources"]
        assert {row["Id"] for row in rooms} == {row.id for row in state.rooms}
        services = group.ask("services/getAll", **asked)["Services"]
        assert {row["Id"] for row in services} == {row.id for row in state.services}
    status, refused = group.post("services/getAll", EnterpriseIds=[next(iter(portfolio.state.rooms)).id], **PAGE)
    assert (status, refused["Message"]) == (400, "Invalid EnterpriseIds.")


def test_ids_of_several_properties_may_stand_in_one_filter(group: Caller, portfolio: Portfolio) -> None:
    wanted = [next(iter(state.reservations)).id for state in portfolio.states]
    found = group.ask("reservations/getAll/2023-06-06", ReservationIds=wanted, **PAGE)["Reservations"]
    assert {row["Id"] for row in found} == set(wanted)


def test_guests_belong_to_the_chain(group: Caller, portfolio: Portfolio) -> None:
    guest = group.ask("customers/add", LastName="Doe", OverwriteExisting=False)["Id"]
    numbers = [row.number for row in portfolio.state.customers]
    assert len(numbers) == len(set(numbers))
    for state in portfolio.states:
        assert state.customers[guest].last_name == "Doe"
        assert all(stay.account_id in state.customers for stay in state.reservations)


def test_a_stay_is_booked_and_checked_in_where_it_belongs(group: Caller, portfolio: Portfolio) -> None:
    resort = portfolio.states[1]
    guest = group.ask("customers/add", LastName="Doe", OverwriteExisting=False)["Id"]
    service = next(row for row in resort.services if row.bookable)
    stay = {
        "StartUtc": "2026-11-20T20:00:00Z",
        "EndUtc": "2026-11-21T16:00:00Z",
        "CustomerId": guest,
        "RequestedCategoryId": next(row.id for row in resort.categories),
        "RateId": next(row.id for row in resort.rates if row.is_default),
        "PersonCounts": [{"AgeCategoryId": next(row.id for row in resort.age_categories if row.adult), "Count": 1}],
    }
    asked = {"ServiceId": service.id, "Reservations": [stay]}
    assert group.post("reservations/add", **asked)[0] == 400
    assert group.post("reservations/add", EnterpriseId=portfolio.state.enterprise.id, **asked)[0] == 400
    made = group.ask("reservations/add", EnterpriseId=resort.enterprise.id, **asked)["Reservations"][0]["Reservation"]
    assert made["Id"] in resort.reservations and made["Id"] not in portfolio.state.reservations
    assert portfolio.ledger.entries[-1].operation == "reservations/add"  # type: ignore[attr-defined]  # in memory


def test_an_operation_that_names_no_property_goes_where_its_ids_belong(group: Caller, portfolio: Portfolio) -> None:
    for state in portfolio.states:
        room = next(iter(state.rooms))
        update = {"ResourceId": room.id, "State": {"Value": "Dirty"}}
        group.ask("resources/update", ResourceUpdates=[update])
        assert state.rooms[room.id].state == "Dirty"
        rate = next(row for row in state.rates if row.is_default)
        midnight = "2026-10-19T22:00:00Z" if state.enterprise.currency == "CZK" else "2026-10-20T04:00:00Z"
        asked = {"FirstTimeUnitStartUtc": midnight, "LastTimeUnitStartUtc": midnight, "RateId": rate.id}
        assert group.ask("rates/getPricing", **asked)["Currency"] == state.enterprise.currency


def test_a_guest_is_found_with_the_stay_of_any_property(group: Caller, portfolio: Portfolio) -> None:
    for state in portfolio.states:
        stay = next(row for row in state.reservations if row.state == "Started")
        name = state.customers[stay.account_id].last_name
        found = group.ask("customers/search", Name=name, Extent={"Customers": True})["Customers"]
        of_guest = [row for row in found if row["Customer"]["Id"] == stay.account_id]
        assert len(of_guest) == 1
        assert of_guest[0]["Reservation"]["Id"] == stay.id


def test_every_list_that_names_properties_answers(group: Caller, portfolio: Portfolio) -> None:
    """Whatever a list needs besides, it is given; each property's part is in it."""
    hours = {"StartUtc": say(OPENING), "EndUtc": say(OPENING)}
    extent = dict.fromkeys(("Resources", "Rates", "AvailabilityBlocks"), True)
    tables = {"ServiceIds": "services", "ResourceCategoryIds": "categories", "ResourceFeatureIds": "features"}
    ids = {name: [row.id for state in portfolio.states for row in getattr(state, tables[name])] for name in tables}
    ids["ServiceOrderIds"] = [next(iter(state.reservations)).id for state in portfolio.states]
    ids["VoucherIds"] = [row.voucher_id for state in portfolio.states for row in state.voucher_codes]
    common = {"Extent": extent, "UpdatedUtc": hours, **ids, **PAGE}
    for operation in sorted(NAMES_MANY & READS.keys()):
        status, content = group.post(operation, **common)
        assert status == 200, (operation, content)
        if operation != "exchangeRates/getAll":
            assert "Cursor" in content and collection_of(operation) in content


def test_a_copy_shares_nothing_with_its_portfolio(portfolio: Portfolio) -> None:
    twin = Caller(portfolio.clone())
    guest = twin.ask("customers/add", LastName="Doe", OverwriteExisting=False)["Id"]
    assert all(guest in state.customers for state in twin.hotel.states)
    assert not any(guest in state.customers for state in portfolio.states)


def test_a_colleague_works_in_every_property(group: Caller, portfolio: Portfolio) -> None:
    worker = Colleague(portfolio, 4)
    deeds = [worker.act(group.now) for _ in range(40)]
    done = {deed.reservation for deed in deeds if deed is not None and deed.status == 200}
    assert all(deed is not None and deed.status == 200 for deed in deeds)
    for state in portfolio.states:
        assert any(each in state.reservations for each in done)


def test_what_happens_in_any_property_is_told_and_written_down(group: Caller, portfolio: Portfolio) -> None:
    told: list[Any] = []
    portfolio.listeners.append(told.extend)
    for state in portfolio.states:
        room = next(iter(state.rooms))
        group.ask("resources/update", ResourceUpdates=[{"ResourceId": room.id, "State": {"Value": "Dirty"}}])
    assert [event["Id"] for event in told] == [next(iter(state.rooms)).id for state in portfolio.states]
    ledger = portfolio.ledger
    assert isinstance(ledger, MemoryLedger)
    assert [entry.effects for entry in ledger.entries] == [(f"rooms/{event['Id']}",) for event in told]


def test_a_night_passes_in_every_property_by_its_own_clock_on_the_wall(group: Caller, portfolio: Portfolio) -> None:
    """At 02:00 UTC it is four in Prague and ten in the evening in Washington."""
    group.now = OPENING.replace(day=17, hour=2, minute=1)
    group.ask("enterprises/getAll", **PAGE)

    def clean(state: State) -> int:
        rooms = {stay.room_id for stay in state.reservations.having("state", "Started")}
        return sum(state.rooms[room].state in ("Clean", "Inspected") for room in rooms if room)

    prague, washington, brno = portfolio.states
    assert clean(prague) == clean(brno) == 0
    assert clean(washington) > 0


def test_one_token_has_one_grant_and_one_limit(three: Portfolio) -> None:
    houses = [Hotel(state.clone(), three.tokens, rate=3) for state in three.states]
    portfolio = Portfolio(houses)
    portfolio.tokens = replace(portfolio.tokens, denied=frozenset({"bills/*"}))
    caller = Caller(portfolio)
    assert caller.post("bills/getAll", State="Open", **PAGE)[0] == 401
    assert [caller.post("services/getAll", **PAGE)[0] for _ in range(3)] == [200, 200, 429]
