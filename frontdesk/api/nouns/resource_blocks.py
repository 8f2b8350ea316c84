"""Blocks of rooms: out of order, or kept for the house."""

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Unpack

from pydantic import Field

from frontdesk.api.attempt import Attempt
from frontdesk.api.nouns.base import Empty, Filter, Ids, Noun, few
from frontdesk.api.wire import Active, Answer, Interval, Page, Rows, Utc, Wire


class ResourceBlock(Wire):
    """A block from one instant to another. `type`: `OutOfOrder` or `InternalUse`."""

    id: str
    enterprise_id: str | None = None
    assigned_resource_id: str | None = None
    is_active: Active = True
    type: str | None = None
    start_utc: Utc | None = None
    end_utc: Utc | None = None
    created_utc: Utc | None = None
    updated_utc: Utc | None = None
    deleted_utc: Utc | None = None
    name: str | None = None
    notes: str | None = None


@dataclass(frozen=True)
class ResourceBlockToAdd:
    """A block to make; the times are instants, not nights."""

    resource_id: str
    name: str
    type: str
    start_utc: datetime
    end_utc: datetime
    notes: str | None = None


class AddedResourceBlocks(Answer):
    """The new blocks."""

    resource_blocks: Rows[ResourceBlock] = ()


class ResourceBlockPage(Page):
    """Resource blocks, newest first."""

    items: Rows[ResourceBlock] = Field((), alias="ResourceBlocks")


class ResourceBlockFilter(Filter, total=False):
    """Only active ones come unless `activity_states` names `Deleted` too."""

    extent: str
    resource_block_ids: Ids
    assigned_resource_ids: Ids
    activity_states: Ids
    colliding_utc: Interval
    created_utc: Interval


class ResourceBlocks(Noun):
    """`resourceBlocks/…`"""

    def pages(self, **filters: Unpack[ResourceBlockFilter]) -> AsyncIterator[ResourceBlockPage]:
        """`resourceBlocks/getAll`, page by page."""
        return self._walk("resourceBlocks/getAll", filters, ResourceBlockPage)

    async def get_all(self, **filters: Unpack[ResourceBlockFilter]) -> list[ResourceBlock]:
        """`resourceBlocks/getAll`, all of them."""
        return [item async for page in self.pages(**filters) for item in page.items]

    async def add(
        self, blocks: Sequence[ResourceBlockToAdd], *, attempt: Attempt | None = None
    ) -> tuple[ResourceBlock, ...]:
        """`resourceBlocks/add`. There is no update: delete, then add."""
        asked = {"resource_blocks": few(blocks)}
        return (await self._write("resourceBlocks/add", asked, AddedResourceBlocks, attempt)).resource_blocks

    async def delete(self, resource_block_ids: Ids, *, attempt: Attempt | None = None) -> None:
        """`resourceBlocks/delete`."""
        await self._write("resourceBlocks/delete", {"resource_block_ids": few(resource_block_ids)}, Empty, attempt)
