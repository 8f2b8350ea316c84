"""The stretch of time units that availability and price reads ask for (connector-api.md §1.8, §1.10)."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from frontdesk.demo.answers import RefusalError, invalid
from frontdesk.demo.call import Call
from frontdesk.demo.times import DAY, days_between, local_day, say, unit_start


def nights_asked(call: Call, most_days: int) -> list[date]:
    """The local dates of `FirstTimeUnitStartUtc` to `LastTimeUnitStartUtc`, both included.

    The 2018 form (`StartUtc`, `EndUtc`) takes any instants and asks for every date it meets.
    400 when an end is missing, is not the start of a unit, or the stretch is too long.
    """
    question, zone = call.question, call.state.zone
    first, last = question.instant("FirstTimeUnitStartUtc"), question.instant("LastTimeUnitStartUtc")
    start, end = question.instant("StartUtc"), question.instant("EndUtc")
    if first is None and last is None and start is not None and end is not None:
        first_day, last_day = local_day(start, zone), local_day(max(start, end - timedelta(seconds=1)), zone)
    else:
        first_day = _unit_day(call, "FirstTimeUnitStartUtc", first)
        last_day = _unit_day(call, "LastTimeUnitStartUtc", last)
    if last_day < first_day:
        raise invalid("LastTimeUnitStartUtc")
    if (last_day - first_day).days >= most_days:
        raise RefusalError(400, f"The interval must not exceed {most_days}D.")
    return list(days_between(first_day, last_day + DAY))


def starts_of(call: Call, nights: list[date]) -> list[str]:
    """The unit starts as text."""
    return [say(unit_start(night, call.state.zone)) for night in nights]


def _unit_day(call: Call, name: str, moment: datetime | None) -> date:
    if moment is None:
        raise invalid(name)
    day = local_day(moment, call.state.zone)
    if unit_start(day, call.state.zone) != moment:
        raise RefusalError(400, f"{name} is not start of TimeUnit.")
    return day
