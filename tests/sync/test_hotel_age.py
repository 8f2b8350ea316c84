"""The hotel's own limit of age: what waited longer is put to a person before it goes."""

from __future__ import annotations

from pathlib import Path

import pytest

from frontdesk.domain.commands import CheckIn
from frontdesk.domain.outbox import Doubt, EntryState
from tests.battery.virtual_time import run
from tests.sync.nights import night


@pytest.mark.parametrize(
    ("oldest", "state", "reason"),
    [(3.0, EntryState.CONFLICT, Doubt.TOO_OLD), (3600.0, EntryState.SETTLED, "")],
)
def test_what_waited_longer_than_the_hotel_allows_is_asked_about(
    tmp_path: Path, oldest: float, state: EntryState, reason: str
) -> None:
    async def play() -> None:
        async with night(tmp_path, oldest=oldest) as here:
            stay = here.stay("Confirmed")
            entry = here.give(CheckIn(reservation_id=stay.id, room_id=stay.room_id))  # it is held for longer than 3 s
            assert (await here.until_state(entry, state)).reason == reason

    run(play())
