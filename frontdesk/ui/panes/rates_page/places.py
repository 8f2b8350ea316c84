"""Where things stand in the rates table, in design pixels (DESK.md §4), and where its columns are."""

from __future__ import annotations

from typing import NamedTuple

from frontdesk.ui import theme

HEAD = 44
CATEGORY = 28
RATE = 26
LABEL = 146
NARROWEST = 46
SIDE = 16
INDENT = 20
END = 12
SATURDAY = 5


class Columns(NamedTuple):
    """The days side by side in a widget of `width` pixels."""

    width: int
    days: int

    def left(self, at: int) -> float:
        """The left edge of a day."""
        return theme.current().px(LABEL) + at * self.each()

    def each(self) -> float:
        """The width of a day."""
        return (self.width - theme.current().px(LABEL + END)) / max(1, self.days)

    def at(self, x: float) -> int | None:
        """The day at this place; None beside them."""
        if x < theme.current().px(LABEL):
            return None
        return next((at for at in range(self.days) if x < self.left(at + 1)), None)
