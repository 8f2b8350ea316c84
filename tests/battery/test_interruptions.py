"""Closed and killed while commands are under way: every deed at every fate, at every moment."""

from __future__ import annotations

from tests.battery.interruptions import cases, together, violations
from tests.battery.spread import spread


def test_what_was_under_way_is_in_doubt() -> None:
    assert [what for found in spread(violations, together(cases())) for what in found] == []
