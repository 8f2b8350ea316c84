"""The people of a simulated night: clerks at desks, a colleague at the platform's own screens, and whoever decides."""

from __future__ import annotations

import asyncio
import random
from datetime import timedelta

from frontdesk.demo.rows import Reservation as Row
from frontdesk.domain.commands import Cancel, CheckIn, CheckOut, Command, Confirm, LockRoom, MoveRoom, UnlockRoom
from frontdesk.domain.outbox import WAITS_FOR_PERSON, Decision, Entry, EntryState
from frontdesk.domain.reasons import Rejected
from frontdesk.domain.reservations import Reservation, State
from tests.battery.deeds import POSTINGS, has_happened, is_posting, posting, spare_rooms
from tests.battery.desk import BatteryDesk
from tests.battery.house import Platform


class Clerk:
    """Gives `count` commands, takes some back, and decides now and then what waits for a person."""

    def __init__(self, desk: BatteryDesk, platform: Platform, rng: random.Random, count: int) -> None:
        self._desk = desk
        self._platform = platform
        self._rng = rng
        self.left = count

    async def work(self) -> None:
        """Until all commands are given."""
        while self.left > 0:
            await asyncio.sleep(self._rng.expovariate(1 / 15))
            self._act()
            if self._rng.random() < 0.3:
                self.decide_one()

    def _act(self) -> None:
        self.left -= 1
        stay = self._pick()
        if stay is None:
            return
        try:
            entry = self._desk.desk.submit(self._command(stay))
        except Rejected:
            return
        self._desk.acknowledged[entry.id] = repr(entry.command)
        self._platform.lately.append(stay.id)
        if self._rng.random() < 0.08:
            self._take_back(entry)
        elif self._rng.random() < 0.15:
            self._take_back(self._rng.choice(self._desk.store.outbox.open_entries()))

    def _take_back(self, entry: Entry) -> None:
        if self._desk.desk.take_back(entry.id):
            self._desk.taken_back.add(entry.id)

    def _pick(self) -> Reservation | None:
        ids = sorted(row.id for row in self._platform.hotel.state.reservations)
        likely = self._platform.lately[-2:] if self._rng.random() < 0.4 else []  # one guest, one thing after another
        for reservation_id in [*likely, *self._rng.sample(ids, min(6, len(ids)))]:
            view = self._desk.desk.stay(reservation_id)
            if view is not None and view.reservation.state not in (State.PROCESSED, State.CANCELED):
                return view.reservation
        return None

    def _command(self, stay: Reservation) -> Command:
        cancels = self._rng.random() < 0.15
        if self._rng.random() < 0.25:
            return self._about_the_room(stay)
        if self._rng.random() < 0.25:
            deed = self._rng.choice(sorted(POSTINGS))
            row = self._platform.stay(stay.id)
            return posting(deed, row, self._platform.hotel.state, self._rng.randrange(2))
        match stay.state:
            case State.STARTED:
                return CheckOut(reservation_id=stay.id, close_bills=self._rng.random() < 0.5)
            case State.OPTIONAL if not cancels:
                return Confirm(reservation_id=stay.id)
            case State.CONFIRMED if not cancels:
                return CheckIn(reservation_id=stay.id, room_id=stay.room_id)
            case _:
                return Cancel(reservation_id=stay.id, note="Asked to", charge_fee=self._rng.random() < 0.3)

    def _about_the_room(self, stay: Reservation) -> Command:
        if stay.room_locked:
            return UnlockRoom(reservation_id=stay.id)
        spare = spare_rooms(self._platform.hotel.state, stay.category_id)
        if not spare or self._rng.random() < 0.2:
            return LockRoom(reservation_id=stay.id)
        return MoveRoom(reservation_id=stay.id, room_id=self._rng.choice(spare))

    def decide_one(self) -> bool:
        """Decide the oldest thing that waits, after looking at the platform; False when nothing waits."""
        for entry in self._desk.entries():
            if entry.state in WAITS_FOR_PERSON:
                self._decide(entry)
                return True
        return False

    def _decide(self, entry: Entry) -> None:
        truth = self._platform.stay(entry.command.reservation_id)
        if self._has_happened(entry, truth):
            decision = Decision.IT_HAPPENED
        elif entry.state is EntryState.REJECTED:
            decision = Decision.DROP
        else:
            decision = self._rng.choice((Decision.DROP, Decision.SEND_AGAIN))
        known = {each.id for each in self._desk.entries()}
        self._desk.desk.decide(entry.id, decision)
        for each in self._desk.entries():
            if each.id not in known:
                self._desk.acknowledged[each.id] = repr(each.command)

    def _has_happened(self, entry: Entry, truth: Row) -> bool:
        if is_posting(entry.command):
            return any(each.sender == entry.id and each.status == 200 for each in self._platform.effects)
        return has_happened(entry.command, truth)


class Colleague:
    """Somebody at the platform's own screens."""

    def __init__(self, platform: Platform, rng: random.Random) -> None:
        self._platform = platform
        self._rng = rng

    async def work(self) -> None:
        """Until cancelled."""
        while True:
            await asyncio.sleep(self._rng.expovariate(1 / 45))
            self._act()

    def _act(self) -> None:
        rng, platform = self._rng, self._platform
        state = platform.hotel.state
        lately = [state.reservations[each] for each in platform.lately[-6:]]
        everybody = sorted(state.reservations, key=lambda row: row.id)
        stay = rng.choice(lately if lately and rng.random() < 0.5 else everybody)
        match rng.choice(("note", "room", "lock", "dates", "cancel", "start", "undo", "undo", "clean", "clean")):
            case "note":
                platform.touch(stay, purpose="Leisure")
            case "room" if stay.state == "Confirmed" and (spare := spare_rooms(state, stay.category_id)):
                platform.touch(stay, room_id=rng.choice(spare))
            case "lock":
                platform.touch(stay, room_locked=not stay.room_locked)
            case "dates" if stay.state in ("Confirmed", "Started"):
                platform.touch(stay, end=stay.end + timedelta(hours=rng.choice((1, 2))))
            case "cancel" if stay.state in ("Optional", "Confirmed"):
                platform.touch(stay, state="Canceled", cancelled=platform.utc())
            case "start" if stay.state == "Confirmed":
                platform.touch(stay, state="Started", actual_start=platform.utc())
            case "undo" if stay.state == "Started":
                platform.touch(stay, state="Confirmed", actual_start=None)
            case "undo" if stay.state == "Processed":
                platform.touch(stay, state="Started", actual_end=None)
            case "clean":
                dirty = [room for room in state.rooms if room.state == "Dirty"]
                platform.clean(dirty)
            case _:
                return
