"""What the platform tells by itself: a colleague's check-in is on the list within a second (connector-api.md §1.13)."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from contextlib import aclosing
from typing import assert_never

from frontdesk.api.errors import ApiError
from frontdesk.api.events import PRICE_UPDATE, RESERVATION, RESOURCE, Event, Events, Happened, Lost, Opened
from frontdesk.store.errors import NotWritten
from frontdesk.sync.pull import Pull

log = logging.getLogger(__name__)

_PRICES_TOGETHER = 2.0  # seconds; a new price list is told night by night, and is fetched as a whole


class News:
    """Follows the event channel. `hurry` fetches parts of the rhythm now; while `is_open` they need no quick pace.
    `tell` hears of each stay as the event has it, before it is read.
    """

    def __init__(
        self, events: Events | None, pull: Pull, hurry: Callable[..., None], tell: Callable[[Event], None]
    ) -> None:
        self._events = events
        self._pull = pull
        self._hurry = hurry
        self._tell = tell
        self._stays: set[str] = set()
        self._told = asyncio.Event()
        self.is_open = False

    async def run(self) -> None:
        """Until cancelled; at once where nobody tells events."""
        if self._events is None:
            return
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(self._listen(self._events))
            tasks.create_task(self._follow())

    async def _listen(self, events: Events) -> None:
        async with aclosing(aiter(events)) as news:
            async for told in news:
                match told:
                    case Opened():
                        self.is_open = True
                        self._hurry("stays", "rooms")
                    case Happened(events=happened):
                        for event in happened:
                            self._note(event)
                    case Lost():
                        if self.is_open:
                            self._hurry("stays", "rooms")
                        self.is_open = False
                    case _:
                        assert_never(told)

    def _note(self, event: Event) -> None:
        match event.type:
            case str(kind) if kind == RESERVATION and event.id is not None:
                self._tell(event)
                self._stays.add(event.id)
                self._told.set()
            case str(kind) if kind == RESOURCE:
                self._hurry("rooms")
            case str(kind) if kind == PRICE_UPDATE:
                self._hurry("figures", after=_PRICES_TOGETHER)
            case _:
                return

    async def _follow(self) -> None:
        """What is told while something is fetched is fetched together, next."""
        while True:
            await self._told.wait()
            self._told.clear()
            ids, self._stays = self._stays, set()
            try:
                await self._pull.these(ids)
            except ApiError as error:
                log.info("what was told could not be fetched: %s", error)
                self._hurry("stays")
            except NotWritten as failed:
                log.warning("what was told could not be kept: %r", failed)
                self._hurry("stays")
