"""Restrictions set and cleared by stretches of days (connector-api.md §4.6)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime

from frontdesk.demo.rows import Restriction
from frontdesk.demo.times import DAY


@dataclass(frozen=True, slots=True)
class Days:
    """Days from `first` to `last`, both included; None is without end."""

    first: date | None
    last: date | None

    def touches(self, other: Days, gap: int = 0) -> bool:
        """Whether they share a day, or with `gap` 1 follow each other."""
        return not (self._ends_before(other, gap) or other._ends_before(self, gap))

    def _ends_before(self, other: Days, gap: int) -> bool:
        return self.last is not None and other.first is not None and self.last + gap * DAY < other.first

    def joined(self, other: Days) -> Days:
        """From the earlier first to the later last day."""
        first = None if self.first is None or other.first is None else min(self.first, other.first)
        last = None if self.last is None or other.last is None else max(self.last, other.last)
        return Days(first, last)

    def without(self, other: Days) -> Iterator[Days]:
        """What is left on either side of the other stretch, earlier days first."""
        if other.first is not None and (self.first is None or self.first < other.first):
            yield Days(self.first, other.first - DAY)
        if other.last is not None and (self.last is None or self.last > other.last):
            yield Days(other.last + DAY, self.last)


def days_of(row: Restriction) -> Days:
    """The days of the restriction."""
    return Days(row.first_day, row.last_day)


def same_conditions(one: Restriction, other: Restriction) -> bool:
    """Whether all but days and exceptions agree, for restrictions of integrations: only those are set and cleared."""
    return one.origin == other.origin == "Integration" and _conditions(one) == _conditions(other)


def _conditions(row: Restriction) -> tuple[object, ...]:
    rates = (row.exact_rate_id, row.base_rate_id, row.rate_group_id)
    return (row.service_id, row.type, *rates, row.category_id, row.category_type, row.weekdays, row.hours)


def _exceptions(row: Restriction) -> tuple[object, ...]:
    lengths = (row.minimal_length, row.maximal_length, row.minimal_advance, row.maximal_advance)
    return (*lengths, row.minimal_price, row.maximal_price)


def with_set(
    rows: Iterable[Restriction], new: Restriction, now: datetime, new_id: Callable[[], str]
) -> list[Restriction]:
    """The restrictions after one is set: joined with its like, cut out of those with other exceptions.

    Inferred: only stretches that share a day or follow each other are joined; the joined one keeps the oldest id.
    """
    kept: list[Restriction] = []
    for row in rows:
        if not same_conditions(row, new):
            kept.append(row)
        elif _exceptions(row) == _exceptions(new) and days_of(row).touches(days_of(new), gap=1):
            days = days_of(row).joined(days_of(new))
            new = replace(new, id=row.id, created=row.created, first_day=days.first, last_day=days.last)
        else:
            kept.append(row)
    if not any(same_conditions(row, new) for row in kept):
        return [*kept, new]
    return [*_cut_others(kept, new, now, new_id), new]


def _cut_others(
    rows: Iterable[Restriction], new: Restriction, now: datetime, new_id: Callable[[], str]
) -> Iterator[Restriction]:
    for row in rows:
        if same_conditions(row, new):
            yield from _cut(row, days_of(new), now, new_id)
        else:
            yield row


def with_cleared(
    rows: Iterable[Restriction], cleared: Restriction, now: datetime, new_id: Callable[[], str]
) -> list[Restriction]:
    """The restrictions after those with exactly these conditions lose the days of `cleared`."""
    return list(_cut_others(rows, cleared, now, new_id))


def _cut(row: Restriction, days: Days, now: datetime, new_id: Callable[[], str]) -> Iterator[Restriction]:
    if not days_of(row).touches(days):
        yield row
        return
    for place, rest in enumerate(days_of(row).without(days)):
        identifier = row.id if place == 0 else new_id()
        yield replace(row, id=identifier, first_day=rest.first, last_day=rest.last, updated=now)
