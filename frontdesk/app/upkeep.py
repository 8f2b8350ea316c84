"""Beside the work, once an hour: lines of the audit, guests who left long ago, the ballast, the journal; and once a day
a look at every page of the file.
"""

from __future__ import annotations

import asyncio
import itertools
import logging
from collections.abc import Callable
from concurrent.futures import Executor
from datetime import datetime

from frontdesk.store.database import OF_UNSENT
from frontdesk.store.errors import Damaged, NotWritten
from frontdesk.store.store import Store

log = logging.getLogger(__name__)

_FIRST_AFTER = 60.0
_EVERY = 3600.0
_LOOKED_OVER_EVERY = 24
_BETWEEN_STEPS = 0.01
_NOTHING_LEFT = object()


class Upkeep:
    """`as_of` is the last time that the platform told; a PC's own clock, set wrong, would forget everybody."""

    def __init__(
        self,
        store: Store,
        worker: Executor,
        *,
        as_of: Callable[[], datetime | None],
        forgot: Callable[[], None],
        damaged: Callable[[bool], None],
    ) -> None:
        """`damaged` is told when a page cannot be read: whether it is one of unsent work."""
        self._damaged = damaged
        self._store = store
        self._worker = worker
        self._as_of = as_of
        self._forgot = forgot

    async def run(self) -> None:
        """Until cancelled."""
        await asyncio.sleep(_FIRST_AFTER)
        for number in itertools.count():
            try:
                await self.once()
                if number % _LOOKED_OVER_EVERY == 0:
                    await self.look_over()
            except NotWritten as failed:
                log.warning("upkeep could not be written: %r", failed)
            await asyncio.sleep(_EVERY)

    async def once(self) -> None:
        """One round; nothing before the platform has told the time. Raises `NotWritten`."""
        now = self._as_of()
        if now is None:
            return
        for _ in self._store.tidy(now):
            await asyncio.sleep(_BETWEEN_STEPS)
        if await self._forget(now):
            self._forgot()

    async def look_over(self) -> None:
        """Every page of the file; damage is noted for the next start, and told."""
        try:
            await self._look_at_every_page()
        except Damaged as failed:
            log.error("a page of the file cannot be read; the next start saves what waits: %r", failed)
            self._damaged(failed.table in OF_UNSENT)

    async def _look_at_every_page(self) -> None:
        loop = asyncio.get_running_loop()
        steps = await loop.run_in_executor(self._worker, self._store.look_over)
        while await loop.run_in_executor(self._worker, next, steps, _NOTHING_LEFT) is not _NOTHING_LEFT:
            pass  # a page of answers that waits for the worker goes between two tables

    async def _forget(self, now: datetime) -> int:
        loop = asyncio.get_running_loop()
        steps = await loop.run_in_executor(self._worker, self._store.forget, now)
        gone = 0
        while (count := await loop.run_in_executor(self._worker, next, steps, None)) is not None:
            gone += count
            await asyncio.sleep(_BETWEEN_STEPS)
        return gone
