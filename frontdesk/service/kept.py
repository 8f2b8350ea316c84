"""What the service keeps between two reads, and when it forgets it. A click changes the outbox and nothing else, so the
facts of the day outlive it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime
from math import inf
from zoneinfo import ZoneInfo

from frontdesk.domain.clock import Clock
from frontdesk.domain.house import Property
from frontdesk.domain.outbox import Entry
from frontdesk.domain.views import Changed
from frontdesk.service.free_rooms import Beds, beds_taken
from frontdesk.service.lists import Candidates, Day
from frontdesk.service.not_sent import waiting_on
from frontdesk.service.overlay import Overlay
from frontdesk.service.people import owners_shown
from frontdesk.service.rows import Names, names_of
from frontdesk.store.store import Store
from frontdesk.sync.lanes import held_up


class Kept:
    """The property, its names, the stays of the day and the open commands, each read when it is first asked for."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self._property: Property | None = None
        self._names: Names | None = None
        self._candidates: Candidates | None = None
        self._all_ids: tuple[str, ...] | None = None
        self._overlay: Overlay | None = None
        self._overlay_ends = inf  # of the monotonic clock
        self._taken: tuple[datetime | None, Beds] | None = None
        self._day: Day | None = None

    def forget(self, changed: Changed) -> None:
        """The engine wrote: the outbox may be another, and so is whatever of the cache is named."""
        self.forget_commands()
        if changed.reservation_ids or changed.house or changed.everything:
            self._candidates = self._all_ids = None
        if changed.rates:
            self._candidates = None  # free rooms say which nights are oversold
        if changed.house or changed.everything:
            self._property = self._names = None

    def forget_commands(self) -> None:
        """A clerk acted: the outbox is another, the cache is not."""
        self._overlay = self._taken = self._day = None

    def property(self) -> Property | None:
        """None until the first answer."""
        if self._property is None:
            self._property = self._store.cache.property()
        return self._property

    def zone(self) -> ZoneInfo:
        """The hotel's; UTC until the first answer."""
        found = self.property()
        return ZoneInfo(found.time_zone if found is not None else "UTC")

    def names(self) -> Names:
        """What the ids of the house are called."""
        if self._names is None:
            self._names = names_of(self._store)
        return self._names

    def names_shown(self) -> Names:
        """The same with the room states that wait to be sent."""
        states, names = self.overlay().room_states, self.names()
        if not states:
            return names
        shown = {key: replace(room, state=states[key]) if key in states else room for key, room in names.rooms.items()}
        return replace(names, rooms=shown)

    def overlay(self) -> Overlay:
        """The open commands. A held one stops being held without anybody writing, so they are read again then."""
        if self._overlay is None or self._clock.monotonic() >= self._overlay_ends:
            now = self._clock.monotonic()
            entries = self._store.outbox.open_entries()
            overlay = Overlay.over(entries, self._store.cache.reservations)
            waiting = waiting_on(self._store, overlay.entries, overlay.stays, self.zone())
            owners, behind = owners_shown(self._store, overlay), held_up(entries)
            self._overlay = replace(overlay, waiting=waiting, owners=owners, behind=behind)
            self._overlay_ends = now + _first_hold(entries)
            self._taken = self._day = None
        return self._overlay

    def beds_taken(self) -> Beds:
        """What the open commands do to the platform's figures of free rooms, as they were read last."""
        overlay, as_of = self.overlay(), self._store.cache.as_of("free_days")
        if self._taken is None or self._taken[0] != as_of:
            self._taken = as_of, beds_taken(self._store, overlay, self.zone())
        return self._taken[1]

    def day(self, today: date) -> Day:
        """The lists of this day."""
        overlay, taken = self.overlay(), self.beds_taken()
        if self._day is None or self._day.today != today or self._day.taken is not taken:
            candidates, names = self._read_candidates(today), self.names_shown()
            self._day = Day.over(candidates, self._store, names, overlay, taken, self.zone())
        return self._day

    def all_ids(self) -> tuple[str, ...]:
        """Every stay, start newest first. 100,000 ids take as long to read as two frames of the screen."""
        if self._all_ids is None:
            self._all_ids = tuple(self._store.cache.all_ids())
        return self._all_ids

    def _read_candidates(self, today: date) -> Candidates:
        if self._candidates is None or self._candidates.today != today:
            self._candidates = Candidates.read(self._store, today, self.zone())
        return self._candidates


def _first_hold(entries: Iterable[Entry]) -> float:
    """Seconds until the first held entry is let go."""
    return min((entry.hold_left for entry in entries if entry.hold_left is not None), default=inf)
