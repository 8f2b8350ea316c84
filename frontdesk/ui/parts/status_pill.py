"""The status pill: how the line is and what is not sent, in words, always whole (DESK.md §3)."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from frontdesk.ui import theme
from frontdesk.ui.parts.painting import draw_icon, draw_text, focus_ring, round_box, text_width
from frontdesk.ui.parts.part import PressPart
from frontdesk.ui.theme import Tone

LEFT_PADDING = 10
RIGHT_PADDING = 12
ICON_SIZE = 14
ICON_GAP = 8
DOT_ROOM = 17
DOT = 2


class Segment(NamedTuple):
    """One fact of the pill with its own tone ("1 needs you", BAD)."""

    text: str
    tone: Tone = Tone.INK2


class StatusPill(PressPart):
    """Quiet with a hairline when all is well, tinted only when it matters; pressing it opens unsent work.

    Its minimum width is its whole text: layouts cannot squeeze it.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._icon = "wifi"
        self._segments: tuple[Segment, ...] = ()
        self._tint: Tone | None = None
        self._icon_tone = Tone.MUTE

    def show_state(
        self, icon: str, segments: Sequence[Segment], tint: Tone | None = None, icon_tone: Tone | None = None
    ) -> None:
        """Show the facts in order. `tint` None is the quiet pill; `icon_tone` defaults to the tint's tone.

        It is told each second; only what looks different is painted.
        """
        before = self._icon, self._segments, self._tint, self._icon_tone
        shown = icon, tuple(segments), tint, icon_tone or tint or Tone.MUTE
        if shown == before:
            return
        self._icon, self._segments, self._tint, self._icon_tone = shown
        text = ", ".join(segment.text for segment in segments)
        self.setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Everything it says."""
        return QSize(self.width_of(self._segments), theme.current().px(theme.Height.SMALL))

    def width_of(self, segments: Sequence[Segment]) -> int:
        """How wide it is when it says these."""
        now = theme.current()
        words = sum(text_width(now.font(12, 500), segment.text) for segment in segments)
        dots = now.px(DOT_ROOM) * max(len(segments) - 1, 0)
        return self._text_left() + words + dots + now.px(RIGHT_PADDING)

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, icon, the facts with dots between."""
        now = theme.current()
        with QPainter(self) as painter:
            radius = self.height() / 2
            self._paint_ground(painter, radius)
            size = now.px(ICON_SIZE)
            colour = now.tokens.of(self._icon_tone)
            draw_icon(painter, now.px(LEFT_PADDING), (self.height() - size) / 2, self._icon, colour, ICON_SIZE)
            self._paint_segments(painter)
            if self.hasFocus():
                focus_ring(painter, self.rect(), radius)

    def _paint_ground(self, painter: QPainter, radius: float) -> None:
        tokens = theme.current().tokens
        if self._tint is not None:
            round_box(painter, self.rect(), radius, tokens.tint(self._tint))
            return
        round_box(painter, self.rect(), radius, tokens.hover if self.underMouse() else None, tokens.line)

    def _paint_segments(self, painter: QPainter) -> None:
        now = theme.current()
        font = now.font(12, 500)
        left = float(self._text_left())
        for number, segment in enumerate(self._segments):
            if number:
                side = now.px(DOT)
                dot = QRectF(left + (now.px(DOT_ROOM) - side) // 2, self.height() // 2 - side // 2, side, side)
                round_box(painter, dot, side / 2, now.tokens.ink2)
                left += now.px(DOT_ROOM)
            width = text_width(font, segment.text)
            draw_text(painter, QRectF(left, 0, width, self.height()), segment.text, font, now.tokens.of(segment.tone))
            left += width

    def _text_left(self) -> int:
        now = theme.current()
        return now.px(LEFT_PADDING) + now.px(ICON_SIZE) + now.px(ICON_GAP)
