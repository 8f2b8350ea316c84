"""A table of rows with an order and look-ups: the one data structure of the hotel."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from itertools import chain
from typing import Generic, Protocol, TypeVar


class Identified(Protocol):
    """Anything with an id."""

    @property
    def id(self) -> str:
        """Its key in the table."""


R = TypeVar("R", bound=Identified)
RowT = TypeVar("RowT", covariant=True)
Keys = Callable[[R], Iterable[Hashable]]

_MOST_COPIED = 4096
_PARTS = 16
"""A table with more changed rows than this, and than this part of it, is laid together before it is copied."""


class RowsById(Protocol[RowT]):
    """Rows that are found by id."""

    def get(self, identifier: str, /) -> RowT | None:
        """The row, or None."""


class IdsByKey(Protocol):
    """Ids that are found by key."""

    def get(self, key: Hashable, default: Sequence[str], /) -> Sequence[str]:
        """The ids under that key."""


class Ground(Protocol[R]):
    """What lies under the changes of a table and is never changed itself."""

    @property
    def rows(self) -> RowsById[R]:
        """By id."""

    @property
    def order(self) -> Sequence[str]:
        """Every id, oldest first."""

    @property
    def place(self) -> Mapping[str, int]:
        """Where each id stands in the order."""

    @property
    def found(self) -> Mapping[str, IdsByKey]:
        """By look-up and key."""

    def under(self, upper: Layer[R]) -> Layer[R]:
        """Both laid together."""


class Layer(Generic[R]):
    """Rows by id, None for one that was removed; the ids that are new here, in order; and the ids of each key."""

    __slots__ = ("found", "order", "place", "rows")

    def __init__(
        self,
        rows: dict[str, R | None],
        order: list[str],
        place: dict[str, int],
        found: dict[str, dict[Hashable, list[str]]],
    ) -> None:
        self.rows = rows
        self.order = order
        self.place = place
        self.found = found

    @classmethod
    def empty(cls, lookups: Iterable[str]) -> Layer[R]:
        """One without rows."""
        return cls({}, [], {}, {name: {} for name in lookups})

    def copy(self) -> Layer[R]:
        """An independent one with the same rows."""
        found = {name: {key: ids.copy() for key, ids in keys.items()} for name, keys in self.found.items()}
        return Layer(self.rows.copy(), self.order.copy(), self.place.copy(), found)

    def under(self, upper: Layer[R]) -> Layer[R]:
        """Both laid together: what the upper one tells counts."""
        return Layer(
            self.rows | upper.rows,
            self.order + upper.order,
            self.place | upper.place,
            {name: keys | upper.found[name] for name, keys in self.found.items()},
        )


class Table(Generic[R]):
    """Rows by id, oldest first; a changed row keeps its place, and so does a removed one's cursor.

    Look-ups by key follow every change.

    Rows are frozen, and what lies in the base layer is never changed again, so copies share it: a copy costs what has
    changed since the first copy was made, however large the table is.
    """

    def __init__(self, **lookups: Keys[R]) -> None:
        self._lookups = lookups
        self._base: Ground[R] = Layer.empty(lookups)
        self._top: Layer[R] = Layer.empty(lookups)
        self._count = 0
        self.changes = 0
        """How often something was written, so that what follows from the rows can be remembered until then."""

    def clone(self, into: Table[R] | None = None) -> Table[R]:
        """An independent table with the same rows; `into` is an empty one whose look-ups give the same keys."""
        if not self._base.order:
            self._base, self._top = self._top, Layer.empty(self._lookups)
        elif len(self._top.rows) > max(_MOST_COPIED, len(self._base.order) // _PARTS):
            self._base, self._top = self._base.under(self._top), Layer.empty(self._lookups)
        twin: Table[R] = Table(**self._lookups) if into is None else into
        twin._base = self._base
        twin._top = self._top.copy()
        twin._count = self._count
        twin.changes += 1
        return twin

    def rest_on(self, ground: Ground[R]) -> None:
        """Begins with those rows; their look-ups must be this table's. ValueError when it has rows already."""
        if self._count or self._base.order:
            raise ValueError("only an empty table can rest on rows that are kept")
        self.changes += 1
        self._base = ground
        self._count = len(ground.order)

    def laid_together(self) -> Layer[R]:
        """All that is in the table as one layer, to be read only."""
        return self._base.under(self._top)

    def identifiers(self) -> Iterator[str]:
        """The id of every row that was ever there, oldest first."""
        return chain(self._base.order, self._top.order)

    def __len__(self) -> int:
        return self._count

    def __iter__(self) -> Iterator[R]:
        """Every row, oldest first."""
        for identifier in chain(self._base.order, self._top.order):
            row = self.get(identifier)
            if row is not None:
                yield row

    def __contains__(self, identifier: str) -> bool:
        return self.get(identifier) is not None

    def __getitem__(self, identifier: str) -> R:
        """The row; KeyError when there is none."""
        row = self.get(identifier)
        if row is None:
            raise KeyError(identifier)
        return row

    def get(self, identifier: str | None) -> R | None:
        """The row, or None."""
        if identifier is None:
            return None
        top = self._top.rows
        return top[identifier] if identifier in top else self._base.rows.get(identifier)

    def put(self, row: R) -> None:
        """Adds a row at the end, or replaces the one with its id in its place."""
        self.changes += 1
        identifier = row.id
        old = self.get(identifier)
        self._top.rows[identifier] = row
        if old is None:
            self._count += 1
            if not self.knows(identifier):
                self._top.place[identifier] = len(self._base.order) + len(self._top.order)
                self._top.order.append(identifier)
            for name, keys in self._lookups.items():
                for key in keys(row):
                    self._ids(name, key).append(identifier)
            return
        for name, keys in self._lookups.items():
            before, after = keys(old), keys(row)
            if before != after:
                for key in before:
                    self._ids(name, key).remove(identifier)
                for key in after:
                    self._ids(name, key).append(identifier)

    def fill(self, rows: Sequence[R]) -> None:
        """Adds many new rows at the end, faster than one by one. ValueError when one of them is known."""
        top, first = self._top, len(self._base.order) + len(self._top.order)
        identifiers = [row.id for row in rows]
        place = {identifier: first + number for number, identifier in enumerate(identifiers)}
        if len(place) < len(rows) or any(map(self.knows, identifiers)):
            raise ValueError("rows to fill a table with must be new")
        self.changes += 1
        top.rows.update(zip(identifiers, rows, strict=True))
        top.order += identifiers
        top.place |= place
        self._count += len(rows)
        for name, keys in self._lookups.items():
            found = top.found[name]
            for row in rows:
                for key in keys(row):
                    if (ids := found.get(key)) is None:
                        ids = self._ids(name, key)
                    ids.append(row.id)

    def remove(self, identifier: str) -> None:
        """Takes the row out; KeyError when there is none."""
        row = self[identifier]
        self.changes += 1
        self._top.rows[identifier] = None
        self._count -= 1
        for name, keys in self._lookups.items():
            for key in keys(row):
                self._ids(name, key).remove(identifier)

    def knows(self, identifier: str) -> bool:
        """Whether the row is there, or was."""
        return identifier in self._top.place or identifier in self._base.place

    def has_lookup(self, name: str) -> bool:
        """Whether rows can be looked up by keys of that name."""
        return name in self._lookups

    def having(self, lookup: str, key: Hashable) -> list[R]:
        """The rows with that key."""
        return [self[identifier] for identifier in self._seen(lookup, key)]

    def having_any(self, lookup: str, keys: Iterable[Hashable]) -> set[str]:
        """The ids of the rows with any of those keys."""
        found: set[str] = set()
        for key in keys:
            found.update(self._seen(lookup, key))
        return found

    def newest_first(self, below: str | None = None) -> Iterator[R]:
        """Rows from the newest on; with `below`, only those older than that row. KeyError when it is unknown."""
        in_base = len(self._base.order)
        last = in_base + len(self._top.order) if below is None else self._place(below)
        newer = (self._top.order[place] for place in range(last - in_base - 1, -1, -1))
        older = (self._base.order[place] for place in range(min(last, in_base) - 1, -1, -1))
        for identifier in chain(newer, older):
            row = self.get(identifier)
            if row is not None:
                yield row

    def some_newest_first(self, identifiers: Iterable[str], below: str | None = None) -> Iterator[R]:
        """The named rows that exist, newest first; with `below`, only those older than that row."""
        last = self._place(below) if below is not None else None
        placed = [(self._place(each), each) for each in identifiers if each in self]
        for place, identifier in sorted(placed, reverse=True):
            if last is None or place < last:
                yield self[identifier]

    def _place(self, identifier: str) -> int:
        top = self._top.place
        return top[identifier] if identifier in top else self._base.place[identifier]

    def _seen(self, lookup: str, key: Hashable) -> Iterable[str]:
        """The ids under that key, to be read only."""
        found = self._top.found[lookup].get(key)
        return self._base.found[lookup].get(key, ()) if found is None else found

    def _ids(self, lookup: str, key: Hashable) -> list[str]:
        """The ids under that key, to be changed: the top layer's own."""
        found = self._top.found[lookup]
        ids = found.get(key)
        if ids is None:
            ids = found[key] = list(self._base.found[lookup].get(key, ()))
        return ids
