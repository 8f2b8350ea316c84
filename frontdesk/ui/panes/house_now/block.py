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
    """Room, name, note, how many. `widest` is the room whose name takes most, so that names stand below each other."""

    def __init__(self, occupant: Occupant, *, widest: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._occupant, self._widest = occupant, widest
        self._name, self._name_weight = words.name(occupant), 400
        self._tell(words.line_sentence(occupant))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """30 high."""
        return QSize(theme.current().px(120), theme.current().px(ROW))

    def paintEvent(self, event: QPaintEvent) -> None:
        """One line."""
        with QPainter(self) as painter:
            height = self.height() - 1
            left, right = self._paint_ends(painter, height)
            self._paint_between(painter, left, right, height)
            hairline(painter, 0, self.width(), height)

    def room_width(self) -> int:
        """What its room takes, in pixels."""
        now = theme.current()
        wanted = text_width(now.figures(13, 600), self._widest) + now.px(ROOM_GAP)
        return max(now.px(ROOM_WIDTH), min(wanted, round(self.width() * MOST_FOR_ROOM)))

    def _tell(self, sentence: str) -> None:
        self.setAccessibleName(sentence)
        self.setToolTip(sentence)

    def _room(self) -> str:
        now = theme.current()
        room = self.room_width() - now.px(ROOM_GAP)
        return elided(self._occupant.room, now.figures(13, 600), room, Qt.TextElideMode.ElideMiddle)

    def _paint_ends(self, painter: QPainter, height: int) -> tuple[float, float]:
        """What stands at the left and at the right; returns where there is room between them, from and to."""
        now, room = theme.current(), self.room_width()
        font, ink = now.figures(13, 600), now.tokens.ink
        draw_text(painter, QRectF(0, 0, room, height), self._room(), font, ink)
        heads = locale().toString(self._occupant.heads)
        draw_text(painter, QRectF(0, 0, self.width(), height), heads, font, ink, RIGHT)
        return room, self.width() - text_width(font, heads) - now.px(NOTE_GAP)

    def _paint_between(self, painter: QPainter, left: float, right: float, height: int) -> None:
        now, occupant = theme.current(), self._occupant
        tokens, font = now.tokens, now.font(13, self._name_weight)
        draw_text(painter, QRectF(left, 0, right - left, height), self._name, font, tokens.ink, elide=True)
        left += text_width(font, self._name) + now.px(NOTE_GAP)
        if occupant.is_unsent and left + now.px(ICON) < right:
            place = QRectF(left, 0, right - left, height).toRect()
            left += paint_sign(painter, place, UnsentSign.NOT_SENT.sign, word="") + now.px(NOTE_GAP)
        if occupant.note and left + now.px(3 * ICON) < right:
            draw_icon(painter, left, (height - now.px(ICON)) / 2, "sticky-note", tokens.warn, ICON)
            left += now.px(ICON + ICON_GAP)
            note = QRectF(left, 0, right - left, height)
            draw_text(painter, note, occupant.note, now.font(12, 500), tokens.warn, elide=True)


class PersonLine(OccupantLine):
    """One of the people in a room, looked up by name: the name first, the room at the right, as on paper."""

    def __init__(self, occupant: Occupant, name: str, *, widest: str = "", parent: QWidget | None = None) -> None:
        super().__init__(occupant, widest=widest, parent=parent)
        self._name, self._name_weight = name, 500
        self._tell(words.person_sentence(occupant, name))

    def _paint_ends(self, painter: QPainter, height: int) -> tuple[float, float]:
        now, room = theme.current(), self._room()
        font = now.figures(13, 600)
        draw_text(painter, QRectF(0, 0, self.width(), height), room, font, now.tokens.ink, RIGHT)
        return 0, self.width() - text_width(font, room) - now.px(ROOM_GAP)


def widest_room(occupants: Sequence[Occupant]) -> str:
    """The room whose name takes most; "" where nobody is."""
    font = theme.current().figures(13, 600)
    return max((each.room for each in occupants), key=lambda room: text_width(font, room), default="")
