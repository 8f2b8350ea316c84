"""Rooms held for groups, and what passes by itself (connector-api.md §4.4, §4.8)."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from tests.demo.conftest import Caller
from tests.demo.test_booking import wish

PAGE = {"Limitation": {"Count": 100}}
FIRST, LAST = "2026-10-25T23:00:00Z", "2026-10-26T23:00:00Z"  # two nights after summer time has ended


def double(caller: Caller) -> str:
    return next(row.id for row in caller.hotel.state.categories if row.name == "Double")


def new_block(caller: Caller, **fields: Any) -> dict[str, Any]:
    rate = next(row for row in caller.hotel.state.rates if row.is_default)
    block = {
        "ServiceId": caller.stay_service,
        "RateId": rate.id,
        "FirstTimeUnitStartUtc": FIRST,
        "LastTimeUnitStartUtc": LAST,
        "State": "Confirmed",
        "Name": "Wedding",
        **fields,
    }
    [added] = caller.ask("availabilityBlocks/add", AvailabilityBlocks=[block])["AvailabilityBlocks"]
    answer: dict[str, Any] = added
    return answer


def adjust(caller: Caller, value: int | None, **fields: Any) -> tuple[int, Any]:
    units = {"FirstTimeUnitStartUtc": FIRST, "LastTimeUnitStartUtc": LAST, "ResourceCategoryId": double(caller)}
    wish = {} if value is None else {"Value": value}
    update = {**units, "UnitCountAdjustment": wish, **fields}
    return caller.post("services/updateAvailability", ServiceId=caller.stay_service, AvailabilityUpdates=[update])


def figures(caller: Caller, metric: str) -> list[int]:
    units = {"FirstTimeUnitStartUtc": FIRST, "LastTimeUnitStartUtc": LAST}
    asked = {"ServiceId": caller.stay_service, "Metrics": [metric], **units}
    answer = caller.ask("services/getAvailability/2024-01-22", **asked)["ResourceCategoryAvailabilities"]
    return next(list(row["Metrics"][metric]) for row in answer if row["ResourceCategoryId"] == double(caller))


def test_a_block_holds_rooms_until_a_stay_takes_them_up(caller: Caller) -> None:
    """Three Doubles a night are held; a stay of both nights in the block leaves two held, and the house as full."""
    before = figures(caller, "Occupied")
    block = new_block(caller)
    assert adjust(caller, -3, AvailabilityBlockId=block["Id"])[0] == 200
    assert figures(caller, "BlockAvailability") == [3, 3]
    assert figures(caller, "Occupied") == [count + 3 for count in before]
    guest = caller.ask("customers/add", LastName="Kos", OverwriteExisting=False)["Id"]
    adult = next(row.id for row in caller.hotel.state.age_categories if row.adult)
    stay = {
        "StartUtc": "2026-10-26T14:00:00Z",
        "EndUtc": "2026-10-28T10:00:00Z",
        "CustomerId": guest,
        "RequestedCategoryId": double(caller),
        "RateId": block["RateId"],
        "AvailabilityBlockId": block["Id"],
        "PersonCounts": [{"AgeCategoryId": adult, "Count": 2}],
    }
    caller.ask("reservations/add", ServiceId=caller.stay_service, Reservations=[stay])
    assert figures(caller, "BlockAvailability") == [2, 2]
    assert figures(caller, "AllocatedBlockAvailability") == [3, 3]
    assert figures(caller, "Occupied") == [count + 3 for count in before]


def test_a_value_takes_the_place_of_the_one_before_and_none_takes_it_away(caller: Caller) -> None:
    for value, shown in ((4, [4, 4]), (-2, [-2, -2]), (None, [0, 0])):
        assert adjust(caller, value)[0] == 200
        assert figures(caller, "PublicAvailabilityAdjustment") == shown


def test_a_rolling_release_gives_back_night_by_night(caller: Caller) -> None:
    """One day before each night: at 25 October, midnight, only the first night's rooms go back."""
    block = new_block(caller, RollingReleaseOffset="P0M1DT0H0M0S")
    adjust(caller, -3, AvailabilityBlockId=block["Id"])
    assert block["ReleaseStrategy"] == "RollingRelease"
    caller.now = datetime(2026, 10, 24, 23, 0, tzinfo=UTC)
    assert figures(caller, "BlockAvailability") == [0, 3]
    caller.now = datetime(2026, 10, 25, 23, 0, tzinfo=UTC)
    assert figures(caller, "BlockAvailability") == [0, 0]


def test_a_cancelled_or_deleted_block_holds_nothing(caller: Caller) -> None:
    block = new_block(caller)
    adjust(caller, -3, AvailabilityBlockId=block["Id"])
    cancel = {"AvailabilityBlockId": block["Id"], "State": {"Value": "Canceled"}}
    [changed] = caller.ask("availabilityBlocks/update", AvailabilityBlocks=[cancel])["AvailabilityBlocks"]
    assert (changed["State"], changed["CanceledUtc"]) == ("Canceled", "2026-10-16T13:42:00Z")
    assert figures(caller, "BlockAvailability") == [0, 0]
    caller.ask("availabilityBlocks/delete", AvailabilityBlockIds=[block["Id"]])
    asked = {"AvailabilityBlockIds": [block["Id"]], "Extent": {"AvailabilityBlocks": True, "Adjustments": True}, **PAGE}
    assert caller.ask("availabilityBlocks/getAll", **asked)["AvailabilityBlocks"] == []
    gone = caller.ask("availabilityBlocks/getAll", **asked, ActivityStates=["Deleted"])
    assert [row["IsActive"] for row in gone["AvailabilityBlocks"]] == [False]


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"UnitCountAdjustment": None}, "Invalid UnitCountAdjustment."),
        ({"ResourceCategoryId": "00000000-0000-0000-0000-000000000000"}, "Invalid ResourceCategoryId."),
        ({"FirstTimeUnitStartUtc": "2026-10-25T22:00:00Z"}, "FirstTimeUnitStartUtc is not start of TimeUnit."),
        ({"FirstTimeUnitStartUtc": "2026-01-25T23:00:00Z"}, "Invalid FirstTimeUnitStartUtc."),
        ({"UnitCountAdjustment": {"Value": 1.5}}, "Invalid JSON."),
    ],
)
def test_what_an_adjustment_refuses(caller: Caller, fields: dict[str, Any], message: str) -> None:
    status, answer = adjust(caller, 1, **fields)
    assert (status, answer["Message"]) == (400, message)


def test_a_block_cannot_give_rooms_away(caller: Caller) -> None:
    block = new_block(caller)
    assert "non-positive" in adjust(caller, 1, AvailabilityBlockId=block["Id"])[1]["Message"]


def test_rooms_that_were_slept_in_are_dirty_in_the_morning_and_stay_clean_once_cleaned(caller: Caller) -> None:
    state = caller.hotel.state
    stay = next(
        row
        for row in state.reservations
        if row.state == "Started" and row.room_id and state.rooms[row.room_id].state == "Inspected"
    )
    room = str(stay.room_id)
    caller.now = datetime(2026, 10, 17, 1, 59, tzinfo=UTC)
    caller.ask("configuration/get")
    assert state.rooms[room].state == "Inspected"
    caller.now = datetime(2026, 10, 17, 2, 0, tzinfo=UTC)  # four in the morning in Prague
    caller.ask("configuration/get")
    assert (state.rooms[room].state, state.rooms[room].updated) == ("Dirty", caller.now)
    caller.ask("resources/update", ResourceUpdates=[{"ResourceId": room, "State": {"Value": "Inspected"}}])
    caller.now = datetime(2026, 10, 17, 9, 0, tzinfo=UTC)
    caller.ask("configuration/get")
    assert state.rooms[room].state == "Inspected"


def test_lists_are_filtered_and_companies_numbered(caller: Caller) -> None:
    known = caller.ask("companies/getAll", **PAGE)["Companies"]
    options = {"Invoiceable": True, "AddFeesToInvoices": False, "AddTaxDeductedPaymentToInvoices": False}
    [added] = caller.ask("companies/add", Name=" Kos and Sons ", Options=options)["Companies"]
    assert (added["Name"], added["Options"]) == ("Kos and Sons", options)
    assert added["Number"] == max(row["Number"] for row in known) + 1
    named = caller.ask("companies/getAll", Names=["Kos and Sons"], **PAGE)["Companies"]
    assert [row["Id"] for row in named] == [added["Id"]]
    task = caller.ask("tasks/add", Name="Towels", DeadlineUtc=FIRST, ServiceOrderId=caller.stay(48213).id)["TaskId"]
    [shown] = caller.ask("tasks/getAll", ServiceOrderIds=[caller.stay(48213).id], **PAGE)["Tasks"]
    assert (shown["Id"], shown["State"], shown["DeadlineUtc"]) == (task, "Open", FIRST)
    assert caller.post("tasks/getAll", DepartmentIds=[shown["EnterpriseId"]], **PAGE)[0] == 400
    active = {"ServiceIds": [caller.stay_service], "ActivityStates": ["Active"], **PAGE}
    policies = caller.ask("cancellationPolicies/getAll", **active)
    flexible = next(row for row in policies["CancellationPolicies"] if row["Applicability"] == "StartDate")
    assert (flexible["ApplicabilityOffset"], flexible["FeeMaximumTimeUnits"]) == ("-P0M0DT6H0M0S", 1)
    stay = caller.stay(48213)
    [of_stay] = caller.ask("cancellationPolicies/getByReservations", ReservationIds=[stay.id])["CancellationPolicies"]
    assert of_stay["ReservationId"] == stay.id and len(of_stay["Policies"]) == 1


def test_a_stay_joins_a_block_as_long_as_it_has_rooms_and_moves_within_it(caller: Caller) -> None:
    """Two Doubles are held on three nights of May 2027, all others are sold: two stays join, a third does not.

    A stay of the block gets its second night from the block too, where the house itself has none left.
    """
    night = {"StartUtc": "2027-05-04T13:00:00Z", "EndUtc": "2027-05-05T09:00:00Z"}
    held = _block(caller, "2027-05-03T22:00:00Z", "2027-05-05T22:00:00Z", -2)
    wishes = [wish(caller, **{**night, "EndUtc": "2027-05-06T09:00:00Z"}) for _ in range(22)]
    caller.ask("reservations/add", ServiceId=caller.stay_service, Reservations=wishes)

    def joins(stay: str) -> int:
        update = {"ReservationId": stay, "AvailabilityBlockId": {"Value": held}}
        return caller.post("reservations/update", ReservationUpdates=[update])[0]

    def book() -> str:
        asked = {"ServiceId": caller.stay_service, "Reservations": [wish(caller, **night)]}
        made = caller.ask("reservations/add", CheckOverbooking=False, **asked)["Reservations"][0]["Reservation"]["Id"]
        assert caller.ask("reservations/update", ReservationUpdates=[unassigned(made)])
        return str(made)

    stays = [book() for _ in range(3)]
    assert [joins(stay) for stay in stays] == [200, 200, 403]
    longer = {"EndUtc": "2027-05-06T09:00:00Z", "ChargeCancellationFee": False}
    assert caller.post("reservations/updateInterval", ReservationId=stays[0], **longer)[0] == 200
    assert caller.post("reservations/updateInterval", ReservationId=stays[2], **longer)[0] == 403
    caller.ask("availabilityBlocks/update", AvailabilityBlocks=[{**_named(held), "State": {"Value": "Optional"}}])
    other = book()
    assert joins(other) == 400


def unassigned(stay: str) -> dict[str, Any]:
    """The update that takes a stay its room."""
    return {"ReservationId": stay, "AssignedResourceLocked": {"Value": False}, "AssignedResourceId": {}}


def _named(block: str) -> dict[str, Any]:
    return {"AvailabilityBlockId": block}


def _block(caller: Caller, first: str, last: str, value: int) -> str:
    """The id of a confirmed block of Doubles."""
    state = caller.hotel.state
    rate = next(row.id for row in state.rates if row.name == "Flexible")
    double = next(row.id for row in state.categories if row.name == "Double")
    units = {"FirstTimeUnitStartUtc": first, "LastTimeUnitStartUtc": last}
    asked = {"ServiceId": caller.stay_service, "RateId": rate, "State": "Confirmed", "Name": "Choir", **units}
    made: str = caller.ask("availabilityBlocks/add", AvailabilityBlocks=[asked])["AvailabilityBlocks"][0]["Id"]
    held = {"ResourceCategoryId": double, "UnitCountAdjustment": {"Value": value}, **_named(made), **units}
    caller.ask("services/updateAvailability", ServiceId=caller.stay_service, AvailabilityUpdates=[held])
    return made
