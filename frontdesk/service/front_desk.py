"""FrontDesk: the one object the window talks to. Every answer comes from local state; nothing here waits for the
network.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from frontdesk.domain.clock import Clock
from frontdesk.domain.commands import Command
from frontdesk.domain.dates import local_day, midnight_utc
from frontdesk.domain.in_house import HouseNow
from frontdesk.domain.money import balance
from frontdesk.domain.outbox import WAITS_FOR_PERSON, Decision, Entry, EntryState
from frontdesk.domain.reasons import NotKnown, NotSaved, Rejected
from frontdesk.domain.reservations import Reservation
from frontdesk.domain.views import (
    Changed,
    Counts,
    Hit,
    HotelView,
    Listing,
    ListKind,
    RateGrid,
    RoomChoice,
    Row,
    Status,
    StayView,
    Unsent,
    UnsentItem,
)
from frontdesk.domain.wanted import AS_IT_IS, FilterChoices, Wanted
from frontdesk.service.house_now import house_now
from frontdesk.service.kept import Kept
from frontdesk.service.listings import Listings
from frontdesk.service.overlay import mark_of_entry
from frontdesk.service.rate_grid import rate_grid
from frontdesk.service.rooms import room_choices
from frontdesk.service.rows import RowSource
from frontdesk.service.stays import StaySource
from frontdesk.store.errors import NotWritten
from frontdesk.store.store import Store
from frontdesk.sync.engine import Engine

_SHOWN_AFTER_SENDING = timedelta(seconds=10)
_GROUPS = {Unsent.NEEDS_YOU: 0, Unsent.IN_DOUBT: 1, Unsent.SENT: 3}


@dataclass(frozen=True, slots=True)
class Desktop:
    """Who acts and where: the staff name is unverified, the PC's name comes from sign-in."""

    staff: str = ""
    pc: str = ""
    is_training: bool = False


class FrontDesk:
    """Implements `frontdesk.service.desk.Desk` over the store and the engine."""

    def __init__(
        self,
        store: Store,
        engine: Engine,
        *,
        clock: Clock,
        new_id: Callable[[], str],
        hold: float,
        desktop: Desktop,
    ) -> None:
        self._store = store
        self._engine = engine
        self._new_id = new_id
        self._hold = hold
        self._desktop = desktop
        self._listeners: list[Callable[[Changed], None]] = []
        self._kept = Kept(store, clock)
        self._listings = Listings(store, self._kept)
        engine.subscribe(self._hear)

    # commands

    def submit(self, command: Command) -> Entry:
        """Put a command on disk and wake the engine; returns once it is durable. Raises `Rejected`."""
        base = self._store.cache.reservation(command.reservation_id)
        if base is None:
            raise Rejected(NotKnown(command.reservation_id))
        at = self._engine.server_now()
        command.apply(self._kept.overlay().stays.get(base.id, base), at)
        with _or_not_saved():
            entry = self._put_on_disk(command, base, at)
        self._acted(base.id)
        return entry

    def _put_on_disk(self, command: Command, base: Reservation, at: datetime) -> Entry:
        with self._store.transaction():
            self._let_go_of_held()
            return self._store.outbox.add(
                entry_id=self._new_id(),
                command=command,
                lane=f"res:{command.reservation_id}",
                base=self._precondition(base),
                created_utc=at,
                staff=self._desktop.staff,
                pc=self._desktop.pc,
                hold=self._hold or None,
            )

    def take_back(self, entry_id: str) -> bool:
        """Take back what has not left this PC. False when it is too late. Raises `Rejected` when the disk is full."""
        entry = self._store.outbox.entry(entry_id)
        if entry is None or not self._engine.may_take_back(entry):
            return False
        with _or_not_saved():
            self._finish(entry, EntryState.DISCARDED, "taken back")
        return True

    def decide(self, entry_id: str, decision: Decision, note: str = "") -> None:
        """A person's word on an entry that waits for one, or whose fate is in doubt. Anything else is left as it is.

        Raises `Rejected` when the disk is full: then nothing is decided.
        """
        entry = self._store.outbox.entry(entry_id)
        if entry is None or entry.state not in WAITS_FOR_PERSON | {EntryState.UNKNOWN}:
            return
        with _or_not_saved():
            match decision:
                case Decision.IT_HAPPENED:
                    self._finish(entry, EntryState.SETTLED, note or "a person saw it on the platform")
                case Decision.DROP:
                    self._finish(entry, EntryState.DISCARDED, note or "dropped by a person")
                case Decision.SEND_AGAIN:
                    self._send_again(entry, note)

    def _send_again(self, entry: Entry, note: str) -> None:
        """A new entry on what the platform says now; the old one stays in the history."""
        base = self._store.cache.reservation(entry.command.reservation_id)
        if base is None:
            return
        with self._store.transaction():
            self._write_end(entry, EntryState.SUPERSEDED, note or "sent again by a person")
            self._store.outbox.add(
                entry_id=self._new_id(),
                command=entry.command,
                lane=f"res:{base.id}",
                base=self._precondition(base),
                created_utc=self._engine.server_now(),
                staff=self._desktop.staff,
                pc=self._desktop.pc,
                hold=None,
            )
        self._acted(base.id)

    def _finish(self, entry: Entry, state: EntryState, how: str) -> None:
        self._write_end(entry, state, how)
        self._acted(entry.command.reservation_id)

    def _write_end(self, entry: Entry, state: EntryState, how: str) -> None:
        self._store.outbox.set_state(
            entry.id, state, at=self._engine.server_now(), resolved_by=self._desktop.staff or "person", how=how
        )

    def _let_go_of_held(self) -> None:
        """Only the newest act can be taken back; the older ones go now (DESK.md §5, take-back bar)."""
        for entry in self._store.outbox.open_entries():
            if entry.hold_left is not None:
                self._store.outbox.release_hold(entry.id)

    def _precondition(self, base: Reservation) -> Mapping[str, Any]:
        """What the clerk saw, kept with the command (offline-reliability.md §3)."""
        items, payments = self._store.cache.items(base.id), self._store.cache.payments(base.id)
        return {
            "state": base.state,
            "room_id": base.room_id,
            "guest_id": base.guest_id,
            "start_utc": base.start_utc.isoformat(),
            "end_utc": base.end_utc.isoformat(),
            "updated_utc": base.updated_utc.isoformat(),
            "balance": str(balance(items, payments)),
        }

    # reads

    def hotel(self) -> HotelView:
        """Name, zone and today of the property; the name is "" until the first answer."""
        found, zone = self._kept.property(), self._kept.zone()
        now = self._engine.server_now().astimezone(zone)
        names = self._kept.names()
        return HotelView(
            name=found.name if found is not None else "",
            city=found.city if found is not None else "",
            rooms=sum(1 for room in names.rooms.values() if room.is_active),
            time_zone=zone.key,
            currency=self._currency(),
            today=now.date(),
            now=now,
            is_training=self._desktop.is_training,
        )

    def listing(self, kind: ListKind, wanted: Wanted = AS_IT_IS) -> Listing:
        """The ids of a list in its sections, in the order shown."""
        return self._listings.listing(kind, wanted, self._today(), self._as_of())

    def filter_choices(self, kind: ListKind) -> FilterChoices:
        """What the stays of a list can be narrowed to."""
        return self._listings.choices(kind, self._today())

    def house_now(self) -> HouseNow:
        """Everybody who is in the house, by room."""
        now = self._engine.server_now().astimezone(self._zone())
        return house_now(self._kept.day(now.date()), now, self._as_of())

    def rows(self, ids: Sequence[str]) -> list[Row]:
        """The rows of these stays, in the same order; unknown ids are left out."""
        return self._row_source().rows(ids)

    def stay(self, reservation_id: str) -> StayView | None:
        """One stay in full, or None when it is not on this PC."""
        return StaySource(self._row_source(), self._currency(), self._as_of()).stay(reservation_id)

    def room_choices(self, reservation_id: str) -> list[RoomChoice]:
        """Rooms of the booked category that the stay could have, free and ready ones first."""
        source = self._row_source()
        found = source.overlay.stays.get(reservation_id) or self._store.cache.reservation(reservation_id)
        return room_choices(source, found) if found is not None else []

    def counts(self) -> Counts:
        """Figures for navigation and tiles."""
        return self._kept.day(self._today()).counts(len(self._open_entries()))

    def search(self, text: str, limit: int = 50) -> list[Hit]:
        """Guests, rooms, numbers, channel numbers, phones; people of today first, those who only come along last."""
        zone = self._zone()
        begins = midnight_utc(self._today(), zone)
        matches = self._store.search.find(text, today=(begins, begins + timedelta(days=1)), limit=limit)
        rows = {row.id: row for row in self.rows([match.reservation_id for match in matches])}
        hits = [
            Hit(match.reservation_id, rows[match.reservation_id], match.why, match.matched)
            for match in matches
            if match.reservation_id in rows
        ]
        return sorted(hits, key=lambda hit: hit.why == "companion")

    def rate_grid(self, rate_id: str | None, first: date | None, days: int) -> RateGrid:
        """The last known figures at once; fresh ones come by `changed`."""
        begin = first or self._today()
        grid = rate_grid(self._store, rate_id, begin, days, self._local(self._store.cache.as_of("free_days")))
        if grid.rate_id:
            self._engine.want_rate(grid.rate_id, begin, days)
        return grid

    def status(self) -> Status:
        """How the platform is reached and what has not been sent."""
        marks = [mark_of_entry(entry) for entry in self._open_entries()]
        told = self._engine.status(
            holding=marks.count(Unsent.HOLDING),
            not_sent=sum(marks.count(mark) for mark in (Unsent.NOT_SENT, Unsent.SENDING)),
            in_doubt=sum(marks.count(mark) for mark in (Unsent.IN_DOUBT, Unsent.BEING_CHECKED)),
            needs_you=marks.count(Unsent.NEEDS_YOU),
        )
        return replace(told, as_of=self._local(told.as_of), since=self._local(told.since))

    def unsent(self) -> list[UnsentItem]:
        """Everything not settled: needs a person, in doubt, will go by itself; sent ones of the last 10 s too."""
        recently = self._store.outbox.recently_settled(self._engine.server_now() - _SHOWN_AFTER_SENDING)
        entries = [*self._store.outbox.open_entries(), *recently]
        rows = {row.id: row for row in self.rows([entry.command.reservation_id for entry in entries])}
        items = [self._unsent_item(entry, rows.get(entry.command.reservation_id)) for entry in entries]
        known = [item for item in items if item is not None]
        return sorted(known, key=lambda item: (_GROUPS.get(item.mark, 2), item.entry.seq))

    def _unsent_item(self, entry: Entry, row: Row | None) -> UnsentItem | None:
        mark = mark_of_entry(entry)
        if mark is None:
            return None
        at = entry.created_utc.astimezone(self._zone())
        if row is None:
            return UnsentItem(entry, mark, "", "", "", at)
        return UnsentItem(entry, mark, row.surname, row.given, row.room, at)

    def refresh(self) -> None:
        """Fetch now."""
        self._engine.refresh()

    def subscribe(self, listener: Callable[[Changed], None]) -> Callable[[], None]:
        """Call `listener` after each change; returns the way to stop."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def _hear(self, changed: Changed) -> None:
        """The engine wrote."""
        self._kept.forget(changed)
        self._tell(changed)

    def _acted(self, reservation_id: str) -> None:
        """A clerk wrote into the outbox."""
        self._kept.forget_commands()
        self._tell(Changed(reservation_ids=frozenset({reservation_id}), status=True, unsent=True))
        self._engine.wake()

    def _tell(self, changed: Changed) -> None:
        for listener in tuple(self._listeners):
            listener(changed)

    # what everything above is read from

    def _open_entries(self) -> list[Entry]:
        return [entry for entries in self._kept.overlay().entries.values() for entry in entries]

    def _row_source(self) -> RowSource:
        return RowSource(self._store, self._kept.names(), self._kept.overlay(), self._today(), self._zone())

    def _today(self) -> date:
        return local_day(self._engine.server_now(), self._zone())

    def _zone(self) -> ZoneInfo:
        return self._kept.zone()

    def _currency(self) -> str:
        found = self._kept.property()
        return found.currency if found is not None else ""

    def _as_of(self) -> datetime | None:
        return self._local(self._engine.as_of())

    def _local(self, instant: datetime | None) -> datetime | None:
        return instant.astimezone(self._zone()) if instant is not None else None


@contextmanager
def _or_not_saved() -> Iterator[None]:
    """What the disk did not take was not done, and the clerk is told so."""
    try:
        yield
    except NotWritten as failed:
        raise Rejected(NotSaved()) from failed
