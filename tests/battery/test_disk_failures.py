"""The short form: a full and a broken disk, for a moment and for a minute, at some deeds of one script."""

from __future__ import annotations

import pytest

from tests.battery.disk_failures import Failure, Lasts, script


@pytest.mark.parametrize("lasts", Lasts)
@pytest.mark.parametrize("failure", Failure)
def test_no_acknowledgement_no_send_and_no_crash(failure: Failure, lasts: Lasts) -> None:
    for nth in range(3, 300, 59):
        assert script(nth, failure, lasts).found == [], f"at deed {nth}"
