"""What is wrong with what was typed: a sentence that names the value and what to type instead; "" when all is well."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from datetime import date, timedelta
from decimal import Decimal

from frontdesk.domain.money import decimals
from frontdesk.ui.text import isolate, tr
from frontdesk.ui.text.acting import parse_amount
from frontdesk.ui.text.dates import day_and_month
from frontdesk.ui.text.money import amount, own_currency

LONGEST_NAME = 255
LONGEST_NOTE = 2000
MOST_MONEY = Decimal(99_999_999)
"""Of a currency with two decimals; see `most_money`."""
FURTHEST = timedelta(days=5 * 365)
"""As far ahead as the platform takes days (connector-api.md §1.8)."""
_MOST_SHOWN = 24
_UNREADABLE = ("Cs", "Cc")
"""Half of a pair that stands for one letter, and control signs: no document may carry them (connector-api.md §1.2)."""


def letters(text: str, longest: int = LONGEST_NAME) -> str:
    """Of any text: too long, or with something in it that is half a letter or none."""
    if len(text) > longest:
        return tr("{count} letters are too many: {most} fit. Make it shorter.").format(count=len(text), most=longest)
    readable = "".join(letter for letter in text if unicodedata.category(letter) not in _UNREADABLE)
    if readable == text:
        return ""
    return tr("“{typed}” has half a letter or a sign nobody can read in it. Type it once more.").format(
        typed=_shown(readable)
    )


def money(text: str) -> str:
    """Of an amount above zero."""
    value = parse_amount(text)
    if value is None:
        return _no_amount(text)
    if value <= 0:
        return tr("“{typed}” is not above zero. Type what is paid or charged: 1240.").format(typed=_shown(text))
    if value > most_money():
        return tr("“{typed}” is more than {most}. Look at it once more.").format(
            typed=_shown(text), most=amount(most_money())
        )
    return ""


def most_money() -> Decimal:
    """More than this is a slip of the hand: as many figures in every currency, as a yen is worth what a cent is."""
    return (MOST_MONEY + 1).scaleb(2 - decimals(own_currency())) - 1


def _no_amount(text: str) -> str:
    match decimals(own_currency()):
        case 2:
            return tr("“{typed}” is no amount. Type figures: 1240 or 1240.50.").format(typed=_shown(text))
        case 0:
            told = tr("“{typed}” is no amount. Type figures: 1240. {currency} has no smaller ones.")
            return told.format(typed=_shown(text), currency=own_currency())
        case _:
            told = tr("“{typed}” is no amount. Type figures: {example}.")
            return told.format(typed=_shown(text), example=amount(Decimal("12.5")))


def arrival(text: str, found: date | None, today: date) -> str:
    """Of a first day that is typed."""
    if found is None:
        return _no_day(text)
    if found < today:
        return tr("{day} is over. Type today or a later day.").format(day=_day(found))
    return _too_far(found, today)


def departure(text: str, found: date | None, arrive: date | None, today: date) -> str:
    """Of a last day that is typed."""
    if found is None:
        return _no_day(text)
    if arrive is not None and found <= arrive:
        return tr("{day} is not after the arrival. Type a day from {first} on.").format(
            day=_day(found), first=_day(arrive + timedelta(days=1))
        )
    if found < today:
        return tr("{day} is over. Type today or a later day.").format(day=_day(found))
    return _too_far(found, today)


def hour(text: str) -> str:
    """Of a time that was not read."""
    return tr("“{typed}” is no time. Type hours and minutes: 23:30.").format(typed=_shown(text))


def not_before_departure(expected: str, departs: str) -> str:
    """Of a time of arrival on the day of departure; both as the hotel's clock shows them."""
    return tr("{time} is not before the departure at {departs}. Type an earlier time.").format(
        time=expected, departs=departs
    )


def birthday(text: str) -> str:
    """Of a birth date that was not read, or is not past."""
    return tr("“{typed}” is no day of the past. Type day, month and year: 12.3.1980.").format(typed=_shown(text))


def country(text: str) -> str:
    """Of a nationality that was not found."""
    return tr("“{typed}” is no country, or more than one. Type two letters or the name: CZ, Czechia.").format(
        typed=_shown(text)
    )


def known_name(text: str) -> str:
    """Of a company, an agency or a segment that was not found."""
    return tr("The house knows none, or more than one, called “{typed}”. Type more of its name.").format(
        typed=_shown(text)
    )


def known_guest(text: str) -> str:
    """Of a booker: a profile there is, and one only."""
    return tr("Nobody, or more than one, is called “{typed}”. Type more of the name, or the e-mail.").format(
        typed=_shown(text)
    )


def purpose(text: str, known: Iterable[str]) -> str:
    """Of a purpose that the platform has not."""
    return tr("“{typed}” is no purpose. Type one of these: {known}.").format(typed=_shown(text), known=", ".join(known))


def email(text: str) -> str:
    """Of an address that cannot be one."""
    name, at, home = text.partition("@")
    if name and at and "." in home and " " not in text and "@" not in home and not home.startswith("."):
        return ""
    return tr("“{typed}” is no e-mail. Type it as name@house.com.").format(typed=_shown(text))


def phone(text: str) -> str:
    """Of a number that cannot be one."""
    if any(letter.isdigit() for letter in text) and all(letter in "+0123456789 ()-/." for letter in text):
        return ""
    return tr("“{typed}” is no phone number. Type figures: +420 601 000 000.").format(typed=_shown(text))


def emptied(before: str) -> str:
    """Of a field in which something stood: the platform clears nothing (connector-api.md §1.5)."""
    return tr("The platform keeps “{before}”; it cannot be emptied. Type something else, or this again.").format(
        before=_shown(before)
    )


def product(text: str) -> str:
    """Of a charge that is neither a product nor a name with an amount."""
    return tr("No product is called “{typed}”. Type its beginning, or a name and an amount: taxi 350.").format(
        typed=_shown(text)
    )


def pieces(text: str) -> str:
    """Of a number of pieces that cannot be charged."""
    return tr("“{typed}” pieces cannot be charged. Type 1 to 999 before the name: 2 beer.").format(typed=_shown(text))


def offer(text: str) -> str:
    """Of a category, rate or amount that means nothing."""
    return tr("Nothing is called “{typed}”. Type a category, a rate, an amount or a number of adults.").format(
        typed=_shown(text)
    )


def guest(text: str) -> str:
    """Of a new guest without a surname."""
    return tr("“{typed}” has no surname. Type it so: Novák Jan, or Novák, Jan.").format(typed=_shown(text))


def _no_day(text: str) -> str:
    return tr("“{typed}” is no day. Type it so: mon, 19, or 19 oct.").format(typed=_shown(text))


def _too_far(found: date, today: date) -> str:
    if found - today <= FURTHEST:
        return ""
    return tr("{day} is more than five years ahead. Type an earlier day.").format(day=_day(found))


def _day(day: date) -> str:
    return f"{day_and_month(day)} {day.year}"


def _shown(text: str) -> str:
    """The beginning of what was typed, held apart from the direction of ours."""
    bare = " ".join(text.split())
    return isolate(bare if len(bare) <= _MOST_SHOWN else f"{bare[:_MOST_SHOWN]}…")
