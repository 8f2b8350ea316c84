"""What a colleague does at another desk is on the list by itself: nothing here polls, so only an event can bring it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from frontdesk.domain.views import Line, Mark, RoomMark
from tests.hotels import start_hotel
from tests.service.test_ring import somebody_else
from tests.service.whole_program import CLOCK, Reception, brisk

NEVER = 3600.0


@pytest.fixture
async def listening(tmp_path: Path) -> AsyncIterator[Reception]:
    """A desk that fetches once, at its start, and then only what it is told of."""
    hotel = await start_hotel("--clock", CLOCK, "--rate", "0")
    here = Reception(hotel, tmp_path, brisk(pull_every=NEVER, slow_pull_every=NEVER))
    await here.open()
    yield here
    await here.close()
    await hotel.close()


async def test_a_colleagues_check_in_is_on_the_list(listening: Reception) -> None:
    row = listening.guest("novakova")
    assert row.mark is Mark.DUE_IN
    assert await somebody_else(listening, "reservations/start", ReservationId=row.id) == 200
    await listening.until(lambda: listening.guest("novakova").mark is Mark.IN_HOUSE)


async def test_a_room_that_housekeeping_has_done_is_shown(listening: Reception) -> None:
    homeless = listening.guest("obrien")
    best = listening.desk.room_choices(homeless.id)[0]
    inspected = [{"ResourceId": best.room_id, "State": {"Value": "Inspected"}}]
    assert await somebody_else(listening, "resources/update", ResourceUpdates=inspected) == 200

    def is_inspected() -> bool:
        choices = {each.room_id: each for each in listening.desk.room_choices(homeless.id)}
        return choices[best.room_id].mark is RoomMark.INSPECTED

    await listening.until(is_inspected)


async def test_after_a_gap_the_desk_asks_for_what_it_missed(listening: Reception) -> None:
    row = listening.guest("novakova")
    await listening.hotel.line(cut=True)
    listening.desk.refresh()
    await listening.until(lambda: listening.desk.status().line is Line.OFFLINE)
    await listening.hotel.line(cut=False)
    assert await somebody_else(listening, "reservations/start", ReservationId=row.id) == 200
    await listening.until(lambda: listening.guest("novakova").mark is Mark.IN_HOUSE)


async def test_where_nobody_tells_events_the_desk_looks_by_itself(tmp_path: Path) -> None:
    hotel = await start_hotel("--clock", CLOCK, "--rate", "0")
    here = Reception(hotel, tmp_path, brisk(listens=False))
    await here.open()
    row = here.guest("novakova")
    assert await somebody_else(here, "reservations/start", ReservationId=row.id) == 200
    await here.until(lambda: here.guest("novakova").mark is Mark.IN_HOUSE)
    await here.close()
    await hotel.close()
