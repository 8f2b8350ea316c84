"""What to propose: the first cell of the grid, the room, and the nearest offers where one cannot be sold."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from frontdesk.domain.nearest import Alternative, nearest
from frontdesk.domain.offers import OfferCell, Offers, StopKind
from frontdesk.domain.views import RateGrid, RoomChoice, RoomMark
from frontdesk.ui.panes.create_page.form import Options

MOST_OFFERED = 3


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


def free_of(offers: Offers, category_id: str) -> int:
    """How many rooms of a category are free, negative where it is overbooked; 0 where it is not known."""
    return next((each.free or 0 for each in offers.rows if each.category_id == category_id), 0)


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
    """The nearest offers that this clerk may take. `grid` holds two weeks of the cell's rate from the arrival."""
    return nearest(offers, row, column, lambda cell: may_sell(cell, options), grid)[:MOST_OFFERED]
