"""Three scripts on a full and on a broken disk: each deed fails once, at every 74th an outage of a minute begins.

Outages that begin at each deed are in the long form (`dev.py battery --long --only disk_failures`).
"""

from __future__ import annotations

from tests.battery.disk_failures import short, violations
from tests.battery.spread import spread


def test_no_acknowledgement_no_send_and_no_crash() -> None:
    assert [what for found in spread(violations, short()) for what in found] == []
