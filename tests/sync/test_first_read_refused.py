"""A token that may not read what the first pass begins with: what can be shown is shown, and what stops it is named."""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from frontdesk.domain.views import ListKind
from tests.battery.desk import BatteryDesk, night_settings
from tests.battery.disk import quick_disk
from tests.battery.house import Platform
from tests.battery.line import READ_STAYS, Fate, How, When
from tests.battery.virtual_time import run

_NO = Fate(How.STATUS, When.NEVER, 401, message="No permission to use this operation.")
CATEGORIES, SERVICES, PROPERTY = "resourceCategories/getAll", "services/getAll", "configuration/get"
ONLY_LOOKED_AT = "exchangeRates/getAll"
OLDER = "reservations/getAll"  # it brings along what has operations of its own today


@asynccontextmanager
async def first_read(folder: Path, refused: set[str]) -> AsyncIterator[BatteryDesk]:
    """A new file, a minute after it was opened; what is taken out of `refused` is granted from then on."""
    desk = BatteryDesk(
        "pc0", Platform("night", 6), folder, random.Random("night"), vfs=quick_disk().vfs, settings=night_settings()
    )
    desk.weather = lambda operation, _is_command: _NO if operation in refused else Fate()
    desk.open()
    await asyncio.sleep(60)
    yield desk
    await desk.close()
    assert desk.violations == []


def stays_in_house(desk: BatteryDesk) -> list[str]:
    return [key for section in desk.desk.listing(ListKind.IN_HOUSE).sections for key in section.ids]


def test_where_categories_are_not_told_stays_have_their_room_numbers(tmp_path: Path) -> None:
    async def play() -> None:
        async with first_read(tmp_path, {CATEGORIES, OLDER}) as desk:
            rows = desk.desk.rows(stays_in_house(desk))
            assert rows and all(row.room for row in rows)
            assert desk.desk.hotel().rooms == 0, "which of them are rooms by night is not told"
            view = desk.desk.stay(rows[0].id)
            assert view is not None and view.room is not None and view.room.state
            assert CATEGORIES in desk.desk.status().not_granted

    run(play())


def test_rooms_that_are_known_keep_their_category_when_it_is_told_no_more(tmp_path: Path) -> None:
    async def play() -> None:
        refused: set[str] = set()
        async with first_read(tmp_path, refused) as desk:
            before = {room.id: room.categories for room in desk.store.cache.rooms().values()}
            refused.update({CATEGORIES, OLDER})
            await asyncio.sleep(300)
            assert {room.id: room.categories for room in desk.store.cache.rooms().values()} == before

    run(play())


def test_where_services_are_not_told_stays_are_shown_all_the_same(tmp_path: Path) -> None:
    async def play() -> None:
        refused = {SERVICES}
        async with first_read(tmp_path, refused) as desk:
            rows = desk.desk.rows(stays_in_house(desk))
            assert rows and all(row.room and row.surname for row in rows)
            assert desk.desk.hotel().name, "the property is told"
            status = desk.desk.status()
            assert SERVICES in status.not_granted and not status.stopped_by
            refused.clear()
            await asyncio.sleep(2 * 86_400)
            assert desk.desk.house().categories, "what is granted later comes by itself"

    run(play())


@pytest.mark.parametrize("operation", [PROPERTY, READ_STAYS])
def test_what_nothing_can_be_shown_without_is_named_until_it_is_granted(tmp_path: Path, operation: str) -> None:
    async def play() -> None:
        refused = {operation, OLDER}
        async with first_read(tmp_path, refused) as desk:
            assert desk.desk.listing(ListKind.IN_HOUSE).as_of is None
            assert desk.desk.status().stopped_by == operation
            refused.clear()
            await asyncio.sleep(600)
            assert stays_in_house(desk) and not desk.desk.status().stopped_by

    run(play())


def test_who_was_known_to_come_along_stays_known_when_it_is_told_no_more(tmp_path: Path) -> None:
    async def play() -> None:
        refused: set[str] = set()
        async with first_read(tmp_path, refused) as desk:
            (first, *_) = (row for row in desk.platform.hotel.state.reservations if row.state == "Confirmed")
            other = next(each for each in desk.platform.hotel.state.customers if each.id != first.account_id)
            desk.platform.by_web("reservations/addCompanion", {"ReservationId": first.id, "CustomerId": other.id})
            known = desk.store.cache.reservation
            await asyncio.sleep(120)
            before = known(first.id)
            assert before is not None and other.id in before.companion_ids
            refused.update({"companionships/getAll", OLDER})
            desk.platform.touch(desk.platform.stay(first.id), purpose="Business")
            await asyncio.sleep(900)
            after = known(first.id)
            assert after is not None and after.purpose == "Business"
            assert after.companion_ids == before.companion_ids

    run(play())


def test_when_one_right_is_given_back_others_are_looked_for_at_once(tmp_path: Path) -> None:
    async def play() -> None:
        refused = {CATEGORIES, "rates/getAll", "ageCategories/getAll", OLDER}
        async with first_read(tmp_path, refused) as desk:
            await asyncio.sleep(600)  # what the platform offers was found out
            assert not desk.desk.house().rates
            refused.clear()
            await asyncio.sleep(2 * desk.settings.sync.slow_pull_every)  # rooms come again, and with them categories
            house = desk.desk.house()
            assert house.rates and house.age_categories and house.categories
            assert not {CATEGORIES, "rates/getAll"} & set(desk.desk.status().not_granted)

    run(play())


def test_others_are_looked_for_again_where_the_look_for_them_did_not_come_to_its_end(tmp_path: Path) -> None:
    async def play() -> None:
        refused = {CATEGORIES, "rates/getAll", "ageCategories/getAll", OLDER}
        async with first_read(tmp_path, refused) as desk:
            await asyncio.sleep(600)
            slow, now = desk.settings.sync.slow_pull_every, asyncio.get_running_loop().time
            refused.clear()
            fails_until = now() + 1.5 * slow

            def no_look_ends(operation: str, _is_command: bool) -> Fate:
                is_down = operation == ONLY_LOOKED_AT and now() < fails_until
                return Fate(How.STATUS, When.NEVER, 503) if is_down else Fate()

            desk.weather = no_look_ends
            await asyncio.sleep(4 * slow)
            assert desk.desk.house().rates and desk.desk.house().categories

    run(play())
