"""Stays for tests of pure rules, and hypothesis strategies of them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from hypothesis import strategies as st

from frontdesk.domain.commands import Cancel, CheckIn, CheckOut, Command, Confirm
from frontdesk.domain.reservations import Reservation, State

NOON = datetime(2026, 10, 16, 12, tzinfo=UTC)


def a_stay(**changes: Any) -> Reservation:
    """A confirmed stay of two nights from today in room r-308."""
    facts: dict[str, Any] = {
        "id": "stay-1",
        "number": "48213",
        "state": State.CONFIRMED,
        "service_id": "service",
        "group_id": "group",
        "guest_id": "guest",
        "category_id": "superior",
        "rate_id": "flexible",
        "start_utc": NOON,
        "end_utc": NOON + timedelta(days=2),
        "created_utc": NOON - timedelta(days=9),
        "updated_utc": NOON - timedelta(days=1),
        "updater_id": "platform",
        "room_id": "r-308",
    }
    return Reservation(**{**facts, **changes})


states = st.sampled_from([*State, "SomethingNew"])
rooms = st.sampled_from([None, "r-308", "r-309"])
stays = st.builds(lambda state, room: a_stay(state=state, room_id=room), states, rooms)
commands: st.SearchStrategy[Command] = st.one_of(
    st.builds(Confirm, reservation_id=st.just("stay-1"), send_email=st.booleans()),
    st.builds(CheckIn, reservation_id=st.just("stay-1"), room_id=rooms),
    st.builds(
        CheckOut,
        reservation_id=st.just("stay-1"),
        close_bills=st.booleans(),
        allow_open_balance=st.booleans(),
        note=st.sampled_from(["", " ", "The company pays"]),
    ),
    st.builds(
        Cancel, reservation_id=st.just("stay-1"), note=st.sampled_from(["", "Did not come"]), charge_fee=st.booleans()
    ),
)
