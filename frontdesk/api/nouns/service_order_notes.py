"""Notes of reservations and orders."""

from collections.abc import AsyncIterator
from typing import Required, Unpack

from pydantic import Field

from frontdesk.api.nouns.base import Filter, Ids, Noun
from frontdesk.api.wire import Page, Rows, Utc, Wire


class ServiceOrderNote(Wire):
    """A note; ``type`` is ``General``, ``ChannelManager`` or ``SpecialRequest``."""

    id: str
    order_id: str | None = None
    text: str | None = None
    type: str | None = None
    created_utc: Utc | None = None
    updated_utc: Utc | None = None


class ServiceOrderNotePage(Page):
    """Service order notes, newest first."""

    items: Rows[ServiceOrderNote] = Field((), alias="ServiceOrderNotes")


class ServiceOrderNoteFilter(Filter, total=False):
    """``service_order_ids`` has to be given; special requests come only when asked for in ``types``."""

    service_order_ids: Required[Ids]
    service_order_note_ids: Ids
    types: Ids


class ServiceOrderNotes(Noun):
    """``serviceOrderNotes/…``"""

    def pages(self, **filters: Unpack[ServiceOrderNoteFilter]) -> AsyncIterator[ServiceOrderNotePage]:
        """``serviceOrderNotes/getAll``, page by page."""
        return self._walk("serviceOrderNotes/getAll", filters, ServiceOrderNotePage)

    async def get_all(self, **filters: Unpack[ServiceOrderNoteFilter]) -> list[ServiceOrderNote]:
        """``serviceOrderNotes/getAll``, all of them."""
        return [item async for page in self.pages(**filters) for item in page.items]
