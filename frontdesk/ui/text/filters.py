"""The words of what narrows a list, and a day as it is typed: "24.12.", "24 12", "2026-12-24"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, timedelta

from frontdesk.domain.wanted import Filter, OrderBy
from frontdesk.ui.text import isolate, tr
from frontdesk.ui.text.dates import day_and_month, near_day, short_day

_NUMBERS = re.compile(r"\d+")
_ISO_YEAR = 4
_PARTS = 3
_LONGEST_MONTHS = 62  # a 31st comes again within two months
_LEAP = 8 * 366  # a 29 February within eight years


def column_name(column: OrderBy) -> str:
    """A column to show or to order by; two of them change their head with the list."""
    match column:
        case OrderBy.STATE:
            return tr("State")
        case OrderBy.GUEST:
            return tr("Guest")
        case OrderBy.ROOM:
            return tr("Room")
        case OrderBy.CATEGORY:
            return tr("Category")
        case OrderBy.NIGHTS:
            return tr("Nights")
        case OrderBy.UNTIL:
            return tr("Until or since")
        case OrderBy.PEOPLE:
            return tr("People")
        case OrderBy.EXPECTED:
            return tr("Time")
        case OrderBy.RATE:
            return tr("Rate")
        case _:
            return tr("Owes")


def ordered_by(column: OrderBy, *, descending: bool) -> str:
    """The order of a list, as a screen reader says it."""
    name = column_name(column)
    return (
        tr("Ordered by {column}, downwards. Key S").format(column=name)
        if descending
        else tr("Ordered by {column}, upwards. Key S").format(column=name)
    )


def chip(name: str, values: Iterable[str], *, is_short: bool = False) -> str:
    """What a chip says: "Category", or "Category: Double + 1"; short, the value alone."""
    chosen = list(values)
    if not chosen:
        return name
    more = f" + {len(chosen) - 1}" if len(chosen) > 1 else ""
    if is_short:
        return f"{isolate(chosen[0])}{more}"
    return tr("{name}: {value}").format(name=name, value=f"{isolate(chosen[0])}{more}")


def day_choice(day: date, today: date) -> str:
    """A day in the menu: "Tomorrow, Sat 17"."""
    match (day - today).days:
        case 0:
            return tr("Today, {day}").format(day=short_day(day))
        case 1:
            return tr("Tomorrow, {day}").format(day=short_day(day))
        case -1:
            return tr("Yesterday, {day}").format(day=short_day(day))
        case _:
            return day_and_month(day)


def days_choice(days: int) -> str:
    """Several days in the menu, today the first of them."""
    return tr("Today and the {n} days after").format(n=days - 1)


def days_shown(chosen: Filter, today: date) -> list[str]:
    """The day on its chip, "Sat 17", or the first and the last of several; none where none is chosen."""
    if chosen.day is None:
        return []
    first = near_day(chosen.day, today)
    if chosen.days == 1:
        return [first]
    last = near_day(chosen.day + timedelta(days=chosen.days - 1), today)
    return [tr("{first} to {last}").format(first=first, last=last)]


def nothing_matches() -> tuple[str, str]:
    """Sentence and fact of a list whose filter lets nobody through."""
    return tr("Nobody fits the filter"), tr("There are stays in this list that it leaves out.")


def is_cut(count: int) -> str:
    """Under a narrowed list that is too long."""
    return tr("The newest {n} are shown. Narrow it further to see the others.").format(n=count)


def order_needs_filter() -> str:
    """Why a head of all stays does not order them."""
    return tr("All stays are ordered by time. Narrow them to order them by something else.")


def read_day(text: str, today: date) -> date | None:
    """A day as a person types it, day before month; a year that is left out is the next such day. None: no day."""
    numbers = [int(each) for each in _NUMBERS.findall(text)]
    if not 1 <= len(numbers) <= _PARTS or not re.fullmatch(r"[\d\s./-]+", text.strip()):
        return None
    if len(numbers) == _PARTS and len(_NUMBERS.findall(text)[0]) == _ISO_YEAR:
        return _day(*numbers)
    if len(numbers) == _PARTS:
        year = numbers[2] + 2000 if numbers[2] < 100 else numbers[2]
        return _day(year, numbers[1], numbers[0])
    if len(numbers) == 1:
        return next((day for day in _coming(today, _LONGEST_MONTHS) if day.day == numbers[0]), None)
    return next((day for day in _coming(today, _LEAP) if (day.day, day.month) == (numbers[0], numbers[1])), None)


def _coming(today: date, count: int) -> Iterable[date]:
    return (today + timedelta(days=offset) for offset in range(count))


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
