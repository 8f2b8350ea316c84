"""Profiles that may be the same person as the one being typed: a second profile of a guest is not made by accident."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from enum import Enum, auto
from typing import NamedTuple

from frontdesk.domain.folding import digits, fold
from frontdesk.domain.guests import Guest
from frontdesk.domain.offers import GuestHit
from frontdesk.ui.panes.create_page.form import Typed
from frontdesk.ui.text import typed as reading

_LAST_DIGITS = 9  # the same phone with and without the country's number


class Same(Enum):
    """What is the same, the surest first: the platform takes an e-mail only once."""

    EMAIL = auto()
    PHONE = auto()
    NAME_AND_BIRTHDAY = auto()


class Twin(NamedTuple):
    """A profile there is, and why it may be meant."""

    guest: Guest
    same: Same


def twin_of(typed: Typed, today: date, find: Callable[[str], Sequence[GuestHit]]) -> Twin | None:
    """The likeliest profile there is already; `find` is the desk's search of profiles."""
    return min(_twins(typed, today, find), key=lambda each: each.same.value, default=None)


def _twins(typed: Typed, today: date, find: Callable[[str], Sequence[GuestHit]]) -> Iterator[Twin]:
    email, phone = typed.email.strip().casefold(), digits(typed.phone)[-_LAST_DIGITS:]
    for asked in (email, phone if len(phone) == _LAST_DIGITS else "", f"{typed.last_name} {typed.first_name}".strip()):
        if not asked:
            continue
        for hit in find(asked):
            same = _same(typed, hit.guest, email, phone, reading.birthday(typed.birth, today))
            if same is not None:
                yield Twin(hit.guest, same)


def _same(typed: Typed, guest: Guest, email: str, phone: str, born: date | None) -> Same | None:
    if email and email == (guest.email or "").casefold():
        return Same.EMAIL
    if len(phone) == _LAST_DIGITS and digits(guest.phone or "").endswith(phone):
        return Same.PHONE
    names = {fold(f"{typed.last_name} {typed.first_name}"), fold(f"{typed.first_name} {typed.last_name}")}
    if born is not None and born == guest.birth_date and fold(f"{guest.last_name} {guest.first_name}") in names:
        return Same.NAME_AND_BIRTHDAY
    return None
