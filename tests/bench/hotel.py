"""The demo hotel: how soon it is ready, how fast it answers, and that neither grows with what it has seen.

Hotels of 500 rooms with 1,000, 10,000 and 100,000 stays in their books are asked in turn, so that a busy machine slows
them alike: the ratios hold even where the times are too high.
"""

from __future__ import annotations

import json
import random
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any

import httpx

from frontdesk.demo.hotel import Hotel
from frontdesk.demo.opening import open_house
from frontdesk.demo.options import Options, read_options
from frontdesk.demo.scene import SceneRequest, scenes
from tests.bench.figure import Figure, WrongResultError, percentile
from tests.bench.running import CLOCK, hotel, read_ready

_STARTS = 5
_CALLS = 200
_PAGES = 20
_CLONES = 50
_PAGE = 1000
_ROOMS = "500"
_SIZES = (1_000, 10_000, 100_000)
_OPENING = datetime(2026, 10, 16, 13, 42, tzinfo=UTC)
_TODAY = {"StartUtc": "2026-10-15T22:00:00Z", "EndUtc": "2026-10-16T22:00:00Z"}
_LAST_MINUTE = {"StartUtc": "2026-10-16T13:41:00Z", "EndUtc": "2026-10-16T13:42:00Z"}
_FORTNIGHT = {"FirstTimeUnitStartUtc": "2026-10-15T22:00:00Z", "LastTimeUnitStartUtc": "2026-10-28T23:00:00Z"}
_WHOLE_PAGE = {"Limitation": {"Count": _PAGE}}
_BUILT_WITHIN, _RELOADED_WITHIN = 30.0, 5.0
"""Seconds for the largest hotel."""
_KEPT_WITHIN = 600.0
_PAGE_WITHIN, _COPIED_WITHIN = 100.0, 5.0
"""Milliseconds."""
_FLAT = 1.3
"""How much dearer a page of the largest hotel may be than the same page of the smallest."""
_LAG = 1.5
"""How much dearer a command may be while reads lag behind."""
_KEEPS = 0.7
"""What share of its calls a hotel must still answer in a second when its books are ten times as thick."""


def figures() -> Iterable[Figure]:
    """Start, copy, build, reload, pages, operations."""
    yield Figure(name=f"demo hotel, start to ready ({_STARTS} starts)", value=median(_starts()) * 1000)
    yield Figure(name="a scene copied", value=_copying() * 1000, budget=_COPIED_WITHIN)
    with ExitStack() as closing:
        folder = Path(closing.enter_context(TemporaryDirectory(prefix="frontdesk-bench-")))
        path = folder / "largest.hotel"
        data = ("--data", str(path))
        built, reloaded = (_seconds_of_largest(path, *data) for _ in range(2))
        size = f"{_ROOMS} rooms, {_SIZES[-1]:,} stays"
        yield Figure(name=f"{size}: built, start to ready", value=built, unit="s", budget=_BUILT_WITHIN)
        yield Figure(name=f"{size}: reloaded, start to ready", value=reloaded, unit="s", budget=_RELOADED_WITHIN)
        yield from _curve(path)
        houses = []
        for stays in _SIZES[1:]:
            more = (*data, "--control") if stays == _SIZES[-1] else ("--data", str(folder / f"{stays}.hotel"))
            houses.append(closing.enter_context(_running(stays, *more)))
        yield _walk(houses[-1])
        yield from _operations(houses[-1], houses[-2])
        yield _lagging(houses[-1])


def _starts() -> Iterator[float]:
    for _ in range(_STARTS):
        with TemporaryDirectory(prefix="frontdesk-bench-") as folder:
            begun = time.perf_counter()
            with hotel(Path(folder)):
                yield time.perf_counter() - begun


def _copying() -> float:
    state = scenes()["city"](SceneRequest(_OPENING)).state
    took = []
    for _ in range(_CLONES):
        begun = time.perf_counter()
        state.clone()
        took.append(time.perf_counter() - begun)
    return median(took)


def _size(stays: int) -> tuple[str, ...]:
    return ("--rooms", _ROOMS, "--reservations", str(stays))


def _seconds_of_largest(path: Path, *options: str) -> float:
    """From the start of the process to its ready line; it may end once its scene is kept beside its file."""
    with TemporaryDirectory(prefix="frontdesk-bench-") as folder:
        begun = time.perf_counter()
        with hotel(Path(folder), *_size(_SIZES[-1]), *options):
            took = time.perf_counter() - begun
            while not path.with_name(f"{path.name}.scene").exists():
                if time.perf_counter() - begun > _KEPT_WITHIN:
                    raise WrongResultError("the scene was not kept")
                time.sleep(0.1)
    return took


class _House:
    """A running hotel and the ids that the questions need."""

    def __init__(self, http: httpx.Client, ready: dict[str, Any], stays: int) -> None:
        self._http = http
        self._tokens = {"ClientToken": ready["clientToken"], "AccessToken": ready["accessToken"], "Client": "Bench 1.0"}
        self.stays = stays
        self._control = ready["controlAddress"]
        listed = self.ask("reservations/getAll/2023-06-06", CollidingUtc=_TODAY, **_WHOLE_PAGE)["Reservations"]
        self.in_house = [row["Id"] for row in listed][:100]
        self.guests = list(dict.fromkeys(row["AccountId"] for row in listed))[:100]
        self.service = listed[0]["ServiceId"]
        self.rate = self.ask("rates/getAll", ServiceIds=[self.service], **_WHOLE_PAGE)["Rates"][-1]["Id"]
        self.room = self.ask("resources/getAll", Extent={"Resources": True}, **_WHOLE_PAGE)["Resources"][0]["Id"]

    def ask(self, operation: str, **fields: Any) -> Any:
        """The answer, decoded."""
        return self.timed(operation, fields)[1].json()

    def arm(self, faults: list[dict[str, Any]]) -> None:
        """Puts these faults on the line, in the place of those before."""
        self._http.post(f"{self._control}/control/faults", json={"faults": faults}).raise_for_status()

    def timed(self, operation: str, fields: dict[str, Any]) -> tuple[float, httpx.Response]:
        """Seconds until the last byte of the answer is here, and the answer. WrongResultError when it is a refusal."""
        body = json.dumps({**self._tokens, **fields}).encode()
        begun = time.perf_counter()
        answer = self._http.post(operation, content=body, headers={"Content-Type": "application/json"})
        took = time.perf_counter() - begun
        if answer.status_code != 200:
            raise WrongResultError(f"{operation} was answered with {answer.status_code}: {answer.text[:200]}")
        return took, answer


@contextmanager
def _running(stays: int, *options: str) -> Iterator[_House]:
    with TemporaryDirectory(prefix="frontdesk-bench-") as folder, hotel(Path(folder), *_size(stays), *options) as ready:
        told = read_ready(ready)
        with httpx.Client(base_url=f"{told['address']}/api/connector/v1/", trust_env=False, timeout=60) as http:
            yield _House(http, told, stays)


def _curve(largest: Path) -> Iterator[Figure]:
    """A full page of stays over the size of the books, in the hotel's own processor time, which no load changes."""
    with ExitStack() as closing:
        hotels = {
            stays: open_house(_options(stays, largest if stays == _SIZES[-1] else None), _opening, closing).hotel
            for stays in _SIZES
        }
        took: dict[int, list[float]] = {stays: [] for stays in _SIZES}
        for turn in range(_PAGES + 1):
            for stays, house in hotels.items():
                seconds = _page_time(house)
                if turn:  # the first one warms up
                    took[stays].append(seconds)
    smallest = median(took[_SIZES[0]]) * 1000
    for stays in _SIZES:
        value, name = median(took[stays]) * 1000, f"a page of {_PAGE:,} reservations of {stays:,}, processor"
        yield Figure(name=name, value=value, budget=_PAGE_WITHIN)
        if stays != _SIZES[0]:
            yield Figure(name=f"{name}, against {_SIZES[0]:,}", value=value, against=smallest, budget=_FLAT)


def _options(stays: int, data: Path | None) -> Options:
    kept = () if data is None else ("--data", str(data))
    return read_options(["--clock", CLOCK, "--clock-frozen", "--rate", "0", *_size(stays), *kept])


def _opening() -> datetime:
    return _OPENING


def _page_time(house: Hotel) -> float:
    tokens = {"ClientToken": house.tokens.client, "AccessToken": house.tokens.access, "Client": "Bench 1.0"}
    body = json.dumps({**tokens, **_WHOLE_PAGE}).encode()
    begun = time.process_time()
    answer = house.handle("reservations/getAll/2023-06-06", body, _OPENING, random.Random(1))
    took = time.process_time() - begun
    if len(answer.json()["Reservations"]) != _PAGE:
        raise WrongResultError("a page is not full")
    return took


def _walk(house: _House) -> Figure:
    """Page after page into the books, none of which was asked for before."""
    took, cursor = [], None
    for _ in range(_PAGES):
        fields = {"Limitation": {"Count": _PAGE, "Cursor": cursor}}
        seconds, answer = house.timed("reservations/getAll/2023-06-06", fields)
        took.append(seconds)
        page = answer.json()
        cursor = page["Cursor"]
        if len(page["Reservations"]) != _PAGE:
            raise WrongResultError("a page is not full")
    name = f"the next page of {_PAGE:,} reservations of {house.stays:,}, in a walk"
    return Figure(name=name, value=median(took) * 1000, budget=_PAGE_WITHIN)


def _lagging(house: _House) -> Figure:
    """A command while the hotel remembers how it was before each of them, against the same command without."""
    operation, fields = "resources/update", _COMMONEST["resources/update"][1](house)
    took: dict[bool, list[float]] = {False: [], True: []}
    for _ in range(_PAGES):
        for lags, times in took.items():
            house.arm([{"kind": "stale", "operation": "reads", "seconds": 60, "times": -1}] if lags else [])
            times += [house.timed(operation, fields)[0] for _ in range(10)]
    house.arm([])
    value, against = median(took[True]) * 1000, median(took[False]) * 1000
    return Figure(name=f"{operation} while reads lag, p50", value=value, against=against, budget=_LAG)


def _operations(largest: _House, smaller: _House) -> Iterator[Figure]:
    """Calls in a second, one after the other on one connection, and the slowest of a hundred."""
    for operation, (what, fields) in _COMMONEST.items():
        took = _in_turn((largest, smaller), operation.partition("#")[0], fields, _CALLS)
        rates = [1 / (sum(took[house.stays]) / _CALLS) for house in (largest, smaller)]
        name = f"{operation.partition('#')[0]}, {what}"
        yield Figure(name=name, value=rates[0], unit="calls/s", against=rates[1], budget=_KEEPS)
        yield Figure(name=f"{name}, p99", value=percentile(took[largest.stays], 0.99) * 1000)


def _in_turn(
    houses: Sequence[_House], operation: str, fields: Callable[[_House], dict[str, Any]], calls: int
) -> dict[int, list[float]]:
    """The seconds of each call, by the size of the house; every house is asked once before it counts."""
    took: dict[int, list[float]] = {house.stays: [] for house in houses}
    for house in houses:
        house.timed(operation, fields(house))
    for _ in range(calls):
        for house in houses:
            took[house.stays].append(house.timed(operation, fields(house))[0])
    return took


_Fields = Callable[[_House], dict[str, Any]]
_COMMONEST: dict[str, tuple[str, _Fields]] = {
    "reservations/getAll/2023-06-06#changed": (
        "changed in the last minute",
        lambda house: {"UpdatedUtc": _LAST_MINUTE, **_WHOLE_PAGE},
    ),
    "reservations/getAll/2023-06-06#today": (
        "those of today",
        lambda house: {"CollidingUtc": _TODAY, **_WHOLE_PAGE},
    ),
    "customers/getAll": (
        "100 guests",
        lambda house: {"CustomerIds": house.guests, "Extent": {"Customers": True}, **_WHOLE_PAGE},
    ),
    "companionships/getAll": (
        "of 100 stays",
        lambda house: {"ReservationIds": house.in_house, "Extent": {}, **_WHOLE_PAGE},
    ),
    "orderItems/getAll": ("of one stay", lambda house: {"ServiceOrderIds": house.in_house[:1], **_WHOLE_PAGE}),
    "payments/getAll": ("of one stay", lambda house: {"ReservationIds": house.in_house[:1], **_WHOLE_PAGE}),
    "services/getAvailability/2024-01-22": (
        "14 nights",
        lambda house: {"ServiceId": house.service, "Metrics": ["Occupied", "UsableResources"], **_FORTNIGHT},
    ),
    "rates/getPricing": ("14 nights", lambda house: {"RateId": house.rate, **_FORTNIGHT}),
    "customers/search": ("a name", lambda house: {"Name": "nov", "Extent": {"Customers": True}}),
    "resources/update": (
        "a room is clean",
        lambda house: {"ResourceUpdates": [{"ResourceId": house.room, "State": {"Value": "Clean"}}]},
    ),
}
"""What a desk asks most, with what it asks for."""
