"""List and right pane side by side: how wide each is, and what a person's hand made of it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from frontdesk.ui import theme
from frontdesk.ui.parts.seam import SeamSplitter
from frontdesk.ui.shape import RIGHT_WIDTHS, Shape

NARROWEST_RIGHT, WIDEST_RIGHT = 352, 560
CENTRE_LIKES = 460
NARROWEST_CENTRE = 360  # real pixels: at 130 % the window must still fit 960


class DayColumns(SeamSplitter):
    """The right pane keeps its width when the window grows; the centre takes the rest."""

    def __init__(self, centre: QWidget, right: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        now = theme.current()
        centre.setMinimumWidth(NARROWEST_CENTRE)
        right.setMinimumWidth(now.px(NARROWEST_RIGHT))
        right.setMaximumWidth(now.px(WIDEST_RIGHT))
        self.addWidget(centre)
        self.addWidget(right)
        self.setStretchFactor(0, 1)
        self.setStretchFactor(1, 0)
        self._by_hand: dict[Shape, int] = {}

    def by_hand(self) -> Mapping[Shape, int]:
        """The widths a person gave the right pane, in design pixels."""
        return self._by_hand

    def take_by_hand(self, widths: Mapping[Shape, int]) -> None:
        """As they were kept; those out of bounds are drawn in. They show with the next `fit`."""
        self._by_hand = {shape: min(WIDEST_RIGHT, max(NARROWEST_RIGHT, width)) for shape, width in widths.items()}

    def remember(self, shape: Shape) -> None:
        """The right pane is as wide as a hand has just made it."""
        self._by_hand[shape] = round(self.sizes()[1] * 100 / theme.current().text_percent)

    def fit(self, width: int, shape: Shape, at_least: int) -> None:
        """Share `width` pixels; the right pane wants `at_least` design pixels, and what a hand gave it."""
        now = theme.current()
        wanted = max(at_least, self._by_hand.get(shape, RIGHT_WIDTHS[shape]))
        # Large text in a small window: the right pane gives way as far as it can, so that names can be read.
        right = min(now.px(wanted), max(now.px(NARROWEST_RIGHT), width - now.px(CENTRE_LIKES)))
        self.setSizes([max(0, width - right), right])
