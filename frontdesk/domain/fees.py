"""What cancelling a stay costs by the terms it was booked with (connector-api.md §4.6; the formula is inferred)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from typing import NamedTuple
from zoneinfo import ZoneInfo

from frontdesk.domain.dates import local_day, midnight_utc
from frontdesk.domain.money import AccountingState, OrderItem, rounded
from frontdesk.domain.reservations import Reservation, State


@dataclass(frozen=True, slots=True, kw_only=True)
class FeeTerms:
    """One policy of a stay. `applicability` is the platform's word: Creation, Start or StartDate; the fee is due from
    that moment plus `offset`. `share` of the first `most_nights` (None: all), plus `absolute`.
    """

    applicability: str
    offset: timedelta
    counts_nights: bool
    counts_products: bool
    most_nights: int | None
    share: Decimal
    absolute: Decimal


class Fee(NamedTuple):
    """What a cancellation costs now. `is_about`: products that cover several nights may count in part.

    `due_from`: nothing is due before this moment, which is still to come.
    """

    amount: Decimal
    is_about: bool = False
    due_from: datetime | None = None


def fee_of(
    terms: Sequence[FeeTerms], stay: Reservation, items: Iterable[OrderItem], now: datetime, zone: ZoneInfo
) -> Fee:
    """The dearest of the terms that hold now; `now` is the platform's time. Only a confirmed stay costs anything."""
    if stay.state != State.CONFIRMED or not terms:
        return Fee(Decimal(0))
    due = [(_due_from(each, stay, zone), each) for each in terms]
    held = [each for begins, each in due if begins <= now]
    if not held:
        return Fee(Decimal(0), due_from=min(begins for begins, _ in due).astimezone(zone))
    charged = [each for each in items if each.state in (AccountingState.OPEN, AccountingState.CLOSED)]
    return max(_fee(each, charged, zone) for each in held)


def _due_from(terms: FeeTerms, stay: Reservation, zone: ZoneInfo) -> datetime:
    match terms.applicability:
        case "Creation":
            return stay.created_utc + terms.offset
        case "StartDate":
            return midnight_utc(local_day(stay.start_utc, zone), zone) + terms.offset
        case _:
            return stay.start_utc + terms.offset


def _fee(terms: FeeTerms, items: Sequence[OrderItem], zone: ZoneInfo) -> Fee:
    nights = sorted((each for each in items if each.kind == "SpaceOrder"), key=lambda each: each.consumed_utc)
    days = sorted({local_day(each.consumed_utc, zone) for each in nights})[: terms.most_nights]
    counted = [each for each in nights if local_day(each.consumed_utc, zone) in days] if terms.counts_nights else []
    products = [each for each in items if each.kind == "ProductOrder"] if terms.counts_products and days else []
    is_cut = len(days) < len({local_day(each.consumed_utc, zone) for each in nights})
    if is_cut:
        products = [each for each in products if local_day(each.consumed_utc, zone) in days]
    share = terms.share * sum((each.amount for each in (*counted, *products)), Decimal(0))
    absolute = terms.absolute if days else Decimal(0)
    currency = items[0].currency if items else ""
    return Fee(rounded(share, currency) + absolute, is_about=is_cut and bool(products))
