"""Rooms: what housekeeping may say, and rooms taken out of sale (connector-api.md §4.8)."""

from __future__ import annotations

from typing import Any

import pytest

from tests.demo.conftest import Caller

PAGE = {"Limitation": {"Count": 100}}


def block(caller: Caller, room: str, start: str, end: str, kind: str = "OutOfOrder") -> tuple[int, Any]:
    new = {"ResourceId": caller.room(room), "Name": "Paint", "Type": kind, "StartUtc": start, "EndUtc": end}
    return caller.post("resourceBlocks/add", ResourceBlocks=[new])


def shown(caller: Caller, room: str) -> str:
    [row] = caller.ask("resources/getAll", Names=[room], Extent={"Resources": True}, **PAGE)["Resources"]
    state: str = row["State"]
    return state


def free_room(caller: Caller) -> str:
    """A room that nobody has now."""
    state = caller.hotel.state
    for room in state.rooms:
        stays = state.reservations.having("room", room.id)
        if not any(stay.state != "Processed" and stay.start <= caller.now < stay.end for stay in stays):
            return room.name
    raise AssertionError("the house is full")


def test_housekeeping_says_anything_but_out_of_order(caller: Caller) -> None:
    room = caller.room("204")
    for said in ("Dirty", "Clean", "Inspected", "OutOfService"):
        caller.ask("resources/update", ResourceUpdates=[{"ResourceId": room, "State": {"Value": said}}])
        assert shown(caller, "204") == said
    good = {"ResourceId": caller.room("205"), "State": {"Value": "Dirty"}}
    for wrong in ("OutOfOrder", "Tidy", None):
        bad = {"ResourceId": room, "State": {"Value": wrong}}
        status, answer = caller.post("resources/update", ResourceUpdates=[good, bad])
        assert (status, answer["Message"]) == (400, "Invalid State.")
    assert shown(caller, "205") != "Dirty"  # one bad item refuses all


def test_a_room_is_out_of_order_during_its_block_and_dirty_afterwards(caller: Caller) -> None:
    room = free_room(caller)
    status, answer = block(caller, room, "2026-10-16T13:00:00Z", "2026-10-16T14:30:00Z")
    assert status == 200, answer
    assert shown(caller, room) == "OutOfOrder"
    caller.now = caller.now.replace(hour=14, minute=29)
    assert shown(caller, room) == "OutOfOrder"
    caller.now = caller.now.replace(minute=30)
    assert shown(caller, room) == "Dirty"


def test_a_block_can_only_be_deleted_and_is_kept_with_its_time(caller: Caller) -> None:
    room = free_room(caller)
    _, answer = block(caller, room, "2026-10-16T13:00:00Z", "2026-10-16T14:30:00Z")
    [made] = answer["ResourceBlocks"]
    assert block(caller, room, "2026-10-16T14:00:00Z", "2026-10-16T15:00:00Z", "InternalUse")[0] == 403
    caller.ask("resourceBlocks/delete", ResourceBlockIds=[made["Id"]])
    assert shown(caller, room) == "Dirty"
    assert caller.post("resourceBlocks/delete", ResourceBlockIds=[made["Id"]])[0] == 400
    asked = {"AssignedResourceIds": [caller.room(room)], **PAGE}
    assert made["Id"] not in [row["Id"] for row in caller.ask("resourceBlocks/getAll", **asked)["ResourceBlocks"]]
    kept = caller.ask("resourceBlocks/getAll", **asked, ActivityStates=["Deleted"])["ResourceBlocks"]
    assert [(row["Id"], row["IsActive"], row["DeletedUtc"]) for row in kept] == [
        (made["Id"], False, "2026-10-16T13:42:00Z")
    ]


@pytest.mark.parametrize(
    ("room", "start", "end", "status", "words"),
    [
        ("308", "2026-10-16T10:00:00Z", "2026-10-17T10:00:00Z", 403, "assigned to reservation 48213"),
        ("308", "2027-10-16T10:00:00Z", "2027-10-16T10:00:00Z", 400, "EndUtc"),
        ("308", "2027-10-16T10:00:00Z", "tomorrow", 400, "JSON"),
    ],
)
def test_what_a_block_refuses(caller: Caller, room: str, start: str, end: str, status: int, words: str) -> None:
    answered, answer = block(caller, room, start, end)
    assert answered == status
    assert words in answer["Message"]
