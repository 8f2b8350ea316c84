"""What the things of a command are called when the clerk gives it: kept with it, so that what was typed can be told
long after the names have gone from the cache.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from frontdesk.domain.commands import Command
from frontdesk.domain.commands.named import named_ids
from frontdesk.domain.guests import Guest
from frontdesk.domain.outbox import NAMES
from frontdesk.service.rows import Names
from frontdesk.store.cache import Cache


@dataclass(frozen=True, slots=True)
class Called:
    """Looks ids up as the clerk sees them; `guest` gives a profile with what waits laid over it."""

    names: Names
    cache: Cache
    guest: Callable[[str], Guest | None]

    def of(self, command: Command) -> dict[str, list[str]]:
        """The names of what the command speaks of by id, as a fact to keep with it; nothing when none is known."""
        found = [self._name(field, key) for field, key in named_ids(command)]
        return {NAMES: found} if any(found) else {}

    def _name(self, field: str, key: str) -> str:
        match field:
            case "guest_id" | "booker_id":
                guest = self.guest(key)
                return "" if guest is None else f"{guest.last_name} {guest.first_name}".strip()
            case "room_id":
                room = self.names.rooms.get(key)
                return "" if room is None else room.name
            case "product_id":
                product = self.cache.products().get(key)
                return "" if product is None else product.name
            case "availability_block_id":
                block = self.cache.blocks().get(key)
                return "" if block is None else block.name
            case "category_id":
                return self.names.categories.get(key, "")
            case "rate_id":
                return self.names.rates.get(key, "")
            case "company_id" | "travel_agency_id":
                return self.names.companies.get(key, "")
            case "business_segment_id":
                return self.names.segments.get(key, "")
            case _:
                return ""
