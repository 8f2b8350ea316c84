"""customers/add, customers/update, accounts/merge (connector-api.md §4.9, B.5)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any, get_args

from frontdesk.demo.account_rows import Address, Company, Document, DocumentType
from frontdesk.demo.answers import Json, invalid
from frontdesk.demo.call import Call
from frontdesk.demo.operations.customers import customer
from frontdesk.demo.operations.world import COUNTRIES
from frontdesk.demo.question import Question, members
from frontdesk.demo.rows import Customer
from frontdesk.demo.rules.accounts import check_email, merged, owner_of_email

_TITLES = members("Mister Miss Misses")
_SEXES = members("Male Female")
_CLASSIFICATIONS = members(
    "PaymasterAccount Blacklist Media LoyaltyProgram PreviousComplaint Returning Staff FriendOrFamily TopManagement "
    "Important VeryImportant Problematic Cashlist DisabledPerson Military Airline HealthCompliant InRoom "
    "WaitingForRoom Student Blocklist"
)
_OPTIONS = members(
    "SendMarketingEmails Invoiceable BillAddressObjection SendMarketingPostalMail SendPartnerMarketingEmails "
    "SendPartnerMarketingPostalMail WithdrawCardConsent GuestPhotoConsent IdPhotosConsent"
)
_TEXTS = {
    "FirstName": "first_name",
    "LastName": "last_name",
    "SecondLastName": "second_last_name",
    "PreferredLanguageCode": "language",
    "BirthCountrySubdivisionCode": "birth_subdivision",
    "BirthPlace": "birth_place",
    "Occupation": "occupation",
    "Email": "email",
    "Phone": "phone",
    "LoyaltyCode": "loyalty_code",
    "Notes": "notes",
    "CarRegistrationNumber": "car",
    "DietaryRequirements": "diet",
    "TaxIdentificationNumber": "tax_number",
}
_COUNTRIES = {"NationalityCode": "nationality", "BirthCountryCode": "birth_country"}
_ITALIAN = {
    "ItalianDestinationCode": "italian_destination",
    "ItalianFiscalCode": "italian_fiscal",
    "ItalianLotteryCode": "italian_lottery",
}
_DOCUMENTS: tuple[DocumentType, ...] = get_args(DocumentType)
_ADDRESS_TEXTS = {
    "Line1": "line1",
    "Line2": "line2",
    "City": "city",
    "PostalCode": "postal_code",
    "CountrySubdivisionCode": "subdivision",
}


def add(call: Call) -> Json:
    """customers/add: a new profile, or the known one overwritten when its e-mail is given and that is allowed."""
    question, state, now = call.question, call.state, call.now
    if not question.has("OverwriteExisting"):
        raise invalid("OverwriteExisting")
    overwrites = question.flag("OverwriteExisting")
    if not _said(question, "LastName"):
        raise invalid("LastName")
    email = _said(question, "Email")
    known = owner_of_email(state, email) if overwrites and email is not None else None
    me = state.enterprise.integration_profile_id
    row = known or Customer(call.new_id(), _next_number(call), None, "", now, now, creator_id=me)
    italian = {field: _said(question, name) for name, field in _ITALIAN.items()}
    return _written(call, row, {field: text for field, text in italian.items() if text is not None})


def update(call: Call) -> Json:
    """customers/update: plain values; what is missing or blank stays, so nothing can be cleared (§1.5)."""
    question = call.question
    row = call.state.customers.get(question.required_identifier("CustomerId"))
    if row is None or not row.is_active:
        raise invalid("CustomerId")
    wishes = {field: question.update(name, Question.text) for name, field in _ITALIAN.items()}
    return _written(call, row, {field: wish.value for field, wish in wishes.items() if wish is not None})


def _written(call: Call, row: Customer, italian: dict[str, str | None]) -> Json:
    question, me = call.question, call.state.enterprise.integration_profile_id
    changes: dict[str, Any] = {**italian, "updated": call.now, "updater_id": me}
    for names in (_TEXTS, _COUNTRIES):
        changes |= {field: text for name, field in names.items() if (text := _said(question, name)) is not None}
    for name in _COUNTRIES:
        _check_country(question, name)
    if (title := question.choice("Title", _TITLES)) is not None:
        changes["title"] = title
    if (sex := question.choice("Sex", _SEXES)) is not None:
        changes["sex"] = sex
    if (born := question.day("BirthDate")) is not None:
        changes["birth_date"] = born
    if (company := question.identifier("CompanyId")) is not None:
        if company not in call.state.companies:
            raise invalid("CompanyId")
        changes["company_id"] = company
    for name, allowed, field in (
        ("Classifications", _CLASSIFICATIONS, "classifications"),
        ("Options", _OPTIONS, "options"),
    ):
        chosen = question.any_choices(name, allowed)
        if chosen is not None:
            changes[field] = tuple(sorted(chosen))
    if (address := address_given(call, question)) is not None:
        changes["address"] = address
    changes["documents"] = tuple(_documents(call, question, row.documents))
    check_email(call.state, changes.get("email"), besides=row.id)
    row = replace(row, **changes)
    call.change.put(row)
    return customer(call.state, row)


def address_given(call: Call, question: Question, name: str = "Address") -> Address | None:
    """The address of a request, with an id of its own; None when none is given."""
    part = question.part(name)
    if part is None:
        return None
    country = _check_country(part, "CountryCode")
    texts = {field: _said(part, name) for name, field in _ADDRESS_TEXTS.items()}
    return Address(call.new_id(), country=country, **texts)


def _documents(call: Call, question: Question, known: Iterable[Document]) -> Iterable[Document]:
    by_type = {each.type: each for each in known}
    for kind in _DOCUMENTS:
        part = question.part(kind)
        if part is None:
            continue
        old = by_type.get(kind)
        by_type[kind] = Document(
            id=call.new_id() if old is None else old.id,
            type=kind,
            number=_said(part, "Number"),
            expiration=part.day("Expiration"),
            issuance=part.day("Issuance"),
            issuing_country=_check_country(part, "IssuingCountryCode"),
            issuing_subdivision=_said(part, "IssuingCountrySubdivisionCode"),
            issuing_city=_said(part, "IssuingCity"),
        )
    return by_type.values()


def _said(question: Question, name: str) -> str | None:
    """The text without blanks around it; a blank one counts as not given."""
    text = question.text(name)
    return text.strip() or None if text is not None else None


def _check_country(question: Question, name: str) -> str | None:
    code = _said(question, name)
    if code is not None and code not in COUNTRIES:
        raise invalid(name)
    return code


def _next_number(call: Call) -> str:
    newest = next(call.state.customers.newest_first(), None)
    return "1" if newest is None else str(int(newest.number) + 1)


def merge(call: Call) -> Json:
    """accounts/merge: each source goes up in its target; all accounts of a merge are of its one type."""
    merges = call.question.parts("AccountMergeParameters", 10)
    if merges is None:
        raise invalid("AccountMergeParameters")
    seen = call.state.clone()
    for each in merges:
        kind = each.choice("AccountType", frozenset({"Customer", "Company"}))
        if kind is None:
            raise invalid("AccountType")
        table: Any = seen.customers if kind == "Customer" else seen.companies
        target: Customer | Company | None = table.get(each.required_identifier("TargetAccountId"))
        if target is None or not target.is_active:
            raise invalid("TargetAccountId")
        for source_id in sorted(each.required_identifiers("SourceAccountIds")):
            source: Customer | Company | None = table.get(source_id)
            if source is None or not source.is_active or source_id == target.id:
                raise invalid("SourceAccountIds")
            for row in merged(seen, source, target.id, call.now):
                call.change.put(row)
                seen.put(row)
    return {}
