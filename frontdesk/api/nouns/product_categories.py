"""Categories of products."""

from collections.abc import AsyncIterator
from typing import Required, Unpack

from pydantic import Field

from frontdesk.api.nouns.base import Filter, Ids, Noun
from frontdesk.api.wire import NO_TEXTS, LocalizedText, Page, Rows, Utc, Wire


class ParentProductCategory(Wire):
    """The category above it."""

    id: str
    names: LocalizedText = NO_TEXTS


class ProductCategory(Wire):
    """A category of products."""

    id: str
    enterprise_id: str | None = None
    service_id: str | None = None
    names: LocalizedText = NO_TEXTS
    short_names: LocalizedText = NO_TEXTS
    descriptions: LocalizedText = NO_TEXTS
    parent_product_category: ParentProductCategory | None = None
    updated_utc: Utc | None = None
    created_utc: Utc | None = None
    ordering: int | None = None


class ProductCategoryPage(Page):
    """Product categories, newest first."""

    items: Rows[ProductCategory] = Field((), alias="ProductCategories")


class ProductCategoryFilter(Filter, total=False):
    """`service_ids` has to be given."""

    product_category_ids: Ids
    service_ids: Required[Ids]


class ProductCategories(Noun):
    """`productCategories/…`"""

    def pages(self, **filters: Unpack[ProductCategoryFilter]) -> AsyncIterator[ProductCategoryPage]:
        """`productCategories/getAll`, page by page."""
        return self._walk("productCategories/getAll", filters, ProductCategoryPage)

    async def get_all(self, **filters: Unpack[ProductCategoryFilter]) -> list[ProductCategory]:
        """`productCategories/getAll`, all of them."""
        return [item async for page in self.pages(**filters) for item in page.items]
