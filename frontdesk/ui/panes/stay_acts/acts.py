"""Acts on the stay that is shown: each opens its dialog, and what is decided there goes to the desk as one act."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from frontdesk.domain.acts import StayAct, may
from frontdesk.domain.commands import AddOrder, AddProduct, Command, LockRoom, UnlockRoom
from frontdesk.domain.reasons import Rejected
from frontdesk.domain.views import Changed
from frontdesk.service.desk import Desk
from frontdesk.ui.text import reasons

if TYPE_CHECKING:
    from frontdesk.ui.panes.stay_acts.act_dialog import ActDialog

_GUARD_SECONDS = 60.0


class StayActs(QObject):
    """`submitted` carries the entries of each act; `said` a sentence for the page when one was not accepted."""

    submitted = Signal(object)
    said = Signal(str)

    def __init__(self, desk: Desk, host: QWidget) -> None:
        super().__init__(host)
        self._desk = desk
        self._host = host
        self._dialog: ActDialog | None = None
        self._charged: dict[tuple[str, str], datetime] = {}

    def open(self, act: StayAct, reservation_id: str | None) -> None:
        """Begin an act on this stay; nothing happens where it means nothing."""
        view = self._desk.stay(reservation_id) if reservation_id is not None else None
        if view is None or not may(act, view):
            return
        if act is StayAct.LOCK:
            stay = view.reservation
            command = UnlockRoom if stay.room_locked else LockRoom
            self._submit((command(reservation_id=stay.id),))
            return
        if self._dialog is not None:
            self._dialog.deleteLater()
        from frontdesk.ui.panes.stay_acts.dialogs import dialog_for

        self._dialog = dialog_for(act, view, self._desk, self._host.window(), self._since_charged)
        self._dialog.decided.connect(self._submit)
        self._dialog.open()

    def on_changed(self, changed: Changed) -> None:
        """Prices may have been told."""
        if self._dialog is not None and self._dialog.isVisible():
            self._dialog.on_changed(changed)

    def _since_charged(self, reservation_id: str, name: str) -> float | None:
        at = self._charged.get((reservation_id, name))
        if at is None:
            return None
        seconds = (self._desk.hotel().now - at).total_seconds()
        return seconds if seconds <= _GUARD_SECONDS else None

    def _submit(self, commands: Sequence[Command]) -> None:
        try:
            entries = self._desk.submit_all(commands)
        except Rejected as rejected:
            self.said.emit(reasons.refused(rejected.reason))
            return
        self._remember(commands)
        self.submitted.emit(entries)

    def _remember(self, commands: Sequence[Command]) -> None:
        """What was charged to which stay, and when, by its name."""
        charges = [command for command in commands if isinstance(command, AddProduct | AddOrder)]
        if not charges:
            return
        house, now = self._desk.house(), self._desk.hotel().now
        names = {each.id: each.name for each in (*house.products, *house.order_products)}
        for command in charges:
            for name in _charged(command, names):
                self._charged[command.reservation_id, name] = now


def _charged(command: AddProduct | AddOrder, names: Mapping[str, str]) -> list[str]:
    match command:
        case AddProduct(product_id=product):
            return [names.get(product, "")]
        case AddOrder(products=products, items=items):
            return [*(names.get(each.product_id, "") for each in products), *(each.name for each in items)]
        case _:
            assert_never(command)
