"""Which stays pass a filter, and how a list is ordered by a column."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from typing import assert_never

from frontdesk.domain.reservations import State
from frontdesk.domain.views import ListKind, Mark
from frontdesk.domain.wanted import Filter, Order, OrderBy
from frontdesk.service.rows import Names
from frontdesk.store.facts import StayFacts

STATES_OF = {
    Mark.ENQUIRY: (State.INQUIRED, State.REQUESTED),
    Mark.OPTION: (State.OPTIONAL,),
    Mark.DUE_IN: (State.CONFIRMED,),
    Mark.BOOKED: (State.CONFIRMED,),
    Mark.NOT_ARRIVED: (State.CONFIRMED,),
    Mark.IN_HOUSE: (State.STARTED,),
    Mark.DUE_OUT: (State.STARTED,),
    Mark.LEFT: (State.PROCESSED,),
    Mark.CANCELLED: (State.CANCELED,),
    Mark.NO_SHOW: (State.CANCELED,),
}
_MARK_ORDER = {mark: place for place, mark in enumerate(Mark)}


@dataclass(frozen=True, slots=True)
class Today:
    """The hotel's day between its midnights."""

    begins: datetime
    ends: datetime

    def mark(self, fact: StayFacts) -> Mark:
        """The receptionist's word for the state, as `domain.steps.mark_of` has it; instants instead of local dates."""
        match fact.state:
            case State.INQUIRED | State.REQUESTED:
                return Mark.ENQUIRY
            case State.OPTIONAL:
                return Mark.OPTION
            case State.CONFIRMED if fact.start_utc < self.begins:
                return Mark.NOT_ARRIVED
            case State.CONFIRMED:
                return Mark.DUE_IN if fact.start_utc < self.ends else Mark.BOOKED
            case State.STARTED:
                return Mark.DUE_OUT if fact.end_utc < self.ends else Mark.IN_HOUSE
            case State.PROCESSED:
                return Mark.LEFT
            case State.CANCELED:
                return Mark.NO_SHOW if fact.cancellation_reason == "NoShow" else Mark.CANCELLED
            case _:
                return Mark.OTHER


def passes(fact: StayFacts, wanted: Filter, today: Today) -> bool:
    """Whether a stay fits what is known of it at once: state, category, group."""
    return (
        (not wanted.marks or today.mark(fact) in wanted.marks)
        and (not wanted.categories or fact.category_id in wanted.categories)
        and (not wanted.group_id or fact.group_id == wanted.group_id)
    )


@dataclass(frozen=True, slots=True)
class Ordering:
    """Orders stays by a column. What is equal there keeps its place, so the list's own order decides."""

    order: Order
    kind: ListKind
    names: Names
    today: Today
    owes: Mapping[str, Decimal | None]

    def sorted(self, facts: Iterable[StayFacts]) -> list[StayFacts]:
        """In the wanted order; stays that lack what is ordered by come last either way."""
        given = list(facts)
        key = self._key()
        known = [fact for fact in given if key(fact) is not None]
        lacking = [fact for fact in given if key(fact) is None]
        return [*sorted(known, key=key, reverse=self.order.descending), *lacking]  # type: ignore[arg-type]

    def _key(self) -> Callable[[StayFacts], object]:
        match self.order.by:
            case OrderBy.STATE:
                return lambda fact: _MARK_ORDER[self.today.mark(fact)]
            case OrderBy.GUEST:
                return lambda fact: fact.sort_name
            case OrderBy.ROOM:
                return lambda fact: room_order(self.names, fact.room_id)
            case OrderBy.CATEGORY:
                return lambda fact: self.names.categories.get(fact.category_id)
            case OrderBy.NIGHTS:
                return lambda fact: round((fact.end_utc - fact.start_utc) / timedelta(days=1))
            case OrderBy.UNTIL:
                by_arrival = self.kind in (ListKind.DEPARTURES, ListKind.NOT_LEFT, ListKind.OPTIONS)
                return lambda fact: fact.start_utc if by_arrival else fact.end_utc
            case OrderBy.PEOPLE:
                return lambda fact: fact.persons
            case OrderBy.EXPECTED:
                return self._time
            case OrderBy.RATE:
                return lambda fact: self.names.rates.get(fact.rate_id)
            case OrderBy.OWES:
                return lambda fact: self.owes.get(fact.id)
            case _:
                assert_never(self.order.by)

    def _time(self, fact: StayFacts) -> datetime:
        if self.kind in (ListKind.DEPARTURES, ListKind.NOT_LEFT):
            return fact.actual_end_utc or fact.end_utc
        if self.kind is ListKind.OPTIONS:
            return fact.released_utc or fact.start_utc
        return fact.actual_start_utc or fact.start_utc


def room_order(names: Names, room_id: str | None) -> tuple[int, str] | None:
    """Numbers by their value, then names; None without a room."""
    room = names.rooms.get(room_id or "")
    if room is None:
        return None
    return (int(room.name) if room.name.isdecimal() else 1 << 62, room.name)
