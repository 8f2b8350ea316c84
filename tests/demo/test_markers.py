"""What a caller writes into a record comes back word for word (offline-reliability.md §3)."""

from collections.abc import Callable
from typing import Any

import pytest

from tests.demo.conftest import OPENING, Caller
from tests.demo.test_booking import product, wish

MARK = "21-11 Šmíd/Smith #K7Q2MD " + "ž" * 230


def of_an_order(caller: Caller) -> list[Any]:
    """Each line of an order, product or item, has a mark of its own; the order's notes are on every line."""
    state = caller.hotel.state
    owner, minibar = caller.stay(48213).account_id, state.products[product(caller, "Minibar")]
    price = {"Currency": "CZK", "GrossValue": 90, "TaxCodes": ["CZ-2024-21%"]}
    caller.ask(
        "orders/add",
        ServiceId=minibar.service_id,
        AccountId=owner,
        Notes=MARK,
        ProductOrders=[{"ProductId": minibar.id, "ExternalIdentifier": MARK}],
        Items=[{"Name": "Beer", "UnitCount": 1, "UnitAmount": price, "ExternalIdentifier": MARK}],
    )
    made = "2026-10-16T13:42:00Z"
    read = caller.ask(
        "orderItems/getAll",
        AccountIds=[owner],
        CreatedUtc={"StartUtc": made, "EndUtc": made},
        Limitation={"Count": 9},
    )["OrderItems"]
    assert len(read) == 2
    return [row[name] for row in read for name in ("ExternalIdentifier", "Notes")]


def of_a_booking(caller: Caller) -> list[Any]:
    """A booking's mark is in its note, its group's name and its channel number, read in both forms."""
    ordered = [{"ProductId": product(caller, "Parking"), "ExternalIdentifier": MARK}]
    booked = wish(caller, Notes=MARK, ChannelNumber=MARK, ProductOrders=ordered)
    made = caller.ask(
        "reservations/add", ServiceId=caller.stay_service, GroupName=MARK, Reservations=[booked], CheckOverbooking=False
    )["Reservations"][0]["Reservation"]
    page = {"Limitation": {"Count": 9}}
    old = caller.ask(
        "reservations/getAll",
        ServiceIds=[caller.stay_service],
        ReservationIds=[made["Id"]],
        Extent={"Reservations": True, "ReservationGroups": True, "Notes": True},
        **page,
    )
    new = caller.ask("reservations/getAll/2023-06-06", ChannelNumbers=[MARK], **page)["Reservations"]
    groups = caller.ask("reservationGroups/getAll", ReservationGroupIds=[made["GroupId"]], **page)
    notes = caller.ask("serviceOrderNotes/getAll", ServiceOrderIds=[made["Id"]], **page)["ServiceOrderNotes"]
    items = caller.ask("orderItems/getAll", ServiceOrderIds=[made["Id"]], Types=["ProductOrder"], **page)["OrderItems"]
    assert [row["Id"] for row in new] == [made["Id"]]
    return [
        made["ChannelNumber"],
        old["Reservations"][0]["ChannelNumber"],
        old["ReservationGroups"][0]["Name"],
        old["Notes"][0]["Text"],
        new[0]["ChannelNumber"],
        groups["ReservationGroups"][0]["Name"],
        notes[0]["Text"],
        items[0]["ExternalIdentifier"],
    ]


def of_a_payment(caller: Caller) -> list[Any]:
    """A payment's mark is its external identifier; its notes come back too."""
    stay = caller.stay(48213)
    amount = {"Currency": "CZK", "GrossValue": 10}
    made = caller.ask(
        "payments/addExternal",
        AccountId=stay.account_id,
        ReservationId=stay.id,
        Amount=amount,
        Type="Cash",
        ExternalIdentifier=MARK,
        Notes=MARK,
    )["ExternalPaymentId"]
    [row] = caller.ask("payments/getAll", PaymentIds=[made], Limitation={"Count": 9})["Payments"]
    old = caller.ask("reservations/getAllItems", ReservationIds=[stay.id])["Reservations"][0]["Items"]
    return [
        row["Identifier"],
        row["Data"]["External"]["ExternalIdentifier"],
        row["Notes"],
        *(item["Notes"] for item in old if item["Id"] == made),
    ]


def of_a_guest(caller: Caller) -> list[Any]:
    """A profile's mark is in its notes."""
    made = caller.ask("customers/add", LastName="Smith", Notes=MARK, OverwriteExisting=False)
    read = caller.ask(
        "customers/getAll",
        CustomerIds=[made["Id"]],
        Extent={"Customers": True, "Addresses": False},
        Limitation={"Count": 9},
    )
    return [made["Notes"], read["Customers"][0]["Notes"]]


def of_a_block(caller: Caller) -> list[Any]:
    """A room that is taken out of sale keeps its notes."""
    night = {"StartUtc": "2027-05-03T22:00:00Z", "EndUtc": "2027-05-04T22:00:00Z"}
    wanted = {"ResourceId": caller.room("107"), "Type": "OutOfOrder", "Name": "Paint", "Notes": MARK, **night}
    caller.ask("resourceBlocks/add", ResourceBlocks=[wanted])
    read = caller.ask(
        "resourceBlocks/getAll",
        AssignedResourceIds=[caller.room("107")],
        CollidingUtc=night,
        Extent={"Inactive": False},
        Limitation={"Count": 9},
    )
    return [row["Notes"] for row in read["ResourceBlocks"]]


def of_a_restriction(caller: Caller) -> list[Any]:
    """The restriction of 2018 keeps the external identifier that today's reads show."""
    conditions = {"Type": "Start", "StartUtc": "2027-05-03T22:00:00Z", "EndUtc": "2027-05-03T22:00:00Z"}
    added = caller.ask(
        "restrictions/add",
        Restrictions=[{"Identifier": "1", "Conditions": {**conditions, "ExternalIdentifier": MARK}}],
    )["Restrictions"]
    assert added[0]["Identifier"] == "1"
    read = caller.ask(
        "restrictions/getAll",
        ServiceIds=[caller.stay_service],
        RestrictionIds=[added[0]["Restriction"]["Id"]],
        Limitation={"Count": 9},
    )
    return [row["ExternalIdentifier"] for row in read["Restrictions"]]


@pytest.mark.parametrize("written", [of_an_order, of_a_booking, of_a_payment, of_a_guest, of_a_block, of_a_restriction])
def test_a_mark_comes_back_word_for_word(caller: Caller, written: Callable[[Caller], list[Any]]) -> None:
    read = written(caller)
    assert read
    assert read == [MARK] * len(read)


def test_a_mark_of_more_than_255_characters_is_refused(caller: Caller) -> None:
    stay = caller.stay(48213)
    long = {"ExternalIdentifier": "x" * 256}
    amount = {"Amount": {"Currency": "CZK", "GrossValue": 10}, "Type": "Cash"}
    refused = caller.post("payments/addExternal", AccountId=stay.account_id, **amount, **long)
    assert refused == (400, {**refused[1], "Message": "Invalid ExternalIdentifier."})
    minibar = caller.hotel.state.products[product(caller, "Minibar")]
    lines = {"ProductOrders": [{"ProductId": minibar.id, **long}]}
    refused = caller.post("orders/add", ServiceId=minibar.service_id, AccountId=stay.account_id, **lines)
    assert refused == (400, {**refused[1], "Message": "Invalid ExternalIdentifier."})


def test_an_identifier_of_a_booking_is_echoed_and_never_stored(caller: Caller) -> None:
    """`Identifier` is within the transaction (§4.2): no read shows it."""
    booked = wish(caller, Identifier=MARK)
    [added] = caller.ask("reservations/add", ServiceId=caller.stay_service, Reservations=[booked])["Reservations"]
    assert added["Identifier"] == MARK
    assert MARK not in repr(caller.hotel.state.reservations[added["Reservation"]["Id"]])
    assert added["Reservation"]["CreatedUtc"] == OPENING.strftime("%Y-%m-%dT%H:%M:%SZ")


def test_a_product_that_is_added_later_takes_no_mark(caller: Caller) -> None:
    """`addProduct` has no field for one (B.4), so what is sent in it is ignored like every unknown field."""
    stay = caller.stay_of("Rossi", "Confirmed")
    asked = {"ReservationId": stay.id, "ProductId": product(caller, "Parking"), "Count": 1, "ExternalIdentifier": MARK}
    [item] = caller.ask("reservations/addProduct", **asked)["ItemIds"]
    [read] = caller.ask("orderItems/getAll", OrderItemIds=[item], Limitation={"Count": 9})["OrderItems"]
    assert (read["ExternalIdentifier"], read["Notes"]) == (None, None)
