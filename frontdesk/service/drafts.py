"""Where a half-filled form is kept. A stay that got its id from the platform is found by both its names."""

from __future__ import annotations

from frontdesk.store.local import DRAFT
from frontdesk.store.store import Store


def draft_key(store: Store, name: str) -> str:
    """The name in the store: a form that was open while its stay was named still says the local one."""
    return DRAFT + " ".join(map(store.outbox.server_id, name.split(" ")))
