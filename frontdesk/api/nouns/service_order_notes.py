"""Notes of reservations and orders."""

from collections.abc import AsyncIterator
from typing import Required, Unpack

from pydantic import Field

from frontdesk.api.attempt import Attempt
from frontdesk.api.nouns.base import Empty, Filter, Ids, Noun, few
from frontdesk.api.wire import Answer, Page, Rows, Utc, Wire


class ServiceOrderNote(Wire):
    """A note; `type` is `General`, `ChannelManager` or `SpecialRequest`."""

    id: str
    order_id: str | None = None
    text: str | None = None
    type: str | None = None
    created_utc: Utc | None = None
    updated_utc: Utc | None = None


class ServiceOrderNotePage(Page):
    """Service order notes, newest first."""

    items: Rows[ServiceOrderNote] = Field((), alias="ServiceOrderNotes")


class WrittenServiceOrderNotes(Answer):
    """The notes as they are after the write."""

    service_order_notes: Rows[ServiceOrderNote] = ()


class ServiceOrderNoteFilter(Filter, total=False):
    """`service_order_ids` has to be given; special requests come only when asked for in `types`."""

    service_order_ids: Required[Ids]
    service_order_note_ids: Ids
    types: Ids


class ServiceOrderNotes(Noun):
    """`serviceOrderNotes/…`"""

    def pages(self, **filters: Unpack[ServiceOrderNoteFilter]) -> AsyncIterator[ServiceOrderNotePage]:
        """`serviceOrderNotes/getAll`, page by page."""
        return self._walk("serviceOrderNotes/getAll", filters, ServiceOrderNotePage)

    async def get_all(self, **filters: Unpack[ServiceOrderNoteFilter]) -> list[ServiceOrderNote]:
        """`serviceOrderNotes/getAll`, all of them."""
        return [item async for page in self.pages(**filters) for item in page.items]

    async def add(self, service_order_id: str, text: str, *, attempt: Attempt | None = None) -> ServiceOrderNote | None:
        """`serviceOrderNotes/add` of one note: the note, as far as the server returns it."""
        asked = {"service_order_notes": [{"ServiceOrderId": service_order_id, "Text": text}]}
        return _first(await self._write("serviceOrderNotes/add", asked, WrittenServiceOrderNotes, attempt))

    async def update(
        self, service_order_note_id: str, text: str, *, attempt: Attempt | None = None
    ) -> ServiceOrderNote | None:
        """`serviceOrderNotes/update` of one note: the note, as far as the server returns it."""
        update = {"ServiceOrderNoteId": service_order_note_id, "Text": {"Value": text}}
        asked = {"service_order_note_updates": [update]}
        return _first(await self._write("serviceOrderNotes/update", asked, WrittenServiceOrderNotes, attempt))

    async def delete(self, service_order_note_ids: Ids, *, attempt: Attempt | None = None) -> None:
        """`serviceOrderNotes/delete`."""
        asked = {"service_order_note_ids": few(service_order_note_ids)}
        await self._write("serviceOrderNotes/delete", asked, Empty, attempt)


def _first(written: WrittenServiceOrderNotes) -> ServiceOrderNote | None:
    return written.service_order_notes[0] if written.service_order_notes else None
