"""Payments: money the guest has given; their amounts are negative."""

from collections.abc import AsyncIterator, Mapping
from typing import ClassVar, Unpack

from pydantic import Field

from frontdesk.api.attempt import Attempt
from frontdesk.api.nouns.base import Empty, Filter, Ids, Noun
from frontdesk.api.nouns.money import Amount, AmountToSet, ExtendedAmount
from frontdesk.api.wire import Answer, Interval, Page, Rows, Utc, Wire


class CardTransaction(Wire):
    """How a card payment was settled."""

    payment_id: str | None = None
    settlement_id: str | None = None
    settled_utc: Utc | None = None
    fee: ExtendedAmount | None = None
    adjusted_fee: ExtendedAmount | None = None
    charged_amount: ExtendedAmount | None = None
    settled_amount: ExtendedAmount | None = None


class CardData(Wire):
    """A payment by card."""

    credit_card_id: str | None = None
    transaction: CardTransaction | None = None


class InvoiceData(Wire):
    """A payment that moves the balance to an invoice."""

    invoice_id: str | None = None
    type: str | None = None


class ExternalData(Wire):
    """A payment taken outside the platform: cash, a bank transfer, a terminal of another bank."""

    type: str | None = None
    external_identifier: str | None = None


class GhostData(Wire):
    """A copy of another payment."""

    original_payment_id: str | None = None


class AlternativeData(Wire):
    """A payment by a wallet or a bank method."""

    type: str | None = None


class PaymentData(Wire):
    """The member named by `discriminator` is filled."""

    discriminator: str | None = None
    credit_card: CardData | None = None
    invoice: InvoiceData | None = None
    external: ExternalData | None = None
    ghost: GhostData | None = None
    alternative: AlternativeData | None = None


class Payment(Wire):
    """A payment. `state`: `Charged`, `Pending`, `Verifying`, `Failed`, `Canceled`."""

    id: str
    state: str
    accounting_state: str
    amount: Amount
    original_amount: Amount | None = None
    enterprise_id: str | None = None
    account_id: str | None = None
    account_type: str | None = None
    payment_request_id: str | None = None
    bill_id: str | None = None
    reservation_id: str | None = None
    accounting_category_id: str | None = None
    notes: str | None = None
    settlement_id: str | None = None
    consumed_utc: Utc | None = None
    closed_utc: Utc | None = None
    charged_utc: Utc | None = None
    created_utc: Utc | None = None
    updated_utc: Utc | None = None
    settlement_utc: Utc | None = None
    identifier: str | None = None
    type: str | None = None
    kind: str | None = None
    data: PaymentData | None = None
    payment_origin: str | None = None


class PaymentPage(Page):
    """Payments, newest first."""

    carries_money = True

    items: Rows[Payment] = Field((), alias="Payments")


class AddedExternalPayment(Answer):
    """The new payment."""

    external_payment_id: str | None = None


class PaymentFilter(Filter, total=False):
    """At least one filter has to be given."""

    payment_ids: Ids
    account_ids: Ids
    bill_ids: Ids
    reservation_ids: Ids
    created_utc: Interval
    charged_utc: Interval
    closed_utc: Interval
    settlement_utc: Interval
    currency: str
    accounting_states: Ids
    states: Ids
    type: str


class Payments(Noun):
    """`payments/…`"""

    shorter_lists: ClassVar[Mapping[str, int]] = {"AccountIds": 100}

    def pages(self, **filters: Unpack[PaymentFilter]) -> AsyncIterator[PaymentPage]:
        """`payments/getAll`, page by page."""
        return self._walk("payments/getAll", filters, PaymentPage)

    async def get_all(self, **filters: Unpack[PaymentFilter]) -> list[Payment]:
        """`payments/getAll`, all of them."""
        return [item async for page in self.pages(**filters) for item in page.items]

    async def add_external(
        self,
        account_id: str,
        amount: AmountToSet,
        type: str,
        *,
        bill_id: str | None = None,
        reservation_id: str | None = None,
        accounting_category_id: str | None = None,
        external_identifier: str | None = None,
        notes: str | None = None,
        attempt: Attempt | None = None,
    ) -> str | None:
        """`payments/addExternal`: the id of the payment. Give the amount positive; a negative one is money back.

        `type` must be one of the property's `enabled_external_payment_types`.
        """
        asked = {
            "account_id": account_id,
            "bill_id": bill_id,
            "accounting_category_id": accounting_category_id,
            "reservation_id": reservation_id,
            "amount": amount,
            "type": type,
            "external_identifier": external_identifier,
            "notes": notes,
        }
        return (await self._write("payments/addExternal", asked, AddedExternalPayment, attempt)).external_payment_id

    async def update_state(self, payment_id: str, state: str, *, attempt: Attempt | None = None) -> None:
        """`payments/updateState`: `Canceled` takes back an external payment entered by mistake.

        Not in the documents; as integrators recorded it (`connector-observed-behaviour.md`).
        """
        await self._write("payments/updateState", {"payment_id": payment_id, "state": state}, Empty, attempt)
