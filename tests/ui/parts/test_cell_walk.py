"""Walking through a table: one cell at a time, to the ends of a row, and never out of it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView

from frontdesk.ui.parts.cell_walk import cell_after

ROWS, COLUMNS = 3, 4
ACTIONS = QAbstractItemView.CursorAction


def place(index: QModelIndex) -> tuple[int, int]:
    return index.row(), index.column()


@pytest.mark.parametrize(
    ("action", "found"),
    [
        (ACTIONS.MoveUp, (0, 2)),
        (ACTIONS.MovePageDown, (2, 2)),
        (ACTIONS.MovePrevious, (1, 1)),
        (ACTIONS.MoveRight, (1, 3)),
        (ACTIONS.MoveHome, (1, 0)),
        (ACTIONS.MoveEnd, (1, 3)),
    ],
)
def test_each_key_has_its_way(action: ACTIONS, found: tuple[int, int]) -> None:
    model = QStandardItemModel(ROWS, COLUMNS)
    assert place(cell_after(action, model.index(1, 2), model)) == found


@given(st.lists(st.sampled_from(list(ACTIONS)), max_size=20))
def test_no_way_leads_out_of_the_table(actions: list[ACTIONS]) -> None:
    model = QStandardItemModel(ROWS, COLUMNS)
    here = QModelIndex()
    for action in actions:
        here = cell_after(action, here, model)
        assert here.isValid()


def test_a_walk_begins_at_the_first_cell_and_an_empty_table_has_none() -> None:
    model = QStandardItemModel(ROWS, COLUMNS)
    assert place(cell_after(ACTIONS.MoveEnd, QModelIndex(), model)) == (0, 0)
    assert not cell_after(ACTIONS.MoveDown, QModelIndex(), QStandardItemModel(0, 0)).isValid()
