"""orders/add and rates/updatePrice, in the form of every era; figures by hand."""

from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest

from frontdesk.demo.account_rows import Company
from tests.demo.conftest import OPENING, Caller

BEER = {
    "Name": "Beer",
    "UnitCount": 10,
    "UnitAmount": {"Currency": "CZK", "GrossValue": 60.5, "TaxCodes": ["CZ-2024-21%"]},
}


def extras(caller: Caller) -> str:
    return next(row.id for row in caller.hotel.state.services if not row.bookable)


def product(caller: Caller, name: str) -> str:
    return next(row.id for row in caller.hotel.state.products if row.name == name)


def order(caller: Caller, **fields: Any) -> tuple[int, Any]:
    guest = {} if "CustomerId" in fields else {"AccountId": caller.stay(48213).account_id}
    return caller.post("orders/add", **{"ServiceId": extras(caller), **guest, **fields})


def charges(caller: Caller, order_id: str) -> list[dict[str, Any]]:
    read = caller.ask("orderItems/getAll", ServiceOrderIds=[order_id], Limitation={"Count": 100})
    return sorted(read["OrderItems"], key=lambda item: item["BillingName"])


@pytest.mark.parametrize("guest", ["AccountId", "CustomerId"])
def test_products_and_items_are_charged_at_one_moment(caller: Caller, guest: str) -> None:
    """10 beers at 60.50 with 21 %: 605, of which 105 tax; 2 minibars at 160: 320."""
    consumed = "2026-10-15T20:00:00Z"
    status, content = order(
        caller,
        **{guest: caller.stay(48213).account_id},
        ConsumptionUtc=consumed,
        ProductOrders=[{"ProductId": product(caller, "Minibar"), "Count": 2}],
        Items=[BEER],
        LinkedReservationId=caller.stay(48213).id,
        Notes="Ticket 12",
    )
    assert status == 200
    beer, minibar = charges(caller, content["OrderId"])
    assert (beer["UnitCount"], beer["UnitAmount"]["GrossValue"], beer["Amount"]["GrossValue"]) == (10, 60.5, 605)
    assert beer["Amount"]["TaxValues"] == [{"Code": "CZ-2024-21%", "Value": 105}]
    assert (minibar["Amount"]["GrossValue"], minibar["Type"], beer["Type"]) == (320, "ProductOrder", "CustomItem")
    assert {item["ConsumedUtc"] for item in (beer, minibar)} == {consumed}
    assert {item["Notes"] for item in (beer, minibar)} == {"Ticket 12"}


def test_a_net_value_may_have_several_taxes(caller: Caller) -> None:
    """Net 100 with 12 % and 21 %: gross 133."""
    amount = {"Currency": "CZK", "NetValue": 100, "TaxCodes": ["CZ-2024-12%", "CZ-2024-21%"]}
    content = order(caller, Items=[{**BEER, "UnitCount": 1, "UnitAmount": amount}])[1]
    [item] = charges(caller, content["OrderId"])
    assert (item["Amount"]["NetValue"], item["Amount"]["GrossValue"]) == (100, 133)
    assert item["Amount"]["TaxValues"] == [{"Code": "CZ-2024-12%", "Value": 12}, {"Code": "CZ-2024-21%", "Value": 21}]
    several = {**amount, "NetValue": None, "GrossValue": 133}
    refused = order(caller, Items=[{**BEER, "UnitAmount": several}])
    assert refused == (400, {**refused[1], "Message": "Invalid TaxCodes"})


def test_items_stand_alone_when_grouping_is_off(caller: Caller) -> None:
    content = order(caller, Items=[{**BEER, "UnitCount": 3}], Options={"DisableItemGrouping": True})[1]
    assert [item["UnitCount"] for item in charges(caller, content["OrderId"])] == [1, 1, 1]


def test_a_company_may_be_charged(caller: Caller) -> None:
    company = Company("00000000-0000-4000-a000-00000000c0c0", 1, "Nordlys Travel", OPENING, OPENING)
    caller.hotel.state.put(company)
    status, content = order(caller, AccountId=company.id, Items=[BEER])
    assert status == 200
    assert charges(caller, content["OrderId"])[0]["AccountType"] == "Company"


@pytest.mark.parametrize(
    ("fields", "status", "message"),
    [
        ({"AccountId": None}, 400, "Invalid AccountId."),
        ({"CustomerId": "00000000-0000-4000-a000-000000000000"}, 400, "Invalid CustomerId."),
        ({"Items": None}, 400, "Invalid ProductOrders."),
        ({"Items": [{**BEER, "Name": " "}]}, 400, "Invalid Name."),
        ({"Items": [{**BEER, "UnitCount": 0}]}, 400, "Invalid UnitCount."),
        ({"Items": [{**BEER, "UnitCount": -1}]}, 403, "Only positive charges are allowed."),
        ({"Items": [{**BEER, "UnitAmount": None}]}, 400, "Invalid UnitAmount."),
        ({"Items": [{**BEER, "UnitAmount": {**BEER["UnitAmount"], "TaxCodes": ["UK-S"]}}]}, 400, "Invalid TaxCodes"),
        (
            {"Items": [{**BEER, "UnitAmount": {**BEER["UnitAmount"], "Currency": "USD"}}]},
            400,
            "Invalid UnitAmount.Currency.",
        ),
        ({"BillId": "00000000-0000-4000-a000-000000000000"}, 400, "Invalid BillId."),
        (
            {"ConsumptionUtc": "2026-10-01T00:00:00Z"},
            403,
            "The consumption is outside of the editable history interval of 7 days.",
        ),
    ],
)
def test_an_order_that_cannot_be_is_refused(caller: Caller, fields: dict[str, Any], status: int, message: str) -> None:
    answered, content = order(caller, **{"Items": [BEER], **fields})
    assert (answered, content["Message"]) == (status, message)
    stay = caller.post("orders/add", ServiceId=caller.stay_service, AccountId=caller.stay(48213).account_id)
    assert stay == (400, {**stay[1], "Message": "Invalid ServiceId."})


def flexible(caller: Caller) -> Any:
    return next(row for row in caller.hotel.state.rates if row.name == "Flexible")


def prices(caller: Caller) -> dict[str, list[float]]:
    """The base prices and those of Single and Suite, for five nights from 1 March 2027."""
    ends = {"FirstTimeUnitStartUtc": "2027-02-28T23:00:00Z", "LastTimeUnitStartUtc": "2027-03-04T23:00:00Z"}
    answer = caller.ask("rates/getPricing", RateId=flexible(caller).id, **ends)
    names = {row.id: row.name for row in caller.hotel.state.categories}
    found = {names[row["CategoryId"]]: row["Prices"] for row in answer["CategoryPrices"]}
    return {"base": answer["BasePrices"], "Single": found["Single"], "Suite": found["Suite"]}


def test_prices_are_written_by_night_and_taken_away(caller: Caller) -> None:
    """The base price of 1890 becomes 2000 on two nights; a Suite is 3710 above it unless it has its own price."""
    rate, suite = flexible(caller).id, next(row.id for row in caller.hotel.state.categories if row.name == "Suite")
    today = {"FirstTimeUnitStartUtc": "2027-02-28T23:00:00Z", "LastTimeUnitStartUtc": "2027-03-01T23:00:00Z"}
    seed = {"StartUtc": "2027-03-02T08:00:00Z", "EndUtc": "2027-03-03T08:00:00Z"}
    updates = [{**today, "Value": 2000}, {**seed, "CategoryId": suite, "Value": 9999.5}]
    caller.now += timedelta(minutes=1)
    assert caller.ask("rates/updatePrice", RateId=rate, PriceUpdates=updates) == {}
    assert prices(caller) == {
        "base": [2000, 2000, 1890, 1890, 1890],
        "Single": [2000, 2000, 1890, 1890, 1890],
        "Suite": [5710, 9999.5, 9999.5, 5600, 5600],
    }
    caller.ask("rates/updatePrice", RateId=rate, PriceUpdates=[today, {**seed, "CategoryId": suite}])
    assert prices(caller)["Suite"] == [5600] * 5
    assert prices(caller)["base"] == [1890] * 5


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"FirstTimeUnitStartUtc": "2026-10-01T22:00:00Z"}, "Invalid FirstTimeUnitStartUtc."),
        (
            {"FirstTimeUnitStartUtc": "2033-10-01T22:00:00Z", "LastTimeUnitStartUtc": "2033-10-01T22:00:00Z"},
            "Invalid LastTimeUnitStartUtc.",
        ),
        ({"LastTimeUnitStartUtc": "2027-03-01T23:00:00Z"}, "The interval must not exceed 100D."),
        ({"CategoryId": "00000000-0000-4000-a000-000000000000"}, "Invalid CategoryId."),
        ({"LastTimeUnitStartUtc": None}, "Invalid LastTimeUnitStartUtc."),
    ],
)
def test_prices_that_cannot_be_written_are_refused(caller: Caller, fields: dict[str, Any], message: str) -> None:
    ends = {"FirstTimeUnitStartUtc": "2026-10-16T22:00:00Z", "LastTimeUnitStartUtc": "2026-10-17T22:00:00Z"}
    update = {**ends, "Value": 1, **fields}
    status, content = caller.post("rates/updatePrice", RateId=flexible(caller).id, PriceUpdates=[update])
    assert (status, content["Message"]) == (400, message)


def test_only_root_rates_are_priced(caller: Caller) -> None:
    derived = next(row.id for row in caller.hotel.state.rates if row.base_rate_id is not None)
    for rate in (derived, "eid:NONREF", None):
        refused = caller.post("rates/updatePrice", RateId=rate, PriceUpdates=[{"Value": 1}])
        assert refused == (400, {**refused[1], "Message": "Invalid RateId."})


def test_a_net_property_adds_the_tax_to_what_it_lists(caller: Caller) -> None:
    """Listed 2590 and 2650 for two nights in a Double; with 12 % 2900.80 and 2968; city tax 200 untaxed."""
    from dataclasses import replace

    from tests.demo.test_booking import price

    state = caller.hotel.state
    state.put(replace(state.enterprise, pricing="Net"))
    total = price(caller)["TotalAmount"]
    assert Decimal(str(total["GrossValue"])) == Decimal("2900.80") + 2968 + 200
    assert total["NetValue"] == 2590 + 2650 + 200
