"""What happens by itself as time passes (connector-api.md §4.1, §4.8, §1.16 Housekeeping)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, time

from frontdesk.demo.rules.allotments import release_blocks
from frontdesk.demo.rules.blocking import follow_blocks
from frontdesk.demo.rules.release import release_options
from frontdesk.demo.state import Change, State
from frontdesk.demo.times import DAY, at_local, local_day

_TURNS_DIRTY = time(4)


def blocked_rooms(state: State, now: datetime) -> Change:
    """Rooms go out of order and come back."""
    change = Change()
    follow_blocks(state, now, change)
    return change


def dirty_rooms(state: State, now: datetime) -> Change:
    """At four in the morning the rooms that were slept in turn dirty, unless somebody has been there since."""
    change = Change()
    morning = last_morning(state, now)
    for stay in state.reservations.having("state", "Started"):
        room = state.rooms.get(stay.room_id)
        slept = stay.actual_start is not None and stay.actual_start < morning
        if room is not None and slept and room.updated < morning and room.state in ("Clean", "Inspected"):
            change.put(replace(room, state="Dirty", updated=morning))
    return change


def last_morning(state: State, now: datetime) -> datetime:
    """The last time that it was four in the morning at the property."""
    today = local_day(now, state.zone)
    morning = at_local(today, _TURNS_DIRTY, state.zone)
    return morning if morning <= now else at_local(today - DAY, _TURNS_DIRTY, state.zone)


PASSING: dict[str, Callable[[State, datetime], Change]] = {
    "hotel/release": release_options,
    "hotel/allotments": release_blocks,
    "hotel/blocks": blocked_rooms,
    "hotel/night": dirty_rooms,
}
"""By the name under which the ledger tells it."""
