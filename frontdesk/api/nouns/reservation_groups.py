"""Groups: every reservation is in exactly one."""

from collections.abc import AsyncIterator
from typing import Unpack

from pydantic import Field

from frontdesk.api.nouns.base import Filter, Ids, Noun
from frontdesk.api.wire import Page, Rows, Wire


class ReservationGroup(Wire):
    """A reservation group."""

    id: str
    name: str | None = None
    channel_manager: str | None = None
    channel_manager_group_number: str | None = None
    enterprise_id: str | None = None


class ReservationGroupPage(Page):
    """Reservation groups, newest first."""

    items: Rows[ReservationGroup] = Field((), alias="ReservationGroups")


class ReservationGroupFilter(Filter, total=False):
    """Ids or `updated_utc` have to be given."""

    reservation_group_ids: Ids


class ReservationGroups(Noun):
    """`reservationGroups/…`"""

    def pages(self, **filters: Unpack[ReservationGroupFilter]) -> AsyncIterator[ReservationGroupPage]:
        """`reservationGroups/getAll`, page by page."""
        return self._walk("reservationGroups/getAll", filters, ReservationGroupPage)

    async def get_all(self, **filters: Unpack[ReservationGroupFilter]) -> list[ReservationGroup]:
        """`reservationGroups/getAll`, all of them."""
        return [item async for page in self.pages(**filters) for item in page.items]
