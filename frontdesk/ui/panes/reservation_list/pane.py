"""A list of stays: its heads, its lines, what it says when it is empty, and which stay is selected."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from frontdesk.domain.views import Changed, Listing, ListKind
from frontdesk.service.desk import Desk
from frontdesk.ui import theme
from frontdesk.ui.models.reservation_model import ReservationModel
from frontdesk.ui.models.row_delegate import RowDelegate
from frontdesk.ui.panes.reservation_list import bulk
from frontdesk.ui.panes.reservation_list.bulk import Act, Terms
from frontdesk.ui.panes.reservation_list.bulk_panel import BulkPanel
from frontdesk.ui.panes.reservation_list.column_head import ColumnHead
from frontdesk.ui.panes.reservation_list.pick_foot import PickFoot
from frontdesk.ui.panes.reservation_list.view import ReservationView
from frontdesk.ui.parts.empty_state import EmptyState
from frontdesk.ui.parts.painting import hairline
from frontdesk.ui.parts.skeleton import Skeleton
from frontdesk.ui.places import Place
from frontdesk.ui.shape import Shape
from frontdesk.ui.text import stays as words

LONG_LIST = 2000
LONG_LIST_PAUSE_MS = 250
SKELETON_RIGHT = 48  # where the amounts end


class ReservationList(QWidget):
    """The selection is a stay, kept by its id while lines come, go and move."""

    selected = Signal(object)  # the id of a stay, or None
    entered = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._kind = ListKind.ARRIVALS
        self._selected: str | None = None
        self._is_restoring = False
        self._shape = Shape.NORMAL
        self._are_marks_in_words = False
        self._model = ReservationModel(desk, self)
        self._delegate = RowDelegate(self._model)
        self._view = ReservationView(self._model, self._delegate, self)
        self._head = ColumnHead(self._delegate, self)
        self._empty = EmptyState("list", "", parent=self)
        self._picks = self._model.picks
        self._foot = PickFoot(self)
        self._bulk = BulkPanel(self)
        self._skeleton = Skeleton(parent=self)
        self._skeleton.setContentsMargins(0, 0, SKELETON_RIGHT, 0)
        self._pages = QStackedWidget(self)
        for page in (self._view, self._empty, self._skeleton):
            self._pages.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._head)
        layout.addWidget(self._pages, 1)
        layout.addWidget(self._foot)
        layout.addWidget(self._bulk)
        self._foot.hide()
        self._bulk.hide()
        self.setFocusProxy(self._view)
        for page in (self._empty, self._skeleton):
            page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(LONG_LIST_PAUSE_MS)
        self._later.timeout.connect(self._read_all)
        self._view.entered.connect(self.entered)
        self._view.selectionModel().selectionChanged.connect(self._selection_changed)
        self._model.modelAboutToBeReset.connect(self._begin_restoring)
        self._model.modelReset.connect(self._restore)
        theme.current().changed.connect(self._delegate.restyle)
        self._picks.changed.connect(self._picks_changed)
        self._foot.wanted.connect(self.act)
        self._foot.cleared.connect(self._put_back)
        self._bulk.decided.connect(self._do)
        self._bulk.closed.connect(self._close_bulk)

    @property
    def kind(self) -> ListKind:
        """Which list is shown."""
        return self._kind

    @property
    def selected_id(self) -> str | None:
        """The selected stay; it need not be in the list."""
        return self._selected

    @property
    def view(self) -> ReservationView:
        """The lines."""
        return self._view

    @property
    def picked_ids(self) -> tuple[str, ...]:
        """The stays picked to act on several at once, in the order picked."""
        return self._picks.ids

    def act(self, act: Act) -> None:
        """Say what will be done to the picked stays, and ask; nothing happens while none is picked."""
        if not self._picks.ids:
            return
        self._foot.hide()
        self._bulk.show()
        self._bulk.show_plan(act, bulk.plan(self._desk, act, self._picks.ids))

    def show_list(self, kind: ListKind) -> None:
        """Show another list from its top; nothing is selected or picked."""
        self._kind = kind
        self._picks.clear()
        self._bulk.hide()
        self._view.setAccessibleName(Place(kind.value).title)
        self._selected = None
        self._read(None)
        self._show_selection(reveal=False)
        self._view.scrollToTop()

    def select(self, reservation_id: str | None) -> None:
        """Select a stay, wherever it comes from; the list scrolls to it if it has it."""
        self._selected = reservation_id
        self._show_selection(reveal=True)

    def select_first(self) -> None:
        """Select the first stay."""
        line = self._model.next_stop(-1, 1)
        if line is not None:
            self._view.go_to(line)

    def on_changed(self, changed: Changed) -> None:
        """Read the list again: at once, but a long one after a pause while much comes in."""
        listing = self._model.listing
        count = 0 if listing is None else sum(len(section.ids) for section in listing.sections)
        if changed.everything or changed.house:
            if count > LONG_LIST:
                self._later.start()
            else:
                self._read_all()
        elif changed.reservation_ids or changed.unsent:
            self._read(changed.reservation_ids)
        elif changed.status and count == 0:  # the first answer may be that there is nobody
            self._read_all()

    def set_shape(self, shape: Shape) -> None:
        """Another window."""
        self._shape = shape
        self._show_marks()

    def set_marks_in_words(self, in_words: bool) -> None:
        """Whether unsent marks are spelled out, as far as the window has room."""
        if in_words != self._are_marks_in_words:
            self._are_marks_in_words = in_words
            self._show_marks()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc puts the picked stays back, wherever in the list the focus is."""
        if event.key() == Qt.Key.Key_Escape and len(self._picks):
            self._put_back()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """An empty list has no heads, so it draws the line under the title itself."""
        if self._pages.currentWidget() is self._empty:
            hairline(QPainter(self), 0, self.width(), 0)

    def _read_all(self) -> None:
        self._read(None)

    def _read(self, changed: Collection[str] | None) -> None:
        listing = self._desk.listing(self._kind)
        place = self._place_under_the_hand(changed or ())
        if self._model.show(listing, changed):
            self._keep(place)
        self._head.show_heads(self._kind, self._model.currency)
        self._show_page(listing)
        if len(self._picks):
            shown = {stay for section in listing.sections for stay in section.ids}
            self._picks.take(each for each in self._picks.ids if each in shown)

    def _show_page(self, listing: Listing) -> None:
        if any(section.ids for section in listing.sections):
            self._pages.setCurrentWidget(self._view)
        elif listing.as_of is None:
            self._pages.setCurrentWidget(self._skeleton)
        else:
            nothing = words.nothing(self._kind, self._desk.counts())
            self._empty.show_text(nothing.icon, nothing.sentence, nothing.fact)
            self._pages.setCurrentWidget(self._empty)
        self._head.setVisible(self._pages.currentWidget() is not self._empty)
        had_focus = self.hasFocus()
        self.setFocusProxy(self._pages.currentWidget() or self._view)
        if had_focus:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.update()

    def _show_marks(self) -> None:
        with_words = self._are_marks_in_words and self._shape is not Shape.COMPACT
        self._delegate.set_shape(self._shape, with_words=with_words)
        self._head.update()
        self._view.viewport().update()

    # --- selection ---------------------------------------------------------------------------------------------------

    def _selection_changed(self) -> None:
        if self._is_restoring or not self._view.selectionModel().hasSelection():
            return
        chosen = self._model.id_at(self._view.current_line())
        if chosen is None or chosen == self._selected:
            return
        self._selected = chosen
        self.selected.emit(chosen)

    def _begin_restoring(self) -> None:
        self._is_restoring = True

    def _restore(self) -> None:
        self._show_selection(reveal=False)
        self._is_restoring = False

    def _show_selection(self, *, reveal: bool) -> None:
        was_restoring, self._is_restoring = self._is_restoring, True
        line = self._model.line_of(self._selected) if self._selected is not None else None
        if line is not None:
            self._view.go_to(line, reveal=reveal)
        else:
            self._view.selectionModel().clear()
        self._is_restoring = was_restoring

    # --- several stays at once ---------------------------------------------------------------------------------------

    def _picks_changed(self) -> None:
        self._view.viewport().update()
        self._foot.setVisible(len(self._picks) > 0 and self._bulk.isHidden())
        if self._picks.ids:
            self._foot.show_picked(self._desk.rows(self._picks.ids))

    def _do(self, act: Act, terms: Terms) -> None:
        planned = bulk.plan(self._desk, act, self._picks.ids, terms)
        done = bulk.do(self._desk, planned)
        self._bulk.show_done(done)
        self._picks.take(each.planned.reservation_id for each in done if each.why)

    def _close_bulk(self) -> None:
        self._bulk.hide()
        self._picks_changed()
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _put_back(self) -> None:
        self._picks.clear()
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- nothing moves under the hand --------------------------------------------------------------------------------

    def _place_under_the_hand(self, changed: Collection[str]) -> tuple[str, int] | None:
        """A visible stay that is not itself about to move, and its distance from the top edge."""
        if self._view.verticalScrollBar().value() == 0 and self._selected is None:
            return None
        line = self._view.rowAt(0)
        while 0 <= line < self._model.rowCount():
            stay, top = self._model.id_at(line), self._view.rowViewportPosition(line)
            if top > self._view.viewport().height():
                return None
            if stay is not None and stay not in changed:
                return stay, top
            line += 1
        return None

    def _keep(self, place: tuple[str, int] | None) -> None:
        if place is None:
            return
        line = self._model.line_of(place[0])
        if line is not None:
            bar = self._view.verticalScrollBar()
            bar.setValue(bar.value() + self._view.rowViewportPosition(line) - place[1])
