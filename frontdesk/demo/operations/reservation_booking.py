"""reservations/price and reservations/add (connector-api.md §4.1, §4.2, §4.5, B.4)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from frontdesk.demo.answers import Json, invalid
from frontdesk.demo.call import Call
from frontdesk.demo.operations.reservation_proposals import bookable_service, read_booking, read_quote
from frontdesk.demo.operations.reservation_shapes import old_reservation
from frontdesk.demo.question import Question
from frontdesk.demo.rows import Companionship, Group, Note, OrderItem, Reservation
from frontdesk.demo.rules.booking import (
    Proposal,
    check_availability,
    check_capacity,
    check_rate,
    night_prices,
    room_of,
    stay_items,
    stay_products,
)
from frontdesk.demo.rules.history import check_editable
from frontdesk.demo.rules.numbers import next_number
from frontdesk.demo.rules.restrictions import check_restrictions
from frontdesk.demo.rules.taxes import net_of, rate_of
from frontdesk.demo.state import State
from frontdesk.demo.wire import number, total_amount


def price(call: Call) -> Json:
    """reservations/price: what `add` would charge; neither capacity nor free rooms are looked at.

    `Total` has the members of both forms: `NetValue` to `TaxValues` of the seed, `Value` to `TaxRate` of today.
    """
    service = bookable_service(call)
    quotes = []
    for item in _items(call):
        proposal = read_quote(call, item, service)
        quoted = replace(proposal, stay=replace(proposal.stay, state="Confirmed"))
        charges = list(stay_items(call.state, quoted, call.now, call.rng))
        quotes.append({"Identifier": item.text("Identifier"), **_totals(charges, call.state.enterprise.currency)})
    return {"ReservationPrices": quotes}


def _totals(charges: Sequence[OrderItem], currency: str) -> Json:
    total = total_amount([(item.gross, item.tax_code) for item in charges], currency)
    gross = sum((item.gross for item in charges), Decimal(0))
    net = sum((net_of(item.gross, item.tax_code, currency) for item in charges), Decimal(0))
    codes = {item.tax_code for item in charges}
    rate = number(rate_of(codes.pop())) if len(codes) == 1 else None
    old = {"Value": number(gross), "Net": number(net), "Tax": number(gross - net), "TaxRate": rate}
    return {"TotalAmount": total, "Total": {**total, **old}}


@dataclass(frozen=True, slots=True)
class _Rules:
    """Which checks the caller left on."""

    rate: bool
    overbooking: bool


def add(call: Call) -> Json:
    """reservations/add: all of them in one group, or none at all."""
    question, service = call.question, bookable_service(call)
    items = _items(call)
    rules = _Rules(question.flag("CheckRateApplicability", True), question.flag("CheckOverbooking", True))
    question.flag("SendConfirmationEmail", True)
    seen = call.state.clone() if len(items) > 1 else call.state
    group: Group | None = None
    added = []
    for item in items:
        here = replace(call, state=seen)
        proposal = read_booking(here, item, service)
        group = group or _group(call, proposal.stay)
        stay = _add_one(here, replace(proposal, stay=replace(proposal.stay, group_id=group.id)), item, rules)
        added.append((item.text("Identifier"), stay))
        if seen is not call.state:
            call.change.apply_to(seen)
    return {
        "Reservations": [
            {"Identifier": identifier, "Reservation": old_reservation(call.state, stay, group, [stay.account_id])}
            for identifier, stay in added
        ]
    }


def _items(call: Call) -> list[Question]:
    items = call.question.parts("Reservations")
    if items is None:
        raise invalid("Reservations")
    return items


def _group(call: Call, first: Reservation) -> Group:
    """The group named, or a new one with a name of its own."""
    named = call.question.identifier("GroupId")
    if named is not None:
        group = call.state.groups.get(named)
        if group is None:
            raise invalid("GroupId")
        return group
    guest = call.state.customers[first.account_id]
    name = call.question.text("GroupName") or f"{guest.last_name} {next_number(call.state)}"
    group = Group(call.new_id(), name, call.now, call.now)
    call.change.put(group)
    return group


def _add_one(call: Call, proposal: Proposal, item: Question, rules: _Rules) -> Reservation:
    state, stay = call.state, proposal.stay
    check_editable(stay.start, call.now, "The arrival")
    check_capacity(state, stay)
    if rules.rate:
        check_rate(
            state.rates[stay.rate_id],
            has_voucher=stay.voucher_id is not None,
            has_block=stay.availability_block_id is not None,
        )
        check_restrictions(state, stay, [each.gross for each in night_prices(state, proposal)], call.now)
    _check_block_group(state, stay)
    check_availability(state, stay, overbooking=not rules.overbooking)
    room = room_of(state, stay)
    stay = replace(stay, number=next_number(state), room_id=room, room_locked=stay.room_locked and room is not None)
    call.change.put(stay)
    call.change.put(Companionship(call.new_id(), stay.account_id, stay.id, stay.group_id, call.now, call.now))
    proposal = replace(proposal, stay=stay)
    for order in stay_products(proposal, call.now):
        call.change.put(order)
    for row in stay_items(state, proposal, call.now, call.rng):
        call.change.put(row)
    notes = item.text("Notes")
    if notes and notes.strip():
        call.change.put(Note(call.new_id(), stay.id, notes, "General", call.now, call.now))
    return stay


def _check_block_group(state: State, stay: Reservation) -> None:
    """All reservations of a block are in one group (§4.2)."""
    block = state.availability_blocks.get(stay.availability_block_id)
    if block is None or not block.in_one_group:
        return
    for other in state.reservations.having("block", block.id):
        if other.state != "Canceled":
            if other.group_id != stay.group_id:
                raise invalid("GroupId")
            return
