"""How far back, and how far ahead, something may still be written (connector-api.md §1.8, §1.9)."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from frontdesk.demo.answers import forbidden, invalid

EDITABLE_HISTORY = timedelta(days=7)
"""The property's one interval, for operations and for accounting."""
FURTHEST_AHEAD = timedelta(days=5 * 365)


def check_editable(moment: datetime, now: datetime, what: str) -> None:
    """403 when the moment lies before the editable history interval; `what` is the subject of the sentence."""
    if moment < now - EDITABLE_HISTORY:
        raise forbidden(f"{what} is outside of the editable history interval of {EDITABLE_HISTORY.days} days.")


def check_units(first: date, last: date, today: date) -> None:
    """400 for prices and availability of days before the editable history or more than five years ahead."""
    if first < today - EDITABLE_HISTORY:
        raise invalid("FirstTimeUnitStartUtc")
    if last > today + FURTHEST_AHEAD:
        raise invalid("LastTimeUnitStartUtc")
