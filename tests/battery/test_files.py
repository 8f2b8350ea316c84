"""The short form of what can become of the file: an old copy, a cut migration, a full disk, eyes that look into it."""

from __future__ import annotations

import pytest

from tests.battery import canary, full_disk, migrations, old_copy


@pytest.mark.parametrize("seed", range(5))
def test_an_old_copy_is_noticed_and_sends_nothing_twice(seed: int) -> None:
    assert old_copy.violations(seed) == []


@pytest.mark.parametrize("seed", range(4))
def test_a_full_disk_takes_what_ends_and_nothing_that_begins(seed: int) -> None:
    assert full_disk.violations(seed) == []


def test_a_migration_cut_anywhere_leaves_the_commands_as_they_were() -> None:
    outcomes = list(migrations.everything(seed=0))
    assert [what for each in outcomes for what in each] == []
    assert len(outcomes) > 50


def test_no_name_and_no_secret_is_readable_in_any_file() -> None:
    assert canary.violations(seed=0) == []
