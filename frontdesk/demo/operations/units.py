"""The stretch of time units that availability and price reads ask for (connector-api.md §1.8, §1.10)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from frontdesk.demo.answers import RefusalError, invalid
from frontdesk.demo.call import Call
from frontdesk.demo.rows import Service
from frontdesk.demo.times import say
from frontdesk.demo.units import Period, Unit, start_of, unit_after, unit_at, units_between

Most = Mapping[Period, int]
"""So many units of each period may be asked for at once."""

_TOO_LONG: Mapping[Period, str] = {"Day": "{}D", "Month": "{}M", "Hour": "{}:00:00"}


def nights_asked(call: Call, service: Service, most: Most) -> list[Unit]:
    """The units of `FirstTimeUnitStartUtc` to `LastTimeUnitStartUtc`, both included.

    The 2018 form (`StartUtc`, `EndUtc`) takes any instants and asks for every unit it meets.
    400 when an end is missing, is not the start of a unit, or the stretch is too long.
    """
    question, zone, period = call.question, call.state.zone, service.period
    first, last = question.instant("FirstTimeUnitStartUtc"), question.instant("LastTimeUnitStartUtc")
    start, end = question.instant("StartUtc"), question.instant("EndUtc")
    if first is None and last is None and start is not None and end is not None:
        ends = unit_at(start, zone, period), unit_at(max(start, end - timedelta(seconds=1)), zone, period)
    else:
        ends = (
            _unit(call, "FirstTimeUnitStartUtc", first, period),
            _unit(call, "LastTimeUnitStartUtc", last, period),
        )
    if ends[1] < ends[0]:
        raise invalid("LastTimeUnitStartUtc")
    if ends[1] >= unit_after(ends[0], period, most[period]):
        raise RefusalError(400, f"The interval must not exceed {_TOO_LONG[period].format(most[period])}.")
    return list(units_between(ends[0], unit_after(ends[1], period), period))


def starts_of(call: Call, units: Sequence[Unit]) -> list[str]:
    """The unit starts as text."""
    return [say(start_of(unit, call.state.zone)) for unit in units]


def _unit(call: Call, name: str, moment: datetime | None, period: Period) -> Unit:
    if moment is None:
        raise invalid(name)
    unit = unit_at(moment, call.state.zone, period)
    if start_of(unit, call.state.zone) != moment:
        raise RefusalError(400, f"{name} is not start of TimeUnit.")
    return unit
