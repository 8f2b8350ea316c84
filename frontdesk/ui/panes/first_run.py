"""The first thing anybody sees: connect the hotel, or try the made-up one (picture 10a)."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from frontdesk.ui import theme
from frontdesk.ui.page import Page
from frontdesk.ui.parts.button import Button, ButtonKind
from frontdesk.ui.parts.label import Label
from frontdesk.ui.parts.navigation import ProductMark
from frontdesk.ui.parts.painting import draw_icon, round_box
from frontdesk.ui.parts.part import Part
from frontdesk.ui.text import connect as words
from frontdesk.ui.theme import Tone

WIDTH = 808
HEIGHT = 472
MARK = 48
CARD_HEIGHT = 244
CARD_PADDING = 24
CARD_GAP = 16
TILE = 36
DEMO_KEY = "D"


class FirstRun(Page):
    """`hour` is the PC's, for the greeting; without it the greeting names no time of day."""

    connect_wanted = Signal()
    demo_wanted = Signal()

    def __init__(self, hour: int | None = None, parent: QWidget | None = None) -> None:
        super().__init__(WIDTH, HEIGHT, parent)
        title = Label(words.which_hotel(hour), size=20, weight=600)
        promise = Label(words.promise(), size=13, tone=Tone.INK2, wrap=True)
        connect, demo = words.connect_choice(), words.demo_choice()
        self._connect = Button(connect.button, ButtonKind.PRIMARY, key="Enter")
        self._demo = Button(demo.button, key=DEMO_KEY)
        self._cards = QHBoxLayout()
        self._cards.addWidget(_Choice("plug", Tone.ACCENT, connect, self._connect))
        self._cards.addWidget(_Choice("graduation-cap", Tone.WARN, demo, self._demo))
        self._column = QVBoxLayout(self.block)
        self._column.addWidget(ProductMark(MARK), 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (title, promise):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            self._column.addWidget(label)
        self._column.addLayout(self._cards)
        self._column.addStretch(1)
        self._title, self._promise = title, promise
        self.setAccessibleName(title.text())
        self.setFocusProxy(self._connect)
        self._connect.clicked.connect(self.connect_wanted)
        self._demo.clicked.connect(self.demo_wanted)
        key = QShortcut(QKeySequence(DEMO_KEY), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        key.activated.connect(self.demo_wanted)
        self.restyle()

    def restyle(self) -> None:
        """Spaces follow the text size."""
        super().restyle()
        now = theme.current()
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._title.setContentsMargins(0, now.px(17), 0, 0)
        self._promise.setContentsMargins(0, now.px(5), 0, now.px(28))
        self._cards.setSpacing(now.px(CARD_GAP))


class _Tile(Part):
    """The icon of a choice on its tint."""

    def __init__(self, icon: str, tone: Tone) -> None:
        super().__init__()
        self._icon, self._tone = icon, tone
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        side = theme.current().px(TILE)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme.current()
        with QPainter(self) as painter:
            round_box(painter, self.rect(), theme.Radius.CALLOUT, now.tokens.tint(self._tone))
            inset = (self.width() - now.px(18)) / 2
            draw_icon(painter, inset, inset, self._icon, now.tokens.of(self._tone), 18)


class _Choice(Part):
    """A card: icon, what, the words about it, the button with a note beside it."""

    def __init__(self, icon: str, tone: Tone, choice: words.Choice, button: Button) -> None:
        super().__init__()
        self._title = Label(choice.title, size=16, weight=600)
        self._text = Label(choice.text, size=13, tone=Tone.INK2, wrap=True)
        note = Label(choice.note, size=12, tone=Tone.MUTE, wrap=True)
        self._foot = QHBoxLayout()
        self._foot.addWidget(button)
        self._foot.addWidget(note, 1)
        self._column = QVBoxLayout(self)
        self._column.addWidget(_Tile(icon, tone))
        self._column.addWidget(self._title)
        self._column.addWidget(self._text)
        self._column.addStretch(1)
        self._column.addLayout(self._foot)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.restyle()

    def restyle(self) -> None:
        now = theme.current()
        padding = now.px(CARD_PADDING)
        self.setMinimumHeight(now.px(CARD_HEIGHT))
        self._column.setContentsMargins(padding, padding, padding, padding)
        self._column.setSpacing(0)
        self._title.setContentsMargins(0, now.px(12), 0, now.px(7))
        self._foot.setSpacing(now.px(12))

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.current().tokens
        rect = QRect(0, 0, self.width(), self.height())
        with QPainter(self) as painter:
            round_box(painter, rect, theme.Radius.DIALOG, tokens.raised, tokens.line)
