"""cancellationPolicies/getAll|getByRates|getByReservations (connector-api.md §4.6, B.3; beta on the platform)."""

from __future__ import annotations

from frontdesk.demo.answers import Json, RefusalError, invalid
from frontdesk.demo.call import Call
from frontdesk.demo.chance import derived_id
from frontdesk.demo.operations.setup import property_is_asked, required_services, wanted_activity
from frontdesk.demo.paging import Filters, page
from frontdesk.demo.question import members
from frontdesk.demo.rows import CancellationPolicy, RateGroup
from frontdesk.demo.times import say, say_duration
from frontdesk.demo.wire import number

_MOST = 100
_FILTERS = members("CancellationPolicyIds RateGroupIds UpdatedUtc ActivityStates")


def get_policies(call: Call) -> Json:
    """cancellationPolicies/getAll; each rate group has one, whose cursor is the group. Needs one more filter."""
    question = call.question
    services = required_services(call, _MOST)
    if not any(question.has(name) for name in _FILTERS):
        raise RefusalError(400, "At least one filter must be provided.")
    wanted = question.identifiers("CancellationPolicyIds")
    filters: Filters[RateGroup] = Filters()
    filters.only_if(property_is_asked(call))
    filters.among(services, lambda row: row.service_id)
    filters.among(wanted_activity(question), lambda row: row.is_active)
    filters.among(wanted, lambda row: _policy_id(row.id))
    filters.within(question.interval("UpdatedUtc"), lambda row: row.updated)
    only = question.identifiers("RateGroupIds")
    rows, cursor = page(call.state.rate_groups, question.limitation(), filters, only)
    policies = [
        {
            "Id": _policy_id(row.id),
            "RateGroupId": row.id,
            "CreatedUtc": say(row.created),
            "UpdatedUtc": say(row.updated),
            "FeeExtent": list(row.policy.extents),
            **_terms(call, row.policy),
            "IsActive": row.is_active,
        }
        for row in rows
    ]
    return {"CancellationPolicies": policies, "Cursor": cursor}


def _policy_id(group_id: str) -> str:
    return derived_id(f"{group_id} policy")


def _terms(call: Call, policy: CancellationPolicy) -> Json:
    return {
        "Applicability": policy.applicability,
        "ApplicabilityOffset": say_duration(policy.offset),
        "FeeMaximumTimeUnits": policy.maximum_nights,
        "AbsoluteFee": {"Currency": call.state.enterprise.currency, "Value": number(policy.absolute_fee)},
        "RelativeFee": number(policy.relative_fee),
    }


def get_by_rates(call: Call) -> Json:
    """cancellationPolicies/getByRates."""
    question = call.question
    rates = question.ordered_identifiers("RateIds", _MOST)
    if rates is None or any(rate not in call.state.rates for rate in rates):
        raise invalid("RateIds")
    start, end = question.instant("ReservationStartUtc"), question.instant("ReservationEndUtc")
    if start is None:
        raise invalid("ReservationStartUtc")
    if end is None or end <= start:
        raise invalid("ReservationEndUtc")
    return {"CancellationPolicies": [{"RateId": rate, "Policies": [_of_rate(call, rate)]} for rate in rates]}


def get_by_reservations(call: Call) -> Json:
    """cancellationPolicies/getByReservations."""
    stays = call.question.ordered_identifiers("ReservationIds", _MOST)
    if stays is None or any(stay not in call.state.reservations for stay in stays):
        raise invalid("ReservationIds")
    policies = [
        {"ReservationId": stay, "Policies": [_of_rate(call, call.state.reservations[stay].rate_id)]} for stay in stays
    ]
    return {"CancellationPolicies": policies}


def _of_rate(call: Call, rate_id: str) -> Json:
    group = call.state.rate_groups[call.state.rates[rate_id].group_id]
    return {"FeeExtents": list(group.policy.extents), **_terms(call, group.policy)}
