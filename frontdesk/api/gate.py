"""Who may call now: at most four calls at once, within the rate limit, a clerk's commands before everything else."""

import asyncio
import heapq
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from itertools import count

from frontdesk.api.rate_limit import RateLimit, Urgency

CALLS_AT_ONCE = 4  # more freezes the window: measured-limits §3, the pool's own queue
KEPT_FREE_FOR_COMMANDS = 1  # four slow reads must not hold up a check-in for twenty seconds


class GateClosedError(Exception):
    """Nobody is admitted any more."""


@dataclass(order=True)
class _Waiting:
    urgency: Urgency
    place: int
    admitted: asyncio.Future[None] = field(compare=False)


class Gate:
    """A queue in front of the network. Waiting in it can be cancelled at any time; nothing is sent before admission."""

    def __init__(self, limit: RateLimit, clock: Callable[[], float], sleep: Callable[[float], Awaitable[None]]) -> None:
        """``clock`` is monotonic, in seconds; ``sleep`` waits that many seconds."""
        self._limit = limit
        self._clock = clock
        self._sleep = sleep
        self._queue: list[_Waiting] = []
        self._places = count()
        self._busy = 0
        self._closed = False
        self._alarm: asyncio.Task[None] | None = None
        self._alarm_at = float("inf")

    @asynccontextmanager
    async def admit(self, urgency: Urgency) -> AsyncIterator[None]:
        """Wait for a place, hold it for the body of the ``async with``. Raises GateClosedError."""
        await self._enter(urgency)
        try:
            yield
        finally:
            self._leave()

    def turned_away(self, retry_after: float | None) -> None:
        """The platform answered 429: nobody is admitted before the pause is over."""
        self._limit.turned_away(self._clock(), retry_after)

    def let_through(self) -> None:
        """The platform answered with something other than 429."""
        self._limit.let_through()

    async def aclose(self) -> None:
        """Send everybody away who waits, and whoever comes."""
        self._closed = True
        for waiting in self._queue:
            if not waiting.admitted.done():
                waiting.admitted.set_exception(GateClosedError())
        self._queue.clear()
        if self._alarm is None:
            return
        self._alarm.cancel()
        await asyncio.wait([self._alarm])
        self._alarm = None

    async def _enter(self, urgency: Urgency) -> None:
        if self._closed:
            raise GateClosedError
        waiting = _Waiting(urgency, next(self._places), asyncio.get_running_loop().create_future())
        heapq.heappush(self._queue, waiting)
        self._admit_next()
        try:
            await waiting.admitted
        except asyncio.CancelledError:
            # Admitted and cancelled in the same turn of the loop: the place is free again.
            if not waiting.admitted.cancelled() and waiting.admitted.exception() is None:
                self._leave()
            raise

    def _leave(self) -> None:
        self._busy -= 1
        self._admit_next()

    def _admit_next(self) -> None:
        while self._queue:
            first = self._queue[0]
            if first.admitted.cancelled():
                heapq.heappop(self._queue)
                continue
            if self._busy >= self._places_for(first.urgency):
                return
            now = self._clock()
            wait = self._limit.wait(now, first.urgency)
            if wait > 0:
                self._ring_at(now + wait, wait)
                return
            heapq.heappop(self._queue)
            self._limit.count(now)
            self._busy += 1
            first.admitted.set_result(None)

    def _places_for(self, urgency: Urgency) -> int:
        return CALLS_AT_ONCE if urgency is Urgency.COMMAND else CALLS_AT_ONCE - KEPT_FREE_FOR_COMMANDS

    def _ring_at(self, instant: float, seconds: float) -> None:
        if self._alarm is not None and self._alarm_at <= instant:
            return
        if self._alarm is not None:
            self._alarm.cancel()
        self._alarm_at = instant
        self._alarm = asyncio.get_running_loop().create_task(self._ring(seconds))

    async def _ring(self, seconds: float) -> None:
        await self._sleep(seconds)
        self._alarm = None
        self._admit_next()
