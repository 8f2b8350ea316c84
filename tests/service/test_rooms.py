"""The room that could be given at once: the same that the list of all rooms has at its top."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from frontdesk.domain.guests import Guest
from frontdesk.domain.house import Room
from frontdesk.domain.reservations import Reservation, State
from frontdesk.domain.views import RoomMark
from frontdesk.service.overlay import Overlay
from frontdesk.service.rooms import ready_room, room_choices
from frontdesk.service.rows import RowSource, names_of
from frontdesk.store.database import Database
from frontdesk.store.store import Store
from tests.domain.stays import a_stay

TODAY = date(2026, 10, 16)
ZONE = ZoneInfo("Europe/Prague")
MORNING = datetime(2026, 10, 16, 6, tzinfo=UTC)
ROOMS = ("9", "10", "101", "Attic")
WITHOUT_ROOM = a_stay(id="asks", category_id="double", room_id=None)


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    path: Path = tmp_path_factory.mktemp("rooms") / "desk.db"
    found = Store(Database.open(path, bytes(32)), monotonic=lambda: 0.0, epoch="one")
    yield found
    found.close()


def source(store: Store, *moved: Reservation) -> RowSource:
    overlay = replace(Overlay.over((), lambda _ids: {}), stays={each.id: each for each in moved})
    return RowSource(store, names_of(store), overlay, TODAY, TODAY, ZONE)


rooms = st.sampled_from(ROOMS)
room_states = st.lists(st.sampled_from(["Inspected", "Inspected", "Clean", "Dirty"]), min_size=4, max_size=4)
spans = st.tuples(st.integers(-5, 9), st.sampled_from([0, 5, 9, 15, 23]), st.integers(1, 100))  # days, hour, hours
stays = st.lists(st.tuples(rooms, spans, st.sampled_from(State)), max_size=8, unique_by=lambda each: each[0:2])


def spanning(span: tuple[int, int, int]) -> tuple[datetime, datetime]:
    day, hour, length = span
    begins = MORNING.replace(hour=hour) + timedelta(days=day)
    return begins, begins + timedelta(hours=length)


@given(states=room_states, held=stays, asked=spans, moves=st.lists(rooms, max_size=2))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60)
def test_it_is_the_first_of_the_choices_if_that_one_could_be_given(
    store: Store,
    states: list[str],
    held: list[tuple[str, tuple[int, int, int], State]],
    asked: tuple[int, int, int],
    moves: list[str],
) -> None:
    store.writer.put_rooms(
        Room(id=f"room {name}", name=name, state=state, category_id="double")
        for name, state in zip(ROOMS, states, strict=True)
    )
    store.writer._connection.execute("DELETE FROM reservation")
    known = []
    for number, (room, span, state) in enumerate(held):
        begins, ends = spanning(span)
        known.append(
            a_stay(
                id=f"{number}",
                guest_id=f"guest {number}",
                category_id="double",
                room_id=f"room {room}",
                state=state,
                start_utc=begins,
                end_utc=ends,
            )
        )
    store.writer.put_guests([Guest(id=each.guest_id, last_name=f"Guest {each.id}") for each in known])
    store.writer.put_reservations(known)
    begins, ends = spanning(asked)
    wanted = replace(WITHOUT_ROOM, start_utc=begins, end_utc=ends)
    here = source(store, *(replace(stay, room_id=f"room {to}") for stay, to in zip(known, moves, strict=False)))

    best = next(iter(room_choices(here, wanted)), None)
    could_be_given = best is not None and best.mark is RoomMark.INSPECTED and not best.taken_by

    assert ready_room(here, wanted) == (best if could_be_given else None)
