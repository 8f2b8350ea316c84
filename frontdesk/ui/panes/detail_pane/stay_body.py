"""What scrolls between head and footer: next step, notes, sections; the last sections fold when it is short."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from frontdesk.domain.views import Line, StayView
from frontdesk.ui.panes.detail_pane.half_typed import HalfTyped
from frontdesk.ui.panes.detail_pane.head import BELOW
from frontdesk.ui.panes.detail_pane.next_step import NextStep
from frontdesk.ui.panes.detail_pane.read_first import ReadFirst
from frontdesk.ui.panes.detail_pane.section import Section
from frontdesk.ui.panes.detail_pane.sections import (
    HistorySection,
    MoneySection,
    OriginSection,
    PeopleSection,
    StaySection,
)
from frontdesk.ui.parts.quiet_scroll import QuietScroll


class StayBody(QuietScroll):
    """One column. A section the clerk has folded or unfolded stays so until another stay is shown. `act_wanted` and
    `typed` are those of the facts.
    """

    act_wanted = Signal(object)
    typed = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        self._content = QWidget()
        super().__init__(self._content, parent)
        self.next_step = NextStep()
        self.half_typed = HalfTyped()
        self._notes = ReadFirst()
        self._stay, self._people, self._money = StaySection(), PeopleSection(), MoneySection()
        self._origin, self._history = OriginSection(), HistorySection()
        self._by_hand: dict[Section, bool] = {}
        self._shown_id = ""
        self._column = QVBoxLayout(self._content)
        self._column.setSpacing(0)
        self._column.addWidget(self.next_step)
        self._column.addWidget(self.half_typed)
        self._column.addWidget(self._notes)
        self._column.addSpacing(18)
        for section in (self._stay, self._people, self._money, self._origin, self._history):
            self._column.addWidget(section)
        self._column.addStretch(1)
        self.set_margin(20)
        self.resized.connect(self._fold)
        self._content.installEventFilter(self)
        for facts in (self._stay, self._origin):
            facts.act_wanted.connect(self.act_wanted)
            facts.typed.connect(self.typed)
        for last in (self._origin, self._history):
            last.toggled.connect(lambda each=last: self._toggle(each))

    def set_margin(self, margin: int) -> None:
        """The pane's side margin."""
        self._column.setContentsMargins(margin, 15 - BELOW, margin, 12)

    def show_stay(self, view: StayView, line: Line, today: date) -> None:
        """Show all of this stay."""
        if view.reservation.id != self._shown_id:
            self._shown_id = view.reservation.id
            self._by_hand.clear()
            self._stay.stop_editing()
            self._origin.stop_editing()
            self.verticalScrollBar().setValue(0)
        # Qt lays out all parents of each line that comes into sight; the column is laid out once all lines are told.
        self._column.setEnabled(False)
        try:
            self._show_parts(view, line, today)
        finally:
            self._column.setEnabled(True)

    def _show_parts(self, view: StayView, line: Line, today: date) -> None:
        self.next_step.show_stay(view, line)
        self._notes.show_stay(view)
        self._stay.show_stay(view, today)
        for section in (self._people, self._money, self._origin):
            section.show_stay(view)
        self._history.show_stay(view, today)
        self._fold()

    def show_typed_problem(self, sentence: str) -> None:
        """Say why what was typed into a fact is not taken."""
        for facts in (self._stay, self._origin):
            if facts.is_editing:
                facts.show_problem(sentence)

    def _toggle(self, section: Section) -> None:
        self._by_hand[section] = not section.is_folded
        self._fold()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Once the lines have found their places, see which sections are of use."""
        if watched is self._content and event.type() is QEvent.Type.LayoutRequest:
            self._fold()
        return super().eventFilter(watched, event)

    def _fold(self) -> None:
        """A section whose first line would lie below the edge shows its head alone.

        One change at a time: it asks for a new layout, and the rest is decided then.
        """
        for section in (self._origin, self._history):
            is_short = self._top_of(section) + section.first_line() > self.viewport().height()
            folded = self._by_hand.get(section, is_short) and not section.is_editing
            if section.set_folded(folded, can_fold=is_short or section in self._by_hand):
                return

    def _top_of(self, section: Section) -> int:
        """Where a section begins in the column."""
        inner = self.viewport().width() - 2 * self._column.contentsMargins().left()
        top = self._column.contentsMargins().top()
        for index in range(self._column.indexOf(section)):
            item = self._column.itemAt(index)
            if item is not None and (item.spacerItem() is not None or not item.isEmpty()):
                top += item.heightForWidth(inner) if item.hasHeightForWidth() else item.sizeHint().height()
        return top
