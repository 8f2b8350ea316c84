"""A list of stays: its heads, its lines, what it says when it is empty, and which stay is selected."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QMenu, QStackedWidget, QVBoxLayout, QWidget

from frontdesk.domain.commands.local_ids import is_local
from frontdesk.domain.views import Changed, Group, Listing, ListKind
from frontdesk.domain.wanted import EVERYTHING, Filter, Order, OrderBy, Wanted
from frontdesk.service.desk import Desk
from frontdesk.ui import theme
from frontdesk.ui.models.columns import OPTIONAL, usual
from frontdesk.ui.models.reservation_model import ReservationModel
from frontdesk.ui.models.row_delegate import RowDelegate
from frontdesk.ui.panes.reservation_list.below import Below
from frontdesk.ui.panes.reservation_list.bulk import Act
from frontdesk.ui.panes.reservation_list.column_head import ORDER_BY, ColumnHead
from frontdesk.ui.panes.reservation_list.kept import KeptLists, from_text, to_text
from frontdesk.ui.panes.reservation_list.view import ReservationView
from frontdesk.ui.parts.empty_state import EmptyState
from frontdesk.ui.parts.label import Label
from frontdesk.ui.parts.painting import hairline
from frontdesk.ui.parts.skeleton import Skeleton
from frontdesk.ui.parts.tab_order import put_before
from frontdesk.ui.places import Place
from frontdesk.ui.shape import Shape
from frontdesk.ui.text import filters as filter_words
from frontdesk.ui.text import list_file, tr
from frontdesk.ui.text import rights as rights_words
from frontdesk.ui.text import stays as words
from frontdesk.ui.theme import Tone

if TYPE_CHECKING:
    from frontdesk.ui.panes.reservation_list.filter_row import FilterRow

LONG_LIST = 2000
LONG_LIST_PAUSE_MS = 250
LEAST_HEIGHT = 64
CUT_LEFT, CUT_AIR = 48, 6
SKELETON_RIGHT = 48  # where the amounts end
_OF_A_DAY = (ListKind.ARRIVALS, ListKind.DEPARTURES)


class ReservationList(QWidget):
    """The selection is a stay, kept by its id while lines come, go and move."""

    selected = Signal(object)  # the id of a stay, or None
    rested = Signal(object)  # the keys are on the head of this folded `Section`, and no stay is selected; or it changed
    entered = Signal()
    wanted_changed = Signal()  # the filter is another one
    asks = Signal()  # `is_asking` is another
    picked = Signal(int)  # so many stays are picked now

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._kind = ListKind.ARRIVALS
        self._selected: str | None = None
        self._is_sought = False  # the list scrolls to the selected stay as soon as it has it
        self._rested: Group | None = None
        self._is_restoring = False
        self._shape = Shape.NORMAL
        self._model = ReservationModel(desk, self)
        self._delegate = RowDelegate(self._model)
        self._view = ReservationView(self._model, self._delegate, self)
        self._head = ColumnHead(self._delegate, self)
        self._empty = EmptyState("list", "", parent=self)
        self._filters: FilterRow | None = None  # built when it is first wanted
        self._kept = KeptLists()
        self._passing: Wanted | None = None  # what led here, until the clerk goes elsewhere
        self._name = ""
        self._is_filter_open = False
        self._columns_menu: QMenu | None = None
        self._picks = self._model.picks
        self._below = Below(desk, self._model, self._view, self)
        self._cut = Label(size=12, tone=Tone.INK2, parent=self)
        self._cut.setContentsMargins(theme.current().px(CUT_LEFT), CUT_AIR, 0, CUT_AIR)
        self._skeleton = Skeleton(parent=self)
        self._skeleton.setContentsMargins(0, 0, SKELETON_RIGHT, 0)
        self._pages = QStackedWidget(self)
        for page in (self._view, self._empty, self._skeleton):
            self._pages.addWidget(page)
        self._pages.setMinimumHeight(LEAST_HEIGHT)  # a panel below takes what it needs, whatever an empty page likes
        layout = self._column = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._head)
        layout.addWidget(self._pages, 1)
        layout.addWidget(self._cut)
        layout.addWidget(self._below)
        self._cut.hide()
        for page in (self._empty, self._skeleton):
            page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(LONG_LIST_PAUSE_MS)
        self._later.timeout.connect(self._read_all)
        self._view.entered.connect(self._enter)
        self._view.selectionModel().selectionChanged.connect(self._selection_changed)
        self._view.selectionModel().currentChanged.connect(self._current_changed)
        self._model.modelAboutToBeReset.connect(self._begin_restoring)
        self._model.modelReset.connect(self._restore)
        theme.current().changed.connect(self._delegate.restyle)
        self._picks.changed.connect(self._view.viewport().update)
        self._picks.changed.connect(lambda: self.picked.emit(len(self._picks)))
        self._below.left.connect(self._view.setFocus)
        self._below.asks.connect(self.asks)
        self._head.pressed.connect(self._order_by)
        self._head.filter_wanted.connect(self.open_filter)
        self._view.order_wanted.connect(self._step_order)

    @property
    def below(self) -> QWidget:
        """What comes up below the list: the foot of picked stays, or an act on them."""
        return self._below

    @property
    def is_asking(self) -> bool:
        """Whether an act on several stays, or a file, is asked about below the list."""
        return self._below.is_asking

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

    @property
    def wanted(self) -> Wanted:
        """What narrows and orders the list."""
        return self._passing or self._kept.of(self._kind)

    def doable(self) -> Mapping[Act, int]:
        """To how many of the picked stays each act can be done."""
        return self._below.doable()

    def act(self, act: Act) -> None:
        """Say what will be done to the picked stays, and ask; nothing happens while none is picked."""
        self._below.act(act)

    def show_list(self, kind: ListKind) -> None:
        """Show another list from its top; nothing is selected or picked."""
        self._kept.leave(self._kind)
        self._passing = None
        self._kind = kind
        self._picks.clear()
        self._below.leave()
        self._is_filter_open = False
        self._view.setAccessibleName(Place(kind.value).title)
        self._selected = self._rested = None
        self._is_sought = False
        self._read(None)
        self._show_selection(reveal=False)
        self._view.scrollToTop()

    def select(self, reservation_id: str | None) -> None:
        """Select a stay, wherever it comes from; the list scrolls to it if it has it, or when it comes: one that was
        just booked is in no list by day before the platform has it.
        """
        self._selected, self._rested = reservation_id, None
        self._is_sought = reservation_id is not None and self._model.line_of(reservation_id) is None
        self._show_selection(reveal=True)

    def unfold(self) -> None:
        """Show the stays of the folded group that has the keys."""
        self._view.unfold()
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def select_first(self) -> None:
        """Select the first stay."""
        line = self._model.next_stop(-1, 1)
        if line is not None:
            self._view.go_to(line)

    def on_changed(self, changed: Changed) -> None:
        """Read the list again: at once, but a long one after a pause while much comes in."""
        self._selected = self._called_now(self._selected)
        listing = self._model.listing
        count = 0 if listing is None else sum(len(section.ids) for section in listing.sections)
        if changed.everything or changed.house:
            if count > LONG_LIST:
                self._later.start()
            else:
                self._read_all()
        elif changed.reservation_ids or changed.unsent:
            self._read(changed.reservation_ids)
        elif (changed.rates and self._kind is ListKind.OVERBOOKED) or (changed.status and count == 0):
            self._read_all()
        self._below.on_changed(changed)

    def set_shape(self, shape: Shape) -> None:
        """Another window."""
        self._shape = shape
        self._delegate.set_shape(shape)
        self._head.update()
        self._view.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The lines get the keys, or what is said instead. As a focus proxy they would get each Tab that comes by."""
        super().focusInEvent(event)
        (self._pages.currentWidget() or self._view).setFocus(event.reason())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc puts the picked stays back, wherever in the list the focus is."""
        if event.key() == Qt.Key.Key_Escape and len(self._picks):
            self._picks.clear()
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """An empty list has no heads, so it draws the line under the title itself."""
        if self._head.isHidden():
            with QPainter(self) as painter:
                hairline(painter, 0, self.width(), 0)

    def _read_all(self) -> None:
        self._read(None)

    def _read(self, changed: Collection[str] | None) -> None:
        listing = self._desk.listing(self._kind, self.wanted)
        self._delegate.tell_apart(tuple(each.name for each in self._desk.house().categories))
        place = self._place_under_the_hand(changed or ())
        if self._model.show(listing, changed):
            self._keep(place)
        if self._is_sought and self._selected is not None and self._model.line_of(self._selected) is not None:
            self._is_sought = False
            self._show_selection(reveal=True)
        by_time_only = self._kind is ListKind.ALL and not self.wanted.filter.is_set
        self._head.show_heads(self._kind, self._model.currency, self.wanted.order, by_time_only=by_time_only)
        self._show_page(listing)
        self._show_filter(listing.day)
        self._cut.setText(filter_words.is_cut(len(listing.sections[0].ids)) if listing.is_cut else "")
        self._cut.setVisible(listing.is_cut)
        self._tell_of_folded(listing)
        if len(self._picks):
            shown = {stay for section in listing.sections for stay in section.ids}
            self._picks.take(each for each in self._picks.ids if each in shown)

    def _show_page(self, listing: Listing) -> None:
        before = self._pages.currentWidget()
        had_keys = QApplication.focusWidget() in (self, before)
        if any(section.ids for section in listing.sections):
            self._pages.setCurrentWidget(self._view)
        elif listing.as_of is None and not self.wanted.filter.is_set:
            self._show_not_here(self._desk.status().stopped_by)
        else:
            self._show_empty()
        is_narrowed = self.wanted.filter.is_set
        self._head.setVisible(self._pages.currentWidget() is not self._empty or is_narrowed)
        if self._pages.currentWidget() is before:
            return
        if had_keys:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.update()  # all the lines with it, so not for nothing

    def _show_not_here(self, stopped_by: str) -> None:
        """Nothing came until now, or nothing will: then a person has to know why."""
        if not stopped_by:
            self._pages.setCurrentWidget(self._skeleton)
            return
        self._empty.clear_buttons()
        self._empty.show_text("circle-minus", *rights_words.nothing_to_show(stopped_by))
        self._pages.setCurrentWidget(self._empty)

    def _show_empty(self) -> None:
        nothing = words.nothing(self._kind, self._desk.counts())
        self._empty.clear_buttons()
        if self.wanted.filter.is_set:
            self._empty.show_text("list-filter", *filter_words.nothing_matches())
            clear = self._empty.add_button(tr("Show the whole list again"))
            clear.clicked.connect(lambda: self._narrow(EVERYTHING))
        else:
            self._empty.show_text(nothing.icon, nothing.sentence, nothing.fact)
            if self._kind in _OF_A_DAY:
                tomorrow = Filter(day=self._model.today + timedelta(days=1))
                self._empty.add_button(tr("Show tomorrow")).clicked.connect(lambda: self._narrow(tomorrow))
        self._pages.setCurrentWidget(self._empty)

    # --- filter, order, columns --------------------------------------------------------------------------------------

    def narrow(self, wanted: Filter, name: str = "") -> None:
        """Show what passes a filter until the clerk goes to a list again; `name` is of the company or group in it."""
        self._name = name
        self._passing = Wanted(wanted, self.wanted.order)
        self._narrow(wanted)

    def open_filter(self) -> None:
        """The row of filters with the focus; once more puts it away."""
        row = self._filter_row()
        if row.isVisible() and row.isAncestorOf(QApplication.focusWidget() or self._view):
            self._close_filter()
            return
        self._is_filter_open = True
        self._show_filter(self._model.today)
        row.first_focus()

    def layout_text(self) -> str:
        """Orders, columns and filters of all lists, for `take_layout`."""
        return to_text(self._kept)

    def take_layout(self, text: str) -> None:
        """As `layout_text` gave it; what cannot be read is as if nobody had chosen."""
        if not text:
            return
        self._kept = from_text(text)
        self._take_columns(self._kept.shown)
        if self._model.listing is not None:
            self._read_all()

    def _show_filter(self, today: date) -> None:
        is_shown = self._is_filter_open or self.wanted.filter.is_set
        if is_shown:
            choices = self._desk.filter_choices(self._kind)
            self._filter_row().show_filter(self._kind, self.wanted.filter, choices, today, self._name)
        if self._filters is not None:
            self._filters.setVisible(is_shown)

    def _filter_row(self) -> FilterRow:
        if self._filters is None:
            from frontdesk.ui.panes.reservation_list.filter_row import FilterRow

            self._filters = FilterRow(self)
            self._column.insertWidget(0, self._filters)
            put_before(self._view, self._filters)
            self._filters.chosen.connect(self._narrow)
            self._filters.closed.connect(self._close_filter)
            self._filters.columns_wanted.connect(self._open_columns)
            self._filters.export_wanted.connect(self.open_export)
        return self._filters

    def _close_filter(self) -> None:
        self._is_filter_open = False
        self._show_filter(self._model.today)
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _narrow(self, chosen: Filter) -> None:
        self._is_filter_open = self._is_filter_open or chosen.is_set
        self._want(Wanted(chosen, self.wanted.order))
        self.wanted_changed.emit()

    def _order_by(self, by: OrderBy) -> None:
        self._want(Wanted(self.wanted.filter, self._head.next_order(by, self.wanted.order)))

    def _step_order(self, step: int) -> None:
        """S orders by the next column, Shift S turns the order round."""
        columns, order = self._head.order_columns(), self.wanted.order
        if step < 0 and order is not None:
            self._want(Wanted(self.wanted.filter, Order(order.by, not order.descending)))
        elif columns:
            at = columns.index(order.by) + 1 if order is not None and order.by in columns else 0
            self._want(Wanted(self.wanted.filter, Order(columns[at]) if at < len(columns) else None))

    def _want(self, wanted: Wanted) -> None:
        if self._passing is not None:
            self._passing = wanted
        else:
            self._kept.take(self._kind, wanted)
        self._read_all()

    def _open_columns(self, at: QPoint) -> None:
        if self._columns_menu is not None:
            self._columns_menu.deleteLater()
        self._columns_menu = self.columns_menu()
        self._columns_menu.popup(at)

    def columns_menu(self) -> QMenu:
        """The menu of columns as it would open now."""
        from frontdesk.ui.panes.reservation_list.filter_row import StayOpenMenu

        menu = StayOpenMenu(self)
        usual_now = usual(self._shape)
        for column in OPTIONAL:
            action = menu.addAction(filter_words.column_name(ORDER_BY[column]))
            action.setCheckable(True)
            shown = self._kept.shown
            action.setChecked(column in usual_now if shown is None else ORDER_BY[column] in shown)
            action.triggered.connect(partial(self._turn_column, ORDER_BY[column]))
        menu.addSeparator()
        menu.addAction(tr("The usual columns")).triggered.connect(lambda: self._take_columns(None))
        return menu

    def _turn_column(self, column: OrderBy) -> None:
        shown = self._kept.shown
        before = frozenset(ORDER_BY[each] for each in usual(self._shape)) if shown is None else shown
        self._take_columns(before ^ {column})

    def _take_columns(self, shown: frozenset[OrderBy] | None) -> None:
        self._kept.shown = shown
        columns = None if shown is None else frozenset(column for column in OPTIONAL if ORDER_BY[column] in shown)
        self._delegate.set_shown(columns)
        self._head.update()
        self._view.viewport().update()

    # --- a file ------------------------------------------------------------------------------------------------------

    def open_export(self) -> None:
        """Say what a file of this list would hold, and ask for its name."""
        listing = self._model.listing
        ids = self._picks.ids or self._model.all_ids()
        if listing is None or not ids:
            return
        title, now = Place(self._kind.value).title, self._desk.hotel().now
        self._below.export(title, self._file_of(ids), len(ids), now)

    def _file_of(self, ids: Sequence[str]) -> Callable[[], str]:
        """The text of the file, made when it is wanted: a long list takes a while."""
        return lambda: list_file.csv_text(self._kind, self._desk.rows(ids), self._model.currency)

    # --- selection ---------------------------------------------------------------------------------------------------

    def _enter(self) -> None:
        if self._selected is not None:
            self.entered.emit()

    def _selection_changed(self) -> None:
        if self._is_restoring or not self._view.selectionModel().hasSelection():
            return
        chosen = self._model.id_at(self._view.current_line())
        if chosen is None or chosen == self._selected:
            return
        self._selected, self._rested = chosen, None
        self._is_sought = False
        self.selected.emit(chosen)

    def _current_changed(self, current: QModelIndex) -> None:
        """On the head of a folded group nobody is selected: a key must not reach a stay that is not in sight."""
        head = self._model.head_at(current.row()) if current.isValid() else None
        if self._is_restoring or head is None or self._model.listing is None:
            return
        self._selected, self._rested = None, head.group
        self.selected.emit(None)
        self._tell_of_folded(self._model.listing)

    def _tell_of_folded(self, listing: Listing) -> None:
        if self._rested is None:
            return
        section = next((each for each in listing.sections if each.group is self._rested), None)
        if section is not None:
            self.rested.emit(section)
        else:
            self._rested = None
            self.selected.emit(None)

    def _called_now(self, reservation_id: str | None) -> str | None:
        """A stay made here has another name as soon as the platform gave it one: it stays selected."""
        if reservation_id is None or not is_local(reservation_id):
            return reservation_id
        shown = self._desk.stay(reservation_id)
        return shown.reservation.id if shown is not None else reservation_id

    def _begin_restoring(self) -> None:
        self._is_restoring = True

    def _restore(self) -> None:
        self._show_selection(reveal=False)
        self._is_restoring = False

    def _show_selection(self, *, reveal: bool) -> None:
        was_restoring, self._is_restoring = self._is_restoring, True
        line = self._model.line_of(self._selected) if self._selected is not None else None
        if self._rested is not None:
            line = self._model.folded_line(self._rested)
        if line is not None:
            self._view.go_to(line, reveal=reveal)
        else:
            self._view.show_nobody(is_shown_elsewhere=self._selected is not None)
        self._is_restoring = was_restoring

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
