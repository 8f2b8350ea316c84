"""Fills the house night by night to the figures of the rate strip, then thins out into the future and the past."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from frontdesk.demo.chance import Random
from frontdesk.demo.scene.house import BLOCKS, category_name
from frontdesk.demo.scene.plan import Plan

# Free rooms by category for the fortnight from the opening day (picture 03); -1 is one too many.
FREE = {
    "Single": (2, 1, 4, 5, 4, 3, 2, 1, 0, 4, 6, 2, 1, 5),
    "Double": (0, 0, 7, 9, 8, 6, 5, 1, -1, 9, 11, 3, 3, 10),
    "Superior": (2, 1, 5, 6, 5, 6, 4, 1, 0, 6, 7, 2, 2, 6),
    "Suite": (1, 0, 1, 2, 2, 1, 1, 0, 0, 1, 2, 0, 0, 2),
}
ROOMS = {"Single": 12, "Double": 24, "Superior": 18, "Suite": 6}
FIRST_DAY, LAST_DAY = -14, 61
_LENGTHS = (1, 1, 2, 2, 3, 3, 4, 5, 7)


@dataclass(frozen=True, slots=True)
class Gap:
    """Nights to be given to somebody, counted from the opening day."""

    category: str
    room: str
    first: int
    nights: int


class Nights:
    """How many stays each category has on each night, and which rooms they take."""

    def __init__(self, rooms: Mapping[str, list[str]], plans: Iterable[Plan]) -> None:
        self._rooms = rooms
        self._count: defaultdict[tuple[str, int], int] = defaultdict(int)
        self._taken: defaultdict[str, set[int]] = defaultdict(set)
        for room, _, _, first, nights in BLOCKS:
            self.keep(room, first, nights)
        for plan in plans:
            self.add(plan.category, plan.room, plan.first, plan.nights)

    def add(self, category: str, room: str | None, first: int, nights: int) -> None:
        """Counts a stay."""
        for night in range(first, first + nights):
            self._count[category, night] += 1
            if room is not None:
                self._taken[room].add(night)

    def keep(self, room: str, first: int, nights: int) -> None:
        """Keeps a room for somebody who is counted without one."""
        self._taken[room].update(range(first, first + nights))

    def is_free(self, room: str, night: int) -> bool:
        """Whether nobody and nothing has the room."""
        return night not in self._taken[room]

    def slack(self, category: str, night: int) -> int:
        """How many more stays the night takes before it reaches its target."""
        return target(category, night) - self._count[category, night]

    def most_nights(self, room: str, category: str, wanted: int) -> int:
        """How long a stay from tonight may be, at most `wanted`, at least one night."""
        nights = 1
        while nights < wanted and self.is_free(room, nights) and self.slack(category, nights) > 0:
            nights += 1
        return nights

    def fill_forward(self, rng: Random) -> Iterator[Gap]:
        """Stays that begin on each day from tomorrow on, until every night has its target."""
        for night in range(1, LAST_DAY):
            for category, rooms in self._rooms.items():
                yield from self._fill_night(category, rooms, night, 1, rng)

    def fill_backward(self, rng: Random) -> Iterator[Gap]:
        """Stays that ended on each day up to yesterday, back to the first day."""
        for night in range(-2, FIRST_DAY - 1, -1):
            for category, rooms in self._rooms.items():
                yield from self._fill_night(category, rooms, night, -1, rng)

    def _fill_night(self, category: str, rooms: list[str], night: int, step: int, rng: Random) -> Iterator[Gap]:
        free = [room for room in rooms if self.is_free(room, night)]
        rng.shuffle(free)
        while free and self.slack(category, night) > 0:
            room, wanted, nights = free.pop(), rng.choice(_LENGTHS), 1
            while nights < wanted and self._may_go_on(category, room, night + step * nights):
                nights += 1
            first = night if step > 0 else night - nights + 1
            self.add(category, room, first, nights)
            yield Gap(category, room, first, nights)

    def _may_go_on(self, category: str, room: str, night: int) -> bool:
        return self.is_free(room, night) and self.slack(category, night) > 0


def target(category: str, night: int) -> int:
    """Stays of the category on that night, availability blocks and blocked rooms taken off."""
    if 0 <= night < 14:
        return ROOMS[category] - _blocked(category, night) - FREE[category][night]
    if night < 0:
        return round(ROOMS[category] * (0.5, 0.55, 0.6, 0.62, 0.5, 0.45, 0.55)[night % 7])
    thinning = max(0.04, 0.45 - 0.012 * (night - 14))
    return round(ROOMS[category] * thinning * (1.15 if night % 7 in (0, 1) else 1))


def _blocked(category: str, night: int) -> int:
    rooms = sum(
        category_name(room) == category and first <= night < first + nights for room, _, _, first, nights in BLOCKS
    )
    held_for_the_choir = 1 if category == "Double" and night == 0 else 0
    return rooms + held_for_the_choir


def fill_room(room: str, category: str, first: int, last: int, rng: Random, share: float) -> Iterator[Gap]:
    """One room's stays from `first` up to, excluding, `last`, taken for about that share of the nights."""
    day = first + rng.randrange(3)
    while day < last:
        nights = min(rng.choice(_LENGTHS), last - day)
        if rng.random() < share:
            yield Gap(category, room, day, nights)
        day += nights
