"""Who our token is on the platform: learnt from a stay that our own answered change was the last to touch."""

from __future__ import annotations

from contextlib import suppress
from datetime import timedelta

from frontdesk.domain.outbox import Attempt
from frontdesk.store.errors import NotWritten
from frontdesk.sync.parts import Parts
from frontdesk.sync.read import StayRead

_NAME = "own_profile_id"
_AROUND = timedelta(seconds=2)  # the platform tells whole seconds, and its clock is known to about one


def own_profile(parts: Parts) -> str:
    """Its id there, "" while that is not known."""
    return str(parts.store.local.get(_NAME, ""))


def learn_own_profile(parts: Parts, attempt: Attempt, seen: object) -> None:
    """Take it from a fresh read of a stay that was last changed in the very seconds of our answered send. Other tokens
    may have another profile, so the newest counts.
    """
    if not isinstance(seen, StayRead) or attempt.ended_utc is None or not seen.reservation.updater_id:
        return
    changed, updater = seen.reservation.updated_utc, seen.reservation.updater_id
    is_ours = attempt.sent_utc - _AROUND <= changed <= attempt.ended_utc + _AROUND
    if is_ours and updater != own_profile(parts):
        with suppress(NotWritten):  # it is learnt from the next one
            parts.store.local.set(_NAME, updater)
