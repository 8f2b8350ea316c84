"""Unsent work in its two forms: a pane in the place of the stay, and, after an outage, a page of its own (pictures 04
and 14).
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from frontdesk.domain.decided import Why
from frontdesk.domain.outbox import Decision
from frontdesk.domain.reasons import Rejected
from frontdesk.domain.views import Changed, Unsent, UnsentItem, Waited
from frontdesk.service.desk import Desk
from frontdesk.ui.deciding import decide
from frontdesk.ui.panes.right_side import RightSide
from frontdesk.ui.panes.unsent_pane import UnsentPane
from frontdesk.ui.parts.paper import Paper
from frontdesk.ui.shape import Shape
from frontdesk.ui.text import handover, reasons, unsent
from frontdesk.ui.text import unsent_page as words

if TYPE_CHECKING:
    from frontdesk.ui.panes.unsent_pane.page import UnsentAnswer, WaitedList
    from frontdesk.ui.panes.unsent_pane.page.lines import Line

MANY = 8
"""More than these are a page: a pane of cards would have to be scrolled for them."""

_WORTH_A_PAGE = timedelta(hours=1)  # after the line came back, where nothing waits any more


class UnsentWork(QObject):
    """`under` is what the page stands instead of, in `column`; the pane stands in `right` instead of the stay.

    `turned` when another form is shown, or none; `stay_wanted`, `change_wanted` and `help_wanted` as of a card.
    """

    turned = Signal()
    stay_wanted = Signal(str)
    rates_wanted = Signal()
    change_wanted = Signal(object)
    help_wanted = Signal(str)
    said = Signal(str)
    dropping = Signal(str)  # an entry that a person gives up; it is there until the signal was heard
    closed = Signal()

    def __init__(
        self, desk: Desk, right: RightSide, column: QVBoxLayout, under: Sequence[QWidget], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._right, self._column, self._under = right, column, under
        self._shape = Shape.NORMAL
        self.pane = UnsentPane(desk)
        self._list: WaitedList | None = None
        self._answer: UnsentAnswer | None = None
        self._waited = Waited(None, (), ())
        self._lost_its_room = False
        self.pane.stay_wanted.connect(self.stay_wanted)
        self.pane.rates_wanted.connect(self.rates_wanted)
        self.pane.change_wanted.connect(self.change_wanted)
        self.pane.help_wanted.connect(self.help_wanted)
        self.pane.said.connect(self.said)
        self.pane.dropping.connect(self.dropping)
        self.pane.closed.connect(self.closed)
        self.pane.page_wanted.connect(self.show_page)
        self.pane.print_wanted.connect(self.print_handover)
        self._paper = Paper(parent)
        self._printed_by_key(self.pane)

    # --- what is shown -----------------------------------------------------------------------------------------------

    @property
    def is_page(self) -> bool:
        """Whether the page hides the list."""
        return self._list is not None and not self._list.isHidden()

    @property
    def is_shown(self) -> bool:
        """Whether either form is there."""
        return self.is_page or self._right.shown is self.pane

    def panes(self) -> tuple[QWidget, ...]:
        """What F6 goes through beside the right side."""
        return (self._list,) if self._list is not None else ()

    def show(self) -> None:
        """The page where there is much to look through, else the pane."""
        if self._shape is not Shape.COMPACT and _is_much(self._desk):
            self.show_page()
        else:
            self.show_pane()

    def show_pane(self) -> None:
        """In the place of the stay, beside the list."""
        self._lost_its_room = False
        self._hide_page()
        self.pane.on_changed(Changed(unsent=True))
        self._right.show_pane(self.pane)
        self.turned.emit()
        self.pane.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_page(self) -> None:
        """In the place of the list, with one of it at the right."""
        self._lost_its_room = False
        found = self._make_page() if self._list is None else self._list
        for each in self._under:
            each.hide()
        found.show()
        found.begin()
        self._show_answer_pane()
        self._read()
        self.turned.emit()
        found.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self, instead: QWidget) -> bool:
        """List and stay again. Whether the keyboard was in it."""
        focus = QApplication.focusWidget()
        shown = self._right.shown
        places = (*self.panes(), shown) if shown is not None else self.panes()
        self._lost_its_room = False
        had_focus = focus is not None and any(each is focus or each.isAncestorOf(focus) for each in places)
        self._hide_page()
        self._right.show_pane(instead)
        self.turned.emit()
        return had_focus

    def words_over_it(self) -> str:
        """Under the title of the page: when the line was away, and how much waited."""
        return words.over_it(self._waited, self._desk.hotel().today)

    # --- on paper ----------------------------------------------------------------------------------------------------

    def print_handover(self) -> None:
        """Ask for the printer."""
        self._paper.print_sheet(self.sheet())

    def sheet(self) -> str:
        """What waits and what went last, as HTML."""
        from frontdesk.ui.panes.unsent_pane.page.lines import groups_of, lines_of

        desk, waited = self._desk, self._desk.waited()
        hotel, status = desk.hotel(), desk.status()
        groups = [
            (title, [_on_paper(line) for line in lines_of(items, desk, hotel, status)])
            for title, items in groups_of(waited)
        ]
        return handover.printed(hotel, waited, groups, who=desk.who())

    def _printed_by_key(self, widget: QWidget) -> None:
        shortcut = QShortcut(QKeySequence("Ctrl+P"), widget, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.print_handover)

    # --- what it is told ---------------------------------------------------------------------------------------------

    def on_changed(self, changed: Changed) -> None:
        """Read again when something may have moved."""
        self.pane.on_changed(changed)
        if self.is_page and (changed.everything or changed.unsent or changed.status):
            self._read()

    def tick(self) -> None:
        """What was sent fades after a while, without any change of the desk."""
        if self._right.shown is self.pane:
            self.pane.tick()

    def set_shape(self, shape: Shape) -> None:
        """Another window; in a compact one there is no room for the page, and with the room it comes back."""
        self._shape = shape
        self.pane.offer_page(is_offered=shape is not Shape.COMPACT)
        if self.is_page and shape is Shape.COMPACT:
            self.show_pane()
            self._lost_its_room = True
        elif self._lost_its_room and shape is not Shape.COMPACT and self._right.shown is self.pane:
            self.show_page()

    # --- the page ----------------------------------------------------------------------------------------------------

    def _make_page(self) -> WaitedList:
        from frontdesk.ui.panes.unsent_pane.page import UnsentAnswer, WaitedList

        answer = self._answer = UnsentAnswer(self._desk)
        made = self._list = WaitedList(self._desk, answer.takes)
        self._column.addWidget(made, 1)
        made.hide()
        made.picked.connect(self._show_item)
        made.entered.connect(answer.press_safe)
        made.typed.connect(answer.press)
        made.deleted.connect(self._take_back_current)
        answer.decided.connect(self._decide)
        answer.take_back_wanted.connect(self._take_back)
        answer.later_wanted.connect(self._go_on)
        answer.print_wanted.connect(self.print_handover)
        self._printed_by_key(made)
        self._printed_by_key(answer)
        answer.closed.connect(lambda: made.setFocus(Qt.FocusReason.OtherFocusReason))
        answer.stay_wanted.connect(self.stay_wanted)
        answer.change_wanted.connect(self.change_wanted)
        answer.help_wanted.connect(self.help_wanted)
        return made

    def _show_answer_pane(self) -> None:
        if self._answer is not None:
            self._right.show_pane(self._answer)

    def _hide_page(self) -> None:
        if self._list is None or self._list.isHidden():
            return
        if self._answer is not None:
            self._answer.rest()
        self._list.hide()
        for each in self._under:
            each.show()

    def _read(self) -> None:
        if self._list is not None:
            self._waited = self._desk.waited()
            self._list.show_waited(self._waited)

    def _show_item(self, item: UnsentItem | None) -> None:
        if self._list is None or self._answer is None:
            return
        asked = self._list.questions()
        ids = [each.entry.id for each in asked]
        at = ids.index(item.entry.id) + 1 if item is not None and item.entry.id in ids else 0
        place = words.place_of(at, len(asked)) if at and len(asked) > 1 else ""
        self._answer.show_item(item, place, self._list.following(), self._list.folded())

    def _decide(self, entry_id: str, decision: Decision, why: Why | None) -> None:
        if refused := decide(self._desk, entry_id, decision, why, dropping=self.dropping.emit):
            self.said.emit(refused)
            return
        self._go_on()

    def _go_on(self) -> None:
        """To the next question, with the keys in the list: Enter answers that one."""
        if self._list is not None:
            self._list.go_to_next()
            self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_back_current(self) -> None:
        item = self._list.current() if self._list is not None else None
        if item is not None and item.mark in (Unsent.HOLDING, Unsent.NOT_SENT):
            self._take_back(item.entry.id)

    def _take_back(self, entry_id: str) -> None:
        try:
            self._desk.take_back(entry_id)
        except Rejected as rejected:
            self.said.emit(reasons.refused(rejected.reason))


def _is_much(desk: Desk) -> bool:
    waited = desk.waited()
    return len(waited.open) > MANY or (_is_fresh(waited, desk) and len(waited.open) + len(waited.ended) > MANY)


def _is_fresh(waited: Waited, desk: Desk) -> bool:
    outage = waited.outage
    if outage is None:
        return False
    return bool(waited.open) or outage.until is None or desk.hotel().now - outage.until < _WORTH_A_PAGE


def _on_paper(line: Line) -> handover.SheetLine:
    item = line.item
    is_settled = item.mark is Unsent.SENT
    return handover.SheetLine(line.when, unsent.row_title(item), words.whom(item), line.fate, is_settled=is_settled)
