"""Taxes: which codes an amount may carry (`connector-api.md` §1.11)."""

from decimal import Decimal

from pydantic import Field

from frontdesk.api.nouns.base import Noun
from frontdesk.api.wire import Answer, Rows, Utc, Wire


class Taxation(Wire):
    """A tax of a country."""

    code: str
    name: str | None = None
    local_name: str | None = None


class TaxValidity(Wire):
    """When a tax rate holds; an open end is None."""

    start_utc: Utc | None = None
    end_utc: Utc | None = None


class TaxStrategyValue(Wire):
    """`value` is a part of the net value, or an amount in `currency_code`; base taxations are added to the net."""

    value: Decimal | None = None
    currency_code: str | None = None
    base_taxation_codes: Rows[str] = ()


class TaxStrategy(Wire):
    """`discriminator` is `Relative`, `Flat` or `Dependent`."""

    discriminator: str | None = None
    value: TaxStrategyValue | None = None


class TaxRate(Wire):
    """A rate of a tax; its `code` goes into the tax codes of an amount."""

    code: str
    taxation_code: str | None = None
    value: Decimal | None = None
    strategy: TaxStrategy | None = None
    validity: Rows[TaxValidity] = Field((), alias="ValidityInvervalsUtc")  # spelt so by the platform


class AllTaxations(Answer):
    """The taxes of every country, with their rates."""

    carries_money = True

    taxations: Rows[Taxation] = ()
    tax_rates: Rows[TaxRate] = ()


class Taxations(Noun):
    """`taxations/…`"""

    async def get_all(self) -> AllTaxations:
        """`taxations/getAll`: those of every country; the property's tax environment names the ones it uses."""
        return await self._read("taxations/getAll", {}, AllTaxations)
