"""Features of rooms: a view, a balcony, twin beds."""

from collections.abc import AsyncIterator
from typing import Required, Unpack

from pydantic import Field

from frontdesk.api.nouns.base import Filter, Ids, Noun
from frontdesk.api.wire import NO_TEXTS, Active, LocalizedText, Page, Rows, Utc, Wire


class ResourceFeature(Wire):
    """A feature."""

    id: str
    service_id: str | None = None
    is_active: Active = True
    classification: str | None = None
    names: LocalizedText = NO_TEXTS
    short_names: LocalizedText = NO_TEXTS
    descriptions: LocalizedText = NO_TEXTS
    created_utc: Utc | None = None
    updated_utc: Utc | None = None


class ResourceFeaturePage(Page):
    """Resource features, newest first."""

    items: Rows[ResourceFeature] = Field((), alias="ResourceFeatures")


class ResourceFeatureFilter(Filter, total=False):
    """`service_ids` has to be given. `activity_states`: `Active`, `Deleted`."""

    resource_feature_ids: Ids
    service_ids: Required[Ids]
    activity_states: Ids


class ResourceFeatures(Noun):
    """`resourceFeatures/…`"""

    def pages(self, **filters: Unpack[ResourceFeatureFilter]) -> AsyncIterator[ResourceFeaturePage]:
        """`resourceFeatures/getAll`, page by page."""
        return self._walk("resourceFeatures/getAll", filters, ResourceFeaturePage)

    async def get_all(self, **filters: Unpack[ResourceFeatureFilter]) -> list[ResourceFeature]:
        """`resourceFeatures/getAll`, all of them."""
        return [item async for page in self.pages(**filters) for item in page.items]
