"""Rows about those who pay: addresses, identity documents, guests, companies, notes on accounts, number counters."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

AccountType = Literal["Customer", "Company"]
DocumentType = Literal["IdentityCard", "Passport", "Visa", "DriversLicense"]


@dataclass(frozen=True, slots=True)
class Address:
    """A postal address; country and subdivision are ISO 3166 codes."""

    id: str
    line1: str | None = None
    line2: str | None = None
    city: str | None = None
    postal_code: str | None = None
    country: str | None = None
    subdivision: str | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """An identity document of a guest; each guest has at most one of a type."""

    id: str
    type: DocumentType
    number: str | None = None
    expiration: date | None = None
    issuance: date | None = None
    issuing_country: str | None = None
    issuing_subdivision: str | None = None
    issuing_city: str | None = None


@dataclass(frozen=True, slots=True)
class Customer:
    """A guest's profile."""

    id: str
    number: str
    first_name: str | None
    last_name: str
    created: datetime
    updated: datetime
    creator_id: str
    title: str | None = None
    sex: str | None = None
    nationality: str | None = None
    language: str | None = None
    birth_date: date | None = None
    email: str | None = None
    phone: str | None = None
    notes: str | None = None
    classifications: tuple[str, ...] = ()
    is_active: bool = True
    second_last_name: str | None = None
    birth_country: str | None = None
    birth_subdivision: str | None = None
    birth_place: str | None = None
    occupation: str | None = None
    loyalty_code: str | None = None
    car: str | None = None
    diet: str | None = None
    tax_number: str | None = None
    italian_destination: str | None = None
    italian_fiscal: str | None = None
    italian_lottery: str | None = None
    company_id: str | None = None
    address: Address | None = None
    documents: tuple[Document, ...] = ()
    options: tuple[str, ...] = ("Invoiceable",)
    updater_id: str | None = None
    merge_target_id: str | None = None


@dataclass(frozen=True, slots=True)
class Company:
    """A company or a travel agency; `options` are the names of those that are on."""

    id: str
    number: int
    name: str
    created: datetime
    updated: datetime
    options: tuple[str, ...] = ("Invoiceable",)
    mother_id: str | None = None
    invoicing_email: str | None = None
    website: str | None = None
    due_interval: str | None = None
    credit_rating: str | None = None
    department: str | None = None
    duns_number: str | None = None
    reference_identifier: str | None = None
    accounting_code: str | None = None
    additional_tax_identifier: str | None = None
    billing_code: str | None = None
    contact: str | None = None
    contact_person: str | None = None
    identifier: str | None = None
    iata: str | None = None
    notes: str | None = None
    tax_identifier: str | None = None
    telephone: str | None = None
    external_identifier: str | None = None
    address: Address | None = None
    merge_target_id: str | None = None
    is_active: bool = True


@dataclass(frozen=True, slots=True)
class AccountNote:
    """A note on a guest or a company; a deleted one stays, inactive."""

    id: str
    account_id: str
    text: str
    classification: str
    created: datetime
    updated: datetime
    is_active: bool = True


@dataclass(frozen=True, slots=True)
class Counter:
    """A running number of the property; `value` is the last one given out."""

    id: str
    value: int
