"""The map of the keys over the window (picture 15), made from the keys that are bound."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.ui import theme
from frontdesk.ui.key_words import Group, groups
from frontdesk.ui.parts.key_line import KeyLine
from frontdesk.ui.parts.keycap import Keycap
from frontdesk.ui.parts.label import Label
from frontdesk.ui.parts.lines import Separator
from frontdesk.ui.parts.overlay import Overlay
from frontdesk.ui.parts.quiet_scroll import QuietScroll
from frontdesk.ui.text import tr
from frontdesk.ui.theme import Tone

WIDTH = 1000
EDGE = 24
ABOVE = 12  # of the window, over and under the card
SIDE = 28
COLUMN_GAP = 39
NARROW_COLUMN_GAP = 14
LEAST_BESIDE = 800  # narrower, words would be cut in three columns: the groups stand below each other
GROUP_GAP = 14
COLUMNS = ((Group.ANYWHERE, Group.RATES), (Group.GO, Group.LIST), (Group.STAY,))


class KeyMap(Overlay):
    """Esc and the keys that opened it close it."""

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self.setAccessibleName(tr("Keys"))
        self._column = QVBoxLayout(self.card)
        self._column.setSpacing(0)
        head = QHBoxLayout()
        head.addWidget(Label(tr("Keys"), size=20, weight=600), 1)
        head.addWidget(Keycap("Esc"))
        self._column.addLayout(head)
        self._column.addSpacing(theme.Space.UNDER_TITLE)
        self._column.addWidget(
            Label(
                tr("Letters work when no field is being typed in. Every key is also a button or a line of Ctrl K."),
                size=12,
                tone=Tone.INK2,
                wrap=True,
            )
        )
        self._column.addSpacing(12)
        self._inside = QWidget()
        self._columns = QHBoxLayout(self._inside)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._scroll = QuietScroll(self._inside)
        self._column.addWidget(self._scroll, 1)
        self._fill()
        self.restyle()

    def place_card(self) -> QRect:
        """1000 wide, as high as its lines or as the window allows."""
        now = theme.current()
        width = min(now.px(WIDTH), self.width() - 2 * EDGE)
        is_one_column = width < now.px(LEAST_BESIDE)
        self._columns.setDirection(
            QBoxLayout.Direction.TopToBottom if is_one_column else QBoxLayout.Direction.LeftToRight
        )
        self._columns.setSpacing(now.px(COLUMN_GAP if width == now.px(WIDTH) else NARROW_COLUMN_GAP))
        wanted = self._column.totalHeightForWidth(width) - self._scroll.sizeHint().height()
        wanted += self._inside.sizeHint().height()
        height = min(wanted, self.height() - 2 * ABOVE)
        return QRect((self.width() - width) // 2, (self.height() - height) // 2, width, height)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows and page keys scroll, where the window is low; ? closes what ? has opened."""
        if event.key() == Qt.Key.Key_Question:
            self.dismiss()
        elif not self._scroll.scroll_by_key(event):
            super().keyPressEvent(event)
            return
        event.accept()

    def restyle(self) -> None:
        """Spaces follow the text size."""
        now = theme.current()
        self._column.setContentsMargins(now.px(SIDE), now.px(16), now.px(EDGE), now.px(20))
        super().restyle()

    def _fill(self) -> None:
        by_group = {group: (title, lines) for group, title, lines in groups()}
        for those in COLUMNS:
            column = QVBoxLayout()
            column.setSpacing(0)
            for place, group in enumerate(those):
                title, lines = by_group[group]
                column.addSpacing(GROUP_GAP if place else 0)
                column.addWidget(Label(title, size=12, weight=600))
                column.addSpacing(6)
                column.addWidget(Separator())
                column.addSpacing(2)
                for line in lines:
                    column.addWidget(KeyLine(line.chords, line.words))
            column.addStretch(1)
            self._columns.addLayout(column, 1)
