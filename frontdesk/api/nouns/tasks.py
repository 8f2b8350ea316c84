"""Tasks of the departments."""

from collections.abc import AsyncIterator
from datetime import datetime
from typing import Unpack

from pydantic import Field

from frontdesk.api.attempt import Attempt
from frontdesk.api.nouns.base import Ids, Noun, Paging
from frontdesk.api.wire import Answer, Interval, Page, Rows, Utc, Wire


class Task(Wire):
    """A task. `state` is not listed by the documents: one with `closed_utc` is done."""

    id: str | None = None
    enterprise_id: str | None = None
    name: str | None = None
    state: str | None = None
    description: str | None = None
    department_id: str | None = None
    service_order_id: str | None = None
    created_utc: Utc | None = None
    deadline_utc: Utc | None = None
    closed_utc: Utc | None = None


class AddedTask(Answer):
    """The new task."""

    task_id: str | None = None


class TaskPage(Page):
    """Tasks, newest first."""

    items: Rows[Task] = Field((), alias="Tasks")


class TaskFilter(Paging, total=False):
    """At least ids, an interval or orders have to be given; departments narrow further."""

    enterprise_ids: Ids
    created_utc: Interval
    closed_utc: Interval
    deadline_utc: Interval
    task_ids: Ids
    department_ids: Ids
    service_order_ids: Ids


class Tasks(Noun):
    """`tasks/…`"""

    def pages(self, **filters: Unpack[TaskFilter]) -> AsyncIterator[TaskPage]:
        """`tasks/getAll`, page by page."""
        return self._walk("tasks/getAll", filters, TaskPage)

    async def get_all(self, **filters: Unpack[TaskFilter]) -> list[Task]:
        """`tasks/getAll`, all of them."""
        return [item async for page in self.pages(**filters) for item in page.items]

    async def add(
        self,
        name: str,
        deadline_utc: datetime,
        *,
        description: str | None = None,
        department_id: str | None = None,
        service_order_id: str | None = None,
        attempt: Attempt | None = None,
    ) -> str | None:
        """`tasks/add`: the id of the new task."""
        asked = {
            "department_id": department_id,
            "service_order_id": service_order_id,
            "name": name,
            "description": description,
            "deadline_utc": deadline_utc,
        }
        return (await self._write("tasks/add", asked, AddedTask, attempt)).task_id
