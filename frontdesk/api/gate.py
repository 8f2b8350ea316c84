"""Who may call now: at most four calls at once, within the rate limit, a clerk's commands before everything else.

Within a rank the askers take turns, so that a screen with a hundred questions does not hold up one with a single one.
"""

import asyncio
from collections import OrderedDict, deque
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Final

from frontdesk.api.rate_limit import Rank, RateLimit, Urgency

CALLS_AT_ONCE: Final = 4  # more freezes the window: `measured-limits.md` §2, the pool's own queue
# Four slow reads must not hold up a check-in for twenty seconds, nor two slow pulls what somebody looks at.
PLACES: Final = {Rank.COMMAND: CALLS_AT_ONCE, Rank.READ: CALLS_AT_ONCE - 1, Rank.BACKGROUND: CALLS_AT_ONCE - 2}

_Ticket = asyncio.Future[None]


class GateClosedError(Exception):
    """Nobody is admitted any more."""


class _Turns:
    """Who waits within one rank: a line for each asker, and the askers in turns."""

    def __init__(self) -> None:
        self._lines: OrderedDict[str, deque[_Ticket]] = OrderedDict()

    def join(self, asker: str, ticket: _Ticket) -> None:
        self._lines.setdefault(asker, deque()).append(ticket)

    def next(self) -> _Ticket | None:
        """Whose turn it is; who has gone meanwhile is passed over."""
        while self._lines:
            asker, line = next(iter(self._lines.items()))
            while line and line[0].cancelled():
                line.popleft()
            if line:
                return line[0]
            del self._lines[asker]
        return None

    def pop(self) -> None:
        """The one whose turn it was is served; the next asker's turn comes."""
        asker, line = next(iter(self._lines.items()))
        line.popleft()
        self._lines.move_to_end(asker)

    def clear(self) -> list[_Ticket]:
        waiting = [ticket for line in self._lines.values() for ticket in line if not ticket.done()]
        self._lines.clear()
        return waiting


class Gate:
    """A queue in front of the network. Waiting in it can be cancelled at any time; nothing is sent before admission."""

    def __init__(self, limit: RateLimit, clock: Callable[[], float], sleep: Callable[[float], Awaitable[None]]) -> None:
        """`clock` is monotonic, in seconds; `sleep` waits that many seconds."""
        self._limit = limit
        self._clock = clock
        self._sleep = sleep
        self._waiting = {rank: _Turns() for rank in Rank}
        self._busy = 0
        self._closed = False
        self._alarm: asyncio.Task[None] | None = None
        self._alarm_at = float("inf")

    @asynccontextmanager
    async def admit(self, urgency: Urgency) -> AsyncIterator[None]:
        """Wait for a place, hold it for the body of the `async with`. Raises GateClosedError."""
        await self._enter(urgency)
        try:
            yield
        finally:
            self._leave()

    def turned_away(self, retry_after: float | None) -> None:
        """The platform answered 429: nobody is admitted before the pause is over."""
        self._limit.turned_away(self._clock(), retry_after)

    def let_through(self) -> None:
        """The platform took a call."""
        self._limit.let_through()

    async def aclose(self) -> None:
        """Send everybody away who waits, and whoever comes."""
        self._closed = True
        for turns in self._waiting.values():
            for ticket in turns.clear():
                ticket.set_exception(GateClosedError())
        if self._alarm is None:
            return
        self._alarm.cancel()
        await asyncio.wait([self._alarm])
        self._alarm = None

    async def _enter(self, urgency: Urgency) -> None:
        if self._closed:
            raise GateClosedError
        ticket: _Ticket = asyncio.get_running_loop().create_future()
        self._waiting[urgency.rank].join(urgency.asker, ticket)
        self._admit_next()
        try:
            await ticket
        except asyncio.CancelledError:
            # Admitted and cancelled in the same turn of the loop: the place is free again.
            if not ticket.cancelled() and ticket.exception() is None:
                self._leave()
            raise

    def _leave(self) -> None:
        self._busy -= 1
        self._admit_next()

    def _admit_next(self) -> None:
        """Admit by rank as long as somebody may go; who has to wait holds up those of the ranks below, too."""
        for rank, turns in self._waiting.items():
            while (ticket := turns.next()) is not None:
                if self._busy >= PLACES[rank]:
                    return
                now = self._clock()
                wait = self._limit.wait(now, rank)
                if wait > 0:
                    self._ring_at(now + wait, wait)
                    return
                turns.pop()
                self._limit.count(now, rank)
                self._busy += 1
                ticket.set_result(None)

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
