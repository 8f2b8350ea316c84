"""The two wire shapes of a stay: 2023-06-06 for reads, 2017-04-12 for writes (connector-api.md §2.1, B.4)."""

from __future__ import annotations

from collections.abc import Sequence

from frontdesk.demo.answers import Json
from frontdesk.demo.rows import Group, Reservation
from frontdesk.demo.state import State
from frontdesk.demo.times import say, say_maybe

_OLD_STATES = {"Inquired": "Enquired"}


def reservation(state: State, row: Reservation) -> Json:
    """The 2023-06-06 shape; `EnterpriseId` is the seed's, `StartUtc` the earlier of scheduled and actual start."""
    began = row.start if row.actual_start is None else min(row.start, row.actual_start)
    return {
        "Id": row.id,
        "EnterpriseId": state.enterprise.id,
        "ServiceId": row.service_id,
        "AccountId": row.account_id,
        "AccountType": "Customer",
        "CreatorProfileId": row.creator_id,
        "UpdaterProfileId": row.updater_id,
        "BookerId": row.booker_id,
        "Number": row.number,
        "State": row.state,
        "Origin": row.origin,
        "CommanderOrigin": row.commander_origin,
        "OriginDetails": row.origin_details,
        "CreatedUtc": say(row.created),
        "UpdatedUtc": say(row.updated),
        "CancelledUtc": say_maybe(row.cancelled),
        "VoucherId": row.voucher_id,
        "BusinessSegmentId": row.segment_id,
        "Options": _options(row),
        "RateId": row.rate_id,
        "CreditCardId": row.credit_card_id,
        "GroupId": row.group_id,
        "RequestedResourceCategoryId": row.category_id,
        "AssignedResourceId": row.room_id,
        "AvailabilityBlockId": row.availability_block_id,
        "PartnerCompanyId": row.company_id,
        "CompanyId": row.company_id,
        "TravelAgencyId": row.travel_agency_id,
        "AssignedResourceLocked": row.room_locked,
        "ChannelNumber": row.channel_number,
        "ChannelManager": state.groups[row.group_id].channel_manager,
        "ChannelManagerNumber": row.channel_manager_number,
        "CancellationReason": row.cancellation_reason,
        "ReleasedUtc": say_maybe(row.released),
        "StartUtc": say(began),
        "EndUtc": say(row.actual_end or row.end),
        "ScheduledStartUtc": say(row.start),
        "ActualStartUtc": say_maybe(row.actual_start),
        "ScheduledEndUtc": say(row.end),
        "ActualEndUtc": say_maybe(row.actual_end),
        "Purpose": row.purpose,
        "QrCodeData": None,
        "PersonCounts": _persons(row),
    }


def old_reservation(
    state: State, row: Reservation, group: Group | None = None, companion_ids: Sequence[str] | None = None
) -> Json:
    """The 2017-04-12 shape; group and companions are given for a stay that the state does not have yet."""
    group = group or state.groups[row.group_id]
    if companion_ids is None:
        companion_ids = [each.customer_id for each in state.companionships.having("reservation", row.id)]
    adults = sum(count for category, count in row.persons if state.age_categories[category].adult)
    began = row.start if row.actual_start is None else min(row.start, row.actual_start)
    origin = f"Commander{row.commander_origin}" if row.origin == "Commander" else row.origin
    return {
        "Id": row.id,
        "ServiceId": row.service_id,
        "GroupId": row.group_id,
        "Number": row.number,
        "ChannelNumber": row.channel_number,
        "ChannelManagerNumber": row.channel_manager_number,
        "ChannelManagerGroupNumber": group.channel_number,
        "ChannelManager": group.channel_manager,
        "State": _OLD_STATES.get(row.state, row.state),
        "Origin": origin,
        "OriginDetails": row.origin_details,
        "OriginDetail": row.origin_details,
        "Purpose": row.purpose,
        "CreatedUtc": say(row.created),
        "UpdatedUtc": say(row.updated),
        "CancelledUtc": say_maybe(row.cancelled),
        "StartUtc": say(began),
        "EndUtc": say(row.actual_end or row.end),
        "ReleasedUtc": say_maybe(row.released),
        "RequestedCategoryId": row.category_id,
        "AssignedSpaceId": row.room_id,
        "AssignedSpaceLocked": row.room_locked,
        "AssignedResourceId": row.room_id,
        "AssignedResourceLocked": row.room_locked,
        "BusinessSegmentId": row.segment_id,
        "CompanyId": row.company_id,
        "TravelAgencyId": row.travel_agency_id,
        "AvailabilityBlockId": row.availability_block_id,
        "RateId": row.rate_id,
        "VoucherId": row.voucher_id,
        "CreditCardId": row.credit_card_id,
        "CancellationReason": row.cancellation_reason,
        "AdultCount": adults,
        "ChildCount": sum(count for _, count in row.persons) - adults,
        "PersonCounts": _persons(row),
        "OwnerId": row.account_id,
        "CustomerId": row.account_id,
        "BookerId": row.booker_id,
        "CompanionIds": list(companion_ids),
        "ChannelManagerId": None,
        "Options": {name: value for name, value in _options(row).items() if name != "ConnectorCheckIn"},
    }


def _persons(row: Reservation) -> list[Json]:
    return [{"AgeCategoryId": category, "Count": count} for category, count in row.persons]


def _options(row: Reservation) -> Json:
    return {
        "OwnerCheckedIn": row.owner_checked_in,
        "AllCompanionsCheckedIn": row.owner_checked_in,
        "AnyCompanionCheckedIn": row.owner_checked_in,
        "ConnectorCheckIn": row.started_by_connector,
    }
