"""One night below the real cipher, cut at every write, sync and truncation, in each of three ways."""

from __future__ import annotations

from tests.battery.power_cut import PARTS, cut_part
from tests.battery.spread import spread


def test_nothing_acknowledged_is_lost_and_the_desk_goes_on() -> None:
    assert [words for found in spread(cut_part, range(PARTS)) for words in found] == []
