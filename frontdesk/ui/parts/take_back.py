"""The take-back bar: what was done, when it is sent, and Undo, with a line that runs out (picture 03)."""

from PySide6.QtCore import QRect, QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from frontdesk.ui import theme
from frontdesk.ui.parts.keycap import KeycapLook, keycap_width, paint_keycap
from frontdesk.ui.parts.painting import draw_icon, draw_text, fill, round_box, text_width
from frontdesk.ui.parts.part import Part, PressPart
from frontdesk.ui.parts.shadow import Level, margin, paint_shadow
from frontdesk.ui.text import tr

SIDE = 14
TEXT_LEFT = 40
NOTE_GAP = 14
UNDO_GAP = 28
UNDO_KEY_GAP = 8
RIGHT = 12
LINE = 3
EDGE = 8  # least distance from the parent's sides
NOTE_ALPHA = 0.72


class _Undo(PressPart):
    """The word and its key inside the bar."""

    def __init__(self, text: str, key: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._key = key
        self.setText(text)
        self.setAccessibleName(text)
        self.setAccessibleDescription(tr("Key {key}").format(key=key))

    def sizeHint(self) -> QSize:
        now = theme.current()
        width = text_width(now.font(12, 600), self.text()) + now.px(UNDO_KEY_GAP) + keycap_width(self._key)
        return QSize(width + 2 * now.px(RIGHT), now.px(theme.Height.TAKE_BACK))

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme.current()
        with QPainter(self) as painter:
            room = QRectF(now.px(RIGHT), 0, self.width(), self.height())
            draw_text(painter, room, self.text(), now.font(12, 600), now.tokens.toast_ink)
            right = self.width() - now.px(RIGHT)
            paint_keycap(painter, right, self.height() / 2, self._key, look=KeycapLook.ON_TOAST)
            if self.hasFocus() or self.underMouse():
                box = QRectF(self.rect()).adjusted(4, 6, -4, -6)
                width = 2.0 if self.hasFocus() else 1.0
                round_box(painter, box, theme.Radius.CONTROL, None, now.tokens.toast_key, width)


class TakeBackBar(Part):
    """Floats over `parent`; its owner tells it the time, as no part holds a clock. `undone` when Undo is pressed.

    The widget is larger than the bar by the room of its shadow; `place` speaks of the bar. In a narrow parent the note
    goes first, then the end of the words; Undo stays.
    """

    undone = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = self._note = ""
        self._share = 1.0
        self._undo = _Undo(tr("Undo"), "Ctrl Z", self)
        self._undo.clicked.connect(self.undone)
        self.hide()

    def show_act(self, text: str, note: str = "", share: float = 1.0) -> None:
        """Say what was done. `note`: when it is sent; `share` (1 to 0) of the time to take it back that is left."""
        self._text, self._note, self._share = text, note, share
        self.setAccessibleName(f"{text}. {note}" if note else text)
        self.resize(self.sizeHint())
        self.show()
        self.raise_()
        self.update()

    def set_left(self, note: str, share: float) -> None:
        """The time has moved on: its words and the line are painted anew, and not all that lies below the bar."""
        self._note, self._share = note, share
        if self.sizeHint().width() > self.width():
            self.resize(self.sizeHint())
            self.update()
            return
        now, box = theme.current(), self._box()
        note_left = box.x() + now.px(TEXT_LEFT) + text_width(now.font(13, 500), self._text)
        self.update(QRect(note_left, box.y(), max(0, self._undo.x() - note_left), box.height()))
        self.update(QRect(box.x(), box.bottom() + 1 - LINE, box.width(), LINE))

    def place(self, centre_x: int, bottom: int) -> None:
        """Move the bar so that it is centred on `centre_x` and ends at `bottom`, in the parent's pixels."""
        self.resize(self.sizeHint())  # the parent may have become narrower
        around = margin(Level.POPOVER)
        self.move(centre_x - self.width() // 2, bottom - self.height() + around)

    def sizeHint(self) -> QSize:
        """The bar and its shadow."""
        now = theme.current()
        width = self._bare_width() + (self._note_width() if self._has_note_room() else 0)
        around = 2 * margin(Level.POPOVER)
        return QSize(min(width, self._most_width()) + around, now.px(theme.Height.TAKE_BACK) + around)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Undo stays at the right end."""
        box, size = self._box(), self._undo.sizeHint()
        self._undo.setGeometry(QRect(box.right() + 1 - size.width(), box.y(), size.width(), box.height()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Shadow, ground, words, and the line running out."""
        now = theme.current()
        with QPainter(self) as painter:
            box, radius = self._box(), theme.Radius.CALLOUT
            paint_shadow(painter, box, radius, Level.POPOVER)
            round_box(painter, box, radius, now.tokens.toast)
            self._paint_line(painter, box, radius)
            draw_icon(
                painter, box.x() + now.px(SIDE), box.center().y() - now.px(16) / 2 + 1, "check", now.tokens.toast_ink
            )
            # Up to Undo itself: letters of other fonts are a little wider than they were measured.
            room = QRectF(box).adjusted(now.px(TEXT_LEFT), 0, -self._undo.width(), 0)
            draw_text(painter, room, self._text, now.font(13, 500), now.tokens.toast_ink, elide=True)
            if not self._has_note_room():
                return
            room.adjust(text_width(now.font(13, 500), self._text) + now.px(NOTE_GAP), 0, 0, 0)
            painter.setOpacity(NOTE_ALPHA)
            draw_text(painter, room, self._note, now.font(12), now.tokens.toast_ink)

    def _bare_width(self) -> int:
        """Without the note."""
        now = theme.current()
        words = now.px(TEXT_LEFT) + text_width(now.font(13, 500), self._text)
        return words + now.px(UNDO_GAP - RIGHT) + self._undo.sizeHint().width()

    def _note_width(self) -> int:
        now = theme.current()
        return now.px(NOTE_GAP) + text_width(now.font(12), self._note) if self._note else 0

    def _most_width(self) -> int:
        """What the parent has room for; a bar without a parent is as wide as its words."""
        parent = self.parentWidget()
        return parent.width() - 2 * EDGE if parent is not None else self._bare_width() + self._note_width()

    def _has_note_room(self) -> bool:
        return self._bare_width() + self._note_width() <= self._most_width()

    def _paint_line(self, painter: QPainter, box: QRect, radius: int) -> None:
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(box), radius, radius)
        painter.save()
        painter.setClipPath(outline)
        share = min(max(self._share, 0.0), 1.0)
        line = QRectF(box.x(), box.bottom() + 1 - LINE, round(box.width() * share), LINE)
        fill(painter, line, theme.current().tokens.toast_line)
        painter.restore()

    def _box(self) -> QRect:
        around = margin(Level.POPOVER)
        return self.rect().adjusted(around, around, -around, -around)
