"""reservations/getAll/2023-06-06, reservationGroups/getAll (connector-api.md B.4)."""

from __future__ import annotations

from frontdesk.demo.answers import Json, RefusalError, invalid
from frontdesk.demo.call import Call
from frontdesk.demo.operations.reservation_shapes import reservation
from frontdesk.demo.operations.setup import property_is_asked, services_asked
from frontdesk.demo.paging import Filters, common, during, page
from frontdesk.demo.question import Question
from frontdesk.demo.rows import Group, Reservation
from frontdesk.demo.state import PASSING_STATES

STATES = frozenset({"Inquired", "Confirmed", "Started", "Processed", "Canceled", "Optional", "Requested"})
_SEED_STATES = STATES | {"Enquired"}


def get_reservations(call: Call) -> Json:
    """reservations/getAll/2023-06-06: every filter narrows the answer; none at all gives everything."""
    question, state = call.question, call.state
    table = state.reservations
    accounts, groups = question.identifiers("AccountIds"), question.identifiers("ReservationGroupIds")
    rooms, numbers = question.identifiers("AssignedResourceIds"), question.texts("Numbers")
    states, channel_numbers = states_asked(question), question.texts("ChannelNumbers", 100)
    blocks = question.identifiers("AvailabilityBlockIds", 100)
    only = common(
        question.identifiers("ReservationIds"),
        None if accounts is None else table.having_any("account", accounts),
        None if groups is None else table.having_any("group", groups),
        None if rooms is None else table.having_any("room", rooms),
        None if numbers is None else table.having_any("number", numbers),
        None if states is None or not states <= PASSING_STATES else table.having_any("state", states),
        None if channel_numbers is None else table.having_any("channel_number", channel_numbers),
        None if blocks is None else table.having_any("block", blocks),
        during(table, question.interval("CollidingUtc")),
    )
    filters = _time_filters(question)
    filters.only_if(property_is_asked(call))
    filters.among(services_asked(call), lambda row: row.service_id)
    filters.among(states, lambda row: row.state)
    filters.among(channel_numbers, lambda row: row.channel_number)
    filters.among(question.identifiers("PartnerCompanyIds", 100), lambda row: row.company_id)
    filters.among(question.identifiers("TravelAgencyIds", 100), lambda row: row.travel_agency_id)
    filters.among(blocks, lambda row: row.availability_block_id)
    rows, cursor = page(table, question.limitation(), filters, only)
    return {"Reservations": [reservation(state, row) for row in rows], "Cursor": cursor}


def _time_filters(question: Question) -> Filters[Reservation]:
    colliding = question.interval("CollidingUtc")
    for one, other in (("ScheduledStartUtc", "ActualStartUtc"), ("ScheduledEndUtc", "ActualEndUtc")):
        if question.has(one) and question.has(other):
            raise invalid(other)
    filters: Filters[Reservation] = Filters()
    filters.require(lambda row: colliding is None or colliding.meets(row.start, row.end))
    filters.within(question.interval("CreatedUtc"), lambda row: row.created)
    filters.within(question.interval("UpdatedUtc"), lambda row: row.updated)
    filters.within(question.interval("ScheduledStartUtc"), lambda row: row.start)
    filters.within(question.interval("ActualStartUtc"), lambda row: row.actual_start)
    filters.within(question.interval("ScheduledEndUtc"), lambda row: row.end)
    filters.within(question.interval("ActualEndUtc"), lambda row: row.actual_end)
    return filters


def states_asked(question: Question) -> set[str] | None:
    """The `States` filter in both spellings."""
    states = question.choices("States", _SEED_STATES)
    return None if states is None else {"Inquired" if state == "Enquired" else state for state in states}


def get_groups(call: Call) -> Json:
    """reservationGroups/getAll; needs ids or `UpdatedUtc`."""
    question = call.question
    only, updated = question.identifiers("ReservationGroupIds"), question.interval("UpdatedUtc")
    if only is None and updated is None:
        raise RefusalError(400, "At least one filter must be provided.")
    filters: Filters[Group] = Filters()
    filters.only_if(property_is_asked(call))
    filters.within(updated, lambda row: row.updated)
    rows, cursor = page(call.state.groups, question.limitation(), filters, only)
    return {"ReservationGroups": [_group(row, call.state.enterprise.id) for row in rows], "Cursor": cursor}


def _group(row: Group, enterprise_id: str) -> Json:
    return {
        "Id": row.id,
        "Name": row.name,
        "ChannelManager": row.channel_manager,
        "ChannelManagerGroupNumber": row.channel_number,
        "EnterpriseId": enterprise_id,
    }
