"""Guests, companies and notes: e-mail addresses, plain updates, merges (connector-api.md §4.9)."""

from __future__ import annotations

import pytest

from tests.demo.conftest import Caller

PAGE = {"Limitation": {"Count": 100}}


def test_an_address_is_nobody_else_s_whatever_its_case(caller: Caller) -> None:
    first = caller.ask("customers/add", LastName="Kos", Email="kos@example.cz", OverwriteExisting=False)
    known = {"LastName": "Kosová", "Email": "KOS@example.cz", "Phone": "+420 600 000 001"}
    status, answer = caller.post("customers/add", **known, OverwriteExisting=False)
    assert (status, answer["Message"]) == (400, "A customer with the specified email already exists.")
    again = caller.ask("customers/add", **known, OverwriteExisting=True)
    assert (again["Id"], again["LastName"], again["Phone"]) == (first["Id"], "Kosová", "+420 600 000 001")
    other = caller.ask("customers/add", LastName="Vrána", OverwriteExisting=False)
    status, answer = caller.post("customers/update", CustomerId=other["Id"], Email="kos@example.cz")
    assert (status, answer["Message"]) == (400, "A customer with the specified email already exists.")
    assert caller.post("customers/update", CustomerId=other["Id"], Email="kos@example")[0] == 403
    found = caller.ask("customers/getAll", Emails=["kos@EXAMPLE.cz"], Extent={"Customers": True}, **PAGE)
    assert [row["Id"] for row in found["Customers"]] == [first["Id"]]


def test_an_update_is_plain_and_clears_nothing(caller: Caller) -> None:
    made = caller.ask(
        "customers/add", LastName="Kos", FirstName="Jan", Notes="Tea", Passport={"Number": "7"}, OverwriteExisting=False
    )
    assert made["Options"] == ["Invoiceable"] and made["IsActive"]
    changed = caller.ask(
        "customers/update",
        CustomerId=made["Id"],
        LastName=" ",
        Notes=None,
        BirthDate="1988-02-29",
        NationalityCode="CZ",
        ItalianFiscalCode={"Value": "X1"},
        Address={"Line1": "Ptačí 3", "CountryCode": "CZ"},
    )
    assert {name: changed[name] for name in ("LastName", "Notes", "BirthDate", "ItalianFiscalCode")} == {
        "LastName": "Kos",
        "Notes": "Tea",
        "BirthDate": "1988-02-29",
        "ItalianFiscalCode": "X1",
    }
    assert changed["Address"]["Line1"] == "Ptačí 3"
    assert changed["Passport"]["Number"] == "7"
    assert caller.ask("customers/getAll", CustomerIds=[made["Id"]], Extent={"Customers": True}, **PAGE) == {
        "Customers": [changed],
        "Documents": None,
        "Cursor": made["Id"],
    }


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"LastName": {"Value": "Kos"}}, "Invalid JSON."),
        ({"BirthDate": "1988-02-30"}, "Invalid JSON."),
        ({"Title": "Doctor"}, "Invalid JSON."),
        ({"NationalityCode": "QQ"}, "Invalid NationalityCode."),
        ({"CompanyId": "00000000-0000-0000-0000-000000000000"}, "Invalid CompanyId."),
        ({"CustomerId": None}, "Invalid CustomerId."),
    ],
)
def test_what_an_update_refuses(caller: Caller, fields: dict[str, object], message: str) -> None:
    guest = caller.stay(48213).account_id
    status, answer = caller.post("customers/update", **{"CustomerId": guest, **fields})
    assert (status, answer["Message"]) == (400, message)


def test_a_merge_takes_stays_charges_and_companions_along(caller: Caller) -> None:
    stay = caller.stay(48213)
    target = caller.ask("customers/add", LastName="Nováková", OverwriteExisting=False)["Id"]
    merge = {"SourceAccountIds": [stay.account_id], "TargetAccountId": target, "AccountType": "Customer"}
    caller.ask("accounts/merge", AccountMergeParameters=[merge])
    state = caller.hotel.state
    assert caller.stay(48213).account_id == target
    assert {row.account_id for row in state.order_items.having("order", stay.id)} == {target}
    assert {row.account_id for row in state.payments.having("reservation", stay.id)} == {target}
    assert target in {row.customer_id for row in state.companionships.having("reservation", stay.id)}
    assert not state.companionships.having("customer", stay.account_id)
    gone = caller.ask(
        "customers/getAll",
        CustomerIds=[stay.account_id],
        ActivityStates=["Deleted"],
        Extent={"Customers": True},
        **PAGE,
    )["Customers"]
    assert [(row["IsActive"], row["MergeTargetId"]) for row in gone] == [(False, target)]
    assert caller.post("accounts/merge", AccountMergeParameters=[merge])[1]["Message"] == "Invalid SourceAccountIds."


def test_notes_on_a_stay_come_change_and_go(caller: Caller) -> None:
    stay = caller.stay(48213)

    def texts() -> list[str]:
        notes = caller.ask("serviceOrderNotes/getAll", ServiceOrderIds=[stay.id], **PAGE)["ServiceOrderNotes"]
        return [note["Text"] for note in notes]

    before = texts()
    [note] = caller.ask("serviceOrderNotes/add", ServiceOrderNotes=[{"ServiceOrderId": stay.id, "Text": "Late"}])[
        "ServiceOrderNotes"
    ]
    assert (note["Type"], texts()) == ("General", ["Late", *before])
    changed = {"ServiceOrderNoteId": note["Id"], "Text": {"Value": "Very late"}}
    caller.ask("serviceOrderNotes/update", ServiceOrderNoteUpdates=[changed])
    assert texts() == ["Very late", *before]
    caller.ask("serviceOrderNotes/delete", ServiceOrderNoteIds=[note["Id"]])
    assert texts() == before
    for operation, fields in (
        ("serviceOrderNotes/delete", {"ServiceOrderNoteIds": [note["Id"]]}),
        ("serviceOrderNotes/add", {"ServiceOrderNotes": [{"ServiceOrderId": stay.id, "Text": " "}]}),
    ):
        assert caller.post(operation, **fields)[0] == 400


def test_a_note_on_an_account_has_one_classification(caller: Caller) -> None:
    guest = caller.stay(48213).account_id
    new = {"AccountId": guest, "Content": "Likes tulips", "Classifications": ["Gifts"]}
    [note] = caller.ask("accountNotes/add", AccountNotes=[new])["AccountNotes"]
    both = {"AccountNoteId": note["Id"], "Classifications": {"Other": {"Value": True}}}
    assert caller.post("accountNotes/update", AccountNoteUpdates=[both])[1]["Message"] == "Invalid Classifications."
    other = {"AccountNoteId": note["Id"], "Classifications": {"Gifts": {"Value": False}, "Other": {"Value": True}}}
    [changed] = caller.ask("accountNotes/update", AccountNoteUpdates=[other])["AccountNotes"]
    assert (changed["Classifications"], changed["Content"]) == (["Other"], "Likes tulips")
    caller.ask("accountNotes/delete", AccountNoteIds=[note["Id"]])
    assert caller.ask("accountNotes/getAll", AccountIds=[guest], **PAGE)["AccountNotes"] == []
    kept = caller.ask("accountNotes/getAll", AccountIds=[guest], ActivityStates=["Deleted"], **PAGE)["AccountNotes"]
    assert [row["IsActive"] for row in kept] == [False]
