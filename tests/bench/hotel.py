"""The demo hotel: how soon it is ready, and how fast it answers."""

from __future__ import annotations

import time
from collections.abc import Iterable
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any

import httpx

from tests.bench.figure import Figure, WrongResultError
from tests.bench.running import hotel, read_ready

_STARTS = 5
_CALLS = 200
_PAGES = 20
_PAGE = 1000
_STAYS = "5000"
_ROOMS = "300"


def figures() -> Iterable[Figure]:
    """Start, small answers, pages."""
    starts: list[float] = []
    for _ in range(_STARTS):
        with TemporaryDirectory(prefix="frontdesk-bench-") as folder:
            begun = time.perf_counter()
            with hotel(Path(folder)):
                starts.append(time.perf_counter() - begun)
    yield Figure(name=f"demo hotel, start to ready ({_STARTS} starts)", value=median(starts) * 1000)
    big = ("--rooms", _ROOMS, "--reservations", _STAYS)
    with TemporaryDirectory(prefix="frontdesk-bench-") as folder, hotel(Path(folder), *big) as ready:
        yield from _answers(read_ready(ready))


def _answers(ready: dict[str, Any]) -> Iterable[Figure]:
    tokens = {"ClientToken": ready["clientToken"], "AccessToken": ready["accessToken"], "Client": "Bench 1.0"}
    page = {**tokens, "Limitation": {"Count": _PAGE}}
    with httpx.Client(base_url=f"{ready['address']}/api/connector/v1/", trust_env=False) as http:
        small = [_call(http, "configuration/get", tokens) for _ in range(_CALLS)]
        large = [_call(http, "reservations/getAll/2023-06-06", page) for _ in range(_PAGES)]
    yield Figure(name="demo hotel, configuration/get, p50", value=median(small) * 1000)
    yield Figure(name=f"demo hotel, a page of {_PAGE:,} reservations, p50", value=median(large) * 1000)
    yield Figure(name="demo hotel, reservations served", value=_PAGE / median(large), unit="rows/s")


def _call(http: httpx.Client, operation: str, body: dict[str, Any]) -> float:
    begun = time.perf_counter()
    answer = http.post(operation, json=body)
    took = time.perf_counter() - begun
    if answer.status_code != 200:
        raise WrongResultError(f"{operation} was answered with {answer.status_code}")
    if "Limitation" in body and len(answer.json()["Reservations"]) != _PAGE:
        raise WrongResultError(f"{operation} did not fill the page")
    return took
