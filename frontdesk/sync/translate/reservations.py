"""Reservations off the wire."""

from __future__ import annotations

from datetime import UTC, datetime

from frontdesk.api.nouns import reservations as wire
from frontdesk.domain.reservations import PersonCount, Reservation, State

_OLDER_STATES = {"Enquired": State.INQUIRED}
_NEVER = datetime.min.replace(tzinfo=UTC)


def reservation(found: wire.Reservation) -> Reservation:
    """One stay; what an older server leaves out is empty. The scheduled times are kept, the actual ones beside them."""
    begins = found.begins or _NEVER
    return Reservation(
        id=found.id,
        number=found.number or "",
        state=_OLDER_STATES.get(found.state, found.state),
        service_id=found.service_id or "",
        group_id=found.group_id or "",
        guest_id=found.account_id or "",
        category_id=found.requested_resource_category_id or "",
        rate_id=found.rate_id or "",
        start_utc=begins,
        end_utc=found.ends or begins,
        created_utc=found.created_utc or begins,
        updated_utc=found.updated_utc or found.created_utc or begins,
        updater_id=found.updater_profile_id or "",
        room_id=found.assigned_resource_id,
        room_locked=bool(found.assigned_resource_locked),
        actual_start_utc=found.actual_start_utc,
        actual_end_utc=found.actual_end_utc,
        released_utc=found.released_utc,
        cancelled_utc=found.cancelled_utc,
        cancellation_reason=found.cancellation_reason,
        origin=found.origin or "",
        origin_details=found.origin_details,
        channel_number=found.channel_number,
        booker_id=found.booker_id,
        company_id=found.partner_company_id,
        travel_agency_id=found.travel_agency_id,
        business_segment_id=found.business_segment_id,
        availability_block_id=found.availability_block_id,
        purpose=found.purpose,
        card_id=found.credit_card_id,
        persons=tuple(PersonCount(each.age_category_id, each.count) for each in found.person_counts),
    )
