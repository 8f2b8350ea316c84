"""orders/add in the forms of 2018, 2023 and today (connector-api.md §2.1, §4.7, B.6)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from frontdesk.demo.answers import Json, forbidden, invalid
from frontdesk.demo.call import Call
from frontdesk.demo.operations.amounts import read_price
from frontdesk.demo.operations.reservation_proposals import read_wish
from frontdesk.demo.question import Question
from frontdesk.demo.rows import Note, Order, OrderItem
from frontdesk.demo.rules.accounts import check_account
from frontdesk.demo.rules.history import check_editable
from frontdesk.demo.rules.numbers import next_number
from frontdesk.demo.rules.taxes import Price, listed_price
from frontdesk.demo.times import whole_seconds

_LONGEST_NAME = 255
_MOST_UNITS = 1000


def add(call: Call) -> Json:
    """orders/add: products and items of an additional service, charged to a guest or a company at one moment."""
    order = _order(call)
    question = call.question
    notes = question.text("Notes")
    charges = [*_products(call, order), *_items(call, order)]
    if not charges:
        raise invalid("ProductOrders")
    if any(charge.gross < 0 for charge in charges):
        raise forbidden("Only positive charges are allowed.")
    apart = (question.part("Options") or Question({})).flag("DisableItemGrouping")
    bill_id = _bill(call, order)
    call.change.put(order)
    for charge in charges:
        for row in _each_alone(call, charge) if apart else [charge]:
            call.change.put(replace(row, bill_id=bill_id, notes=notes))
    if notes and notes.strip():
        call.change.put(Note(call.new_id(), order.id, notes, "General", call.now, call.now))
    return {"OrderId": order.id}


def _order(call: Call) -> Order:
    question, state = call.question, call.state
    name = "AccountId" if question.has("AccountId") or not question.has("CustomerId") else "CustomerId"
    account_id = check_account(state, question.identifier(name), name)
    service = state.services.get(question.required_identifier("ServiceId"))
    if service is None or service.bookable or not service.is_active:
        raise invalid("ServiceId")
    stay_id, segment_id = question.identifier("LinkedReservationId"), question.identifier("BusinessSegmentId")
    if stay_id is not None and stay_id not in state.reservations:
        raise invalid("LinkedReservationId")
    if segment_id is not None and segment_id not in state.segments:
        raise invalid("BusinessSegmentId")
    consumed = whole_seconds(question.instant("ConsumptionUtc") or call.now)
    check_editable(consumed, call.now, "The consumption")
    me = state.enterprise.integration_profile_id
    return Order(
        id=call.new_id(),
        number=next_number(state),
        service_id=service.id,
        account_id=account_id,
        reservation_id=stay_id,
        consumed=consumed,
        created=call.now,
        updated=call.now,
        creator_id=me,
        updater_id=me,
        segment_id=segment_id,
    )


def _listed(question: Question, name: str) -> list[Question]:
    return (question.parts(name) or []) if question.fields.get(name) else []


def _products(call: Call, order: Order) -> Iterator[OrderItem]:
    for part in _listed(call.question, "ProductOrders"):
        wish = read_wish(call, part)
        product = wish.product
        if product.service_id != order.service_id:
            raise invalid("ProductId")
        price = wish.price or listed_price(call.state, product.price, product.tax_code)
        charge = _charge(call, order, product.name, wish.count, price, part)
        yield replace(charge, type="ProductOrder", product_id=product.id)


def _items(call: Call, order: Order) -> Iterator[OrderItem]:
    for part in _listed(call.question, "Items"):
        name, count, price = part.text("Name"), part.count("UnitCount"), part.part("UnitAmount")
        if not (name and name.strip()) or len(name) > _LONGEST_NAME:
            raise invalid("Name")
        if count is None or not 1 <= abs(count) <= _MOST_UNITS:
            raise invalid("UnitCount")
        if price is None:
            raise invalid("UnitAmount")
        category_id = part.identifier("AccountingCategoryId")
        if category_id is not None and category_id not in call.state.accounting_categories:
            raise invalid("AccountingCategoryId")
        charge = _charge(call, order, name, count, read_price(call, price, "UnitAmount"), part)
        yield replace(charge, accounting_category_id=category_id)


def _charge(call: Call, order: Order, name: str, count: int, price: Price, part: Question) -> OrderItem:
    return OrderItem(
        id=call.new_id(),
        order_id=order.id,
        account_id=order.account_id,
        service_id=order.service_id,
        type="CustomItem",
        name=name,
        unit_count=count,
        unit_price=price.gross,
        tax_code=price.tax_code,
        state="Open",
        created=call.now,
        updated=call.now,
        consumed=order.consumed,
        creator_id=order.creator_id,
        updater_id=order.updater_id,
        external_identifier=part.external_identifier(),
    )


def _each_alone(call: Call, charge: OrderItem) -> Iterator[OrderItem]:
    for _ in range(abs(charge.unit_count)):
        count = 1 if charge.unit_count > 0 else -1
        yield replace(charge, id=call.new_id(), unit_count=count)


def _bill(call: Call, order: Order) -> str | None:
    """The open bill of the account that was named."""
    bill_id = call.question.identifier("BillId")
    if bill_id is None:
        return None
    bill = call.state.bills.get(bill_id)
    if bill is None or bill.state != "Open" or bill.account_id != order.account_id:
        raise invalid("BillId")
    return bill_id
