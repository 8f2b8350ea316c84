"""Money as the platform sends it, in the newest form and in the two older ones (`connector-api.md` §1.6)."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from frontdesk.api.wire import UNSET, Rows, Unset, Wire


class TaxValue(Wire):
    """The part of an amount that is tax of one rate code."""

    value: Decimal
    code: str | None = None


class TaxBreakdownItem(Wire):
    """Net and tax of an amount for one tax rate; no code means untaxed."""

    tax_rate_code: str | None = None
    net_value: Decimal | None = None
    tax_value: Decimal | None = None


class TaxBreakdown(Wire):
    """An amount by tax rates."""

    items: Rows[TaxBreakdownItem] = ()


class Amount(Wire):
    """An amount of money. Payments are negative."""

    currency: str
    gross_value: Decimal
    net_value: Decimal | None = None
    tax_values: Rows[TaxValue] = ()
    breakdown: TaxBreakdown | None = None


class ExtendedAmount(Wire):
    """An amount that may come in the form of 2018 (`Value`, `Net`, `Tax`, `TaxRate`) or in today's."""

    currency: str
    gross_value: Decimal | None = None
    net_value: Decimal | None = None
    tax_values: Rows[TaxValue] = ()
    breakdown: TaxBreakdown | None = None
    value: Decimal | None = None
    net: Decimal | None = None
    tax: Decimal | None = None
    tax_rate: Decimal | None = None

    @property
    def gross(self) -> Decimal | None:
        """The gross value in whichever form it came."""
        return self.value if self.gross_value is None else self.gross_value


class MoneyValue(Wire):
    """A plain amount; `net`, `tax` and `tax_rate` come from older servers."""

    currency: str
    value: Decimal | None = None
    net: Decimal | None = None
    tax: Decimal | None = None
    tax_rate: Decimal | None = None


@dataclass(frozen=True)
class AmountToSet:
    """An amount to send: the gross value at a property with gross pricing, else the net value.

    With a gross value only one tax code is allowed; without any code the amount counts as untaxed.
    """

    currency: str
    tax_codes: Sequence[str]
    gross_value: Decimal | Unset = UNSET
    net_value: Decimal | Unset = UNSET


@dataclass(frozen=True)
class MoneyToSet:
    """A plain amount, to send."""

    currency: str
    value: Decimal
