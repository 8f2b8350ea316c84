"""The head of the page: its name, whether it is kept, the two ways, and how the platform is reached."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from frontdesk.ui import theme
from frontdesk.ui.parts.button import Button, ButtonKind
from frontdesk.ui.parts.keycap import keycap_width, paint_keycap
from frontdesk.ui.parts.label import ElidedLabel, Label
from frontdesk.ui.parts.painting import CENTRE, draw_text, focus_ring, round_box, text_width
from frontdesk.ui.parts.part import Part, PressPart
from frontdesk.ui.parts.status_pill import StatusPill
from frontdesk.ui.pill_words import PillWords
from frontdesk.ui.text import create as words
from frontdesk.ui.text import tr
from frontdesk.ui.theme import Tone

HEIGHT = 60
SIDE = 24
GAP = 12
SEGMENTS_EDGE = 2
SEGMENT_SIDE = 12
SEGMENT_HEIGHT = 28
KEY_GAP = 10
WALK_IN_KEY = "⇧F2"


class Head(Part):
    """`walk_in_chosen` carries the way; `emptied` asks for an empty form; `unsent_wanted` is the pill."""

    walk_in_chosen = Signal(bool)
    emptied = Signal()
    unsent_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = ElidedLabel(words.title(), size=20, weight=600)
        self._title.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._is_kept = False
        self._service = ""
        self._told: PillWords | None = None
        self._kept = Label(words.kept(), size=12, tone=Tone.MUTE)
        self._empty = Button(tr("Empty it"), ButtonKind.LINK, height=theme.Height.SMALL)
        self._ahead = Segment(words.book_ahead())
        self._walk_in = Segment(words.walk_in(), WALK_IN_KEY)
        self.pill = StatusPill()
        self.pill.setAccessibleDescription(tr("Key F9"))
        row = QHBoxLayout(self)
        row.setContentsMargins(SIDE, 0, SIDE, 0)
        row.setSpacing(GAP)
        for part in (self._title, self._kept, self._empty):
            row.addWidget(part)
        row.addStretch(1)
        row.addWidget(_Segments(self._ahead, self._walk_in))
        row.addWidget(self.pill)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._ahead.clicked.connect(lambda: self.walk_in_chosen.emit(False))
        self._walk_in.clicked.connect(lambda: self.walk_in_chosen.emit(True))
        self._empty.clicked.connect(self.emptied)
        self.pill.clicked.connect(self.unsent_wanted)

    def show_way(self, *, is_walk_in: bool, is_kept: bool, service: str) -> None:
        """Which way is taken, whether anything is kept, and in which of several `service`s; "" where there is one."""
        self._service = service
        self._ahead.setChecked(not is_walk_in)
        self._walk_in.setChecked(is_walk_in)
        self._is_kept = is_kept
        self._empty.setVisible(is_kept)
        self.fit()

    def show_pill(self, told: PillWords) -> None:
        """What the pill says, all of it where there is room."""
        self._told = told
        self.fit()

    def sizeHint(self) -> QSize:
        """60 high."""
        return QSize(theme.current().px(400), theme.current().px(HEIGHT))

    def fit(self) -> None:
        """The longest words there is room for; "Draft kept" goes first, as the button beside it says as much. At last
        the pill says what is gravest, beside the sign of the line; the rest is in its name and its tooltip.
        """
        title, short = words.title(self._service), words.title_short(self._service)
        ways = (
            (title, words.walk_in(), self._is_kept, False),
            (title, words.walk_in_short(), False, False),
            (short, words.walk_in_short(), False, False),
            (short, words.walk_in_short(), False, True),
        )
        for title, walk_in, is_kept, is_short in ways:
            self._title.setText(title)
            self._walk_in.say(walk_in)
            self._kept.setVisible(is_kept)
            self._say_on_pill(is_short=is_short)
            if self._needed() <= self.width():
                return

    def _say_on_pill(self, *, is_short: bool) -> None:
        if self._told is None:
            return
        told = self._told
        shown = told.segments[-1:] if is_short else told.segments
        self.pill.show_state(told.icon, shown, told.tint, told.icon_tone)
        whole = ", ".join(each.text for each in told.segments)
        self.pill.setAccessibleName(whole)
        self.pill.setToolTip("" if shown == told.segments else whole)

    def _needed(self) -> int:
        shown = [each for each in (self._title, self._kept, self._empty, self.pill) if not each.isHidden()]
        segments = self._ahead.sizeHint().width() + self._walk_in.sizeHint().width() + 2 * SEGMENTS_EDGE
        return sum(each.sizeHint().width() for each in shown) + segments + (len(shown) + 1) * GAP + 2 * SIDE


class _Segments(Part):
    """Two ways, one of them taken, on a sunk ground."""

    def __init__(self, *segments: QWidget) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(SEGMENTS_EDGE, SEGMENTS_EDGE, SEGMENTS_EDGE, SEGMENTS_EDGE)
        row.setSpacing(0)
        for each in segments:
            row.addWidget(each)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            round_box(painter, self.rect(), theme.Radius.CONTROL, theme.current().tokens.sunk)


class Segment(PressPart):
    """One way: raised while it is taken."""

    def __init__(self, text: str, key: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = key
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setAccessibleDescription(tr("Key {key}").format(key=key) if key else "")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.say(text)

    def say(self, text: str) -> None:
        """Call it something else."""
        self.setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """28 high."""
        now = theme.current()
        width = text_width(now.font(12, 600), self.text()) + 2 * now.px(SEGMENT_SIDE)
        if self._key:
            width += keycap_width(self._key) + now.px(KEY_GAP) - now.px(4)
        return QSize(width, now.px(SEGMENT_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """The same: it is never squeezed."""
        return self.sizeHint()

    def is_cut(self) -> bool:
        """Whether the words are wider than the segment without its key."""
        return text_width(theme.current().font(12, 600), self.text()) > self.width()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, word, and the key where there is room for it."""
        now = theme.current()
        with QPainter(self) as painter:
            if self.isChecked():
                round_box(painter, self.rect(), theme.Radius.CONTROL, now.tokens.raised, now.tokens.line2)
            room = QRectF(self.rect())
            if self._key and self.width() >= self.sizeHint().width():
                right = self.width() - now.px(8)
                paint_keycap(painter, right, self.height() / 2, self._key)
                room.setRight(right - keycap_width(self._key))
            ink = now.tokens.ink if self.isChecked() else now.tokens.ink2
            font = now.font(12, 600 if self.isChecked() else 500)
            draw_text(painter, room, self.text(), font, ink, CENTRE, elide=self.is_cut())
            if self.hasFocus():
                focus_ring(painter, self.rect(), theme.Radius.CONTROL)
