"""Pages: newest first; the cursor names the last item given, null only when the page is empty (§1.7)."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from datetime import datetime, timedelta
from itertools import islice
from typing import Generic, TypeVar

from frontdesk.demo.answers import invalid
from frontdesk.demo.question import Interval, Limitation
from frontdesk.demo.state import hour_of
from frontdesk.demo.tables import Identified, Table

R = TypeVar("R", bound=Identified)
V = TypeVar("V")

_HOUR = timedelta(hours=1)
_SHORT = timedelta(days=4)


class Filters(Generic[R]):
    """What a row must pass; a filter that was not given lets every row through, all given ones must agree."""

    def __init__(self) -> None:
        self._tests: list[Callable[[R], bool]] = []

    def require(self, test: Callable[[R], bool]) -> None:
        """Rows must pass the test."""
        self._tests.append(test)

    def only_if(self, condition: bool) -> None:
        """No row passes unless this holds."""
        if not condition:
            self._tests.append(lambda row: False)

    def within(self, interval: Interval | None, moment: Callable[[R], datetime | None]) -> None:
        """The moment lies in the interval."""
        if interval is not None:
            self._tests.append(lambda row: interval.holds(moment(row)))

    def among(self, allowed: Collection[V] | None, value: Callable[[R], V | None]) -> None:
        """The value is one of those allowed."""
        if allowed is not None:
            self._tests.append(lambda row: value(row) in allowed)

    def passes(self, row: R) -> bool:
        """Whether the row passes them all."""
        return all(test(row) for test in self._tests)


def page(
    table: Table[R], limitation: Limitation, filters: Filters[R], only: Iterable[str] | None = None
) -> tuple[list[R], str | None]:
    """The rows of the page that pass the filters, and its cursor.

    `only` names the candidates when a filter by id or key has found them. 400 when the cursor names nothing.
    """
    if limitation.cursor is not None and not table.knows(limitation.cursor):
        raise invalid("Cursor")
    candidates = (
        table.newest_first(limitation.cursor) if only is None else table.some_newest_first(only, limitation.cursor)
    )
    found = list(islice((row for row in candidates if filters.passes(row)), limitation.count))
    return found, found[-1].id if found else None


def touched(table: Table[R], interval: Interval | None) -> set[str] | None:
    """The candidates for a short `UpdatedUtc` interval, by the `updated` look-up of the table; None for a long one."""
    if interval is None or interval.end - interval.start > _SHORT:
        return None
    hours = int((interval.end - interval.start) / _HOUR) + 2
    return table.having_any("updated", (hour_of(interval.start + hour * _HOUR) for hour in range(hours)))


def common(*sets: Collection[str] | None) -> set[str] | None:
    """The candidates that every given set allows; None when no set is given."""
    given = [set(each) for each in sets if each is not None]
    return set.intersection(*given) if given else None
