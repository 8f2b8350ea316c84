"""The rates page: prices and free rooms of every rate, why a night cannot be sold, and changing both (picture 08)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from frontdesk.domain.commands import Command
from frontdesk.domain.rate_sheet import RateSheet
from frontdesk.domain.rates import Restriction
from frontdesk.domain.reasons import NeedsLine, Rejected
from frontdesk.domain.rights import OFFERS, Right, lacking
from frontdesk.domain.views import Changed
from frontdesk.service.desk import Desk
from frontdesk.ui import theme
from frontdesk.ui.panes.rates_page import half_rule, half_typed, previews
from frontdesk.ui.panes.rates_page import reasons as why
from frontdesk.ui.panes.rates_page.cells import Planned
from frontdesk.ui.panes.rates_page.changes import Change, Night, Target
from frontdesk.ui.panes.rates_page.day_popover import DayPopover
from frontdesk.ui.panes.rates_page.days_head import DaysHead
from frontdesk.ui.panes.rates_page.drafts import Drafts
from frontdesk.ui.panes.rates_page.head import PageHead
from frontdesk.ui.panes.rates_page.legend import Legend
from frontdesk.ui.panes.rates_page.places import END, LABEL
from frontdesk.ui.panes.rates_page.price_side import HalfPrice, PriceSide
from frontdesk.ui.panes.rates_page.rule_side import RuleSide, There, Where, conditions
from frontdesk.ui.panes.rates_page.table import Picked, RateTable
from frontdesk.ui.panes.rates_page.why_popover import LETTERS, WhyPopover
from frontdesk.ui.parts.painting import fill, vertical_hairline
from frontdesk.ui.parts.part import Part
from frontdesk.ui.parts.quiet_scroll import QuietScroll
from frontdesk.ui.pill_words import pill_words
from frontdesk.ui.text import dates, reasons
from frontdesk.ui.text import rights as rights_words
from frontdesk.ui.text import selling as words

WEEK = 7
FEWEST, MOST = 4, 21
LEGEND_FROM = 600
SIDE_WIDTH, SIDE_SHARE = 328, 0.44
SAVE_AFTER_MS = 250
EDGE = 8


class RatesPage(Part):
    """`closed` when the clerk goes back; `book_wanted` carries an `Alternative` that is to be booked. What is changed
    goes to the desk as one act.
    """

    closed = Signal()
    book_wanted = Signal(object)
    unsent_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._first: date = desk.hotel().tonight
        self._sheet = RateSheet((), (), (), "", None)
        self._shown = 0
        self._followed: object = None
        self._refused: tuple[Right, ...] = ()
        self._waits_for_line = False  # what was typed is not taken while the line is away
        self._booked: tuple[object, int | None] = (None, None)
        self._saving = QTimer(self, singleShot=True, interval=SAVE_AFTER_MS)
        self._placing = QTimer(self, singleShot=True, interval=0)  # when all of the page has its new size
        self._head = PageHead()
        self._days = DaysHead()
        self._table = RateTable()
        self._scroll = QuietScroll(self._table)
        self._prices, self._rules = PriceSide(), RuleSide()
        self._drafts = Drafts(desk, self._table, self._prices, self._rules)
        self._legend = Legend()
        self._side = QStackedWidget()
        self._lay_out()
        self._why = WhyPopover(self)
        self._ask_day = DayPopover(self)
        self._why.come_after(self._table)
        self._connect()
        self.setAccessibleName(words.page_title())

    def open(self) -> None:
        """Read the figures from tonight on, and show them."""
        self._first = self._desk.hotel().tonight
        self.show()
        self._show_status()
        self._read()
        self._show_side(self._prices)
        self._drafts.offer_price(self._sheet)
        self._table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The page hands the keys on; as a focus proxy the table would get each Tab past the buttons over it."""
        super().focusInEvent(event)
        self._table.setFocus(event.reason())

    def on_changed(self, changed: Changed) -> None:
        """Prices, rooms or rules may be others, and what the token may do."""
        if not self.isVisible():
            return
        self._show_status()
        if changed.rates or changed.everything or changed.house or changed.unsent:
            self._read()

    def tick(self) -> None:
        """Ages grow."""
        self._show_status()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc: from the reasons to the cell, from the rule to the price, from there to the table, from there back."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self._why.isVisible():
            self._close_why()
            self._table.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._side.currentWidget() is not self._prices or self._prices.is_begun():
            self._keep_half()
            self._show_side(self._prices)
            self._prices.clear()
            self._drafts.offer_price(self._sheet)
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

    # --- figures and days --------------------------------------------------------------------------------------------

    def _read(self) -> None:
        self._shown = self._nights_that_fit()
        self._show_sheet()
        if self._nights_that_fit() < self._shown:  # longer prices than were known
            self._shown = self._nights_that_fit()
            self._show_sheet()

    def _show_sheet(self) -> None:
        self._booked = (None, None)
        sheet = self._sheet = self._desk.rate_sheet(self._first, self._shown)
        self._head.show_service(self._desk.hotel().sells)
        self._head.show_facts(sheet.currency, dates.clock(sheet.as_of) if sheet.as_of is not None else "")
        self._head.show_days(sheet.days, has_earlier=self._first > self._desk.hotel().tonight)
        self._days.show_days(sheet.days, sheet.occupied, self._desk.hotel().tonight)
        self._table.show_sheet(sheet)

    def _show_status(self) -> None:
        """How the platform is reached, and what it would refuse."""
        status = self._desk.status()
        self._head.show_pill(*pill_words(status, is_short=True))
        if self._waits_for_line and not status.line.is_away:
            self._waits_for_line = False
            self._prices.show_problem("")
            self._rules.show_problem("")
        refused = lacking(status.not_granted)
        if refused == self._refused:
            return
        self._refused = refused
        self._head.show_refused(self._reason_against(Right.RULES))
        self._prices.show_refused(self._reason_against(Right.RATE_PRICE))
        self._rules.show_refused(self._reason_against(Right.RULES))
        no_booking = self._reason_against(Right.BOOK, *OFFERS)
        self._why.show_refused(no_booking, self._reason_against(Right.RULES))

    def _reason_against(self, *rights: Right) -> str:
        return rights_words.first_against(self._refused, rights)

    def _nights_that_fit(self) -> int:
        now = theme.current()
        room = self.width() - self._side_width() - now.px(LABEL + END)
        nights = max(FEWEST, min(MOST, room // self._table.narrowest()))
        return nights // WEEK * WEEK if nights >= 2 * WEEK else nights

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many nights as can be read."""
        super().resizeEvent(event)
        self.restyle()
        self._placing.start()
        self._ask_day.leave()
        self._legend.setVisible(self.height() >= theme.current().px(LEGEND_FROM))
        if self.isVisible() and self._nights_that_fit() != self._shown:
            self._read()

    def _turn(self, weeks: int) -> None:
        self._begin_at(self._first + timedelta(days=7 * weeks))

    def _begin_at(self, day: date) -> None:
        first = max(self._desk.hotel().tonight, day)
        if first != self._first:
            self._first = first
            self._read()

    def _pass_edge(self, step: int) -> None:
        """An arrow left the days in sight: the week that way comes, and the next day is selected."""
        current = self._table.current_day()
        if current is None or current + timedelta(days=step) < self._desk.hotel().tonight:
            return
        self._turn(step)
        self._table.pick_day(current + timedelta(days=step))

    def _ask_for_day(self) -> None:
        place = self._head.place_of_days()
        target = QRect(self._head.mapTo(self, place.topLeft()), place.size())
        self._ask_day.open(target, self._room(), self._desk.hotel().tonight)

    def _show_from(self, day: date) -> None:
        self._begin_at(day)
        self._table.pick_day(day)
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- what is selected --------------------------------------------------------------------------------------------

    def _follow(self) -> None:
        picked = self._table.picked()
        self._show_picked()
        if picked is None:
            self._close_why()
            has_rates = any(category.rows for category in self._sheet.categories)
            nothing = self._reason_against(Right.RATES, Right.CATEGORIES) or words.no_rates()
            self._prices.show_nothing(words.choose_a_price() if has_rates else nothing)
            return
        if not self._placing.isActive():
            self._leave_other(picked)
        row = picked.row
        self._prices.show_cells(
            picked.category.name,
            row.rate,
            [Night(day, cell.price) for day, cell in self._table.nights_of(picked)],
            self._target(picked),
            previews.base_name(self._sheet, row),
            previews.followers(self._sheet, picked),
        )

    def _leave_other(self, picked: Picked) -> None:
        """What was said of other nights or another rate goes."""
        days = self._sheet.days
        place = (picked.category.category_id, picked.row.rate_id, days[picked.first], days[picked.last])
        if place != self._followed:
            self._close_why()
            self._prices.show_problem("")
        self._followed = place

    def _target(self, picked: Picked) -> Target | None:
        if picked.row.base_rate_id is not None:
            return None
        return Target(picked.row.rate_id, picked.category.category_id, self._sheet.currency)

    def _select_base(self) -> None:
        """The same nights of the rate that the selected one follows."""
        picked = self._table.picked()
        if picked is not None and picked.row.base_rate_id is not None:
            first, last = self._sheet.days[picked.first], self._sheet.days[picked.last]
            self._table.pick(picked.category.category_id, picked.row.base_rate_id, first, last)
            self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _count_booked(self, category_id: str | None, nights: tuple[date, ...]) -> int | None:
        """Counted once for the same nights: it is asked with every key."""
        asked = (category_id, nights)
        if asked != self._booked[0]:
            self._booked = (asked, self._desk.stays_booked(category_id, nights))
        return self._booked[1]

    def _show_preview(self, wanted: Sequence[Change], is_base: bool) -> None:
        """What is typed, in the cells it will change and in those that follow; and who has booked them already."""
        picked = self._table.picked()
        if picked is not None and wanted:
            category = None if is_base else picked.category.category_id
            self._prices.show_booked(self._count_booked(category, tuple(each.day for each in wanted)))
        else:
            self._prices.show_booked(None)
        if self._side.currentWidget() is not self._prices:
            return
        if picked is None or not wanted:
            self._table.show_preview({})
        elif is_base:
            days = [each.day for each in wanted]
            self._table.show_preview(previews.base_moved(self._sheet, picked.row.rate_id, days))
        else:
            self._table.show_preview(previews.prices_moved(self._sheet, picked, wanted))

    # --- what is half typed ------------------------------------------------------------------------------------------

    def hideEvent(self, event: QHideEvent) -> None:
        """The page is left: what was typed a moment ago is kept."""
        self._keep_half()
        self._close_why()
        super().hideEvent(event)

    def _note_rule_typing(self) -> None:
        self._saving.start()
        if self._rules.half_typed() is not None:
            self._rules.show_kept("")

    def _note_typing(self) -> None:
        """What was kept gives way to what is typed now: there is one of them."""
        self._saving.start()
        if self._prices.half_typed().typed:
            self._prices.show_kept("")

    def _keep_half(self) -> None:
        """What stands in the form that is open."""
        self._saving.stop()
        if self._side.currentWidget() is self._rules:
            self._drafts.keep_rule()
        else:
            self._drafts.keep_price()

    def _take_up(self) -> None:
        kept = self._drafts.price()
        if kept is None:
            return
        if kept.first not in self._sheet.days:
            self._begin_at(kept.first)
        if self._table.pick(kept.category_id, kept.rate_id, kept.first, kept.last):
            self._prices.show_kept("")
            self._prices.take_up(HalfPrice(kept.typed, kept.is_base, kept.without))

    def _take_rule_up(self) -> None:
        kept = self._drafts.rule()
        if kept is None or not self._table.pick(kept.category_id, kept.rate_id, *self._days_to_pick()):
            return
        self._begin_rule()
        self._rules.show_kept("")
        self._rules.take_up(kept.form)

    def _days_to_pick(self) -> tuple[date, date]:
        """The nights that are selected: the rule says its own days."""
        picked = self._table.picked()
        first, last = (picked.first, picked.last) if picked is not None else (0, 0)
        return self._sheet.days[first], self._sheet.days[last]

    def _forget_price(self) -> None:
        self._drafts.forget_price()
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _forget_rule(self) -> None:
        self._drafts.forget_rule()
        self._rules.nights.input.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- rules -------------------------------------------------------------------------------------------------------

    def _begin_rule(self) -> None:
        picked = self._table.picked()
        if picked is None:
            return
        if refused := self._reason_against(Right.RULES):
            self._prices.show_problem(refused)
            return
        nights = self._table.nights_of(picked)
        where = Where(
            nights[0][0],
            nights[-1][0],
            picked.row.rate_id,
            picked.row.rate,
            picked.category.category_id,
            picked.category.name,
            tuple(each.name for each in previews.followers(self._sheet, picked)),
        )
        rules = tuple(dict.fromkeys(rule for _, cell in nights for rule in cell.rules))
        there = [
            There(rule, why.rule_words(self._sheet, rule), previews.days_with(self._sheet, rule)) for rule in rules
        ]
        self._close_why()
        self._show_side(self._rules)
        self._rules.open(where, there, self._desk.hotel().today)
        self._drafts.offer_rule(self._sheet)

    def _leave_rules(self) -> None:
        self._keep_half()
        self._show_side(self._prices)
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_rules(self) -> None:
        self._begin_rule()
        if self._side.currentWidget() is self._rules:
            self._rules.show_there()

    def _open_again(self, rule: Restriction) -> None:
        self._begin_rule()
        if self._side.currentWidget() is self._rules:
            self._rules.begin_off(rule)

    def _show_rule_preview(self, rule: Restriction | None, is_off: bool) -> None:
        """The cells the rule will be about, before it is added or taken off; and what it replaces."""
        if rule is None:
            self._table.show_preview({})
            return
        cells = previews.rule_touches(self._sheet, rule)
        nights = len({day for _, _, day in cells})
        self._table.show_preview(dict.fromkeys(cells, Planned(None, follows=True)))
        if is_off:
            self._rules.show_taken_off(nights, why.rule_words(self._sheet, rule))
            return
        same = self._known(rule)
        self._rules.show_touched(nights, why.rule_words(self._sheet, same) if same is not None else "")

    def _known(self, rule: Restriction) -> Restriction | None:
        """The rule there is with the same conditions."""
        rules = previews.rules_in_sight(self._sheet)
        return next((each for each in rules if conditions(each) == conditions(rule)), None)

    # --- why not -----------------------------------------------------------------------------------------------------

    def _explain(self) -> None:
        picked = self._table.picked()
        if picked is None:
            return
        self._leave_other(picked)
        asked = why.question(self._desk, self._sheet, picked)
        found = why.reasons(self._sheet, picked, asked, self._desk.hotel().tonight)
        title = words.why_title(picked.category.name, picked.row.rate, asked.arrive, asked.nights, stops=bool(found))
        self._why.tell(title, found, why.offered(self._desk, picked, asked, is_sold=not found))
        self._show_side(self._prices)
        self._why.show()
        self._place_why()
        self._table.take_letters(LETTERS)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The table may get its new size after the page has."""
        if watched is self._table and event.type() is QEvent.Type.Resize:
            self._placing.start()
        return super().eventFilter(watched, event)

    def _settle(self) -> None:
        """Another size of the window takes neither the selected nights away nor the answer about them."""
        held = self._table.held_days()
        if held is not None and not set(held) <= set(self._sheet.days):
            self._begin_at(min(held[0], held[1] - timedelta(days=self._shown - 1)))
        picked = self._table.picked()
        if picked is not None:
            self._leave_other(picked)
        if self._why.isVisible():
            self._show_picked()
            self._place_why()

    def _show_picked(self) -> None:
        place = self._table.place_of_picked()
        self._scroll.ensureVisible(place.center().x(), place.center().y(), 0, place.height() * 2)

    def _place_why(self) -> None:
        """Beside its cell, while that is in sight."""
        if not self._why.isVisible() or self._placing.isActive():
            return  # when the size is settled
        place = self._table.place_of_picked()
        if self._table.visibleRegion().contains(place.center()):
            self._why.show_at(QRect(self._table.mapTo(self, place.topLeft()), place.size()), self._room())
        else:
            self._close_why()

    def _room(self) -> QRect:
        """Where a popover may lie: the page without its side."""
        return QRect(QPoint(EDGE, EDGE), QPoint(self._side.x() - EDGE, self.height() - EDGE))

    def _close_why(self) -> None:
        self._why.hide()
        self._table.take_letters("")

    def _press_in_why(self, letter: str) -> None:
        """A button that is off says why, as a key has no tooltip."""
        refused = self._why.refused(letter)
        if refused:
            self._prices.show_problem(refused)
        else:
            self._why.press(letter)

    # --- what is done ------------------------------------------------------------------------------------------------

    def _begin_price(self, text: str) -> None:
        if refused := self._reason_against(Right.RATE_PRICE):
            self._prices.show_problem(refused)
            return
        self._show_side(self._prices)
        self._prices.begin(text)

    def _begin_base(self) -> None:
        if refused := self._reason_against(Right.RATE_PRICE):
            self._prices.show_problem(refused)
            return
        self._show_side(self._prices)
        self._prices.begin_base()

    def _submit(self, commands: Sequence[Command]) -> None:
        side = self._rules if self._side.currentWidget() is self._rules else self._prices
        try:
            self._desk.submit_all(commands, draft=self._draft_done())
        except Rejected as rejected:
            self._waits_for_line = isinstance(rejected.reason, NeedsLine)
            side.show_problem(reasons.refused(rejected.reason))
            return
        self._waits_for_line = False
        self._saving.stop()
        self._show_side(self._prices)
        self._prices.clear()
        self._read()
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _draft_done(self) -> str:
        """The draft that what is submitted now was made from; "" for none."""
        if self._side.currentWidget() is self._rules:
            return "" if self._rules.is_taking_off() else half_rule.NAME
        return half_typed.NAME if self._prices.half_typed().typed else ""

    def _show_side(self, side: QWidget) -> None:
        self._close_why()
        self._rules.show_problem("")
        if side is not self._rules:
            self._table.show_preview({})
        self._side.setCurrentWidget(side)

    # --- looks -------------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        centre = QVBoxLayout()
        centre.setContentsMargins(0, 0, 0, 0)
        centre.setSpacing(0)
        centre.addWidget(self._head)
        centre.addWidget(self._days)
        centre.addWidget(self._scroll, 1)
        centre.addWidget(self._legend)
        for side in (self._prices, self._rules):
            self._side.addWidget(side)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(1)  # the hairline
        outer.addLayout(centre, 1)
        outer.addWidget(self._side)
        self.restyle()

    def restyle(self) -> None:
        """The side's width follows the text size, as far as the table can spare it."""
        self._side.setFixedWidth(self._side_width())

    def _side_width(self) -> int:
        return min(theme.current().px(SIDE_WIDTH), int(self.width() * SIDE_SHARE))

    def _connect(self) -> None:
        self._head.turned.connect(self._turn)
        self._head.day_wanted.connect(self._ask_for_day)
        self._head.rule_wanted.connect(self._begin_rule)
        self._head.closed.connect(self.closed)
        self._head.unsent_wanted.connect(self.unsent_wanted)
        self._ask_day.chosen.connect(self._show_from)
        self._ask_day.left.connect(self._table.setFocus)
        self._table.moved.connect(self._follow)
        self._table.typed.connect(self._begin_price)
        self._table.rule_wanted.connect(self._begin_rule)
        self._table.why_wanted.connect(self._explain)
        self._table.base_wanted.connect(self._begin_base)
        self._table.lettered.connect(self._press_in_why)
        self._table.turned.connect(self._turn)
        self._table.passed.connect(self._pass_edge)
        self._scroll.verticalScrollBar().valueChanged.connect(lambda _value: self._place_why())
        self._why.wanted.connect(self.book_wanted)
        self._why.open_wanted.connect(self._open_again)
        self._why.rules_wanted.connect(self._show_rules)
        self._prices.base_rate_wanted.connect(self._select_base)
        self._prices.previewed.connect(self._show_preview)
        self._prices.decided.connect(self._submit)
        self._prices.typed.connect(self._note_typing)
        self._prices.kept_taken.connect(self._take_up)
        self._prices.kept_forgotten.connect(self._forget_price)
        self._placing.timeout.connect(self._settle)
        self._table.installEventFilter(self)
        self._saving.timeout.connect(self._keep_half)
        self._rules.previewed.connect(self._show_rule_preview)
        self._rules.decided.connect(self._submit)
        self._rules.typed.connect(self._note_rule_typing)
        self._rules.kept_taken.connect(self._take_rule_up)
        self._rules.kept_forgotten.connect(self._forget_rule)
        self._rules.left.connect(self._leave_rules)
