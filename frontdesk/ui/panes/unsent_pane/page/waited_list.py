"""The list of what waited through an outage: how far it is, and every entry with what became of it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from frontdesk.domain.views import Unsent, UnsentItem, Waited
from frontdesk.service.desk import Desk
from frontdesk.ui.panes.unsent_pane.page.line_view import LineView
from frontdesk.ui.panes.unsent_pane.page.lines import Head, Line, LineModel, groups_of, lines_of
from frontdesk.ui.panes.unsent_pane.page.tally_bar import TallyBar
from frontdesk.ui.parts.empty_state import EmptyState
from frontdesk.ui.text import tr
from frontdesk.ui.text import unsent_page as words

Groups = tuple[tuple[str, tuple[UnsentItem, ...]], ...]


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
        self._groups: Groups = ()
        self._folded: set[str] = set()  # the names of groups
        self._model = LineModel(self)
        self._tally = TallyBar()
        self._view = LineView(self._model, takes)
        self._empty = EmptyState("inbox", tr("Nothing waits to be sent"), tr("Everything you did is on the platform."))
        self._view.picked.connect(lambda: self.picked.emit(self._view.current()))
        self._view.entered.connect(self.entered)
        self._view.typed.connect(self.typed)
        self._view.deleted.connect(self.deleted)
        self._view.fold_wanted.connect(self._fold)
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
        current, head = self._view.current(), self._view.current_head()
        self._groups = groups_of(waited)
        total = len(waited.open) + len(waited.ended)
        self._tally.show_tallies(words.tallies(waited.open, len(waited.ended)), len(waited.ended) / max(total, 1))
        self._tally.setVisible(bool(total))
        self._view.setVisible(bool(total))
        self._empty.setVisible(not total)
        self._show_lines()
        is_kept = (current is not None and self._view.go_to(current.entry.id)) or (
            head is not None and self._view.go_to_head(head.title)
        )
        is_asked = current is not None and current.entry.id in {each.entry.id for each in self.questions()}
        if not is_kept or (not is_asked and self.questions() and not self._view.is_by_hand):
            self.go_to_next()
        self.picked.emit(self._view.current())

    def begin(self) -> None:
        """It is opened: whatever was picked or folded by hand the last time."""
        self._view.is_by_hand = False
        self._folded.clear()

    def current(self) -> UnsentItem | None:
        """The entry with the selection."""
        return self._view.current()

    def folded(self) -> int:
        """How many are folded away where the selection is; 0 where it is on an entry."""
        head = self._view.current_head()
        return head.count if head is not None else 0

    def questions(self) -> tuple[UnsentItem, ...]:
        """What needs a person, from the top."""
        return tuple(item for _, items in self._groups for item in items if item.mark is Unsent.NEEDS_YOU)

    def following(self) -> UnsentItem | None:
        """The question after the one that is shown, round to the first; None where there is no other."""
        asked, current = self.questions(), self._view.current()
        ids = [each.entry.id for each in asked]
        if current is None or current.entry.id not in ids:
            return asked[0] if asked else None
        return asked[(ids.index(current.entry.id) + 1) % len(asked)] if len(asked) > 1 else None

    def go_to_next(self) -> None:
        """To the question after this one, out of a folded group too; where none is left, to the first line."""
        found = self.following() or next(iter(self._model.items()), None)
        self._view.is_by_hand = False
        if found is None or self._view.go_to(found.entry.id):
            return
        self._folded -= {title for title, items in self._groups if found in items}
        self._show_lines()
        self._view.go_to(found.entry.id)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The lines have the keys."""
        super().focusInEvent(event)
        self._view.setFocus(event.reason())

    def _show_lines(self) -> None:
        hotel, status = self._desk.hotel(), self._desk.status()
        lines: list[Head | Line] = []
        for title, items in self._groups:
            is_open = title not in self._folded
            lines.append(Head(title, len(items), is_open))
            if is_open:
                lines += lines_of(items, self._desk, hotel, status)
        self._model.show_lines(lines)

    def _fold(self, title: str, open_it: bool) -> None:
        """The selection goes to the head of what is folded with it, and to the first line of what is opened."""
        current = self._view.current()
        inside = next((items for name, items in self._groups if name == title), ())
        if open_it:
            self._folded.discard(title)
        else:
            self._folded.add(title)
        self._show_lines()
        if open_it and inside:
            self._view.go_to(inside[0].entry.id)
        elif current is None or not self._view.go_to(current.entry.id):
            self._view.go_to_head(title)
        self.picked.emit(self._view.current())
