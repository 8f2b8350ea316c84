"""The way a desk is usually built with Qt: all rows in a model, a proxy model that sorts and filters them."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QLayout, QLineEdit, QTableView, QVBoxLayout, QWidget

from frontdesk.store.store import Store
from tests.bench.figure import WrongResultError
from tests.bench.screen import type_letter

_ROWS = """SELECT guest.surname || ' ' || guest.given, reservation.number, reservation.room_id, reservation.category_id,
reservation.rate_id, reservation.state, reservation.start_us, reservation.end_us
FROM reservation JOIN guest ON guest.id = reservation.guest_id"""
_STATE = 5  # its column
_FACTS = 24
_PAGE = 1000
_NO_PARENT = QModelIndex()
Index = QModelIndex | QPersistentModelIndex
Cells = Sequence[tuple[Any, ...]]


class _All(QAbstractTableModel):
    def __init__(self, cells: Cells) -> None:
        super().__init__()
        self._cells = list(cells)

    def change(self, row: int, column: int, value: object) -> None:
        before = self._cells[row]
        self._cells[row] = (*before[:column], value, *before[column + 1 :])
        self.dataChanged.emit(self.index(row, column), self.index(row, column))

    def append(self, cells: Cells) -> None:
        self.beginInsertRows(_NO_PARENT, len(self._cells), len(self._cells) + len(cells) - 1)
        self._cells.extend(cells)
        self.endInsertRows()

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._cells)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._cells[0])

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        return self._cells[index.row()][index.column()] if role == Qt.ItemDataRole.DisplayRole else None


class NaiveDesk:
    """A line edit over a table with every stay of the store, and beside it a form with the current one."""

    def __init__(self, cells: Cells) -> None:
        self._cells = cells
        self._window = QWidget()
        self._model = _All(cells)
        self._proxy = QSortFilterProxyModel()
        self._proxy.setSourceModel(self._model)
        self._proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._input, self._table, self._form = QLineEdit(), QTableView(), QFormLayout()
        self._input.textChanged.connect(self._proxy.setFilterFixedString)
        self._table.setModel(self._proxy)
        self._table.selectionModel().currentRowChanged.connect(lambda index: self._show(index.row()))
        column, both = QVBoxLayout(), QHBoxLayout(self._window)
        column.addWidget(self._input)
        column.addWidget(self._table)
        both.addLayout(column, 2)
        both.addLayout(self._form, 1)
        both.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._window.resize(1366, 768)

    def show(self) -> None:
        """On the screen, with the focus in the line edit."""
        self._window.show()
        self._window.activateWindow()
        self._input.setFocus()
        QCoreApplication.processEvents()

    @property
    def window(self) -> QWidget:
        """What is painted."""
        return self._window

    def _show(self, row: int) -> None:
        """The form anew: a label for each thing that the desk's own pane says of a stay."""
        while self._form.rowCount():
            self._form.removeRow(0)
        for number in range(_FACTS):
            column = number % self._model.columnCount()
            self._form.addRow(f"Fact {number}", QLabel(str(self._proxy.index(row, column).data())))

    def keys(self, texts: Sequence[str]) -> list[float]:
        """Seconds from each key press of these texts to the painted results."""
        taken: list[float] = []
        for text in texts:
            self._input.clear()
            QCoreApplication.processEvents()
            taken.extend(_seconds(partial(type_letter, letter)) for letter in text)
        return taken

    def sort(self) -> float:
        """Seconds to sort all rows by name and paint them."""
        self._input.clear()
        QCoreApplication.processEvents()
        return _seconds(lambda: self._table.sortByColumn(0, Qt.SortOrder.AscendingOrder))

    def rows_down(self, times: int) -> list[float]:
        """Seconds from each change of the current row to the painted form."""
        self._input.clear()
        return [_seconds(partial(self._table.selectRow, row)) for row in range(times)]

    def switches(self, times: int) -> tuple[list[float], list[float]]:
        """Seconds to the painted list of those in house, and back to all."""
        self._input.clear()
        self._proxy.setFilterKeyColumn(_STATE)
        house: list[float] = []
        everything: list[float] = []
        for _ in range(times):
            house.append(_seconds(partial(self._proxy.setFilterFixedString, "Started")))
            everything.append(_seconds(partial(self._proxy.setFilterFixedString, "")))
        self._proxy.setFilterKeyColumn(0)
        return house, everything

    def clicks(self, times: int) -> list[float]:
        """Seconds from a state that changes to the painted row; nothing is put on a disk."""
        return [_seconds(partial(self._model.change, row, _STATE, f"State {row}")) for row in range(times)]

    def frames(self, times: int) -> list[float]:
        """Seconds for each frame of scrolling three lines."""
        bar, height = self._table.verticalScrollBar(), self._table.verticalHeader().defaultSectionSize()
        self._table.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        return [_seconds(partial(bar.setValue, number * 3 * height)) for number in range(1, times + 1)]

    def pages(self, times: int) -> list[float]:
        """Seconds that the loop stands for each page of a thousand stays, decoded and put into the sorted list."""
        self._table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        page = json.dumps(self._cells[:_PAGE])
        return [_seconds(lambda: self._model.append(json.loads(page))) for _ in range(times)]

    def close(self) -> None:
        """Take it off the screen."""
        self._window.close()


def _seconds(act: Callable[[], object]) -> float:
    """Until the loop has nothing left to do; where the rows stay the same, nothing is painted."""
    begun = time.perf_counter()
    act()
    QCoreApplication.processEvents()
    return time.perf_counter() - begun


def all_cells(store: Store, stays: int) -> Cells:
    """A row for each stay. Raises `WrongResultError` when they are not all there."""
    cells = list(store.worker_writer()._connection.execute(_ROWS))
    if len(cells) != stays:
        raise WrongResultError(f"{len(cells)} of {stays} stays are in the store")
    return cells


@contextmanager
def naive_desk(store: Store, stays: int) -> Iterator[NaiveDesk]:
    """On the rows of a store. Raises `WrongResultError` when they are not all there."""
    desk = NaiveDesk(all_cells(store, stays))
    desk.show()
    try:
        yield desk
    finally:
        desk.close()
