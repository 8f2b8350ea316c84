"""Every mutant of the design against the row that must notice it."""

from __future__ import annotations

import inspect

import pytest

from tests.battery.mutants import MUTANTS, Mutant, survivors
from tests.battery.spread import spread


def test_every_broken_desk_is_noticed() -> None:
    assert [name for found in spread(survivors, range(len(MUTANTS))) for name in found] == []


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda mutant: mutant.name)
def test_what_is_broken_is_called_as_what_is_whole(mutant: Mutant) -> None:
    """One that only stumbles over its arguments would be noticed too, and prove nothing."""
    for owner, name, value in mutant.broken:
        whole = getattr(owner, name)
        if inspect.isfunction(whole):
            takes = inspect.signature(whole).parameters.values()
            alone = {each.name: None for each in takes if each.kind is each.KEYWORD_ONLY}
            inspect.signature(value).bind(*[None for each in takes if each.name not in alone], **alone)
