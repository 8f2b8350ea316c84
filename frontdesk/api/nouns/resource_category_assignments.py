"""Which room belongs to which category."""

from collections.abc import AsyncIterator
from typing import Required, Unpack

from pydantic import Field

from frontdesk.api.nouns.base import Filter, Ids, Noun
from frontdesk.api.wire import Active, Page, Rows, Utc, Wire


class ResourceCategoryAssignment(Wire):
    """A room in a category; a room may be in categories of several services."""

    id: str
    resource_id: str
    category_id: str
    is_active: Active = True
    created_utc: Utc | None = None
    updated_utc: Utc | None = None


class ResourceCategoryAssignmentPage(Page):
    """Resource category assignments, newest first."""

    items: Rows[ResourceCategoryAssignment] = Field((), alias="ResourceCategoryAssignments")


class ResourceCategoryAssignmentFilter(Filter, total=False):
    """`resource_category_ids` has to be given. `activity_states`: `Active`, `Deleted`."""

    resource_category_ids: Required[Ids]
    resource_category_assignment_ids: Ids
    resource_ids: Ids
    activity_states: Ids


class ResourceCategoryAssignments(Noun):
    """`resourceCategoryAssignments/…`"""

    def pages(
        self, **filters: Unpack[ResourceCategoryAssignmentFilter]
    ) -> AsyncIterator[ResourceCategoryAssignmentPage]:
        """`resourceCategoryAssignments/getAll`, page by page."""
        return self._walk("resourceCategoryAssignments/getAll", filters, ResourceCategoryAssignmentPage)

    async def get_all(self, **filters: Unpack[ResourceCategoryAssignmentFilter]) -> list[ResourceCategoryAssignment]:
        """`resourceCategoryAssignments/getAll`, all of them."""
        return [item async for page in self.pages(**filters) for item in page.items]
