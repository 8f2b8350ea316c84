"""New stays: known by our marker in the name of their group, whatever became of the answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, ClassVar

from frontdesk.api.attempt import Attempt
from frontdesk.api.nouns.reservation_parts import (
    PersonCountToSet,
    ProductOrderToAdd,
    ReservationToAdd,
    TimeUnitPrice,
)
from frontdesk.domain.commands import AddBooking, NewStay
from frontdesk.domain.commands.local_ids import is_local
from frontdesk.domain.outbox import Doubt, Entry, asks
from frontdesk.domain.reservations import Reservation, State
from frontdesk.sync.calls import pages
from frontdesk.sync.deed import Alike, Answered, Deed, Known, Moved, Reached, Ready, Trace, Verdict, marker_of
from frontdesk.sync.parts import Parts
from frontdesk.sync.read import StayRead, keep, read_stay
from frontdesk.sync.send import amount_to_set
from frontdesk.sync.translate.reservations import reservation

_AROUND = timedelta(minutes=5)
_WIRE_STATES = {"Inquired": "Enquired"}  # what today's platform still calls it when adding


@dataclass(frozen=True, slots=True)
class Bookings:
    """Stays of these guests, the ids of those that carry our marker, and what was read of ours."""

    stays: tuple[Reservation, ...] = ()
    signed: frozenset[str] = frozenset()
    ours: tuple[StayRead, ...] = ()


class BookingDeed(Deed[Bookings]):
    """`reservations/add`: each call books again."""

    query: ClassVar[str] = "reservations/getAll/2023-06-06 by owner; names of their groups"
    most_sends: ClassVar[int | None] = 2

    def __init__(self, entry: Entry, command: AddBooking, own_profile: str = "") -> None:
        super().__init__(entry, own_profile)
        self.command = command
        self.marker = f"#{marker_of(entry)}"

    async def read(self, parts: Parts) -> Bookings | None:
        """Nothing before the first send; ours by id once the platform named them; else what was made meanwhile."""
        if not self.entry.attempts and not self.entry.recovered:
            return Bookings()
        if not any(is_local(stay.local_id) for stay in self.command.stays):
            return await self._ours(parts)
        return await self._made_meanwhile(parts)

    async def _made_meanwhile(self, parts: Parts) -> Bookings:
        """All stays of the guests: which are new is not asked of the platform, since this PC's clock may have been set
        between the clerk's act and now.
        """
        walk = parts.client.urgent.reservations.pages(
            account_ids=sorted({stay.guest_id for stay in self.command.stays}), states=list(State)
        )
        stays = tuple([reservation(each) async for page in pages(parts, walk) for each in page.items])
        if self.command.group_id:
            return Bookings(stays, await self._signed_by_note(parts, [stay.id for stay in stays]))
        names = await self._names(parts, {stay.group_id for stay in stays})
        signed = frozenset(stay.id for stay in stays if self.marker in names.get(stay.group_id, ""))
        return Bookings(stays, signed)

    async def _signed_by_note(self, parts: Parts, ids: list[str]) -> frozenset[str]:
        """A group that is there keeps its name: the marker stands in the notes (offline-reliability.md §4-8)."""
        if not ids:
            return frozenset()
        walk = parts.client.urgent.service_order_notes.pages(service_order_ids=ids)
        notes = [each async for page in pages(parts, walk) for each in page.items]
        return frozenset(each.order_id for each in notes if each.order_id and self.marker in (each.text or ""))

    async def _ours(self, parts: Parts) -> Bookings | None:
        found = [await read_stay(parts, stay.local_id, with_money=True) for stay in self.command.stays]
        known = tuple(each for each in found if each is not None)
        return Bookings(ours=known) if len(known) == len(found) else None

    async def _names(self, parts: Parts, group_ids: set[str]) -> Mapping[str, str]:
        if not group_ids:
            return {}
        walk = parts.client.urgent.reservation_groups.pages(reservation_group_ids=sorted(group_ids))
        return {each.id: each.name or "" async for page in pages(parts, walk) for each in page.items}

    def before(self, seen: Bookings, *, sent_before: bool) -> Verdict:
        """Ours may be there from an earlier send, or from one that this file knows nothing of any more."""
        del sent_before
        return self._found(seen)

    def snapshot(self, seen: Bookings) -> Mapping[str, Any]:
        """The stays there were."""
        return {"ids": sorted(stay.id for stay in seen.stays)}

    async def send(self, parts: Parts, attempt: Attempt) -> Answered:
        """All stays in one request; the answer names each by the identifier it was sent with."""
        command = self.command
        added = await parts.client.reservations.add(
            command.service_id,
            [self._stay(stay, str(index)) for index, stay in enumerate(command.stays)],
            group_id=command.group_id,
            group_name=None if command.group_id else f"{command.group_name} {self.marker}".strip(),
            check_rate_applicability=None if command.check_rate else False,
            check_overbooking=None if command.check_overbooking else False,
            send_confirmation_email=command.send_email,
            attempt=attempt,
        )
        named = {each.identifier: each.reservation.id for each in added}
        ids = [named.get(str(index)) or added[index].reservation.id for index in range(len(added))]
        return Answered(made={stay.local_id: made for stay, made in zip(command.stays, ids, strict=False)})

    def _stay(self, stay: NewStay, identifier: str) -> ReservationToAdd:
        return ReservationToAdd(
            identifier=identifier,
            state=_WIRE_STATES.get(stay.state, stay.state),
            start_utc=stay.start_utc,
            end_utc=stay.end_utc,
            released_utc=stay.released_utc,
            requested_category_id=stay.category_id,
            assigned_resource_id=stay.room_id,
            assigned_resource_locked=True if stay.room_locked else None,
            rate_id=stay.rate_id,
            person_counts=[PersonCountToSet(each.age_category_id, each.count) for each in stay.persons],
            customer_id=stay.guest_id,
            booker_id=stay.booker_id,
            company_id=stay.company_id,
            travel_agency_id=stay.travel_agency_id,
            business_segment_id=stay.business_segment_id,
            channel_number=stay.channel_number,
            voucher_code=stay.voucher_code,
            availability_block_id=stay.availability_block_id,
            notes=f"{stay.note} {self.marker}".strip() if self.command.group_id else stay.note or None,
            time_unit_prices=[
                TimeUnitPrice(each.index, amount_to_set(each.gross, self.command.currency, stay.tax_codes))
                for each in stay.prices
            ]
            or None,
            product_orders=[ProductOrderToAdd(each.product_id, each.count) for each in stay.products] or None,
        )

    def after(self, baseline: Mapping[str, Any], seen: Bookings, *, answered: bool) -> Verdict:
        """By the marker in the group's name; a stay like ours without it is put before a person."""
        del baseline
        if seen.ours:
            return Reached(claims=tuple(each.reservation.id for each in seen.ours))
        found = self._found(seen)
        return Ready() if answered and isinstance(found, Alike) else found  # the answer did not name all of them

    def _found(self, seen: Bookings) -> Verdict:
        ours = [stay for stay in seen.stays if stay.id in seen.signed]
        if ours and len(ours) == len(self.command.stays):
            made = _matched(self.command.stays, ours)
            return Reached(made=made, claims=tuple(made.values()))
        new = [stay for stay in seen.stays if stay.created_utc >= self.entry.created_utc - _AROUND]
        like = [stay for stay in new if any(_is_like(stay, wanted) for wanted in self.command.stays)]
        if ours:  # not as many as were sent
            return Moved(asks(Doubt.TWIN, ours[0].number or ours[0].id))
        return Alike(asks(Doubt.TWIN, like[0].number or like[0].id)) if like else Ready()

    async def traces(self, parts: Parts, known: Known) -> Sequence[Trace]:
        """Each send makes a group of its own, whose name carries our marker."""
        del known
        seen = await self._made_meanwhile(parts)
        groups: dict[str, list[Reservation]] = {}
        for stay in seen.stays:
            if stay.state != State.CANCELED and stay.id in seen.signed:
                groups.setdefault(stay.group_id, []).append(stay)
        if self.command.group_id:  # into a group that was there: as many as were sent are one send's
            ours = sorted((stay for stays in groups.values() for stay in stays), key=lambda stay: stay.created_utc)
            size = len(self.command.stays)
            groups = {str(at): ours[at : at + size] for at in range(0, len(ours), size)}
        return [
            Trace(tuple(stay.id for stay in stays), ", ".join(stay.number for stay in stays))
            for stays in groups.values()
        ]

    def keep(self, parts: Parts, seen: Bookings) -> None:
        """Ours, with their money; of what was found by marker the stays."""
        for each in seen.ours:
            keep(parts, each)
        found = [stay for stay in seen.stays if stay.id in seen.signed]
        if found:
            parts.store.writer.put_reservations(found)


def _matched(wanted: tuple[NewStay, ...], found: list[Reservation]) -> dict[str, str]:
    """Which stay is which: the alike first, then in the order of their making."""
    left = sorted(found, key=lambda each: (each.created_utc, each.number))
    made: dict[str, str] = {}
    for stay in wanted:
        match = next((each for each in left if _is_like(each, stay)), left[0])
        left.remove(match)
        made[stay.local_id] = match.id
    return made


def _is_like(found: Reservation, wanted: NewStay) -> bool:
    return (
        found.guest_id == wanted.guest_id
        and found.category_id == wanted.category_id
        and found.start_utc.date() == wanted.start_utc.date()
        and found.end_utc.date() == wanted.end_utc.date()
    )
