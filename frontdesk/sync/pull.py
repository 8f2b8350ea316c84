"""Brings the cache up to date: the whole window once, then what changed by `UpdatedUtc`, each pass with a fixed end
(§2.8); and single stays of which is told that they changed.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial
from itertools import islice
from typing import Any, NamedTuple, TypedDict, TypeVar, Unpack

from frontdesk.api.client import Operations
from frontdesk.api.errors import NotGranted, NotOffered
from frontdesk.api.wire import Interval
from frontdesk.domain.guests import Guest
from frontdesk.domain.money import OrderItem
from frontdesk.domain.reservations import Reservation, State
from frontdesk.domain.signs import without_marker
from frontdesk.domain.views import Changed
from frontdesk.store.cache import Cache
from frontdesk.store.cache_writer import CacheWriter
from frontdesk.sync.calls import pages
from frontdesk.sync.parts import Parts
from frontdesk.sync.slices import Writing
from frontdesk.sync.translate.guests import guest
from frontdesk.sync.translate.money import order_item, payment
from frontdesk.sync.translate.notes import note
from frontdesk.sync.translate.reservations import reservation
from frontdesk.sync.window import Window

log = logging.getLogger(__name__)

_OVERLAP = timedelta(minutes=5)
_LONGEST_GAP = timedelta(days=80)  # the filters take three months
_IDS_AT_ONCE = 1000
_LOOKED_UP_AT_ONCE = 500
_EXPECTED = (State.OPTIONAL, State.CONFIRMED, State.STARTED)
_SWEPT = timedelta(days=14)
_NEAREST = timedelta(days=1)
_SHARE_OF_THESE_DAYS, _SHARE_OF_STAYS = 0.1, 0.3
_SWEPT_LATELY = timedelta(hours=1)
_WINDOW, _SEEN_TO = "pulled_window", "pulled_window_to"
_STAYS_UNTIL = "pulled_until"
_REST_UNTIL = "rest_pulled_until"
_PAYMENTS = "payments/getAll"
_MONEY = {"orderItems/getAll", _PAYMENTS}  # without both, what is owed is not known
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class _Pass:
    """One pass: the interval of changes, or None for one that takes a whole window, by default the hotel's."""

    since: datetime | None
    until: datetime
    window: Interval | None = None

    @property
    def interval(self) -> Interval | None:
        """What changed in it, half-open."""
        return None if self.since is None else Interval(self.since - _OVERLAP, self.until)


class _Batch(NamedTuple):
    """Records and how they are written; `done` is how many stays are complete then."""

    rows: Sequence[Any]
    put: Callable[[CacheWriter, Sequence[Any]], set[str]]
    done: int = 0


class _StayPage(NamedTuple):
    """A page of stays, and what is asked of them all."""

    stays: list[Reservation]
    ids: list[str]
    groups: set[str]
    guests: set[str]
    near: set[str]  # guests of these days


class _OfServices(TypedDict, total=False):
    service_ids: tuple[str, ...]


class _WhichOrders(TypedDict, total=False):
    linked_reservation_ids: Sequence[str]
    product_service_order_ids: Sequence[str]


class Pull:
    """Stays and what hangs on them. `progress` runs from 0 to 1 during the first pass, and is None otherwise.

    `client` says how urgent its reads are; the first pass is as urgent as what somebody looks at: the lists are empty.
    """

    def __init__(self, parts: Parts, writing: Writing, client: Operations) -> None:
        self._parts = parts
        self._writing = writing
        self._usual_client = client
        self.progress: float | None = None
        self._reached = 0.0
        self._starts_over = False

    @property
    def _client(self) -> Operations:
        return self._usual_client if self.progress is None else self._parts.client

    def start_over(self) -> None:
        """Take the whole window in the next pass, as in the first: what came until now may be wrong."""
        self._starts_over = True

    async def stays(self) -> None:
        """One pass over stays; its watermark moves only when all of it is in the cache. Raises `ApiError`."""
        this = self._pass(_STAYS_UNTIL)
        if self._starts_over or self._parts.store.cache.mark(_WINDOW) != self._window.text:
            this = replace(this, since=None)
        self.progress = 0.0 if this.since is None else None
        try:
            if this.since is None:
                await self._these_days_first(this.until)
            changed = await self._stays(this)
        finally:
            self.progress, self._reached = None, 0.0
        self._starts_over = False
        if this.since is None or self._parts.store.cache.mark(_REST_UNTIL) is None:
            await self._move(_REST_UNTIL, this.since or this.until)  # the whole window came with all that hangs on it
        await self._move(_STAYS_UNTIL, this.until)
        if this.since is None:
            await self._saw_window(this.until)
        if changed:
            # Of the whole window "everything" says it: a set of a hundred thousand ids takes the loop a while.
            told = frozenset[str]() if this.since is None else frozenset(changed)
            self._parts.emit(Changed(reservation_ids=told, everything=this.since is None))

    async def _these_days_first(self, now: datetime) -> None:
        """The lists of these days stand before a year is fetched: by the older form that takes half a minute."""
        days = Interval(now - _NEAREST, now + _NEAREST)
        found: list[str] = []
        async for page, people in self._with_guests(self._reservation_pages(_Pass(None, now, days)), set(), now):
            await self._write_stays(page, people)
            found += page.ids
        await self._hang_on(found, self._reached, _SHARE_OF_THESE_DAYS)
        self._reached = _SHARE_OF_THESE_DAYS
        self._parts.emit(Changed(everything=True))

    async def rest(self) -> None:
        """One pass over profiles, charges and payments that changed without their stay. Raises `ApiError`."""
        if self._parts.store.cache.mark(_REST_UNTIL) is None:
            return  # the first pass over stays brings them
        this = self._pass(_REST_UNTIL)
        await self._everything_changed(this)
        await self._move(_REST_UNTIL, this.until)

    async def sweep(self) -> None:
        """What no change tells (§2.8): stays booked long ago that come into the window as the days go by, and stays
        of these days that are not where they were. Raises `ApiError`.
        """
        edge = self._parts.store.cache.mark(_SEEN_TO)
        if edge is None:
            return  # the first pass over stays brings them
        now = self._parts.time.now()
        seen_to, ends = datetime.fromisoformat(edge), self._window.ends(now)
        if abs(ends - seen_to) < _SWEPT_LATELY:
            return
        yesterday, soon = now - timedelta(days=1), now + _SWEPT
        found = set(await self._stays(_Pass(None, now, Interval(yesterday, soon))))
        if seen_to < ends:
            found |= set(await self._stays(_Pass(None, now, Interval(seen_to - timedelta(days=1), ends))))
        self._parts.emit(Changed(reservation_ids=frozenset(found)))
        known = self._parts.store.cache.today_facts(yesterday, soon)
        gone = [stay.id for stay in known if stay.state in _EXPECTED and stay.id not in found]
        if gone:
            await self.these(gone)
        await self._saw_window(now)

    async def _saw_window(self, at: datetime) -> None:
        window = self._window
        await self._writing.run(lambda: self._writer().put_mark(_WINDOW, window.text))
        await self._move(_SEEN_TO, window.ends(at))

    @property
    def _window(self) -> Window:
        return Window.of(self._parts.settings, self._parts.store.bounds)

    async def these(self, stay_ids: Iterable[str]) -> None:
        """Stays of which is told that they changed: shown as soon as they are read, then what hangs on them.

        Raises `ApiError`, `NotWritten`.
        """
        with self._parts.store.noticing_damage():
            await self._these(stay_ids)

    async def _these(self, stay_ids: Iterable[str]) -> None:
        size, ids = self._parts.settings.page, sorted(stay_ids)
        walk = self._client.reservations.pages(reservation_ids=ids, page_size=size, **self._of_services())
        found: list[str] = []
        async for page, people in self._with_guests(walk, set(), self._parts.time.now()):
            await self._write_stays(page, people)
            found += page.ids
        if not found:
            return
        changed = Changed(reservation_ids=frozenset(found))
        self._parts.emit(changed)
        await self._hang_on(found)
        self._parts.emit(changed)

    def _pass(self, mark: str) -> _Pass:
        known = self._parts.store.cache.mark(mark)
        until = self._parts.time.now()
        since = datetime.fromisoformat(known) if known is not None else None
        if since is not None and (until - since > _LONGEST_GAP or since > until):
            since = None
        return _Pass(since, until)

    async def _move(self, mark: str, until: datetime) -> None:
        await self._writing.run(lambda: self._writer().put_mark(mark, until.replace(microsecond=0).isoformat()))

    async def _stays(self, this: _Pass) -> Collection[str]:
        """Ids of the stays of this pass."""
        # Only texts are kept of what may be a hundred thousand stays: collecting so many records stops the window.
        ids: dict[str, None] = {}
        groups: set[str] = set()
        near: set[str] = set()
        async for page, people in _ahead(self._with_guests(self._reservation_pages(this), set(), this.until)):
            await self._write_stays(page, people)
            ids.update(dict.fromkeys(page.ids))
            groups |= page.groups
            near |= page.near
            self._advance(self._reached + _SHARE_OF_STAYS)
        if ids:
            await self._hang_on(ids)
            await self._group_names(groups)
            await self._other_stays(near)
        return ids

    async def _with_guests(
        self, walk: AsyncIterator[Any], asked: set[str], now: datetime
    ) -> AsyncIterator[tuple[_StayPage, list[Guest]]]:
        """Pages of stays with the guests that are not here; `asked` are those that are on their way."""
        async for answer in pages(self._parts, walk):
            page, missing = await self._writing.run(partial(self._looked_at, answer.items, asked, now))
            asked.update(missing)
            people: list[Guest] = []
            async for batch in self._guests(missing):
                people += batch.rows
            yield page, people

    def _looked_at(self, items: Sequence[Any], asked: set[str], now: datetime) -> tuple[_StayPage, list[str]]:
        """In the worker: a thousand stays take longer than a frame of the window."""
        stays = [reservation(each) for each in items]
        page = _StayPage(
            stays,
            [stay.id for stay in stays],
            {stay.group_id for stay in stays},
            {stay.guest_id for stay in stays},
            {stay.guest_id for stay in stays if _is_near(stay, now)},
        )
        return page, self._unknown(page.guests - asked)

    async def _write_stays(self, page: _StayPage, people: Sequence[Guest]) -> None:
        await self._write(people, CacheWriter.put_guests)  # before their stays: no row is shown without a name
        await self._write(page.stays, CacheWriter.put_reservations)

    async def _group_names(self, groups: set[str]) -> None:
        """Names of groups of several stays, so that they can be found by them."""
        walked = self._client.reservation_groups.pages
        for ids in _chunks(await self._writing.run(lambda: self._shared(groups))):
            names: dict[str, str] = {}
            async for page in self._granted(walked(reservation_group_ids=ids, page_size=self._parts.settings.page)):
                names.update((each.id, without_marker(each.name)) for each in page.items if each.name)
            await self._writing.run(lambda found=names: self._writer().put_group_names(found))  # type: ignore[misc]

    def _shared(self, groups: Iterable[str]) -> list[str]:
        """In the worker, a few at a time: one question about all of them would keep Python's lock for 0.1 s."""
        known = Cache(self._writer().connection)
        return sorted(group for part in _chunks(groups, _LOOKED_UP_AT_ONCE) for group in known.shared_groups(part))

    async def _other_stays(self, near: Iterable[str]) -> None:
        """Every stay of the guests of these days, however long ago: "3rd stay" is said at the counter."""
        for guests in _chunks(sorted(near)):
            size = self._parts.settings.page
            walk = self._client.reservations.pages(account_ids=guests, page_size=size, **self._of_services())
            async for page in _ahead(pages(self._parts, walk)):
                await self._write(await self._translated(page.items, reservation), CacheWriter.put_reservations)

    def _reservation_pages(self, this: _Pass) -> AsyncIterator[Any]:
        reservations = self._client.reservations
        size = self._parts.settings.page
        if this.interval is not None:
            return reservations.pages(updated_utc=this.interval, page_size=size, **self._of_services())
        window = this.window or self._window.around(this.until)
        return reservations.pages(colliding_utc=window, page_size=size, **self._of_services())

    def _of_services(self) -> _OfServices:
        """Nothing where all that the platform has is shown: the question stays as it is in the documents."""
        found = self._parts.store.cache.property()
        if found is None or not found.hides_services:
            return {}
        return {"service_ids": found.shown_services}

    async def _hang_on(self, stays: Collection[str], begin: float | None = None, end: float = 1.0) -> None:
        """Companions, notes and money of these stays; the next of it is asked for while the last is written."""
        begun = self._reached + _SHARE_OF_STAYS if begin is None else begin
        async for batch in _ahead(self._hanging(stays)):
            await self._write(batch.rows, batch.put)
            if batch.done:
                self._advance(begun + (end - begun) * batch.done / len(stays))

    async def _hanging(self, stays: Iterable[str]) -> AsyncIterator[_Batch]:
        client = self._client
        size = self._parts.settings.page
        done = 0
        for ids in _chunks(stays):
            companions = await self._companions(ids)
            here = {each for group in companions.values() for each in group}
            missing = await self._writing.run(partial(self._unknown, here))
            async for batch in self._guests(missing):
                yield batch
            yield _Batch(list(companions.items()), lambda writer, part: writer.put_companions(dict(part)))
            for lines in (
                self._batches(
                    client.service_order_notes.pages(service_order_ids=ids, page_size=size), note, CacheWriter.put_notes
                ),
                self._batches(
                    client.payments.pages(reservation_ids=ids, page_size=size), payment, CacheWriter.put_payments
                ),
                self._batches(
                    client.order_items.pages(service_order_ids=ids, page_size=size), order_item, self._put_items
                ),
            ):
                async for batch in lines:
                    yield batch
            async for batch in self._ordered_beside(ids):
                yield batch
            done += len(ids)
            knows_money = not self._parts.not_granted & _MONEY
            yield _Batch(ids if knows_money else (), CacheWriter.open_accounts, done)

    async def _ordered_beside(self, stays: Sequence[str]) -> AsyncIterator[_Batch]:
        """Charges of orders that are linked to these stays: bar, minibar (connector-api.md B.4)."""
        linked = await self._linked(linked_reservation_ids=stays)
        for orders in _chunks(linked):
            walk = self._client.order_items.pages(service_order_ids=orders, page_size=self._parts.settings.page)
            async for batch in self._batches(walk, partial(order_item, stays=linked), self._put_items):
                yield batch

    async def _linked(self, **which: Unpack[_WhichOrders]) -> dict[str, str]:
        """By the id of an order, the stay that it is linked to; nothing where this cannot be asked."""
        found = self._parts.store.cache.property()
        if found is None or not found.order_services:
            return {}
        size, services = self._parts.settings.page, found.order_services
        walk = self._client.product_service_orders.pages(service_ids=services, page_size=size, **which)
        linked: dict[str, str] = {}
        try:
            async for page in pages(self._parts, walk):
                linked.update(
                    (each.id, each.linked_reservation_id) for each in page.items if each.linked_reservation_id
                )
        except (NotGranted, NotOffered) as error:
            log.info("orders linked to stays are not told: %s", error)
        return linked

    async def _companions(self, ids: Sequence[str]) -> dict[str, tuple[str, ...]]:
        found: dict[str, tuple[str, ...]] = dict.fromkeys(ids, ())
        walk = self._client.companionships.pages(reservation_ids=ids, page_size=self._parts.settings.page)
        async for page in self._granted(walk):
            for each in page.items:
                if each.reservation_id is not None and each.customer_id is not None:
                    found[each.reservation_id] = (*found.get(each.reservation_id, ()), each.customer_id)
        return found

    async def _guests(self, ids: Iterable[str]) -> AsyncIterator[_Batch]:
        for part in _chunks(ids):
            walk = self._client.customers.pages(customer_ids=part, page_size=self._parts.settings.page)
            async for batch in self._batches(walk, guest, CacheWriter.put_guests):
                yield batch

    def _unknown(self, guests: set[str]) -> list[str]:
        """In the worker: those that are not here."""
        return sorted(guests - Cache(self._writer().connection).known_guests(guests))

    async def _everything_changed(self, this: _Pass) -> None:
        """Profiles, charges and payments that changed without their stay."""
        if this.interval is None:
            return
        client = self._client
        size = self._parts.settings.page
        changed = await self._take(
            client.customers.pages(updated_utc=this.interval, page_size=size), guest, CacheWriter.put_guests
        )
        touched = await self._take(
            client.payments.pages(updated_utc=this.interval, page_size=size), payment, CacheWriter.put_payments
        )
        touched |= await self._changed_items(this.interval)
        if changed or touched:
            self._parts.emit(Changed(reservation_ids=frozenset(touched), everything=bool(changed)))

    async def _changed_items(self, interval: Interval) -> set[str]:
        """Charges of an interval; older servers tell only those of stays, so there it is the stays of these days."""
        walk = self._client.order_items.pages(updated_utc=interval, page_size=self._parts.settings.page)
        changed: set[str] = set()
        try:
            async for page in pages(self._parts, walk):
                beside = await self._linked_of(page.items)
                changed |= await self._write([order_item(each, beside) for each in page.items], self._put_items)
        except NotOffered:
            now = self._parts.time.now()
            near = self._parts.store.cache.today_facts(now - timedelta(days=1), now + timedelta(days=1))
            return await self._items_of([stay.id for stay in near if stay.state in _EXPECTED])
        except NotGranted as error:
            self._parts.not_granted.add(error.operation)
        return changed

    async def _linked_of(self, items: Sequence[Any]) -> dict[str, str]:
        """The same for the orders of these charges that are not stays themselves."""
        beside = await self._writing.run(lambda: self._no_stays({each.service_order_id for each in items}))
        return await self._linked(product_service_order_ids=beside) if beside else {}

    def _no_stays(self, orders: set[str | None]) -> list[str]:
        """In the worker: those of these orders that are not stays that are here."""
        told = {each for each in orders if each}
        return sorted(told - Cache(self._writer().connection).known_stays(told))

    async def _items_of(self, stay_ids: Sequence[str]) -> set[str]:
        changed: set[str] = set()
        for ids in _chunks(stay_ids):
            walk = self._client.order_items.pages(service_order_ids=ids, page_size=self._parts.settings.page)
            changed |= await self._take(walk, order_item, self._put_items)
        return changed

    def _put_items(self, writer: CacheWriter, items: Sequence[OrderItem]) -> set[str]:
        """Without payments nobody knows what is owed."""
        return writer.put_items(items, opens=_PAYMENTS not in self._parts.not_granted)

    async def _take(
        self,
        walk: AsyncIterator[Any],
        translate: Callable[[Any], _T],
        put: Callable[[CacheWriter, Sequence[_T]], set[str]],
    ) -> set[str]:
        """Pages into the cache; what the token is not granted is passed over and named in the status."""
        changed: set[str] = set()
        async for batch in self._batches(walk, translate, put):
            changed |= await self._write(batch.rows, batch.put)
        return changed

    async def _batches(
        self,
        walk: AsyncIterator[Any],
        translate: Callable[[Any], _T],
        put: Callable[[CacheWriter, Sequence[_T]], set[str]],
    ) -> AsyncIterator[_Batch]:
        async for page in self._granted(walk):
            yield _Batch(await self._translated(page.items, translate), put)

    async def _translated(self, items: Sequence[Any], translate: Callable[[Any], _T]) -> list[_T]:
        """A page as records, made in the worker: a thousand take longer than a frame of the window."""
        return await self._writing.run(lambda: [translate(each) for each in items])

    async def _granted(self, walk: AsyncIterator[Any]) -> AsyncIterator[Any]:
        try:
            async for page in pages(self._parts, walk):
                yield page
        except NotGranted as error:
            self._parts.not_granted.add(error.operation)

    async def _write(self, rows: Sequence[_T], put: Callable[[CacheWriter, Sequence[_T]], set[str]]) -> set[str]:
        return await self._writing.each(rows, lambda part: put(self._writer(), part))

    def _writer(self) -> CacheWriter:
        return self._parts.store.worker_writer()

    def _advance(self, share: float) -> None:
        if self.progress is not None:
            self.progress = max(self.progress, min(1.0, share))
            self._parts.emit(Changed(status=True))


async def _ahead(walk: AsyncIterator[_T]) -> AsyncIterator[_T]:
    """The same pages; the next one is on its way while the last one is written."""
    following = asyncio.ensure_future(anext(walk, None))
    try:
        while (page := await following) is not None:
            following = asyncio.ensure_future(anext(walk, None))
            yield page
    finally:
        # Nothing is awaited here: a pull that is cancelled leaves this to the collector, which cannot wait.
        following.add_done_callback(_let_go)
        following.cancel()


def _let_go(page: asyncio.Future[Any]) -> None:
    """Whatever became of a page nobody waits for, it was looked at."""
    if not page.cancelled():
        page.exception()


def _is_near(stay: Reservation, now: datetime) -> bool:
    """In the house, or expected by tomorrow."""
    return (
        stay.state in _EXPECTED and stay.start_utc < now + timedelta(days=2) and stay.end_utc > now - timedelta(days=1)
    )


def _chunks(ids: Iterable[str], size: int = _IDS_AT_ONCE) -> Iterator[list[str]]:
    """Lists of ids as long as one question may be; each id once is the caller's business."""
    walk = iter(ids)
    while chunk := list(islice(walk, size)):
        yield chunk
