"""What a stay owes, account by account, and what closing its bills changes (connector-api.md §4.7)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from decimal import Decimal

from frontdesk.demo.rows import Bill, OrderItem, Payment, Reservation
from frontdesk.demo.state import State


def open_items(state: State, stay: Reservation) -> list[OrderItem]:
    """The open charges of the stay, whoever pays them."""
    return [item for item in state.order_items.having("order", stay.id) if item.state == "Open"]


def open_payments(state: State, stay: Reservation) -> list[Payment]:
    """The open payments for the stay."""
    payments = state.payments.having("reservation", stay.id)
    return [payment for payment in payments if payment.accounting_state == "Open"]


def balances(state: State, stay: Reservation) -> dict[str, Decimal]:
    """What each account of the stay owes; an account that paid everything is there with zero."""
    owed: dict[str, Decimal] = defaultdict(Decimal)
    for item in open_items(state, stay):
        owed[item.account_id] += item.gross
    for payment in open_payments(state, stay):
        owed[payment.account_id] += payment.gross
    return dict(owed)


def closed_bills(state: State, stay: Reservation, now: datetime) -> Iterator[OrderItem | Payment | Bill]:
    """The rows after closing the bills of every account of the stay that owes nothing."""
    settled = {account for account, owed in balances(state, stay).items() if owed == 0}
    bills: set[str] = set()
    for item in open_items(state, stay):
        if item.account_id in settled:
            bills |= {item.bill_id} if item.bill_id else set()
            yield replace(item, state="Closed", closed=now, updated=now)
    for payment in open_payments(state, stay):
        if payment.account_id in settled:
            bills |= {payment.bill_id} if payment.bill_id else set()
            yield replace(payment, accounting_state="Closed", closed=now, updated=now)
    for bill_id in sorted(bills):
        bill = state.bills.get(bill_id)
        if bill is not None and bill.state == "Open":
            yield replace(bill, state="Closed", closed=now, updated=now)
