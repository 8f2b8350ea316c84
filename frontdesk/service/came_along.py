"""Who came along with a guest before: a family is named once."""

from __future__ import annotations

from frontdesk.domain.guests import Guest
from frontdesk.service.rows import RowSource

_NEWEST = 5  # stays
_MOST = 6  # people


def came_along(source: RowSource, guest_id: str) -> tuple[Guest, ...]:
    """The companions of the newest stays the guest booked, those of the last one first."""
    stays = source.store.cache.stays_of_guest(guest_id)[:_NEWEST]
    known = source.store.cache.reservations(stays)
    along = (each for stay in stays if stay in known for each in known[stay].companion_ids if each != guest_id)
    ids = list(dict.fromkeys(along))[:_MOST]
    guests = source.store.cache.guests(ids)
    shown = (source.overlay.guest(guests.get(each), each) for each in ids)
    return tuple(guest for guest in shown if guest is not None)
