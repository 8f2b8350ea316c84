"""Before a key is given the room is read again: taken, kept, or no longer ready as the clerk saw it (issue: States)."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from frontdesk.demo.rows import Reservation as Row
from frontdesk.domain.commands import CheckIn
from frontdesk.domain.outbox import FREE, Decision, Doubt, EntryState, doubt_of
from tests.battery.virtual_time import run
from tests.sync.nights import Night, night


def _somebody_is_in_it(here: Night, stay: Row) -> None:
    guest = here.stay("Started")
    here.platform.by_hand(lambda state: state.put(replace(guest, room_id=stay.room_id)))


def _housekeeping_found_it_dirty(here: Night, stay: Row) -> None:
    state = here.platform.hotel.state
    here.platform.by_hand(lambda house: house.put(replace(state.rooms[stay.room_id or ""], state="Dirty")))


def _it_is_kept(here: Night, stay: Row) -> None:
    now = here.platform.utc().replace(microsecond=0)
    here.colleague(
        "resourceBlocks/add",
        ResourceBlocks=[
            {
                "ResourceId": stay.room_id,
                "Name": "Broken pipe",
                "Type": "OutOfOrder",
                "StartUtc": f"{now - timedelta(hours=1):%Y-%m-%dT%H:%M:%SZ}",
                "EndUtc": f"{now + timedelta(hours=5):%Y-%m-%dT%H:%M:%SZ}",
            }
        ],
    )


@pytest.mark.parametrize(
    ("moved", "doubt", "fact"),
    [
        (_somebody_is_in_it, Doubt.ROOM_OCCUPIED, ""),
        (_it_is_kept, Doubt.ROOM_BLOCKED, "Broken pipe"),
        (_housekeeping_found_it_dirty, Doubt.ROOM_NOT_READY, "Dirty"),
    ],
)
def test_what_speaks_against_a_room_is_told_with_the_rooms_that_are_free(
    tmp_path: Path, moved: Callable[[Night, Row], None], doubt: Doubt, fact: str
) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            stay = here.stay("Confirmed")
            entry = here.give(CheckIn(reservation_id=stay.id, room_id=stay.room_id))
            moved(here, stay)  # while it is held
            asked = await here.until_state(entry, EntryState.CONFLICT)
            word, told = doubt_of(asked.reason)
            against, _, free = told.partition(FREE)
            assert word is doubt and against.startswith(fact) and against
            assert free, "a house of six guests has free rooms"
            assert not [each for each in here.platform.effects if each.sender]

            here.desk.desk.decide(entry.id, Decision.SEND_AGAIN)
            await asyncio.sleep(120)
            last = here.desk.entries()[-1]
            assert last.attempts, "the platform decides what a person wants all the same"

    run(play())


def test_a_room_that_was_not_ready_when_the_clerk_acted_is_no_news(tmp_path: Path) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            stay = here.stay("Confirmed")
            _housekeeping_found_it_dirty(here, stay)
            await asyncio.sleep(400)
            entry = here.give(CheckIn(reservation_id=stay.id, room_id=stay.room_id))
            await here.until_state(entry, EntryState.REJECTED)

    run(play())
