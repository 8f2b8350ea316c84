"""Several services of a house: by default the first one by night, more when a person chose; nothing by the hour."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from frontdesk.api.nouns.services import Service
from frontdesk.demo.state import State
from frontdesk.domain.house import Property, RoomCategory
from frontdesk.domain.rates import Rate
from frontdesk.domain.views import ListKind
from frontdesk.domain.wanted import Filter, Wanted
from frontdesk.store.database import Database
from frontdesk.store.store import Store
from frontdesk.sync.translate.house import NoStayService, property_without_configuration
from tests.battery.house import Platform
from tests.battery.virtual_time import run
from tests.sync.nights import night

ROOMS, FLATS, HALLS, BAR = "rooms", "flats", "halls", "bar"


def service(key: str, ordering: int, data: dict[str, Any], is_active: bool = True) -> Service:
    told = {"Id": key, "Names": {"en-US": key.title()}, "IsActive": is_active, "Ordering": ordering, "Data": data}
    return Service.model_validate(told)


def bookable(period: str) -> dict[str, Any]:
    return {"Discriminator": "Bookable", "Value": {"TimeUnitPeriod": period}}


HOUSE = (
    service(FLATS, 2, bookable("Day")),
    service(HALLS, 0, bookable("Hour")),
    service(ROOMS, 1, bookable("Day")),
    service(BAR, 3, {"Discriminator": "Additional", "Value": None}),
)


def found(services: tuple[Service, ...] = HOUSE, shown: tuple[str, ...] = ()) -> Property:
    return property_without_configuration(services, "Europe/Prague", "CZK", shown)


def test_the_first_one_by_night_is_sold_and_shown_alone() -> None:
    house = found()
    assert (house.service_id, house.shown_services) == (ROOMS, (ROOMS,))
    assert house.stay_services == ((ROOMS, "Rooms"), (FLATS, "Flats"))
    assert house.hides_services
    assert house.order_services == (BAR,)


@pytest.mark.parametrize(
    ("chosen", "sold", "shown"),
    [
        ((FLATS,), FLATS, (FLATS,)),
        ((FLATS, ROOMS), FLATS, (FLATS, ROOMS)),
        ((ROOMS, FLATS), ROOMS, (ROOMS, FLATS)),
        ((HALLS,), ROOMS, (ROOMS,)),  # by the hour
        (("gone", FLATS), FLATS, (FLATS,)),
    ],
)
def test_what_a_person_chose_holds_while_it_is_there(
    chosen: tuple[str, ...], sold: str, shown: tuple[str, ...]
) -> None:
    house = found(shown=chosen)
    assert (house.service_id, house.shown_services) == (sold, shown)


def test_a_house_with_one_service_asks_for_its_stays_as_the_documents_do() -> None:
    assert not found(HOUSE[2:]).hides_services


def test_a_house_without_nights_has_nothing_to_show() -> None:
    with pytest.raises(NoStayService):
        found((HOUSE[1], HOUSE[3], service("old", 0, bookable("Day"), is_active=False)))


def test_rates_and_categories_of_the_sold_service_are_offered_and_all_keep_their_names(tmp_path: Path) -> None:
    store = Store(Database.open(tmp_path / "desk.db", bytes(32)), monotonic=lambda: 0.0, epoch="test")
    try:
        kinds = {key: RoomCategory(id=f"category of {key}", name=key, service_id=key) for key in (ROOMS, FLATS)}
        kept = RoomCategory(id="kept before", name="kept before services were told")
        store.writer.put_categories([*kinds.values(), kept])
        store.writer.put_rates([Rate(id=f"rate of {key}", name=key, service_id=key) for key in (ROOMS, FLATS)])
        for sold in (ROOMS, FLATS):
            store.writer.put_property(replace(found(), service_id=sold))
            assert set(store.cache.sold_categories()) == {f"category of {sold}", kept.id}
            assert set(store.cache.sold_rates()) == {f"rate of {sold}"}
        assert len(store.cache.categories()) == 3
    finally:
        store.close()


# --- the whole of it, on a hotel ------------------------------------------------------------------------------------


SECOND, KIND = str(UUID(int=1)), str(UUID(int=2))


def _with_flats(platform: Platform) -> str:
    """A second service by night with a category of its own, and one stay in it."""
    state = platform.hotel.state
    row = min((each for each in state.reservations if each.state == "Confirmed"), key=lambda each: each.id)
    first = state.services[row.service_id]
    kind = min(state.categories, key=lambda each: each.id)

    def furnish(house: State) -> None:
        house.put(replace(first, id=SECOND, name="Flats", ordering=first.ordering + 5))
        house.put(replace(kind, id=KIND, service_id=SECOND, name="Flat", short_name="FL"))
        house.put(replace(row, service_id=SECOND, category_id=KIND, room_id=None))

    platform.by_hand(furnish)
    return row.id


def test_a_second_service_stays_out_until_it_is_chosen_and_can_be_the_one_that_is_sold(tmp_path: Path) -> None:
    async def play() -> None:
        stays: list[str] = []
        async with night(tmp_path, before=lambda platform: stays.append(_with_flats(platform))) as here:
            desk, store = here.desk.desk, here.desk.store
            house = store.cache.property()
            assert house is not None
            rooms = house.service_id
            assert [name for _, name in house.stay_services] == ["Stay", "Flats"]
            assert store.cache.reservation(stays[0]) is None
            assert desk.filter_choices(ListKind.ALL).services == ()

            here.desk.engine.show_services((rooms, SECOND))
            await here.until(lambda: store.cache.reservation(stays[0]) is not None, 600)
            assert desk.filter_choices(ListKind.ALL).services == ((rooms, "Stay"), (SECOND, "Flats"))
            only_flats = Wanted(Filter(services=frozenset({SECOND})))
            assert [key for each in desk.listing(ListKind.ALL, only_flats).sections for key in each.ids] == stays
            assert [row.category for row in desk.rows(stays)] == ["Flat"]
            assert "Flat" not in [each.name for each in desk.house().categories], "another one is sold"

            here.desk.engine.show_services((SECOND, rooms))
            await here.until(lambda: store.cache.property().service_id == SECOND, 600)  # type: ignore[union-attr]
            assert [each.name for each in desk.house().categories] == ["Flat"]

    run(play())
