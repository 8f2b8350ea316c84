"""Free rooms by category and night as they are shown: the platform's figures, without the beds that commands here take
and it has not told yet, and with those they give back.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from frontdesk.domain.commands import AddBooking, Cancel, ChangeStay, CheckOut, MoveRoom, name_of
from frontdesk.domain.dates import local_day
from frontdesk.domain.outbox import OVERLAYS, TO_BE_SENT, Entry
from frontdesk.domain.rates import FreeDay
from frontdesk.domain.reservations import HOLDS_ROOM, Reservation
from frontdesk.service.overlay import Overlay
from frontdesk.store.store import Store

Beds = Mapping[tuple[str, date], int]
_MOVES_A_BED = AddBooking | Cancel | ChangeStay | CheckOut | MoveRoom


def beds_taken(store: Store, overlay: Overlay, zone: ZoneInfo) -> Beds:
    """How many more beds are taken here than the platform's figures know, by category and night; fewer are negative."""
    as_of = store.cache.as_of("free_days")
    taken: Counter[tuple[str, date]] = Counter()
    for reservation_id, shown in overlay.stays.items():
        if not _is_news(overlay.entries.get(reservation_id, ()), as_of):
            continue
        taken.update(_beds(shown, zone))
        if reservation_id in overlay.told:
            taken.subtract(_beds(overlay.told[reservation_id], zone))
    for entry in _booked_since(store, as_of):
        if isinstance(entry.command, AddBooking):
            for stay in entry.command.reservations(entry.created_utc):
                taken.update(_beds(stay, zone))
    return {bed: count for bed, count in taken.items() if count}


def free_days_shown(
    store: Store, taken: Beds, first: date, last: date, service_id: str = ""
) -> dict[tuple[str, date], FreeDay]:
    """As `Cache.free_days`, both days included; nights that were never told stay unknown."""
    told = store.cache.free_days(first, last, service_id)
    for bed in taken.keys() & told.keys():
        known, more = told[bed], taken[bed]
        told[bed] = replace(known, free=known.free - more, occupied=known.occupied + more)
    return told


def _booked_since(store: Store, as_of: datetime | None) -> Iterator[Entry]:
    """Bookings that left after the figures were read, and are proven by now: the figures come a minute later."""
    if as_of is not None:
        settled = store.outbox.recently_settled(as_of, name_of(AddBooking))
        yield from (entry for entry in settled if entry.attempts and not _is_counted(entry, as_of))


def _is_news(entries: Iterable[Entry], as_of: datetime | None) -> bool:
    """Whether a command moves a bed, and the figures were read before it left this PC."""
    return any(
        entry.state in OVERLAYS and isinstance(entry.command, _MOVES_A_BED) and not _is_counted(entry, as_of)
        for entry in entries
    )


def _is_counted(entry: Entry, as_of: datetime | None) -> bool:
    if entry.state in TO_BE_SENT or not entry.attempts or as_of is None:
        return False
    return entry.attempts[-1].sent_utc < as_of


def _beds(stay: Reservation, zone: ZoneInfo) -> Iterator[tuple[str, date]]:
    """Its category on each of its nights; none where it holds no bed."""
    if stay.state not in HOLDS_ROOM:
        return
    night, leave = local_day(stay.start_utc, zone), local_day(stay.end_utc, zone)
    while night < leave:
        yield stay.category_id, night
        night += timedelta(days=1)
