"""The short form: some lives of the engine beside its model."""

from __future__ import annotations

from tests.battery.model import check


def test_the_engine_does_what_a_few_lines_say() -> None:
    check(lives=25, steps=20, seed=0)
