"""What a clerk saw when acting, as JSON values kept with the command: a later proof compares with them
(offline-reliability.md §3).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from frontdesk.domain.commands import ChangeStay, Command, Rule
from frontdesk.domain.guests import Guest
from frontdesk.domain.rates import PriceDay, Restriction
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


OF_SERVICE = "service"
"""In a rule's facts: the service it is given for. The desk may sell another one by the time it is sent."""


def rule_facts(rule: Rule, known: Iterable[Restriction], before: Iterable[Rule] = ()) -> dict[str, Any]:
    """What holds by the same conditions: first and last day, None without end, and what each asks for. `moved` are days
    that another change under way moves first.
    """
    held = [[_day(each.first_day), _day(each.last_day), _lifts(each)] for each in known if is_of_rule(rule, each)]
    moved = [[as_json(each.first_day), as_json(each.last_day)] for each in before if each.meets(rule)]
    return {"held": held, "moved": moved}


def is_of_rule(rule: Rule, found: Restriction) -> bool:
    """Whether a rule has these conditions but for the days, and is one that commands change."""
    exact, base = (None, rule.rate_id) if rule.with_derived else (rule.rate_id, None)
    wanted = (rule.kind, exact, base, rule.category_id, rule.weekdays)
    has = (found.kind, found.exact_rate_id, found.base_rate_id, found.category_id, found.weekdays)
    return wanted == has and not found.by_property


def _lifts(found: Restriction) -> list[int | bool | None]:
    numbers = (found.min_nights, found.max_nights, found.min_advance_days, found.max_advance_days)
    return [*numbers, found.has_price_exception]


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


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
