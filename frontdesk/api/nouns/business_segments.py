"""Market segments of a service."""

from collections.abc import AsyncIterator
from typing import Unpack

from pydantic import Field

from frontdesk.api.nouns.base import Filter, Ids, Noun
from frontdesk.api.wire import Active, Page, Rows, Utc, Wire


class BusinessSegment(Wire):
    """A market segment."""

    id: str
    service_id: str | None = None
    is_active: Active = True
    name: str | None = None
    created_utc: Utc | None = None
    updated_utc: Utc | None = None


class BusinessSegmentPage(Page):
    """Business segments, newest first."""

    items: Rows[BusinessSegment] = Field((), alias="BusinessSegments")


class BusinessSegmentFilter(Filter, total=False):
    """`activity_states`: `Active`, `Deleted`."""

    ids: Ids
    service_ids: Ids
    activity_states: Ids


class BusinessSegments(Noun):
    """`businessSegments/…`"""

    def pages(self, **filters: Unpack[BusinessSegmentFilter]) -> AsyncIterator[BusinessSegmentPage]:
        """`businessSegments/getAll`, page by page."""
        return self._walk("businessSegments/getAll", filters, BusinessSegmentPage)

    async def get_all(self, **filters: Unpack[BusinessSegmentFilter]) -> list[BusinessSegment]:
        """`businessSegments/getAll`, all of them."""
        return [item async for page in self.pages(**filters) for item in page.items]
