"""One entry that goes by itself: what, who, when; it can be taken back until it has left."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from frontdesk.domain.outbox import TO_BE_SENT
from frontdesk.domain.views import UnsentItem
from frontdesk.ui import theme
from frontdesk.ui.models.marks import UNSENT_SIGNS
from frontdesk.ui.panes.unsent_pane.text_link import TextLink
from frontdesk.ui.parts.painting import RIGHT, draw_icon, draw_text, focus_ring, round_box, text_width
from frontdesk.ui.parts.part import PressPart
from frontdesk.ui.text import tr
from frontdesk.ui.text import unsent as words
from frontdesk.ui.text.dates import clock
from frontdesk.ui.theme import Tone

HEIGHT = 42
ONE_LINE = 26
SIDE = 8
TEXT_LEFT = 32
TITLE_TOP = 2
TITLE = 20
NOTE_TOP = 21
NOTE = 16
ICON_TOP = 7
ICON_TOP_ONE_LINE = 5
GAP = 12


class WaitingRow(PressPart):
    """42 high; 26 where there are many, with the guest behind the title and the way back by the key Del alone.
    `take_back_wanted` carries the entry's id.
    """

    take_back_wanted = Signal(str)

    def __init__(self, item: UnsentItem, *, is_one_line: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.item = item
        self._is_one_line = is_one_line
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(words.row_sentence(item))
        self.setToolTip(f"{words.row_title(item)}, {words.name(item)}")
        self._back = TextLink(tr("Take back"), Tone.ACCENT, theme.Height.SMALL, self)
        self._back.clicked.connect(lambda: self.take_back_wanted.emit(item.entry.id))
        self._may_take_back = item.entry.state in TO_BE_SENT
        self._back.setVisible(self._may_take_back and not is_one_line)
        if self._may_take_back:
            self.setAccessibleDescription(tr("Del takes it back"))

    def sizeHint(self) -> QSize:
        """Two lines, or one."""
        now = theme.current()
        return QSize(now.px(280), now.px(ONE_LINE if self._is_one_line else HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Del takes it back while that is possible."""
        if event.key() == Qt.Key.Key_Delete and self._may_take_back:
            self.take_back_wanted.emit(self.item.entry.id)
            return
        super().keyPressEvent(event)

    def minimumSizeHint(self) -> QSize:
        """It gives way."""
        return QSize(theme.current().px(160), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Taking back stands under the time."""
        super().resizeEvent(event)
        now = theme.current()
        size = self._back.sizeHint()
        centre = now.px(NOTE_TOP) + now.px(NOTE) // 2
        left = self.width() - now.px(SIDE) - size.width()
        self._back.setGeometry(left, centre - size.height() // 2, size.width(), size.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Sign, title, guest, time."""
        now = theme.current()
        with QPainter(self) as painter:
            if self.underMouse():
                round_box(painter, self.rect(), theme.Radius.CONTROL, now.tokens.hover)
            sign = UNSENT_SIGNS[self.item.mark].sign
            top = now.px(ICON_TOP_ONE_LINE if self._is_one_line else ICON_TOP)
            draw_icon(painter, now.px(SIDE), top, sign.icon, now.tokens.of(sign.tone))
            if self._is_one_line:
                self._paint_one_line(painter)
            else:
                self._paint_two_lines(painter)
            if self.hasFocus():
                focus_ring(painter, self.rect(), theme.Radius.CONTROL)

    def _paint_one_line(self, painter: QPainter) -> None:
        now = theme.current()
        time, left, right = clock(self.item.at), now.px(TEXT_LEFT), self.width() - now.px(SIDE)
        height = now.px(ONE_LINE)
        draw_text(painter, QRectF(0, 0, right, height), time, now.figures(12), now.tokens.ink3, RIGHT)
        room = right - left - text_width(now.figures(12), time) - now.px(GAP)
        title = words.row_title(self.item)
        taken = min(text_width(now.font(13, 500), title), room * 3 // 5)
        draw_text(painter, QRectF(left, 0, taken + 2, height), title, now.font(13, 500), now.tokens.ink, elide=True)
        rest = QRectF(left + taken + now.px(GAP), 0, room - taken - now.px(GAP), height)
        draw_text(painter, rest, words.who(self.item), now.font(12), now.tokens.ink2, elide=True)

    def _paint_two_lines(self, painter: QPainter) -> None:
        now = theme.current()
        time, left, right = clock(self.item.at), now.px(TEXT_LEFT), self.width() - now.px(SIDE)
        top = now.px(TITLE_TOP)
        draw_text(painter, QRectF(0, top, right, now.px(TITLE)), time, now.figures(12), now.tokens.ink3, RIGHT)
        room = right - left - text_width(now.figures(12), time) - now.px(GAP)
        title = QRectF(left, top, room, now.px(TITLE))
        draw_text(painter, title, words.row_title(self.item), now.font(13, 500), now.tokens.ink, elide=True)
        taken = 0 if self._back.isHidden() else self._back.width() + now.px(GAP)
        note = QRectF(left, now.px(NOTE_TOP), right - left - taken, now.px(NOTE))
        draw_text(painter, note, words.who(self.item), now.font(12), now.tokens.ink2, elide=True)
