"""Stays on a page of the file that cannot be read are fetched and written anew at once: a clerk can act on them again
before the next start, which mends the rest.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from frontdesk.domain.views import Changed
from frontdesk.store.errors import FileDamaged
from frontdesk.sync.calls import call
from frontdesk.sync.fetching import chunks
from frontdesk.sync.parts import Parts
from frontdesk.sync.pull import Pull
from frontdesk.sync.slices import Writing

_PAUSE = 60.0  # seconds from one look to the next


class Mending:
    """One look each time a page could not be read."""

    def __init__(self, parts: Parts, writing: Writing, pull: Pull) -> None:
        self._parts = parts
        self._writing = writing
        self._pull = pull
        self._is_wanted = self._has_given_up = False
        self._lost: frozenset[str] = frozenset()
        self._next = float("-inf")  # of the monotonic clock: what another table has lost is met again and again

    @contextmanager
    def watching(self, hurry: Callable[[float], None]) -> Iterator[None]:
        """Hear of damage, in whichever thread it is met; `hurry` is told then, on the loop of the caller, in how many
        seconds to look.
        """
        loop, store = asyncio.get_running_loop(), self._parts.store

        def want() -> None:
            self._is_wanted = True
            hurry(max(0.0, self._next - self._parts.clock.monotonic()))

        def tell() -> None:
            loop.call_soon_threadsafe(want)

        store.when_to_mend(tell)
        try:
            yield
        finally:
            store.when_to_mend(lambda: None)

    async def mend(self) -> None:
        """What is lost is asked for first: as long as nobody tells it, the stays remain as they are. Raises `ApiError`
        and `NotWritten`.
        """
        if not self._is_wanted or self._has_given_up:
            return
        self._next = self._parts.clock.monotonic() + _PAUSE
        try:
            await self._make_anew()
        except FileDamaged:
            self._has_given_up = True  # more than a row of stays is lost: that is the next start's
            raise
        for ids in chunks(self._lost):
            await self._pull.these(ids)
        self._lost, self._is_wanted = frozenset(), False

    async def _make_anew(self) -> None:
        store, now = self._parts.store, self._parts.time.now()
        lost = frozenset(await self._writing.run(lambda: store.unreadable_stays(now)))
        if not lost:
            return
        await self._ask_for(next(chunks(lost)))
        self._lost |= lost  # with those of an earlier page that the line kept from us
        await self._writing.run(lambda: store.make_stays_anew(lost, now))
        self._parts.emit(Changed(everything=True))

    async def _ask_for(self, ids: list[str]) -> None:
        walk = self._parts.client.background.reservations.pages(reservation_ids=ids)
        await call(self._parts, anext(walk, None))
