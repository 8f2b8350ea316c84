"""Worked examples of cancellation fees; every figure is computed by hand (connector-api.md §4.6)."""

from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any, Literal

import pytest

from frontdesk.demo.rows import CancellationPolicy
from tests.demo.conftest import OPENING, Caller
from tests.demo.test_booking import add, product, wish

STAY = {"StartUtc": "2027-05-04T13:00:00Z", "EndUtc": "2027-05-07T09:00:00Z"}
"""Three nights at 2590 in a Double for two, 4 to 7 May 2027, with city tax of 100 a night."""


def set_policy(caller: Caller, policy: CancellationPolicy) -> None:
    state = caller.hotel.state
    flexible = next(row for row in state.rates if row.name == "Flexible")
    state.put(replace(state.rate_groups[flexible.group_id], policy=policy))


def book(caller: Caller, **changes: Any) -> str:
    """With breakfast for two each night, 570, and a late check-out of 600, which is charged once."""
    ordered = [{"ProductId": product(caller, name)} for name in ("Breakfast", "Late check-out")]
    status, content = add(caller, wish(caller, **{**STAY, "ProductOrders": ordered, **changes}))
    assert status == 200, content
    return str(content["Reservations"][0]["Reservation"]["Id"])


def fee_of(caller: Caller, stay: str) -> Decimal:
    """What was charged as a fee."""
    rows = caller.hotel.state.order_items.having("order", stay)
    return sum((row.gross for row in rows if row.type == "CancellationFee" and row.state == "Open"), Decimal(0))


def cancel(caller: Caller, stay: str) -> Decimal:
    caller.ask("reservations/cancel", ReservationIds=[stay], PostCancellationFee=True, Notes="Ill")
    return fee_of(caller, stay)


AT_ONCE = CancellationPolicy("Creation", timedelta(), Decimal(1), None)
NIGHTS: tuple[Literal["TimeUnits", "Products"], ...] = ("TimeUnits",)
PRODUCTS: tuple[Literal["TimeUnits", "Products"], ...] = ("Products",)
EVERYTHING: tuple[Literal["TimeUnits", "Products"], ...] = ("TimeUnits", "Products")


@pytest.mark.parametrize(
    ("relative", "nights", "absolute", "extents", "fee"),
    [
        ("1", None, 0, NIGHTS, 3 * 2590),
        ("0.5", None, 0, NIGHTS, 3885),
        ("1", 1, 0, NIGHTS, 2590),
        ("0.5", 2, 300, NIGHTS, 2590 + 300),
        ("0", None, 450, NIGHTS, 450),
        ("1", 0, 450, NIGHTS, 0),
        ("1", None, 0, PRODUCTS, 3 * 570 + 600),
        ("1", 1, 0, PRODUCTS, 570 + 600),
        ("1", 9, 0, EVERYTHING, 3 * (2590 + 570) + 600),
        ("0.3", 2, 100, EVERYTHING, 2176),
    ],
)
def test_the_fee_is_a_share_of_the_first_nights_and_an_amount(
    caller: Caller, relative: str, nights: int | None, absolute: int, extents: Any, fee: int
) -> None:
    """The late check-out counts with the first night, city tax never.

    The last: 0.3 × (2 × 2590 + 2 × 570 + 600) + 100 = 0.3 × 6920 + 100 = 2176. No nights: no fee, nor the amount.
    """
    policy = CancellationPolicy("Creation", timedelta(), Decimal(relative), nights, Decimal(absolute), extents)
    set_policy(caller, policy)
    stay = book(caller)
    assert cancel(caller, stay) == fee


@pytest.mark.parametrize(
    ("applicability", "offset", "due"),
    [
        ("Creation", timedelta(hours=24), "2026-10-17T13:42:00Z"),
        ("Start", timedelta(hours=-48), "2027-05-02T13:00:00Z"),
        ("StartDate", timedelta(hours=-6), "2027-05-03T16:00:00Z"),
    ],
)
def test_the_fee_is_due_from_a_moment_on(caller: Caller, applicability: Any, offset: timedelta, due: str) -> None:
    """24 h after booking at 15:42; 48 h before arrival at 15:00; 18:00 on the day before, which is 16:00 UTC."""
    set_policy(caller, CancellationPolicy(applicability, offset, Decimal(1), 1))
    early, late = book(caller), book(caller)
    moment = datetime.fromisoformat(due)
    caller.now = moment - timedelta(seconds=1)
    assert cancel(caller, early) == 0
    caller.now = moment
    assert cancel(caller, late) == 2590


def test_dropped_nights_cost_their_share_with_their_products(caller: Caller) -> None:
    """From three nights to one: of the two dropped ones the first costs 2590 + 570, and 200 more once; nothing dropped,
    nothing is due. The late check-out is not dropped and does not count.
    """
    set_policy(caller, replace(AT_ONCE, maximum_nights=1, absolute_fee=Decimal(200), extents=EVERYTHING))
    stay = book(caller)
    asked = {"ReservationId": stay, "ChargeCancellationFee": True}
    caller.ask("reservations/updateInterval", EndUtc="2027-05-07T08:00:00Z", **asked)
    assert fee_of(caller, stay) == 0
    caller.ask("reservations/updateInterval", EndUtc="2027-05-05T09:00:00Z", **asked)
    assert fee_of(caller, stay) == 2590 + 570 + 200


def test_an_option_and_an_unasked_fee_cost_nothing(caller: Caller) -> None:
    set_policy(caller, replace(AT_ONCE, absolute_fee=Decimal(500)))
    assert cancel(caller, book(caller, State="Optional")) == 0
    stay = book(caller)
    caller.ask("reservations/cancel", ReservationIds=[stay], Notes="Ill")
    assert fee_of(caller, stay) == 0


def test_the_policies_say_what_is_charged(caller: Caller) -> None:
    set_policy(caller, CancellationPolicy("Start", timedelta(hours=-2), Decimal("0.3"), 2, Decimal(100), EVERYTHING))
    stay = book(caller)
    terms = {
        "Applicability": "Start",
        "ApplicabilityOffset": "-P0M0DT2H0M0S",
        "FeeMaximumTimeUnits": 2,
        "AbsoluteFee": {"Currency": "CZK", "Value": 100},
        "RelativeFee": 0.3,
    }
    [of_stay] = caller.ask("cancellationPolicies/getByReservations", ReservationIds=[stay])["CancellationPolicies"]
    assert of_stay["Policies"] == [{**terms, "FeeExtents": ["TimeUnits", "Products"]}]
    active = {"ServiceIds": [caller.stay_service], "ActivityStates": ["Active"], "Limitation": {"Count": 9}}
    listed = caller.ask("cancellationPolicies/getAll", **active)["CancellationPolicies"]
    assert any(terms.items() <= row.items() and row["FeeExtent"] == ["TimeUnits", "Products"] for row in listed)


def test_a_no_show_keeps_the_room_and_the_charges_until_it_is_cancelled_with_its_fee(caller: Caller) -> None:
    """Nobody came for three nights at 2590: the stay stays confirmed and owed, and its room taken; nothing marks it.

    Flexible takes the first night once 18:00 of the day before has passed. After seven days nothing can be undone.
    """
    state = caller.hotel.state
    stay, forgotten = book(caller), book(caller)
    before = state.reservations[stay]
    caller.now = datetime.fromisoformat("2027-05-05T12:00:00Z")
    caller.ask("configuration/get")
    assert state.reservations[stay] == before
    assert {row.state for row in state.order_items.having("order", stay)} == {"Open"}
    assert stay in state.reservations.having_any("night", ["2027-05-04"])
    assert cancel(caller, stay) == 2590
    missed = state.reservations[stay]
    assert (missed.state, missed.cancellation_reason, missed.cancelled) == ("Canceled", "Other", caller.now)
    assert stay not in state.reservations.having_any("night", ["2027-05-04"])
    caller.now = datetime.fromisoformat("2027-05-08T12:00:00Z")
    late = caller.post("reservations/start", ReservationId=forgotten)
    assert late[0] == 403
    assert "it has already ended" in late[1]["Message"]
    caller.now = datetime.fromisoformat("2027-05-15T12:00:00Z")
    refused = caller.post("reservations/cancel", ReservationIds=[forgotten], Notes="No-show")
    assert refused[0] == 403
    assert "outside of the editable history interval" in refused[1]["Message"]


def test_an_option_is_released_at_its_time_whenever_somebody_looks(caller: Caller) -> None:
    """Released at 18:00, seen the next morning: cancelled at 18:00 with everything it was to be charged."""
    state = caller.hotel.state
    stay = book(caller, State="Optional", ReleasedUtc="2026-10-16T16:00:00Z")
    caller.now = OPENING + timedelta(hours=2, minutes=17, seconds=59)
    caller.ask("configuration/get")
    assert state.reservations[stay].state == "Optional"
    caller.now = OPENING + timedelta(hours=18)
    caller.ask("configuration/get")
    released = state.reservations[stay]
    moment = datetime.fromisoformat("2026-10-16T16:00:00Z")
    assert (released.state, released.cancelled, released.updated) == ("Canceled", moment, moment)
    assert released.cancellation_reason == "ConfirmationMissed"
    items = state.order_items.having("order", stay)
    assert {(row.state, row.canceled, row.canceled_with_reservation) for row in items} == {("Canceled", moment, True)}
    assert fee_of(caller, stay) == 0


def test_the_list_of_policies_needs_a_filter_beside_the_services(caller: Caller) -> None:
    page = {"ServiceIds": [caller.stay_service], "Limitation": {"Count": 9}}
    refused = caller.post("cancellationPolicies/getAll", **page)
    assert refused == (400, {**refused[1], "Message": "At least one filter must be provided."})
    many = {**page, "ServiceIds": [caller.stay_service] * 101, "ActivityStates": ["Active"]}
    assert caller.post("cancellationPolicies/getAll", **many)[1]["Message"] == "Invalid ServiceIds."
