"""What a stay costs and what was paid. Amounts are gross, in the item's currency; payments are negative, as the
platform keeps them.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum
from typing import NamedTuple

_WITHOUT = (
    "BIF",
    "CLP",
    "DJF",
    "GNF",
    "ISK",
    "JPY",
    "KMF",
    "KRW",
    "PYG",
    "RWF",
    "UGX",
    "VND",
    "VUV",
    "XAF",
    "XOF",
    "XPF",
)
_WITH_THREE = ("BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND")
_DECIMALS = {**dict.fromkeys(_WITHOUT, 0), **dict.fromkeys(_WITH_THREE, 3), "CLF": 4}
"""Figures behind the point, by ISO 4217; every other currency has two."""


def decimals(currency: str) -> int:
    """How many figures an amount of this currency has behind the point; two for "" and one that is not known."""
    return _DECIMALS.get(currency, 2)


def smallest(currency: str) -> Decimal:
    """The smallest amount above zero: 0.01, 1 or 0.001."""
    return Decimal(1).scaleb(-decimals(currency))


def rounded(value: Decimal, currency: str) -> Decimal:
    """To the smallest amount there is, half of it up."""
    return value.quantize(smallest(currency), rounding=ROUND_HALF_UP)


def is_same(one: Decimal, other: Decimal, currency: str) -> bool:
    """Whether two amounts are one but for rounding."""
    return abs(one - other) < smallest(currency) / 2


def sum_if_known(amounts: Iterable[Decimal | None]) -> Decimal | None:
    """What the amounts come to; None while one of them is not known (None). Zero for no amounts."""
    total = Decimal(0)
    for amount in amounts:
        if amount is None:
            return None
        total += amount
    return total


class AccountingState(StrEnum):
    """Connector API accounting states; only open ones count towards a balance (connector-api.md §4.7)."""

    OPEN = "Open"
    CLOSED = "Closed"
    INACTIVE = "Inactive"
    CANCELED = "Canceled"


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderItem:
    """A charge. `kind` is the platform's type: SpaceOrder (a night), ProductOrder, CityTax, CancellationFee and
    others. `order_id` is the order it came with where that is linked to the stay (`orders/add`), "" for the stay's own.
    `created_utc` and `creator_id`, a profile of the platform, are kept of what somebody charges, not of nights.
    """

    id: str
    reservation_id: str
    guest_id: str
    kind: str
    name: str
    amount: Decimal
    currency: str
    state: str
    consumed_utc: datetime
    units: int = 1
    product_id: str | None = None
    tax_codes: tuple[str, ...] = ()
    order_id: str = ""
    created_utc: datetime | None = None
    creator_id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Payment:
    """A payment, negative. `kind` is the platform's type: CreditCardPayment, CashPayment, ExternalPayment, others."""

    id: str
    reservation_id: str | None
    guest_id: str
    kind: str
    amount: Decimal
    currency: str
    state: str
    accounting_state: str
    charged_utc: datetime


class NotSent(NamedTuple):
    """The part of what a stay owes that was done here and is not on the hotel's account yet: what was charged, what
    was paid, and charges that were taken off. `in_doubt`: something of it left this PC and no answer came.
    """

    charged: Decimal = Decimal(0)
    paid: Decimal = Decimal(0)
    taken_off: Decimal = Decimal(0)
    in_doubt: bool = False


def balance(items: Iterable[OrderItem], payments: Iterable[Payment]) -> Decimal:
    """What is still owed: open charges plus open, charged payments (connector-api.md §4.7). Zero is settled."""
    owed = sum((item.amount for item in items if item.state == AccountingState.OPEN), Decimal(0))
    paid = sum(
        (
            payment.amount
            for payment in payments
            if payment.accounting_state == AccountingState.OPEN and payment.state == "Charged"
        ),
        Decimal(0),
    )
    return owed + paid
