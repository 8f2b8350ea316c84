"""What the platform tells of prices and rules that a command changes: what stands there, and what a clerk saw."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from frontdesk.domain.commands import ClearRestriction, Rule, SetPrice, SetRestriction
from frontdesk.domain.outbox import SEEN_RULES, Entry
from frontdesk.domain.preconditions import is_of_rule
from frontdesk.domain.rates import PriceDay, Restriction

RateCommand = SetPrice | SetRestriction | ClearRestriction
"""What is changed of rates."""


class RatesTold(NamedTuple):
    """What the platform told last: the price of each night that was ever told, the rules that would be changed."""

    prices: tuple[PriceDay, ...] = ()
    rules: tuple[Restriction, ...] = ()


def as_told(command: SetRestriction) -> Restriction:
    """The rule as the table would know it."""
    return replace(
        bare(command.rule),
        min_nights=command.min_nights,
        max_nights=command.max_nights,
        min_advance_days=command.min_advance_days,
        max_advance_days=command.max_advance_days,
    )


def seen_to_go(entry: Entry, command: ClearRestriction) -> tuple[Restriction, ...]:
    """The rules that a clerk takes off, each on the days that go; none where they were not kept."""
    rule, found = bare(command.rule), []
    for first, last, (least, most, ahead, near, has_price) in entry.base.get(SEEN_RULES, {}).get("held", ()):
        held = replace(
            rule,
            first_day=_day(first),
            last_day=_day(last),
            min_nights=least,
            max_nights=most,
            min_advance_days=ahead,
            max_advance_days=near,
            has_price_exception=has_price,
        )
        if _share_days(held, command.rule):
            found.append(replace(held, first_day=rule.first_day, last_day=rule.last_day))
    return tuple(found)


def of_the_same(rule: Rule, known: Iterable[Restriction]) -> tuple[Restriction, ...]:
    """Of these, the ones that a command about this rule would change."""
    return tuple(each for each in known if is_of_rule(rule, each) and _share_days(each, rule))


def bare(rule: Rule) -> Restriction:
    """A rule by its conditions alone, without what it asks for."""
    return Restriction(
        id="",
        kind=rule.kind,
        exact_rate_id=None if rule.with_derived else rule.rate_id,
        base_rate_id=rule.rate_id if rule.with_derived else None,
        category_id=rule.category_id,
        first_day=None if rule.first_day == date.min else rule.first_day,
        last_day=None if rule.last_day == date.max else rule.last_day,
        weekdays=rule.weekdays,
    )


def _share_days(held: Restriction, rule: Rule) -> bool:
    return (held.first_day or date.min) <= rule.last_day and rule.first_day <= (held.last_day or date.max)


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
