"""reservations/update: moving rooms, locks, dates and prices."""

from datetime import timedelta
from decimal import Decimal
from typing import Any

from frontdesk.demo.rules.folio import balances
from tests.demo.conftest import OPENING, Caller


def update(caller: Caller, stay_id: str, **fields: Any) -> tuple[int, Any]:
    top = {name: fields.pop(name) for name in ("Reprice", "Reason", "ApplyCancellationFee") if name in fields}
    item = {"ReservationId": stay_id, **{name: {"Value": value} for name, value in fields.items()}}
    return caller.post("reservations/update", ReservationUpdates=[item], **top)


def test_a_locked_stay_moves_only_once_it_is_unlocked(caller: Caller) -> None:
    sarka = caller.stay(48213)
    target = caller.room("107")
    refused = update(caller, sarka.id, AssignedResourceId=target)
    assert refused[0] == 403
    assert refused[1]["Message"] == "Cannot move reservation. Please unlock and try again"
    assert update(caller, sarka.id, AssignedResourceLocked=False)[0] == 200
    status, content = update(caller, sarka.id, AssignedResourceId=target)
    assert status == 200
    assert content["Reservations"][0]["AssignedResourceId"] == target
    assert content["Customers"] is None
    moved = caller.stay(48213)
    assert (moved.room_id, moved.room_locked, moved.updated) == (target, False, OPENING)


def test_unlocking_and_moving_may_come_in_one_call(caller: Caller) -> None:
    sarka = caller.stay(48213)
    assert update(caller, sarka.id, AssignedResourceLocked=False, AssignedResourceId=caller.room("107"))[0] == 200


def test_a_room_of_another_category_or_taken_by_somebody_is_refused(caller: Caller) -> None:
    stay = caller.stay_of("Müller-Lüdenscheidt", "Confirmed")
    wrong = update(caller, stay.id, AssignedResourceId=caller.room("107"))
    assert wrong[0] == 400
    assert wrong[1]["Message"] == "Invalid AssignedResourceId: resource does not belong to the requested category."
    taken = update(caller, stay.id, AssignedResourceId=caller.room("206"))
    assert taken == (403, {**taken[1], "Message": "Cannot move reservation because space 206 is not available."})
    blocked = update(caller, caller.stay_of("O’Brien").id, AssignedResourceId=caller.room("209"))
    assert blocked[0] == 403


def test_a_guest_in_the_house_moves_to_an_empty_room_and_leaves_a_dirty_one(caller: Caller) -> None:
    state = caller.hotel.state
    eleni = caller.stay_of("Κωνσταντινίδου", "Started")
    taken = update(caller, eleni.id, AssignedResourceId=caller.room("205"))
    assert taken == (403, {**taken[1], "Message": "Cannot move reservation because space 205 is not available."})
    # 306 is nobody's tonight, but the guest of last night is still in it.
    occupied = update(caller, eleni.id, AssignedResourceId=caller.room("306"))
    assert occupied == (403, {**occupied[1], "Message": "Cannot move reservation because space 306 is occupied."})
    assert update(caller, eleni.id, AssignedResourceId=caller.room("104"))[0] == 200
    moved, left = state.reservations[eleni.id], state.rooms[caller.room("403")]
    assert (moved.room_id, moved.state, moved.end) == (caller.room("104"), "Started", eleni.end)
    assert (left.state, left.updated) == ("Dirty", OPENING)


def test_assigning_a_room_to_a_stay_without_one(caller: Caller) -> None:
    siobhan = caller.stay_of("O’Brien", "Confirmed")
    assert update(caller, siobhan.id, AssignedResourceId=caller.room("107"), AssignedResourceLocked=True)[0] == 200
    held = caller.hotel.state.reservations[siobhan.id]
    assert (held.room_id, held.room_locked) == (caller.room("107"), True)


def test_a_longer_stay_needs_the_room_and_a_reason_and_costs_the_new_night(caller: Caller) -> None:
    stay = caller.stay_of("Müller-Lüdenscheidt", "Confirmed")
    owed = sum(balances(caller.hotel.state, stay).values())
    end = (stay.end - timedelta(days=1)).strftime("%Y-%m-%dT%H:%M:%SZ")
    without = update(caller, stay.id, EndUtc=end)
    assert without == (403, {**without[1], "Message": "Please provide reason."})
    settled = {"Reprice": False, "ApplyCancellationFee": False}
    assert update(caller, stay.id, EndUtc=end, Reason="Leaves earlier", **settled)[0] == 200
    # One night at 2,950 and two city taxes of 50 less; nights that stay keep their price.
    assert owed - sum(balances(caller.hotel.state, stay).values()) == Decimal(3050)
    items = caller.hotel.state.order_items.having("order", stay.id)
    assert sum(item.state == "Open" and item.type == "SpaceOrder" for item in items) == 2


def test_a_longer_stay_without_a_free_room_is_refused(caller: Caller) -> None:
    ipek = caller.stay_of("Öztürk", "Confirmed")
    start = (ipek.start - timedelta(days=0)).strftime("%Y-%m-%dT%H:%M:%SZ")
    end = (ipek.end + timedelta(days=7)).strftime("%Y-%m-%dT%H:%M:%SZ")
    status, content = update(caller, ipek.id, StartUtc=start, EndUtc=end, Reason="Longer")
    assert status == 403
    assert content["Message"] == "We're very sorry, this property has no availability for the selected dates."


def test_prices_by_night_replace_the_price(caller: Caller) -> None:
    stay = caller.stay_of("Müller-Lüdenscheidt", "Confirmed")
    amount = {"Currency": "CZK", "GrossValue": 1000, "TaxCodes": ["CZ-2024-12%"]}
    prices = [{"Index": index, "Amount": amount} for index in range(3)]
    assert update(caller, stay.id, TimeUnitPrices=prices, Reason="Old promise")[0] == 200
    assert sum(balances(caller.hotel.state, stay).values()) == 3 * 1000 + 300


def test_what_is_over_and_what_makes_no_sense_is_refused(caller: Caller) -> None:
    left = caller.stay_of("Miller", "Processed")
    assert update(caller, left.id, AssignedResourceLocked=True)[0] == 403
    sarka = caller.stay(48213)
    backwards = (sarka.start - timedelta(days=1)).strftime("%Y-%m-%dT%H:%M:%SZ")
    assert update(caller, sarka.id, EndUtc=backwards)[1]["Message"] == "Invalid EndUtc."
    assert update(caller, sarka.id, RateId="00000000-0000-4000-a000-000000000000")[1]["Message"] == "Invalid RateId."
    assert update(caller, sarka.id, PersonCounts=[])[0] == 400
    assert caller.post("reservations/update", Reservations=[])[1]["Message"] == "Invalid ReservationId"
    assert caller.stay(48213) == sarka


def test_small_fields_are_set_and_cleared(caller: Caller) -> None:
    sarka = caller.stay(48213)
    assert update(caller, sarka.id, ChannelNumber="A1", Purpose="Student", CreditCardId=None)[0] == 200
    changed = caller.stay(48213)
    assert (changed.channel_number, changed.purpose, changed.credit_card_id) == ("A1", "Student", None)
    assert balances(caller.hotel.state, changed) == balances(caller.hotel.state, sarka)


def test_dropped_nights_cost_the_fee_of_the_rate_unless_it_is_waived(caller: Caller) -> None:
    """The Flexible rate charges the first dropped night from 18:00 of the day before on: 2,950 for the last one."""
    stay = caller.stay_of("Müller-Lüdenscheidt", "Confirmed")
    end = (stay.end - timedelta(days=1)).strftime("%Y-%m-%dT%H:%M:%SZ")
    last = max(
        (item for item in caller.hotel.state.order_items.having("order", stay.id) if item.type == "SpaceOrder"),
        key=lambda item: item.consumed,
    )
    assert update(caller, stay.id, EndUtc=end, Reason="Leaves earlier")[0] == 200
    items = caller.hotel.state.order_items.having("order", stay.id)
    assert [item.gross for item in items if item.type == "CancellationFee"] == [last.gross] == [2950]


def test_more_people_than_the_room_sleeps_are_refused(caller: Caller) -> None:
    sarka = caller.stay(48213)
    adult = next(row.id for row in caller.hotel.state.age_categories if row.adult)
    refused = update(caller, sarka.id, PersonCounts=[{"AgeCategoryId": adult, "Count": 4}], Reason="More")
    assert refused == (403, {**refused[1], "Message": "Superior sleeps at most 3 persons."})


def test_what_goes_with_a_stay_is_settled_with_it(caller: Caller) -> None:
    """An order linked to the stay is owed at check-out: 2 laundries at 390."""
    stay = caller.stay_of("김", "Started")
    state = caller.hotel.state
    laundry = next(row for row in state.products if row.name == "Laundry")
    caller.ask(
        "orders/add",
        ServiceId=laundry.service_id,
        AccountId=stay.account_id,
        LinkedReservationId=stay.id,
        ProductOrders=[{"ProductId": laundry.id, "Count": 2}],
    )
    assert balances(state, stay)[stay.account_id] == 780
    refused = caller.post("reservations/process", ReservationId=stay.id, CloseBills=True)
    assert "open balance" in refused[1]["Message"]
