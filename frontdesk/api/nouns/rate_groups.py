"""Groups of rates; a group carries the cancellation policies."""

from collections.abc import AsyncIterator
from typing import Unpack

from pydantic import Field

from frontdesk.api.nouns.base import Filter, Ids, Noun
from frontdesk.api.wire import NO_TEXTS, Active, LocalizedText, Page, Rows, Utc, Wire


class RateGroup(Wire):
    """A rate group; `name` comes from older servers."""

    id: str
    service_id: str | None = None
    is_active: Active = True
    created_utc: Utc | None = None
    updated_utc: Utc | None = None
    ordering: int | None = None
    name: str | None = None
    names: LocalizedText = NO_TEXTS
    short_names: LocalizedText = NO_TEXTS
    descriptions: LocalizedText = NO_TEXTS
    external_identifier: str | None = None


class RateGroupPage(Page):
    """Rate groups, newest first."""

    items: Rows[RateGroup] = Field((), alias="RateGroups")


class RateGroupFilter(Filter, total=False):
    """Group or service ids have to be given. `activity_states`: `Active`, `Deleted`."""

    rate_group_ids: Ids
    service_ids: Ids
    external_identifiers: Ids
    activity_states: Ids


class RateGroups(Noun):
    """`rateGroups/…`"""

    def pages(self, **filters: Unpack[RateGroupFilter]) -> AsyncIterator[RateGroupPage]:
        """`rateGroups/getAll`, page by page."""
        return self._walk("rateGroups/getAll", filters, RateGroupPage)

    async def get_all(self, **filters: Unpack[RateGroupFilter]) -> list[RateGroup]:
        """`rateGroups/getAll`, all of them."""
        return [item async for page in self.pages(**filters) for item in page.items]
