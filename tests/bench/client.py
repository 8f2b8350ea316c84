"""What our client adds to a call: the same question, by our client and by bare httpx, taking turns."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Iterable
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any

import httpx

from frontdesk.api.client import Client
from frontdesk.api.rate_limit import RateLimit
from tests.bench.figure import Figure, WrongResultError
from tests.bench.running import hotel, read_ready

_SMALL_CALLS = 200
_LARGE_CALLS = 40
_WARM_UP = 5
_PAGE = 200
_BUDGET = 1.3
_NO_LIMIT = 1_000_000


def figures() -> Iterable[Figure]:
    """A small answer and a page."""
    with TemporaryDirectory(prefix="frontdesk-bench-") as folder, hotel(Path(folder)) as ready:
        return asyncio.run(_figures(read_ready(ready)))


async def _figures(ready: dict[str, Any]) -> list[Figure]:
    tokens = {"ClientToken": ready["clientToken"], "AccessToken": ready["accessToken"], "Client": "Bench 1.0"}
    client = Client(
        ready["address"],
        ready["clientToken"],
        ready["accessToken"],
        client_name="Bench 1.0",
        clock=time.monotonic,
        rate_limit=RateLimit(_NO_LIMIT),
    )
    async with client, httpx.AsyncClient(base_url=f"{ready['address']}/api/connector/v1/", trust_env=False) as bare:

        async def ours_page() -> int:
            async for page in client.reservations.pages(page_size=_PAGE):
                return len(page.items)
            return 0

        async def bare_page() -> int:
            asked = {**tokens, "Limitation": {"Count": _PAGE}}
            answer = await bare.post("reservations/getAll/2023-06-06", json=asked)
            return len(answer.raise_for_status().json()["Reservations"])

        async def ours_small() -> int:
            return len((await client.configuration.get()).enterprise.id)

        async def bare_small() -> int:
            answer = await bare.post("configuration/get", json=tokens)
            return len(answer.raise_for_status().json()["Enterprise"]["Id"])

        return [
            await _compare("configuration/get", ours_small, bare_small, _SMALL_CALLS),
            await _compare(f"a page of {_PAGE} reservations", ours_page, bare_page, _LARGE_CALLS),
        ]


async def _compare(
    what: str, ours: Callable[[], Awaitable[int]], bare: Callable[[], Awaitable[int]], calls: int
) -> Figure:
    taken: tuple[list[float], list[float]] = ([], [])
    for number in range(calls + _WARM_UP):
        answers = [await _timed(call) for call in (ours, bare)]
        if answers[0][1] != answers[1][1]:
            raise WrongResultError(f"{what}: the client does not answer what the platform says")
        if number >= _WARM_UP:
            for times, (seconds, _) in zip(taken, answers, strict=True):
                times.append(seconds)
    ours_ms, bare_ms = (median(times) * 1000 for times in taken)
    return Figure(name=f"client, {what} (against bare httpx)", value=ours_ms, against=bare_ms, budget=_BUDGET)


async def _timed(call: Callable[[], Awaitable[int]]) -> tuple[float, int]:
    begun = time.perf_counter()
    answer = await call()
    return time.perf_counter() - begun, answer
