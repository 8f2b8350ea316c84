"""A start asks for rooms and their categories once, whichever parts need them; later each part asks by itself."""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

from frontdesk.app.clock import StillClock
from frontdesk.domain.house import RoomState
from frontdesk.sync.house_at_start import HouseAtStart
from tests.battery.desk import BatteryDesk, night_settings
from tests.battery.disk import quick_disk
from tests.battery.house import Platform
from tests.battery.line import Fate
from tests.battery.virtual_time import run

OF_ROOMS = ("resources/getAll", "resourceCategories/getAll", "resourceCategoryAssignments/getAll")
NOW = datetime(2026, 10, 16, 13, 42, tzinfo=UTC)
A_ROUND = 10.0  # seconds: shorter than the quickest part comes again


def counted(folder: Path) -> tuple[BatteryDesk, Counter[str]]:
    """A desk of a small house, and how often it asks for what."""
    desk = BatteryDesk(
        "pc0", Platform("night", 6), folder, random.Random("night"), vfs=quick_disk().vfs, settings=night_settings()
    )
    asked: Counter[str] = Counter()

    def note(operation: str, is_command: bool) -> Fate:
        asked[operation] += 1
        return Fate()

    desk.weather = note
    return desk, asked


def test_the_first_start_and_the_next_one_ask_for_rooms_once(tmp_path: Path) -> None:
    async def play() -> None:
        desk, asked = counted(tmp_path)
        for _ in range(2):
            asked.clear()
            desk.open()
            await asyncio.sleep(A_ROUND)
            assert [asked[each] for each in OF_ROOMS] == [1, 1, 1]
            assert desk.desk.hotel().rooms and desk.desk.house().categories
            await desk.close()

    run(play())


def test_later_on_rooms_are_asked_for_as_ever(tmp_path: Path) -> None:
    async def play() -> None:
        desk, asked = counted(tmp_path)
        desk.open()
        await asyncio.sleep(A_ROUND)
        asked.clear()
        desk.engine.refresh()
        await asyncio.sleep(A_ROUND)
        assert asked["resources/getAll"] >= 2 and asked["resourceCategories/getAll"] >= 1
        row = min(desk.platform.hotel.state.rooms, key=lambda each: each.id)
        desk.platform.by_hand(lambda state: state.put(replace(row, state="OutOfService")))
        asked.clear()
        await asyncio.sleep(2 * desk.settings.sync.slow_pull_every)
        assert desk.store.cache.rooms()[row.id].state == RoomState.OUT_OF_SERVICE
        await desk.close()

    run(play())


def _told_while_they_were_read(start: HouseAtStart) -> None:
    start.reads_rooms()
    start.states_are_old()
    start.read_rooms(["stay"])


def _read_then_told(start: HouseAtStart) -> None:
    start.reads_rooms()
    start.read_rooms(["stay"])
    start.states_are_old()


def test_what_is_told_of_a_room_is_read_though_the_rooms_were() -> None:
    stories: tuple[Callable[[HouseAtStart], None], ...] = (_told_while_they_were_read, _read_then_told)
    for story in stories:
        start = HouseAtStart(StillClock(NOW))
        story(start)
        assert start.has_rooms(["stay"], 60) and not start.has_states(15)


def test_nothing_is_taken_for_read_after_its_time_or_for_other_services() -> None:
    clock = StillClock(NOW)
    start = HouseAtStart(clock)
    start.reads_rooms()
    start.read_rooms(["stay"])
    start.read_categories(["stay"], [])
    assert start.has_states(15) and start.categories(["stay"], 60) == []
    assert not start.has_rooms(["stay", str(UUID(int=1))], 60) and start.categories(["flats"], 60) is None
    clock.advance(60)
    assert not start.has_states(15) and not start.has_rooms(["stay"], 60) and start.categories(["stay"], 60) is None
    start.read_rooms(["stay"])
    start.end()
    assert not start.has_rooms(["stay"], 60) and not start.is_first
