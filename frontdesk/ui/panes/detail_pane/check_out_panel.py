"""Check-out with something to settle first: who owes what, a reason to let them go, their bills (picture 07b)."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.domain.acts import StayAct
from frontdesk.domain.commands import CheckOut
from frontdesk.domain.reasons import BalanceNotTold, LeavesLater
from frontdesk.domain.views import Line, StayView
from frontdesk.ui import theme
from frontdesk.ui.kept_typing import KeptForm, Values
from frontdesk.ui.panes.detail_pane.head import BELOW
from frontdesk.ui.panes.detail_pane.missing_details import MissingDetails
from frontdesk.ui.panes.detail_pane.narrow import fit_key
from frontdesk.ui.panes.detail_pane.pooled import show_each
from frontdesk.ui.panes.detail_pane.reason_rows import ReasonRows
from frontdesk.ui.panes.detail_pane.sections import show_payer, show_posting, sum_line
from frontdesk.ui.parts.button import Button, ButtonKind, IconButton
from frontdesk.ui.parts.callout import Callout
from frontdesk.ui.parts.choices import CheckBox
from frontdesk.ui.parts.field import Field
from frontdesk.ui.parts.kept_line import KeptLine
from frontdesk.ui.parts.label import Label
from frontdesk.ui.parts.lines import MoneyLine
from frontdesk.ui.parts.painting import hairline
from frontdesk.ui.parts.part import Part
from frontdesk.ui.parts.quiet_scroll import QuietScroll
from frontdesk.ui.text import detail as words
from frontdesk.ui.text import leaving, tr
from frontdesk.ui.text.money import not_sent, with_currency
from frontdesk.ui.theme import Tone

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CheckOutPanel(QWidget):
    """Takes the place of the stay's sections; its button is always in sight, what stands above it scrolls.

    `accepted` carries the command; `left` when the clerk goes back; `act_wanted` the act that puts in order what stops
    the check-out; `typed` comes after every change by the clerk.
    """

    accepted = Signal(CheckOut)
    left = Signal()
    act_wanted = Signal(object)
    typed = Signal()
    completed = Signal(object)  # a profile that lacked something

    def __init__(self, view: StayView, line: Line, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._title = Label(size=16, weight=600, wrap=True)
        self._close = IconButton("x", tr("Back to the stay"), key="Esc")
        self._account = QVBoxLayout()
        self._lines: list[MoneyLine] = []
        self._sum = sum_line()
        self._kept = KeptLine()
        self._form = KeptForm(self._kept, self._values, self._fill_in)
        self._early = Callout(Tone.WARN)
        self._untold, self._untold_why = QWidget(), Callout(Tone.WARN)
        self._problem = Callout(Tone.WARN)
        self.missing = MissingDetails()
        self._stop = QWidget()
        self._shorten = Button(kind=ButtonKind.PRIMARY, icon="calendar-days", key="Enter", second=" ")
        self._pay = Button(kind=ButtonKind.PRIMARY, icon="credit-card", key="P", second=" ")
        self._bills = CheckBox(leaving.close_all())
        self._because = Label(size=12, weight=600, wrap=True)
        self._open_reasons = ReasonRows(leaving.open_reasons())
        self._back_reasons = ReasonRows(leaving.back_reasons())
        self._bill_reasons = ReasonRows(leaving.unclosed_reasons())
        self._note = Field(tr("Note for the bill"))
        self._settled = CheckBox(leaving.close_settled(()))
        self._doing = Button(icon="log-out", key="Enter", height=theme.Height.LARGE)
        self._after = Label(size=12, tone=Tone.INK2, wrap=True)
        self._above, self._foot = QWidget(), _Foot()
        self._scroll = QuietScroll(self._above)
        self._scroll.follow_keys()
        self._bills.setChecked(True)
        self._lay_out()
        self._connect()
        self.show_problem("")
        self.show_stay(view, line)

    def begin(self, kept: Values | None, since: str) -> None:
        """With what was left half typed, and since when."""
        self._form.begin(kept, since)

    def half_typed(self) -> Values | None:
        """What would be lost; None where nothing was typed."""
        return self._form.half_typed()

    def show_stay(self, view: StayView, line: Line) -> None:
        """Show the account as it is now; what was picked and written stays, and the keys stay in the panel."""
        focused = QApplication.focusWidget()
        has_keys = focused is not None and self.isAncestorOf(focused)
        self._show_stay(view, line)
        if has_keys and focused is not None and not (focused.isVisibleTo(self) and focused.isEnabledTo(self)):
            self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_stay(self, view: StayView, line: Line) -> None:
        self._view = view
        self._title.setText(words.check_out(view))
        self._show_account()
        is_early, owes = self._is_early(), view.guests_owe
        self._early.show_text(*leaving.leave_early(view.leave))
        self._untold_why.show_text(*leaving.untold())
        self._untold.setVisible(self._is_untold())
        self._stop.setVisible(is_early)
        self._shorten.set_text(leaving.shorten()[0])
        self._shorten.set_second(leaving.shorten()[1])
        self._pay.setVisible(bool(owes) and owes is not None and owes > 0)
        self._pay.set_kind(ButtonKind.SECONDARY if is_early else ButtonKind.PRIMARY)
        if owes:
            text, second = leaving.pay(owes)
            self._pay.set_text(text)
            self._pay.set_second(second)
        settled = [each for each in view.accounts if each.owes == 0 and each.has_open]
        self._settled.setVisible(bool(owes) and bool(settled))
        self._settled.setText(leaving.close_settled(settled))
        self._settled.setAccessibleName(self._settled.text())
        self._bills.setVisible(self._closes_bills())
        self._show_reasons()
        self.missing.show_stay(view)
        self._after.setText(leaving.after_check_out(line, is_open=self._leaves_open()))

    def show_problem(self, sentence: str) -> None:
        """Say why it was not accepted."""
        self._problem.show_text(sentence)
        self._problem.setVisible(bool(sentence))

    def set_margin(self, margin: int) -> None:
        """The pane's side margin."""
        self._column.setContentsMargins(margin, 17 - BELOW, margin, 0)
        self._foot.column.setContentsMargins(margin, 8, margin, 16)

    def press_doing(self) -> None:
        """Enter, wherever it was pressed: what puts right what stops it, else the check-out."""
        (self._doing if self._stop.isHidden() else self._shorten).click()

    def first_focus(self) -> QWidget:
        """The remedy of what stops it; the reasons while one is needed; else the button."""
        if not self._stop.isHidden():
            return self._shorten
        return self._doing if self._doing.isEnabled() else self._reasons().stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow the words stay and the printed key goes."""
        super().resizeEvent(event)
        self._share_height()
        self._print_keys()

    def _print_keys(self) -> None:
        """Enter stands on the one button that it presses: the form's, what puts right what stops it, the check-out."""
        margins = self._column.contentsMargins()
        room = self.width() - margins.left() - margins.right()
        enter = "" if self.missing.has_keys else "Enter"
        for button, key in ((self._doing, "" if self._is_early() else enter), (self._pay, "P"), (self._shorten, enter)):
            fit_key(button, key, room)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Another line or another sentence: the height is shared anew."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._share_height()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """Claim the keys printed here before the window's shortcuts can."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._is_own(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters pick or press, Enter and a second O do, Esc goes back, Ctrl N begins anew what was kept."""
        if self._kept.is_for_it(event):
            self._begin_empty()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.isAutoRepeat():
            return  # the key that opened the panel, still held down, must not go on
        elif event.key() in _ENTER:
            self.press_doing()
        elif not self._press(event.text().casefold()):
            super().keyPressEvent(event)

    def _press(self, letter: str) -> bool:
        if letter == "o":
            self.press_doing()
            return True
        for button, key in ((self._pay, "p"), (self._shorten, "d")):
            if letter == key and button.isVisible():
                button.click()
                return True
        return not self._reasons().isHidden() and self._reasons().choose(letter)

    def _is_own(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape or event.key() in _ENTER or self._kept.is_for_it(event):
            return True
        choices = (*leaving.open_reasons(), *leaving.back_reasons(), *leaving.unclosed_reasons())
        letters = {choice.key.casefold() for choice in choices}
        return not event.modifiers() and event.text().casefold() in letters | {"p", "d", "o"}

    # what is typed

    def _values(self) -> Values:
        return {
            "open": self._open_reasons.key(),
            "back": self._back_reasons.key(),
            "unclosed": self._bill_reasons.key(),
            "note": self._note.text(),
            "bills": self._bills.isChecked(),
            "settled": self._settled.isChecked(),
        }

    def _fill_in(self, values: Values) -> None:
        self._open_reasons.restore(str(values["open"]))
        self._back_reasons.restore(str(values["back"]))
        self._bill_reasons.restore(str(values["unclosed"]))
        self._note.set_text(str(values["note"]))
        self._bills.setChecked(bool(values["bills"]))
        self._settled.setChecked(bool(values["settled"]))
        self._show_reasons()

    def _begin_empty(self) -> None:
        self._form.begin_empty()
        self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    # what is shown

    def _show_account(self) -> None:
        """One line a person where several pay; the postings where one pays all."""
        view = self._view
        if len(view.accounts) > 1:
            show_each(
                self._account, self._lines, view.accounts, MoneyLine, lambda line, each: show_payer(line, view, each)
            )
        else:
            show_each(
                self._account, self._lines, view.money, MoneyLine, lambda line, each: show_posting(line, view, each)
            )
        owes = view.guests_owe
        unknown = words.unknown_sum(may_read=view.may_read_money)
        figure = unknown if owes is None else with_currency(owes, view.currency)
        self._sum.show_amount(tr("Open"), figure, not_sent(view.not_sent))

    def _show_reasons(self) -> None:
        owes, leaves_open = self._view.guests_owe, self._leaves_open()
        for part in (self._because, self._note):
            part.setVisible(leaves_open)
        for rows in self._all_reasons():
            rows.setVisible(leaves_open and rows is self._reasons())
        if leaves_open:
            self._because.setText(leaving.because(owes or Decimal(0), can_pay=not self._pay.isHidden()))
        is_first = all(part.isHidden() for part in (self._pay, self._stop, self._untold, self._bills))
        self._because.setContentsMargins(0, 0 if is_first else 16, 0, 0)
        text = leaving.leave_open(owes or Decimal(0)) if leaves_open else words.check_out(self._view)
        self._doing.set_text(leaving.check_out_anyway(text) if self._is_early() and not leaves_open else text)
        self._print_keys()
        is_second = leaves_open or self._is_early()
        self._doing.set_kind(ButtonKind.SECONDARY if is_second else ButtonKind.PRIMARY)
        self._settle_doing()

    def _is_early(self) -> bool:
        return any(isinstance(reason, LeavesLater) for reason in self._view.warnings)

    def _is_untold(self) -> bool:
        return any(isinstance(reason, BalanceNotTold) for reason in self._view.warnings)

    def _closes_bills(self) -> bool:
        """Whether the clerk is asked to close the bills: nothing is owed, or nobody here can see it."""
        return self._view.guests_owe == 0 or self._is_untold()

    def _leaves_open(self) -> bool:
        """Whether anything stays open behind them: the platform asks why."""
        return bool(self._view.guests_owe) or (self._closes_bills() and not self._bills.isChecked())

    def _reasons(self) -> ReasonRows:
        owes = self._view.guests_owe
        if owes is not None and owes < 0:
            return self._back_reasons
        return self._bill_reasons if owes == 0 else self._open_reasons

    def _all_reasons(self) -> tuple[ReasonRows, ...]:
        return self._open_reasons, self._back_reasons, self._bill_reasons

    # what is decided

    def _chosen(self) -> None:
        self._settle_doing()
        choice = self._reasons().choice()
        if choice is not None:
            target = self._note if choice.own_words and not self._note.text() else self._doing
            target.setFocus()

    def _settle_doing(self) -> None:
        self.typed.emit()
        choice = self._reasons().choice()
        if not self._leaves_open():
            self._doing.set_off("")
        elif choice is None:
            self._doing.set_off(tr("Pick a reason first"))
        else:
            self._doing.set_off("" if self._words() else tr("Say the reason in your words"))

    def _words(self) -> str:
        choice = self._reasons().choice()
        return leaving.open_note(choice, self._note.text()) if choice is not None else ""

    def _accept(self) -> None:
        owes, leaves_open = self._view.guests_owe, self._leaves_open()
        closes = self._settled.isChecked() and not self._settled.isHidden() if owes else self._bills.isChecked()
        self.accepted.emit(
            CheckOut(
                reservation_id=self._view.reservation.id,
                close_bills=closes and (bool(owes) or self._closes_bills()),
                allow_open_balance=leaves_open,
                note=self._words() if leaves_open else "",
            )
        )

    def _connect(self) -> None:
        self._close.clicked.connect(self.left)
        self._kept.emptied.connect(self._begin_empty)
        for rows in self._all_reasons():
            rows.chosen.connect(self._chosen)
            rows.picked.connect(self._settle_doing)
        self._note.edited.connect(self._settle_doing)
        self._bills.toggled.connect(self._show_reasons)
        self._settled.toggled.connect(self._settle_doing)
        self._pay.clicked.connect(lambda: self.act_wanted.emit(StayAct.PAYMENT))
        self._shorten.clicked.connect(lambda: self.act_wanted.emit(StayAct.ENDS_TODAY))
        self.missing.completed.connect(self.completed)
        self.missing.keys_moved.connect(self._print_keys)
        self.missing.closed.connect(lambda: self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason))
        self._doing.clicked.connect(self._accept)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self._account.setSpacing(0)
        column = self._column = QVBoxLayout(self._above)
        self.set_margin(20)
        column.setSpacing(0)
        column.addLayout(head)
        column.addSpacing(6)
        column.addLayout(self._account)
        column.addWidget(self._sum)
        column.addSpacing(10)
        stop = QVBoxLayout(self._stop)
        stop.setContentsMargins(0, 0, 0, 8)
        stop.setSpacing(8)
        stop.addWidget(self._early)
        stop.addWidget(self._shorten)
        untold = QVBoxLayout(self._untold)
        untold.setContentsMargins(0, 0, 0, 8)
        untold.addWidget(self._untold_why)
        above = (
            self._kept,
            self._problem,
            self.missing,
            self._stop,
            self._untold,
            self._pay,
            self._bills,
            self._because,
        )
        for part in above:
            column.addWidget(part)
        column.addSpacing(4)
        for rows in self._all_reasons():
            column.addWidget(rows)
        column.addSpacing(8)
        column.addWidget(self._note)
        column.addSpacing(8)
        column.addWidget(self._settled)
        foot = self._foot.column
        foot.addWidget(self._doing)
        foot.addSpacing(9)
        foot.addWidget(self._after)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        for part in (self._scroll, self._foot):
            outer.addWidget(part)
        outer.addStretch(1)
        for watched in (self._above, self._foot):
            watched.installEventFilter(self)

    def _share_height(self) -> None:
        """The button stands under the last line, or at the lower edge where they do not fit."""
        room = self.height() - self._foot.column.heightForWidth(self.width())
        wanted = self._column.heightForWidth(self.width())
        self._scroll.setFixedHeight(max(0, min(wanted, room)))
        self._foot.set_apart(is_apart=wanted > room)


class _Foot(Part):
    """Under what scrolls, with a hairline between."""

    def __init__(self) -> None:
        super().__init__()
        self._is_apart = False
        self.column = QVBoxLayout(self)
        self.column.setSpacing(0)

    def set_apart(self, *, is_apart: bool) -> None:
        """Whether something above is out of sight."""
        if is_apart != self._is_apart:
            self._is_apart = is_apart
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The hairline."""
        if self._is_apart:
            with QPainter(self) as painter:
                hairline(painter, 0, self.width(), 0)
