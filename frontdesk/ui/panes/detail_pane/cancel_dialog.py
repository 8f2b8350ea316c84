"""The one question before a stay is cancelled: why, with a fee or not, with a mail or not (picture 11a)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QWidget

from frontdesk.domain.commands import Cancel, Command
from frontdesk.domain.fees import Fee
from frontdesk.domain.views import StayView
from frontdesk.ui import theme
from frontdesk.ui.kept_dialog import KeptDialog
from frontdesk.ui.kept_typing import Values
from frontdesk.ui.panes.detail_pane.reason_rows import ReasonRows
from frontdesk.ui.parts.button import ButtonKind
from frontdesk.ui.parts.choices import Switch
from frontdesk.ui.parts.field import Field
from frontdesk.ui.parts.lines import Separator
from frontdesk.ui.text import detail as words
from frontdesk.ui.text import leaving, tr

_NO_SHOW = "N"


class CancelDialog(KeptDialog):
    """Until the clerk sets it, the fee follows the reason: on for "did not come"."""

    def __init__(self, host: QWidget, view: StayView, today: date, fee: Callable[[], Fee | None]) -> None:
        """`fee` tells what it costs, as far as that is known."""
        super().__init__(host, leaving.cancel_title(words.list_name(view)), leaving.cancel_facts(view))
        self._view = view
        self._fee_is_set = False
        self._reasons = ReasonRows(leaving.cancel_reasons(may_be_no_show=view.arrive <= today))
        self._note = Field(tr("The reason"))
        self._ask_fee = fee
        self._known = fee()
        self._fee = Switch(*leaving.fee(self._known, view.late_fee, view.currency))
        self._mail = Switch()
        self.set_way_out(tr("Keep it"))
        self._button = self.set_doing("", kind=ButtonKind.DANGER)
        self._lay_out()
        self._connect()
        self._settle()

    def refresh_fee(self) -> None:
        """What it costs may be known by now."""
        self._known = self._ask_fee()
        self._fee.show_text(*leaving.fee(self._known, self._view.late_fee, self._view.currency))
        self._settle()

    def first_focus(self) -> QWidget | None:
        """The reasons come first; a letter picks one."""
        return self._reasons.stop()

    def commands(self) -> tuple[Command, ...]:
        """One cancellation."""
        return (
            Cancel(
                reservation_id=self._view.reservation.id,
                note=self._words(),
                charge_fee=self._fee.isChecked(),
                send_email=self._mail.isChecked(),
            ),
        )

    def values(self) -> Values:
        """Reason, its words, the fee where the clerk set it, the mail."""
        return {
            "reason": self._reasons.key(),
            "note": self._note.text(),
            "fee": self._fee.isChecked() if self._fee_is_set else None,
            "mail": self._mail.isChecked(),
        }

    def fill_in(self, values: Values) -> None:
        """The same."""
        self._fee_is_set = values["fee"] is not None
        self._reasons.restore(str(values["reason"]))
        self._note.set_text(str(values["note"]))
        self._fee.setChecked(bool(values["fee"]) if self._fee_is_set else self._is_no_show())
        self._mail.setChecked(bool(values["mail"]))
        self._settle()

    def _is_no_show(self) -> bool:
        return self._reasons.key() == _NO_SHOW

    def _address(self) -> str | None:
        return self._view.guest.email if self._view.guest is not None else None

    def _chosen(self) -> None:
        choice = self._reasons.choice()
        if choice is None:
            return
        if not self._fee_is_set:
            self._fee.setChecked(self._is_no_show())
        self._settle()
        (self._note if choice.own_words and not self._note.text() else self._button).setFocus()

    def _settle(self) -> None:
        self.typed.emit()
        choice = self._reasons.choice()
        self._note.setVisible(choice is not None and choice.own_words)
        self._mail.show_text(*leaving.mail(self._address(), goes_out=self._mail.isChecked()))
        self._mail.setEnabled(bool(self._address()))
        self._button.set_text(leaving.cancel_doing(self._known, with_fee=self._fee.isChecked()))
        if choice is None:
            self._button.set_off(tr("Pick a reason first"))
        else:
            self._button.set_off("" if self._words() else tr("Say the reason in your words"))

    def _words(self) -> str:
        choice = self._reasons.choice()
        if choice is None:
            return ""
        return self._note.text().strip() if choice.own_words else choice.text

    def _fee_pressed(self) -> None:
        self._fee_is_set = True
        self._settle()

    def _connect(self) -> None:
        self.key_pressed.connect(self._reasons.choose)
        self._reasons.chosen.connect(self._chosen)
        self._reasons.picked.connect(self._settle)
        self._note.edited.connect(self._settle)
        self._fee.clicked.connect(self._fee_pressed)
        self._mail.clicked.connect(self._settle)

    def _lay_out(self) -> None:
        self.body.setSpacing(0)
        self.body.addWidget(self._kept)
        self.body.addWidget(self._problem)
        self.body.addWidget(self._reasons)
        self.body.addWidget(self._note)
        self._note.setContentsMargins(0, theme.current().px(8), 0, 0)
        self.body.addSpacing(12)
        self.body.addWidget(Separator())
        self.body.addSpacing(12)
        self.body.addWidget(self._fee)
        self.body.addSpacing(10)
        self.body.addWidget(self._mail)
