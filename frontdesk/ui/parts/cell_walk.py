"""The keys of a table that is walked cell by cell: arrows move by one, Home and End to the ends of the row."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QModelIndex
from PySide6.QtWidgets import QAbstractItemView

_ACTIONS = QAbstractItemView.CursorAction


def cell_after(action: QAbstractItemView.CursorAction, current: QModelIndex, model: QAbstractItemModel) -> QModelIndex:
    """Where `action` leads from `current`: never out of the table, and to its first cell where there is no current."""
    if not current.isValid():
        return model.index(0, 0)
    row, column = current.row(), current.column()
    last_row, last_column = model.rowCount() - 1, model.columnCount() - 1
    match action:
        case _ACTIONS.MoveUp | _ACTIONS.MovePageUp:
            row -= 1
        case _ACTIONS.MoveDown | _ACTIONS.MovePageDown:
            row += 1
        case _ACTIONS.MoveLeft | _ACTIONS.MovePrevious:
            column -= 1
        case _ACTIONS.MoveRight | _ACTIONS.MoveNext:
            column += 1
        case _ACTIONS.MoveHome:
            column = 0
        case _ACTIONS.MoveEnd:
            column = last_column
    return model.index(min(max(row, 0), last_row), min(max(column, 0), last_column))
