"""The short form: some nights, replayed from their seeds, with every fault of the line, kills and wrong clocks."""

from __future__ import annotations

import pytest

from tests.battery.simulation import simulate


@pytest.mark.parametrize("seed", range(16))
def test_nothing_is_lost_and_nothing_done_twice(seed: int) -> None:
    night = simulate(seed, commands=25)
    assert night.violations == []
    assert night.commands > 0


def test_a_seed_gives_the_same_night_twice() -> None:
    assert simulate(7, commands=25).trace == simulate(7, commands=25).trace
