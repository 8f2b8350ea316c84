"""Faults ordered for single requests, over a real socket: what the client sees, and what has happened."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from frontdesk.demo.fault_wishes import WishError, read_faults
from tests.demo.conftest import Caller
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
    for _ in range(3000):
        if tasks_added(house) == count:
            return True
        time.sleep(0.02)
    return False


BROKEN = {
    "refuse": httpx.TransportError,
    "reset": httpx.ReadError,
    "hang": httpx.ReadTimeout,
    "truncate": httpx.RemoteProtocolError,
}
"""What the client's library raises by the kind of fault."""
MOMENTS = ["before", "after", "middle", "late"]
HAPPENED = {"before": NOTHING, "after": DONE, "middle": DONE, "late": NOTHING}
"""What the fault leaves behind by its moment, as soon as the client has seen it."""
LATE = 0.3
STATUSES = [(408, None), (429, None), (429, 7), (500, None), (503, None), (503, 7)]


def struck(house: Guesthouse, before: int, moment: str, since: float) -> None:
    """The effect is that of the moment, the next request is well, and a late effect comes.

    `since` is when the request left; on a busy machine a late effect may be there before anybody has looked.
    """
    happened = tasks_added(house) - before
    had_time = moment == "late" and time.monotonic() > since + LATE
    assert happened == NOTHING or HAPPENED[moment] == DONE or had_time
    assert HAPPENED[moment] == NOTHING or until(house, before + DONE)
    assert add_task(house).status_code == 200
    assert until(house, before + 1 + (NOTHING if moment == "before" else DONE))


@pytest.mark.parametrize("moment", MOMENTS)
@pytest.mark.parametrize("kind", ["reset", "hang", "truncate"])
def test_a_broken_exchange_has_happened_or_not_by_its_moment(house: Guesthouse, moment: str, kind: str) -> None:
    before = tasks_added(house)
    arm(house, moment=moment, kind=kind, late=LATE)
    since = time.monotonic()
    house.http.timeout = httpx.Timeout(60, read=0.1 if kind == "hang" else 60)
    with pytest.raises(BROKEN[kind]):
        add_task(house)
    house.http.timeout = httpx.Timeout(60)
    struck(house, before, moment, since)


@pytest.mark.parametrize("moment", MOMENTS)
def test_a_refused_connection_opens_again(house: Guesthouse, moment: str) -> None:
    before = tasks_added(house)
    arm(house, moment=moment, kind="refuse", seconds=3600, late=LATE)
    since = time.monotonic()
    with pytest.raises(BROKEN["refuse"]):
        add_task(house)
    with pytest.raises(httpx.ConnectError):
        httpx.post(house.ready["address"], json={}, trust_env=False)
    house.control("control/line", state="up")
    struck(house, before, moment, since)


def test_a_refused_connection_opens_by_itself(house: Guesthouse) -> None:
    arm(house, moment="before", kind="refuse", seconds=0.05)
    with pytest.raises(BROKEN["refuse"]):
        add_task(house)
    for _ in range(3000):
        try:
            assert add_task(house).status_code == 200
            return
        except httpx.ConnectError:
            time.sleep(0.02)
    raise AssertionError("the door stayed shut")


@pytest.mark.parametrize("moment", MOMENTS)
@pytest.mark.parametrize(("status", "retry_after"), STATUSES)
def test_an_error_status_has_happened_or_not_by_its_moment(
    house: Guesthouse, moment: str, status: int, retry_after: int | None
) -> None:
    before = tasks_added(house)
    arm(house, moment=moment, kind="status", status=status, retryAfter=retry_after, late=LATE)
    since = time.monotonic()
    if moment == "middle":
        with pytest.raises(BROKEN["truncate"]):
            add_task(house)
    else:
        answer = add_task(house)
        assert answer.status_code == status
        assert answer.headers.get("Retry-After") == (None if retry_after is None else str(retry_after))
        assert sorted(answer.json()) == ["Details", "Message", "RequestId"]
    struck(house, before, moment, since)


@pytest.mark.parametrize("moment", MOMENTS)
def test_a_page_of_the_network_comes_with_status_200(house: Guesthouse, moment: str) -> None:
    before = tasks_added(house)
    arm(house, moment=moment, kind="html", late=LATE)
    since = time.monotonic()
    if moment == "middle":
        with pytest.raises(BROKEN["truncate"]):
            add_task(house)
    else:
        answer = add_task(house)
        assert (answer.status_code, answer.headers["Content-Type"]) == (200, "text/html; charset=utf-8")
    struck(house, before, moment, since)


def test_half_an_error_tells_its_status_before_it_ends(house: Guesthouse) -> None:
    arm(house, moment="middle", kind="status", status=429, retryAfter=7)
    with house.http.stream("POST", f"{house.ready['address']}/api/connector/v1/tasks/add", json={}) as answer:
        assert (answer.status_code, answer.headers["Retry-After"]) == (429, "7")
        with pytest.raises(BROKEN["truncate"]):
            answer.read()


@pytest.mark.parametrize("moment", ["before", "after", "middle"])
def test_a_slow_answer_comes_whole(house: Guesthouse, moment: str) -> None:
    before = tasks_added(house)
    arm(house, moment=moment, kind="slow", seconds=0.05)
    assert add_task(house).json()["TaskId"]
    assert tasks_added(house) == before + DONE


@pytest.mark.parametrize(("moment", "effect"), [("before", NOTHING), ("after", DONE), ("middle", DONE)])
def test_who_does_not_wait_for_a_slow_answer_does_not_know(house: Guesthouse, moment: str, effect: int) -> None:
    before = tasks_added(house)
    arm(house, moment=moment, kind="slow", seconds=5)
    house.http.timeout = httpx.Timeout(60, read=0.1)
    with pytest.raises(httpx.ReadTimeout):
        add_task(house)
    house.http.timeout = httpx.Timeout(60)
    assert until(house, before + effect)


def test_reads_lag_behind_by_so_many_seconds_and_then_catch_up(house: Guesthouse) -> None:
    stay = house.stay("48213")
    notes = {"ServiceOrderIds": [stay["Id"]], "Limitation": {"Count": 9}}

    def count() -> int:
        return len(house.post("serviceOrderNotes/getAll", **notes).json()["ServiceOrderNotes"])

    before, since = count(), time.monotonic()
    house.control("control/faults", faults=[{"kind": "stale", "seconds": 0.5, "operation": "reads", "times": -1}])
    note = {"ServiceOrderId": stay["Id"], "Text": "Late arrival"}
    assert house.post("serviceOrderNotes/add", ServiceOrderNotes=[note]).status_code == 200
    seen = count()
    assert seen == before or time.monotonic() > since + 0.5
    for _ in range(3000):
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
        ({"moment": "late", "kind": "slow"}, "a late effect has not"),
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


def test_a_read_that_lags_answers_what_was_then(caller: Caller) -> None:
    """Eight notes, one a second; a read at 8.5 s that lags by n seconds knows those of the first 8 - n."""
    stay, tokens = caller.stay(48_213), caller.hotel.tokens
    credentials = {"ClientToken": tokens.client, "AccessToken": tokens.access, "Client": "Tests"}
    note = {**credentials, "ServiceOrderNotes": [{"ServiceOrderId": stay.id, "Text": "Late"}]}
    listed = {**credentials, "ServiceOrderIds": [stay.id], "Limitation": {"Count": 99}}

    def told(tick: float, lag: float) -> int:
        answer = caller.hotel.handle("serviceOrderNotes/getAll", listed, caller.now, caller.rng, tick, lag)
        return len(answer.json()["ServiceOrderNotes"])

    at_first = told(0.0, 0.0)
    caller.hotel.memory = 60.0
    for second in range(1, 9):
        caller.hotel.handle("serviceOrderNotes/add", note, caller.now, caller.rng, float(second))
    assert [told(8.5, lag) - at_first for lag in range(10)] == [8, 7, 6, 5, 4, 3, 2, 1, 0, 0]
