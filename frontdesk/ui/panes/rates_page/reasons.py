"""Why the selected nights cannot be sold, from what this PC knows, and the nearest that can."""

from __future__ import annotations

from datetime import date

from frontdesk.domain.nearest import Alternative, Way, nearest
from frontdesk.domain.offers import Offers, Question, stopping
from frontdesk.domain.rate_sheet import RateSheet
from frontdesk.domain.rates import Restriction
from frontdesk.domain.reservations import PersonCount
from frontdesk.service.desk import Desk
from frontdesk.ui.panes.rates_page.table import Picked
from frontdesk.ui.panes.rates_page.why_popover import Reason
from frontdesk.ui.text import selling as words

LOOKED_AHEAD = 28
"""Days."""


def question(desk: Desk, sheet: RateSheet, picked: Picked) -> Question:
    """One adult for the selected nights."""
    adult = next((each.id for each in desk.house().age_categories if not each.is_child), None)
    persons = (PersonCount(adult, 1),) if adult is not None else ()
    return Question(sheet.days[picked.first], picked.last - picked.first + 1, persons)


def reasons(sheet: RateSheet, picked: Picked, asked: Question, today: date) -> list[Reason]:
    """Nights that are full, and rules that stop: those of the nights, and of the day of departure."""
    free = zip(asked.days, picked.category.free[picked.first :], strict=False)
    full = next((day for day, count in free if count is not None and count <= 0), None)
    cells = picked.row.cells[picked.first : picked.last + 2]
    rules = tuple(dict.fromkeys(rule for cell in cells for rule in cell.rules))
    found = [Reason(rule_words(sheet, rule), rule) for rule, _ in stopping(rules, asked, today)]
    return [Reason(words.sold_out(full, _next_free(sheet, picked))), *found] if full is not None else found


def offered(desk: Desk, picked: Picked, asked: Question, *, is_sold: bool) -> tuple[Alternative, ...]:
    """The nearest offers; of what can be sold, the offer itself."""
    offers = desk.offers(asked)
    place = _place_of(offers, picked)
    if place is None:
        return ()
    row, column = place
    if is_sold:
        total = offers.rows[row].cells[column].total
        ids = (picked.category.category_id, picked.row.rate_id)
        return (Alternative(Way.LATER, *ids, asked.arrive, asked.nights, picked.category.name, total=total),)
    grid = desk.rate_grid(picked.row.rate_id, asked.arrive, LOOKED_AHEAD)
    return nearest(offers, row, column, lambda cell: cell.stop is None, grid)


def rule_words(sheet: RateSheet, rule: Restriction) -> str:
    """A rule with the names of its rate and category."""
    rates = {row.rate_id: row.rate for category in sheet.categories for row in category.rows}
    categories = {each.category_id: each.name for each in sheet.categories}
    rate = rates.get(rule.exact_rate_id or rule.base_rate_id or "", "")
    return words.rule_sentence(rule, rate, categories.get(rule.category_id or "", ""))


def _next_free(sheet: RateSheet, picked: Picked) -> date | None:
    """The first night after one that is full."""
    later = list(zip(sheet.days[picked.first :], picked.category.free[picked.first :], strict=True))
    full = next((at for at, (_, free) in enumerate(later) if free is not None and free <= 0), 0)
    return next((day for day, free in later[full:] if free is not None and free > 0), None)


def _place_of(offers: Offers, picked: Picked) -> tuple[int, int] | None:
    """Row and column of a cell among the offers; None where it is not sold at all."""
    row = next((at for at, each in enumerate(offers.rows) if each.category_id == picked.category.category_id), None)
    column = next((at for at, each in enumerate(offers.rates) if each.id == picked.row.rate_id), None)
    return None if row is None or column is None else (row, column)
