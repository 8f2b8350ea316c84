"""Closed and killed while a command is under way: every deed at every fate, with another moment each time."""

from __future__ import annotations

import pytest

from tests.battery.interruptions import Case, cases, violations

_SOME = [case for number, case in enumerate(cases()) if number % 5 == 0]


@pytest.mark.parametrize("case", _SOME, ids=[case.name for case in _SOME])
def test_what_was_under_way_is_in_doubt(case: Case) -> None:
    assert violations(case) == []
