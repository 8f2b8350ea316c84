"""Faults ordered for single requests, over a real socket: what the client sees, and what has happened."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from frontdesk.demo.fault_wishes import WishError, read_faults
from tests.demo.test_server import CLOCK, Guesthouse, running

NOTHING, DONE = 0, 1


@pytest.fixture(scope="module")
def hotel() -> Iterator[Guesthouse]:
    with running("--clock", CLOCK, "--control", "--rate", "0") as house:
        yield house


@pytest.fixture
def house(hotel: Guesthouse) -> Iterator[Guesthouse]:
    """The hotel, with its faults taken away afterwards."""
    yield hotel
    hotel.control("control/faults", faults=[])


def arm(house: Guesthouse, **fault: Any) -> None:
    told = house.control("control/faults", faults=[{"operation": "tasks/add", **fault}])
    assert "problem" not in told, told


def add_task(house: Guesthouse) -> httpx.Response:
    return house.post("tasks/add", Name="Towels", DeadlineUtc=CLOCK)


def tasks_added(house: Guesthouse) -> int:
    return sum(entry["operation"] == "tasks/add" and entry["status"] == 200 for entry in house.ledger())


def until(house: Guesthouse, count: int) -> bool:
    """Whether so many tasks are there before long."""
    for _ in range(200):
        if tasks_added(house) == count:
            return True
        time.sleep(0.02)
    return False


@pytest.mark.parametrize(
    ("moment", "kind", "problem", "effect"),
    [
        ("before", "reset", httpx.ReadError, NOTHING),
        ("after", "reset", httpx.ReadError, DONE),
        ("middle", "reset", httpx.ReadError, DONE),
        ("before", "truncate", httpx.RemoteProtocolError, NOTHING),
        ("after", "truncate", httpx.RemoteProtocolError, DONE),
        ("middle", "truncate", httpx.RemoteProtocolError, DONE),
        ("before", "hang", httpx.ReadTimeout, NOTHING),
        ("after", "hang", httpx.ReadTimeout, DONE),
        ("middle", "hang", httpx.ReadTimeout, DONE),
    ],
)
def test_a_broken_exchange_has_happened_or_not_by_its_moment(
    house: Guesthouse, moment: str, kind: str, problem: type[Exception], effect: int
) -> None:
    before = tasks_added(house)
    arm(house, moment=moment, kind=kind)
    house.http.timeout = httpx.Timeout(0.3 if kind == "hang" else 10)
    with pytest.raises(problem):
        add_task(house)
    house.http.timeout = httpx.Timeout(10)
    assert tasks_added(house) == before + effect
    assert add_task(house).status_code == 200  # one request was struck, the next is well


@pytest.mark.parametrize(("moment", "effect"), [("before", NOTHING), ("after", DONE)])
@pytest.mark.parametrize("status", [408, 429, 500, 503])
def test_an_error_status_has_happened_or_not_by_its_moment(
    house: Guesthouse, moment: str, effect: int, status: int
) -> None:
    before = tasks_added(house)
    arm(house, moment=moment, kind="status", status=status, retryAfter=7 if status == 429 else None)
    answer = add_task(house)
    assert answer.status_code == status
    assert answer.headers.get("Retry-After") == ("7" if status == 429 else None)
    assert sorted(answer.json()) == ["Details", "Message", "RequestId"]
    assert tasks_added(house) == before + effect


def test_a_page_of_the_network_comes_with_status_200(house: Guesthouse) -> None:
    before = tasks_added(house)
    arm(house, moment="before", kind="html")
    answer = add_task(house)
    assert (answer.status_code, answer.headers["Content-Type"]) == (200, "text/html; charset=utf-8")
    assert tasks_added(house) == before


@pytest.mark.parametrize("moment", ["before", "after", "middle"])
def test_a_slow_answer_comes_whole(house: Guesthouse, moment: str) -> None:
    before = tasks_added(house)
    arm(house, moment=moment, kind="slow", seconds=0.05)
    assert add_task(house).json()["TaskId"]
    assert tasks_added(house) == before + DONE


def test_a_late_effect_comes_after_the_client_has_given_up(house: Guesthouse) -> None:
    before = tasks_added(house)
    arm(house, moment="late", kind="status", status=503, late=0.2)
    assert add_task(house).status_code == 503
    assert tasks_added(house) == before
    assert until(house, before + 1)


def test_a_refused_connection_opens_again(house: Guesthouse) -> None:
    arm(house, moment="after", kind="refuse", seconds=0.3)
    before = tasks_added(house)
    with pytest.raises(httpx.TransportError):
        add_task(house)
    with pytest.raises(httpx.ConnectError):
        httpx.post(house.ready["address"], json={}, trust_env=False)
    assert tasks_added(house) == before + DONE
    for _ in range(200):
        try:
            assert add_task(house).status_code == 200
            return
        except httpx.ConnectError:
            time.sleep(0.02)
    raise AssertionError("the door stayed shut")


def test_reads_lag_behind_by_so_many_seconds_and_then_catch_up(house: Guesthouse) -> None:
    stay = house.stay("48213")
    notes = {"ServiceOrderIds": [stay["Id"]], "Limitation": {"Count": 9}}

    def count() -> int:
        return len(house.post("serviceOrderNotes/getAll", **notes).json()["ServiceOrderNotes"])

    before = count()
    house.control("control/faults", faults=[{"kind": "stale", "seconds": 0.5, "operation": "reads", "times": -1}])
    note = {"ServiceOrderId": stay["Id"], "Text": "Late arrival"}
    assert house.post("serviceOrderNotes/add", ServiceOrderNotes=[note]).status_code == 200
    assert count() == before
    for _ in range(200):
        if count() == before + 1:
            return
        time.sleep(0.02)
    raise AssertionError("the reads stayed behind")


def test_faults_are_counted_skipped_and_drawn_by_a_seed(house: Guesthouse) -> None:
    fault = {"operation": "tasks/*", "moment": "before", "kind": "status", "status": 500}
    house.control("control/faults", faults=[{**fault, "skip": 1, "times": 2}])
    assert [add_task(house).status_code for _ in range(5)] == [200, 500, 500, 200, 200]
    drawn = []
    for _ in range(2):
        house.control("control/faults", faults=[{**fault, "probability": 0.5, "seed": 3}])
        drawn.append([add_task(house).status_code for _ in range(12)])
    assert drawn[0] == drawn[1]
    assert set(drawn[0]) == {200, 500}
    [told] = house.http.get(f"{house.ready['controlAddress']}/control/state").json()["faults"]
    assert told["struck"] == drawn[0].count(500)
    assert house.post("tasks/getAll", TaskIds=[house.ready["enterpriseId"]], Limitation={"Count": 1})


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        ({"moment": "before", "kind": "flood"}, "refuse, reset, hang"),
        ({"moment": "noon", "kind": "hang"}, "before, after, middle, late"),
        ({"moment": "middle", "kind": "html"}, "cannot become html"),
        ({"moment": "before", "kind": "status", "status": 418}, "give one of 400"),
        ({"moment": "before", "kind": "hang", "time": 3}, "time is no field"),
        ({"moment": "before", "kind": "hang", "probability": 2}, "from 0 to 1"),
        ({"moment": "before", "kind": "hang", "times": 1.5}, "whole number"),
    ],
)
def test_a_fault_that_makes_no_sense_is_explained(fault: dict[str, Any], words: str) -> None:
    with pytest.raises(WishError, match=words):
        read_faults({"faults": [fault]})


def test_a_request_of_many_megabytes_is_too_large(house: Guesthouse) -> None:
    answer = house.post("tasks/add", Name="x" * 5_000_000, DeadlineUtc=CLOCK)
    assert (answer.status_code, sorted(answer.json())) == (413, ["Details", "Message", "RequestId"])
