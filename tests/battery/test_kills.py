"""The short form: twenty kills of a real desk process."""

from __future__ import annotations

from tests.battery.kills import kill_again_and_again


def test_nothing_acknowledged_is_lost_in_twenty_kills() -> None:
    killed = kill_again_and_again(20, seed=1)
    assert killed.found == []
    assert len(killed.saved) >= killed.kills
