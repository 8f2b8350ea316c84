"""Who our token is on the platform: learnt from a stay that our own answered change was the last to touch."""

from __future__ import annotations

from contextlib import suppress

from frontdesk.store.errors import NotWritten
from frontdesk.sync.parts import Parts
from frontdesk.sync.read import StayRead

_NAME = "own_profile_id"


def own_profile(parts: Parts) -> str:
    """Its id there, "" while that is not known."""
    return str(parts.store.local.get(_NAME, ""))


def learn_own_profile(parts: Parts, seen: object) -> None:
    """Take it from a fresh read after our change was answered and nothing else came between."""
    if isinstance(seen, StayRead) and seen.reservation.updater_id and not own_profile(parts):
        with suppress(NotWritten):  # it is learnt from the next one
            parts.store.local.set(_NAME, seen.reservation.updater_id)
