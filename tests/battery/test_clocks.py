"""The PC's clock is set before, while and after commands are under way: every case."""

from __future__ import annotations

from tests.battery.clocks import cases, together, violations
from tests.battery.spread import spread


def test_no_rule_trusts_the_clock_of_the_pc() -> None:
    assert [what for found in spread(violations, together(cases())) for what in found] == []
