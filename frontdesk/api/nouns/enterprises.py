"""The properties of a portfolio token."""

from collections.abc import AsyncIterator
from typing import Unpack

from pydantic import Field

from frontdesk.api.nouns.base import Filter, Ids, Noun
from frontdesk.api.nouns.configuration import Enterprise
from frontdesk.api.wire import Interval, Page, Rows, Utc


class LinkedEnterprise(Enterprise):
    """A property in scope of the token; `linked_utc` is when the integration was connected."""

    linked_utc: Utc | None = None


class EnterprisePage(Page):
    """Properties, newest first."""

    carries_money = True

    items: Rows[LinkedEnterprise] = Field((), alias="Enterprises")


class EnterpriseFilter(Filter, total=False):
    """Nothing has to be given."""

    external_identifiers: Ids
    linked_utc: Interval


class Enterprises(Noun):
    """`enterprises/…`"""

    def pages(self, **filters: Unpack[EnterpriseFilter]) -> AsyncIterator[EnterprisePage]:
        """`enterprises/getAll`, page by page; only a portfolio token is granted it."""
        return self._walk("enterprises/getAll", filters, EnterprisePage)

    async def get_all(self, **filters: Unpack[EnterpriseFilter]) -> list[LinkedEnterprise]:
        """`enterprises/getAll`, all of them."""
        return [item async for page in self.pages(**filters) for item in page.items]
