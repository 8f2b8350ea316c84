"""Three scripts on a full and on a broken disk, for a moment and for a minute, at every 37th deed of each."""

from __future__ import annotations

from tests.battery.disk_failures import PARTS, fail_part
from tests.battery.spread import spread


def test_no_acknowledgement_no_send_and_no_crash() -> None:
    assert [what for found in spread(fail_part, range(PARTS)) for what in found] == []
