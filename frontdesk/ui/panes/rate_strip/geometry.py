"""Where things lie in the rate table, in logical pixels: columns of equal width, a head, one row per category."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QRectF

from frontdesk.ui import theme

HEAD = 40
HEAD_LABEL = 34
ROW = 34
WIDE_ROW = 40
FOOT = 12
SIDE = 16
RIGHT = 12
LABEL = 98
WIDE_LABEL = 144


@dataclass(frozen=True, slots=True)
class Geometry:
    """The table's places for one width. `scroll` is how far the rows are moved up under the fixed head."""

    width: int
    rows: int
    columns: int
    is_wide: bool
    scroll: int = 0

    @property
    def head(self) -> int:
        """Height of the days and the occupancy."""
        return theme.current().px(HEAD)

    @property
    def row(self) -> int:
        """Height of a category."""
        return theme.current().px(WIDE_ROW if self.is_wide else ROW)

    @property
    def left(self) -> int:
        """Where names and hairlines begin."""
        return theme.current().px(SIDE)

    @property
    def right(self) -> int:
        """Where columns and hairlines end."""
        return self.width - theme.current().px(RIGHT)

    @property
    def first_column(self) -> int:
        """Where the first night begins."""
        return theme.current().px(WIDE_LABEL if self.is_wide else LABEL)

    @property
    def column_width(self) -> float:
        """Of one night; not a whole number."""
        return max(0.0, (self.right - self.first_column) / self.columns) if self.columns else 0.0

    @property
    def height(self) -> int:
        """Of head, all rows, and the air under them."""
        return self.head + self.rows * self.row + theme.current().px(FOOT)

    def edge(self, column: int) -> int:
        """The pixel at which a column begins: neighbours meet on whole pixels, so that tints leave no seam."""
        return round(self.first_column + column * self.column_width)

    def label(self, row: int) -> QRect:
        """The name of a category, its upper hairline included."""
        top = self.head + row * self.row - self.scroll
        return QRect(self.left, top, self.first_column - self.left - theme.current().px(4), self.row)

    def head_label(self) -> QRect:
        """The name of the first line, above the bars."""
        return QRect(self.left, 0, self.first_column - self.left, theme.current().px(HEAD_LABEL))

    def head_rect(self, column: int) -> QRectF:
        """The day and its occupancy, not rounded: the bars keep one length."""
        return QRectF(self.first_column + column * self.column_width, 0, self.column_width, self.head)

    def head_cell(self, column: int) -> QRect:
        """The day and its occupancy."""
        return QRect(self.edge(column), 0, self.edge(column + 1) - self.edge(column), self.head)

    def cell(self, row: int, column: int) -> QRect:
        """A category (0 is the first) on a night, its upper hairline included."""
        left = self.edge(column)
        return QRect(left, self.head + row * self.row - self.scroll, self.edge(column + 1) - left, self.row)

    def cell_rect(self, row: int, column: int) -> QRectF:
        """The same, not rounded: figures keep one distance."""
        return QRectF(self.head_rect(column).x(), self.cell(row, column).y(), self.column_width, self.row)

    def at(self, point: QPoint) -> tuple[int, int] | None:
        """Row and column under a point, row -1 being the head; None outside the cells."""
        if not self.columns or not self.first_column <= point.x() < self.edge(self.columns):
            return None
        column = next(each for each in range(self.columns) if point.x() < self.edge(each + 1))
        if point.y() < self.head:
            return -1, column
        row = (point.y() - self.head + self.scroll) // self.row
        return (row, column) if row < self.rows else None
