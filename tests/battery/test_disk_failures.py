"""Three scripts on a full and on a broken disk: each deed fails once, at every 37th an outage of a minute begins."""

from __future__ import annotations

from tests.battery.disk_failures import short, violations
from tests.battery.spread import spread


def test_no_acknowledgement_no_send_and_no_crash() -> None:
    assert [what for found in spread(violations, short()) for what in found] == []
