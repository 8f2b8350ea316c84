"""The detail pane: one stay, its next safe step, and everything the desk knows of it (pictures 01, 03, 07a, 07b)."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QStackedWidget, QVBoxLayout, QWidget

from frontdesk.domain.acts import StayAct
from frontdesk.domain.commands import CheckIn, CheckOut, Command, Confirm, MoveRoom, SetRoomState
from frontdesk.domain.commands.local_ids import is_local
from frontdesk.domain.decided import Why
from frontdesk.domain.house import RoomState
from frontdesk.domain.outbox import Decision, Entry
from frontdesk.domain.reasons import Rejected
from frontdesk.domain.rights import Right, lacking, right_of_step
from frontdesk.domain.steps import is_not_booked, may_cancel, may_move
from frontdesk.domain.views import Changed, Section, StayView, Step
from frontdesk.service.desk import Desk
from frontdesk.ui import theme
from frontdesk.ui.deciding import decide
from frontdesk.ui.kept_dialog import KeptDialog
from frontdesk.ui.kept_typing import CANCEL, CHECK_OUT, MOVE, KeptTyping, name_of
from frontdesk.ui.meaning import ACTS
from frontdesk.ui.panes.detail_pane.cancel_dialog import CancelDialog
from frontdesk.ui.panes.detail_pane.check_out_panel import CheckOutPanel
from frontdesk.ui.panes.detail_pane.edited import Edited, Elsewhere, command_of, problem
from frontdesk.ui.panes.detail_pane.half_typed import half_typed
from frontdesk.ui.panes.detail_pane.move_dialog import MoveDialog
from frontdesk.ui.panes.detail_pane.outlook import Outlook
from frontdesk.ui.panes.detail_pane.remedies import Remedy
from frontdesk.ui.panes.detail_pane.stay_page import StayPage
from frontdesk.ui.parts.empty_state import EmptyState
from frontdesk.ui.parts.painting import fill
from frontdesk.ui.parts.tab_order import put_before
from frontdesk.ui.shortcuts import Action
from frontdesk.ui.text import detail as words
from frontdesk.ui.text import reasons, tr
from frontdesk.ui.text import rights as rights_words
from frontdesk.ui.why_box import WhyBox

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_WIDE = 440
_MARGIN, _WIDE_MARGIN = 20, 24
_MADE_AFTER_MS = 50  # what shows a stay: behind the first list, before the engine starts
_MANY = 100  # what so many owe is not added up at each change


class DetailPane(QWidget):
    """Shows one stay and does what a clerk does with it.

    `submitted` carries the entry of each accepted command; `closed` asks to go back to the list; `unsent_wanted` asks
    for the pane where a doubt is settled, `stay_wanted` for a look at another stay; `dropping` carries an
    entry that is given up, while it is still there, `change_wanted` one that is done once more with other values.
    Nothing here waits: every act is answered from the desk's own state.
    """

    submitted = Signal(object)
    closed = Signal()
    unsent_wanted = Signal()
    find_wanted = Signal()
    walk_in_wanted = Signal()
    act_wanted = Signal(object)
    copy_wanted = Signal()
    stay_wanted = Signal(str)
    unfold_wanted = Signal()
    dropping = Signal(str)
    change_wanted = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._id: str | None = None
        self._view: StayView | None = None
        self._refused: tuple[Right, ...] = ()
        self._panel: CheckOutPanel | None = None
        self._panel_typing: KeptTyping | None = None
        self._dialog: KeptDialog | None = None
        self._page: StayPage | None = None
        self._making = QTimer(self, singleShot=True, interval=_MADE_AFTER_MS)
        self._making.timeout.connect(self._make_page)
        self._picked = 0
        self._empty = EmptyState(*words.nobody())
        self._find = self._empty.add_button(tr("Find"), icon="search", key="F3")
        self._walk_in = self._empty.add_button(tr("Walk-in"), icon="plus", key="⇧F2")
        self._unfold = self._empty.add_button(tr("Unfold"), key="→")
        self._pages = QStackedWidget()
        self._lay_out()
        self._connect()
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # Tab goes to what is in it, from the top
        self.setAccessibleName(tr("Stay"))
        self._show()
        self._making.start()

    @property
    def _stay(self) -> StayPage:
        """What shows a stay; made here when a stay is shown before it was made behind the first list."""
        return self._page if self._page is not None else self._make_page()

    def _make_page(self) -> StayPage:
        self._making.stop()
        self._page = page = StayPage()
        page.set_margin(self._margin())
        self._pages.addWidget(page)
        put_before(self._find, page)
        self._connect_page(page)
        return page

    # what is shown

    @property
    def stay_id(self) -> str | None:
        """The stay shown, None when none is picked."""
        return self._id

    @property
    def view(self) -> StayView | None:
        """The same as it is shown."""
        return self._view

    def title_height(self) -> int:
        """Height of the guest's name in logical pixels: as many lines as it needs."""
        return self._stay.head.name_height()

    def show_stay(self, reservation_id: str | None) -> None:
        """Show another stay, or none."""
        if reservation_id != self._id:
            self._close_panel()
            self._say("")
        self._id = reservation_id
        self._show()

    def show_picked(self, count: int) -> None:
        """So many stays are picked in the list. It is said where no stay is, and what is folded away is not told of."""
        self._picked = count
        if self._view is None and self._unfold.isHidden():
            self._show_nothing()

    def show_folded(self, section: Section) -> None:
        """No stay, but what is folded away where the keys are."""
        self.show_stay(None)
        rows = self._desk.rows(section.ids) if len(section.ids) <= _MANY else ()
        owes, currency = [row.owes for row in rows], self._desk.hotel().currency
        self._say_instead(words.folded(section.group, len(section.ids), owes, currency), is_folded=True)

    def on_changed(self, changed: Changed) -> None:
        """Read again what the change may have touched."""
        if self._id is None:
            return
        if changed.everything or changed.house or changed.status or self._id in changed.reservation_ids:
            self._show()
        if isinstance(self._dialog, CancelDialog) and self._dialog.isVisible():
            self._dialog.refresh_fee()

    def show_half_typed(self) -> None:
        """What is kept about the stay may be other than before."""
        if self._page is not None:
            kept = half_typed(self._desk, self._view) if self._view is not None else []
            self._page.body.half_typed.show_actions(kept)

    def focus_first(self) -> None:
        """Give the keyboard to the safe thing to do."""
        (self._first() or self).setFocus(Qt.FocusReason.OtherFocusReason)

    def _first(self) -> QWidget | None:
        """Where the keys begin; None where nothing can be done."""
        if self._view is None:
            return self._find if self._unfold.isHidden() else self._unfold
        return self._panel.first_focus() if self._panel is not None else self._stay.body.next_step.first_focus()

    def _show(self) -> None:
        shown, view = self._view, self._desk.stay(self._id) if self._id is not None else None
        self._view = view
        if view is None:
            if shown is not None and shown.reservation.id == self._id and is_local(self._id):
                self._is_taken_back()
            self._show_nothing()
            return
        hotel, status = self._desk.hotel(), self._desk.status()
        line = status.line
        self._refused = lacking(status.not_granted)
        focus = QApplication.focusWidget() if self._has_focus() else None
        self._stay.head.show_stay(view, hotel.now)
        self._stay.body.next_step.set_refused(self._refused)
        self._stay.body.show_stay(view, line, hotel.today)
        self._stay.footer.show_stay(view)
        self.show_half_typed()
        if self._panel is not None and view.step is not Step.CHECK_OUT:
            self._close_panel()
        if self._panel is not None:
            self._panel.show_stay(view, line)
        self._stay.footer.setVisible(self._panel is None)
        self._pages.setCurrentWidget(self._stay)
        if focus is self or (focus is not None and focus.isHidden()):
            # Qt hands the focus of a hidden button to whatever comes next; here it goes to the safe thing.
            self.focus_first()

    def _is_taken_back(self) -> None:
        """A booking made here that nobody sent is gone again: there is no stay to look for."""
        self._id = None
        if self._has_focus():
            self.closed.emit()

    def _show_nothing(self) -> None:
        self._close_panel()
        if self._id is None and self._picked:
            self._say_instead(words.several(self._picked), leads_on=False)
        else:
            self._say_instead(words.nobody() if self._id is None else words.not_here())

    def _say_instead(self, sentence: words.Sentence, *, is_folded: bool = False, leads_on: bool = True) -> None:
        """Words where no stay is, with what can be done then: unfold it, or, where this `leads_on`, find somebody."""
        self._empty.show_text(*sentence)
        self._unfold.setVisible(is_folded)
        for button in (self._find, self._walk_in):
            button.setVisible(leads_on and not is_folded)
        self._pages.setCurrentWidget(self._empty)

    # what a clerk does

    def take_next_step(self) -> None:
        """What Enter does: the next safe step, or the safe answer to what stops it."""
        if self._view is None:
            return
        if self._panel is not None:
            self._panel.press_doing()
            return
        match self._stay.body.next_step.offer().outlook:
            case Outlook.STEP | Outlook.PANEL:
                self.act(self._view.step)
            case Outlook.WARNED | Outlook.STOPPED:
                self._stay.body.next_step.press_safe()
            case Outlook.ASKS | Outlook.DOUBT:
                self.focus_first()
            case Outlook.NOTHING:
                return

    def act(self, step: Step) -> None:
        """Take this step with the stay shown; one that is not granted says so."""
        right = right_of_step(step)
        if right in self._refused:
            self._say(rights_words.cannot(right))
            return
        match step:
            case Step.CONFIRM:
                self.confirm()
            case Step.CHECK_IN:
                self.check_in()
            case Step.CHECK_OUT:
                self.check_out()
            case Step.NONE:
                return

    def confirm(self, *, mails: bool = False) -> None:
        """The option is taken; with `mails` the platform tells the guest by e-mail."""
        if self._view is not None:
            self._submit(Confirm(reservation_id=self._view.reservation.id, send_email=mails))

    def check_in(self) -> None:
        """The key is handed out; a stop is shown with its remedies instead of being sent."""
        if self._view is None:
            return
        if self._stay.body.next_step.offer().outlook in (Outlook.WARNED, Outlook.STOPPED, Outlook.ASKS, Outlook.DOUBT):
            self.focus_first()
            return
        self._check_in_anyway()

    def check_out(self) -> None:
        """The guest leaves; an open balance or a day too early asks first."""
        view = self._view
        if view is None:
            return
        match self._stay.body.next_step.offer().outlook:
            case Outlook.PANEL:
                self._open_panel(view)
            case Outlook.ASKS | Outlook.DOUBT:
                self.focus_first()
            case _:
                # Nothing is owed: the platform wants settled bills closed with the stay (connector-api.md §4.7).
                self._leave(CheckOut(reservation_id=view.reservation.id, close_bills=view.guests_owe == 0))

    def check_out_with_bills(self) -> None:
        """The guest leaves; whether the bills are closed is asked even where nothing is owed."""
        view = self._view
        if view is not None and self._stay.body.next_step.offer().outlook in (Outlook.STEP, Outlook.PANEL):
            self._open_panel(view)

    def cancel(self) -> None:
        """Ask why, and whether with a fee."""
        view = self._view
        if view is None:
            return
        if is_not_booked(view.entries):
            self.focus_first()  # on what is asked about it instead
            return
        if not may_cancel(view.reservation, view.entries):
            return
        fee = partial(self._desk.fee, view.reservation.id)
        self._ask(CancelDialog(self.window(), view, self._desk.hotel().today, fee), CANCEL, view)

    def _leave(self, command: CheckOut) -> None:
        self._submit(command, self._panel_typing, name_of(CHECK_OUT, command.reservation_id))

    def _keep(self, form: KeptDialog | CheckOutPanel, name: str, view: StayView) -> KeptTyping:
        """What was left half typed in this form is there again, and what is typed now is kept."""
        typing = KeptTyping(self._desk, name_of(name, view.reservation.id), form)
        form.begin(*typing.kept())
        typing.follow(form.half_typed, self.window())
        typing.said.connect(self._say)
        typing.saved.connect(self.show_half_typed)
        form.typed.connect(typing.touch)
        return typing

    def move_room(self) -> None:
        """Another room, or the first one."""
        view = self._view
        if view is None or not may_move(view.reservation, view.entries):
            return
        stay = view.reservation.id
        elsewhere = partial(self._desk.rooms_elsewhere, stay)
        self._ask(MoveDialog(self.window(), view, self._desk.room_choices(stay), elsewhere), MOVE, view)

    def _ask(self, dialog: KeptDialog, name: str, view: StayView) -> None:
        """Open it with what was left half typed there."""
        if self._dialog is not None:
            self._dialog.deleteLater()
        self._dialog = dialog
        typing = self._keep(dialog, name, view)
        dialog.decided.connect(lambda commands: self._hand_over(commands, dialog, typing))
        dialog.closed.connect(typing.save)
        dialog.open()

    def _hand_over(self, commands: Sequence[Command], dialog: KeptDialog, typing: KeptTyping) -> None:
        refused = self._submit_all(commands, typing)
        if refused:
            dialog.refuse(refused)

    def _check_in_anyway(self) -> None:
        if self._view is not None:
            stay = self._view.reservation
            self._submit(CheckIn(reservation_id=stay.id, room_id=stay.room_id))

    def _remedy(self, remedy: Remedy) -> None:
        """A way out of what stops the step; the step itself is taken after it."""
        view = self._view
        if view is None:
            return
        stay = view.reservation
        match remedy:
            case Remedy.GIVE if view.ready_room is not None:
                self._complete(MoveRoom(reservation_id=stay.id, room_id=view.ready_room.room_id))
            case Remedy.CHOOSE:
                self.move_room()
            case Remedy.SEEN if stay.room_id is not None:
                self._complete(SetRoomState(room_id=stay.room_id, state=RoomState.INSPECTED, reservation_id=stay.id))
            case Remedy.LOOK if view.occupant is not None:
                self.stay_wanted.emit(view.occupant.reservation_id)
            case Remedy.DAYS:
                is_early = view.arrive > self._desk.hotel().today
                self.act_wanted.emit(StayAct.ARRIVAL if is_early else StayAct.DATES)
            case Remedy.ANYWAY:
                self._check_in_anyway()
            case _:
                self.closed.emit()

    def _submit(self, command: Command, typing: KeptTyping | None = None, draft: str = "") -> str:
        """Do it, and forget the half typed form it comes from, or the one of this name; "" or why it was refused."""
        return self._submit_all((command,), typing, draft)

    def _submit_all(self, commands: Sequence[Command], typing: KeptTyping | None = None, draft: str = "") -> str:
        """The same with the commands of one act."""
        try:
            entries = self._desk.submit_all(commands, draft=typing.name if typing is not None else draft)
        except Rejected as rejected:
            self._say(reasons.refused(rejected.reason))
            return reasons.refused(rejected.reason)
        if typing is not None:
            typing.done()
        has_panel = self._panel is not None
        self._say("")
        self._close_panel()
        if has_panel or not all(map(self._is_shown, entries)):
            self._show()
        for entry in entries:
            self.submitted.emit(entry)
        if self._has_focus():
            # Back to the list, so that a second Enter does not take the step that comes after this one.
            self.closed.emit()
        return ""

    def _complete(self, command: Command) -> None:
        """What stood in the way is put right; the clerk goes on with the stay."""
        try:
            entry = self._desk.submit(command)
        except Rejected as rejected:
            self._say(reasons.refused(rejected.reason))
            return
        self._say("")
        self.submitted.emit(entry)

    def _change(self, change: object) -> None:
        """A fact was pressed that something else changes."""
        if change is Elsewhere.ROOM:
            self.move_room()
        else:
            self.act_wanted.emit(change)

    def _go_on(self, action: Action) -> None:
        """Back into a form that was left half typed."""
        match action:
            case Action.CANCEL:
                self.cancel()
            case Action.CHECK_OUT:
                self.check_out_with_bills()
            case Action.MOVE:
                self.move_room()
            case _:
                self.act_wanted.emit(ACTS[action])

    def _take_typed(self, field: Edited, typed: str) -> None:
        """A fact was edited where it stands; what is not taken stays open with the reason."""
        view = self._view
        if view is None:
            return
        command = command_of(field, typed, view, self._desk.house(view.reservation.service_id), self._desk.hotel().now)
        if command is None:
            self._stay.body.show_typed_problem(problem(field))
            return
        try:
            entry = self._desk.submit(command)
        except Rejected as rejected:
            self._stay.body.show_typed_problem(reasons.refused(rejected.reason))
            return
        self.submitted.emit(entry)

    def edit(self) -> None:
        """What profiles lack before the guest can leave, field by field; else all details of the stay."""
        missing = self._panel.missing if self._panel is not None else self._stay.body.next_step.missing
        if missing.isHidden():
            self.act_wanted.emit(StayAct.DETAILS)
        else:
            missing.open()

    def _is_shown(self, entry: Entry) -> bool:
        """Whether what was done is on the screen: `submit` tells of the change, and it is shown then."""
        return self._view is not None and any(each.id == entry.id for each in self._view.entries)

    def _say(self, sentence: str) -> None:
        if self._page is not None:
            self._page.body.next_step.show_problem(sentence)
        if self._panel is not None:
            self._panel.show_problem(sentence)

    def _take_back(self, entry_id: str) -> None:
        try:
            if not self._desk.take_back(entry_id):
                self._say(tr("It has left this PC and cannot be taken back."))
        except Rejected as rejected:
            self._say(reasons.refused(rejected.reason))
        self._show()

    def _ask_why(self, entry_id: str) -> None:
        """Sent again for a reason only, as in unsent work."""
        item = self._desk.unsent_item(entry_id)
        if item is not None:
            self._stay.body.next_step.ask_why(WhyBox(item, self._view, Decision.SEND_AGAIN), self._desk, item)

    def _decide(self, entry_id: str, decision: Decision, why: Why | None) -> None:
        if refused := decide(self._desk, entry_id, decision, why, dropping=self.dropping.emit):
            self._say(refused)
        self._show()

    # the check-out panel

    def _open_panel(self, view: StayView) -> None:
        if self._panel is None:
            panel = CheckOutPanel(view, self._desk.status().line)
            panel.accepted.connect(self._leave)
            panel.left.connect(self._leave_panel)
            panel.act_wanted.connect(self.act_wanted)
            panel.completed.connect(self._complete)
            panel.set_margin(self._margin())
            self._panel = panel
            self._panel_typing = self._keep(panel, CHECK_OUT, view)
            self._stay.show_panel(panel)
        self.focus_first()

    def _leave_panel(self) -> None:
        self._close_panel()
        self._stay.footer.show()
        self.focus_first()

    def _close_panel(self) -> None:
        if self._panel is None:
            return
        if self._panel_typing is not None:
            self._panel_typing.save()
        had_focus = self._panel.isAncestorOf(QApplication.focusWidget() or self)
        self._stay.drop_panel(self._panel)
        self._panel.deleteLater()
        self._panel = self._panel_typing = None
        if had_focus:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    # keys and looks

    def event(self, event: QEvent) -> bool:
        """A key that a button here prints, or Enter on a focused button, is not the window's shortcut."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._is_own(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters printed on remedies; Enter for the next step; Esc back to the list."""
        if event.key() in _ENTER and not event.isAutoRepeat():
            self.take_next_step()
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.modifiers() or self._page is None or not self._page.body.next_step.press(event.text().upper()):
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The pane itself has nothing to show focus on: it hands it to the next step."""
        super().focusInEvent(event)
        target = self._first()
        if target is not None:
            target.setFocus(event.reason())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The side margin grows with the pane."""
        super().resizeEvent(event)
        margin = self._margin()
        if self._page is not None:
            self._page.set_margin(margin)
        if self._panel is not None:
            self._panel.set_margin(margin)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The pane's own ground."""
        with QPainter(self) as painter:
            fill(painter, self.rect(), theme.current().tokens.pane)

    def _is_own(self, event: QKeyEvent) -> bool:
        if event.key() in _ENTER:
            return isinstance(QApplication.focusWidget(), QAbstractButton)
        step = self._page.body.next_step if self._page is not None else None
        return step is not None and not event.modifiers() and step.prints(event.text().upper())

    def _has_focus(self) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and (focus is self or self.isAncestorOf(focus))

    def _margin(self) -> int:
        return _WIDE_MARGIN if self.width() >= _WIDE else _MARGIN

    def _lay_out(self) -> None:
        self._pages.addWidget(self._empty)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._pages)
        theme.current().changed.connect(self.update)

    def _connect(self) -> None:
        self._find.clicked.connect(self.find_wanted)
        self._walk_in.clicked.connect(self.walk_in_wanted)
        self._unfold.clicked.connect(self.unfold_wanted)

    def _connect_page(self, page: StayPage) -> None:
        step = page.body.next_step
        step.step_wanted.connect(self.take_next_step)
        step.remedy_wanted.connect(self._remedy)
        step.cancel_wanted.connect(self.cancel)
        step.move_wanted.connect(self.move_room)
        step.act_wanted.connect(self.act_wanted)
        step.copy_wanted.connect(self.copy_wanted)
        page.body.act_wanted.connect(self._change)
        page.body.half_typed.wanted.connect(self._go_on)
        page.body.typed.connect(self._take_typed)
        step.bills_wanted.connect(self.check_out_with_bills)
        step.mailed_confirm_wanted.connect(lambda: self.confirm(mails=True))
        step.missing.completed.connect(self._complete)
        page.footer.payment_wanted.connect(lambda: self.act_wanted.emit(StayAct.PAYMENT))
        step.unsent_wanted.connect(self.unsent_wanted)
        step.take_back_wanted.connect(self._take_back)
        step.decided.connect(self._decide)
        step.why_wanted.connect(self._ask_why)
        step.change_wanted.connect(self.change_wanted)
