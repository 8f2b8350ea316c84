"""New stays: quotes, rooms, refusals, all or nothing. Figures are computed by hand from the house's price list."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest

from frontdesk.demo.rows import AvailabilityAdjustment, RoomBlock
from frontdesk.demo.rules.allotments import adjustment_id
from tests.demo.conftest import OPENING, Caller


def wish(caller: Caller, **changes: Any) -> dict[str, Any]:
    """Two adults in a Double at Flexible from 20 to 22 October, 2590 and 2650."""
    state = caller.hotel.state
    rates = {row.name: row.id for row in state.rates}
    categories = {row.name: row.id for row in state.categories}
    adult, child = (next(row.id for row in state.age_categories if row.adult == adult) for adult in (True, False))
    persons = changes.pop("persons", (2, 0))
    item = {
        "Identifier": "1234",
        "StartUtc": "2026-10-20T13:00:00Z",
        "EndUtc": "2026-10-22T09:00:00Z",
        "CustomerId": caller.stay(48213).account_id,
        "RequestedCategoryId": categories[changes.pop("category", "Double")],
        "RateId": rates[changes.pop("rate", "Flexible")],
        "PersonCounts": [
            {"AgeCategoryId": kind, "Count": count}
            for kind, count in zip((adult, child), persons, strict=True)
            if count
        ],
    }
    return {**item, **changes}


def product(caller: Caller, name: str) -> str:
    return next(row.id for row in caller.hotel.state.products if row.name == name)


def add(caller: Caller, *items: dict[str, Any], **fields: Any) -> tuple[int, Any]:
    return caller.post("reservations/add", ServiceId=caller.stay_service, Reservations=list(items), **fields)


def price(caller: Caller, **changes: Any) -> Any:
    """The one quote."""
    answer = caller.ask("reservations/price", ServiceId=caller.stay_service, Reservations=[wish(caller, **changes)])
    return answer["ReservationPrices"][0]


def test_a_quote_is_nights_products_and_city_tax(caller: Caller) -> None:
    """2 nights 2590 + 2650, breakfast 285 × 2 persons × 2 nights = 1140, city tax 50 × 2 × 2 = 200: 6580.

    Net of the taxed 6380, night by night: 2312.50 + 2366.07 + 1017.86 = 5696.43, and 200 untaxed: 5896.43.
    """
    quote = price(caller, ProductOrders=[{"ProductId": product(caller, "Breakfast")}], CustomerId=None)
    assert quote["Identifier"] == "1234"
    assert quote["TotalAmount"]["GrossValue"] == 6580
    assert quote["TotalAmount"]["NetValue"] == 5896.43
    assert quote["TotalAmount"]["TaxValues"] == [{"Code": "CZ-2024-12%", "Value": 683.57}]
    assert quote["TotalAmount"]["Breakdown"]["Items"] == [
        {"TaxRateCode": "CZ-2024-12%", "NetValue": 5696.43, "TaxValue": 683.57},
        {"TaxRateCode": None, "NetValue": 200, "TaxValue": 0},
    ]
    assert {"Value": 6580, "Net": 5896.43, "Tax": 683.57}.items() <= quote["Total"].items()


@pytest.mark.parametrize(
    ("changes", "gross"),
    [
        ({}, 2590 + 2650 + 200),
        ({"rate": "Non-refundable"}, Decimal("2279.2") + 2332 + 200),
        ({"rate": "Company"}, 2331 + 2385 + 200),
        ({"persons": (1, 0)}, 2590 + 2650 + 100),
        ({"persons": (2, 1)}, 2590 + 2650 + 200),
        ({"category": "Suite", "persons": (9, 0)}, 5600 + 5700 + 900),
        ({"TimeUnitAmount": {"Currency": "CZK", "GrossValue": 1000, "TaxCodes": []}}, 2000 + 200),
        (
            {
                "TimeUnitPrices": [
                    {"Index": 1, "Amount": {"Currency": "CZK", "NetValue": 1000, "TaxCodes": ["CZ-2024-12%"]}}
                ]
            },
            2590 + 1120 + 200,
        ),
    ],
)
def test_quotes_follow_rate_persons_and_overrides(caller: Caller, changes: dict[str, Any], gross: Decimal) -> None:
    """20 October is place 4 of the price list, 21 October place 5; city tax is 50 for each adult and night."""
    assert Decimal(str(price(caller, **changes)["TotalAmount"]["GrossValue"])) == gross


def test_a_stay_across_the_end_of_summer_time_has_three_nights(caller: Caller) -> None:
    """24 to 27 October: places 8, 9 and 10 of the price list, 3450 + 2590 + 2490, city tax 50 × 2 × 3: 8830."""
    quote = price(caller, StartUtc="2026-10-24T13:00:00Z", EndUtc="2026-10-27T10:00:00Z")
    assert quote["TotalAmount"]["GrossValue"] == 3450 + 2590 + 2490 + 300


def test_what_is_added_costs_what_was_quoted(caller: Caller) -> None:
    extras = {"ProductOrders": [{"ProductId": product(caller, name)} for name in ("Breakfast", "Parking")]}
    quoted = price(caller, **extras)["TotalAmount"]["GrossValue"]
    status, content = add(caller, wish(caller, Notes="Late", **extras), GroupName="Trip")
    assert status == 200
    [added] = content["Reservations"]
    shown = added["Reservation"]
    assert (added["Identifier"], shown["State"], shown["Origin"]) == ("1234", "Confirmed", "Connector")
    assert int(shown["Number"]) > max(
        int(row.number) for row in caller.hotel.state.reservations if row.id != shown["Id"]
    )
    assert shown["CompanionIds"] == [shown["CustomerId"]] == [shown["OwnerId"]]
    items = caller.ask("orderItems/getAll", ServiceOrderIds=[shown["Id"]], Limitation={"Count": 100})["OrderItems"]
    assert sum(item["Amount"]["GrossValue"] for item in items) == quoted
    assert {item["AccountingState"] for item in items} == {"Open"}
    notes = caller.ask("serviceOrderNotes/getAll", ServiceOrderIds=[shown["Id"]], Limitation={"Count": 9})
    assert [(note["Type"], note["Text"]) for note in notes["ServiceOrderNotes"]] == [("General", "Late")]
    groups = caller.ask("reservationGroups/getAll", ReservationGroupIds=[shown["GroupId"]], Limitation={"Count": 9})
    assert groups["ReservationGroups"][0]["Name"] == "Trip"


def test_the_house_gives_a_free_room_of_the_category_and_never_one_twice(caller: Caller) -> None:
    """The nights of 20 and 21 October are booked until the Doubles run out; overbooking gives a stay without a room."""
    rooms = []
    while (answer := add(caller, wish(caller)))[0] == 200:
        rooms.append(answer[1]["Reservations"][0]["Reservation"]["AssignedResourceId"])
    assert answer[1]["Message"] == "We're very sorry, this property has no availability for the selected dates."
    given = [room for room in rooms if room is not None]  # where no one room is free on both nights there is none
    assert given
    assert len(set(given)) == len(given)
    status, content = add(caller, wish(caller), CheckOverbooking=False)
    assert (status, content["Reservations"][0]["Reservation"]["AssignedResourceId"]) == (200, None)


def test_one_bad_item_adds_nothing_and_several_share_a_group(caller: Caller) -> None:
    before = len(caller.hotel.state.reservations)
    assert add(caller, wish(caller), wish(caller, RateId=caller.stay_service))[1]["Message"] == "Invalid RateId."
    assert len(caller.hotel.state.reservations) == before
    status, content = add(caller, wish(caller), wish(caller, Identifier="b"))
    assert status == 200
    first, second = (row["Reservation"] for row in content["Reservations"])
    assert first["GroupId"] == second["GroupId"]
    assert int(second["Number"]) == int(first["Number"]) + 1
    joined = add(caller, wish(caller), GroupId=first["GroupId"])[1]["Reservations"][0]["Reservation"]
    assert joined["GroupId"] == first["GroupId"]


def test_options_hold_a_room_and_enquiries_hold_nothing(caller: Caller) -> None:
    option = add(caller, wish(caller, State="Optional", ReleasedUtc="2026-10-18T10:00:00Z"))[1]["Reservations"][0]
    enquiry = add(caller, wish(caller, State="Enquired"))[1]["Reservations"][0]["Reservation"]
    assert (enquiry["State"], enquiry["AssignedResourceId"]) == ("Enquired", None)
    state = caller.hotel.state
    assert not state.order_items.having("order", enquiry["Id"])
    held = option["Reservation"]["Id"]
    assert {item.state for item in state.order_items.having("order", held)} == {"Inactive"}
    caller.now += timedelta(days=2)
    caller.ask("configuration/get")
    assert caller.hotel.state.reservations[held].state == "Canceled"


@pytest.mark.parametrize(
    ("changes", "status", "message"),
    [
        ({"CustomerId": None}, 400, "Invalid CustomerId."),
        ({"EndUtc": "2026-10-20T12:00:00Z"}, 400, "Invalid EndUtc."),
        ({"EndUtc": "2026-10-20T20:00:00Z"}, 400, "Invalid EndUtc."),
        ({"StartUtc": None}, 400, "Invalid StartUtc."),
        ({"PersonCounts": []}, 400, "Invalid PersonCounts."),
        ({"State": "Started"}, 400, "Invalid JSON."),
        ({"ReleasedUtc": "2026-10-18T10:00:00Z"}, 400, "Invalid ReleasedUtc."),
        ({"VoucherCode": "Nobody's"}, 400, "Invalid VoucherCode."),
        ({"persons": (4, 0)}, 403, "Double sleeps at most 3 persons."),
        ({"rate": "Company"}, 403, "The rate Company is private and needs a voucher."),
        (
            {"StartUtc": "2026-10-08T13:00:00Z"},
            403,
            "The arrival is outside of the editable history interval of 7 days.",
        ),
        (
            {"TimeUnitAmount": {"Currency": "CZK", "GrossValue": 1, "TaxCodes": ["UK-S"]}},
            400,
            "Invalid TaxCodes",
        ),
    ],
)
def test_what_cannot_be_booked_says_why(caller: Caller, changes: dict[str, Any], status: int, message: str) -> None:
    answered, content = add(caller, wish(caller, **changes))
    assert (answered, content["Message"]) == (status, message)


def test_a_room_asked_for_is_given_if_it_is_free_and_of_the_category(caller: Caller) -> None:
    content = add(caller, wish(caller))[1]
    room = content["Reservations"][0]["Reservation"]["AssignedResourceId"]
    taken = add(caller, wish(caller, AssignedResourceId=room))
    name = caller.hotel.state.rooms[room].name
    assert taken == (403, {**taken[1], "Message": f"Cannot assign space {name} because it is not available."})
    other = add(caller, wish(caller, category="Single", persons=(1, 0), AssignedResourceId=room))
    assert other[1]["Message"] == "Invalid AssignedResourceId: resource does not belong to the requested category."


def test_a_private_rate_needs_no_voucher_when_the_check_is_off(caller: Caller) -> None:
    assert add(caller, wish(caller, rate="Company"), CheckRateApplicability=False)[0] == 200


def test_restrictions_refuse_in_words_unless_an_exception_holds(caller: Caller) -> None:
    """Arrivals on 23 October need 2 nights in a Double, on 28 October there are none, and no Suite over that night."""
    friday = {"StartUtc": "2026-10-23T13:00:00Z"}
    one = add(caller, wish(caller, **friday, EndUtc="2026-10-24T09:00:00Z"))
    told = "Arrival on 10/23/2026 is only possible for at least 2 nights. (Double, Flexible)"
    assert one == (403, {**one[1], "Message": told})
    assert add(caller, wish(caller, **friday, EndUtc="2026-10-25T10:00:00Z"), CheckOverbooking=False)[0] == 200
    assert (
        add(
            caller,
            wish(caller, **friday, EndUtc="2026-10-24T09:00:00Z"),
            CheckRateApplicability=False,
            CheckOverbooking=False,
        )[0]
        == 200
    )
    feast = {"StartUtc": "2026-10-28T14:00:00Z", "EndUtc": "2026-10-31T10:00:00Z", "rate": "Flexible, breakfast"}
    assert add(caller, wish(caller, **feast))[1]["Message"].startswith("Arrival on 10/28/2026 is closed.")
    over = {"StartUtc": "2026-10-27T14:00:00Z", "EndUtc": "2026-10-30T10:00:00Z", "category": "Suite"}
    assert add(caller, wish(caller, **over))[1]["Message"].startswith("A stay over the night of 10/28/2026 is closed.")


def test_companions_fill_the_places_that_were_booked(caller: Caller) -> None:
    stay = add(caller, wish(caller))[1]["Reservations"][0]["Reservation"]
    guests = [row.id for row in caller.hotel.state.customers if row.id != stay["CustomerId"]][:2]
    first = caller.ask("reservations/addCompanion", ReservationId=stay["Id"], CustomerId=guests[0])
    again = caller.ask("reservations/addCompanion", ReservationId=stay["Id"], CustomerId=guests[0])
    assert first == again
    full = caller.post("reservations/addCompanion", ReservationId=stay["Id"], CustomerId=guests[1])
    assert full[0] == 403
    assert full[1]["Message"].startswith("Cannot add companion because the reservation is full. (Stay ")
    owner = caller.post("reservations/deleteCompanion", ReservationId=stay["Id"], CustomerId=stay["CustomerId"])
    assert owner[0] == 403
    assert caller.ask("reservations/deleteCompanion", ReservationId=stay["Id"], CustomerId=guests[0]) == {}
    assert guests[0] in caller.hotel.state.customers
    gone = caller.post("reservations/deleteCompanion", ReservationId=stay["Id"], CustomerId=guests[0])
    assert gone == (400, {**gone[1], "Message": "Invalid CustomerId."})
    read = caller.ask(
        "companionships/getAll", ReservationIds=[stay["Id"]], Extent={"Reservations": True}, Limitation={"Count": 9}
    )
    assert [row["CustomerId"] for row in read["Companionships"]] == [stay["CustomerId"]]


def test_another_owner_takes_the_place_and_the_open_charges(caller: Caller) -> None:
    stay = add(caller, wish(caller))[1]["Reservations"][0]["Reservation"]
    other = next(row.id for row in caller.hotel.state.customers if row.id != stay["CustomerId"])
    caller.now += timedelta(minutes=1)
    assert caller.ask("reservations/updateCustomer", ReservationId=stay["Id"], CustomerId=other) == {}
    state = caller.hotel.state
    changed = state.reservations[stay["Id"]]
    assert (changed.account_id, changed.updated) == (other, caller.now)
    assert [row.customer_id for row in state.companionships.having("reservation", changed.id)] == [other]
    assert {item.account_id for item in state.order_items.having("order", changed.id)} == {other}


def test_products_are_charged_by_their_mode(caller: Caller) -> None:
    """Two nights, two adults and a child: breakfast 285 × 3 × 2 = 1710, parking 300 × 2, late check-out 600 once.

    Breakfast of one morning: 285 × 3. Two parking places at 100 each a night: 400.
    """
    stay = add(caller, wish(caller, persons=(2, 1)))[1]["Reservations"][0]["Reservation"]

    def charge(name: str, **fields: Any) -> Decimal:
        fields = {"ReservationId": stay["Id"], "ProductId": product(caller, name), "Count": 1, **fields}
        ids = caller.ask("reservations/addProduct", **fields)["ItemIds"]
        return sum((caller.hotel.state.order_items[item].gross for item in ids), Decimal(0))

    assert charge("Breakfast") == 1710
    assert charge("Parking") == 600
    assert charge("Late check-out") == 600
    assert charge("Breakfast", StartUtc="2026-10-20T22:00:00Z", EndUtc="2026-10-21T22:00:00Z") == 855
    cheap = {"Currency": "CZK", "GrossValue": 100, "TaxCodes": ["CZ-2024-21%"]}
    assert charge("Parking", Count=2, UnitAmount=cheap) == 400
    refused = {
        "Late check-out": {"StartUtc": "2026-10-20T22:00:00Z", "EndUtc": "2026-10-21T22:00:00Z"},
        "Parking": {"StartUtc": "2026-10-25T22:00:00Z", "EndUtc": "2026-10-26T22:00:00Z"},
        "Minibar": {},
    }
    for name, fields in refused.items():
        asked = {"ReservationId": stay["Id"], "ProductId": product(caller, name), "Count": 1, **fields}
        assert caller.post("reservations/addProduct", **asked)[0] == 400
    without = caller.post("reservations/addProduct", ReservationId=stay["Id"], ProductId=product(caller, "Parking"))
    assert without[1]["Message"] == "Invalid Count."


def test_an_interval_moves_nights_at_their_price_and_charges_what_is_dropped(caller: Caller) -> None:
    """A prepaid stay of 2279.20 and 2332 drops its second night: 100 % of what is dropped, 2332.

    Made longer again at today's price: 2332, and city tax for two nights.
    """
    stay = add(caller, wish(caller, rate="Non-refundable"))[1]["Reservations"][0]["Reservation"]
    asked = {"ReservationId": stay["Id"], "EndUtc": "2026-10-21T09:00:00Z"}
    assert caller.post("reservations/updateInterval", **asked)[1]["Message"] == "Invalid ChargeCancellationFee."
    assert caller.ask("reservations/updateInterval", **asked, ChargeCancellationFee=True) == {}
    state = caller.hotel.state
    owed = {item.type: item.gross for item in state.order_items.having("order", stay["Id"]) if item.state == "Open"}
    assert owed == {"SpaceOrder": Decimal("2279.20"), "CityTax": 100, "CancellationFee": 2332}
    longer = {**asked, "EndUtc": "2026-10-22T09:00:00Z", "ChargeCancellationFee": False}
    caller.ask("reservations/updateInterval", **longer)
    items = [item for item in state.order_items.having("order", stay["Id"]) if item.state == "Open"]
    assert sum(item.gross for item in items if item.type == "SpaceOrder") == Decimal("4611.20")


def test_the_opening_is_the_time_of_every_new_row(caller: Caller) -> None:
    stay = add(caller, wish(caller))[1]["Reservations"][0]["Reservation"]
    assert stay["CreatedUtc"] == stay["UpdatedUtc"] == OPENING.strftime("%Y-%m-%dT%H:%M:%SZ")


def test_an_availability_row_with_block_house_use_and_overbooking(caller: Caller) -> None:
    """Doubles on a March night: 24 rooms, 2 out of order, 1 in house use, 3 held for a group, 1 of them picked up.

    Free for the public: 24 − 2 − 1 − 1 stay − 2 still held + 0 = 18. Overbooking by 20 takes it to −2.
    """
    state = caller.hotel.state
    night = {"FirstTimeUnitStartUtc": "2027-03-01T23:00:00Z", "LastTimeUnitStartUtc": "2027-03-01T23:00:00Z"}
    double = next(row.id for row in state.categories if row.name == "Double")
    dates = {"StartUtc": "2027-03-02T14:00:00Z", "EndUtc": "2027-03-03T10:00:00Z"}
    start, end = (datetime(2027, 3, day, 23, tzinfo=UTC) for day in (1, 2))
    for room, kind in (("103", "OutOfOrder"), ("104", "OutOfOrder"), ("105", "InternalUse")):
        state.put(RoomBlock(f"block {room}", caller.room(room), kind, "", start, end, OPENING, OPENING))
    block = replace(
        next(iter(state.availability_blocks)),
        id="00000000-0000-4000-a000-0000000000b0",
        first_night=date(2027, 3, 2),
        end_night=date(2027, 3, 3),
    )
    state.put(block)
    held = adjustment_id(block.id, double, block.first_night)
    state.put(AvailabilityAdjustment(held, double, block.first_night, -3, OPENING, OPENING, block_id=block.id))

    def row() -> dict[str, int]:
        asked = {"ServiceId": caller.stay_service, **night}
        metrics = ["ActiveResources", "UsableResources", "HouseUse", "Occupied", "BlockAvailability"]
        new = caller.ask("services/getAvailability/2024-01-22", Metrics=metrics, **asked)
        old = caller.ask("services/getAvailability", **asked)
        [shown] = [each for each in new["ResourceCategoryAvailabilities"] if each["ResourceCategoryId"] == double]
        [free] = [each["Availabilities"][0] for each in old["CategoryAvailabilities"] if each["CategoryId"] == double]
        return {**{name: shown["Metrics"][name][0] for name in metrics}, "Free": free}

    assert add(caller, wish(caller, **dates, AvailabilityBlockId=block.id))[0] == 200
    expected = {"ActiveResources": 24, "UsableResources": 22, "HouseUse": 1, "Occupied": 3, "BlockAvailability": 2}
    assert row() == {**expected, "Free": 18}
    assert add(caller, *(wish(caller, **dates) for _ in range(20)), CheckOverbooking=False)[0] == 200
    assert row()["Free"] == -2
    assert add(caller, wish(caller, **dates))[0] == 403
    group = next(row.group_id for row in state.reservations.newest_first() if row.availability_block_id == block.id)
    for _ in range(2):
        assert add(caller, wish(caller, **dates, AvailabilityBlockId=block.id), GroupId=group)[0] == 200
    full = add(caller, wish(caller, **dates, AvailabilityBlockId=block.id), GroupId=group)
    assert full[0] == 403
    assert "no room left" in full[1]["Message"]
