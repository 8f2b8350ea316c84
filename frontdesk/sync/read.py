"""One stay read afresh by its id, with its money where a rule needs it."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from frontdesk.api.errors import NotGranted
from frontdesk.domain.money import OrderItem, Payment, balance
from frontdesk.domain.reservations import Reservation
from frontdesk.sync.calls import pages
from frontdesk.sync.parts import Parts
from frontdesk.sync.translate.money import order_item, payment
from frontdesk.sync.translate.reservations import reservation


@dataclass(frozen=True, slots=True)
class StayRead:
    """A fresh answer. `items` and `payments` are None when they were not asked for, or are not granted."""

    reservation: Reservation
    items: tuple[OrderItem, ...] | None = None
    payments: tuple[Payment, ...] | None = None

    @property
    def balance(self) -> Decimal | None:
        """What the stay owes now; None when it is not known."""
        if self.items is None or self.payments is None:
            return None
        return balance(self.items, self.payments)


async def read_stay(parts: Parts, reservation_id: str, *, with_money: bool) -> StayRead | None:
    """The stay as the platform has it now, in whatever state; None when it does not know it. Raises `ApiError`."""
    found: Reservation | None = None
    async for page in pages(parts, parts.client.urgent.reservations.pages(reservation_ids=[reservation_id])):
        found = next((reservation(each) for each in page.items), found)
    if found is None or not with_money:
        return None if found is None else StayRead(found)
    return StayRead(found, await _items(parts, reservation_id), await _payments(parts, reservation_id))


async def _items(parts: Parts, reservation_id: str) -> tuple[OrderItem, ...] | None:
    """Every accounting state is named: the default filter leaves some out (offline-reliability.md §0-4)."""
    found: list[OrderItem] = []
    try:
        async for page in pages(parts, parts.client.urgent.order_items.pages(service_order_ids=[reservation_id])):
            found.extend(order_item(each) for each in page.items)
    except NotGranted:
        return None
    return tuple(found)


async def _payments(parts: Parts, reservation_id: str) -> tuple[Payment, ...] | None:
    found: list[Payment] = []
    try:
        async for page in pages(parts, parts.client.urgent.payments.pages(reservation_ids=[reservation_id])):
            found.extend(payment(each) for each in page.items)
    except NotGranted:
        return None
    return tuple(found)


def keep(parts: Parts, found: StayRead) -> None:
    """Write a fresh answer to the cache, in the caller's commit where there is one."""
    with parts.store.transaction():
        parts.store.writer.put_reservations([found.reservation])
        if found.items is not None:
            parts.store.writer.put_items(found.items)
            parts.store.writer.open_accounts([found.reservation.id])
        if found.payments is not None:
            parts.store.writer.put_payments(found.payments)
