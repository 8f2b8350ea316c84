"""The rates page: prices and free rooms of every rate, why a night cannot be sold, and changing both (picture 08)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from frontdesk.domain.commands import Command, SetPrice
from frontdesk.domain.rate_sheet import RateSheet, SheetRow
from frontdesk.domain.rates import Restriction
from frontdesk.domain.reasons import Rejected
from frontdesk.domain.views import Changed
from frontdesk.service.desk import Desk
from frontdesk.ui import theme
from frontdesk.ui.panes.rates_page.changes import Night, Target
from frontdesk.ui.panes.rates_page.price_side import PriceSide
from frontdesk.ui.panes.rates_page.rule_side import RuleSide, Where
from frontdesk.ui.panes.rates_page.table import LABEL, NARROWEST, Picked, RateTable
from frontdesk.ui.parts.button import Button, IconButton
from frontdesk.ui.parts.callout import Callout
from frontdesk.ui.parts.label import Label
from frontdesk.ui.parts.painting import fill, vertical_hairline
from frontdesk.ui.parts.part import Part
from frontdesk.ui.parts.quiet_scroll import QuietScroll
from frontdesk.ui.text import dates, reasons, tr
from frontdesk.ui.text import selling as words
from frontdesk.ui.theme import Tone

FEWEST, MOST = 7, 21
SIDE_WIDTH = 328


class RatesPage(Part):
    """`closed` when the clerk goes back. What is changed goes to the desk as one act."""

    closed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._first: date = desk.hotel().today
        self._sheet = RateSheet((), (), (), "", None)
        self._shown = 0
        self._title = Label(tr("Rates"), size=20, weight=600)
        self._facts = Label(size=12, tone=Tone.INK2)
        self._before = IconButton("chevron-left", tr("Earlier days"))
        self._after = IconButton("chevron-right", tr("Later days"))
        self._span = Label(weight=500)
        self._rule = Button(tr("Rule"), icon="plus", key="R")
        self._close = Button(tr("Close"), key="F4")
        self._table = RateTable()
        self._scroll = QuietScroll(self._table)
        self._why = Callout(Tone.MUTE)
        self._prices, self._rules = PriceSide(), RuleSide()
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
        if self._why.isVisible():
            self._why.hide()
        elif self._side.currentWidget() is self._rules or self._prices.field.input.hasFocus():
            self._show_side(self._prices)
            self._prices.clear()
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
        self._sheet = self._desk.rate_sheet(self._first, self._shown)
        as_of = dates.clock(self._sheet.as_of) if self._sheet.as_of is not None else ""
        self._facts.setText(words.page_facts(self._sheet.currency, as_of))
        self._span.setText(words.span(self._sheet.days[0], self._sheet.days[-1]))
        self._before.setEnabled(self._first > self._desk.hotel().today)
        self._table.show_sheet(self._sheet)

    def _nights_that_fit(self) -> int:
        now = theme.current()
        room = self.width() - now.px(SIDE_WIDTH) - now.px(LABEL)
        weeks = max(FEWEST, min(MOST, room // now.px(NARROWEST)))
        return weeks // 7 * 7 if weeks >= 2 * FEWEST else weeks

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many nights as can be read."""
        super().resizeEvent(event)
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
        self._why.hide()
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

    def _followers(self, picked: Picked) -> list[str]:
        return [row.rate for row in picked.category.rows if row.base_rate_id == picked.row.rate_id]

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
        )
        there = tuple(dict.fromkeys(rule for _, cell in nights for rule in cell.rules))
        self._show_side(self._rules)
        self._rules.open(where, there, self._desk.hotel().today)

    def _explain(self) -> None:
        picked = self._table.picked()
        if picked is None:
            return
        day, cell = self._table.nights_of(picked)[0]
        found = [self._rule_words(rule) for rule in cell.rules]
        free = picked.category.free[picked.first]
        if free is not None and free <= 0:
            found.append(words.sold_out(day, self._next_free(picked)))
        self._why.show_text(words.why_title(picked.category.name, day), " ".join(found) or words.nothing_stops())
        self._why.show()

    def _rule_words(self, rule: Restriction) -> str:
        rates = {row.rate_id: row.rate for category in self._sheet.categories for row in category.rows}
        categories = {each.category_id: each.name for each in self._sheet.categories}
        rate = rates.get(rule.exact_rate_id or rule.base_rate_id or "", "")
        return words.rule_sentence(rule, rate, categories.get(rule.category_id or "", ""))

    def _next_free(self, picked: Picked) -> date | None:
        later = zip(self._sheet.days[picked.first :], picked.category.free[picked.first :], strict=True)
        return next((day for day, free in later if free is not None and free > 0), None)

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
        side = self._rules if self._side.currentWidget() is self._rules else self._prices
        try:
            self._desk.submit_all(commands)
        except Rejected as rejected:
            side.show_problem(reasons.refused(rejected.reason))
            return
        self._show_side(self._prices)
        self._prices.clear()
        self._read()
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_side(self, side: QWidget) -> None:
        self._rules.show_problem("")
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
        centre.addWidget(self._why)
        self._why.hide()
        self._side.addWidget(self._prices)
        self._side.addWidget(self._rules)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
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
        self._prices.decided.connect(self._submit)
        self._prices.base_wanted.connect(self._take_base_back)
        self._rules.decided.connect(self._submit)
        self._rules.left.connect(lambda: self._show_side(self._prices))
