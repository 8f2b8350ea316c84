"""Five hundred lives of fifty steps, the engine beside its model."""

from __future__ import annotations

from tests.battery.model import PARTS, check_part
from tests.battery.spread import spread


def test_the_engine_does_what_a_few_lines_say() -> None:
    assert len(list(spread(check_part, range(PARTS)))) == PARTS
