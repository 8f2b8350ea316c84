"""People who come to any house: plans for the nights that a scene fills by chance."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from decimal import Decimal
from itertools import islice

from frontdesk.demo.chance import Random
from frontdesk.demo.rows import ReservationState
from frontdesk.demo.scene.calendar import Calendar
from frontdesk.demo.scene.filling import FIRST_DAY, Gap, fill_room
from frontdesk.demo.scene.house import House, category_name
from frontdesk.demo.scene.people import family_of, someone
from frontdesk.demo.scene.plan import Origin, Plan

_ORIGINS: tuple[Origin, ...] = ("web", "web", "channel", "channel", "phone", "email")
_RATES = ("Flexible", "Flexible", "Flexible, breakfast", "Non-refundable", "Company")


def token(rng: Random) -> str:
    """A token in the form of the platform's."""
    return f"{rng.getrandbits(128):032X}-{rng.getrandbits(124):031X}"


def so_many(count: int, gaps: list[Gap], house: House, plans: list[Plan], rng: Random) -> list[Gap]:
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


def somebody(calendar: Calendar, gap: Gap, rng: Random) -> Plan:
    """Who stays in the gap, with whom, how they booked, and what has come of it by now."""
    guest = someone(rng)
    adults = 1 if gap.category == "Single" else rng.choice((1, 2, 2, 2))
    children = rng.choice((0, 0, 0, 1)) if gap.category != "Single" and adults == 2 else 0
    companions = family_of(guest, rng, adults - 1, children)
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


def make_options(calendar: Calendar, plans: list[Plan]) -> None:
    """Two stays of the coming days are only options, and about to lapse."""
    coming = [plan for plan in plans if 3 <= plan.first <= 10 and plan.category in ("Double", "Superior")]
    for plan, hours in zip(coming[:: max(1, len(coming) // 2)], (2, 5), strict=False):
        plan.state = "Optional"
        plan.came = None
        plan.owes = None
        plan.booked = calendar.opening - timedelta(days=3, hours=hours)
        plan.released = calendar.opening + timedelta(hours=hours, minutes=18)
