"""reservations/getAll (ver 2017-04-12): every time filter, every extent (connector-api.md §2.1, B.4; seed 003)."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta

from frontdesk.demo.answers import Json, RefusalError, invalid
from frontdesk.demo.call import Call
from frontdesk.demo.operations.companies import company
from frontdesk.demo.operations.customers import customer
from frontdesk.demo.operations.notes import note
from frontdesk.demo.operations.products import product
from frontdesk.demo.operations.rates import old_group, rate_for_extent
from frontdesk.demo.operations.reservation_items import OldItems, accounting_states
from frontdesk.demo.operations.reservation_shapes import old_reservation
from frontdesk.demo.operations.reservations import states_asked
from frontdesk.demo.operations.resources import assignment, category, room
from frontdesk.demo.operations.setup import segment, service
from frontdesk.demo.paging import Filters, common, during, page, touched
from frontdesk.demo.question import Interval, Question, members
from frontdesk.demo.rows import Reservation
from frontdesk.demo.state import State
from frontdesk.demo.times import DAY, months_later

_FILTERS = members(
    "ReservationIds GroupIds CustomerIds AssignedResourceIds RateIds BusinessSegmentIds ChannelNumbers Numbers States "
    "TimeFilter StartUtc"
)
_TIME_FILTERS = members("Colliding Created Updated Start End Overlapping Canceled")
_SHOWN_BY_DEFAULT = frozenset({"Confirmed", "Started", "Processed"})
_LONGEST = timedelta(hours=100)


def get_reservations(call: Call) -> Json:
    """reservations/getAll of 2017: at least one filter besides the services.

    Without states only confirmed, started and processed stays, unless they are named by id. The interval is at most
    100 hours as observed; the seed's three months where only its form is spoken.
    """
    question, state = call.question, call.state
    services, extent = _services(call), question.part("Extent")
    if extent is None:
        raise invalid("Extent")
    if not any(question.has(name) for name in _FILTERS):
        raise RefusalError(400, "At least one filter must be provided.")
    table, named = state.reservations, question.identifiers("ReservationIds")
    groups, owners = question.identifiers("GroupIds"), question.identifiers("CustomerIds")
    rooms, numbers = question.identifiers("AssignedResourceIds"), question.texts("Numbers")
    only = common(
        named,
        None if groups is None else table.having_any("group", groups),
        None if owners is None else table.having_any("account", owners),
        None if rooms is None else table.having_any("room", rooms),
        None if numbers is None else table.having_any("number", numbers),
        _candidates(call),
    )
    states = states_asked(question)
    filters: Filters[Reservation] = Filters()
    filters.among(services, lambda row: row.service_id)
    filters.among(states or (_SHOWN_BY_DEFAULT if named is None else None), lambda row: row.state)
    filters.among(question.identifiers("RateIds"), lambda row: row.rate_id)
    filters.among(question.identifiers("BusinessSegmentIds"), lambda row: row.segment_id)
    filters.among(question.texts("ChannelNumbers"), lambda row: row.channel_number)
    filters.require(_time_filter(call))
    rows, cursor = page(table, question.limitation(), filters, only)
    return {**_collections(call, extent, rows), "Cursor": cursor}


def _services(call: Call) -> frozenset[str]:
    """`ServiceIds`, or the one `ServiceId` of older requests; an unknown one fails the call."""
    services = call.question.identifiers("ServiceIds")
    single = call.question.identifier("ServiceId")
    if services is None and single is not None:
        services = frozenset({single})
    if services is None or any(identifier not in call.state.services for identifier in services):
        raise invalid("ServiceIds")
    return services


def _time_filter(call: Call) -> Callable[[Reservation], bool]:
    question = call.question
    kind = question.choice("TimeFilter", _TIME_FILTERS)
    start, end = question.instant("StartUtc"), question.instant("EndUtc")
    if start is None and end is None and kind is None and not question.has("States"):
        return lambda row: True
    if start is None or end is None or end < start:
        raise invalid("StartUtc" if start is None else "EndUtc")
    _check_length(call, start, end)
    interval = Interval(start, end)
    match kind or "Colliding":
        case "Created":
            return lambda row: interval.holds(row.created)
        case "Updated":
            return lambda row: interval.holds(row.updated)
        case "Start":
            return lambda row: interval.holds(row.start)
        case "End":
            return lambda row: interval.holds(row.end)
        case "Canceled":
            return lambda row: interval.holds(row.cancelled)
        case "Overlapping":
            return lambda row: row.start <= start and end <= row.end
        case _:
            return lambda row: interval.meets(row.start, row.end)


def _candidates(call: Call) -> set[str] | None:
    """The stays that can pass the time filter, from a look-up; whether the filter is right is told elsewhere."""
    question, table = call.question, call.state.reservations
    start, end = question.instant("StartUtc"), question.instant("EndUtc")
    if start is None or end is None or end < start:
        return None
    interval = Interval(start, end)
    if question.text("TimeFilter") in ("Created", "Updated", "Canceled"):
        return touched(table, interval)
    return during(table, interval)


def _check_length(call: Call, start: datetime, end: datetime) -> None:
    if call.era == "seeds":
        if end > months_later(start, 3) + DAY:
            raise RefusalError(400, "The interval must not exceed 3M1D.")
    elif end - start > _LONGEST:
        raise RefusalError(400, "The interval must not exceed 100:00:00.")


def _collections(call: Call, extent: Question, stays: list[Reservation]) -> Json:
    """Each collection that was asked for, null for the others."""
    state = call.state
    rooms = {stay.room_id: state.rooms[stay.room_id] for stay in stays if stay.room_id}
    assignments = [row for identifier in rooms for row in state.assignments.having("room", identifier)]
    categories = _unique([row.category_id for row in assignments] + [stay.category_id for stay in stays])
    rates = [state.rates[identifier] for identifier in _unique(stay.rate_id for stay in stays)]
    services = _unique(stay.service_id for stay in stays)
    segments = _unique(stay.segment_id for stay in stays if stay.segment_id)
    items = OldItems(call, accounting_states(extent))
    wanted: dict[str, Callable[[], list[Json]]] = {
        "Reservations": lambda: [old_reservation(state, stay) for stay in stays],
        "ReservationGroups": lambda: [
            {"Id": group, "Name": state.groups[group].name} for group in _unique(stay.group_id for stay in stays)
        ],
        "Customers": lambda: [_customer(call, guest) for guest in _unique(_members(state, stays))],
        "Services": lambda: [service(state, state.services[identifier]) for identifier in services],
        "Products": lambda: [product(state, row) for row in state.products if row.service_id in services],
        "BusinessSegments": lambda: [segment(state.segments[identifier]) for identifier in segments],
        "Resources": lambda: [room(call, row) for row in rooms.values()],
        "ResourceCategories": lambda: [category(call, state.categories[each]) for each in categories],
        "ResourceCategoryAssignments": lambda: [assignment(row) for row in assignments],
        "Rates": lambda: [rate_for_extent(row) for row in rates],
        "Items": lambda: [item for stay in stays for item in items.accounting_items(stay)],
        "OrderItems": lambda: [item for stay in stays for item in items.order_items(stay)],
        "Notes": lambda: [note(row) for stay in stays for row in state.notes.having("order", stay.id)],
        "QrCodeData": list,
        "Companies": lambda: [company(state, state.companies[each]) for each in _unique(_companies(state, stays))],
    }
    answered: Json = {name: make() if extent.flag(name) else None for name, make in wanted.items()}
    groups = [old_group(state.rate_groups[each]) for each in _unique(row.group_id for row in rates)]
    return {**answered, "RateGroups": groups if extent.flag("Rates") else None, "ResourceAccessTokens": None}


def _members(state: State, stays: Iterable[Reservation]) -> Iterable[str]:
    for stay in stays:
        yield stay.account_id
        yield from (row.customer_id for row in state.companionships.having("reservation", stay.id))


def _companies(state: State, stays: Iterable[Reservation]) -> Iterable[str]:
    named = (each for stay in stays for each in (stay.company_id, stay.travel_agency_id))
    return (each for each in named if each is not None and each in state.companies)


def _customer(call: Call, customer_id: str) -> Json:
    """The profile; the page of 2017 shows a `CategoryId` in it, which is always null."""
    shown = customer(call.state, call.state.customers[customer_id])
    return shown if call.era == "today" else {**shown, "CategoryId": None}


def _unique(identifiers: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(identifiers))
