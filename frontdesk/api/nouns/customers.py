"""Customers: the guests' profiles."""

from collections.abc import AsyncIterator, Mapping
from datetime import date
from typing import ClassVar, TypedDict, Unpack

from pydantic import Field

from frontdesk.api.attempt import Attempt
from frontdesk.api.nouns.base import Ids, Noun, Paging
from frontdesk.api.nouns.configuration import PostalAddress
from frontdesk.api.nouns.postal_addresses import AddressToSet
from frontdesk.api.nouns.reservations_2017 import Reservation2017
from frontdesk.api.wire import Active, Answer, Interval, Page, Rows, Utc, Wire


class Customer(Wire):
    """A profile. Identity documents, which older servers put inside, are not read: a desk keeps none."""

    id: str
    chain_id: str | None = None
    number: str | None = None
    title: str | None = None
    sex: str | None = None
    gender: str | None = None
    first_name: str | None = None
    last_name: str | None = None
    second_last_name: str | None = None
    nationality_code: str | None = None
    preferred_language_code: str | None = None
    language_code: str | None = None
    birth_date: str | None = None
    birth_country_code: str | None = None
    birth_country_subdivision_code: str | None = None
    birth_place: str | None = None
    occupation: str | None = None
    email: str | None = None
    has_ota_email: bool | None = None
    phone: str | None = None
    tax_identification_number: str | None = None
    loyalty_code: str | None = None
    accounting_code: str | None = None
    billing_code: str | None = None
    notes: str | None = None
    car_registration_number: str | None = None
    dietary_requirements: str | None = None
    address: PostalAddress | None = None
    address_id: str | None = None
    category_id: str | None = None
    classifications: Rows[str] = ()
    options: Rows[str] = ()
    italian_destination_code: str | None = None
    italian_fiscal_code: str | None = None
    italian_lottery_code: str | None = None
    company_id: str | None = None
    merge_target_id: str | None = None
    activity_state: str | None = None
    is_active: Active = True
    preferred_space_features: Rows[str] = ()
    creator_profile_id: str | None = None
    updater_profile_id: str | None = None
    created_utc: Utc | None = None
    updated_utc: Utc | None = None


class CustomerPage(Page):
    """Customers, newest first."""

    items: Rows[Customer] = Field((), alias="Customers")


class CustomerFilter(Paging, total=False):
    """Every text matches exactly. `activity_states`: `Active`, `Deleted`; `addresses` reads those too."""

    chain_ids: Ids
    customer_ids: Ids
    company_ids: Ids
    emails: Ids
    first_names: Ids
    last_names: Ids
    loyalty_codes: Ids
    created_utc: Interval
    updated_utc: Interval
    deleted_utc: Interval
    activity_states: Ids
    addresses: bool


class FoundCustomer(Wire):
    """A profile with its stay in house, if there is one."""

    customer: Customer
    reservation: Reservation2017 | None = None


class FoundCustomers(Answer):
    """What a search found."""

    customers: Rows[FoundCustomer] = ()


class WrittenCustomer(Customer, Answer):
    """The profile as it is after the write; it comes bare."""


class CustomerDetails(TypedDict, total=False):
    """Plain values; what is left out stays as it is, and nothing can be cleared (`connector-api.md` §1.5)."""

    title: str
    first_name: str
    second_last_name: str
    sex: str
    nationality_code: str
    preferred_language_code: str
    birth_date: date
    birth_country_code: str
    birth_country_subdivision_code: str
    birth_place: str
    occupation: str
    email: str
    phone: str
    loyalty_code: str
    notes: str
    car_registration_number: str
    dietary_requirements: str
    tax_identification_number: str
    company_id: str
    address: AddressToSet
    classifications: Ids
    options: Ids


class Customers(Noun):
    """`customers/…`"""

    shorter_lists: ClassVar[Mapping[str, int]] = {"CompanyIds": 1}

    def pages(self, **filters: Unpack[CustomerFilter]) -> AsyncIterator[CustomerPage]:
        """`customers/getAll`, page by page."""
        asked = dict(filters)
        asked["extent"] = {"Customers": True, "Addresses": asked.pop("addresses", False)}
        return self._walk("customers/getAll", asked, CustomerPage)

    async def get_all(self, **filters: Unpack[CustomerFilter]) -> list[Customer]:
        """`customers/getAll`, all of them."""
        return [item async for page in self.pages(**filters) for item in page.items]

    async def search(self, name: str | None = None, resource_id: str | None = None) -> tuple[FoundCustomer, ...]:
        """`customers/search`: guests in house and paymasters only, by name or room (`connector-api.md` §4.9)."""
        asked = {"name": name, "resource_id": resource_id, "extent": {"Customers": True, "Addresses": False}}
        return (await self._read("customers/search", asked, FoundCustomers)).customers

    async def add(
        self,
        last_name: str,
        *,
        overwrite_existing: bool = False,
        chain_id: str | None = None,
        attempt: Attempt | None = None,
        **details: Unpack[CustomerDetails],
    ) -> Customer:
        """`customers/add`: the new profile, or the one that has this e-mail already and may be overwritten."""
        asked = {"chain_id": chain_id, "last_name": last_name, "overwrite_existing": overwrite_existing, **details}
        return await self._write("customers/add", asked, WrittenCustomer, attempt)

    async def update(
        self,
        customer_id: str,
        *,
        last_name: str | None = None,
        chain_id: str | None = None,
        attempt: Attempt | None = None,
        **details: Unpack[CustomerDetails],
    ) -> Customer:
        """`customers/update`: the profile afterwards."""
        asked = {"chain_id": chain_id, "customer_id": customer_id, "last_name": last_name, **details}
        return await self._write("customers/update", asked, WrittenCustomer, attempt)
