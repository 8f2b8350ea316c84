"""Some mutants of the design, each against the test that must notice it; `--only mutants` runs them all."""

from __future__ import annotations

import pytest

from tests.battery.mutants import MUTANTS, Mutant

_QUICK = [mutant for number, mutant in enumerate(MUTANTS) if number in (0, 1, 2, 4, 5, 8, 10, 11, 17, 18)]


@pytest.mark.parametrize("mutant", _QUICK, ids=[mutant.name for mutant in _QUICK])
def test_a_broken_desk_is_noticed(mutant: Mutant) -> None:
    assert mutant.noticed()
