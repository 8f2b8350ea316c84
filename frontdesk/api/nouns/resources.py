"""Resources: rooms, beds, and whatever else can be assigned to a stay."""

from collections.abc import AsyncIterator
from enum import StrEnum
from typing import TypedDict, Unpack

from pydantic import Field

from frontdesk.api.attempt import Attempt
from frontdesk.api.nouns.base import Empty, Filter, Ids, Noun
from frontdesk.api.wire import NO_TEXTS, Active, Interval, LocalizedText, Page, Rows, Unset, Utc, Wire, update_values


class ResourceState(StrEnum):
    """Housekeeping states; others may come as plain text."""

    DIRTY = "Dirty"
    CLEAN = "Clean"
    INSPECTED = "Inspected"
    OUT_OF_SERVICE = "OutOfService"
    OUT_OF_ORDER = "OutOfOrder"


class ResourceDataValue(Wire):
    """Where a room is."""

    floor_number: str | None = None
    location_notes: str | None = None


class ResourceData(Wire):
    """`discriminator` is `Space`, `Object` or `Person`; only a space has a value."""

    discriminator: str | None = None
    value: ResourceDataValue | None = None


class Resource(Wire):
    """A room; `name` is the number on its door, `parent_resource_id` the dorm of a bed."""

    id: str
    name: str
    state: str | None = None
    enterprise_id: str | None = None
    is_active: Active = True
    parent_resource_id: str | None = None
    descriptions: LocalizedText = NO_TEXTS
    external_names: LocalizedText = NO_TEXTS
    directions: LocalizedText = NO_TEXTS
    data: ResourceData | None = None
    created_utc: Utc | None = None
    updated_utc: Utc | None = None
    deleted_utc: Utc | None = None


class ResourcePage(Page):
    """Resources, newest first."""

    items: Rows[Resource] = Field((), alias="Resources")


class ResourceFilter(Filter, total=False):
    """`inactive` includes rooms that are no longer in use."""

    resource_ids: Ids
    names: Ids
    created_utc: Interval
    inactive: bool


class ResourceChanges(TypedDict, total=False):
    """What `update` changes; left out or UNSET stays as it is. `state` may be any but `OutOfOrder` (`connector-api.md`
    §4.8).
    """

    name: str | Unset
    state: str | Unset
    state_reason: str | Unset | None


class Resources(Noun):
    """`resources/…`"""

    def pages(self, **filters: Unpack[ResourceFilter]) -> AsyncIterator[ResourcePage]:
        """`resources/getAll`, page by page; the other extents of the operation are read by their own nouns."""
        asked = dict(filters)
        asked["extent"] = {"Resources": True, "Inactive": asked.pop("inactive", False)}
        return self._walk("resources/getAll", asked, ResourcePage)

    async def get_all(self, **filters: Unpack[ResourceFilter]) -> list[Resource]:
        """`resources/getAll`, all of them."""
        return [item async for page in self.pages(**filters) for item in page.items]

    async def update(
        self, resource_id: str, *, attempt: Attempt | None = None, **changes: Unpack[ResourceChanges]
    ) -> None:
        """`resources/update` of one room: what housekeeping does."""
        asked = {"resource_updates": [{"ResourceId": resource_id, **update_values(changes)}]}
        await self._write("resources/update", asked, Empty, attempt)
