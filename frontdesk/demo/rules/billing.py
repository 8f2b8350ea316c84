"""Bills: where charges and payments land, what a bill owes, and how it is closed (connector-api.md §4.7).

Inferred, as §4.7 suggests: without a `BillId` they land on the first open bill of the account, made when needed.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Decimal

from frontdesk.demo.account_rows import Company, Counter
from frontdesk.demo.answers import forbidden
from frontdesk.demo.chance import Random, new_id
from frontdesk.demo.rows import Bill, BillParty, OrderItem, Payment
from frontdesk.demo.state import Change, State

_FIRST_NUMBER = 10_000
_MOST_PRINTS = 30
_PRINTS_COUNT_FOR = timedelta(days=7)
FISCAL_DELAY = timedelta(seconds=2)
"""How long a fiscal machine takes; the documents only say that it may."""


def place_on_bills(state: State, change: Change, now: datetime, rng: Random) -> None:
    """Gives every open charge and payment of the change that has no bill one of its account's."""
    for row in change.rows:
        if isinstance(row, OrderItem):
            is_open = row.state == "Open"
        elif isinstance(row, Payment):
            is_open = row.accounting_state == "Open"
        else:
            continue
        if is_open and row.bill_id is None:
            change.put(replace(row, bill_id=_open_bill(state, change, row.account_id, now, rng).id))


def _open_bill(state: State, change: Change, account_id: str, now: datetime, rng: Random) -> Bill:
    written = {row.id: row for row in change.rows if isinstance(row, Bill)}
    known = {row.id: row for row in state.bills.having("account", account_id)} | written
    for bill in known.values():
        if bill.account_id == account_id and bill.state == "Open":
            return bill
    bill = Bill(new_id(rng), account_id, "Open", None, now, now)
    change.put(bill)
    return bill


def items_on(state: State, bill_id: str) -> list[OrderItem]:
    """The charges on the bill that count."""
    return [row for row in state.order_items.having("bill", bill_id) if row.state in ("Open", "Closed")]


def payments_on(state: State, bill_id: str) -> list[Payment]:
    """The payments on the bill that count."""
    return [row for row in state.payments.having("bill", bill_id) if row.accounting_state in ("Open", "Closed")]


def balance_of(state: State, bill_id: str) -> Decimal:
    """What is still owed on the bill: its charges and its payments, which are negative."""
    charged = sum((row.gross for row in items_on(state, bill_id)), Decimal(0))
    return charged + sum((row.gross for row in payments_on(state, bill_id)), Decimal(0))


def check_close(state: State, bill: Bill, kind: str) -> None:
    """A receipt must be settled; an invoice may be owed (§4.7)."""
    if kind == "Receipt" and balance_of(state, bill.id) != 0:
        raise forbidden("Cannot close bill because it is not fully paid.")


def check_prints(state: State, bill: Bill, now: datetime) -> None:
    """403 for a print or preview too many: 30 in seven days (§4.7). The sentence is inferred."""
    recent = [row for row in state.bill_prints.having("bill", bill.id) if row.created > now - _PRINTS_COUNT_FOR]
    if len(recent) >= _MOST_PRINTS:
        raise forbidden(f"The bill has been printed {_MOST_PRINTS} times in the last {_PRINTS_COUNT_FOR.days} days.")


def close(
    state: State, change: Change, bill: Bill, rows: Collection[OrderItem | Payment], now: datetime, rng: Random
) -> Bill:
    """Writes the bill closed with those rows on it: numbered, its party frozen. Returns it."""
    owed = Decimal(0)
    for row in rows:
        owed += row.gross
        if isinstance(row, OrderItem):
            change.put(replace(row, bill_id=bill.id, state="Closed", closed=now, updated=now))
        else:
            change.put(replace(row, bill_id=bill.id, accounting_state="Closed", closed=now, updated=now))
    closed = replace(
        bill,
        state="Closed",
        number=_next_number(state, change, rng),
        closed=now,
        updated=now,
        taxed=bill.taxed or now,
        paid=now if owed == 0 else None,
        party=bill.party or party_of(state, bill.account_id),
    )
    change.put(closed)
    return closed


def party_of(state: State, account_id: str) -> BillParty:
    """Who the bill is for, as known now."""
    company: Company | None = state.companies.get(account_id)
    if company is not None:
        return BillParty(account_id, company.name, None, company.tax_identifier, company.address)
    guest = state.customers[account_id]
    return BillParty(account_id, guest.last_name, guest.first_name, guest.tax_number, guest.address)


def _next_number(state: State, change: Change, rng: Random) -> str:
    """The running number of bills; it goes on from the highest there is."""
    written = next((row for row in change.rows if isinstance(row, Counter)), None)
    counter = written or next(iter(state.counters), None)
    if counter is None:
        highest = max((int(row.number) for row in state.bills if row.number and row.number.isdigit()), default=0)
        counter = Counter(new_id(rng), max(highest, _FIRST_NUMBER))
    counter = replace(counter, value=counter.value + 1)
    change.put(counter)
    return str(counter.value)
