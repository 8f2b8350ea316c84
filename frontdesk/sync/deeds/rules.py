"""Rules on selling. The platform joins and cuts them by days, so each day of a command proves itself
(connector-api.md §4.6).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any, ClassVar, NamedTuple
from zoneinfo import ZoneInfo

from frontdesk.api.attempt import Attempt
from frontdesk.api.nouns.restrictions import WEEK, ConditionsToSet, ExceptionsToSet, RestrictionToSet
from frontdesk.api.nouns.restrictions import Restriction as WireRestriction
from frontdesk.domain.commands import ClearRestriction, Rule, SetRestriction
from frontdesk.domain.dates import midnight_utc
from frontdesk.domain.outbox import SEEN_RULES, Doubt, Entry, asks
from frontdesk.domain.preconditions import OF_SERVICE, rule_facts
from frontdesk.domain.rates import Restriction
from frontdesk.sync.calls import pages
from frontdesk.sync.deed import NOTHING_NAMED, Answered, Deed, Moved, Reached, Ready, Standing, Verdict
from frontdesk.sync.parts import Parts, zone_of
from frontdesk.sync.translate import rates as translate

_DAY = timedelta(days=1)
_RULE = "rule"


class Held(NamedTuple):
    """What holds from the first to the last day, both included, None without end: least and most nights, least and
    most days ahead, and whether a price lifts it.
    """

    first: date | None
    last: date | None
    lifts: tuple[int | bool | None, ...]

    def is_on(self, day: date) -> bool:
        """Whether the day is one of its days."""
        return (self.first is None or self.first <= day) and (self.last is None or day <= self.last)


@dataclass(frozen=True, slots=True)
class Rules:
    """Every rule of the service, and of those with the command's conditions what they hold."""

    rules: tuple[Restriction, ...]
    held: tuple[Held, ...]


class RuleDeed(Deed[Rules]):
    """`restrictions/set` and `clear`: what they leave behind proves them, day by day."""

    query: ClassVar[str] = "restrictions/getAll of the service"

    def __init__(self, entry: Entry, command: SetRestriction | ClearRestriction, own_profile: str = "") -> None:
        super().__init__(entry, own_profile)
        self.command = command

    @property
    def max_age(self) -> timedelta:
        """Rules age as quickly as prices."""
        return timedelta(hours=1)

    async def read(self, parts: Parts) -> Rules | None:
        """The rules as they are."""
        zone = zone_of(parts)
        walk = parts.client.urgent.restrictions.pages(service_ids=[self._service(parts)])
        found = [each async for page in pages(parts, walk) for each in page.items]
        rules = tuple(translate.restriction(each, zone) for each in found)
        alike = (
            _held(rule)
            for rule, told in zip(rules, found, strict=True)
            if _has_its_conditions(self.command.rule, rule, told)
        )
        return Rules(rules, tuple(alike))

    def before(self, seen: Rules, *, sent_before: bool) -> Verdict:
        """The same rule twice restricts nothing more; but what a colleague set since the clerk looked is not replaced
        unseen.
        """
        if self._is_reached(seen):
            return Reached() if sent_before else Ready()
        return Moved(asks(Doubt.FIELD_MOVED, _RULE)) if self._is_moved(seen) else Ready()

    def _service(self, parts: Parts) -> str:
        """That of which it was given; in a file of before that was told, the one that is sold."""
        return str(self.entry.base.get(OF_SERVICE, parts.store.cache.sold_service()))

    def _is_moved(self, seen: Rules) -> bool:
        """Whether some day holds neither what the clerk saw nor what is wanted, of the days that no earlier command of
        this desk moved.
        """
        known = self.entry.base.get(SEEN_RULES)
        if known is None:
            return False
        then = _read_held(known["held"])
        now = _read_held(rule_facts(self.command.rule, seen.rules)["held"])
        ours = [Held(_day(first), _day(last), ()) for first, last in known["moved"]]
        return any(
            _on(now, day) != _on(then, day) and _on(seen.held, day) != self._wanted and not _on(ours, day)
            for day in self._days(*then, *now, *ours)
        )

    def before_again(self, baseline: Mapping[str, Any], seen: Rules) -> Verdict:
        """What somebody set otherwise since the earlier send is not set again."""
        return self.after(baseline, seen, answered=False)

    def snapshot(self, seen: Rules) -> Mapping[str, Any]:
        """What held before, with these conditions."""
        return {"held": [[_text(each.first), _text(each.last), list(each.lifts)] for each in seen.held]}

    async def send(self, parts: Parts, attempt: Attempt) -> Answered:
        """One rule."""
        conditions = _conditions(self.command.rule, zone_of(parts))
        match self.command:
            case SetRestriction():
                wanted = RestrictionToSet(conditions, _exceptions(self.command), identifier="0")
                await parts.client.restrictions.set(self._service(parts), [wanted], attempt=attempt)
            case ClearRestriction():
                await parts.client.restrictions.clear(self._service(parts), [conditions], attempt=attempt)
        return NOTHING_NAMED

    def after(self, baseline: Mapping[str, Any], seen: Rules, *, answered: bool) -> Verdict:
        """Each day as wanted; or as before, or already as wanted; or by another hand."""
        if self._is_reached(seen) or (answered and self._holds_among_others(seen)):
            return Reached()
        if answered or "held" not in baseline:
            return Ready()
        before = _read_held(baseline["held"])
        moved = any(
            _on(seen.held, day) not in (self._wanted, _on(before, day)) for day in self._days(*seen.held, *before)
        )
        return Moved(asks(Doubt.FIELD_MOVED, _RULE)) if moved else Ready()

    def _is_reached(self, seen: Rules) -> bool:
        return all(_on(seen.held, day) == self._wanted for day in self._days(*seen.held))

    def _holds_among_others(self, seen: Rules) -> bool:
        """An older platform cannot cut what other rules there are: it said yes, and this one holds."""
        return bool(self._wanted) and all(_on(seen.held, day) >= self._wanted for day in self._days(*seen.held))

    @property
    def _wanted(self) -> frozenset[tuple[int | bool | None, ...]]:
        if isinstance(self.command, ClearRestriction):
            return frozenset()
        command = self.command
        numbers = (command.min_nights, command.max_nights, command.min_advance_days, command.max_advance_days)
        return frozenset({(*numbers, False)})

    def _days(self, *held: Held) -> list[date]:
        """Days of the command that stand for all of them: from one to the next, nothing changes in what is held."""
        first, last = self.command.rule.first_day, self.command.rule.last_day
        edges = {each.first for each in held if each.first is not None}
        edges |= {each.last + _DAY for each in held if each.last is not None and each.last < date.max}
        return [first, *sorted(each for each in edges if first < each <= last)]

    async def stands(self, parts: Parts) -> Standing | None:
        """By a fresh read: the cache does not keep whose rule one is."""
        seen = await self.read(parts)
        return None if seen is None else Standing(self._is_reached(seen))

    def keep(self, parts: Parts, seen: Rules) -> None:
        """All rules of the service, in place of those that were; but not of one that the desk shows no more."""
        cache, service = parts.store.cache, self._service(parts)
        found = cache.property()
        shown = found.shown_services if found is not None else ()
        if service not in (*shown, cache.sold_service()):
            return
        others = [rule for other in shown for rule in cache.restrictions(other) if rule.service_id not in ("", service)]
        parts.store.writer.put_restrictions([*seen.rules, *others], replace=True)


def _read_held(facts: Iterable[Sequence[Any]]) -> tuple[Held, ...]:
    return tuple(Held(_day(first), _day(last), tuple(lifts)) for first, last, lifts in facts)


def _on(held: Iterable[Held], day: date) -> frozenset[tuple[int | bool | None, ...]]:
    return frozenset(each.lifts for each in held if each.is_on(day))


def _held(rule: Restriction) -> Held:
    numbers = (rule.min_nights, rule.max_nights, rule.min_advance_days, rule.max_advance_days)
    return Held(rule.first_day, rule.last_day, (*numbers, rule.has_price_exception))


def _has_its_conditions(rule: Rule, found: Restriction, told: WireRestriction) -> bool:
    """Whether a restriction has just these conditions but for the days, and is one that commands set and clear."""
    exact, base = (None, rule.rate_id) if rule.with_derived else (rule.rate_id, None)
    conditions = told.conditions
    beside = (conditions.rate_group_id, conditions.resource_category_type, conditions.hours)
    if found.by_property or any(beside):
        return False
    wanted = (rule.kind, exact, base, rule.category_id, rule.weekdays)
    return wanted == (found.kind, found.exact_rate_id, found.base_rate_id, found.category_id, found.weekdays)


def _conditions(rule: Rule, zone: ZoneInfo) -> ConditionsToSet:
    conditions = ConditionsToSet(
        type=rule.kind,
        resource_category_id=rule.category_id,
        start_utc=midnight_utc(rule.first_day, zone) if rule.first_day > date.min else None,
        end_utc=midnight_utc(rule.last_day, zone) if rule.last_day < date.max else None,
        days=tuple(WEEK[day] for day in sorted(rule.weekdays)),
    )
    if rule.with_derived:
        return replace(conditions, base_rate_id=rule.rate_id)
    return replace(conditions, exact_rate_id=rule.rate_id)


def _exceptions(command: SetRestriction) -> ExceptionsToSet:
    return ExceptionsToSet(
        min_length=_time(command.min_nights),
        max_length=_time(command.max_nights),
        min_advance=_time(command.min_advance_days),
        max_advance=_time(command.max_advance_days),
    )


def _time(days: int | None) -> timedelta | None:
    return None if days is None else timedelta(days=days)


def _text(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
