"""The lists beside arrivals and departures: who stayed too long, who has no bed, and what a filter and an order do."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from frontdesk.domain.commands import Cancel
from frontdesk.domain.dates import midnight_utc
from frontdesk.domain.guests import Guest
from frontdesk.domain.house import Property, Room, RoomCategory
from frontdesk.domain.notes import Note
from frontdesk.domain.rates import FreeDay
from frontdesk.domain.reservations import PersonCount, Reservation, State
from frontdesk.domain.steps import mark_of
from frontdesk.domain.views import Group, ListKind, Mark
from frontdesk.domain.wanted import Filter, Order, OrderBy, Wanted
from frontdesk.service.choosing import Today
from frontdesk.service.free_rooms import beds_taken
from frontdesk.service.house_now import house_now
from frontdesk.service.kept import Kept
from frontdesk.service.listings import Listings
from frontdesk.service.lists import Candidates, Day
from frontdesk.service.overlay import Overlay
from frontdesk.service.rows import names_of
from frontdesk.store.database import Database
from frontdesk.store.facts import StayFacts
from frontdesk.store.store import Store

TODAY = date(2026, 10, 16)
ZONE = ZoneInfo("Europe/Prague")
NOON = datetime(2026, 10, 16, 10, tzinfo=UTC)
DAY = timedelta(days=1)
NOTHING_OPEN = Overlay.over((), lambda _ids: {})


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with opened(tmp_path) as found:
        yield found


@contextmanager
def opened(folder: Path) -> Iterator[Store]:
    """A house of three rooms and two categories."""
    found = Store(Database.open(folder / "desk.db", bytes(32)), monotonic=lambda: 0.0, epoch="one")
    found.writer.put_property(
        Property(id="property", name="Lamplighter", time_zone="Europe/Prague", currency="CZK", service_id="service")
    )
    found.writer.put_categories([RoomCategory(id="double", name="Double"), RoomCategory(id="suite", name="Suite")])
    found.writer.put_rooms(
        Room(id=f"room {name}", name=name, state="Inspected", category_id="double") for name in ("9", "10", "101")
    )
    yield found
    found.close()


def stay(number: str, *, start: int = 0, nights: int = 2, **more: object) -> Reservation:
    """Begins `start` days from today."""
    begins = NOON + start * DAY + timedelta(hours=3)
    made = Reservation(
        id=number,
        number=number,
        state=State.CONFIRMED,
        service_id="service",
        group_id=f"group {number}",
        guest_id=f"guest {number}",
        category_id="double",
        rate_id="rate",
        start_utc=begins,
        end_utc=begins + nights * DAY - timedelta(hours=4),
        created_utc=NOON - 9 * DAY,
        updated_utc=NOON,
    )
    return replace(made, **more)  # type: ignore[arg-type]


def put(store: Store, *stays: Reservation) -> None:
    store.writer.put_guests([Guest(id=each.guest_id, last_name=f"Guest {each.number}") for each in stays])
    store.writer.put_reservations(stays)


def day(store: Store, overlay: Overlay = NOTHING_OPEN) -> Day:
    taken = beds_taken(store, overlay, ZONE)
    return Day.over(Candidates.read(store, TODAY, ZONE), store, names_of(store), overlay, taken, ZONE)


def groups(found: Day, kind: ListKind, wanted: Wanted = Wanted()) -> dict[Group, tuple[str, ...]]:  # noqa: B008 - frozen
    return {section.group: section.ids for section in found.listing(kind, None, wanted).sections}


def laid_over(*stays: Reservation) -> Overlay:
    return replace(NOTHING_OPEN, stays={each.id: each for each in stays})


# --- who stayed too long ---------------------------------------------------------------------------------------------


def test_a_guest_of_an_earlier_departure_is_named_apart(store: Store) -> None:
    put(
        store,
        stay("late", start=-3, nights=2, state=State.STARTED),
        stay("today", start=-2, nights=2, state=State.STARTED),
        stay("tomorrow", start=-1, nights=2, state=State.STARTED),
    )
    found = day(store)
    assert groups(found, ListKind.NOT_LEFT) == {Group.OVERDUE: ("late",)}
    assert groups(found, ListKind.DEPARTURES) == {Group.OVERDUE: ("late",), Group.NOT_KNOWN: ("today",)}
    assert found.counts(0, found.today).by_list[ListKind.NOT_LEFT] == 1
    assert found.counts(0, found.today).to_leave == 2


# --- who has no bed --------------------------------------------------------------------------------------------------


def test_two_stays_in_one_room_on_a_common_night_are_overbooked(store: Store) -> None:
    put(
        store,
        stay("first", start=3, nights=3, room_id="room 9"),
        stay("second", start=5, nights=2, room_id="room 9"),
        stay("after", start=7, nights=1, room_id="room 9"),
        stay("elsewhere", start=5, nights=2, room_id="room 10"),
    )
    found = day(store)
    assert groups(found, ListKind.OVERBOOKED) == {Group.ROOM_TWICE: ("first", "second")}
    assert found.counts(0, found.today).by_list[ListKind.OVERBOOKED] == 2


def test_leaving_and_arriving_on_one_day_is_no_common_night(store: Store) -> None:
    early = stay("early", start=2, nights=1, room_id="room 9")
    put(store, stay("first", room_id="room 9"), replace(early, start_utc=midnight_utc(TODAY + 2 * DAY, ZONE)))
    assert groups(day(store), ListKind.OVERBOOKED) == {}


def test_as_many_stays_as_beds_are_missing_the_last_booked_without_a_room_first(store: Store) -> None:
    put(
        store,
        stay("with room", start=1, room_id="room 9", created_utc=NOON),
        stay("old", start=1, created_utc=NOON - 30 * DAY),
        stay("new", start=2, created_utc=NOON - DAY),
        stay("another night", start=6, created_utc=NOON),
        stay("another category", start=1, category_id="suite", created_utc=NOON),
    )
    night = TODAY + 2 * DAY
    store.writer.put_free_days([FreeDay(category_id="double", day=night, usable=2, occupied=3, free=-1)], NOON)
    found = day(store)
    assert groups(found, ListKind.OVERBOOKED) == {Group.NO_BED: ("new",)}
    assert found.listing(ListKind.OVERBOOKED, None).oversold == (("Double", night, 1),)


def test_whoever_gives_the_bed_back_here_relieves_the_night(store: Store) -> None:
    put(store, stay("one", start=1), stay("two", start=1))
    night = TODAY + DAY
    store.writer.put_free_days([FreeDay(category_id="double", day=night, usable=1, occupied=2, free=-1)], NOON)
    assert len(groups(day(store), ListKind.OVERBOOKED)[Group.NO_BED]) == 1
    cancelled = stay("one", start=1, state=State.CANCELED)
    assert groups(day(store, laid_over(cancelled)), ListKind.OVERBOOKED) == {}


def test_a_move_out_of_the_shared_room_ends_it(store: Store) -> None:
    put(store, stay("one", room_id="room 9"), stay("two", room_id="room 9"))
    assert set(groups(day(store), ListKind.OVERBOOKED)[Group.ROOM_TWICE]) == {"one", "two"}
    assert groups(day(store, laid_over(stay("two", room_id="room 10"))), ListKind.OVERBOOKED) == {}


# --- filter and order ------------------------------------------------------------------------------------------------


def test_each_field_of_a_filter_narrows_the_list(store: Store) -> None:
    put(
        store,
        stay("double"),
        stay("suite", category_id="suite"),
        stay("option", state=State.OPTIONAL, released_utc=NOON + DAY),
        stay("together", group_id="tour"),
        stay("other service", service_id="spa"),
        stay("optics", company_id="optics"),
    )
    found = day(store)

    def only(**fields: object) -> set[str]:
        return set(groups(found, ListKind.ARRIVALS, Wanted(Filter(**fields))).get(Group.TO_COME, ()))  # type: ignore[arg-type]

    assert only(categories=frozenset({"suite"})) == {"suite"}
    assert only(marks=frozenset({Mark.OPTION})) == {"option"}
    assert only(group_id="tour") == {"together"}
    assert only(services=frozenset({"spa"})) == {"other service"}
    assert only(company_id="optics") == {"optics"}
    assert only(group_id="tour", categories=frozenset({"suite"})) == set()


def test_not_ready_keeps_rooms_that_are_not_inspected(store: Store) -> None:
    store.writer.put_rooms([Room(id="room 10", name="10", state="Dirty", category_id="double")])
    put(store, stay("ready", room_id="room 9"), stay("dirty", room_id="room 10"), stay("no room"))
    found = groups(day(store), ListKind.ARRIVALS, Wanted(Filter(not_ready=True)))
    assert found == {Group.TO_COME: ("dirty",)}
    assert ids(store, ListKind.ALL, Wanted(Filter(not_ready=True))) == {Group.TODAY: ("dirty",)}


def test_rooms_are_ordered_as_numbers_and_stays_without_one_come_last_either_way(store: Store) -> None:
    put(
        store,
        stay("a", room_id="room 101"),
        stay("b", room_id="room 9"),
        stay("c"),
        stay("d", room_id="room 10"),
    )
    found = day(store)
    up, down = Wanted(order=Order(OrderBy.ROOM)), Wanted(order=Order(OrderBy.ROOM, descending=True))
    assert groups(found, ListKind.ARRIVALS, up) == {Group.TO_COME: ("b", "d", "a", "c")}
    assert groups(found, ListKind.ARRIVALS, down) == {Group.TO_COME: ("a", "d", "b", "c")}


def test_rooms_of_one_guest_who_come_at_one_hour_stand_in_the_order_of_the_rooms(store: Store) -> None:
    rooms = {"a": "room 101", "b": "room 9", "c": None, "d": "room 10"}
    put(store, *(stay(key, guest_id="guest bus", room_id=room) for key, room in rooms.items()))
    assert groups(day(store), ListKind.ARRIVALS) == {Group.TO_COME: ("b", "d", "a", "c")}


@pytest.mark.parametrize("descending", [False, True])
def test_what_is_equal_keeps_the_lists_own_order(store: Store, descending: bool) -> None:
    put(store, *(stay(str(number), start_utc=NOON + timedelta(hours=9 - number)) for number in range(6)))
    own = groups(day(store), ListKind.ARRIVALS)
    wanted = Wanted(order=Order(OrderBy.CATEGORY, descending))
    assert groups(day(store), ListKind.ARRIVALS, wanted) == own


# --- another day, and all stays --------------------------------------------------------------------------------------


class StillClock:
    """Stands."""

    def monotonic(self) -> float:
        return 0.0

    def utc_now(self) -> datetime:
        return NOON


def ids(store: Store, kind: ListKind, wanted: Wanted) -> dict[Group, tuple[str, ...]]:
    listings = Listings(store, Kept(store, StillClock()))
    return {section.group: section.ids for section in listings.listing(kind, wanted, TODAY, None).sections}


def test_a_day_gives_its_own_arrivals_house_and_departures(store: Store) -> None:
    put(
        store,
        stay("today", nights=1),
        stay("tomorrow", start=1, nights=2),
        stay("through", start=-1, nights=4, state=State.STARTED),
        stay("cancelled", start=1, state=State.CANCELED),
        stay("enquiry", start=1, state=State.INQUIRED),
    )
    tomorrow = Wanted(Filter(day=TODAY + DAY))
    assert ids(store, ListKind.ARRIVALS, tomorrow) == {Group.TO_COME: ("tomorrow",)}
    assert ids(store, ListKind.IN_HOUSE, tomorrow) == {Group.STAYING: ("through", "tomorrow")}
    assert ids(store, ListKind.DEPARTURES, tomorrow) == {Group.STAYING: ("today",)}
    assert {group: set(found) for group, found in ids(store, ListKind.ALL, tomorrow).items()} == {
        Group.TODAY: {"today"},
        Group.LATER: {"tomorrow", "cancelled", "enquiry"},
        Group.BEFORE: {"through"},
    }


def test_a_week_gives_the_arrivals_of_all_its_days(store: Store) -> None:
    put(store, stay("today"), stay("sixth", start=6), stay("seventh", start=7), stay("past", start=-1))
    week = Wanted(Filter(day=TODAY, days=7))
    assert ids(store, ListKind.ARRIVALS, week) == {Group.TO_COME: ("today", "sixth")}
    assert ids(store, ListKind.IN_HOUSE, week) == {Group.STAYING: ("past", "today", "sixth")}
    assert ids(store, ListKind.ALL, week) == {
        Group.TODAY: ("today",),
        Group.LATER: ("sixth",),
        Group.BEFORE: ("past",),
    }


def test_all_stays_are_narrowed_with_the_open_commands_counted_in(store: Store) -> None:
    put(store, stay("one"), stay("two", start=40, category_id="suite"), stay("three", start=80))
    store.outbox.add(
        entry_id="entry",
        command=Cancel(reservation_id="one", note="He called", charge_fee=False),
        lane="res:one",
        base={},
        created_utc=NOON,
        staff="Petra",
        pc="Reception 1",
        hold=None,
    )
    cancelled = Wanted(Filter(marks=frozenset({Mark.CANCELLED})))
    booked = Wanted(Filter(marks=frozenset({Mark.BOOKED, Mark.DUE_IN})))
    assert ids(store, ListKind.ALL, cancelled) == {Group.TODAY: ("one",)}
    assert ids(store, ListKind.ALL, booked) == {Group.LATER: ("two", "three")}
    assert ids(store, ListKind.ALL, Wanted(Filter(categories=frozenset({"suite"})))) == {Group.LATER: ("two",)}


def test_a_company_counts_from_today_on(store: Store) -> None:
    put(
        store,
        stay("past", start=-20, state=State.PROCESSED, company_id="optics"),
        stay("coming", start=3, company_id="optics"),
        stay("other", start=3),
    )
    assert ids(store, ListKind.ALL, Wanted(Filter(company_id="optics"))) == {Group.LATER: ("coming",)}


def test_all_stays_turn_round(store: Store) -> None:
    put(store, stay("one"), stay("two", start=1))
    up, down = Order(OrderBy.EXPECTED), Order(OrderBy.EXPECTED, descending=True)
    assert ids(store, ListKind.ALL, Wanted(order=up)) == {Group.ALL: ("one", "two")}
    assert ids(store, ListKind.ALL, Wanted(order=down)) == {Group.ALL: ("two", "one")}


@settings(max_examples=25, deadline=None)
@given(starts=st.lists(st.integers(-40, 40), max_size=12), narrowed=st.booleans())
def test_all_stays_begin_with_the_nearest_day(starts: list[int], narrowed: bool) -> None:
    with TemporaryDirectory() as folder, opened(Path(folder)) as found:
        put(found, *(stay(f"{at}", start=start) for at, start in enumerate(starts)))
        wanted = Wanted(Filter(marks=frozenset(Mark))) if narrowed else Wanted()
        shown = ids(found, ListKind.ALL, wanted)
        days = {group: [starts[int(each)] for each in part] for group, part in shown.items()}
    assert list(shown) == [each for each in (Group.TODAY, Group.LATER, Group.BEFORE) if each in shown]
    assert days.get(Group.TODAY, []) == [0] * starts.count(0)
    assert days.get(Group.LATER, []) == sorted(each for each in starts if each > 0)
    assert days.get(Group.BEFORE, []) == sorted((each for each in starts if each < 0), reverse=True)


def test_groups_of_a_list_are_offered_by_name(store: Store) -> None:
    put(store, stay("one", group_id="tour"), stay("two", group_id="tour"), stay("alone"))
    choices = Listings(store, Kept(store, StillClock())).choices(ListKind.ARRIVALS, TODAY)
    assert choices.groups == (("tour", "Guest one"),)
    store.writer.put_group_names({"tour": "Choir of Brno"})
    choices = Listings(store, Kept(store, StillClock())).choices(ListKind.ARRIVALS, TODAY)
    assert choices.groups == (("tour", "Choir of Brno"),)
    assert choices.categories == (("double", "Double"), ("suite", "Suite"))


# --- who is in the house ---------------------------------------------------------------------------------------------


def test_everybody_in_the_house_is_counted_by_room(store: Store) -> None:
    two = (PersonCount("adult", 2),)
    put(
        store,
        stay("nine", state=State.STARTED, room_id="room 9", persons=two),
        stay("tower", state=State.STARTED, room_id="room 101", persons=two, companion_ids=("guest x", "guest tower")),
        stay("nowhere", state=State.STARTED),
        stay("to come", room_id="room 10"),
    )
    store.writer.put_guests([Guest(id="guest x", last_name="Dvořáková", first_name="Jana")])
    store.writer.put_notes(
        [
            Note(id=str(age), reservation_id="tower", text=text, kind="General", created_utc=NOON - age * DAY)
            for age, text in ((1, "Uses a wheelchair"), (2, "Late breakfast"))
        ]
    )
    card = Note(id="card", reservation_id="tower", text="Card by link", kind="ChannelManager", created_utc=NOON)
    store.writer.put_notes([card])
    found = house_now(day(store), NOON, None)
    assert [(each.room, each.heads) for each in found.occupants] == [("9", 2), ("101", 2), ("", 1)]
    assert found.heads == 5 and found.rooms == 2
    assert [(floor, len(those)) for floor, those in found.floors()] == [("1", 1), ("", 1), (None, 1)]
    tower = found.occupants[1]
    assert tower.names == (("Guest tower", ""), ("Dvořáková", "Jana"))
    assert tower.note == "Uses a wheelchair" and tower.floor == "1"


def test_whoever_was_let_in_here_is_counted_before_the_platform_knows(store: Store) -> None:
    put(store, stay("one", room_id="room 9"))
    came = laid_over(stay("one", room_id="room 9", state=State.STARTED))
    assert [each.reservation_id for each in house_now(day(store, came), NOON, None).occupants] == ["one"]


STATES = st.sampled_from([*State, "SomethingNew"])
MINUTES = st.integers(-3 * 1440, 3 * 1440)


@given(state=STATES, start=MINUTES, end=MINUTES, reason=st.sampled_from([None, "NoShow", "Guest"]))
def test_a_filter_calls_a_state_what_the_list_calls_it(state: str, start: int, end: int, reason: str | None) -> None:
    """`Today.mark` compares instants; `mark_of` asks for local dates."""
    begins = NOON + timedelta(minutes=start)
    ends = NOON + timedelta(minutes=end)
    whole = stay("x", state=state, start_utc=begins, end_utc=ends, cancellation_reason=reason)
    fact = StayFacts(
        id="x",
        state=state,
        start_utc=begins,
        end_utc=ends,
        actual_start_utc=None,
        actual_end_utc=None,
        released_utc=None,
        room_id=None,
        category_id="double",
        guest_id="guest",
        sort_name="",
        persons=1,
        updated_utc=NOON,
        cancellation_reason=reason,
    )
    today = Today(midnight_utc(TODAY, ZONE), midnight_utc(TODAY + DAY, ZONE))
    assert today.mark(fact) is mark_of(whole, TODAY, ZONE)
