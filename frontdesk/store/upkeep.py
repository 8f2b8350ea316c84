"""What a store does beside its work, in small steps: lines of the audit, what may go, the ballast, the journal."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from frontdesk.store.audit import Audit
from frontdesk.store.bounds import Bounds
from frontdesk.store.database import Database


def tidy(database: Database, audit: Audit, bounds: Bounds, now: datetime) -> Iterator[None]:
    """On the loop, one short commit a step. `now` is the platform's time. Raises `NotWritten`."""
    while audit.note_finished():
        yield
    while audit.compact(now - timedelta(days=bounds.keep_commands)):
        yield
    database.ballast.fill()
    yield
    database.fold_journal()


def departed_before(bounds: Bounds, now: datetime) -> datetime:
    """Who left before then is forgotten."""
    return now - timedelta(days=bounds.forget_guests_after)
