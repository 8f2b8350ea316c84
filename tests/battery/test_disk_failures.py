"""The short form: a full and a broken disk, for a moment and for a minute, at some deeds of three scripts."""

from __future__ import annotations

import pytest

from tests.battery.disk_failures import SCRIPTS, fail_at


@pytest.mark.parametrize("number", range(SCRIPTS))
def test_no_acknowledgement_no_send_and_no_crash(number: int) -> None:
    assert [what for _, outcome in fail_at(number, every=59) for what in outcome.found] == []
