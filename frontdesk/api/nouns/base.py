"""What every noun shares: reading page by page, splitting long lists, and the filters that most reads take."""

from collections.abc import AsyncIterator, Collection, Mapping, Sequence, Set
from itertools import product
from typing import ClassVar, TypedDict, TypeVar

from frontdesk.api.attempt import Attempt
from frontdesk.api.connection import Connection
from frontdesk.api.errors import BadAnswer
from frontdesk.api.rate_limit import Urgency
from frontdesk.api.wire import Answer, Interval, Page, members

LONGEST_PAGE = 1000
LONGEST_LIST = 1000

Ids = Sequence[str] | Set[str]


class Empty(Answer):
    """The answer ``{}`` of a write that returns nothing."""


class Paging(TypedDict, total=False):
    """Where to begin and how much at a time; every paginated read takes these."""

    page_size: int
    cursor: str | None


class Filter(Paging, total=False):
    """What nearly every paginated read can be narrowed by."""

    enterprise_ids: Ids
    updated_utc: Interval


_Row = TypeVar("_Row")
_SomePage = TypeVar("_SomePage", bound=Page)
_SomeAnswer = TypeVar("_SomeAnswer", bound=Answer)


class Noun:
    """The operations of one noun, over a shared connection."""

    shorter_lists: ClassVar[Mapping[str, int]] = {}  # members that take fewer than 1000 (``connector-api.md`` §1.8)

    def __init__(self, connection: Connection, urgency: Urgency) -> None:
        self._connection = connection
        self._urgency = urgency

    async def _read(self, operation: str, parameters: Mapping[str, object], model: type[_SomeAnswer]) -> _SomeAnswer:
        return await self._connection.read(operation, members(parameters), model, self._urgency)

    async def _read_parts(
        self, operation: str, parameters: Mapping[str, object], model: type[_SomeAnswer]
    ) -> list[_SomeAnswer]:
        """The answers to a question whose lists may be too long for one call, in their order."""
        return [await self._connection.read(operation, part, model, self._urgency) for part in self._parts(parameters)]

    async def _write(
        self, operation: str, parameters: Mapping[str, object], model: type[_SomeAnswer], attempt: Attempt | None
    ) -> _SomeAnswer:
        return await self._connection.write(operation, members(parameters), model, attempt)

    def _parts(self, parameters: Mapping[str, object]) -> list[dict[str, object]]:
        """The same question in as many parts as its lists need, as members of the body."""
        return split_lists(members(parameters), self.shorter_lists)

    async def _walk(
        self, operation: str, filters: Mapping[str, object], model: type[_SomePage]
    ) -> AsyncIterator[_SomePage]:
        """The pages that match, newest first; lists longer than the platform takes are asked for in parts.

        An empty list of ids matches nothing and asks nothing: the platform might take it for no filter at all.
        Raises BadAnswer when a cursor comes back a second time, besides what a read raises.
        """
        parameters = dict(filters)
        size = parameters.pop("page_size", LONGEST_PAGE)
        start = parameters.pop("cursor", None)
        if not isinstance(size, int) or not 1 <= size <= LONGEST_PAGE:
            raise ValueError("a page has 1 to 1000 items")
        parts = self._parts(parameters)
        if start is not None and len(parts) > 1:
            raise ValueError("a cursor belongs to a single list of ids")
        for part in parts:
            async for page in self._walk_part(operation, part, model, size, start):
                yield page

    async def _walk_part(
        self, operation: str, parameters: Mapping[str, object], model: type[_SomePage], size: int, start: object
    ) -> AsyncIterator[_SomePage]:
        cursor = start
        seen = {cursor}
        while True:
            limitation = {"Count": size} if cursor is None else {"Cursor": cursor, "Count": size}
            page = await self._connection.read(
                operation, {**parameters, "Limitation": limitation}, model, self._urgency
            )
            if page.items:
                yield page
            if page.cursor is None or len(page.items) < size:
                return
            if page.cursor in seen:
                raise BadAnswer("the same page comes again", operation=operation)
            cursor = page.cursor
            seen.add(cursor)


def split_lists(parameters: Mapping[str, object], shorter: Mapping[str, int]) -> list[dict[str, object]]:
    """The same question in as many parts as its lists need; an empty list leaves no part at all."""
    lists = {
        name: _parts(value, shorter.get(name, LONGEST_LIST))
        for name, value in parameters.items()
        if isinstance(value, list)
    }
    return [{**parameters, **dict(zip(lists, chosen, strict=True))} for chosen in product(*lists.values())]


def _parts(values: list[object], size: int) -> list[list[object]]:
    distinct = list(dict.fromkeys(values))
    return [distinct[start : start + size] for start in range(0, len(distinct), size)]


def few(rows: Collection[_Row], most: int = LONGEST_LIST) -> Collection[_Row]:
    """The rows of a write, which is never split: its parts could end differently. Raises ValueError."""
    if isinstance(rows, str) or not 1 <= len(rows) <= most:
        raise ValueError(f"a write names 1 to {most} of them")
    return rows
