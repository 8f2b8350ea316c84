"""A block of the page: a head with its figures, and a line for each room or person (picture 13)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from frontdesk.domain.in_house import Occupant
from frontdesk.ui import theme
from frontdesk.ui.parts.painting import RIGHT, draw_icon, draw_text, elided, hairline, text_width
from frontdesk.ui.parts.part import TextPart
from frontdesk.ui.parts.signs import UnsentSign, paint_sign
from frontdesk.ui.text import house_now as words
from frontdesk.ui.text import locale

ROW = 30
HEAD = 32
ROOM_WIDTH = 48
ROOM_GAP = 12
MOST_FOR_ROOM = 0.4
"""Of a line: a name of a room that takes more is cut, never the guest's."""
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
    """Room, name, note, how many. `name` is who the line is about where it is one of several people; `widest` the room
    whose name takes most, as names of guests stand below each other.
    """

    def __init__(self, occupant: Occupant, name: str = "", *, widest: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._widest = widest
        self._occupant, self._is_person = occupant, bool(name)
        self._name = name or words.name(occupant)
        self.setAccessibleName(words.line_sentence(occupant))
        self.setToolTip(words.line_sentence(occupant))
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
            right = float(self.width())
            room = self.room_width()
            number = elided(occupant.room, now.figures(13, 600), room - now.px(ROOM_GAP), Qt.TextElideMode.ElideMiddle)
            draw_text(painter, QRectF(0, 0, room, height), number, now.figures(13, 600), tokens.ink)
            if not self._is_person:
                heads, font = locale().toString(occupant.heads), now.figures(13, 600)
                draw_text(painter, QRectF(0, 0, right, height), heads, font, tokens.ink, RIGHT)
                right -= text_width(font, heads) + now.px(NOTE_GAP)
            left = float(room)
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

    def room_width(self) -> int:
        """What its room takes, in pixels."""
        now = theme.current()
        wanted = text_width(now.figures(13, 600), self._widest) + now.px(ROOM_GAP)
        return max(now.px(ROOM_WIDTH), min(wanted, round(self.width() * MOST_FOR_ROOM)))


def widest_room(occupants: Sequence[Occupant]) -> str:
    """The room whose name takes most; "" where nobody is."""
    font = theme.current().figures(13, 600)
    return max((each.room for each in occupants), key=lambda room: text_width(font, room), default="")
