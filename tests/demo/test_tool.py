"""The hotel as a tool: events, grants, a colleague, the help page, the listing, and a night played by the clock."""

from __future__ import annotations

import json
import os
import re
import socket
from base64 import b64encode
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest

from frontdesk.demo.colleague import CLIENT, Colleague
from frontdesk.demo.ledger import MemoryLedger
from frontdesk.demo.operations import COMMANDS, READS
from frontdesk.demo.server import main
from frontdesk.demo.websocket import frame
from tests.demo.conftest import Caller
from tests.demo.test_server import CLOCK, Guesthouse, running


class Listener:
    """A client of the event channel, as small as can be."""

    def __init__(self, house: Guesthouse, cookie: str) -> None:
        host, port = house.ready["address"].removeprefix("http://").split(":")
        self.socket = socket.create_connection((host, int(port)), timeout=10)
        self.stream = self.socket.makefile("rb")
        key = b64encode(os.urandom(16)).decode()
        self.socket.sendall(
            f"GET /ws/connector HTTP/1.1\r\nHost: {host}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            f"Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: {key}\r\nCookie: {cookie}\r\n\r\n".encode()
        )
        self.status = int(self.stream.readline().split()[1])
        while self.stream.readline() != b"\r\n":
            pass

    def __enter__(self) -> Listener:
        return self

    def __exit__(self, *_: object) -> None:
        self.stream.close()
        self.socket.close()

    def frame(self) -> tuple[int, bytes]:
        """Kind and content of the next frame; (8, b'') when the line ends."""
        head = self.stream.read(2)
        if len(head) < 2:
            return 8, b""
        length = head[1]
        if length == 126:
            length = int.from_bytes(self.stream.read(2), "big")
        return head[0] & 0x0F, self.stream.read(length)

    def events(self) -> list[Any]:
        kind, content = self.frame()
        assert kind == 1
        told: list[Any] = json.loads(content)["Events"]
        return told

    def send(self, kind: int, content: bytes) -> None:
        mask = os.urandom(4)
        plain = frame(kind, b"")
        masked = bytes(byte ^ mask[place % 4] for place, byte in enumerate(content))
        self.socket.sendall(bytes((plain[0], 0x80 | len(content))) + mask + masked)


@pytest.fixture(scope="module")
def house() -> Iterator[Guesthouse]:
    with running("--clock", CLOCK, "--control", "--rate", "0", "--deny", "bills/*") as house:
        yield house


def cookie_of(house: Guesthouse) -> str:
    return f"ClientToken={house.ready['clientToken']}; AccessToken={house.ready['accessToken']}"


def test_stays_and_rooms_are_told_when_they_change(house: Guesthouse) -> None:
    stay = house.stay("48213")
    with Listener(house, cookie_of(house)) as listener:
        assert listener.status == 101
        room = {"ResourceId": stay["AssignedResourceId"], "State": {"Value": "Inspected"}}
        house.post("resources/update", ResourceUpdates=[room]).raise_for_status()
        assert listener.events() == [{"Type": "Resource", "Id": stay["AssignedResourceId"], "State": "Inspected"}]
        house.post("reservations/start", ReservationId=stay["Id"]).raise_for_status()
        [event] = listener.events()
        assert event == {
            "Type": "Reservation",
            "Id": stay["Id"],
            "State": "Started",
            "StartUtc": stay["ScheduledStartUtc"],
            "EndUtc": stay["ScheduledEndUtc"],
            "AssignedResourceId": stay["AssignedResourceId"],
        }
        listener.send(9, b"are you there")
        assert listener.frame() == (10, b"are you there")
        listener.send(8, b"\x03\xe8")
        assert listener.frame() == (8, b"\x03\xe8")


def test_nobody_listens_without_tokens_and_a_cut_line_is_cut_for_listeners(house: Guesthouse) -> None:
    with Listener(house, "ClientToken=no; AccessToken=no") as listener:
        assert listener.status == 401
    with Listener(house, cookie_of(house)) as listener:
        assert listener.status == 101
        house.control("control/line", state="cut")
        try:
            content = listener.frame()
        except ConnectionError:
            content = (8, b"")
        assert content == (8, b"")
        house.control("control/line", state="up")


def test_a_token_is_granted_operation_by_operation(house: Guesthouse) -> None:
    asked = {"State": "Open", "Limitation": {"Count": 1}}
    assert house.post("bills/getAll", **asked).status_code == 401
    assert house.post("bills/getAll", **asked).json()["Message"] == "No permission to use this operation."
    told = house.control("control/tokens", access="ANOTHER", denied=["customers/*"])
    assert [tokens["denied"] for tokens in told["tokens"]] == [["bills/*"], ["customers/*"]]
    another = {"AccessToken": "ANOTHER"}
    assert house.post("bills/getAll", **asked, **another).status_code == 200
    assert house.post("customers/search", Name="a", **another).status_code == 401
    assert house.post("customers/search", Name="a").status_code == 200
    assert house.post("customers/search", Name="a", AccessToken="NOBODY").status_code == 401


def test_a_night_is_played_in_a_moment(house: Guesthouse) -> None:
    """Options lapse and rooms that were slept in turn dirty, though nobody asks for anything."""
    before = len(house.ledger())
    house.control("control/clock", now="2026-10-17T04:00:00Z")
    done = [entry["operation"] for entry in house.ledger()[before:]]
    assert "hotel/release" in done and "hotel/night" in done
    house.control("control/clock", now=CLOCK)


def test_the_help_page_has_lines_that_work(house: Guesthouse) -> None:
    page = house.http.get(f"{house.ready['address']}/")
    assert page.headers["Content-Type"].startswith("text/html")
    lines = re.findall(r"curl -s (\S+) .*?-d &#x27;(.*?)&#x27;", page.text, re.DOTALL)
    assert len(lines) >= 5
    for address, body in lines:
        answer = house.http.post(address, content=body.replace("&quot;", '"'))
        assert answer.status_code == 200, (address, answer.text)
    assert "control/faults" in house.http.get(f"{house.ready['controlAddress']}/").text


def test_the_listing_names_what_is_served_and_what_is_not(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--operations"]) == 0
    served, _, rest = capsys.readouterr().out.partition("\n\n")
    assert served.splitlines()[1:] == sorted({*READS, *COMMANDS})
    assert "loyaltyPrograms/getAll" in rest


def test_a_colleague_does_the_same_by_the_same_seed_and_stands_in_the_ledger(caller: Caller) -> None:
    twins = [caller.hotel.clone(), caller.hotel.clone()]
    done = [[Colleague(twin, 5)] for twin in twins]
    deeds = [[worker.act(caller.now) for _ in range(30)] for (worker,) in done]
    assert deeds[0] == deeds[1]
    assert {deed.operation for deed in deeds[0] if deed is not None and deed.status == 200} == {
        "reservations/add",
        "reservations/update",
        "reservations/start",
    }
    ledger = twins[0].ledger
    assert isinstance(ledger, MemoryLedger)
    assert {entry.body["Client"] for entry in ledger.entries} == {CLIENT}
    other = Colleague(caller.hotel.clone(), 6)
    assert [other.act(caller.now) for _ in range(30)] != deeds[0]


@pytest.mark.parametrize("seed", range(3))
def test_whatever_a_colleague_does_the_books_stay_right(caller: Caller, seed: int) -> None:
    """Sixty deeds, five minutes apart: no room has two guests, no time goes back, every open charge has a bill."""
    hotel = caller.hotel
    worker, state = Colleague(hotel, seed), hotel.state
    updated = {row.id: row.updated for row in state.reservations}
    for _ in range(60):
        worker.act(caller.now)
        caller.now += timedelta(minutes=5)
        for row in state.reservations:
            assert updated.get(row.id, row.updated) <= row.updated
            updated[row.id] = row.updated
    for room in state.rooms:
        nights = [
            night
            for stay in state.reservations.having("room", room.id)
            if stay.state in ("Optional", "Confirmed", "Started")
            for night in range(state.stay_days(stay)[0].toordinal(), state.stay_days(stay)[1].toordinal())
        ]
        assert len(nights) == len(set(nights)), room.name
    for item in state.order_items:
        if item.state == "Open":
            bill = state.bills[item.bill_id or ""]
            assert (bill.state, bill.account_id) == ("Open", item.account_id)


def test_a_price_is_told_too(caller: Caller) -> None:
    told: list[list[Any]] = []
    caller.hotel.listeners.append(told.append)
    rate = next(row for row in caller.hotel.state.rates if row.is_default)
    update = {
        "FirstTimeUnitStartUtc": "2026-10-19T22:00:00Z",
        "LastTimeUnitStartUtc": "2026-10-19T22:00:00Z",
        "Value": 4000,
    }
    caller.ask("rates/updatePrice", RateId=rate.id, PriceUpdates=[update])
    [events] = told
    assert {event["Type"] for event in events} == {"PriceUpdate"}
    assert (rate.id, "2026-10-19T22:00:00Z") in [(event["RateId"], event["StartUtc"]) for event in events]
