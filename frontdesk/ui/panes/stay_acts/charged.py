"""What was charged lately, so that the same is not charged twice by a double key."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import assert_never

from frontdesk.domain.commands import AddOrder, AddProduct, Command
from frontdesk.domain.outbox import OVERLAYS
from frontdesk.service.desk import Desk

GUARD_SECONDS = 60.0


class Charged:
    """By stay and name: what this window charged, and what waits on this PC from before it was opened."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._at: dict[tuple[str, str], datetime] = {}

    def since(self, reservation_id: str, name: str) -> float | None:
        """Seconds since the same was charged to this stay; None: not within the minute."""
        at = max((each for each in self._moments(reservation_id, name)), default=None)
        if at is None:
            return None
        seconds = (self._desk.hotel().now - at).total_seconds()
        return seconds if seconds <= GUARD_SECONDS else None

    def note(self, commands: Sequence[Command]) -> None:
        """Something was charged now."""
        now = self._desk.hotel().now
        for stay, name in self._named(commands):
            self._at[stay, name] = now

    def _moments(self, reservation_id: str, name: str) -> Iterator[datetime]:
        if (reservation_id, name) in self._at:
            yield self._at[reservation_id, name]
        view = self._desk.stay(reservation_id)
        for entry in view.entries if view is not None else ():
            if entry.state in OVERLAYS and (reservation_id, name) in self._named((entry.command,)):
                yield entry.created_utc

    def _named(self, commands: Sequence[Command]) -> list[tuple[str, str]]:
        charges = [command for command in commands if isinstance(command, AddProduct | AddOrder)]
        if not charges:
            return []
        house = self._desk.house()
        names = {each.id: each.name for each in (*house.products, *house.order_products)}
        return [(command.reservation_id, name) for command in charges for name in _names(command, names)]


def _names(command: AddProduct | AddOrder, names: Mapping[str, str]) -> list[str]:
    match command:
        case AddProduct(product_id=product):
            return [names.get(product, "")]
        case AddOrder(products=products, items=items):
            return [*(names.get(each.product_id, "") for each in products), *(each.name for each in items)]
        case _:
            assert_never(command)
