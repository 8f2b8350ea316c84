"""Acts on the stay that is shown: each opens its dialog, and what is decided there goes to the desk as one act. What is
half typed is kept by act and stay.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from frontdesk.domain.acts import StayAct, may
from frontdesk.domain.commands import Command, LockRoom, UnlockRoom
from frontdesk.domain.decided import Because, Why
from frontdesk.domain.outbox import Decision, Entry
from frontdesk.domain.reasons import Rejected
from frontdesk.domain.views import Changed
from frontdesk.service.desk import Desk
from frontdesk.ui.kept_typing import KeptTyping, Values, form_of, name_of
from frontdesk.ui.panes.stay_acts.charged import Charged
from frontdesk.ui.text import acting, reasons

if TYPE_CHECKING:
    from frontdesk.ui.panes.stay_acts.act_dialog import ActDialog


class StayActs(QObject):
    """`submitted` carries the entries of each act; `said` a sentence for the page when one was not accepted; `kept`
    comes when other things are half typed than before.
    """

    submitted = Signal(object)
    said = Signal(str)
    kept = Signal()

    def __init__(self, desk: Desk, host: QWidget) -> None:
        super().__init__(host)
        self._desk = desk
        self._host = host
        self._dialog: ActDialog | None = None
        self._typing: KeptTyping | None = None
        self._instead_of = ""
        self._charged = Charged(desk)

    def open(self, act: StayAct, reservation_id: str | None) -> None:
        """Begin an act on this stay; nothing happens where it means nothing."""
        if reservation_id is None:
            return
        if act is StayAct.LOCK:
            self._turn_lock(reservation_id)
            return
        self._open(act, reservation_id)

    def open_anew(self, entry: Entry) -> bool:
        """The dialog an entry came from, with what was typed, to change it; what is then done takes its place. False
        where no dialog of a stay made it.
        """
        from frontdesk.ui.panes.stay_acts.anew import anew

        found = anew(entry, self._desk)
        if found is None:
            return False
        self._open(found.act, entry.command.reservation_id, found.values, instead_of=entry.id)
        return self._dialog is not None

    def on_changed(self, changed: Changed) -> None:
        """Prices may have been told, or the stay is another one since the dialog was opened."""
        dialog = self._dialog
        if dialog is None or not dialog.isVisible():
            return
        stay_id = dialog.view.reservation.id
        view = self._desk.stay(stay_id) if changed.everything or stay_id in changed.reservation_ids else None
        if view is not None and dialog.rests_on(view) != dialog.rests_on(dialog.view):
            dialog.stay_changed(view)
        dialog.on_changed(changed)

    def _open(self, act: StayAct, reservation_id: str, values: Values | None = None, *, instead_of: str = "") -> None:
        """With `values` where it is changed `instead_of` an entry; else with what was left half typed."""
        view = self._desk.stay(reservation_id)
        if view is None or not may(act, view):
            return
        if self._dialog is not None:
            self._dialog.close()
            self._dialog.deleteLater()
            self._dialog = None  # also where the next one cannot be built
        from frontdesk.ui.panes.stay_acts.dialogs import dialog_for

        dialog = self._dialog = dialog_for(act, view, self._desk, self._host.window(), self._charged.since)
        typing = self._typing = KeptTyping(self._desk, name_of(form_of(act), view.reservation.id), dialog)
        dialog.begin(*((values, acting.from_unsent()) if instead_of else typing.kept()))
        typing.follow(dialog.half_typed, self._host.window(), is_from_disk=not instead_of)
        typing.said.connect(self.said)
        typing.saved.connect(self.kept)
        self._instead_of = instead_of
        dialog.decided.connect(self._submit)
        dialog.typed.connect(typing.touch)
        dialog.closed.connect(typing.save)
        dialog.open()

    def _turn_lock(self, reservation_id: str) -> None:
        view = self._desk.stay(reservation_id)
        if view is None or not may(StayAct.LOCK, view):
            return
        command = UnlockRoom if view.reservation.room_locked else LockRoom
        try:
            self.submitted.emit(self._desk.submit_all((command(reservation_id=view.reservation.id),)))
        except Rejected as rejected:
            self.said.emit(reasons.refused(rejected.reason))

    def _submit(self, commands: Sequence[Command]) -> None:
        dialog, typing = self._dialog, self._typing
        if dialog is None or typing is None:
            return
        try:
            entries = self._desk.submit_all(commands, draft=typing.name)
            if self._instead_of:
                self._desk.decide(self._instead_of, Decision.DROP, Why(Because.WORDS, acting.done_anew()))
        except Rejected as rejected:
            dialog.refuse(reasons.refused(rejected.reason))
            return
        typing.done()
        self.submitted.emit(entries)
