"""Bills: what a guest or company owes and has paid, as a document."""

from base64 import b64decode
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import date
from typing import TypedDict, Unpack

from pydantic import Field

from frontdesk.api.attempt import Attempt
from frontdesk.api.nouns.base import Empty, Filter, Ids, Noun, few
from frontdesk.api.nouns.postal_addresses import AddressToSet
from frontdesk.api.nouns.reservation_items import AccountingItem, OrderItem2017
from frontdesk.api.wire import NO_TEXTS, Answer, Interval, LocalizedText, Page, Rows, Utc, Wire, update_values, wrapped


class BillOptions(Wire):
    """What the bill shows and how it is followed up."""

    display_customer: bool | None = None
    display_taxation: bool | None = None
    track_receivable: bool | None = None
    display_cid: bool | None = None
    rebated: bool | None = None


class Address(Wire):
    """An address as it is printed."""

    line1: str | None = None
    line2: str | None = None
    city: str | None = None
    postal_code: str | None = None
    subdivision_code: str | None = None
    country_code: str | None = None


class BillCompanyData(Wire):
    """A company as it is printed."""

    id: str | None = None
    address: Address | None = None
    legal_identifiers: LocalizedText = NO_TEXTS
    billing_code: str | None = None
    name: str | None = None
    fiscal_identifier: str | None = None
    additional_tax_identifier: str | None = None
    duns: str | None = Field(None, alias="DUNS")
    telephone: str | None = None
    tax_identifier: str | None = None
    invoicing_email: str | None = None
    department: str | None = None


class BillCustomerData(Wire):
    """A guest as it is printed."""

    id: str | None = None
    address: Address | None = None
    legal_identifiers: LocalizedText = NO_TEXTS
    billing_code: str | None = None
    last_name: str | None = None
    first_name: str | None = None
    second_last_name: str | None = None
    title_prefix: str | None = None
    tax_identifier: str | None = None


class BillOwnerValue(BillCustomerData, BillCompanyData):
    """A guest or a company as it is printed."""


class BillOwner(Wire):
    """Who the bill is for. `discriminator` is `BillCustomerData` or `BillCompanyData`."""

    discriminator: str | None = None
    value: BillOwnerValue | None = None


class BillAccountData(Wire):
    """The second party of a bill; the member named by `discriminator` is filled."""

    discriminator: str | None = None
    bill_customer_data: BillCustomerData | None = None
    bill_company_data: BillCompanyData | None = None


class BillEnterpriseData(Wire):
    """The property as it is printed."""

    additional_tax_identifier: str | None = None
    company_name: str | None = None
    bank_account: str | None = None
    bank_name: str | None = None
    iban: str | None = None
    bic: str | None = None


class Bill(Wire):
    """A bill of a guest or a company. `state`: `Open`, `Closed`; `type`: `Receipt`, `Invoice`.

    Number, dates and printed data are there once it is closed. Items and payments name their bill; `order_items` and
    the like come only from older servers.
    """

    id: str
    name: str | None = None
    enterprise_id: str | None = None
    account_id: str | None = None
    account_type: str | None = None
    customer_id: str | None = None
    company_id: str | None = None
    associated_account_ids: Rows[str] = ()
    counter_id: str | None = None
    state: str | None = None
    type: str | None = None
    number: str | None = None
    variable_symbol: str | None = None
    created_utc: Utc | None = None
    issued_utc: Utc | None = None
    taxed_utc: Utc | None = None
    paid_utc: Utc | None = None
    due_utc: Utc | None = None
    last_reminder_date_utc: Utc | None = None
    updated_utc: Utc | None = None
    purchase_order_number: str | None = None
    notes: str | None = None
    options: BillOptions | None = None
    revenue: Rows[AccountingItem] = ()
    payments: Rows[AccountingItem] = ()
    order_items: Rows[OrderItem2017] = ()
    owner_data: BillOwner | None = None
    assignee_data: BillOwner | None = None
    company_details: BillCompanyData | None = None
    associated_account_data: Rows[BillAccountData] = ()
    enterprise_data: BillEnterpriseData | None = None
    correction_state: str | None = None
    correction_type: str | None = None
    corrected_bill_id: str | None = None


class BillPage(Page):
    """Bills, newest first."""

    carries_money = True

    items: Rows[Bill] = Field((), alias="Bills")


class WrittenBills(Answer):
    """The bills as they are after the write."""

    carries_money = True

    bills: Rows[Bill] = ()


class BillFile(Wire):
    """The document, or the print event to ask again with while it is not ready."""

    base64_data: str | None = None
    bill_print_event_id: str | None = None


class BillFileResult(Wire):
    """`discriminator` is `BillPdfFile` or `BillPrintEvent`."""

    discriminator: str | None = None
    value: BillFile | None = None


class BillPdf(Answer):
    """What came of printing a bill."""

    bill_id: str | None = None
    result: BillFileResult

    @property
    def document(self) -> bytes | None:
        """The PDF; None while it is not ready. Raises ValueError for what is not base64."""
        encoded = None if self.result.value is None else self.result.value.base64_data
        return None if encoded is None else b64decode(encoded, validate=True)

    @property
    def print_event_id(self) -> str | None:
        """What to ask again with while the document is not ready."""
        return None if self.result.value is None else self.result.value.bill_print_event_id


@dataclass(frozen=True)
class BillOptionsToSet:
    """What the closed bill shows."""

    display_customer: bool
    display_taxation: bool


class ClosingDetails(TypedDict, total=False):
    """What may be said when a bill is closed; the dates belong to an invoice."""

    taxed_date: date
    due_date: date
    variable_symbol: str
    account_tax_identifier: str
    purchase_order_number: str
    notes: str


class BillFilter(Filter, total=False):
    """At least one filter has to be given."""

    closed_utc: Interval
    issued_utc: Interval
    paid_utc: Interval
    due_utc: Interval
    created_utc: Interval
    bill_ids: Ids
    customer_ids: Ids
    state: str
    type: str
    correction_state: Ids


class Bills(Noun):
    """`bills/…`"""

    def pages(self, **filters: Unpack[BillFilter]) -> AsyncIterator[BillPage]:
        """`bills/getAll`, page by page."""
        return self._walk("bills/getAll", filters, BillPage)

    async def get_all(self, **filters: Unpack[BillFilter]) -> list[Bill]:
        """`bills/getAll`, all of them."""
        return [item async for page in self.pages(**filters) for item in page.items]

    async def add(
        self,
        account_id: str,
        *,
        name: str | None = None,
        associated_account_id: str | None = None,
        attempt: Attempt | None = None,
    ) -> Bill | None:
        """`bills/add` of one empty bill: the bill, as far as the server returns it."""
        bill = {"AccountId": account_id, "AssociatedAccountId": associated_account_id, "Name": name}
        asked = {"bills": [{name: value for name, value in bill.items() if value is not None}]}
        return next(iter((await self._write("bills/add", asked, WrittenBills, attempt)).bills), None)

    async def close(
        self,
        bill_id: str,
        type: str,
        *,
        bill_counter_id: str | None = None,
        fiscal_machine_id: str | None = None,
        options: BillOptionsToSet | None = None,
        account_address: AddressToSet | None = None,
        attempt: Attempt | None = None,
        **details: Unpack[ClosingDetails],
    ) -> Bill | None:
        """`bills/close` as `Receipt`, which needs a balance of zero, or `Invoice`: the bill afterwards.

        There is no way back (`connector-api.md` §4.7).
        """
        shown = None if options is None else update_values(vars(options))
        asked = {
            "bill_id": bill_id,
            "type": type,
            "bill_counter_id": bill_counter_id,
            "fiscal_machine_id": fiscal_machine_id,
            "options": shown,
            "account_address": account_address,
            **wrapped(details),
        }
        return next(iter((await self._write("bills/close", asked, WrittenBills, attempt)).bills), None)

    async def delete(self, bill_ids: Ids, *, attempt: Attempt | None = None) -> None:
        """`bills/delete`: only empty ones go."""
        await self._write("bills/delete", {"bill_ids": few(bill_ids)}, Empty, attempt)

    async def get_pdf(
        self,
        bill_id: str,
        *,
        bill_print_event_id: str | None = None,
        pdf_template: str | None = None,
        print_reason: str | None = None,
        attempt: Attempt | None = None,
    ) -> BillPdf:
        """`bills/getPdf`: the document, or the print event to ask again with.

        Printing counts: 30 times for a bill in 7 days (`connector-api.md` §4.7). So it is sent once, as a write is.
        """
        asked = {
            "bill_id": bill_id,
            "bill_print_event_id": bill_print_event_id,
            "pdf_template": pdf_template,
            "print_reason": print_reason,
        }
        return await self._write("bills/getPdf", asked, BillPdf, attempt)
