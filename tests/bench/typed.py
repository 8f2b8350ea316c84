"""What clerks type to find somebody: half names, without accents, in any order and script, with a slip, numbers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from random import Random
from typing import NamedTuple

from frontdesk.domain.folding import digits, fold
from frontdesk.domain.guests import Guest
from frontdesk.domain.reservations import Reservation
from frontdesk.store.cache import Cache
from tests.bench.big_store import SEED, STAYS, room_name, stay_id

_EACH = 6
_NOBODY = ("xqzzyx", "9999999999", "~~~", "zzz zzz")
_ROOMS = (0, 17, 64, 179)
_SLIP_FROM = 6  # letters; a slip in a shorter name may make another name of it


class Typed(NamedTuple):
    """A text, and a stay it has to find: None where there is none, or too many to be sure."""

    text: str
    reservation_id: str | None


def typed_texts(cache: Cache) -> list[Typed]:
    """The same texts on the same property."""
    chance = Random(SEED)
    texts = [Typed(text, None) for text in (*_NOBODY, *map(room_name, _ROOMS))]
    for form in _FORMS:
        texts += _some(cache, chance, form)
    chance.shuffle(texts)
    return texts


def _some(cache: Cache, chance: Random, form: Callable[[Guest, Reservation], str | None]) -> Iterator[Typed]:
    found = 0
    while found < _EACH:
        stay = cache.reservation(stay_id(chance.randrange(STAYS)))
        guest = cache.guest(stay.guest_id) if stay is not None else None
        if stay is None or guest is None:
            continue
        text = form(guest, stay)
        if text:
            found += 1
            yield Typed(text, stay.id)


def _folded(guest: Guest, _: Reservation) -> str | None:
    return fold(f"{guest.last_name} {guest.first_name}")


def _given_first(guest: Guest, _: Reservation) -> str | None:
    return f"{fold(guest.first_name)} {fold(guest.last_name)[:4]}"


def _own_script(guest: Guest, _: Reservation) -> str | None:
    name = f"{guest.last_name} {guest.first_name}"
    return None if name.isascii() else name


def _slip(guest: Guest, _: Reservation) -> str | None:
    """The fourth letter is missing."""
    name = fold(guest.last_name)
    if not name.isascii() or " " in name or len(name) < _SLIP_FROM:
        return None
    return f"{name[:3]}{name[4:]} {fold(guest.first_name)}"


def _phone(guest: Guest, _: Reservation) -> str | None:
    return digits(guest.phone)[-6:] if guest.phone else None


def _email(guest: Guest, _: Reservation) -> str | None:
    return guest.email


def _number(_: Guest, stay: Reservation) -> str | None:
    return stay.number


def _channel(_: Guest, stay: Reservation) -> str | None:
    return stay.channel_number


_FORMS = (_folded, _given_first, _own_script, _slip, _phone, _email, _number, _channel)
