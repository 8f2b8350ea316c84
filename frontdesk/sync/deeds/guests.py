"""Profiles of guests: a new one is known by our marker in its notes, a changed one by its fields."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, cast

from frontdesk.api.attempt import Attempt
from frontdesk.api.errors import NotGranted
from frontdesk.api.nouns.customers import CustomerDetails
from frontdesk.domain.commands import AddGuest, ChangeGuest, GuestDetails
from frontdesk.domain.guests import Guest
from frontdesk.domain.outbox import Doubt, Entry, asks
from frontdesk.domain.preconditions import as_json, guest_facts, same
from frontdesk.sync.calls import around, pages
from frontdesk.sync.deed import (
    NOTHING_NAMED,
    Alike,
    Answered,
    Deed,
    Known,
    Moved,
    Reached,
    Ready,
    Standing,
    Trace,
    Verdict,
    marker_of,
)
from frontdesk.sync.parts import Parts
from frontdesk.sync.translate.guests import guest

_WIRE_NAMES = {"language_code": "preferred_language_code"}


@dataclass(frozen=True, slots=True)
class Namesakes:
    """Profiles with the same surname."""

    guests: tuple[Guest, ...]


class AddGuestDeed(Deed[Namesakes]):
    """`customers/add`: twice would be two profiles."""

    query: ClassVar[str] = "customers/getAll by surname"
    most_sends: ClassVar[int | None] = 2

    def __init__(self, entry: Entry, command: AddGuest, own_profile: str = "") -> None:
        super().__init__(entry, own_profile)
        self.command = command
        self.marker = f"[{marker_of(entry)}]"

    async def read(self, parts: Parts) -> Namesakes | None:
        """Nothing needs to be known before the first send, unless this file may be an older state of itself."""
        if not self.entry.attempts and not self.entry.recovered:
            return Namesakes(())
        return await self._namesakes(parts)

    async def _namesakes(self, parts: Parts) -> Namesakes:
        walk = parts.client.urgent.customers.pages(last_names=[self.command.details.last_name or ""])
        found = [guest(each) async for page in pages(parts, walk) for each in page.items]
        known = {each.id for each in found}
        return Namesakes((*found, *(each for each in await self._renamed(parts) if each.id not in known)))

    async def _renamed(self, parts: Parts) -> list[Guest]:
        """A colleague may have mended the surname: ours among all profiles that were made since its first send."""
        first = min((attempt.sent_utc for attempt in self.entry.attempts), default=None)
        if first is None:
            return []
        walk = parts.client.urgent.customers.pages(created_utc=around(first, parts.time.now()))
        try:
            found = [guest(each) async for page in pages(parts, walk) for each in page.items]
        except NotGranted:
            return []
        return [each for each in found if self.marker in (each.notes or "")]

    def before(self, seen: Namesakes, *, sent_before: bool) -> Verdict:
        """A profile with our marker is ours."""
        del sent_before
        return self._ours(seen) or Ready()

    def snapshot(self, seen: Namesakes) -> Mapping[str, Any]:
        """The namesakes there were."""
        return {"ids": sorted(each.id for each in seen.guests)}

    async def send(self, parts: Parts, attempt: Attempt) -> Answered:
        """One profile; the answer is the profile."""
        details = _details(self.command.details)
        details["notes"] = f"{details.get('notes', '')} {self.marker}".strip()
        made = await parts.client.customers.add(self.command.details.last_name or "", attempt=attempt, **details)
        return Answered(made={self.command.local_id: made.id})

    def after(self, baseline: Mapping[str, Any], seen: Namesakes, *, answered: bool) -> Verdict:
        """With our marker it is ours; a namesake of the same e-mail or birthday is put before a person."""
        ours = self._ours(seen)
        if ours is not None:
            return ours
        if answered:
            return Ready()
        new = [each for each in seen.guests if each.id not in baseline.get("ids", ())]
        like = [each for each in new if self._is_like(each)]
        return Alike(asks(Doubt.TWIN, _name(like[0]))) if like else Ready()

    async def traces(self, parts: Parts, known: Known) -> Sequence[Trace]:
        """Profiles with our marker."""
        del known
        seen = await self._namesakes(parts)
        return [Trace((each.id,), _name(each)) for each in seen.guests if self.marker in (each.notes or "")]

    def _ours(self, seen: Namesakes) -> Reached | None:
        """The first of them: that there are two is told by who looks for late twins."""
        marked = [each for each in seen.guests if self.marker in (each.notes or "")]
        if not marked:
            return None
        return Reached(made={self.command.local_id: marked[0].id}, claims=(marked[0].id,))

    def _is_like(self, other: Guest) -> bool:
        details = self.command.details
        return bool(details.email and other.email == details.email) or (
            other.first_name == (details.first_name or "") and other.birth_date == details.birth_date
        )

    def keep(self, parts: Parts, seen: Namesakes) -> None:
        """The profile that carries our marker."""
        parts.store.writer.put_guests([each for each in seen.guests if self.marker in (each.notes or "")])


class ChangeGuestDeed(Deed[Guest]):
    """`customers/update`: values are set, so the fields prove it."""

    query: ClassVar[str] = "customers/getAll by id"

    def __init__(self, entry: Entry, command: ChangeGuest, own_profile: str = "") -> None:
        super().__init__(entry, own_profile)
        self.command = command

    async def read(self, parts: Parts) -> Guest | None:
        """The profile."""
        walk = parts.client.urgent.customers.pages(customer_ids=[self.command.guest_id])
        found = [guest(each) async for page in pages(parts, walk) for each in page.items]
        return found[0] if found else None

    def before(self, seen: Guest, *, sent_before: bool) -> Verdict:
        """Each field as the clerk saw it, or as it shall be."""
        del sent_before
        return self._judged(self.entry.base, seen)

    def before_again(self, baseline: Mapping[str, Any], seen: Guest) -> Verdict:
        """What somebody set since the earlier send is not written over."""
        return self.after(baseline, seen, answered=False)

    def snapshot(self, seen: Guest) -> Mapping[str, Any]:
        """The fields that change, and when the profile was last changed."""
        return guest_facts(seen, [*self.command.details.given(), "updated_utc"])

    async def send(self, parts: Parts, attempt: Attempt) -> Answered:
        """One profile."""
        details = _details(self.command.details)
        await parts.client.customers.update(
            self.command.guest_id, last_name=self.command.details.last_name or None, attempt=attempt, **details
        )
        return NOTHING_NAMED

    def after(self, baseline: Mapping[str, Any], seen: Guest, *, answered: bool) -> Verdict:
        """As before sending; but what somebody set back while ours was in doubt is not set again
        (offline-reliability.md §3).
        """
        verdict = self._judged(baseline, seen)
        if isinstance(verdict, Ready) and not answered and not same(baseline, "updated_utc", seen.updated_utc):
            return Moved(asks(Doubt.TOUCHED))
        return verdict

    def _judged(self, facts: Mapping[str, Any], seen: Guest) -> Verdict:
        wanted = self.command.details.given()
        if all(as_json(getattr(seen, name)) == as_json(value) for name, value in wanted.items()):
            return Reached()
        for name, value in wanted.items():
            now = getattr(seen, name)
            if as_json(now) != as_json(value) and not same(facts, name, now):
                return Moved(asks(Doubt.FIELD_MOVED, name))
        return Ready()

    def stands_here(self, parts: Parts) -> Standing | None:
        """By the profile as it was told last."""
        known = parts.store.cache.guest(self.command.guest_id)
        if known is None:
            return None
        wanted = self.command.details.given().items()
        is_so = all(as_json(getattr(known, name)) == as_json(value) for name, value in wanted)
        return Standing(is_so, at=known.updated_utc)

    def keep(self, parts: Parts, seen: Guest) -> None:
        """The profile."""
        parts.store.writer.put_guests([seen])


def _name(found: Guest) -> str:
    return f"{found.last_name} {found.first_name}".strip()


def _details(details: GuestDetails) -> CustomerDetails:
    given = {_WIRE_NAMES.get(name, name): value for name, value in details.given().items() if name != "last_name"}
    return cast(CustomerDetails, given)
