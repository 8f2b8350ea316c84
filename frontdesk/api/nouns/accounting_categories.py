"""Accounting categories: where revenue and payments are booked."""

from collections.abc import AsyncIterator
from typing import Unpack

from pydantic import Field

from frontdesk.api.nouns.base import Filter, Ids, Noun
from frontdesk.api.wire import Active, Page, Rows, Utc, Wire


class AccountingCategory(Wire):
    """A revenue account with the codes of the property's ledger."""

    id: str
    enterprise_id: str | None = None
    is_active: Active = True
    name: str | None = None
    code: str | None = None
    external_code: str | None = None
    ledger_account_code: str | None = None
    posting_account_code: str | None = None
    cost_center_code: str | None = None
    classification: str | None = None
    created_utc: Utc | None = None
    updated_utc: Utc | None = None


class AccountingCategoryPage(Page):
    """Accounting categories, newest first."""

    items: Rows[AccountingCategory] = Field((), alias="AccountingCategories")


class AccountingCategoryFilter(Filter, total=False):
    """`activity_states`: `Active`, `Deleted`."""

    accounting_category_ids: Ids
    activity_states: Ids


class AccountingCategories(Noun):
    """`accountingCategories/…`"""

    def pages(self, **filters: Unpack[AccountingCategoryFilter]) -> AsyncIterator[AccountingCategoryPage]:
        """`accountingCategories/getAll`, page by page."""
        return self._walk("accountingCategories/getAll", filters, AccountingCategoryPage)

    async def get_all(self, **filters: Unpack[AccountingCategoryFilter]) -> list[AccountingCategory]:
        """`accountingCategories/getAll`, all of them."""
        return [item async for page in self.pages(**filters) for item in page.items]
