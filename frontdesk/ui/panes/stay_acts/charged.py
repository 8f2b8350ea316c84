"""What was charged lately, so that the same is not charged twice by a double key."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import NamedTuple, assert_never

from frontdesk.domain.commands import AddOrder, AddProduct, Command
from frontdesk.domain.folding import fold
from frontdesk.domain.offers import HouseChoices
from frontdesk.domain.views import StayView
from frontdesk.service.desk import Desk
from frontdesk.ui.text.acting import Hand

GUARD_SECONDS = 60.0


class Before(NamedTuple):
    """The same was charged so many seconds ago, by whom."""

    seconds: float
    by: Hand


class Charged:
    """By stay and name, from what this PC did to the stay: after a restart too, and not what was taken back; and from
    what others charged to it, as far as it was told.
    """

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def since(self, reservation_id: str, name: str) -> Before | None:
        """The last time the same was charged to this stay, here first; None: not within the minute."""
        view = self._desk.stay(reservation_id)
        if view is None:
            return None
        now = self._desk.hotel().now
        found = [*self._here(view, name), *_by_others(view, name)]
        ago = (Before((now - at).total_seconds(), by) for at, by in found)
        return next((before for before in ago if before.seconds <= GUARD_SECONDS), None)

    def _here(self, view: StayView, name: str) -> list[tuple[datetime, Hand]]:
        house = self._desk.house(view.reservation.service_id)
        own = (each for each in view.lately if name in _charged_by(each.command, house))
        return [(each.created_utc, Hand.THIS_PC) for each in sorted(own, key=lambda each: each.seq, reverse=True)]


def _charged_by(command: Command, house: HouseChoices) -> list[str]:
    if not isinstance(command, AddProduct | AddOrder):
        return []
    return _names(command, {each.id: each.name for each in (*house.products, *house.order_products)})


def _by_others(view: StayView, name: str) -> list[tuple[datetime, Hand]]:
    same = sorted((each for each in view.by_others if fold(each.name) == fold(name)), key=lambda each: each.at)
    return [(each.at, Hand.OTHER_DESK if each.by_desk else Hand.ELSEWHERE) for each in reversed(same)]


def _names(command: AddProduct | AddOrder, names: Mapping[str, str]) -> list[str]:
    match command:
        case AddProduct(product_id=product):
            return [names.get(product, "")]
        case AddOrder(products=products, items=items):
            return [*(names.get(each.product_id, "") for each in products), *(each.name for each in items)]
        case _:
            assert_never(command)
