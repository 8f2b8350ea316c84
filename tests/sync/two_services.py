"""A house that sells nights in two services, each with its own rooms, rates, persons, products, segments and rules."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

from frontdesk.demo.rows import Assignment
from frontdesk.demo.state import State
from tests.battery.house import Platform

FLATS, FLAT, FLAT_RATE, FLAT_ADULT, LINEN, OWNERS, CLOSED = (str(UUID(int=number)) for number in range(1, 8))
LOFT = str(UUID(int=9))


def with_flats(platform: Platform) -> str:
    """A second service, Flats, of which nothing is the first one's; the id of a booked stay that is in it now."""
    state = platform.hotel.state
    row = min((each for each in state.reservations if each.state == "Confirmed"), key=lambda each: each.id)
    first = state.services[row.service_id]
    kind = min((each for each in state.categories if each.service_id == first.id), key=lambda each: each.id)
    rate = next(each for each in state.rates if each.is_default)
    adult = next(each for each in state.age_categories if each.adult)
    product = next(each for each in state.products if each.service_id == first.id)
    segment = next(each for each in state.segments if each.service_id == first.id)
    rule = next(each for each in state.restrictions if each.service_id == first.id)
    hours = {"start_offset": timedelta(hours=17), "end_offset": timedelta(hours=10)}

    def furnish(house: State) -> None:
        house.put(replace(first, id=FLATS, name="Flats", ordering=first.ordering + 5, **hours))
        house.put(replace(kind, id=FLAT, service_id=FLATS, name="Flat", short_name="FL"))
        house.put(replace(rate, id=FLAT_RATE, service_id=FLATS, name="Weekly"))
        house.put(replace(adult, id=FLAT_ADULT, service_id=FLATS, name="Tenant"))
        house.put(replace(product, id=LINEN, service_id=FLATS, name="Linen"))
        house.put(replace(segment, id=OWNERS, service_id=FLATS, name="Owners"))
        house.put(replace(rule, id=CLOSED, service_id=FLATS, base_rate_id=None, category_id=None))
        stay = replace(row, service_id=FLATS, category_id=FLAT, rate_id=FLAT_RATE, room_id=None, segment_id=OWNERS)
        house.put(replace(stay, persons=((FLAT_ADULT, 1),)))

    platform.by_hand(furnish)
    return row.id


def share_a_room(platform: Platform, category_id: str = FLAT) -> str:
    """A room of the first service is of a category of the other one, too; its id."""
    state = platform.hotel.state
    place = min((each for each in state.assignments if state.rooms[each.room_id].state == "Inspected"), key=_by_id)
    platform.by_hand(lambda house: house.put(replace(place, id=str(UUID(int=8)), category_id=category_id)))
    return place.room_id


def with_lofts(platform: Platform) -> None:
    """Another category of Flats, without a room of its own."""
    loft = replace(platform.hotel.state.categories[FLAT], id=LOFT, name="Loft", short_name="LO")
    platform.by_hand(lambda house: house.put(loft))


def _by_id(place: Assignment) -> str:
    return place.id
