"""How far back something may still be written (connector-api.md §1.9)."""

from __future__ import annotations

from datetime import datetime, timedelta

from frontdesk.demo.answers import forbidden

EDITABLE_HISTORY = timedelta(days=7)
FURTHEST_AHEAD = timedelta(days=5 * 365)
"""Nothing is written further ahead (§1.8)."""


def check_editable(moment: datetime, now: datetime, what: str) -> None:
    """403 when the moment lies before the editable history interval; `what` is the subject of the sentence."""
    if moment < now - EDITABLE_HISTORY:
        raise forbidden(f"{what} is outside of the editable history interval of {EDITABLE_HISTORY.days} days.")
