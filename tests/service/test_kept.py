"""What the service keeps: a hold that ends by itself, a day that ends at the hotel's midnight, facts that change."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.domain.commands import CheckIn
from frontdesk.domain.dates import local_day, midnight_utc
from frontdesk.domain.house import Property
from frontdesk.domain.rates import FreeDay
from frontdesk.domain.reservations import Reservation, State
from frontdesk.domain.views import Changed, ListKind, Unsent
from frontdesk.service.kept import Kept
from frontdesk.store.database import Database
from frontdesk.store.store import Store

TODAY = date(2026, 10, 16)
NOON = datetime(2026, 10, 16, 10, tzinfo=UTC)
ZONES = ("Europe/Prague", "Asia/Tokyo", "America/New_York", "Pacific/Auckland", "America/Sao_Paulo")
STAY = Reservation(
    id="stay",
    number="1",
    state=State.CONFIRMED,
    service_id="service",
    group_id="group",
    guest_id="guest",
    category_id="double",
    rate_id="rate",
    start_utc=NOON,
    end_utc=NOON + timedelta(days=2),
    created_utc=NOON,
    updated_utc=NOON,
    room_id="room",
)


class HandClock:
    """Moves when told."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def monotonic(self) -> float:
        return self.seconds

    def utc_now(self) -> datetime:
        return NOON + timedelta(seconds=self.seconds)


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def store(tmp_path: Path, clock: HandClock) -> Iterator[Store]:
    found = Store(Database.open(tmp_path / "desk.db", bytes(32)), monotonic=clock.monotonic, epoch="one")
    found.writer.put_property(
        Property(id="property", name="Lamplighter", time_zone="Europe/Prague", currency="CZK", service_id="service")
    )
    found.writer.put_reservations([STAY])
    yield found
    found.close()


def check_in(store: Store, hold: float | None, stay: str = "stay") -> None:
    store.outbox.add(
        entry_id=f"entry of {stay}",
        command=CheckIn(reservation_id=stay, room_id="room"),
        lane=f"res:{stay}",
        base={},
        created_utc=NOON,
        staff="Petra",
        pc="Reception 1",
        hold=hold,
    )


def arrivals(kept: Kept, kind: ListKind = ListKind.ARRIVALS) -> list[str]:
    return [stay for section in kept.day(TODAY).listing(kind, None).sections for stay in section.ids]


def test_a_held_command_stops_being_held_without_anybody_writing(store: Store, clock: HandClock) -> None:
    check_in(store, hold=8.0)
    kept = Kept(store, clock)
    assert kept.overlay().mark("stay") is Unsent.HOLDING
    clock.seconds = 7.9
    assert kept.overlay().mark("stay") is Unsent.HOLDING
    clock.seconds = 8.0
    assert kept.overlay().mark("stay") is Unsent.NOT_SENT


def test_a_clerks_act_is_laid_over_the_facts_that_are_kept(store: Store, clock: HandClock) -> None:
    kept = Kept(store, clock)
    assert arrivals(kept, ListKind.IN_HOUSE) == []
    check_in(store, hold=None)
    kept.forget_commands()
    assert arrivals(kept, ListKind.IN_HOUSE) == ["stay"]
    assert kept.day(TODAY).counts(1, TODAY).in_house == 1


def test_the_stays_of_what_waits_are_read_at_once_however_many_they_are(store: Store, clock: HandClock) -> None:
    """After an hour without the line there are two hundred of them, and every act reads them again."""
    others = [f"stay {number}" for number in range(20)]
    store.writer.put_reservations([replace(STAY, id=each, number=each) for each in others])
    kept = Kept(store, clock)
    check_in(store, hold=None)
    kept.overlay()
    of_one = statements(store, kept)
    for each in others:
        check_in(store, hold=None, stay=each)
    assert statements(store, kept) == of_one
    assert kept.overlay().stays.keys() == {"stay", *others}


def statements(store: Store, kept: Kept) -> int:
    """How many questions to the file the open commands take, the second time."""
    asked: list[str] = []

    def note(_cursor: object, statement: str, _bindings: object) -> bool:
        asked.append(statement)
        return True

    kept.forget_commands()
    kept.overlay()
    kept.forget_commands()
    store.cache._connection.exec_trace = note
    kept.overlay()
    store.cache._connection.exec_trace = None
    return len(asked)


def test_what_the_engine_names_is_read_again(store: Store, clock: HandClock) -> None:
    kept = Kept(store, clock)
    assert arrivals(kept) == ["stay"]
    store.writer.put_reservations(
        [replace(STAY, state=State.CANCELED, updated_utc=NOON + timedelta(seconds=1), cancelled_utc=NOON)]
    )
    kept.forget(Changed(reservation_ids=frozenset({"stay"})))
    assert arrivals(kept) == []


def test_all_stays_are_read_again_when_the_engine_brings_one(store: Store, clock: HandClock) -> None:
    kept = Kept(store, clock)
    assert kept.all_ids() == ("stay",)
    store.writer.put_reservations([replace(STAY, id="later", number="2", start_utc=NOON + timedelta(days=1))])
    kept.forget(Changed(status=True))
    assert kept.all_ids() == ("stay",)
    kept.forget(Changed(reservation_ids=frozenset({"later"})))
    assert kept.all_ids() == ("later", "stay")


def test_a_night_that_is_oversold_is_seen_when_the_figures_come(store: Store, clock: HandClock) -> None:
    kept = Kept(store, clock)
    assert kept.day(TODAY).counts(0, TODAY).by_list[ListKind.OVERBOOKED] == 0
    store.writer.put_free_days([FreeDay(category_id="double", day=TODAY, usable=0, occupied=1, free=-1)], NOON)
    kept.forget(Changed(rates=True))
    assert kept.day(TODAY).counts(0, TODAY).by_list[ListKind.OVERBOOKED] == 1


def test_another_day_is_read_for_itself(store: Store, clock: HandClock) -> None:
    kept = Kept(store, clock)
    assert arrivals(kept) == ["stay"]
    tomorrow = kept.day(TODAY + timedelta(days=1)).listing(ListKind.NOT_ARRIVED, None)
    assert [section.ids for section in tomorrow.sections] == [("stay",)]


def test_the_property_is_known_once_the_platform_has_told_it(tmp_path: Path, clock: HandClock) -> None:
    empty = Store(Database.open(tmp_path / "new.db", bytes(32)), monotonic=clock.monotonic, epoch="one")
    kept = Kept(empty, clock)
    assert kept.zone() == ZoneInfo("UTC")
    empty.writer.put_property(Property(id="p", name="L", time_zone="Asia/Tokyo", currency="JPY", service_id="s"))
    kept.forget(Changed(house=True, everything=True))
    assert kept.zone() == ZoneInfo("Asia/Tokyo")
    empty.close()


@given(
    zone=st.sampled_from(ZONES).map(ZoneInfo),
    day=st.dates(date(2024, 1, 1), date(2028, 12, 31)),
    minutes=st.integers(-3 * 1440, 3 * 1440),
)
def test_a_day_between_its_midnights_is_the_hotels_date(zone: ZoneInfo, day: date, minutes: int) -> None:
    """`Day` compares instants with midnights; that must be the same as asking each instant for its local date."""
    begins, ends = midnight_utc(day, zone), midnight_utc(day + timedelta(days=1), zone)
    instant = begins + timedelta(minutes=minutes)
    assert (begins <= instant < ends) == (local_day(instant, zone) == day)
    assert (instant < begins) == (local_day(instant, zone) < day)
