"""What may be kept for later while the line is away, by the hotel's choice."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from frontdesk.domain.commands import AddOrder, AddPayment, AddProduct, Command, step_of
from frontdesk.domain.reasons import NeedsLine, Rejected, TooMuchMoney


@dataclass(frozen=True, slots=True, kw_only=True)
class OfflinePolicy:
    """Steps that need the line, the most one charge or payment may come to without it, and how many hours a thing may
    have waited and still go without a person's look; None: no limit beyond the engine's own (`Deed.max_age`).

    Prices and rules need the line by default: nobody sells by a price that nobody else can see (offline-reliability.md
    §2.7).
    """

    needs_line: frozenset[str] = frozenset({"set_price", "set_restriction", "clear_restriction"})
    most_money: Decimal | None = None
    oldest_hours: float | None = None

    def check(self, command: Command) -> None:
        """Raises `Rejected` for what may not wait."""
        if step_of(command) in self.needs_line:
            raise Rejected(NeedsLine(step_of(command)))
        amount = _amount(command)
        if self.most_money is not None and amount is not None and abs(amount) > self.most_money:
            raise Rejected(TooMuchMoney(self.most_money, getattr(command, "currency", "")))


def _amount(command: Command) -> Decimal | None:
    match command:
        case AddProduct(total=total) | AddOrder(total=total):
            return total
        case AddPayment(amount=amount):
            return amount
        case _:
            return None
