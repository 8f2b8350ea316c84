"""A clerk's acts: accepted from the clerk's own data, put on disk with what was seen, taken back, decided."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

from frontdesk.domain.commands import (
    AddBooking,
    AddGuest,
    AddOrder,
    AddPayment,
    AddProduct,
    CancelItem,
    ChangeGuest,
    ChangeStay,
    CheckIn,
    ClearRestriction,
    Command,
    Rule,
    SetPrice,
    SetRestriction,
    SetRoomState,
    makes,
    stays_of,
    subject_of,
)
from frontdesk.domain.commands.local_ids import PREFIX, is_local, local_ids, resolved
from frontdesk.domain.decided import TAKEN_BACK
from frontdesk.domain.guests import Guest
from frontdesk.domain.money import sum_if_known
from frontdesk.domain.night_prices import night_facts, priced_nights, with_prices
from frontdesk.domain.offers import question_of
from frontdesk.domain.offline import OfflinePolicy
from frontdesk.domain.outbox import (
    ACT,
    AGAIN,
    NAMES,
    ROOM_STATE,
    SEEN_AS_OF,
    SEEN_ITEMS,
    SEEN_NIGHTS,
    SEEN_PAYMENTS,
    SEEN_PRICES,
    SEEN_QUOTES,
    SEEN_RULES,
    SIGN,
    TYPED,
    WAITS_FOR_PERSON,
    Decision,
    Entry,
    EntryState,
    is_only_told,
)
from frontdesk.domain.preconditions import OF_SERVICE, guest_facts, price_facts, rule_facts, stay_facts
from frontdesk.domain.quotes import agreed_quotes
from frontdesk.domain.rates import BASE
from frontdesk.domain.reasons import NotBooked, NotKnown, Rejected
from frontdesk.domain.reservations import Reservation
from frontdesk.domain.signs import sign_of
from frontdesk.domain.together import left_with, made_for
from frontdesk.domain.views import Changed
from frontdesk.service.called import Called
from frontdesk.service.drafts import draft_key
from frontdesk.service.kept import Kept
from frontdesk.service.not_sent import Posting, adds
from frontdesk.service.saved import or_not_saved
from frontdesk.store.errors import FileDamaged
from frontdesk.store.store import Store
from frontdesk.sync.engine import Engine

_GIVEN_ANEW = "given anew behind what it hangs on"


@dataclass(frozen=True, slots=True)
class Desktop:
    """Who acts and where: the staff name is unverified, the PC's name comes from sign-in."""

    staff: str = ""
    pc: str = ""
    is_training: bool = False


@dataclass(slots=True)
class _Working:
    """What the commands of one act see: the projection, and what the commands before them made of it."""

    stays: dict[str, Reservation] = field(default_factory=dict)
    guests: dict[str, Guest] = field(default_factory=dict)
    rules: list[Rule] = field(default_factory=list)
    anew: str = ""  # the entry that a person has sent once more
    service_id: str = ""  # and of which service it is, "" where that is not told
    postings: list[Posting] = field(default_factory=list)

    def posted(self, reservation_id: str) -> Decimal | None:
        """What this act adds to the balance of a stay; None while a price is not known."""
        return sum_if_known(adds(each) for each in self.postings if each.reservation_id == reservation_id)


class Acts:
    """Writes the outbox for the clerk; the only part of the service that does."""

    def __init__(
        self,
        store: Store,
        engine: Engine,
        kept: Kept,
        *,
        new_id: Callable[[], str],
        hold: float,
        policy: OfflinePolicy,
        desktop: Desktop,
        tell: Callable[[Changed], None],
    ) -> None:
        self._store = store
        self._engine = engine
        self._kept = kept
        self._new_id = new_id
        self._hold = hold
        self._policy = policy
        self.desktop = desktop
        self._tell = tell

    def new_local_id(self) -> str:
        """A name for a record that does not exist on the platform yet."""
        return PREFIX + self._new_id()

    def submit(
        self, commands: Sequence[Command], draft: str = "", typed: Mapping[str, Any] | None = None
    ) -> list[Entry]:
        """Put the commands of one act on disk, all of them or none. Raises `Rejected` with the first that cannot be.

        The form they come from is forgotten in the same commit: one that came back after its act would be sent twice.
        What was `typed` in it stays with the booking, which may be refused.
        """
        at = self._engine.server_now()
        working = _Working()
        commands = [self._by_known_names(command) for command in commands]
        if self._engine.is_away():
            for command in commands:
                self._policy.check(command)
        with or_not_saved(self._store):
            bases = [{**self._accept(command, working, at), **self._called(command, working)} for command in commands]
            if typed is not None:
                bases = [_with_form(each, base, typed) for each, base in zip(commands, bases, strict=True)]
            entries = self._put_on_disk(commands, bases, at, draft)
        self._acted(commands)
        return entries

    def take_back(self, entry_id: str) -> bool:
        """Take back what has not left this PC, with the rest of its act and all that needs it. False when too late.

        Raises `Rejected` when the disk is full, or the file damaged.
        """
        with or_not_saved(self._store):
            entry = self._store.outbox.entry(entry_id)
            if entry is None or not self._engine.may_take_back(entry):
                return False
            together = [each for each in self._with(entry) if self._engine.may_take_back(each)]
            self._finish(together, EntryState.DISCARDED, TAKEN_BACK)
        return True

    def decide(self, entry_id: str, decision: Decision, note: str = "") -> None:
        """A person's word on an entry that waits for one, or whose fate is in doubt. Anything else is left as it is.

        Raises `Rejected` when the disk is full, or the file damaged: then nothing is decided.
        """
        with or_not_saved(self._store):
            entry = self._store.outbox.entry(entry_id)
            if entry is None or entry.state not in WAITS_FOR_PERSON | {EntryState.UNKNOWN}:
                return
            if is_only_told(entry.reason) and decision is Decision.SEND_AGAIN:
                return  # it is there already, once too often
            match decision:
                case Decision.IT_HAPPENED:
                    self._finish([entry], EntryState.SETTLED, note or "a person saw it on the platform")
                case Decision.DROP:
                    self._finish(self._dropped_with(entry), EntryState.DISCARDED, note or "dropped by a person")
                case Decision.SEND_AGAIN:
                    self._send_again(entry, note)

    # accepted or not

    def _by_known_names(self, command: Command) -> Command:
        """A form may be older than the platform's names for the stay and the guests it is about."""
        return resolved(command, {each: self._store.outbox.server_id(each) for each in local_ids(command)})

    def _accept(self, command: Command, working: _Working, at: datetime) -> Mapping[str, Any]:
        """The precondition to keep with the command. Raises `Rejected`."""
        if is_local(command.reservation_id) and not isinstance(command, AddBooking):
            self._check_booked(command.reservation_id)
        match command:
            case AddBooking():
                working.stays |= {stay.id: stay for stay in command.reservations(at)}
                return self._seen_quotes(command)
            case AddGuest():
                working.guests[command.local_id] = command.guest()
                return {}
            case ChangeGuest(guest_id=guest_id, details=details):
                guest = self._guest(guest_id, working)
                working.guests[guest_id] = command.apply(guest)
                return guest_facts(guest, details.given())
            case SetRoomState(room_id=room_id):
                room = self._kept.names_shown().rooms.get(room_id)
                if room is None:
                    raise Rejected(NotKnown(room_id))
                command.apply(room)
                return {"state": room.state}
            case AddOrder():
                command.check()
                working.postings.append(command)
                return {}
            case AddPayment():
                command.check()
                working.postings.append(command)
                return self._seen_payments(command)
            case SetPrice():
                command.check()
                return self._seen_prices(command, working)
            case SetRestriction() | ClearRestriction():
                command.check()
                service_id = working.service_id or self._store.cache.sold_service()
                seen_rules = self._seen_rules(command, working, service_id)
                working.rules.append(command.rule)
                return {**seen_rules, OF_SERVICE: service_id} if service_id else seen_rules
            case _:
                stay = self._stay(command.reservation_id, working)
                working.stays[stay.id] = command.apply(stay, at)
                seen = self._seen(stay, command, working)
                if isinstance(command, AddProduct | CancelItem):
                    working.postings.append(command)
                return seen

    def _check_booked(self, local_id: str) -> None:
        """What is done to a stay that the platform refused to make would wait for ever."""
        bookings = (
            each for each in self._kept.overlay().entries.get(local_id, ()) if isinstance(each.command, AddBooking)
        )
        if any(each.state is EntryState.REJECTED for each in bookings):
            raise Rejected(NotBooked())

    def _called(self, command: Command, working: _Working) -> Mapping[str, Any]:
        """What its things are called; what cannot be read stays without a name, for nothing rests on it."""
        with suppress(FileDamaged), self._store.noticing_damage():
            called = Called(self._kept.names(), self._store.cache, lambda key: self._known_guest(key, working))
            return called.of(command)
        return {}

    def _stay(self, reservation_id: str, working: _Working) -> Reservation:
        found = (
            working.stays.get(reservation_id)
            or self._kept.overlay().stays.get(reservation_id)
            or self._store.cache.reservation(reservation_id)
        )
        if found is None:
            raise Rejected(NotKnown(reservation_id))
        return found

    def _guest(self, guest_id: str, working: _Working) -> Guest:
        found = self._known_guest(guest_id, working)
        if found is None:
            raise Rejected(NotKnown(guest_id))
        return found

    def _known_guest(self, guest_id: str, working: _Working) -> Guest | None:
        known = working.guests.get(guest_id) or self._store.cache.guest(guest_id)
        return self._kept.overlay().guest(known, guest_id)

    def _seen(self, shown: Reservation, command: Command, working: _Working) -> Mapping[str, Any]:
        """The stay as the clerk saw it: with the commands before this one, which go before it, and with their money."""
        if self._store.cache.reservation(shown.id) is None:
            return stay_facts(shown, command, is_new=True)
        known = self._store.cache.row_facts([shown.id]).get(shown.id)
        owes = None if known is None else known.owes
        before, posted = self._kept.overlay().owes(shown.id, owes), working.posted(shown.id)
        facts = stay_facts(shown, command, balance=None if before is None or posted is None else before + posted)
        if isinstance(command, ChangeStay) and command.prices:
            facts[SEEN_NIGHTS] = self._seen_nights(shown, command)
        if isinstance(command, AddProduct) and owes is not None:
            facts[SEEN_ITEMS] = sorted(item.id for item in self._store.cache.items(shown.id))
        if isinstance(command, CheckIn) and (room := self._kept.names_shown().rooms.get(command.room_id or "")):
            facts[ROOM_STATE] = str(room.state)
        return facts

    def _seen_nights(self, shown: Reservation, command: ChangeStay) -> Mapping[str, Any]:
        """What the nights cost that get a price by hand; by what goes before it as far as that can be told."""
        if command.start_utc is not None:
            return {}  # its nights are those it will have
        changes = [each for each in self._kept.overlay().commands(shown.id) if isinstance(each, ChangeStay)]
        items = () if any(each.reprices for each in changes) else self._store.cache.items(shown.id)
        nights = priced_nights(shown, items, self._kept.zone())
        for each in changes:
            nights = with_prices(nights, each)
        return night_facts(command, nights)

    def _seen_payments(self, command: AddPayment) -> Mapping[str, Any]:
        """What the guest had paid as the clerk saw it; {} while nothing was fetched."""
        as_of = self._engine.as_of()
        if as_of is None or not command.reservation_id:
            return {}
        known = sorted(each.id for each in self._store.cache.payments(command.reservation_id))
        return {SEEN_PAYMENTS: known, SEEN_AS_OF: as_of.isoformat()}

    def _seen_quotes(self, command: AddBooking) -> Mapping[str, Any]:
        """What the platform had told each stay would cost; a price by hand is no matter of the rate's."""
        found = self._store.cache.property()
        if found is None:
            return {}
        zone = ZoneInfo(found.time_zone)
        quotes = [self._engine.told_quotes(question_of(stay, zone)) for stay in command.stays]
        told = [
            None if stay.prices else each.get((stay.category_id, stay.rate_id))
            for stay, each in zip(command.stays, quotes, strict=True)
        ]
        return {SEEN_QUOTES: [None if each is None else str(each) for each in told]} if any(told) else {}

    def _seen_rules(
        self, command: SetRestriction | ClearRestriction, working: _Working, service_id: str
    ) -> Mapping[str, Any]:
        """The rules of the same conditions; an empty list may be one that was never read."""
        known = self._store.cache.restrictions(service_id)
        under_way = self._under_way(working)
        before = [each.rule for each in under_way if isinstance(each, SetRestriction | ClearRestriction)]
        return {SEEN_RULES: rule_facts(command.rule, known, [*before, *working.rules])} if known else {}

    def _under_way(self, working: _Working) -> list[Command]:
        """What goes before by itself: not what waits for a person, nor what is given anew here."""
        waiting = self._store.outbox.open_entries()
        return [each.command for each in waiting if each.id != working.anew and each.state not in WAITS_FOR_PERSON]

    def _seen_prices(self, command: SetPrice, working: _Working) -> Mapping[str, Any]:
        """What was shown as the price of these nights; but not of those that another change under way moves before
        this one does.
        """
        before = [each for each in self._under_way(working) if isinstance(each, SetPrice) and each.may_move(command)]
        known = self._store.cache.prices(command.rate_id, command.first_day, command.last_day)
        seen = [price for price in known.values() if not any(each.is_on(price.day) for each in before)]
        return {SEEN_PRICES: price_facts(seen, command.category_id or BASE)}

    # on disk

    def _put_on_disk(
        self, commands: Sequence[Command], bases: Sequence[Mapping[str, Any]], at: datetime, draft: str
    ) -> list[Entry]:
        ids = [self._new_id() for _ in commands]
        act = {ACT: ids[0]} if len(ids) > 1 else {}
        with self._store.transaction():
            self._let_go_of_held()
            if draft:
                self._store.local.delete(draft_key(self._store, draft))
            return [
                self._add(entry_id, command, {**base, **act}, at, self._hold or None)
                for entry_id, command, base in zip(ids, commands, bases, strict=True)
            ]

    def _add(self, entry_id: str, command: Command, base: Mapping[str, Any], at: datetime, hold: float | None) -> Entry:
        return self._store.outbox.add(
            entry_id=entry_id,
            command=command,
            lane=subject_of(command),
            base={**base, SIGN: self._sign(entry_id)},
            created_utc=at,
            staff=self.desktop.staff,
            pc=self.desktop.pc,
            hold=hold,
        )

    def _sign(self, entry_id: str) -> str:
        """This desk's sign, made of its first command's name, in the same commit."""
        if not self._store.outbox.sign():
            self._store.local.set(SIGN, sign_of(entry_id))
        return self._store.outbox.sign()

    def _send_again(self, entry: Entry, note: str) -> None:
        """A new entry on what the platform says now; the old one stays in the history. What hangs on it goes behind
        the new one.
        """
        at = self._engine.server_now()
        behind = left_with(entry, self._store.outbox.open_entries())
        kept = {NAMES: entry.base.get(NAMES, []), **agreed_quotes(entry)}
        kept |= {name: entry.base[name] for name in (TYPED, *([ACT] if behind else [])) if name in entry.base}
        base = {**self._base_anew(entry, at), **kept, AGAIN: entry.id}
        with self._store.transaction():
            self._write_end(entry, EntryState.SUPERSEDED, note or "sent again by a person")
            self._add(self._new_id(), entry.command, base, at, None)
            for each in behind:
                self._write_end(each, EntryState.SUPERSEDED, _GIVEN_ANEW)
                self._add(self._new_id(), each.command, each.base, each.created_utc, None)
        self._acted([entry.command])

    def _base_anew(self, entry: Entry, at: datetime) -> Mapping[str, Any]:
        """A person has seen the platform's side: nothing but an unknown record stops it here."""
        command, working = entry.command, _Working(anew=entry.id, service_id=entry.base.get(OF_SERVICE, ""))
        told = self._store.cache.reservation(command.reservation_id)
        if told is not None:
            return self._seen(told, command, working)
        try:
            return self._accept(command, working, at)
        except Rejected:
            return {}

    def _finish(self, entries: Sequence[Entry], state: EntryState, how: str) -> None:
        def end() -> None:
            for entry in entries:
                self._write_end(entry, state, how)

        self._store.written(end)
        self._acted([entry.command for entry in entries])

    def _write_end(self, entry: Entry, state: EntryState, how: str) -> None:
        self._store.outbox.set_state(
            entry.id, state, at=self._engine.server_now(), resolved_by=self.desktop.staff or "person", how=how
        )

    def _let_go_of_held(self) -> None:
        """Only the newest act can be taken back; the older ones go now (DESK.md §5, take-back bar)."""
        for entry in self._store.outbox.open_entries():
            if entry.hold_left is not None:
                self._store.outbox.release_hold(entry.id)

    # what belongs together

    def _with(self, entry: Entry) -> list[Entry]:
        act = entry.base.get(ACT)
        same_act = [
            each
            for each in self._store.outbox.open_entries()
            if each.id == entry.id or (act is not None and each.base.get(ACT) == act)
        ]
        return self._and_children(same_act)

    def _dropped_with(self, entry: Entry) -> list[Entry]:
        """A dropped booking takes along what was meant for it (offline-reliability.md §2.7), and a change what its act
        did on the strength of it: both were named where the person decided.
        """
        waiting = self._store.outbox.open_entries()
        dropped = [entry, *left_with(entry, waiting)]
        return self._and_children([*dropped, *made_for(dropped, waiting)])

    def _and_children(self, entries: list[Entry]) -> list[Entry]:
        together = {each.id: each for each in entries}
        made = _made(together.values())
        for each in self._store.outbox.open_entries():
            if each.id not in together and self._engine.may_take_back(each) and local_ids(each.command) & made:
                together[each.id] = each
                made |= _made([each])
        return list(together.values())

    def _acted(self, commands: Iterable[Command]) -> None:
        told = tuple(commands)
        self._kept.forget_commands()
        changed, called = changed_by(told), self._stays_of_changed(told)
        self._tell(replace(changed, reservation_ids=changed.reservation_ids | called))
        self._engine.wake()

    def _stays_of_changed(self, commands: Iterable[Command]) -> frozenset[str]:
        """The stays of guests who are called otherwise now."""
        guests = {command.guest_id for command in commands if isinstance(command, ChangeGuest)}
        return frozenset(stay for guest in guests for stay in self._store.cache.stays_of_guest(guest))


def _with_form(command: Command, base: dict[str, Any], typed: Mapping[str, Any]) -> dict[str, Any]:
    return {**base, TYPED: dict(typed)} if isinstance(command, AddBooking) else base


def changed_by(commands: Iterable[Command]) -> Changed:
    """What may look different after these commands."""
    told = tuple(commands)
    return Changed(
        reservation_ids=frozenset(stay for command in told for stay in stays_of(command)),
        status=True,
        unsent=True,
        house=any(isinstance(command, SetRoomState) for command in told),
        rates=any(isinstance(command, SetPrice | SetRestriction | ClearRestriction) for command in told),
    )


def _made(entries: Iterable[Entry]) -> frozenset[str]:
    return frozenset(each for entry in entries for each in makes(entry.command))
