"""orderItems/getAll, payments/getAll (connector-api.md §4.7, B.6)."""

from __future__ import annotations

from frontdesk.demo.answers import Json, RefusalError
from frontdesk.demo.call import Call
from frontdesk.demo.operations.setup import property_is_asked, services_asked
from frontdesk.demo.paging import Filters, common, page
from frontdesk.demo.question import Question, members
from frontdesk.demo.rows import OrderItem, Payment
from frontdesk.demo.rules.accounts import account_type
from frontdesk.demo.state import State
from frontdesk.demo.times import say, say_maybe
from frontdesk.demo.wire import amount

_ACCOUNTING_STATES = frozenset({"Open", "Closed", "Inactive", "Canceled"})
_ITEM_FILTERS = members(
    "OrderItemIds AccountIds ServiceOrderIds ServiceIds BillIds CreatedUtc UpdatedUtc ConsumedUtc CanceledUtc ClosedUtc"
)
_PAYMENT_FILTERS = members(
    "PaymentIds AccountIds BillIds ReservationIds CreatedUtc UpdatedUtc ChargedUtc ClosedUtc SettlementUtc"
)
_ITEM_TYPES = members(
    "CancellationFee NightRebate ProductOrderRebate AdditionalExpenseRebate Deposit ExchangeRateDifference CustomItem "
    "ServiceCharge CityTax CityTaxDiscount SpaceOrder ProductOrder Surcharge TaxCorrection ResourceUpgradeFee "
    "InvoiceFee MulticurrencyFee AllowanceDiscount AllowanceBreakage AllowanceContraBreakage"
)
_PAYMENT_STATES = frozenset({"Charged", "Canceled", "Pending", "Failed", "Verifying"})
_PAYMENT_TYPES = members(
    "Payment CreditCardPayment AlternativePayment CashPayment InvoicePayment ExternalPayment GhostPayment "
    "TaxDeductedPayment"
)
_REVENUE = {
    "SpaceOrder": "Service",
    "ProductOrder": "Product",
    "NightRebate": "Service",
    "ProductOrderRebate": "Product",
}


def _needs_a_filter(question: Question, names: frozenset[str]) -> None:
    if not any(question.has(name) for name in names):
        raise RefusalError(400, "At least one filter must be provided.")


def _currency_is_asked(call: Call) -> bool:
    return call.question.text("Currency") in (None, call.state.enterprise.currency)


def get_order_items(call: Call) -> Json:
    """orderItems/getAll; at least one filter."""
    question, table = call.question, call.state.order_items
    _needs_a_filter(question, _ITEM_FILTERS)
    bills = question.identifiers("BillIds")
    accounts, orders = question.identifiers("AccountIds", 100), question.identifiers("ServiceOrderIds")
    only = common(
        question.identifiers("OrderItemIds"),
        None if accounts is None else table.having_any("account", accounts),
        None if orders is None else table.having_any("order", orders),
        None if bills is None else table.having_any("bill", bills),
    )
    filters: Filters[OrderItem] = Filters()
    filters.only_if(property_is_asked(call) and _currency_is_asked(call))
    filters.among(services_asked(call), lambda row: row.service_id)
    filters.within(question.interval("CreatedUtc"), lambda row: row.created)
    filters.within(question.interval("UpdatedUtc"), lambda row: row.updated)
    filters.within(question.interval("ConsumedUtc"), lambda row: row.consumed)
    filters.within(question.interval("CanceledUtc"), lambda row: row.canceled)
    filters.within(question.interval("ClosedUtc"), lambda row: row.closed)
    filters.among(question.choices("AccountingStates", _ACCOUNTING_STATES), lambda row: row.state)
    filters.among(question.choices("Types", _ITEM_TYPES), lambda row: row.type)
    rows, cursor = page(table, question.limitation(), filters, only)
    return {"OrderItems": [order_item(call.state, row) for row in rows], "Cursor": cursor}


def order_item(state: State, row: OrderItem) -> Json:
    """The wire shape of a charge."""
    currency = state.enterprise.currency
    total = amount(row.gross, row.tax_code, currency)
    return {
        "Id": row.id,
        "EnterpriseId": state.enterprise.id,
        "AccountId": row.account_id,
        "AccountType": account_type(state, row.account_id),
        "ServiceId": row.service_id,
        "ServiceOrderId": row.order_id,
        "Notes": row.notes,
        "BillId": row.bill_id,
        "AccountingCategoryId": row.accounting_category_id,
        "BillingName": row.name,
        "ExternalIdentifier": row.external_identifier,
        "UnitCount": row.unit_count,
        "UnitAmount": amount(row.unit_price, row.tax_code, currency),
        "Amount": total,
        "OriginalAmount": total,
        "RevenueType": _REVENUE.get(row.type, "Additional"),
        "CreatorProfileId": row.creator_id,
        "UpdaterProfileId": row.updater_id,
        "CreatedUtc": say(row.created),
        "UpdatedUtc": say(row.updated),
        "ConsumedUtc": say(row.consumed),
        "CanceledUtc": say_maybe(row.canceled),
        "ClosedUtc": say_maybe(row.closed),
        "StartUtc": say_maybe(row.started),
        "ClaimedUtc": None,
        "AccountingState": row.state,
        "Type": row.type,
        "Options": {"CanceledWithReservation": row.canceled_with_reservation},
        "Data": _item_data(row),
        "TaxExemptionReason": None,
        "TaxExemptionLegalReference": None,
    }


def _item_data(row: OrderItem) -> Json | None:
    """The product that was sold or given back; a night has none."""
    if row.product_id is None:
        return None
    empty: Json = dict.fromkeys(("Rebate", "Product", "AllowanceDiscount", "AllowanceProfits"))
    if row.rebated_item_id is not None:
        rebate = {"ProductId": row.product_id, "RebatedItemId": row.rebated_item_id}
        return {**empty, "Discriminator": "Rebate", "Rebate": rebate}
    product = {"ProductId": row.product_id, "AgeCategoryId": row.age_category_id, "ProductType": "Product"}
    return {**empty, "Discriminator": "Product", "Product": product}


def get_payments(call: Call) -> Json:
    """payments/getAll; a filter is needed; amounts are negative."""
    question, table = call.question, call.state.payments
    _needs_a_filter(question, _PAYMENT_FILTERS)
    bills = question.identifiers("BillIds")
    accounts, reservations = question.identifiers("AccountIds", 100), question.identifiers("ReservationIds")
    only = common(
        question.identifiers("PaymentIds"),
        None if accounts is None else table.having_any("account", accounts),
        None if reservations is None else table.having_any("reservation", reservations),
        None if bills is None else table.having_any("bill", bills),
    )
    states = question.choices("States", _PAYMENT_STATES)
    filters: Filters[Payment] = Filters()
    filters.only_if(property_is_asked(call) and _currency_is_asked(call))
    filters.among(states, lambda row: row.state)
    for name in ("CreatedUtc", "ChargedUtc", "SettlementUtc"):
        filters.within(question.interval(name), lambda row: row.created)
    filters.within(question.interval("UpdatedUtc"), lambda row: row.updated)
    filters.within(question.interval("ClosedUtc"), lambda row: row.closed)
    filters.among(question.choices("AccountingStates", _ACCOUNTING_STATES), lambda row: row.accounting_state)
    filters.among(_types_asked(question), lambda row: row.type)
    rows, cursor = page(table, question.limitation(), filters, only)
    return {"Payments": [payment(call.state, row) for row in rows], "Cursor": cursor}


def _types_asked(question: Question) -> set[str] | None:
    kind = question.choice("Type", _PAYMENT_TYPES)
    return None if kind is None else {kind}


def payment(state: State, row: Payment) -> Json:
    """The wire shape of a payment; what was given in another currency is its original amount."""
    total = amount(row.gross, None, state.enterprise.currency)
    return {
        "Id": row.id,
        "EnterpriseId": state.enterprise.id,
        "AccountId": row.account_id,
        "AccountType": account_type(state, row.account_id),
        "PaymentRequestId": None,
        "BillId": row.bill_id,
        "ReservationId": row.reservation_id,
        "AccountingCategoryId": row.accounting_category_id,
        "Amount": total,
        "OriginalAmount": total if row.original is None else amount(row.original[0], None, row.original[1]),
        "Notes": row.notes,
        "SettlementId": None,
        "ConsumedUtc": say(row.created),
        "ClosedUtc": say_maybe(row.closed),
        "ChargedUtc": say(row.created) if row.state in ("Charged", "Canceled") else None,
        "CreatedUtc": say(row.created),
        "UpdatedUtc": say(row.updated),
        "SettlementUtc": say(row.created),
        "AccountingState": row.accounting_state,
        "State": row.state,
        "Identifier": row.external_identifier,
        "Type": row.type,
        "Kind": row.kind,
        "Data": _payment_data(row),
        "PaymentOrigin": "Api" if row.type == "ExternalPayment" else "Operations",
    }


def _payment_data(row: Payment) -> Json | None:
    empty: Json = dict.fromkeys(("CreditCard", "Invoice", "External", "Ghost", "Alternative"))
    if row.type == "CreditCardPayment":
        return {**empty, "Discriminator": "CreditCard", "CreditCard": {"CreditCardId": None, "Transaction": None}}
    if row.type == "ExternalPayment":
        external = {"Type": row.external_type or "Unspecified", "ExternalIdentifier": row.external_identifier}
        return {**empty, "Discriminator": "External", "External": external}
    return None
