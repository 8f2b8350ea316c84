"""What was done to accounts here and is not on the platform's account yet: it is part of what a stay owes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import NamedTuple, assert_never
from zoneinfo import ZoneInfo

from frontdesk.domain.commands import AddOrder, AddPayment, AddProduct, CancelItem, ChangeStay
from frontdesk.domain.money import AccountingState, NotSent, OrderItem, Payment, sum_if_known
from frontdesk.domain.outbox import OVERLAYS, Entry, EntryState
from frontdesk.domain.reservations import Reservation, State
from frontdesk.service.noted_prices import Difference, differences, priced_by_hand
from frontdesk.store.store import Store

Posting = AddProduct | AddOrder | AddPayment | CancelItem
_NOT_TAKEN_YET = (State.INQUIRED, State.REQUESTED, State.OPTIONAL)


class Waiting(NamedTuple):
    """One posting on its way. `account_id` pays it; None: whoever the stay belongs to. `amount` is what it adds to the
    balance, None where nobody knows yet what it costs. `is_later`: it counts once the stay is confirmed.
    """

    entry: Entry
    posting: Posting | ChangeStay
    account_id: str | None
    amount: Decimal | None
    is_later: bool = False
    days: tuple[date, ...] = ()  # the nights that another price by hand is for

    @property
    def is_guess(self) -> bool:
        """A price by hand of which nobody knows what it adds: it makes the sum not known, and is no figure of it."""
        return self.amount is None and isinstance(self.posting, ChangeStay)


def waiting_on(
    store: Store, entries: Mapping[str, Sequence[Entry]], stays: Mapping[str, Reservation], zone: ZoneInfo
) -> dict[str, tuple[Waiting, ...]]:
    """By stay; `entries` are the open ones of each. What is on the account already, though its command is not settled,
    is left out: it would count twice.
    """
    found: dict[str, tuple[Waiting, ...]] = {}
    for stay_id, own in entries.items():
        postings = [each for each in own if each.state in OVERLAYS and isinstance(each.command, Posting)]
        if postings:
            found[stay_id] = tuple(_waiting_of(store, stay_id, postings, stays.get(stay_id)))
        if stay_id in stays and priced_by_hand(own):
            by_hand = differences(own, stays[stay_id], store.cache.items(stay_id), zone)
            found[stay_id] = (*found.get(stay_id, ()), *map(_of_prices, by_hand))
    return {stay_id: waiting for stay_id, waiting in found.items() if waiting}


def not_sent(waiting: Iterable[Waiting]) -> NotSent | None:
    """Their sums; None where there is nothing."""
    counted = [each for each in waiting if not each.is_later and not each.is_guess]
    if not counted:
        return None

    def sum_of(*kinds: type[Posting | ChangeStay]) -> Decimal:
        amounts = (each.amount for each in counted if isinstance(each.posting, kinds))
        return sum((each for each in amounts if each is not None), Decimal(0))

    prices = sum_of(ChangeStay)
    return NotSent(
        charged=sum_of(AddProduct, AddOrder) + max(prices, Decimal(0)),
        paid=-sum_of(AddPayment),
        taken_off=-sum_of(CancelItem) - min(prices, Decimal(0)),
        in_doubt=any(each.entry.state is EntryState.UNKNOWN for each in counted),
    )


def with_waiting(owes: Decimal | None, waiting: Iterable[Waiting]) -> Decimal | None:
    """What is owed with what waits; not known while a price of it is not."""
    return sum_if_known([owes, *(each.amount for each in waiting if not each.is_later)])


def adds(posting: Posting) -> Decimal | None:
    """What a posting adds to the balance by the clerk's own data; None where its price is not known."""
    match posting:
        case AddProduct(total=total) | AddOrder(total=total):
            return total
        case AddPayment(amount=amount) | CancelItem(amount=amount):
            return -amount
        case _:
            assert_never(posting)


def _of_prices(by_hand: Difference) -> Waiting:
    entry, command, days, account_id, amount, is_later = by_hand
    return Waiting(entry, command, account_id, amount, is_later, days)


def _waiting_of(store: Store, stay_id: str, entries: Sequence[Entry], shown: Reservation | None) -> Iterable[Waiting]:
    items, payments = store.cache.items(stay_id), store.cache.payments(stay_id)
    taken_off: set[str] = set()
    for entry in entries:
        command = entry.command
        match command:
            case CancelItem(item_id=item_id):
                item = next((each for each in items if each.id == item_id), None)
                if item is not None and item.state == AccountingState.OPEN and item_id not in taken_off:
                    taken_off.add(item_id)
                    yield Waiting(entry, command, item.guest_id, -item.amount)
            case AddProduct():
                if not _is_there(store, entry, (each.id for each in items if each.product_id == command.product_id)):
                    is_later = shown is not None and shown.state in _NOT_TAKEN_YET
                    yield Waiting(entry, command, None, adds(command), is_later)
            case AddOrder(guest_id=account):
                if not _is_there(store, entry, _like_order(command, items)):
                    yield Waiting(entry, command, account, adds(command))
            case AddPayment(guest_id=account, amount=amount):
                if not _is_there(store, entry, _like_payment(amount, payments)):
                    yield Waiting(entry, command, account, adds(command))


def _like_order(order: AddOrder, items: Iterable[OrderItem]) -> Iterable[str]:
    products, names = {each.product_id for each in order.products}, {each.name for each in order.items}
    return (each.id for each in items if each.order_id and (each.product_id in products or each.name in names))


def _like_payment(amount: Decimal, payments: Iterable[Payment]) -> Iterable[str]:
    return (each.id for each in payments if abs(each.amount) == abs(amount))


def _is_there(store: Store, entry: Entry, like_it: Iterable[str]) -> bool:
    """Whether a read brought it already: a record like it that was not there before it was sent and is nobody else's,
    as the proof of its command judges (`sync/deeds/account.py`).
    """
    before = store.outbox.baseline(entry.id).get("ids") if entry.attempts else None
    if before is None:
        return False
    new = set(like_it) - set(before)
    return bool(new - store.outbox.claimed(new, but_by=entry.id))
