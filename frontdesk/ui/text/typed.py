"""What a clerk types for a day, a moment, a birthday, a country or a person, read as a person would."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from functools import cache
from typing import NamedTuple

from PySide6.QtCore import QLocale

from frontdesk.domain.folding import fold
from frontdesk.domain.reservations import PURPOSES
from frontdesk.ui.text import create as words
from frontdesk.ui.text import locale, tr
from frontdesk.ui.text.dates import month, weekday

_LEAST_LETTERS = 2
_NUMBERS = re.compile(r"^(\d{1,4})[.\-/ ](\d{1,2})(?:[.\-/ ](\d{2,4}))?\.?$")
_OFFSET = re.compile(r"^\+\s*(\d{1,3})$")
_CLOCK = re.compile(r"^(\d{1,2})(?::(\d{2}))?$")
_HOUR = re.compile(r"^(\d{1,2})(?:[:.]?(\d{2}))?$")
_CENTURY = 100
_YEAR = 1000
_LEAST_DIGITS = 5  # of a phone


def day(text: str, today: date) -> date | None:
    """A day from today on: "17", "17.10", "fri", "sat 17", "17 oct", "+3", "tomorrow", "2026-10-17". None: not read.

    A day of the month is the next one there is; a weekday is the next one, today among them.
    """
    typed = " ".join(text.replace(",", " ").split()).casefold()
    if not typed:
        return None
    if found := _OFFSET.match(typed):
        return today + timedelta(days=int(found[1]))
    if _begins(tr("today"), typed):
        return today
    if _begins(tr("tomorrow"), typed):
        return today + timedelta(days=1)
    if typed.isdigit() and len(typed) <= _LEAST_LETTERS:
        return _next_of_month(int(typed), today)
    if numbers := _NUMBERS.match(typed):
        return _of_numbers(numbers, today)
    return _of_words(typed.split(), today)


def moment(text: str, today: date) -> datetime | None:
    """A day and a time, or a time of today: "18:00", "fri 18", "17.10 12:00". A day alone is its noon. Naive."""
    typed = text.strip()
    head, _, tail = typed.rpartition(" ")
    found = _CLOCK.match(tail)
    at = _time(found) if found is not None and (":" in tail or head) else None
    if at is None:
        on = day(typed, today)
        return None if on is None else datetime.combine(on, time(12))
    on = day(head, today) if head else today
    return None if on is None else datetime.combine(on, at)


def hour(text: str) -> time | None:
    """A time of the day: "23:30", "23.30", "2330", "23". None: not read."""
    found = _HOUR.match(text.strip())
    return _time(found) if found is not None else None


def birthday(text: str, today: date) -> date | None:
    """A day of the past: "12.3.1980", "12/3/80", "1980-03-12". None: not read, or not past."""
    numbers = _NUMBERS.match(text.strip())
    if numbers is None or numbers[3] is None:
        return None
    found = _of_numbers(numbers, today, is_past=True)
    return found if found is not None and found < today else None


class Person(NamedTuple):
    """What was typed of somebody; "" is what was not."""

    last_name: str
    first_name: str
    email: str
    phone: str


def person(text: str) -> Person:
    """What was typed, put where it belongs: an e-mail, a phone, and a name, surname first, in any order."""
    parts = text.replace(",", ", ").split()
    email = next((part for part in parts if "@" in part), "")
    figures = [part for part in parts if part != email and _is_figures(part)]
    if sum(letter.isdigit() for letter in "".join(figures)) < _LEAST_DIGITS:
        figures = []  # a number that belongs to the name
    name = " ".join(part for part in parts if part != email and part not in figures).strip(", ")
    surname, comma, given = name.partition(",")
    if not comma:
        surname, _, given = name.partition(" ")
    return Person(
        last_name=_capital(surname.strip()),
        first_name=_capital(given.strip()),
        email=email.strip(",;"),
        phone=" ".join(figures).strip(",;"),
    )


def _is_figures(part: str) -> bool:
    return any(letter.isdigit() for letter in part) and not any(letter.isalpha() for letter in part)


def _capital(name: str) -> str:
    """Names typed in a hurry; one with any capital is left as it is."""
    return " ".join(part[:1].upper() + part[1:] for part in name.split()) if name.islower() else name


def country(text: str) -> str | None:
    """The two letters of a country that was typed by its letters or the beginning of its name. None: not known, or
    more than one begins like that.
    """
    letters, typed = text.strip().upper(), fold(text)
    if not typed:
        return None
    known = _countries()
    if len(letters) == _LEAST_LETTERS and letters in known.values():
        return letters
    begins = {code for name, code in known.items() if name.startswith(typed)}
    return known.get(typed) or (begins.pop() if len(begins) == 1 else None)


def purpose(text: str) -> str | None:
    """The platform's word for a purpose, by the beginning of it or of its name in the clerk's language."""
    typed = fold(text)
    names = {each: (fold(each), fold(words.purpose(each))) for each in PURPOSES}
    return next(
        (each for each, known in names.items() if typed and any(name.startswith(typed) for name in known)), None
    )


@cache
def _countries() -> dict[str, str]:
    """Each country by its English name and by its own: Qt knows no others."""
    found: dict[str, str] = {}
    for each in QLocale.Country:
        code = QLocale.territoryToCode(each)
        if len(code) == _LEAST_LETTERS and code.isalpha():
            found[fold(QLocale.territoryToString(each))] = code
            found.setdefault(fold(QLocale(QLocale.Language.AnyLanguage, each).nativeTerritoryName()), code)
    found.pop("", None)  # Qt has no own name for some
    return found


def _begins(word: str, typed: str) -> bool:
    return len(typed) > _LEAST_LETTERS and word.casefold().startswith(typed)


def _of_numbers(numbers: re.Match[str], today: date, *, is_past: bool = False) -> date | None:
    first, second, third = int(numbers[1]), int(numbers[2]), numbers[3]
    if first >= _YEAR:
        return _made(first, second, int(third)) if third is not None else None
    days, months = (second, first) if _is_month_first() and "." not in numbers[0] else (first, second)
    if third is not None:
        year = int(third)
        if year < _CENTURY:
            year += today.year // _CENTURY * _CENTURY
            year -= _CENTURY if is_past and year >= today.year else 0
        return _made(year, months, days)
    found = _made(today.year, months, days)
    return _made(today.year + 1, months, days) if found is not None and found < today else found


def _of_words(words: list[str], today: date) -> date | None:
    """A weekday, a month's name and a number in any order; what contradicts itself is not read."""
    weekdays = {at: weekday(today + timedelta(days=at)) for at in range(7)}
    ahead: int | None = None
    number: int | None = None
    months: int | None = None
    year: int | None = None
    for word in words:
        bare = word.rstrip(".")
        if bare.isdigit() and number is None and int(bare) < _YEAR:
            number = int(bare)
        elif bare.isdigit() and year is None:
            year = int(bare)
        elif (found := _number_of_month(bare)) is not None and months is None and number is not None:
            months = found
        elif (at := next((at for at, name in weekdays.items() if _is_short_for(bare, name)), None)) is not None:
            ahead = at
        elif (found := _number_of_month(bare)) is not None and months is None:
            months = found
        else:
            return None
    if number is None:
        return today + timedelta(days=ahead) if ahead is not None and months is None else None
    found_day = _of_month(number, months, year, today)
    is_another = found_day is not None and ahead is not None and (found_day - today).days % 7 != ahead
    return None if is_another else found_day


def _of_month(number: int, months: int | None, year: int | None, today: date) -> date | None:
    """The next one there is, as far as month and year are not said."""
    if months is None:
        return _next_of_month(number, today) if year is None else None
    if year is not None:
        return _made(year, months, number)
    found = _made(today.year, months, number)
    return _made(today.year + 1, months, number) if found is not None and found < today else found


def _number_of_month(word: str) -> int | None:
    return next((each for each in range(1, 13) if _is_short_for(word, month(date(2000, each, 1)))), None)


def _is_short_for(word: str, name: str) -> bool:
    return len(word) >= _LEAST_LETTERS and fold(name).startswith(fold(word))


def _next_of_month(number: int, today: date) -> date | None:
    for ahead in range(3):
        months = today.month - 1 + ahead
        found = _made(today.year + months // 12, months % 12 + 1, number)
        if found is not None and found >= today:
            return found
    return None


def _made(year: int, months: int, days: int) -> date | None:
    try:
        return date(year, months, days)
    except ValueError:
        return None


def _time(found: re.Match[str]) -> time | None:
    hours, minutes = int(found[1]), int(found[2] or 0)
    return time(hours, minutes) if hours < 24 and minutes < 60 else None


def _is_month_first() -> bool:
    return locale().dateFormat(QLocale.FormatType.ShortFormat).upper().startswith("M")
