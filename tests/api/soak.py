"""Many calls on a line that fails in every way: what each ended as is held against the hotel's ledger.

    python -m tests.api.soak --calls 50000 --seed 7

A write carries a mark of its own, by which its entries in the ledger are found. The ledger is the truth: an answer has
exactly one effect, an unknown fate one or none, and everything else none (`offline-reliability.md` §2.5).
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import os
import random
import sys
import time
from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx

from frontdesk.api import errors
from frontdesk.api.attempt import Attempt
from frontdesk.api.client import Client
from frontdesk.api.errors import ApiError, NotSent, Unknown
from frontdesk.api.nouns.reservations import Reservation
from frontdesk.api.retries import Retries
from tests.api.hotel_process import Hotel, running

AT_ONCE = 4
BATCH = 500  # calls between two looks at the ledger
DEADLINE = 0.4  # seconds; the hotel answers in a few milliseconds
LATE = 0.2
MOST_GROWTH = 1.05  # of the memory in use after a fifth of the calls
UNAUTHORIZED = ("No permission to use this operation.", "Cannot perform operation or session has expired.")

_BOTH = (NotSent, errors.Refused, errors.NotGranted, errors.SignedOut, errors.ChangedByOther, errors.TooLarge)
READS = (*_BOTH, errors.TryLater, errors.BadAnswer)
WRITES = (*_BOTH, Unknown, errors.NotApplied)


def mix(seed: int) -> list[dict[str, Any]]:
    """Every kind of fault, each a draw from the seed; a status below 500 only where nothing has happened."""
    before_and_after = ("before", "after")
    shapes: list[tuple[float, dict[str, Any]]] = [
        *((0.008, {"kind": kind, "moment": moment}) for kind in ("reset", "html") for moment in before_and_after),
        *((0.008, {"kind": "truncate", "moment": moment}) for moment in ("before", "middle")),
        *((0.001, {"kind": "hang", "moment": moment}) for moment in ("before", "after", "middle")),
        *((0.006, {"kind": "status", "status": status, "moment": "before"}) for status in (400, 403, 409, 413)),
        *((0.003, {"kind": "status", "status": 401, "moment": "before", "message": words}) for words in UNAUTHORIZED),
        # A read that is not found is not asked again: the client takes it for an operation that this server lacks.
        (0.006, {"kind": "status", "status": 404, "moment": "before", "operation": "commands"}),
        (0.008, {"kind": "status", "status": 429, "moment": "before", "retryAfter": 0}),
        *(
            (0.004, {"kind": "status", "status": status, "moment": moment})
            for status in (408, 500, 502, 503, 504)
            for moment in before_and_after
        ),
        *((0.002, {"kind": kind, "moment": "late", "late": LATE}) for kind in ("status", "reset")),
        (0.002, {"kind": "refuse", "moment": "before", "seconds": 0.02}),
        (0.005, {"kind": "slow", "moment": "after", "seconds": 0.02}),
        (0.005, {"kind": "stale", "moment": "before", "seconds": 5.0}),
    ]
    return [
        {"operation": "*", "probability": probability, "seed": seed * 1000 + number, **shape}
        for number, (probability, shape) in enumerate(shapes)
    ]


@dataclass
class Soak:
    """`ends` counts calls by what they ended as; `violations` says what must not be, in words."""

    hotel: Hotel
    calls: int
    seed: int
    say: Callable[[str], None] = lambda _: None
    ends: Counter[str] = field(default_factory=Counter)
    effects: Counter[str] = field(default_factory=Counter)
    violations: list[str] = field(default_factory=list)
    struck: int = 0
    memory: list[float] = field(default_factory=list)  # MB, after each batch
    handles: list[int] = field(default_factory=list)
    seconds: float = 0.0

    async def run(self) -> None:
        """All calls, then the end of the client and of everything it held open."""
        self._rng = random.Random(self.seed)
        self._marks = self._seen = 0
        self._written: dict[str, type[Exception] | None] = {}
        async with httpx.AsyncClient(trust_env=False, timeout=30) as door:
            self._door = door
            await self._prepare()
            before = open_handles()
            client = self.hotel.client(deadline=DEADLINE, retries=Retries(self._rng.random, first=0.001, longest=0.01))
            begun = time.monotonic()
            for done in range(0, self.calls, BATCH):
                await self._batch(client, min(BATCH, self.calls - done))
                await self._check_ledger()
                self.say(f"{done + BATCH} calls, {len(self.violations)} violations")
            self.seconds = time.monotonic() - begun
            self.struck = sum(each["struck"] for each in (await self._ask("GET", "state"))["faults"])
            await client.aclose()
            self._check_leaks(before)

    async def _prepare(self) -> None:
        async with self.hotel.client() as client:
            self._stays: Sequence[Reservation] = await client.reservations.get_all(states=["Confirmed"])
        await self._ask("POST", "faults", {"faults": mix(self.seed)})

    async def _ask(self, method: str, path: str, body: object = None) -> Any:
        answer = await self._door.request(method, f"{self.hotel.control}/{path}", json=body)
        return answer.raise_for_status().json()

    # the calls

    async def _batch(self, client: Client, calls: int) -> None:
        waiting = iter(range(calls))

        async def caller() -> None:
            for _ in waiting:
                await (self._write(client) if self._rng.random() < 0.4 else self._read(client))

        await asyncio.gather(*(caller() for _ in range(AT_ONCE)))
        gc.collect()
        self.memory.append(memory_in_use())
        self.handles.append(open_handles())

    async def _read(self, client: Client) -> None:
        stay = self._rng.choice(self._stays)
        asks: list[Callable[[], Awaitable[object]]] = [
            client.configuration.get,
            client.resources.get_all,
            lambda: client.reservations.get_all(reservation_ids=[stay.id]),
            lambda: client.customers.get_all(customer_ids=[stay.account_id]),
            lambda: client.order_items.get_all(service_order_ids=[stay.id]),
            lambda: client.rates.get_all(service_ids=[stay.service_id]),
        ]
        ended = await self._end(self._rng.choice(asks)(), READS)
        self.ends[f"read: {name_of(ended)}"] += 1

    async def _write(self, client: Client) -> None:
        self._marks += 1
        mark = f"soak-{self._marks}-"
        stay = self._rng.choice(self._stays)
        attempt = Attempt()
        changes: list[Callable[[], Awaitable[object]]] = [
            lambda: client.service_order_notes.add(stay.id, mark, attempt=attempt),
            lambda: client.customers.update(stay.account_id, notes=mark, attempt=attempt),
            lambda: client.reservations.cancel([stay.id], notes=mark, attempt=attempt),
            lambda: client.reservations.process(stay.id, notes=mark, attempt=attempt),
        ]
        ended = await self._end(self._rng.choice(changes)(), WRITES)
        self.ends[f"write: {name_of(ended)}"] += 1
        self._written[mark] = ended
        if (ended is NotSent) is attempt.first_byte:
            self.violations.append(f"{mark} ended as {name_of(ended)}, first byte {attempt.first_byte}")

    async def _end(self, call: Awaitable[object], allowed: tuple[type[Exception], ...]) -> type[Exception] | None:
        """The class of what the call ended as; None for an answer."""
        try:
            await call
        except ApiError as error:
            if not isinstance(error, allowed):
                self.violations.append(f"a call ended as {error}")
            return type(error)
        except Exception as error:
            self.violations.append(f"a call broke: {error!r}")
            return type(error)
        return None

    # the truth

    async def _check_ledger(self) -> None:
        """Marks are checked once all that comes late has come, and forgotten."""
        await asyncio.sleep(2 * LATE)
        entries = (await self._ask("GET", f"ledger?from={self._seen}"))["entries"]
        self._seen += len(entries)
        arrived: Counter[str] = Counter()
        effects: Counter[str] = Counter()
        for entry in entries:
            mark = mark_in(entry["body"])
            arrived[mark] += 1
            effects[mark] += bool(entry["effects"])
        for mark, ended in self._written.items():
            self.effects[f"{name_of(ended)}: {effects[mark]}"] += 1
            if not fits(ended, arrived[mark], effects[mark]):
                told = f"{mark} ended as {name_of(ended)}: arrived {arrived[mark]}, effects {effects[mark]}"
                self.violations.append(told)
        self._written.clear()

    def _check_leaks(self, before: int) -> None:
        left, most = open_handles() - before, max(self.handles) - before
        if left > 0:
            self.violations.append(f"{left} connections are still open")
        if most > 2 * AT_ONCE:
            self.violations.append(f"{most} connections were open at once")
        if others := asyncio.all_tasks() - {asyncio.current_task()}:
            self.violations.append(f"{len(others)} tasks are still there")
        if len(self.memory) >= 20 and self.memory[-1] > self.settled_memory * MOST_GROWTH:
            self.violations.append(f"memory grew from {self.settled_memory:.1f} to {self.memory[-1]:.1f} MB")

    @property
    def settled_memory(self) -> float:
        """MB in use after a fifth of the calls."""
        return self.memory[len(self.memory) // 5]


def fits(ended: type[Exception] | None, arrived: int, effects: int) -> bool:
    """Whether the ledger allows this end of a write."""
    if ended is None:
        return effects == 1
    if ended is Unknown:
        return effects <= 1
    if ended is NotSent:
        return arrived == 0
    return effects == 0


def mark_in(body: Any) -> str:
    """The mark of a write, wherever it stands in its request; empty where there is none."""
    match body:
        case str() if body.startswith("soak-"):
            return body
        case dict():
            return next(filter(None, map(mark_in, body.values())), "")
        case list():
            return next(filter(None, map(mark_in, body)), "")
        case _:
            return ""


def name_of(ended: type[Exception] | None) -> str:
    return "answer" if ended is None else ended.__name__


def open_handles() -> int:
    """Sockets and files of this process, where the system shows them; else 0."""
    folder = Path("/proc/self/fd")
    return len(list(folder.iterdir())) if folder.exists() else 0


def memory_in_use() -> float:
    """MB of this process, where the system shows them; else 0."""
    shown = Path("/proc/self/statm")
    return int(shown.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6 if shown.exists() else 0.0


def main(arguments: Sequence[str] | None = None) -> int:
    """The soak as a command; the exit code is 1 for a violation."""
    parser = argparse.ArgumentParser(prog="soak", description="Many calls on a failing line, held against the ledger.")
    parser.add_argument("--calls", type=int, default=50_000)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args(arguments)
    with running("--control", "--seed", str(asked.seed)) as hotel:
        soak = Soak(hotel, asked.calls, asked.seed, lambda words: print(words, flush=True))
        asyncio.run(soak.run())
    tell(soak)
    return 1 if soak.violations else 0


def tell(soak: Soak) -> None:
    """The figures, as a table."""
    for name, count in sorted(soak.ends.items()):
        print(f"{name:<44}{count:>8}")
    for name, count in sorted(soak.effects.items()):
        print(f"effects in the ledger, {name:<21}{count:>8}")
    print(f"{soak.calls} calls in {soak.seconds:.0f} s; {soak.struck} requests struck by a fault")
    print(f"memory: {soak.settled_memory:.1f} MB after a fifth, {soak.memory[-1]:.1f} MB at the end")
    print(f"violations: {len(soak.violations)}")
    for words in soak.violations[:20]:
        print(f"  {words}")


if __name__ == "__main__":
    sys.exit(main())
