"""What to propose: the first cell of the grid, the room, and the nearest offers where one cannot be sold."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from enum import Enum, auto

from frontdesk.domain.offers import OfferCell, Offers, StopKind
from frontdesk.domain.views import RateGrid, RoomChoice, RoomMark
from frontdesk.ui.panes.create_page.form import Options

MOST_OFFERED = 3


class Way(Enum):
    """How an alternative differs from what was wanted."""

    CATEGORY = auto()
    RATE = auto()
    FEWER_NIGHTS = auto()
    MORE_NIGHTS = auto()
    LATER = auto()


@dataclass(frozen=True, slots=True)
class Alternative:
    """Another offer. `more` is what it costs more than the wanted one; None: not known."""

    way: Way
    category_id: str
    rate_id: str
    arrive: date
    nights: int
    name: str
    more: Decimal | None = None


def may_sell(cell: OfferCell, options: Options) -> bool:
    """Whether the clerk may take the cell: a stop is passed over only when its check is off. A block lends rooms of
    its own: the platform says whether one is left.
    """
    if cell.stop is None:
        return True
    match cell.stop.kind:
        case StopKind.SOLD_OUT:
            return not options.check_overbooking or bool(options.block)
        case StopKind.PAST | StopKind.TOO_MANY_PERSONS:
            return False
        case _:
            return not options.check_rate


def place_of(offers: Offers, category_id: str, rate_id: str) -> tuple[int, int] | None:
    """Row and column of an offer; None when it is not in the grid."""
    row = next((at for at, each in enumerate(offers.rows) if each.category_id == category_id), None)
    column = next((at for at, each in enumerate(offers.rates) if each.id == rate_id), None)
    return None if row is None or column is None else (row, column)


def proposed(offers: Offers, options: Options, ready: Sequence[int] = ()) -> tuple[int, int] | None:
    """The cheapest cell that can be sold, at the first rate that has one. `ready` counts the inspected free rooms of
    each row: somebody who walks in is given a category with one, where there is one. None: nothing can be sold.
    """
    for column in range(len(offers.rates)):
        found = [
            (not ready[row] if ready else False, _price(line.cells[column]), row)
            for row, line in enumerate(offers.rows)
            if may_sell(line.cells[column], options)
        ]
        if found:
            return min(found)[2], column
    return None


def _price(cell: OfferCell) -> Decimal:
    return cell.total if cell.total is not None else Decimal("Infinity")


def room_for(choices: Sequence[RoomChoice], *, is_walk_in: bool) -> RoomChoice | None:
    """The room to propose to somebody who walks in: free and inspected. Ahead of time it is left open: the platform
    gives one.
    """
    return next((each for each in choices if is_ready(each)), None) if is_walk_in else None


def is_ready(choice: RoomChoice) -> bool:
    """Whether the key of this room can be handed out."""
    return not choice.taken_by and choice.mark is RoomMark.INSPECTED


def ready_rooms(choices: Sequence[RoomChoice]) -> int:
    """How many of the rooms are free and inspected."""
    return sum(1 for each in choices if is_ready(each))


def alternatives(offers: Offers, row: int, column: int, options: Options, grid: RateGrid) -> tuple[Alternative, ...]:
    """The nearest offers beside a cell that cannot be sold: another category, another rate, other nights, other days.

    `grid` holds two weeks of the cell's rate from the day of arrival.
    """
    found = (
        _other_category(offers, row, column, options),
        _other_rate(offers, row, column, options),
        _other_nights(offers, row, column, grid),
        _later(offers, row, column, grid),
    )
    return tuple(each for each in found if each is not None)[:MOST_OFFERED]


def _other_category(offers: Offers, row: int, column: int, options: Options) -> Alternative | None:
    wanted = offers.rows[row].cells[column].total
    sellable = [
        (_distance(line.cells[column].total, wanted), at, line)
        for at, line in enumerate(offers.rows)
        if at != row and may_sell(line.cells[column], options)
    ]
    if not sellable:
        return None
    _, _, line = min(sellable, key=lambda each: each[:2])
    more = _more(line.cells[column].total, wanted)
    return _beside(offers, Way.CATEGORY, line.category_id, offers.rates[column].id, line.name, more)


def _other_rate(offers: Offers, row: int, column: int, options: Options) -> Alternative | None:
    line = offers.rows[row]
    wanted = line.cells[column].total
    sellable = [
        (_distance(cell.total, wanted), at)
        for at, cell in enumerate(line.cells)
        if at != column and may_sell(cell, options)
    ]
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
    return Alternative(way, line.category_id, offers.rates[column].id, asked.arrive, nights, line.name)


def _later(offers: Offers, row: int, column: int, grid: RateGrid) -> Alternative | None:
    """The next days on which as many nights are free."""
    line, asked = offers.rows[row], offers.question
    nights = max(1, asked.nights)
    for day in grid.days:
        if day > asked.arrive and _is_free(grid, line.category_id, day, nights):
            return Alternative(Way.LATER, line.category_id, offers.rates[column].id, day, nights, line.name)
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
