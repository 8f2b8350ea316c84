"""What scrolls between head and footer: next step, notes, sections; the last sections fold when it is short."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from frontdesk.domain.views import Line, StayView
from frontdesk.ui.panes.detail_pane.next_step import NextStep
from frontdesk.ui.panes.detail_pane.quiet_scroll import QuietScroll
from frontdesk.ui.panes.detail_pane.read_first import ReadFirst
from frontdesk.ui.panes.detail_pane.section import Section
from frontdesk.ui.panes.detail_pane.sections import (
    HistorySection,
    MoneySection,
    OriginSection,
    PeopleSection,
    StaySection,
)


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
        self._column.addSpacing(12)
        self._column.addWidget(self._notes)
        self._column.addSpacing(18)
        for section in (self._stay, self._people, self._money, self._origin, self._history):
            self._column.addWidget(section)
        self._column.addStretch(1)
        self.set_margin(20)
        self.resized.connect(self._fold)
        for last in self._folding():
            last.toggled.connect(lambda each=last: self._toggle(each))

    def set_margin(self, margin: int) -> None:
        """The pane's side margin."""
        self._column.setContentsMargins(margin, 14, margin, 12)

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

    def _folding(self) -> tuple[Section, ...]:
        """Sections that may fold, the first to go first."""
        return (self._history, self._origin)

    def _toggle(self, section: Section) -> None:
        self._by_hand[section] = not section.is_folded
        self._fold()

    def _fold(self) -> None:
        """Fold from the bottom as far as needed."""
        for last in self._folding():
            last.set_folded(False, can_fold=False)
        for last in self._folding():
            if self._fits() and last not in self._by_hand:
                continue
            last.set_folded(self._by_hand.get(last, True), can_fold=True)

    def _fits(self) -> bool:
        self._column.invalidate()
        width = self.viewport().width()
        needed = self._column.totalHeightForWidth(width) if self._column.hasHeightForWidth() else -1
        return max(needed, self._column.totalSizeHint().height() if needed < 0 else 0) <= self.viewport().height()
