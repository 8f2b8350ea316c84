"""Rows of a list: facts of the store in windows, with the open commands laid over them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from frontdesk.domain.dates import local_day, night_share, nights
from frontdesk.domain.house import Room
from frontdesk.domain.reservations import PersonCount, Reservation, State
from frontdesk.domain.steps import mark_of, room_mark_of
from frontdesk.domain.views import RoomMark, Row
from frontdesk.service import new_stays
from frontdesk.service.not_sent import not_sent
from frontdesk.service.notes import notes_written
from frontdesk.service.overlay import Overlay
from frontdesk.store.facts import RowFacts
from frontdesk.store.store import Store


@dataclass(frozen=True, slots=True)
class Names:
    """What ids of the house are called. Read once per house change; a list of rows does not ask for them again."""

    rooms: dict[str, Room]
    categories: dict[str, str]
    rates: dict[str, str]
    child_categories: frozenset[str]
    companies: dict[str, str]
    ages: dict[str, str]  # age categories, adults first
    segments: dict[str, str]
    sleeps: dict[str, int]  # how many persons a category takes
    products: dict[str, str]
    by_person: frozenset[str]  # products that are charged for each person


def names_of(store: Store) -> Names:
    """All rooms, categories and rates known."""
    categories, products = store.cache.categories(), store.cache.products()
    ages = sorted(store.cache.age_categories().values(), key=lambda each: (each.is_child, -(each.maximal_age or 0)))
    return Names(
        rooms=store.cache.rooms(),
        categories={key: each.name for key, each in categories.items()},
        rates={key: each.name for key, each in store.cache.rates().items()},
        companies={key: each.name for key, each in store.cache.companies().items()},
        child_categories=frozenset(each.id for each in ages if each.is_child),
        ages={each.id: each.name for each in ages},
        segments={key: each.name for key, each in store.cache.segments().items()},
        sleeps={key: each.capacity + each.extra_capacity for key, each in categories.items()},
        products={key: each.name for key, each in products.items()},
        by_person=frozenset(key for key, each in products.items() if each.by_person),
    )


@dataclass(frozen=True, slots=True)
class RowSource:
    """Everything that turns facts into rows on one day of one hotel."""

    store: Store
    names: Names
    overlay: Overlay
    today: date
    tonight: date  # the night that is not over, see `night_of`
    zone: ZoneInfo
    may_read_money: bool = True
    may_read_companions: bool = True

    def rows(self, ids: Sequence[str]) -> list[Row]:
        """Rows in the order of `ids`; unknown ids are left out."""
        facts = self.facts(ids)
        room_ids = {fact.room_id for fact in facts.values() if fact.room_id is not None}
        occupants = self.store.cache.occupants(room_ids)
        return [self._row(facts[each], occupants) for each in ids if each in facts]

    def reservation(self, reservation_id: str) -> Reservation | None:
        """The stay as shown; None when it is not on this PC."""
        return self.overlay.stays.get(reservation_id) or self.store.cache.reservation(reservation_id)

    def facts(self, ids: Sequence[str]) -> dict[str, RowFacts]:
        """What the store knows of these stays, and what only this desk knows."""
        known = self.store.cache.row_facts(ids)
        for each in (self.overlay.entries.keys() | self.overlay.owners.keys()) & known.keys():
            fact = self._owned(known[each])
            known[each] = fact._replace(owes=self.overlay.owes(each, fact.owes))
        return {**known, **new_stays.row_facts(self.store, self.overlay)} if self.overlay.new_stays else known

    def _owned(self, fact: RowFacts) -> RowFacts:
        """With the name of whom the stay goes to; how often they stayed is the platform's to tell."""
        owner = self.overlay.owners.get(fact.id)
        if owner is None:
            return fact
        stays = 0 if self.overlay.new_owner(fact.id) else fact.stays
        return fact._replace(surname=owner.last_name, given=owner.first_name, important=owner.is_important, stays=stays)

    def room_mark(self, reservation: Reservation, occupants: dict[str, tuple[str, str]]) -> RoomMark:
        """The room's state for this stay, open commands counted in."""
        room_id = reservation.room_id
        if room_id is None:
            return RoomMark.NO_ROOM
        if reservation.state == State.STARTED:
            return RoomMark.OCCUPIED
        occupant = self.overlay.who_is_in(room_id, occupants)
        return room_mark_of(self.names.rooms.get(room_id), bool(occupant) and occupant != reservation.id)

    def _row(self, fact: RowFacts, occupants: dict[str, tuple[str, str]]) -> Row:
        stay = self.overlay.stays.get(fact.id) or _as_reservation(fact)
        room = self.names.rooms.get(stay.room_id or "")
        adults, children = self.persons(stay.persons)
        expected = stay.actual_start_utc or stay.start_utc
        return Row(
            id=fact.id,
            number=fact.number,
            mark=mark_of(stay, self.today, self.zone),
            share=night_share(stay.start_utc, stay.end_utc, self.tonight, self.zone),
            surname=fact.surname,
            given=fact.given,
            has_note=fact.has_note or bool(notes_written(self.overlay, fact.id)),
            is_important=fact.important,
            has_group=fact.group_size > 1,
            has_card=fact.has_card,
            stays=fact.stays,
            room=room.name if room is not None else "",
            room_mark=self.room_mark(stay, occupants),
            category=self.names.categories.get(stay.category_id, ""),
            arrive=local_day(stay.start_utc, self.zone),
            leave=local_day(stay.end_utc, self.zone),
            nights=nights(stay.start_utc, stay.end_utc, self.zone),
            adults=adults,
            children=children,
            expected=self.local(expected),
            departs=self.local(stay.actual_end_utc or stay.end_utc),
            rate=self.names.rates.get(stay.rate_id, ""),
            owes=fact.owes,
            unsent=self.overlay.mark(fact.id),
            lapses=self._lapses(stay),
            not_sent=not_sent(self.overlay.waiting.get(fact.id, ())),
            may_read_money=self.may_read_money,
        )

    def _lapses(self, stay: Reservation) -> datetime | None:
        if stay.state != State.OPTIONAL or stay.released_utc is None:
            return None
        return self.local(stay.released_utc)

    def persons(self, counts: Sequence[PersonCount]) -> tuple[int, int]:
        """Adults and children."""
        children = sum(each.count for each in counts if each.age_category_id in self.names.child_categories)
        return sum(each.count for each in counts) - children, children

    def local(self, instant: datetime) -> datetime:
        """An instant in the hotel's zone."""
        return instant.astimezone(self.zone)


def _as_reservation(fact: RowFacts) -> Reservation:
    """Just enough of a reservation for the rules that name its state."""
    return Reservation(
        id=fact.id,
        number=fact.number,
        state=fact.state,
        service_id="",
        group_id="",
        guest_id="",
        category_id=fact.category_id,
        rate_id=fact.rate_id,
        start_utc=fact.start_utc,
        end_utc=fact.end_utc,
        created_utc=fact.start_utc,
        updated_utc=fact.start_utc,
        room_id=fact.room_id,
        actual_start_utc=fact.actual_start_utc,
        actual_end_utc=fact.actual_end_utc,
        cancellation_reason=fact.cancellation_reason,
        persons=fact.persons,
        released_utc=fact.released_utc,
    )
