"""Nights of a hundred commands, replayed from their seeds, with every fault of the line, kills and wrong clocks."""

from __future__ import annotations

from tests.battery.deeds import KINDS
from tests.battery.simulation import judged, played_again, traced_elsewhere
from tests.battery.spread import spread

NIGHTS = 200


def test_nothing_is_lost_done_twice_or_stuck_and_a_seed_gives_the_same_night_twice() -> None:
    nights = list(spread(judged, range(NIGHTS)))
    assert [what for night in nights for what in night.found] == []
    assert set().union(*(night.kinds for night in nights)) == KINDS
    seeds = played_again(NIGHTS)
    traces = spread(traced_elsewhere, seeds)
    differ = [
        seed
        for chosen, found in zip(seeds, traces, strict=True)
        for seed, trace in zip(chosen, found, strict=True)
        if trace != nights[seed].hash
    ]
    assert differ == [], "two runs of a seed, two traces"
