"""The painted table: categories with their rates, a column for each day, one cell or a run of nights selected."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from decimal import Decimal
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from frontdesk.domain.rate_sheet import RateSheet, SheetCategory, SheetCell, SheetRow
from frontdesk.ui import theme
from frontdesk.ui.parts.painting import LEFT, draw_icon, draw_text, fill, focus_ring, hairline, round_box
from frontdesk.ui.parts.part import Part
from frontdesk.ui.text import rates as strip_words
from frontdesk.ui.text import selling as words
from frontdesk.ui.text.money import whole
from frontdesk.ui.theme import Tone

HEAD = 44
CATEGORY = 28
RATE = 26
LABEL = 146
NARROWEST = 46
BAR_TOP, BAR_HEIGHT = 37, 3
MARK, BETWEEN = 18, 6
SIDE = 16
END = 12
WEEKEND = (4, 6)  # Friday to Sunday
CENTRE = Qt.AlignmentFlag.AlignCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
OWN_LETTERS = frozenset("wr?+-−=0123456789")
_TIGHT = 0.9
_FULL = 1.0


class Line(NamedTuple):
    """A line of the table: a category's head, or a rate of it."""

    category: SheetCategory
    row: SheetRow | None


class Planned(NamedTuple):
    """What a cell is about to cost, None where only the platform tells; `follows`: it moves with another."""

    price: Decimal | None
    follows: bool


Preview = Mapping[tuple[str, str, date], Planned]
"""By category, rate and day."""


class Picked(NamedTuple):
    """The cells that are selected: nights `first` to `last` (places of days) of one rate of one category."""

    category: SheetCategory
    row: SheetRow
    first: int
    last: int


class RateTable(Part):
    """`moved` when another cell is selected; `typed` with a figure or sign that begins a price."""

    moved = Signal()
    typed = Signal(str)
    rule_wanted = Signal()
    why_wanted = Signal()
    base_wanted = Signal()
    lettered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet = RateSheet((), (), (), "", None)
        self._lines: tuple[Line, ...] = ()
        self._preview: Preview = {}
        self._letters = frozenset[str]()
        self._at = 1
        self._anchor = self._column = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(words.price_title())

    def show_sheet(self, sheet: RateSheet) -> None:
        """Other figures; the selection stays where it is."""
        self._sheet = sheet
        self._lines = tuple(line for category in sheet.categories for line in (Line(category, None), *_rates(category)))
        self._at = min(max(1, self._at), max(1, len(self._lines) - 1))
        last = max(0, len(sheet.days) - 1)
        self._anchor, self._column = min(self._anchor, last), min(self._column, last)
        self._tell()
        self.updateGeometry()
        self.update()

    def show_preview(self, preview: Preview) -> None:
        """What is about to change, in its place."""
        if preview != self._preview:
            self._preview = preview
            self.update()

    def take_letters(self, letters: str) -> None:
        """These letters are for what stands beside the table; `lettered` carries them."""
        self._letters = frozenset(letters.casefold())

    def picked(self) -> Picked | None:
        """What is selected; None before there is anything."""
        if not 0 <= self._at < len(self._lines):
            return None
        category, row = self._lines[self._at]
        if row is None or not self._sheet.days:
            return None
        first, last = sorted((self._anchor, self._column))
        return Picked(category, row, first, min(last, len(self._sheet.days) - 1))

    def pick(self, category_id: str, rate_id: str, first: date, last: date) -> bool:
        """Select these nights of a rate in a category; False where they are not in sight."""
        lines = enumerate(self._lines)
        wanted = (category_id, rate_id)
        at = next((at for at, (each, row) in lines if row and (each.category_id, row.rate_id) == wanted), None)
        places = [place for place, day in enumerate(self._sheet.days) if first <= day <= last]
        if at is None or not places:
            return False
        self._at, self._anchor, self._column = at, places[0], places[-1]
        self._tell()
        return True

    def nights_of(self, picked: Picked) -> list[tuple[date, SheetCell]]:
        """Its days with their cells."""
        return list(zip(self._sheet.days, picked.row.cells, strict=True))[picked.first : picked.last + 1]

    def pick_weekend(self) -> None:
        """Friday to Sunday of the week of the selected day, as far as it is shown."""
        days = self._sheet.days
        if not days:
            return
        current = days[self._column]
        friday = current + timedelta(days=WEEKEND[0] - current.weekday())
        places = [at for at, day in enumerate(days) if friday <= day <= friday + timedelta(days=2)]
        if places:
            self._anchor, self._column = places[0], places[-1]
            self._tell()

    def sizeHint(self) -> QSize:
        """As high as its lines."""
        now = theme.current()
        height = now.px(HEAD) + sum(now.px(self._height(line)) for line in self._lines)
        return QSize(now.px(LABEL + END + NARROWEST * max(1, len(self._sheet.days))), height + 1)

    def event(self, event: QEvent) -> bool:
        """A letter that means something in the table is not the window's shortcut."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            is_plain = not event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
            if is_plain and event.text() and event.text().casefold() in OWN_LETTERS | self._letters:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk, with Shift they select nights; figures begin a price; W, R, ? and Del as printed."""
        extends = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        match event.key():
            case _ if event.text() and event.text().casefold() in self._letters:
                self.lettered.emit(event.text())
            case Qt.Key.Key_Left:
                self._walk(-1, extends)
            case Qt.Key.Key_Right:
                self._walk(1, extends)
            case Qt.Key.Key_Up:
                self._step(-1)
            case Qt.Key.Key_Down:
                self._step(1)
            case Qt.Key.Key_W:
                self.pick_weekend()
            case Qt.Key.Key_R if not event.modifiers():
                self.rule_wanted.emit()
            case Qt.Key.Key_Question:
                self.why_wanted.emit()
            case Qt.Key.Key_Delete:
                self.base_wanted.emit()
            case _ if event.text() and event.text() in "0123456789+-−":
                self.typed.emit(event.text())
            case _:
                super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press picks a cell; with Shift as far as that cell."""
        found = self._cell_at(event.position().toPoint())
        if found is None:
            return
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._at, self._column = found
        if not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._anchor = self._column
        self._tell()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A drag selects nights of the same rate."""
        found = self._cell_at(event.position().toPoint())
        if found is not None and found[0] == self._at and found[1] != self._column:
            self._column = found[1]
            self._tell()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The ring shows."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The ring goes."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Days, then line by line."""
        with QPainter(self) as painter:
            fill(painter, self.rect(), theme.current().tokens.page)
            self._paint_days(painter)
            top = theme.current().px(HEAD)
            for at, line in enumerate(self._lines):
                top = self._paint_line(painter, at, line, top)
            self._paint_selection(painter)

    # --- moving about ------------------------------------------------------------------------------------------------

    def _walk(self, step: int, extends: bool) -> None:
        self._column = min(max(self._column + step, 0), max(0, len(self._sheet.days) - 1))
        if not extends:
            self._anchor = self._column
        self._tell()

    def _step(self, step: int) -> None:
        at = self._at + step
        while 0 <= at < len(self._lines) and self._lines[at].row is None:
            at += step
        if 0 <= at < len(self._lines):
            self._at = at
            self._tell()

    def _tell(self) -> None:
        picked = self.picked()
        if picked is not None:
            cell, day = picked.row.cells[self._column], self._sheet.days[self._column]
            rules = words.mark(cell.rules)
            self.setAccessibleDescription(
                words.cell_sentence(picked.category.name, picked.row.rate, day, cell.price, self._sheet.currency, rules)
            )
        self.update()
        self.moved.emit()

    def narrowest(self) -> int:
        """How wide a day must be for its prices, with the marks beside them; real pixels."""
        now = theme.current()
        plain, marked = now.metrics(now.figures(12, 600)), now.metrics(now.figures(11))
        widest = now.px(NARROWEST)
        for category in self._sheet.categories:
            for row in category.rows:
                for cell in row.cells:
                    if cell.price is None:
                        continue
                    text = whole(cell.price)
                    needed = marked.horizontalAdvance(text) + now.px(MARK) if cell.rules else 0
                    widest = max(widest, needed, plain.horizontalAdvance(text) + now.px(BETWEEN))
        return widest

    def place_of_picked(self) -> QRect:
        """Where the selected cells are painted, for scrolling to them."""
        top = theme.current().px(HEAD)
        for at, line in enumerate(self._lines):
            height = theme.current().px(self._height(line))
            if at == self._at:
                first, last = sorted((self._anchor, self._column))
                left, right = self._left(first), self._left(last + 1)
                return QRect(int(left), top, int(right - left), height)
            top += height
        return QRect()

    def _cell_at(self, place: QPoint) -> tuple[int, int] | None:
        now = theme.current()
        column = next((at for at in range(len(self._sheet.days)) if place.x() < self._left(at + 1)), None)
        if column is None or place.x() < now.px(LABEL):
            return None
        top = now.px(HEAD)
        for at, line in enumerate(self._lines):
            top += now.px(self._height(line))
            if place.y() < top:
                return (at, column) if line.row is not None and place.y() > now.px(HEAD) else None
        return None

    # --- painting ----------------------------------------------------------------------------------------------------

    def _paint_days(self, painter: QPainter) -> None:
        now = theme.current()
        tokens = now.tokens
        for at, day in enumerate(self._sheet.days):
            cell = QRectF(self._left(at), 0, self._width(), now.px(HEAD))
            is_weekend = day.weekday() >= WEEKEND[0] + 1
            if is_weekend:
                fill(painter, cell.adjusted(0, 0, 0, self.height()), tokens.side)
            head = QRectF(cell.x(), now.px(4), cell.width(), now.px(18))
            font = now.font(12, 600 if at == 0 else 400)
            draw_text(painter, head, strip_words.day(day), font, tokens.ink if at == 0 else tokens.ink2, CENTRE)
            share = self._sheet.occupied[at]
            tone = Tone.INK2 if share is None or share < _TIGHT else (Tone.BAD if share > _FULL else Tone.WARN)
            below = QRectF(cell.x(), now.px(20), cell.width(), now.px(15))
            draw_text(painter, below, strip_words.share(share), now.font(11), tokens.of(tone), CENTRE)
            self._paint_bar(painter, cell, share)
        draw_text(
            painter,
            QRectF(now.px(SIDE), now.px(20), now.px(LABEL - SIDE), now.px(18)),
            strip_words.occupied(),
            now.font(12),
            tokens.ink2,
            LEFT,
        )
        hairline(painter, 0, self.width(), now.px(HEAD) - 1)

    def _paint_bar(self, painter: QPainter, cell: QRectF, share: float | None) -> None:
        """How full the house is, as a bar."""
        if share is None:
            return
        now = theme.current()
        tokens = now.tokens
        track = QRectF(cell.x() + now.px(5), now.px(BAR_TOP), cell.width() - now.px(10), now.px(BAR_HEIGHT))
        round_box(painter, track, track.height() / 2, tokens.line)
        track.setWidth(track.width() * min(1.0, max(0.0, share)))
        colour = tokens.bad if share > _FULL else (tokens.warn_mark if share >= _TIGHT else tokens.accent)
        round_box(painter, track, track.height() / 2, colour)

    def _paint_line(self, painter: QPainter, at: int, line: Line, top: int) -> int:
        now = theme.current()
        height = now.px(self._height(line))
        if line.row is None:
            if at:
                hairline(painter, 0, self.width(), top)
            self._paint_category(painter, line.category, top, height)
        else:
            self._paint_rate(painter, line.category, line.row, top, height)
        return top + height

    def _paint_category(self, painter: QPainter, category: SheetCategory, top: int, height: int) -> None:
        now = theme.current()
        tokens = now.tokens
        label = QRectF(now.px(SIDE), top, now.px(LABEL - SIDE), height)
        name = now.font(13, 600)
        draw_text(painter, label, category.name, name, tokens.ink, LEFT, elide=True)
        beside = label.adjusted(now.metrics(name).horizontalAdvance(category.name) + now.px(8), 0, 0, 0)
        draw_text(painter, beside, words.rooms(category.rooms), now.font(11), tokens.ink3, LEFT, elide=True)
        for column, count in enumerate(category.free):
            tone = Tone.INK2 if count is None or count > 1 else (Tone.BAD if count < 0 else Tone.WARN)
            cell = QRectF(self._left(column), top, self._width(), height)
            draw_text(painter, cell, words.free(count), now.font(11), tokens.of(tone if count else Tone.INK2), CENTRE)

    def _paint_rate(self, painter: QPainter, category: SheetCategory, row: SheetRow, top: int, height: int) -> None:
        now = theme.current()
        tokens = now.tokens
        left = now.px(SIDE + 20)
        if row.base_rate_id is not None:
            draw_icon(painter, now.px(SIDE), top + (height - now.px(14)) / 2, "corner-down-right", tokens.ink3, 14)
        label = QRectF(left, top, now.px(LABEL) - left, height)
        weight = 600 if row.base_rate_id is None else 400
        draw_text(painter, label, row.rate, now.font(12, weight), tokens.ink, LEFT, elide=True)
        for column, cell in enumerate(row.cells):
            planned = self._preview.get((category.category_id, row.rate_id, self._sheet.days[column]))
            free = category.free[column]
            place = QRectF(self._left(column), top, self._width(), height)
            self._paint_cell(painter, cell, place, planned, is_sold=free is None or free > 0)

    def _paint_cell(
        self, painter: QPainter, cell: SheetCell, place: QRectF, planned: Planned | None, *, is_sold: bool
    ) -> None:
        now = theme.current()
        tokens = now.tokens
        sign = words.mark(cell.rules)
        if planned is not None:
            self._paint_planned(painter, cell, place, planned)
            return
        if sign == words.mark_closed():
            draw_text(painter, place, sign, now.font(11), tokens.ink2, CENTRE)
            return
        font: QFont = now.figures(12, 600 if cell.waits else 400)
        colour = tokens.accent if cell.waits else (tokens.ink if is_sold else tokens.ink3)
        price = whole(cell.price) if cell.price is not None else "–"
        if not sign:
            draw_text(painter, place, price, font, colour, CENTRE)
            return
        box = QRectF(place.right() - now.px(15), place.center().y() - now.px(7), now.px(13), now.px(14))
        draw_text(painter, place.adjusted(0, 0, -now.px(16), 0), price, now.figures(11), colour, RIGHT)
        round_box(painter, box, 3, tokens.warn_tint)
        draw_text(painter, box, sign, now.font(11, 600), tokens.on_tint(Tone.WARN), CENTRE)

    def _paint_planned(self, painter: QPainter, cell: SheetCell, place: QRectF, planned: Planned) -> None:
        """The new price in accent; what moves with it is underlined by dots."""
        now = theme.current()
        price = planned.price if planned.price is not None else cell.price
        text = whole(price) if price is not None else "–"
        font = now.figures(12, 400 if planned.follows else 600)
        draw_text(painter, place, text, font, now.tokens.accent, CENTRE)
        if planned.follows:
            width = now.metrics(font).horizontalAdvance(text)
            left, line = place.center().x() - width / 2, place.center().y() + now.px(8)
            painter.setPen(QPen(now.tokens.accent, 1, Qt.PenStyle.DotLine))
            painter.drawLine(QPointF(left, line), QPointF(left + width, line))

    def _paint_selection(self, painter: QPainter) -> None:
        if self.picked() is None:
            return
        place = QRectF(self.place_of_picked()).adjusted(1, 0, -1, 0)
        tokens = theme.current().tokens
        if self.hasFocus():
            focus_ring(painter, place.toRect(), theme.Radius.KEYCAP)
        else:
            round_box(painter, place, theme.Radius.KEYCAP, None, tokens.accent, 1.0)

    def _left(self, column: int) -> float:
        return theme.current().px(LABEL) + column * self._width()

    def _width(self) -> float:
        room = self.width() - theme.current().px(LABEL + END)
        return room / max(1, len(self._sheet.days))

    def _height(self, line: Line) -> int:
        return CATEGORY if line.row is None else RATE


def _rates(category: SheetCategory) -> tuple[Line, ...]:
    return tuple(Line(category, row) for row in category.rows)
