"""Profiles, charges and payments that changed without their stay."""

from __future__ import annotations

from datetime import timedelta

from frontdesk.api.errors import NotGranted, NotOffered
from frontdesk.api.wire import Interval
from frontdesk.domain.reservations import HOLDS_ROOM
from frontdesk.domain.views import Changed
from frontdesk.store.cache_writer import CacheWriter
from frontdesk.sync.calls import pages
from frontdesk.sync.hanging import Hanging
from frontdesk.sync.translate.guests import guest
from frontdesk.sync.translate.money import order_item, payment


class ChangedAlone(Hanging):
    """By the interval of the change; no list of stays tells of it."""

    async def within(self, interval: Interval) -> None:
        """Into the cache, and told. Raises `ApiError`."""
        client = self.client
        size = self.size
        changed = await self.take(
            client.customers.pages(updated_utc=interval, page_size=size), guest, CacheWriter.put_guests
        )
        touched = await self.take(
            client.payments.pages(updated_utc=interval, page_size=size), payment, CacheWriter.put_payments
        )
        touched |= await self._changed_items(interval)
        if changed or touched:
            self.parts.emit(Changed(reservation_ids=frozenset(touched), everything=bool(changed)))

    async def _changed_items(self, interval: Interval) -> set[str]:
        """Charges of an interval; older servers tell only those of stays, so there it is the stays of these days."""
        walk = self.client.order_items.pages(updated_utc=interval, page_size=self.size)
        changed: set[str] = set()
        try:
            async for page in pages(self.parts, walk):
                beside = await self.linked_of(page.items)
                changed |= await self.write([order_item(each, beside) for each in page.items], self.put_items)
        except NotOffered:
            now = self.parts.time.now()
            near = self.parts.store.cache.today_facts(now - timedelta(days=1), now + timedelta(days=1))
            return await self.items_of([stay.id for stay in near if stay.state in HOLDS_ROOM])
        except NotGranted as error:
            self.parts.not_granted.add(error.operation)
        return changed
