"""Icon and word of a room's state and of unsent work (DESK.md §3): the word always stands beside the icon."""

from enum import Enum
from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from frontdesk.ui import theme
from frontdesk.ui.parts.painting import draw_icon, draw_text, text_width
from frontdesk.ui.parts.part import TextPart
from frontdesk.ui.theme import Tone

WORD_LEFT = 20  # whatever the size of the icon, so that words stand under each other


class Sign(NamedTuple):
    """An icon and its word; sizes in design pixels."""

    icon: str
    word: str
    tone: Tone
    word_tone: Tone
    weight: int = 400
    icon_size: int = 14


class RoomSign(Enum):
    """The state of a room as the desk sees it."""

    INSPECTED = Sign("check-check", "Inspected", Tone.GOOD, Tone.INK2)
    CLEAN = Sign("check", "Clean", Tone.INK2, Tone.INK2)
    DIRTY = Sign("brush-cleaning", "Dirty", Tone.WARN, Tone.WARN)
    OCCUPIED = Sign("bed-double", "Occupied", Tone.MUTE, Tone.INK2)
    OUT_OF_SERVICE = Sign("wrench", "Out of service", Tone.BAD, Tone.BAD)
    NO_ROOM = Sign("circle-dashed", "No room yet", Tone.BAD, Tone.BAD, 500)
    NOT_TOLD = Sign("circle-question-mark", "Room not known", Tone.MUTE, Tone.INK2)

    @property
    def sign(self) -> Sign:
        """What to paint."""
        return self.value


class UnsentSign(Enum):
    """What has become of a thing the clerk did."""

    HOLDING = Sign("hourglass", "Holding", Tone.ACCENT, Tone.ACCENT, 500, 16)
    NOT_SENT = Sign("clock-arrow-up", "Not sent", Tone.WARN, Tone.WARN, 500, 16)
    SENDING = Sign("send-horizontal", "Sending", Tone.ACCENT, Tone.ACCENT, 500, 16)
    IN_DOUBT = Sign("circle-question-mark", "In doubt", Tone.DOUBT, Tone.DOUBT, 500, 16)
    NEEDS_YOU = Sign("octagon-alert", "Needs you", Tone.BAD, Tone.BAD, 500, 16)
    SENT = Sign("check", "Sent", Tone.GOOD, Tone.GOOD, 500, 16)

    @property
    def sign(self) -> Sign:
        """What to paint."""
        return self.value


def sign_width(sign: Sign, word: str | None = None, size: int = 12) -> int:
    """The width of icon and word in logical pixels."""
    shown = sign.word if word is None else word
    now = theme.current()
    if not shown:
        return now.px(sign.icon_size)
    return now.px(WORD_LEFT) + text_width(_font(sign, size), shown)


def paint_sign(painter: QPainter, rect: QRect, sign: Sign, *, word: str | None = None, size: int = 12) -> int:
    """Paint at the left of `rect`, centred in its height; returns the width used. An empty word: the icon alone."""
    now = theme.current()
    shown = sign.word if word is None else word
    side = now.px(sign.icon_size)
    top = rect.y() + (rect.height() - side) / 2
    draw_icon(painter, rect.x(), top, sign.icon, now.tokens.of(sign.tone), sign.icon_size)
    if shown:
        left = rect.x() + now.px(WORD_LEFT)
        room = QRectF(left, rect.y(), rect.right() + 1 - left, rect.height())
        draw_text(painter, room, shown, _font(sign, size), now.tokens.of(sign.word_tone))
    return sign_width(sign, shown, size)


def _font(sign: Sign, size: int) -> QFont:
    return theme.current().font(size, sign.weight)


class SignLabel(TextPart):
    """A sign as a widget."""

    def __init__(self, sign: Sign, word: str | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_sign(sign, word)

    def set_sign(self, sign: Sign, word: str | None = None) -> None:
        """Show another sign; `word` replaces its own."""
        self._sign, self._word = sign, word
        self.setAccessibleName(sign.word if word is None else word)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Icon and word on a line of 20."""
        return QSize(sign_width(self._sign, self._word), theme.current().px(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The sign, left."""
        with QPainter(self) as painter:
            paint_sign(painter, self.rect(), self._sign, word=self._word)
