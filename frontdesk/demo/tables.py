"""A table of rows with an order and look-ups: the one data structure of the hotel."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Generic, Protocol, TypeVar


class Identified(Protocol):
    """Anything with an id."""

    @property
    def id(self) -> str:
        """Its key in the table."""


R = TypeVar("R", bound=Identified)
Keys = Callable[[R], Iterable[str]]


class Table(Generic[R]):
    """Rows by id, oldest first; a changed row keeps its place, and so does a removed one's cursor.

    Look-ups by key follow every change.

    Rows are frozen, so a copy shares them: copying costs the tables, not the rows.
    """

    def __init__(self, **lookups: Keys[R]) -> None:
        self._rows: dict[str, R] = {}
        self._order: list[str] = []
        self._place: dict[str, int] = {}
        self._lookups = lookups
        self._found: dict[str, dict[str, list[str]]] = {name: {} for name in lookups}

    def clone(self) -> Table[R]:
        """An independent table with the same rows."""
        twin: Table[R] = Table(**self._lookups)
        twin._rows = self._rows.copy()
        twin._order = self._order.copy()
        twin._place = self._place.copy()
        twin._found = {name: {key: ids.copy() for key, ids in found.items()} for name, found in self._found.items()}
        return twin

    def __len__(self) -> int:
        return len(self._rows)

    def __iter__(self) -> Iterator[R]:
        """Every row, oldest first."""
        return iter(self._rows.values())

    def __contains__(self, identifier: str) -> bool:
        return identifier in self._rows

    def __getitem__(self, identifier: str) -> R:
        """The row; KeyError when there is none."""
        return self._rows[identifier]

    def get(self, identifier: str | None) -> R | None:
        """The row, or None."""
        return None if identifier is None else self._rows.get(identifier)

    def put(self, row: R) -> None:
        """Adds a row at the end, or replaces the one with its id in its place."""
        old = self._rows.get(row.id)
        self._rows[row.id] = row
        if old is None:
            if row.id not in self._place:
                self._place[row.id] = len(self._order)
                self._order.append(row.id)
            for name, keys in self._lookups.items():
                self._add(self._found[name], row.id, keys(row))
            return
        for name, keys in self._lookups.items():
            before, after = list(keys(old)), list(keys(row))
            if before != after:
                for key in before:
                    self._found[name][key].remove(row.id)
                self._add(self._found[name], row.id, after)

    def remove(self, identifier: str) -> None:
        """Takes the row out; KeyError when there is none."""
        row = self._rows.pop(identifier)
        for name, keys in self._lookups.items():
            for key in keys(row):
                self._found[name][key].remove(identifier)

    def knows(self, identifier: str) -> bool:
        """Whether the row is there, or was."""
        return identifier in self._place

    @staticmethod
    def _add(found: dict[str, list[str]], identifier: str, keys: Iterable[str]) -> None:
        for key in keys:
            found.setdefault(key, []).append(identifier)

    def having(self, lookup: str, key: str) -> list[R]:
        """The rows with that key."""
        return [self._rows[identifier] for identifier in self._found[lookup].get(key, ())]

    def having_any(self, lookup: str, keys: Iterable[str]) -> set[str]:
        """The ids of the rows with any of those keys."""
        found = self._found[lookup]
        return {identifier for key in keys for identifier in found.get(key, ())}

    def newest_first(self, below: str | None = None) -> Iterator[R]:
        """Rows from the newest on; with `below`, only those older than that row. KeyError when it is unknown."""
        last = len(self._order) if below is None else self._place[below]
        for place in range(last - 1, -1, -1):
            row = self._rows.get(self._order[place])
            if row is not None:
                yield row

    def some_newest_first(self, identifiers: Iterable[str], below: str | None = None) -> Iterator[R]:
        """The named rows that exist, newest first; with `below`, only those older than that row."""
        last = len(self._order) if below is None else self._place[below]
        places = sorted((self._place[each] for each in identifiers if each in self._rows), reverse=True)
        for place in places:
            if place < last:
                yield self._rows[self._order[place]]
