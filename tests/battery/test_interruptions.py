"""Closed and killed while a command is under way: every deed at every fate, with another moment each time."""

from __future__ import annotations

from tests.battery.interruptions import cases, violations
from tests.battery.spread import spread


def test_what_was_under_way_is_in_doubt() -> None:
    some = [case for number, case in enumerate(cases()) if number % 5 == 0]
    assert [what for found in spread(violations, some) for what in found] == []
