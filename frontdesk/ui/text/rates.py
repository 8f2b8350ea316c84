"""What the rate strip says: days, prices, free rooms, and the rules on selling in words."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

from frontdesk.domain.views import RateCell
from frontdesk.ui.text import counted, isolate, tr
from frontdesk.ui.text.dates import clock, full_day, short_day, shortest_day
from frontdesk.ui.text.money import amount, with_currency

UNKNOWN = "–"
CLOSED = "closed"
NO_ARRIVAL = "no_arrival"
NO_DEPARTURE = "no_departure"
MINIMUM = "min:"


def title(service: str = "") -> str:
    """Of the strip and of the page; of which of several services, where it could be mistaken."""
    return tr("Rates · {service}").format(service=service) if service else tr("Rates")


def caption(currency: str) -> str:
    """What the figures are: "CZK a night, rooms free below"; nothing while the currency is not known."""
    if not currency:
        return ""
    return tr("{currency} a night, rooms free below").format(currency=currency)


def rule_legend() -> str:
    """Beside the corner mark."""
    return tr("a rule applies")


def folded_caption(as_of: datetime | None, is_old: bool, refused: str = "") -> str:
    """In the folded bar. `is_old`: the platform cannot be asked, so it may have sold rooms that are shown as free.
    `refused` is what the token is not told of them.
    """
    if refused:
        return refused
    if as_of is None:
        return tr("prices and free rooms are not known yet")
    if is_old:
        return tr("prices and free rooms as of {time}; the platform may have sold since").format(time=clock(as_of))
    return tr("prices and free rooms as of {time}").format(time=clock(as_of))


def nothing_yet() -> str:
    """In place of the figures before the first answer."""
    return tr("Prices and free rooms are not known yet.")


def choose_rate() -> str:
    """Accessible name of the chooser."""
    return tr("Rate shown")


def fold() -> str:
    """Name of the button that makes the strip a bar."""
    return tr("Fold the rates")


def every_rate() -> str:
    """Name of the button that opens the page of all rates."""
    return tr("Every rate, and changing them")


def unfold() -> str:
    """Name of the button that opens the bar."""
    return tr("Show the rates")


def occupied() -> str:
    """The label of the first line."""
    return tr("Occupied")


def table_name(rate: str) -> str:
    """Accessible name of the painted table."""
    return tr("Rates, {rate}: prices and free rooms by category and night").format(rate=isolate(rate))


def day(value: date, *, is_tight: bool = False) -> str:
    """A column head: "Fri 16", or "Fr 16" where that does not fit."""
    return shortest_day(value) if is_tight else short_day(value)


def share(value: float | None) -> str:
    """How full the house is: "92 %". More than full never rounds down to 100 %."""
    if value is None:
        return UNKNOWN
    percent = round(value * 100)
    return f"{max(percent, 101) if value > 1 else percent} %"


def price(value: Decimal | None) -> str:
    """Without the currency, which the caption names: "2,150"."""
    return UNKNOWN if value is None else amount(value)


def free(cell: RateCell) -> str:
    """In the narrow cell: "2", "full", "1 over", "closed"."""
    return _without_rooms(cell) or (UNKNOWN if cell.free is None else str(cell.free))


def free_in_words(cell: RateCell) -> str:
    """In the wide cell: "2 free", "full", "1 over", "closed"."""
    found = _without_rooms(cell)
    if found:
        return found
    return UNKNOWN if cell.free is None else tr("{count} free").format(count=cell.free)


def rule(value: str) -> str:
    """A rule in one or two short words, for the wide cell: "2 n+", "no arr."; "" where there is nothing to add."""
    if value in ("", CLOSED):
        return ""
    if value == NO_ARRIVAL:
        return tr("no arr.")
    if value == NO_DEPARTURE:
        return tr("no dep.")
    nights = _minimum(value)
    return tr("rule") if nights is None else tr("{nights} n+").format(nights=nights)


def rule_sentence(value: str) -> str:
    """A rule in full; "" without one."""
    if not value:
        return ""
    if value == CLOSED:
        return tr("Closed: it cannot be booked.")
    if value == NO_ARRIVAL:
        return tr("No arrival on this day.")
    if value == NO_DEPARTURE:
        return tr("No departure on this day.")
    nights = _minimum(value)
    if nights is None:
        return tr("A rule limits how it can be booked.")
    return counted(nights, "Only for {n} night or more.", "Only for {n} nights or more.")


def cell_sentence(category: str, night: date, cell: RateCell, currency: str) -> str:
    """Everything a cell says, for the tooltip and for screen readers."""
    cost = tr("price not known") if cell.price is None else with_currency(cell.price, currency)
    first = tr("{category}, {day}: {cost}, {rooms}.").format(
        category=isolate(category), day=full_day(night), cost=cost, rooms=_rooms(cell.free)
    )
    return " ".join(part for part in (first, rule_sentence(cell.rule)) if part)


def day_sentence(night: date, value: float | None) -> str:
    """How full the house is on a night, for the tooltip and for screen readers."""
    if value is None:
        return tr("{day}: not known.").format(day=full_day(night))
    if value > 1:
        return tr("{day}: {share} occupied, more rooms are sold than there are.").format(
            day=full_day(night), share=share(value)
        )
    return tr("{day}: {share} occupied.").format(day=full_day(night), share=share(value))


def _without_rooms(cell: RateCell) -> str:
    """Overbooked is said even where it is closed: somebody has to find a room."""
    if cell.free is not None and cell.free < 0:
        return tr("{count} over").format(count=-cell.free)
    if cell.rule == CLOSED:
        return tr("closed")
    return tr("full") if cell.free == 0 else ""


def _rooms(count: int | None) -> str:
    if count is None:
        return tr("free rooms not known")
    if count < 0:
        return tr("overbooked by {count}").format(count=-count)
    if count == 0:
        return tr("no room free")
    return counted(count, "{n} room free", "{n} rooms free")


def _minimum(value: str) -> int | None:
    nights = value.removeprefix(MINIMUM)
    return int(nights) if value.startswith(MINIMUM) and nights.isdigit() else None
