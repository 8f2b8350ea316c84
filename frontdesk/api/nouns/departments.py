"""Departments: who gets a task."""

from collections.abc import AsyncIterator
from typing import Unpack

from pydantic import Field

from frontdesk.api.nouns.base import Filter, Ids, Noun
from frontdesk.api.wire import Active, Page, Rows, Utc, Wire


class Department(Wire):
    """A department."""

    id: str
    enterprise_id: str | None = None
    is_active: Active = True
    name: str | None = None
    created_utc: Utc | None = None
    updated_utc: Utc | None = None


class DepartmentPage(Page):
    """Departments, newest first."""

    items: Rows[Department] = Field((), alias="Departments")


class DepartmentFilter(Filter, total=False):
    """Nothing has to be given."""

    department_ids: Ids


class Departments(Noun):
    """`departments/…`"""

    def pages(self, **filters: Unpack[DepartmentFilter]) -> AsyncIterator[DepartmentPage]:
        """`departments/getAll`, page by page."""
        return self._walk("departments/getAll", filters, DepartmentPage)

    async def get_all(self, **filters: Unpack[DepartmentFilter]) -> list[Department]:
        """`departments/getAll`, all of them."""
        return [item async for page in self.pages(**filters) for item in page.items]
