"""The charges of a stay follow its nights; every figure is computed by hand (connector-api.md §4.5, §4.6)."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from typing import Any, Literal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from frontdesk.demo.hotel import Hotel
from frontdesk.demo.rows import OrderItem
from frontdesk.demo.rules.folio import balances
from frontdesk.demo.scene import Scene
from tests.demo.conftest import Caller
from tests.demo.test_booking import product, wish


@pytest.fixture
def caller(scene: Scene) -> Caller:
    """At a house where all stays are over, so that every room is free."""
    state = scene.state.clone()
    for stay in list(state.reservations):
        state.put(replace(stay, state="Canceled"))
    return Caller(Hotel(state, scene.tokens))


def booked(caller: Caller, *names: str, **changes: Any) -> str:
    """The id of two adults in a Double from 20 to 22 October, with products for the whole stay."""
    ordered = [{"ProductId": product(caller, name)} for name in names]
    item = wish(caller, ProductOrders=ordered, **changes)
    added = caller.ask("reservations/add", ServiceId=caller.stay_service, Reservations=[item], CheckOverbooking=False)
    return str(added["Reservations"][0]["Reservation"]["Id"])


def until(caller: Caller, stay: str, end: str, **fields: Any) -> None:
    asked = {"EndUtc": end, "ChargeCancellationFee": False, **fields}
    assert caller.ask("reservations/updateInterval", ReservationId=stay, **asked) == {}


def charged(caller: Caller, stay: str, *states: str) -> dict[str, tuple[int, Decimal]]:
    """Units and sum by name of what counts."""
    found: dict[str, tuple[int, Decimal]] = {}
    for row in caller.hotel.state.order_items.having("order", stay):
        if row.state in (states or ("Open",)):
            units, total = found.get(row.name, (0, Decimal(0)))
            found[row.name] = (units + row.unit_count, total + row.gross)
    return found


def items_of(caller: Caller, stay: str, name: str, state: str = "Open") -> list[OrderItem]:
    rows = caller.hotel.state.order_items.having("order", stay)
    return [row for row in rows if row.name == name and row.state == state]


def test_products_by_night_follow_a_longer_and_a_shorter_stay(caller: Caller) -> None:
    """Two adults, two nights: breakfast 4 × 285 = 1140, parking 2 × 300, a late check-out 600 once.

    A third night: breakfast 6 × 285 = 1710, parking 900. One night: breakfast 570, parking 300. Late check-out stays.
    """
    stay = booked(caller, "Breakfast", "Parking", "Late check-out")
    assert charged(caller, stay)["Breakfast"] == (4, 1140)
    for end, breakfast, parking in (
        ("2026-10-23T09:00:00Z", (6, 1710), (3, 900)),
        ("2026-10-21T09:00:00Z", (2, 570), (1, 300)),
        ("2026-10-22T09:00:00Z", (4, 1140), (2, 600)),
    ):
        until(caller, stay, end)
        owed = charged(caller, stay)
        assert (owed["Breakfast"], owed["Parking"], owed["Late check-out"]) == (breakfast, parking, (1, 600))


def test_a_product_for_an_interval_keeps_the_nights_that_the_stay_still_has(caller: Caller) -> None:
    """Parking on the second of three nights only, 300; made shorter the stay loses it, made longer it gains none."""
    stay = booked(caller, EndUtc="2026-10-23T09:00:00Z")
    second = {"StartUtc": "2026-10-20T22:00:00Z", "EndUtc": "2026-10-21T22:00:00Z"}
    asked = {"ReservationId": stay, "ProductId": product(caller, "Parking"), "Count": 1, **second}
    assert len(caller.ask("reservations/addProduct", **asked)["ItemIds"]) == 1
    until(caller, stay, "2026-10-24T10:00:00Z")
    assert charged(caller, stay)["Parking"] == (1, 300)
    until(caller, stay, "2026-10-21T09:00:00Z")
    assert "Parking" not in charged(caller, stay)


def test_products_for_persons_follow_the_persons(caller: Caller) -> None:
    """A child joins two adults for two nights: breakfast 4 × 285 and 2 × 285, city tax for the adults only."""
    stay = booked(caller, "Breakfast")
    kinds = {row.adult: row.id for row in caller.hotel.state.age_categories}
    persons = [{"AgeCategoryId": kinds[True], "Count": 2}, {"AgeCategoryId": kinds[False], "Count": 1}]
    update = {"ReservationId": stay, "PersonCounts": {"Value": persons}}
    caller.ask("reservations/update", ReservationUpdates=[update], Reason="A child")
    assert charged(caller, stay)["Breakfast"] == (6, 1710)
    assert [row.unit_count for row in items_of(caller, stay, "Breakfast")] == [4, 2]
    assert charged(caller, stay)["City tax"] == (4, 200)


def test_what_does_not_change_is_not_touched_and_keeps_its_bill(caller: Caller) -> None:
    """A third night at 2790: the two charged nights stay as they are, also the one that was moved to another bill."""
    stay = booked(caller)
    owner = caller.hotel.state.reservations[stay].account_id
    before = [row for row in caller.hotel.state.order_items.having("order", stay) if row.type == "SpaceOrder"]
    bill = caller.ask("bills/add", Bills=[{"AccountId": owner}])["Bills"][0]["Id"]
    moved = {"AccountingItemId": before[0].id, "BillId": {"Value": bill}}
    caller.ask("accountingItems/update", AccountingItemUpdates=[moved])
    caller.now += timedelta(hours=1)
    until(caller, stay, "2026-10-23T09:00:00Z")
    nights = [row for row in caller.hotel.state.order_items.having("order", stay) if row.type == "SpaceOrder"]
    assert [(row.state, row.gross) for row in nights] == [("Open", 2590), ("Open", 2650), ("Open", 2790)]
    assert (nights[0].bill_id, nights[1]) == (bill, before[1])


def test_a_repriced_night_lands_on_the_bill_of_the_old_one(caller: Caller) -> None:
    """1000 a night by hand for the first night: the charge of 2590 is cancelled, the new one is on its bill."""
    stay = booked(caller)
    old = min(items_of(caller, stay, "Double, Flexible"), key=lambda row: row.consumed)
    amount = {"Currency": "CZK", "GrossValue": 1000, "TaxCodes": ["CZ-2024-12%"]}
    update = {"ReservationId": stay, "TimeUnitPrices": {"Value": [{"Index": 0, "Amount": amount}]}}
    caller.ask("reservations/update", ReservationUpdates=[update], Reason="A promise", Reprice=False)
    new = min(items_of(caller, stay, "Double, Flexible"), key=lambda row: row.consumed)
    assert (new.gross, new.bill_id) == (1000, old.bill_id)
    assert [row.id for row in items_of(caller, stay, "Double, Flexible", "Canceled")] == [old.id]


def test_what_was_slept_and_eaten_is_not_lost_when_a_guest_leaves_early(caller: Caller) -> None:
    """In the house from 16 October for four nights, at the desk on the 18th: two nights and their breakfasts are over.

    The guest leaves the next morning: three nights are owed. The list prices of the two nights have doubled since,
    which changes nothing about them; breakfast 3 × 2 × 285 = 1710, city tax 3 × 2 × 50 = 300.
    """
    long = {"StartUtc": "2026-10-16T13:00:00Z", "EndUtc": "2026-10-20T09:00:00Z"}
    stay = booked(caller, "Breakfast", **long)
    state = caller.hotel.state
    room = state.reservations[stay].room_id
    caller.ask("resources/update", ResourceUpdates=[{"ResourceId": room, "State": {"Value": "Inspected"}}])
    caller.ask("reservations/start", ReservationId=stay)
    nights = items_of(caller, stay, "Double, Flexible")
    caller.now += timedelta(days=2)
    rate = next(row for row in state.rates if row.name == "Flexible")
    double = next(row.id for row in state.categories if row.name == "Double")
    prices = [
        {
            "CategoryId": double,
            "Value": 9999,
            "FirstTimeUnitStartUtc": "2026-10-15T22:00:00Z",
            "LastTimeUnitStartUtc": "2026-10-18T22:00:00Z",
        }
    ]
    caller.ask("rates/updatePrice", RateId=rate.id, PriceUpdates=prices)
    update = {"ReservationId": stay, "EndUtc": {"Value": "2026-10-19T09:00:00Z"}}
    caller.ask("reservations/update", ReservationUpdates=[update], Reason="Leaves", Reprice=True)
    left = items_of(caller, stay, "Double, Flexible")
    assert [row.id for row in left][:2] == [row.id for row in nights][:2]
    assert [row.gross for row in left] == [2950, 3250, 9999]
    assert charged(caller, stay)["Breakfast"] == (6, 1710)
    assert charged(caller, stay)["City tax"] == (6, 300)


def test_a_night_whose_bill_is_closed_is_neither_charged_again_nor_lost(caller: Caller) -> None:
    """2590 + 2650 and 4 city taxes of 50 are paid, 5440, and the bill is closed. A third night owes 2790 + 100.

    Back to one night: 2790 + 100 are cancelled, and of the closed bill 2650 and two taxes of 50 are given back.
    """
    stay = booked(caller)
    state = caller.hotel.state
    owner = state.reservations[stay].account_id
    bill = caller.ask("bills/add", Bills=[{"AccountId": owner}])["Bills"][0]["Id"]
    mine = [row for row in state.order_items.having("order", stay) if row.state == "Open"]
    moves = [{"AccountingItemId": row.id, "BillId": {"Value": bill}} for row in mine]
    caller.ask("accountingItems/update", AccountingItemUpdates=moves)
    paid = {"Currency": "CZK", "GrossValue": 5440}
    caller.ask("payments/addExternal", AccountId=owner, BillId=bill, Amount=paid, Type="Cash", ReservationId=stay)
    caller.ask("bills/close", BillId=bill, Type="Receipt")
    until(caller, stay, "2026-10-23T09:00:00Z")
    assert charged(caller, stay) == {"Double, Flexible": (1, 2790), "City tax": (2, 100)}
    until(caller, stay, "2026-10-21T09:00:00Z")
    assert charged(caller, stay) == {"Double, Flexible": (1, -2650), "City tax": (2, -100)}
    read = caller.ask("orderItems/getAll", ServiceOrderIds=[stay], AccountingStates=["Open"], Limitation={"Count": 9})[
        "OrderItems"
    ]
    assert {row["Type"]: row["Amount"]["GrossValue"] for row in read} == {
        "NightRebate": -2650,
        "AdditionalExpenseRebate": -100,
    }
    assert balances(state, state.reservations[stay]) == {owner: -2750}
    until(caller, stay, "2026-10-22T09:00:00Z")
    assert charged(caller, stay)["Double, Flexible"] == (2, 0)  # given back before, charged again at 2650


def test_cancelling_gives_back_what_is_on_a_closed_bill(caller: Caller) -> None:
    """A night of 2590 with breakfast for two, 570, and tax 100 was billed: cancelled, 3260 are owed to the guest."""
    stay = booked(caller, "Breakfast", EndUtc="2026-10-21T09:00:00Z")
    state = caller.hotel.state
    owner = state.reservations[stay].account_id
    bill = caller.ask("bills/add", Bills=[{"AccountId": owner}])["Bills"][0]["Id"]
    moves = [{"AccountingItemId": row.id, "BillId": {"Value": bill}} for row in state.order_items.having("order", stay)]
    caller.ask("accountingItems/update", AccountingItemUpdates=moves)
    caller.ask("bills/close", BillId=bill, Type="Invoice")
    caller.ask("reservations/cancel", ReservationIds=[stay], Notes="Ill")
    given = [row for row in state.order_items.having("order", stay) if row.state == "Open"]
    assert {row.type: row.gross for row in given} == {
        "NightRebate": -2590,
        "ProductOrderRebate": -570,
        "AdditionalExpenseRebate": -100,
    }
    [shown] = caller.ask("bills/getAll", BillIds=[bill], Limitation={"Count": 9})["Bills"]
    assert shown["Options"]["Rebated"] is True
    old = caller.ask("reservations/getAllItems", ReservationIds=[stay])["Reservations"][0]["OrderItems"]
    assert {row["Data"]["Discriminator"] for row in old if row["AccountingState"] == "Open"} == {"Rebate"}


@pytest.mark.parametrize("state", ["Optional", "Confirmed"])
def test_what_was_taken_off_by_hand_does_not_come_back(caller: Caller, state: str) -> None:
    stay = booked(caller, "Parking", State=state)
    if state == "Optional":
        caller.ask("reservations/confirm", ReservationIds=[stay])
    [parking] = items_of(caller, stay, "Parking")
    caller.ask("orderItems/cancel", OrderItemIds=[parking.id])
    until(caller, stay, "2026-10-23T09:00:00Z")
    assert "Parking" not in charged(caller, stay)


def test_an_option_has_its_products_inactive_also_after_a_change(caller: Caller) -> None:
    stay = booked(caller, "Breakfast", State="Optional")
    until(caller, stay, "2026-10-23T09:00:00Z")
    assert charged(caller, stay) == {}
    assert charged(caller, stay, "Inactive")["Breakfast"] == (6, 1710)


DAYS = st.tuples(st.integers(1, 9), st.integers(1, 5))
"""Arrival on a day of May 2027, and nights."""


def owed_for(caller: Caller, stay: str) -> Decimal:
    """What counts of the stay's charges, rebates among them."""
    rows = caller.hotel.state.order_items.having("order", stay)
    return sum((row.gross for row in rows if row.state in ("Open", "Closed")), Decimal(0))


def bill_everything(caller: Caller, stay: str) -> None:
    """What is open of the stay goes to an invoice that is closed."""
    owner = caller.hotel.state.reservations[stay].account_id
    bill = caller.ask("bills/add", Bills=[{"AccountId": owner}])["Bills"][0]["Id"]
    rows = [row for row in caller.hotel.state.order_items.having("order", stay) if row.state == "Open"]
    moves = [{"AccountingItemId": row.id, "BillId": {"Value": bill}} for row in rows]
    if moves:
        caller.ask("accountingItems/update", AccountingItemUpdates=moves)
    caller.ask("bills/close", BillId=bill, Type="Invoice")


@given(
    first=DAYS,
    changes=st.lists(st.tuples(DAYS, st.integers(1, 3), st.booleans()), min_size=1, max_size=6),
    posting=st.sampled_from(["Once", "PerTimeUnit"]),
)
@settings(max_examples=25, deadline=None)
def test_however_a_stay_came_to_its_nights_it_owes_what_they_cost(
    scene: Scene,
    first: tuple[int, int],
    changes: list[tuple[tuple[int, int], int, bool]],
    posting: Literal["Once", "PerTimeUnit"],
) -> None:
    """Moved, made longer and shorter, with other people, billed in between: it ends at the price of a new booking."""
    state = scene.state.clone()
    for row in list(state.reservations):
        state.put(replace(row, state="Canceled"))
    for sold in list(state.products):
        state.put(replace(sold, posting=posting))
    caller = Caller(Hotel(state, scene.tokens))
    products = ("Breakfast", "Parking", "Late check-out")
    stay = booked(caller, *products, **dates(first))
    persons = 2
    for days, persons, billed in changes:
        if billed:
            bill_everything(caller, stay)
        update = {name: {"Value": value} for name, value in dates(days).items()}
        counts = {"PersonCounts": {"Value": wish(caller, persons=(persons, 0))["PersonCounts"]}}
        caller.ask(
            "reservations/update",
            ReservationUpdates=[{"ReservationId": stay, **update, **counts}],
            Reason="Plans change",
            ApplyCancellationFee=False,
        )
    ordered = [{"ProductId": product(caller, name)} for name in products]
    fresh = wish(caller, persons=(persons, 0), ProductOrders=ordered, **dates(changes[-1][0]))
    asked = {"ServiceId": caller.stay_service, "Reservations": [fresh]}
    quote = caller.ask("reservations/price", **asked)["ReservationPrices"][0]["TotalAmount"]["GrossValue"]
    expected = Decimal(str(quote))
    assert owed_for(caller, stay) == expected


def dates(days: tuple[int, int]) -> dict[str, str]:
    """The times of a stay from a day of May 2027 on."""
    first, nights = days
    return {"StartUtc": f"2027-05-{first:02d}T13:00:00Z", "EndUtc": f"2027-05-{first + nights:02d}T09:00:00Z"}
