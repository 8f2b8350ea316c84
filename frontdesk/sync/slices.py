"""Bulk writing in slices, so that a clerk's commit never waits behind a page (ARCHITECTURE, decision on the loop)."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from concurrent.futures import Executor
from typing import TypeVar

from frontdesk.domain.clock import Clock

_MOST_SECONDS = 0.005
_FIRST_ROWS = 50
_T = TypeVar("_T")
_R = TypeVar("_R")


class Writing:
    """Writes rows through a worker in slices of about 5 ms; the next slice's size follows the last one's speed."""

    def __init__(self, worker: Executor | None, clock: Clock) -> None:
        self._worker = worker
        self._clock = clock

    async def run(self, work: Callable[[], _R]) -> _R:
        """In the worker thread, or at once where there is none (the simulation)."""
        if self._worker is None:
            return work()
        return await asyncio.get_running_loop().run_in_executor(self._worker, work)

    async def each(self, rows: Sequence[_T], write: Callable[[Sequence[_T]], set[str]]) -> set[str]:
        """Write all rows; returns the ids that really changed."""
        changed: set[str] = set()
        size, position = _FIRST_ROWS, 0
        while position < len(rows):
            part = rows[position : position + size]
            ids, seconds = await self.run(lambda part=part: self._timed(part, write))  # type: ignore[misc]
            changed |= ids
            position += len(part)
            size = max(5, min(1000, int(size * _MOST_SECONDS / max(seconds, 0.0005))))
        return changed

    def _timed(self, part: Sequence[_T], write: Callable[[Sequence[_T]], set[str]]) -> tuple[set[str], float]:
        begun = self._clock.monotonic()
        return write(part), self._clock.monotonic() - begun
