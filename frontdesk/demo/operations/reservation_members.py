"""reservations/updateCustomer, addCompanion, deleteCompanion (connector-api.md §4.2, B.4)."""

from __future__ import annotations

from dataclasses import replace

from frontdesk.demo.answers import Json, invalid
from frontdesk.demo.call import Call
from frontdesk.demo.operations.stays import named_stay
from frontdesk.demo.rows import Companionship, Reservation
from frontdesk.demo.rules.companions import check_companion_leaves, check_room_for_companion, companionship_of
from frontdesk.demo.rules.stays import check_change


def update_customer(call: Call) -> Json:
    """reservations/updateCustomer: another owner, who becomes a companion in the old one's place.

    Inferred: charges that are still open go to the new owner, what is closed stays.
    """
    stay, customer_id = named_stay(call), _guest(call)
    check_change(call.state, stay)
    if customer_id == stay.account_id:
        return {}
    _touch(call, replace(stay, account_id=customer_id))
    old = companionship_of(call.state, stay, stay.account_id)
    if companionship_of(call.state, stay, customer_id) is None:
        _join(call, stay, customer_id)
    if old is not None:
        call.change.remove(old)
    for item in call.state.order_items.having("order", stay.id):
        if item.account_id == stay.account_id and item.state in ("Open", "Inactive"):
            call.change.put(replace(item, account_id=customer_id, bill_id=None, updated=call.now))
    return {}


def add_companion(call: Call) -> Json:
    """reservations/addCompanion; answers the companionship, also the one that was there already."""
    stay, customer_id = named_stay(call), _guest(call)
    check_change(call.state, stay)
    known = companionship_of(call.state, stay, customer_id)
    if known is not None:
        return {"CompanionshipId": known.id}
    check_room_for_companion(call.state, stay)
    _touch(call, stay)
    return {"CompanionshipId": _join(call, stay, customer_id)}


def delete_companion(call: Call) -> Json:
    """reservations/deleteCompanion: the profile stays, only the companionship goes."""
    stay, customer_id = named_stay(call), _guest(call)
    check_change(call.state, stay)
    known = companionship_of(call.state, stay, customer_id)
    if known is None:
        raise invalid("CustomerId")
    check_companion_leaves(call.state, stay, customer_id)
    call.change.remove(known)
    _touch(call, stay)
    return {}


def _guest(call: Call) -> str:
    guest = call.state.customers.get(call.question.required_identifier("CustomerId"))
    if guest is None or not guest.is_active:
        raise invalid("CustomerId")
    return guest.id


def _join(call: Call, stay: Reservation, customer_id: str) -> str:
    row = Companionship(call.new_id(), customer_id, stay.id, stay.group_id, call.now, call.now)
    call.change.put(row)
    return row.id


def _touch(call: Call, stay: Reservation) -> None:
    me = call.state.enterprise.integration_profile_id
    call.change.put(replace(stay, updated=call.now, updater_id=me))
