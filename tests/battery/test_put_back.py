"""What the battery found: a change that a colleague undoes at once is not waited for without end."""

from __future__ import annotations

import asyncio
import random
from dataclasses import replace
from pathlib import Path

from frontdesk.domain.outbox import Entry, EntryState
from tests.battery.deeds import arranged, command_of
from tests.battery.desk import BatteryDesk
from tests.battery.disk import quick_disk
from tests.battery.house import Platform
from tests.battery.virtual_time import run


async def _put_back(folder: Path) -> Entry:
    """Seed 2 of the simulation: a room is set to dirty, and housekeeping sets it back before the desk has looked."""
    platform = Platform("put back", stays=2)
    ((deed, stay),) = arranged(platform, ["room"])
    desk = BatteryDesk("pc0", platform, folder, random.Random(0), vfs=quick_disk().vfs)
    desk.open()
    await asyncio.sleep(30)
    entry = desk.desk.submit(command_of(deed, platform.stay(stay), platform.hotel.state))
    before = platform.hotel.state.rooms[entry.command.room_id]  # type: ignore[union-attr]
    platform.changed = lambda: platform.by_hand(lambda state: state.put(replace(before)))
    await asyncio.sleep(desk.settings.hold + desk.settings.sync.settle + 120)
    (after,) = desk.entries()
    await desk.close()
    return after


def test_what_was_undone_at_once_is_put_to_a_person(tmp_path: Path) -> None:
    after = run(_put_back(tmp_path))
    assert (after.state, after.reason) == (EntryState.NEEDS_PERSON, "touched")
