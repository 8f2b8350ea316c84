"""What the engine does: one task sends, one fetches, and one looks now and then at what the server offers."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from concurrent.futures import Executor
from dataclasses import replace
from datetime import datetime
from functools import partial

from frontdesk.api.errors import NotGranted, Refused
from frontdesk.domain.views import Changed
from frontdesk.store.errors import NotWritten
from frontdesk.sync.calls import note
from frontdesk.sync.capabilities import CapabilitySearch
from frontdesk.sync.house import House
from frontdesk.sync.late import LateTwins
from frontdesk.sync.mending import Mending
from frontdesk.sync.news import News
from frontdesk.sync.parts import Parts
from frontdesk.sync.pull import Pull
from frontdesk.sync.push import Push
from frontdesk.sync.quotes import Quotes
from frontdesk.sync.rhythm import Rhythm
from frontdesk.sync.slices import Writing
from frontdesk.sync.wanted import Wanted
from frontdesk.sync.whose import Whose

log = logging.getLogger(__name__)


class Work:
    """Owns the tasks; `fetched` is called when a pass is in the cache. `run` ends only by being cancelled."""

    def __init__(
        self,
        parts: Parts,
        wanted: Wanted,
        worker: Executor | None,
        fetched: Callable[[], None],
        as_of: datetime | None = None,
    ) -> None:
        """`as_of`: when the file was last brought up to date, in the platform's time."""
        late = LateTwins(parts)
        parts = replace(parts, emit=late.heard(parts.emit))
        self._parts = parts
        self._fetched = fetched
        writing = Writing(worker)
        self._push = Push(parts)
        self._pull = Pull(parts, writing, parts.client.background)
        self._house = House(parts, writing, wanted)
        self.quotes = Quotes(parts)
        self._capabilities = CapabilitySearch(parts)
        self._fetch = asyncio.Event()
        self._whose = Whose(parts, as_of)
        self._has_house = parts.store.cache.property() is not None
        self._house_is_fresh = False
        self.stopped_by = ""  # the operation whose refusal keeps the stays away
        events = parts.client.events if parts.settings.listens else None
        self._news = News(events, Pull(parts, writing, parts.client.asked_by("news")), self._hurry, late.told)
        self._rhythm = Rhythm(
            parts.clock, parts.settings.retry_waits, self._capabilities.consider, parts.store.noticing_damage
        )
        self._mending = Mending(parts, writing, self._pull)
        self._rhythm.add("mending", self._mending.mend, lambda: float("inf"))
        self._rhythm.add("stays", self._stays, self._quick)
        self._rhythm.add("rooms", self._house.room_states, self._quick)
        self._rhythm.add("rest", self._rest_of_it, self._slow)
        self._rhythm.add("figures", self._house.figures, self._slow)
        self._rhythm.add("sweep", self._pull.sweep, lambda: parts.settings.sweep_every)
        self._rhythm.add("house", self._house_again, lambda: parts.settings.house_every)
        self._rhythm.add("late", late.look, lambda: parts.settings.late_every)
        parts.client.on_retry = partial(note, parts)

    @property
    def progress(self) -> float | None:
        """Share of the first pass that is done, 0 to 1; None at any other time."""
        return self._pull.progress

    def wake(self) -> None:
        """There is something new to send, or somebody took something back."""
        self._push.wake()

    def refresh(self) -> None:
        """Fetch everything now."""
        self._whose.wake()
        self._hurry()
        self._push.wake()

    def fetch_figures(self) -> None:
        """Another rate is on a screen."""
        self._hurry("figures")

    def keep_what_was_learned(self) -> None:
        """Of what the server offers, since it was kept the last time."""
        self._capabilities.keep_what_was_learned()

    def line_is_back(self) -> None:
        """Try at once what waited for it."""
        self._whose.wake()
        self._push.wake()
        self._rhythm.hurry_failed()
        self._fetch.set()

    async def run(self) -> None:
        """Send and fetch until cancelled; neither before the tokens are proven to be this property's."""
        await self._whose.proven()
        with self._mending.watching(lambda after: self._hurry("mending", after=after)):
            await self._work()

    async def _work(self) -> None:
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(self._push.run())
            tasks.create_task(self._fetch_always())
            tasks.create_task(self._news.run())
            tasks.create_task(self.quotes.run())
            tasks.create_task(self._capabilities.watch(self.start_over, self._given_back))

    def start_over(self) -> None:
        """The server turned out to be asked otherwise, so that what came until now may be wrong."""
        self._pull.start_over()
        self._has_house = False
        self._hurry()

    def _given_back(self) -> None:
        """Rates, ages and the like are read at a start and some times a day; stays that were read without, at once."""
        self._house_is_fresh = False
        self._hurry("stays", "house", "figures")

    def _hurry(self, *names: str, after: float = 0.0) -> None:
        """Fetch these parts of the rhythm in `after` seconds, all of them where none is named."""
        if not names:
            self._house.has_started()
        elif "rooms" in names:
            self._house.states_are_told_of()
        self._rhythm.hurry(*names, after=after)
        self._fetch.set()

    async def _fetch_always(self) -> None:
        while True:
            self._fetch.clear()
            await self._fetch_once()
            await self._rest()

    async def _rest(self) -> None:
        seconds = max(self._parts.line.wait(), self._rhythm.seconds_to_next())
        try:
            async with asyncio.timeout(None if seconds == float("inf") else seconds):
                await self._fetch.wait()
        except TimeoutError:
            return

    async def _fetch_once(self) -> None:
        fetched = await self._rhythm.round(lambda: self._parts.line.wait() <= 0)
        if "stays" not in fetched:
            return
        try:
            self._fetched()
            self._capabilities.keep_what_was_learned()
        except NotWritten as failed:
            log.warning("how fresh the data is could not be kept: %r", failed)

    # the parts of the rhythm

    async def _stays(self) -> None:
        try:
            await self._stays_after_the_house()
        except (NotGranted, Refused) as error:
            self.stopped_by = error.operation
            self._parts.emit(Changed(status=True))
            raise
        self.stopped_by = ""

    async def _stays_after_the_house(self) -> None:
        if not self._has_house:
            self._has_house = True  # first: somebody may choose other services while it is fetched
            try:
                await self._house.everything()
            except BaseException:
                self._has_house = False
                raise
            self._house_is_fresh = True
        await self._pull.stays()

    async def _house_again(self) -> None:
        """What was kept of an earlier run may have changed while this PC was off; behind the lists, nobody waits."""
        if not self._house_is_fresh:
            await self._house.everything(is_waited_for=False)
        self._house_is_fresh = False
        self._house.has_started()

    async def _rest_of_it(self) -> None:
        await self._pull.rest()
        await self._house.rooms()

    def _quick(self) -> float:
        """Seconds between two looks at what matters at once; told events need no quick looks, only a safe one."""
        settings = self._parts.settings
        return settings.slow_pull_every if self._news.is_open else settings.pull_every

    def _slow(self) -> float:
        return self._parts.settings.slow_pull_every
