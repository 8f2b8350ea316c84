"""Commands that were given up as absent, or sent once more: for a day it is looked whether the first one came after all
(offline-reliability.md §2.6-7). Two of a thing are put to a person, with both in words.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from datetime import timedelta

from frontdesk.domain.commands import Unreadable
from frontdesk.domain.outbox import Doubt, Entry, EntryState, asks
from frontdesk.domain.views import Changed
from frontdesk.sync.deed import Known, Trace
from frontdesk.sync.deeds import deed_of
from frontdesk.sync.own_profile import own_profile
from frontdesk.sync.parts import Parts

log = logging.getLogger(__name__)

WATCHED = timedelta(hours=24)
QUERY = "what came after all"
AND = " + "
"""Between the names of what is there twice."""


class LateTwins:
    """What is watched stands in the outbox, so a restart changes nothing; its hours are the platform's."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts

    async def look(self) -> None:
        """Once over all that is watched. Raises `ApiError`."""
        outbox = self._parts.store.outbox
        for entry in outbox.resent_since(self._parts.time.now() - WATCHED):
            if isinstance(entry.command, Unreadable):
                continue
            deed = deed_of(entry, own_profile(self._parts))
            known = Known(outbox.seen_records(entry.id), outbox.own_records(entry.id))
            self._judge(entry, await deed.traces(self._parts, known))

    def _judge(self, entry: Entry, traces: Sequence[Trace]) -> None:
        wanted = 1 if entry.state is EntryState.SETTLED else 0
        found = sorted(id_ for trace in traces for id_ in trace.ids)
        if len(traces) <= wanted or found in self._told(entry):
            return
        doubt = Doubt.TWICE if wanted else Doubt.CAME_LATE
        names = AND.join(trace.name for trace in traces)
        outbox = self._parts.store.outbox
        at = self._parts.time.now()
        log.info("what was sent came after all: %s", entry.id)
        with self._parts.store.transaction():
            outbox.add_evidence(entry.id, at=at, query=QUERY, verdict=str(doubt), detail={"ids": found})
            outbox.reopen(entry.id, reason=asks(doubt, names), at=at)
            self._parts.store.audit.note("came after all", at, entry=entry.id, records=len(traces))
        self._parts.emit(Changed(status=True, unsent=True))

    def _told(self, entry: Entry) -> list[list[str]]:
        """What a person was told of already."""
        evidence = self._parts.store.outbox.evidence(entry.id)
        return [list(each.detail["ids"]) for each in evidence if each.query == QUERY]
