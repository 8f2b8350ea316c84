"""States of rooms and prices of rates: what they set is what proves them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any, ClassVar

from frontdesk.api.attempt import Attempt
from frontdesk.api.nouns.rates import PriceUpdate
from frontdesk.domain.commands import SetPrice, SetRoomState
from frontdesk.domain.dates import midnight
from frontdesk.domain.house import Room
from frontdesk.domain.money import is_same
from frontdesk.domain.outbox import SEEN_PRICES, Doubt, Entry, asks
from frontdesk.domain.preconditions import as_json, price_facts, same
from frontdesk.domain.rates import BASE, PriceDay
from frontdesk.sync.calls import call, pages
from frontdesk.sync.deed import NOTHING_NAMED, Answered, Deed, Moved, Reached, Ready, Standing, Verdict
from frontdesk.sync.parts import Parts, zone_of
from frontdesk.sync.translate import house as translate
from frontdesk.sync.translate import rates as translate_rates


@dataclass(frozen=True, slots=True)
class RoomRead:
    """A room, and when anybody last changed it; None where the platform does not tell."""

    room: Room
    updated_utc: datetime | None


class RoomStateDeed(Deed[RoomRead]):
    """`resources/update`: the state is set, so the state proves it."""

    query: ClassVar[str] = "resources/getAll by id"

    def __init__(self, entry: Entry, command: SetRoomState, own_profile: str = "") -> None:
        super().__init__(entry, own_profile)
        self.command = command

    async def read(self, parts: Parts) -> RoomRead | None:
        """The room; its category is not told with it, so the known one stays."""
        walk = parts.client.urgent.resources.pages(resource_ids=[self.command.room_id])
        found = [each async for page in pages(parts, walk) for each in page.items]
        if not found:
            return None
        known = parts.store.cache.rooms().get(self.command.room_id)
        room = translate.room(found[0], known.categories if known is not None else ())
        return RoomRead(room, found[0].updated_utc)

    def before(self, seen: RoomRead, *, sent_before: bool) -> Verdict:
        """As the clerk saw it, or as it shall be."""
        del sent_before
        return self._judged(self.entry.base, seen)

    def before_again(self, baseline: Mapping[str, Any], seen: RoomRead) -> Verdict:
        """What somebody set since the earlier send is not written over."""
        return self.after(baseline, seen, answered=False)

    def snapshot(self, seen: RoomRead) -> Mapping[str, Any]:
        """Its state, and when it was last changed."""
        return {"state": seen.room.state, "updated_utc": as_json(seen.updated_utc)}

    async def send(self, parts: Parts, attempt: Attempt) -> Answered:
        """One room."""
        await parts.client.resources.update(
            self.command.room_id,
            state=self.command.state,
            attempt=attempt,
            **({"state_reason": self.command.note} if self.command.note else {}),
        )
        return NOTHING_NAMED

    def after(self, baseline: Mapping[str, Any], seen: RoomRead, *, answered: bool) -> Verdict:
        """As before sending; but what somebody set back while ours was in doubt is not set again
        (offline-reliability.md §3).
        """
        verdict = self._judged(baseline, seen)
        if isinstance(verdict, Ready) and not answered and not same(baseline, "updated_utc", seen.updated_utc):
            return Moved(asks(Doubt.TOUCHED))
        return verdict

    def _judged(self, facts: Mapping[str, Any], seen: RoomRead) -> Verdict:
        if seen.room.state == self.command.state:
            return Reached()
        return Ready() if facts.get("state") == seen.room.state else Moved(asks(Doubt.FIELD_MOVED, "state"))

    def stands_here(self, parts: Parts) -> Standing | None:
        """By the room as it was told last."""
        known = parts.store.cache.rooms().get(self.command.room_id)
        return None if known is None else Standing(known.state == self.command.state)

    def keep(self, parts: Parts, seen: RoomRead) -> None:
        """The room."""
        parts.store.writer.put_rooms([seen.room])


@dataclass(frozen=True, slots=True)
class Prices:
    """The prices of the rate itself and of its categories, of the days of the command."""

    days: tuple[PriceDay, ...]

    def of(self, category_id: str) -> tuple[Decimal, ...]:
        """The price of each night that the command sets."""
        return tuple(each.price for each in self.days if each.category_id == category_id)


class PriceDeed(Deed[Prices]):
    """`rates/updatePrice`: an hour later a person is asked, since a revenue system may have moved it
    (offline-reliability.md §3).
    """

    query: ClassVar[str] = "rates/getPricing of the same nights"

    def __init__(self, entry: Entry, command: SetPrice, own_profile: str = "") -> None:
        super().__init__(entry, own_profile)
        self.command = command
        self._category = command.category_id or BASE

    @property
    def max_age(self) -> timedelta:
        """Prices age quickly."""
        return timedelta(hours=1)

    async def read(self, parts: Parts) -> Prices | None:
        """The prices as they are."""
        first, last = self._nights(parts)
        found = await call(parts, parts.client.urgent.rates.get_pricing(self.command.rate_id, first, last))
        days = translate_rates.price_days(self.command.rate_id, found, zone_of(parts))
        return Prices(tuple(days))

    def before(self, seen: Prices, *, sent_before: bool) -> Verdict:
        """There already, moved by another hand since the clerk saw it, or to be sent."""
        if sent_before:
            return Reached() if self._is_reached(seen) else Ready()
        return Moved(asks(Doubt.FIELD_MOVED, "price")) if self._is_moved(seen) else Ready()

    def before_again(self, baseline: Mapping[str, Any], seen: Prices) -> Verdict:
        """What somebody set since the earlier send is not written over."""
        return self.after(baseline, seen, answered=False)

    def snapshot(self, seen: Prices) -> Mapping[str, Any]:
        """The prices there were."""
        return {"prices": [str(each) for each in seen.of(self._category)]}

    async def send(self, parts: Parts, attempt: Attempt) -> Answered:
        """One range of nights."""
        first, last = self._nights(parts)
        update = PriceUpdate(first, last, self.command.price, self.command.category_id)
        await parts.client.rates.update_price(self.command.rate_id, [update], attempt=attempt)
        return NOTHING_NAMED

    def after(self, baseline: Mapping[str, Any], seen: Prices, *, answered: bool) -> Verdict:
        """As wanted, as before, or by another hand. Taking adjustments off shows nothing certain."""
        if self._is_reached(seen) or (answered and self.command.price is None):
            return Reached()
        if self.command.price is None:
            return Moved(asks(Doubt.NO_PROOF))
        unchanged = [str(each) for each in seen.of(self._category)] == baseline.get("prices")
        return Ready() if unchanged or answered else Moved(asks(Doubt.FIELD_MOVED, "price"))

    def overwrote(self, parts: Parts, baseline: Mapping[str, Any]) -> str:
        """By what a fetch of the rate brought between our read and its effect: neither as it was read, nor as wanted.
        Nobody can tell of a rate that is on no screen, nor of what a fetch was too late for: the platform keeps no
        history of prices, and its event names neither who set one nor which.
        """
        command, before = self.command, baseline.get("prices") or []
        if command.price is None:
            return ""
        known = parts.store.cache.prices(command.rate_id, command.first_day, command.last_day)
        between = sorted((each for each in known.values() if each.category_id == self._category), key=_by_day)
        if len(between) != len(before):
            return ""
        pairs = zip(between, map(Decimal, before), strict=True)
        found = (now.price for now, then in pairs if not is_same(now.price, then, command.currency))
        return "price" if any(not is_same(each, command.price, command.currency) for each in found) else ""

    def _is_reached(self, seen: Prices) -> bool:
        prices, wanted = seen.of(self._category), self.command.price
        currency = self.command.currency
        return wanted is not None and bool(prices) and all(is_same(each, wanted, currency) for each in prices)

    def _is_moved(self, seen: Prices) -> bool:
        """Against the prices the clerk saw, where they were known."""
        known = self.entry.base.get(SEEN_PRICES)
        if known is None or self._is_reached(seen):
            return False
        now = price_facts(seen.days, self._category)
        return any(Decimal(now[night]) != Decimal(known[night]) for night in now.keys() & known.keys())

    async def stands(self, parts: Parts) -> Standing | None:
        """By a fresh read: the cache follows only the rates on a screen. Nothing shows what taking prices off did."""
        seen = await self.read(parts) if self.command.price is not None else None
        return None if seen is None else Standing(self._is_reached(seen))

    def _nights(self, parts: Parts) -> tuple[datetime, datetime]:
        zone = zone_of(parts)
        return midnight(self.command.first_day, zone), midnight(self.command.last_day, zone)

    def keep(self, parts: Parts, seen: Prices) -> None:
        """The prices."""
        parts.store.writer.put_prices(seen.days)


def _by_day(price: PriceDay) -> date:
    return price.day
