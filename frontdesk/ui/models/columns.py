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
    MARKS = auto()


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
MARKS_WITH_WORDS = 110
DROP_ORDER = (Column.RATE, Column.NIGHTS, Column.CATEGORY, Column.PEOPLE, Column.UNTIL, Column.EXPECTED)

_NORMAL = {
    Column.STATE: 44,
    Column.ROOM: 148,
    Column.CATEGORY: 78,
    Column.UNTIL: 66,
    Column.PEOPLE: 56,
    Column.EXPECTED: 72,
    Column.OWES: 76,
    Column.MARKS: 36,
}
_WITH_WORDS = _NORMAL | {Column.ROOM: 136, Column.UNTIL: 68, Column.OWES: 84, Column.MARKS: MARKS_WITH_WORDS}
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
    Column.MARKS: 36,
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
    return frozenset(column for column in OPTIONAL if column in _widths(shape, with_words=False))


def spans(
    width: int,
    shape: Shape,
    *,
    with_words: bool = False,
    percent: int = 100,
    shown: frozenset[Column] | None = None,
) -> Mapping[Column, Span]:
    """The columns shown in a list of `width` pixels; `shown` are the optional ones a person chose, None the usual ones.

    The guest takes what is left. Columns give way in `DROP_ORDER` until the guest has `GUEST_LIKES`; what is owed goes
    only where the guest would have less than `GUEST_NEEDS`; state, guest, room and marks always stay. `with_words`:
    something is unsent, so its mark is spelled out. `percent` is the user's text size.
    """
    chosen = _chosen(_widths(shape, with_words), shown)
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


def _widths(shape: Shape, with_words: bool) -> Mapping[Column, int]:
    match shape:
        case Shape.WIDE:
            return _WIDE | {Column.MARKS: MARKS_WITH_WORDS} if with_words else _WIDE
        case Shape.COMPACT:
            return _COMPACT
        case _:
            return _WITH_WORDS if with_words else _NORMAL
