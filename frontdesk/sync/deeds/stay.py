"""Commands that set the state or the fields of one stay: each is proven by the stay itself."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from typing import Any, ClassVar

from frontdesk.api.attempt import Attempt
from frontdesk.api.errors import NotGranted, NotOffered, Refused
from frontdesk.domain.commands import Cancel, ChangeStay, CheckIn, CheckOut, Confirm, GuardedCommand
from frontdesk.domain.fees import fee_of
from frontdesk.domain.house import RoomState
from frontdesk.domain.money import AccountingState
from frontdesk.domain.night_prices import nights_moved
from frontdesk.domain.outbox import AGAIN, FREE, ROOM_STATE, Doubt, Ending, Entry, asks, sum_fact
from frontdesk.domain.preconditions import stay_facts
from frontdesk.sync.deed import NOTHING_NAMED, Answered, Deed, Known, Moved, Ready, Standing, Trace, Verdict
from frontdesk.sync.fees import read_terms
from frontdesk.sync.free_rooms import free_rooms
from frontdesk.sync.parts import Parts, zone_of
from frontdesk.sync.proof import (
    FEE_DUE,
    after_doubt,
    before_sending,
    set_by_another,
    stands,
    watches_people,
)
from frontdesk.sync.read import RoomNow, StayRead, fees_of, keep, read_room, read_stay
from frontdesk.sync.send import send

_NOT_READY = (RoomState.DIRTY, RoomState.OUT_OF_SERVICE, RoomState.OUT_OF_ORDER)


class StayDeed(Deed[StayRead]):
    """Confirm, check in, check out, cancel, rooms, changes, companions."""

    query: ClassVar[str] = "reservations/getAll/2023-06-06 by id"

    def __init__(self, entry: Entry, command: GuardedCommand, own_profile: str = "") -> None:
        super().__init__(entry, own_profile)
        self.command = command

    @property
    def max_age(self) -> timedelta:
        """An option may be confirmed a day later; a key is given now; a cancellation cannot be taken back
        (offline-reliability.md §2.7).
        """
        match self.command:
            case Confirm():
                return timedelta(hours=24)
            case Cancel():
                return timedelta(hours=4)
            case _:
                return timedelta(hours=12)

    async def read(self, parts: Parts) -> StayRead | None:
        """The stay, with what the command's rule needs of it."""
        found = await self._read(parts)
        command = self.command
        if found is not None and isinstance(command, Cancel) and command.charge_fee and self.is_sent_now:
            return replace(found, fee_due=await _fee_due(parts, found))
        if found is None or not isinstance(command, CheckIn) or command.room_id is None or not self._asks_for_room():
            return found
        room = await read_room(parts, command.room_id, but=command.reservation_id)
        return replace(found, room=replace(room, free=free_rooms(parts, found.reservation)))

    def _asks_for_room(self) -> bool:
        """Once, before the first send; a person who was told of the room leaves the rest to the platform."""
        return not self.entry.attempts and AGAIN not in self.entry.base

    async def _read(self, parts: Parts) -> StayRead | None:
        return await read_stay(
            parts,
            self.command.reservation_id,
            with_money=isinstance(self.command, CheckOut | Cancel | ChangeStay) or self._was_answered(),
            with_people=watches_people(self.command),
        )

    def before(self, seen: StayRead, *, sent_before: bool) -> Verdict:
        """By the stay's state and fields; a key is not given for a room that somebody else has."""
        verdict = before_sending(
            self.command,
            self.entry.base,
            seen.reservation,
            sent_before=sent_before,
            balance=seen.balance,
            fees=seen.fees,
            left_open=_left_open(seen),
            knows_people=seen.has_people,
        )
        if isinstance(verdict, Ready) and isinstance(self.command, ChangeStay):
            moved = nights_moved(self.command, self.entry.base, seen.nights)
            return verdict if moved is None else Moved(asks(moved, "price" if moved is Doubt.FIELD_MOVED else ""))
        if not isinstance(verdict, Ready) or seen.room is None:
            return verdict
        return self._for_room(seen.room)

    def _for_room(self, room: RoomNow) -> Verdict:
        """Taken, kept, or no longer ready as the clerk saw it: what it costs to walk there for nothing."""
        free = FREE + ", ".join(room.free) if room.free else ""
        if room.occupant:
            return Moved(asks(Doubt.ROOM_OCCUPIED, room.occupant + free))
        if room.block:
            return Moved(asks(Doubt.ROOM_BLOCKED, room.block + free))
        if room.state in _NOT_READY and room.state != self.entry.base.get(ROOM_STATE, room.state):
            return Moved(asks(Doubt.ROOM_NOT_READY, room.state + free))
        return Ready()

    def before_again(self, baseline: Mapping[str, Any], seen: StayRead) -> Verdict:
        """As after a doubt, for somebody may have put it back since; and as before a first send. A price of a night
        shows in the items only, so that the first says it all.
        """
        verdict = self.after(baseline, seen, answered=False)
        if not isinstance(verdict, Ready) or (isinstance(self.command, ChangeStay) and self.command.prices):
            return verdict
        return super().before_again(baseline, seen)

    @property
    def may_go_again(self) -> bool:
        """A bill is left open once, and what is owed may have changed: a person looks at it again
        (offline-reliability.md §3).
        """
        return not (isinstance(self.command, CheckOut) and self.command.allow_open_balance)

    def snapshot(self, seen: StayRead) -> Mapping[str, Any]:
        """The stay's facts, the price of each night, the fees there are, and the one that is due."""
        facts = stay_facts(seen.reservation, self.command)
        nights = {"nights": [str(each) for each in seen.night_prices]}
        fees = {} if seen.fees is None else {"fees": sorted(seen.fees)}
        due = {} if seen.fee_due is None else {FEE_DUE: str(seen.fee_due)}
        return {**facts, **nights, **fees, **due}

    async def send(self, parts: Parts, attempt: Attempt) -> Answered:
        """One request."""
        await send(parts.client, self.command, attempt)
        return NOTHING_NAMED

    def after(self, baseline: Mapping[str, Any], seen: StayRead, *, answered: bool) -> Verdict:
        """By the stay's state and fields, and by its nights where a price was set."""
        prices: tuple[Decimal, ...] = seen.night_prices
        return after_doubt(
            self.command,
            baseline,
            seen.reservation,
            nights=prices,
            answered=answered,
            own_profile=self.own_profile,
            fees=seen.fees,
            left_open=_left_open(seen),
            knows_people=seen.has_people,
        )

    def is_fresh(self, parts: Parts, baseline: Mapping[str, Any], seen: StayRead) -> bool:
        """No older than the newest this desk has seen of the stay."""
        del baseline
        known = parts.store.cache.reservation(seen.reservation.id)
        return known is None or seen.reservation.updated_utc >= known.updated_utc

    def overwrote(self, parts: Parts, baseline: Mapping[str, Any]) -> str:
        """By what a pull or an event brought meanwhile."""
        between = parts.store.cache.reservation(self.command.reservation_id)
        return "" if between is None else set_by_another(self.command, baseline, between)

    def stands_here(self, parts: Parts) -> Standing | None:
        """By the stay as it was told last."""
        known = parts.store.cache.reservation(self.command.reservation_id)
        is_so = None if known is None else stands(self.command, known)
        return None if known is None or is_so is None else Standing(is_so, known.updater_id, known.updated_utc)

    async def traces(self, parts: Parts, known: Known) -> Sequence[Trace]:
        """Only a fee can come twice."""
        del known
        before = parts.store.outbox.baseline(self.entry.id).get("fees")
        if before is None or not isinstance(self.command, ChangeStay) or not self.command.charge_fee:
            return ()
        new = [each for each in fees_of(parts.store.cache.items(self.command.reservation_id)) if each.id not in before]
        return [Trace((each.id,), sum_fact(each.name, each.amount, each.currency)) for each in new]

    def keep(self, parts: Parts, seen: StayRead) -> None:
        """The stay, and what was read with it."""
        keep(parts, seen)

    def _was_answered(self) -> bool:
        return bool(self.entry.attempts) and self.entry.attempts[-1].outcome == Ending.ANSWERED


async def _fee_due(parts: Parts, found: StayRead) -> Decimal | None:
    """By the terms of the stay; None where the platform does not tell them."""
    if found.items is None:
        return None
    try:
        terms = await read_terms(parts, found.reservation.id)
    except (NotGranted, NotOffered, Refused):
        return None
    return fee_of(terms, found.reservation, found.items, parts.time.now(), zone_of(parts)).amount


def _left_open(seen: StayRead) -> Decimal | None:
    """The sum of the charges on open bills; None where there are none, and while they are not known."""
    found = [each.amount for each in seen.items or () if each.state == AccountingState.OPEN and each.amount]
    return sum(found, Decimal(0)) if found else None
