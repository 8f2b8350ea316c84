"""Bulk writing beside the loop; the store lets a clerk's commit go in between (ARCHITECTURE, decision on the loop)."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from concurrent.futures import Executor
from typing import TypeVar

_T = TypeVar("_T")
_R = TypeVar("_R")


class Writing:
    """Hands work to the worker's thread, a page of answers in one piece: each hop costs the loop a turn."""

    def __init__(self, worker: Executor | None) -> None:
        self._worker = worker

    async def run(self, work: Callable[[], _R]) -> _R:
        """In the worker thread, or at once where there is none (the simulation)."""
        if self._worker is None:
            return work()
        return await asyncio.get_running_loop().run_in_executor(self._worker, work)

    async def each(self, rows: Sequence[_T], write: Callable[[Sequence[_T]], set[str]]) -> set[str]:
        """Write all rows; returns the ids that really changed."""
        return await self.run(lambda: write(rows)) if rows else set()
