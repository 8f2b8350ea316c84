"""Some of the matrix in the short form; `python -m tests.battery --only fault_matrix` runs all of it."""

from __future__ import annotations

import pytest

from tests.battery.fault_matrix import Case, cases, violations
from tests.battery.line import Fate

_ALL = list(cases())
_SOME = [case for number, case in enumerate(_ALL) if number % 7 == 0 or case.then != Fate()]


@pytest.mark.parametrize("case", _SOME, ids=[case.name for case in _SOME])
def test_the_right_class_and_the_right_end(case: Case) -> None:
    assert violations(case) == []
