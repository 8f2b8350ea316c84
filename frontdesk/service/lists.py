"""The lists of the navigation and the figures of the day: every stay of a day is put into its groups once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

from frontdesk.domain.dates import midnight_utc
from frontdesk.domain.house import RoomState
from frontdesk.domain.reservations import State
from frontdesk.domain.views import Counts, Group, Listing, ListKind, Section
from frontdesk.domain.wanted import AS_IT_IS, Filter, OrderBy, Wanted
from frontdesk.service import new_stays
from frontdesk.service.choosing import Ordering, Today, passes, room_order
from frontdesk.service.free_rooms import Beds as BedsTaken
from frontdesk.service.free_rooms import free_days_shown
from frontdesk.service.overbooked import Beds, Overbooked
from frontdesk.service.overlay import Overlay
from frontdesk.service.rows import Names
from frontdesk.store.facts import StayFacts
from frontdesk.store.store import Store

_BOOKED = (State.CONFIRMED, State.OPTIONAL)
_HERE = (State.STARTED, State.PROCESSED)
_OPTION_HORIZON = timedelta(days=7)
_Groups = dict[Group, list[StayFacts]]


@dataclass(frozen=True, slots=True)
class Candidates:
    """The stays that may belong to a list of one day, as the platform told them."""

    today: date
    stays: tuple[StayFacts, ...]
    options: tuple[StayFacts, ...]
    beds: Beds

    @classmethod
    def read(cls, store: Store, today: date, zone: ZoneInfo) -> Candidates:
        """Today's stays, and tomorrow's arrivals too, for those without a room; options of any date."""
        begins, ends = midnight_utc(today, zone), midnight_utc(today + timedelta(days=2), zone)
        stays = tuple(store.cache.today_facts(begins, ends))
        return cls(today, stays, tuple(store.cache.options_facts()), Beds.read(store, today, zone))


@dataclass(frozen=True, slots=True)
class Day:
    """One day of the hotel as it is shown: today's stays with the open commands laid over them.

    `begins` and `ends` are its midnights: comparing instants costs a tenth of asking each for its local date.
    """

    store: Store
    names: Names
    overlay: Overlay
    taken: BedsTaken
    today: date
    begins: datetime
    ends: datetime
    facts: tuple[StayFacts, ...]
    options: tuple[StayFacts, ...]
    overbooked: Overbooked

    @classmethod
    def over(
        cls, candidates: Candidates, store: Store, names: Names, overlay: Overlay, taken: BedsTaken, zone: ZoneInfo
    ) -> Day:
        """The day of these candidates. `taken` are the beds that `overlay` takes and gives back."""
        today = candidates.today
        return cls(
            store=store,
            names=names,
            overlay=overlay,
            taken=taken,
            today=today,
            begins=midnight_utc(today, zone),
            ends=midnight_utc(today + timedelta(days=1), zone),
            facts=tuple(
                laid_over(fact, overlay) for fact in (*candidates.stays, *_made_here(store, overlay, today, zone))
            ),
            options=tuple(
                laid_over(fact, overlay) for fact in (*candidates.options, *new_stays.stay_facts(store, overlay))
            ),
            overbooked=candidates.beds.overbooked(overlay.stays),
        )

    def listing(self, kind: ListKind, as_of: datetime | None, wanted: Wanted = AS_IT_IS) -> Listing:
        """The sections of one list of the day; groups without rows are left out. All stays are no list of a day."""
        groups = self._groups(kind)
        if wanted.filter.is_set:
            groups = {group: self._filtered(facts, wanted.filter) for group, facts in groups.items()}
        if wanted.order is not None:
            ids = [fact.id for facts in groups.values() for fact in facts]
            owes = owed(self.store, ids, self.overlay) if wanted.order.by is OrderBy.OWES else {}
            ordering = Ordering(wanted.order, kind, self.names, self.day_as_today, owes)
            groups = {group: ordering.sorted(facts) for group, facts in groups.items()}
        sections = tuple(Section(group, tuple(fact.id for fact in facts)) for group, facts in groups.items() if facts)
        oversold = self._oversold() if kind is ListKind.OVERBOOKED else ()
        return Listing(kind, self.today, sections, as_of, oversold=oversold)

    @property
    def day_as_today(self) -> Today:
        """Its midnights."""
        return Today(self.begins, self.ends)

    def _filtered(self, facts: Iterable[StayFacts], wanted: Filter) -> list[StayFacts]:
        found = [fact for fact in facts if passes(fact, wanted, self.day_as_today)]
        if wanted.services or wanted.company_id:
            found = of_services(self.store, found, wanted)
        return self.not_ready(found) if wanted.not_ready else found

    def not_ready(self, facts: Iterable[StayFacts]) -> list[StayFacts]:
        """Those whose room is assigned and not inspected, or has somebody else in it."""
        given = list(facts)
        occupants = self._occupants(given)
        return [fact for fact in given if fact.room_id is not None and not self._is_ready(fact, occupants)]

    def _groups(self, kind: ListKind) -> _Groups:
        """Each group in the list's own order."""
        match kind:
            case ListKind.ARRIVALS:
                return {
                    Group.EARLIER: sorted(self._earlier(), key=self._by_start),
                    Group.TO_COME: sorted(self._to_come(), key=self._by_start),
                    Group.ARRIVED: sorted(self._arrived(), key=_by_actual_start),
                }
            case ListKind.IN_HOUSE:
                return {Group.STAYING: sorted(self._in_house(), key=self._by_room)}
            case ListKind.DEPARTURES:
                return self._departure_groups()
            case ListKind.NOT_ARRIVED:
                return {Group.EARLIER: sorted(self._earlier(), key=self._by_start)}
            case ListKind.NOT_LEFT:
                return {Group.OVERDUE: sorted(self._overdue(), key=self._by_room)}
            case ListKind.WITHOUT_ROOM:
                return {Group.TO_COME: sorted(self._without_room(), key=self._by_start)}
            case ListKind.OVERBOOKED:
                return self._overbooked_groups()
            case ListKind.OPTIONS:
                return {Group.TO_COME: sorted(self._options(), key=_by_release)}
            case ListKind.ALL:
                return {}

    def _departure_groups(self) -> _Groups:
        today = [each for each in self._leaving() if each.end_utc >= self.begins]
        owes = owed(self.store, [fact.id for fact in today], self.overlay)
        return {
            Group.OVERDUE: sorted(self._overdue(), key=self._by_room),
            Group.OPEN_BALANCE: sorted((fact for fact in today if owes.get(fact.id)), key=self._by_room),
            Group.NOT_KNOWN: sorted((fact for fact in today if owes.get(fact.id) is None), key=self._by_room),
            Group.SETTLED: sorted((fact for fact in today if owes.get(fact.id) == 0), key=self._by_room),
            Group.LEFT: sorted(self._left(), key=_by_actual_end_newest),
        }

    def _overbooked_groups(self) -> _Groups:
        facts = [laid_over(fact, self.overlay) for fact in self.store.cache.facts_of(self.overbooked.all)]
        twice = [fact for fact in facts if fact.id in self.overbooked.room_twice]
        others = [fact for fact in facts if fact.id not in self.overbooked.room_twice]
        return {Group.ROOM_TWICE: sorted(twice, key=self._by_room), Group.NO_BED: sorted(others, key=self._by_start)}

    def _oversold(self) -> tuple[tuple[str, date, int], ...]:
        nights = sorted(self.overbooked.nights, key=lambda night: night.day)
        return tuple((self.names.categories.get(each.category_id, ""), each.day, each.over) for each in nights)

    def counts(self, unsent: int, tonight: date) -> Counts:
        """Figures for navigation and tiles. `tonight` is the night that is not over: its beds may still be sold."""
        earlier, to_come, arrived = self._earlier(), self._to_come(), self._arrived()
        in_house, leaving, left = self._in_house(), self._leaving(), self._left()
        free, full = self._free(tonight)
        return Counts(
            by_list={
                ListKind.ARRIVALS: len(earlier) + len(to_come) + len(arrived),
                ListKind.IN_HOUSE: len(in_house),
                ListKind.DEPARTURES: len(leaving) + len(left),
                ListKind.NOT_ARRIVED: len(earlier),
                ListKind.NOT_LEFT: len(self._overdue()),
                ListKind.WITHOUT_ROOM: len(self._without_room()),
                ListKind.OVERBOOKED: len(self.overbooked.all),
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
            not_ready=len(self.not_ready([*earlier, *to_come])),
            rooms=sum(1 for room in self.names.rooms.values() if room.is_active),
            unsent=unsent,
        )

    def _free(self, night: date) -> tuple[int | None, tuple[str, ...]]:
        found = free_days_shown(self.store, self.taken, night, night)
        if not found:
            return None, ()
        by_category = {category_id: free.free for (category_id, _), free in found.items()}
        full = tuple(name for key, name in self.names.categories.items() if by_category.get(key, 1) <= 0)
        return sum(max(0, free) for free in by_category.values()), full

    def _occupants(self, facts: Iterable[StayFacts]) -> dict[str, tuple[str, str]]:
        return self.store.cache.occupants({fact.room_id for fact in facts if fact.room_id is not None})

    def _is_ready(self, fact: StayFacts, occupants: dict[str, tuple[str, str]]) -> bool:
        if fact.state in _HERE:
            return True
        room = self.names.rooms.get(fact.room_id or "")
        if room is None:
            return True  # nothing is told of it, so nobody is sent to look
        return room.state == RoomState.INSPECTED and not self.overlay.who_is_in(room.id, occupants)

    def _is_today(self, instant: datetime) -> bool:
        return self.begins <= instant < self.ends

    def _earlier(self) -> list[StayFacts]:
        return [each for each in self.facts if each.state == State.CONFIRMED and each.start_utc < self.begins]

    def _to_come(self) -> list[StayFacts]:
        return [each for each in self.facts if each.state in _BOOKED and self._is_today(each.start_utc)]

    def _arrived(self) -> list[StayFacts]:
        return [
            each
            for each in self.facts
            if each.state in _HERE and self._is_today(each.actual_start_utc or each.start_utc)
        ]

    def _in_house(self) -> list[StayFacts]:
        return [each for each in self.facts if each.state == State.STARTED]

    def _leaving(self) -> list[StayFacts]:
        return [each for each in self._in_house() if each.end_utc < self.ends]

    def _overdue(self) -> list[StayFacts]:
        return [each for each in self._in_house() if each.end_utc < self.begins]

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

    def _by_start(self, fact: StayFacts) -> tuple[object, ...]:
        """Rooms of one guest, as a group has them, in the order of the rooms."""
        return (fact.start_utc, fact.sort_name, self._room_order(fact), fact.id)

    def _by_room(self, fact: StayFacts) -> tuple[object, ...]:
        return (self._room_order(fact), fact.sort_name, fact.id)

    def _room_order(self, fact: StayFacts) -> tuple[int, str]:
        return room_order(self.names, fact.room_id) or (1 << 63, "")


def _made_here(store: Store, overlay: Overlay, today: date, zone: ZoneInfo) -> Iterable[StayFacts]:
    """Stays of these days that only this desk knows yet."""
    begins, ends = midnight_utc(today, zone), midnight_utc(today + timedelta(days=2), zone)
    return (fact for fact in new_stays.stay_facts(store, overlay) if fact.start_utc < ends and fact.end_utc >= begins)


def laid_over(fact: StayFacts, overlay: Overlay) -> StayFacts:
    """The facts with what the open commands change of them: of the stay, or of whom it is of, whose every stay bears
    the name that is shown.
    """
    stay, owner = overlay.stays.get(fact.id), overlay.owners.get(fact.id)
    shown = fact if stay is None else new_stays.facts_of(stay)._replace(sort_name=fact.sort_name)
    return shown if owner is None else shown._replace(sort_name=new_stays.sort_name_of(owner))


def of_services(store: Store, facts: Iterable[StayFacts], wanted: Filter) -> list[StayFacts]:
    """Those of the wanted services and company, for which whole records are read."""
    given = list(facts)
    asked = store.cache.seldom_asked(fact.id for fact in given if not fact.service_id)
    whole = [
        fact._replace(service_id=asked[fact.id].service_id, company_id=asked[fact.id].company_id)
        if fact.id in asked
        else fact
        for fact in given
    ]
    return [
        fact
        for fact in whole
        if (not wanted.services or fact.service_id in wanted.services)
        and (not wanted.company_id or fact.company_id == wanted.company_id)
    ]


def owed(store: Store, ids: Iterable[str], overlay: Overlay) -> Mapping[str, Decimal | None]:
    """What is owed for each of these stays, with what is not sent yet; None where it is not known."""
    return {key: overlay.owes(key, fact.owes) for key, fact in store.cache.row_facts(list(ids)).items()}


def _by_actual_start(fact: StayFacts) -> tuple[object, ...]:
    return (fact.actual_start_utc or fact.start_utc, fact.sort_name, fact.id)


def _by_actual_end_newest(fact: StayFacts) -> tuple[object, ...]:
    return (-(fact.actual_end_utc or fact.end_utc).timestamp(), fact.sort_name, fact.id)


def _by_release(fact: StayFacts) -> tuple[object, ...]:
    return (fact.released_utc or fact.start_utc, fact.sort_name, fact.id)
