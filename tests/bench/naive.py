"""The way a desk is usually built with Qt: all rows in a model, a proxy model that sorts and filters them."""

from __future__ import annotations

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
from PySide6.QtWidgets import QLineEdit, QTableView, QVBoxLayout, QWidget

from frontdesk.store.store import Store
from tests.bench.figure import WrongResultError
from tests.bench.screen import type_letter

_ROWS = """SELECT guest.surname || ' ' || guest.given, reservation.number, reservation.room_id, reservation.category_id,
reservation.rate_id, reservation.state, reservation.start_us, reservation.end_us
FROM reservation JOIN guest ON guest.id = reservation.guest_id"""
_NO_PARENT = QModelIndex()
Index = QModelIndex | QPersistentModelIndex
Cells = Sequence[tuple[Any, ...]]


class _All(QAbstractTableModel):
    def __init__(self, cells: Cells) -> None:
        super().__init__()
        self._cells = cells

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._cells)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._cells[0])

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        return self._cells[index.row()][index.column()] if role == Qt.ItemDataRole.DisplayRole else None


class NaiveDesk:
    """A line edit over a table with every stay of the store."""

    def __init__(self, cells: Cells) -> None:
        self._window = QWidget()
        self._model = _All(cells)
        self._proxy = QSortFilterProxyModel()
        self._proxy.setSourceModel(self._model)
        self._proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._input, self._table = QLineEdit(), QTableView()
        self._input.textChanged.connect(self._proxy.setFilterFixedString)
        self._table.setModel(self._proxy)
        column = QVBoxLayout(self._window)
        column.addWidget(self._input)
        column.addWidget(self._table)
        self._window.resize(1366, 768)
        self._window.show()
        self._window.activateWindow()
        self._input.setFocus()
        QCoreApplication.processEvents()

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

    def close(self) -> None:
        """Take it off the screen."""
        self._window.close()


def _seconds(act: Callable[[], object]) -> float:
    """Until the loop has nothing left to do; where the rows stay the same, nothing is painted."""
    begun = time.perf_counter()
    act()
    QCoreApplication.processEvents()
    return time.perf_counter() - begun


@contextmanager
def naive_desk(store: Store, stays: int) -> Iterator[NaiveDesk]:
    """On the rows of a store. Raises `WrongResultError` when they are not all there."""
    cells = list(store.worker_writer()._connection.execute(_ROWS))
    if len(cells) != stays:
        raise WrongResultError(f"{len(cells)} of {stays} stays are in the store")
    desk = NaiveDesk(cells)
    try:
        yield desk
    finally:
        desk.close()
