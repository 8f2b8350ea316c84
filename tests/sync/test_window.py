"""Which stays a desk has: those of the hotel's window, also when it is made wider and as the days go by
(offline-reliability.md §2.8).
"""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from frontdesk.settings import SyncSettings
from frontdesk.store.bounds import Bounds
from frontdesk.sync.window import Window
from tests.battery.house import Platform
from tests.battery.virtual_time import run
from tests.sync.nights import Night, night

DAY = 86_400.0
SELDOM = {"pull_every": DAY / 4, "slow_pull_every": DAY / 2, "late_every": DAY, "past_days": None, "future_days": None}


def _move_one(platform: Platform, days: int) -> str:
    """A stay was booked long ago for a day that is far off; nobody touches it any more."""
    row = min(platform.hotel.state.reservations, key=lambda each: each.id)
    ahead = timedelta(days=days)
    moved = replace(row, state="Confirmed", start=row.start + ahead, end=row.end + ahead, actual_start=None)
    platform.by_hand(lambda state: state.put(moved))
    return row.id


def _has(here: Night, stay: str) -> bool:
    return here.desk.store.cache.reservation(stay) is not None


def test_settings_that_name_no_days_leave_them_to_the_hotel() -> None:
    hotel = Bounds(past_days=7, future_days=90)
    assert Window.of(SyncSettings(), hotel) == (7, 90)
    assert Window.of(SyncSettings(past_days=1, future_days=2), hotel) == (1, 2)


def test_a_stay_of_far_off_comes_as_the_days_go_by(tmp_path: Path) -> None:
    async def play() -> None:
        ids: list[str] = []
        async with night(tmp_path, before=lambda platform: ids.append(_move_one(platform, 400)), **SELDOM) as here:
            assert not _has(here, ids[0])
            here.desk.store.set_bounds(Bounds(future_days=395))
            await here.desk.kill()
            here.desk.open()
            await asyncio.sleep(60)
            assert not _has(here, ids[0]), "still too far"
            await here.until(lambda: _has(here, ids[0]), 10 * DAY)

    run(play())


def test_a_wider_window_is_fetched_at_the_next_start(tmp_path: Path) -> None:
    async def play() -> None:
        ids: list[str] = []
        async with night(tmp_path, before=lambda platform: ids.append(_move_one(platform, 400)), **SELDOM) as here:
            here.desk.store.set_bounds(Bounds(future_days=500))
            await here.desk.kill()
            here.desk.open()
            await here.until(lambda: _has(here, ids[0]), 600)

    run(play())


def test_a_stay_that_lost_its_change_is_noticed_by_the_sweep(tmp_path: Path) -> None:
    async def play() -> None:
        async with night(tmp_path, **SELDOM) as here:
            row = here.stay("Confirmed")
            silently = replace(row, state="Canceled", cancelled=here.platform.utc())
            here.platform.by_hand(lambda state: state.put(silently))  # as it was last updated before the watermark
            await here.until(lambda: here.desk.store.cache.reservation(row.id).state == "Canceled", 2 * DAY)  # type: ignore[union-attr]

    run(play())
