"""Hotel Lamplighter, Prague: the house of the design pictures, opened on any day, filled to any size."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from decimal import Decimal
from itertools import islice

from frontdesk.demo.chance import Random
from frontdesk.demo.hotel import Tokens
from frontdesk.demo.rows import ReservationState
from frontdesk.demo.scene.booking import Booking
from frontdesk.demo.scene.calendar import Calendar
from frontdesk.demo.scene.drawn import drawn_stays, in_house
from frontdesk.demo.scene.filling import FIRST_DAY, Gap, Nights, fill_room
from frontdesk.demo.scene.house import House, category_name, found, furnish, room_names
from frontdesk.demo.scene.lists import furnish_lists
from frontdesk.demo.scene.people import relative_of, someone
from frontdesk.demo.scene.plan import Origin, Plan
from frontdesk.demo.scene.request import SMALLEST_HOUSE, Scene, SceneRequest
from frontdesk.demo.times import local_day, whole_seconds

_KEPT_FOR_TONIGHT = (("104", 2), ("107", 2))
"""Rooms that stay free for the two arrivals without a room, and for how many nights."""
_DAYS_AHEAD = 120
_ORIGINS: tuple[Origin, ...] = ("web", "web", "channel", "channel", "phone", "email")
_RATES = ("Flexible", "Flexible", "Flexible, breakfast", "Non-refundable", "Company")


def build(request: SceneRequest) -> Scene:
    """The scene; the same request gives the same property."""
    rng = Random(f"lamplighter {request.seed}")
    tokens = Tokens(client=_token(rng), access=_token(rng))
    state = found(rng)
    opening = whole_seconds(request.opening)
    today = local_day(opening, state.zone)
    calendar = Calendar(today, opening, state.zone)
    house = furnish(state, rng, today, opening, request.rooms)
    plans = _plans(calendar, house, rng, request)
    Booking(state, house, calendar, rng).write(plans)
    furnish_lists(state, rng, house, opening)
    return Scene(state, tokens)


def _token(rng: Random) -> str:
    return f"{rng.getrandbits(128):032X}-{rng.getrandbits(124):031X}"


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
        gaps = _so_many(max(0, request.reservations - len(plans)), gaps, house, plans, rng)
    others = [_somebody(calendar, gap, rng) for gap in gaps]
    _make_options(calendar, others)
    return plans + others


def _nights(plans: list[Plan]) -> Nights:
    rooms: dict[str, list[str]] = {}
    for name in room_names(SMALLEST_HOUSE):
        rooms.setdefault(category_name(name), []).append(name)
    nights = Nights(rooms, plans)
    for room, count in _KEPT_FOR_TONIGHT:
        nights.keep(room, 0, count)
    return nights


def _so_many(count: int, gaps: list[Gap], house: House, plans: list[Plan], rng: Random) -> list[Gap]:
    """Those nearest to today when there are too many, stays of the past when there are too few."""
    kept = sorted(gaps, key=lambda gap: abs(gap.first))[:count]
    return kept + list(islice(_long_ago(house, kept, plans, rng), count - len(kept)))


def _long_ago(house: House, gaps: list[Gap], plans: list[Plan], rng: Random) -> Iterator[Gap]:
    """Further and further back, year by year, for every room."""
    last = dict.fromkeys(house.rooms, FIRST_DAY)
    taken = [(gap.room, gap.first) for gap in gaps] + [(plan.room, plan.first) for plan in plans if plan.room]
    for room, first in taken:
        if room is not None:
            last[room] = min(last[room], first)
    while True:
        for room in house.rooms:
            yield from fill_room(room, category_name(room), last[room] - 365, last[room], rng, 0.8)
            last[room] -= 365


def _somebody(calendar: Calendar, gap: Gap, rng: Random) -> Plan:
    guest = someone(rng)
    adults = 1 if gap.category == "Single" else rng.choice((1, 2, 2, 2))
    children = rng.choice((0, 0, 0, 1)) if gap.category != "Single" and adults == 2 else 0
    companions = [relative_of(guest, rng) for _ in range(adults - 1)]
    companions += [relative_of(guest, rng, rng.randrange(1, 15)) for _ in range(children)]
    state = _state_of(gap)
    booked = calendar.at(min(gap.first, 0)) - timedelta(days=rng.randrange(1, 90), minutes=rng.randrange(600))
    rate, origin = rng.choice(_RATES), rng.choice(_ORIGINS)
    late = timedelta(minutes=rng.randrange(0, 360))
    came = calendar.not_later(calendar.at(gap.first) + timedelta(hours=2) + late, 20)
    left = calendar.at(gap.first + gap.nights) - timedelta(minutes=rng.randrange(70, 240))
    return Plan(
        guest,
        gap.category,
        gap.room,
        gap.first,
        gap.nights,
        state,
        booked,
        adults=adults,
        children=children,
        companions=companions,
        rate=rate,
        came=None if state == "Confirmed" else came,
        left=calendar.not_later(left, 10) if state == "Processed" else None,
        owes=Decimal(0) if state == "Processed" or rate == "Non-refundable" else None,
        origin=origin,
        channel_number=f"44{rng.randrange(10_000_000, 99_999_999)}" if origin == "channel" else None,
        segment="Business" if rate == "Company" else "Leisure",
    )


def _state_of(gap: Gap) -> ReservationState:
    if gap.first + gap.nights <= 0:
        return "Processed"
    return "Started" if gap.first < 0 else "Confirmed"


def _make_options(calendar: Calendar, plans: list[Plan]) -> None:
    """Two stays of the coming days are only options, and about to lapse."""
    coming = [plan for plan in plans if 3 <= plan.first <= 10 and plan.category in ("Double", "Superior")]
    for plan, hours in zip(coming[:: max(1, len(coming) // 2)], (2, 5), strict=False):
        plan.state = "Optional"
        plan.came = None
        plan.owes = None
        plan.booked = calendar.opening - timedelta(days=3, hours=hours)
        plan.released = calendar.opening + timedelta(hours=hours, minutes=18)
