"""customers/getAll, customers/search, companionships/getAll (connector-api.md §4.2, §4.9, B.5)."""

from __future__ import annotations

from typing import get_args

from frontdesk.demo.account_rows import Address, Document, DocumentType
from frontdesk.demo.answers import Json, RefusalError, invalid
from frontdesk.demo.call import Call
from frontdesk.demo.operations.reservation_shapes import old_reservation
from frontdesk.demo.operations.setup import property_is_asked, wanted_activity
from frontdesk.demo.paging import Filters, common, page
from frontdesk.demo.rows import Companionship, Customer, Reservation
from frontdesk.demo.state import State
from frontdesk.demo.times import say


def get_customers(call: Call) -> Json:
    """customers/getAll: exact filters only; there is no search by part of a name."""
    question = call.question
    extent = question.part("Extent")
    if extent is None:
        raise invalid("Extent")
    deleted = question.interval("DeletedUtc")
    emails = question.texts("Emails")
    filters: Filters[Customer] = Filters()
    filters.only_if(_chain_is_asked(call))
    filters.among(question.identifiers("CompanyIds", 1), lambda row: row.company_id)
    filters.among(question.texts("LoyaltyCodes"), lambda row: row.loyalty_code)
    filters.among(wanted_activity(question), lambda row: row.is_active)
    filters.within(question.interval("CreatedUtc"), lambda row: row.created)
    filters.within(question.interval("UpdatedUtc"), lambda row: row.updated)
    filters.require(lambda row: deleted is None or not row.is_active)
    table, last_names, first_names = call.state.customers, question.texts("LastNames"), question.texts("FirstNames")
    only = common(
        question.identifiers("CustomerIds"),
        None if emails is None else table.having_any("email", (email.casefold() for email in emails)),
        None if last_names is None else table.having_any("last_name", last_names),
        None if first_names is None else table.having_any("first_name", first_names),
    )
    rows, cursor = page(table, question.limitation(), filters, only)
    customers = [customer(call.state, row) for row in rows] if extent.flag("Customers") else []
    documents = [_document(row, each) for row in rows for each in row.documents] if extent.flag("Documents") else None
    return {"Customers": customers, "Documents": documents, "Cursor": cursor}


def _chain_is_asked(call: Call) -> bool:
    chains = call.question.identifiers("ChainIds")
    return chains is None or call.state.enterprise.chain_id in chains


def customer(state: State, row: Customer) -> Json:
    """The wire shape of a profile."""
    return {
        "Id": row.id,
        "ChainId": state.enterprise.chain_id,
        "Number": row.number,
        "Title": row.title,
        "Sex": row.sex,
        "FirstName": row.first_name,
        "LastName": row.last_name,
        "SecondLastName": row.second_last_name,
        "NationalityCode": row.nationality,
        "PreferredLanguageCode": row.language,
        "LanguageCode": row.language,
        "BirthDate": None if row.birth_date is None else row.birth_date.isoformat(),
        "BirthCountryCode": row.birth_country,
        "BirthCountrySubdivisionCode": row.birth_subdivision,
        "BirthPlace": row.birth_place,
        "Occupation": row.occupation,
        "Email": row.email,
        "HasOtaEmail": False,
        "Phone": row.phone,
        "TaxIdentificationNumber": row.tax_number,
        "LoyaltyCode": row.loyalty_code,
        "AccountingCode": None,
        "BillingCode": None,
        "Notes": row.notes,
        "CarRegistrationNumber": row.car,
        "DietaryRequirements": row.diet,
        "CreatedUtc": say(row.created),
        "UpdatedUtc": say(row.updated),
        **_documents(row),
        "Address": None if row.address is None else address(row.address),
        "AddressId": None if row.address is None else row.address.id,
        "Classifications": list(row.classifications),
        "Options": list(row.options),
        "ItalianDestinationCode": row.italian_destination,
        "ItalianFiscalCode": row.italian_fiscal,
        "ItalianLotteryCode": row.italian_lottery,
        "CompanyId": row.company_id,
        "MergeTargetId": row.merge_target_id,
        "ActivityState": "Active" if row.is_active else "Deleted",
        "IsActive": row.is_active,
        "PreferredSpaceFeatures": [],
        "CreatorProfileId": row.creator_id,
        "UpdaterProfileId": row.updater_id or row.creator_id,
    }


def address(row: Address) -> Json:
    """The wire shape of an address."""
    return {
        "Id": row.id,
        "Line1": row.line1,
        "Line2": row.line2,
        "City": row.city,
        "PostalCode": row.postal_code,
        "CountryCode": row.country,
        "CountrySubdivisionCode": row.subdivision,
        "Latitude": None,
        "Longitude": None,
    }


def _documents(row: Customer) -> Json:
    """One member for each type of document, null where the guest has none."""
    return {**dict.fromkeys(get_args(DocumentType)), **{each.type: _document(row, each) for each in row.documents}}


def _document(guest: Customer, row: Document) -> Json:
    return {
        "Id": row.id,
        "CustomerId": guest.id,
        "Type": row.type,
        "Number": row.number,
        "Expiration": None if row.expiration is None else row.expiration.isoformat(),
        "Issuance": None if row.issuance is None else row.issuance.isoformat(),
        "IssuingCountryCode": row.issuing_country,
        "IssuingCountrySubdivisionCode": row.issuing_subdivision,
        "IssuingCity": row.issuing_city,
        "IdentityDocumentSupportNumber": None,
    }


def search_customers(call: Call) -> Json:
    """customers/search: companions of started stays, by part of a name or by room, and paymasters (§4.9)."""
    question, state = call.question, call.state
    name, room_id = question.text("Name"), question.identifier("ResourceId")
    if not (name and name.strip()) and room_id is None:
        raise RefusalError(400, "Invalid Name.")
    found: list[Json] = [
        {"Customer": customer(state, guest), "Reservation": old_reservation(state, stay)}
        for stay in state.reservations.some_newest_first(state.reservations.having_any("state", ["Started"]))
        if room_id in (None, stay.room_id)
        for guest in _guests(state, stay)
        if _named(guest, name)
    ]
    found += [
        {"Customer": customer(state, guest), "Reservation": None}
        for guest in state.customers.some_newest_first(state.customers.having_any("paymaster", [True]))
        if room_id is None and _named(guest, name)
    ]
    return {"Customers": found, "Documents": None}


def _guests(state: State, stay: Reservation) -> list[Customer]:
    return [state.customers[row.customer_id] for row in state.companionships.having("reservation", stay.id)]


def _named(guest: Customer, name: str | None) -> bool:
    full = f"{guest.first_name or ''} {guest.last_name} {guest.first_name or ''}".casefold()
    return name is None or " ".join(name.casefold().split()) in full


def get_companionships(call: Call) -> Json:
    """companionships/getAll; needs ids of companionships, reservations, customers or groups."""
    question, state = call.question, call.state
    extent = question.part("Extent")
    if extent is None:
        raise invalid("Extent")
    by_id, reservations = question.identifiers("CompanionshipIds"), question.identifiers("ReservationIds")
    customers, groups = question.identifiers("CustomerIds"), question.identifiers("ReservationGroupIds")
    updated = question.interval("UpdatedUtc")
    table = state.companionships
    only = common(
        by_id,
        None if reservations is None else table.having_any("reservation", reservations),
        None if customers is None else table.having_any("customer", customers),
        None if groups is None else table.having_any("group", groups),
    )
    if only is None and updated is None:
        raise RefusalError(400, "At least one filter must be provided.")
    filters: Filters[Companionship] = Filters()
    filters.only_if(property_is_asked(call))
    filters.within(updated, lambda row: row.updated)
    rows, cursor = page(table, question.limitation(), filters, only)
    stays = {row.reservation_id: state.reservations[row.reservation_id] for row in rows}
    group_rows = {row.group_id: state.groups[row.group_id] for row in rows}
    guests = {row.customer_id: state.customers[row.customer_id] for row in rows}
    old_stays = [old_reservation(state, row) for row in stays.values()]
    return {
        "Companionships": [_companionship(row) for row in rows],
        "Reservations": old_stays if extent.flag("Reservations") else None,
        "ReservationGroups": (
            [{"Id": row.id, "Name": row.name} for row in group_rows.values()]
            if extent.flag("ReservationGroups")
            else None
        ),
        "Customers": [customer(state, row) for row in guests.values()] if extent.flag("Customers") else None,
        "Cursor": cursor,
    }


def _companionship(row: Companionship) -> Json:
    return {
        "Id": row.id,
        "CustomerId": row.customer_id,
        "ReservationGroupId": row.group_id,
        "ReservationId": row.reservation_id,
    }
