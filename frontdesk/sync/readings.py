"""What is read for an entry: by its deed, on what the clerk saw; and what it showed, kept as evidence."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from frontdesk.domain.commands import Unreadable
from frontdesk.domain.edits import seen_without
from frontdesk.domain.outbox import AGAIN, Entry, Showed, may_have_arrived
from frontdesk.sync.deed import Deed, Known, Reached, Ready, Verdict
from frontdesk.sync.deeds import deed_of
from frontdesk.sync.own_profile import own_profile
from frontdesk.sync.parts import Parts


def deed_for(parts: Parts, entry: Entry, earlier: tuple[Entry, ...] = ()) -> Deed[Any]:
    """On what the clerk would have seen without what never left: taken back, dropped, or `earlier`, replaced."""
    gone = [each for each in parts.store.outbox.withdrawn_from(entry) if not may_have_arrived(each)]
    base = seen_without(entry, [*gone, *earlier])
    return deed_of(replace(entry, base=base), own_profile(parts))


def note_reading(parts: Parts, entry: Entry, deed: Deed[Any], showed: Showed, seen: object) -> None:
    """Keep what a read showed of an entry in doubt. Raises `NotWritten`."""
    parts.store.outbox.add_evidence(
        entry.id, at=parts.time.now(), query=deed.query, verdict=showed, detail=deed.snapshot(seen)
    )


async def came_of_what_was_sent_anew(parts: Parts, entry: Entry) -> Verdict | None:
    """A person has it sent anew; what was sent before may have come since. None where nothing of it is to be seen that
    the person was not told of. Raises `ApiError`.
    """
    before = None if may_have_arrived(entry) else _sent_anew(parts, entry)
    while before is not None:
        deed = deed_for(parts, before)
        if deed.most_sends is not None and may_have_arrived(before):
            verdict = await _news_of(parts, before, deed)
            if verdict is not None:
                return verdict
        before = _sent_anew(parts, before)
    return None


async def _news_of(parts: Parts, entry: Entry, deed: Deed[Any]) -> Verdict | None:
    outbox = parts.store.outbox
    known = Known(outbox.seen_records(entry.id), outbox.own_records(entry.id))
    seen = await deed.read(parts)
    verdict = None if seen is None else deed.after(outbox.baseline(entry.id), seen, answered=False)
    if verdict is None or isinstance(verdict, Ready | Reached):
        return verdict if isinstance(verdict, Reached) else None
    traces = await deed.traces(parts, known)
    if all(known.before.issuperset(trace.ids) for trace in traces):
        return None
    note_reading(parts, entry, deed, Showed.MOVED, seen)
    return verdict


def _sent_anew(parts: Parts, entry: Entry) -> Entry | None:
    """What a person had sent anew by this entry."""
    found = parts.store.outbox.entry(str(entry.base.get(AGAIN, "")))
    return None if found is None or isinstance(found.command, Unreadable) else found
