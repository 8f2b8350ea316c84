"""The platform of a simulated night: the demo hotel in process, its true time, and what really happened in it."""

from __future__ import annotations

import asyncio
import copy
import random
from bisect import bisect_right
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Any

from frontdesk.demo.answers import Answer
from frontdesk.demo.hotel import Hotel, Tokens
from frontdesk.demo.operations import COMMANDS
from frontdesk.demo.rows import Reservation, Room
from frontdesk.demo.scene import Scene, SceneRequest, scenes
from frontdesk.demo.state import TABLES, State

OPENING = datetime(2026, 10, 16, 13, 42, tzinfo=UTC)
_YESTERDAY = OPENING.replace(hour=13, minute=0) - timedelta(days=1)
_LEAVES = OPENING.replace(hour=9, minute=0)
STALE_SECONDS = 20.0
_SPARE = 3  # rooms of each category beside those of the stays: every start of a desk reads them all
_OF_STAYS = frozenset(
    {
        *("reservations", "groups", "customers", "companionships", "notes", "account_notes", "stay_products"),
        *("orders", "order_items", "payments", "bills", "bill_prints"),
    }
)


_OF_ROOMS = frozenset({"rooms", "assignments", "room_blocks", "feature_assignments"})


@cache
def whole_house() -> Scene:
    """The scene that every small house is cut from."""
    return scenes()["lamplighter"](SceneRequest(OPENING))


@dataclass(frozen=True, slots=True)
class Effect:
    """A command that reached the hotel's rules. `sender` is the entry it came from; "" for everybody else.

    `version` is the number of the house's version that it changed.
    """

    at: float
    sender: str
    operation: str
    reservation_id: str
    status: int
    version: int


class Platform:
    """A small house of `stays` stays that can all be taken through their whole life today.

    `versions` are the house after each change, with the instant of the change: what really happened, and what a read
    that is answered by a copy that lags behind may show. None of them is ever changed.
    """

    def __init__(self, seed: str, stays: int = 24) -> None:
        self.rng = random.Random(f"platform {seed}")
        scene = whole_house()
        self.tokens: Tokens = scene.tokens
        self.hotel = Hotel(_small_house(scene, stays, self.rng), scene.tokens)
        self.effects: list[Effect] = []
        self.versions: list[tuple[float, State]] = [(0.0, self.hotel.state.clone())]
        self.lately: list[str] = []  # stays that clerks gave commands on
        self.changed: Callable[[], None] = lambda: None

    def at(self, state: State, effects: int, seconds: float) -> Platform:
        """Another platform that goes on from an earlier moment of this one."""
        twin = copy.copy(self)
        twin.rng = random.Random(f"from {seconds}")
        twin.hotel = Hotel(state, self.tokens)
        twin.effects = self.effects[:effects]
        twin.versions = [(at, version) for at, version in self.versions if at <= seconds]
        twin.changed = lambda: None
        return twin

    @property
    def now(self) -> float:
        """Seconds since the night began: the one true time."""
        return asyncio.get_running_loop().time()

    def utc(self) -> datetime:
        """The platform's time, true."""
        return OPENING + timedelta(seconds=self.now)

    def answer(self, operation: str, body: bytes | dict[str, Any], sender: str = "") -> Answer:
        """Let a request reach the rules."""
        if operation not in COMMANDS:
            return self.hotel.handle(operation, body, self.utc(), self.rng)
        known = len(self.hotel.ledger.entries)  # type: ignore[attr-defined]
        answer = self.hotel.handle(operation, body, self.utc(), self.rng)
        for entry in self.hotel.ledger.entries[known:]:  # type: ignore[attr-defined]
            if entry.operation in COMMANDS:
                stay, version = stay_named(entry.body), len(self.versions) - 1
                self.effects.append(Effect(self.now, sender, entry.operation, stay, entry.status, version))
        if answer.status == 200:
            self._note_version()
        self.changed()
        return answer

    def stale_answer(self, operation: str, body: bytes, age: float) -> Answer:
        """What a copy would say that lags `age` seconds behind."""
        return Hotel(self.as_of(self.now - age), self.tokens).handle(operation, body, self.utc(), self.rng)

    def as_of(self, seconds: float) -> State:
        """The house as it was then; not to be changed."""
        later = bisect_right(self.versions, seconds, key=lambda version: version[0])
        return self.versions[max(0, later - 1)][1]

    def between(self, since: float, until: float) -> list[State]:
        """Every version of the house that was in force at some time of these seconds, oldest first."""
        first = bisect_right(self.versions, since, key=lambda version: version[0]) - 1
        last = bisect_right(self.versions, until, key=lambda version: version[0])
        return [state for _, state in self.versions[max(0, first) : last]]

    def by_web(self, operation: str, body: dict[str, Any]) -> None:
        """A colleague does something at the platform's own screens, by the platform's rules.

        Raises RuntimeError when it is refused.
        """
        tokens = {"ClientToken": self.tokens.client, "AccessToken": self.tokens.access, "Client": "web"}
        answer = self.answer(operation, {**tokens, **body})
        if answer.status != 200:
            raise RuntimeError(f"{operation} was refused: {answer.body!r}")

    def by_hand(self, change: Callable[[State], object]) -> None:
        """Somebody changes the house on the platform's own screens."""
        change(self.hotel.state)
        self._note_version()

    def touch(self, stay: Reservation, **changes: Any) -> None:
        """A stay is changed on the platform's own screens, by somebody who is not a desk."""
        row = replace(stay, updated=self.utc().replace(microsecond=0), updater_id="web", **changes)
        self.by_hand(lambda state: state.put(row))

    def clean(self, rooms: Iterable[Room]) -> None:
        """Housekeeping has been there."""
        cleaned = [replace(room, state="Inspected", updated=self.utc().replace(microsecond=0)) for room in rooms]
        self.by_hand(lambda state: [state.put(room) for room in cleaned])

    def stay(self, reservation_id: str) -> Reservation:
        """A stay as it truly is."""
        return self.hotel.state.reservations[reservation_id]

    def _note_version(self) -> None:
        self.versions.append((self.now, self.hotel.state.clone()))


def stay_named(body: Any) -> str:
    """The one stay that a command is about, "" for none."""
    one = (body.get("ReservationUpdates") or body.get("ServiceOrderNotes") or [{}])[0]
    names = ("ReservationId", "LinkedReservationId", "ServiceOrderId")
    found = [each[name] for each in (body, one) for name in names if each.get(name)]
    return str((body.get("ReservationIds") or found or [""])[0])


def _small_house(scene: Scene, count: int, rng: random.Random) -> State:
    """Everything that names things, and `count` stays from yesterday to today, each with a room of its own."""
    full = scene.state
    state = State(full.enterprise)
    for name in TABLES.values():
        if name not in _OF_STAYS | _OF_ROOMS:
            state.fill(getattr(full, name))
    rooms = _some_rooms(full, count)
    kept = {room.id for room in rooms}
    state.rooms.fill([replace(room, state="Inspected") for room in rooms])
    state.assignments.fill([each for each in full.assignments if each.room_id in kept])
    state.room_blocks.fill([each for each in full.room_blocks if each.room_id in kept])
    state.feature_assignments.fill([each for each in full.feature_assignments if each.room_id in kept])
    likely = [row for row in full.reservations if row.state == "Confirmed"][:count]
    for number, row in enumerate(likely):
        kind = rng.choice(("Optional", "Confirmed", "Confirmed", "Confirmed", "Started"))
        state.put(full.groups[row.group_id])
        state.put(full.customers[row.account_id])
        if row.booker_id is not None:
            state.put(full.customers[row.booker_id])
        room = rooms[number % len(rooms)]
        state.put(
            replace(
                row,
                state=kind,
                room_id=room.id,
                start=_YESTERDAY,
                end=_LEAVES,
                actual_start=_YESTERDAY if kind == "Started" else None,
                released=OPENING + timedelta(days=1) if kind == "Optional" else None,
            )
        )
    return state


def _some_rooms(full: State, count: int) -> list[Room]:
    """A room for each of `count` stays, and a few more of each category, by name."""
    rooms = sorted((room for room in full.rooms if room.is_active), key=lambda room: room.name)
    of_category: dict[str, list[Room]] = {}
    for room in rooms[count:]:
        of_category.setdefault(next(each.category_id for each in full.assignments.having("room", room.id)), []).append(
            room
        )
    spare = {room.id for found in of_category.values() for room in found[:_SPARE]}
    return [*rooms[:count], *(room for room in rooms[count:] if room.id in spare)]
