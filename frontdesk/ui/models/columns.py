"""The columns of a reservation list: their widths per window shape, and which give way first (DESK.md §4)."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum, auto
from typing import NamedTuple

from frontdesk.ui.shape import Shape


class Column(Enum):
    """The columns from left to right."""

    STATE = auto()
    GUEST = auto()
    ROOM = auto()
    CATEGORY = auto()
    NIGHTS = auto()
    UNTIL = auto()
    PEOPLE = auto()
    EXPECTED = auto()
    RATE = auto()
    OWES = auto()


class Span(NamedTuple):
    """Where a column lies, in pixels from the left edge of the list."""

    left: int
    width: int

    @property
    def right(self) -> int:
        """The first pixel behind it."""
        return self.left + self.width


GUEST_LIKES = 200
GUEST_NEEDS = 120
EDGE = 36  # on the right of all columns, where the heads have their button
DROP_ORDER = (Column.RATE, Column.NIGHTS, Column.CATEGORY, Column.PEOPLE, Column.UNTIL, Column.EXPECTED)

_NORMAL = {
    Column.STATE: 44,
    Column.ROOM: 136,
    Column.CATEGORY: 72,
    Column.UNTIL: 66,
    Column.PEOPLE: 56,
    Column.EXPECTED: 72,
    Column.OWES: 84,
}
_COMPACT = _NORMAL | {Column.STATE: 40, Column.ROOM: 132}
_WIDE = {
    Column.STATE: 44,
    Column.ROOM: 168,
    Column.CATEGORY: 96,
    Column.NIGHTS: 88,
    Column.UNTIL: 88,
    Column.PEOPLE: 80,
    Column.EXPECTED: 96,
    Column.RATE: 150,
    Column.OWES: 96,
}


OPTIONAL = (
    Column.CATEGORY,
    Column.NIGHTS,
    Column.UNTIL,
    Column.PEOPLE,
    Column.EXPECTED,
    Column.RATE,
    Column.OWES,
)
"""The columns a person may show or leave out, from left to right."""


def usual(shape: Shape) -> frozenset[Column]:
    """Those of them that are there while nobody has chosen."""
    return frozenset(column for column in OPTIONAL if column in _widths(shape))


def spans(
    width: int,
    shape: Shape,
    *,
    percent: int = 100,
    shown: frozenset[Column] | None = None,
) -> Mapping[Column, Span]:
    """The columns shown in a list of `width` pixels; `shown` are the optional ones a person chose, None the usual ones.

    The guest takes what is left. Columns give way in `DROP_ORDER` until the guest has `GUEST_LIKES`; what is owed goes
    only where the guest would have less than `GUEST_NEEDS`; state, guest and room always stay. What is unsent moves no
    column: its mark stands beside the name. `percent` is the user's text size.
    """
    chosen = _chosen(_widths(shape), shown)
    width -= round(EDGE * percent / 100)
    widths = {column: round(pixels * percent / 100) for column, pixels in chosen.items()}
    wanted = round(GUEST_LIKES * percent / 100)
    for column in DROP_ORDER:
        if width - sum(widths.values()) >= wanted:
            break
        widths.pop(column, None)
    if width - sum(widths.values()) < round(GUEST_NEEDS * percent / 100):
        widths.pop(Column.OWES, None)
    widths[Column.GUEST] = max(0, width - sum(widths.values()))
    found: dict[Column, Span] = {}
    left = 0
    for column in Column:
        if column in widths:
            found[column] = Span(left, widths[column])
            left += widths[column]
    return found


def _chosen(widths: Mapping[Column, int], shown: frozenset[Column] | None) -> Mapping[Column, int]:
    if shown is None:
        return widths
    kept = {column: pixels for column, pixels in widths.items() if column not in OPTIONAL or column in shown}
    return kept | {column: _WIDE[column] for column in OPTIONAL if column in shown and column not in widths}


def _widths(shape: Shape) -> Mapping[Column, int]:
    match shape:
        case Shape.WIDE:
            return _WIDE
        case Shape.COMPACT:
            return _COMPACT
        case _:
            return _NORMAL
