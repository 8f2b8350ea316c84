"""Every rate of every category over some days: what the rates page shows and changes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import NamedTuple

from frontdesk.domain.rates import FreeDay, Restriction


class SheetCell(NamedTuple):
    """A night of a category at a rate. `price` None: not known yet. `rules` are those that touch this night, or an
    arrival or a departure on this day. `waits`: a price set here that the platform has not shown yet.
    """

    price: Decimal | None
    rules: tuple[Restriction, ...]
    waits: bool = False


class SheetRow(NamedTuple):
    """A rate of a category. Only a root rate's price is set; a derived one follows its base."""

    rate_id: str
    rate: str
    base_rate_id: str | None
    cells: tuple[SheetCell, ...]


class SheetCategory(NamedTuple):
    """A category with its rates, the root ones first, each followed by those derived from it. `counts` are the rooms
    behind `free`, night by night, where the platform told them.
    """

    category_id: str
    name: str
    rooms: int
    free: tuple[int | None, ...]
    rows: tuple[SheetRow, ...]
    counts: tuple[FreeDay | None, ...] = ()


@dataclass(frozen=True, slots=True)
class RateSheet:
    """`occupied` is the share of rooms taken per night, above 1 when overbooked."""

    days: tuple[date, ...]
    occupied: tuple[float | None, ...]
    categories: tuple[SheetCategory, ...]
    currency: str
    as_of: datetime | None
