"""Net, tax and gross of a price: rates by code, a share of the net, rounded to the currency (connector-api.md §4.5).

Inferred, as §4.5 suggests: rounding is per item; the last of several taxes takes what rounding leaves.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from frontdesk.demo.rules.currencies import rounded
from frontdesk.demo.state import State

TAX_RATES: dict[str, Decimal] = {
    "CZ-2024-12%": Decimal("0.12"),
    "CZ-2024-21%": Decimal("0.21"),
    "US-DC-G": Decimal("0.06"),
    "US-DC-R": Decimal("0.1595"),
}
"""The share of the net by rate code."""


@dataclass(frozen=True, slots=True)
class Price:
    """What a guest pays for one unit, taxes included; `tax_code` holds its rate codes parted by a blank."""

    gross: Decimal
    tax_code: str | None


def codes_of(tax_code: str | None) -> list[str]:
    """The single codes."""
    return [] if tax_code is None else tax_code.split()


def rate_of(tax_code: str | None) -> Decimal:
    """All rates together."""
    return sum((TAX_RATES[code] for code in codes_of(tax_code)), Decimal(0))


def net_of(gross: Decimal, tax_code: str | None, currency: str) -> Decimal:
    """`Net = Gross / (1 + rates)`."""
    return gross if tax_code is None else rounded(gross / (1 + rate_of(tax_code)), currency)


def gross_of(net: Decimal, tax_code: str | None, currency: str) -> Decimal:
    """`Gross = Net + taxes`, each tax rounded."""
    return net + sum((rounded(net * TAX_RATES[code], currency) for code in codes_of(tax_code)), Decimal(0))


def taxes_of(gross: Decimal, tax_code: str | None, currency: str) -> list[tuple[str, Decimal]]:
    """Each tax that is in the gross; net and taxes make the gross exactly."""
    net = net_of(gross, tax_code, currency)
    codes = codes_of(tax_code)
    values = [rounded(net * TAX_RATES[code], currency) for code in codes]
    if values:
        values[-1] = gross - net - sum(values[:-1], Decimal(0))
    return list(zip(codes, values, strict=True))


def listed_price(state: State, listed: Decimal, tax_code: str | None) -> Price:
    """What the guest pays for a price as the property lists it: with taxes, or without in a net environment."""
    if state.enterprise.pricing == "Gross":
        return Price(listed, tax_code)
    return Price(gross_of(listed, tax_code, state.enterprise.currency), tax_code)
