"""Who stays with whom."""

from collections.abc import AsyncIterator
from typing import Unpack

from pydantic import Field

from frontdesk.api.nouns.base import Filter, Ids, Noun
from frontdesk.api.nouns.customers import Customer
from frontdesk.api.wire import Page, Rows, Wire


class Companionship(Wire):
    """One person of one reservation; the owner counts as a companion too."""

    id: str
    customer_id: str | None = None
    reservation_group_id: str | None = None
    reservation_id: str | None = None


class CompanionshipPage(Page):
    """Companionships, newest first."""

    items: Rows[Companionship] = Field((), alias="Companionships")
    customers: Rows[Customer] = ()


class CompanionshipFilter(Filter, total=False):
    """At least one list of ids has to be given."""

    companionship_ids: Ids
    reservation_ids: Ids
    customer_ids: Ids
    reservation_group_ids: Ids
    customers: bool


class Companionships(Noun):
    """`companionships/…`"""

    def pages(self, **filters: Unpack[CompanionshipFilter]) -> AsyncIterator[CompanionshipPage]:
        """`companionships/getAll`, page by page; `customers` reads the profiles along."""
        asked = dict(filters)
        asked["extent"] = {
            "Reservations": False,
            "ReservationGroups": False,
            "Customers": asked.pop("customers", False),
        }
        return self._walk("companionships/getAll", asked, CompanionshipPage)

    async def get_all(self, **filters: Unpack[CompanionshipFilter]) -> list[Companionship]:
        """`companionships/getAll`, all of them."""
        return [item async for page in self.pages(**filters) for item in page.items]
