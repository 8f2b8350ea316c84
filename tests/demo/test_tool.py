"""The hotel as a tool: events, grants, a colleague, the help page, the listing, and a night played by the clock."""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import socket
import subprocess
from base64 import b64encode
from collections.abc import Iterator
from datetime import timedelta
from html import escape, unescape
from typing import Any

import httpx
import pytest

from frontdesk.demo.colleague import CLIENT, Colleague
from frontdesk.demo.ledger import MemoryLedger
from frontdesk.demo.operations import COMMANDS, READS
from frontdesk.demo.options import described
from frontdesk.demo.server import main
from frontdesk.demo.websocket import frame
from tests.demo.conftest import Caller
from tests.demo.test_server import CLOCK, Guesthouse, running

PRICE_EVENT = ["EndUtc", "Id", "RateId", "ResourceCategoryId", "StartUtc", "Type"]


class Listener:
    """A client of the event channel, as small as can be."""

    def __init__(self, house: Guesthouse, cookie: str) -> None:
        host, port = house.ready["address"].removeprefix("http://").split(":")
        self.socket = socket.create_connection((host, int(port)), timeout=60)
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

    def until_quiet(self) -> list[Any]:
        """The events of every message up to the answer to a ping, which is sent after all that was told before."""
        told: list[Any] = []
        self.send(9, b"done")
        while (found := self.frame()) != (10, b"done"):
            told += json.loads(found[1])["Events"]
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


def test_a_night_is_played_in_a_moment() -> None:
    """From 15:42 to 9:00 in steps of ten minutes, while nobody asks for anything but listens."""
    with running("--clock", CLOCK, "--clock-frozen", "--control", "--rate", "0") as house:
        today = {"StartUtc": "2026-10-15T22:00:00Z", "EndUtc": "2026-10-16T22:00:00Z"}

        def stays(**filters: Any) -> dict[str, Any]:
            asked = {**filters, "Limitation": {"Count": 1000}}
            rows = house.post("reservations/getAll/2023-06-06", **asked).json()["Reservations"]
            return {row["Id"]: row for row in rows}

        arrivals = stays(States=["Confirmed"], ScheduledStartUtc=today)
        options, in_house = stays(States=["Optional"]), stays(States=["Started"])
        before = len(house.ledger())
        with Listener(house, cookie_of(house)) as listener:
            for _ in range(104):
                house.control("control/clock", advance=600)
            told = listener.until_quiet()
        assert house.control("control/clock")["clock"]["now"] == "2026-10-17T07:02:00Z"

        after = stays(ReservationIds=[*arrivals, *options, *in_house])
        assert arrivals and all(after[each]["State"] == "Confirmed" for each in arrivals)
        assert all(after[each]["ScheduledStartUtc"] < "2026-10-17T07:02:00Z" for each in arrivals)
        lapsed = {each for each, row in options.items() if row["ReleasedUtc"] <= "2026-10-17T07:02:00Z"}
        assert lapsed
        for each in lapsed:
            row = after[each]
            assert (row["State"], row["CancellationReason"]) == ("Canceled", "ConfirmationMissed")
            assert row["CancelledUtc"] == options[each]["ReleasedUtc"]
        slept_in = {row["AssignedResourceId"] for row in in_house.values()}
        rooms = house.post("resources/getAll", Extent={"Resources": True}, Limitation={"Count": 1000}).json()
        states = {row["Id"]: row["State"] for row in rooms["Resources"]}
        assert slept_in and {states[each] for each in slept_in} <= {"Dirty", "OutOfOrder"}

        assert lapsed == {event["Id"] for event in told if event["Type"] == "Reservation"}
        assert {event["Id"] for event in told if event["Type"] == "Resource"} <= slept_in
        assert {event["State"] for event in told if event["Type"] == "Resource"} == {"Dirty"}
        done = {entry["operation"] for entry in house.ledger()[before:]}
        assert done == {"hotel/release", "hotel/night"}


def lines_of(page: str) -> list[str]:
    """The lines of the help page, as a reader would copy them."""
    return [unescape(line) for line in re.findall(r"<pre>(.*?)</pre>", page, re.DOTALL)]


def run_line(line: str) -> str:
    """What the line prints: run by a shell with curl as it is written, or done as curl would where there is none."""
    if shutil.which("curl") and shutil.which("sh"):
        return subprocess.run(["sh", "-c", line], check=True, capture_output=True, encoding="utf-8", timeout=120).stdout
    words = shlex.split(line.replace("\\\n", ""))
    assert words[:2] == ["curl", "-s"]
    body = words[words.index("-d") + 1] if "-d" in words else None
    answer = httpx.request("GET" if body is None else "POST", words[2], content=body, trust_env=False)
    return answer.text


KINDS = [(), ("--portfolio",), ("--scene", "empty"), ("--scene", "resort", "--era", "today")]


@pytest.mark.parametrize("options", KINDS)
def test_every_line_of_the_help_page_works_as_it_is_written(options: tuple[str, ...]) -> None:
    with running("--control", "--rate", "0", *options) as house:
        page = house.http.get(f"{house.ready['address']}/")
        assert page.headers["Content-Type"].startswith("text/html")
        lines = lines_of(page.text)
        assert sum("/api/connector/v1/" in line for line in lines) == 7
        assert sum("/control/" in line for line in lines) == 8
        for line in lines:
            printed = run_line(line)
            if line.endswith("/"):
                assert "/control/faults" in printed
                continue
            answer = json.loads(printed)
            assert "Message" not in answer and "problem" not in answer, (line, answer)


def test_the_help_page_tells_every_option(house: Guesthouse) -> None:
    page = house.http.get(f"{house.ready['address']}/").text
    for name, text in described():
        assert f"<code>{escape(name)}</code><td>{escape(text)}" in page
    with running() as other:
        assert "--control</code>, the hotel has a second address" in other.http.get(f"{other.ready['address']}/").text


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


def test_prices_are_told_night_by_night(house: Guesthouse) -> None:
    """Two nights of a category, then of the base price: an event for each, which begins at its local midnight."""
    page = {"Limitation": {"Count": 100}}
    service = house.stay("48213")["ServiceId"]
    rates = house.post("rates/getAll", ServiceIds=[service], **page).json()["Rates"]
    rate = next(row["Id"] for row in rates if row["BaseRateId"] is None)
    categories = house.post("resourceCategories/getAll", ServiceIds=[service], **page).json()["ResourceCategories"]
    nights = ["2026-10-24T22:00:00Z", "2026-10-25T23:00:00Z"]
    update = {"FirstTimeUnitStartUtc": nights[0], "LastTimeUnitStartUtc": nights[1], "Value": 4000}
    with Listener(house, cookie_of(house)) as listener:
        for category in (categories[0]["Id"], None):
            asked = {**update, **({} if category is None else {"CategoryId": category})}
            house.post("rates/updatePrice", RateId=rate, PriceUpdates=[asked]).raise_for_status()
            events = listener.events()
            assert {event["Type"] for event in events} == {"PriceUpdate"}
            assert all(sorted(event) == PRICE_EVENT for event in events)
            assert len({event["Id"] for event in events}) == len(events)
            told = [(event["RateId"], event["ResourceCategoryId"], event["StartUtc"]) for event in events]
            of_nights = [each for each in told if each[1] == category and each[2] is not None]
            assert of_nights == [(rate, category, night) for night in nights]


def test_a_booking_is_told_to_everybody_who_listens(house: Guesthouse) -> None:
    """A colleague books and moves; two desks hear the same, and hear nothing of what was refused."""
    with Listener(house, cookie_of(house)) as one, Listener(house, cookie_of(house)) as other:
        deeds = house.control("control/colleague", seed=3, deeds=12)["deeds"]
        house.post("reservations/start", ReservationId=house.ready["enterpriseId"])
        told = one.until_quiet()
        assert told == other.until_quiet()
    done = [deed["reservation"] for deed in deeds if deed["status"] == 200]
    assert [event["Id"] for event in told if event["Type"] == "Reservation"] == done


@pytest.mark.parametrize(
    ("cookie", "status"),
    [
        ("ClientToken={client}; AccessToken={access}", 101),
        ("other=1;AccessToken={access};ClientToken={client}", 101),
        ("ClientToken = {client}; AccessToken = {access}", 401),
        ("ClientToken={access}; AccessToken={client}", 401),
        ("ClientToken={client}", 401),
        ("", 401),
    ],
)
def test_a_listener_shows_its_tokens_in_the_cookie(house: Guesthouse, cookie: str, status: int) -> None:
    tokens = {"client": house.ready["clientToken"], "access": house.ready["accessToken"]}
    with Listener(house, cookie.format(**tokens)) as listener:
        assert listener.status == status
