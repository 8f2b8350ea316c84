"""Amounts as the user's country writes them, never through a float."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

from frontdesk.ui.text import locale, tr

_MINUS = "−"
_CENT = Decimal("0.01")


def amount(value: Decimal) -> str:
    """ "9,150", "−2,800", "12.50": two decimals only where there are cents."""
    rounded = value.quantize(_CENT, rounding=ROUND_HALF_UP)
    whole = int(abs(rounded))
    cents = int(abs(rounded) * 100) % 100
    written = locale().toString(whole)
    if cents:
        written += locale().decimalPoint() + locale().toString(cents).rjust(2, locale().zeroDigit())
    return _MINUS + written if rounded < 0 else written


def whole(value: Decimal) -> str:
    """ "2,104": without cents, for a table where they would not be read; what is set or owed is written in full."""
    return amount(value.quantize(Decimal(1), rounding=ROUND_HALF_UP))


def with_currency(value: Decimal, currency: str) -> str:
    """ "6,140 CZK", with a blank that does not break the line."""
    return f"{amount(value)}\u00a0{currency}" if currency else amount(value)


def owed(value: Decimal | None) -> str:
    """What stands in an "owes" column: an amount, "settled", or "…" while it is not known."""
    if value is None:
        return "…"
    return amount(value) if value else tr("settled")
