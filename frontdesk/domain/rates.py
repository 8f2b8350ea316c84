"""Prices, free rooms and rules per category and day. Days are the hotel's local dates."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class Rate:
    """A price list. `base_rate_id` is None for a root rate; a derived rate follows its base."""

    id: str
    name: str
    base_rate_id: str | None = None
    group_id: str = ""
    is_active: bool = True
    is_enabled: bool = True
    is_public: bool = True
    is_default: bool = False
    service_id: str = ""


BASE = ""
"""In the place of a category: the price of the rate itself, which its categories follow."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PriceDay:
    """Gross price of one category, or of the rate itself (`BASE`), for the night of `day` at standard occupancy."""

    rate_id: str
    category_id: str
    day: date
    price: Decimal
    currency: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FreeDay:
    """Rooms of one category on the night of `day`: `usable` is the base of occupancy, `free` may be negative
    (overbooked).
    """

    category_id: str
    day: date
    usable: int
    occupied: int
    free: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Restriction:
    """A rule on selling; all conditions must match, no exception means closed (connector-api.md §4.6). Both dates
    inclusive.
    """

    id: str
    kind: str  # Stay, Start or End
    exact_rate_id: str | None = None
    base_rate_id: str | None = None
    rate_group_id: str | None = None
    category_id: str | None = None
    first_day: date | None = None
    last_day: date | None = None
    weekdays: frozenset[int] = frozenset(range(7))  # Monday is 0
    min_nights: int | None = None
    max_nights: int | None = None
    min_advance_days: int | None = None
    max_advance_days: int | None = None
    has_price_exception: bool = False
    by_property: bool = False  # set in the property's own system: no command changes it or takes it off
    service_id: str = ""

    @property
    def closes(self) -> bool:
        """No exception: nobody can book."""
        exceptions = (self.min_nights, self.max_nights, self.min_advance_days, self.max_advance_days)
        return all(value is None for value in exceptions) and not self.has_price_exception

    def touches(self, *, rate: Rate, category_id: str, day: date) -> bool:
        """Whether the rule applies to a night (or an arrival, or a departure) of this category on this day."""
        return self.on(day) and self.speaks_of(rate=rate, category_id=category_id)

    def on(self, day: date) -> bool:
        """Whether the day is one of its days."""
        if self.first_day is not None and day < self.first_day:
            return False
        if self.last_day is not None and day > self.last_day:
            return False
        return day.weekday() in self.weekdays

    def speaks_of(self, *, rate: Rate, category_id: str) -> bool:
        """Whether it is about this category at this rate."""
        if self.category_id is not None and self.category_id != category_id:
            return False
        if self.exact_rate_id is not None and self.exact_rate_id != rate.id:
            return False
        if self.base_rate_id is not None and self.base_rate_id not in (rate.id, rate.base_rate_id):
            return False
        return self.rate_group_id is None or self.rate_group_id == rate.group_id
