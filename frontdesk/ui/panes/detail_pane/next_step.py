"""What comes next: the step Enter takes, or what stops it with its remedies; what is ready; what is not sent yet."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from frontdesk.domain import steps
from frontdesk.domain.acts import StayAct, may
from frontdesk.domain.commands import CheckOut, told_as
from frontdesk.domain.decided import Because, Why
from frontdesk.domain.outbox import WAITS_FOR_PERSON, Decision, EntryState
from frontdesk.domain.rights import Right, right_of_step
from frontdesk.domain.together import left_with
from frontdesk.domain.views import Line, StayView, Step, Unsent, UnsentItem
from frontdesk.service.desk import Desk
from frontdesk.ui import theme
from frontdesk.ui.panes.detail_pane.fate_line import FateLine
from frontdesk.ui.panes.detail_pane.missing_details import MissingDetails
from frontdesk.ui.panes.detail_pane.more_menu import MoreMenu
from frontdesk.ui.panes.detail_pane.narrow import fit_key
from frontdesk.ui.panes.detail_pane.outlook import Offer, Outlook, offer_of
from frontdesk.ui.panes.detail_pane.pooled import show_each
from frontdesk.ui.panes.detail_pane.remedies import Remedies, Remedy
from frontdesk.ui.parts.button import Button, ButtonKind
from frontdesk.ui.parts.callout import Callout
from frontdesk.ui.parts.lines import CheckLine
from frontdesk.ui.text import commands, moving, reasons, rights, tr, unsent, within
from frontdesk.ui.text import detail as words
from frontdesk.ui.theme import Tone
from frontdesk.ui.why_box import WhyBox

_ICONS = {Step.CONFIRM: "check", Step.CHECK_IN: "log-in", Step.CHECK_OUT: "log-out", Step.NONE: ""}
_GAP = 8


class NextStep(QWidget):
    """The place of the pane where things are done. It asks by signals; the pane acts."""

    step_wanted = Signal()
    remedy_wanted = Signal(Remedy)
    cancel_wanted = Signal()
    move_wanted = Signal()
    act_wanted = Signal(object)
    unsent_wanted = Signal()
    copy_wanted = Signal()
    bills_wanted = Signal()
    mailed_confirm_wanted = Signal()
    take_back_wanted = Signal(str)
    decided = Signal(str, Decision, object)
    why_wanted = Signal(str)
    change_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offer = Offer(Outlook.NOTHING)
        self._view: StayView | None = None
        self._refused: frozenset[Right] = frozenset()
        self._problem = Callout(Tone.WARN)
        self._stop = Callout(Tone.WARN)
        self._doubt = Callout(Tone.DOUBT)
        self._question = Callout(Tone.BAD)
        self._aside = Callout(Tone.BAD)
        self._primary = Button(kind=ButtonKind.PRIMARY, key="Enter", height=theme.Height.LARGE)
        self._remedies = Remedies()
        self._leave = Button(kind=ButtonKind.PRIMARY, icon="check", key="Enter", second=" ")
        self._again = Button(tr("Send it again"), icon="send-horizontal", key="S", second=tr("The platform decides"))
        self._unsent = Button(tr("Unsent work"), icon="inbox", key="F9")
        self._move = Button(tr("Move"), key="M", height=theme.Height.SMALL)
        self._extend = Button(tr("Extend"), key="+", height=theme.Height.SMALL)
        self._charge = Button(tr("Charge"), key="C", height=theme.Height.SMALL)
        self._more = Button(tr("More"), height=theme.Height.SMALL, menu=True)
        self._keyed = [(self._primary, "Enter"), (self._leave, "Enter"), (self._again, "S")]
        self._small = QWidget()
        self._small_buttons = (self._move, self._extend, self._charge, self._more)
        self._lines, self._callouts = QWidget(), QWidget()
        self.missing = MissingDetails("E")
        self._why: WhyBox | None = None
        self._why_of = ""  # the entry it is asked for
        self._filled_in = ""  # the entry that was refused for what is not missing any more
        self._why_place = QVBoxLayout()
        self._check_lines: list[CheckLine] = []
        self._fate_lines: list[FateLine] = []
        # A column gives a part the height of its least width, though it is narrower: the row of small buttons would
        # cut the last line of what stops the step.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._lay_out()
        self._connect()

    def offer(self) -> Offer:
        """What is offered now."""
        return self._offer

    def first_focus(self) -> QWidget | None:
        """Where the keyboard goes when it comes to the stay: the safe thing to do. None: nothing can be done."""
        match self._offer.outlook:
            case Outlook.STEP | Outlook.PANEL:
                return self._primary
            case Outlook.WARNED | Outlook.STOPPED:
                return self._remedies.first() or self._move  # without any a room is given by hand
            case Outlook.ASKS if self._is_for_missing():
                return self.missing.first_focus()
            case Outlook.ASKS:
                return self._leave if self._why is None else self._why.stop()
            case Outlook.DOUBT:
                return self._unsent
            case Outlook.NOTHING:
                return None

    def set_refused(self, refused: Collection[Right]) -> None:
        """What the token may not do, for the next `show_stay`: its buttons are off and say why."""
        self._refused = frozenset(refused)

    def _show_refused(self, step: Right | None) -> None:
        buttons = (
            (self._primary, step),
            (self._move, Right.CHANGE),
            (self._extend, Right.CHANGE),
            (self._charge, Right.CHARGE),
        )
        for button, right in buttons:
            button.set_off(rights.cannot(right) if right in self._refused else "")

    def show_stay(self, view: StayView, line: Line) -> None:
        """Show what can be done with this stay. `line` says how a doubt is settled."""
        offer = self._offer = offer_of(view)
        self._show_step(view)
        self._show_stop(view)
        self._show_doubt(line)
        self._show_question(view, line)
        may_act = offer.outlook not in (Outlook.ASKS, Outlook.DOUBT)
        self._move.set_text(moving.move_button(view))
        is_offered = Remedy.CHOOSE in self._remedies.offered
        self._move.setVisible(may_act and steps.may_move(view.reservation, view.entries) and not is_offered)
        self._extend.setVisible(may_act and may(StayAct.MORE, view))
        self._charge.setVisible(may_act and may(StayAct.CHARGE, view))
        self._small.setVisible(may_act)
        hidden = sum(button.isHidden() for button in self._small_buttons)
        self._small_row.setStretch(len(self._small_buttons), hidden)  # they keep their width where one is missing
        self._show_refused(right_of_step(view.step))
        self._view = view
        self._show_lines(view, line)
        self._show_callouts()
        self.missing.show_stay(view)

    def show_problem(self, sentence: str) -> None:
        """Say why a thing was not accepted; "" takes it away."""
        self._problem.show_text(sentence)
        self._problem.setVisible(bool(sentence))
        self._show_callouts()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A key held down presses once: the step after this one is another decision."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.isAutoRepeat():
            return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow the words stay and the printed key goes."""
        super().resizeEvent(event)
        self._print_keys()

    def _print_keys(self) -> None:
        """Enter stands on one button only: while a profile is filled in, it is the form's."""
        for button, key in self._keyed:
            is_forms = key == "Enter" and (self.missing.has_keys or self._why is not None)
            fit_key(button, "" if is_forms else key, self.width())

    def press(self, key: str) -> bool:
        """Act on a letter printed here; False when it means nothing now."""
        if self._why is not None:
            return self._why.press(key)
        if key == "E" and not self.missing.isHidden():
            self.missing.open()
            return True
        if self._offer.outlook is Outlook.ASKS and key == "S" and not self._again.isHidden():
            self._again.click()
            return True
        return self._remedies.press(key)

    def prints(self, key: str) -> bool:
        """Whether a button shown now has this letter; while a reason is asked for, all of them are its own."""
        if self._why is not None:
            return key.isalnum()
        if key == "E" and not self.missing.isHidden():
            return True
        return (self._offer.outlook is Outlook.ASKS and key == "S") or self._remedies.prints(key)

    def press_safe(self) -> None:
        """Enter while something stops the step: the safe way out, or the focus on what may be one."""
        button = self._remedies.first()
        if button is not None:
            button.click()
        elif (target := self.first_focus()) is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_step(self, view: StayView) -> None:
        self._primary.setVisible(self._offer.outlook in (Outlook.STEP, Outlook.PANEL))
        self._primary.set_text(words.next_step(view))
        self._primary.set_icon(_ICONS[view.step])

    def _show_stop(self, view: StayView) -> None:
        outlook, found = self._offer.outlook, self._offer.reasons
        stops = outlook in (Outlook.STOPPED, Outlook.WARNED)
        self._stop.setVisible(stops)
        self._remedies.show_stop(view, found if stops else (), can_send=outlook is Outlook.WARNED)
        if not stops or not found:
            return
        stop = reasons.stop(found[0], view.step)
        more = [reasons.sentence(reason) for reason in found[1:]]
        self._stop.show_text(
            stop.title, " ".join(part for part in (stop.body, *more, words.ready(view), reasons.age(found[0])) if part)
        )

    def _show_doubt(self, line: Line) -> None:
        entry = self._offer.doubt
        self._doubt.setVisible(entry is not None)
        self._unsent.setVisible(self._offer.outlook is Outlook.DOUBT or self._offer.aside is not None)
        if entry is not None:
            title = tr("In doubt: {step}").format(step=within(reasons.step_noun(told_as(entry.command))))
            self._doubt.show_text(title, " ".join(commands.doubt(entry.command, line)))

    def _show_question(self, view: StayView, line: Line) -> None:
        entry = self._offer.entry if self._offer.outlook is Outlook.ASKS else None
        for part in (self._question, self._leave, self._again):
            part.setVisible(entry is not None)
        self._show_aside(view, line)
        if self._why_of != (entry.id if entry is not None else ""):
            self._close_why()
        if entry is not None:
            why = (commands.asks_why(entry, view.currency), unsent.decided_with(left_with(entry, view.entries)))
            self._question.show_text(commands.asks_title(entry), " ".join(part for part in why if part))
            self._leave.set_text(commands.safe(entry).words)
            self._leave.set_second(commands.leave_why())
            room = view.room.name if view.room else ""
            room = commands.room_of(entry.command, view.reservation.room_id, room)
            is_same = commands.is_sent_as_it_was(entry)
            self._again.set_text(commands.send_again(entry.command, room) if is_same else commands.book_changed())
            self._again.set_second(tr("The platform decides") if is_same else commands.opens_form())
            self._again.setVisible(commands.may_send(entry))

    def _show_aside(self, view: StayView, line: Line) -> None:
        """What is asked beside the step, under its button: it is decided in unsent work, now or later."""
        entry = self._offer.aside
        self._aside.setVisible(entry is not None)
        if entry is not None:
            title = commands.fate(entry.command, Unsent.NEEDS_YOU, line)
            self._aside.show_text(title, commands.asks_aside(entry, view.currency))

    def _is_for_missing(self) -> bool:
        """A refused check-out while profiles lack what a country may ask for; the platform's words tell."""
        entry = self._offer.entry
        is_refused = entry is not None and entry.state is EntryState.REJECTED and isinstance(entry.command, CheckOut)
        return is_refused and not self.missing.isHidden()

    def _go_on(self) -> None:
        """What was refused for what is missing comes next; where nothing of that is left, that is the reason."""
        entry = self._offer.entry
        if self._offer.outlook is Outlook.ASKS and entry is not None:
            self._filled_in = entry.id if self.missing.isHidden() else ""
            self._again.setFocus(Qt.FocusReason.OtherFocusReason)
        elif (target := self.first_focus()) is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_callouts(self) -> None:
        callouts = (self._problem, self._stop, self._doubt, self._question)
        self._callouts.setVisible(any(not callout.isHidden() for callout in callouts))

    def _show_lines(self, view: StayView, line: Line) -> None:
        under_way = [entry for entry in view.entries if entry.state not in (*WAITS_FOR_PERSON, EntryState.UNKNOWN)]
        aside = self._offer.outlook not in (Outlook.STEP, Outlook.PANEL, Outlook.NOTHING)
        checks = () if aside else words.checks(view)
        self._lines.setVisible(bool(under_way or checks))
        show_each(
            self._fates,
            self._fate_lines,
            under_way,
            self._make_fate,
            lambda shown, entry: shown.show_entry(entry, line, view.behind.get(entry.id)),
        )
        show_each(self._checks, self._check_lines, checks, lambda: CheckLine(""), _show_check)

    def _make_fate(self) -> FateLine:
        line = FateLine()
        line.take_back_wanted.connect(self.take_back_wanted)
        return line

    def _lay_out(self) -> None:
        small = QHBoxLayout(self._small)
        small.setContentsMargins(0, 0, 0, 0)
        small.setSpacing(_GAP)
        for button in self._small_buttons:
            small.addWidget(button, 1)
        small.addStretch(0)
        self._small_row = small
        lines = QVBoxLayout(self._lines)
        lines.setContentsMargins(0, 4, 0, 0)
        lines.setSpacing(0)
        self._fates, self._checks = QVBoxLayout(), QVBoxLayout()
        lines.addLayout(self._fates)
        lines.addLayout(self._checks)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP)
        callouts = QVBoxLayout(self._callouts)
        callouts.setSpacing(_GAP)
        callouts.setContentsMargins(0, 2, 0, 4)
        for callout in (self._problem, self._stop, self._doubt, self._question):
            callouts.addWidget(callout)
        column.addWidget(self._callouts)
        column.addWidget(self.missing)
        for part in (self._primary, self._remedies, self._leave, self._again):
            column.addWidget(part)
        column.addLayout(self._why_place)
        column.addWidget(self._aside)
        column.addWidget(self._unsent)
        column.addWidget(self._small)
        column.addWidget(self._lines)
        self.show_problem("")

    def _connect(self) -> None:
        for button, _ in self._keyed:
            button.installEventFilter(self)
        self._primary.clicked.connect(self.step_wanted)
        self._remedies.chosen.connect(self.remedy_wanted)
        self._extend.clicked.connect(lambda: self.act_wanted.emit(StayAct.MORE))
        self._charge.clicked.connect(lambda: self.act_wanted.emit(StayAct.CHARGE))
        self._more.clicked.connect(self._open_more)
        self._move.clicked.connect(self.move_wanted)
        self._unsent.clicked.connect(self.unsent_wanted)
        self.missing.closed.connect(self._go_on)
        self.missing.keys_moved.connect(self._print_keys)
        self._leave.clicked.connect(self._decide_safely)
        self._again.clicked.connect(self._send_or_change)

    def _open_more(self) -> None:
        """Everything else, each with its key."""
        if self._view is None:
            return
        menu = MoreMenu(self._view, self._refused, self)
        menu.act_wanted.connect(self.act_wanted)
        menu.cancel_wanted.connect(self.cancel_wanted)
        menu.copy_wanted.connect(self.copy_wanted)
        menu.bills_wanted.connect(self.bills_wanted)
        menu.mailed_confirm_wanted.connect(self.mailed_confirm_wanted)
        menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    def _decide_safely(self) -> None:
        if self._offer.entry is not None:
            self._decide(commands.safe(self._offer.entry).decision, None)

    def _send_or_change(self) -> None:
        entry = self._offer.entry
        if entry is None:
            return
        if entry.id == self._filled_in:
            self._decide(Decision.SEND_AGAIN, Why(Because.WORDS, words.filled_in()))
        elif commands.is_sent_as_it_was(entry):
            self.why_wanted.emit(entry.id)
        else:
            self.change_wanted.emit(entry)

    def ask_why(self, box: WhyBox, desk: Desk, item: UnsentItem) -> None:
        """Ask for the reason under the choices, as unsent work does: nothing is sent again without one."""
        self._close_why()
        self._why, self._why_of = box, item.entry.id
        self._why_place.addWidget(box)
        box.show()
        box.keep(desk, item)
        box.settled.connect(self._decide)
        box.closed.connect(self._leave_why)
        self._print_keys()
        box.stop().setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave_why(self) -> None:
        self._close_why()
        self._leave.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close_why(self) -> None:
        box, self._why, self._why_of = self._why, None, ""
        if box is None:
            return
        box.rest()
        box.hide()
        self._why_place.removeWidget(box)
        box.deleteLater()
        self._print_keys()

    def _decide(self, decision: Decision, why: Why | None) -> None:
        if self._offer.entry is None:
            return
        if self._why is not None:
            self._why.forget()
        self.decided.emit(self._offer.entry.id, decision, why)


def _show_check(line: CheckLine, check: words.Check) -> None:
    if check.is_good:
        line.show_check(check.text)
    else:
        line.show_check(check.text, "circle-alert", Tone.WARN)
