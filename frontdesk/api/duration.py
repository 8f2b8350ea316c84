"""ISO 8601 durations as the platform writes them: `P0M0DT15H0M0S`, `P1D`, `-PT2H`, `P0Y0M-1DT0H0M0S`."""

import re
from datetime import timedelta

_NUMBER = r"([+-]?\d+(?:[.,]\d+)?)"
_FORM = re.compile(
    rf"([+-])?P(?:{_NUMBER}Y)?(?:{_NUMBER}M)?(?:{_NUMBER}W)?(?:{_NUMBER}D)?"
    rf"(?:T(?:{_NUMBER}H)?(?:{_NUMBER}M)?(?:{_NUMBER}S)?)?",
    re.IGNORECASE,
)
_CLOCK = re.compile(r"([+-])?(?:(\d+)\.)?(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?")

DAYS_OF_A_YEAR = 365
DAYS_OF_A_MONTH = 30


def parse_duration(text: str) -> timedelta:
    """Any ISO 8601 duration, also negative; and the older `[d.]hh:mm[:ss]` form.

    Years and months, which the platform writes as zero, count 365 and 30 days. Raises ValueError for anything else.
    """
    stripped = text.strip()
    if found := _FORM.fullmatch(stripped):
        return _from_parts(found, stripped)
    if found := _CLOCK.fullmatch(stripped):
        return _from_clock(found)
    raise ValueError("not an ISO 8601 duration")


def _from_parts(found: re.Match[str], text: str) -> timedelta:
    sign, *numbers = found.groups()
    if all(number is None for number in numbers) or text.upper().endswith("T"):
        raise ValueError("a duration without any number")
    years, months, weeks, days, hours, minutes, seconds = (_number(number) for number in numbers)
    try:
        length = timedelta(
            days=years * DAYS_OF_A_YEAR + months * DAYS_OF_A_MONTH + days,
            weeks=weeks,
            hours=hours,
            minutes=minutes,
            seconds=seconds,
        )
    except OverflowError as fault:
        raise ValueError("a duration longer than any calendar") from fault
    return -length if sign == "-" else length


def _from_clock(found: re.Match[str]) -> timedelta:
    sign, days, hours, minutes, seconds = found.groups()
    try:
        length = timedelta(days=int(days or 0), hours=int(hours), minutes=int(minutes), seconds=int(seconds or 0))
    except OverflowError as fault:
        raise ValueError("a duration longer than any calendar") from fault
    return -length if sign == "-" else length


def _number(text: str | None) -> float:
    return float(text.replace(",", ".")) if text else 0.0


def format_duration(length: timedelta) -> str:
    """The form the platform writes, to the second: `P0M1DT2H0M0S`; negative lengths carry one sign in front."""
    sign = "-" if length < timedelta(0) else ""
    whole = abs(length)
    hours, rest = divmod(whole.seconds, 3600)
    minutes, seconds = divmod(rest, 60)
    return f"{sign}P0M{whole.days}DT{hours}H{minutes}M{seconds}S"
