"""Pages: newest first; the cursor names the last item given, null only when the page is empty (§1.7)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import islice
from typing import TypeVar

from frontdesk.demo.answers import invalid
from frontdesk.demo.question import Limitation
from frontdesk.demo.tables import Identified, Table

R = TypeVar("R", bound=Identified)
Test = Callable[[R], bool]


def page(
    table: Table[R], limitation: Limitation, tests: Sequence[Test[R]], only: Iterable[str] | None = None
) -> tuple[list[R], str | None]:
    """The rows of the page that pass every test, and its cursor.

    `only` names the candidates when a filter by id or key has found them. 400 when the cursor names nothing.
    """
    if limitation.cursor is not None and limitation.cursor not in table:
        raise invalid("Cursor")
    candidates = (
        table.newest_first(limitation.cursor) if only is None else table.some_newest_first(only, limitation.cursor)
    )
    found = list(islice((row for row in candidates if all(test(row) for test in tests)), limitation.count))
    return found, found[-1].id if found else None


def common(*sets: frozenset[str] | set[str] | None) -> set[str] | None:
    """The candidates that every given set allows; None when no set is given."""
    given = [each for each in sets if each is not None]
    return set.intersection(*map(set, given)) if given else None
