"""The lists as a clerk asked for them: of today, of another day, or of all stays; narrowed and ordered."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from frontdesk.domain.dates import midnight_utc
from frontdesk.domain.reservations import State
from frontdesk.domain.views import Group, Listing, ListKind, Section
from frontdesk.domain.wanted import FilterChoices, OrderBy, Wanted
from frontdesk.service.choosing import STATES_OF, Ordering, passes
from frontdesk.service.kept import Kept
from frontdesk.service.lists import Day, laid_over, of_services, owed
from frontdesk.service.people import people_shown
from frontdesk.store.facts import StayFacts
from frontdesk.store.stay_queries import Narrowed
from frontdesk.store.store import Store

LONGEST = 2000  # stays of any date that a narrowed list holds; a clerk who wants more narrows it further
_OF_A_DAY = (ListKind.ARRIVALS, ListKind.IN_HOUSE, ListKind.DEPARTURES)
_GONE = (State.CANCELED,)
_ASKING = (State.INQUIRED, State.REQUESTED)
_HERE = (State.STARTED, State.PROCESSED)


class Listings:
    """Keeps the last answer: a list is asked for at every change, and most changes are not about its stays."""

    def __init__(self, store: Store, kept: Kept) -> None:
        self._store = store
        self._kept = kept
        self._known: tuple[Day, ListKind, Wanted] | None = None
        self._answer: Listing | None = None
        self._parted: tuple[tuple[str, ...], date, tuple[Section, ...]] | None = None

    def listing(self, kind: ListKind, wanted: Wanted, today: date, as_of: datetime | None) -> Listing:
        """The ids of a list in its sections, in the order shown."""
        if kind is ListKind.ALL and not wanted.filter.is_set:
            return self._all(wanted, today, as_of)
        day = self._kept.day(today)
        if self._is_of_today(kind, wanted):
            return day.listing(kind, as_of, wanted)
        known = (day, kind, wanted)
        if self._known is None or self._known[0] is not day or self._known[1:] != (kind, wanted) or not self._answer:
            self._known, self._answer = known, self._read(day, kind, wanted)
        answer = self._answer
        return Listing(kind, today, answer.sections, as_of, answer.is_cut)

    def choices(self, kind: ListKind, today: date) -> FilterChoices:
        """What the stays of a list can be narrowed to. Groups only of lists of today: all stays have too many."""
        names = self._kept.names()
        categories = tuple(names.categories.items())
        if kind is ListKind.ALL:
            return FilterChoices(categories=categories, services=self._services())
        day = self._kept.day(today)
        shown = {stay for section in day.listing(kind, None).sections for stay in section.ids}
        return FilterChoices(categories=categories, groups=self._groups(day, shown), services=self._services())

    def _services(self) -> tuple[tuple[str, str], ...]:
        """Those whose stays are here; nothing to choose where there is one."""
        found = self._kept.property()
        shown = () if found is None else tuple(each for each in found.stay_services if each[0] in found.shown_services)
        return shown if len(shown) > 1 else ()

    def _groups(self, day: Day, shown: set[str]) -> tuple[tuple[str, str], ...]:
        stays = [fact for fact in {each.id: each for each in (*day.facts, *day.options)}.values() if fact.id in shown]
        sizes = Counter(fact.group_id for fact in stays)
        first = {fact.group_id: fact.id for fact in sorted(stays, key=_oldest_first, reverse=True)}
        return tuple((group, self._group_name(group, first[group])) for group, size in sizes.most_common() if size > 1)

    def _group_name(self, group_id: str, stay: str) -> str:
        """Its own, or who comes first in it."""
        people = people_shown(self._store, self._kept.overlay(), [stay]).get(stay, ())
        return self._store.cache.group_name(group_id) or " ".join(people[0] if people else ()).strip()

    def _is_of_today(self, kind: ListKind, wanted: Wanted) -> bool:
        return kind is not ListKind.ALL and wanted.filter.day is None

    def _all(self, wanted: Wanted, today: date, as_of: datetime | None) -> Listing:
        """Every stay by its start: 100,000 of them are ordered by nothing else."""
        ids = self._kept.all_ids()
        if wanted.order is None:
            return Listing(ListKind.ALL, today, self._nearest_first(ids, today), as_of)
        if wanted.order.by is OrderBy.EXPECTED and not wanted.order.descending:
            ids = ids[::-1]
        return Listing(ListKind.ALL, today, (Section(Group.ALL, ids),) if ids else (), as_of)

    def _nearest_first(self, ids: tuple[str, ...], today: date) -> tuple[Section, ...]:
        """Today on top, then what is to come, then what has been, each beginning with the day nearest to today: what a
        clerk looks for is near (DESK.md §1-1 and the Arrivals of picture 01, which begin with what is due). `ids` are
        newest first, and what they are parted into is kept: the list is asked for at every change.
        """
        if self._parted is None or self._parted[0] is not ids or self._parted[1] != today:
            begins, ends = _span(today, 1, self._kept.zone())
            later, from_today = self._store.cache.count_from(ends), self._store.cache.count_from(begins)
            parts = {
                Group.TODAY: ids[later:from_today][::-1],
                Group.LATER: ids[:later][::-1],
                Group.BEFORE: ids[from_today:],
            }
            self._parted = (ids, today, tuple(Section(group, part) for group, part in parts.items() if part))
        return self._parted[2]

    def _read(self, day: Day, kind: ListKind, wanted: Wanted) -> Listing:
        facts, is_cut = self._matching(day, kind, wanted)
        zone = self._kept.zone()
        if kind in _OF_A_DAY and wanted.filter.day is not None:
            groups = _groups_of(kind, facts, *_span(wanted.filter.day, wanted.filter.days, zone))
        elif kind is ListKind.ALL:
            groups = {Group.ALL: sorted(facts, key=_newest_first)} if wanted.order is not None else _nearest(day, facts)
        else:
            touching = {fact.id for fact in facts}
            own = day.listing(kind, None, Wanted(order=None)).sections
            by_id = {fact.id: fact for fact in facts}
            groups = {each.group: [by_id[stay] for stay in each.ids if stay in touching] for each in own}
        if wanted.order is not None:
            ids = [fact.id for each in groups.values() for fact in each]
            owes = owed(self._store, ids, day.overlay) if wanted.order.by is OrderBy.OWES else {}
            ordering = Ordering(wanted.order, kind, day.names, day.day_as_today, owes)
            groups = {group: ordering.sorted(each) for group, each in groups.items()}
        sections = tuple(Section(group, tuple(fact.id for fact in each)) for group, each in groups.items() if each)
        return Listing(kind, day.today, sections, None, is_cut)

    def _matching(self, day: Day, kind: ListKind, wanted: Wanted) -> tuple[list[StayFacts], bool]:
        """What the cache has, with the open commands laid over; whether there was more."""
        asked, zone, filter_ = day.overlay.stays, self._kept.zone(), wanted.filter
        states = {state for mark in filter_.marks for state in STATES_OF.get(mark, ())}
        begins = ends = None
        if filter_.day is not None:
            begins, ends = _span(filter_.day, filter_.days, zone)
        narrowed = Narrowed(
            states=tuple(sorted(states)) or None,
            categories=tuple(sorted(filter_.categories)) or None,
            services=tuple(sorted(filter_.services)) or None,
            group_id=filter_.group_id or None,
            company_id=filter_.company_id or None,
            touches=(begins, ends) if begins is not None and ends is not None else None,
            ends_after=day.begins if filter_.company_id and begins is None else None,
            limit=LONGEST + 1,
        )
        found = {fact.id: fact for fact in self._store.cache.matching_facts(narrowed)}
        is_cut = len(found) > LONGEST
        for fact in self._store.cache.facts_of(asked):
            found[fact.id] = fact  # an open command may have brought it in; what it took out is dropped below
        facts = [laid_over(fact, day.overlay) for fact in found.values()]
        facts = [fact for fact in facts if passes(fact, filter_, day.day_as_today)]
        if filter_.services or filter_.company_id:
            facts = of_services(self._store, facts, filter_)
        if begins is not None and ends is not None:
            facts = [fact for fact in facts if fact.start_utc < ends and fact.end_utc >= begins]
        if filter_.not_ready:
            facts = day.not_ready(facts)
        return sorted(facts, key=_newest_first)[:LONGEST], is_cut


def _span(first: date, days: int, zone: ZoneInfo) -> tuple[datetime, datetime]:
    return midnight_utc(first, zone), midnight_utc(first + timedelta(days=days), zone)


def _groups_of(
    kind: ListKind, facts: Iterable[StayFacts], begins: datetime, ends: datetime
) -> dict[Group, list[StayFacts]]:
    """Arrivals, house and departures of other days; all of their guests are either to come or have been there."""
    real = [fact for fact in sorted(facts, key=_oldest_first) if fact.state not in (*_GONE, *_ASKING)]
    match kind:
        case ListKind.ARRIVALS:
            there = [fact for fact in real if begins <= (fact.actual_start_utc or fact.start_utc) < ends]
            return {
                Group.TO_COME: [fact for fact in there if fact.state not in _HERE],
                Group.ARRIVED: [fact for fact in there if fact.state in _HERE],
            }
        case ListKind.DEPARTURES:
            leaving = [fact for fact in real if begins <= (fact.actual_end_utc or fact.end_utc) < ends]
            return {
                Group.STAYING: [fact for fact in leaving if fact.state != State.PROCESSED],
                Group.LEFT: [fact for fact in leaving if fact.state == State.PROCESSED],
            }
        case _:
            first_night_ends = min(ends, begins + timedelta(days=1))
            staying = [fact for fact in real if (fact.actual_end_utc or fact.end_utc) >= first_night_ends]
            return {Group.STAYING: staying}


def _nearest(day: Day, facts: Iterable[StayFacts]) -> dict[Group, list[StayFacts]]:
    """As all stays are: today, what is to come, what has been, each beginning with the nearest day."""
    up = sorted(facts, key=_oldest_first)
    return {
        Group.TODAY: [fact for fact in up if day.begins <= fact.start_utc < day.ends],
        Group.LATER: [fact for fact in up if fact.start_utc >= day.ends],
        Group.BEFORE: [fact for fact in reversed(up) if fact.start_utc < day.begins],
    }


def _newest_first(fact: StayFacts) -> tuple[float, str]:
    return -fact.start_utc.timestamp(), fact.id


def _oldest_first(fact: StayFacts) -> tuple[datetime, str, str]:
    return fact.start_utc, fact.sort_name, fact.id
