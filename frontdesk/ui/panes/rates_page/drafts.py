"""The price and the rule that are half typed: written down a moment after the last key, offered when asked for."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from frontdesk.domain.rate_sheet import RateSheet
from frontdesk.domain.reasons import Rejected
from frontdesk.service.desk import Desk
from frontdesk.ui.panes.rates_page import half_rule, half_typed, previews
from frontdesk.ui.panes.rates_page.half_rule import HalfRule
from frontdesk.ui.panes.rates_page.half_typed import HalfTyped
from frontdesk.ui.panes.rates_page.price_side import PriceSide
from frontdesk.ui.panes.rates_page.rule_side import NUMBERED, RuleSide
from frontdesk.ui.panes.rates_page.table import RateTable
from frontdesk.ui.text import dates, reasons
from frontdesk.ui.text import selling as words


class Drafts:
    """What is kept is offered, never applied: the cells may be others by now."""

    def __init__(self, desk: Desk, table: RateTable, prices: PriceSide, rules: RuleSide) -> None:
        self._desk, self._table = desk, table
        self._prices, self._rules = prices, rules

    def price(self) -> HalfTyped | None:
        """The price that is kept."""
        return half_typed.read(self._desk.draft(half_typed.NAME))

    def rule(self) -> HalfRule | None:
        """The rule that is kept."""
        return half_rule.read(self._desk.draft(half_rule.NAME))

    def keep_price(self) -> None:
        """On disk, for its cells; an emptied field is not taken for a wish to forget."""
        half, picked = self._prices.half_typed(), self._table.picked()
        if not half.typed or picked is None:
            return
        cell = (picked.category.category_id, picked.row.rate_id)
        nights = self._table.nights_of(picked)
        days = (nights[0][0], nights[-1][0])
        kept = HalfTyped(self._desk.hotel().now, *cell, *days, half.typed, half.is_base, half.without)
        known = self.price()
        if known is None or known._replace(at=kept.at) != kept:
            self._write(half_typed.NAME, kept.written())

    def keep_rule(self) -> None:
        """On disk, once the form is not as it was opened."""
        form, picked = self._rules.half_typed(), self._table.picked()
        if form is None or picked is None:
            return
        kept = HalfRule(self._desk.hotel().now, picked.category.category_id, picked.row.rate_id, form)
        known = self.rule()
        if known is None or known._replace(at=kept.at) != kept:
            self._write(half_rule.NAME, kept.written())

    def offer_price(self, sheet: RateSheet) -> None:
        """Say it beside the field, while nothing is typed there and its last night is not over."""
        kept = self.price()
        place = previews.names_of(sheet, kept.category_id, kept.rate_id) if kept is not None else None
        is_over = kept is not None and kept.last < self._desk.hotel().today
        if kept is None or place is None or is_over or self._prices.half_typed().typed:
            self._prices.show_kept("")
            return
        self._prices.show_kept(words.half_typed(self._since(kept.at), kept.typed, *place, kept.first, kept.last))

    def offer_rule(self, sheet: RateSheet) -> None:
        """Say it below the form, when another rule is begun."""
        kept = self.rule()
        place = previews.names_of(sheet, kept.category_id, kept.rate_id) if kept is not None else None
        if kept is None or place is None:
            self._rules.show_kept("")
            return
        form = kept.form
        nights = form.nights if form.kind in NUMBERED else ""
        self._rules.show_kept(words.half_rule(self._since(kept.at), form.kind, nights, form.days, *place))

    def forget_price(self) -> None:
        """The clerk does not want it any more."""
        self._write(half_typed.NAME, None)
        self._prices.show_kept("")

    def forget_rule(self) -> None:
        """The clerk does not want it any more."""
        self._write(half_rule.NAME, None)
        self._rules.show_kept("")

    def _write(self, name: str, values: dict[str, Any] | None) -> None:
        try:
            self._desk.save_draft(name, values)
        except Rejected as rejected:
            self._prices.show_problem(reasons.refused(rejected.reason))

    def _since(self, at: datetime) -> str:
        now = self._desk.hotel().now
        return dates.as_of(at.astimezone(now.tzinfo), now.date())
