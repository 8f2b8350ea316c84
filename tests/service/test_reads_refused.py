"""What one read is refused to a token does not keep the others from the desk, and is said of nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from frontdesk.domain.rights import Right, lacking
from frontdesk.domain.views import RoomMark
from tests.hotels import start_hotel
from tests.service.whole_program import CLOCK, Reception, brisk

WITHOUT_OLD_STAYS = "reservations/getAll"  # the list of 2017 tells much of what else is refused


@pytest.mark.parametrize(
    ("denied", "right"),
    [("services/getAvailability*", Right.FREE_ROOMS), ("ageCategories/*", Right.AGES)],
)
async def test_prices_come_where_another_figure_is_not_told(tmp_path: Path, denied: str, right: Right) -> None:
    hotel = await start_hotel("--clock", CLOCK, "--rate", "0", "--deny", f"{denied},{WITHOUT_OLD_STAYS}")
    here = Reception(hotel, tmp_path, brisk())
    try:
        desk = await here.open()
        await here.until(lambda: any(cell.price for row in desk.rate_grid(None, None, 7).rows for cell in row.cells))
        await here.until(lambda: right in lacking(desk.status().not_granted))
    finally:
        await here.close()
        await hotel.close()


async def test_what_the_older_list_tells_is_not_said_to_be_refused(tmp_path: Path) -> None:
    hotel = await start_hotel("--clock", CLOCK, "--rate", "0", "--deny", "customers/*")
    here = Reception(hotel, tmp_path, brisk(capabilities_after=0.0))
    try:
        desk = await here.open()
        await here.until(lambda: bool(desk.search("novakova")))
        await here.until(lambda: Right.GUESTS not in lacking(desk.status().not_granted))
    finally:
        await here.close()
        await hotel.close()


async def test_a_room_of_which_nothing_is_told_is_not_called_none(tmp_path: Path) -> None:
    hotel = await start_hotel("--clock", CLOCK, "--rate", "0", "--deny", f"resources/*,{WITHOUT_OLD_STAYS}")
    here = Reception(hotel, tmp_path, brisk())
    try:
        desk = await here.open()
        await here.until(lambda: Right.ROOMS in lacking(desk.status().not_granted))
        row = here.guest("novakova")
        assert here.room_id(row) is not None and row.room_mark is RoomMark.NOT_TOLD
        assert here.guest("obrien").room_mark is RoomMark.NO_ROOM
        assert desk.counts().not_ready == 0
        assert desk.rate_sheet(desk.hotel().today, 7).categories
    finally:
        await here.close()
        await hotel.close()


async def test_what_hangs_on_every_stay_comes_when_it_is_granted(tmp_path: Path) -> None:
    denied = f"customers/*,companionships/*,payments/*,{WITHOUT_OLD_STAYS}"
    hotel = await start_hotel("--clock", CLOCK, "--rate", "0", "--deny", denied)
    here = Reception(hotel, tmp_path, brisk(capabilities_after=0.0))
    try:
        desk = await here.open()
        await here.until(lambda: {Right.GUESTS, Right.COMPANIONS} <= set(lacking(desk.status().not_granted)))
        assert not desk.search("novakova") and desk.counts().arrivals
        await here.control("POST", "tokens", {"denied": []})
        assert here.session is not None and here.session._client is not None
        await here.session._client.find_capabilities()
        await here.until(lambda: bool(desk.search("novakova")) and here.guest("novakova").owes is not None)
        view = desk.stay(here.guest("novakova").id)
        assert view is not None and len(view.people) > 1 and view.may_read_money
    finally:
        await here.close()
        await hotel.close()
