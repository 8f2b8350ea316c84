"""Plain text in the desk's type: labels, labels that elide with a tooltip, labels of figures."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from frontdesk.ui import theme
from frontdesk.ui.parts.painting import ending_where_it_reads
from frontdesk.ui.parts.paragraph import lay_out, parts_lines
from frontdesk.ui.parts.part import Themed
from frontdesk.ui.theme import Tone

_KEPT_HEIGHTS = 16


class Label(QLabel, Themed):
    """Text of a size, a weight and a tone. Never rich text: words of guests and of the platform land here."""

    def __init__(
        self,
        text: str = "",
        *,
        size: int = 13,
        weight: int = 400,
        tone: Tone = Tone.INK,
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._size, self._weight, self._tone = size, weight, tone
        self._heights: dict[tuple[str, int], int] = {}
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self.restyle()
        self.follow_theme()

    def set_tone(self, tone: Tone) -> None:
        """Change what the colour says."""
        if tone is not self._tone:
            self._tone = tone
            self.restyle()

    def restyle(self) -> None:
        """Take over font and colour of the theme."""
        self._heights.clear()
        self.setFont(self._theme_font())
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.WindowText, theme.current().tokens.of(self._tone))
        self.setPalette(palette)

    def heightForWidth(self, width: int) -> int:
        """Of wrapped lines; all of the same height. Kept: a layout asks a dozen times before it settles."""
        key = (self.text(), width)
        found = self._heights.get(key)
        if found is None:
            if len(self._heights) >= _KEPT_HEIGHTS:
                self._heights.clear()
            found = self._heights[key] = self._height_for(width)
        return found

    def setContentsMargins(self, left: int, top: int, right: int, bottom: int) -> None:  # type: ignore[override]
        """They are part of the height."""
        self._heights.clear()
        super().setContentsMargins(left, top, right, bottom)

    def _height_for(self, width: int) -> int:
        if not self._has_tall_letters():
            return super().heightForWidth(width)
        margins = self.contentsMargins()
        room = width - margins.left() - margins.right()
        return lay_out(self.text(), self.font(), room)[1] + margins.top() + margins.bottom()

    def paintEvent(self, event: QPaintEvent) -> None:
        """As Qt does, but for lines that a fallback font would part."""
        if not self._has_tall_letters():
            super().paintEvent(event)
            return
        room = self.contentsRect()
        with QPainter(self) as painter:
            painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
            layout, height = lay_out(self.text(), self.font(), room.width())
            top = room.y() + max(0, room.height() - height) // 2
            layout.draw(painter, QPointF(room.x(), top))

    def _has_tall_letters(self) -> bool:
        return self.wordWrap() and parts_lines(self.text())

    def _theme_font(self) -> QFont:
        return theme.current().font(self._size, self._weight)


class FigureLabel(Label):
    """A pure number in figures of equal width, for columns."""

    def _theme_font(self) -> QFont:
        return theme.current().figures(self._size, self._weight)


class ElidedLabel(Label):
    """One line that gives way: elided at the right, the whole text in the tooltip and for the screen reader."""

    def __init__(
        self,
        text: str = "",
        *,
        size: int = 13,
        weight: int = 400,
        tone: Tone = Tone.INK,
        parent: QWidget | None = None,
    ) -> None:
        self._whole = text
        super().__init__(text, size=size, weight=weight, tone=tone, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show another text, cut to the present width."""
        self._whole = text
        self.setAccessibleName(text)
        self._fit()
        self.updateGeometry()

    def whole_text(self) -> str:
        """The text before it was cut."""
        return self._whole

    def sizeHint(self) -> QSize:
        """The width of the whole text."""
        return QSize(QFontMetrics(self.font()).horizontalAdvance(self._whole) + 1, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """It may shrink to one letter and the ellipsis."""
        return QSize(theme.current().px(2 * self._size), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut anew."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        cut = QFontMetrics(self.font()).elidedText(self._whole, Qt.TextElideMode.ElideRight, self.width())
        shown = cut if cut == self._whole else ending_where_it_reads(cut)
        super().setText(shown)
        self.setToolTip(self._whole if shown != self._whole else "")
