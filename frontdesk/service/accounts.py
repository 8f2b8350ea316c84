"""The account of one stay: what is on it, and which guest or company pays which part."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import assert_never

from frontdesk.domain.commands import AddOrder, AddPayment, AddProduct, CancelItem, ChangeStay
from frontdesk.domain.guests import Guest
from frontdesk.domain.money import AccountingState, OrderItem, Payment, balance
from frontdesk.domain.reservations import Reservation
from frontdesk.domain.views import CITY_TAX, Account, MoneyLine
from frontdesk.service.not_sent import Waiting, with_waiting
from frontdesk.service.overlay import mark_of_entry
from frontdesk.service.rows import RowSource

_SHOWN_ITEMS = (AccountingState.OPEN, AccountingState.CLOSED, AccountingState.INACTIVE)


def money_lines(items: Sequence[OrderItem], payments: Iterable[Payment], source: RowSource) -> tuple[MoneyLine, ...]:
    """Charges summed by kind and name in the order they first appear, nights first, then payments by day."""
    sums: dict[tuple[str, str, bool], tuple[Decimal, int, set[date]]] = {}
    for item in sorted(items, key=lambda each: (each.kind != "SpaceOrder", each.consumed_utc, each.id)):
        if item.state not in _SHOWN_ITEMS:
            continue
        is_later = item.state == AccountingState.INACTIVE
        key = (item.kind, item.name if item.kind != "SpaceOrder" else "", is_later)
        amount, units, days = sums.get(key, (Decimal(0), 0, set()))
        day = source.local(item.consumed_utc).date()
        sums[key] = (amount + item.amount, units + item.units, days | {day})
    by_person = {item.name for item in items if item.product_id in source.names.by_person}
    charges = [
        MoneyLine(
            kind,
            name,
            (units // max(1, len(days)), len(days)),
            amount,
            None,
            is_payment=False,
            by_person=kind == CITY_TAX or name in by_person,
            is_later=is_later,
        )
        for (kind, name, is_later), (amount, units, days) in sums.items()
    ]
    paid = [
        MoneyLine(each.kind, "", (0, 0), each.amount, source.local(each.charged_utc).date(), is_payment=True)
        for each in sorted(payments, key=lambda each: (each.charged_utc, each.id))
        if each.state == "Charged"
    ]
    return (*charges, *paid)


def waiting_lines(waiting: Iterable[Waiting], source: RowSource) -> tuple[MoneyLine, ...]:
    """What is not on the hotel's account yet, oldest first; a price by hand where it is known what it adds."""
    return tuple(_waiting_line(each, source) for each in waiting if not each.is_guess)


def _waiting_line(waiting: Waiting, source: RowSource) -> MoneyLine:
    called, posting, mark = source.names.products, waiting.posting, mark_of_entry(waiting.entry)
    amount, is_later = waiting.amount or Decimal(0), waiting.is_later
    day = source.local(waiting.entry.created_utc).date()
    match posting:
        case AddPayment(kind=kind):
            return MoneyLine(kind, "", (0, 0), amount, day, is_payment=True, unsent=mark)
        case AddProduct(product_id=product_id):
            names = [called.get(product_id, "")]
        case AddOrder(products=ordered, items=items):
            names = [*(called.get(each.product_id, "") for each in ordered), *(each.name for each in items)]
        case CancelItem(name=name):
            names = [name]
        case ChangeStay():
            nights = len(waiting.days)
            single, count = (waiting.days[0], (0, 0)) if nights == 1 else (None, (0, nights))
            return MoneyLine("SpaceOrder", "", count, amount, single, False, is_later=is_later, unsent=mark)
        case _:
            assert_never(posting)
    named = ", ".join(each for each in names if each)
    return MoneyLine("ProductOrder", named, (0, 0), amount, None, is_payment=False, is_later=is_later, unsent=mark)


def accounts(
    items: Sequence[OrderItem],
    payments: Sequence[Payment],
    shown: Reservation,
    source: RowSource,
    *,
    known: Mapping[str, Guest],
    is_known: bool,
    waiting: Sequence[Waiting] = (),
) -> tuple[Account, ...]:
    """One for whoever has anything on it: the owner first, then those who come along, then companies and others.

    `known` are profiles read already; `is_known`: payments can be read, so that a balance means something; `waiting` is
    what is not sent yet.
    """
    members = [shown.guest_id, *(each for each in shown.companion_ids if each != shown.guest_id)]
    payers = {each.guest_id for each in items} | {each.guest_id for each in payments}
    payers |= {each.account_id or shown.guest_id for each in waiting}
    others = payers - set(members)
    names = _names([*members, *others], source, known)
    found: list[Account] = []
    for account_id in (*members, *sorted(others, key=lambda each: names[each])):
        charged = [each for each in items if each.guest_id == account_id]
        paid = [each for each in payments if each.guest_id == account_id]
        on_the_way = [one for one in waiting if (one.account_id or shown.guest_id) == account_id]
        lines = (*money_lines(charged, paid, source), *waiting_lines(on_the_way, source))
        if not lines:
            continue
        surname, given = names[account_id]
        found.append(
            Account(
                account_id,
                surname,
                given,
                lines,
                with_waiting(balance(charged, paid) if is_known else None, on_the_way),
                has_open=_has_open(charged, paid) or bool(on_the_way),
                is_member=account_id in members,
            )
        )
    return tuple(found)


def guests_owe(found: Iterable[Account]) -> Decimal | None:
    """What the guests of a stay still owe, or, negative, are owed; what one has too much pays for nobody else. None
    where payments cannot be read.
    """
    owed = [each.owes for each in found if each.is_member]
    known = [each for each in owed if each is not None]
    if len(known) < len(owed):
        return None
    return sum((each for each in known if each > 0), Decimal(0)) or sum(known, Decimal(0))


def _has_open(items: Iterable[OrderItem], payments: Iterable[Payment]) -> bool:
    is_charged = any(each.state == AccountingState.OPEN for each in items)
    return is_charged or any(each.accounting_state == AccountingState.OPEN for each in payments)


def _names(ids: Sequence[str], source: RowSource, known: Mapping[str, Guest]) -> dict[str, tuple[str, str]]:
    """Surname and given name; a company has the first alone, and who is not known has neither."""
    others = [each for each in ids if each not in known and each not in source.names.companies]
    guests = source.store.cache.guests(others) if others else {}
    names: dict[str, tuple[str, str]] = {}
    for each in ids:
        guest = known.get(each) or source.overlay.guest(guests.get(each), each)
        company = source.names.companies.get(each, "")
        names[each] = (guest.last_name, guest.first_name) if guest is not None else (company, "")
    return names
