"""A server of the seeds' era and one of today, found out by harmless reads and spoken to in their own forms."""

import asyncio
import json
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.api.attempt import Attempt
from frontdesk.api.client import Client
from frontdesk.api.eras.capabilities import OLDER_PATHS, Capabilities, Form, Grant
from frontdesk.api.eras.older import READS, WRITES
from frontdesk.api.errors import (
    NotApplied,
    NotGranted,
    NotOffered,
    NotThePlatform,
    Refused,
    SignedOut,
    TryLater,
    Unknown,
)
from frontdesk.api.last_answers import LastAnswer
from frontdesk.api.nouns.orders import ItemToAdd
from frontdesk.api.nouns.rates import PriceUpdate
from frontdesk.api.nouns.restrictions import ConditionsToSet, ExceptionsToSet, RestrictionToSet
from frontdesk.api.wire import Interval, format_instant
from tests.api.conftest import Connect
from tests.api.documented import OPERATIONS, SEEDS, answer, seed_faults
from tests.api.every_call import GROSS
from tests.api.scripted_server import HTML, Request, ScriptedServer, error, reply, stays_silent
from tests.api.seeds_server import DATE, PREFIX, SeedsServer, page

NIGHT = datetime(2026, 10, 15, 22, tzinfo=UTC)
NEXT = NIGHT + timedelta(days=1)
WRITE_WORDS = ("add", "update", "delete", "set", "clear", "close", "start", "process", "confirm", "cancel", "merge")


@pytest.fixture
def older(server: ScriptedServer) -> SeedsServer:
    """A server of the seeds' era."""
    return SeedsServer(server)


@pytest.fixture
async def desk(older: SeedsServer, connect: Connect) -> Client:
    """A client that has found out what it speaks to."""
    client = connect()
    await client.find_capabilities()
    older.forget()
    return client


def today(server: ScriptedServer, *refused: str) -> None:
    """A server of today, which does not grant the refused operations."""

    async def play(request: Request, reader: Any, writer: Any) -> None:
        operation = request.path.removeprefix(PREFIX)
        if operation in refused:
            script = error(401, "No permission to use this operation.", Date=DATE)
        elif operation in {"reservations/getAll", "reservations/getAllItems", "restrictions/add", *refused}:
            script = error(404, "Not found.", Date=DATE)
        else:
            script = reply(200, answer(operation), Date=DATE)
        await script(request, reader, writer)

    server.plays(play)


# -- finding out -----------------------------------------------------------------------------------------------------


async def test_nothing_is_changed_by_finding_out(older: SeedsServer, connect: Connect) -> None:
    await connect().find_capabilities()
    actions = {operation.split("/")[1] for operation, _ in older.asked}
    assert not [action for action in actions if action.startswith(WRITE_WORDS)]
    assert "getPdf" not in actions, "printing counts"


async def test_a_server_of_the_seeds_is_known_for_one(older: SeedsServer, connect: Connect) -> None:
    found = await connect().find_capabilities()
    spoken = {operation: found.form(operation) for operation in {*READS, *WRITES}}
    assert set(spoken.values()) == {Form.SEEDS}
    missing = found.missing()
    assert {"configuration/get", "bills/getAll", "payments/getAll", "customers/search"} <= set(missing)
    assert not {"customers/getAll", "resources/getAll", "reservations/getAll/2023-06-06"} & set(missing)
    assert found.grant("reservations/start") is Grant.UNKNOWN


async def test_a_server_of_today_is_spoken_to_in_todays_forms(server: ScriptedServer, connect: Connect) -> None:
    today(server, "bills/getAll")
    found = await connect().find_capabilities()
    assert {found.form(operation) for operation in {*READS, *WRITES}} == {Form.TODAY}
    assert found.missing() == ("bills/getAll",), "an older form is not missed where today's is there"
    assert found.grant("bills/getAll") is Grant.NOT_GRANTED


async def test_what_is_not_granted_today_is_asked_in_the_older_form(server: ScriptedServer, connect: Connect) -> None:
    capabilities = Capabilities({"orderItems/getAll": Grant.NOT_GRANTED, "reservations/getAllItems": Grant.GRANTED})
    SeedsServer(server)
    items = await connect(capabilities=capabilities).order_items.get_all(service_order_ids=["r"])
    assert [request.path for request in server.requests] == [PREFIX + "reservations/getAllItems"]
    assert items[0].service_order_id == "Invented"


async def test_a_bad_token_or_a_broken_line_finds_nothing_and_forgets_nothing(
    server: ScriptedServer, connect: Connect
) -> None:
    kept = Capabilities({"bills/getAll": Grant.GRANTED})
    client = connect(capabilities=kept)
    for script, raised in ((error(401, "Session has expired."), SignedOut), (error(500, "Oops"), TryLater)):
        server.plays(script)
        with pytest.raises(raised):
            await client.find_capabilities()
    assert client.capabilities == kept


async def test_a_sign_in_page_of_the_network_finds_nothing(server: ScriptedServer, client: Client) -> None:
    server.plays(reply(200, b"<html>", kind=HTML, request_id=None))
    with pytest.raises(NotThePlatform):
        await client.find_capabilities()


async def test_an_old_server_may_answer_an_unknown_path_with_a_page(server: ScriptedServer, client: Client) -> None:
    server.plays(reply(200, answer("services/getAll"), Date=DATE), reply(404, b"<html>", kind=HTML, request_id=None))
    found = await client.find_capabilities()
    assert found.grant("configuration/get") is Grant.ABSENT


async def test_a_refusal_in_another_language_after_an_answer_is_a_missing_grant(
    server: ScriptedServer, connect: Connect
) -> None:
    server.plays(reply(200, answer("services/getAll"), Date=DATE), error(401, "Keine Berechtigung.", Date=DATE))
    found = await connect().find_capabilities()
    assert found.grant("services/getAll") is Grant.GRANTED
    assert found.grant("payments/getAll") is Grant.NOT_GRANTED


async def test_ordinary_answers_teach_grants(server: ScriptedServer, client: Client) -> None:
    told: list[Capabilities] = []
    client.on_learned = told.append
    server.plays(reply(200, {}), reply(200, {}), error(403, "No."), error(401, "No permission to use this operation."))
    await client.reservations.start("r")
    await client.reservations.start("r")
    with pytest.raises(Refused):
        await client.reservations.cancel(["r"], notes="Ill")
    with pytest.raises(NotGranted):
        await client.bills.get_all(bill_ids=["b"])
    assert dict(client.capabilities.grants) == {
        "reservations/start": Grant.GRANTED,
        "reservations/cancel": Grant.GRANTED,
        "bills/getAll": Grant.NOT_GRANTED,
    }
    assert len(told) == 3, "only news is told"


async def test_a_missing_extent_is_no_missing_grant(server: ScriptedServer, client: Client) -> None:
    server.plays(error(401, "No permissions to use such an extent (CustomerAdresses)"))
    with pytest.raises(NotGranted):
        await client.customers.get_all(customer_ids=["g"], addresses=True)
    assert client.capabilities.grant("customers/getAll") is Grant.UNKNOWN


async def test_what_is_known_to_be_absent_is_not_asked(server: ScriptedServer, connect: Connect) -> None:
    client = connect(capabilities=Capabilities({"bills/getAll": Grant.ABSENT}))
    with pytest.raises(NotOffered) as ended:
        await client.bills.get_all(bill_ids=["b"])
    assert ended.value.operation == "bills/getAll"
    assert server.requests == []


@pytest.mark.parametrize("known", [None, Capabilities({"bills/getAll": Grant.ABSENT})], ids=["met", "kept"])
async def test_what_was_absent_is_asked_again_after_a_while(
    server: ScriptedServer, connect: Connect, known: Capabilities | None
) -> None:
    seconds = [0.0]
    client = connect(clock=lambda: seconds[0], capabilities=known)
    if known is None:
        server.plays(error(404, "Not found."))
        with pytest.raises(Refused):
            await client.bills.get_all(bill_ids=["b"])
    server.plays(reply(200, {"Bills": [], "Cursor": None}))
    asked = len(server.requests)
    with pytest.raises(NotOffered):
        await client.bills.get_all(bill_ids=["b"])
    assert len(server.requests) == asked
    seconds[0] += 900.0
    assert await client.bills.get_all(bill_ids=["b"]) == []
    assert client.capabilities.grant("bills/getAll") is Grant.GRANTED


GRANTS = st.dictionaries(st.sampled_from([*OPERATIONS, *SEEDS]), st.sampled_from(Grant))
CAPABILITIES = st.builds(Capabilities, GRANTS, st.frozensets(st.sampled_from(sorted(READS))))


@given(CAPABILITIES)
def test_capabilities_come_back_as_they_were_kept(capabilities: Capabilities) -> None:
    kept = json.loads(json.dumps(capabilities.to_json()))
    assert Capabilities.from_json(kept) == capabilities


@pytest.mark.parametrize("kept", [{}, {"shape": 0}, {"shape": 1}, {"shape": 1, "grants": {"a": "?"}, "older": []}])
def test_what_cannot_be_understood_is_found_anew(kept: dict[str, Any]) -> None:
    assert Capabilities.from_json(kept) is None


@given(CAPABILITIES)
def test_the_older_form_is_spoken_only_where_it_exists(capabilities: Capabilities) -> None:
    for operation in OPERATIONS:
        if capabilities.form(operation) is Form.SEEDS:
            assert operation in {*READS, *WRITES}
            if operation in OLDER_PATHS and operation not in capabilities.older:
                assert capabilities.grant(operation) is not Grant.GRANTED or operation in WRITES


@pytest.mark.parametrize(
    ("zone", "agrees"), [("Europe/Prague", True), ("Europe/London", False), ("Africa/Tunis", False)]
)
async def test_a_zone_is_checked_against_the_nights(
    zone: str, agrees: bool, older: SeedsServer, server: ScriptedServer, connect: Connect
) -> None:
    """Tunis has the hour of Prague in winter and another in summer."""
    client = connect()
    with pytest.raises(ValueError, match="not answered"):
        await client.agrees_on_zone("s", ZoneInfo(zone))
    await client.find_capabilities()

    async def nights(request: Request, reader: Any, writer: Any) -> None:
        day = datetime.fromisoformat(request.body["StartUtc"]).astimezone(ZoneInfo("Europe/Prague")).date()
        night = datetime.combine(day, time(), ZoneInfo("Europe/Prague"))
        await reply(200, {"DatesUtc": [format_instant(night)], "CategoryAvailabilities": []})(request, reader, writer)

    server.plays(nights)
    assert await client.agrees_on_zone("s", ZoneInfo(zone)) is agrees


# -- asking in the older form ----------------------------------------------------------------------------------------


async def test_lists_come_whole_and_are_narrowed_here(older: SeedsServer, desk: Client) -> None:
    service = {"Id": "s", "Name": "Stay", "IsActive": True, "StartTime": "PT14H", "EndTime": "PT12H"}
    older.answers["services/getAll"] = {
        "Services": [{**service, "Type": "Reservable"}, {**service, "Id": "b", "Name": "Bar", "Type": "Orderable"}]
    }
    (stay,) = await desk.services.get_all(service_type="Bookable")
    assert (stay.id, stay.names) == ("s", {"": "Stay"})
    assert stay.data is not None
    assert stay.data.value is not None
    assert (stay.data.value.start_offset, stay.data.value.end_offset) == (timedelta(hours=14), timedelta(hours=12))
    await desk.products.get_all(service_ids=["s"], include_default=True)
    await desk.business_segments.get_all(service_ids=["s"])
    await desk.rates.get_all(service_ids=["s"], rate_groups=True)
    for operation, body in older.asked:
        assert seed_faults(operation, 0, body) == []


async def test_nights_are_touched_by_an_interval(older: SeedsServer, desk: Client) -> None:
    older.answers["services/getAvailability"] = {
        "DatesUtc": ["2026-10-15T22:00:00Z", "2026-10-16T22:00:00Z"],
        "CategoryAvailabilities": [{"CategoryId": "c", "Availabilities": [6, -1]}],
    }
    rooms = await desk.services.get_availability("s", NIGHT, NEXT)
    free = await desk.services.get_free_units("s", NIGHT, NEXT)
    prices = await desk.rates.get_pricing("rate", NIGHT, NEXT)
    await desk.rates.update_price(
        "rate", [PriceUpdate(NIGHT, NEXT, Decimal(111)), PriceUpdate(NIGHT, NEXT, Decimal(222), "c")]
    )
    assert rooms.time_unit_starts_utc == free.time_units == (NIGHT, NEXT)
    assert rooms.resource_category_availabilities[0].metrics.usable_resources == (6, -1)
    assert prices.time_units
    interval = {"StartUtc": "2026-10-15T22:00:00Z", "EndUtc": "2026-10-16T22:00:01Z"}
    assert [body for _, body in older.asked][:3] == [
        {"ServiceId": "s", **interval},
        {"ServiceId": "s", **interval},
        {"RateId": "rate", **interval},
    ]
    operation, written = older.asked[3]
    assert seed_faults(operation, 0, written) == []
    assert written["PriceUpdates"][0] == {"Value": 111, **interval}


async def test_an_order_charges_a_guest_and_nobody_else(older: SeedsServer, desk: Client) -> None:
    items = [ItemToAdd("Beer", 2, GROSS)]
    added = await desk.orders.add("bar", "guest", items=items, consumption_utc=NIGHT, linked_reservation_id="stay")
    assert added == "Invented"
    ((operation, body),) = older.asked
    assert (operation, body["CustomerId"], "AccountId" in body) == ("orders/add", "guest", False)
    assert body["LinkedReservationId"] == "stay"
    with pytest.raises(NotOffered):
        await desk.orders.add("bar", "guest", items=items, bill_id="bill")
    assert len(older.asked) == 1, "what cannot be said is not sent"


STAY = {
    "Id": "r",
    "State": "Enquired",
    "GroupId": "group",
    "ServiceId": "s",
    "CustomerId": "owner",
    "CompanionIds": ["owner", "friend"],
    "RequestedCategoryId": "double",
    "AssignedSpaceId": "104",
    "AssignedSpaceLocked": True,
    "CompanyId": "company",
    "StartUtc": "2026-10-16T13:00:00Z",
    "EndUtc": "2026-10-18T10:00:00Z",
    "PersonCounts": [{"AgeCategoryId": "adult", "Count": 2}],
}
EXTENTS = {
    "Reservations": [STAY],
    "Customers": [{"Id": "owner", "LastName": "Novák"}, {"Id": "friend", "LastName": "Øre"}],
    "ReservationGroups": [{"Id": "group", "Name": "Wedding"}],
    "Notes": [{"Id": "note", "OrderId": "r", "Text": "Quiet", "Type": "General"}],
    "Resources": [{"Id": "104", "Name": "104", "State": "Dirty"}],
    "ResourceCategories": [{"Id": "double", "Names": {"en-US": "Double"}}],
    "ResourceCategoryAssignments": [{"Id": "a", "ResourceId": "104", "CategoryId": "double"}],
}


@pytest.fixture
def house(older: SeedsServer) -> SeedsServer:
    """A house with one stay."""
    older.answers["services/getAll"] = {"Services": [{"Id": "s", "Name": "Stay", "Type": "Reservable"}]}
    older.answers["reservations/getAll"] = page(EXTENTS)
    return older


async def test_a_stay_of_2017_reads_as_one_of_today(house: SeedsServer, desk: Client) -> None:
    (found,) = await desk.reservations.get_all(
        states=["Inquired", "Started"], updated_utc=Interval(NIGHT, NEXT), account_ids=["owner"]
    )
    assert (found.account_id, found.account_type) == ("owner", "Customer")
    assert (found.assigned_resource_id, found.assigned_resource_locked) == ("104", True)
    assert (found.requested_resource_category_id, found.partner_company_id) == ("double", "company")
    assert found.begins == datetime(2026, 10, 16, 13, tzinfo=UTC)
    assert found.person_counts[0].count == 2
    operation, body = house.asked[-1]
    assert operation == "reservations/getAll"
    assert body == {
        "ServiceIds": ["s"],
        "CustomerIds": ["owner"],
        "TimeFilter": "Updated",
        "StartUtc": "2026-10-15T22:00:00Z",
        "EndUtc": "2026-10-16T22:00:00Z",
        "States": ["Enquired", "Started"],
        "Extent": {"Reservations": True},
        "Limitation": {"Count": 1000},
    }


async def test_states_without_an_interval_are_told_apart_here(house: SeedsServer, desk: Client) -> None:
    assert await desk.reservations.get_all(reservation_ids=["r"], states=["Started"]) == []
    assert [row.id for row in await desk.reservations.get_all(reservation_ids=["r"], states=["Inquired"])] == ["r"]
    assert all("States" not in body for operation, body in house.asked if operation == "reservations/getAll")


async def test_a_long_interval_goes_in_hundred_hours_and_a_stay_comes_once(house: SeedsServer, desk: Client) -> None:
    found = await desk.reservations.get_all(colliding_utc=Interval(NIGHT, NIGHT + timedelta(days=30)))
    assert [row.id for row in found] == ["r"]
    asked = [body for operation, body in house.asked if operation == "reservations/getAll"]
    ends = [(datetime.fromisoformat(body["StartUtc"]), datetime.fromisoformat(body["EndUtc"])) for body in asked]
    assert len(asked) == 8
    assert all(end - start <= timedelta(hours=100) for start, end in ends)
    assert (ends[-1][0], ends[0][1]) == (NIGHT, NIGHT + timedelta(days=30))


async def test_guests_groups_notes_and_rooms_come_with_the_stays(house: SeedsServer, desk: Client) -> None:
    assert [guest.id for guest in await desk.customers.get_all(customer_ids=["friend"])] == ["friend"]
    ties = await desk.companionships.get_all(reservation_ids=["r"])
    assert [(tie.id, tie.customer_id, tie.reservation_id) for tie in ties] == [
        ("r/owner", "owner", "r"),
        ("r/friend", "friend", "r"),
    ]
    assert [group.name for group in await desk.reservation_groups.get_all(reservation_group_ids=["group"])] == [
        "Wedding"
    ]
    assert [note.text for note in await desk.service_order_notes.get_all(service_order_ids=["r"])] == ["Quiet"]
    assert [(room.name, room.state) for room in await desk.resources.get_all()] == [("104", "Dirty")]
    assert [row.id for row in await desk.resource_categories.get_all(service_ids=["s"])] == ["double"]
    ties_of_rooms = await desk.resource_category_assignments.get_all(resource_category_ids=["double"])
    assert [row.resource_id for row in ties_of_rooms] == ["104"]
    assert [row.id for row in await desk.age_categories.get_all()] == ["adult"]


async def test_what_the_older_list_cannot_be_asked_is_said(house: SeedsServer, desk: Client) -> None:
    day = Interval(NIGHT, NEXT)
    for wanted in (
        desk.reservations.get_all(travel_agency_ids=["agency"]),
        desk.reservations.get_all(updated_utc=day, colliding_utc=day),
        desk.customers.get_all(emails=["a@example.org"]),
        desk.order_items.get_all(updated_utc=day),
    ):
        with pytest.raises(NotOffered):
            await wanted


def at(hours: int) -> str:
    return format_instant(NIGHT + timedelta(hours=hours))


async def test_what_the_first_list_of_2023_would_ignore_is_narrowed_here(
    server: ScriptedServer, connect: Connect
) -> None:
    rows = [
        {"Id": f"r{hour}", "State": "Confirmed", "StartUtc": at(hour), "EndUtc": at(48), "GroupId": "g"}
        for hour in (-1, 0, 23, 24)
    ]
    server.plays(reply(200, {"Reservations": rows, "Cursor": "r24"}))
    operation = "reservations/getAll/2023-06-06"
    desk = connect(capabilities=Capabilities({operation: Grant.GRANTED}, frozenset({operation})))
    day = Interval(NIGHT, NEXT)
    arrivals = await desk.reservations.get_all(scheduled_start_utc=day, states=["Inquired", "Confirmed"])
    assert [row.id for row in arrivals] == ["r0", "r23"]
    (sent,) = server.requests
    assert sent.parameters == {
        "States": ["Enquired", "Confirmed"],
        "CollidingUtc": {"StartUtc": "2026-10-15T21:59:59Z", "EndUtc": "2026-10-16T22:00:01Z"},
        "Limitation": {"Count": 1000},
    }
    assert len(await desk.reservations.get_all(colliding_utc=day, reservation_group_ids=["g"])) == 4
    assert await desk.reservations.get_all(colliding_utc=day, reservation_group_ids=["other"]) == []
    with pytest.raises(NotOffered):
        await desk.reservations.get_all(reservation_group_ids=["g"])


# -- restrictions ----------------------------------------------------------------------------------------------------


def rule(id_: str, **conditions: Any) -> dict[str, Any]:
    """A restriction as it came in 2018."""
    return {"Id": id_, "Conditions": {"Type": "Start", "SpaceCategoryId": "double", "Days": ["Friday"], **conditions}}


DATED = {"StartUtc": "2026-10-15T22:00:00Z", "EndUtc": "2026-10-16T22:00:00Z"}
ARRIVAL = ConditionsToSet(type="Start", resource_category_id="double", days=["Friday"], start_utc=NIGHT, end_utc=NEXT)
TWO_NIGHTS = RestrictionToSet(ARRIVAL, ExceptionsToSet(min_length=timedelta(days=2)))


async def test_restrictions_read_under_todays_names(older: SeedsServer, desk: Client) -> None:
    older.answers["restrictions/getAll"] = {"Restrictions": [rule("x", SpaceType="Room")]}
    (found,) = await desk.restrictions.get_all(service_ids=["s"], colliding_utc=Interval(NIGHT, NEXT))
    assert (found.conditions.resource_category_id, found.conditions.resource_category_type) == ("double", "Room")
    assert older.asked[0][1] == {**DATED, "TimeFilter": "Applicable"}


async def test_setting_adds_the_new_one_and_deletes_its_like(older: SeedsServer, desk: Client) -> None:
    older.answers["restrictions/getAll"] = {
        "Restrictions": [rule("same", **DATED), rule("other day", Days=["Sunday"], **DATED), rule("open")]
    }
    await desk.restrictions.set("s", [TWO_NIGHTS])
    assert [operation for operation, _ in older.asked] == [
        "restrictions/getAll",
        "restrictions/add",
        "restrictions/delete",
    ]
    assert older.asked[1][1] == {
        "Restrictions": [
            {
                "Conditions": {"Type": "Start", "SpaceCategoryId": "double", **DATED, "Days": ["Friday"]},
                "Exceptions": {"MinLength": "P0M2DT0H0M0S"},
            }
        ]
    }
    assert older.asked[2][1] == {"RestrictionIds": ["same"]}


async def test_what_cannot_be_looked_up_first_is_not_applied(
    older: SeedsServer, desk: Client, server: ScriptedServer
) -> None:
    for script, pause in ((error(429, "Too many requests.", Retry_After="7"), 7), (error(500, "Oops"), None)):
        server.plays(script)
        attempt = Attempt()
        with pytest.raises(NotApplied) as ended:
            await desk.restrictions.set("s", [TWO_NIGHTS], attempt=attempt)
        assert (ended.value.retry_after, attempt.first_byte) == (pause, False)


async def test_a_setting_that_is_cancelled_halfway_has_left(
    older: SeedsServer, desk: Client, server: ScriptedServer
) -> None:
    server.plays(reply(200, {"Restrictions": [rule("same", **DATED)]}), reply(200, {}), stays_silent)
    attempt = Attempt()
    setting = asyncio.create_task(desk.restrictions.set("s", [TWO_NIGHTS], attempt=attempt))
    while not any(operation == "restrictions/delete" for operation, _ in older.asked):
        server.arrived.clear()
        await server.arrived.wait()
    setting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await setting
    assert attempt.first_byte


async def test_half_a_setting_is_unknown(older: SeedsServer, desk: Client, server: ScriptedServer) -> None:
    rules = {"Restrictions": [rule("same", **DATED)]}
    server.plays(reply(200, rules), reply(200, {}), error(403, "No."))
    with pytest.raises(Unknown):
        await desk.restrictions.set("s", [TWO_NIGHTS])


async def test_clearing_deletes_what_lies_inside_and_cuts_nothing(older: SeedsServer, desk: Client) -> None:
    older.answers["restrictions/getAll"] = {"Restrictions": [rule("inside", **DATED), rule("other", Type="End")]}
    await desk.restrictions.clear("s", [ARRIVAL])
    assert older.asked[-1] == ("restrictions/delete", {"RestrictionIds": ["inside"]})
    older.answers["restrictions/getAll"] = {"Restrictions": [rule("reaches beyond")]}
    with pytest.raises(NotOffered):
        await desk.restrictions.clear("s", [ARRIVAL])
    older.answers["restrictions/getAll"] = {"Restrictions": []}
    older.forget()
    await desk.restrictions.clear("s", [ARRIVAL])
    assert [operation for operation, _ in older.asked] == ["restrictions/getAll"]


async def test_a_write_whose_path_is_unknown_goes_out_in_the_older_form(server: ScriptedServer, client: Client) -> None:
    server.plays(error(404, "Not found."), reply(200, {"Restrictions": [], "Cursor": None}), reply(200, {}))
    await client.restrictions.set("s", [TWO_NIGHTS])
    await client.restrictions.set("s", [TWO_NIGHTS])
    assert [request.path.removeprefix(PREFIX) for request in server.requests] == [
        "restrictions/set",
        "restrictions/getAll",
        "restrictions/add",
        "restrictions/getAll",
        "restrictions/add",
    ]


async def test_a_write_that_is_refused_for_a_reason_goes_out_once(server: ScriptedServer, client: Client) -> None:
    server.plays(error(400, "Invalid ServiceId."))
    with pytest.raises(Refused):
        await client.restrictions.set("s", [TWO_NIGHTS])
    assert len(server.requests) == 1


async def test_a_portfolio_names_its_property(server: ScriptedServer, connect: Connect) -> None:
    server.plays(reply(200, {}))
    client = connect(enterprise_id="property")
    await client.reservations.start("r")
    await client.services.get_all()
    await client.reservations.add_product("r", "tea", 1)
    assert [(request.body.get("EnterpriseId"), request.body.get("EnterpriseIds")) for request in server.requests] == [
        ("property", None),
        (None, ["property"]),
        (None, None),
    ]


# -- what is kept of it ----------------------------------------------------------------------------------------------


async def test_a_new_search_keeps_what_writes_have_taught(server: ScriptedServer, connect: Connect) -> None:
    today(server)
    client = connect(capabilities=Capabilities({"reservations/start": Grant.GRANTED, "bills/getAll": Grant.ABSENT}))
    found = await client.find_capabilities()
    assert found.grant("reservations/start") is Grant.GRANTED
    assert found.grant("bills/getAll") is Grant.GRANTED


@given(CAPABILITIES, CAPABILITIES)
def test_two_speak_alike_when_every_operation_has_the_same_form(one: Capabilities, other: Capabilities) -> None:
    alike = all(one.form(operation) is other.form(operation) for operation in {*OPERATIONS, *READS, *WRITES})
    assert one.speaks_as(other) is alike


async def test_the_last_answer_of_each_operation_is_remembered_and_kept(server: ScriptedServer, client: Client) -> None:
    server.plays(reply(200, {}, Date=DATE), error(403, "No."), reply(200, b"<html>", kind=HTML, request_id=None))
    await client.reservations.start("r")
    with pytest.raises(Refused):
        await client.reservations.cancel(["r"], notes="Ill")
    with pytest.raises(NotThePlatform):
        await client.configuration.get()
    answers = client.last_answers
    statuses = {path: one.status for path, one in answers.items()}
    assert statuses == {"reservations/start": 200, "reservations/cancel": 403}
    assert answers["reservations/start"].at == datetime(2026, 10, 16, 13, 42, tzinfo=UTC)
    assert answers["reservations/cancel"].at is None
    kept = json.loads(json.dumps(answers["reservations/start"].to_json()))
    assert LastAnswer.from_json(kept) == replace(answers["reservations/start"], seconds=kept[2])


@pytest.mark.parametrize("kept", [None, [], [200], ["x", None, 1], [200, "yesterday", 1]])
def test_an_answer_that_was_kept_otherwise_is_forgotten(kept: Any) -> None:
    assert LastAnswer.from_json(kept) is None
