"""What a stay owes, account by account, and what closing its bills changes (connector-api.md §4.7)."""

from __future__ import annotations

from collections import defaultdict
from datetime import datetime
from decimal import Decimal

from frontdesk.demo.chance import Random, new_id
from frontdesk.demo.rows import Bill, OrderItem, Payment, Reservation
from frontdesk.demo.rules.billing import close, items_on, payments_on
from frontdesk.demo.state import Change, State


def open_items(state: State, stay: Reservation) -> list[OrderItem]:
    """The open charges of the stay and of the orders that go with it, whoever pays them."""
    orders = [stay.id, *(order.id for order in state.orders.having("reservation", stay.id))]
    return [item for order in orders for item in state.order_items.having("order", order) if item.state == "Open"]


def open_payments(state: State, stay: Reservation) -> list[Payment]:
    """The open payments for the stay."""
    payments = state.payments.having("reservation", stay.id)
    return [payment for payment in payments if payment.accounting_state == "Open"]


def open_rows(state: State, stay: Reservation) -> list[OrderItem | Payment]:
    """The open charges of the stay and the open payments for it."""
    return [*open_items(state, stay), *open_payments(state, stay)]


def balances(state: State, stay: Reservation) -> dict[str, Decimal]:
    """What each account of the stay owes; an account that paid everything is there with zero."""
    owed: dict[str, Decimal] = defaultdict(Decimal)
    for row in open_rows(state, stay):
        owed[row.account_id] += row.gross
    return dict(owed)


def members(state: State, stay: Reservation) -> frozenset[str]:
    """The guests of the stay, its owner among them."""
    together = state.companionships.having("reservation", stay.id)
    return frozenset({stay.account_id, *(row.customer_id for row in together)})


def close_bills_of(state: State, stay: Reservation, change: Change, now: datetime, rng: Random) -> None:
    """Closes the bills of every account of the stay that owes nothing.

    What else is open on such a bill, from another stay, stays open: the stay's part then gets a bill of its own.
    """
    settled = {account for account, owed in balances(state, stay).items() if owed == 0}
    by_account: dict[str, list[OrderItem | Payment]] = defaultdict(list)
    for row in open_rows(state, stay):
        if row.account_id in settled:
            by_account[row.account_id].append(row)
    for account, rows in by_account.items():
        bill = _bill_of_its_own(state, rows) or Bill(new_id(rng), account, "Open", None, now, now)
        close(state, change, bill, rows, now, rng)


def _bill_of_its_own(state: State, rows: list[OrderItem | Payment]) -> Bill | None:
    """An open bill of the rows with nothing else on it."""
    mine = {row.id for row in rows}
    for bill_id in sorted({row.bill_id for row in rows if row.bill_id is not None}):
        others = {row.id for row in items_on(state, bill_id)} | {row.id for row in payments_on(state, bill_id)}
        bill = state.bills.get(bill_id)
        if bill is not None and bill.state == "Open" and others <= mine:
            return bill
    return None
