"""Days and times as a desk says them: "Sun 18", "Friday 16 October", "9:48". Names follow the program's language."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from functools import cache

from frontdesk.ui.text import counted, tr

_NEAR = 28
_MINUTE = 60
_HOUR = 60 * _MINUTE
_DAY = 24 * _HOUR
_MINUTES_UNTIL_HOURS = 2 * _HOUR
_HOURS_UNTIL_DAYS = 2 * _DAY


@cache
def _weekdays() -> tuple[str, ...]:
    """Asked once: the language of the program is chosen before its first word."""
    return (
        tr("Monday"),
        tr("Tuesday"),
        tr("Wednesday"),
        tr("Thursday"),
        tr("Friday"),
        tr("Saturday"),
        tr("Sunday"),
    )


@cache
def _months() -> tuple[str, ...]:
    return (
        tr("January"),
        tr("February"),
        tr("March"),
        tr("April"),
        tr("May"),
        tr("June"),
        tr("July"),
        tr("August"),
        tr("September"),
        tr("October"),
        tr("November"),
        tr("December"),
    )


@cache
def _short_weekdays() -> tuple[str, ...]:
    return (tr("Mon"), tr("Tue"), tr("Wed"), tr("Thu"), tr("Fri"), tr("Sat"), tr("Sun"))


@cache
def _two_letters() -> tuple[str, ...]:
    """The shortest form that still tells the days apart."""
    return (tr("Mo"), tr("Tu"), tr("We"), tr("Th"), tr("Fr"), tr("Sa"), tr("Su"))


@cache
def _short_months() -> tuple[str, ...]:
    return (
        tr("Jan"),
        tr("Feb"),
        tr("Mar"),
        tr("Apr"),
        tr("May"),
        tr("Jun"),
        tr("Jul"),
        tr("Aug"),
        tr("Sep"),
        tr("Oct"),
        tr("Nov"),
        tr("Dec"),
    )


@cache
def _patterns() -> tuple[str, str, str]:
    """A day of the week and of the month; a day of a month; a day of the week and a day of a month."""
    return tr("{weekday} {day}"), tr("{day} {month}"), tr("{weekday} {date}")


def forget_names() -> None:
    """Another language is spoken from now on."""
    for kept in (_weekdays, _months, _short_weekdays, _two_letters, _short_months, _patterns):
        kept.cache_clear()


def weekday(day: date) -> str:
    """ "Friday" """
    return _weekdays()[day.weekday()]


def short_weekday(day: date) -> str:
    """ "Fri" """
    return _short_weekdays()[day.weekday()]


def shortest_day(day: date) -> str:
    """ "Fr 16", where there is no room for more"""
    return _patterns()[0].format(weekday=_two_letters()[day.weekday()], day=day.day)


def month(day: date) -> str:
    """ "October" """
    return _months()[day.month - 1]


def short_month(day: date) -> str:
    """ "Oct" """
    return _short_months()[day.month - 1]


def short_day(day: date) -> str:
    """ "Fri 16", for days near today"""
    return _patterns()[0].format(weekday=_short_weekdays()[day.weekday()], day=day.day)


def short_date(day: date) -> str:
    """ "16 Oct" """
    return _patterns()[1].format(day=day.day, month=_short_months()[day.month - 1])


def long_date(day: date) -> str:
    """ "16 October" """
    return _patterns()[1].format(day=day.day, month=month(day))


def day_and_month(day: date) -> str:
    """ "Fri 16 Oct" """
    return _patterns()[2].format(weekday=_short_weekdays()[day.weekday()], date=short_date(day))


def day_among(nights: int) -> Callable[[date], str]:
    """How each day of so many in a row is called: with its month where a day of the month comes twice."""
    return short_day if nights <= _NEAR else day_and_month


def day_of_year(day: date, today: date) -> str:
    """ "Fri 16 Oct", with the year when it is another one; so it stands in a field, too."""
    return day_and_month(day) if day.year == today.year else f"{day_and_month(day)} {day.year}"


def full_day(day: date) -> str:
    """ "Friday 16 October" """
    return _patterns()[2].format(weekday=weekday(day), date=_patterns()[1].format(day=day.day, month=month(day)))


def long_near_day(day: date, today: date) -> str:
    """ "Sunday 18", and with the month when it is not within four weeks of today."""
    if abs((day - today).days) >= _NEAR:
        return full_day(day)
    return _patterns()[0].format(weekday=weekday(day), day=day.day)


def near_day(day: date, today: date) -> str:
    """ "Fri 16" within four weeks of today, else "16 Oct", and with the year when it is another one."""
    if abs((day - today).days) < _NEAR:
        return short_day(day)
    return short_date(day) if day.year == today.year else f"{short_date(day)} {day.year}"


def narrow_day(day: date, today: date) -> str:
    """As `near_day` where there is room for few letters, as in a list: of another year "16 Oct ’27"."""
    far = day.year != today.year and abs((day - today).days) >= _NEAR
    return f"{short_date(day)} ’{day.year % 100:02d}" if far else near_day(day, today)


def clock(at: datetime, *, seconds: bool = False) -> str:
    """ "9:48", "15:42"; with seconds "15:29:51". `at` is already in the hotel's zone."""
    minutes = f"{at.hour}:{at.minute:02d}"
    return f"{minutes}:{at.second:02d}" if seconds else minutes


def as_of(at: datetime, today: date) -> str:
    """When something was last known: "15:42", or "Thu 15, 22:10" when that was not today."""
    return clock(at) if at.date() == today else f"{near_day(at.date(), today)}, {clock(at)}"


def duration(seconds: float) -> str:
    """How long, in one unit: "4 s", "12 min", "3 h", "2 days"; whole units that have passed."""
    whole = max(0, int(seconds))
    if whole < _MINUTE:
        return tr("{n} s").format(n=whole)
    if whole < _MINUTES_UNTIL_HOURS:
        return tr("{n} min").format(n=whole // _MINUTE)
    if whole < _HOURS_UNTIL_DAYS:
        return tr("{n} h").format(n=whole // _HOUR)
    return counted(whole // _DAY, "{n} day", "{n} days")
