"""What hangs on stays: who comes along, notes, charges, payments."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Iterable, Sequence
from functools import partial
from typing import Any, TypedDict, Unpack

from frontdesk.api.errors import NotGranted, NotOffered
from frontdesk.domain.money import OrderItem
from frontdesk.store.cache import Cache
from frontdesk.store.cache_writer import CacheWriter
from frontdesk.sync.calls import pages
from frontdesk.sync.fetching import Batch, Fetching, chunks
from frontdesk.sync.translate.guests import guest
from frontdesk.sync.translate.money import order_item, payment
from frontdesk.sync.translate.notes import note

log = logging.getLogger(__name__)

_PAYMENTS = "payments/getAll"
_COMPANIONS = "companionships/getAll"
_MONEY = {"orderItems/getAll", _PAYMENTS}  # without both, what is owed is not known
ON_EVERY_STAY = frozenset(
    {
        *_MONEY,
        _COMPANIONS,
        "customers/getAll",
        "productServiceOrders/getAll",
        "reservationGroups/getAll",
        "serviceOrderNotes/getAll",
    }
)
"""What is asked for with a stay only: one that was read without has to be read once more when it is granted."""


class _WhichOrders(TypedDict, total=False):
    linked_reservation_ids: Sequence[str]
    product_service_order_ids: Sequence[str]


class Hanging(Fetching):
    """Asked for stay by stay, a thousand at once."""

    async def of(self, stays: Iterable[str]) -> AsyncIterator[Batch]:
        """All of it, some stays at a time. Raises `ApiError`, as everything here."""
        client = self.client
        size = self.size
        done = 0
        for ids in chunks(stays):
            companions = await self._companions(ids)
            here = {each for group in companions.values() for each in group}
            missing = await self.writing.run(partial(self.unknown, here))
            async for batch in self.guests(missing):
                yield batch
            yield Batch(list(companions.items()), lambda writer, part: writer.put_companions(dict(part)))
            for lines in (
                self.batches(
                    client.service_order_notes.pages(service_order_ids=ids, page_size=size), note, CacheWriter.put_notes
                ),
                self.batches(
                    client.payments.pages(reservation_ids=ids, page_size=size), payment, CacheWriter.put_payments
                ),
                self.batches(
                    client.order_items.pages(service_order_ids=ids, page_size=size), order_item, self.put_items
                ),
            ):
                async for batch in lines:
                    yield batch
            async for batch in self._ordered_beside(ids):
                yield batch
            done += len(ids)
            knows_money = not self.parts.refused() & _MONEY
            yield Batch(ids if knows_money else (), CacheWriter.open_accounts, done)

    async def guests(self, ids: Iterable[str]) -> AsyncIterator[Batch]:
        """Profiles by their ids."""
        for part in chunks(ids):
            walk = self.client.customers.pages(customer_ids=part, page_size=self.size)
            async for batch in self.batches(walk, guest, CacheWriter.put_guests):
                yield batch

    def unknown(self, guests: set[str]) -> list[str]:
        """In the worker: those that are not here."""
        return sorted(guests - Cache(self.writer().connection).known_guests(guests))

    async def items_of(self, stay_ids: Sequence[str]) -> set[str]:
        """Charges of these stays into the cache; the ids that really changed."""
        changed: set[str] = set()
        for ids in chunks(stay_ids):
            walk = self.client.order_items.pages(service_order_ids=ids, page_size=self.size)
            changed |= await self.take(walk, order_item, self.put_items)
        return changed

    async def linked_of(self, items: Sequence[Any]) -> dict[str, str]:
        """By the id of an order, the stay that it is linked to, of the orders of these charges that are no stays."""
        beside = await self.writing.run(lambda: self._no_stays({each.service_order_id for each in items}))
        return await self._linked(product_service_order_ids=beside) if beside else {}

    def put_items(self, writer: CacheWriter, items: Sequence[OrderItem]) -> set[str]:
        """Without payments nobody knows what is owed."""
        return writer.put_items(items, opens=_PAYMENTS not in self.parts.refused())

    async def _ordered_beside(self, stays: Sequence[str]) -> AsyncIterator[Batch]:
        """Charges of orders that are linked to these stays: bar, minibar (connector-api.md B.4)."""
        linked = await self._linked(linked_reservation_ids=stays)
        for orders in chunks(linked):
            walk = self.client.order_items.pages(service_order_ids=orders, page_size=self.size)
            async for batch in self.batches(walk, partial(order_item, stays=linked), self.put_items):
                yield batch

    async def _linked(self, **which: Unpack[_WhichOrders]) -> dict[str, str]:
        """By the id of an order, the stay that it is linked to; nothing where this cannot be asked."""
        found = self.parts.store.cache.property()
        if found is None or not found.order_services:
            return {}
        size, services = self.size, found.order_services
        walk = self.client.product_service_orders.pages(service_ids=services, page_size=size, **which)
        linked: dict[str, str] = {}
        try:
            async for page in pages(self.parts, walk):
                linked.update(
                    (each.id, each.linked_reservation_id) for each in page.items if each.linked_reservation_id
                )
        except (NotGranted, NotOffered) as error:
            if isinstance(error, NotGranted):
                self.parts.not_granted.add(error.operation)
            log.info("orders linked to stays are not told: %s", error)
        return linked

    async def _companions(self, ids: Sequence[str]) -> dict[str, tuple[str, ...]]:
        """By stay; where they are not told, those who are known stay known."""
        found: dict[str, tuple[str, ...]] = dict.fromkeys(ids, ())
        walk = self.client.companionships.pages(reservation_ids=ids, page_size=self.size)
        async for page in self.granted(walk):
            for each in page.items:
                if each.reservation_id is not None and each.customer_id is not None:
                    found[each.reservation_id] = (*found.get(each.reservation_id, ()), each.customer_id)
        return {} if _COMPANIONS in self.parts.refused() else found

    def _no_stays(self, orders: set[str | None]) -> list[str]:
        """In the worker: those of these orders that are not stays that are here."""
        told = {each for each in orders if each}
        return sorted(told - Cache(self.writer().connection).known_stays(told))
