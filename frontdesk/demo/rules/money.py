"""Amounts of requests: their currency, their sign, and the currencies that a property takes (connector-api.md §1.6)."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from frontdesk.demo.answers import invalid
from frontdesk.demo.question import Question
from frontdesk.demo.rules.currencies import rounded
from frontdesk.demo.state import State

EXCHANGE_RATES: dict[str, dict[str, Decimal]] = {
    "CZK": {"EUR": Decimal("24.50")},
    "USD": {"EUR": Decimal("1.08")},
}
"""What a property takes besides its own currency: own currency → other → the worth of one unit of the other."""


@dataclass(frozen=True, slots=True)
class Given:
    """An amount in the property's currency; `original` as it was given, when that was another one."""

    gross: Decimal
    original: tuple[Decimal, str] | None

    def negated(self) -> Given:
        """The same with the other sign: payments are stored negative (§4.7)."""
        original = None if self.original is None else (-self.original[0], self.original[1])
        return Given(-self.gross, original)


def amount_given(state: State, question: Question, name: str) -> Given:
    """The amount of a payment: untaxed, so net and gross are one. 400 when absent, zero or in no currency taken."""
    part = question.part(name)
    if part is None:
        raise invalid(name)
    currency, own = part.text("Currency"), state.enterprise.currency
    value = part.number("GrossValue") if part.has("GrossValue") else part.number("NetValue")
    if value is None or value == 0:
        raise invalid(f"{name}.GrossValue")
    if currency == own:
        return Given(value, None)
    rate = EXCHANGE_RATES.get(own, {}).get(currency or "")
    if currency is None or rate is None:
        raise invalid(f"{name}.Currency")
    return Given(rounded(value * rate, own), (value, currency))
