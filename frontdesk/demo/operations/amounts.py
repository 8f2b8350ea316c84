"""Amounts that a request gives (connector-api.md §1.6)."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from frontdesk.demo.answers import RefusalError, invalid
from frontdesk.demo.call import Call
from frontdesk.demo.question import Question
from frontdesk.demo.rules.taxes import TAX_RATES, Price, gross_of

LARGEST_AMOUNT = Decimal(10**9)


def read_price(call: Call, part: Question, name: str) -> Price:
    """An `AmountParameters`: the property's currency, known tax codes, and a gross or a net value.

    The value of the property's own pricing counts when both are given. Several codes need the net value. A missing
    list of codes is refused, an empty one means untaxed, as observed.
    """
    currency = part.text("Currency")
    if currency != call.state.enterprise.currency:
        raise invalid(f"{name}.Currency")
    codes = _codes(part)
    gross, net = part.number("GrossValue"), part.number("NetValue")
    if any(value is not None and abs(value) > LARGEST_AMOUNT for value in (gross, net)):
        raise invalid(f"{name}.{'NetValue' if gross is None else 'GrossValue'}")
    if gross is None and net is None:
        raise invalid(f"{name}.{call.state.enterprise.pricing}Value")
    tax_code = " ".join(codes) or None
    if net is not None and (gross is None or call.state.enterprise.pricing == "Net"):
        return Price(gross_of(net, tax_code, currency), tax_code)
    if gross is None or len(codes) > 1:
        raise RefusalError(400, "Invalid TaxCodes")
    return Price(gross, tax_code)


def _codes(part: Question) -> list[str]:
    listed = part.fields.get("TaxCodes")
    if listed is None and "TaxCodes" not in part.fields:
        raise RefusalError(400, "Invalid TaxCodes")
    codes = sorted(part.texts("TaxCodes") or ()) if listed else []
    if any(code not in TAX_RATES for code in codes):
        raise RefusalError(400, "Invalid TaxCodes")
    return codes


def prices_by_night(call: Call, listed: Sequence[Question], nights: int) -> dict[int, Price]:
    """`TimeUnitPrices` by the index of the night; 400 for an index that the stay does not have."""
    prices: dict[int, Price] = {}
    for each in listed:
        index, amount = each.count("Index"), each.part("Amount")
        if index is None or not 0 <= index < nights or amount is None:
            raise invalid("TimeUnitPrices")
        prices[index] = read_price(call, amount, "TimeUnitPrices.Amount")
    return prices
