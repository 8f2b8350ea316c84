"""What was charged lately, so that the same is not charged twice by a double key."""

from __future__ import annotations

from collections.abc import Mapping
from typing import assert_never

from frontdesk.domain.commands import AddOrder, AddProduct, Command
from frontdesk.service.desk import Desk

GUARD_SECONDS = 60.0


class Charged:
    """By stay and name, from what this PC did to the stay: after a restart too, and not what was taken back."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def since(self, reservation_id: str, name: str) -> float | None:
        """Seconds since the same was charged to this stay; None: not within the minute."""
        view = self._desk.stay(reservation_id)
        entries = view.lately if view is not None else ()
        at = max((each.created_utc for each in entries if name in self._charged_by(each.command)), default=None)
        if at is None:
            return None
        seconds = (self._desk.hotel().now - at).total_seconds()
        return seconds if seconds <= GUARD_SECONDS else None

    def _charged_by(self, command: Command) -> list[str]:
        if not isinstance(command, AddProduct | AddOrder):
            return []
        house = self._desk.house()
        return _names(command, {each.id: each.name for each in (*house.products, *house.order_products)})


def _names(command: AddProduct | AddOrder, names: Mapping[str, str]) -> list[str]:
    match command:
        case AddProduct(product_id=product):
            return [names.get(product, "")]
        case AddOrder(products=products, items=items):
            return [*(names.get(each.product_id, "") for each in products), *(each.name for each in items)]
        case _:
            assert_never(command)
