"""Bills and payments: where charges land, what may be closed, what is frozen (connector-api.md §4.7)."""

from __future__ import annotations

import re
import zlib
from base64 import b64decode
from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest

from frontdesk.demo.rules.billing import balance_of
from frontdesk.demo.rules.folio import balances
from tests.demo.conftest import OPENING, Caller

PAGE = {"Limitation": {"Count": 1000}}


def charges(caller: Caller, stay_id: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = caller.ask("orderItems/getAll", ServiceOrderIds=[stay_id], **PAGE)["OrderItems"]
    return found


def cash(caller: Caller, account: str, value: float, **fields: Any) -> str:
    amount = {"Currency": "CZK", "GrossValue": value}
    paid = caller.ask("payments/addExternal", AccountId=account, Amount=amount, Type="Cash", **fields)
    identifier: str = paid["ExternalPaymentId"]
    return identifier


def test_everything_open_lies_on_an_open_bill_of_its_account(caller: Caller) -> None:
    state = caller.hotel.state
    cash(caller, caller.stay(48213).account_id, 100)
    rows = [row for row in state.order_items if row.state == "Open"]
    paid = [row for row in state.payments if row.accounting_state == "Open"]
    placed = [(row.bill_id, row.account_id) for row in rows] + [(row.bill_id, row.account_id) for row in paid]
    for bill_id, account_id in placed:
        bill = state.bills[bill_id or ""]
        assert (bill.state, bill.account_id) == ("Open", account_id)


def test_a_bill_is_split_paid_closed_and_then_stands(caller: Caller) -> None:
    """The first night, 3,950, goes to a bill of its own; 3,950 in cash close it; nothing moves it any more."""
    stay = caller.stay(48213)
    night = next(item for item in charges(caller, stay.id) if item["Amount"]["GrossValue"] == 3950)
    [bill] = caller.ask("bills/add", Bills=[{"AccountId": stay.account_id, "Name": "Firm"}])["Bills"]
    move = {"AccountingItemId": night["Id"], "BillId": {"Value": bill["Id"]}}
    moved = caller.ask("accountingItems/update", AccountingItemUpdates=[move])
    assert [item["BillId"] for item in moved["OrderItems"]] == [bill["Id"]]
    status, answer = caller.post("bills/close", BillId=bill["Id"], Type="Receipt")
    assert (status, answer["Message"]) == (403, "Cannot close bill because it is not fully paid.")
    assert caller.post("bills/delete", BillIds=[bill["Id"]])[0] == 403

    cash(caller, stay.account_id, 3950, BillId=bill["Id"])
    [payment] = caller.ask("payments/getAll", BillIds=[bill["Id"]], **PAGE)["Payments"]
    assert (payment["Amount"]["GrossValue"], payment["State"]) == (-3950, "Charged")
    [closed] = caller.ask("bills/close", BillId=bill["Id"], Type="Receipt")["Bills"]
    assert (closed["State"], closed["PaidUtc"], closed["IssuedUtc"]) == ("Closed", *["2026-10-16T13:42:00Z"] * 2)
    numbers = [int(row.number) for row in caller.hotel.state.bills if row.number]
    assert int(closed["Number"]) == max(numbers) and len(numbers) == len(set(numbers))

    for operation, fields in (
        ("bills/close", {"BillId": bill["Id"], "Type": "Receipt"}),
        ("payments/addExternal", {**_payment(stay.account_id), "BillId": bill["Id"]}),
        ("accountingItems/update", {"AccountingItemUpdates": [move]}),
        ("orderItems/cancel", {"OrderItemIds": [night["Id"]]}),
        ("bills/delete", {"BillIds": [bill["Id"]]}),
    ):
        assert caller.post(operation, **fields)[0] == 400, operation
    caller.ask("customers/update", CustomerId=stay.account_id, LastName="Anders")
    [frozen] = caller.ask("bills/getAll", BillIds=[bill["Id"]], **PAGE)["Bills"]
    assert frozen["OwnerData"]["Value"]["LastName"] == "Nováková"


def _payment(account: str) -> dict[str, Any]:
    return {"AccountId": account, "Type": "Cash", "Amount": {"Currency": "CZK", "GrossValue": 1}}


def test_an_invoice_may_be_owed_and_is_due(caller: Caller) -> None:
    stay = caller.stay(48213)
    [bill] = caller.ask("bills/getAll", CustomerIds=[stay.account_id], State="Open", **PAGE)["Bills"]
    [closed] = caller.ask(
        "bills/close",
        BillId=bill["Id"],
        Type="Invoice",
        DueDate={"Value": "2026-10-30"},
        VariableSymbol={"Value": "7"},
        AccountTaxIdentifier={"Value": "CZ1"},
    )["Bills"]
    assert (closed["DueUtc"], closed["PaidUtc"], closed["VariableSymbol"]) == ("2026-10-29T23:00:00Z", None, "7")
    assert closed["OwnerData"]["Value"]["TaxIdentifier"] == "CZ1"
    assert balance_of(caller.hotel.state, bill["Id"]) > 0
    assert {item["AccountingState"] for item in charges(caller, stay.id)} == {"Closed"}


def test_checking_out_closes_what_is_the_stay_s_and_leaves_the_rest_open(caller: Caller) -> None:
    stay = next(
        row
        for row in caller.hotel.state.reservations
        if row.state == "Started" and caller.hotel.state.stay_days(row)[1].isoformat() == "2026-10-17"
    )
    paid = caller.ask("payments/getAll", ReservationIds=[stay.id], **PAGE)["Payments"]
    owed = Decimal(0)
    for row in (*charges(caller, stay.id), *paid):
        owed += Decimal(str(row["Amount"]["GrossValue"]))
    if owed:
        cash(caller, stay.account_id, float(owed), ReservationId=stay.id)
    tip = cash(caller, stay.account_id, 50)
    caller.now = caller.now.replace(day=17, hour=8)
    caller.ask("reservations/process", ReservationId=stay.id, CloseBills=True)
    assert {item["AccountingState"] for item in charges(caller, stay.id)} == {"Closed"}
    assert caller.hotel.state.payments[tip].accounting_state == "Open"
    bills = {caller.hotel.state.bills[item["BillId"]].state for item in charges(caller, stay.id)}
    assert bills == {"Closed"}
    assert caller.hotel.state.bills[caller.hotel.state.payments[tip].bill_id or ""].state == "Open"


def test_a_payment_in_euro_counts_in_crowns_and_a_mistaken_one_is_taken_back_once(caller: Caller) -> None:
    """10 EUR at 24.50 are 245 CZK, stored negative; what was given is its original amount."""
    guest = caller.stay(48213).account_id
    amount = {"Currency": "EUR", "GrossValue": 10}
    made = caller.ask("payments/addExternal", AccountId=guest, Amount=amount, Type="Cash")["ExternalPaymentId"]
    [payment] = caller.ask("payments/getAll", PaymentIds=[made], **PAGE)["Payments"]
    assert (payment["Amount"]["GrossValue"], payment["OriginalAmount"]["GrossValue"]) == (-245, -10)
    caller.ask("payments/updateState", PaymentId=made, State="Canceled")
    [payment] = caller.ask("payments/getAll", PaymentIds=[made], **PAGE)["Payments"]
    assert (payment["State"], payment["AccountingState"]) == ("Canceled", "Canceled")
    status, answer = caller.post("payments/updateState", PaymentId=made, State="Canceled")
    assert (status, answer["Message"]) == (403, 'Payment state cannot be changed from "Canceled" to "Canceled".')


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"Amount": {"Currency": "USD", "GrossValue": 1}}, "Invalid Amount.Currency."),
        ({"Amount": {"Currency": "CZK", "GrossValue": 0}}, "Invalid Amount.GrossValue."),
        ({"Amount": None}, "Invalid Amount."),
        ({"Type": "Barter"}, "Invalid Type."),
        ({"Type": "Beads"}, "Invalid JSON."),
        ({"AccountId": "00000000-0000-0000-0000-000000000000"}, "Invalid AccountId."),
        ({"ReservationId": "00000000-0000-0000-0000-000000000000"}, "Invalid ReservationId."),
    ],
)
def test_what_a_payment_refuses(caller: Caller, fields: dict[str, Any], message: str) -> None:
    status, answer = caller.post("payments/addExternal", **{**_payment(caller.stay(48213).account_id), **fields})
    assert (status, answer["Message"]) == (400, message)


def test_the_paper_is_a_pdf_whose_table_finds_its_objects(caller: Caller) -> None:
    bill = next(row for row in caller.hotel.state.bills if row.state == "Closed")
    result = caller.ask("bills/getPdf", BillId=bill.id)["Result"]
    paper = b64decode(result["Value"]["Base64Data"])
    assert paper.startswith(b"%PDF-1.4\n") and paper.endswith(b"%%EOF\n")
    table = int(paper.rsplit(b"startxref\n", 1)[1].split()[0])
    assert paper[table:].startswith(b"xref\n")
    for number, place in enumerate(re.findall(rb"(\d{10}) 00000 n", paper), 1):
        assert paper[int(place) :].startswith(b"%d 0 obj" % number)
    [content] = [zlib.decompress(part) for part in re.findall(rb"stream\n(.*?)\nendstream", paper, re.DOTALL)]
    assert b"(Hotel Lamplighter)" in content
    assert f"(Receipt {bill.number})".encode() in content
    assert b"(0.00)" in content  # nothing is left to pay


def test_a_bill_is_printed_thirty_times_in_seven_days(caller: Caller) -> None:
    """The thirty-first time is refused; seven days after the first print there is one more."""
    bill = next(row.id for row in caller.hotel.state.bills if row.state == "Closed")
    for _ in range(30):
        assert caller.ask("bills/getPdf", BillId=bill)["Result"]["Discriminator"] == "BillPdfFile"
        caller.now += timedelta(minutes=1)
    refused = caller.post("bills/getPdf", BillId=bill)
    told = "The bill has been printed 30 times in the last 7 days."
    assert refused == (403, {**refused[1], "Message": told})
    other = next(row.id for row in caller.hotel.state.bills if row.id != bill)
    assert caller.post("bills/getPdf", BillId=other)[0] == 200
    caller.now = OPENING + timedelta(days=7)
    assert caller.post("bills/getPdf", BillId=bill)[0] == 200
    assert caller.post("bills/getPdf", BillId=bill)[0] == 403


def test_a_bill_at_the_fiscal_machine_is_asked_for_again_by_its_event(caller: Caller) -> None:
    """Its data come two seconds after closing; asking again with the event is no further print."""
    state = caller.hotel.state
    [bill] = caller.ask("bills/add", Bills=[{"AccountId": caller.stay(48213).account_id}])["Bills"]
    machine = "00000000-0000-4000-a000-00000000f15c"
    caller.ask("bills/close", BillId=bill["Id"], Type="Receipt", FiscalMachineId=machine)
    waiting = caller.ask("bills/getPdf", BillId=bill["Id"])["Result"]
    assert waiting["Discriminator"] == "BillPrintEvent"
    event = waiting["Value"]["BillPrintEventId"]
    again = {"BillId": bill["Id"], "BillPrintEventId": event}
    assert caller.ask("bills/getPdf", **again)["Result"] == waiting
    caller.now += timedelta(seconds=2)
    printed = caller.ask("bills/getPdf", **again)["Result"]
    assert (printed["Discriminator"], len(state.bill_prints.having("bill", bill["Id"]))) == ("BillPdfFile", 1)
    other = next(row.id for row in state.bills if row.id != bill["Id"])
    refused = caller.post("bills/getPdf", BillId=other, BillPrintEventId=event)
    assert refused == (400, {**refused[1], "Message": "Invalid BillPrintEventId."})


def test_what_another_account_took_over_does_not_hold_a_guest_back(caller: Caller) -> None:
    """A stay that ends today owes 1240 for a companion: a company takes the charges over, and the guests may leave."""
    stay = caller.stay(47958)
    state = caller.hotel.state
    asked = {"ReservationId": stay.id, "CloseBills": True}
    assert "open balance" in caller.post("reservations/process", **asked)[1]["Message"]
    company = next(iter(state.companies)).id
    [bill] = caller.ask("bills/add", Bills=[{"AccountId": company}])["Bills"]
    owing = {account for account, owed in balances(state, stay).items() if owed}
    moves = [
        {"AccountingItemId": row.id, "BillId": {"Value": bill["Id"]}}
        for row in state.order_items.having("order", stay.id)
        if row.state == "Open" and row.account_id in owing
    ]
    caller.ask("accountingItems/update", AccountingItemUpdates=moves)
    assert balances(state, stay)[company] == 1240
    assert caller.ask("reservations/process", **asked) == {}
    assert state.bills[bill["Id"]].state == "Open"
