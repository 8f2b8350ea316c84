"""The navigation in every window and at every size of text: nothing lies over anything, nothing is out of sight."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise, product

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from frontdesk.domain.views import Counts, Line, ListKind, Status
from frontdesk.ui import theme
from frontdesk.ui.panes.navigation import NEEDS_A_LOOK, Navigation
from frontdesk.ui.parts.navigation import NavigationItem
from frontdesk.ui.shape import MINIMUM_HEIGHT, MINIMUM_WIDTH, shape_of

TRAINING_BANNER = 32
SMALLEST_TARGET = 28  # DESK.md §2, as it is under the finger
SIZES = ((MINIMUM_WIDTH, MINIMUM_HEIGHT), (1280, 720), (1366, 697), (1366, 768), (1600, 900), (1920, 1080))


@pytest.fixture(autouse=True)
def usual_text(qapp: QApplication) -> Iterator[None]:
    yield
    theme.install(qapp, theme.Mode.LIGHT, 100)


@pytest.mark.parametrize("percent", [90, 100, 115, 130])
def test_nothing_overlaps_and_nothing_is_cut(qtbot: QtBot, qapp: QApplication, percent: int) -> None:
    theme.install(qapp, theme.Mode.LIGHT, percent)
    navigation = Navigation()
    qtbot.addWidget(navigation)
    navigation.show_unsent(Status(line=Line.ONLINE, needs_you=2))
    navigation.show()
    banner = theme.current().px(TRAINING_BANNER)
    for (width, height), is_busy, above in product(SIZES, (False, True), (0, banner)):
        navigation.set_shape(shape_of(width * 100 / percent, height * 100 / percent))
        lists = {ListKind(place.value): 3 if is_busy else 0 for place in NEEDS_A_LOOK}
        navigation.show_counts(Counts(lists, 0, 0, 0, 0, 0, 0, 0, (), 0, 60, 2))
        navigation.resize(navigation.sizeHint().width(), height - above)
        QApplication.processEvents()
        _look_over(navigation, 12 if is_busy else 7, SMALLEST_TARGET * min(percent, 100) // 100)


def _look_over(navigation: Navigation, many: int, smallest: int) -> None:
    parts = [each for each in navigation.findChildren(QAbstractButton) if each.isVisible()]
    parts.sort(key=lambda each: each.y())
    items = [each for each in parts if isinstance(each, NavigationItem)]
    assert len(items) == many
    assert all(navigation.rect().contains(each.geometry()) for each in parts)
    for upper, lower in pairwise(parts):
        assert upper.geometry().bottom() < lower.y(), (navigation.size(), upper.text(), lower.text())
    assert min(each.height() for each in items) >= smallest
