"""The short form: thirty kills of a real desk process."""

from __future__ import annotations

from tests.battery.kills import kill_again_and_again


def test_nothing_acknowledged_is_lost_in_thirty_kills() -> None:
    killed = kill_again_and_again(30, seed=1)
    assert killed.found == []
    assert len(killed.saved) >= killed.kills
    assert len(killed.kinds) > 12  # how far it gets is the machine's; `test_coverage` knows that all are given
