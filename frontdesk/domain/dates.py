"""The hotel's days. A stay occupies the nights from its first local date up to, excluding, its last.

Source: connector-api.md §4.3.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from frontdesk.domain.house import Property

_DAY_USE = timedelta(hours=5)
_MORNING = time(6)
"""Who comes to the desk before it wants a bed for the night that is not over."""


def local_day(instant: datetime, zone: ZoneInfo) -> date:
    """The hotel's calendar date of an aware instant."""
    return instant.astimezone(zone).date()


def night_of(now: datetime) -> date:
    """The day whose night it is by the clock on the wall: until the morning the one before. It may still be sold."""
    return now.date() - timedelta(days=1) if now.time() < _MORNING else now.date()


def midnight(day: date, zone: ZoneInfo) -> datetime:
    """When a hotel day begins, in the zone of the hotel: from here other midnights can be counted."""
    return datetime.combine(day, time(), tzinfo=zone)


def midnight_utc(day: date, zone: ZoneInfo) -> datetime:
    """The UTC instant at which a hotel day begins; a day of the clock change has 23 or 25 hours."""
    return midnight(day, zone).astimezone(UTC)


def stay_times(found: Property, arrive: date, leave: date) -> tuple[datetime, datetime]:
    """Scheduled start and end of a stay by the property's times; a day use ends five hours after it begins."""
    zone = ZoneInfo(found.time_zone)
    start, end = _at(arrive, found.check_in, zone), _at(leave, found.check_out, zone)
    return (start, end) if end > start else (start, start + _DAY_USE)


def _at(day: date, since_midnight: timedelta, zone: ZoneInfo) -> datetime:
    """By the clock on the wall, whatever happened to it in the night."""
    return (datetime.combine(day, time()) + since_midnight).replace(tzinfo=zone).astimezone(UTC)


def nights(start_utc: datetime, end_utc: datetime, zone: ZoneInfo) -> int:
    """Number of nights, at least 0 (a day use)."""
    return max(0, (local_day(end_utc, zone) - local_day(start_utc, zone)).days)


def night_share(start_utc: datetime, end_utc: datetime, tonight: date, zone: ZoneInfo) -> float:
    """Share of the stay that is gone, 0 to 1, in whole nights; `tonight` is the night that is not over."""
    total = nights(start_utc, end_utc, zone)
    if total == 0:
        return 1.0
    gone = (tonight - local_day(start_utc, zone)).days
    return min(1.0, max(0.0, gone / total))


def days_from(first: date, count: int) -> tuple[date, ...]:
    """`count` consecutive dates."""
    return tuple(first + timedelta(days=offset) for offset in range(count))
