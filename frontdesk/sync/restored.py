"""A machine put back to an earlier state brings its witness back with it, but not the platform: what carries this
desk's sign there and is unknown here shows that the file is an older state of itself (offline-reliability.md §4-15).
"""

from __future__ import annotations

import logging
from collections.abc import Iterable
from datetime import datetime, timedelta

from frontdesk.api.errors import ApiError, LeftAlone, NotGranted, Refused, TryLater
from frontdesk.api.wire import Interval
from frontdesk.domain.outbox import WAITS_FOR_PERSON
from frontdesk.domain.signs import is_of_desk
from frontdesk.domain.views import Changed
from frontdesk.sync.calls import around, pages
from frontdesk.sync.parts import Parts

log = logging.getLogger(__name__)

_LONG_AGO = timedelta(days=2)


def note_markers(parts: Parts, markers: Iterable[str]) -> None:
    """Compare what records on the platform carry with what this file knows."""
    outbox = parts.store.outbox
    sign = outbox.sign()
    found = {each for each in markers if is_of_desk(each, sign)}
    if any(not outbox.knows_marker(each) for each in sorted(found)):
        note_restored(parts)


def note_restored(parts: Parts) -> None:
    """This file is an older state of itself: what an earlier run left waits for a person."""
    if parts.store.outbox.doubt_earlier():
        log.warning("the platform has commands of this desk that its file does not know")
        parts.emit(Changed(status=True, unsent=True))


async def look_for_unknown(parts: Parts, since: datetime | None) -> None:
    """Before anything an earlier run left is sent: the payments and charges that came since the file was last brought
    up to date, `since`, are looked through for our signs. Raises `ApiError`.

    Bookings and profiles are looked for one by one, when it is their turn.
    """
    waiting = [each for each in parts.store.outbox.open_entries() if each.recovered]
    if since is None or not parts.store.outbox.sign() or all(each.state in WAITS_FOR_PERSON for each in waiting):
        return
    now = parts.time.now()
    interval = around(since if since <= now else now - _LONG_AGO, now)  # a clock that was ahead wrote down a future
    note_markers(parts, [*await _of_payments(parts, interval), *await _of_charges(parts, interval)])


async def _of_payments(parts: Parts, interval: Interval) -> list[str]:
    try:
        walk = parts.client.urgent.payments.pages(created_utc=interval)
        found = [each async for page in pages(parts, walk) for each in page.items]
    except ApiError as error:
        return _nothing(error)
    named = [each.data.external.external_identifier for each in found if each.data and each.data.external]
    return [each for each in (*named, *(payment.identifier for payment in found)) if each]


async def _of_charges(parts: Parts, interval: Interval) -> list[str]:
    try:
        walk = parts.client.urgent.order_items.pages(created_utc=interval)
        return [each.external_identifier or "" async for page in pages(parts, walk) for each in page.items]
    except ApiError as error:
        return _nothing(error)


def _nothing(error: ApiError) -> list[str]:
    """Where the platform does not tell, nothing is concluded; without a line it is asked again. Raises the error."""
    is_not_told = isinstance(error, NotGranted | Refused | LeftAlone)
    if is_not_told or (isinstance(error, TryLater) and error.status is not None):
        return []
    raise error
