"""Profiles of guests and companies that went up in others, or were deleted, while a command that names them waited
(connector-api.md §4.9, B.5).
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Mapping
from datetime import timedelta
from enum import Enum
from typing import NamedTuple

from frontdesk.api.errors import NotGranted, Refused
from frontdesk.domain.commands.local_ids import is_local
from frontdesk.domain.commands.named import named_ids
from frontdesk.domain.outbox import WAITS_FOR_PERSON, Entry
from frontdesk.sync.calls import pages
from frontdesk.sync.parts import Parts

_FRESH = timedelta(minutes=1)  # a command that goes sooner rests on a list that is hardly older
_AT_ONCE = 100
_MERGES = 5  # one into the other: more than that is a ring
_EVEN_DELETED = ("Active", "Deleted")


class _Kind(Enum):
    """Whose profile, by the fields that name one."""

    GUEST = ("guest_id", "booker_id")
    COMPANY = ("company_id", "travel_agency_id")


_KINDS = {field: kind for kind in _Kind for field in kind.value}


class _Profile(NamedTuple):
    """A profile as the platform has it; `merged_into` is None unless it went up in another."""

    id: str
    merged_into: str | None
    is_active: bool
    name: str


class Profiles:
    """Asked for all that waits at once, so that a long outage costs a call a minute."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._looked: dict[str, float] = {}
        self._deleted: dict[str, str] = {}
        self._one_look = asyncio.Lock()

    async def have_merged(self, entry: Entry) -> bool:
        """Whether some profile of a command that has waited is now known by another id: the command is to be read anew.
        Raises `ApiError`.
        """
        is_fresh = abs(self._parts.time.now() - entry.created_utc) <= _FRESH
        if is_fresh and not self.gone(entry):  # what was gone may have been put back since
            return False
        async with self._one_look:  # the first of several lanes asks for all of them
            merged = await self._of_all_that_waits(entry) if self._stale(entry) else {}
            if merged:
                self._parts.store.outbox.note_merged(entry.id, merged)
        now = self._parts.store.outbox.entry(entry.id)
        return now is not None and _rests_on(now) != _rests_on(entry)

    async def _of_all_that_waits(self, entry: Entry) -> dict[str, str]:
        waiting = [each for each in self._parts.store.outbox.open_entries() if each.state not in WAITS_FOR_PERSON]
        wanted = self._stale(entry)
        for each in waiting:
            wanted = {**wanted, **self._stale(each)}  # those of this command stand first
        asked = dict(list(wanted.items())[:_AT_ONCE])
        merged: dict[str, str] = {}
        for kind in _Kind:
            merged |= await self._look(kind, [each for each, its in asked.items() if its is kind])
        now = self._parts.clock.monotonic()
        self._looked |= dict.fromkeys((*asked, *merged.values()), now)
        return merged

    def gone(self, entry: Entry) -> str:
        """Whose profile a command speaks of that was deleted, "" for none. Whose stay it is may be gone: it can be
        checked out all the same.
        """
        return next((self._deleted[each] for each in sorted(_named(entry)) if each in self._deleted), "")

    def _stale(self, entry: Entry) -> dict[str, _Kind]:
        ago = self._parts.clock.monotonic() - _FRESH.total_seconds()
        return {each: kind for each, kind in sorted(_rests_on(entry).items()) if self._looked.get(each, ago - 1) < ago}

    async def _look(self, kind: _Kind, ids: list[str]) -> dict[str, str]:
        """Where each of those that are gone went, in the end; nothing where the platform does not tell: it decides when
        the command comes.
        """
        try:
            found = await self._read(kind, ids)
            merged = await self._followed(kind, {each.id: each.merged_into for each in found if each.merged_into})
        except (NotGranted, Refused):
            return {}
        for each in ids:
            self._deleted.pop(each, None)
        self._deleted |= {each.id: each.name for each in found if not each.is_active and not each.merged_into}
        return merged

    async def _followed(self, kind: _Kind, merged: dict[str, str]) -> dict[str, str]:
        """The same, where a target went up in another one in its turn."""
        for _ in range(_MERGES):
            further = await self._read(kind, sorted(set(merged.values())))
            steps = {each.id: each.merged_into for each in further if each.merged_into}
            if not steps:
                break
            merged = {old: steps.get(new, new) for old, new in merged.items()}
        return merged

    async def _read(self, kind: _Kind, ids: list[str]) -> list[_Profile]:
        if not ids:
            return []
        return await (self._guests(ids) if kind is _Kind.GUEST else self._companies(ids))

    async def _guests(self, ids: list[str]) -> list[_Profile]:
        walk = self._parts.client.urgent.customers.pages(customer_ids=ids, activity_states=_EVEN_DELETED)
        return [
            _Profile(each.id, each.merge_target_id, each.is_active, _full_name(each.last_name, each.first_name))
            async for page in pages(self._parts, walk)
            for each in page.items
        ]

    async def _companies(self, ids: list[str]) -> list[_Profile]:
        walk = self._parts.client.urgent.companies.pages(ids=ids, activity_states=_EVEN_DELETED)
        return [
            _Profile(each.id, each.merge_target_id, each.is_active, each.name or "")
            async for page in pages(self._parts, walk)
            for each in page.items
        ]


def _rests_on(entry: Entry) -> dict[str, _Kind]:
    """Whom a command speaks of, and whose stay it is by what the clerk saw."""
    seen = ((field, entry.base.get(field)) for field in _KINDS)
    return {**_named(entry), **_known((field, each) for field, each in seen if isinstance(each, str))}


def _named(entry: Entry) -> Mapping[str, _Kind]:
    return _known(named_ids(entry.command))


def _known(pairs: Iterable[tuple[str, str]]) -> dict[str, _Kind]:
    return {each: _KINDS[field] for field, each in pairs if field in _KINDS and each and not is_local(each)}


def _full_name(last: str | None, first: str | None) -> str:
    return f"{last or ''} {first or ''}".strip()
