"""What the battery found: what a colleague undoes at once is neither waited for without end, nor done again."""

from __future__ import annotations

import asyncio
import random
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from frontdesk.domain.commands import SetRoomState
from frontdesk.domain.outbox import EntryState
from tests.battery.deeds import arranged, command_of
from tests.battery.desk import BatteryDesk
from tests.battery.disk import quick_disk
from tests.battery.house import Platform
from tests.battery.line import Fate, How
from tests.battery.virtual_time import run

_ANSWERED, _ANSWER_LOST = Fate(), Fate(How.READ_ERROR)


async def _put_back(folder: Path, fate: Fate) -> tuple[EntryState, str, int]:
    """A room is set to dirty, and housekeeping sets it back before the desk has looked; how it ends, and the sends."""
    platform = Platform("put back", stays=2)
    ((deed, stay),) = arranged(platform, ["room"])
    desk = BatteryDesk("pc0", platform, folder, random.Random(0), vfs=quick_disk().vfs)
    desk.weather = lambda _, is_command: fate if is_command else Fate()
    desk.open()
    await asyncio.sleep(30)
    command = command_of(deed, platform.stay(stay), platform.hotel.state)
    assert isinstance(command, SetRoomState)
    before = platform.hotel.state.rooms[command.room_id]

    def housekeeping() -> None:
        later = platform.utc().replace(microsecond=0) + timedelta(seconds=1)
        platform.by_hand(lambda state: state.put(replace(before, updated=later)))

    platform.changed = housekeeping
    entry = desk.desk.submit(command)
    await asyncio.sleep(desk.settings.hold + desk.settings.sync.settle + 120)
    (after,) = desk.entries()
    await desk.close()
    return after.state, after.reason, sum(call.entry == entry.id for call in desk.calls)


@pytest.mark.parametrize("fate", [_ANSWERED, _ANSWER_LOST], ids=["answered", "in doubt"])
def test_what_was_undone_at_once_is_put_to_a_person(fate: Fate, tmp_path: Path) -> None:
    """Seed 2 of the simulation (waited for without end), and seed 1058 (set to dirty a second time)."""
    assert run(_put_back(tmp_path, fate)) == (EntryState.NEEDS_PERSON, "touched", 1)
