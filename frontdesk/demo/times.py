"""Instants, local days and the time units of a bookable service (connector-api.md §1.5, §1.10, §4.3)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

_INSTANT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,7})?(Z|[+-]\d\d:\d\d)")
_DURATION = re.compile(
    r"(-)?P(?:(\d{1,3})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,5})D)?"
    r"(?:T(?:(\d{1,6})H)?(?:(\d{1,7})M)?(?:(\d{1,9})S)?)?"
)
DAY = timedelta(days=1)
_FIRST_YEAR, _LAST_YEAR = 1900, 9990
"""Beyond them a zone or a month more would leave the calendar."""


def whole_seconds(moment: datetime) -> datetime:
    """The moment as the API can say it: UTC, second resolution."""
    return moment.astimezone(UTC).replace(microsecond=0)


@lru_cache(maxsize=4096)
def say(moment: datetime) -> str:
    """`2026-10-16T13:42:00Z`."""
    return moment.isoformat()[:19] + "Z"


def say_maybe(moment: datetime | None) -> str | None:
    """The instant as text, or null."""
    return None if moment is None else say(moment)


def read_instant(text: str) -> datetime | None:
    """The instant that the text names, or None when it names none."""
    if not _INSTANT.fullmatch(text):
        return None
    try:
        moment = datetime.fromisoformat(text).astimezone(UTC)
    except (ValueError, OverflowError):
        return None
    return moment if _FIRST_YEAR <= moment.year <= _LAST_YEAR else None


def local_day(moment: datetime, zone: ZoneInfo) -> date:
    """The property's date at that moment."""
    return moment.astimezone(zone).date()


@lru_cache(maxsize=65_536)
def at_local(day: date, clock: time, zone: ZoneInfo) -> datetime:
    """The UTC instant of a wall-clock time of the property."""
    return datetime.combine(day, clock, zone).astimezone(UTC)


def unit_start(day: date, zone: ZoneInfo) -> datetime:
    """The UTC instant of the property's local midnight: the start of a Day unit."""
    return at_local(day, time(), zone)


def days_between(first: date, end: date) -> Iterator[date]:
    """Each date from `first` up to, excluding, `end`."""
    for offset in range((end - first).days):
        yield first + timedelta(days=offset)


def months_later(moment: datetime, months: int) -> datetime:
    """The same day of a later month, or its last day when it has no such day."""
    index = moment.month - 1 + months
    year, month = moment.year + index // 12, index % 12 + 1
    first_of_next = datetime(year + month // 12, month % 12 + 1, 1, tzinfo=UTC)
    last_day = (first_of_next - DAY).day
    return moment.replace(year=year, month=month, day=min(moment.day, last_day))


def say_duration(length: timedelta) -> str:
    """`P0M0DT15H0M0S`, fully spelled out as the platform does."""
    sign = "-" if length < timedelta() else ""
    seconds = int(abs(length).total_seconds())
    days, seconds = divmod(seconds, 86_400)
    hours, seconds = divmod(seconds, 3_600)
    minutes, seconds = divmod(seconds, 60)
    return f"{sign}P0M{days}DT{hours}H{minutes}M{seconds}S"


def read_duration(text: str) -> timedelta | None:
    """Any ISO 8601 duration, or None. Inferred: a month counts 30 days and a year 365."""
    found = _DURATION.fullmatch(text)
    if found is None or text[-1] in "PT":
        return None
    years, months, weeks, days, hours, minutes, seconds = (int(part or 0) for part in found.groups()[1:])
    length = timedelta(days=365 * years + 30 * months + 7 * weeks + days, hours=hours, minutes=minutes, seconds=seconds)
    return -length if found[1] else length
