"""The people of a simulated night: clerks at desks, a colleague at the platform's own screens, and whoever decides."""

from __future__ import annotations

import asyncio
import random
from dataclasses import replace
from datetime import datetime, timedelta

from frontdesk.domain.commands import Command
from frontdesk.domain.outbox import WAITS_FOR_PERSON, Decision, Entry, EntryState
from frontdesk.domain.reasons import Rejected
from frontdesk.domain.reservations import Reservation, State
from tests.battery.deeds import OTHERS, POSTINGS, command_of, companions, open_items, spare_rooms, walk_in
from tests.battery.desk import BatteryDesk
from tests.battery.house import Platform
from tests.battery.truth import has_happened

_CHANGES = (
    *("move", "move in the house", "lock", "unlock", "days", "purpose", "night price"),
    *("owner", "companion on", "companion off"),
)
_NEXT = {State.STARTED: "check out", State.OPTIONAL: "confirm", State.CONFIRMED: "check in"}


class Clerk:
    """Gives `count` commands, takes some back, and decides now and then what waits for a person."""

    def __init__(self, desk: BatteryDesk, platform: Platform, rng: random.Random, count: int) -> None:
        self._desk = desk
        self._platform = platform
        self._rng = rng
        self.left = count
        self.gives_up = False  # nothing is sent again any more

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
        commands = self._commands(stay)
        try:
            entries = self._desk.desk.submit_all(commands)
        except Rejected:
            return
        for entry in entries:
            self._desk.acknowledged[entry.id] = repr(entry.command)
        self.left -= len(entries) - 1
        self._platform.lately.append(stay.id)
        if self._rng.random() < 0.08:
            self._take_back(entries[0])
        elif self._rng.random() < 0.15:
            self._take_back(self._rng.choice(self._desk.store.outbox.open_entries()))

    def _take_back(self, entry: Entry) -> None:
        before = {each.id for each in self._desk.entries() if each.state is EntryState.DISCARDED}
        if self._desk.desk.take_back(entry.id):
            gone = {each.id for each in self._desk.entries() if each.state is EntryState.DISCARDED}
            self._desk.taken_back |= gone - before

    def _pick(self) -> Reservation | None:
        ids = sorted(row.id for row in self._platform.hotel.state.reservations)
        likely = self._platform.lately[-2:] if self._rng.random() < 0.4 else []  # one guest, one thing after another
        for reservation_id in [*likely, *self._rng.sample(ids, min(6, len(ids)))]:
            known = self._desk.store.cache.reservation(reservation_id)
            if known is not None and known.state in (State.PROCESSED, State.CANCELED):
                continue  # nothing that waits here brings it back
            view = self._desk.desk.stay(reservation_id)
            if view is not None and view.reservation.state not in (State.PROCESSED, State.CANCELED):
                return view.reservation
        return None

    def _commands(self, stay: Reservation) -> tuple[Command, ...]:
        """One act: mostly the next step of the stay; now and then anything else that can be done at a desk."""
        row, house = self._platform.stay(stay.id), self._platform.hotel.state
        drawn, number = self._rng.random(), self._rng.randrange(2)
        if drawn < 0.04 and spare_rooms(house, row.category_id):
            return walk_in(row, house, self._rng.randrange(1000), self._desk.desk.new_local_id)
        if drawn < 0.20:
            deed = self._rng.choice(sorted(POSTINGS))
        elif drawn < 0.36:
            deed = self._rng.choice(sorted(OTHERS))
            number = self._rng.randrange(1000) if deed in ("guest", "booking") else number
        elif drawn < 0.60:
            deed = self._rng.choice(_CHANGES)
        elif drawn < 0.85:
            deed = _NEXT.get(stay.state, "cancel")
        else:
            deed = "cancel" if stay.state != State.STARTED else "check out"
        return (command_of(self._possible(deed, stay), row, house, number=number, new_local_id=self._new_local_id),)

    def _new_local_id(self) -> str:
        return self._desk.desk.new_local_id()

    def _possible(self, deed: str, stay: Reservation) -> str:
        """The deed, or another where there is nothing to do it with."""
        row, house = self._platform.stay(stay.id), self._platform.hotel.state
        match deed:
            case "move" | "move in the house" | "room" if not spare_rooms(house, row.category_id):
                return "note"
            case "move" | "move in the house" if stay.room_locked:
                return "unlock"
            case "unlock" if not stay.room_locked:
                return "lock"
            case "companion off" if not companions(row, house):
                return "companion on"
            case "item off" if not open_items(row, house):
                return "product"
            case _:
                return deed

    def decide_one(self) -> bool:
        """Decide the oldest thing that waits, after looking at the platform; False when nothing waits."""
        for entry in self._desk.store.outbox.open_entries():
            if entry.state in WAITS_FOR_PERSON:
                self._decide(entry)
                return True
        return False

    def _decide(self, entry: Entry) -> None:
        if self._has_happened(entry):
            decision = Decision.IT_HAPPENED
        elif entry.state is EntryState.REJECTED or self.gives_up:
            decision = Decision.DROP
        else:
            decision = self._rng.choice((Decision.DROP, Decision.SEND_AGAIN))
        known = {each.id for each in self._desk.store.outbox.open_entries()}
        self._desk.desk.decide(entry.id, decision)
        for each in self._desk.store.outbox.open_entries():
            if each.id not in known:
                self._desk.acknowledged[each.id] = repr(each.command)

    def _has_happened(self, entry: Entry) -> bool:
        ours = any(each.sender == entry.id and each.status == 200 for each in self._platform.effects)
        return ours or has_happened(entry.command, self._platform.hotel.state)


_BY_WEB = (
    *("purpose", "owner", "profile", "dirty", "room", "lock", "dates", "cancel", "start"),
    *("undo", "undo", "clean", "clean"),
)


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
        match rng.choice(_BY_WEB):
            case "purpose":
                platform.touch(stay, purpose=rng.choice(("Leisure", "Business", "Student")))
            case "owner" if stay.state in ("Confirmed", "Started"):
                platform.touch(stay, account_id=rng.choice(sorted(each.id for each in state.customers)))
            case "profile":
                phone = f"+420 602 {rng.randrange(1000):06}"
                guest = replace(state.customers[stay.account_id], phone=phone, updated=_now(platform))
                platform.by_hand(lambda house: house.put(guest))
            case "dirty" if spare := spare_rooms(state, stay.category_id):
                room = replace(state.rooms[spare[0]], state=rng.choice(("Dirty", "Clean")), updated=_now(platform))
                platform.by_hand(lambda house: house.put(room))
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


def _now(platform: Platform) -> datetime:
    """As the platform notes it: whole seconds (offline-reliability.md §4-10)."""
    return platform.utc().replace(microsecond=0)
