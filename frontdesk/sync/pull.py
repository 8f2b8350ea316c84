"""Brings the cache up to date: the whole window once, then what changed by `UpdatedUtc`, each pass with a fixed end
(offline-reliability.md §2.8); and single stays of which is told that they changed.
"""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial
from typing import Any, NamedTuple, TypedDict

from frontdesk.api.client import Operations
from frontdesk.api.wire import Interval
from frontdesk.domain.guests import Guest
from frontdesk.domain.reservations import HOLDS_ROOM, Reservation
from frontdesk.domain.signs import without_marker
from frontdesk.domain.views import Changed
from frontdesk.store.cache import Cache
from frontdesk.store.cache_writer import CacheWriter
from frontdesk.sync.calls import pages
from frontdesk.sync.changed_alone import ChangedAlone
from frontdesk.sync.fetching import Fetching, ahead, chunks
from frontdesk.sync.hanging import ON_EVERY_STAY, Hanging
from frontdesk.sync.parts import Parts
from frontdesk.sync.slices import Writing
from frontdesk.sync.translate.reservations import reservation
from frontdesk.sync.window import Window

log = logging.getLogger(__name__)

_OVERLAP = timedelta(minutes=5)
_LONGEST_GAP = timedelta(days=80)  # the filters take three months
_LOOKED_UP_AT_ONCE = 500
_SWEPT = timedelta(days=14)
_NEAREST = timedelta(days=1)
_SHARE_OF_THESE_DAYS, _SHARE_OF_STAYS = 0.1, 0.3
_SWEPT_LATELY = timedelta(hours=1)
_WINDOW, _SEEN_TO = "pulled_window", "pulled_window_to"
_STAYS_UNTIL = "pulled_until"
_REST_UNTIL = "rest_pulled_until"
_WITHOUT = "pulled_without"


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


class _StayPage(NamedTuple):
    """A page of stays, and what is asked of them all."""

    stays: list[Reservation]
    ids: list[str]
    groups: set[str]
    guests: set[str]
    near: set[str]  # guests of these days


class _OfServices(TypedDict, total=False):
    service_ids: tuple[str, ...]


class Pull(Fetching):
    """Stays and what hangs on them. `progress` runs from 0 to 1 during the first pass, and is None otherwise.

    `client` says how urgent its reads are; the first pass is as urgent as what somebody looks at: the lists are empty.
    """

    def __init__(self, parts: Parts, writing: Writing, client: Operations) -> None:
        self.progress: float | None = None
        super().__init__(parts, writing, self._as_urgent(client))
        self._hanging = Hanging(parts, writing, self._as_urgent(client))
        self._alone = ChangedAlone(parts, writing, self._as_urgent(client))
        self._reached = 0.0
        self._starts_over = False

    def _as_urgent(self, client: Operations) -> Callable[[], Operations]:
        return lambda: client if self.progress is None else self.parts.client

    def start_over(self) -> None:
        """Take the whole window in the next pass, as in the first: what came until now may be wrong."""
        self._starts_over = True

    async def stays(self) -> None:
        """One pass over stays; its watermark moves only when all of it is in the cache. Raises `ApiError`."""
        this = self._pass(_STAYS_UNTIL)
        asked = self._asked_for()
        if self._starts_over or self.parts.store.cache.mark(_WINDOW) != asked or self._is_told_more():
            this = replace(this, since=None)
        starts_over, self._starts_over = self._starts_over, False
        self.progress = 0.0 if this.since is None else None
        try:
            if this.since is None:
                await self._these_days_first(this.until)
            changed = await self._stays(this)
        except BaseException:
            self._starts_over |= starts_over
            raise
        finally:
            self.progress, self._reached = None, 0.0
        await self._note_what_lacks(is_whole=this.since is None)
        if this.since is None or self.parts.store.cache.mark(_REST_UNTIL) is None:
            await self._move(_REST_UNTIL, this.since or this.until)  # the whole window came with all that hangs on it
        await self._move(_STAYS_UNTIL, this.until)
        if this.since is None:
            await self._saw_window(this.until, asked)
        if changed:
            # Of the whole window "everything" says it: a set of a hundred thousand ids takes the loop a while.
            told = frozenset[str]() if this.since is None else frozenset(changed)
            self.parts.emit(Changed(reservation_ids=told, everything=this.since is None))

    async def _these_days_first(self, now: datetime) -> None:
        """The lists of these days stand before a year is fetched: by the older form that takes half a minute."""
        days = Interval(now - _NEAREST, now + _NEAREST)
        found: list[str] = []
        async for page, people in self._with_guests(self._reservation_pages(_Pass(None, now, days)), set(), now):
            await self._write_stays(page, people)
            found += page.ids
        await self._hang_on(found, self._reached, _SHARE_OF_THESE_DAYS)
        self._reached = _SHARE_OF_THESE_DAYS
        self.parts.emit(Changed(everything=True))

    async def rest(self) -> None:
        """One pass over profiles, charges and payments that changed without their stay. Raises `ApiError`."""
        if self.parts.store.cache.mark(_REST_UNTIL) is None:
            return  # the first pass over stays brings them
        this = self._pass(_REST_UNTIL)
        if this.interval is not None:
            await self._alone.within(this.interval)
        await self._move(_REST_UNTIL, this.until)

    async def sweep(self) -> None:
        """What no change tells (§2.8): stays booked long ago that come into the window as the days go by, and stays
        of these days that are not where they were. Raises `ApiError`.
        """
        edge = self.parts.store.cache.mark(_SEEN_TO)
        if edge is None:
            return  # the first pass over stays brings them
        now = self.parts.time.now()
        seen_to, ends = datetime.fromisoformat(edge), self._window.ends(now)
        if abs(ends - seen_to) < _SWEPT_LATELY:
            return
        yesterday, soon = now - timedelta(days=1), now + _SWEPT
        found = set(await self._stays(_Pass(None, now, Interval(yesterday, soon))))
        if seen_to < ends:
            found |= set(await self._stays(_Pass(None, now, Interval(seen_to - timedelta(days=1), ends))))
        self.parts.emit(Changed(reservation_ids=frozenset(found)))
        known = self.parts.store.cache.today_facts(yesterday, soon)
        gone = [stay.id for stay in known if stay.state in HOLDS_ROOM and stay.id not in found]
        if gone:
            await self.these(gone)
        await self._move(_SEEN_TO, self._window.ends(now))

    def _is_told_more(self) -> bool:
        """Whether something is granted now that stays were read without: no change of theirs will bring it."""
        known = self.parts.client.capabilities
        return any(known.is_granted(each) for each in self._read_without())

    def _read_without(self) -> frozenset[str]:
        return frozenset((self.parts.store.cache.mark(_WITHOUT) or "").split())

    async def _note_what_lacks(self, *, is_whole: bool) -> None:
        """What the stays of this pass were read without, beside what others were if not all were read."""
        lacked = self._read_without()
        lacks = ON_EVERY_STAY & self.parts.refused() | (frozenset() if is_whole else lacked)
        if lacks != lacked:
            await self.writing.run(lambda: self.writer().put_mark(_WITHOUT, " ".join(sorted(lacks))))

    async def _saw_window(self, at: datetime, asked: str) -> None:
        await self.writing.run(lambda: self.writer().put_mark(_WINDOW, asked))
        await self._move(_SEEN_TO, self._window.ends(at))

    def _asked_for(self) -> str:
        """What a whole window holds, to be known again: its days and, where not all are shown, its services."""
        return " ".join((self._window.text, *sorted(self._of_services().get("service_ids", ()))))

    @property
    def _window(self) -> Window:
        return Window.of(self.parts.settings, self.parts.store.bounds)

    async def these(self, stay_ids: Iterable[str]) -> None:
        """Stays of which is told that they changed: shown as soon as they are read, then what hangs on them.

        Raises `ApiError`, `NotWritten`.
        """
        with self.parts.store.noticing_damage():
            await self._these(stay_ids)

    async def _these(self, stay_ids: Iterable[str]) -> None:
        size, ids = self.size, sorted(stay_ids)
        walk = self.client.reservations.pages(reservation_ids=ids, page_size=size, **self._of_services())
        found: list[str] = []
        async for page, people in self._with_guests(walk, set(), self.parts.time.now()):
            await self._write_stays(page, people)
            found += page.ids
        if not found:
            return
        changed = Changed(reservation_ids=frozenset(found))
        self.parts.emit(changed)
        await self._hang_on(found)
        self.parts.emit(changed)

    def _pass(self, mark: str) -> _Pass:
        known = self.parts.store.cache.mark(mark)
        until = self.parts.time.now()
        since = datetime.fromisoformat(known) if known is not None else None
        if since is not None and (until - since > _LONGEST_GAP or since > until):
            since = None
        return _Pass(since, until)

    async def _move(self, mark: str, until: datetime) -> None:
        await self.writing.run(lambda: self.writer().put_mark(mark, until.replace(microsecond=0).isoformat()))

    async def _stays(self, this: _Pass) -> Collection[str]:
        """Ids of the stays of this pass."""
        # Only texts are kept of what may be a hundred thousand stays: collecting so many records stops the window.
        ids: dict[str, None] = {}
        groups: set[str] = set()
        near: set[str] = set()
        async for page, people in ahead(self._with_guests(self._reservation_pages(this), set(), this.until)):
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
        async for answer in pages(self.parts, walk):
            page, missing = await self.writing.run(partial(self._looked_at, answer.items, asked, now))
            asked.update(missing)
            people: list[Guest] = []
            async for batch in self._hanging.guests(missing):
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
        return page, self._hanging.unknown(page.guests - asked)

    async def _write_stays(self, page: _StayPage, people: Sequence[Guest]) -> None:
        await self.write(people, CacheWriter.put_guests)  # before their stays: no row is shown without a name
        await self.write(page.stays, CacheWriter.put_reservations)

    async def _group_names(self, groups: set[str]) -> None:
        """Names of groups of several stays, so that they can be found by them."""
        walked = self.client.reservation_groups.pages
        for ids in chunks(await self.writing.run(lambda: self._shared(groups))):
            names: dict[str, str] = {}
            async for page in self.granted(walked(reservation_group_ids=ids, page_size=self.size)):
                names.update((each.id, without_marker(each.name)) for each in page.items if each.name)
            await self.writing.run(lambda found=names: self.writer().put_group_names(found))  # type: ignore[misc]

    def _shared(self, groups: Iterable[str]) -> list[str]:
        """In the worker, a few at a time: one question about all of them would keep Python's lock for 0.1 s."""
        known = Cache(self.writer().connection)
        return sorted(group for part in chunks(groups, _LOOKED_UP_AT_ONCE) for group in known.shared_groups(part))

    async def _other_stays(self, near: Iterable[str]) -> None:
        """Every stay of the guests of these days, however long ago: "3rd stay" is said at the counter."""
        for guests in chunks(sorted(near)):
            size = self.size
            walk = self.client.reservations.pages(account_ids=guests, page_size=size, **self._of_services())
            async for page in ahead(pages(self.parts, walk)):
                await self.write(await self.translated(page.items, reservation), CacheWriter.put_reservations)

    def _reservation_pages(self, this: _Pass) -> AsyncIterator[Any]:
        reservations = self.client.reservations
        size = self.size
        if this.interval is not None:
            return reservations.pages(updated_utc=this.interval, page_size=size, **self._of_services())
        window = this.window or self._window.around(this.until)
        return reservations.pages(colliding_utc=window, page_size=size, **self._of_services())

    def _of_services(self) -> _OfServices:
        """Nothing where all that the platform has is shown: the question stays as it is in the documents."""
        found = self.parts.store.cache.property()
        if found is None or not found.hides_services:
            return {}
        return {"service_ids": found.shown_services}

    async def _hang_on(self, stays: Collection[str], begin: float | None = None, end: float = 1.0) -> None:
        """Companions, notes and money of these stays; the next of it is asked for while the last is written."""
        begun = self._reached + _SHARE_OF_STAYS if begin is None else begin
        async for batch in ahead(self._hanging.of(stays)):
            await self.write(batch.rows, batch.put)
            if batch.done:
                self._advance(begun + (end - begun) * batch.done / len(stays))

    def _advance(self, share: float) -> None:
        if self.progress is not None:
            self.progress = max(self.progress, min(1.0, share))
            self.parts.emit(Changed(status=True))


def _is_near(stay: Reservation, now: datetime) -> bool:
    """In the house, or expected by tomorrow."""
    return (
        stay.state in HOLDS_ROOM and stay.start_utc < now + timedelta(days=2) and stay.end_utc > now - timedelta(days=1)
    )
