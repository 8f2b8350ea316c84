"""reservations/updateInterval (connector-api.md §4.1, §4.6, B.4)."""

from __future__ import annotations

from dataclasses import replace

from frontdesk.demo.answers import Json, invalid
from frontdesk.demo.call import Call
from frontdesk.demo.operations.stays import named_stay
from frontdesk.demo.operations.updates import with_dates
from frontdesk.demo.question import Update
from frontdesk.demo.rules.fees import fee_for_dropped_nights, fee_item
from frontdesk.demo.rules.history import check_editable
from frontdesk.demo.rules.moves import check_place
from frontdesk.demo.rules.repricing import Terms, recharge
from frontdesk.demo.rules.stays import check_change


def update_interval(call: Call) -> Json:
    """reservations/updateInterval: kept nights keep their price, new ones get today's, dropped ones may cost a fee.

    Inferred: no reason is asked for, since the request has no field for one.
    """
    question, state = call.question, call.state
    old = named_stay(call)
    check_change(state, old)
    if not question.has("ChargeCancellationFee"):
        raise invalid("ChargeCancellationFee")
    with_fee = question.flag("ChargeCancellationFee")
    start, end = question.instant("StartUtc"), question.instant("EndUtc")
    stay = with_dates(
        state, old, call.now, None if start is None else Update(start), None if end is None else Update(end)
    )
    if stay.start != old.start:
        check_editable(stay.start, call.now, "The arrival")
    stay = replace(stay, updated=call.now, updater_id=state.enterprise.integration_profile_id)
    check_place(state, old, stay, call.now)
    call.change.put(stay)
    for row in recharge(state, old, stay, Terms({}, reprice=False, reason="Interval"), call.now, call.rng):
        call.change.put(row)
    fee = fee_for_dropped_nights(state, old, stay, call.now) if with_fee else None
    if fee:
        call.change.put(fee_item(state, stay, fee, call.now, call.rng, notes=None))
    return {}
