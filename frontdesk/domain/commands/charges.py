"""What is put on a guest's account: products, orders, payments; and what is taken off."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from frontdesk.domain.reasons import AmountNeeded, CountNeeded, NameNeeded, Rejected, WrongState
from frontdesk.domain.reservations import Reservation, State

_CHARGEABLE = (State.OPTIONAL, State.CONFIRMED, State.STARTED, State.PROCESSED)


@dataclass(frozen=True, slots=True, kw_only=True)
class AddProduct:
    """A product on a stay (`reservations/addProduct`): `count` pieces, times nights and persons where so sold.

    Start and end are the nights it is for, equal for a product charged once or per person, None for the whole stay
    (connector-api.md §4.5). `unit_gross` is another price than the product's own. `total` is what the clerk was shown.
    """

    reservation_id: str
    product_id: str
    count: int
    start_utc: datetime | None = None
    end_utc: datetime | None = None
    unit_gross: Decimal | None = None
    tax_codes: tuple[str, ...] = ()
    currency: str = ""
    total: Decimal | None = None

    def apply(self, reservation: Reservation, at: datetime) -> Reservation:
        """The stay itself stays as it is; raises when nothing can be charged to it."""
        del at
        if reservation.state not in _CHARGEABLE:
            raise Rejected(WrongState(reservation.state, "add_product"))
        if self.count < 1:
            raise Rejected(CountNeeded())
        return reservation


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderedProduct:
    """So many pieces of a product; `unit_gross` is another price than its own."""

    product_id: str
    count: int
    unit_gross: Decimal | None = None
    tax_codes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FreeItem:
    """A charge under a name of its own."""

    name: str
    unit_gross: Decimal
    count: int = 1
    tax_codes: tuple[str, ...] = ()
    accounting_category_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AddOrder:
    """Products and free items on a guest's account (`orders/add`).

    `reservation_id` is the stay it is linked to, "" for none. `consumed_utc` is chosen when the clerk acts, never when
    it is sent (offline-reliability.md §3). `total` is what the clerk was shown.
    """

    guest_id: str
    service_id: str
    consumed_utc: datetime
    currency: str
    reservation_id: str = ""
    products: tuple[OrderedProduct, ...] = ()
    items: tuple[FreeItem, ...] = ()
    bill_id: str | None = None
    business_segment_id: str | None = None
    note: str = ""
    total: Decimal | None = None

    def check(self) -> None:
        """Raises `Rejected` when there is nothing to charge, or an item without a name or a number."""
        if not self.products and not self.items:
            raise Rejected(CountNeeded())
        if min([*(each.count for each in self.products), *(each.count for each in self.items)]) < 1:
            raise Rejected(CountNeeded())
        if any(not each.name.strip() for each in self.items):
            raise Rejected(NameNeeded())


@dataclass(frozen=True, slots=True, kw_only=True)
class AddPayment:
    """A payment made outside the platform (`payments/addExternal`): `amount` is positive, `kind` the platform's type
    (Cash, CreditCard, WireTransfer, …), one of those the property allows.
    """

    guest_id: str
    amount: Decimal
    currency: str
    kind: str
    reservation_id: str = ""
    bill_id: str | None = None
    note: str = ""

    def check(self) -> None:
        """Raises `Rejected` without an amount."""
        if self.amount == 0:
            raise Rejected(AmountNeeded())


@dataclass(frozen=True, slots=True, kw_only=True)
class CancelItem:
    """A charge is taken off (`orderItems/cancel`); `amount` is what it was."""

    reservation_id: str
    item_id: str
    name: str = ""
    amount: Decimal = Decimal(0)
    currency: str = ""

    def apply(self, reservation: Reservation, at: datetime) -> Reservation:
        """The stay itself stays as it is."""
        del at
        return reservation


@dataclass(frozen=True, slots=True, kw_only=True)
class AddNote:
    """A note on a stay (`serviceOrderNotes/add`)."""

    reservation_id: str
    text: str

    def apply(self, reservation: Reservation, at: datetime) -> Reservation:
        """The stay itself stays as it is."""
        del at
        if not self.text.strip():
            raise Rejected(NameNeeded())
        return reservation
