"""Closed and killed while commands are under way: every deed at every fate, before it arrives and after.

A third moment, before it arrives as well, is only in the long form (`dev.py battery --long --only interruptions`).
"""

from __future__ import annotations

from tests.battery.interruptions import short, together, violations
from tests.battery.spread import spread


def test_what_was_under_way_is_in_doubt() -> None:
    assert [what for found in spread(violations, together(short())) for what in found] == []
