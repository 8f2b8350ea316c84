"""What must be known of a stay: the notes the platform told, with those written here that it has not told yet."""

from __future__ import annotations

from collections.abc import Iterable

from frontdesk.domain.commands import AddBooking, AddNote
from frontdesk.domain.notes import Note
from frontdesk.domain.outbox import OVERLAYS, Entry
from frontdesk.service.overlay import Overlay
from frontdesk.store.store import Store

_KIND = "General"


def notes_shown(store: Store, overlay: Overlay, reservation_id: str) -> list[Note]:
    """Oldest first."""
    told = store.cache.notes(reservation_id)
    known = {note.text for note in told}
    return [*told, *(note for note in notes_written(overlay, reservation_id) if note.text not in known)]


def last_notes_shown(store: Store, overlay: Overlay, ids: Iterable[str]) -> dict[str, str]:
    """The text of the newest note of each of these stays, as `Cache.last_notes` has it; by stay."""
    wanted = list(ids)
    written = {each: [note.text for note in notes_written(overlay, each)] for each in wanted if each in overlay.entries}
    return store.cache.last_notes(wanted) | {each: texts[-1] for each, texts in written.items() if texts}


def notes_written(overlay: Overlay, reservation_id: str) -> list[Note]:
    """Those of the open commands, oldest first."""
    found = [(entry, _text(entry, reservation_id)) for entry in overlay.entries.get(reservation_id, ())]
    return [
        Note(id=entry.id, reservation_id=reservation_id, text=text, kind=_KIND, created_utc=entry.created_utc)
        for entry, text in found
        if text
    ]


def _text(entry: Entry, reservation_id: str) -> str:
    """A stay made here is shown while a person is asked about it, and so is its note."""
    match entry.command:
        case AddNote(text=text) if entry.state in OVERLAYS:
            return text
        case AddBooking(stays=stays):
            return next((stay.note for stay in stays if stay.local_id == reservation_id), "")
        case _:
            return ""
