"""Companies and travel agencies."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import timedelta
from typing import TypedDict, Unpack

from pydantic import Field

from frontdesk.api.attempt import Attempt
from frontdesk.api.nouns.base import Empty, Ids, Noun, Paging, few
from frontdesk.api.nouns.configuration import PostalAddress
from frontdesk.api.nouns.postal_addresses import AddressToSet
from frontdesk.api.wire import Active, Interval, Page, Rows, Unset, Utc, Wire, wrapped


class CompanyOptions(Wire):
    """How the company is billed."""

    invoiceable: bool | None = None
    add_fees_to_invoices: bool | None = None
    add_tax_deducted_payment_to_invoices: bool | None = None


class CreditRating(Wire):
    """`basic`: `CreditOk`, `PaymentRequiredUpfront`, `LocalDecisionRequired`."""

    basic: str | None = None


class Company(Wire):
    """A company; a travel agency is one too."""

    id: str
    chain_id: str | None = None
    name: str | None = None
    mother_company_id: str | None = None
    invoicing_email: str | None = None
    website_url: str | None = None
    invoice_due_interval: str | None = None
    options: CompanyOptions | None = None
    credit_rating: CreditRating | None = None
    department: str | None = None
    duns_number: str | None = None
    reference_identifier: str | None = None
    accounting_code: str | None = None
    additional_tax_identifier: str | None = None
    billing_code: str | None = None
    contact: str | None = None
    contact_person: str | None = None
    electronic_invoice_identifier: str | None = None
    identifier: str | None = None
    iata: str | None = None
    is_active: Active = True
    notes: str | None = None
    number: int | None = None
    tax_identifier: str | None = None
    telephone: str | None = None
    created_utc: Utc | None = None
    updated_utc: Utc | None = None
    address: PostalAddress | None = None
    address_id: str | None = None
    merge_target_id: str | None = None
    tax_identification_number: str | None = None
    external_identifier: str | None = None


@dataclass(frozen=True)
class CompanyOptionsToSet:
    """How the company is billed, to send."""

    invoiceable: bool
    add_fees_to_invoices: bool
    add_tax_deducted_payment_to_invoices: bool = False


class CompanyDetails(TypedDict, total=False):
    """What is known of a new company besides its name; `credit_rating` is the basic one."""

    mother_company_id: str
    invoicing_email: str
    website_url: str
    invoice_due_interval: timedelta
    credit_rating: str
    department: str
    duns_number: str
    reference_identifier: str
    accounting_code: str
    additional_tax_identifier: str
    billing_code: str
    contact: str
    contact_person: str
    identifier: str
    iata: str
    notes: str
    tax_identifier: str
    telephone: str
    address: AddressToSet
    external_identifier: str


class CompanyChanges(TypedDict, total=False):
    """What `update` changes. Left out or UNSET stays as it is; None clears, where the platform can clear it."""

    name: str | Unset
    mother_company_id: str | Unset | None
    invoicing_email: str | Unset | None
    website_url: str | Unset | None
    invoice_due_interval: timedelta | Unset | None
    department: str | Unset | None
    duns_number: str | Unset | None
    reference_identifier: str | Unset | None
    accounting_code: str | Unset | None
    additional_tax_identifier: str | Unset | None
    billing_code: str | Unset | None
    contact: str | Unset | None
    contact_person: str | Unset | None
    identifier: str | Unset | None
    iata: str | Unset | None
    notes: str | Unset | None
    tax_identifier: str | Unset | None
    telephone: str | Unset | None
    external_identifier: str | Unset | None


class CompanyPage(Page):
    """Companies, newest first."""

    items: Rows[Company] = Field((), alias="Companies")


class CompanyFilter(Paging, total=False):
    """`activity_states`: `Active`, `Deleted`. Names match exactly."""

    chain_ids: Ids
    mother_company_ids: Ids
    created_utc: Interval
    updated_utc: Interval
    ids: Ids
    external_identifiers: Ids
    names: Ids
    activity_states: Ids


class Companies(Noun):
    """`companies/…`"""

    def pages(self, **filters: Unpack[CompanyFilter]) -> AsyncIterator[CompanyPage]:
        """`companies/getAll`, page by page."""
        return self._walk("companies/getAll", filters, CompanyPage)

    async def get_all(self, **filters: Unpack[CompanyFilter]) -> list[Company]:
        """`companies/getAll`, all of them."""
        return [item async for page in self.pages(**filters) for item in page.items]

    async def add(
        self,
        name: str,
        options: CompanyOptionsToSet,
        *,
        chain_id: str | None = None,
        attempt: Attempt | None = None,
        **details: Unpack[CompanyDetails],
    ) -> Company | None:
        """`companies/add`: the new company, as far as the server returns it."""
        asked = {"chain_id": chain_id, "name": name, "options": options, **details}
        if "credit_rating" in details:
            asked["credit_rating"] = {"Basic": details["credit_rating"]}
        return next(iter((await self._write("companies/add", asked, CompanyPage, attempt)).items), None)

    async def update(
        self,
        company_id: str,
        *,
        chain_id: str | None = None,
        attempt: Attempt | None = None,
        **changes: Unpack[CompanyChanges],
    ) -> Company | None:
        """`companies/update` of one company: the company afterwards, as far as the server returns it."""
        asked = {"chain_id": chain_id, "company_id": company_id, **wrapped(changes)}
        return next(iter((await self._write("companies/update", asked, CompanyPage, attempt)).items), None)

    async def delete(self, company_ids: Ids, *, chain_id: str | None = None, attempt: Attempt | None = None) -> None:
        """`companies/delete`."""
        asked = {"chain_id": chain_id, "company_ids": few(company_ids)}
        await self._write("companies/delete", asked, Empty, attempt)
