"""Where reservations come from."""

from collections.abc import AsyncIterator
from typing import Unpack

from pydantic import Field

from frontdesk.api.nouns.base import Ids, Noun, Paging
from frontdesk.api.wire import Interval, Page, Rows, Utc, Wire


class Source(Wire):
    """A source: an agency, a distribution system, the property itself."""

    id: str
    name: str | None = None
    type: str | None = None
    updated_utc: Utc | None = None
    code: int | None = None


class SourcePage(Page):
    """Sources, newest first."""

    items: Rows[Source] = Field((), alias="Sources")


class SourceFilter(Paging, total=False):
    """Nothing has to be given."""

    source_ids: Ids
    updated_utc: Interval


class Sources(Noun):
    """`sources/…`"""

    def pages(self, **filters: Unpack[SourceFilter]) -> AsyncIterator[SourcePage]:
        """`sources/getAll`, page by page."""
        return self._walk("sources/getAll", filters, SourcePage)

    async def get_all(self, **filters: Unpack[SourceFilter]) -> list[Source]:
        """`sources/getAll`, all of them."""
        return [item async for page in self.pages(**filters) for item in page.items]
