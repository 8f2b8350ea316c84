"""Facts of stays that only this desk knows yet, in the form the store gives them for all the others."""

from __future__ import annotations

from frontdesk.domain.folding import fold
from frontdesk.domain.guests import Guest
from frontdesk.domain.reservations import Reservation
from frontdesk.service.overlay import Overlay
from frontdesk.store.facts import RowFacts, StayFacts
from frontdesk.store.store import Store


def row_facts(store: Store, overlay: Overlay) -> dict[str, RowFacts]:
    """By local id."""
    return {stay.id: _row_facts(stay, guest_of(store, overlay, stay), overlay) for stay in overlay.new_stays.values()}


def stay_facts(store: Store, overlay: Overlay) -> tuple[StayFacts, ...]:
    """Of any day: the lists take what is theirs."""
    return tuple(facts_of(stay, guest_of(store, overlay, stay)) for stay in overlay.new_stays.values())


def guest_of(store: Store, overlay: Overlay, stay: Reservation) -> Guest | None:
    """The owner, who may be new too."""
    return overlay.guest(store.cache.guest(stay.guest_id), stay.guest_id)


def _row_facts(stay: Reservation, guest: Guest | None, overlay: Overlay) -> RowFacts:
    group = [each for each in overlay.new_stays.values() if each.group_id == stay.group_id]
    return RowFacts(
        id=stay.id,
        number=stay.number,
        state=stay.state,
        start_utc=stay.start_utc,
        end_utc=stay.end_utc,
        actual_start_utc=stay.actual_start_utc,
        actual_end_utc=stay.actual_end_utc,
        surname=guest.last_name if guest is not None else "",
        given=guest.first_name if guest is not None else "",
        important=guest.is_important if guest is not None else False,
        has_note=False,
        group_size=len(group),
        has_card=False,
        stays=0,
        room_id=stay.room_id,
        category_id=stay.category_id,
        rate_id=stay.rate_id,
        persons=stay.persons,
        owes=None,
        cancellation_reason=stay.cancellation_reason,
        released_utc=stay.released_utc,
    )


def sort_name_of(guest: Guest) -> str:
    """As the store folds it: surname first."""
    return fold(f"{guest.last_name} {guest.first_name}").strip()


def facts_of(stay: Reservation, guest: Guest | None = None) -> StayFacts:
    """As the store would give them; without a `guest`, without a name to sort by."""
    return StayFacts(
        id=stay.id,
        state=stay.state,
        start_utc=stay.start_utc,
        end_utc=stay.end_utc,
        actual_start_utc=stay.actual_start_utc,
        actual_end_utc=stay.actual_end_utc,
        released_utc=stay.released_utc,
        room_id=stay.room_id,
        category_id=stay.category_id,
        guest_id=stay.guest_id,
        sort_name="" if guest is None else sort_name_of(guest),
        persons=sum(each.count for each in stay.persons),
        updated_utc=stay.updated_utc,
        rate_id=stay.rate_id,
        group_id=stay.group_id,
        service_id=stay.service_id,
        company_id=stay.company_id,
        cancellation_reason=stay.cancellation_reason,
    )
