"""Several desks on one token, in virtual time: real gates and limits, a platform that only counts."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable
from dataclasses import dataclass, field

from frontdesk.api.gate import Gate
from frontdesk.api.rate_limit import RateLimit, Urgency
from frontdesk.demo.limits import RateLimit as PlatformLimit

ANSWER_SECONDS = 0.15
CALLS_OF_A_COMMAND = 3  # the read before it, the write, the read that shows its effect


@dataclass
class Crowd:
    """`calls` are the instants of what the platform took, `waits` the seconds a command waited beyond its calls."""

    desks: int
    seed: int
    seconds: float
    limit: int = 200
    command_every: float = 20.0
    calls: list[tuple[float, Urgency]] = field(default_factory=list)
    turned_away: int = 0
    waits: list[float] = field(default_factory=list)
    shares: list[float] = field(default_factory=list)

    async def run(self) -> None:
        """Every desk fetches without end, and its clerk gives commands."""
        self._platform = PlatformLimit(self.limit)
        self._now = asyncio.get_running_loop().time
        self._rng = random.Random(self.seed)
        limits = [RateLimit(self.limit) for _ in range(self.desks)]
        gates = [Gate(limit, self._now, asyncio.sleep) for limit in limits]
        tasks = [asyncio.create_task(each) for gate in gates for each in (self._fetch(gate), self._clerk(gate))]
        await asyncio.sleep(self.seconds)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        for gate in gates:
            await gate.aclose()
        self.shares = [limit.share for limit in limits]

    async def _fetch(self, gate: Gate) -> None:
        await asyncio.sleep(self._rng.uniform(0, 5))
        while True:
            await self._call(gate, Urgency.BACKGROUND)

    async def _clerk(self, gate: Gate) -> None:
        while True:
            await asyncio.sleep(self._rng.expovariate(1 / self.command_every))
            begun = self._now()
            for _ in range(CALLS_OF_A_COMMAND):
                while not await self._call(gate, Urgency.COMMAND):
                    pass
            self.waits.append(self._now() - begun - CALLS_OF_A_COMMAND * ANSWER_SECONDS)

    async def _call(self, gate: Gate, urgency: Urgency) -> bool:
        """Whether the platform took it."""
        async with gate.admit(urgency):
            pause = self._platform.wait("the token", self._now())
            await asyncio.sleep(ANSWER_SECONDS)
            if pause is not None:
                self.turned_away += 1
                gate.turned_away(float(pause))
                return False
            self.calls.append((self._now(), urgency))
            gate.let_through()
            return True


def held(crowd: Crowd, since: float, until: float, counts: Callable[[Urgency], bool] = lambda _: True) -> float:
    """Calls taken per second between these instants."""
    return sum(1 for at, urgency in crowd.calls if since <= at < until and counts(urgency)) / (until - since)
