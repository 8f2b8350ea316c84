"""The top bar in the smallest window with the largest text: a new reservation is one click away all the same."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from frontdesk.ui import theme
from frontdesk.ui.panes.top_bar import TopBar
from frontdesk.ui.parts.button import Button
from frontdesk.ui.parts.search_box import SearchBox
from frontdesk.ui.parts.status_pill import Segment
from frontdesk.ui.shape import Shape
from tests.ui.acts import shown_in_a_window

CENTRE = 429  # between rail and right side, 960 wide at text 130 %


@pytest.fixture
def bar(qtbot: QtBot, qapp: QApplication) -> Iterator[TopBar]:
    theme.install(qapp, theme.Mode.LIGHT, 130)
    made = TopBar()
    made.set_shape(Shape.COMPACT)
    made.show_title("Arrivals")
    yield shown_in_a_window(qtbot, made, width=CENTRE, height=62)
    theme.install(qapp, theme.Mode.LIGHT, 100)


@pytest.mark.parametrize("said", ["Online", "Offline 12 min", "Offline 12 min · 3 not sent"])
def test_new_stays_in_sight_whatever_the_pill_says(bar: TopBar, said: str) -> None:
    bar.show_pill("wifi", (Segment(said),))
    (new,) = bar.findChildren(Button)
    assert new.isVisible()
    parts = [each for each in (*bar.findChildren(SearchBox), bar.pill, new) if each.isVisible()]
    edges = [(each.x(), each.geometry().right()) for each in parts]
    assert all(right < left for (_, right), (left, _) in pairwise(edges)), edges
    assert edges[0][0] >= 0 and edges[-1][1] < CENTRE
