"""The program over a real socket: ready line, faults of the line, restart, end."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest

from frontdesk.demo.ledger import read_ledger
from frontdesk.demo.server import main

CLOCK = "2026-10-16T13:42:00Z"
HOTEL = [sys.executable, "-m", "frontdesk", "hotel"]
ROOT = Path(__file__).resolve().parents[2]


class Guesthouse:
    """A running hotel and how to talk to it."""

    def __init__(self, process: subprocess.Popen[str], ready: dict[str, Any]) -> None:
        self.process = process
        self.ready = ready
        self.http = httpx.Client(trust_env=False, verify=False, timeout=60)

    def post(self, operation: str, **fields: Any) -> httpx.Response:
        tokens = {"ClientToken": self.ready["clientToken"], "AccessToken": self.ready["accessToken"], "Client": "Tests"}
        return self.http.post(f"{self.ready['address']}/api/connector/v1/{operation}", json={**tokens, **fields})

    def control(self, wish: str, **fields: Any) -> Any:
        return self.http.post(f"{self.ready['controlAddress']}/{wish}", json=fields).json()

    def ledger(self) -> list[Any]:
        entries: list[Any] = self.http.get(f"{self.ready['controlAddress']}/ledger").json()["entries"]
        return entries

    def stay(self, number: str) -> dict[str, Any]:
        found = self.post("reservations/getAll/2023-06-06", Numbers=[number], Limitation={"Count": 1}).json()
        row: dict[str, Any] = found["Reservations"][0]
        return row


@contextmanager
def running(*options: str) -> Iterator[Guesthouse]:
    process = subprocess.Popen(
        [*HOTEL, *options],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        cwd=ROOT,
    )
    assert process.stdin and process.stdout and process.stderr
    try:
        line = process.stdout.readline()
        assert line, process.stderr.read()
        house = Guesthouse(process, json.loads(line))
        yield house
        house.http.close()
        process.stdin.close()
        assert process.wait(timeout=120) == 0
        assert process.stderr.read() == ""
    finally:
        process.kill()
        process.wait(timeout=120)
        for stream in (process.stdin, process.stdout, process.stderr):
            stream.close()


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Guesthouse]:
    ready = tmp_path_factory.mktemp("ready") / "ready.json"
    with running("--clock", CLOCK, "--control", "--ready", str(ready), "--rate", "0") as house:
        assert json.loads(ready.read_text(encoding="utf-8")) == house.ready
        yield house


@pytest.fixture
def line(house: Guesthouse) -> Iterator[Guesthouse]:
    """The hotel, with its line mended afterwards."""
    yield house
    house.control("line", state="up")
    house.control("lose", answers=0)
    house.control("slow", seconds=0)


def test_the_ready_line_is_all_a_desk_needs(house: Guesthouse) -> None:
    assert sorted(house.ready) == sorted(
        ["address", "controlAddress", "clientToken", "accessToken", "enterpriseId", "enterpriseIds", "scene", "clock"]
    )
    answer = house.post("configuration/get")
    assert answer.json()["Enterprise"]["Id"] == house.ready["enterpriseId"]
    assert (house.ready["scene"], house.ready["clock"]) == ("lamplighter", CLOCK)


def test_the_date_header_is_the_hotel_s_clock_and_there_is_only_one(house: Guesthouse) -> None:
    answer = house.post("configuration/get")
    assert answer.headers.get_list("date") == [answer.headers["Date"]]
    assert answer.headers["Date"].startswith("Fri, 16 Oct 2026 ")
    assert answer.json()["NowUtc"].startswith("2026-10-16T")
    assert answer.headers["Request-Id"]
    assert "server" not in answer.headers


def test_only_posts_to_the_api_are_known(house: Guesthouse) -> None:
    for answer in (
        house.http.get(f"{house.ready['address']}/api/connector/v1/configuration/get"),
        house.http.post(f"{house.ready['address']}/configuration/get", json={}),
    ):
        assert answer.status_code == 404
        assert sorted(answer.json()) == ["Details", "Message", "RequestId"]


@pytest.mark.parametrize(
    ("operation", "fields", "status"),
    [
        ("reservations/getAll/2023-06-06", {"Numbers": ["none"], "Limitation": {"Count": 1}}, 204),
        ("reservations/getAll/2023-06-06", {"Limitation": {"Count": 1}}, 200),
        ("restrictions/set", {}, 400),
        ("countries/getAll", {}, 200),
    ],
)
def test_minimal_answers_are_given_to_who_prefers_them(
    house: Guesthouse, operation: str, fields: dict[str, Any], status: int
) -> None:
    """An empty page, and an answer that would be `{}`, come without a body; everything else as always."""
    house.http.headers["Prefer"] = "return=minimal"
    try:
        answer = house.post(operation, **fields)
    finally:
        del house.http.headers["Prefer"]
    assert (answer.status_code, bool(answer.content)) == (status, status != 204)
    assert answer.headers["Request-Id"]
    assert house.post(operation, **fields).status_code in (200, 400)


@pytest.mark.parametrize("state", ["cut", "refuse"])
def test_a_dead_line_answers_nothing_on_old_and_new_connections_and_comes_back(line: Guesthouse, state: str) -> None:
    before = len(line.ledger())
    assert line.post("configuration/get").status_code == 200
    assert line.control("line", state=state)["line"] == state
    stay = {"ReservationId": line.ready["enterpriseId"]}
    with pytest.raises(httpx.TransportError):
        line.post("reservations/start", **stay)
    with pytest.raises(httpx.ConnectError if state == "refuse" else httpx.TransportError):
        httpx.post(line.ready["address"], json={}, trust_env=False)
    assert len(line.ledger()) == before
    line.control("line", state="up")
    assert line.post("configuration/get").status_code == 200


def test_a_lost_answer_is_that_of_a_command_that_happened(line: Guesthouse) -> None:
    stay = line.stay("48213")
    before = len(line.ledger())
    assert line.control("lose", answers=1)["lose"] == 1
    assert line.stay("48213")["State"] == "Confirmed"  # reads are not lost
    with pytest.raises(httpx.TransportError):
        line.post("reservations/start", ReservationId=stay["Id"])
    assert line.stay("48213")["State"] == "Started"
    [entry] = line.ledger()[before:]
    assert (entry["operation"], entry["status"]) == ("reservations/start", 200)
    assert line.post("reservations/start", ReservationId=stay["Id"]).status_code == 403


def test_a_refusal_can_be_ordered_for_an_operation(line: Guesthouse) -> None:
    line.control("refuse", operation="payments/getAll", status=503, message="Down for a moment.", times=1)
    refused = line.post("payments/getAll")
    assert (refused.status_code, refused.json()["Message"]) == (503, "Down for a moment.")
    assert line.post("payments/getAll").status_code == 400


def test_the_clock_moves_and_stands_still(line: Guesthouse) -> None:
    line.control("clock", frozen=True)
    line.control("clock", now="2026-10-16T20:10:00Z")
    assert [line.post("configuration/get").json()["NowUtc"] for _ in range(2)] == ["2026-10-16T20:10:00Z"] * 2
    assert line.control("clock", advance=-60)["clock"] == {"now": "2026-10-16T20:09:00Z", "frozen": True}
    line.control("clock", now=CLOCK, frozen=False)


def test_a_slow_line_keeps_its_answers_back_and_a_wish_that_makes_no_sense_is_explained(line: Guesthouse) -> None:
    line.control("slow", seconds=3600)
    waits = httpx.Timeout(60, read=0.1)
    with pytest.raises(httpx.ReadTimeout):
        httpx.post(f"{line.ready['address']}/api/connector/v1/services/getAll", json={}, timeout=waits, trust_env=False)
    line.control("slow", seconds=0)
    assert line.post("configuration/get").status_code == 200
    assert "number from 0 to 3600" in line.control("slow", seconds="much")["problem"]
    assert "up, cut, refuse" in line.control("line", state="wet")["problem"]


def test_a_killed_hotel_goes_on_from_its_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data = tmp_path / "hotel.data"
    options = ("--clock", CLOCK, "--data", str(data))
    process = subprocess.Popen(
        [*HOTEL, *options], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8", cwd=ROOT
    )
    assert process.stdin and process.stdout
    with process:
        house = Guesthouse(process, json.loads(process.stdout.readline()))
        sarka = house.stay("48213")
        house.post("reservations/start", ReservationId=sarka["Id"]).raise_for_status()
        started = house.stay("48213")
        process.kill()
        house.http.close()
    with running("--data", str(data)) as house:
        assert house.stay("48213") == started
        assert house.ready["clock"].startswith("2026-10-16T13:4")
        assert main(["--data", str(data)]) == 2  # in use
    assert [entry.operation for entry in read_ledger(data)] == ["reservations/start"]
    assert main(["--data", str(data), "--seed", "9"]) == 2
    assert f"--seed 9 differs from 1 in {data}" in capsys.readouterr().err


@pytest.mark.skipif(os.name == "nt", reason="there is no SIGTERM to send on Windows")
@pytest.mark.parametrize("ending", [signal.SIGTERM, signal.SIGINT])
def test_it_ends_cleanly_when_told(ending: signal.Signals) -> None:
    with running() as house:
        assert house.ready["controlAddress"] is None
        house.process.send_signal(ending)
        assert house.process.wait(timeout=120) == 0


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (["--port", "x"], ["--port", "'x'", "0 to 65535"]),
        (["--rooms", "5"], ["--rooms", "'5'", "from 60"]),
        (["--scene", "grand"], ["--scene", "'grand'", "lamplighter"]),
        (["--clock", "noon"], ["--clock", "'noon'", "2026-10-16T13:42:00Z"]),
        (["--colour", "red"], ["--colour", "--help"]),
        (["--data", "{folder}"], ["--data", "cannot be used", "another file"]),
        (["--data", "{damaged}"], ["--data", "cannot be read", "another file"]),
        (["--ready", "{folder}/none/ready"], ["--ready", "cannot be written", "another file"]),
        (["--host", "203.0.113.7"], ["--host 203.0.113.7", "give another"]),
        (["--data", "{folder}/none/hotel"], ["--data", "there is no folder", "name another"]),
        (["--era", "2018"], ["--era", "'2018'", "seeds, today, both"]),
        (["--deny", "bills/*,towels/*"], ["--deny", "'towels/*'", "--operations"]),
        (["--portfolio", "4"], ["--portfolio", "'4'", "2 to 3"]),
        (["--portfolio", "--data", "{folder}/hotel"], ["--portfolio", "--data", "leave one"]),
        (["--port"], ["--port", "--help"]),
        (["--control=1"], ["--control", "--help"]),
        (["--sce", "city"], ["--sce", "--help"]),
        (["city"], ["city", "--help"]),
    ],
)
def test_options_that_cannot_be_met_are_explained_in_a_sentence(
    options: list[str], words: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "damaged").write_text("letter\n", encoding="utf-8")
    places = {"folder": str(tmp_path), "damaged": str(tmp_path / "damaged")}
    assert main([option.format(**places) for option in options]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.count("\n") == 1
    for word in words:
        assert word in told.err
