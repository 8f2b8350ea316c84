"""A figure of the day with its word, under the title of a page (pictures 01, 12)."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from frontdesk.ui import theme
from frontdesk.ui.parts.painting import draw_text, focus_ring, round_box, text_width, vertical_hairline
from frontdesk.ui.parts.part import PressPart
from frontdesk.ui.theme import Tone

TEXT_LEFT = 12
GAP = 6
HEIGHT = 39
BASELINE = 15
LABEL_LIFT = 1
SECOND_MIDDLE = 30
COMPACT_GAP = 4


class Tile(PressPart):
    """Figure 20/600, label beside it, a second fact under it, a hairline at its left. Pressing it narrows the list."""

    def __init__(
        self,
        figure: str = "",
        label: str = "",
        second: str = "",
        *,
        tone: Tone = Tone.INK,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._compact = False
        self._shown: tuple[str, str, str, Tone] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.show_figures(figure, label, second, tone)

    def show_figures(self, figure: str, label: str, second: str = "", tone: Tone = Tone.INK) -> None:
        """Show other figures; `tone` colours the figure alone. The same ones again are not painted again."""
        shown = figure, label, second, tone
        if shown == self._shown:
            return
        self._shown = shown
        self._figure, self._label, self._second, self._tone = figure, label, second, tone
        self.setText(f"{figure} {label}")
        self.setAccessibleName(f"{figure} {label}")
        self.setAccessibleDescription(second)
        self._hint()
        self.updateGeometry()
        self.update()

    def set_compact(self, compact: bool) -> None:
        """One line of text for narrow windows (picture 12): figure 13, label 12, no second fact, no hairline."""
        self._compact = compact
        self._hint()
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Wide enough for both lines."""
        now = theme.current()
        if self._compact:
            width = text_width(now.figures(13, 600), self._figure) + now.px(COMPACT_GAP)
            return QSize(width + text_width(now.font(12), self._label), now.px(theme.Height.SMALL))
        return QSize(self.width_for(self._figure, self._label, self._second), now.px(HEIGHT))

    def width_for(self, figure: str, label: str, second: str) -> int:
        """How wide it would be, in pixels, with another figure and other words, where it is not compact."""
        now = theme.current()
        first = text_width(now.figures(20, 600), figure) + now.px(GAP) + text_width(now.font(12, 500), label)
        return now.px(TEXT_LEFT) + max(first, text_width(now.font(11), second)) + now.px(GAP)

    def minimumSizeHint(self) -> QSize:
        """The same: figures are never cut."""
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The second fact is cut in a narrow place."""
        super().resizeEvent(event)
        self._hint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Hairline, figure, label, second fact."""
        with QPainter(self) as painter:
            if self.underMouse():
                round_box(painter, self.rect().adjusted(1, 0, 0, 0), theme.Radius.KEYCAP, theme.current().tokens.hover)
            if self._compact:
                self._paint_line(painter)
            else:
                self._paint_block(painter)
            if self.hasFocus():
                focus_ring(painter, self.rect(), theme.Radius.CONTROL)

    def _hint(self) -> None:
        """The words as a tooltip, where they are not painted whole."""
        is_whole = not self._compact and self.sizeHint().width() <= self.width()
        words = self._second if self._compact else f"{self._figure} {self._label}, {self._second}"
        self.setToolTip("" if is_whole else words.removesuffix(", "))

    def _paint_block(self, painter: QPainter) -> None:
        now = theme.current()
        vertical_hairline(painter, 0, 0, self.height(), now.tokens.line)
        left, base = now.px(TEXT_LEFT), now.px(BASELINE)
        figure_font, label_font = now.figures(20, 600), now.font(12, 500)
        painter.setFont(figure_font)
        painter.setPen(now.tokens.of(self._tone))
        painter.drawText(left, base, self._figure)
        painter.setFont(label_font)
        painter.setPen(now.tokens.ink)
        after = left + text_width(figure_font, self._figure) + now.px(GAP)
        label = now.metrics(label_font).elidedText(self._label, Qt.TextElideMode.ElideRight, self.width() - after)
        painter.drawText(after, base - LABEL_LIFT, label)
        line = QRectF(left, now.px(SECOND_MIDDLE - 8), self.width() - left, now.px(16))
        draw_text(painter, line, self._second, now.font(11), now.tokens.ink3, elide=True)

    def _paint_line(self, painter: QPainter) -> None:
        now = theme.current()
        font = now.figures(13, 600)
        draw_text(painter, self.rect(), self._figure, font, now.tokens.of(self._tone))
        left = text_width(font, self._figure) + now.px(COMPACT_GAP)
        draw_text(painter, QRectF(left, 0, self.width(), self.height()), self._label, now.font(12), now.tokens.ink2)
