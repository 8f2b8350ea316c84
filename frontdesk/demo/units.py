"""The time units of bookable services: days, months and hours (connector-api.md §1.10, §4.3)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from typing import Literal, assert_never
from zoneinfo import ZoneInfo

from frontdesk.demo.times import at_local, local_day

Period = Literal["Day", "Month", "Hour"]
Unit = date
"""A day, or the first day of a month, as the property's date; an hour as the UTC `datetime` at which it begins."""

_SECOND = timedelta(seconds=1)


def unit_at(moment: datetime, zone: ZoneInfo, period: Period) -> Unit:
    """The unit that the moment lies in. An hour begins when the property's clock shows it full."""
    match period:
        case "Day":
            return local_day(moment, zone)
        case "Month":
            return local_day(moment, zone).replace(day=1)
        case "Hour":
            return moment.astimezone(zone).replace(minute=0, second=0, microsecond=0).astimezone(UTC)
        case _:
            assert_never(period)


def unit_after(unit: Unit, period: Period, steps: int = 1) -> Unit:
    """The unit so many later, or earlier."""
    match period:
        case "Day":
            return unit + timedelta(days=steps)
        case "Month":
            month = unit.year * 12 + unit.month - 1 + steps
            return date(month // 12, month % 12 + 1, 1)
        case "Hour":
            return unit + timedelta(hours=steps)
        case _:
            assert_never(period)


def units_between(first: Unit, end: Unit, period: Period) -> Iterator[Unit]:
    """Each unit from `first` up to, excluding, `end`."""
    while first < end:
        yield first
        first = unit_after(first, period)


def start_of(unit: Unit, zone: ZoneInfo) -> datetime:
    """The UTC instant at which the unit begins."""
    return unit if isinstance(unit, datetime) else at_local(unit, time(), zone)


def last_second(unit: Unit, zone: ZoneInfo, period: Period) -> datetime:
    """The UTC instant a second before the next unit begins."""
    return start_of(unit_after(unit, period), zone) - _SECOND


def begun_by(end: datetime, zone: ZoneInfo, period: Period) -> Unit:
    """The unit that follows the last one which has begun before `end`."""
    return unit_after(unit_at(end - _SECOND, zone, period), period)


def units_charged(
    start: datetime, end: datetime, zone: ZoneInfo, period: Period, end_offset: timedelta
) -> tuple[Unit, Unit]:
    """First unit and, excluding, last unit that a stay is charged for.

    Days are the local dates from that of arrival up to that of departure (§4.3). Inferred for months and hours: every
    unit that has begun by the departure, less the time that the service gives after a unit.
    """
    if period == "Day":
        return local_day(start, zone), local_day(end, zone)
    return unit_at(start, zone, period), begun_by(end - end_offset, zone, period)


def units_held(
    start: datetime, end: datetime, zone: ZoneInfo, period: Period, opens: timedelta, closes: timedelta
) -> tuple[Unit, Unit]:
    """First unit and, excluding, last unit whose occupancy window the stay meets, by the property's clock (§4.3).

    The window of a unit is open from `opens` after it begins until `closes` after the next does.
    """
    return unit_at(_moved(start, zone, -closes), zone, period), begun_by(_moved(end, zone, -opens), zone, period)


def _moved(moment: datetime, zone: ZoneInfo, by: timedelta) -> datetime:
    """So much later on the clock on the wall."""
    return (moment.astimezone(zone) + by).astimezone(UTC)
