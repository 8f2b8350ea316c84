"""The PC's clock is set while a command is under way: the cases that once were sent again too early, or never."""

from __future__ import annotations

import pytest

from tests.battery.clocks import Case, Moment, cases, violations

_SOME = [case for case in cases() if case.moment is Moment.UNDER_WAY]


@pytest.mark.parametrize("case", _SOME, ids=[case.name for case in _SOME])
def test_no_rule_trusts_the_clock_of_the_pc(case: Case) -> None:
    assert violations(case) == []
