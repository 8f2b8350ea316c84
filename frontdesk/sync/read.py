"""One stay read afresh by its id, with its money and people where a rule needs them; and a room, before its key."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from decimal import Decimal

from frontdesk.api.errors import NotGranted, NotOffered
from frontdesk.api.wire import Interval
from frontdesk.domain.money import AccountingState, OrderItem, Payment, balance
from frontdesk.domain.night_prices import PricedNight, priced_nights
from frontdesk.domain.reservations import Reservation, State
from frontdesk.sync.calls import pages
from frontdesk.sync.parts import Parts, zone_of
from frontdesk.sync.translate.money import order_item, payment
from frontdesk.sync.translate.reservations import reservation

_A_MOMENT = timedelta(seconds=1)
_FEE = "CancellationFee"


@dataclass(frozen=True, slots=True)
class RoomNow:
    """Who else is in a room, its state, and what it is kept for; "" for nobody, nothing, and what is not told."""

    occupant: str = ""
    state: str = ""
    block: str = ""
    free: tuple[str, ...] = ()  # rooms that could be given instead


@dataclass(frozen=True, slots=True)
class StayRead:
    """A fresh answer. `items` and `payments` are None when they were not asked for, or are not granted; `has_people` is
    False then of who comes along.
    """

    reservation: Reservation
    has_people: bool = False
    room: RoomNow | None = None  # where it was asked
    items: tuple[OrderItem, ...] | None = None
    payments: tuple[Payment, ...] | None = None
    fee_due: Decimal | None = None  # what cancelling would cost by its terms, where they were asked
    nights: tuple[PricedNight, ...] = ()  # where the items were asked for

    @property
    def balance(self) -> Decimal | None:
        """What the stay owes now; None when it is not known."""
        if self.items is None or self.payments is None:
            return None
        return balance(self.items, self.payments)

    @property
    def fees(self) -> dict[str, Decimal] | None:
        """Cancellation fees that stand, by the id of their item; None while the items are not known."""
        if self.items is None:
            return None
        return {each.id: each.amount for each in fees_of(self.items)}

    @property
    def night_prices(self) -> tuple[Decimal, ...]:
        """What each night costs, first night first; nothing while the items are not known."""
        nights: dict[datetime, Decimal] = {}
        for item in self.items or ():
            if item.kind == "SpaceOrder" and item.state != AccountingState.CANCELED:
                nights[item.consumed_utc] = nights.get(item.consumed_utc, Decimal(0)) + item.amount
        return tuple(nights[each] for each in sorted(nights))


def fees_of(items: Iterable[OrderItem]) -> list[OrderItem]:
    """Cancellation fees that stand."""
    return [each for each in items if each.kind == _FEE and each.state != AccountingState.CANCELED]


async def read_stay(
    parts: Parts, reservation_id: str, *, with_money: bool, with_people: bool = False
) -> StayRead | None:
    """The stay as the platform has it now, in whatever state; None when it does not know it. Raises `ApiError`."""
    found: Reservation | None = None
    async for page in pages(parts, parts.client.urgent.reservations.pages(reservation_ids=[reservation_id])):
        found = next((reservation(each) for each in page.items), found)
    if found is None:
        return None
    people = await _companions(parts, reservation_id) if with_people else None
    if people is not None:
        found = replace(found, companion_ids=people)
    if not with_money:
        return StayRead(found, people is not None)
    items, payments = await _items(parts, reservation_id), await _payments(parts, reservation_id)
    nights = priced_nights(found, items or (), zone_of(parts))
    return StayRead(found, people is not None, items=items, payments=payments, nights=nights)


async def read_room(parts: Parts, room_id: str, but: str) -> RoomNow:
    """A room as it is before a key is given for it; `but` is the stay it is meant for. Raises `ApiError`."""
    return RoomNow(
        await _occupant(parts, room_id, but), await _room_state(parts, room_id), await _block(parts, room_id)
    )


async def _room_state(parts: Parts, room_id: str) -> str:
    try:
        walk = parts.client.urgent.resources.pages(resource_ids=[room_id])
        found = [each async for page in pages(parts, walk) for each in page.items]
    except NotGranted:
        return ""
    return (found[0].state or "") if found else ""


async def _block(parts: Parts, room_id: str) -> str:
    now = parts.time.now()
    try:
        walk = parts.client.urgent.resource_blocks.pages(
            assigned_resource_ids=[room_id], colliding_utc=Interval(now, now + _A_MOMENT)
        )
        found = [each async for page in pages(parts, walk) for each in page.items if each.is_active]
    except NotGranted:
        return ""
    return (found[0].name or found[0].type or "…") if found else ""


async def _occupant(parts: Parts, room_id: str, but: str) -> str:
    """Who is in a room beside the stay `but`, by name, or ""; "" too where the platform does not tell by room."""
    try:
        walk = parts.client.urgent.reservations.pages(assigned_resource_ids=[room_id], states=[State.STARTED])
        others = [each async for page in pages(parts, walk) for each in page.items if each.id != but]
    except (NotGranted, NotOffered):
        return ""
    if not others:
        return ""
    guest = parts.store.cache.guest(others[0].account_id or "")
    return f"{guest.last_name} {guest.first_name}".strip() if guest is not None else (others[0].number or "…")


async def _companions(parts: Parts, reservation_id: str) -> tuple[str, ...] | None:
    """Who stays; None where that is not granted."""
    found: list[str] = []
    try:
        walk = parts.client.urgent.companionships.pages(reservation_ids=[reservation_id])
        async for page in pages(parts, walk):
            found += [
                each.customer_id for each in page.items if each.reservation_id == reservation_id and each.customer_id
            ]
    except NotGranted:
        return None
    return tuple(found)


async def _items(parts: Parts, reservation_id: str) -> tuple[OrderItem, ...] | None:
    """Of the stay and of the orders linked to it that are known here. Every accounting state is named: the default
    filter leaves some out (offline-reliability.md §0-4).
    """
    beside = {each.order_id: reservation_id for each in parts.store.cache.items(reservation_id) if each.order_id}
    found: list[OrderItem] = []
    try:
        walk = parts.client.urgent.order_items.pages(
            service_order_ids=[reservation_id, *sorted(beside)], accounting_states=list(AccountingState)
        )
        async for page in pages(parts, walk):
            found.extend(order_item(each, beside) for each in page.items)
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
        if found.has_people:
            parts.store.writer.put_companions({found.reservation.id: found.reservation.companion_ids})
        if found.items is not None:
            parts.store.writer.put_items(found.items, opens=found.payments is not None)
            if found.payments is not None:
                parts.store.writer.open_accounts([found.reservation.id])
        if found.payments is not None:
            parts.store.writer.put_payments(found.payments)
