"""The list of 2023-06-06 as it was at first: few filters, and no word of those it does not know.

A server ignores a filter that it does not know and answers with everything (`connector-api.md` §1.5), so what the
first form cannot narrow is narrowed here.
"""

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from types import MappingProxyType
from typing import Any, Final

from frontdesk.api.eras.forms import Asking, Body, page_of
from frontdesk.api.errors import BadAnswer, NotOffered
from frontdesk.api.nouns.reservations import Reservation, ReservationPage
from frontdesk.api.portions import LONGEST_PAGE
from frontdesk.api.wire import format_instant

_KNOWN: Final = frozenset(
    {
        "EnterpriseIds",
        "ReservationIds",
        "ServiceIds",
        "AccountIds",
        "States",
        "UpdatedUtc",
        "CollidingUtc",
        "Limitation",
    }
)
_BOUNDS: Final = frozenset({"ReservationIds", "AccountIds", "UpdatedUtc", "CollidingUtc"})
_LISTED: Final[Mapping[str, Callable[[Reservation], str | None]]] = MappingProxyType(
    {
        "ReservationGroupIds": lambda stay: stay.group_id,
        "PartnerCompanyIds": lambda stay: stay.partner_company_id or stay.company_id,
        "TravelAgencyIds": lambda stay: stay.travel_agency_id,
        "Numbers": lambda stay: stay.number,
        "ChannelNumbers": lambda stay: stay.channel_number,
        "AssignedResourceIds": lambda stay: stay.assigned_resource_id,
        "AvailabilityBlockIds": lambda stay: stay.availability_block_id,
    }
)
_TIMED: Final[Mapping[str, Callable[[Reservation], datetime | None]]] = MappingProxyType(
    {
        "ScheduledStartUtc": lambda stay: stay.begins,
        "ScheduledEndUtc": lambda stay: stay.ends,
        "CreatedUtc": lambda stay: stay.created_utc,
    }
)
_DURING: Final = ("ScheduledStartUtc", "ScheduledEndUtc")  # a stay collides with the time of its start and of its end
_A_SECOND: Final = timedelta(seconds=1)


async def get_all(asking: Asking, operation: str, body: Body) -> ReservationPage:
    """Stays by any filter that the first form knows, or that can be applied to what those bring.

    Raises NotOffered when only filters that it does not know would keep the answer short.
    """
    asked = {name: value for name, value in body.items() if name in _KNOWN}
    if "States" in asked:
        asked["States"] = ["Enquired" if state == "Inquired" else state for state in asked["States"]]
    narrowed = {name: value for name, value in body.items() if name not in _KNOWN}
    if not narrowed:
        return await asking.read(operation, asked, ReservationPage)
    for name in _DURING:
        if name in narrowed and "CollidingUtc" not in asked:
            asked["CollidingUtc"] = _about(narrowed[name])
    unknown = set(narrowed) - set(_LISTED) - set(_TIMED)
    if unknown or not set(asked) & _BOUNDS:
        raise NotOffered(", ".join(sorted(unknown or narrowed)), operation=operation)
    rows = [row for row in await _all(asking, operation, asked) if _fits(row, narrowed)]
    return page_of(ReservationPage, tuple(rows))


async def _all(asking: Asking, operation: str, asked: dict[str, Any]) -> list[Reservation]:
    """Every page: what is narrowed here leaves pages of any length, which must not look like the end."""
    rows: list[Reservation] = []
    cursors: list[str] = []
    while True:
        limitation = {"Count": LONGEST_PAGE, **({"Cursor": cursors[-1]} if cursors else {})}
        page = await asking.read(operation, {**asked, "Limitation": limitation}, ReservationPage)
        rows.extend(page.items)
        if page.cursor is None or len(page.items) < LONGEST_PAGE:
            return rows
        if page.cursor in cursors:
            raise BadAnswer("the same page comes again", operation=operation)
        cursors.append(page.cursor)


def _fits(stay: Reservation, narrowed: Body) -> bool:
    listed = all(_LISTED[name](stay) in wanted for name, wanted in narrowed.items() if name in _LISTED)
    return listed and all(_is_within(_TIMED[name](stay), wanted) for name, wanted in narrowed.items() if name in _TIMED)


def _is_within(instant: datetime | None, interval: Mapping[str, str | None]) -> bool:
    """Half open; equal ends mean exactly that instant (`connector-api.md` §1.5)."""
    start, end = interval["StartUtc"], interval["EndUtc"]
    if instant is None:
        return False
    if start is not None and start == end:
        return instant == datetime.fromisoformat(start)
    return (start is None or datetime.fromisoformat(start) <= instant) and (
        end is None or instant < datetime.fromisoformat(end)
    )


def _about(interval: Mapping[str, str | None]) -> dict[str, str | None]:
    """A second wider at both ends, so that a stay that only touches the interval collides with it."""
    start, end = interval["StartUtc"], interval["EndUtc"]
    return {
        "StartUtc": None if start is None else format_instant(datetime.fromisoformat(start) - _A_SECOND),
        "EndUtc": None if end is None else format_instant(datetime.fromisoformat(end) + _A_SECOND),
    }
