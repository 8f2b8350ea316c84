"""Who a stay is of, as far as the open commands say otherwise than the cache: another owner, another name, somebody who
comes along or does not.
"""

from __future__ import annotations

from collections.abc import Iterable

from frontdesk.domain.guests import Guest
from frontdesk.service.overlay import Overlay
from frontdesk.store.store import Store

FullNames = tuple[tuple[str, str], ...]
"""Surname and given name of each."""


def owners_shown(store: Store, overlay: Overlay) -> dict[str, Guest]:
    """By stay: the owner, where a command gave the stay to another guest or changed the profile, on whichever of their
    stays. Those of stays that only this desk knows come with the stay itself (`new_stays`).
    """
    changed = {change.guest_id for change in overlay.guest_changes}
    of_guest = {stay: guest for guest in changed for stay in store.cache.stays_of_guest(guest)}
    for key, stay in overlay.stays.items():
        of_guest.pop(key, None)  # it may be another's by now
        if overlay.new_owner(key) or stay.guest_id in changed:
            of_guest[stay.id] = stay.guest_id
    if not of_guest:
        return {}
    known = store.cache.guests(set(of_guest.values()))
    shown = {key: overlay.guest(known.get(guest), guest) for key, guest in of_guest.items()}
    return {key: guest for key, guest in shown.items() if guest is not None}


def people_shown(store: Store, overlay: Overlay, ids: Iterable[str]) -> dict[str, FullNames]:
    """Surname and given name of everybody known to be of these stays, the owner first; by stay."""
    wanted = list(ids)
    told = store.cache.people(wanted)
    stays = [overlay.stays[each] for each in wanted if each in overlay.stays]
    of_stay = {stay.id: tuple(dict.fromkeys((stay.guest_id, *stay.companion_ids))) for stay in stays}
    known = store.cache.guests({guest for guests in of_stay.values() for guest in guests})
    for stay_id, guest_ids in of_stay.items():
        shown = (overlay.guest(known.get(guest), guest) for guest in guest_ids)
        told[stay_id] = tuple((guest.last_name, guest.first_name) for guest in shown if guest is not None)
    return told
