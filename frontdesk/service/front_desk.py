"""FrontDesk: the one object the window talks to. Every answer comes from local state; nothing here waits for the
network.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import wraps
from typing import Any, Concatenate, ParamSpec, TypeVar
from zoneinfo import ZoneInfo

from frontdesk.domain.clock import Clock
from frontdesk.domain.commands import Command, SetPrice
from frontdesk.domain.dates import local_day, midnight_utc, night_of
from frontdesk.domain.decided import TAKEN_BACK, Why
from frontdesk.domain.fees import Fee, fee_of
from frontdesk.domain.file_news import FileNews, FileReplaced, FileSalvaged, PageDamaged
from frontdesk.domain.folding import fold
from frontdesk.domain.found import Found
from frontdesk.domain.guests import Guest
from frontdesk.domain.in_house import HouseNow
from frontdesk.domain.offers import GuestHit, HouseChoices, Offers, Ordered, Question
from frontdesk.domain.offline import OfflinePolicy
from frontdesk.domain.outages import Outage
from frontdesk.domain.outbox import FINISHED, OVERLAYS, Decision, Entry, Reading
from frontdesk.domain.rate_sheet import RateSheet
from frontdesk.domain.rates_told import RateCommand, RatesTold
from frontdesk.domain.rights import may_read_companions, may_read_money
from frontdesk.domain.views import (
    Changed,
    Counts,
    Hit,
    HotelView,
    Listing,
    ListKind,
    NamedHit,
    RateGrid,
    RoomChoice,
    Row,
    Status,
    StayView,
    Unsent,
    UnsentItem,
    Waited,
)
from frontdesk.domain.wanted import AS_IT_IS, FilterChoices, Wanted
from frontdesk.service.acts import Acts, Desktop
from frontdesk.service.came_along import came_along
from frontdesk.service.desk import Desk
from frontdesk.service.forms import Forms
from frontdesk.service.house_now import house_now
from frontdesk.service.kept import Kept
from frontdesk.service.listings import Listings
from frontdesk.service.ordered import ordered
from frontdesk.service.outages import LineRecord
from frontdesk.service.overlay import Overlay, mark_of_entry
from frontdesk.service.rate_grid import rate_grid
from frontdesk.service.rate_sheet import rate_sheet, stays_booked
from frontdesk.service.rates_told import rates_told
from frontdesk.service.rooms import room_choices, rooms_elsewhere
from frontdesk.service.rows import RowSource
from frontdesk.service.saved import or_not_saved
from frontdesk.service.stays import StaySource
from frontdesk.service.unsent_items import unsent_items
from frontdesk.service.who import Who
from frontdesk.store.errors import FileDamaged
from frontdesk.store.store import Store
from frontdesk.sync.engine import Engine

log = logging.getLogger(__name__)

_Asked = ParamSpec("_Asked")
_Told = TypeVar("_Told")
_STATUS_ONLY = Changed(status=True)
_SHOWN_AFTER_SENDING = timedelta(seconds=10)


__all__ = ["Desktop", "FrontDesk"]


def _noticing_damage(
    read: Callable[Concatenate[FrontDesk, _Asked], _Told],
) -> Callable[Concatenate[FrontDesk, _Asked], _Told]:
    """What screens read again and again: a page that cannot be read is told, and the next start mends it. Raises
    `FileDamaged` then.
    """

    @wraps(read)
    def noticing(desk: FrontDesk, /, *asked: _Asked.args, **named: _Asked.kwargs) -> _Told:
        with desk._store.noticing_damage():
            return read(desk, *asked, **named)

    return noticing


class FrontDesk(Desk):
    """Over the store and the engine. What each door promises stands at `Desk`."""

    def __init__(
        self,
        store: Store,
        engine: Engine,
        *,
        clock: Clock,
        new_id: Callable[[], str],
        hold: float,
        policy: OfflinePolicy | None = None,
        desktop: Desktop,
    ) -> None:
        self._store = store
        self._engine = engine
        self._desktop = desktop
        self._listeners: list[Callable[[Changed], None]] = []
        self._kept = Kept(store, clock)
        self._listings = Listings(store, self._kept)
        self._forms = Forms(store, engine, self._kept)
        self._acts = Acts(
            store,
            engine,
            self._kept,
            new_id=new_id,
            hold=hold,
            policy=policy or OfflinePolicy(),
            desktop=desktop,
            tell=self._tell,
        )
        self._who = Who(store, self._acts, engine.server_now)
        # Six tables each; what a clerk does changes none of them.
        self._houses: dict[str, HouseChoices] = {}  # by service
        self._grid: tuple[tuple[object, ...], RateGrid] | None = None
        self._policy = policy or OfflinePolicy()
        self._file_news: FileNews | None = _news_of(store)
        self._record = LineRecord(
            store.local, waits=lambda: store.outbox.count_open() > 0, last=store.outbox.last_number
        )
        engine.subscribe(self._hear)

    # commands

    def submit(self, command: Command) -> Entry:
        (entry,) = self._acts.submit([command])
        return entry

    def submit_all(
        self, commands: Sequence[Command], *, draft: str = "", typed: Mapping[str, Any] | None = None
    ) -> list[Entry]:
        return self._acts.submit(commands, draft, typed)

    def new_local_id(self) -> str:
        return self._acts.new_local_id()

    def take_back(self, entry_id: str) -> bool:
        return self._acts.take_back(entry_id)

    def decide(self, entry_id: str, decision: Decision, why: Why | None = None) -> None:
        self._acts.decide(entry_id, decision, why.stored if why is not None else "")

    # who acts

    def who(self) -> str:
        return self._who.name()

    def staff_names(self) -> tuple[str, ...]:
        return self._who.names()

    def pick_who(self, name: str) -> None:
        self._who.pick(name)
        self._tell(Changed(house=True))

    # what forms read

    def offers(self, question: Question) -> Offers:
        return self._forms.offers(question, max(self._tonight(), min(self._today(), question.arrive)))

    def find_guests(self, text: str, limit: int = 8) -> list[GuestHit]:
        return self._forms.find_guests(text, limit, self._today())

    def came_along(self, guest_id: str) -> tuple[Guest, ...]:
        return came_along(self._row_source(), self._store.outbox.server_id(guest_id))

    def house(self, service_id: str = "") -> HouseChoices:
        if service_id not in self._houses:
            self._houses[service_id] = self._forms.house(service_id)
        return self._houses[service_id]

    def stay_times(self, arrive: date, leave: date, service_id: str = "") -> tuple[datetime, datetime]:
        return self._forms.stay_times(arrive, leave, service_id)

    def free_rooms(
        self, category_id: str, start_utc: datetime, end_utc: datetime, instead_of: Collection[str] = ()
    ) -> list[RoomChoice]:
        source = self._row_source()
        if instead_of:
            source = replace(source, overlay=source.overlay.without(instead_of))
        return self._forms.free_rooms(source, category_id, start_utc, end_utc)

    def ordered(self, reservation_id: str) -> Ordered:
        products = {each.id: each for each in self.house().products}
        return ordered(self._row_source(), self._store.outbox.server_id(reservation_id), products)

    def draft(self, name: str) -> Mapping[str, Any] | None:
        return self._forms.draft(name)

    def drafts(self, begins: str) -> frozenset[str]:
        return self._forms.drafts(begins)

    def save_draft(self, name: str, values: Mapping[str, Any] | None) -> None:
        with or_not_saved(self._store):
            self._forms.save_draft(name, values)

    # reads

    def hotel(self) -> HotelView:
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
            sells=found.sold_by_name if found is not None else "",
        )

    @_noticing_damage
    def listing(self, kind: ListKind, wanted: Wanted = AS_IT_IS) -> Listing:
        return self._listings.listing(kind, wanted, self._today(), self._as_of())

    def filter_choices(self, kind: ListKind) -> FilterChoices:
        return self._listings.choices(kind, self._today())

    @_noticing_damage
    def house_now(self) -> HouseNow:
        now = self._engine.server_now().astimezone(self._zone())
        found = self._kept.property()
        counted = house_now(self._kept.day(now.date()), now, self._as_of())
        return counted if found is None else replace(counted, without=found.not_shown)

    @_noticing_damage
    def rows(self, ids: Sequence[str]) -> list[Row]:
        return self._row_source().rows(ids)

    @_noticing_damage
    def stay(self, reservation_id: str) -> StayView | None:
        return self._stay(reservation_id, self._row_source())

    def told(self, reservation_id: str) -> StayView | None:
        nothing = Overlay.over((), self._store.cache.reservations)
        return self._stay(reservation_id, replace(self._row_source(), names=self._kept.names(), overlay=nothing))

    def room_state_told(self, room_id: str) -> str:
        room = self._kept.names().rooms.get(room_id)
        return "" if room is None else room.state

    def rates_told(self, command: RateCommand, service_id: str = "") -> RatesTold:
        return rates_told(self._store, command, service_id)

    def _stay(self, reservation_id: str, source: RowSource) -> StayView | None:
        known_as = self._store.outbox.server_id(reservation_id)
        return StaySource(source, self._currency(), self._as_of()).stay(known_as)

    def fee(self, reservation_id: str) -> Fee | None:
        known_as = self._store.outbox.server_id(reservation_id)
        stay, terms = self._store.cache.reservation(known_as), self._engine.fee_terms(known_as)
        if stay is None or terms is None:
            return None
        return fee_of(terms, stay, self._store.cache.items(known_as), self._engine.server_now(), self._zone())

    def room_choices(self, reservation_id: str) -> list[RoomChoice]:
        source = self._row_source()
        found = source.reservation(self._store.outbox.server_id(reservation_id))
        return room_choices(source, found) if found is not None else []

    def rooms_elsewhere(self, reservation_id: str, begins: str = "") -> list[RoomChoice]:
        source = self._row_source()
        found = source.reservation(self._store.outbox.server_id(reservation_id))
        return rooms_elsewhere(source, found, begins) if found is not None else []

    @_noticing_damage
    def counts(self) -> Counts:
        return self._kept.day(self._today()).counts(len(self._open_entries()), self._tonight())

    @_noticing_damage
    def find(self, text: str, limit: int = 50) -> list[Found]:
        begins = midnight_utc(self._today(), self._zone())
        found = self._store.search.find(text, today=(begins, begins + timedelta(days=1)), limit=limit)
        here = self._named_here(text)
        known = {each.reservation_id for each in here}
        return [*here, *(each for each in found if each.reservation_id not in known)][:limit]

    def search(self, text: str, limit: int = 50) -> list[Hit]:
        found = self.find(text, limit)
        rows = {row.id: row for row in self.rows([each.reservation_id for each in found])}
        return [
            Hit(each.reservation_id, rows[each.reservation_id], each.why, each.matched)
            for each in found
            if each.reservation_id in rows
        ]

    def _named_here(self, text: str) -> list[Found]:
        """Stays that only this desk knows yet, or whose guest is another one here: what was typed a moment ago is
        looked for first.
        """
        typed = fold(text).split()
        overlay = self._kept.overlay()
        named = [*overlay.new_stays, *overlay.owners]
        if not named or not typed:
            return []
        rows = [row for row in self.rows(named) if _is_named(row, typed)]
        return [Found(row.id, "name", f"{row.given} {row.surname}".strip()) for row in rows]

    def search_names(self, text: str, limit: int = 3) -> list[NamedHit]:
        return [
            NamedHit(each.kind, each.id, each.name, each.stays, self._local(each.start_utc))
            for each in self._store.search.find_named(text, limit=limit)
        ]

    def rate_grid(self, rate_id: str | None, first: date | None, days: int) -> RateGrid:
        begin, as_of = first or self._tonight(), self._local(self._store.cache.as_of("free_days"))
        asked = (rate_id, begin, days, as_of, taken := self._kept.beds_taken())
        if self._grid is None or self._grid[0] != asked:
            self._grid = asked, rate_grid(self._store, rate_id, begin, days, as_of, taken)
        grid = self._grid[1]
        if grid.rate_id:
            self._engine.want_rate(grid.rate_id, begin, days)
        return grid

    def rate_sheet(self, first: date, days: int) -> RateSheet:
        entries = (entry for entry in self._kept.overlay().open if entry.state in OVERLAYS)
        waiting = [entry.command for entry in entries if isinstance(entry.command, SetPrice)]
        as_of = self._local(self._store.cache.as_of("free_days"))
        sheet = rate_sheet(self._store, first, days, waiting, as_of, self._kept.beds_taken())
        for rate in {row.rate_id for category in sheet.categories for row in category.rows}:
            self._engine.want_rate(rate, first, days, "sheet")
        return sheet

    def stays_booked(self, category_id: str | None, nights: Sequence[date]) -> int | None:
        """How many stays are booked or in the house on any of these nights, as the platform told."""
        return stays_booked(self._store, self._zone(), self._today(), category_id, nights)

    @_noticing_damage
    def status(self) -> Status:
        marks = [mark_of_entry(entry) for entry in self._open_entries()]
        told = self._engine.status()
        return replace(
            told,
            as_of=self._local(told.as_of),
            since=self._local(told.since),
            holding=marks.count(Unsent.HOLDING),
            not_sent=marks.count(Unsent.NOT_SENT),
            sending=marks.count(Unsent.SENDING),
            being_checked=marks.count(Unsent.BEING_CHECKED),
            in_doubt=marks.count(Unsent.IN_DOUBT),
            needs_you=marks.count(Unsent.NEEDS_YOU),
        )

    @_noticing_damage
    def unsent(self) -> list[UnsentItem]:
        recently = self._store.outbox.recently_settled(self._engine.server_now() - _SHOWN_AFTER_SENDING)
        return unsent_items(self._row_source(), [*self._store.outbox.open_entries(), *recently])

    def open_entries(self) -> list[Entry]:
        return self._store.outbox.open_entries()

    def unsent_item(self, entry_id: str) -> UnsentItem | None:
        entry = self._store.outbox.entry(entry_id)
        if entry is None or entry.state in FINISHED:
            return None
        return next(iter(unsent_items(self._row_source(), [entry])), None)

    def waited(self) -> Waited:
        outage = self._record.shown()
        since = self._engine.server_now() - _SHOWN_AFTER_SENDING if outage is None else outage.since
        ended = [
            entry
            for entry in self._store.outbox.ended_since(since)
            if entry.ended_how != TAKEN_BACK and (outage is None or outage.holds(entry.seq, entry.created_utc))
        ]
        told = None
        if outage is not None:
            told = Outage(outage.since.astimezone(self._zone()), self._local(outage.until))
        source = self._row_source()
        waiting, gone = unsent_items(source, self._open_entries()), unsent_items(source, ended)
        return Waited(told, tuple(waiting), tuple(reversed(gone)))

    def readings(self, entry_id: str) -> tuple[Reading, ...]:
        found = self._store.outbox.evidence(entry_id)
        return tuple(Reading(each.at, each.query, each.verdict) for each in found)

    def offline_policy(self) -> OfflinePolicy:
        """What may wait on this PC while the line is away, by the hotel's choice."""
        return self._policy

    def file_news(self) -> FileNews | None:
        """What a person has to know about this desk's own file, until they have seen it."""
        return self._file_news

    def seen_file_news(self) -> None:
        """A person has seen it: nothing more is said of it. Raises `Rejected` when the disk is full."""
        if isinstance(self._file_news, FileSalvaged):
            with or_not_saved(self._store):
                self._store.told_of_salvage()
        self._file_news = None
        self._tell(Changed(unsent=True, status=True))

    def note_damaged_page(self, is_unsent: bool) -> None:
        """A page of the file cannot be read: it is told, and the next start mends it."""
        if not isinstance(self._file_news, PageDamaged) or is_unsent:
            self._file_news = PageDamaged(is_unsent)
            self._tell(Changed(unsent=True, status=True))

    def refresh(self) -> None:
        self._engine.refresh()

    def subscribe(self, listener: Callable[[Changed], None]) -> Callable[[], None]:
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def note_forgotten_guests(self) -> None:
        """Who left long ago is no longer in the store: every list is read anew."""
        self._hear(Changed(everything=True))

    def _hear(self, changed: Changed) -> None:
        """The engine wrote, or the line turned."""
        if changed.status:
            self._record.note(self._engine.status(), self._engine.server_now())
        self._kept.forget(changed)
        if changed != _STATUS_ONLY:
            self._houses.clear()
            self._grid = None
        self._tell(changed)

    def _tell(self, changed: Changed) -> None:
        """Who cannot read what changed keeps nobody else from hearing of it, and undoes nothing that is saved."""
        for listener in tuple(self._listeners):
            try:
                with self._store.noticing_damage():
                    listener(changed)
            except FileDamaged:
                log.warning("a page of the file cannot be read, so something on the screen is as it was")

    # what everything above is read from

    def _open_entries(self) -> list[Entry]:
        return list(self._kept.overlay().open)

    def _row_source(self) -> RowSource:
        refused = self._engine.status().not_granted
        return RowSource(
            self._store,
            self._kept.names_shown(),
            self._kept.overlay(),
            self._today(),
            self._tonight(),
            self._zone(),
            may_read_money(refused),
            may_read_companions(refused),
        )

    def _today(self) -> date:
        return local_day(self._engine.server_now(), self._zone())

    def _tonight(self) -> date:
        return night_of(self._engine.server_now().astimezone(self._zone()))

    def _zone(self) -> ZoneInfo:
        return self._kept.zone()

    def _currency(self) -> str:
        found = self._kept.property()
        return found.currency if found is not None else ""

    def _as_of(self) -> datetime | None:
        return self._local(self._engine.as_of())

    def _local(self, instant: datetime | None) -> datetime | None:
        return instant.astimezone(self._zone()) if instant is not None else None


def _news_of(store: Store) -> FileNews | None:
    """What opening the file showed."""
    found = store.salvaged
    if found is not None:
        return FileSalvaged(found.kept_as.name, found.commands, found.unreadable, found.is_whole)
    return FileReplaced() if store.was_old_copy else None


def _is_named(row: Row, typed: Sequence[str]) -> bool:
    """Whether each word begins one of the guest's names."""
    names = fold(f"{row.surname} {row.given}").split()
    return all(any(name.startswith(word) for name in names) for word in typed)
