"""Age categories of a service: every count of persons is by age category."""

from collections.abc import AsyncIterator
from typing import Unpack

from pydantic import Field

from frontdesk.api.nouns.base import Filter, Ids, Noun
from frontdesk.api.wire import NO_TEXTS, Active, LocalizedText, Page, Rows, Utc, Wire


class AgeCategory(Wire):
    """An age category; `classification` is `Adult` or `Child`, ages in years and open where None."""

    id: str
    service_id: str | None = None
    minimal_age: int | None = None
    maximal_age: int | None = None
    names: LocalizedText = NO_TEXTS
    short_names: LocalizedText = NO_TEXTS
    classification: str | None = None
    is_active: Active = True
    external_identifier: str | None = None
    created_utc: Utc | None = None
    updated_utc: Utc | None = None


class AgeCategoryPage(Page):
    """Age categories, newest first."""

    items: Rows[AgeCategory] = Field((), alias="AgeCategories")


class AgeCategoryFilter(Filter, total=False):
    """`activity_states`: `Active`, `Deleted`."""

    age_category_ids: Ids
    service_ids: Ids
    activity_states: Ids


class AgeCategories(Noun):
    """`ageCategories/…`"""

    def pages(self, **filters: Unpack[AgeCategoryFilter]) -> AsyncIterator[AgeCategoryPage]:
        """`ageCategories/getAll`, page by page."""
        return self._walk("ageCategories/getAll", filters, AgeCategoryPage)

    async def get_all(self, **filters: Unpack[AgeCategoryFilter]) -> list[AgeCategory]:
        """`ageCategories/getAll`, all of them."""
        return [item async for page in self.pages(**filters) for item in page.items]
