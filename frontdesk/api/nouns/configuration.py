"""The property itself: the first thing a client asks for."""

from decimal import Decimal
from typing import Any

from pydantic import field_validator

from frontdesk.api.nouns.base import Noun
from frontdesk.api.nouns.services import Service
from frontdesk.api.wire import Answer, Duration, Rows, Utc, Wire


class PostalAddress(Wire):
    """A postal address; country and subdivision are ISO 3166 codes."""

    id: str | None = None
    line1: str | None = None
    line2: str | None = None
    city: str | None = None
    postal_code: str | None = None
    country_code: str | None = None
    country_subdivision_code: str | None = None
    latitude: float | None = None
    longitude: float | None = None


class EnterpriseSubscription(Wire):
    """The property as a customer of the platform."""

    tax_identifier: str | None = None


class CurrencyAcceptance(Wire):
    """A currency the property takes; exactly one is the default."""

    currency: str
    is_default: bool | None = None
    is_enabled: bool | None = None


class SurchargeConfiguration(Wire):
    """What paying by card costs extra: `surcharge_fees` maps a card brand to its fee."""

    surcharge_fees: dict[str, Decimal | None] | None = None
    surcharge_service_id: str | None = None
    surcharge_tax_code: str | None = None

    @field_validator("surcharge_fees", mode="before")
    @classmethod
    def _fees(cls, told: Any) -> Any:
        """A member of tomorrow that is no fee must not hide the property."""
        if not isinstance(told, dict):
            return told
        return {brand: fee for brand, fee in told.items() if fee is None or isinstance(fee, int | float | Decimal)}


class AccountingConfiguration(Wire):
    """Bank details, the external payment types in use, and flags of accounting."""

    additional_tax_identifier: str | None = None
    company_name: str | None = None
    bank_account_number: str | None = None
    bank_name: str | None = None
    iban: str | None = None
    bic: str | None = None
    surcharge_configuration: SurchargeConfiguration | None = None
    enabled_external_payment_types: Rows[str] = ()
    options: Rows[str] = ()


class Enterprise(Wire):
    """The property. `pricing` is `Gross` or `Net`; `time_zone_identifier` an IANA name."""

    id: str
    name: str
    time_zone_identifier: str
    external_identifier: str | None = None
    holding_key: str | None = None
    chain_id: str | None = None
    chain_name: str | None = None
    created_utc: Utc | None = None
    updated_utc: Utc | None = None
    short_name: str | None = None
    legal_environment_code: str | None = None
    accommodation_environment_code: str | None = None
    accounting_environment_code: str | None = None
    tax_environment_code: str | None = None
    default_language_code: str | None = None
    editable_history_interval: Duration | None = None
    accounting_editable_history_interval: Duration | None = None
    operational_editable_history_interval: Duration | None = None
    business_day_closing_offset: Duration | None = None
    website_url: str | None = None
    email: str | None = None
    phone: str | None = None
    logo_image_id: str | None = None
    cover_image_id: str | None = None
    pricing: str | None = None
    tax_precision: int | None = None
    address_id: str | None = None
    address: PostalAddress | None = None
    group_names: Rows[str] = ()
    subscription: EnterpriseSubscription | None = None
    currencies: Rows[CurrencyAcceptance] = ()
    accounting_configuration: AccountingConfiguration | None = None
    is_portfolio: bool | None = None

    @property
    def default_currency(self) -> str | None:
        """The ISO 4217 code of the property's own currency, if it names one."""
        return next((accepted.currency for accepted in self.currencies if accepted.is_default), None)


class PaymentCardStorage(Wire):
    """The key for entering cards through the card proxy."""

    public_key: str | None = None


class PropertyConfiguration(Answer):
    """`now_utc` is the platform's clock; `service` is filled only for an integration of a single service."""

    carries_money = True

    enterprise: Enterprise
    now_utc: Utc | None = None
    service: Service | None = None
    payment_card_storage: PaymentCardStorage | None = None
    is_identity_document_number_required: bool | None = None


class Configuration(Noun):
    """`configuration/…`"""

    async def get(self, enterprise_id: str | None = None) -> PropertyConfiguration:
        """`configuration/get`; a portfolio token has to name the property."""
        return await self._read("configuration/get", {"enterprise_id": enterprise_id}, PropertyConfiguration)
