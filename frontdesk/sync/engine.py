"""The engine: two tasks, one that sends and one that fetches, and the facts about the line that the window shows."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from concurrent.futures import Executor
from contextlib import suppress
from datetime import date, datetime, timedelta
from typing import Any

from frontdesk.api.client import Client
from frontdesk.api.errors import ApiError
from frontdesk.domain.clock import Clock
from frontdesk.domain.outbox import Entry, EntryState
from frontdesk.domain.views import Changed, Line, Status
from frontdesk.settings import SyncSettings
from frontdesk.store.errors import NotWritten
from frontdesk.store.store import Store
from frontdesk.sync.house import House
from frontdesk.sync.line import LineWatch
from frontdesk.sync.parts import Parts
from frontdesk.sync.pull import Pull
from frontdesk.sync.push import Push
from frontdesk.sync.server_time import ServerTime
from frontdesk.sync.slices import Writing

log = logging.getLogger(__name__)

_OFFSET = "server_offset_seconds"
_LAST_PULL = "last_pull_utc"


class Engine:
    """Owns the tasks; everything else asks it. `run` ends only by being cancelled."""

    def __init__(
        self,
        client: Client,
        store: Store,
        clock: Clock,
        settings: SyncSettings,
        *,
        worker: Executor | None,
    ) -> None:
        self._clock = clock
        self._store = store
        self._settings = settings
        self._listeners: list[Callable[[Changed], None]] = []
        self._time = ServerTime(clock, timedelta(seconds=float(store.local.get(_OFFSET, 0.0))))
        self._line = LineWatch(clock, waits=settings.retry_waits, slow=settings.slow_answer, changed=self._line_turned)
        self._parts = Parts(client, store, clock, self._time, self._line, settings, self._emit)
        writing = Writing(worker, clock)
        self._push = Push(self._parts)
        self._pull = Pull(self._parts, writing)
        self._house = House(self._parts, writing)
        self._fetch = asyncio.Event()
        self._pulled_at: float | None = None
        last = store.local.get(_LAST_PULL)
        self._as_of = datetime.fromisoformat(last) if isinstance(last, str) else None
        self._next_house = 0.0
        client.on_date = self._learn_time

    # for the service

    def subscribe(self, listener: Callable[[Changed], None]) -> None:
        """Call `listener` after each change."""
        self._listeners.append(listener)

    def server_now(self) -> datetime:
        """The platform's time, as well as this PC knows it."""
        return self._time.now()

    def as_of(self) -> datetime | None:
        """When the cache was last brought up to date, in the platform's time."""
        return self._as_of

    def wake(self) -> None:
        """There is something new to send, or somebody took something back."""
        self._push.wake()

    def refresh(self) -> None:
        """Fetch now, and try the line even if it was gone."""
        self._line.try_now()
        self._next_house = 0.0
        self._fetch.set()
        self._push.wake()

    def want_rate(self, rate_id: str, first: date, days: int) -> None:
        """A screen shows this rate over these days; its figures are fetched when they were not before."""
        if self._house.want(rate_id, first, days):
            self._next_house = min(self._next_house, self._clock.monotonic())
            self._fetch.set()

    def may_take_back(self, entry: Entry) -> bool:
        """Nothing of it is on its way: queued, whatever came of earlier tries."""
        return entry.state in (EntryState.QUEUED, EntryState.BLOCKED)

    def status(self, *, holding: int, not_sent: int, in_doubt: int, needs_you: int) -> Status:
        """The pill's facts."""
        state = self._line.state
        if self._pull.progress is not None and not self._line.is_broken:
            state = Line.CATCHING_UP
        return Status(
            line=state,
            data_age=None if self._pulled_at is None else self._clock.monotonic() - self._pulled_at,
            as_of=self._as_of,
            since=self._line.since,
            away=self._line.away(),
            progress=self._pull.progress,
            answer=self._line.answer,
            holding=holding,
            not_sent=not_sent,
            in_doubt=in_doubt,
            needs_you=needs_you,
            not_granted=tuple(sorted(self._parts.not_granted)),
        )

    # the tasks

    async def run(self) -> None:
        """Send and fetch until cancelled."""
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(self._push.run())
            tasks.create_task(self._fetch_always())

    async def _fetch_always(self) -> None:
        while True:
            self._fetch.clear()
            await self._fetch_once()
            await self._rest()

    async def _rest(self) -> None:
        seconds = max(self._line.wait(), 0.0) or self._settings.pull_every
        try:
            async with asyncio.timeout(None if seconds == float("inf") else seconds):
                await self._fetch.wait()
        except TimeoutError:
            return

    async def _fetch_once(self) -> None:
        if self._line.wait() > 0:
            return
        try:
            await self._fetch_what_is_due()
            self._as_of = self._time.now()
            self._store.local.set(_LAST_PULL, self._as_of.isoformat())
        except ApiError as error:
            log.info("fetching stopped: %s", error)
            return
        except NotWritten as failed:
            log.warning("what was fetched could not be kept: %r", failed)
            return
        self._pulled_at = self._clock.monotonic()
        self._emit(Changed(status=True))

    async def _fetch_what_is_due(self) -> None:
        now = self._clock.monotonic()
        first_time = self._store.cache.property() is None
        if first_time:
            await self._house.everything()
        await self._pull.run_once()
        if now < self._next_house:
            return
        if not first_time:
            await self._house.rooms()
        await self._house.figures()
        self._next_house = now + self._settings.slow_pull_every

    # news

    def _learn_time(self, server: datetime, *_: Any) -> None:
        before = self._time.offset
        self._time.learn(server)
        if abs((self._time.offset - before).total_seconds()) >= 1:
            with suppress(NotWritten):  # it is known all the same, and no call may fail for it
                self._store.local.set(_OFFSET, self._time.offset.total_seconds())

    def _line_turned(self) -> None:
        self._emit(Changed(status=True))
        if not self._line.is_broken:
            self._push.wake()
            self._fetch.set()

    def _emit(self, changed: Changed) -> None:
        for listener in tuple(self._listeners):
            listener(changed)
