"""A block of the page: a head with its figures, and a line for each room or person (picture 13)."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from frontdesk.domain.in_house import Occupant
from frontdesk.ui import theme
from frontdesk.ui.parts.painting import RIGHT, draw_icon, draw_text, hairline, text_width
from frontdesk.ui.parts.part import TextPart
from frontdesk.ui.parts.signs import UnsentSign, paint_sign
from frontdesk.ui.text import house_now as words
from frontdesk.ui.text import locale

ROW = 30
HEAD = 32
ROOM_WIDTH = 48
NOTE_GAP = 10
ICON = 14
ICON_GAP = 5


class BlockHead(TextPart):
    """ "Floor 1" and "10 people, 6 rooms"."""

    def __init__(self, text: str, right: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text, self._right = text, right
        self.setAccessibleName(f"{text}, {right}" if right else text)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """32 high."""
        return QSize(theme.current().px(120), theme.current().px(HEAD))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Words, figures, a line under them."""
        now = theme.current()
        with QPainter(self) as painter:
            draw_text(painter, self.rect(), self._text, now.font(13, 600), now.tokens.ink)
            draw_text(painter, self.rect(), self._right, now.font(12), now.tokens.ink3, RIGHT)
            hairline(painter, 0, self.width(), self.height() - 1, now.tokens.line2)


class OccupantLine(TextPart):
    """Room, name, note, how many. `name` is who the line is about where it is one of several people."""

    def __init__(self, occupant: Occupant, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._occupant, self._is_person = occupant, bool(name)
        self._name = name or words.name(occupant)
        self.setAccessibleName(words.line_sentence(occupant))
        self.setToolTip(words.note(occupant))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """30 high."""
        return QSize(theme.current().px(120), theme.current().px(ROW))

    def paintEvent(self, event: QPaintEvent) -> None:
        """One line."""
        now, occupant = theme.current(), self._occupant
        tokens = now.tokens
        with QPainter(self) as painter:
            height = self.height() - 1
            draw_text(
                painter, QRectF(0, 0, now.px(ROOM_WIDTH), height), occupant.room, now.figures(13, 600), tokens.ink
            )
            right = float(self.width())
            if not self._is_person:
                heads, font = locale().toString(occupant.heads), now.figures(13, 600)
                draw_text(painter, QRectF(0, 0, right, height), heads, font, tokens.ink, RIGHT)
                right -= text_width(font, heads) + now.px(NOTE_GAP)
            left = float(now.px(ROOM_WIDTH))
            draw_text(painter, QRectF(left, 0, right - left, height), self._name, now.font(), tokens.ink, elide=True)
            left += text_width(now.font(), self._name) + now.px(NOTE_GAP)
            if occupant.is_unsent and left + now.px(ICON) < right:
                place = QRectF(left, 0, right - left, height).toRect()
                left += paint_sign(painter, place, UnsentSign.NOT_SENT.sign, word="") + now.px(NOTE_GAP)
            if occupant.note and left + now.px(3 * ICON) < right:
                draw_icon(painter, left, (height - now.px(ICON)) / 2, "sticky-note", tokens.warn, ICON)
                left += now.px(ICON + ICON_GAP)
                note = QRectF(left, 0, right - left, height)
                draw_text(painter, note, occupant.note, now.font(12, 500), tokens.warn, elide=True)
            hairline(painter, 0, self.width(), self.height() - 1)
