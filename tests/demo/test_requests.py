"""What every operation checks: path, JSON, tokens, limits; and the error body."""

import json
import random
import re
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.demo.hotel import PREFIX, Hotel
from frontdesk.demo.limits import WINDOW_SECONDS, RateLimit
from frontdesk.demo.operations import COMMANDS, READS
from frontdesk.demo.operations.known import KNOWN, OBSERVED, REMOVED
from frontdesk.demo.scene import Scene
from tests.demo.conftest import OPENING, Caller

LIMITATION = {"Limitation": {"Count": 10}}
STAYS = "reservations/getAll/2023-06-06"


def sent(scene: Scene, path: str, body: bytes) -> Any:
    return Hotel(scene.state, scene.tokens).handle(path, body, OPENING, random.Random(1))


def test_every_answer_has_a_request_id_and_an_error_body_has_three_fields(scene: Scene) -> None:
    answer = sent(scene, "services/getAll", b"{")
    assert answer.status == 400
    assert answer.json() == {"Message": "Invalid JSON.", "RequestId": answer.headers["Request-Id"], "Details": None}
    assert re.fullmatch("[0-9a-f]{32}", answer.headers["Request-Id"])


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"[]",
        b"null",
        b'{"a":1,}',
        b'{"a":NaN}',
        b"\xff",
        b'"text"',
        b"[" * 100_000,
        b'{"Limitation":[]}',
        b'{"Text":"half of a character: \\ud83d"}',
        b'{"Text":"the wrong half first: \\uDE00\\uD83D"}',
    ],
)
def test_only_strict_json_is_read(scene: Scene, body: bytes) -> None:
    if body == b'{"Limitation":[]}':
        tokens = {"ClientToken": scene.tokens.client, "AccessToken": scene.tokens.access, "Client": "T"}
        body = json.dumps({**tokens, "Limitation": []}).encode()
    answer = sent(scene, PREFIX + "ageCategories/getAll", body)
    assert (answer.status, answer.json()["Message"]) == (400, "Invalid JSON.")


@pytest.mark.parametrize("field", ["ClientToken", "AccessToken"])
@pytest.mark.parametrize("value", [None, "", "somebody else's"])
def test_tokens_must_be_the_property_s(caller: Caller, field: str, value: str | None) -> None:
    status, content = caller.post("configuration/get", **{field: value})
    assert (status, content["Message"]) == (401, "Cannot perform operation or session has expired.")


@pytest.mark.parametrize("client", [None, ""])
def test_the_caller_must_say_who_it_is(caller: Caller, client: str | None) -> None:
    status, content = caller.post("configuration/get", Client=client)
    assert (status, content["Message"]) == (400, "Invalid Client.")


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("services/getall", 404),
        ("services/getAll/", 404),
        ("nobody/getAll", 404),
        ("loyaltyPrograms/getAll", 401),
        ("ledgerBalances/getAll", 401),
    ],
)
def test_paths_are_exact_and_what_is_not_built_is_not_granted(caller: Caller, path: str, status: int) -> None:
    answered, content = caller.post(path, **LIMITATION)
    assert answered == status
    if status == 401:
        assert content["Message"] == "No permission to use this operation."


def test_all_that_is_built_is_known() -> None:
    assert {*READS, *COMMANDS} <= KNOWN | OBSERVED | REMOVED
    assert len(KNOWN) == 200


@pytest.mark.parametrize(
    ("operation", "fields", "message"),
    [
        (STAYS, {}, "Invalid Limitation."),
        (STAYS, {"Limitation": {"Count": 0}}, "Invalid Limitation.Count."),
        (STAYS, {"Limitation": {"Count": 1001}}, "Invalid Limitation.Count."),
        (STAYS, {"Limitation": {"Count": "5"}}, "Invalid JSON."),
        (STAYS, {"Limitation": {"Count": 5, "Cursor": "x"}}, "Invalid JSON."),
        (STAYS, {**LIMITATION, "ReservationIds": ["nonsense"]}, "Invalid JSON."),
        (STAYS, {**LIMITATION, "ReservationIds": []}, "Invalid ReservationIds."),
        (STAYS, {**LIMITATION, "Numbers": [str(n) for n in range(1001)]}, "Invalid Numbers."),
        (STAYS, {**LIMITATION, "ChannelNumbers": [str(n) for n in range(101)]}, "Invalid ChannelNumbers."),
        (STAYS, {**LIMITATION, "States": ["Sleeping"]}, "Invalid JSON."),
        (STAYS, {**LIMITATION, "UpdatedUtc": {"StartUtc": "2026-10-01T00:00:00Z"}}, "Invalid UpdatedUtc.EndUtc."),
        (
            STAYS,
            {**LIMITATION, "UpdatedUtc": {"StartUtc": "2026-01-01T00:00:00Z", "EndUtc": "2026-04-02T00:00:01Z"}},
            "The interval must not exceed 3M1D.",
        ),
        ("orderItems/getAll", LIMITATION, "At least one filter must be provided."),
        ("payments/getAll", LIMITATION, "At least one filter must be provided."),
        ("companionships/getAll", {**LIMITATION, "Extent": {}}, "At least one filter must be provided."),
        ("reservationGroups/getAll", LIMITATION, "At least one filter must be provided."),
        ("serviceOrderNotes/getAll", LIMITATION, "Invalid ServiceOrderIds."),
        ("resourceCategories/getAll", LIMITATION, "Invalid ServiceIds."),
        ("customers/getAll", LIMITATION, "Invalid Extent."),
        ("resources/getAll", LIMITATION, "Invalid Extent."),
        (
            "rates/getAll",
            {**LIMITATION, "ServiceIds": ["00000000-0000-4000-a000-000000000000"]},
            "Invalid ServiceIds.",
        ),
        ("customers/search", {}, "Invalid Name."),
    ],
)
def test_what_a_question_lacks_is_named(caller: Caller, operation: str, fields: dict[str, Any], message: str) -> None:
    status, content = caller.post(operation, **fields)
    assert (status, content["Message"]) == (400, message)


def test_three_months_and_a_day_still_pass(caller: Caller) -> None:
    longest = {"StartUtc": "2026-01-01T00:00:00Z", "EndUtc": "2026-04-02T00:00:00Z"}
    caller.ask(STAYS, **LIMITATION, UpdatedUtc=longest)


def test_filters_by_number_channel_room_and_guest_combine(caller: Caller) -> None:
    sarka = caller.stay(48213)
    filters = {
        "Numbers": ["48213"],
        "ChannelNumbers": ["4417902338"],
        "AssignedResourceIds": [caller.room("308").upper()],
        "AccountIds": [sarka.account_id],
        "States": ["Confirmed"],
        "ScheduledStartUtc": {"StartUtc": "2026-10-16T14:00:00Z", "EndUtc": "2026-10-16T14:00:00Z"},
    }
    assert [row["Number"] for row in caller.ask(STAYS, **LIMITATION, **filters)["Reservations"]] == ["48213"]
    for name in filters:
        if name == "ScheduledStartUtc":
            continue
        other = ["Started"] if name == "States" else ["00000000-0000-4000-a000-000000000000"]
        assert caller.ask(STAYS, **LIMITATION, **{**filters, name: other})["Reservations"] == []


def test_colliding_stays_share_a_moment(caller: Caller) -> None:
    tonight = {"StartUtc": "2026-10-16T22:00:00Z", "EndUtc": "2026-10-16T22:00:00Z"}
    rows = caller.ask(
        STAYS, Limitation={"Count": 1000}, CollidingUtc=tonight, States=["Confirmed", "Started", "Optional"]
    )
    assert len(rows["Reservations"]) == 54  # 41 who stay, 13 to come


def test_guests_in_the_house_are_found_by_part_of_a_name_and_by_room(caller: Caller) -> None:
    found = caller.ask("customers/search", Name="fernández")["Customers"]
    assert [each["Customer"]["LastName"] for each in found] == ["Fernández-Ibarra"]
    assert found[0]["Reservation"]["State"] == "Started"
    in_room = caller.ask("customers/search", ResourceId=caller.room("409"))["Customers"]
    assert {each["Customer"]["LastName"] for each in in_room} == {"Fernández-Ibarra", "Whitfield"}
    assert caller.ask("customers/search", Name="Nováková")["Customers"] == []


@given(
    requests=st.integers(1, 8),
    gaps=st.lists(st.floats(0, 20, allow_nan=False).map(lambda gap: round(gap, 3)), max_size=60),
)
def test_no_window_of_thirty_seconds_takes_more_than_the_limit(requests: int, gaps: list[float]) -> None:
    limit = RateLimit(requests)
    at, passed = 0.0, []
    for gap in gaps:
        at += gap
        wait = limit.wait("token", at)
        recent = [moment for moment in passed if moment > at - WINDOW_SECONDS]
        assert (wait is None) == (len(recent) < requests)
        if wait is None:
            passed.append(at)
        else:
            assert recent[0] + WINDOW_SECONDS <= at + wait < recent[0] + WINDOW_SECONDS + 1.001


def test_too_many_requests_say_when_to_come_again(scene: Scene) -> None:
    caller = Caller(Hotel(scene.state, scene.tokens, rate=3))
    assert [caller.post("configuration/get")[0] for _ in range(4)] == [200, 200, 200, 429]
    tokens = {"ClientToken": scene.tokens.client, "AccessToken": scene.tokens.access, "Client": "T"}
    refused = caller.hotel.handle("configuration/get", tokens, OPENING, caller.rng)
    assert refused.headers["Retry-After"] == "30"
    caller.now += timedelta(seconds=30)
    assert caller.post("configuration/get")[0] == 200


def test_a_clone_goes_its_own_way(caller: Caller) -> None:
    twin = caller.hotel.clone()
    stay = caller.stay(48213)
    caller.ask("reservations/start", ReservationId=stay.id)
    assert twin.state.reservations[stay.id] == stay


def test_no_record_is_older_for_having_been_changed_when_the_clock_was_put_back(caller: Caller) -> None:
    """Two days ahead a stay, its guest and its room change; back again they change once more, and stay as new."""
    sarka = caller.stay(48213)
    ahead = OPENING + timedelta(days=2)

    def change(mark: str) -> None:
        asked = {"ReservationId": sarka.id, "ChannelNumber": {"Value": mark}}
        caller.ask("reservations/update", ReservationUpdates=[asked])
        caller.ask("customers/update", CustomerId=sarka.account_id, Notes=mark)
        reason = {"ResourceId": sarka.room_id, "StateReason": {"Value": mark}}
        caller.ask("resources/update", ResourceUpdates=[reason])

    caller.now = ahead
    change("ahead")
    caller.now = OPENING
    change("back")
    state = caller.hotel.state
    room = state.rooms[str(sarka.room_id)]
    rows = [state.reservations[sarka.id], state.customers[sarka.account_id], room]
    assert [row.updated for row in rows] == [ahead] * 3
    assert (rows[0].channel_number, rows[1].notes, room.state_reason) == ("back", "back", "back")
    hour = {"StartUtc": "2026-10-18T13:00:00Z", "EndUtc": "2026-10-18T14:00:00Z"}
    read = caller.ask("reservations/getAll/2023-06-06", UpdatedUtc=hour, Limitation={"Count": 9})["Reservations"]
    assert [row["Id"] for row in read] == [sarka.id]
