"""Nights of a hundred commands, replayed from their seeds, with every fault of the line, kills and wrong clocks."""

from __future__ import annotations

from tests.battery.deeds import KINDS
from tests.battery.simulation import judged
from tests.battery.spread import spread

NIGHTS = 200


def test_nothing_is_lost_done_twice_or_stuck_and_a_seed_gives_the_same_night_twice() -> None:
    nights = list(spread(judged, range(NIGHTS)))
    assert [what for found, _ in nights for what in found] == []
    assert set().union(*(kinds for _, kinds in nights)) == KINDS
