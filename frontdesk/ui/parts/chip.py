"""A state in words on a tint, with its mark: 24 high, not a button (DESK.md §5)."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from frontdesk.ui import theme
from frontdesk.ui.parts.marks import SIZE, StayMark, paint_mark
from frontdesk.ui.parts.painting import draw_icon, draw_text, round_box, text_width
from frontdesk.ui.parts.part import TextPart
from frontdesk.ui.theme import Tone

LEFT_PADDING = 6
RIGHT_PADDING = 10
GAP = 4


class Chip(TextPart):
    """Mark or icon, then the word. With neither, the word alone with equal padding."""

    def __init__(
        self,
        word: str = "",
        tone: Tone = Tone.MUTE,
        *,
        mark: StayMark | None = None,
        share: float = 0.0,
        icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._shown: tuple[object, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        if mark is None:
            self.show_word(word, tone, icon)
        else:
            self.show_mark(mark, word, share)

    def show_mark(self, mark: StayMark, word: str = "", share: float = 0.0) -> None:
        """Show a state; an empty `word` means the state's own."""
        self._mark: StayMark | None = mark
        self._share = share
        self._take(word or mark.word, mark.tone, "")

    def show_word(self, word: str, tone: Tone, icon: str = "") -> None:
        """Show a word that is no state of a stay."""
        self._mark = None
        self._share = 0.0
        self._take(word, tone, icon)

    def word(self) -> str:
        """The word as shown."""
        return self._word

    def sizeHint(self) -> QSize:
        """As wide as its word, 24 high."""
        now = theme.current()
        width = self._text_left() + text_width(now.font(12, 500), self._word) + now.px(RIGHT_PADDING)
        return QSize(width, now.px(theme.Height.CHIP))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tint, mark, word."""
        now = theme.current()
        with QPainter(self) as painter:
            round_box(painter, self.rect(), self.height() / 2, now.tokens.tint(self._tone))
            side = now.px(SIZE)
            place = QRectF(now.px(LEFT_PADDING), (self.height() - side) / 2, side, side)
            if self._mark is not None:
                paint_mark(painter, place, self._mark, self._share)
            elif self._icon:
                draw_icon(painter, place.x(), place.y(), self._icon, now.tokens.of(self._tone))
            room = QRectF(self._text_left(), 0, self.width(), self.height())
            draw_text(painter, room, self._word, now.font(12, 500), self._ink())

    def _take(self, word: str, tone: Tone, icon: str) -> None:
        shown = (word, tone, icon, self._mark, self._share)
        if shown == self._shown:
            return
        self._shown = shown
        self._word, self._tone, self._icon = word, tone, icon
        self.setAccessibleName(word)
        self.updateGeometry()
        self.update()

    def _text_left(self) -> int:
        now = theme.current()
        if self._mark is None and not self._icon:
            return now.px(RIGHT_PADDING)
        return now.px(LEFT_PADDING) + now.px(SIZE) + now.px(GAP)

    def _ink(self) -> QColor:
        tokens = theme.current().tokens
        return tokens.ink2 if self._tone is Tone.MUTE else tokens.on_tint(self._tone)
