"""What a clerk saw when acting, as JSON values kept with the command: a later proof compares with them
(offline-reliability.md §3).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from decimal import Decimal
from typing import Any

from frontdesk.domain.commands import ChangeStay, Command
from frontdesk.domain.guests import Guest
from frontdesk.domain.rates import PriceDay
from frontdesk.domain.reservations import PersonCount, Reservation

WATCHED = ("state", "room_id", "room_locked", "guest_id", "start_utc", "end_utc", "updated_utc", "updater_id")
"""What tells whether anybody touched a stay."""


def stay_facts(
    reservation: Reservation, command: Command, *, balance: Decimal | None = None, is_new: bool = False
) -> dict[str, Any]:
    """The facts of a stay that a command rests on. `is_new`: this desk made the stay and no answer named it yet."""
    names = [*WATCHED, *(command.targets() if isinstance(command, ChangeStay) else ())]
    facts = {name: as_json(getattr(reservation, name)) for name in names}
    facts["companions"] = sorted(reservation.companion_ids)
    facts["balance"] = None if balance is None else str(balance)
    return {**facts, "is_new": True} if is_new else facts


def guest_facts(guest: Guest, names: Iterable[str]) -> dict[str, Any]:
    """These fields of a profile."""
    return {name: as_json(getattr(guest, name)) for name in names}


def price_facts(known: Iterable[PriceDay], category_id: str) -> dict[str, str]:
    """What the nights of a category cost, by day."""
    return {each.day.isoformat(): str(each.price) for each in known if each.category_id == category_id}


def same(facts: Mapping[str, Any], name: str, value: Any) -> bool:
    """Whether a field is as it was noted; a fact that was not noted (an older row) is no difference."""
    return name not in facts or facts[name] == as_json(value)


def as_json(value: Any) -> Any:
    """A field's value as JSON carries it; persons as pairs in a fixed order."""
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, tuple) and all(isinstance(each, PersonCount) for each in value):
        return sorted([each.age_category_id, each.count] for each in value if each.count)
    if value is None or isinstance(value, str | int | bool):
        return value
    return str(value)
