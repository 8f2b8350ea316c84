"""Prices now and then, line by line: each night, each day of the week of a long run, each rate that follows."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from frontdesk.ui import theme
from frontdesk.ui.panes.rates_page.changes import Change
from frontdesk.ui.parts.choices import paint_check, paint_focus_at
from frontdesk.ui.parts.painting import RIGHT, draw_icon, draw_text, text_width
from frontdesk.ui.parts.part import Part, PressPart, TextPart
from frontdesk.ui.text import selling as words
from frontdesk.ui.text.selling import NowThen

HEIGHT = theme.Height.MONEY
ARROW_ROOM = 34
ARROW = 12
LEAST_THEN = 50
BOX, BOX_GAP, BOX_RADIUS = 14, 8, 3
LABEL_GAP = 8
GROUPED_FROM = 8
"""Nights: a week is shown night by night, more by days of the week."""


class Shown(NamedTuple):
    """A line with the day of the week (Monday is 0) that it stands for; None for a single night or a rate."""

    line: NowThen
    weekday: int | None = None


def lines_of(wanted: Sequence[Change]) -> list[Shown]:
    """Night by night; a run of more than a week by days of the week, in the order in which they come."""
    if len(wanted) < GROUPED_FROM:
        return [Shown(words.night_line(each.day, each.now, each.then)) for each in wanted]
    found = []
    for weekday in dict.fromkeys(each.day.weekday() for each in wanted):
        same = [each for each in wanted if each.day.weekday() == weekday]
        now, then = _span([each.now for each in same]), _span([each.then for each in same])
        found.append(Shown(words.weekday_line(same[0].day, len(same), now, then), weekday))
    return found


def _span(prices: Sequence[Decimal | None]) -> tuple[Decimal, Decimal] | None:
    """The lowest and the highest; None where one is not known."""
    known = [each for each in prices if each is not None]
    return (min(known), max(known)) if len(known) == len(prices) and known else None


class NowThenTable(Part):
    """A head and its lines. `left_out` carries a day of the week that is switched, and whether it is left out."""

    left_out = Signal(int, bool)

    def __init__(self, *, is_strong: bool, parent: QWidget | None = None) -> None:
        """`is_strong`: these prices are set; else they only follow."""
        super().__init__(parent)
        self._is_strong = is_strong
        self._head = _Head()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._head)
        self._lines: list[_FixedLine | _WeekdayLine] = []

    def show_lines(self, head: str, lines: Sequence[Shown], left_out: frozenset[int] = frozenset()) -> None:
        """Other lines. What stays of the same kind stays the same widget: a box keeps the keyboard while it is
        switched.
        """
        wanted: list[type[_FixedLine | _WeekdayLine]] = [
            _FixedLine if each.weekday is None else _WeekdayLine for each in lines
        ]
        if [type(each) for each in self._lines] != wanted:
            self._build(wanted)
        then_room = max((_Columns.then_width(each.line) for each in lines), default=0)
        self._head.show_head(head, then_room)
        for line, each in zip(self._lines, lines, strict=True):
            line.columns = _Columns(then_room, self._is_strong)
            if isinstance(line, _WeekdayLine) and each.weekday is not None:
                line.show_day(each.line, each.weekday, is_in=each.weekday not in left_out)
            elif isinstance(line, _FixedLine):
                line.show_line(each.line)

    def _build(self, kinds: Sequence[type[_FixedLine | _WeekdayLine]]) -> None:
        for line in self._lines:
            line.hide()
            line.setParent(None)
            line.deleteLater()
        self._lines = [kind() for kind in kinds]
        for line in self._lines:
            self._column.addWidget(line)
            if isinstance(line, _WeekdayLine):
                line.switched.connect(self.left_out)


class _Columns:
    """Where the figures stand: the new price at the right edge, an arrow, the old price before it."""

    def __init__(self, then_room: int, is_strong: bool) -> None:
        self._then_room, self._is_strong = then_room, is_strong

    @staticmethod
    def then_width(line: NowThen) -> int:
        """Of the new price."""
        now = theme.current()
        return max(now.px(LEAST_THEN), text_width(now.figures(13, 600), line.then))

    def paint(self, painter: QPainter, room: QRectF, line: NowThen, *, is_in: bool = True) -> None:
        """Label at the left; the label gives way, figures do not."""
        now = theme.current()
        tokens = now.tokens
        then_font = now.figures(13, 600 if self._is_strong else 500)
        then_ink = (tokens.accent if self._is_strong else tokens.ink) if is_in else tokens.ink3
        then = line.then if is_in else line.now
        draw_text(painter, room, then, then_font if is_in else now.figures(13), then_ink, RIGHT)
        middle = room.right() - self._then_room - now.px(ARROW_ROOM) / 2
        if is_in:
            top = room.center().y() - now.px(ARROW) / 2
            draw_icon(painter, middle - now.px(ARROW) / 2, top, "arrow-right", tokens.ink3, ARROW)
        before = room.adjusted(0, 0, -self._then_room - now.px(ARROW_ROOM), 0)
        if is_in:
            draw_text(painter, before, line.now, now.figures(13), tokens.ink2, RIGHT)
        label_font = now.font(13 if self._is_strong else 12)
        label = before.adjusted(0, 0, -text_width(now.figures(13), line.now) - now.px(LABEL_GAP), 0)
        ink = tokens.ink if self._is_strong and is_in else tokens.ink2
        draw_text(painter, label, line.label, label_font, ink, elide=True)


class _Head(TextPart):
    """What the lines are about, and over the figures which is which."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text, self._then_room = "", 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_head(self, text: str, then_room: int) -> None:
        self._text, self._then_room = text, then_room
        self.setAccessibleName(text)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.current().px(160), theme.current().px(HEIGHT - 2))

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme.current()
        font, ink = now.font(12), now.tokens.ink2
        with QPainter(self) as painter:
            room = QRectF(self.rect())
            draw_text(painter, room, words.then_head(), font, ink, RIGHT)
            before = room.adjusted(0, 0, -self._then_room - now.px(ARROW_ROOM), 0)
            draw_text(painter, before, words.now_head(), font, ink, RIGHT)
            label = before.adjusted(0, 0, -text_width(font, words.now_head()) - now.px(LABEL_GAP), 0)
            draw_text(painter, label, self._text, font, ink, elide=True)


class _FixedLine(TextPart):
    """A night, or a rate that follows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.columns = _Columns(0, is_strong=True)
        self._line = NowThen("", "", "", "")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_line(self, line: NowThen) -> None:
        self._line = line
        self.setAccessibleName(line.said)
        self.setToolTip(line.said)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.current().px(160), theme.current().px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            self.columns.paint(painter, QRectF(self.rect()), self._line)


class _WeekdayLine(PressPart):
    """All Fridays, say, of a long run; without its tick they keep their price. `switched` carries the day of the week
    and whether it is left out.
    """

    enter_presses = False
    switched = Signal(int, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.columns = _Columns(0, is_strong=True)
        self._line = NowThen("", "", "", "")
        self._weekday = 0
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda on: self.switched.emit(self._weekday, not on))

    def show_day(self, line: NowThen, weekday: int, *, is_in: bool) -> None:
        self._line, self._weekday = line, weekday
        self.setAccessibleName(line.said)
        self.setAccessibleDescription(words.leaves_out())
        self.setToolTip(f"{line.said} {words.leaves_out()}")
        self.setChecked(is_in)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.current().px(160), theme.current().px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme.current()
        with QPainter(self) as painter:
            box = QRectF(0, (self.height() - now.px(BOX)) / 2, now.px(BOX), now.px(BOX))
            paint_check(painter, box, self.isChecked())
            if self.hasFocus():
                paint_focus_at(painter, box, BOX_RADIUS)
            room = QRectF(self.rect()).adjusted(now.px(BOX + BOX_GAP), 0, 0, 0)
            self.columns.paint(painter, room, self._line, is_in=self.isChecked())
