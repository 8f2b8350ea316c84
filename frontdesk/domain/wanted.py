"""What a clerk chose above a list, as data: which of its stays are wanted, and in which order."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from frontdesk.domain.views import Mark


class OrderBy(StrEnum):
    """What a list can be ordered by: its columns. The values are kept with the layout."""

    STATE = "state"
    GUEST = "guest"
    ROOM = "room"
    CATEGORY = "category"
    NIGHTS = "nights"
    UNTIL = "until"
    PEOPLE = "people"
    EXPECTED = "expected"
    RATE = "rate"
    OWES = "owes"


@dataclass(frozen=True, slots=True)
class Order:
    """By one column; stays that are equal in it keep the list's own order."""

    by: OrderBy
    descending: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """Every field narrows the list; an empty one lets everything through.

    `day` gives arrivals, departures and the house of that day and the `days` from it on; in any other list the stays
    that touch them.
    `company_id` counts from today on. `not_ready` keeps stays whose room is assigned and not inspected.
    """

    day: date | None = None
    days: int = 1
    marks: frozenset[Mark] = frozenset()
    categories: frozenset[str] = frozenset()
    services: frozenset[str] = frozenset()
    group_id: str = ""
    company_id: str = ""
    not_ready: bool = False

    @property
    def is_set(self) -> bool:
        """Whether it narrows anything."""
        return self != EVERYTHING


EVERYTHING = Filter()


@dataclass(frozen=True, slots=True)
class Wanted:
    """A filter, and an order in place of the list's own (None)."""

    filter: Filter = EVERYTHING
    order: Order | None = None


AS_IT_IS = Wanted()


@dataclass(frozen=True, slots=True)
class FilterChoices:
    """What can be chosen, as id and name in the order of the screen. Services only where there are several."""

    categories: tuple[tuple[str, str], ...] = ()
    services: tuple[tuple[str, str], ...] = ()
    groups: tuple[tuple[str, str], ...] = ()
