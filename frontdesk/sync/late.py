"""Commands that were given up as absent, or sent once more: for a day it is looked whether the first one came after all
(offline-reliability.md §2.6-7). Two of a thing are put to a person, with both in words; so is a change that came over
what somebody had set since.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from typing import Any, NamedTuple

from frontdesk.api.errors import NotGranted, Refused
from frontdesk.api.events import Event
from frontdesk.domain.commands import GuardedCommand, Unreadable, subject_of
from frontdesk.domain.commands.fields import fields_set
from frontdesk.domain.outbox import Doubt, Entry, EntryState, asks
from frontdesk.domain.reservations import BEFORE_ARRIVAL, Reservation, State
from frontdesk.domain.views import Changed
from frontdesk.store.errors import NotWritten
from frontdesk.sync.deed import Deed, Known, Standing, Trace
from frontdesk.sync.deeds import deed_of
from frontdesk.sync.own_profile import own_profile
from frontdesk.sync.parts import Parts
from frontdesk.sync.proof import stands

log = logging.getLogger(__name__)

WATCHED = timedelta(hours=24)
QUERY = "what came after all"
STANDING = "how it stands"
AND = " + "
"""Between the names of what is there twice."""

_SO, _OTHERWISE = "as wanted", "otherwise"
_WITHIN = timedelta(seconds=2)  # the platform tells whole seconds, and its clock is known to about one


class _Noted(NamedTuple):
    """How it stood when it was noted last; `is_guess` while nobody has looked."""

    is_so: bool
    at: datetime
    is_guess: bool


class LateTwins:
    """What is watched stands in the outbox, so a restart changes nothing; its hours are the platform's."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._watched: tuple[str, ...] = ()

    async def look(self) -> None:
        """Once over all that is watched. Raises `ApiError`."""
        outbox = self._parts.store.outbox
        watched = [
            entry
            for entry in outbox.resent_since(self._parts.time.now() - WATCHED)
            if not isinstance(entry.command, Unreadable)
        ]
        self._watched = tuple(entry.id for entry in watched if fields_set(entry.command))
        for entry in watched:
            try:
                await self._look_at(entry)
            except (NotGranted, Refused) as error:
                log.info("a watched command cannot be looked at: %s", error)  # the others can

    async def _look_at(self, entry: Entry) -> None:
        outbox, deed = self._parts.store.outbox, self._deed(entry)
        known = Known(outbox.seen_records(entry.id), outbox.own_records(entry.id))
        traces = await deed.traces(self._parts, known)
        anothers = deed.claimed_by_others(self._parts, frozenset(id_ for trace in traces for id_ in trace.ids))
        self._judge_traces(entry, [trace for trace in traces if anothers.isdisjoint(trace.ids)])
        self._judge_standing(entry.id, await deed.stands(self._parts))

    def heard(self, emit: Callable[[Changed], None]) -> Callable[[Changed], None]:
        """Tell a change of the cache, and look what it says of what is watched: the next change may hide it again."""

        def told(changed: Changed) -> None:
            emit(changed)
            self._look_here()

        return told

    def told(self, event: Event) -> None:
        """A stay as an event has it: all that is left of what somebody set and a late change hid before it was read."""
        for entry in self._watched_here():
            command = entry.command
            if isinstance(command, GuardedCommand) and command.reservation_id == event.id:
                self._note_standing(entry, partial(self._told_of, command, event))

    def _told_of(self, command: GuardedCommand, event: Event) -> Standing | None:
        """That it stands as wanted is left to the read that follows, which tells by whom."""
        known = self._parts.store.cache.reservation(command.reservation_id)
        is_otherwise = known is not None and stands(command, _as_told(known, event)) is False
        return Standing(is_so=False) if is_otherwise else None

    def _look_here(self) -> None:
        for entry in self._watched_here():
            self._note_standing(entry, partial(self._deed(entry).stands_here, self._parts))

    def _watched_here(self) -> list[Entry]:
        found = map(self._parts.store.outbox.entry, self._watched)
        return [entry for entry in found if entry is not None]

    def _note_standing(self, entry: Entry, standing: Callable[[], Standing | None]) -> None:
        try:
            with self._parts.store.noticing_damage():
                self._judge_standing(entry.id, standing())
        except NotWritten as failed:
            log.warning("how a watched command stands could not be read or written down: %r", failed)

    def _deed(self, entry: Entry) -> Deed[Any]:
        return deed_of(entry, own_profile(self._parts))

    # what is there twice

    def _judge_traces(self, entry: Entry, traces: Sequence[Trace]) -> None:
        wanted = 1 if entry.state is EntryState.SETTLED else 0
        found = sorted(id_ for trace in traces for id_ in trace.ids)
        if len(traces) <= wanted or found in self._told(entry):
            return
        doubt = Doubt.TWICE if wanted else Doubt.CAME_LATE
        self._tell(entry, QUERY, doubt, AND.join(trace.name for trace in traces), {"ids": found})

    def _told(self, entry: Entry) -> list[list[str]]:
        """What a person was told of already."""
        evidence = self._parts.store.outbox.evidence(entry.id)
        return [list(each.detail["ids"]) for each in evidence if each.query == QUERY]

    # what is set once more

    def _judge_standing(self, entry_id: str, standing: Standing | None) -> None:
        """A change that stood otherwise and stands as wanted again was made by somebody; who, is asked here."""
        entry = self._parts.store.outbox.entry(entry_id)
        if standing is None or entry is None or entry.settled_utc is None:
            return  # it waits for a person, who was told
        noted = self._noted(entry, entry.settled_utc)
        if standing.is_so == noted.is_so or self._is_older(standing, noted):
            return
        if standing.is_so and self._came_late(entry, standing, noted):
            self._tell(entry, STANDING, Doubt.LATE_CHANGE, min(fields_set(entry.command)), {}, _SO)
        else:
            self._note(entry, _SO if standing.is_so else _OTHERWISE)

    def _is_older(self, standing: Standing, noted: _Noted) -> bool:
        """Whether what is here was told before what an event, or a read, said of it since."""
        return not noted.is_guess and standing.at is not None and standing.at < noted.at - _WITHIN

    def _noted(self, entry: Entry, finished: datetime) -> _Noted:
        """What was dropped was not seen so far."""
        looks = [each for each in self._parts.store.outbox.evidence(entry.id) if each.query == STANDING]
        if looks:
            return _Noted(looks[-1].verdict == _SO, looks[-1].at, is_guess=False)
        return _Noted(entry.state is EntryState.SETTLED, finished, is_guess=True)

    def _came_late(self, entry: Entry, standing: Standing, noted: _Noted) -> bool:
        ours = own_profile(self._parts)
        if ours and standing.by and standing.by != ours:
            return False
        if standing.at is None:
            return not noted.is_guess and not self._is_set_since(entry, noted.at)
        return standing.at >= noted.at - _WITHIN and not self._is_set_since(entry, noted.at)

    def _is_set_since(self, entry: Entry, since: datetime) -> bool:
        """Whether a later command of this desk set the same: it has a reason of its own to stand so."""
        return any(
            other.seq > entry.seq
            and subject_of(other.command) == subject_of(entry.command)
            and not fields_set(other.command).isdisjoint(fields_set(entry.command))
            and any(attempt.sent_utc >= since - _WITHIN for attempt in other.attempts)
            for other in self._later(entry, since)
        )

    def _later(self, entry: Entry, since: datetime) -> list[Entry]:
        outbox = self._parts.store.outbox
        if entry.command.reservation_id:
            return outbox.of_reservation(entry.command.reservation_id)
        return [*outbox.open_entries(), *outbox.recently_settled(since - _WITHIN)]

    def _note(self, entry: Entry, verdict: str) -> None:
        self._parts.store.outbox.add_evidence(
            entry.id, at=self._parts.time.now(), query=STANDING, verdict=verdict, detail={}
        )

    def _tell(
        self, entry: Entry, query: str, doubt: Doubt, fact: str, detail: dict[str, Any], verdict: str = ""
    ) -> None:
        outbox = self._parts.store.outbox
        at = self._parts.time.now()
        log.info("what was sent came after all: %s", entry.id)
        with self._parts.store.transaction():
            outbox.add_evidence(entry.id, at=at, query=query, verdict=verdict or str(doubt), detail=detail)
            outbox.reopen(entry.id, reason=asks(doubt, fact), at=at)
            self._parts.store.audit.note("came after all", at, entry=entry.id, records=len(detail.get("ids", ())))
        self._parts.emit(Changed(status=True, unsent=True))


def _as_told(known: Reservation, event: Event) -> Reservation:
    """A stay with what an event says of it. From the check-in on its times are the actual ones (connector-api.md §4.1),
    and a room that is not named may have been left out.
    """
    state = State(event.state) if event.state in set(State) else known.state
    told = replace(known, state=state, room_id=event.assigned_resource_id or known.room_id)
    if state not in BEFORE_ARRIVAL:
        return told
    return replace(told, start_utc=event.start_utc or known.start_utc, end_utc=event.end_utc or known.end_utc)
