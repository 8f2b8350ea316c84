"""Nights of a hundred commands, replayed from their seeds, with every fault of the line, kills and wrong clocks."""

from __future__ import annotations

from tests.battery.simulation import judged
from tests.battery.spread import spread

NIGHTS = 60
"""More do not fit into the time of the tests; `battery --long` goes on."""


def test_nothing_is_lost_done_twice_or_stuck_and_a_seed_gives_the_same_night_twice() -> None:
    assert [what for found in spread(judged, range(NIGHTS)) for what in found] == []
