"""All of the matrix: every command by every fault, before and after it is carried out, and amid its answer."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from tests.battery.fault_matrix import Case, cases, limited_and_done, together, violations

_ALL = [*together(cases()), *together(limited_and_done())]


@pytest.mark.parametrize("chosen", _ALL, ids=[f"{each[0].name} and {len(each) - 1} more" for each in _ALL])
def test_the_right_class_and_the_right_end(chosen: Sequence[Case]) -> None:
    assert violations(chosen) == []
