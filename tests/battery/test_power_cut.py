"""The short form: one night below the real cipher, cut at a hundred places in three ways."""

from __future__ import annotations

import random

from tests.battery.power_cut import cut, record


def test_nothing_acknowledged_is_lost_and_the_desk_goes_on() -> None:
    recorded = record(0)
    positions = random.Random(0).sample(range(len(recorded.log)), 100)
    outcomes = list(cut(recorded, positions, seed=0, going_on=10))
    assert [words for _, found in outcomes for words in found] == []
    assert len(outcomes) == 300
