"""What scrolls between head and footer: next step, notes, sections; the last sections fold when it is short."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from frontdesk.domain.views import Line, StayView
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
    """One column. A section the clerk has folded or unfolded stays so until another stay is shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._content = QWidget()
        super().__init__(self._content, parent)
        self.next_step = NextStep()
        self._notes = ReadFirst()
        self._stay, self._people, self._money = StaySection(), PeopleSection(), MoneySection()
        self._origin, self._history = OriginSection(), HistorySection()
        self._by_hand: dict[Section, bool] = {}
        self._shown_id = ""
        self._column = QVBoxLayout(self._content)
        self._column.setSpacing(0)
        self._column.addWidget(self.next_step)
        self._column.addWidget(self._notes)
        self._column.addSpacing(18)
        for section in (self._stay, self._people, self._money, self._origin, self._history):
            self._column.addWidget(section)
        self._column.addStretch(1)
        self.set_margin(20)
        self.resized.connect(self._fold)
        for last in (self._origin, self._history):
            last.toggled.connect(lambda each=last: self._toggle(each))

    def set_margin(self, margin: int) -> None:
        """The pane's side margin."""
        self._column.setContentsMargins(margin, 15, margin, 12)

    def show_stay(self, view: StayView, line: Line, today: date) -> None:
        """Show all of this stay."""
        if view.reservation.id != self._shown_id:
            self._shown_id = view.reservation.id
            self._by_hand.clear()
            self.verticalScrollBar().setValue(0)
        self.next_step.show_stay(view, line)
        self._notes.show_stay(view)
        for section in (self._stay, self._people, self._money, self._origin):
            section.show_stay(view)
        self._history.show_stay(view, today)
        self._fold()

    def _toggle(self, section: Section) -> None:
        self._by_hand[section] = not section.is_folded
        self._fold()

    def _fold(self) -> None:
        """A section whose first line would lie below the edge shows its head alone."""
        for section in (self._origin, self._history):
            section.set_folded(False, can_fold=False)
            top = self._top_of(section)
            short = top + section.first_line() > self.viewport().height()
            if short or section in self._by_hand:
                section.set_folded(self._by_hand.get(section, short), can_fold=True)

    def _top_of(self, section: Section) -> int:
        """Where a section begins, before the layout has been done."""
        inner = self.viewport().width() - 2 * self._column.contentsMargins().left()
        top = self._column.contentsMargins().top()
        for index in range(self._column.indexOf(section)):
            item = self._column.itemAt(index)
            if item is not None and (item.spacerItem() is not None or not item.isEmpty()):
                top += item.heightForWidth(inner) if item.hasHeightForWidth() else item.sizeHint().height()
        return top
