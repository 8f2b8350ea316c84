"""The PC's clock is set before, while and after a command is under way: a quarter of the cases, of every kind."""

from __future__ import annotations

from tests.battery.clocks import some, violations
from tests.battery.spread import spread


def test_no_rule_trusts_the_clock_of_the_pc() -> None:
    assert [what for found in spread(violations, some(0)) for what in found] == []
