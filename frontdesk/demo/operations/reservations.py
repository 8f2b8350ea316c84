"""reservations/getAll/2023-06-06, reservationGroups/getAll (connector-api.md B.4)."""

from __future__ import annotations

from frontdesk.demo.answers import Json, RefusalError, invalid
from frontdesk.demo.call import Call
from frontdesk.demo.operations.reservation_shapes import reservation
from frontdesk.demo.operations.setup import check_services, property_is_asked
from frontdesk.demo.paging import Test, common, page
from frontdesk.demo.question import Question
from frontdesk.demo.rows import Group, Reservation
from frontdesk.demo.times import say

STATES = frozenset({"Inquired", "Confirmed", "Started", "Processed", "Canceled", "Optional", "Requested"})
_SEED_STATES = STATES | {"Enquired"}


def get_reservations(call: Call) -> Json:
    """reservations/getAll/2023-06-06: every filter narrows the answer; none at all gives everything."""
    question, state = call.question, call.state
    table = state.reservations
    accounts, groups = question.identifiers("AccountIds"), question.identifiers("ReservationGroupIds")
    rooms, numbers = question.identifiers("AssignedResourceIds"), question.texts("Numbers")
    only = common(
        question.identifiers("ReservationIds"),
        None if accounts is None else table.having_any("account", accounts),
        None if groups is None else table.having_any("group", groups),
        None if rooms is None else table.having_any("room", rooms),
        None if numbers is None else table.having_any("number", numbers),
    )
    services = question.identifiers("ServiceIds")
    check_services(state, services)
    tests = _time_tests(question) + _property_tests(question)
    if services is not None:
        tests.append(lambda row: row.service_id in services)
    if not property_is_asked(call):
        tests.append(lambda row: False)
    rows, cursor = page(table, question.limitation(), tests, only)
    return {"Reservations": [reservation(state, row) for row in rows], "Cursor": cursor}


def _time_tests(question: Question) -> list[Test[Reservation]]:
    tests: list[Test[Reservation]] = []
    created, updated = question.interval("CreatedUtc"), question.interval("UpdatedUtc")
    colliding = question.interval("CollidingUtc")
    start, actual_start = question.interval("ScheduledStartUtc"), question.interval("ActualStartUtc")
    end, actual_end = question.interval("ScheduledEndUtc"), question.interval("ActualEndUtc")
    if start is not None and actual_start is not None:
        raise invalid("ActualStartUtc")
    if end is not None and actual_end is not None:
        raise invalid("ActualEndUtc")
    if created is not None:
        tests.append(lambda row: created.holds(row.created))
    if updated is not None:
        tests.append(lambda row: updated.holds(row.updated))
    if colliding is not None:
        tests.append(lambda row: colliding.meets(row.start, row.end))
    if start is not None:
        tests.append(lambda row: start.holds(row.start))
    if actual_start is not None:
        tests.append(lambda row: actual_start.holds(row.actual_start))
    if end is not None:
        tests.append(lambda row: end.holds(row.end))
    if actual_end is not None:
        tests.append(lambda row: actual_end.holds(row.actual_end))
    return tests


def _property_tests(question: Question) -> list[Test[Reservation]]:
    tests: list[Test[Reservation]] = []
    states, channels = question.choices("States", _SEED_STATES), question.texts("ChannelNumbers", 100)
    companies, agencies = question.identifiers("PartnerCompanyIds", 100), question.identifiers("TravelAgencyIds", 100)
    blocks = question.identifiers("AvailabilityBlockIds", 100)
    if states is not None:
        wanted = {"Inquired" if state == "Enquired" else state for state in states}
        tests.append(lambda row: row.state in wanted)
    if channels is not None:
        tests.append(lambda row: row.channel_number in channels)
    if companies is not None:
        tests.append(lambda row: row.company_id in companies)
    if agencies is not None:
        tests.append(lambda row: row.travel_agency_id in agencies)
    if blocks is not None:
        tests.append(lambda row: row.availability_block_id in blocks)
    return tests


def get_groups(call: Call) -> Json:
    """reservationGroups/getAll; needs ids or `UpdatedUtc`."""
    question = call.question
    only, updated = question.identifiers("ReservationGroupIds"), question.interval("UpdatedUtc")
    if only is None and updated is None:
        raise RefusalError(400, "At least one filter must be provided.")
    tests: list[Test[Group]] = []
    if updated is not None:
        tests.append(lambda row: updated.holds(row.updated))
    if not property_is_asked(call):
        tests.append(lambda row: False)
    rows, cursor = page(call.state.groups, question.limitation(), tests, only)
    return {"ReservationGroups": [_group(row, call.state.enterprise.id) for row in rows], "Cursor": cursor}


def _group(row: Group, enterprise_id: str) -> Json:
    return {
        "Id": row.id,
        "Name": row.name,
        "ChannelManager": row.channel_manager,
        "ChannelManagerGroupNumber": row.channel_number,
        "EnterpriseId": enterprise_id,
    }


def get_notes(call: Call) -> Json:
    """serviceOrderNotes/getAll; special requests only when `Types` names them."""
    question, state = call.question, call.state
    orders = question.required_identifiers("ServiceOrderIds")
    types = question.choices("Types", frozenset({"General", "ChannelManager", "SpecialRequest"}))
    wanted = types or frozenset({"General", "ChannelManager"})
    updated, by_id = question.interval("UpdatedUtc"), question.identifiers("ServiceOrderNoteIds")
    only = common(by_id, state.notes.having_any("order", orders))
    rows, cursor = page(
        state.notes,
        question.limitation(),
        [
            lambda row: row.type in wanted,
            lambda row: updated is None or updated.holds(row.updated),
            lambda row: property_is_asked(call),
        ],
        only,
    )
    notes = [
        {
            "Id": row.id,
            "OrderId": row.order_id,
            "Text": row.text,
            "Type": row.type,
            "CreatedUtc": say(row.created),
            "UpdatedUtc": say(row.updated),
        }
        for row in rows
    ]
    return {"ServiceOrderNotes": notes, "Cursor": cursor}
