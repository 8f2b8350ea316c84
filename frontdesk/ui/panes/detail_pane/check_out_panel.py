"""Check-out with something to settle first: the account, a reason to let them go, a note (picture 07b)."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.domain.commands import CheckOut
from frontdesk.domain.reasons import LeavesLater
from frontdesk.domain.views import Line, StayView
from frontdesk.ui import theme
from frontdesk.ui.panes.detail_pane.narrow import fit_key
from frontdesk.ui.panes.detail_pane.pooled import show_each
from frontdesk.ui.panes.detail_pane.reason_rows import ReasonRows
from frontdesk.ui.panes.detail_pane.sections import show_posting, sum_line
from frontdesk.ui.parts.button import Button, ButtonKind, IconButton
from frontdesk.ui.parts.callout import Callout
from frontdesk.ui.parts.choices import CheckBox
from frontdesk.ui.parts.field import Field
from frontdesk.ui.parts.label import Label
from frontdesk.ui.parts.lines import MoneyLine
from frontdesk.ui.text import detail as words
from frontdesk.ui.text import leaving, tr
from frontdesk.ui.text.money import with_currency
from frontdesk.ui.theme import Tone

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CheckOutPanel(QWidget):
    """Takes the place of the stay's sections. `accepted` carries the command; `left` when the clerk goes back."""

    accepted = Signal(CheckOut)
    left = Signal()

    def __init__(self, view: StayView, line: Line, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._title = Label(size=16, weight=600, wrap=True)
        self._close = IconButton("x", tr("Back to the stay"), key="Esc")
        self._account = QVBoxLayout()
        self._postings: list[MoneyLine] = []
        self._sum = sum_line()
        self._early = Callout(Tone.WARN)
        self._problem = Callout(Tone.WARN)
        self._because = Label(size=12, weight=600, wrap=True)
        self._reasons = ReasonRows(leaving.open_reasons())
        self._note = Field(tr("Note for the bill"))
        self._settled = CheckBox(tr("Close the settled bills now"))
        self._doing = Button(icon="log-out", key="Enter", height=theme.Height.LARGE)
        self._after = Label(size=12, tone=Tone.INK2, wrap=True)
        self._lay_out()
        self._connect()
        self.show_problem("")
        self.show_stay(view, line)

    def show_stay(self, view: StayView, line: Line) -> None:
        """Show the account as it is now; what was picked and written stays."""
        self._view = view
        self._title.setText(words.check_out(view))
        show_each(
            self._account,
            self._postings,
            view.money,
            MoneyLine,
            lambda shown, posting: show_posting(shown, view, posting),
        )
        owes, is_open = view.owes, bool(view.owes)
        self._sum.show_amount(tr("Open"), tr("not known yet") if owes is None else with_currency(owes, view.currency))
        self._early.show_text(*leaving.leave_early(view.leave))
        self._early.setVisible(any(isinstance(reason, LeavesLater) for reason in view.warnings))
        for part in (self._because, self._reasons, self._note, self._settled):
            part.setVisible(is_open)
        self._because.setContentsMargins(0, 0 if self._early.isHidden() else 12, 0, 0)
        self._because.setText(leaving.because(owes) if owes else "")
        self._doing.set_text(leaving.leave_open(owes) if owes else words.check_out(view))
        self._doing.set_kind(ButtonKind.SECONDARY if is_open else ButtonKind.PRIMARY)
        self._after.setText(leaving.after_check_out(line, is_open=is_open))
        self._settle_doing()

    def show_problem(self, sentence: str) -> None:
        """Say why it was not accepted."""
        self._problem.show_text(sentence)
        self._problem.setVisible(bool(sentence))

    def set_margin(self, margin: int) -> None:
        """The pane's side margin."""
        self._column.setContentsMargins(margin, 17, margin, 16)

    def press_doing(self) -> None:
        """Enter, wherever it was pressed."""
        self._doing.click()

    def first_focus(self) -> QWidget:
        """The reasons while one is needed, else the button."""
        return self._doing if self._doing.isEnabled() else self._reasons.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow the words stay and the printed key goes."""
        super().resizeEvent(event)
        margins = self._column.contentsMargins()
        fit_key(self._doing, "Enter", self.width() - margins.left() - margins.right())

    def event(self, event: QEvent) -> bool:
        """Claim the keys printed here before the window's shortcuts can."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._is_own(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters pick, Enter does, Esc goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in _ENTER:
            self._doing.click()
        elif self._reasons.isHidden() or not self._reasons.choose(event.text()):
            super().keyPressEvent(event)

    def _is_own(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape or event.key() in _ENTER:
            return True
        letters = [choice.key.casefold() for choice in leaving.open_reasons()]
        return not event.modifiers() and event.text().casefold() in letters

    def _chosen(self) -> None:
        self._settle_doing()
        choice = self._reasons.choice()
        if choice is not None:
            (self._note if choice.own_words and not self._note.text() else self._doing).setFocus()

    def _settle_doing(self) -> None:
        choice = self._reasons.choice()
        if not self._view.owes:
            self._doing.set_off("")
        elif choice is None:
            self._doing.set_off(tr("Pick a reason first"))
        else:
            self._doing.set_off("" if self._words() else tr("Say the reason in your words"))

    def _words(self) -> str:
        choice = self._reasons.choice()
        return leaving.open_note(choice, self._note.text()) if choice is not None else ""

    def _accept(self) -> None:
        is_open = bool(self._view.owes)
        self.accepted.emit(
            CheckOut(
                reservation_id=self._view.reservation.id,
                close_bills=self._settled.isChecked() if is_open else True,
                allow_open_balance=is_open,
                note=self._words() if is_open else "",
            )
        )

    def _connect(self) -> None:
        self._close.clicked.connect(self.left)
        self._reasons.chosen.connect(self._chosen)
        self._reasons.picked.connect(self._settle_doing)
        self._note.edited.connect(self._settle_doing)
        self._doing.clicked.connect(self._accept)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self._account.setSpacing(0)
        column = self._column = QVBoxLayout(self)
        self.set_margin(20)
        column.setSpacing(0)
        column.addLayout(head)
        column.addSpacing(6)
        column.addLayout(self._account)
        column.addWidget(self._sum)
        column.addSpacing(10)
        for callout in (self._early, self._problem):
            column.addWidget(callout)
        column.addWidget(self._because)
        column.addSpacing(4)
        column.addWidget(self._reasons)
        column.addSpacing(8)
        column.addWidget(self._note)
        column.addSpacing(8)
        column.addWidget(self._settled)
        column.addSpacing(8)
        column.addWidget(self._doing)
        column.addSpacing(9)
        column.addWidget(self._after)
        column.addStretch(1)
