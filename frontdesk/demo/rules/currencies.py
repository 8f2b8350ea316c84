"""Currencies and the digits after their point, to which the property rounds (connector-api.md §1.6, §4.5)."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

_LISTED = (
    "AED 2|AUD 2|BGN 2|BRL 2|CAD 2|CHF 2|CLP 0|CNY 2|CZK 2|DKK 2|EUR 2|GBP 2|HKD 2|HUF 2|IDR 2|ILS 2|INR 2|ISK 0|JPY 0|"
    "KRW 0|KWD 3|MXN 2|MYR 2|NOK 2|NZD 2|PHP 2|PLN 2|RON 2|RSD 2|SAR 2|SEK 2|SGD 2|THB 2|TND 3|TRY 2|UAH 2|USD 2|VND 0|"
    "ZAR 2"
)
PRECISIONS = {code: int(digits) for code, digits in (each.split() for each in _LISTED.split("|"))}
"""Digits after the point by code."""


def rounded(value: Decimal, currency: str) -> Decimal:
    """The value to the smallest unit of the currency, of which the half goes up."""
    return value.quantize(Decimal(1).scaleb(-PRECISIONS[currency]), ROUND_HALF_UP)
