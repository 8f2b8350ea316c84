"""Profiles that went up in others, or were deleted, while a command about them waited (connector-api.md §4.9, B.5)."""

from __future__ import annotations

import asyncio
from datetime import timedelta

from frontdesk.api.errors import NotGranted, NotOffered, Refused
from frontdesk.api.nouns.customers import Customer
from frontdesk.domain.commands.local_ids import is_local
from frontdesk.domain.commands.named import named_ids
from frontdesk.domain.outbox import WAITS_FOR_PERSON, Entry
from frontdesk.sync.calls import pages
from frontdesk.sync.parts import Parts

_FRESH = timedelta(minutes=1)  # a command that goes sooner rests on a list that is hardly older
_AT_ONCE = 100
_MERGES = 5  # one into the other: more than that is a ring
_GUESTS = ("guest_id", "booker_id")


class Profiles:
    """Asked for all that waits at once, so that a long outage costs a call a minute."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._looked: dict[str, float] = {}
        self._deleted: dict[str, str] = {}
        self._one_look = asyncio.Lock()

    async def have_merged(self, entry: Entry) -> bool:
        """Whether some guest of a command that has waited is now known by another id: the command is to be read anew.
        Raises `ApiError`.
        """
        if abs(self._parts.time.now() - entry.created_utc) <= _FRESH:
            return False
        async with self._one_look:  # the first of several lanes asks for all of them
            merged = await self._of_all_that_waits(entry) if self._stale(entry) else {}
            if merged:
                self._parts.store.outbox.note_merged(entry.id, merged)
        now = self._parts.store.outbox.entry(entry.id)
        return now is not None and _guests(now) != _guests(entry)

    async def _of_all_that_waits(self, entry: Entry) -> dict[str, str]:
        waiting = [each for each in self._parts.store.outbox.open_entries() if each.state not in WAITS_FOR_PERSON]
        mine = self._stale(entry)
        others = {guest for each in waiting for guest in self._stale(each)} - mine
        wanted = [*sorted(mine), *sorted(others)][:_AT_ONCE]
        try:
            merged = await self._look(wanted)
        except (NotGranted, NotOffered, Refused):
            merged = {}  # where the platform does not tell, it decides when the command comes
        now = self._parts.clock.monotonic()
        self._looked |= dict.fromkeys((*wanted, *merged.values()), now)
        return merged

    def gone(self, entry: Entry) -> str:
        """Whose profile a command speaks of that was deleted, "" for none. Whose stay it is may be gone: it can be
        checked out all the same.
        """
        return next((self._deleted[each] for each in sorted(_named(entry)) if each in self._deleted), "")

    def _stale(self, entry: Entry) -> frozenset[str]:
        ago = self._parts.clock.monotonic() - _FRESH.total_seconds()
        return frozenset(each for each in _guests(entry) if self._looked.get(each, ago - 1) < ago)

    async def _look(self, ids: list[str]) -> dict[str, str]:
        """Where each of those that are gone went, in the end."""
        found = await self._read(ids)
        for each in ids:
            self._deleted.pop(each, None)
        merged = {each.id: each.merge_target_id for each in found if each.merge_target_id}
        self._deleted |= {each.id: _name(each) for each in found if not each.is_active and not each.merge_target_id}
        for _ in range(_MERGES):
            further = await self._read(sorted(set(merged.values())))
            steps = {each.id: each.merge_target_id for each in further if each.merge_target_id}
            if not steps:
                break
            merged = {old: steps.get(new, new) for old, new in merged.items()}
        return merged

    async def _read(self, ids: list[str]) -> list[Customer]:
        if not ids:
            return []
        walk = self._parts.client.urgent.customers.pages(customer_ids=ids, activity_states=["Active", "Deleted"])
        return [each async for page in pages(self._parts, walk) for each in page.items]


def _guests(entry: Entry) -> frozenset[str]:
    """Whom a command speaks of, and whose stay it is by what the clerk saw."""
    owner = entry.base.get("guest_id")
    known = {*_named(entry), owner} if isinstance(owner, str) else _named(entry)
    return frozenset(each for each in known if not is_local(each))


def _named(entry: Entry) -> frozenset[str]:
    return frozenset(found for name, found in named_ids(entry.command) if name in _GUESTS)


def _name(found: Customer) -> str:
    return f"{found.last_name or ''} {found.first_name or ''}".strip()
