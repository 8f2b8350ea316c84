"""Closed and killed while a command is under way: every deed at every fate and moment."""

from __future__ import annotations

from tests.battery.interruptions import cases, violations
from tests.battery.spread import spread


def test_what_was_under_way_is_in_doubt() -> None:
    assert [what for found in spread(violations, cases()) for what in found] == []
