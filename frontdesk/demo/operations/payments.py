"""payments/addExternal, payments/updateState (connector-api.md §4.7, B.6; the latter only observed)."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from frontdesk.demo.answers import Json, forbidden, invalid
from frontdesk.demo.call import Call
from frontdesk.demo.operations.setup import EXTERNAL_PAYMENT_TYPES
from frontdesk.demo.question import members
from frontdesk.demo.rows import Payment
from frontdesk.demo.rules.accounts import check_account
from frontdesk.demo.rules.money import amount_given

_TYPES = members(
    "Unspecified BadDebts Bacs WireTransfer Invoice ExchangeRateDifference Complimentary Reseller "
    "ExchangeRoundingDifference Barter Commission BankCharges CrossSettlement Cash CreditCard Prepayment Cheque "
    "Bancontact IDeal PayPal GiftCard LoyaltyPoints ChequeVacances OnlinePayment CardCheck PaymentHubRedirection "
    "Voucher MasterCard Visa Amex Discover DinersClub Jcb UnionPay Twint Reka LoyaltyCard PosDiningAndSpaReward "
    "DirectDebit DepositCheck DepositCash DepositCreditCard DepositWireTransfer"
)
_STATES = members("Charged Canceled Pending Failed Verifying")


def add_external(call: Call) -> Json:
    """payments/addExternal: given positive, stored negative; a negative one pays back."""
    question, state = call.question, call.state
    name = "CustomerId" if question.has("CustomerId") and not question.has("AccountId") else "AccountId"
    account = check_account(state, question.required_identifier(name), name)
    given = amount_given(state, question, "Amount").negated()
    kind = question.choice("Type", _TYPES) or "Unspecified"
    if kind not in EXTERNAL_PAYMENT_TYPES:
        raise invalid("Type")
    row = Payment(
        id=call.new_id(),
        account_id=account,
        reservation_id=_reservation(call),
        gross=given.gross,
        type="ExternalPayment",
        kind="Payment" if given.gross < 0 else "Refund",
        accounting_state="Open",
        created=call.now,
        updated=call.now,
        bill_id=_bill(call, account),
        notes=question.text("Notes"),
        external_type=kind,
        external_identifier=question.external_identifier(),
        accounting_category_id=_accounting_category(call),
        original=given.original,
    )
    call.change.put(row)
    return {"ExternalPaymentId": row.id}


def _reservation(call: Call) -> str | None:
    reservation = call.question.identifier("ReservationId")
    if reservation is not None and reservation not in call.state.reservations:
        raise invalid("ReservationId")
    return reservation


def _bill(call: Call, account: str) -> str | None:
    """The open bill named, which must be the payer's; none lets the payment land where §4.7 says."""
    identifier = call.question.identifier("BillId")
    bill = call.state.bills.get(identifier)
    if identifier is not None and (bill is None or bill.state != "Open" or bill.account_id != account):
        raise invalid("BillId")
    return identifier


def _accounting_category(call: Call) -> str | None:
    identifier = call.question.identifier("AccountingCategoryId")
    if identifier is not None and identifier not in call.state.accounting_categories:
        raise invalid("AccountingCategoryId")
    return identifier


def update_state(call: Call) -> Json:
    """payments/updateState: an external payment entered by mistake is cancelled; not once its bill is closed."""
    question = call.question
    row = call.state.payments.get(question.required_identifier("PaymentId"))
    if row is None or row.type != "ExternalPayment":
        raise invalid("PaymentId")
    wanted: Any = question.choice("State", _STATES)
    if wanted is None:
        raise invalid("State")
    if wanted != "Canceled" or row.state != "Charged":
        raise forbidden(f'Payment state cannot be changed from "{row.state}" to "{wanted}".')
    if row.accounting_state != "Open":
        raise forbidden("Payment state cannot be changed because its bill is closed.")
    call.change.put(replace(row, state="Canceled", accounting_state="Canceled", updated=call.now))
    return {}
