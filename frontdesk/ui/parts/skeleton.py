"""Grey rows where a list will stand, shown only if the first answer takes over 150 ms; no shimmer (DESK.md §8)."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from frontdesk.ui import theme
from frontdesk.ui.parts.painting import round_box
from frontdesk.ui.parts.part import TextPart

DOT = 14
BAR = 12
DOT_LEFT = 16
BAR_LEFT = 52
WORD_WIDTHS = (132, 96, 160)
ROOM_SHARE, ROOM_WIDTH = 0.58, 90
AMOUNT_WIDTH = 52


class Skeleton(TextPart):
    """Rows of the list's own height, so that nothing jumps when the data comes."""

    def __init__(self, rows: int = 3, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self.setAccessibleName("Reading")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """The rows."""
        now = theme.current()
        top = self.contentsMargins().top()
        return QSize(now.px(BAR_LEFT + max(WORD_WIDTHS)), top + self._rows * now.px(theme.Height.ROW))

    def paintEvent(self, event: QPaintEvent) -> None:
        """A dot and three bars a row."""
        now = theme.current()
        with QPainter(self) as painter:
            height = now.px(theme.Height.ROW)
            top, right = self.contentsRect().y(), self.contentsRect().right() + 1
            for row in range(self._rows):
                middle = top + row * height + height / 2
                self._bar(painter, now.px(DOT_LEFT), middle, now.px(DOT), now.px(DOT))
                word = now.px(WORD_WIDTHS[row % len(WORD_WIDTHS)])
                self._bar(painter, now.px(BAR_LEFT), middle, word, now.px(BAR))
                self._bar(painter, right * ROOM_SHARE, middle, now.px(ROOM_WIDTH), now.px(BAR))
                amount = now.px(AMOUNT_WIDTH)
                self._bar(painter, right - amount, middle, amount, now.px(BAR))

    def _bar(self, painter: QPainter, left: float, middle: float, width: int, height: int) -> None:
        radius = height / 2 if width == height else theme.Radius.KEYCAP
        ground = theme.current().tokens.mute_tint
        round_box(painter, QRectF(left, middle - height / 2, width, height), radius, ground)
