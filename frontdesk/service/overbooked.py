"""Stays without a bed of their own: two in one room on a common night, or more sold than there are rooms."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby
from typing import NamedTuple
from zoneinfo import ZoneInfo

from frontdesk.domain.dates import days_from, local_day, midnight_utc
from frontdesk.domain.reservations import HOLDS_ROOM, Reservation, State
from frontdesk.store.codec import from_us, to_us
from frontdesk.store.facts import Holding
from frontdesk.store.store import Store

NIGHTS = 14


class Night(NamedTuple):
    """A night of a category with fewer rooms than stays: `over` of them have no bed."""

    category_id: str
    day: date
    ends_us: int
    over: int


@dataclass(frozen=True, slots=True)
class Overbooked:
    """Ids of the stays concerned: in one room with another, and left over in a category on one of the nights."""

    room_twice: frozenset[str] = frozenset()
    no_bed: frozenset[str] = frozenset()
    nights: tuple[Night, ...] = ()

    @property
    def all(self) -> frozenset[str]:
        """Both."""
        return self.room_twice | self.no_bed


@dataclass(frozen=True, slots=True)
class Beds:
    """Who holds a bed in the next two weeks, and the nights that are oversold, as the platform told them."""

    holdings: tuple[Holding, ...]
    nights: tuple[Night, ...]
    created: Mapping[str, str]  # by stay, for the categories of those nights
    zone: ZoneInfo
    told: Overbooked

    @classmethod
    def read(cls, store: Store, today: date, zone: ZoneInfo) -> Beds:
        """From today on, for `NIGHTS` nights."""
        begins, ends = midnight_utc(today, zone), midnight_utc(today + timedelta(days=NIGHTS), zone)
        holdings = tuple(store.cache.holdings(begins, ends))
        nights = tuple(_oversold(store, today, zone))
        short = {night.category_id for night in nights}
        waiting = [each.id for each in holdings if each.category_id in short]
        created = {key: each.created for key, each in store.cache.seldom_asked(waiting).items()} if short else {}
        return cls(holdings, nights, created, zone, _find(holdings, nights, created, zone))

    def overbooked(self, changed: Mapping[str, Reservation]) -> Overbooked:
        """With the open commands laid over: `changed` are the stays they touch, as they will be."""
        moved = {each.id: each for each in self.holdings if each.id in changed and _differs(each, changed[each.id])}
        if not moved:
            return self.told  # a check-in frees no bed and takes none
        now = {key: _as_it_will_be(each, changed[key]) for key, each in moved.items()}
        holdings = tuple(now.get(each.id, each) for each in self.holdings)
        return _find(
            tuple(each for each in holdings if each.state in HOLDS_ROOM),
            tuple(_relieved(night, moved.values(), now) for night in self.nights),
            self.created,
            self.zone,
        )


def _oversold(store: Store, today: date, zone: ZoneInfo) -> Iterator[Night]:
    days = days_from(today, NIGHTS)
    for (category_id, day), free in store.cache.free_days(days[0], days[-1]).items():
        if free.free < 0:
            ends = midnight_utc(day + timedelta(days=1), zone)
            yield Night(category_id, day, to_us(ends), -free.free)


def _find(
    holdings: tuple[Holding, ...], nights: Iterable[Night], created: Mapping[str, str], zone: ZoneInfo
) -> Overbooked:
    short = tuple(night for night in nights if night.over > 0)
    twice, left_over = _in_one_room(holdings, zone), _left_over(holdings, short, created)
    return Overbooked(frozenset(twice), frozenset(left_over), short)


def _in_one_room(holdings: Iterable[Holding], zone: ZoneInfo) -> Iterator[str]:
    """Both of two stays that have a night of one room in common."""
    with_room = sorted(
        (each for each in holdings if each.room_id is not None), key=lambda each: (each.room_id or "", each.start_us)
    )
    for _room, stays in groupby(with_room, key=lambda each: each.room_id):
        last: Holding | None = None
        for stay in stays:
            if last is not None and stay.start_us < last.end_us and _share_a_night(last, stay, zone):
                yield last.id
                yield stay.id
            if last is None or stay.end_us > last.end_us:
                last = stay


def _share_a_night(first: Holding, second: Holding, zone: ZoneInfo) -> bool:
    """Hours of one day are not a night: an early arrival waits for the cleaners, not for the guest."""
    return local_day(from_us(second.start_us), zone) < local_day(from_us(first.end_us), zone)


def _left_over(holdings: tuple[Holding, ...], nights: Iterable[Night], created: Mapping[str, str]) -> Iterator[str]:
    """As many stays as beds are missing: whoever has no room yet, the last booked first."""
    for night in nights:
        there = [
            each
            for each in holdings
            if each.category_id == night.category_id and each.start_us < night.ends_us and each.end_us >= night.ends_us
        ]
        newest = sorted(there, key=lambda each: created.get(each.id, ""), reverse=True)
        waiting = sorted(newest, key=lambda each: (each.room_id is not None, each.state == State.STARTED))
        yield from (each.id for each in waiting[: night.over])


def _differs(held: Holding, stay: Reservation) -> bool:
    return (stay.state in HOLDS_ROOM) != (held.state in HOLDS_ROOM) or _bed(held) != _bed(_as_it_will_be(held, stay))


def _bed(held: Holding) -> tuple[object, ...]:
    return held.room_id, held.category_id, held.start_us, held.end_us


def _as_it_will_be(held: Holding, stay: Reservation) -> Holding:
    return held._replace(
        state=stay.state,
        room_id=stay.room_id,
        category_id=stay.category_id,
        start_us=to_us(stay.start_utc),
        end_us=to_us(stay.end_utc),
    )


def _relieved(night: Night, before: Iterable[Holding], after: Mapping[str, Holding]) -> Night:
    """The platform's figure without those who give their bed back here, and with those who take one."""
    gone = sum(_sleeps(each, night) for each in before)
    come = sum(_sleeps(each, night) for each in after.values())
    return night._replace(over=night.over - gone + come)


def _sleeps(held: Holding, night: Night) -> bool:
    is_there = held.start_us < night.ends_us and held.end_us >= night.ends_us
    return held.state in HOLDS_ROOM and held.category_id == night.category_id and is_there
