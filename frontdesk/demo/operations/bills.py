"""bills/getAll|add|close|delete|getPdf (connector-api.md §4.7, B.6)."""

from __future__ import annotations

from base64 import b64encode
from dataclasses import replace
from datetime import datetime

from frontdesk.demo.account_rows import Address
from frontdesk.demo.answers import Json, RefusalError, forbidden, invalid
from frontdesk.demo.bill_paper import bill_pdf
from frontdesk.demo.call import Call
from frontdesk.demo.operations.profiles import address_given
from frontdesk.demo.operations.setup import property_is_asked
from frontdesk.demo.paging import Filters, common, page
from frontdesk.demo.question import Question, members
from frontdesk.demo.rows import Bill, BillParty, BillPrint
from frontdesk.demo.rules.accounts import account_type, check_account
from frontdesk.demo.rules.billing import (
    FISCAL_DELAY,
    check_close,
    check_prints,
    close,
    items_on,
    party_of,
    payments_on,
)
from frontdesk.demo.rules.rebates import are_all_given_back
from frontdesk.demo.state import State
from frontdesk.demo.times import say, say_maybe, unit_start

_FILTERS = members("BillIds CustomerIds State Type IssuedUtc ClosedUtc PaidUtc DueUtc CreatedUtc UpdatedUtc")
_TYPES = members("Receipt Invoice")
_STATES = members("Open Closed")
_CORRECTIONS = members("Bill CorrectiveBill")
_TEMPLATES = members("Detailed Consumption Reservation OrderItem Guest")
_LONGEST_REASON = 255


def get_bills(call: Call) -> Json:
    """bills/getAll; at least one filter. The items on a bill are read by orderItems and payments."""
    question, table = call.question, call.state.bills
    if not any(question.has(name) for name in _FILTERS):
        raise RefusalError(400, "At least one filter must be provided.")
    customers = question.identifiers("CustomerIds")
    corrections = question.choices("CorrectionState", _CORRECTIONS)
    filters: Filters[Bill] = Filters()
    filters.only_if(property_is_asked(call) and (corrections is None or "Bill" in corrections))
    filters.among(_one(question.choice("State", _STATES)), lambda row: row.state)
    filters.among(_one(question.choice("Type", _TYPES)), lambda row: row.type)
    for name in ("IssuedUtc", "ClosedUtc"):
        filters.within(question.interval(name), lambda row: row.closed)
    filters.within(question.interval("PaidUtc"), _paid)
    filters.within(question.interval("DueUtc"), lambda row: row.due)
    filters.within(question.interval("CreatedUtc"), lambda row: row.created)
    filters.within(question.interval("UpdatedUtc"), lambda row: row.updated)
    only = common(
        question.identifiers("BillIds"),
        None if customers is None else table.having_any("account", customers),
    )
    rows, cursor = page(table, question.limitation(), filters, only)
    return {"Bills": [bill(call.state, row) for row in rows], "Cursor": cursor}


def _one(value: str | None) -> set[str] | None:
    return None if value is None else {value}


def _paid(row: Bill) -> datetime | None:
    return row.paid or (row.closed if row.type == "Receipt" else None)


def bill(state: State, row: Bill) -> Json:
    """The wire shape of a bill; what once was inside of it are empty lists today (observed)."""
    party = row.party or party_of(state, row.account_id)
    kind = account_type(state, row.account_id)
    owner = {"Discriminator": f"Bill{kind}Data", "Value": _party(party, kind)}
    return {
        "Id": row.id,
        "Name": row.name,
        "EnterpriseId": state.enterprise.id,
        "AccountId": row.account_id,
        "AccountType": kind,
        "CustomerId": row.account_id if kind == "Customer" else None,
        "CompanyId": row.account_id if kind == "Company" else row.associated_account_id,
        "AssociatedAccountIds": [] if row.associated_account_id is None else [row.associated_account_id],
        "CounterId": None,
        "State": row.state,
        "Type": row.type,
        "Number": row.number,
        "VariableSymbol": row.variable_symbol,
        "CreatedUtc": say(row.created),
        "IssuedUtc": say_maybe(row.closed),
        "TaxedUtc": say_maybe(row.taxed or row.closed),
        "PaidUtc": say_maybe(_paid(row)),
        "DueUtc": say_maybe(row.due),
        "LastReminderDateUtc": None,
        "UpdatedUtc": say(row.updated),
        "PurchaseOrderNumber": row.purchase_order_number,
        "Notes": row.notes,
        "Options": {
            "DisplayCustomer": row.display_customer,
            "DisplayTaxation": row.display_taxation,
            "TrackReceivable": row.type == "Invoice",
            "DisplayCid": False,
            "Rebated": are_all_given_back(state, items_on(state, row.id)),
        },
        "Revenue": [],
        "Payments": [],
        "OrderItems": [],
        "PaymentItems": [],
        "AssigneeData": owner,
        "OwnerData": owner,
        "CompanyDetails": None,
        "AssociatedAccountData": _associated(state, row),
        "EnterpriseData": {
            "AdditionalTaxIdentifier": None,
            "CompanyName": state.enterprise.name,
            "BankAccount": None,
            "BankName": None,
            "Iban": None,
            "Bic": None,
        },
        "CorrectionState": "Bill",
        "CorrectionType": None,
        "CorrectedBillId": None,
    }


def _associated(state: State, row: Bill) -> list[Json]:
    """The second party that is printed, such as the guest of a company's bill."""
    if row.associated_account_id is None:
        return []
    kind = account_type(state, row.associated_account_id)
    shown = {"BillCustomerData": None, "BillCompanyData": None}
    party = _party(party_of(state, row.associated_account_id), kind)
    return [{"Discriminator": f"Bill{kind}Data", **shown, f"Bill{kind}Data": party}]


def _party(row: BillParty, kind: str) -> Json:
    common_part = {
        "Id": row.account_id,
        "Address": None if row.address is None else _address(row.address),
        "LegalIdentifiers": {},
        "BillingCode": None,
        "TaxIdentifier": row.tax_identifier,
    }
    if kind == "Company":
        empty = ("FiscalIdentifier", "AdditionalTaxIdentifier", "DUNS", "Telephone", "InvoicingEmail", "Department")
        return {**common_part, "Name": row.last_name, **dict.fromkeys(empty)}
    names = {"LastName": row.last_name, "FirstName": row.first_name, "SecondLastName": None, "TitlePrefix": None}
    return {**common_part, **names}


def _address(row: Address) -> Json:
    return {
        "Line1": row.line1,
        "Line2": row.line2,
        "City": row.city,
        "PostalCode": row.postal_code,
        "SubdivisionCode": row.subdivision,
        "CountryCode": row.country,
    }


def add(call: Call) -> Json:
    """bills/add: empty open bills."""
    items = call.question.parts("Bills")
    if items is None:
        raise invalid("Bills")
    added = []
    for item in items:
        account = check_account(call.state, item.required_identifier("AccountId"))
        second = item.identifier("AssociatedAccountId")
        if second is not None:
            check_account(call.state, second, "AssociatedAccountId")
        row = Bill(
            id=call.new_id(),
            account_id=account,
            state="Open",
            number=None,
            created=call.now,
            updated=call.now,
            name=item.text("Name"),
            associated_account_id=second,
        )
        call.change.put(row)
        added.append(bill(call.state, row))
    return {"Bills": added}


def close_bill(call: Call) -> Json:
    """bills/close: a receipt that is settled, or an invoice; everything on it is closed with it."""
    question, state, now = call.question, call.state, call.now
    row = _open(call, question.required_identifier("BillId"))
    kind = question.choice("Type", _TYPES)
    if kind is None:
        raise invalid("Type")
    check_close(state, row, kind)
    if question.identifier("FiscalMachineId") is not None:
        row = replace(row, fiscal_ready=now + FISCAL_DELAY)
    row = replace(row, type="Invoice" if kind == "Invoice" else "Receipt", party=_party_given(call, row))
    row = _options(_dates(call, row), question.part("Options"))
    for name, field in (
        ("VariableSymbol", "variable_symbol"),
        ("PurchaseOrderNumber", "purchase_order_number"),
        ("Notes", "notes"),
    ):
        if (wish := question.update(name, Question.text)) is not None:
            row = replace(row, **{field: wish.value})  # type: ignore[arg-type]  # each of them is a text
    content = [item for item in items_on(state, row.id) if item.state == "Open"]
    paid = [payment for payment in payments_on(state, row.id) if payment.accounting_state == "Open"]
    return {"Bills": [bill(state, close(state, call.change, row, [*content, *paid], now, call.rng))]}


def _dates(call: Call, row: Bill) -> Bill:
    """Dates travel as `2026-10-16`; the platform keeps them as the property's midnight (§1.5)."""
    for name, field in (("TaxedDate", "taxed"), ("DueDate", "due")):
        wish = call.question.update(name, Question.day)
        if wish is not None and wish.value is not None:
            moment = unit_start(wish.value, call.state.zone)
            row = replace(row, taxed=moment) if field == "taxed" else replace(row, due=moment)
    if row.due is not None and row.type == "Receipt":
        raise invalid("DueDate")
    return row


def _options(row: Bill, options: Question | None) -> Bill:
    if options is None:
        return row
    customer, taxation = (options.update(name, Question.flag) for name in ("DisplayCustomer", "DisplayTaxation"))
    if customer is None or taxation is None:
        raise invalid("Options")
    return replace(row, display_customer=bool(customer.value), display_taxation=bool(taxation.value))


def _party_given(call: Call, row: Bill) -> BillParty:
    question = call.question
    party = party_of(call.state, row.account_id)
    address = address_given(call, question, "AccountAddress") or address_given(call, question)
    if address is not None:
        party = replace(party, address=address)
    for name in ("TaxIdentifier", "AccountTaxIdentifier"):
        if (wish := question.update(name, Question.text)) is not None:
            party = replace(party, tax_identifier=wish.value)
    return party


def delete(call: Call) -> Json:
    """bills/delete: only open bills that nothing is on."""
    state = call.state
    for identifier in sorted(call.question.required_identifiers("BillIds")):
        row = _open(call, identifier, "BillIds")
        if items_on(state, row.id) or payments_on(state, row.id):
            raise forbidden("Cannot delete bill because it is not empty.")
        call.change.remove(row)
    return {}


def _open(call: Call, identifier: str, name: str = "BillId") -> Bill:
    row = call.state.bills.get(identifier)
    if row is None or row.state != "Open":
        raise invalid(name)
    return row


def get_pdf(call: Call) -> Json:
    """bills/getPdf: the bill on paper, or a print event to ask again with while the fiscal machine has not answered.

    A command, since prints are counted; asking again with the event is the same print.
    """
    question = call.question
    row = call.state.bills.get(question.required_identifier("BillId"))
    if row is None:
        raise invalid("BillId")
    question.choice("PdfTemplate", _TEMPLATES)
    if len(question.text("PrintReason") or "") > _LONGEST_REASON:
        raise invalid("PrintReason")
    event = _print_event(call, row)
    if row.fiscal_ready is not None and call.now < row.fiscal_ready:
        return _printed(row, "BillPrintEvent", {"BillPrintEventId": event.id})
    paper = b64encode(bill_pdf(call.state, row, call.now)).decode()
    return _printed(row, "BillPdfFile", {"Base64Data": paper})


def _print_event(call: Call, row: Bill) -> BillPrint:
    """The one asked for, else a new one, which counts."""
    named = call.question.identifier("BillPrintEventId")
    if named is None:
        check_prints(call.state, row, call.now)
        event = BillPrint(call.new_id(), row.id, call.now)
        call.change.put(event)
        return event
    known = call.state.bill_prints.get(named)
    if known is None or known.bill_id != row.id:
        raise invalid("BillPrintEventId")
    return known


def _printed(row: Bill, kind: str, value: Json) -> Json:
    return {"BillId": row.id, "Result": {"Discriminator": kind, "Value": value}}
