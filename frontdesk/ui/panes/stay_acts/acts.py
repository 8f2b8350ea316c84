"""Acts on the stay that is shown: each opens its dialog, and what is decided there goes to the desk as one act.

What is half typed is on disk a moment after the last key, by act and stay; it is there again when the same dialog of
the same stay is opened, and nowhere else.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from frontdesk.domain.acts import StayAct, may
from frontdesk.domain.commands import Command, LockRoom, UnlockRoom
from frontdesk.domain.outbox import Decision, Entry
from frontdesk.domain.reasons import Rejected
from frontdesk.domain.views import Changed
from frontdesk.service.desk import Desk
from frontdesk.ui.panes.stay_acts.charged import Charged
from frontdesk.ui.text import acting, reasons

if TYPE_CHECKING:
    from frontdesk.ui.panes.stay_acts.act_dialog import ActDialog, Values

SAVE_AFTER_MS = 250


class StayActs(QObject):
    """`submitted` carries the entries of each act; `said` a sentence for the page when one was not accepted."""

    submitted = Signal(object)
    said = Signal(str)

    def __init__(self, desk: Desk, host: QWidget) -> None:
        super().__init__(host)
        self._desk = desk
        self._host = host
        self._dialog: ActDialog | None = None
        self._draft = ""
        self._on_disk: Values | None = None
        self._instead_of = ""
        self._charged = Charged(desk)
        self._saving = QTimer(self, singleShot=True, interval=SAVE_AFTER_MS)
        self._saving.timeout.connect(self._save)

    def open(self, act: StayAct, reservation_id: str | None) -> None:
        """Begin an act on this stay; nothing happens where it means nothing."""
        if reservation_id is None:
            return
        if act is StayAct.LOCK:
            self._turn_lock(reservation_id)
            return
        name = _draft_name(act, reservation_id)
        kept = self._desk.draft(name) or {}
        at, values = kept.get("at"), kept.get("values")
        if isinstance(at, str) and isinstance(values, dict):
            since = acting.kept_since(datetime.fromisoformat(at), self._desk.hotel().now)
            self._open(act, reservation_id, values, since)
        else:
            self._open(act, reservation_id, None, "")

    def open_anew(self, entry: Entry) -> bool:
        """The dialog an entry came from, with what was typed, to change it; what is then done takes its place. False
        where no dialog of a stay made it.
        """
        from frontdesk.ui.panes.stay_acts.anew import anew

        found = anew(entry, self._desk)
        if found is None:
            return False
        self._open(found.act, entry.command.reservation_id, found.values, acting.from_unsent(), instead_of=entry.id)
        return self._dialog is not None

    def on_changed(self, changed: Changed) -> None:
        """Prices may have been told."""
        if self._dialog is not None and self._dialog.isVisible():
            self._dialog.on_changed(changed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The window is closed: what was typed a moment ago is kept before the desk goes."""
        if event.type() is QEvent.Type.Close:
            self._save()
        return super().eventFilter(watched, event)

    def _open(
        self, act: StayAct, reservation_id: str, values: Values | None, since: str, *, instead_of: str = ""
    ) -> None:
        view = self._desk.stay(reservation_id)
        if view is None or not may(act, view):
            return
        if self._dialog is not None:
            self._dialog.close()
            self._dialog.deleteLater()
        from frontdesk.ui.panes.stay_acts.dialogs import dialog_for

        dialog = self._dialog = dialog_for(act, view, self._desk, self._host.window(), self._charged.since)
        dialog.begin(values, since)
        self._draft = _draft_name(act, reservation_id)
        self._on_disk = dialog.half_typed() if values is not None and not instead_of else None
        self._instead_of = instead_of
        self._host.window().installEventFilter(self)
        dialog.decided.connect(self._submit)
        dialog.typed.connect(self._saving.start)
        dialog.closed.connect(self._save)
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
        dialog = self._dialog
        if dialog is None:
            return
        try:
            entries = self._desk.submit_all(commands, draft=self._draft)
            if self._instead_of:
                self._desk.decide(self._instead_of, Decision.DROP, acting.done_anew())
        except Rejected as rejected:
            dialog.refuse(reasons.refused(rejected.reason))
            return
        self._saving.stop()
        dialog.closed.disconnect(self._save)
        self._charged.note(commands)
        self.submitted.emit(entries)

    def _save(self) -> None:
        """Keep what is half typed, or forget what is no more."""
        self._saving.stop()
        half = self._dialog.half_typed() if self._dialog is not None else None
        if half == self._on_disk:
            return
        values = None if half is None else {"at": self._desk.hotel().now.isoformat(), "values": dict(half)}
        try:
            self._desk.save_draft(self._draft, values)
        except Rejected as rejected:
            self.said.emit(reasons.refused(rejected.reason))
            return
        self._on_disk = half


def _draft_name(act: StayAct, reservation_id: str) -> str:
    return f"act {act.name.lower()} {reservation_id}"
