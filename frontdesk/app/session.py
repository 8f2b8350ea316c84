"""One signed-in desk: every part built once, closed in order. What needs the line is imported when it starts."""

from __future__ import annotations

import asyncio
import gc
import logging
import random
from collections.abc import Callable, Coroutine, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import replace
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from frontdesk import __version__
from frontdesk.app.upkeep import Upkeep
from frontdesk.domain.clock import Clock
from frontdesk.service.front_desk import Desktop, FrontDesk
from frontdesk.settings import Settings, SyncSettings
from frontdesk.store.bounds import bounds_chosen
from frontdesk.store.errors import NotWritten
from frontdesk.store.local import SHOWN_SERVICES, TIME_ZONE
from frontdesk.store.opening import open_or_salvage
from frontdesk.store.store import Store
from frontdesk.sync.engine import Engine
from frontdesk.ui.credentials import Credentials

if TYPE_CHECKING:
    import httpx

    from frontdesk.api.client import Client
    from frontdesk.api.eras.capabilities import Capabilities
    from frontdesk.api.rate_limit import RateLimit
    from frontdesk.sync.capabilities import KnownCapabilities

log = logging.getLogger(__name__)

_ANEW_WAITS = (5.0, 15.0, 60.0)
_WENT_WELL_SECONDS = 600.0


class Session:
    """Store, client, engine and service of one property. `close` may be called once."""

    def __init__(
        self,
        database: Path,
        key: bytes,
        credentials: Credentials,
        *,
        settings: Settings,
        clock: Clock,
        desktop: Desktop,
        new_id: Callable[[], str] = lambda: uuid4().hex,
        found: KnownCapabilities | None = None,
        rate_limit: RateLimit | None = None,
        services: Sequence[str] = (),
    ) -> None:
        """`found` is what sign-in found out a moment ago; without it what was kept holds. `services` were chosen then,
        the one that is sold first; () leaves it as it is. Raises `StoreError`.
        """
        self.store = Store(open_or_salvage(database, key), monotonic=clock.monotonic, epoch=new_id())
        if settings.keep is not None:
            self.store.set_bounds(bounds_chosen(settings.keep, self.store.bounds.most_open))
        self.was_clean = self.store.was_clean
        self.recovered = self.store.outbox.adopt()
        self.store.outbox.restart_holds(settings.hold, all_waiting=not self.was_clean)
        self._decoder = ThreadPoolExecutor(max_workers=1, thread_name_prefix="decode")
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="cache")
        if found is not None:
            found.keep(self.store.local)
        if services:
            self.store.local.set(SHOWN_SERVICES, list(services))
        if credentials.time_zone not in ("", self.store.local.get(TIME_ZONE)):
            self.store.local.set(TIME_ZONE, credentials.time_zone)
        self._make_client = partial(
            make_client,
            clock=clock,
            deadline=settings.sync.deadline,
            decoder=self._decoder,
            rate_limit=rate_limit,
            lasting=True,
        )
        self._credentials = credentials
        self._clock = clock
        self._client: Client | None = None
        self.engine = Engine(self.store, clock, _with_oldest(settings))
        self.desk = FrontDesk(
            self.store,
            self.engine,
            clock=clock,
            new_id=new_id,
            hold=settings.hold,
            policy=settings.offline,
            desktop=desktop,
        )
        self._upkeep = Upkeep(
            self.store,
            self._worker,
            as_of=self.engine.as_of,
            forgot=self.desk.note_forgotten_guests,
            damaged=self.desk.note_damaged_page,
        )
        self._running: asyncio.Task[None] | None = None
        self._tidying: asyncio.Task[None] | None = None

    def start(self, after: float = 0.0) -> None:
        """Begin to send and to fetch, in `after` seconds; a damaged page that a write meets is told at once."""
        loop = asyncio.get_running_loop()
        self.store.when_damaged(lambda is_unsent: self._told_aside(loop, is_unsent))
        self._running = _started(self._run(after))
        self._tidying = _started(self._upkeep.run())

    def _told_aside(self, loop: asyncio.AbstractEventLoop, is_unsent: bool) -> None:
        """The worker's thread may have met it."""
        loop.call_soon_threadsafe(self.desk.note_damaged_page, is_unsent)

    async def use_tokens(self, credentials: Credentials, found: KnownCapabilities | None = None) -> None:
        """Go on with other tokens, from the start of the line on: what waits, the cache and the screen stay.

        What is just under way is in doubt then, as after a close. `found` is what sign-in found out with them.
        Raises `NotWritten`.
        """
        if found is not None:
            found.keep(self.store.local)
        await _ended(self._running)
        if self._client is not None:
            await self._client.aclose()
            self._client = None
        self._credentials = credentials
        self.engine.let_go()
        self._running = _started(self._run(0.0))

    async def _run(self, after: float) -> None:
        await asyncio.sleep(after)
        aside = partial(asyncio.get_running_loop().run_in_executor, self._worker)
        # A quarter of a second of imports, and the certificates of the system: the window is not to stand for them.
        for module in ("frontdesk.sync.work", "anyio._backends._asyncio"):  # the second at the first call otherwise
            await aside(import_module, module)
        capabilities = self._known_capabilities()
        self._client = await aside(partial(self._make_client, self._credentials, capabilities=capabilities))
        self.engine.connect(self._client, self._worker)
        gc.freeze()
        await self._sending_and_fetching(self._client)

    async def _sending_and_fetching(self, client: Client) -> None:
        """Until cancelled. A mistake of ours ends one piece of work, never the desk: the engine begins anew as after a
        restart, when what was under way is in doubt, and the log says why. While it fails again and again the waits
        grow, and until it runs the line is not called online.
        """
        failures = 0
        while True:
            began = self._clock.monotonic()
            try:
                await self.engine.run()
            except Exception:  # whatever it is: a desk that sends nothing any more must not look alive
                log.critical("the engine stopped and begins anew", exc_info=True)
            if self._clock.monotonic() - began > _WENT_WELL_SECONDS:
                failures = 0
            try:
                self.engine.stopped()
            except Exception:  # a listener's own mistake, maybe the one that stopped it: the line is given up first
                log.critical("what hears of the line failed", exc_info=True)
            await asyncio.sleep(_ANEW_WAITS[min(failures, len(_ANEW_WAITS) - 1)])
            failures += 1
            self.engine.connect(client, self._worker)

    def known_capabilities(self) -> Capabilities | None:
        """What is known of the platform and these tokens now; imports the client."""
        return self._client.capabilities if self._client is not None else self._known_capabilities()

    def _known_capabilities(self) -> Capabilities | None:
        from frontdesk.sync.capabilities import KnownCapabilities

        kept = KnownCapabilities.read(self.store.local)
        return kept.capabilities if kept is not None else None

    async def close(self) -> None:
        """Stop the engine, then the line, then the file: what is under way is recorded as unknown."""
        await _ended(self._running)
        await _ended(self._tidying)
        with suppress(NotWritten):  # it is learned again
            self.engine.rest()
        if self._client is not None:
            await self._client.aclose()
        self._worker.shutdown(wait=True)
        self._decoder.shutdown(wait=True)
        self.store.close()


def _with_oldest(settings: Settings) -> SyncSettings:
    """The hotel's limit of age, in the engine's unit."""
    hours = settings.offline.oldest_hours
    return settings.sync if hours is None else replace(settings.sync, oldest=hours * 3600)


def make_client(
    credentials: Credentials,
    clock: Clock,
    deadline: float,
    decoder: ThreadPoolExecutor | None = None,
    *,
    capabilities: Capabilities | None = None,
    rate_limit: RateLimit | None = None,
    lasting: bool = False,
    http: httpx.AsyncClient | None = None,
) -> Client:
    """A client for these tokens. Raises `BadAddress` or `BadToken` before anything is sent.

    `decoder` is where large pages are decoded, so that the window does not stop for them. A `lasting` one asks again
    where a read fails, and listens to what the platform tells by itself.
    """
    from frontdesk.api.address import parse_address
    from frontdesk.api.client import Client
    from frontdesk.api.events import event_address
    from frontdesk.api.retries import Retries

    return Client(
        credentials.address,
        credentials.client_token,
        credentials.access_token,
        client_name=f"FrontDesk {__version__}",
        clock=clock.monotonic,
        deadline=deadline,
        decoder=decoder,
        capabilities=capabilities,
        rate_limit=rate_limit,
        retries=Retries(random.random) if lasting else None,
        events_at=event_address(parse_address(credentials.address)) if lasting else None,
        enterprise_id=credentials.enterprise_id or None,
        http=http,
    )


def _started(work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
    task = asyncio.get_running_loop().create_task(work)
    task.add_done_callback(_report)
    return task


async def _ended(task: asyncio.Task[None] | None) -> None:
    if task is not None:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


def _report(task: asyncio.Task[None]) -> None:
    """Engine and upkeep never end by themselves; if one does, the log must say why."""
    if not task.cancelled() and (error := task.exception()) is not None:
        log.critical("a task of the session stopped", exc_info=error)
