"""The list of what waited through an outage: how far it is, and every entry with what became of it."""

from __future__ import annotations

from collections.abc import Callable
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from frontdesk.domain.views import Unsent, UnsentItem, Waited
from frontdesk.service.desk import Desk
from frontdesk.ui.panes.unsent_pane.page.line_view import LineView
from frontdesk.ui.panes.unsent_pane.page.lines import Head, Line, LineModel, groups_of
from frontdesk.ui.panes.unsent_pane.page.tally_bar import TallyBar
from frontdesk.ui.parts.empty_state import EmptyState
from frontdesk.ui.text import tr
from frontdesk.ui.text import unsent_page as words


class WaitedList(QWidget):
    """`picked` with the entry to show at the right, or None; the other signals are its view's."""

    picked = Signal(object)
    entered = Signal()
    typed = Signal(str)
    deleted = Signal()
    closed = Signal()

    def __init__(self, desk: Desk, takes: Callable[[str], bool], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._model = LineModel(self)
        self._tally = TallyBar()
        self._view = LineView(self._model, takes)
        self._empty = EmptyState("inbox", tr("Nothing waits to be sent"), tr("Everything you did is on the platform."))
        self._view.picked.connect(lambda: self.picked.emit(self._view.current()))
        self._view.entered.connect(self.entered)
        self._view.typed.connect(self.typed)
        self._view.deleted.connect(self.deleted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._tally)
        column.addWidget(self._view, 1)
        column.addWidget(self._empty, 1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Unsent work"))

    def show_waited(self, waited: Waited) -> None:
        """Another state of it. A selection made by hand stays with its entry, wherever that stands now; any other goes
        to the first question that comes.
        """
        current = self._view.current()
        lines: list[Head | Line] = []
        today = self._desk.hotel().today
        for title, items in groups_of(waited):
            lines.append(Head(title, len(items)))
            lines += [Line(item, self._fate(item), words.when(item, today)) for item in items]
        total = len(waited.open) + len(waited.ended)
        self._tally.show_tallies(words.tallies(waited.open, len(waited.ended)), len(waited.ended) / max(total, 1))
        self._tally.setVisible(bool(lines))
        self._view.setVisible(bool(lines))
        self._empty.setVisible(not lines)
        self._model.show_lines(lines)
        is_kept = current is not None and self._view.go_to(current.entry.id)
        is_asked = current is not None and current.entry.id in {each.entry.id for each in self.questions()}
        if not is_kept or (not is_asked and self.questions() and not self._view.is_by_hand):
            self.go_to_next()
        self.picked.emit(self._view.current())

    def begin(self) -> None:
        """It is opened: whatever was picked by hand the last time."""
        self._view.is_by_hand = False

    def current(self) -> UnsentItem | None:
        """The entry with the selection."""
        return self._view.current()

    def questions(self) -> tuple[UnsentItem, ...]:
        """What needs a person, from the top."""
        return tuple(item for item in self._model.items() if item.mark is Unsent.NEEDS_YOU)

    def following(self) -> UnsentItem | None:
        """The question after the one that is shown, round to the first; None where there is no other."""
        asked, current = self.questions(), self._view.current()
        ids = [each.entry.id for each in asked]
        if current is None or current.entry.id not in ids:
            return asked[0] if asked else None
        return asked[(ids.index(current.entry.id) + 1) % len(asked)] if len(asked) > 1 else None

    def go_to_next(self) -> None:
        """To the question after this one; where none is left, to the first line."""
        found = self.following() or next(iter(self._model.items()), None)
        self._view.is_by_hand = False
        if found is not None:
            self._view.go_to(found.entry.id)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The lines have the keys."""
        super().focusInEvent(event)
        self._view.setFocus(event.reason())

    def _fate(self, item: UnsentItem) -> str:
        desk, hotel = self._desk, self._desk.hotel()
        readings = desk.readings(item.entry.id) if item.mark is Unsent.IN_DOUBT else ()
        return words.fate(item, desk.status().line, hotel.currency, ZoneInfo(hotel.time_zone), readings)
