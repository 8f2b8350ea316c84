"""The PC's clock is set before, while and after a command is under way: a quarter of the cases, of every kind."""

from __future__ import annotations

import pytest

from tests.battery.clocks import Case, some, violations

_SOME = some(0)


@pytest.mark.parametrize("case", _SOME, ids=[case.name for case in _SOME])
def test_no_rule_trusts_the_clock_of_the_pc(case: Case) -> None:
    assert violations(case) == []
