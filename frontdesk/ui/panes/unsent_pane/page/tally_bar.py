"""How far it is: a bar, and how many there are of each kind under it (picture 14)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from frontdesk.ui import theme
from frontdesk.ui.parts.painting import draw_text, round_box, text_width
from frontdesk.ui.parts.part import TextPart
from frontdesk.ui.text.unsent_page import Tally

MARGIN = 16
BAR = 6
BAR_TOP = 8
WORDS_TOP = 20
LINE = 20
GAP, BETWEEN = 4, 18
HEIGHT = 48


class TallyBar(TextPart):
    """The share that is settled, and the counts; what does not fit is in the tooltip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tallies: Sequence[Tally] = ()
        self._share = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_tallies(self, tallies: Sequence[Tally], share: float) -> None:
        """Show these; `share` from 0 to 1."""
        if (tuple(tallies), share) == (tuple(self._tallies), self._share):
            return
        self._tallies, self._share = tuple(tallies), min(max(share, 0.0), 1.0)
        told = ", ".join(f"{each.count} {each.words}" for each in tallies)
        self.setAccessibleName(told)
        self.setToolTip(told)
        self.update()

    def sizeHint(self) -> QSize:
        """Bar and words."""
        return QSize(theme.current().px(200), theme.current().px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Track, bar, counts."""
        now = theme.current()
        with QPainter(self) as painter:
            height = now.px(BAR)
            track = QRectF(now.px(MARGIN), now.px(BAR_TOP), self.width() - now.px(2 * MARGIN), height)
            round_box(painter, track, height / 2, now.tokens.line)
            if self._share:
                done = QRectF(track.x(), track.y(), max(track.width() * self._share, height), height)
                round_box(painter, done, height / 2, now.tokens.fill)
            left = track.x()
            for each in self._tallies:
                left = self._paint_tally(painter, each, left)

    def _paint_tally(self, painter: QPainter, tally: Tally, left: float) -> float:
        now = theme.current()
        count, strong, plain = str(tally.count), now.figures(12, 600), now.font(12)
        colour = now.tokens.bad if tally.is_loud else now.tokens.ink
        width = text_width(strong, count)
        room = QRectF(left, now.px(WORDS_TOP), self.width() - now.px(MARGIN) - left, now.px(LINE))
        draw_text(painter, room, count, strong, colour)
        room.setLeft(left + width + now.px(GAP))
        draw_text(painter, room, tally.words, plain, colour if tally.is_loud else now.tokens.ink2, elide=True)
        return room.left() + text_width(plain, tally.words) + now.px(BETWEEN)
