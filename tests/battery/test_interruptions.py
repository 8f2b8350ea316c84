"""Closed and killed while a command is under way: every deed at every fate, at one moment each or two.

All 624 cases take 35 seconds of two cores: `dev.py battery --only interruptions`.
"""

from __future__ import annotations

from tests.battery.interruptions import cases, violations
from tests.battery.spread import spread


def test_what_was_under_way_is_in_doubt() -> None:
    some = [case for number, case in enumerate(cases()) if (number + number // 6) % 3 == 0]
    assert [what for found in spread(violations, some) for what in found] == []
