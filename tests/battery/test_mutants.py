"""Every mutant of the design against the row that must notice it."""

from __future__ import annotations

from tests.battery.mutants import MUTANTS, survivors
from tests.battery.spread import spread


def test_every_broken_desk_is_noticed() -> None:
    assert [name for found in spread(survivors, range(len(MUTANTS))) for name in found] == []
