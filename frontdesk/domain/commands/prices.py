"""Prices of a rate and rules on selling. They wait for the line as drafts: nobody sells by a price nobody can see."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from frontdesk.domain.reasons import AmountNeeded, DatesWrong, NothingChanges, Rejected


@dataclass(frozen=True, slots=True, kw_only=True)
class SetPrice:
    """Another price for the nights from first to last, both included (`rates/updatePrice`).

    Only for a root rate. Without a category it is the base price; `price` None takes the adjustments of these nights
    away (connector-api.md §4.5).
    """

    rate_id: str
    first_day: date
    last_day: date
    price: Decimal | None
    currency: str
    category_id: str | None = None
    reservation_id: str = ""

    def check(self) -> None:
        """Raises `Rejected` for days in the wrong order or a price below zero."""
        if self.last_day < self.first_day:
            raise Rejected(DatesWrong())
        if self.price is not None and self.price < 0:
            raise Rejected(AmountNeeded())

    def is_on(self, night: date) -> bool:
        """Whether it sets the price of this night."""
        return self.first_day <= night <= self.last_day

    def may_move(self, other: SetPrice) -> bool:
        """Whether the price that the other sets follows this one: categories follow the rate, and one another."""
        return self.rate_id == other.rate_id and (self.category_id is None or other.category_id is not None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A rule on selling, by its conditions: `kind` is Stay, Start or End; both days included; Monday is 0. The first
    day there is (`date.min`) is no first day, the last one (`date.max`) no last.

    `rate_id` None is every rate; `with_derived` means the rates derived from it too.
    """

    kind: str
    first_day: date
    last_day: date
    weekdays: frozenset[int] = frozenset(range(7))
    rate_id: str | None = None
    with_derived: bool = False
    category_id: str | None = None

    def meets(self, other: Rule) -> bool:
        """Whether they are one rule but for the days, and have some of these in common."""
        days = {"first_day": date.min, "last_day": date.max}
        is_alike = replace(self, **days) == replace(other, **days)  # type: ignore[arg-type]
        return is_alike and self.first_day <= other.last_day and other.first_day <= self.last_day


@dataclass(frozen=True, slots=True, kw_only=True)
class SetRestriction:
    """Add a rule, or replace what has the same conditions. Without any number it closes (connector-api.md §4.6)."""

    rule: Rule
    min_nights: int | None = None
    max_nights: int | None = None
    min_advance_days: int | None = None
    max_advance_days: int | None = None
    reservation_id: str = ""

    def check(self) -> None:
        """Raises `Rejected` for days in the wrong order, no weekday, or numbers that contradict each other."""
        _check(self.rule)
        if self.min_nights is not None and self.max_nights is not None and self.max_nights < self.min_nights:
            raise Rejected(DatesWrong())


@dataclass(frozen=True, slots=True, kw_only=True)
class ClearRestriction:
    """Take away what has exactly these conditions."""

    rule: Rule
    reservation_id: str = ""

    def check(self) -> None:
        """Raises `Rejected` for days in the wrong order or no weekday."""
        _check(self.rule)


def _check(rule: Rule) -> None:
    if rule.last_day < rule.first_day:
        raise Rejected(DatesWrong())
    if not rule.weekdays:
        raise Rejected(NothingChanges())
