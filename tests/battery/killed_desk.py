"""A process to be killed: a whole desk without a window that gives commands as fast as it can, and says what is saved.

What it says: ("found", how many open commands), then ("saved", entry id, command) after each command.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from multiprocessing.connection import Connection
from pathlib import Path

from frontdesk.api.rate_limit import Unlimited
from frontdesk.app.clock import RealClock
from frontdesk.app.session import Session
from frontdesk.app.training import TrainingHotel
from frontdesk.domain.commands import (
    AddBooking,
    AddCompanion,
    AddGuest,
    AddNote,
    AddOrder,
    AddPayment,
    AddProduct,
    Cancel,
    CancelItem,
    ChangeGuest,
    ChangeOwner,
    ChangeStay,
    CheckIn,
    CheckOut,
    ClearRestriction,
    Command,
    Confirm,
    FreeItem,
    GuestDetails,
    LockRoom,
    MoveRoom,
    NewStay,
    RemoveCompanion,
    Rule,
    SetPrice,
    SetRestriction,
    SetRoomState,
    UnlockRoom,
)
from frontdesk.domain.reasons import Rejected
from frontdesk.domain.reservations import PersonCount, Reservation, State
from frontdesk.service.front_desk import Desktop
from frontdesk.settings import Settings, training
from frontdesk.sync import work as _imported_before_the_fork  # noqa: F401 a desk imports it while it is open
from tests.battery.key import KEY

_CONFIRMED, _STARTED, _OPTIONAL = (f"state = '{state}'" for state in (State.CONFIRMED, State.STARTED, State.OPTIONAL))
_CHARGED = f"{_STARTED} AND id IN (SELECT reservation_id FROM item)"
_TRIED = 80  # stays, before a kind is left out


def quick() -> Settings:
    """What is a minute at a reception is a moment here; the order of things is the same."""
    settings = training()
    sync = replace(
        settings.sync,
        pull_every=0.4,
        retry_waits=(0.05, 0.1),
        probes=(0.05, 0.1, 0.2),
        settle=0.6,
        second_look=0.1,
        future_days=20,
        past_days=1,
    )
    return replace(settings, hold=0.0, sync=sync)


class Giver:
    """Gives every kind of command in turn. `given` is how many there were before, so that the lives go on in order."""

    def __init__(self, session: Session, given: int) -> None:
        self._session = session
        self._desk = session.desk
        self.given = given

    def next(self) -> Sequence[Command]:
        """The next act, on the first stay that takes it; empty where none does."""
        condition, make = KINDS[self.given % len(KINDS)]
        self.given += 1
        for stay in self._stays(condition):
            for commands in make(self, stay):
                return commands
        return ()

    def _stays(self, condition: str) -> Iterator[Reservation]:
        # All at once: a statement left open would hold its snapshot, and no commit could follow.
        rows = self._session.store._database.loop.execute(f"SELECT id FROM reservation WHERE {condition} ORDER BY id")
        found = [row for (row,) in rows.fetchall()]
        begins = self.given * 7 % max(1, len(found))
        for stay_id in [*found[begins:], *found[:begins]][:_TRIED]:
            view = self._desk.stay(stay_id)
            if view is not None:
                yield view.reservation

    # one kind each; nothing where it cannot be done with this stay

    def confirm(self, stay: Reservation) -> Iterator[Sequence[Command]]:
        yield [Confirm(reservation_id=stay.id)]

    def check_in(self, stay: Reservation) -> Iterator[Sequence[Command]]:
        if stay.room_id is not None:
            yield [CheckIn(reservation_id=stay.id, room_id=stay.room_id)]

    def check_out(self, stay: Reservation) -> Iterator[Sequence[Command]]:
        yield [CheckOut(reservation_id=stay.id, allow_open_balance=True, note="Pays later")]

    def cancel(self, stay: Reservation) -> Iterator[Sequence[Command]]:
        yield [Cancel(reservation_id=stay.id, note="Asked to", charge_fee=False)]

    def move(self, stay: Reservation) -> Iterator[Sequence[Command]]:
        rooms = [each.room_id for each in self._desk.room_choices(stay.id) if not each.taken_by]
        if not stay.room_locked:
            yield from ([MoveRoom(reservation_id=stay.id, room_id=room)] for room in rooms if room != stay.room_id)

    def lock(self, stay: Reservation) -> Iterator[Sequence[Command]]:
        if stay.room_id is not None and not stay.room_locked:
            yield [LockRoom(reservation_id=stay.id)]

    def unlock(self, stay: Reservation) -> Iterator[Sequence[Command]]:
        if stay.room_id is not None:
            locks = [] if stay.room_locked else [LockRoom(reservation_id=stay.id)]
            yield [*locks, UnlockRoom(reservation_id=stay.id)]

    def change(self, stay: Reservation) -> Iterator[Sequence[Command]]:
        purpose = "Student" if stay.purpose == "Business" else "Business"
        yield [ChangeStay(reservation_id=stay.id, purpose=purpose)]

    def other_owner(self, stay: Reservation) -> Iterator[Sequence[Command]]:
        yield from ([ChangeOwner(reservation_id=stay.id, guest_id=guest)] for guest in self._others(stay))

    def companion(self, stay: Reservation) -> Iterator[Sequence[AddCompanion]]:
        people = {stay.guest_id, *stay.companion_ids}
        if sum(each.count for each in stay.persons) > len(people):
            yield from ([AddCompanion(reservation_id=stay.id, guest_id=guest)] for guest in self._others(stay))

    def companion_off(self, stay: Reservation) -> Iterator[Sequence[Command]]:
        for commands in self.companion(stay):
            yield [*commands, *(RemoveCompanion(reservation_id=stay.id, guest_id=each.guest_id) for each in commands)]

    def product(self, stay: Reservation) -> Iterator[Sequence[Command]]:
        product = self._desk.house().products[0].id
        yield [AddProduct(reservation_id=stay.id, product_id=product, count=1)]

    def item_off(self, stay: Reservation) -> Iterator[Sequence[Command]]:
        items = self._session.store.cache.items(stay.id)
        charged = (each.id for each in items if each.product_id is not None and each.state == "Open")
        yield from ([CancelItem(reservation_id=stay.id, item_id=item)] for item in charged)

    def order(self, stay: Reservation) -> Iterator[Sequence[Command]]:
        house = self._desk.house()
        yield [
            AddOrder(
                guest_id=stay.guest_id,
                service_id=house.order_products[0].service_id,
                reservation_id=stay.id,
                consumed_utc=self._desk.hotel().now,
                currency=house.currency,
                items=(FreeItem(name=f"Umbrella {self.given}.", unit_gross=Decimal(250)),),
            )
        ]

    def payment(self, stay: Reservation) -> Iterator[Sequence[Command]]:
        house, amount = self._desk.house(), Decimal(100 + self.given)
        kind = house.payment_kinds[0]
        yield [
            AddPayment(
                guest_id=stay.guest_id, reservation_id=stay.id, amount=amount, currency=house.currency, kind=kind
            )
        ]

    def note(self, stay: Reservation) -> Iterator[Sequence[Command]]:
        yield [AddNote(reservation_id=stay.id, text=f"Asks for a quiet room {self.given}.")]

    def profile(self, stay: Reservation) -> Iterator[Sequence[Command]]:
        yield [ChangeGuest(guest_id=stay.guest_id, details=GuestDetails(phone=f"+420 601 {self.given:06}"))]

    def new_stay(self, stay: Reservation) -> Iterator[Sequence[Command]]:
        """A guest nobody knew and a stay of theirs: one act, both or nothing."""
        guest, new, house = self._desk.new_local_id(), self._desk.new_local_id(), self._desk.house()
        arrives = self._desk.hotel().today + timedelta(days=30 + self.given % 300)
        start, end = self._desk.stay_times(arrives, arrives + timedelta(days=1))
        booked = NewStay(
            local_id=new,
            guest_id=guest,
            category_id=stay.category_id,
            rate_id=house.rates[0].id,
            start_utc=start,
            end_utc=end,
            persons=(PersonCount(house.age_categories[0].id, 1),),
        )
        yield [
            AddGuest(local_id=guest, details=GuestDetails(last_name=f"Battery-{self.given}.", first_name="Liv")),
            AddBooking(service_id=house.service_id, stays=(booked,), currency=house.currency),
        ]

    def room_state(self, stay: Reservation) -> Iterator[Sequence[Command]]:
        for each in self._desk.room_choices(stay.id):
            if not each.taken_by and each.mark in ("inspected", "clean", "dirty"):
                state = "Clean" if each.mark == "dirty" else "Dirty"
                yield [SetRoomState(room_id=each.room_id, state=state)]

    def price(self, _stay: Reservation) -> Iterator[Sequence[Command]]:
        house = self._desk.house()
        root = next(rate for rate in house.rates if rate.base_rate_id is None)
        day = self._desk.hotel().today + timedelta(days=40)
        price = Decimal(2000 + self.given)
        yield [SetPrice(rate_id=root.id, first_day=day, last_day=day, price=price, currency=house.currency)]

    def rule(self, _stay: Reservation) -> Iterator[Sequence[Command]]:
        yield [SetRestriction(rule=self._rule(), min_nights=2)]

    def no_rule(self, _stay: Reservation) -> Iterator[Sequence[Command]]:
        yield [ClearRestriction(rule=self._rule())]

    def _rule(self) -> Rule:
        first = self._desk.hotel().today + timedelta(days=40 + self.given // len(KINDS))
        return Rule(kind="Start", first_day=first, last_day=first, weekdays=frozenset(range(7)))

    def _others(self, stay: Reservation) -> list[str]:
        rows = self._session.store._database.loop.execute("SELECT id FROM guest ORDER BY id LIMIT 200").fetchall()
        there = {stay.guest_id, *stay.companion_ids}
        return [guest for (guest,) in rows if guest not in there][self.given % 50 :]


Make = Callable[[Giver, Reservation], Iterator[Sequence[Command]]]

KINDS: tuple[tuple[str, Make], ...] = (
    (_CONFIRMED, Giver.move),
    (_STARTED, Giver.product),
    (_CONFIRMED, Giver.new_stay),
    (_STARTED, Giver.order),
    (_OPTIONAL, Giver.confirm),
    (_STARTED, Giver.payment),
    (_CONFIRMED, Giver.check_in),
    (_CHARGED, Giver.item_off),
    (_CONFIRMED, Giver.lock),
    (_STARTED, Giver.note),
    (_CONFIRMED, Giver.companion),
    (_CONFIRMED, Giver.price),
    (_CONFIRMED, Giver.change),
    (_STARTED, Giver.room_state),
    (_CONFIRMED, Giver.other_owner),
    (_STARTED, Giver.check_out),
    (_CONFIRMED, Giver.cancel),
    (_CONFIRMED, Giver.rule),
    (_CONFIRMED, Giver.companion_off),
    (_STARTED, Giver.profile),
    (_CONFIRMED, Giver.unlock),
    (_CONFIRMED, Giver.no_rule),
)
"""Every kind of command, and which stays it begins from."""


def live(file: Path, ready: Path, told: Connection) -> None:
    """One life on this file, at the hotel with this ready file. It ends by being killed."""
    asyncio.run(_work(file, ready, told))


async def _work(file: Path, ready: Path, told: Connection) -> None:
    session = Session(
        file,
        KEY,
        TrainingHotel.running(ready).credentials,
        settings=quick(),
        clock=RealClock(),
        desktop=Desktop(staff="Petra", pc="killed"),
        rate_limit=Unlimited(),
    )
    told.send(("found", len(session.recovered)))
    session.start()
    giver = Giver(session, len(session.store.outbox._entries("1")))
    while True:
        if session.desk.house().currency:
            try:
                entries = session.desk.submit_all(giver.next())
            except Rejected:
                entries = []
            for entry in entries:
                told.send(("saved", entry.id, repr(entry.command)))
        await asyncio.sleep(0.02)
