"""Notes off the wire."""

from __future__ import annotations

from datetime import UTC, datetime

from frontdesk.api.nouns.service_order_notes import ServiceOrderNote
from frontdesk.domain.notes import Note
from frontdesk.domain.signs import without_marker

_NEVER = datetime.min.replace(tzinfo=UTC)


def note(found: ServiceOrderNote) -> Note:
    """One note of a stay, without what proves a booking of a desk."""
    return Note(
        id=found.id,
        reservation_id=found.order_id or "",
        text=without_marker(found.text or ""),
        kind=found.type or "General",
        created_utc=found.created_utc or found.updated_utc or _NEVER,
    )
