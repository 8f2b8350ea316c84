"""Prices of nights by hand that are not on the platform yet: what the nights cost with them, and what they add to the
account. Known where each night had a price and nothing else that waits prices the stay anew.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import NamedTuple
from zoneinfo import ZoneInfo

from frontdesk.domain.commands import ChangeStay
from frontdesk.domain.money import AccountingState, OrderItem, is_same
from frontdesk.domain.night_prices import PricedNight, keeps_the_nights, priced_nights, with_prices
from frontdesk.domain.outbox import OVERLAYS, Entry
from frontdesk.domain.reservations import Reservation


class Difference(NamedTuple):
    """What the prices of one command come to more, or, negative, less, for who pays these nights. `amount` is None
    where it is not known; `is_later`: it is charged once the stay is confirmed.
    """

    entry: Entry
    command: ChangeStay
    days: tuple[date, ...]
    account_id: str | None
    amount: Decimal | None
    is_later: bool = False


def priced_by_hand(entries: Sequence[Entry]) -> list[tuple[Entry, ChangeStay]]:
    """What of the open entries of a stay gives nights a price, oldest first; nothing of it where another one prices the
    nights anew, or makes them other nights: what they come to then only the platform knows.
    """
    laid_over = [(entry, entry.command) for entry in entries if entry.state in OVERLAYS]
    if not all(keeps_the_nights(command) for _, command in laid_over):
        return []
    return [(entry, each) for entry, each in laid_over if isinstance(each, ChangeStay) and each.prices]


def nights_by_hand(
    entries: Sequence[Entry], stay: Reservation, items: Sequence[OrderItem], zone: ZoneInfo
) -> dict[date, Decimal]:
    """The nights whose price waits here, with that price; as far as it is known and the platform has another."""
    given = priced_by_hand(entries)
    if not given:
        return {}  # most stays: it is asked of each one that is opened
    told = nights = priced_nights(stay, items, zone)
    for _, command in given:
        nights = with_prices(nights, command)
    pairs = zip(told, nights, strict=True)
    return {new.day: new.price for old, new in pairs if new.price is not None and new.price != old.price}


def differences(
    entries: Sequence[Entry], stay: Reservation, items: Sequence[OrderItem], zone: ZoneInfo
) -> Iterator[Difference]:
    """What each command adds, by who pays the nights; nothing of what the platform shows already."""
    nights = priced_nights(stay, items, zone)
    payers = _payers(items, nights)
    for entry, command in priced_by_hand(entries):
        before, nights = nights, with_prices(nights, command)
        given = [each.index for each in command.prices if each.index < len(nights)]
        changed = {nights[at].day: _more(before[at].price, nights[at].price) for at in given}
        known = {day: each for day, each in changed.items() if each is not None}
        if len(known) < len(command.prices):
            yield Difference(entry, command, tuple(changed), None, None)
            continue
        moved = {day: each for day, each in known.items() if not is_same(each, _NONE, command.currency)}
        yield from _by_payer(entry, command, moved, payers)


_NONE = Decimal(0)


def _more(before: Decimal | None, after: Decimal | None) -> Decimal | None:
    return None if before is None or after is None else after - before


def _by_payer(
    entry: Entry, command: ChangeStay, changed: Mapping[date, Decimal], payers: Mapping[date, OrderItem]
) -> Iterator[Difference]:
    accounts: dict[tuple[str | None, bool], list[date]] = {}
    for day in changed:
        item = payers.get(day)
        is_later = item is not None and item.state == AccountingState.INACTIVE
        accounts.setdefault((None if item is None else item.guest_id, is_later), []).append(day)
    for (account_id, is_later), days in accounts.items():
        amount = sum((changed[day] for day in days), _NONE)
        yield Difference(entry, command, tuple(days), account_id, amount, is_later)


def _payers(items: Iterable[OrderItem], nights: Sequence[PricedNight]) -> dict[date, OrderItem]:
    """A charge of each night: whose account it is on, and whether it counts already."""
    spaces = [item for item in items if item.kind == "SpaceOrder" and item.state != AccountingState.CANCELED]
    by_night = {item.consumed_utc: item for item in spaces}
    return {night.day: by_night[at] for night, at in zip(nights, sorted(by_night), strict=False)}
