"""Whose the tokens are, asked before anything is sent or fetched over a new connection: the file's queue goes to its
own property only (offline-reliability.md §4-11).
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime

from frontdesk.api.errors import ApiError, NotGranted, Refused, TryLater
from frontdesk.store.errors import NotWritten, OtherProperty
from frontdesk.sync.calls import call, pages
from frontdesk.sync.parts import Parts
from frontdesk.sync.restored import look_for_unknown

log = logging.getLogger(__name__)


class Whose:
    """New tokens come with a new engine, so a proof holds as long as the engine does."""

    def __init__(self, parts: Parts, as_of: datetime | None) -> None:
        """`as_of`: when the file was last brought up to date, in the platform's time."""
        self._parts = parts
        self._as_of = as_of
        self._wake = asyncio.Event()
        self._failures = 0

    def wake(self) -> None:
        """The line is back, or a person asked."""
        self._wake.set()

    async def proven(self) -> None:
        """Returns once the platform has said that these tokens speak for the property of the file; for those of
        another one never, and the line says so.
        """
        while not await self._is_ours():
            await self._rest()

    async def _is_ours(self) -> bool:
        if self._parts.line.wait() > 0:
            return False
        try:
            await self._ask()
            await look_for_unknown(self._parts, self._as_of)
        except OtherProperty as other:
            log.warning("the tokens speak for another property: %s", other)
            self._parts.line.other_property(self._parts.time.now())
            return False
        except ApiError as error:
            log.info("whose the tokens are was not found out: %s", error)
            self._failures += 1
            return False
        return True

    async def _ask(self) -> None:
        """Raises `ApiError`, `OtherProperty`."""
        try:
            found = await call(self._parts, self._parts.client.urgent.configuration.get())
        except (NotGranted, Refused, TryLater) as error:
            if isinstance(error, TryLater) and error.status is None:
                raise  # nobody was there
            await self._ask_by_services()
        else:
            self._bind(found.enterprise.id)

    async def _ask_by_services(self) -> None:
        """What an older platform can be known by; today's services name their property. Several are none of them."""
        walk = self._parts.client.urgent.services.pages()
        services = [each async for page in pages(self._parts, walk) for each in page.items]
        owners = {each.enterprise_id for each in services if each.enterprise_id}
        self._bind(" ".join(sorted(owners)), [each.id for each in services])

    def _bind(self, property_id: str, services: Sequence[str] = ()) -> None:
        with suppress(NotWritten):  # a full disk makes nobody else's property ours
            self._parts.store.belongs_to(property_id, services)

    async def _rest(self) -> None:
        """Until the line may be tried again; a fault of the platform's own makes no line wait, so this does."""
        self._wake.clear()
        waits = self._parts.settings.retry_waits
        own = waits[min(self._failures, len(waits)) - 1] if self._failures else 0.0
        seconds = max(self._parts.line.wait(), own)
        with suppress(TimeoutError):
            async with asyncio.timeout(None if seconds == float("inf") else seconds):
                await self._wake.wait()
