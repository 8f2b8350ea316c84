"""Small wire shapes that several operations share (connector-api.md §1.5, §1.6)."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

from frontdesk.demo.answers import Json

_CENT = Decimal("0.01")

TAX_RATES: dict[str, Decimal] = {"CZ-2024-12%": Decimal("0.12"), "CZ-2024-21%": Decimal("0.21")}
"""Gross-included tax by rate code."""


def number(value: Decimal) -> int | float:
    """A JSON number: whole where it is whole."""
    return int(value) if value == value.to_integral_value() else float(value)


def texts(text: str | None) -> dict[str, str]:
    """A localised text in the property's one language."""
    return {} if text is None else {"en-US": text}


def net_of(gross: Decimal, tax_code: str | None) -> Decimal:
    """`Net = Gross / (1 + rate)`, rounded to the currency (§4.5)."""
    if tax_code is None:
        return gross
    return (gross / (1 + TAX_RATES[tax_code])).quantize(_CENT, ROUND_HALF_UP)


def amount(gross: Decimal, tax_code: str | None, currency: str) -> Json:
    """An `Amount`; untaxed: no tax values and one breakdown item without a code."""
    net = net_of(gross, tax_code)
    tax = number(gross - net)
    return {
        "Currency": currency,
        "NetValue": number(net),
        "GrossValue": number(gross),
        "TaxValues": [] if tax_code is None else [{"Code": tax_code, "Value": tax}],
        "Breakdown": {"Items": [{"TaxRateCode": tax_code, "NetValue": number(net), "TaxValue": tax}]},
    }


def extended_amount(gross: Decimal, tax_code: str | None, currency: str) -> Json:
    """An `Amount` with the four old members."""
    net = net_of(gross, tax_code)
    return {
        **amount(gross, tax_code, currency),
        "Value": number(gross),
        "Net": number(net),
        "Tax": number(gross - net),
        "TaxRate": None if tax_code is None else number(TAX_RATES[tax_code]),
    }
