"""The rates page: prices and free rooms of every rate, why a night cannot be sold, and changing both (picture 08)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from frontdesk.domain.commands import Command, SetPrice
from frontdesk.domain.nearest import Alternative, Way, nearest
from frontdesk.domain.offers import Offers, Question, stopping
from frontdesk.domain.rate_sheet import RateSheet, SheetRow
from frontdesk.domain.rates import Rate, Restriction
from frontdesk.domain.reasons import Rejected
from frontdesk.domain.reservations import PersonCount
from frontdesk.domain.views import Changed
from frontdesk.service.desk import Desk
from frontdesk.ui import theme
from frontdesk.ui.panes.rates_page import half_typed
from frontdesk.ui.panes.rates_page.changes import Change, Follower, Night, Target, followed
from frontdesk.ui.panes.rates_page.half_typed import HalfTyped
from frontdesk.ui.panes.rates_page.legend import Legend
from frontdesk.ui.panes.rates_page.price_side import PriceSide
from frontdesk.ui.panes.rates_page.rule_side import RuleSide, There, Where, conditions
from frontdesk.ui.panes.rates_page.table import END, LABEL, Picked, Planned, RateTable
from frontdesk.ui.panes.rates_page.why_side import KEYS, Reason, WhySide
from frontdesk.ui.parts.button import Button, IconButton
from frontdesk.ui.parts.label import ElidedLabel, Label
from frontdesk.ui.parts.painting import fill, vertical_hairline
from frontdesk.ui.parts.part import Part
from frontdesk.ui.parts.quiet_scroll import QuietScroll
from frontdesk.ui.text import dates, reasons, tr
from frontdesk.ui.text import selling as words
from frontdesk.ui.theme import Tone

FEWEST, MOST = 7, 21
LOOKED_AHEAD = 28
NARROW_BELOW = 1000
LEGEND_FROM = 600
SIDE_WIDTH = 328
SAVE_AFTER_MS = 250


class RatesPage(Part):
    """`closed` when the clerk goes back; `book_wanted` carries an `Alternative` that is to be booked. What is changed
    goes to the desk as one act.
    """

    closed = Signal()
    book_wanted = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._first: date = desk.hotel().today
        self._sheet = RateSheet((), (), (), "", None)
        self._shown = 0
        self._title = Label(tr("Rates"), size=20, weight=600)
        self._facts = ElidedLabel(size=12, tone=Tone.INK2)
        self._followed: object = None
        self._saving = QTimer(self, singleShot=True, interval=SAVE_AFTER_MS)
        self._before = IconButton("chevron-left", tr("Earlier days"))
        self._after = IconButton("chevron-right", tr("Later days"))
        self._span = ElidedLabel(weight=500)
        self._span.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._rule = Button(tr("Rule"), icon="plus", key="R")
        self._close = Button(tr("Close"), key="F4")
        self._table = RateTable()
        self._scroll = QuietScroll(self._table)
        self._prices, self._rules, self._why = PriceSide(), RuleSide(), WhySide()
        self._legend = Legend()
        self._side = QStackedWidget()
        self._lay_out()
        self._connect()
        self.setAccessibleName(tr("Rates"))
        self.setFocusProxy(self._table)

    def open(self) -> None:
        """Read the figures from today on, and show them."""
        self._first = self._desk.hotel().today
        self.show()
        self._read()
        self._show_side(self._prices)
        self._show_kept()
        self._table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def on_changed(self, changed: Changed) -> None:
        """Prices, rooms or rules may be others."""
        if self.isVisible() and (changed.rates or changed.everything or changed.house or changed.unsent):
            self._read()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc: from the rule to the price, from the price to the table, from there back."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
            return
        if self._side.currentWidget() is not self._prices or self._prices.field.input.hasFocus():
            self._show_side(self._prices)
            self._keep_half()
            self._prices.clear()
            self._show_kept()
            self._table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.closed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The page's ground, and that of the side with its hairline."""
        now = theme.current()
        with QPainter(self) as painter:
            fill(painter, self.rect(), now.tokens.page)
            fill(painter, self._side.geometry(), now.tokens.pane)
            vertical_hairline(painter, self._side.x() - 1, 0, self.height())

    def _read(self) -> None:
        self._shown = self._nights_that_fit()
        self._show_sheet()
        if self._nights_that_fit() < self._shown:  # longer prices than were known
            self._shown = self._nights_that_fit()
            self._show_sheet()

    def _show_sheet(self) -> None:
        self._sheet = self._desk.rate_sheet(self._first, self._shown)
        as_of = dates.clock(self._sheet.as_of) if self._sheet.as_of is not None else ""
        self._facts.setText(words.page_facts(self._sheet.currency, as_of))
        is_narrow = self.width() < theme.current().px(NARROW_BELOW)
        span = words.short_span if is_narrow else words.span
        self._span.setText(span(self._sheet.days[0], self._sheet.days[-1]))
        self._before.setEnabled(self._first > self._desk.hotel().today)
        self._table.show_sheet(self._sheet)

    def _nights_that_fit(self) -> int:
        now = theme.current()
        room = self.width() - now.px(SIDE_WIDTH) - now.px(LABEL + END)
        weeks = max(FEWEST, min(MOST, room // self._table.narrowest()))
        return weeks // 7 * 7 if weeks >= 2 * FEWEST else weeks

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many nights as can be read."""
        super().resizeEvent(event)
        self._legend.setVisible(self.height() >= theme.current().px(LEGEND_FROM))
        if self.isVisible() and self._nights_that_fit() != self._shown:
            self._read()

    def _turn(self, weeks: int) -> None:
        today = self._desk.hotel().today
        self._first = max(today, self._first + timedelta(days=7 * weeks))
        self._read()

    # --- what is selected --------------------------------------------------------------------------------------------

    def _follow(self) -> None:
        picked = self._table.picked()
        if picked is None:
            return
        place_now = (picked.category.category_id, picked.row.rate_id, picked.first, picked.last, self._first)
        if self._side.currentWidget() is self._why and place_now != self._followed:
            self._show_side(self._prices)
        self._followed = place_now
        place = self._table.place_of_picked()
        self._scroll.ensureVisible(place.center().x(), place.center().y(), 0, place.height() * 2)
        nights = [Night(day, cell.price) for day, cell in self._table.nights_of(picked)]
        row = picked.row
        self._prices.show_cells(
            picked.category.name, row.rate, nights, self._target(picked), self._base_of(row), self._followers(picked)
        )

    def _target(self, picked: Picked) -> Target | None:
        if picked.row.base_rate_id is not None:
            return None
        return Target(picked.row.rate_id, picked.category.category_id, self._sheet.currency)

    def _base_of(self, row: SheetRow) -> str:
        rows = (each for category in self._sheet.categories for each in category.rows)
        return next((each.rate for each in rows if each.rate_id == row.base_rate_id), "")

    def _followers(self, picked: Picked) -> list[Follower]:
        """The derived rates, with what is known of both prices on the nights in sight."""
        found = []
        for row in picked.category.rows:
            if row.base_rate_id != picked.row.rate_id:
                continue
            nights = tuple(Night(day, cell.price) for day, cell in self._table.nights_of(picked._replace(row=row)))
            both = ((base.price, own.price) for base, own in zip(picked.row.cells, row.cells, strict=True))
            pairs = tuple((base, own) for base, own in both if base is not None and own is not None)
            found.append(Follower(row.rate_id, row.rate, nights, pairs))
        return found

    def _show_preview(self, wanted: Sequence[Change], is_base: bool) -> None:
        """What is typed, in the cells it will change and in those that follow."""
        picked = self._table.picked()
        if self._side.currentWidget() is not self._prices:
            return
        if picked is None or not wanted:
            self._table.show_preview({})
            return
        if is_base:
            self._table.show_preview(self._all_that_move(picked, [each.day for each in wanted]))
            return
        category = picked.category.category_id
        preview = {(category, picked.row.rate_id, each.day): Planned(each.then, follows=False) for each in wanted}
        for follower in self._followers(picked):
            for each in wanted:
                then = followed(follower, each.then)
                preview[category, follower.rate_id, each.day] = Planned(then, follows=True)
        self._table.show_preview(preview)

    def _all_that_move(self, picked: Picked, days: Sequence[date]) -> dict[tuple[str, str, date], Planned]:
        """A base price moves every category by its own sum, which only the platform knows."""
        rates = {picked.row.rate_id}
        return {
            (category.category_id, row.rate_id, day): Planned(None, follows=True)
            for category in self._sheet.categories
            for row in category.rows
            if row.rate_id in rates or row.base_rate_id in rates
            for day in days
        }

    # --- what is half typed ------------------------------------------------------------------------------------------

    def hideEvent(self, event: QHideEvent) -> None:
        """The page is left: what was typed a moment ago is kept."""
        self._keep_half()
        super().hideEvent(event)

    def _keep_half(self) -> None:
        """On disk a moment after the last key; an emptied field is not taken for a wish to forget."""
        self._saving.stop()
        typed, is_base = self._prices.half_typed()
        picked = self._table.picked()
        if not typed or picked is None:
            return
        ids = (picked.category.category_id, picked.row.rate_id)
        nights = self._table.nights_of(picked)
        half = HalfTyped(self._desk.hotel().now, *ids, nights[0][0], nights[-1][0], typed, is_base)
        known = half_typed.read(self._desk.draft(half_typed.NAME))
        if known is None or known._replace(at=half.at) != half:
            self._write_half(half.written())

    def _write_half(self, values: dict[str, Any] | None) -> None:
        try:
            self._desk.save_draft(half_typed.NAME, values)
        except Rejected as rejected:
            self._prices.show_problem(reasons.refused(rejected.reason))

    def _show_kept(self) -> None:
        """It is offered, never applied: the cells may be others by now."""
        kept = half_typed.read(self._desk.draft(half_typed.NAME))
        place = self._names_of(kept) if kept is not None else None
        if kept is None or place is None or self._prices.half_typed()[0]:
            self._prices.show_kept("")
            return
        now = self._desk.hotel().now
        since = dates.as_of(kept.at.astimezone(now.tzinfo), now.date())
        self._prices.show_kept(words.half_typed(since, kept.typed, *place, kept.first, kept.last))

    def _names_of(self, kept: HalfTyped) -> tuple[str, str] | None:
        """Category and rate; None when they are not sold any more, or the last night is over."""
        if kept.last < self._desk.hotel().today:
            return None
        rows = ((category, row) for category in self._sheet.categories for row in category.rows)
        wanted = (kept.category_id, kept.rate_id)
        return next(((each.name, row.rate) for each, row in rows if (each.category_id, row.rate_id) == wanted), None)

    def _take_up(self) -> None:
        kept = half_typed.read(self._desk.draft(half_typed.NAME))
        if kept is None:
            return
        if kept.first not in self._sheet.days:
            self._first = max(self._desk.hotel().today, kept.first)
            self._read()
        if self._table.pick(kept.category_id, kept.rate_id, kept.first, kept.last):
            self._prices.show_kept("")
            self._prices.take_up(kept.typed, is_base=kept.is_base)

    def _forget_half(self) -> None:
        self._write_half(None)
        self._prices.show_kept("")
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- what is done ------------------------------------------------------------------------------------------------

    def _begin_rule(self) -> None:
        picked = self._table.picked()
        if picked is None:
            return
        nights = self._table.nights_of(picked)
        where = Where(
            nights[0][0],
            nights[-1][0],
            picked.row.rate_id,
            picked.row.rate,
            picked.category.category_id,
            picked.category.name,
            tuple(each.name for each in self._followers(picked)),
        )
        rules = tuple(dict.fromkeys(rule for _, cell in nights for rule in cell.rules))
        there = [There(rule, self._rule_words(rule), self._days_with(rule)) for rule in rules]
        self._show_side(self._rules)
        self._rules.open(where, there, self._desk.hotel().today)

    def _touched(self, rule: Restriction) -> list[tuple[str, str, date]]:
        """The cells in sight that a rule is about."""
        lines = [(category.category_id, row) for category in self._sheet.categories for row in category.rows]
        rates = {row.rate_id: Rate(id=row.rate_id, name=row.rate, base_rate_id=row.base_rate_id) for _, row in lines}
        return [
            (category_id, row.rate_id, day)
            for category_id, row in lines
            for day in self._sheet.days
            if rule.touches(rate=rates[row.rate_id], category_id=category_id, day=day)
        ]

    def _days_with(self, rule: Restriction) -> int:
        """The days in sight with a cell that has this rule."""
        rows = (row for category in self._sheet.categories for row in category.rows)
        cells = (each for row in rows for each in zip(self._sheet.days, row.cells, strict=True))
        return len({day for day, cell in cells if rule in cell.rules})

    def _rules_in_sight(self) -> Iterator[Restriction]:
        for category in self._sheet.categories:
            for row in category.rows:
                for cell in row.cells:
                    yield from cell.rules

    def _show_rule_preview(self, rule: Restriction | None) -> None:
        """The cells the rule will be about, before it is added; and what it replaces."""
        if rule is None:
            self._table.show_preview({})
            return
        cells = self._touched(rule)
        self._table.show_preview(dict.fromkeys(cells, Planned(None, follows=True)))
        same = next((each for each in self._rules_in_sight() if conditions(each) == conditions(rule)), None)
        self._rules.show_touched(len({day for _, _, day in cells}), self._rule_words(same) if same is not None else "")

    def _explain(self) -> None:
        picked = self._table.picked()
        if picked is None:
            return
        asked = Question(self._sheet.days[picked.first], picked.last - picked.first + 1, self._one_adult())
        reasons = self._reasons(picked, asked)
        title = words.why_title(picked.category.name, picked.row.rate, asked.arrive, asked.nights)
        self._why.open(title, reasons, self._offered(picked, asked, is_sold=not reasons))
        self._show_side(self._why)

    def _one_adult(self) -> tuple[PersonCount, ...]:
        adult = next((each.id for each in self._desk.house().age_categories if not each.is_child), None)
        return (PersonCount(adult, 1),) if adult is not None else ()

    def _reasons(self, picked: Picked, asked: Question) -> list[Reason]:
        """Nights that are full, and rules that stop: those of the nights, and of the day of departure."""
        free = zip(asked.days, picked.category.free[picked.first :], strict=False)
        full = next((day for day, count in free if count is not None and count <= 0), None)
        cells = picked.row.cells[picked.first : picked.last + 2]
        rules = tuple(dict.fromkeys(rule for cell in cells for rule in cell.rules))
        found = stopping(rules, asked, self._desk.hotel().today)
        reasons = [Reason(words.sold_out(full, self._next_free(picked)))] if full is not None else []
        return [*reasons, *(Reason(self._rule_words(rule), rule) for rule, _ in found)]

    def _offered(self, picked: Picked, asked: Question, *, is_sold: bool) -> tuple[Alternative, ...]:
        """The nearest offers; of what can be sold, the offer itself."""
        offers = self._desk.offers(asked)
        place = _place_of(offers, picked)
        if place is None:
            return ()
        row, column = place
        if is_sold:
            total = offers.rows[row].cells[column].total
            ids = (picked.category.category_id, picked.row.rate_id)
            return (Alternative(Way.LATER, *ids, asked.arrive, asked.nights, picked.category.name, total=total),)
        grid = self._desk.rate_grid(picked.row.rate_id, asked.arrive, LOOKED_AHEAD)
        return nearest(offers, row, column, lambda cell: cell.stop is None, grid)

    def _rule_words(self, rule: Restriction) -> str:
        rates = {row.rate_id: row.rate for category in self._sheet.categories for row in category.rows}
        categories = {each.category_id: each.name for each in self._sheet.categories}
        rate = rates.get(rule.exact_rate_id or rule.base_rate_id or "", "")
        return words.rule_sentence(rule, rate, categories.get(rule.category_id or "", ""))

    def _next_free(self, picked: Picked) -> date | None:
        """The first night after one that is full."""
        later = list(zip(self._sheet.days[picked.first :], picked.category.free[picked.first :], strict=True))
        full = next((at for at, (_, free) in enumerate(later) if free is not None and free <= 0), 0)
        return next((day for day, free in later[full:] if free is not None and free > 0), None)

    def _take_base_back(self) -> None:
        picked = self._table.picked()
        target = self._target(picked) if picked is not None else None
        if picked is None or target is None:
            return
        nights = self._table.nights_of(picked)
        off = SetPrice(
            rate_id=target.rate_id,
            category_id=target.category_id,
            first_day=nights[0][0],
            last_day=nights[-1][0],
            price=None,
            currency=target.currency,
        )
        self._submit((off,))

    def _submit(self, commands: Sequence[Command]) -> None:
        shown = self._side.currentWidget()
        side = shown if isinstance(shown, RuleSide | WhySide) else self._prices
        try:
            is_price = side is self._prices and bool(self._prices.half_typed()[0])
            self._desk.submit_all(commands, draft=half_typed.NAME if is_price else "")
        except Rejected as rejected:
            side.show_problem(reasons.refused(rejected.reason))
            return
        self._saving.stop()
        self._show_side(self._prices)
        self._prices.clear()
        self._read()
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_side(self, side: QWidget) -> None:
        for each in (self._rules, self._why):
            each.show_problem("")
        self._table.take_letters(KEYS if side is self._why else "")
        if side is not self._rules:
            self._table.show_preview({})
        self._side.setCurrentWidget(side)

    # --- looks -------------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(16, 12, 16, 8)
        head.setSpacing(8)
        titles = QVBoxLayout()
        titles.setSpacing(0)
        titles.addWidget(self._title)
        titles.addWidget(self._facts)
        head.addLayout(titles, 1)
        for part in (self._before, self._span, self._after, self._rule, self._close):
            head.addWidget(part)
        centre = QVBoxLayout()
        centre.setContentsMargins(0, 0, 0, 0)
        centre.setSpacing(0)
        centre.addLayout(head)
        centre.addWidget(self._scroll, 1)
        centre.addWidget(self._legend)
        for side in (self._prices, self._rules, self._why):
            self._side.addWidget(side)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(1)  # the hairline
        outer.addLayout(centre, 1)
        outer.addWidget(self._side)
        self.restyle()

    def restyle(self) -> None:
        """The side's width follows the text size."""
        self._side.setFixedWidth(theme.current().px(SIDE_WIDTH))

    def _connect(self) -> None:
        self._before.clicked.connect(lambda: self._turn(-1))
        self._after.clicked.connect(lambda: self._turn(1))
        self._rule.clicked.connect(self._begin_rule)
        self._close.clicked.connect(self.closed)
        self._table.moved.connect(self._follow)
        self._table.typed.connect(self._prices.begin)
        self._table.rule_wanted.connect(self._begin_rule)
        self._table.why_wanted.connect(self._explain)
        self._table.base_wanted.connect(self._take_base_back)
        self._table.lettered.connect(self._why.press)
        self._prices.previewed.connect(self._show_preview)
        self._why.wanted.connect(self.book_wanted)
        self._why.decided.connect(self._submit)
        self._why.left.connect(lambda: self._show_side(self._prices))
        self._prices.decided.connect(self._submit)
        self._prices.typed.connect(self._saving.start)
        self._prices.kept_taken.connect(self._take_up)
        self._prices.kept_forgotten.connect(self._forget_half)
        self._saving.timeout.connect(self._keep_half)
        self._prices.base_wanted.connect(self._take_base_back)
        self._rules.previewed.connect(self._show_rule_preview)
        self._rules.decided.connect(self._submit)
        self._rules.left.connect(lambda: self._show_side(self._prices))


def _place_of(offers: Offers, picked: Picked) -> tuple[int, int] | None:
    """Row and column of a cell among the offers; None where it is not sold at all."""
    row = next((at for at, each in enumerate(offers.rows) if each.category_id == picked.category.category_id), None)
    column = next((at for at, each in enumerate(offers.rates) if each.id == picked.row.rate_id), None)
    return None if row is None or column is None else (row, column)
