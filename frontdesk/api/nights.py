"""Nights too many for one call, in parts: 367 at most, and by halves what the platform finds too large
(`connector-api.md` §1.8).

A part must begin and end with a night of the property, which only its zone tells: nights that are to be split are given
as midnights in that zone.
"""

from collections.abc import Awaitable, Callable, Iterable, Sequence
from datetime import UTC, datetime, timedelta
from functools import reduce
from typing import Any, Final, TypeVar
from zoneinfo import ZoneInfo

from frontdesk.api.errors import BadAnswer, TooLarge
from frontdesk.api.wire import Wire

LONGEST: Final = 367

_NIGHT: Final = timedelta(days=1)
_Answer = TypeVar("_Answer", bound=Wire)
Ask = Callable[[datetime, datetime], Awaitable[_Answer]]
Join = Callable[[_Answer, _Answer], _Answer]


async def ask_in_parts(
    ask: Ask[_Answer], join: Join[_Answer], first: datetime, last: datetime, longest: int = LONGEST
) -> _Answer:
    """The answer for all nights from `first` to `last`, both included, put together by `join` in their order.

    Raises TooLarge for what cannot be split any further, and ValueError for more than `longest` nights without their
    zone.
    """
    waiting = split(first, last, longest)
    answers: list[_Answer] = []
    while waiting:
        begin, end = waiting.pop(0)
        try:
            answers.append(await ask(begin, end))
        except TooLarge:
            smaller = halves(begin, end)
            if not smaller:
                raise
            waiting = [*smaller, *waiting]
    return reduce(join, answers)


def split(first: datetime, last: datetime, longest: int = LONGEST) -> list[tuple[datetime, datetime]]:
    """As many parts as the limit needs, each with its first and its last night."""
    nights = _between(first, last)
    if nights <= longest:
        return [(first, last)]
    if not _has_zone(first):
        raise ValueError(f"more than {longest} nights are given as midnights in the zone of the property")
    return [
        (first + begin * _NIGHT, first + min(begin + longest, nights) * _NIGHT - _NIGHT)
        for begin in range(0, nights, longest)
    ]


def halves(first: datetime, last: datetime) -> list[tuple[datetime, datetime]]:
    """Two parts of about the same length; nothing where they cannot be told."""
    nights = _between(first, last)
    if nights < 2 or not _has_zone(first):
        return []
    middle = first + (nights // 2) * _NIGHT
    return [(first, middle - _NIGHT), (middle, last)]


def joined(rows: Iterable[Wire], others: Iterable[Wire], key: str, values: Sequence[str], operation: str) -> Any:
    """Rows with their `values` of both parts behind each other; both must be about the same `key`.

    Raises BadAnswer where one part knows what the other does not.
    """
    later = {getattr(row, key): row for row in others}
    known = [getattr(row, key) for row in rows]
    if set(known) != set(later):
        raise BadAnswer("the parts of a long answer do not fit", operation=operation)
    return tuple(appended(row, later[name], values) for row, name in zip(rows, known, strict=True))


def appended(row: _Answer, later: _Answer, values: Sequence[str]) -> _Answer:
    """One value with the lists of both behind each other."""
    return row.model_copy(update={name: (*getattr(row, name), *getattr(later, name)) for name in values})


def _has_zone(night: datetime) -> bool:
    return isinstance(night.tzinfo, ZoneInfo)


def _between(first: datetime, last: datetime) -> int:
    """How many nights; by the clock on the wall where the zone is known, for a day may have 23 hours."""
    if _has_zone(first):
        last = last.astimezone(first.tzinfo)
        return (last.date() - first.date()).days + 1
    return round((last.astimezone(UTC) - first.astimezone(UTC)) / _NIGHT) + 1
