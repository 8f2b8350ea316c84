"""Small wire shapes that several operations share (connector-api.md §1.5, §1.6)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from decimal import Decimal

from frontdesk.demo.answers import Json
from frontdesk.demo.rules.taxes import codes_of, net_of, rate_of, taxes_of


def number(value: Decimal) -> int | float:
    """A JSON number: whole where it is whole."""
    return int(value) if value == value.to_integral_value() else float(value)


def texts(text: str | None) -> dict[str, str]:
    """A localised text in the property's one language."""
    return {} if text is None else {"en-US": text}


def amount(gross: Decimal, tax_code: str | None, currency: str) -> Json:
    """An `Amount`; untaxed: no tax values and one breakdown item without a code."""
    return total_amount([(gross, tax_code)], currency)


def total_amount(parts: Sequence[tuple[Decimal, str | None]], currency: str) -> Json:
    """The `Amount` of several charges, each a gross and its tax codes; taxes of one code are added up."""
    gross = sum((part for part, _ in parts), Decimal(0))
    net = sum((net_of(part, code, currency) for part, code in parts), Decimal(0))
    taxes: dict[str, Decimal] = defaultdict(Decimal)
    for part, tax_code in parts:
        for code, value in taxes_of(part, tax_code, currency):
            taxes[code] += value
    return {
        "Currency": currency,
        "NetValue": number(net),
        "GrossValue": number(gross),
        "TaxValues": [{"Code": code, "Value": number(value)} for code, value in taxes.items()],
        "Breakdown": {"Items": _breakdown(parts, currency)},
    }


def _breakdown(parts: Iterable[tuple[Decimal, str | None]], currency: str) -> list[Json]:
    nets: dict[str | None, Decimal] = defaultdict(Decimal)
    taxes: dict[str | None, Decimal] = defaultdict(Decimal)
    for gross, tax_code in parts:
        if tax_code is None:
            nets[None] += gross
        for code, tax in taxes_of(gross, tax_code, currency):
            nets[code] += net_of(gross, tax_code, currency)
            taxes[code] += tax
    return [
        {"TaxRateCode": code, "NetValue": number(net), "TaxValue": number(taxes[code])} for code, net in nets.items()
    ]


def extended_amount(gross: Decimal, tax_code: str | None, currency: str) -> Json:
    """An `Amount` with the four old members; `TaxRate` is null when several taxes apply."""
    net = net_of(gross, tax_code, currency)
    return {
        **amount(gross, tax_code, currency),
        "Value": number(gross),
        "Net": number(net),
        "Tax": number(gross - net),
        "TaxRate": number(rate_of(tax_code)) if len(codes_of(tax_code)) == 1 else None,
    }
