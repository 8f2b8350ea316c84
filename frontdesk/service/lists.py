"""The lists of the navigation and the figures of the day: every stay of today is put into its groups once."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from frontdesk.domain.dates import midnight_utc
from frontdesk.domain.house import RoomState
from frontdesk.domain.reservations import Reservation, State
from frontdesk.domain.views import Counts, Group, Listing, ListKind, Section
from frontdesk.service.overlay import Overlay
from frontdesk.service.rows import Names
from frontdesk.store.facts import StayFacts
from frontdesk.store.store import Store

_BOOKED = (State.CONFIRMED, State.OPTIONAL)
_OPTION_HORIZON = timedelta(days=7)
_Key = Callable[[StayFacts], tuple[object, ...]]


@dataclass(frozen=True, slots=True)
class Candidates:
    """The stays that may belong to a list of one day, as the platform told them."""

    today: date
    stays: tuple[StayFacts, ...]
    options: tuple[StayFacts, ...]

    @classmethod
    def read(cls, store: Store, today: date, zone: ZoneInfo) -> Candidates:
        """Today's stays, and tomorrow's arrivals too, for those without a room; options of any date."""
        begins, ends = midnight_utc(today, zone), midnight_utc(today + timedelta(days=2), zone)
        return cls(today, tuple(store.cache.today_facts(begins, ends)), tuple(store.cache.options_facts()))


@dataclass(frozen=True, slots=True)
class Day:
    """One day of the hotel as it is shown: today's stays with the open commands laid over them.

    `begins` and `ends` are its midnights: comparing instants costs a tenth of asking each for its local date.
    """

    store: Store
    names: Names
    overlay: Overlay
    today: date
    begins: datetime
    ends: datetime
    facts: tuple[StayFacts, ...]
    options: tuple[StayFacts, ...]

    @classmethod
    def over(cls, candidates: Candidates, store: Store, names: Names, overlay: Overlay, zone: ZoneInfo) -> Day:
        """The day of these candidates."""
        today = candidates.today
        return cls(
            store=store,
            names=names,
            overlay=overlay,
            today=today,
            begins=midnight_utc(today, zone),
            ends=midnight_utc(today + timedelta(days=1), zone),
            facts=tuple(_laid_over(fact, overlay) for fact in candidates.stays),
            options=tuple(_laid_over(fact, overlay) for fact in candidates.options),
        )

    def listing(self, kind: ListKind, as_of: datetime | None) -> Listing:
        """The sections of one list of the day; groups without rows are left out. All stays are no list of a day."""
        groups = {group: ids for group, ids in self._groups(kind).items() if ids}
        sections = tuple(Section(group, ids) for group, ids in groups.items())
        return Listing(kind, self.today, sections, as_of)

    def _groups(self, kind: ListKind) -> dict[Group, tuple[str, ...]]:
        match kind:
            case ListKind.ARRIVALS:
                return {
                    Group.EARLIER: _ids(self._earlier(), _by_start),
                    Group.TO_COME: _ids(self._to_come(), _by_start),
                    Group.ARRIVED: _ids(self._arrived(), _by_actual_start),
                }
            case ListKind.IN_HOUSE:
                return {Group.STAYING: _ids(self._in_house(), self._by_room)}
            case ListKind.DEPARTURES:
                return self._departure_groups()
            case ListKind.NOT_ARRIVED:
                return {Group.EARLIER: _ids(self._earlier(), _by_start)}
            case ListKind.WITHOUT_ROOM:
                return {Group.TO_COME: _ids(self._without_room(), _by_start)}
            case ListKind.OPTIONS:
                return {Group.TO_COME: _ids(self._options(), _by_release)}
            case ListKind.ALL:
                return {}

    def _departure_groups(self) -> dict[Group, tuple[str, ...]]:
        staying = self._leaving()
        owes = {key: fact.owes for key, fact in self.store.cache.row_facts([fact.id for fact in staying]).items()}
        return {
            Group.OPEN_BALANCE: _ids((fact for fact in staying if owes.get(fact.id)), self._by_room),
            Group.SETTLED: _ids((fact for fact in staying if not owes.get(fact.id)), self._by_room),
            Group.LEFT: _ids(self._left(), _by_actual_end_newest),
        }

    def counts(self, unsent: int) -> Counts:
        """Figures for navigation and tiles."""
        earlier, to_come, arrived = self._earlier(), self._to_come(), self._arrived()
        in_house, leaving, left = self._in_house(), self._leaving(), self._left()
        free, full = self._free_tonight()
        return Counts(
            by_list={
                ListKind.ARRIVALS: len(earlier) + len(to_come) + len(arrived),
                ListKind.IN_HOUSE: len(in_house),
                ListKind.DEPARTURES: len(leaving) + len(left),
                ListKind.NOT_ARRIVED: len(earlier),
                ListKind.WITHOUT_ROOM: len(self._without_room()),
                ListKind.OPTIONS: len(self._options()),
            },
            to_arrive=len(earlier) + len(to_come),
            arrivals=len(earlier) + len(to_come) + len(arrived),
            to_leave=len(leaving),
            departures=len(leaving) + len(left),
            in_house=len(in_house),
            guests=sum(fact.persons for fact in in_house),
            free=free,
            full_categories=full,
            not_ready=self._not_ready([*earlier, *to_come]),
            rooms=sum(1 for room in self.names.rooms.values() if room.is_active),
            unsent=unsent,
        )

    def _free_tonight(self) -> tuple[int | None, tuple[str, ...]]:
        tonight = self.store.cache.free_days(self.today, self.today)
        if not tonight:
            return None, ()
        by_category = {category_id: free.free for (category_id, _), free in tonight.items()}
        full = tuple(name for key, name in self.names.categories.items() if by_category.get(key, 1) <= 0)
        return sum(max(0, free) for free in by_category.values()), full

    def _not_ready(self, arrivals: Iterable[StayFacts]) -> int:
        occupants = self.store.cache.occupants({fact.room_id for fact in arrivals if fact.room_id is not None})
        return sum(1 for fact in arrivals if fact.room_id is not None and not self._is_ready(fact, occupants))

    def _is_ready(self, fact: StayFacts, occupants: dict[str, tuple[str, str]]) -> bool:
        room = self.names.rooms.get(fact.room_id or "")
        if room is None or room.id in self.overlay.left_rooms or room.id in self.overlay.taken_rooms:
            return False
        return room.state == RoomState.INSPECTED and room.id not in occupants

    def _is_today(self, instant: datetime) -> bool:
        return self.begins <= instant < self.ends

    def _earlier(self) -> list[StayFacts]:
        return [each for each in self.facts if each.state == State.CONFIRMED and each.start_utc < self.begins]

    def _to_come(self) -> list[StayFacts]:
        return [each for each in self.facts if each.state in _BOOKED and self._is_today(each.start_utc)]

    def _arrived(self) -> list[StayFacts]:
        here = (State.STARTED, State.PROCESSED)
        return [
            each
            for each in self.facts
            if each.state in here and self._is_today(each.actual_start_utc or each.start_utc)
        ]

    def _in_house(self) -> list[StayFacts]:
        return [each for each in self.facts if each.state == State.STARTED]

    def _leaving(self) -> list[StayFacts]:
        return [each for each in self._in_house() if each.end_utc < self.ends]

    def _left(self) -> list[StayFacts]:
        return [
            each
            for each in self.facts
            if each.state == State.PROCESSED and self._is_today(each.actual_end_utc or each.end_utc)
        ]

    def _without_room(self) -> list[StayFacts]:
        return [each for each in self.facts if each.state in _BOOKED and each.room_id is None]

    def _options(self) -> list[StayFacts]:
        horizon = self.begins + _OPTION_HORIZON
        return [
            each
            for each in self.options
            if each.state == State.OPTIONAL and each.released_utc is not None and each.released_utc <= horizon
        ]

    def _by_room(self, fact: StayFacts) -> tuple[object, ...]:
        room = self.names.rooms.get(fact.room_id or "")
        name = room.name if room is not None else ""
        return (not name, int(name) if name.isdigit() else 0, name, fact.sort_name)


def _laid_over(fact: StayFacts, overlay: Overlay) -> StayFacts:
    stay = overlay.stays.get(fact.id)
    return fact if stay is None else _with(fact, stay)


def _with(fact: StayFacts, stay: Reservation) -> StayFacts:
    return fact._replace(
        state=stay.state,
        actual_start_utc=stay.actual_start_utc,
        actual_end_utc=stay.actual_end_utc,
        released_utc=stay.released_utc,
        room_id=stay.room_id,
    )


def _ids(facts: Iterable[StayFacts], key: _Key) -> tuple[str, ...]:
    return tuple(fact.id for fact in sorted(facts, key=key))


def _by_start(fact: StayFacts) -> tuple[object, ...]:
    return (fact.start_utc, fact.sort_name, fact.id)


def _by_actual_start(fact: StayFacts) -> tuple[object, ...]:
    return (fact.actual_start_utc or fact.start_utc, fact.sort_name, fact.id)


def _by_actual_end_newest(fact: StayFacts) -> tuple[object, ...]:
    return (-(fact.actual_end_utc or fact.end_utc).timestamp(), fact.sort_name, fact.id)


def _by_release(fact: StayFacts) -> tuple[object, ...]:
    return (fact.released_utc or fact.start_utc, fact.sort_name, fact.id)
