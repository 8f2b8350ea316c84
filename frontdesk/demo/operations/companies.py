"""companies/getAll|add (connector-api.md §4.9, B.5)."""

from __future__ import annotations

from typing import Any

from frontdesk.demo.account_rows import Company
from frontdesk.demo.answers import Json, invalid
from frontdesk.demo.call import Call
from frontdesk.demo.operations.customers import address
from frontdesk.demo.operations.profiles import address_given
from frontdesk.demo.operations.setup import wanted_activity
from frontdesk.demo.paging import Filters, page
from frontdesk.demo.question import Question, members
from frontdesk.demo.state import State
from frontdesk.demo.times import read_duration, say, say_duration

_OPTIONS = ("Invoiceable", "AddFeesToInvoices", "AddTaxDeductedPaymentToInvoices")
_RATINGS = members("CreditOk PaymentRequiredUpfront LocalDecisionRequired")
_TEXTS = {
    "InvoicingEmail": "invoicing_email",
    "WebsiteUrl": "website",
    "Department": "department",
    "DunsNumber": "duns_number",
    "ReferenceIdentifier": "reference_identifier",
    "AccountingCode": "accounting_code",
    "AdditionalTaxIdentifier": "additional_tax_identifier",
    "BillingCode": "billing_code",
    "Contact": "contact",
    "ContactPerson": "contact_person",
    "Identifier": "identifier",
    "Iata": "iata",
    "Notes": "notes",
    "TaxIdentifier": "tax_identifier",
    "Telephone": "telephone",
    "ExternalIdentifier": "external_identifier",
}


def get_companies(call: Call) -> Json:
    """companies/getAll: exact filters; `TimeFilter` with its ends is the old form."""
    question = call.question
    chains = question.identifiers("ChainIds")
    filters: Filters[Company] = Filters()
    filters.only_if(chains is None or call.state.enterprise.chain_id in chains)
    filters.among(wanted_activity(question), lambda row: row.is_active)
    filters.among(question.identifiers("MotherCompanyIds"), lambda row: row.mother_id)
    filters.among(question.texts("Names"), lambda row: row.name)
    filters.among(question.texts("ExternalIdentifiers"), lambda row: row.external_identifier)
    filters.within(question.interval("CreatedUtc"), lambda row: row.created)
    filters.within(question.interval("UpdatedUtc"), lambda row: row.updated)
    rows, cursor = page(call.state.companies, question.limitation(), filters, question.identifiers("Ids"))
    return {"Companies": [company(call.state, row) for row in rows], "Cursor": cursor}


def company(state: State, row: Company) -> Json:
    """The wire shape of a company."""
    return {
        "Id": row.id,
        "ChainId": state.enterprise.chain_id,
        "Name": row.name,
        "MotherCompanyId": row.mother_id,
        "InvoiceDueInterval": row.due_interval,
        "Options": {name: name in row.options for name in _OPTIONS},
        "CreditRating": {"Basic": row.credit_rating},
        **{name: getattr(row, field) for name, field in _TEXTS.items()},
        "ElectronicInvoiceIdentifier": None,
        "IsActive": row.is_active,
        "Number": row.number,
        "CreatedUtc": say(row.created),
        "UpdatedUtc": say(row.updated),
        "Address": None if row.address is None else address(row.address),
        "AddressId": None if row.address is None else row.address.id,
        "MergeTargetId": row.merge_target_id,
        "TaxIdentificationNumber": row.tax_identifier,
    }


def add(call: Call) -> Json:
    """companies/add: one company, at the top of the request; the three options must be given."""
    question, state = call.question, call.state
    name, options = question.text("Name"), question.part("Options")
    if not (name and name.strip()):
        raise invalid("Name")
    if options is None or not all(options.has(each) for each in _OPTIONS):
        raise invalid("Options")
    mother = question.identifier("MotherCompanyId")
    if mother is not None and mother not in state.companies:
        raise invalid("MotherCompanyId")
    rating = question.part("CreditRating")
    texts: dict[str, Any] = {field: question.text(each) for each, field in _TEXTS.items()}
    newest = next(state.companies.newest_first(), None)
    row = Company(
        id=call.new_id(),
        number=1 if newest is None else newest.number + 1,
        name=name.strip(),
        created=call.now,
        updated=call.now,
        options=tuple(each for each in _OPTIONS if options.flag(each)),
        mother_id=mother,
        due_interval=_due_interval(question),
        credit_rating=None if rating is None else rating.choice("Basic", _RATINGS),
        address=address_given(call, question),
        **texts,
    )
    call.change.put(row)
    return {"Companies": [company(state, row)], "Cursor": None}


def _due_interval(question: Question) -> str | None:
    text = question.text("InvoiceDueInterval")
    if text is None:
        return None
    length = read_duration(text)
    if length is None:
        raise invalid("InvoiceDueInterval")
    return say_duration(length)
