"""Early arrivals and late departures: a night runs from 18:00 until 8:00 (connector-api.md §4.3, §4.4).

The stays are in May 2027, when every room is free; a Double's room is 24-fold.
"""

from datetime import date, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from frontdesk.demo.times import read_instant
from frontdesk.demo.units import units_held
from tests.demo.conftest import Caller
from tests.demo.test_booking import add, wish

PRAGUE = ZoneInfo("Europe/Prague")


def booked(caller: Caller, start: str, end: str, **fields: Any) -> dict[str, Any]:
    status, content = add(caller, wish(caller, StartUtc=start, EndUtc=end, **fields))
    assert status == 200, content
    made: dict[str, Any] = content["Reservations"][0]["Reservation"]
    return made


def free_doubles(caller: Caller) -> list[int]:
    """On the nights of 3 to 6 May 2027."""
    answer = caller.ask(
        "services/getAvailability",
        ServiceId=caller.stay_service,
        FirstTimeUnitStartUtc="2027-05-02T22:00:00Z",
        LastTimeUnitStartUtc="2027-05-05T22:00:00Z",
    )
    double = next(row.id for row in caller.hotel.state.categories if row.name == "Double")
    [row] = [each for each in answer["CategoryAvailabilities"] if each["CategoryId"] == double]
    return list(row["Availabilities"])


@pytest.mark.parametrize(
    ("start", "end", "free"),
    [
        ("2027-05-04T13:00:00Z", "2027-05-05T09:00:00Z", [24, 23, 24, 24]),
        ("2027-05-04T02:30:00Z", "2027-05-05T09:00:00Z", [23, 23, 24, 24]),
        ("2027-05-04T06:00:00Z", "2027-05-05T09:00:00Z", [24, 23, 24, 24]),
        ("2027-05-04T13:00:00Z", "2027-05-05T16:00:00Z", [24, 23, 24, 24]),
        ("2027-05-04T13:00:00Z", "2027-05-05T16:00:01Z", [24, 23, 23, 24]),
        ("2027-05-04T05:59:59Z", "2027-05-05T20:00:00Z", [23, 23, 23, 24]),
    ],
)
def test_the_nights_that_a_stay_takes(caller: Caller, start: str, end: str, free: list[int]) -> None:
    """4 to 5 May, 15:00 to 11:00 takes one night. Arriving at 4:30 takes the one before, at 8:00 not; leaving by 18:00
    takes none more, a second later the one after. The price is that of one night, 2590 and 100 city tax, all the same.
    """
    stay = booked(caller, start, end)
    assert free_doubles(caller) == free
    items = caller.ask("orderItems/getAll", ServiceOrderIds=[stay["Id"]], Limitation={"Count": 9})["OrderItems"]
    assert sum(item["Amount"]["GrossValue"] for item in items) == 2690


def test_a_room_is_not_given_to_two_guests_of_one_night(caller: Caller) -> None:
    """Who leaves at 20:00 keeps the room for the night: the next guest of the evening cannot have it, nor move in."""
    late = booked(caller, "2027-05-04T13:00:00Z", "2027-05-05T18:00:00Z")
    room = late["AssignedResourceId"]
    evening = {"StartUtc": "2027-05-05T20:00:00Z", "EndUtc": "2027-05-06T09:00:00Z"}
    refused = add(caller, wish(caller, **evening, AssignedResourceId=room))
    assert refused[0] == 403
    assert "is not available" in refused[1]["Message"]
    other = booked(caller, evening["StartUtc"], evening["EndUtc"])
    moved = {"ReservationId": other["Id"], "AssignedResourceId": {"Value": room}}
    assert caller.post("reservations/update", ReservationUpdates=[moved])[0] == 403
    leaves = {"ReservationId": late["Id"], "EndUtc": "2027-05-05T09:00:00Z", "ChargeCancellationFee": False}
    assert caller.ask("reservations/updateInterval", **leaves) == {}
    assert caller.ask("reservations/update", ReservationUpdates=[moved])


def test_an_early_arrival_needs_the_night_before(caller: Caller) -> None:
    """All 24 Doubles are taken on 3 May: who comes at 4:30 on the 4th finds none, who comes at 15:00 does."""
    night = {"StartUtc": "2027-05-03T13:00:00Z", "EndUtc": "2027-05-04T09:00:00Z"}
    assert add(caller, *(wish(caller, **night) for _ in range(24)))[0] == 200
    early = wish(caller, StartUtc="2027-05-04T02:30:00Z", EndUtc="2027-05-05T09:00:00Z")
    refused = add(caller, early)
    assert refused[0] == 403
    assert "no availability" in refused[1]["Message"]
    stay = booked(caller, "2027-05-04T13:00:00Z", "2027-05-05T09:00:00Z")
    earlier = {"ReservationId": stay["Id"], "StartUtc": "2027-05-04T02:30:00Z", "ChargeCancellationFee": False}
    assert caller.post("reservations/updateInterval", **earlier)[0] == 403


def test_the_service_says_its_window(caller: Caller) -> None:
    [stay] = [row for row in caller.ask("services/getAll")["Services"] if row["Type"] == "Reservable"]
    shown = stay["Data"]["Value"]
    assert (shown["OccupancyStartOffset"], shown["OccupancyEndOffset"]) == ("P0M0DT18H0M0S", "P0M0DT8H0M0S")


def test_windows_follow_the_clock_on_the_wall_when_it_is_put_back() -> None:
    """25 October 2026 has 25 hours; arrival at 7:59 after the change is still before 8:00."""
    start, end = read_instant("2026-10-25T06:59:00Z"), read_instant("2026-10-26T10:00:00Z")
    assert start is not None
    assert end is not None
    eighteen, eight = timedelta(hours=18), timedelta(hours=8)
    assert units_held(start, end, PRAGUE, "Day", eighteen, eight) == (date(2026, 10, 24), date(2026, 10, 26))
    later = read_instant("2026-10-25T07:00:00Z")
    assert later is not None
    assert units_held(later, end, PRAGUE, "Day", eighteen, eight) == (date(2026, 10, 25), date(2026, 10, 26))
