"""Bulk writing in slices, so that a clerk's commit never waits behind a page (ARCHITECTURE, decision on the loop)."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from concurrent.futures import Executor
from typing import TypeVar

from frontdesk.domain.clock import Clock

_MOST_SECONDS = 0.025
_FIRST_ROWS, _FEWEST_ROWS, _MOST_ROWS = 100, 20, 1000
_T = TypeVar("_T")
_R = TypeVar("_R")


class Writing:
    """Writes rows through a worker in slices of about 25 ms; the next slice's size follows the last one's speed.

    A clerk's commit need not wait so long: a slice is committed early when one waits (`Database.in_turns`).
    """

    def __init__(self, worker: Executor | None, clock: Clock) -> None:
        self._worker = worker
        self._clock = clock
        self._size = _FIRST_ROWS

    async def run(self, work: Callable[[], _R]) -> _R:
        """In the worker thread, or at once where there is none (the simulation)."""
        if self._worker is None:
            return work()
        return await asyncio.get_running_loop().run_in_executor(self._worker, work)

    async def each(self, rows: Sequence[_T], write: Callable[[Sequence[_T]], set[str]]) -> set[str]:
        """Write all rows; returns the ids that really changed."""
        return await self.run(lambda: self._slices(rows, write))

    def _slices(self, rows: Sequence[_T], write: Callable[[Sequence[_T]], set[str]]) -> set[str]:
        changed: set[str] = set()
        position = 0
        while position < len(rows):
            part = rows[position : position + self._size]
            begun = self._clock.monotonic()
            changed |= write(part)
            seconds = self._clock.monotonic() - begun
            position += len(part)
            if len(part) == self._size:  # a rest is slower by the row
                fitting = int(len(part) * _MOST_SECONDS / max(seconds, 0.001))
                self._size = max(_FEWEST_ROWS, min(_MOST_ROWS, fitting))
        return changed
