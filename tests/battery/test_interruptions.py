"""Closed and killed while a command is under way."""

from __future__ import annotations

import pytest

from tests.battery.interruptions import Case, cases, violations

_ALL = list(cases())


@pytest.mark.parametrize("case", _ALL, ids=[case.name for case in _ALL])
def test_what_was_under_way_is_in_doubt(case: Case) -> None:
    assert violations(case) == []
