"""The Lamplighter is the house of the design pictures, whatever the day, and its figures agree with each other."""

from collections import Counter
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest

from frontdesk.demo.hotel import Hotel
from frontdesk.demo.rows import Reservation
from frontdesk.demo.rules.folio import balances
from frontdesk.demo.scene import Scene, SceneRequest, scenes
from frontdesk.demo.state import TABLES, State
from frontdesk.demo.times import days_between, local_day
from tests.demo.conftest import OPENING, Caller

HOLDING = ("Optional", "Confirmed", "Started")


def build(opening: datetime = OPENING, seed: int = 1, rooms: int = 60, reservations: int | None = None) -> State:
    return scenes()["lamplighter"](SceneRequest(opening, seed, rooms, reservations)).state


def owes(state: State, stay: Reservation) -> Decimal:
    return sum(balances(state, stay).values(), Decimal(0))


def today_of(state: State, opening: datetime = OPENING) -> list[Reservation]:
    today = local_day(opening, state.zone)
    return [stay for stay in state.reservations if state.stay_days(stay)[0] == today]


ARRIVALS = """
Müller-Lüdenscheidt 203 Inspected Double   3 2+0 16:00 9150
Nováková            308 Inspected Superior 2 2+1 16:00 6140
Łukasiewicz         304 Clean     Double   1 1+0 16:30 2950
王                  610 Inspected Suite    4 2+0 17:30 0
O’Brien             -   -         Superior 2 2+0 18:00 7300
الحسيني             510 Dirty     Suite    5 2+2 18:15 12400
Nguyễn              206 Inspected Double   2 2+0 19:00 0
Öztürk              -   -         Double   2 1+0 19:30 6100
Lindqvist           301 Inspected Single   2 1+0 20:00 0
Þórsdóttir          302 Inspected Single   2 1+0 20:00 0
Ørsted              303 Clean     Double   2 2+0 20:00 0
Rossi               105 Inspected Double   3 2+0 17:00 9150
Đorđević            402 Inspected Single   2 1+0 18:30 4300
"""


@pytest.mark.parametrize("line", ARRIVALS.strip().splitlines(), ids=lambda line: line.split()[0])
def test_arrivals_to_come_are_as_drawn(caller: Caller, line: str) -> None:
    last_name, room, room_state, category, nights, people, expected, owed = line.split()
    state = caller.hotel.state
    stay = caller.stay_of(last_name, "Confirmed")
    held = state.rooms.get(stay.room_id)
    first, end = state.stay_days(stay)
    adults = sum(count for age, count in stay.persons if state.age_categories[age].adult)
    children = sum(count for age, count in stay.persons if not state.age_categories[age].adult)
    assert (held.name if held else "-", held.state if held else "-") == (room, room_state)
    assert state.categories[stay.category_id].name == category
    assert ((end - first).days, f"{adults}+{children}") == (int(nights), people)
    assert stay.start.astimezone(state.zone).strftime("%H:%M") == expected
    assert owes(state, stay) == int(owed)
    assert len(state.companionships.having("reservation", stay.id)) == adults + children


def test_the_day_has_the_figures_of_the_tiles(scene: Scene) -> None:
    state = scene.state
    arriving = [stay for stay in today_of(state) if stay.state == "Confirmed"]
    missed = [
        stay for stay in state.reservations if stay.state == "Confirmed" and stay.start < OPENING - timedelta(days=0.5)
    ]
    started = [stay for stay in state.reservations if stay.state == "Started"]
    leaving = [stay for stay in started if state.stay_days(stay)[1] == local_day(OPENING, state.zone)]
    left = [
        stay
        for stay in state.reservations
        if stay.actual_end and local_day(stay.actual_end, state.zone) == local_day(OPENING, state.zone)
    ]
    without_room = [stay for stay in state.reservations if stay.state in HOLDING and stay.room_id is None]
    assert (len(arriving), len(missed), len(today_of(state))) == (11, 2, 16)
    assert (len(started), sum(count for stay in started for _, count in stay.persons)) == (43, 78)
    assert (len(leaving), len(left), len(without_room)) == (2, 7, 3)
    assert [owes(state, stay) for stay in sorted(leaving, key=lambda stay: stay.number)] == [1240, 0]
    lapsing = [stay.released - OPENING for stay in state.reservations if stay.state == "Optional" and stay.released]
    assert len(lapsing) == 2
    assert max(lapsing) < timedelta(hours=8)


def test_sarka_s_money_is_that_of_the_picture(caller: Caller) -> None:
    stay = caller.stay(48213)
    asked = {"Limitation": {"Count": 100}, "ServiceOrderIds": [stay.id]}
    items = caller.ask("orderItems/getAll", **asked)["OrderItems"]
    by_type: Counter[str] = Counter()
    for item in items:
        by_type[item["Type"]] += item["Amount"]["GrossValue"]
    assert by_type == {"SpaceOrder": 7600, "ProductOrder": 1140, "CityTax": 200}
    payments = caller.ask("payments/getAll", Limitation={"Count": 100}, ReservationIds=[stay.id])["Payments"]
    paid = [(row["Amount"]["GrossValue"], row["Type"], row["ChargedUtc"][:10]) for row in payments]
    assert paid == [(-2800, "CreditCardPayment", "2026-10-02")]
    [note] = caller.ask("serviceOrderNotes/getAll", **asked)["ServiceOrderNotes"]
    assert note["Text"] == "Her mother walks with a frame. Room near the lift, please."
    assert note["CreatedUtc"] == "2026-10-12T14:40:00Z"
    guests = caller.ask(
        "companionships/getAll",
        Limitation={"Count": 9},
        ReservationIds=[stay.id],
        Extent={"Customers": True},
    )["Customers"]
    assert {(row["LastName"], row["FirstName"]) for row in guests} == {
        ("Nováková", "Šárka"),
        ("Nováková", "Božena"),
        ("Šťastný", "Matěj"),
    }
    assert (stay.origin_details, stay.channel_number) == ("Booking.com", "4417902338")


def test_guests_who_come_again_have_stayed_before(caller: Caller) -> None:
    state = caller.hotel.state
    for last_name, stays in (("Nováková", 3), ("الحسيني", 2), ("García", 5), ("Jõgi", 2)):
        guest = caller.stay_of(last_name).account_id
        assert len(state.reservations.having("account", guest)) == stays


def test_numbers_are_as_drawn_and_rise_with_time(caller: Caller) -> None:
    state = caller.hotel.state
    numbers = [int(stay.number) for stay in state.reservations]
    assert numbers == sorted(set(numbers))
    drawn = {"Müller-Lüdenscheidt": "48217", "الحسيني": "48226", "Fernández-Ibarra": "47958"}
    for last_name, number in drawn.items():
        assert caller.stay_of(last_name).number == number


OPENINGS = [
    OPENING,
    datetime(2026, 10, 15, 22, 0, tzinfo=UTC),  # local midnight
    datetime(2027, 3, 27, 22, 30, tzinfo=UTC),  # the night in which summer time begins
    datetime(2028, 2, 29, 6, 0, tzinfo=UTC),
]


@pytest.mark.parametrize("opening", OPENINGS, ids=str)
@pytest.mark.parametrize("seed", [1, 2])
def test_the_books_agree_with_themselves(opening: datetime, seed: int) -> None:
    state = build(opening, seed)
    today = local_day(opening, state.zone)
    taken: set[tuple[str, str]] = set()
    for stay in state.reservations:
        first, end = state.stay_days(stay)
        people = sum(count for _, count in stay.persons)
        category = state.categories[stay.category_id]
        assert 1 <= people <= category.capacity + category.extra_capacity
        assert stay.created <= stay.updated <= opening
        assert len(state.companionships.having("reservation", stay.id)) <= people
        nights = [item for item in state.order_items.having("order", stay.id) if item.type == "SpaceOrder"]
        assert len(nights) == (end - first).days > 0
        assert owes(state, stay) >= 0
        match stay.state:
            case "Started":
                assert first <= today <= end
                assert stay.actual_start
                assert stay.actual_start <= opening
            case "Processed":
                assert end <= today
                assert owes(state, stay) == 0
                assert stay.actual_start
                assert stay.actual_end
                assert stay.actual_start < stay.actual_end <= opening
            case "Confirmed":
                assert end >= today
            case "Optional":
                assert stay.released
                assert opening < stay.released < stay.start
        if stay.room_id is not None:
            assert state.category_of_room(stay.room_id, stay.service_id) == stay.category_id
            held = {(stay.room_id, night.isoformat()) for night in days_between(first, end)}
            assert not held & taken, "two stays in one room on one night"
            taken |= held
    occupied = [stay.room_id for stay in state.reservations if stay.state == "Started"]
    assert len(occupied) == len(set(occupied)) == 43
    assert len(today_of(state, opening)) == 16


def test_the_same_request_gives_the_same_house() -> None:
    first, second, other = build(seed=3), build(seed=3), build(seed=4)
    for name in TABLES.values():
        assert list(getattr(first, name)) == list(getattr(second, name))
    assert first.enterprise.id != other.enterprise.id


@pytest.mark.parametrize(("rooms", "reservations"), [(60, 200), (60, 2000), (95, 1500)])
def test_a_house_of_any_size_keeps_the_day(rooms: int, reservations: int) -> None:
    state = build(rooms=rooms, reservations=reservations)
    assert (len(state.rooms), len(state.reservations)) == (rooms, reservations)
    caller = Caller(Hotel(state, scenes()["lamplighter"](SceneRequest(OPENING)).tokens))
    assert owes(state, caller.stay_of("Nováková", "Confirmed")) == 6140
    held: set[tuple[str, str]] = set()
    for stay in state.reservations:
        nights = {(stay.room_id, night.isoformat()) for night in days_between(*state.stay_days(stay)) if stay.room_id}
        assert not nights & held
        held |= nights


@pytest.mark.parametrize("name", ["city", "resort"])
def test_nobody_travels_with_a_namesake(name: str) -> None:
    state = scenes()[name](SceneRequest(OPENING)).state
    for stay in state.reservations:
        party = [state.customers[row.customer_id] for row in state.companionships.having("reservation", stay.id)]
        names = [(guest.first_name, guest.last_name) for guest in party]
        assert len(set(names)) == len(names)
