"""Pages: newest first; the cursor names the last item, and is null only for an empty page (connector-api.md §1.7)."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from datetime import datetime
from itertools import islice
from typing import Generic, TypeVar

from frontdesk.demo.answers import invalid
from frontdesk.demo.question import Interval, Limitation
from frontdesk.demo.state import hour_of, week_of
from frontdesk.demo.tables import Identified, Table

_ROWS_AN_HOUR = 3
"""How many rows can be looked at while an hour is looked up."""

R = TypeVar("R", bound=Identified)
V = TypeVar("V")


class Filters(Generic[R]):
    """What a row must pass; a filter that was not given lets every row through, all given ones must agree."""

    def __init__(self) -> None:
        self._tests: list[Callable[[R], bool]] = []
        self._interval: Interval | None = None

    def require(self, test: Callable[[R], bool]) -> None:
        """Rows must pass the test."""
        self._tests.append(test)

    def only_if(self, condition: bool) -> None:
        """No row passes unless this holds."""
        if not condition:
            self._tests.append(lambda row: False)

    def within(self, interval: Interval | None, moment: Callable[[R], datetime | None]) -> None:
        """The moment, a field of the row, lies in the interval."""
        if interval is None:
            return
        self._tests.append(lambda row: interval.holds(moment(row)))
        if self._interval is None or interval.length < self._interval.length:
            self._interval = interval

    def among(self, allowed: Collection[V] | None, value: Callable[[R], V | None]) -> None:
        """The value is one of those allowed."""
        if allowed is not None:
            self._tests.append(lambda row: value(row) in allowed)

    def candidates(self, table: Table[R]) -> set[str] | None:
        """The ids of all rows that can pass, found by the shortest interval; None for every row of the table."""
        return None if self._interval is None else touched(table, self._interval)

    def passes(self, row: R) -> bool:
        """Whether the row passes them all."""
        return all(test(row) for test in self._tests)


def page(
    table: Table[R], limitation: Limitation, filters: Filters[R], only: Iterable[str] | None = None
) -> tuple[list[R], str | None]:
    """The rows of the page that pass the filters, and its cursor.

    `only` names the candidates when a filter by id or key has found them, else a filter by time does, so that a page
    costs what it looks at and not what the hotel has seen. 400 when the cursor names nothing.
    """
    if limitation.cursor is not None and not table.knows(limitation.cursor):
        raise invalid("Cursor")
    only = filters.candidates(table) if only is None else only
    candidates = (
        table.newest_first(limitation.cursor) if only is None else table.some_newest_first(only, limitation.cursor)
    )
    found = list(islice((row for row in candidates if filters.passes(row)), limitation.count))
    return found, found[-1].id if found else None


def touched(table: Table[R], interval: Interval | None) -> set[str] | None:
    """The candidates for a moment in the interval, by the `hour` look-up.

    None where the table has none, or so few rows that looking at all of them is less than looking up every hour.
    """
    if interval is None or not table.has_lookup("hour"):
        return None
    hours = range(hour_of(interval.start), hour_of(interval.end) + 1)
    return None if _ROWS_AN_HOUR * len(hours) > len(table) else table.having_any("hour", hours)


def during(table: Table[R], interval: Interval | None) -> set[str] | None:
    """The candidates for a stretch that meets the interval, by the `week` look-up of the table."""
    if interval is None:
        return None
    return table.having_any("week", range(week_of(interval.start), week_of(interval.end) + 1))


def common(*sets: Collection[str] | None) -> set[str] | None:
    """The candidates that every given set allows; None when no set is given."""
    given = [set(each) for each in sets if each is not None]
    return set.intersection(*given) if given else None
