"""What a change moves, cell by cell, from the figures of the sheet: prices, those that follow, rules."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from frontdesk.domain.rate_sheet import RateSheet, SheetRow
from frontdesk.domain.rates import Rate, Restriction
from frontdesk.ui.panes.rates_page.cells import Planned
from frontdesk.ui.panes.rates_page.changes import Change, Follower, Night, followed
from frontdesk.ui.panes.rates_page.table import Picked, Preview


def followers(sheet: RateSheet, picked: Picked) -> list[Follower]:
    """The rates derived from the picked one, with what is known of both prices on the nights in sight."""
    found = []
    for row in picked.category.rows:
        if row.base_rate_id != picked.row.rate_id:
            continue
        days = list(zip(sheet.days, row.cells, strict=True))[picked.first : picked.last + 1]
        both = ((base.price, own.price) for base, own in zip(picked.row.cells, row.cells, strict=True))
        pairs = tuple((base, own) for base, own in both if base is not None and own is not None)
        found.append(Follower(row.rate_id, row.rate, tuple(Night(day, cell.price) for day, cell in days), pairs))
    return found


def prices_moved(sheet: RateSheet, picked: Picked, wanted: Sequence[Change]) -> Preview:
    """The cells that are changed, and those that follow them."""
    category = picked.category.category_id
    moved = {(category, picked.row.rate_id, each.day): Planned(each.then, follows=False) for each in wanted}
    for follower in followers(sheet, picked):
        for each in wanted:
            then = followed(follower, each.then) if each.then is not None else None
            moved[category, follower.rate_id, each.day] = Planned(then, follows=True)
    return moved


def base_moved(sheet: RateSheet, rate_id: str, days: Sequence[date]) -> Preview:
    """A base price moves every category by its own sum, which only the platform knows."""
    return {
        (category.category_id, row.rate_id, day): Planned(None, follows=True)
        for category in sheet.categories
        for row in category.rows
        if rate_id in (row.rate_id, row.base_rate_id)
        for day in days
    }


def rule_touches(sheet: RateSheet, rule: Restriction) -> list[tuple[str, str, date]]:
    """The cells in sight that a rule is about."""
    lines = [(category.category_id, row) for category in sheet.categories for row in category.rows]
    rates = {row.rate_id: Rate(id=row.rate_id, name=row.rate, base_rate_id=row.base_rate_id) for _, row in lines}
    return [
        (category_id, row.rate_id, day)
        for category_id, row in lines
        for day in sheet.days
        if rule.touches(rate=rates[row.rate_id], category_id=category_id, day=day)
    ]


def days_with(sheet: RateSheet, rule: Restriction) -> int:
    """How many days in sight have a cell with this rule."""
    rows = (row for category in sheet.categories for row in category.rows)
    cells = (each for row in rows for each in zip(sheet.days, row.cells, strict=True))
    return len({day for day, cell in cells if rule in cell.rules})


def rules_in_sight(sheet: RateSheet) -> Iterator[Restriction]:
    """The rules of every cell, the same one as often as it is met."""
    for category in sheet.categories:
        for row in category.rows:
            for cell in row.cells:
                yield from cell.rules


def base_name(sheet: RateSheet, row: SheetRow) -> str:
    """The name of the rate that this one follows; "" for a root rate."""
    rows = (each for category in sheet.categories for each in category.rows)
    return next((each.rate for each in rows if each.rate_id == row.base_rate_id), "")


def names_of(sheet: RateSheet, category_id: str, rate_id: str) -> tuple[str, str] | None:
    """Of a category and a rate of it; None when they are not sold any more."""
    rows = ((category, row) for category in sheet.categories for row in category.rows)
    wanted = (category_id, rate_id)
    return next(((each.name, row.rate) for each, row in rows if (each.category_id, row.rate_id) == wanted), None)
