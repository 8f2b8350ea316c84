"""The painted table: categories with their rates, a column for each day, one cell or a run of nights selected."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any, NamedTuple

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from frontdesk.domain.rate_sheet import RateSheet, SheetCategory, SheetCell, SheetRow
from frontdesk.domain.rates import Restriction
from frontdesk.ui import theme
from frontdesk.ui.panes.rates_page.cells import Planned, needed_width, paint_category, paint_cell, paint_rate_label
from frontdesk.ui.panes.rates_page.places import CATEGORY, END, LABEL, NARROWEST, RATE, SATURDAY, Columns
from frontdesk.ui.parts.painting import fill, focus_ring, hairline, round_box
from frontdesk.ui.parts.part import Part
from frontdesk.ui.text import selling as words
from frontdesk.ui.text.money import with_currency

FRIDAY = 4
OWN_LETTERS = frozenset("wr?+-−=%0123456789 ")
BEGINS_A_PRICE = frozenset("0123456789+-−%")
_HANDLE = 6
RING = 2


class Line(NamedTuple):
    """A line of the table: a category's head, or a rate of it."""

    category: SheetCategory
    row: SheetRow | None


Preview = Mapping[tuple[str, str, date], Planned]
"""By category, rate and day."""


class Picked(NamedTuple):
    """The cells that are selected: nights `first` to `last` (places of days) of one rate of one category."""

    category: SheetCategory
    row: SheetRow
    first: int
    last: int


class RateTable(Part):
    """`moved` when another cell is selected; `typed` with a figure or sign that begins a price; `turned` by so many
    weeks; `passed` when an arrow leaves the days in sight, by -1 or 1.
    """

    moved = Signal()
    typed = Signal(str)
    rule_wanted = Signal()
    why_wanted = Signal()
    base_wanted = Signal()
    lettered = Signal(str)
    turned = Signal(int)
    passed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet = RateSheet((), (), (), "", None)
        self._lines: tuple[Line, ...] = ()
        self._folded = frozenset[str]()
        self._preview: Preview = {}
        self._letters = frozenset[str]()
        self._at = 1
        self._anchor = self._column = 0
        self._held: tuple[date, date] | None = None  # anchor and day as they were chosen: a window may show fewer
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(words.table_name())

    def show_sheet(self, sheet: RateSheet) -> None:
        """Other figures; the selection stays on its days as far as they are in sight, else where it is."""
        is_same_start = sheet.days[:1] == self._sheet.days[:1]
        self._sheet = sheet
        last = max(0, len(sheet.days) - 1)
        if self._held is not None and sheet.days and (is_same_start or any(day in sheet.days for day in self._held)):
            self._anchor, self._column = (_nearest(sheet.days, day) for day in self._held)
        else:
            self._anchor, self._column = min(self._anchor, last), min(self._column, last)
            self._hold()
        self._set_lines()
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

    # --- what is selected --------------------------------------------------------------------------------------------

    def picked(self) -> Picked | None:
        """What is selected; None before there is anything, and on a folded category."""
        if not 0 <= self._at < len(self._lines):
            return None
        category, row = self._lines[self._at]
        if row is None or not self._sheet.days:
            return None
        first, last = sorted((self._anchor, self._column))
        return Picked(category, row, first, min(last, len(self._sheet.days) - 1))

    def pick(self, category_id: str, rate_id: str, first: date, last: date) -> bool:
        """Select these nights of a rate in a category; False where they are not in sight."""
        self._folded -= {category_id}
        self._set_lines()
        lines = enumerate(self._lines)
        wanted = (category_id, rate_id)
        at = next((at for at, (each, row) in lines if row and (each.category_id, row.rate_id) == wanted), None)
        places = [place for place, day in enumerate(self._sheet.days) if first <= day <= last]
        if at is None or not places:
            return False
        self._at, self._anchor, self._column = at, places[0], places[-1]
        self._hold()
        self._tell()
        return True

    def pick_day(self, day: date) -> None:
        """Select a day of the same rate, where it is in sight."""
        if day in self._sheet.days:
            self._anchor = self._column = self._sheet.days.index(day)
            self._hold()
            self._tell()

    def current_day(self) -> date | None:
        """The day under the keys."""
        return self._sheet.days[self._column] if self._sheet.days else None

    def held_days(self) -> tuple[date, date] | None:
        """The first and last selected day as they were chosen, in sight or not; None before there is anything."""
        return (min(self._held), max(self._held)) if self._held is not None else None

    def nights_of(self, picked: Picked) -> list[tuple[date, SheetCell]]:
        """Its days with their cells."""
        return list(zip(self._sheet.days, picked.row.cells, strict=True))[picked.first : picked.last + 1]

    def pick_weekend(self) -> None:
        """Friday to Sunday of the week of the selected day, as far as it is shown."""
        days = self._sheet.days
        if not days:
            return
        current = days[self._column]
        friday = current + timedelta(days=FRIDAY - current.weekday())
        places = [at for at, day in enumerate(days) if friday <= day <= friday + timedelta(days=2)]
        if places:
            self._anchor, self._column = places[0], places[-1]
            self._hold()
            self._tell()

    def sizeHint(self) -> QSize:
        """As high as its lines."""
        now = theme.current()
        height = sum(now.px(_height(line)) for line in self._lines)
        return QSize(now.px(LABEL + END + NARROWEST * max(1, len(self._sheet.days))), height + 1)

    def narrowest(self) -> int:
        """How wide a day must be for its prices, with the marks beside them; real pixels."""
        cells = (cell for category in self._sheet.categories for row in category.rows for cell in row.cells)
        looks = {(cell.price, bool(cell.rules)) for cell in cells}  # most prices stand there many times
        needed = (needed_width(price, has_mark=has_mark) for price, has_mark in looks)
        return max(needed, default=theme.current().px(NARROWEST))

    def place_of_picked(self) -> QRect:
        """Where the selected cells are painted, for scrolling to them."""
        now = theme.current()
        columns = self._columns()
        top = sum(now.px(_height(line)) for line in self._lines[: self._at])
        if not 0 <= self._at < len(self._lines):
            return QRect()
        height = now.px(_height(self._lines[self._at]))
        first, last = sorted((self._anchor, self._column))
        left, right = columns.left(first), columns.left(last + 1)
        if self._lines[self._at].row is None:
            left, right = 0.0, float(self.width())
        return QRect(int(left), top, int(right - left), height)

    def inputMethodQuery(self, query: Qt.InputMethodQuery) -> Any:
        """Where the keys are, for what follows them: a magnifier, a window smaller than the desk."""
        if query is Qt.InputMethodQuery.ImCursorRectangle:
            return self.place_of_picked()
        return super().inputMethodQuery(query)

    # --- keys and mouse ----------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """A letter that means something in the table is not the window's shortcut; a cell says all of itself."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            is_plain = not event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
            if is_plain and event.text() and event.text().casefold() in OWN_LETTERS | self._letters:
                event.accept()
                return True
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.sentence_at(event.pos()), self)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk, with Shift they select nights; figures begin a price; W, R, ?, Space and Del as printed."""
        if event.text() and event.text().casefold() in self._letters:
            self.lettered.emit(event.text())
        elif not self._walks(event) and not self._acts(event):
            super().keyPressEvent(event)

    def _walks(self, event: QKeyEvent) -> bool:
        extends = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        is_far = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        match event.key():
            case Qt.Key.Key_Left:
                self._walk(-1, extends)
            case Qt.Key.Key_Right:
                self._walk(1, extends)
            case Qt.Key.Key_Up:
                self._step(-1, to_category=is_far)
            case Qt.Key.Key_Down:
                self._step(1, to_category=is_far)
            case Qt.Key.Key_Home:
                self._jump(0, extends, at=0 if is_far else None)
            case Qt.Key.Key_End:
                self._jump(len(self._sheet.days) - 1, extends, at=len(self._lines) - 1 if is_far else None)
            case Qt.Key.Key_PageDown:
                self.turned.emit(2)
            case Qt.Key.Key_PageUp:
                self.turned.emit(-2)
            case _:
                return False
        return True

    def _acts(self, event: QKeyEvent) -> bool:
        match event.key():
            case Qt.Key.Key_W:
                self.pick_weekend()
            case Qt.Key.Key_R if not event.modifiers():
                self.rule_wanted.emit()
            case Qt.Key.Key_Question:
                self.why_wanted.emit()
            case Qt.Key.Key_Delete:
                self.base_wanted.emit()
            case Qt.Key.Key_Space:
                self._fold_current()
            case _ if event.text() and event.text() in BEGINS_A_PRICE:
                self.typed.emit(event.text())
            case _:
                return False
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press picks a cell, with Shift as far as that cell; on a category it folds it or unfolds it."""
        place = event.position().toPoint()
        line, column = self._line_at(place.y()), self._columns().at(place.x())
        if line is None:
            return
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if self._lines[line].row is None:
            self._fold(self._lines[line].category.category_id)
            return
        if column is None:
            return
        self._at, self._column = line, column
        if not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._anchor = self._column
        self._hold()
        self._tell()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A drag selects nights of the same rate."""
        place = event.position().toPoint()
        column = self._columns().at(place.x())
        if column is not None and self._line_at(place.y()) == self._at and column != self._column:
            self._column = column
            self._hold()
            self._tell()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The ring shows."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The ring goes."""
        super().focusOutEvent(event)
        self.update()

    def _walk(self, step: int, extends: bool) -> None:
        wanted = self._column + step
        if not 0 <= wanted < len(self._sheet.days):
            if not extends:
                self.passed.emit(step)
            return
        self._jump(wanted, extends)

    def _jump(self, column: int, extends: bool, at: int | None = None) -> None:
        self._column = max(0, column)
        if not extends:
            self._anchor = self._column
        self._hold()
        if at is not None:
            self._at = at
            self._land()
        self._tell()

    def _hold(self) -> None:
        days = self._sheet.days
        self._held = (days[self._anchor], days[self._column]) if days else None

    def _step(self, step: int, *, to_category: bool = False) -> None:
        """To the next rate, or the first of the next category; a folded category is a step of its own."""
        here = self._lines[self._at].category.category_id if 0 <= self._at < len(self._lines) else ""
        at = self._at + step
        while 0 <= at < len(self._lines):
            is_other = self._lines[at].category.category_id != here
            begins = at == 0 or self._lines[at - 1].row is None or self._lines[at].row is None
            if self._lands(at) and (not to_category or (is_other and begins)):
                self._at = at
                self._tell()
                return
            at += step

    def _lands(self, at: int) -> bool:
        """Whether the keys stop here: on rates, and on a category whose rates are folded away."""
        line = self._lines[at]
        return line.row is not None or line.category.category_id in self._folded

    def _land(self) -> None:
        """The nearest line from here on where the keys stop."""
        last = len(self._lines) - 1
        self._at = min(max(self._at, 0), max(last, 0))
        after = (at for at in range(self._at, len(self._lines)) if self._lands(at))
        before = (at for at in range(self._at, -1, -1) if at <= last and self._lands(at))
        self._at = next(after, next(before, self._at))

    def _fold_current(self) -> None:
        if 0 <= self._at < len(self._lines):
            self._fold(self._lines[self._at].category.category_id)

    def _fold(self, category_id: str) -> None:
        """Fold the rates of a category away, or show them again; the keys stay in the category."""
        self._folded ^= {category_id}
        self._set_lines()
        here = next((at for at, line in enumerate(self._lines) if line.category.category_id == category_id), 0)
        self._at = here
        self._land()
        self._tell()
        self.updateGeometry()

    def _set_lines(self) -> None:
        held = self._lines[self._at] if 0 <= self._at < len(self._lines) else None
        self._lines = tuple(line for category in self._sheet.categories for line in self._lines_of(category))
        if held is not None:
            self._at = next((at for at, line in enumerate(self._lines) if _same(line, held)), self._at)
        self._land()

    def _lines_of(self, category: SheetCategory) -> tuple[Line, ...]:
        rows = () if category.category_id in self._folded else category.rows
        return (Line(category, None), *(Line(category, row) for row in rows))

    def _tell(self) -> None:
        picked = self.picked()
        if picked is not None:
            self.setAccessibleDescription(self._price_sentence(picked.category, picked.row, self._column))
        elif 0 <= self._at < len(self._lines) and self._sheet.days:
            self.setAccessibleDescription(self._free_sentence(self._lines[self._at].category, self._column))
        self.update()
        self.moved.emit()

    # --- words -------------------------------------------------------------------------------------------------------

    def sentence_at(self, place: QPoint) -> str:
        """All that the line or cell at this place says; "" where nothing stands."""
        at, column = self._line_at(place.y()), self._columns().at(place.x())
        if at is None:
            return ""
        category, row = self._lines[at]
        if column is None:
            return category.name if row is None else row.rate
        return self._free_sentence(category, column) if row is None else self._price_sentence(category, row, column)

    def _free_sentence(self, category: SheetCategory, column: int) -> str:
        counts = category.counts[column] if column < len(category.counts) else None
        return words.free_sentence(category.name, self._sheet.days[column], counts, category.rooms)

    def _price_sentence(self, category: SheetCategory, row: SheetRow, column: int) -> str:
        cell = row.cells[column]
        rates = {each.rate_id: each.rate for each in category.rows}
        said = [self._rule_sentence(rule, rates, category.name) for rule in cell.rules]
        price = with_currency(cell.price, self._sheet.currency) if cell.price is not None else words.price_unknown()
        told = " ".join((f"{price}.", *([words.price_waits()] if cell.waits else []), *said))
        return words.price_sentence(category.name, row.rate, self._sheet.days[column], told)

    def _rule_sentence(self, rule: Restriction, rates: Mapping[str, str], category: str) -> str:
        rate = rates.get(rule.exact_rate_id or rule.base_rate_id or "", "")
        return words.rule_sentence(rule, rate, category if rule.category_id else "")

    # --- painting ----------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """The lines that are in sight."""
        now = theme.current()
        columns = self._columns()
        seen = event.rect()
        with QPainter(self) as painter:
            fill(painter, self.rect(), now.tokens.page)
            for at, day in enumerate(self._sheet.days):
                if day.weekday() >= SATURDAY:
                    fill(painter, QRectF(columns.left(at), 0, columns.each(), self.height()), now.tokens.pane)
            top = 0
            for at, line in enumerate(self._lines):
                height = now.px(_height(line))
                if top + height >= seen.top() and top <= seen.bottom():
                    self._paint_line(painter, at, line, QRectF(0, top, self.width(), height))
                top += height
            if self._lines:
                hairline(painter, 0, self.width(), top)

    def _paint_line(self, painter: QPainter, at: int, line: Line, room: QRectF) -> None:
        columns = self._columns()
        if line.row is None:
            if at:
                hairline(painter, 0, self.width(), int(room.top()))
            names = tuple(each.name for each in self._sheet.categories)
            is_folded = line.category.category_id in self._folded
            paint_category(painter, line.category, room, columns, is_folded=is_folded, among=names)
            self._paint_selection(painter, at)
            return
        self._paint_ground(painter, at)
        paint_rate_label(painter, line.row, room, tuple(each.rate for each in line.category.rows))
        for column, cell in enumerate(line.row.cells):
            key = (line.category.category_id, line.row.rate_id, self._sheet.days[column])
            free = line.category.free[column]
            place = QRectF(columns.left(column), room.top(), columns.each(), room.height())
            if cell.rules and at == self._at:
                place = self._inside_ring(column, place)
            paint_cell(painter, cell, place, self._preview.get(key), is_sold=free is None or free > 0)
        self._paint_selection(painter, at)

    def _inside_ring(self, column: int, place: QRectF) -> QRectF:
        """Where price and mark fill the cell, the ring of the selection leaves them less."""
        first, last = sorted((self._anchor, self._column))
        right = 1 - RING if column == last else 0  # the mark keeps a pixel free at its right anyhow
        return place.adjusted(RING if column == first else 0, 0, right, 0)

    def _paint_ground(self, painter: QPainter, at: int) -> None:
        """What is selected is tinted while it is about to change, as in picture 08."""
        picked = self.picked()
        if at != self._at or picked is None:
            return
        tokens = theme.current().tokens
        place = QRectF(self.place_of_picked()).adjusted(1, 0, -1, 0)
        if picked.last > picked.first or self._preview:
            round_box(painter, place, theme.Radius.KEYCAP, tokens.accent_tint)

    def _paint_selection(self, painter: QPainter, at: int) -> None:
        if at != self._at or not self._lands(at):
            return
        place = QRectF(self.place_of_picked())
        tokens = theme.current().tokens
        if self.hasFocus():
            focus_ring(painter, place.toRect(), theme.Radius.KEYCAP)
        elif self.picked() is not None:
            round_box(painter, place, theme.Radius.KEYCAP, None, tokens.accent, 1.0)

    def _line_at(self, y: int) -> int | None:
        top = 0
        for at, line in enumerate(self._lines):
            top += theme.current().px(_height(line))
            if y < top:
                return at
        return None

    def _columns(self) -> Columns:
        return Columns(self.width(), len(self._sheet.days))


def _nearest(days: Sequence[date], day: date) -> int:
    """The place of a day, or the end that is nearer to it."""
    return days.index(day) if day in days else (0 if day < days[0] else len(days) - 1)


def _height(line: Line) -> int:
    return CATEGORY if line.row is None else RATE


def _same(line: Line, held: Line) -> bool:
    """The same category, and the same rate of it or its head."""
    one = line.row.rate_id if line.row is not None else None
    other = held.row.rate_id if held.row is not None else None
    return (line.category.category_id, one) == (held.category.category_id, other)
