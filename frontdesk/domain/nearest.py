"""The nearest offers beside one that cannot be sold."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from enum import Enum, auto

from frontdesk.domain.money import sum_if_known
from frontdesk.domain.offers import OfferCell, Offers, StopKind
from frontdesk.domain.views import RateGrid

MaySell = Callable[[OfferCell], bool]
"""Whether a cell can be taken."""


class Way(Enum):
    """How an alternative differs from what was wanted."""

    CATEGORY = auto()
    RATE = auto()
    FEWER_NIGHTS = auto()
    MORE_NIGHTS = auto()
    LATER = auto()


@dataclass(frozen=True, slots=True)
class Alternative:
    """Another offer. `more` is what it costs more than the wanted one, `total` what other nights come to; None: not
    known.
    """

    way: Way
    category_id: str
    rate_id: str
    arrive: date
    nights: int
    name: str
    more: Decimal | None = None
    total: Decimal | None = None


def nearest(offers: Offers, row: int, column: int, may: MaySell, grid: RateGrid) -> tuple[Alternative, ...]:
    """The nearest offers beside a cell that cannot be sold: another category, another rate, other nights, other days.

    `may` says whether a cell can be taken; `grid` holds some weeks of the cell's rate from the day of arrival.
    """
    found = (
        _other_category(offers, row, column, may),
        _other_rate(offers, row, column, may),
        _other_nights(offers, row, column, grid),
        _later(offers, row, column, grid),
    )
    return tuple(each for each in found if each is not None)


def _other_category(offers: Offers, row: int, column: int, may: MaySell) -> Alternative | None:
    wanted = offers.rows[row].cells[column].total
    sellable = [
        (_distance(line.cells[column].total, wanted), at, line)
        for at, line in enumerate(offers.rows)
        if at != row and may(line.cells[column])
    ]
    if not sellable:
        return None
    _, _, line = min(sellable, key=lambda each: each[:2])
    more = _more(line.cells[column].total, wanted)
    return _beside(offers, Way.CATEGORY, line.category_id, offers.rates[column].id, line.name, more)


def _other_rate(offers: Offers, row: int, column: int, may: MaySell) -> Alternative | None:
    line = offers.rows[row]
    wanted = line.cells[column].total
    sellable = [(_distance(cell.total, wanted), at) for at, cell in enumerate(line.cells) if at != column and may(cell)]
    if not sellable:
        return None
    at = min(sellable)[1]
    more = _more(line.cells[at].total, wanted)
    return _beside(offers, Way.RATE, line.category_id, offers.rates[at].id, offers.rates[at].name, more)


def _other_nights(offers: Offers, row: int, column: int, grid: RateGrid) -> Alternative | None:
    """So many nights as a rule asks for; or the nights before the first that is full."""
    stop = offers.rows[row].cells[column].stop
    asked = offers.question
    if stop is None:
        return None
    nights, way = 0, Way.FEWER_NIGHTS
    if stop.kind is StopKind.MIN_NIGHTS and stop.number is not None:
        nights, way = stop.number, Way.MORE_NIGHTS
    elif stop.kind is StopKind.MAX_NIGHTS and stop.number is not None:
        nights = stop.number
    elif stop.kind in (StopKind.SOLD_OUT, StopKind.CLOSED) and stop.day is not None:
        nights = (stop.day - asked.arrive).days
    elif stop.kind is StopKind.NO_DEPARTURE:
        nights, way = asked.nights + 1, Way.MORE_NIGHTS
    if nights < 1 or not _is_free(grid, offers.rows[row].category_id, asked.arrive, nights):
        return None
    line = offers.rows[row]
    total = _total(grid, line.category_id, asked.arrive, nights)
    return Alternative(way, line.category_id, offers.rates[column].id, asked.arrive, nights, line.name, total=total)


def _later(offers: Offers, row: int, column: int, grid: RateGrid) -> Alternative | None:
    """The next days on which as many nights are free. A category too small for so many people is so on every day."""
    line, asked = offers.rows[row], offers.question
    stop = line.cells[column].stop
    if stop is not None and stop.kind is StopKind.TOO_MANY_PERSONS:
        return None
    nights = max(1, asked.nights)
    for day in grid.days:
        if day > asked.arrive and _is_free(grid, line.category_id, day, nights):
            total = _total(grid, line.category_id, day, nights)
            rate = offers.rates[column].id
            return Alternative(Way.LATER, line.category_id, rate, day, nights, line.name, total=total)
    return None


def _is_free(grid: RateGrid, category_id: str, arrive: date, nights: int) -> bool:
    row = next((each for each in grid.rows if each.category_id == category_id), None)
    if row is None:
        return False
    for offset in range(nights):
        day = arrive + timedelta(days=offset)
        if day not in grid.days:
            return False
        cell = row.cells[grid.days.index(day)]
        if (cell.free or 0) < 1 or cell.rule == "closed":
            return False
        if offset == 0 and (cell.rule == "no_arrival" or _asks_for_more(cell.rule, nights)):
            return False
    return True


def _total(grid: RateGrid, category_id: str, arrive: date, nights: int) -> Decimal | None:
    """What the nights come to at the rate of the grid; None: not known."""
    row = next(each for each in grid.rows if each.category_id == category_id)
    first = grid.days.index(arrive)
    prices = [cell.price for cell in row.cells[first : first + nights]]
    return sum_if_known(prices) if len(prices) == nights else None


def _asks_for_more(rule: str, nights: int) -> bool:
    kind, _, number = rule.partition(":")
    return kind == "min" and number.isdigit() and nights < int(number)


def _beside(offers: Offers, way: Way, category_id: str, rate_id: str, name: str, more: Decimal | None) -> Alternative:
    asked = offers.question
    return Alternative(way, category_id, rate_id, asked.arrive, asked.nights, name, more)


def _distance(total: Decimal | None, wanted: Decimal | None) -> Decimal:
    if total is None:
        return Decimal("Infinity")
    return total if wanted is None else abs(total - wanted)


def _more(total: Decimal | None, wanted: Decimal | None) -> Decimal | None:
    return None if total is None or wanted is None else total - wanted
