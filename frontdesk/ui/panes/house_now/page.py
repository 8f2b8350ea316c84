"""Who is in the house now, for a fire alarm: one key, by room or by name, from this PC alone, to be printed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.domain.in_house import HouseNow
from frontdesk.domain.views import Changed
from frontdesk.service.desk import Desk
from frontdesk.ui import theme
from frontdesk.ui.panes.house_now.block import BlockHead, OccupantLine, PersonLine, widest_room
from frontdesk.ui.parts.button import Button, ButtonKind
from frontdesk.ui.parts.emptied import empty
from frontdesk.ui.parts.empty_state import EmptyState
from frontdesk.ui.parts.label import Label
from frontdesk.ui.parts.painting import fill, hairline
from frontdesk.ui.parts.paper import Paper
from frontdesk.ui.parts.part import Part
from frontdesk.ui.parts.quiet_scroll import QuietScroll
from frontdesk.ui.parts.status_pill import Segment, StatusPill
from frontdesk.ui.text import house_now as words
from frontdesk.ui.text import tr
from frontdesk.ui.theme import Tone

HEAD = 72
SIDE = 24
AROUND_TITLE = 8  # where it takes more than one line
COLUMN_GAP = 32
BLOCK_GAP = 24
THREE_FROM, TWO_FROM = 960, 620
_LETTERS = frozenset({Qt.Key.Key_N, Qt.Key.Key_Escape})


class HouseNowPage(Part):
    """`closed` when the clerk goes back. Nothing is read while it is not seen."""

    closed = Signal()
    unsent_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._house: HouseNow | None = None
        self._is_by_name = False
        self._columns = 0
        self._paper = Paper(self)
        self._title = Label(size=20, weight=600, wrap=True)
        self._second = Label(size=12, tone=Tone.INK2, wrap=True)
        self._pill = StatusPill()
        self._order = Button(words.by_name(), key="N")
        self._print = Button(tr("Print"), ButtonKind.PRIMARY, icon="printer", key="Ctrl P")
        self._close = Button(tr("Close"), ButtonKind.GHOST, key="Esc")
        self._content = QWidget()
        self._scroll = QuietScroll(self._content)
        self._nobody = EmptyState("bed-double", "")
        self._lay_out()
        self._order.clicked.connect(self._turn)
        self._print.clicked.connect(self.print_sheet)
        self._close.clicked.connect(self.closed)
        self._pill.clicked.connect(self.unsent_wanted)

    def open(self) -> None:
        """Read who is there, and show it."""
        self._is_by_name = False
        self._order.set_text(words.by_name())
        self.show()
        self._read()
        self._print.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The page hands the keys on; as a focus proxy the button would get each Tab past those before it."""
        super().focusInEvent(event)
        self._print.setFocus(event.reason())

    def on_changed(self, changed: Changed) -> None:
        """Somebody came or went."""
        if self.isVisible() and (changed.reservation_ids or changed.everything or changed.house):
            self._read()

    def tick(self) -> None:
        """The time of day moves on."""
        if self.isVisible() and self._house is not None:
            self._house = replace(self._house, now=self._desk.hotel().now)
            self._show_head(self._house)

    def show_pill(
        self, icon: str, segments: Sequence[Segment], tint: Tone | None = None, icon_tone: Tone | None = None
    ) -> None:
        """What the pill says."""
        self._pill.show_state(icon, segments, tint, icon_tone)

    def sheet(self) -> str:
        """The page on paper, as HTML."""
        house = self._house or self._desk.house_now()
        return words.printed(house, self._desk.hotel().name, is_by_name=self._is_by_name)

    def print_sheet(self) -> None:
        """Ask for the printer, and print."""
        self._paper.print_sheet(self.sheet())

    def restyle(self) -> None:
        """Spaces follow the text size."""
        now = theme.current()
        self._head.setContentsMargins(now.px(SIDE), now.px(AROUND_TITLE), now.px(SIDE), now.px(AROUND_TITLE))
        self._titles.setSpacing(now.px(theme.Space.UNDER_TITLE))
        self._grid.setContentsMargins(now.px(SIDE), now.px(8), now.px(SIDE), now.px(SIDE))
        self._grid.setHorizontalSpacing(now.px(COLUMN_GAP))
        self._grid.setVerticalSpacing(now.px(BLOCK_GAP))
        self._head_box.setMinimumHeight(now.px(HEAD))

    def sizeHint(self) -> QSize:
        """As large as it may be."""
        return QSize(theme.current().px(THREE_FROM), theme.current().px(480))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Three columns, two, or one."""
        super().resizeEvent(event)
        if self._house is not None and self._column_count() != self._columns:
            self._show_blocks(self._house)

    def event(self, event: QEvent) -> bool:
        """Claim its own keys before the window's shortcuts can."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_own(event):
            event.accept()
            return True
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows scroll: a button with the keys would hand them to the next one."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and self._scroll.scroll_by_key(event):
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """N, Ctrl P, Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() == Qt.Key.Key_N and _is_own(event):
            self._turn()
        elif event.key() == Qt.Key.Key_P and _is_own(event):
            self.print_sheet()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, and the line under the head."""
        with QPainter(self) as painter:
            fill(painter, self.rect(), theme.current().tokens.page)
            hairline(painter, 0, self.width(), self._head_box.height())

    def _turn(self) -> None:
        if self._house is None or not self._house.occupants:
            return
        self._is_by_name = not self._is_by_name
        self._order.set_text(words.by_room() if self._is_by_name else words.by_name())
        self._show_blocks(self._house)

    def _read(self) -> None:
        before, self._house = self._house, self._desk.house_now()
        self._show_head(self._house)
        if before is None or before.occupants != self._house.occupants or self._columns == 0:
            self._show_blocks(self._house)

    def _show_head(self, house: HouseNow) -> None:
        self._title.setText(words.title(house))
        self._second.setText(words.second(house))
        self._nobody.show_text(*words.nobody(house))
        for part in (self._order, self._scroll):
            part.setVisible(bool(house.occupants))
        self._nobody.setVisible(not house.occupants)

    def _show_blocks(self, house: HouseNow) -> None:
        self._columns = self._column_count()
        empty(self._grid)
        blocks = self._name_blocks(house) if self._is_by_name else _floor_blocks(house)
        for at, block in enumerate(blocks):
            self._grid.addWidget(block, at // self._columns, at % self._columns, Qt.AlignmentFlag.AlignTop)
            block.show()
        for column in range(3):
            self._grid.setColumnStretch(column, 1 if column < self._columns else 0)
        self._grid.setRowStretch(len(blocks) // self._columns + 1, 1)

    def _name_blocks(self, house: HouseNow) -> list[QWidget]:
        """Everybody in one list, poured into the columns from the top of the first."""
        people = words.people_by_name(house)
        each = max(1, -(-len(people) // self._columns))
        widest = widest_room(house.occupants)
        return [
            _block([PersonLine(occupant, name, widest=widest) for name, occupant in people[start : start + each]])
            for start in range(0, len(people), each)
        ]

    def _column_count(self) -> int:
        width = self.width() * 100 / theme.current().text_percent
        return 3 if width >= THREE_FROM else (2 if width >= TWO_FROM else 1)

    def _lay_out(self) -> None:
        titles = self._titles = QVBoxLayout()
        titles.addStretch(1)
        titles.addWidget(self._title)
        titles.addWidget(self._second)
        titles.addStretch(1)
        self._head_box = QWidget(self)
        self._head = QHBoxLayout(self._head_box)
        self._head.addLayout(titles, 1)
        for part in (self._pill, self._order, self._print, self._close):
            self._head.addWidget(part)
            part.installEventFilter(self)
        self._grid = QGridLayout(self._content)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        column.addWidget(self._head_box)
        column.addWidget(self._scroll, 1)
        column.addWidget(self._nobody, 1)
        self.restyle()


def _floor_blocks(house: HouseNow) -> list[QWidget]:
    widest = widest_room(house.occupants)
    return [
        _block(
            [
                BlockHead(words.floor(floor), words.floor_facts(those)),
                *(OccupantLine(each, widest=widest) for each in those),
            ]
        )
        for floor, those in house.floors()
    ]


def _block(lines: Sequence[QWidget]) -> QWidget:
    block = QWidget()
    column = QVBoxLayout(block)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for line in lines:
        column.addWidget(line)
    return block


def _is_own(event: QKeyEvent) -> bool:
    """N and Esc alone, P with Ctrl."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if event.key() == Qt.Key.Key_P:
        return held == Qt.KeyboardModifier.ControlModifier
    return event.key() in _LETTERS and held == Qt.KeyboardModifier.NoModifier
