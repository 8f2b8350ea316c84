"""accountingItems/update, orderItems/cancel, accountingCategories/getAll (connector-api.md §4.7, B.6)."""

from __future__ import annotations

from dataclasses import replace

from frontdesk.demo.answers import Json, invalid
from frontdesk.demo.call import Call
from frontdesk.demo.operations.reservation_items import OldItems
from frontdesk.demo.operations.setup import property_is_asked, wanted_activity
from frontdesk.demo.paging import Filters, page
from frontdesk.demo.question import Question
from frontdesk.demo.rows import Payment
from frontdesk.demo.setup_rows import AccountingCategory
from frontdesk.demo.state import State
from frontdesk.demo.times import say, say_maybe
from frontdesk.demo.wire import extended_amount

_MOST_CANCELLED = 10


def move_items(call: Call) -> Json:
    """accountingItems/update: open charges and pending payments go to another open bill, and so to its account."""
    items = call.question.parts("AccountingItemUpdates")
    if items is None:
        raise invalid("AccountingItemUpdates")
    charges: list[Json] = []
    payments: list[Json] = []
    for item in items:
        identifier = item.required_identifier("AccountingItemId")
        charge, payment = call.state.order_items.get(identifier), call.state.payments.get(identifier)
        if charge is not None and charge.state == "Open":
            account, bill = _destination(call, item)
            charge = replace(charge, account_id=account, bill_id=bill, updated=call.now)
            call.change.put(charge)
            charges.append(OldItems(call, None).shown(charge))
        elif payment is not None and payment.state == "Pending":
            account, bill = _destination(call, item)
            payment = replace(payment, account_id=account, bill_id=bill, updated=call.now)
            call.change.put(payment)
            payments.append(_payment(call.state, payment))
        else:
            raise invalid("AccountingItemId")
    return {"OrderItems": charges, "PaymentItems": payments}


def _destination(call: Call, item: Question) -> tuple[str, str]:
    """Account and bill to go to."""
    wish, account = item.update("BillId", Question.identifier), item.update("AccountId", Question.identifier)
    bill = None if wish is None else call.state.bills.get(wish.value)
    if bill is None or bill.state != "Open":
        raise invalid("BillId")
    if account is not None and account.value != bill.account_id:
        raise invalid("AccountId")
    return bill.account_id, bill.id


def _payment(state: State, row: Payment) -> Json:
    """The old wire shape of a payment."""
    total = extended_amount(row.gross, None, state.enterprise.currency)
    return {
        "Id": row.id,
        "AccountId": row.account_id,
        "BillId": row.bill_id,
        "AccountingCategoryId": row.accounting_category_id,
        "Amount": total,
        "OriginalAmount": total if row.original is None else extended_amount(row.original[0], None, row.original[1]),
        "AmountDefault": total,
        "Notes": row.notes,
        "SettlementId": None,
        "ConsumedUtc": say(row.created),
        "ClosedUtc": say_maybe(row.closed),
        "AccountingState": row.accounting_state,
        "State": row.state,
        "Identifier": row.external_identifier,
        "Data": {"Discriminator": "CreditCard" if row.type == "CreditCardPayment" else "Other", "Value": None},
    }


def cancel_items(call: Call) -> Json:
    """orderItems/cancel: open charges are cancelled; one that is not open refuses all."""
    me = call.state.enterprise.integration_profile_id
    for identifier in sorted(call.question.required_identifiers("OrderItemIds", _MOST_CANCELLED)):
        row = call.state.order_items.get(identifier)
        if row is None or row.state != "Open":
            raise invalid("OrderItemIds")
        call.change.put(replace(row, state="Canceled", canceled=call.now, updated=call.now, updater_id=me))
    return {}


def get_accounting_categories(call: Call) -> Json:
    """accountingCategories/getAll."""
    question = call.question
    filters: Filters[AccountingCategory] = Filters()
    filters.only_if(property_is_asked(call))
    filters.among(wanted_activity(question), lambda row: row.is_active)
    filters.within(question.interval("UpdatedUtc"), lambda row: row.updated)
    only = question.identifiers("AccountingCategoryIds")
    rows, cursor = page(call.state.accounting_categories, question.limitation(), filters, only)
    return {"AccountingCategories": [_category(call.state, row) for row in rows], "Cursor": cursor}


def _category(state: State, row: AccountingCategory) -> Json:
    return {
        "Id": row.id,
        "EnterpriseId": state.enterprise.id,
        "IsActive": row.is_active,
        "Name": row.name,
        "Code": row.code,
        "ExternalCode": None,
        "LedgerAccountCode": row.code,
        "PostingAccountCode": None,
        "CostCenterCode": None,
        "Classification": row.classification,
        "CreatedUtc": say(row.created),
        "UpdatedUtc": say(row.updated),
    }
