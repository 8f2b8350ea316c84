"""restrictions/getAll; add and delete of 2018, set and clear of today (connector-api.md §2.1, §4.6, B.3)."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime
from typing import get_args

from frontdesk.demo.answers import Json, invalid
from frontdesk.demo.call import Call
from frontdesk.demo.operations.hybrid import hybrid
from frontdesk.demo.operations.restriction_shapes import read_conditions, read_exceptions, restriction
from frontdesk.demo.operations.setup import property_is_asked, required_services, services_asked
from frontdesk.demo.paging import Filters, page
from frontdesk.demo.question import Interval, Question
from frontdesk.demo.rows import Restriction, RestrictionType
from frontdesk.demo.rules.intervals import with_cleared, with_set
from frontdesk.demo.rules.restrictions import affects_rate, check_quota
from frontdesk.demo.state import State
from frontdesk.demo.times import DAY, unit_start

_ORIGINS = frozenset({"User", "Integration"})
_TIME_FILTERS = frozenset({"Applicable", "Created"})
_TYPES = frozenset(get_args(RestrictionType))
_Merge = Callable[[Iterable[Restriction], Restriction, datetime, Callable[[], str]], list[Restriction]]


def get_restrictions(call: Call) -> Json:
    """restrictions/getAll; the form of 2018, without `Limitation` and services but with `TimeFilter`, works too."""
    question, state = call.question, call.state
    services = required_services(call) if question.has("Limitation") else services_asked(call)
    colliding = question.interval("CollidingUtc", months=None)
    origin = question.choice("Origin", _ORIGINS)
    filters: Filters[Restriction] = Filters()
    filters.only_if(property_is_asked(call))
    filters.among(services, lambda row: row.service_id)
    filters.within(question.interval("CreatedUtc", months=None), lambda row: row.created)
    filters.within(question.interval("UpdatedUtc", months=None), lambda row: row.updated)
    filters.among(question.identifiers("ResourceCategoryIds"), lambda row: row.category_id)
    filters.among(question.identifiers("SpaceCategoryIds"), lambda row: row.category_id)
    filters.among(question.identifiers("ExactRateIds"), lambda row: row.exact_rate_id)
    filters.among(question.identifiers("BaseRateIds"), lambda row: row.base_rate_id)
    filters.require(lambda row: origin is None or row.origin == origin)
    filters.require(lambda row: colliding is None or _collides(state, row, colliding))
    _old_time_filter(call, filters)
    rates = question.identifiers("RateIds")
    if rates is not None:
        affected = [state.rates[rate] for rate in rates if rate in state.rates]
        filters.require(lambda row: any(affects_rate(state, row, rate) for rate in affected))
    limitation = question.limitation_or_everything()
    rows, cursor = page(state.restrictions, limitation, filters, question.identifiers("RestrictionIds"))
    return {"Restrictions": [restriction(state, row, call.era) for row in rows], "Cursor": cursor}


def _old_time_filter(call: Call, filters: Filters[Restriction]) -> None:
    """`TimeFilter` over `StartUtc` to `EndUtc`: those created then, unless those that apply then are asked for."""
    question, state = call.question, call.state
    kind = question.choice("TimeFilter", _TIME_FILTERS) or "Created"
    start, end = question.instant("StartUtc"), question.instant("EndUtc")
    if start is None and end is None:
        return
    if start is None or end is None or end < start:
        raise invalid("StartUtc" if start is None else "EndUtc")
    interval = Interval(start, end)
    if kind == "Applicable":
        filters.require(lambda row: _collides(state, row, interval))
    else:
        filters.within(interval, lambda row: row.created)


def _collides(state: State, row: Restriction, interval: Interval) -> bool:
    starts_after = row.first_day is not None and unit_start(row.first_day, state.zone) >= interval.end
    ended_before = row.last_day is not None and unit_start(row.last_day + DAY, state.zone) <= interval.start
    return not starts_after and not ended_before


def add(call: Call) -> Json:
    """restrictions/add of 2018: conditions and exceptions apart, for the property's bookable service; answers them."""
    items = call.question.parts("Restrictions")
    if items is None:
        raise invalid("Restrictions")
    service_id = next(row.id for row in call.state.services if row.bookable)
    check_quota(len(items) + sum(row.service_id == service_id for row in call.state.restrictions))
    added = []
    for item in items:
        conditions = item.part("Conditions")
        if conditions is None:
            raise invalid("Conditions")
        row = read_conditions(call, conditions, service_id)
        row = read_exceptions(call, item.part("Exceptions") or Question({}), row)
        call.change.put(row)
        added.append({"Identifier": item.text("Identifier"), "Restriction": restriction(call.state, row, call.era)})
    return {"Restrictions": added}


def delete(call: Call) -> Json:
    """restrictions/delete of 2018; one unknown id fails the whole call."""
    for identifier in sorted(call.question.required_identifiers("RestrictionIds")):
        row = call.state.restrictions.get(identifier)
        if row is None:
            raise invalid("RestrictionIds")
        call.change.remove(row)
    return {}


def set_restrictions(call: Call) -> Json:
    """restrictions/set: conditions and exceptions in one flat item; joined or cut by the rule."""
    return _merged(call, with_set, with_exceptions=True)


def clear_restrictions(call: Call) -> Json:
    """restrictions/clear: exactly these conditions lose these days."""
    return _merged(call, with_cleared, with_exceptions=False)


def _merged(call: Call, merge: _Merge, *, with_exceptions: bool) -> Json:
    service = hybrid(call.question, "ServiceId", call.state.services)
    if service is None or not service.bookable:
        raise invalid("ServiceId")
    items = call.question.parts("Data")
    if items is None:
        raise invalid("Data")
    before = {row.id: row for row in call.state.restrictions}
    rows = list(before.values())
    for item in items:
        if item.part("Days") is None:
            raise invalid("Days")
        wish = read_conditions(call, item, service.id)
        if with_exceptions:
            wish = read_exceptions(call, item, wish)
        rows = merge(rows, wish, call.now, call.new_id)
    after = {row.id: row for row in rows}
    if len(after) > len(before):
        check_quota(sum(row.service_id == service.id for row in rows))
    for identifier, row in before.items():
        if identifier not in after:
            call.change.remove(row)
    for identifier, row in after.items():
        if before.get(identifier) != row:
            call.change.put(row)
    return {}
