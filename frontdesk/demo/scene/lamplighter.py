"""Hotel Lamplighter, Prague: the house of the design pictures, opened on any day, filled to any size."""

from __future__ import annotations

from frontdesk.demo.chance import Random
from frontdesk.demo.hotel import Tokens
from frontdesk.demo.scene.booking import Booking
from frontdesk.demo.scene.calendar import Calendar
from frontdesk.demo.scene.drawn import drawn_stays, in_house
from frontdesk.demo.scene.filling import FIRST_DAY, Nights, fill_room
from frontdesk.demo.scene.house import House, category_name, found, furnish, hold_and_block, room_names
from frontdesk.demo.scene.lists import furnish_lists
from frontdesk.demo.scene.plan import Plan
from frontdesk.demo.scene.request import SMALLEST_HOUSE, Scene, SceneRequest
from frontdesk.demo.scene.strangers import make_options, so_many, somebody, token
from frontdesk.demo.times import local_day, whole_seconds

_KEPT_FOR_TONIGHT = (("104", 2), ("107", 2))
"""Rooms that stay free for the two arrivals without a room, and for how many nights."""
_DAYS_AHEAD = 120


def build(request: SceneRequest) -> Scene:
    """The scene; the same request gives the same property."""
    rng = Random(f"lamplighter {request.seed}")
    tokens = Tokens(client=token(rng), access=token(rng))
    state = found(rng)
    opening = whole_seconds(request.opening)
    today = local_day(opening, state.zone)
    calendar = Calendar(today, opening, state.zone)
    house = furnish(state, rng, today, opening, request.rooms)
    hold_and_block(state, rng, house, today, opening)
    plans = _plans(calendar, house, rng, request)
    Booking(state, house, calendar, rng).write(plans)
    furnish_lists(state, rng, house, opening)
    return Scene(state, tokens)


def _plans(calendar: Calendar, house: House, rng: Random, request: SceneRequest) -> list[Plan]:
    plans = drawn_stays(calendar, rng)
    nights = _nights(plans)

    def most_nights(room: str) -> int:
        return nights.most_nights(room, category_name(room), rng.choice((1, 1, 2, 2, 3, 4, 6)))

    for plan in in_house(calendar, rng, category_name, most_nights):
        nights.add(plan.category, plan.room, plan.first, plan.nights)
        plans.append(plan)
    gaps = [*nights.fill_forward(rng), *nights.fill_backward(rng)]
    for name in room_names(request.rooms)[SMALLEST_HOUSE:]:
        gaps += fill_room(name, category_name(name), FIRST_DAY, _DAYS_AHEAD, rng, 0.7)
    if request.reservations is not None:
        gaps = so_many(max(0, request.reservations - len(plans)), gaps, house, plans, rng)
    others = [somebody(calendar, gap, rng) for gap in gaps]
    make_options(calendar, others)
    return plans + others


def _nights(plans: list[Plan]) -> Nights:
    rooms: dict[str, list[str]] = {}
    for name in room_names(SMALLEST_HOUSE):
        rooms.setdefault(category_name(name), []).append(name)
    nights = Nights(rooms, plans)
    for room, count in _KEPT_FOR_TONIGHT:
        nights.keep(room, 0, count)
    return nights
