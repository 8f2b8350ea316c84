"""Charges, payments and notes: nothing of them can be done twice, so each is proven by a record that was not there
before and proves no other command.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import AsyncIterator, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, ClassVar, NamedTuple

from frontdesk.api.attempt import Attempt
from frontdesk.api.errors import NotGranted, NotOffered
from frontdesk.api.nouns.money import AmountToSet
from frontdesk.api.nouns.order_items import OrderItem as WireItem
from frontdesk.api.nouns.orders import ItemToAdd
from frontdesk.api.nouns.payments import Payment as WirePayment
from frontdesk.api.nouns.reservation_parts import ProductOrderToAdd
from frontdesk.api.wire import Interval
from frontdesk.domain.commands import AddNote, AddOrder, AddPayment, AddProduct, CancelItem
from frontdesk.domain.money import OrderItem
from frontdesk.domain.outbox import AGAIN, SEEN_AS_OF, SEEN_ITEMS, SEEN_PAYMENTS, SIGN, Doubt, Entry, asks, sum_fact
from frontdesk.domain.signs import is_of_desk
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
from frontdesk.sync.read import StayRead, keep, read_stay
from frontdesk.sync.restored import note_markers
from frontdesk.sync.send import amount_to_set
from frontdesk.sync.translate.money import order_item
from frontdesk.sync.translate.notes import note

_A_WHILE = timedelta(minutes=5)
_EVERY_ACCOUNTING_STATE = ("Open", "Closed", "Inactive", "Canceled")
_EVERY_PAYMENT_STATE = ("Charged", "Pending", "Verifying", "Failed", "Canceled")
_VOID_PAYMENTS = ("Failed", "Canceled")
_NOT_TOLD = (NotGranted, NotOffered)


class Record(NamedTuple):
    """A record on the account: its id, the marker it carries or "", and what it is called.

    `act` is the order it came with, "" where it is one by itself; `maker` who made it, "" where that is not told;
    `charge` is what to keep of it where the stay's own charges do not hold it; `created_utc` when it was made, of a
    payment.
    """

    id: str
    marker: str
    is_like_ours: bool
    name: str
    is_void: bool = False
    act: str = ""
    maker: str = ""
    charge: OrderItem | None = None
    created_utc: datetime | None = None


@dataclass(frozen=True, slots=True)
class Account:
    """What was read: the records of the kind, None where the platform does not tell; and the stay, if there is one."""

    records: tuple[Record, ...] | None
    stay: StayRead | None
    claimed: frozenset[str] = frozenset()  # those that prove another command
    is_alone: bool = True  # this desk has put nothing else of the kind there lately


class PostingDeed(Deed[Account]):
    """Something new on an account. With a marker the platform echoes, its record proves itself; without one a record
    that is like ours and new is put before a person.
    """

    most_sends: ClassVar[int | None] = 2
    has_marker: ClassVar[bool] = False
    moves_money: ClassVar[bool] = True  # so that what the stay owes is read again behind it

    def __init__(self, entry: Entry, own_profile: str = "") -> None:
        super().__init__(entry, own_profile)
        self.marker = marker_of(entry)

    @abstractmethod
    async def records(self, parts: Parts) -> tuple[Record, ...]:
        """Every record of the kind on the account, in whatever state. Raises `ApiError`."""

    async def read(self, parts: Parts) -> Account | None:
        """The account; None when it hangs on a stay that the platform does not know."""
        stay = await self._stay(parts)
        if stay is None and self.entry.command.reservation_id:
            return None
        try:
            records = await self.records(parts)
        except _NOT_TOLD:
            return Account(None, stay)
        note_markers(parts, [each.marker for each in records])
        ids = frozenset(each.id for each in records)
        return Account(records, stay, self.claimed_by_others(parts, ids), self._is_alone(parts))

    def _is_alone(self, parts: Parts) -> bool:
        del parts
        return True

    async def _stay(self, parts: Parts) -> StayRead | None:
        if not self.entry.command.reservation_id:
            return None
        with_money = self.moves_money and bool(self.entry.attempts)
        return await read_stay(parts, self.entry.command.reservation_id, with_money=with_money)

    def before(self, seen: Account, *, sent_before: bool) -> Verdict:
        """Whatever is there, ours is not, unless it carries our marker: this file may be an older state of itself."""
        del sent_before
        ours = self._marked(seen.records or ())
        return Reached(claims=ours) if ours else Ready()

    def before_again(self, baseline: Mapping[str, Any], seen: Account) -> Verdict:
        """What is new since the earlier send may be ours: the same judgement as after a doubt."""
        return self.after(baseline, seen, answered=False)

    def snapshot(self, seen: Account) -> Mapping[str, Any]:
        """The records that are there before ours."""
        return {"ids": None if seen.records is None else sorted(each.id for each in seen.records)}

    def after(self, baseline: Mapping[str, Any], seen: Account, *, answered: bool) -> Verdict:
        """By marker; else by a new record that is like ours, which a person must recognise."""
        before = baseline.get("ids")
        if seen.records is None or before is None:
            return Reached() if answered else Moved(asks(Doubt.NO_PROOF))
        new = [each for each in seen.records if each.id not in before and each.id not in seen.claimed]
        marked = self._marked(new)
        if marked:
            return Reached(claims=marked)
        alike = [each for each in new if each.is_like_ours]
        if not alike:
            return Ready()
        if answered:
            return Reached(claims=(alike[0].id,))
        reason = asks(Doubt.TWIN, alike[0].name)
        return Alike(reason) if self.has_marker else Moved(reason)  # without a sign waiting tells nothing more

    def _since_first_send(self, parts: Parts) -> Interval | None:
        """When ours was made, if it was; None before the first send."""
        first = min((attempt.sent_utc for attempt in self.entry.attempts), default=None)
        return None if first is None else around(first, parts.time.now())

    async def _with_moved(self, found: Sequence[Record], made: AsyncIterator[Record]) -> tuple[Record, ...]:
        """A colleague may have moved ours to another account: it is looked for among all that were made since."""
        known = {each.id for each in found}
        moved: list[Record] = []
        with suppress(*_NOT_TOLD):
            moved = [each async for each in made if each.marker == self.marker and each.id not in known]
        return (*found, *moved)

    async def traces(self, parts: Parts, known: Known) -> Sequence[Trace]:
        """By marker; without one what is like ours, came since, and was made by us as far as that is told."""
        try:
            records = [each for each in await self.records(parts) if not each.is_void]
        except _NOT_TOLD:
            return ()
        if self.has_marker:
            acts: dict[str, list[Record]] = {}
            for each in records:
                if each.marker == self.marker:
                    acts.setdefault(each.act or each.id, []).append(each)
            return [_trace(each) for each in acts.values()]
        claimed = self.claimed_by_others(parts, frozenset(each.id for each in records))
        own = [each for each in records if each.id in known.own]
        late = [
            each for each in records if each.id not in known.before | known.own | claimed and self._may_be_ours(each)
        ]
        return [_trace(each) for each in (own, *([each] for each in late)) if each]

    def _may_be_ours(self, record: Record) -> bool:
        return record.is_like_ours and (not record.maker or record.maker == (self.own_profile or record.maker))

    def is_fresh(self, parts: Parts, baseline: Mapping[str, Any], seen: Account) -> bool:
        """Everything that was there is still there: nothing of an account goes, it is only cancelled."""
        del parts
        return seen.records is None or {each.id for each in seen.records} >= set(baseline.get("ids") or ())

    def _marked(self, records: Iterable[Record]) -> tuple[str, ...]:
        return tuple(each.id for each in records if self.has_marker and each.marker == self.marker)

    def keep(self, parts: Parts, seen: Account) -> None:
        """The stay with its money."""
        if seen.stay is not None:
            keep(parts, seen.stay)


def _called(item: WireItem) -> str:
    return item.billing_name or ""


def _is_void(item: WireItem) -> bool:
    return item.accounting_state == "Canceled"


def _trace(records: Sequence[Record]) -> Trace:
    return Trace(tuple(each.id for each in records), records[0].name)


class ProductDeed(PostingDeed):
    """`reservations/addProduct`: no marker is echoed (offline-reliability.md §3)."""

    query: ClassVar[str] = "orderItems/getAll of the stay, every state"

    def __init__(self, entry: Entry, command: AddProduct, own_profile: str = "") -> None:
        super().__init__(entry, own_profile)
        self.command = command

    def before(self, seen: Account, *, sent_before: bool) -> Verdict:
        """The same product that came after the clerk looked may be what the clerk means (§4-1): a person is asked."""
        known = self.entry.base.get(SEEN_ITEMS)
        if sent_before or AGAIN in self.entry.base or known is None or seen.records is None or not seen.is_alone:
            return Ready()
        new = [each for each in seen.records if each.id not in known and each.id not in seen.claimed]
        alike = [each for each in new if each.is_like_ours and not each.is_void]
        return Moved(asks(Doubt.ADDED_TOO, alike[0].name)) if alike else Ready()

    def _is_alone(self, parts: Parts) -> bool:
        """Older platforms do not tell which items an earlier command of this desk made, so that it may look alike."""
        since = self.entry.created_utc - _A_WHILE
        others = parts.store.outbox.of_reservation(self.command.reservation_id)
        return not any(
            isinstance(other.command, AddProduct)
            and other.command.product_id == self.command.product_id
            and other.id != self.entry.id
            and other.attempts
            and (other.settled_utc is None or other.settled_utc > since)
            for other in others
        )

    async def records(self, parts: Parts) -> tuple[Record, ...]:
        """Items of the stay."""
        walk = parts.client.urgent.order_items.pages(
            service_order_ids=[self.command.reservation_id], accounting_states=_EVERY_ACCOUNTING_STATE
        )
        return tuple([self._record(each) async for page in pages(parts, walk) for each in page.items])

    def _record(self, item: WireItem) -> Record:
        product = item.data.product if item.data is not None else None
        is_same = product is not None and product.product_id == self.command.product_id
        return Record(item.id, "", is_same, _called(item), _is_void(item), maker=item.creator_profile_id or "")

    async def send(self, parts: Parts, attempt: Attempt) -> Answered:
        """The answer names the items, where the server is new enough."""
        command = self.command
        ids = await parts.client.reservations.add_product(
            command.reservation_id,
            command.product_id,
            command.count,
            start_utc=command.start_utc,
            end_utc=command.end_utc,
            unit_amount=amount_to_set(command.unit_gross, command.currency, command.tax_codes),
            attempt=attempt,
        )
        return Answered(claims=tuple(ids))


class OrderDeed(PostingDeed):
    """`orders/add`: each line carries our marker as its external identifier, which today's items echo."""

    query: ClassVar[str] = "orderItems/getAll of the account, every state"
    has_marker: ClassVar[bool] = True

    def __init__(self, entry: Entry, command: AddOrder, own_profile: str = "") -> None:
        super().__init__(entry, own_profile)
        self.command = command

    async def records(self, parts: Parts) -> tuple[Record, ...]:
        """Items of the guest."""
        items = parts.client.urgent.order_items
        walk = items.pages(account_ids=[self.command.guest_id], accounting_states=_EVERY_ACCOUNTING_STATE)
        found = [self._record(each) async for page in pages(parts, walk) for each in page.items]
        if (sent := self._since_first_send(parts)) is None:
            return tuple(found)
        walk = items.pages(created_utc=sent, accounting_states=_EVERY_ACCOUNTING_STATE)
        made = (self._record(each) async for page in pages(parts, walk) for each in page.items)
        return await self._with_moved(found, made)

    def _record(self, item: WireItem) -> Record:
        products = {each.product_id for each in self.command.products}
        product = item.data.product.product_id if item.data is not None and item.data.product is not None else ""
        names = {each.name for each in self.command.items}
        is_like = product in products or (item.billing_name or "") in names
        marker, order = item.external_identifier or "", item.service_order_id or ""
        stay = self.command.reservation_id
        charge = order_item(item, {order: stay}) if stay and marker == self.marker else None
        return Record(item.id, marker, is_like, _called(item), _is_void(item), order, charge=charge)

    def keep(self, parts: Parts, seen: Account) -> None:
        """With the charges of the new order, so that what the stay owes holds them from the moment it is settled."""
        super().keep(parts, seen)
        charges = [each.charge for each in seen.records or () if each.charge is not None]
        if charges and seen.stay is not None:
            parts.store.writer.put_items(charges, opens=seen.stay.payments is not None)

    async def send(self, parts: Parts, attempt: Attempt) -> Answered:
        """One order."""
        command = self.command
        await parts.client.orders.add(
            command.service_id,
            command.guest_id,
            product_orders=[
                ProductOrderToAdd(
                    each.product_id,
                    each.count,
                    amount_to_set(each.unit_gross, command.currency, each.tax_codes),
                    external_identifier=self.marker,
                )
                for each in command.products
            ],
            items=[
                ItemToAdd(
                    each.name,
                    each.count,
                    AmountToSet(command.currency, each.tax_codes, gross_value=each.unit_gross),
                    each.accounting_category_id,
                    self.marker,
                )
                for each in command.items
            ],
            consumption_utc=command.consumed_utc,
            notes=command.note or None,
            business_segment_id=command.business_segment_id,
            bill_id=command.bill_id,
            linked_reservation_id=command.reservation_id or None,
            attempt=attempt,
        )
        return NOTHING_NAMED


class PaymentDeed(PostingDeed):
    """`payments/addExternal`: money. Our marker is its external identifier, which `payments/getAll` echoes."""

    query: ClassVar[str] = "payments/getAll of the account, every state"
    has_marker: ClassVar[bool] = True

    def __init__(self, entry: Entry, command: AddPayment, own_profile: str = "") -> None:
        super().__init__(entry, own_profile)
        self.command = command

    def before(self, seen: Account, *, sent_before: bool) -> Verdict:
        """The same amount that another desk recorded after the clerk looked may be the very money the clerk means
        (§4-1): a person is asked.
        """
        verdict = super().before(seen, sent_before=sent_before)
        if not isinstance(verdict, Ready) or sent_before or AGAIN in self.entry.base:
            return verdict
        alike = [each for each in seen.records or () if each.is_like_ours and self._came_meanwhile(each)]
        return Moved(asks(Doubt.ADDED_TOO, alike[0].name)) if alike else verdict

    def _came_meanwhile(self, record: Record) -> bool:
        """Made by nobody here, and after what the clerk saw was fetched."""
        base = self.entry.base
        if record.is_void or record.created_utc is None or SEEN_AS_OF not in base:
            return False
        is_known = record.id in base[SEEN_PAYMENTS] or is_of_desk(record.marker, str(base.get(SIGN, "")))
        return not is_known and record.created_utc >= datetime.fromisoformat(base[SEEN_AS_OF]) - _A_WHILE

    async def records(self, parts: Parts) -> tuple[Record, ...]:
        """Payments of the guest."""
        payments = parts.client.urgent.payments
        walk = payments.pages(
            account_ids=[self.command.guest_id],
            accounting_states=_EVERY_ACCOUNTING_STATE,
            states=_EVERY_PAYMENT_STATE,
        )
        found = [self._record(each) async for page in pages(parts, walk) for each in page.items]
        if (sent := self._since_first_send(parts)) is None:
            return tuple(found)
        walk = payments.pages(created_utc=sent, accounting_states=_EVERY_ACCOUNTING_STATE, states=_EVERY_PAYMENT_STATE)
        made = (self._record(each) async for page in pages(parts, walk) for each in page.items)
        return await self._with_moved(found, made)

    def _record(self, payment: WirePayment) -> Record:
        external = payment.data.external if payment.data is not None else None
        marker = payment.identifier or (external.external_identifier if external is not None else None) or ""
        is_like = abs(payment.amount.gross_value) == abs(self.command.amount)
        kind = (external.type if external is not None else None) or payment.type or ""
        name = sum_fact(payment.notes or kind, payment.amount.gross_value, payment.amount.currency)
        is_void = payment.state in _VOID_PAYMENTS
        return Record(payment.id, marker, is_like, name, is_void, created_utc=payment.created_utc)

    async def send(self, parts: Parts, attempt: Attempt) -> Answered:
        """One payment; the answer names it."""
        command = self.command
        made = await parts.client.payments.add_external(
            command.guest_id,
            AmountToSet(command.currency, (), gross_value=command.amount),
            command.kind,
            bill_id=command.bill_id,
            reservation_id=command.reservation_id or None,
            external_identifier=self.marker,
            notes=command.note or None,
            attempt=attempt,
        )
        return Answered(claims=() if made is None else (made,))


class NoteDeed(PostingDeed):
    """`serviceOrderNotes/add`: the same words among the new notes are ours; twice would do no harm (§3)."""

    query: ClassVar[str] = "serviceOrderNotes/getAll of the stay"
    most_sends: ClassVar[int | None] = None
    moves_money: ClassVar[bool] = False

    def __init__(self, entry: Entry, command: AddNote, own_profile: str = "") -> None:
        super().__init__(entry, own_profile)
        self.command = command

    async def records(self, parts: Parts) -> tuple[Record, ...]:
        """Notes of the stay, kept at once: they are few, and the clerk sees them."""
        walk = parts.client.urgent.service_order_notes.pages(service_order_ids=[self.command.reservation_id])
        found = [each async for page in pages(parts, walk) for each in page.items]
        parts.store.writer.put_notes([note(each) for each in found])
        return tuple(Record(each.id, "", each.text == self.command.text, each.text or "") for each in found)

    def after(self, baseline: Mapping[str, Any], seen: Account, *, answered: bool) -> Verdict:
        """Exact words among the new notes; where it was not told what was there before, it is sent once more."""
        if not answered and (seen.records is None or baseline.get("ids") is None):
            return Ready()
        return super().after(baseline, seen, answered=True)

    async def traces(self, parts: Parts, known: Known) -> Sequence[Trace]:
        """The same words twice do no harm."""
        del parts, known
        return ()

    async def send(self, parts: Parts, attempt: Attempt) -> Answered:
        """One note."""
        await parts.client.service_order_notes.add(self.command.reservation_id, self.command.text, attempt=attempt)
        return NOTHING_NAMED


@dataclass(frozen=True, slots=True)
class ItemRead:
    """The item's accounting state, "" when the stay has no such item, None where charges are not told; and the stay."""

    state: str | None
    stay: StayRead


class CancelItemDeed(Deed[ItemRead]):
    """`orderItems/cancel`: yes by effect."""

    query: ClassVar[str] = "orderItems/getAll of the stay, every state"

    def __init__(self, entry: Entry, command: CancelItem, own_profile: str = "") -> None:
        super().__init__(entry, own_profile)
        self.command = command

    async def read(self, parts: Parts) -> ItemRead | None:
        """The item, with its stay."""
        stay = await read_stay(parts, self.command.reservation_id, with_money=True)
        if stay is None:
            return None
        if stay.items is None:
            return ItemRead(None, stay)
        states = {each.id: each.state for each in stay.items}
        return ItemRead(states.get(self.command.item_id, ""), stay)

    def before(self, seen: ItemRead, *, sent_before: bool) -> Verdict:
        """Open is safe; cancelled is done; anything else is on a bill meanwhile. Where charges are not told the
        platform decides: what was taken off already it refuses.
        """
        if seen.state is None:
            return Moved(asks(Doubt.NO_PROOF)) if sent_before else Ready()
        return _judged(seen.state)

    def snapshot(self, seen: ItemRead) -> Mapping[str, Any]:
        """Its state."""
        return {"state": seen.state}

    async def send(self, parts: Parts, attempt: Attempt) -> Answered:
        """One item."""
        await parts.client.order_items.cancel([self.command.item_id], attempt=attempt)
        return NOTHING_NAMED

    def after(self, baseline: Mapping[str, Any], seen: ItemRead, *, answered: bool) -> Verdict:
        """As before sending; where charges are not told the answer is all there is to know."""
        del baseline
        if seen.state is None:
            return Reached() if answered else Moved(asks(Doubt.NO_PROOF))
        return _judged(seen.state)

    def stands_here(self, parts: Parts) -> Standing | None:
        """By the item as it was told last."""
        known = {each.id: each.state for each in parts.store.cache.items(self.command.reservation_id)}
        return Standing(known[self.command.item_id] == "Canceled") if self.command.item_id in known else None

    def keep(self, parts: Parts, seen: ItemRead) -> None:
        """The stay with its money."""
        keep(parts, seen.stay)


def _judged(state: str) -> Verdict:
    match state:
        case "Canceled":
            return Reached()
        case "Open" | "Inactive":
            return Ready()
        case _:
            return Moved(asks(Doubt.FIELD_MOVED, "charge_closed" if state else "charge_gone"))
