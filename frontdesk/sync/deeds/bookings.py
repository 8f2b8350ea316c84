"""New stays: known by our marker in the name of their group, or in their notes, whatever became of the answer and
whoever owns them by now.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any, ClassVar

from frontdesk.api.attempt import Attempt
from frontdesk.api.errors import NotGranted, NotOffered, Refused
from frontdesk.api.nouns.reservation_parts import (
    PersonCountToSet,
    ProductOrderToAdd,
    ReservationToAdd,
    TimeUnitPrice,
)
from frontdesk.api.nouns.reservations import Reservation as WireReservation
from frontdesk.api.wire import Interval
from frontdesk.domain.commands import AddBooking, NewStay
from frontdesk.domain.commands.local_ids import is_local
from frontdesk.domain.house import Property
from frontdesk.domain.offers import question_of
from frontdesk.domain.outbox import AGAIN, SEEN_QUOTES, Doubt, Entry, asks
from frontdesk.domain.quotes import moved_quotes
from frontdesk.domain.reservations import Reservation, State
from frontdesk.domain.signs import markers_in
from frontdesk.sync.calls import pages
from frontdesk.sync.deed import Alike, Answered, Deed, Known, Moved, Reached, Ready, Trace, Verdict, marker_of
from frontdesk.sync.parts import Parts, zone_of
from frontdesk.sync.quotes import ask_totals
from frontdesk.sync.read import StayRead, keep, read_stay
from frontdesk.sync.send import amount_to_set
from frontdesk.sync.translate.reservations import reservation

_AROUND = timedelta(minutes=5)
_QUOTED = timedelta(minutes=1)  # a screen asks again after as long
_BY_API = "Connector"
_WIRE_STATES = {"Inquired": "Enquired"}  # what today's platform still calls it when adding


@dataclass(frozen=True, slots=True)
class Bookings:
    """What was read: stays of these guests, and of anybody else what was made since the first send.

    `signed` are the ids of those that carry our marker; `unsigned` of those that our token made, and that carry no
    desk's marker (any more). `others` are known to come from another command. `ours` is what was read of ours by id,
    `quotes` what the stays cost now, where that was asked.
    """

    stays: tuple[Reservation, ...] = ()
    signed: frozenset[str] = frozenset()
    unsigned: frozenset[str] = frozenset()
    others: frozenset[str] = frozenset()
    ours: tuple[StayRead, ...] = ()
    quotes: tuple[Decimal | None, ...] = ()


class BookingDeed(Deed[Bookings]):
    """`reservations/add`: each call books again."""

    query: ClassVar[str] = "reservations/getAll/2023-06-06 by owner and by change; names of their groups, notes"
    most_sends: ClassVar[int | None] = 2

    def __init__(self, entry: Entry, command: AddBooking, own_profile: str = "") -> None:
        super().__init__(entry, own_profile)
        self.command = command
        self.marker = f"#{marker_of(entry)}"

    async def read(self, parts: Parts) -> Bookings | None:
        """Before the first send the stays that the guests have; ours by id once the platform named them; else what was
        made meanwhile.
        """
        if not self.entry.attempts and not self.entry.recovered:
            stays = tuple(map(reservation, await self._of_guests(parts)))
            return Bookings(stays, quotes=await self._quotes(parts))
        if not any(is_local(stay.local_id) for stay in self.command.stays):
            return await self._ours(parts)
        return replace(await self._made_meanwhile(parts), quotes=await self._quotes(parts))

    async def _quotes(self, parts: Parts) -> tuple[Decimal | None, ...]:
        """What each stay costs now, asked before a send when the booking has waited longer than a quote is fresh.

        What a person was told of it, and had sent all the same, may be older than the booking that is sent instead.
        """
        found = parts.store.cache.property()
        is_fresh = abs(parts.time.now() - self.entry.created_utc) <= _QUOTED and AGAIN not in self.entry.base
        if found is None or is_fresh or not self.is_sent_now:
            return ()
        sold = found.selling(self.command.service_id)
        quotes: list[Decimal | None] = []
        for stay, then in zip(self.command.stays, self._quoted, strict=False):
            quotes.append(None if then is None else await _cost_now(parts, sold, stay))
        return tuple(quotes)

    @property
    def _quoted(self) -> Sequence[str | None]:
        return tuple(self.entry.base.get(SEEN_QUOTES, ()))

    async def _made_meanwhile(self, parts: Parts) -> Bookings:
        """A colleague may have given our stay to another guest: it is looked for among all that changed, too.

        Of those, what was made before our first send is not ours. The instant of a send is the platform's: something
        was read just before it.
        """
        of_guests = await self._of_guests(parts)
        others = [row for row in await self._changed_since(parts) if (row.created_utc or self._since) >= self._since]
        rows = {row.id: row for row in (*of_guests, *others)}
        stays = tuple(map(reservation, rows.values()))
        markers = await self._markers(parts, stays)
        signed = frozenset(id_ for id_, found in markers.items() if self.marker in found)
        bare = [id_ for id_, found in markers.items() if not found]
        made_here = parts.store.outbox.made_here
        others_own = {id_ for id_, found in markers.items() if (found and id_ not in signed) or made_here(id_)}
        return Bookings(
            stays,
            signed=signed,
            unsigned=frozenset(id_ for id_ in bare if self._may_be_by_us(rows[id_])),
            others=frozenset(others_own) | self.claimed_by_others(parts, frozenset(rows)),
        )

    @property
    def _since(self) -> datetime:
        first = min((attempt.sent_utc for attempt in self.entry.attempts), default=self.entry.created_utc)
        return first - _AROUND

    def _may_be_by_us(self, found: WireReservation) -> bool:
        if self.own_profile and found.creator_profile_id:
            return found.creator_profile_id == self.own_profile
        return found.origin in (None, _BY_API)

    async def _of_guests(self, parts: Parts) -> list[WireReservation]:
        walk = parts.client.urgent.reservations.pages(
            account_ids=sorted({stay.guest_id for stay in self.command.stays}), states=list(State)
        )
        return [each async for page in pages(parts, walk) for each in page.items]

    async def _changed_since(self, parts: Parts) -> list[WireReservation]:
        """Every form of the list can be asked by change, and what was made has changed."""
        now = parts.time.now()
        walk = parts.client.urgent.reservations.pages(
            updated_utc=Interval(min(self._since, now - _AROUND), now + _AROUND), states=list(State)
        )
        return [each async for page in pages(parts, walk) for each in page.items]

    async def _markers(self, parts: Parts, stays: Sequence[Reservation]) -> dict[str, frozenset[str]]:
        """The markers of each stay: those in its notes, else in the name of its group. The name of a group that is
        there says nothing of a stay that comes into it (offline-reliability.md §4-8).
        """
        names = await self._names(parts, {stay.group_id for stay in stays if stay.group_id != self.command.group_id})
        found = {stay.id: markers_in(names.get(stay.group_id, "")) for stay in stays}
        into_a_group = self.command.group_id is not None
        asked = [id_ for id_, markers in found.items() if into_a_group or not markers]
        noted: dict[str, frozenset[str]] = {}
        for id_, text in await self._notes(parts, asked):
            noted[id_] = noted.get(id_, frozenset()) | markers_in(text)
        return {id_: noted.get(id_) or markers for id_, markers in found.items()}

    async def _names(self, parts: Parts, group_ids: Collection[str]) -> Mapping[str, str]:
        if not group_ids:
            return {}
        walk = parts.client.urgent.reservation_groups.pages(reservation_group_ids=sorted(group_ids))
        return {each.id: each.name or "" async for page in pages(parts, walk) for each in page.items}

    async def _notes(self, parts: Parts, ids: Sequence[str]) -> list[tuple[str, str]]:
        if not ids:
            return []
        walk = parts.client.urgent.service_order_notes.pages(service_order_ids=ids)
        try:
            notes = [each async for page in pages(parts, walk) for each in page.items]
        except (NotGranted, NotOffered):
            return []
        return [(each.order_id, each.text or "") for each in notes if each.order_id]

    async def _ours(self, parts: Parts) -> Bookings | None:
        found = [await read_stay(parts, stay.local_id, with_money=True) for stay in self.command.stays]
        known = tuple(each for each in found if each is not None)
        return Bookings(ours=known) if len(known) == len(found) else None

    def before(self, seen: Bookings, *, sent_before: bool) -> Verdict:
        """Ours may be there from an earlier send, or from one that this file knows nothing of any more."""
        found = self._found(seen, {}) if sent_before or self.entry.recovered else Ready()
        return self._as_quoted(seen) if isinstance(found, Ready) else found

    def _as_quoted(self, seen: Bookings) -> Verdict:
        """A price that moved since it was told to the guest is put to a person, with both (§3)."""
        moved = moved_quotes(self._quoted, seen.quotes, self.command.currency)
        return Moved(asks(Doubt.QUOTE_MOVED, moved)) if moved else Ready()

    def before_again(self, baseline: Mapping[str, Any], seen: Bookings) -> Verdict:
        """What is new since the earlier send may be ours: the same judgement as after a doubt."""
        found = self.after(baseline, seen, answered=False)
        return self._as_quoted(seen) if isinstance(found, Ready) else found

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
        """By the marker; a stay without one that is like ours, or that our own token made, is put before a person."""
        if seen.ours:
            return Reached(claims=tuple(each.reservation.id for each in seen.ours))
        found = self._found(seen, baseline)
        return Ready() if answered and isinstance(found, Alike) else found  # the answer did not name all of them

    def _found(self, seen: Bookings, baseline: Mapping[str, Any]) -> Verdict:
        ours = [stay for stay in seen.stays if stay.id in seen.signed]
        if ours and len(ours) == len(self.command.stays):
            made = _matched(self.command.stays, ours)
            return Reached(made=made, claims=tuple(made.values()))
        if ours:  # not as many as were sent
            return Moved(asks(Doubt.TWIN, ours[0].number or ours[0].id))
        maybe = [stay for stay in seen.stays if self._may_be_ours(stay, seen, frozenset(baseline.get("ids", ())))]
        return Alike(asks(Doubt.TWIN, maybe[0].number or maybe[0].id)) if maybe else Ready()

    def _may_be_ours(self, stay: Reservation, seen: Bookings, before: frozenset[str]) -> bool:
        """Nothing of a stay is safe from a colleague but who made it, and when. That is asked only of what was sent."""
        if stay.created_utc < self._since or stay.id in before | seen.others:
            return False
        if any(_is_like(stay, wanted) for wanted in self.command.stays):
            return True
        return bool(self.entry.attempts) and stay.id in seen.unsigned

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

    def is_fresh(self, parts: Parts, baseline: Mapping[str, Any], seen: Bookings) -> bool:
        """All that was there before is still there, and no stay is older than this desk has seen it."""
        read = (*seen.stays, *(each.reservation for each in seen.ours))
        known = {stay.id: parts.store.cache.reservation(stay.id) for stay in read}
        is_older = any(
            before is not None and stay.updated_utc < before.updated_utc
            for stay, before in ((stay, known[stay.id]) for stay in read)
        )
        return not is_older and (bool(seen.ours) or known.keys() >= set(baseline.get("ids", ())))

    def keep(self, parts: Parts, seen: Bookings) -> None:
        """Ours, with their money; of what was found by marker the stays."""
        for each in seen.ours:
            keep(parts, each)
        found = [stay for stay in seen.stays if stay.id in seen.signed]
        if found:
            parts.store.writer.put_reservations(found)


async def _cost_now(parts: Parts, found: Property, stay: NewStay) -> Decimal | None:
    """None where the platform does not tell: it is asked again by the booking itself, and says why not."""
    pair = stay.category_id, stay.rate_id
    try:
        totals = await ask_totals(parts, found, question_of(stay, zone_of(parts)), [pair])
    except (NotGranted, NotOffered, Refused):
        return None
    return totals.get(pair)


def _matched(wanted: Iterable[NewStay], found: Iterable[Reservation]) -> dict[str, str]:
    """Which stay is which: the alike first, then those of another guest by now, the rest as they were made."""
    left = sorted(found, key=lambda each: (each.created_utc, each.number))
    missing = list(wanted)
    made: dict[str, str] = {}
    for is_it in (_is_like, _has_place_and_days, lambda *_: True):
        for stay in tuple(missing):
            match = next((each for each in left if is_it(each, stay)), None)
            if match is not None:
                left.remove(match)
                missing.remove(stay)
                made[stay.local_id] = match.id
    return made


def _is_like(found: Reservation, wanted: NewStay) -> bool:
    return found.guest_id == wanted.guest_id and _has_place_and_days(found, wanted)


def _has_place_and_days(found: Reservation, wanted: NewStay) -> bool:
    return (
        found.category_id == wanted.category_id
        and found.start_utc.date() == wanted.start_utc.date()
        and found.end_utc.date() == wanted.end_utc.date()
    )
