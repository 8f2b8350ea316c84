"""reservations/confirm, start, process, cancel (connector-api.md §4.1, B.4)."""

from __future__ import annotations

from dataclasses import replace

from frontdesk.demo.answers import Json, RefusalError, invalid
from frontdesk.demo.call import Call
from frontdesk.demo.rows import Reservation
from frontdesk.demo.rules.fees import cancellation_fee, fee_item
from frontdesk.demo.rules.folio import close_bills_of
from frontdesk.demo.rules.release import cancel
from frontdesk.demo.rules.stays import check_cancel, check_confirm, check_process, check_start


def named_stay(call: Call) -> Reservation:
    """The stay that `ReservationId` names."""
    stay = call.state.reservations.get(call.question.required_identifier("ReservationId"))
    if stay is None:
        raise RefusalError(400, "Invalid ReservationId")
    return stay


def _all_named(call: Call) -> list[Reservation]:
    question = call.question
    identifiers = question.ordered_identifiers("ReservationIds")
    single = question.identifier("ReservationId")
    if identifiers is None and single is not None:
        identifiers = [single]
    if identifiers is None or any(each not in call.state.reservations for each in identifiers):
        raise invalid("ReservationIds")
    return [call.state.reservations[each] for each in identifiers]


def _ids(stays: list[Reservation]) -> Json:
    return {"ReservationIds": [stay.id for stay in stays]}


def confirm(call: Call) -> Json:
    """reservations/confirm: options become confirmed and their charges count; one bad stay refuses all."""
    stays = _all_named(call)
    me = call.state.enterprise.integration_profile_id
    for stay in stays:
        check_confirm(call.state, stay)
        call.change.put(replace(stay, state="Confirmed", released=None, updated=call.now, updater_id=me))
        for item in call.state.order_items.having("order", stay.id):
            if item.state == "Inactive":
                call.change.put(replace(item, state="Open", updated=call.now, updater_id=me))
    return _ids(stays)


def start(call: Call) -> Json:
    """reservations/start: check-in."""
    stay = named_stay(call)
    check_start(call.state, stay, call.now)
    call.change.put(
        replace(
            stay,
            state="Started",
            actual_start=call.now,
            updated=call.now,
            updater_id=call.state.enterprise.integration_profile_id,
            owner_checked_in=True,
            started_by_connector=True,
        )
    )
    return {}


def process(call: Call) -> Json:
    """reservations/process: check-out; the room turns dirty."""
    question, state, now = call.question, call.state, call.now
    stay = named_stay(call)
    close_bills = question.flag("CloseBills")
    check_process(
        state,
        stay,
        now,
        close_bills=close_bills,
        allow_open_balance=question.flag("AllowOpenBalance"),
        notes=question.text("Notes"),
    )
    me = state.enterprise.integration_profile_id
    call.change.put(replace(stay, state="Processed", actual_end=now, updated=now, updater_id=me))
    if close_bills:
        close_bills_of(state, stay, call.change, now, call.rng)
    room = state.rooms.get(stay.room_id)
    if room is not None:
        call.change.put(replace(room, state="Dirty", updated=now))
    return {}


def cancel_stays(call: Call) -> Json:
    """reservations/cancel: charges are cancelled, the fee is posted when asked for; one bad stay refuses all."""
    question, state = call.question, call.state
    stays = _all_named(call)
    notes, with_fee = question.text("Notes"), question.flag("PostCancellationFee")
    question.flag("SendEmail")
    for stay in stays:
        check_cancel(state, stay, notes, call.now)
    for stay in stays:
        me = state.enterprise.integration_profile_id
        if with_fee:
            _post_fee(call, stay, me)
        cancel(state, stay, call.now, me, "Other", call.change)
    return _ids(stays)


def _post_fee(call: Call, stay: Reservation, me: str) -> None:
    fee = cancellation_fee(call.state, stay, call.now)
    if fee > 0:
        notes = call.question.text("Notes")
        call.change.put(fee_item(call.state, replace(stay, updater_id=me), fee, call.now, call.rng, notes))
