"""Room categories of a service."""

from collections.abc import AsyncIterator
from typing import Required, Unpack

from pydantic import Field

from frontdesk.api.nouns.base import Filter, Ids, Noun
from frontdesk.api.wire import NO_TEXTS, Active, LocalizedText, Page, Rows, Wire


class ResourceCategory(Wire):
    """A room category; a lower `ordering` is a lower category. `capacity` and `extra_capacity` count persons."""

    id: str
    service_id: str | None = None
    enterprise_id: str | None = None
    is_active: Active = True
    type: str | None = None
    classification: str | None = None
    names: LocalizedText = NO_TEXTS
    short_names: LocalizedText = NO_TEXTS
    descriptions: LocalizedText = NO_TEXTS
    ordering: int | None = None
    capacity: int | None = None
    extra_capacity: int | None = None
    external_identifier: str | None = None
    accounting_category_id: str | None = None


class ResourceCategoryPage(Page):
    """Resource categories, newest first."""

    items: Rows[ResourceCategory] = Field((), alias="ResourceCategories")


class ResourceCategoryFilter(Filter, total=False):
    """`service_ids` has to be given. `activity_states`: `Active`, `Deleted`."""

    service_ids: Required[Ids]
    resource_category_ids: Ids
    activity_states: Ids


class ResourceCategories(Noun):
    """`resourceCategories/…`"""

    def pages(self, **filters: Unpack[ResourceCategoryFilter]) -> AsyncIterator[ResourceCategoryPage]:
        """`resourceCategories/getAll`, page by page."""
        return self._walk("resourceCategories/getAll", filters, ResourceCategoryPage)

    async def get_all(self, **filters: Unpack[ResourceCategoryFilter]) -> list[ResourceCategory]:
        """`resourceCategories/getAll`, all of them."""
        return [item async for page in self.pages(**filters) for item in page.items]
