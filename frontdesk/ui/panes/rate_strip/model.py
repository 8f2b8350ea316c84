"""The rate table as a Qt model: a line for how full the house is, then a line per category; a column per night."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from frontdesk.domain.views import RateCell, RateGrid
from frontdesk.ui.text import rates as words

OCCUPIED_ROW = 0

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


class RateModel(QAbstractTableModel):
    """Read only. Every cell's accessible text is a whole sentence, so that a screen reader needs no headers."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._grid: RateGrid | None = None
        self._most_nights = 0

    @property
    def grid(self) -> RateGrid | None:
        """What is shown; None before the first answer of the service."""
        return self._grid

    def show_grid(self, grid: RateGrid, most_nights: int) -> None:
        """Show other figures, of at most `most_nights`. The current cell stays while the table keeps its size."""
        if (grid, most_nights) == (self._grid, self._most_nights):
            return
        before = (self.rowCount(), self.columnCount())
        if before != (len(grid.rows) + 1, min(len(grid.days), most_nights)):
            self.beginResetModel()
            self._grid, self._most_nights = grid, most_nights
            self.endResetModel()
            return
        self._grid = grid
        self.dataChanged.emit(self.index(0, 0), self.index(before[0] - 1, before[1] - 1))
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, before[1] - 1)
        self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, before[0] - 1)

    def cell(self, row: int, column: int) -> RateCell:
        """The figures of one category (row 1 and on) on one night. Raises IndexError outside the table."""
        if self._grid is None or row == OCCUPIED_ROW:
            raise IndexError(f"row {row} holds no price")
        return self._grid.rows[row - 1].cells[column]

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """The line of occupancy and the categories."""
        return 0 if parent.isValid() or self._grid is None else len(self._grid.rows) + 1

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        """The nights."""
        return 0 if parent.isValid() or self._grid is None else min(len(self._grid.days), self._most_nights)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The figures as short text, or as a sentence for tooltips and screen readers."""
        if not index.isValid() or self._grid is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._short(index.row(), index.column())
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return self._sentence(self._grid, index.row(), index.column())
            case _:
                return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Nights above, categories at the left."""
        if self._grid is None or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if orientation is Qt.Orientation.Horizontal:
            return words.day(self._grid.days[section])
        return words.occupied() if section == OCCUPIED_ROW else self._grid.rows[section - 1].name

    def _short(self, row: int, column: int) -> str:
        if row == OCCUPIED_ROW and self._grid is not None:
            return words.share(self._grid.occupied[column])
        cell = self.cell(row, column)
        return f"{words.price(cell.price)} {words.free(cell)}"

    def _sentence(self, grid: RateGrid, row: int, column: int) -> str:
        night = grid.days[column]
        if row == OCCUPIED_ROW:
            return words.day_sentence(night, grid.occupied[column])
        return words.cell_sentence(grid.rows[row - 1].name, night, self.cell(row, column), grid.currency)
