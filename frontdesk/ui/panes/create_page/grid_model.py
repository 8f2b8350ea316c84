"""The grid of offers as a Qt model: a row for a category, a column for a rate, a sentence for each cell."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from frontdesk.domain.offers import OfferCell, Offers
from frontdesk.ui.text import create as words

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


class OfferModel(QAbstractTableModel):
    """Read only. Every cell's accessible text is a whole sentence, so that a screen reader needs no headers."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._offers: Offers | None = None

    @property
    def offers(self) -> Offers | None:
        """What is shown; None before the first question."""
        return self._offers

    def show_offers(self, offers: Offers) -> None:
        """Show other offers. The current cell stays while the grid keeps its rows and columns."""
        if offers == self._offers:
            return
        if self._offers is None or _frame(offers) != _frame(self._offers):
            self.beginResetModel()
            self._offers = offers
            self.endResetModel()
            return
        self._offers = offers
        if self.rowCount() and self.columnCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))

    def cell(self, row: int, column: int) -> OfferCell:
        """One offer. Raises IndexError outside the grid."""
        if self._offers is None:
            raise IndexError("nothing is offered yet")
        return self._offers.rows[row].cells[column]

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """The categories."""
        return 0 if parent.isValid() or self._offers is None else len(self._offers.rows)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        """The rates."""
        return 0 if parent.isValid() or self._offers is None else len(self._offers.rates)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The offer as short text, or as a sentence for tooltips and screen readers."""
        if not index.isValid() or self._offers is None:
            return None
        cell = self.cell(index.row(), index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return words.stop_short(cell.stop) if cell.stop is not None else words.total(cell)
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                row, rate = self._offers.rows[index.row()], self._offers.rates[index.column()]
                return words.cell_sentence(row, rate.name, cell, self._offers.currency)
            case _:
                return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Rates above, categories at the left."""
        if self._offers is None or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if orientation is Qt.Orientation.Horizontal:
            return self._offers.rates[section].name
        return self._offers.rows[section].name


def _frame(offers: Offers) -> tuple[tuple[str, ...], tuple[str, ...]]:
    return tuple(each.category_id for each in offers.rows), tuple(each.id for each in offers.rates)
