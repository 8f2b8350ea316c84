"""Segments: a few ways of doing one thing, one of them taken, on a sunk ground (picture 08)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from frontdesk.ui import theme
from frontdesk.ui.parts.painting import CENTRE, draw_text, focus_ring, round_box, text_width
from frontdesk.ui.parts.part import Part, PressPart

EDGE = 2
SIDE = 12
NARROW_SIDE = 4
HEIGHT = 28
STEPS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}


class _Segment(PressPart):
    """One way: raised while it is taken. Enter goes on to the form, as the way is only chosen here."""

    enter_presses = False

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setText(text)
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """28 high."""
        now = theme.current()
        return QSize(self._words() + 2 * now.px(SIDE), now.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """It gives its sides before its word."""
        now = theme.current()
        return QSize(now.px(HEIGHT), now.px(HEIGHT))

    def is_cut(self) -> bool:
        """Whether the word is wider than its room; it is whole in the tooltip then."""
        return self._words() > self._room().width()

    def _words(self) -> int:
        return text_width(theme.current().font(13, 500), self.text())

    def _room(self) -> QRectF:
        side = theme.current().px(NARROW_SIDE)
        return QRectF(self.rect()).adjusted(side, 0, -side, 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows are the row's: Qt would move the focus without choosing."""
        if Qt.Key(event.key()) in STEPS:
            event.ignore()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground when taken, word."""
        now = theme.current()
        tokens = now.tokens
        is_taken = self.isChecked() and self.isEnabled()
        with QPainter(self) as painter:
            if is_taken:
                round_box(painter, self.rect(), theme.Radius.CONTROL, tokens.raised, tokens.line2)
            elif self.underMouse() and self.isEnabled():
                round_box(painter, self.rect(), theme.Radius.CONTROL, tokens.hover)
            ink = tokens.ink if is_taken else (tokens.ink2 if self.isEnabled() else tokens.ink3)
            font = now.font(13, 500 if is_taken else 400)
            draw_text(painter, self._room(), self.text(), font, ink, CENTRE, elide=self.is_cut())
            if self.hasFocus():
                focus_ring(painter, self.rect(), theme.Radius.CONTROL)


class Segments(Part):
    """`chosen` carries the place of the way a person takes: by mouse, Space or the arrows. Tab reaches it once."""

    chosen = Signal(int)

    def __init__(self, words: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._segments = [_Segment(each) for each in words]
        row = QHBoxLayout(self)
        row.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        row.setSpacing(0)
        for at, each in enumerate(self._segments):
            row.addWidget(each)
            each.clicked.connect(lambda _on=False, at=at: self._choose(at))
        row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.show_taken(0)

    def show_taken(self, place: int) -> None:
        """Show another way as taken; `chosen` stays silent. Raises IndexError beyond the last."""
        self._segments[place].setChecked(True)
        for at, each in enumerate(self._segments):
            each.setFocusPolicy(Qt.FocusPolicy.StrongFocus if at == place else Qt.FocusPolicy.ClickFocus)

    def taken(self) -> int:
        """The place of the way that is taken."""
        return next(at for at, each in enumerate(self._segments) if each.isChecked())

    def set_words(self, place: int, words: str) -> None:
        """Call a way something else."""
        segment = self._segments[place]
        if segment.text() != words:
            segment.setText(words)
            segment.setAccessibleName(words)
            segment.updateGeometry()

    def set_off(self, reason: str) -> None:
        """Switch off with the reason as tooltip; an empty reason switches on again."""
        for each in self._segments:
            each.setEnabled(not reason)
            each.setToolTip(reason)

    def press(self, place: int) -> None:
        """What a click on it does."""
        self._segments[place].click()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows take the next way and stop at the ends."""
        step = STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        target = min(max(self.taken() + step, 0), len(self._segments) - 1)
        self._segments[target].setFocus(Qt.FocusReason.OtherFocusReason)
        self._choose(target)

    def _choose(self, place: int) -> None:
        self.show_taken(place)
        self.chosen.emit(place)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground, as wide as the ways."""
        last = self._segments[-1].geometry()
        with QPainter(self) as painter:
            ground = QRectF(0, 0, last.right() + 1 + EDGE, self.height())
            round_box(painter, ground, theme.Radius.CONTROL, theme.current().tokens.sunk)
