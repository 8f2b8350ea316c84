"""The top bar in the smallest window with the largest text: a new reservation is one click away all the same."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from frontdesk.domain.rights import Right
from frontdesk.ui import theme
from frontdesk.ui.panes.top_bar import TopBar
from frontdesk.ui.parts.button import Button
from frontdesk.ui.parts.label import Label
from frontdesk.ui.parts.search_box import SearchBox
from frontdesk.ui.parts.status_pill import Segment
from frontdesk.ui.shape import Shape
from frontdesk.ui.text.rights import on_small_pill
from frontdesk.ui.theme import Tone
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


def test_what_is_not_granted_takes_neither_title_nor_search_from_the_smallest_window(
    qtbot: QtBot, qapp: QApplication
) -> None:
    theme.install(qapp, theme.Mode.LIGHT)
    bar = TopBar()
    bar.set_shape(Shape.COMPACT)
    bar.show_title("Arrivals")
    shown_in_a_window(qtbot, bar, width=520, height=48)
    bar.show_pill("wifi", (Segment("Online"), Segment(on_small_pill([Right.CHECK_IN] * 12), Tone.MUTE)))
    (search,) = bar.findChildren(SearchBox)
    assert bar.pill.text() == "Online, 12 not granted"
    assert search.isVisible() and search.width() >= search.minimumSizeHint().width()
    assert "Arrivals" in [each.text() for each in bar.findChildren(Label) if each.isVisible()]


def test_quiet_words_give_way_to_the_search(bar: TopBar) -> None:
    bar.show_pill("wifi", (Segment("Online"), Segment(on_small_pill([Right.CHECK_IN] * 12), Tone.MUTE)))
    (search,) = bar.findChildren(SearchBox)
    assert search.isVisible() and bar.pill.text() == "Online"
    bar.show_pill("wifi", (Segment("Online"), Segment("12 in doubt")))
    assert bar.pill.text() == "Online, 12 in doubt"


@pytest.mark.parametrize("said", ["Online", "Offline 12 min", "Offline 12 min · 3 not sent"])
def test_new_stays_in_sight_whatever_the_pill_says(bar: TopBar, said: str) -> None:
    bar.show_pill("wifi", (Segment(said),))
    (new,) = bar.findChildren(Button)
    assert new.isVisible()
    parts = [each for each in (*bar.findChildren(SearchBox), bar.pill, new) if each.isVisible()]
    edges = [(each.x(), each.geometry().right()) for each in parts]
    assert all(right < left for (_, right), (left, _) in pairwise(edges)), edges
    assert edges[0][0] >= 0 and edges[-1][1] < CENTRE
