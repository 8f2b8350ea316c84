"""Services by months and by hours: alignment, free places, prices, charges, by hand (connector-api.md §1.10)."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.demo.durable import Beginning, create, go_on, mark_of, read
from frontdesk.demo.ledger import LedgerEntry
from frontdesk.demo.rows import (
    AgeCategory,
    Assignment,
    CancellationPolicy,
    Category,
    Product,
    Rate,
    RateGroup,
    Room,
    RoomBlock,
    Service,
)
from frontdesk.demo.scene import SceneRequest, scenes
from frontdesk.demo.state import Change
from frontdesk.demo.units import Period, start_of, unit_after, unit_at, units_between
from tests.demo.conftest import OPENING, Caller
from tests.demo.test_booking import add, wish

PRAGUE = ZoneInfo("Europe/Prague")
IDS = {
    name: f"00000000-0000-4000-a000-0000000000{place:02d}"
    for place, name in enumerate(("service", "category", "group", "rate", "adult", "tea", "one", "two"), 10)
}


@pytest.fixture(params=["Hour", "Month"])
def period(request: pytest.FixtureRequest) -> Period:
    """Each of the two periods."""
    chosen: Period = request.param
    return chosen


def open_service(caller: Caller, period: Period) -> None:
    """Two rooms, one and two, at 400 a unit, tea 30 a person and unit; the whole price is due when it is cancelled."""
    none, adult = timedelta(), IDS["adult"]
    rows = (
        Service(
            IDS["service"],
            "Meetings",
            True,
            9,
            none,
            none,
            OPENING,
            OPENING,
            tax_code="CZ-2024-21%",
            period=period,
            occupancy_start=none,
            occupancy_end=none,
        ),
        Category(IDS["category"], IDS["service"], "Hall", "H", "MeetingRoom", "Other", 0, 10, 0, OPENING, OPENING),
        RateGroup(
            IDS["group"],
            IDS["service"],
            "Halls",
            0,
            CancellationPolicy("Creation", none, Decimal(1), None),
            OPENING,
            OPENING,
        ),
        Rate(
            IDS["rate"],
            IDS["group"],
            IDS["service"],
            None,
            "Hall rate",
            "H",
            "Public",
            True,
            None,
            Decimal(400),
            *[Decimal(0)] * 4,
            OPENING,
            OPENING,
        ),
        AgeCategory(adult, IDS["service"], "Adult", "A", True, 18, None, OPENING, OPENING),
        Product(
            IDS["tea"],
            IDS["service"],
            "Tea",
            "T",
            "",
            Decimal(30),
            "CZ-2024-12%",
            "PerPersonPerTimeUnit",
            "Once",
            "PostingTimeUnit",
            "Beverage",
            0,
            False,
            OPENING,
            OPENING,
        ),
        *(Room(IDS[name], f"Hall {name}", "0", "Inspected", OPENING, OPENING) for name in ("one", "two")),
        *(Assignment(f"to {name}", IDS[name], IDS["category"], OPENING, OPENING) for name in ("one", "two")),
    )
    for row in rows:
        caller.hotel.state.put(row)


def book(caller: Caller, start: str, end: str, **fields: Any) -> tuple[int, Any]:
    item = {
        "StartUtc": start,
        "EndUtc": end,
        "CustomerId": caller.stay(48213).account_id,
        "RequestedCategoryId": IDS["category"],
        "RateId": IDS["rate"],
        "PersonCounts": [{"AgeCategoryId": IDS["adult"], "Count": 5}],
        **fields,
    }
    return caller.post("reservations/add", ServiceId=IDS["service"], Reservations=[item])


def booked(caller: Caller, start: str, end: str, **fields: Any) -> str:
    status, content = book(caller, start, end, **fields)
    assert status == 200, content
    return str(content["Reservations"][0]["Reservation"]["Id"])


def charges(caller: Caller, stay: str, name: str) -> list[tuple[int, Decimal, str]]:
    """Units, sum and beginning of each open charge of the name."""
    rows = caller.hotel.state.order_items.having("order", stay)
    found = [row for row in rows if row.name == name and row.state == "Open"]
    return [(row.unit_count, row.gross, f"{row.started:%m-%d %H:%M}") for row in found]


def free(caller: Caller, first: str, last: str) -> list[int]:
    asked = {"ServiceId": IDS["service"], "FirstTimeUnitStartUtc": first, "LastTimeUnitStartUtc": last}
    old = caller.ask("services/getAvailability", **asked)["CategoryAvailabilities"][0]["Availabilities"]
    metrics = ["UsableResources", "HouseUse", "Occupied"]
    new = caller.ask("services/getAvailability/2024-01-22", Metrics=metrics, **asked)
    told = new["ResourceCategoryAvailabilities"][0]["Metrics"]
    assert old == [a - b - c for a, b, c in zip(*(told[name] for name in metrics), strict=True)]
    return list(old)


HOURS = "2027-05-04T08:00:00Z", "2027-05-04T11:00:00Z"
"""From 10:00 to 13:00 at the property."""


def test_an_hour_is_free_taken_and_blocked_by_itself(caller: Caller) -> None:
    """10:00 to 12:30 takes the hours of 10, 11 and 12 of one of two halls; the other is out of order from 12:15."""
    open_service(caller, "Hour")
    booked(caller, "2027-05-04T08:00:00Z", "2027-05-04T10:30:00Z")
    start, end = (datetime(2027, 5, 4, hour, 15, tzinfo=UTC) for hour in (10, 11))
    caller.hotel.state.put(RoomBlock("b", IDS["two"], "OutOfOrder", "", start, end, OPENING, OPENING))
    asked = "2027-05-04T07:00:00Z", "2027-05-04T12:00:00Z"
    assert free(caller, *asked) == [2, 1, 1, 0, 1, 2]
    assert book(caller, *HOURS)[0] == 403
    assert book(caller, "2027-05-04T08:00:00Z", "2027-05-04T10:00:00Z")[0] == 200
    assert free(caller, *asked) == [2, 0, 0, 0, 1, 2]


def test_hours_have_prices_of_their_own(caller: Caller) -> None:
    """400 an hour, 700 from 11 to 13: the three hours from 10 cost 400 + 700 + 700, and tea for five 3 × 5 × 30."""
    open_service(caller, "Hour")
    update = {
        "FirstTimeUnitStartUtc": "2027-05-04T09:00:00Z",
        "LastTimeUnitStartUtc": "2027-05-04T10:00:00Z",
        "Value": 700,
    }
    caller.ask("rates/updatePrice", RateId=IDS["rate"], PriceUpdates=[update])
    asked = {"FirstTimeUnitStartUtc": HOURS[0], "LastTimeUnitStartUtc": HOURS[1]}
    prices = caller.ask("rates/getPricing", RateId=IDS["rate"], **asked)
    assert prices["BasePrices"] == [400, 700, 700, 400]
    assert prices["TimeUnitStartsUtc"][0] == HOURS[0]
    stay = booked(caller, *HOURS, ProductOrders=[{"ProductId": IDS["tea"]}])
    hall = charges(caller, stay, "Hall, Hall rate")
    assert hall == [(1, 400, "05-04 08:00"), (1, 700, "05-04 09:00"), (1, 700, "05-04 10:00")]
    assert charges(caller, stay, "Tea") == [(15, 450, "05-04 08:00")]
    assert charges(caller, stay, "City tax") == []
    shorter = {"ReservationId": stay, "EndUtc": "2027-05-04T10:00:00Z", "ChargeCancellationFee": True}
    caller.ask("reservations/updateInterval", **shorter)
    assert charges(caller, stay, "Hall, Hall rate") == hall[:2]
    assert charges(caller, stay, "Tea") == [(10, 300, "05-04 08:00")]
    assert [gross for _, gross, _ in fees(caller, stay)] == [700]


def fees(caller: Caller, stay: str) -> list[tuple[int, Decimal, str]]:
    rows = caller.hotel.state.order_items.having("order", stay)
    return [(row.unit_count, row.gross, row.name) for row in rows if row.type == "CancellationFee"]


def test_a_month_is_sold_as_a_whole(caller: Caller) -> None:
    """15 January to 20 March 2027 is three months at 400, 500 for February; both halls taken, nobody else gets March.

    Tea: 3 × 5 × 30. Dropping March costs its 400; February begins at 23:00 UTC of 31 January.
    """
    open_service(caller, "Month")
    february = {"FirstTimeUnitStartUtc": "2027-01-31T23:00:00Z", "LastTimeUnitStartUtc": "2027-01-31T23:00:00Z"}
    caller.ask("rates/updatePrice", RateId=IDS["rate"], PriceUpdates=[{**february, "Value": 500}])
    stay = booked(caller, "2027-01-15T09:00:00Z", "2027-03-20T09:00:00Z", ProductOrders=[{"ProductId": IDS["tea"]}])
    hall = charges(caller, stay, "Hall, Hall rate")
    assert hall == [(1, 400, "12-31 23:00"), (1, 500, "01-31 23:00"), (1, 400, "02-28 23:00")]
    assert charges(caller, stay, "Tea") == [(15, 450, "12-31 23:00")]
    booked(caller, "2027-03-25T09:00:00Z", "2027-04-01T00:00:00Z")
    assert free(caller, "2026-12-31T23:00:00Z", "2027-04-30T22:00:00Z") == [1, 1, 0, 1, 2]
    assert book(caller, "2027-03-31T09:00:00Z", "2027-04-02T09:00:00Z")[0] == 403
    shorter = {"ReservationId": stay, "EndUtc": "2027-02-20T09:00:00Z", "ChargeCancellationFee": True}
    caller.ask("reservations/updateInterval", **shorter)
    assert charges(caller, stay, "Hall, Hall rate") == hall[:2]
    assert [gross for _, gross, _ in fees(caller, stay)] == [400]


@pytest.mark.parametrize(
    ("chosen", "first", "last", "message"),
    [
        ("Hour", "2027-05-04T08:30:00Z", "2027-05-04T09:00:00Z", "FirstTimeUnitStartUtc is not start of TimeUnit."),
        ("Hour", "2027-05-04T08:00:00Z", "2027-05-04T09:00:01Z", "LastTimeUnitStartUtc is not start of TimeUnit."),
        ("Hour", "2027-05-04T08:00:00Z", "2027-05-19T15:00:00Z", "The interval must not exceed 367:00:00."),
        ("Month", "2027-05-03T22:00:00Z", "2027-05-31T22:00:00Z", "FirstTimeUnitStartUtc is not start of TimeUnit."),
        ("Month", "2027-04-30T22:00:00Z", "2032-04-30T22:00:00Z", "The interval must not exceed 60M."),
        ("Month", "2027-04-30T22:00:00Z", "2027-03-31T22:00:00Z", "Invalid LastTimeUnitStartUtc."),
    ],
)
def test_ends_that_are_no_units_or_too_many(
    caller: Caller, chosen: Period, first: str, last: str, message: str
) -> None:
    open_service(caller, chosen)
    asked = {"ServiceId": IDS["service"], "FirstTimeUnitStartUtc": first, "LastTimeUnitStartUtc": last}
    status, content = caller.post("services/getAvailability", **asked)
    assert (status, content["Message"]) == (400, message)


def test_as_many_units_as_the_documents_allow_are_answered(caller: Caller) -> None:
    """367 hours and 60 months of availability, 24 months of prices."""
    open_service(caller, "Hour")
    assert len(free(caller, "2027-05-04T08:00:00Z", "2027-05-19T14:00:00Z")) == 367
    open_service(caller, "Month")
    assert len(free(caller, "2027-04-30T22:00:00Z", "2032-03-31T22:00:00Z")) == 60
    asked = {"RateId": IDS["rate"], "FirstTimeUnitStartUtc": "2027-04-30T22:00:00Z"}
    assert caller.post("rates/getPricing", LastTimeUnitStartUtc="2029-03-31T22:00:00Z", **asked)[0] == 200
    refused = caller.post("rates/getPricing", LastTimeUnitStartUtc="2029-04-30T22:00:00Z", **asked)
    assert refused == (400, {**refused[1], "Message": "The interval must not exceed 24M."})


def test_the_service_says_its_period_and_holds_no_rooms_for_groups(caller: Caller, period: Period) -> None:
    open_service(caller, period)
    [row] = caller.ask("services/getAll", ServiceIds=[IDS["service"]], Limitation={"Count": 9})["Services"]
    assert (row["Data"]["Value"]["TimeUnitPeriod"], row["Data"]["Discriminator"]) == (period, "Bookable")
    block = {"ServiceId": IDS["service"], "RateId": IDS["rate"], "State": "Confirmed"}
    for operation, fields in (
        ("availabilityBlocks/add", {"AvailabilityBlocks": [block]}),
        ("services/updateAvailability", {"ServiceId": IDS["service"], "AvailabilityUpdates": [{}]}),
    ):
        status, content = caller.post(operation, **fields)
        assert (operation, status, content["Message"]) == (operation, 400, "Invalid ServiceId.")
    held = next(iter(caller.hotel.state.availability_blocks)).id
    refused = book(caller, *HOURS, AvailabilityBlockId=held)
    assert refused == (400, {**refused[1], "Message": "Invalid AvailabilityBlockId."})


def test_prices_by_the_hour_come_back_from_the_hotels_file(caller: Caller, tmp_path: Any) -> None:
    open_service(caller, "Hour")
    update = {"FirstTimeUnitStartUtc": HOURS[0], "LastTimeUnitStartUtc": HOURS[0], "Value": 700}
    caller.ask("rates/updatePrice", RateId=IDS["rate"], PriceUpdates=[update])
    request = SceneRequest(OPENING)
    scene = scenes()["empty"](request)
    path = tmp_path / "hotel"
    journal = create(path, Beginning("empty", request, mark_of(scene.state), timedelta()))
    [price] = [row for row in caller.hotel.state.night_prices if row.rate_id == IDS["rate"]]
    change = Change()
    change.put(price)
    journal.append(LedgerEntry(OPENING, "rates/updatePrice", {}, change.effects, 200, "r"), change.rows)
    journal.close()
    go_on(path, read(path), scene.state).close()
    assert scene.state.night_prices[price.id] == price
    assert price.unit == datetime(2027, 5, 4, 8, tzinfo=UTC)


FOUR_YEARS = 4 * 366 * 86_400
MOMENTS = st.integers(0, FOUR_YEARS).map(lambda seconds: datetime(2026, 1, 1, tzinfo=UTC) + timedelta(seconds=seconds))


@given(moment=MOMENTS, chosen=st.sampled_from(["Day", "Month", "Hour"]), steps=st.integers(-40, 40))
def test_units_follow_each_other_without_a_gap(moment: datetime, chosen: Period, steps: int) -> None:
    """Each moment lies in one unit, also when clocks are put on or back; steps there lead back."""
    unit = unit_at(moment, PRAGUE, chosen)
    assert start_of(unit, PRAGUE) <= moment < start_of(unit_after(unit, chosen), PRAGUE)
    assert unit_at(start_of(unit, PRAGUE), PRAGUE, chosen) == unit
    assert unit_after(unit_after(unit, chosen, steps), chosen, -steps) == unit
    ahead = unit_after(unit, chosen, abs(steps))
    assert len(list(units_between(unit, ahead, chosen))) == abs(steps)


def hours_of_the_night(first: datetime, count: int) -> Iterator[str]:
    for unit in units_between(first, first + timedelta(hours=count), "Hour"):
        assert isinstance(unit, datetime)
        yield unit.astimezone(PRAGUE).strftime("%H")


def test_the_hour_that_comes_twice_is_two_units() -> None:
    """25 October 2026: 2:00 comes twice; 28 March 2027 it does not come."""
    twice = datetime(2026, 10, 24, 23, tzinfo=UTC)
    assert list(hours_of_the_night(twice, 4)) == ["01", "02", "02", "03"]
    never = datetime(2027, 3, 28, 0, tzinfo=UTC)
    assert list(hours_of_the_night(never, 3)) == ["01", "03", "04"]
    assert unit_at(datetime(2026, 10, 25, 0, 30, tzinfo=UTC), PRAGUE, "Hour") != unit_at(
        datetime(2026, 10, 25, 1, 30, tzinfo=UTC), PRAGUE, "Hour"
    )
    assert unit_at(twice, PRAGUE, "Month") == date(2026, 10, 1)


def test_restrictions_close_single_hours_and_ask_for_a_length(caller: Caller) -> None:
    """Nobody stays over the hour of twelve; nobody comes for less than two hours."""
    open_service(caller, "Hour")
    noon = {"Zero": False, "Twelve": True}
    days = dict.fromkeys(("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"), True)
    rules = [{"Type": "Stay", "Hours": noon, "Days": days}, {"Type": "Start", "MinLength": "PT2H", "Days": days}]
    caller.ask("restrictions/set", ServiceId=IDS["service"], Data=rules)
    assert book(caller, "2027-05-04T08:00:00Z", "2027-05-04T10:00:00Z")[0] == 200
    over = book(caller, "2027-05-04T08:00:00Z", "2027-05-04T10:30:00Z")
    assert over[1]["Message"] == "A stay over the night of 5/4/2027 is closed. (Hall, Hall rate)"
    assert book(caller, "2027-05-04T11:00:00Z", "2027-05-04T12:00:00Z")[0] == 403
    assert book(caller, "2027-05-04T11:00:00Z", "2027-05-04T13:00:00Z")[0] == 200


def other_services(caller: Caller, service: str, category: str, first: str, last: str) -> list[int]:
    asked = {"ServiceId": service, "FirstTimeUnitStartUtc": first, "LastTimeUnitStartUtc": last}
    answer = caller.ask("services/getAvailability/2024-01-22", Metrics=["OtherServiceReservationCount"], **asked)
    told = {row["ResourceCategoryId"]: row["Metrics"] for row in answer["ResourceCategoryAvailabilities"]}
    return list(told[category]["OtherServiceReservationCount"])


def test_a_room_of_two_services_is_taken_by_either(caller: Caller) -> None:
    """Superior 107 is a hall by day: an evening from 20:00 to 22:00 takes its night, a noon does not, and back.

    The night of 4 May runs from 18:00 until 8:00; of its hours from 17:00 to 20:00 the last two are taken.
    """
    open_service(caller, "Hour")
    state, room = caller.hotel.state, caller.room("107")
    state.put(Assignment("by the hour", room, IDS["category"], OPENING, OPENING))
    superior = next(row.id for row in state.categories if row.name == "Superior")
    nights = "2027-05-03T22:00:00Z", "2027-05-04T22:00:00Z"
    booked(caller, "2027-05-04T10:00:00Z", "2027-05-04T12:00:00Z", AssignedResourceId=room)
    assert other_services(caller, caller.stay_service, superior, *nights) == [0, 0]
    booked(caller, "2027-05-05T18:00:00Z", "2027-05-05T20:00:00Z", AssignedResourceId=room)
    assert other_services(caller, caller.stay_service, superior, *nights) == [0, 1]
    night = wish(caller, category="Superior", StartUtc="2027-05-05T13:00:00Z", EndUtc="2027-05-06T09:00:00Z")
    refused = add(caller, {**night, "AssignedResourceId": room})
    assert refused == (403, {**refused[1], "Message": "Cannot assign space 107 because it is not available."})
    before = wish(caller, category="Superior", StartUtc="2027-05-04T13:00:00Z", EndUtc="2027-05-05T09:00:00Z")
    assert add(caller, {**before, "AssignedResourceId": room})[0] == 200
    hours = "2027-05-04T15:00:00Z", "2027-05-04T17:00:00Z"
    assert other_services(caller, IDS["service"], IDS["category"], *hours) == [0, 1, 1]


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"RateId": "of the stay"}, "Invalid RateId."),
        ({"RequestedCategoryId": "of the stay"}, "Invalid RequestedCategoryId."),
        ({"PersonCounts": "of the stay"}, "Invalid PersonCounts."),
    ],
)
def test_what_belongs_to_another_service_is_refused(caller: Caller, fields: dict[str, str], message: str) -> None:
    """Rates, room types and age categories of the nights are none of the hours, when booked and when changed."""
    open_service(caller, "Hour")
    elsewhere = wish(caller)
    wrong = {name: elsewhere[name] for name in fields}
    assert book(caller, *HOURS, **wrong)[1]["Message"] == message
    stay = booked(caller, *HOURS)
    update = {"ReservationId": stay, **{name: {"Value": value} for name, value in wrong.items()}}
    refused = caller.post("reservations/update", ReservationUpdates=[update], Reason="Other")
    assert refused == (400, {**refused[1], "Message": message})
    days = dict.fromkeys(("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"), True)
    rule = {"Type": "Start", "Days": days, "ExactRateId": IDS["rate"]}
    status, content = caller.post("restrictions/set", ServiceId=caller.stay_service, Data=[rule])
    assert (status, content["Message"]) == (400, "Invalid ExactRateId.")


def test_an_age_category_that_is_named_twice_counts_together(caller: Caller) -> None:
    """Two and three adults are five: 5 × 3 teas."""
    open_service(caller, "Hour")
    adults = [{"AgeCategoryId": IDS["adult"], "Count": count} for count in (2, 3)]
    stay = booked(caller, *HOURS, PersonCounts=adults, ProductOrders=[{"ProductId": IDS["tea"]}])
    assert charges(caller, stay, "Tea") == [(15, 450, "05-04 08:00")]
