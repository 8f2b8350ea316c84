"""Pages of a list into the cache: translated and written in the worker, the next one asked for meanwhile."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterable, Iterator, Sequence
from itertools import islice
from typing import Any, NamedTuple, TypeVar

from frontdesk.api.client import Operations
from frontdesk.api.errors import NotGranted
from frontdesk.store.cache_writer import CacheWriter
from frontdesk.sync.calls import pages
from frontdesk.sync.parts import Parts
from frontdesk.sync.slices import Writing

_IDS_AT_ONCE = 1000  # connector-api.md §1.8
_T = TypeVar("_T")


class Batch(NamedTuple):
    """Records and how they are written; `done` is how many stays are complete then."""

    rows: Sequence[Any]
    put: Callable[[CacheWriter, Sequence[Any]], set[str]]
    done: int = 0


class Fetching:
    """What is asked, how urgently (`client`), and where it is written."""

    def __init__(self, parts: Parts, writing: Writing, client: Callable[[], Operations]) -> None:
        self.parts = parts
        self.writing = writing
        self._client = client

    @property
    def client(self) -> Operations:
        """As urgent as it is now: while the lists are empty, somebody waits."""
        return self._client()

    @property
    def size(self) -> int:
        """How many records make a page."""
        return self.parts.settings.page

    async def take(
        self,
        walk: AsyncIterator[Any],
        translate: Callable[[Any], _T],
        put: Callable[[CacheWriter, Sequence[_T]], set[str]],
    ) -> set[str]:
        """Pages into the cache; the ids that really changed. What the token is not granted is passed over and named in
        the status. Raises `ApiError` and `NotWritten`.
        """
        changed: set[str] = set()
        async for batch in self.batches(walk, translate, put):
            changed |= await self.write(batch.rows, batch.put)
        return changed

    async def batches(
        self,
        walk: AsyncIterator[Any],
        translate: Callable[[Any], _T],
        put: Callable[[CacheWriter, Sequence[_T]], set[str]],
    ) -> AsyncIterator[Batch]:
        """The same, page by page, for whoever writes them. Raises `ApiError`."""
        async for page in self.granted(walk):
            yield Batch(await self.translated(page.items, translate), put)

    async def translated(self, items: Sequence[Any], translate: Callable[[Any], _T]) -> list[_T]:
        """A page as records, made in the worker: a thousand take longer than a frame of the window."""
        return await self.writing.run(lambda: [translate(each) for each in items])

    async def granted(self, walk: AsyncIterator[Any]) -> AsyncIterator[Any]:
        """The pages of a list; none where the token is not granted it, which is named in the status."""
        try:
            async for page in pages(self.parts, walk):
                yield page
        except NotGranted as error:
            self.parts.not_granted.add(error.operation)

    async def write(self, rows: Sequence[_T], put: Callable[[CacheWriter, Sequence[_T]], set[str]]) -> set[str]:
        """Into the cache, in the worker; the ids that really changed."""
        return await self.writing.each(rows, lambda part: put(self.writer(), part))

    def writer(self) -> CacheWriter:
        """The worker's: in its thread only."""
        return self.parts.store.worker_writer()


async def ahead(walk: AsyncIterator[_T]) -> AsyncIterator[_T]:
    """The same pages; the next one is on its way while the last one is written."""
    following = asyncio.ensure_future(anext(walk, None))
    try:
        while (page := await following) is not None:
            following = asyncio.ensure_future(anext(walk, None))
            yield page
    finally:
        # Nothing is awaited here: a pull that is cancelled leaves this to the collector, which cannot wait.
        following.add_done_callback(_let_go)
        following.cancel()


def _let_go(page: asyncio.Future[Any]) -> None:
    """Whatever became of a page nobody waits for, it was looked at."""
    if not page.cancelled():
        page.exception()


def chunks(ids: Iterable[str], size: int = _IDS_AT_ONCE) -> Iterator[list[str]]:
    """Lists of ids as long as one question may be; each id once is the caller's business."""
    walk = iter(ids)
    while chunk := list(islice(walk, size)):
        yield chunk
