"""A line of keys: their caps at the left, what they do at the right (picture 15)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from frontdesk.ui import theme
from frontdesk.ui.parts.keycap import keycap_width, paint_keycap
from frontdesk.ui.parts.painting import draw_text, text_width
from frontdesk.ui.parts.part import TextPart
from frontdesk.ui.text import tr

HEIGHT = 27
WORDS_LEFT = 112
BETWEEN_KEYS = 4
BETWEEN_CHORDS = 6


def chords_width(chords: Sequence[Sequence[str]]) -> int:
    """The width of caps in a row, with "then" between what is pressed one after the other."""
    now = theme.current()
    keys = sum(keycap_width(key) for chord in chords for key in chord)
    gaps = sum(len(chord) - 1 for chord in chords) * now.px(BETWEEN_KEYS)
    then = text_width(now.font(11), tr("then")) + 2 * now.px(BETWEEN_CHORDS)
    return keys + gaps + max(0, len(chords) - 1) * then


def paint_chords(painter: QPainter, left: float, centre_y: float, chords: Sequence[Sequence[str]]) -> None:
    """Paint the caps from `left` on."""
    now = theme.current()
    for at, chord in enumerate(chords):
        if at:
            width = text_width(now.font(11), tr("then"))
            left += now.px(BETWEEN_CHORDS)
            room = QRectF(left, centre_y - now.px(9), width + 1, now.px(18))
            draw_text(painter, room, tr("then"), now.font(11), now.tokens.ink3)
            left += width + now.px(BETWEEN_CHORDS)
        for place, key in enumerate(chord):
            left += now.px(BETWEEN_KEYS) if place else 0
            left += keycap_width(key)
            paint_keycap(painter, left, centre_y, key)


class KeyLine(TextPart):
    """`chords` are pressed one after the other, the keys of each together."""

    def __init__(self, chords: Sequence[Sequence[str]], words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chords = tuple(tuple(chord) for chord in chords)
        self._words = words
        spoken = " ".join(" ".join(chord) for chord in self._chords)
        self.setAccessibleName(f"{spoken}: {words}")
        self.setToolTip(words)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def words(self) -> str:
        """What the keys do."""
        return self._words

    def words_left(self) -> int:
        """Where the words begin: in line with the others, pushed by wide caps, nearer where they would be cut."""
        now = theme.current()
        least = chords_width(self._chords) + now.px(8)
        return max(least, min(now.px(WORDS_LEFT), self.width() - text_width(now.font(), self._words) - 1))

    def sizeHint(self) -> QSize:
        """27 high; as wide as its words."""
        now = theme.current()
        return QSize(now.px(WORDS_LEFT) + text_width(now.font(), self._words) + 1, now.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """The words may be cut."""
        return QSize(theme.current().px(WORDS_LEFT), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Caps, then words."""
        now = theme.current()
        with QPainter(self) as painter:
            paint_chords(painter, 0, self.height() / 2, self._chords)
            left = self.words_left()
            room = QRectF(left, 0, self.width() - left, self.height())
            draw_text(painter, room, self._words, now.font(), now.tokens.ink, elide=True)
