"""Help over the window: the pages at the left, one of them at the right, Esc back."""

from __future__ import annotations

from typing import assert_never

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.ui import theme
from frontdesk.ui.key_words import chords
from frontdesk.ui.panes.help.pages import ORDER, Block, Heading, KeyLines, Page, Paragraph, read, title
from frontdesk.ui.parts.key_line import KeyLine
from frontdesk.ui.parts.keycap import Keycap
from frontdesk.ui.parts.label import Label
from frontdesk.ui.parts.lines import Separator
from frontdesk.ui.parts.overlay import Overlay
from frontdesk.ui.parts.quiet_scroll import QuietScroll
from frontdesk.ui.parts.word_list import WordList, WordRow
from frontdesk.ui.text import tr
from frontdesk.ui.theme import Tone

WIDTH, HEIGHT = 860, 560
LIST_WIDTH = 232
EDGE = 24
SIDE = 28


class HelpOverlay(Overlay):
    """Up and down turn the pages, Space and the page keys scroll the one that is open."""

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self.setAccessibleName(tr("Help"))
        self._page = Page("", "", ())
        self._title = Label(size=20, weight=600, wrap=True)
        self._list = WordList(tr("Pages of help"))
        self._list.show_rows([WordRow(title(name), name) for name in ORDER])
        self._scroll = QuietScroll(QWidget())
        self._lay_out()
        self._list.shown.connect(lambda name: self._show(str(name)))

    @property
    def page(self) -> Page:
        """What is read."""
        return self._page

    def open_at(self, name: str) -> None:
        """Open this page."""
        self._list.go_to(name)
        self._show(name)
        if self.isHidden():
            self.open()

    def place_card(self) -> QRect:
        """860 × 560, or what the window has."""
        now = theme.current()
        width = min(now.px(WIDTH), self.width() - 2 * EDGE)
        height = min(now.px(HEIGHT), self.height() - 2 * EDGE)
        return QRect((self.width() - width) // 2, (self.height() - height) // 2, width, height)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down: another page. Space and the page keys: further in this one."""
        match event.key():
            case Qt.Key.Key_Down:
                self._list.walk(1)
            case Qt.Key.Key_Up:
                self._list.walk(-1)
            case Qt.Key.Key_Space:
                self._scroll.turn_page()
            case _ if not self._scroll.scroll_by_key(event):
                super().keyPressEvent(event)
                return
        event.accept()

    def restyle(self) -> None:
        """Spaces follow the text size."""
        now = theme.current()
        self._list.setFixedWidth(now.px(LIST_WIDTH))
        self._list.setViewportMargins(now.px(8), now.px(12), now.px(8), now.px(12))
        self._right.setContentsMargins(now.px(SIDE), now.px(20), now.px(EDGE), 0)
        super().restyle()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(Keycap("Esc"), 0, Qt.AlignmentFlag.AlignTop)
        self._right = QVBoxLayout()
        self._right.setSpacing(0)
        self._right.addLayout(head)
        self._right.addSpacing(8)
        self._right.addWidget(self._scroll, 1)
        row = QHBoxLayout(self.card)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._list)
        row.addWidget(Separator(vertical=True))
        row.addLayout(self._right, 1)
        self.restyle()

    def _show(self, name: str) -> None:
        if name == self._page.name:
            return
        self._page = read(name)
        self._title.setText(self._page.title)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 12, 24)
        column.setSpacing(0)
        is_key = False
        for block in self._page.blocks:
            column.addSpacing(_space_above(block, is_key))
            column.addWidget(_shown(block))
            is_key = isinstance(block, KeyLines)
        column.addStretch(1)
        self._scroll.show_content(content)
        self.setAccessibleDescription(self._page.title)


def _space_above(block: Block, is_after_key: bool) -> int:
    match block:
        case Heading():
            return 18
        case Paragraph():
            return 8
        case KeyLines():
            return 0 if is_after_key else 6
        case _:
            assert_never(block)


def _shown(block: Block) -> QWidget:
    match block:
        case Heading():
            return Label(block.text, weight=600)
        case Paragraph():
            return Label(block.text, tone=Tone.INK2, wrap=True)
        case KeyLines():
            return KeyLine(chords(block.sequence), block.text)
        case _:
            assert_never(block)
