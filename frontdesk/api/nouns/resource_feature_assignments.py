"""Which room has which feature."""

from collections.abc import AsyncIterator
from typing import Required, Unpack

from pydantic import Field

from frontdesk.api.nouns.base import Filter, Ids, Noun
from frontdesk.api.wire import Active, Page, Rows, Utc, Wire


class ResourceFeatureAssignment(Wire):
    """A room with a feature."""

    id: str
    is_active: Active = True
    resource_id: str | None = None
    feature_id: str | None = None
    created_utc: Utc | None = None
    updated_utc: Utc | None = None


class ResourceFeatureAssignmentPage(Page):
    """Resource feature assignments, newest first."""

    items: Rows[ResourceFeatureAssignment] = Field((), alias="ResourceFeatureAssignments")


class ResourceFeatureAssignmentFilter(Filter, total=False):
    """`resource_feature_ids` has to be given. `activity_states`: `Active`, `Deleted`."""

    resource_feature_assignment_ids: Ids
    resource_feature_ids: Required[Ids]
    activity_states: Ids


class ResourceFeatureAssignments(Noun):
    """`resourceFeatureAssignments/…`"""

    def pages(self, **filters: Unpack[ResourceFeatureAssignmentFilter]) -> AsyncIterator[ResourceFeatureAssignmentPage]:
        """`resourceFeatureAssignments/getAll`, page by page."""
        return self._walk("resourceFeatureAssignments/getAll", filters, ResourceFeatureAssignmentPage)

    async def get_all(self, **filters: Unpack[ResourceFeatureAssignmentFilter]) -> list[ResourceFeatureAssignment]:
        """`resourceFeatureAssignments/getAll`, all of them."""
        return [item async for page in self.pages(**filters) for item in page.items]
