"""Rows about money: orders, charges, payments, bills."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Literal

from frontdesk.demo.account_rows import Address

AccountingState = Literal["Open", "Closed", "Inactive", "Canceled"]
ItemType = Literal[
    "SpaceOrder",
    "ProductOrder",
    "CityTax",
    "CancellationFee",
    "CustomItem",
    "NightRebate",
    "ProductOrderRebate",
    "AdditionalExpenseRebate",
]


@dataclass(frozen=True, slots=True)
class Order:
    """Products and items of an additional service, consumed at one moment; `reservation_id` is its stay, if any."""

    id: str
    number: str
    service_id: str
    account_id: str
    reservation_id: str | None
    consumed: datetime
    created: datetime
    updated: datetime
    creator_id: str
    updater_id: str
    segment_id: str | None = None
    canceled: datetime | None = None


@dataclass(frozen=True, slots=True)
class OrderItem:
    """One charge; `unit_price` is gross, `order_id` names a reservation or an order.

    `tax_code` holds the rate codes of the charge, parted by a blank, or None when it is untaxed. It covers so many
    `nights` of a stay from the day of `started` on. A rebate names the charge that it takes back.
    """

    id: str
    order_id: str
    account_id: str
    service_id: str
    type: ItemType
    name: str
    unit_count: int
    unit_price: Decimal
    tax_code: str | None
    state: AccountingState
    created: datetime
    updated: datetime
    consumed: datetime
    creator_id: str
    updater_id: str
    product_id: str | None = None
    age_category_id: str | None = None
    bill_id: str | None = None
    started: datetime | None = None
    canceled: datetime | None = None
    closed: datetime | None = None
    canceled_with_reservation: bool = False
    notes: str | None = None
    accounting_category_id: str | None = None
    external_identifier: str | None = None
    stay_product_id: str | None = None
    nights: int = 1
    rebated_item_id: str | None = None

    @property
    def gross(self) -> Decimal:
        """What the guest owes for it."""
        return self.unit_price * self.unit_count


@dataclass(frozen=True, slots=True)
class Payment:
    """A payment; `gross` is negative, as the platform stores it (connector-api.md §4.7).

    `original` is what was given when that was in another currency, with its sign and its currency.
    """

    id: str
    account_id: str
    reservation_id: str | None
    gross: Decimal
    type: Literal["CreditCardPayment", "CashPayment", "ExternalPayment", "InvoicePayment"]
    kind: str
    accounting_state: AccountingState
    created: datetime
    updated: datetime
    bill_id: str | None = None
    closed: datetime | None = None
    notes: str | None = None
    external_type: str | None = None
    external_identifier: str | None = None
    accounting_category_id: str | None = None
    state: Literal["Charged", "Canceled", "Pending", "Failed", "Verifying"] = "Charged"
    original: tuple[Decimal, str] | None = None


@dataclass(frozen=True, slots=True)
class BillParty:
    """Who a bill is for, as it was when the bill was closed."""

    account_id: str
    last_name: str
    first_name: str | None = None
    tax_identifier: str | None = None
    address: Address | None = None


@dataclass(frozen=True, slots=True)
class Bill:
    """A bill of one account; a closed one cannot change any more, its party is frozen in it (connector-api.md §4.7).

    One that went to a fiscal machine can be printed from `fiscal_ready` on.
    """

    id: str
    account_id: str
    state: Literal["Open", "Closed"]
    number: str | None
    created: datetime
    updated: datetime
    closed: datetime | None = None
    name: str | None = None
    type: Literal["Receipt", "Invoice"] = "Receipt"
    associated_account_id: str | None = None
    taxed: datetime | None = None
    due: datetime | None = None
    paid: datetime | None = None
    variable_symbol: str | None = None
    purchase_order_number: str | None = None
    notes: str | None = None
    display_customer: bool = True
    display_taxation: bool = True
    party: BillParty | None = None
    fiscal_ready: datetime | None = None


@dataclass(frozen=True, slots=True)
class BillPrint:
    """A bill was printed or previewed."""

    id: str
    bill_id: str
    created: datetime
