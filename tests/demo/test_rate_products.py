"""What products cost in stays of a rate, and records named by external identifiers; figures by hand (connector-api.md
§1.5, §4.5).
"""

from decimal import Decimal
from typing import Any

import pytest

from tests.demo.conftest import Caller
from tests.demo.test_booking import add, price, product, wish

NIGHTS = {"FirstTimeUnitStartUtc": "2027-05-03T22:00:00Z", "LastTimeUnitStartUtc": "2027-05-05T22:00:00Z"}
STAY = {"StartUtc": "2027-05-04T13:00:00Z", "EndUtc": "2027-05-07T09:00:00Z"}


def rate(caller: Caller, name: str) -> str:
    return next(row.id for row in caller.hotel.state.rates if row.name == name)


def category(caller: Caller, name: str) -> str:
    return next(row.id for row in caller.hotel.state.categories if row.name == name)


def set_price(caller: Caller, *updates: dict[str, Any], **fields: Any) -> tuple[int, Any]:
    asked = {"RateId": rate(caller, "Flexible"), "ProductId": product(caller, "Breakfast"), **fields}
    return caller.post("rates/updatePrice", PriceUpdates=list(updates), **asked)


def night(first: int, last: int, value: int | None, **fields: Any) -> dict[str, Any]:
    """A price from one day of May 2027 to another, both included."""
    start, end = (f"2027-05-{day - 1:02d}T22:00:00Z" for day in (first, last))
    return {"FirstTimeUnitStartUtc": start, "LastTimeUnitStartUtc": end, "Value": value, **fields}


def shown(caller: Caller, name: str) -> tuple[list[int], list[int], list[int]]:
    """Breakfast's base prices and those of Double and Suite in stays of the rate, from 4 to 6 May."""
    asked = {"RateId": rate(caller, name), "ProductId": product(caller, "Breakfast"), **NIGHTS}
    answer = caller.ask("rates/getPricing", **asked)
    by_category = {row["CategoryId"]: row["Prices"] for row in answer["CategoryPrices"]}
    [double, suite] = [by_category[category(caller, each)] for each in ("Double", "Suite")]
    return answer["BasePrices"], double, suite


def test_a_product_costs_what_the_rate_says_on_that_night(caller: Caller) -> None:
    """Breakfast is 285. In Flexible it is 200 on 5 May, and 150 in a Double on 6 May; derived rates have it too.

    Taken away, the price is 285 again.
    """
    double = {"CategoryId": category(caller, "Double")}
    assert set_price(caller, night(5, 5, 200), night(6, 6, 150, **double)) == (200, {})
    assert shown(caller, "Flexible") == ([285, 200, 285], [285, 200, 150], [285, 200, 285])
    assert shown(caller, "Non-refundable") == shown(caller, "Flexible")
    assert set_price(caller, night(4, 6, None), night(6, 6, None, **double)) == (200, {})
    assert shown(caller, "Flexible") == ([285] * 3,) * 3


def test_the_price_of_the_rate_is_charged_when_a_product_is_added(caller: Caller) -> None:
    """Two adults for three nights: breakfast 2 × (285 + 200 + 285) = 1540 beside nights of 2590 and taxes of 100.

    A price of the request's own, 100 with 12 % tax, comes before: 6 × 100.
    """
    set_price(caller, night(5, 5, 200))
    breakfast = {"ProductId": product(caller, "Breakfast")}
    quoted = price(caller, **STAY, ProductOrders=[breakfast])["TotalAmount"]["GrossValue"]
    assert quoted == 3 * 2590 + 3 * 100 + 1540
    status, content = add(caller, wish(caller, **STAY, ProductOrders=[breakfast]))
    assert status == 200
    stay = content["Reservations"][0]["Reservation"]["Id"]
    items = caller.hotel.state.order_items
    ordered = [row for row in items.having("order", stay) if row.name == "Breakfast"]
    assert [(row.unit_count, row.unit_price, row.nights) for row in ordered] == [(2, 285, 1), (2, 200, 1), (2, 285, 1)]

    def added(**fields: Any) -> Decimal:
        ids = caller.ask("reservations/addProduct", ReservationId=stay, Count=1, **breakfast, **fields)["ItemIds"]
        return sum((items[each].gross for each in ids), Decimal(0))

    assert added() == 1540
    own = {"Currency": "CZK", "GrossValue": 100, "TaxCodes": ["CZ-2024-12%"]}
    assert added(UnitAmount=own) == 600


def test_a_product_follows_a_new_rate_when_the_stay_is_repriced(caller: Caller) -> None:
    """Moved one day later at kept prices: 2 × (285 + 285 + 200). A night longer at today's: 2 × (3 × 200 + 285)."""
    breakfast = {"ProductId": product(caller, "Breakfast")}
    content = add(caller, wish(caller, **STAY, ProductOrders=[breakfast]))[1]
    stay = content["Reservations"][0]["Reservation"]["Id"]
    set_price(caller, night(5, 7, 200))

    def owed() -> Decimal:
        rows = caller.hotel.state.order_items.having("order", stay)
        return sum((row.gross for row in rows if row.name == "Breakfast" and row.state == "Open"), Decimal(0))

    dates = {"StartUtc": {"Value": "2027-05-05T13:00:00Z"}, "EndUtc": {"Value": "2027-05-08T09:00:00Z"}}
    update = {"ReservationId": stay, **dates}
    caller.ask("reservations/update", ReservationUpdates=[update], Reason="Later", Reprice=False)
    assert owed() == 2 * (285 + 285 + 200)
    again = {"ReservationId": stay, "EndUtc": {"Value": "2027-05-09T09:00:00Z"}}
    caller.ask("reservations/update", ReservationUpdates=[again], Reason="Longer", Reprice=True)
    assert owed() == 2 * (200 + 200 + 200 + 285)


def test_a_product_of_another_service_has_no_price_in_a_rate(caller: Caller) -> None:
    refused = set_price(caller, night(5, 5, 1), ProductId=product(caller, "Minibar"))
    assert refused == (400, {**refused[1], "Message": "Invalid ProductId."})
    asked = {"RateId": rate(caller, "Flexible"), "ProductId": product(caller, "Minibar"), **NIGHTS}
    assert caller.post("rates/getPricing", **asked)[1]["Message"] == "Invalid ProductId."


@pytest.mark.parametrize("named", ["eid:FLEX", "plain"])
def test_a_rate_is_named_by_its_id_or_its_external_identifier(caller: Caller, named: str) -> None:
    name = rate(caller, "Flexible") if named == "plain" else named
    asked = {"RateId": name, "PriceUpdates": [night(5, 5, 4321, CategoryId=category(caller, "Double"))]}
    assert caller.ask("rates/updatePrice", **asked) == {}
    prices = caller.ask("rates/getPricing", RateId=rate(caller, "Flexible"), **NIGHTS)["CategoryPrices"]
    assert {row["CategoryId"]: row["Prices"] for row in prices}[category(caller, "Double")] == [2590, 4321, 2590]


@pytest.mark.parametrize("named", ["eid:Nobody", "eid:flex", "eid:", "eid:NONREF"])
def test_an_external_identifier_of_nothing_that_can_be_priced_is_refused(caller: Caller, named: str) -> None:
    refused = caller.post("rates/updatePrice", RateId=named, PriceUpdates=[night(5, 5, 1)])
    assert refused == (400, {**refused[1], "Message": "Invalid RateId."})


def test_restrictions_are_set_and_cleared_by_external_identifiers(caller: Caller) -> None:
    days = dict.fromkeys(("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"), True)
    conditions = {
        "Type": "Start",
        "BaseRateId": "eid:FLEX",
        "ResourceCategoryId": "eid:DBL",
        "StartUtc": "2027-05-03T22:00:00Z",
        "EndUtc": "2027-05-05T22:00:00Z",
        "Days": days,
    }
    assert caller.ask("restrictions/set", ServiceId="eid:STAY", Data=[conditions]) == {}
    refused = add(caller, wish(caller, **STAY))
    assert refused == (403, {**refused[1], "Message": "Arrival on 5/4/2027 is closed. (Double, Flexible)"})
    by_group = {**conditions, "BaseRateId": None, "RateGroupId": "eid:FLEXIBLE"}
    assert caller.ask("restrictions/clear", ServiceId="eid:STAY", Data=[by_group]) == {}
    assert add(caller, wish(caller, **STAY))[0] == 403  # other conditions: nothing was cleared
    assert caller.ask("restrictions/clear", ServiceId=caller.stay_service, Data=[conditions]) == {}
    assert add(caller, wish(caller, **STAY))[0] == 200
    unknown = {**conditions, "RateGroupId": "eid:Nobody"}
    refused = caller.post("restrictions/set", ServiceId="eid:STAY", Data=[unknown])
    assert refused == (400, {**refused[1], "Message": "Invalid RateGroupId."})


def test_rates_and_groups_are_found_by_external_identifiers(caller: Caller) -> None:
    page = {"ServiceIds": [caller.stay_service], "Limitation": {"Count": 9}}
    rates = caller.ask("rates/getAll", ExternalIdentifiers=["FLEX", "Nobody"], **page)["Rates"]
    assert [(row["Names"]["en-US"], row["ExternalIdentifier"]) for row in rates] == [("Flexible", "FLEX")]
    groups = caller.ask("rateGroups/getAll", ExternalIdentifiers=["PREPAID"], **page)["RateGroups"]
    assert [row["ExternalIdentifier"] for row in groups] == ["PREPAID"]
