"""Guests and companies: who exists, whose an e-mail is, what a merge moves (connector-api.md §4.9)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from frontdesk.demo.account_rows import AccountType, Company
from frontdesk.demo.answers import RefusalError, forbidden, invalid
from frontdesk.demo.rows import Customer, Removal, Row
from frontdesk.demo.state import State

_EMAIL = re.compile(r"[^@\s]+@[^@\s.]+(\.[^@\s.]+)+")


def account_type(state: State, account_id: str) -> AccountType:
    """What kind of account the id names; guests by far the most."""
    return "Company" if account_id in state.companies else "Customer"


def active_account(state: State, account_id: str) -> Customer | Company | None:
    """The guest or company that can still be used."""
    row: Customer | Company | None = state.customers.get(account_id) or state.companies.get(account_id)
    return row if row is not None and row.is_active else None


def check_account(state: State, account_id: str | None, name: str = "AccountId") -> str:
    """The id, when its account can be used; 400 with the parameter's name otherwise."""
    if account_id is None or active_account(state, account_id) is None:
        raise invalid(name)
    return account_id


def check_email(state: State, email: str | None, besides: str | None) -> None:
    """The address looks like one and is nobody else's; two spellings of case are one address (§4.9)."""
    if email is None:
        return
    if not _EMAIL.fullmatch(email):
        raise forbidden("Please enter a valid email address for customer.")
    owner = owner_of_email(state, email)
    if owner is not None and owner.id != besides:
        raise RefusalError(400, "A customer with the specified email already exists.")


def owner_of_email(state: State, email: str) -> Customer | None:
    """The active profile with that address."""
    return next((row for row in state.customers.having("email", email.casefold()) if row.is_active), None)


def merged(state: State, source: Customer | Company, target_id: str, now: datetime) -> Iterator[Row]:
    """The rows after the source has gone up in the target: all that was its, and itself, inactive.

    Closed bills keep the name that they were closed with.
    """
    old = source.id
    for stay in state.reservations.having("account", old):
        yield replace(stay, account_id=target_id, updated=now)
    for order in state.orders.having("account", old):
        yield replace(order, account_id=target_id, updated=now)
    for item in state.order_items.having("account", old):
        yield replace(item, account_id=target_id, updated=now)
    for payment in state.payments.having("account", old):
        yield replace(payment, account_id=target_id, updated=now)
    for bill in state.bills.having("account", old):
        yield replace(bill, account_id=target_id, updated=now)
    for note in state.account_notes.having("account", old):
        yield replace(note, account_id=target_id, updated=now)
    yield from _companionships(state, old, target_id, now)
    yield replace(source, is_active=False, merge_target_id=target_id, updated=now)


def _companionships(state: State, old: str, target_id: str, now: datetime) -> Iterator[Row]:
    """Where both came along, only the target stays."""
    for row in state.companionships.having("customer", old):
        others = state.companionships.having("reservation", row.reservation_id)
        if any(each.customer_id == target_id for each in others):
            yield Removal(f"companionships/{row.id}", "companionships", row.id)
            continue
        yield replace(row, customer_id=target_id, updated=now)
