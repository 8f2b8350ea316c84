"""One stay in full, for the detail pane."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal

from frontdesk.domain.commands import ChangeStay, Command
from frontdesk.domain.dates import local_day, night_share, nights
from frontdesk.domain.guests import Guest
from frontdesk.domain.house import Room
from frontdesk.domain.money import AccountingState, NotSent, OrderItem
from frontdesk.domain.outbox import OVERLAYS, EntryState
from frontdesk.domain.reasons import NoRoom, Reason, RoomNotInspected, RoomOccupied
from frontdesk.domain.reservations import Reservation, State
from frontdesk.domain.steps import blockers, mark_of, next_step, warnings
from frontdesk.domain.views import ByHand, Counted, Missing, Occupied, Person, RoomChoice, StayView, Step
from frontdesk.service.accounts import accounts, guests_owe, money_lines, waiting_lines
from frontdesk.service.not_sent import not_sent
from frontdesk.service.noted_prices import nights_by_hand
from frontdesk.service.notes import notes_shown
from frontdesk.service.rooms import ready_room
from frontdesk.service.rows import RowSource
from frontdesk.service.stay_history import history, own_profile

_LATELY = 20  # entries: more are not done to one stay within a minute
_ASKED = ("first_name", "nationality_code")
"""What a country may ask to know of everybody who stayed, beside the surname that every profile has."""
_OF_AGE = 18


@dataclass(frozen=True, slots=True)
class StaySource:
    """Reads one stay with everything that hangs on it."""

    source: RowSource
    currency: str
    as_of: datetime | None

    def stay(self, reservation_id: str) -> StayView | None:
        """The stay as shown, or None when it is not on this PC."""
        source = self.source
        base = source.store.cache.reservation(reservation_id) or source.overlay.new_stays.get(reservation_id)
        if base is None:
            return None
        shown = source.overlay.stays.get(reservation_id, base)
        facts = source.facts([reservation_id])[reservation_id]
        guests = self._guests({shown.guest_id, *shown.companion_ids})
        room = source.names.rooms.get(shown.room_id or "")
        occupants = source.store.cache.occupants({shown.room_id} if shown.room_id else set())
        items, payments = source.store.cache.items(reservation_id), source.store.cache.payments(reservation_id)
        waiting = source.overlay.waiting.get(reservation_id, ())
        part = not_sent(waiting)
        is_known = facts.owes is not None
        paid_by = accounts(items, payments, shown, source, known=guests, is_known=is_known, waiting=waiting)
        owed = guests_owe(paid_by) if is_known else None
        own = source.store.outbox.of_reservation(reservation_id)
        made_here = base.id in source.overlay.new_stays or source.store.outbox.made_here(base.id)
        arrive, leave = local_day(shown.start_utc, source.zone), local_day(shown.end_utc, source.zone)
        told = night_prices(items, source)
        own_open = source.overlay.entries.get(reservation_id, ())
        by_hand = nights_by_hand(own_open, shown, items, source.zone)
        of_its_days = _of_its_days(told, source.overlay.commands(reservation_id), arrive, leave)
        prices = tuple((day, by_hand.get(day, price)) for day, price in of_its_days)
        occupant = self._occupant(shown, occupants)
        stops, warned = blockers(shown), self._warnings(shown, room, occupant, owed, part)
        return StayView(
            reservation=shown,
            guest=guests.get(shown.guest_id),
            mark=mark_of(shown, source.today, source.zone),
            share=night_share(shown.start_utc, shown.end_utc, source.tonight, source.zone),
            night=max(1, (source.tonight - arrive).days + 1),
            nights=nights(shown.start_utc, shown.end_utc, source.zone),
            arrive=arrive,
            leave=leave,
            expected=source.local(shown.actual_start_utc or shown.start_utc),
            departs=source.local(shown.actual_end_utc or shown.end_utc),
            room=room,
            room_mark=source.room_mark(shown, occupants),
            category=source.names.categories.get(shown.category_id, ""),
            room_category=_other_category(room, shown, source),
            rate=source.names.rates.get(shown.rate_id, ""),
            night_prices=prices,
            people=self._people(shown, guests),
            beds=sum(each.count for each in shown.persons),
            money=(*money_lines(items, payments, source), *waiting_lines(waiting, source)),
            owes=facts.owes,
            currency=self.currency,
            notes=tuple(
                (note.text, source.local(note.created_utc), note.kind)
                for note in notes_shown(source.store, source.overlay, reservation_id)
            ),
            company=source.names.companies.get(shown.company_id or "", ""),
            stays=facts.stays,
            group_size=facts.group_size,
            step=next_step(shown),
            blockers=stops,
            warnings=warned,
            ready_room=self._ready_room(shown, (*stops, *warned)),
            entries=own_open,
            unsent=source.overlay.mark(reservation_id),
            history=history(base, own, source, made_here=made_here),
            as_of=self.as_of,
            tax_codes=next((item.tax_codes for item in items if item.kind == "SpaceOrder"), ()),
            late_fee=told[0][1] if told else None,
            accounts=paid_by,
            guests_owe=owed,
            lately=tuple(entry for entry in own[-_LATELY:] if entry.state in OVERLAYS | {EntryState.SETTLED}),
            occupant=occupant,
            not_sent=part,
            by_others=self._by_others(items),
            may_read_money=source.may_read_money,
            may_read_companions=source.may_read_companions,
            missing=_missing(shown, guests),
            booked_for=self._booked_for(shown),
            sleeps=source.names.sleeps.get(shown.category_id, 0),
            booker=self._booker(shown, guests),
            block=self._block(shown),
            agency=source.names.companies.get(shown.travel_agency_id or "", ""),
            segment=source.names.segments.get(shown.business_segment_id or "", ""),
            group=(source.store.cache.group_name(shown.group_id) or "") if facts.group_size > 1 else "",
            made_here=made_here,
            behind=source.overlay.behind,
            noted_nights=frozenset(by_hand),
        )

    def _by_others(self, items: Sequence[OrderItem]) -> tuple[ByHand, ...]:
        """What was charged since yesterday and proves no command of this PC."""
        source, lately = self.source, self.source.today - timedelta(days=1)
        charged = [
            (item, source.local(item.created_utc))
            for item in items
            if item.created_utc is not None and item.state in (AccountingState.OPEN, AccountingState.INACTIVE)
        ]
        found = [(item, at) for item, at in charged if at.date() >= lately]
        if not found:
            return ()
        own = source.store.outbox.claimed([item.id for item, _ in found], but_by="")
        profile = own_profile(source)
        return tuple(
            ByHand(item.name, at, bool(profile) and item.creator_id == profile)
            for item, at in found
            if item.id not in own
        )

    def _occupant(self, shown: Reservation, occupants: dict[str, tuple[str, str]]) -> Occupied | None:
        """Who else is in the room."""
        source, room_id = self.source, shown.room_id
        if room_id is None or next_step(shown) is not Step.CHECK_IN:
            return None
        stay_id = source.overlay.who_is_in(room_id, occupants)
        stay = source.reservation(stay_id)
        if stay is None or stay.id == shown.id:
            return None
        guest = self._guests({stay.guest_id}).get(stay.guest_id)
        return Occupied(stay.id, guest.last_name if guest is not None else "", local_day(stay.end_utc, source.zone))

    def _warnings(
        self,
        shown: Reservation,
        room: Room | None,
        occupant: Occupied | None,
        owes: Decimal | None,
        part: NotSent | None,
    ) -> tuple[Reason, ...]:
        source = self.source
        return warnings(
            shown,
            room=room,
            occupant=occupant.surname if occupant is not None else None,
            owes=owes,
            not_sent=part,
            currency=self.currency,
            today=source.today,
            zone=source.zone,
            as_of=self.as_of,
            may_read_money=source.may_read_money,
        )

    def _ready_room(self, shown: Reservation, found: tuple[Reason, ...]) -> RoomChoice | None:
        """Asked for only where the room stops the step: looking at all rooms of a category takes a while."""
        if not any(isinstance(each, NoRoom | RoomNotInspected | RoomOccupied) for each in found):
            return None
        return ready_room(self.source, shown)

    def _guests(self, ids: set[str]) -> dict[str, Guest]:
        known = self.source.store.cache.guests(ids)
        shown = {each: self.source.overlay.guest(known.get(each), each) for each in ids}
        return {key: guest for key, guest in shown.items() if guest is not None}

    def _booked_for(self, shown: Reservation) -> tuple[Counted, ...]:
        """In the order of the age categories, adults first."""
        names = self.source.names
        counts = {each.age_category_id: each.count for each in shown.persons if each.count}
        order = [*(each for each in names.ages if each in counts), *(each for each in counts if each not in names.ages)]
        return tuple(Counted(names.ages.get(each, ""), counts[each], each in names.child_categories) for each in order)

    def _booker(self, shown: Reservation, guests: dict[str, Guest]) -> str:
        """Who booked for somebody else; "" for a guest who booked for themselves."""
        if shown.booker_id is None or shown.booker_id == shown.guest_id:
            return ""
        guest = guests.get(shown.booker_id) or self._guests({shown.booker_id}).get(shown.booker_id)
        company = self.source.names.companies.get(shown.booker_id, "")
        return f"{guest.last_name} {guest.first_name}".strip() if guest is not None else company

    def _block(self, shown: Reservation) -> str:
        """The rooms held for a group that it is one of."""
        if shown.availability_block_id is None:
            return ""
        found = self.source.store.cache.blocks().get(shown.availability_block_id)
        return found.name if found is not None else ""

    def _people(self, shown: Reservation, guests: dict[str, Guest]) -> tuple[Person, ...]:
        ordered = [shown.guest_id, *(each for each in shown.companion_ids if each != shown.guest_id)]
        known = (guests[each] for each in ordered if each in guests)
        return tuple(self._person(guest, shown) for guest in known)

    def _person(self, guest: Guest, shown: Reservation) -> Person:
        age = _age(guest.birth_date, self.source.today)
        name = (guest.id, guest.last_name, guest.first_name)
        if guest.id == shown.guest_id:
            return Person(*name, "owner", age)
        _, children = self.source.persons(shown.persons)
        if age is None and children:
            return Person(*name, "person", age)
        return Person(*name, "child" if age is not None and age < _OF_AGE else "adult", age)


def _other_category(room: Room | None, shown: Reservation, source: RowSource) -> str:
    """Of the room, where it is not of the booked category."""
    if room is None or room.category_id is None or room.is_of(shown.category_id):
        return ""
    return source.names.categories.get(room.category_id, "")


def _missing(shown: Reservation, guests: dict[str, Guest]) -> tuple[Missing, ...]:
    """Of those in the house: before that, a name is all that is asked for."""
    if shown.state != State.STARTED:
        return ()
    here = [guests[each] for each in dict.fromkeys((shown.guest_id, *shown.companion_ids)) if each in guests]
    lacking = ((guest, tuple(name for name in _ASKED if not getattr(guest, name))) for guest in here)
    return tuple(Missing(guest.id, guest.last_name, guest.first_name, names) for guest, names in lacking if names)


def _age(born: date | None, today: date) -> int | None:
    if born is None:
        return None
    return today.year - born.year - ((today.month, today.day) < (born.month, born.day))


def night_prices(items: Iterable[OrderItem], source: RowSource) -> tuple[tuple[date, Decimal], ...]:
    """Price of each night, from the order items of kind SpaceOrder."""
    spaces = [item for item in items if item.kind == "SpaceOrder" and item.state != AccountingState.CANCELED]
    by_day: dict[date, Decimal] = {}
    for item in spaces:
        day = local_day(item.consumed_utc, source.zone)
        by_day[day] = by_day.get(day, Decimal(0)) + item.amount
    return tuple(sorted(by_day.items()))


def _of_its_days(
    told: tuple[tuple[date, Decimal], ...], waiting: Iterable[Command], arrive: date, leave: date
) -> tuple[tuple[date, Decimal], ...]:
    """Of the nights that are charged those the stay is to have, while other days of it are not on the platform yet."""
    if not any(isinstance(each, ChangeStay) and each.moves_the_nights for each in waiting):
        return told
    return tuple((day, price) for day, price in told if arrive <= day < leave)
