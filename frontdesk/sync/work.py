"""What the engine does: one task sends, one fetches, and one looks now and then at what the server offers."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from concurrent.futures import Executor

from frontdesk.api.errors import ApiError
from frontdesk.store.errors import NotWritten
from frontdesk.sync.capabilities import CapabilitySearch
from frontdesk.sync.house import House
from frontdesk.sync.parts import Parts
from frontdesk.sync.pull import Pull
from frontdesk.sync.push import Push
from frontdesk.sync.quotes import Quotes
from frontdesk.sync.slices import Writing
from frontdesk.sync.wanted import Wanted

log = logging.getLogger(__name__)


class Work:
    """Owns the tasks; `fetched` is called when a pass is in the cache. `run` ends only by being cancelled."""

    def __init__(self, parts: Parts, wanted: Wanted, worker: Executor | None, fetched: Callable[[], None]) -> None:
        self._parts = parts
        self._fetched = fetched
        writing = Writing(worker, parts.clock)
        self._push = Push(parts)
        self._pull = Pull(parts, writing)
        self._house = House(parts, writing, wanted)
        self.quotes = Quotes(parts)
        self._capabilities = CapabilitySearch(parts)
        self._fetch = asyncio.Event()
        self._next_house = 0.0
        self._has_house = parts.store.cache.property() is not None

    @property
    def progress(self) -> float | None:
        """Share of the first pass that is done, 0 to 1; None at any other time."""
        return self._pull.progress

    def wake(self) -> None:
        """There is something new to send, or somebody took something back."""
        self._push.wake()

    def refresh(self) -> None:
        """Fetch everything now."""
        self._next_house = 0.0
        self._fetch.set()
        self._push.wake()

    def fetch_figures(self) -> None:
        """Another rate is on a screen."""
        self._next_house = min(self._next_house, self._parts.clock.monotonic())
        self._fetch.set()

    def line_is_back(self) -> None:
        """Try at once what waited for it."""
        self._push.wake()
        self._fetch.set()

    async def run(self) -> None:
        """Send and fetch until cancelled."""
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(self._push.run())
            tasks.create_task(self._fetch_always())
            tasks.create_task(self.quotes.run())
            tasks.create_task(self._capabilities.watch(self._start_over))

    def _start_over(self) -> None:
        """The server turned out to be asked otherwise, so that what came until now may be wrong."""
        self._pull.start_over()
        self._next_house = 0.0
        self._has_house = False
        self._fetch.set()

    async def _fetch_always(self) -> None:
        while True:
            self._fetch.clear()
            await self._fetch_once()
            await self._rest()

    async def _rest(self) -> None:
        seconds = max(self._parts.line.wait(), 0.0) or self._parts.settings.pull_every
        try:
            async with asyncio.timeout(None if seconds == float("inf") else seconds):
                await self._fetch.wait()
        except TimeoutError:
            return

    async def _fetch_once(self) -> None:
        if self._parts.line.wait() > 0:
            return
        try:
            await self._fetch_what_is_due()
            self._fetched()
            self._capabilities.keep_what_was_learned()
        except ApiError as error:
            log.info("fetching stopped: %s", error)
            self._capabilities.consider(error)
        except NotWritten as failed:
            log.warning("what was fetched could not be kept: %r", failed)

    async def _fetch_what_is_due(self) -> None:
        now = self._parts.clock.monotonic()
        first_time = not self._has_house
        if first_time:
            await self._house.everything()
            self._has_house = True
        await self._pull.run_once()
        if now < self._next_house:
            return
        if not first_time:
            await self._house.rooms()
        await self._house.figures()
        self._next_house = now + self._parts.settings.slow_pull_every
