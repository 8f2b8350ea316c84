"""reservations/getAll of 2017 and reservations/getAllItems, against the state itself."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import pytest

from frontdesk.demo.rows import Reservation
from tests.demo.conftest import OPENING, Caller

FROM, TO = OPENING - timedelta(days=1), OPENING + timedelta(days=2)
EXTENT_NAMES = """
    Reservations ReservationGroups Customers Services Products BusinessSegments Resources ResourceCategories
    ResourceCategoryAssignments Rates Items OrderItems Notes QrCodeData Companies
"""
EXTENTS = EXTENT_NAMES.split()
TIMES: dict[str, Callable[[Reservation], bool]] = {
    "Colliding": lambda row: row.start < TO and row.end > FROM,
    "Created": lambda row: FROM <= row.created < TO,
    "Updated": lambda row: FROM <= row.updated < TO,
    "Start": lambda row: FROM <= row.start < TO,
    "End": lambda row: FROM <= row.end < TO,
    "Overlapping": lambda row: row.start <= FROM and row.end >= TO,
    "Canceled": lambda row: row.cancelled is not None and FROM <= row.cancelled < TO,
}


def say(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")


def asked(caller: Caller, *extents: str, **fields: Any) -> dict[str, Any]:
    extent = dict.fromkeys(extents or ("Reservations",), True)
    base = {"ServiceIds": [caller.stay_service], "Extent": extent, "Limitation": {"Count": 1000}}
    return {**base, **fields}


@pytest.mark.parametrize("kind", TIMES)
def test_every_time_filter_over_the_shown_states(caller: Caller, kind: str) -> None:
    caller.ask("reservations/cancel", ReservationIds=[caller.stay_of("Rossi", "Confirmed").id], Notes="Ill")
    state = caller.hotel.state
    states = ["Canceled"] if kind == "Canceled" else ["Confirmed", "Started", "Processed"]
    expected = {row.id for row in state.reservations if TIMES[kind](row) and row.state in states}
    assert expected
    named = {"States": states} if kind == "Canceled" else {}
    span = {"StartUtc": say(FROM), "EndUtc": say(TO)}
    found = caller.ask("reservations/getAll", **asked(caller, TimeFilter=kind, **span, **named))
    assert {row["Id"] for row in found["Reservations"]} == expected
    if kind == "Colliding":
        assert caller.ask("reservations/getAll", **asked(caller, **span)) == found


@pytest.mark.parametrize("extent", EXTENTS)
def test_each_extent_comes_alone(caller: Caller, extent: str) -> None:
    stay = caller.stay_of("Müller-Lüdenscheidt", "Confirmed")
    found = caller.ask("reservations/getAll", **asked(caller, extent, ReservationIds=[stay.id]))
    filled = {name for name, value in found.items() if value is not None}
    assert filled == {extent, "Cursor"} | ({"RateGroups"} if extent == "Rates" else set())
    assert found[extent] or extent in ("Notes", "QrCodeData", "Companies")
    assert found["Cursor"] == stay.id


def test_all_that_belongs_to_a_stay(caller: Caller) -> None:
    stay = caller.stay(47958)
    state = caller.hotel.state
    found = caller.ask("reservations/getAll", **asked(caller, *EXTENTS, ReservationIds=[stay.id]))
    together = {row.customer_id for row in state.companionships.having("reservation", stay.id)}
    assert {row["Id"] for row in found["Customers"]} == together == set(found["Reservations"][0]["CompanionIds"])
    assert [row["Id"] for row in found["Resources"]] == [stay.room_id]
    assert {row["Id"] for row in found["Rates"]} == {stay.rate_id}
    charged = [item for item in state.order_items.having("order", stay.id) if item.state in ("Open", "Closed")]
    assert sum(item["Amount"]["GrossValue"] for item in found["OrderItems"]) == sum(item.gross for item in charged)
    paid = state.payments.having("reservation", stay.id)
    assert len(found["Items"]) == len(charged) + len(paid)
    assert sum(item["Amount"]["Value"] for item in found["Items"]) == sum(row.gross for row in (*charged, *paid))


def test_a_named_stay_comes_in_any_state_and_others_only_in_the_shown_ones(caller: Caller) -> None:
    option = next(row for row in caller.hotel.state.reservations if row.state == "Optional")
    by_id = caller.ask("reservations/getAll", **asked(caller, ReservationIds=[option.id]))["Reservations"]
    assert [row["State"] for row in by_id] == ["Optional"]
    assert caller.ask("reservations/getAll", **asked(caller, Numbers=[option.number]))["Reservations"] == []
    span = {"StartUtc": say(option.start), "EndUtc": say(option.end)}
    by_state = caller.ask("reservations/getAll", **asked(caller, **span, States=["Optional"]))["Reservations"]
    assert option.id in {row["Id"] for row in by_state}


def test_pages_go_back_in_time(caller: Caller) -> None:
    span = {"StartUtc": say(FROM), "EndUtc": say(TO)}
    everything = caller.ask("reservations/getAll", **asked(caller, **span))["Reservations"]
    pages, cursor = [], None
    while True:
        page = caller.ask(
            "reservations/getAll", **{**asked(caller, **span), "Limitation": {"Count": 7, "Cursor": cursor}}
        )
        if page["Cursor"] is None:
            break
        pages += page["Reservations"]
        cursor = page["Cursor"]
    assert pages == everything


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"ServiceIds": None}, "Invalid ServiceIds."),
        ({"Extent": None}, "Invalid Extent."),
        ({}, "At least one filter must be provided."),
        ({"States": ["Started"]}, "Invalid StartUtc."),
        ({"TimeFilter": "Start", "StartUtc": say(FROM)}, "Invalid EndUtc."),
        ({"TimeFilter": "Sleeping"}, "Invalid JSON."),
        ({"Numbers": ["1"], "Currency": "XXX"}, "Invalid Currency."),
        ({"Numbers": ["1"], "Limitation": None}, "Invalid Limitation."),
        (
            {"StartUtc": say(FROM), "EndUtc": say(FROM + timedelta(hours=100, seconds=1))},
            "The interval must not exceed 100:00:00.",
        ),
    ],
)
def test_what_the_question_lacks_is_named(caller: Caller, fields: dict[str, Any], message: str) -> None:
    status, content = caller.post("reservations/getAll", **asked(caller, **fields))
    assert (status, content["Message"]) == (400, message)


def test_a_hundred_hours_still_pass(caller: Caller) -> None:
    caller.ask("reservations/getAll", **asked(caller, StartUtc=say(FROM), EndUtc=say(FROM + timedelta(hours=100))))


def test_items_by_stay_in_the_states_and_the_currency_asked_for(caller: Caller) -> None:
    """A night of 2950 at 24.50 for a euro is 120.41."""
    rossi, paid = caller.stay_of("Rossi", "Confirmed"), caller.stay_of("Miller", "Processed")
    found = caller.ask("reservations/getAllItems", ReservationIds=[paid.id, rossi.id], AccountingStates=["Closed"])
    assert [row["ReservationId"] for row in found["Reservations"]] == [paid.id, rossi.id]
    assert found["Reservations"][0]["OrderItems"]
    assert found["Reservations"][1]["OrderItems"] == []
    in_euro = caller.ask("reservations/getAllItems", ReservationIds=[rossi.id], Currency="EUR")["Reservations"][0]
    night = next(item for item in in_euro["OrderItems"] if item["Data"]["Discriminator"] == "SpaceOrder")
    assert (night["Amount"]["GrossValue"], night["Amount"]["Currency"]) == (120.41, "EUR")
    assert (night["OriginalAmount"]["GrossValue"], night["OriginalAmount"]["Currency"]) == (2950, "CZK")
    unknown = caller.post("reservations/getAllItems", ReservationIds=[rossi.id, caller.stay_service])
    assert unknown == (400, {**unknown[1], "Message": "Invalid ReservationIds."})
