"""The page of a hotel's day: joins the panes by their signals and tells them what changed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from frontdesk.domain.acts import StayAct
from frontdesk.domain.commands import AddBooking, stays_of
from frontdesk.domain.file_news import FileNews
from frontdesk.domain.outbox import Entry
from frontdesk.domain.reasons import Rejected
from frontdesk.domain.rights import lacking
from frontdesk.domain.views import Changed, ListKind, NamedHit, Status, StayView, Step, Unsent
from frontdesk.domain.wanted import Filter
from frontdesk.service.desk import Desk
from frontdesk.ui import key_words
from frontdesk.ui.back_office import BackOffice
from frontdesk.ui.day_columns import DayColumns
from frontdesk.ui.day_head import DayHead
from frontdesk.ui.doors import Doors
from frontdesk.ui.large_pages import LargePages
from frontdesk.ui.meaning import (
    ACTS,
    ON_LIST,
    ON_PICKED,
    ON_STAY,
    RIGHTS,
    TELLS_NOTHING,
    means_something,
    state_against,
)
from frontdesk.ui.office_offers import OfficeOffers
from frontdesk.ui.panes.detail_pane import DetailPane
from frontdesk.ui.panes.navigation import NEEDS_A_LOOK, Navigation
from frontdesk.ui.panes.rate_strip import RateStrip
from frontdesk.ui.panes.reservation_list import Act, ReservationList
from frontdesk.ui.panes.right_side import RightSide
from frontdesk.ui.panes.search_overlay import SearchOverlay
from frontdesk.ui.panes.stay_acts import StayActs
from frontdesk.ui.panes.take_back import TakeBack
from frontdesk.ui.panes.top_bar import TopBar
from frontdesk.ui.places import Place
from frontdesk.ui.shape import Shape, strip_folds
from frontdesk.ui.shortcuts import Action
from frontdesk.ui.text import acting, reasons
from frontdesk.ui.text import bulk as bulk_words
from frontdesk.ui.text import office as office_words
from frontdesk.ui.text import offline as offline_words
from frontdesk.ui.text import opening as opening_words
from frontdesk.ui.text import rights as rights_words
from frontdesk.ui.text import status as status_words
from frontdesk.ui.text import stays as words
from frontdesk.ui.text.commands import goes_to_form
from frontdesk.ui.text.money import use_currency
from frontdesk.ui.unsent_work import UnsentWork

if TYPE_CHECKING:
    from frontdesk.domain.nearest import Alternative
    from frontdesk.ui.panes.create_page.pane import CreatePage

UNSENT_WIDTH = 440
PICKED_ACTS = {action: Act[action.name] for action in ON_PICKED}
TILE_PLACES = (Place.ARRIVALS, Place.DEPARTURES, Place.IN_HOUSE)
FREE_TILE, NOT_READY_TILE = 3, 4
ONE_ADULT = 1  # whom the rates page asks for
NEW_RESERVATION = "create"  # the draft of the page, which is imported only when it is wanted


class DayPage(QWidget):
    """All that lies right of the navigation. Navigation and top bar were painted before there was a desk."""

    def __init__(
        self,
        desk: Desk,
        navigation: Navigation,
        top_bar: TopBar,
        window: QWidget,
        office: BackOffice | None = None,
    ) -> None:
        super().__init__(window)
        self._desk = desk
        self._office = OfficeOffers(desk, office)
        self._navigation, self._top_bar = navigation, top_bar
        self._place = Place.ARRIVALS
        self._shape = Shape.NORMAL
        self._is_low = False
        self._strip_wish: bool | None = None
        self._told_of: FileNews | None = None
        self._was_clean = False
        self._said_recovered = ""
        self._came_from = ""  # the stay from which a look at another one was taken
        hotel = desk.hotel()
        use_currency(hotel.currency)
        self._today, self._tonight = hotel.today, hotel.tonight
        self._holding = 0  # how many acts were held when it was looked last
        self._centre = QWidget(self)
        self._head = DayHead(self._office, top_bar, self._centre)
        self._list = ReservationList(desk, self._centre)
        self._rates = RateStrip(desk, self._centre)
        self._detail = DetailPane(desk)
        self._right = RightSide((self._detail,), self)
        under = (self._list, self._rates)
        self._unsent = UnsentWork(desk, self._right, self._arrange_centre(), under, self)
        self._columns = DayColumns(self._centre, self._right, self)
        self._pages = LargePages(desk, self._arrange(), self._columns, self)
        self._search = SearchOverlay(window, desk)
        self._take_back = TakeBack(desk, self._centre)
        self._take_back.stay_clear_of(self._list.below)
        self._acts = StayActs(desk, self)
        self._doors = Doors(window)
        self._join()
        self.go(Place.ARRIVALS)
        self.on_changed(Changed(everything=True))

    @property
    def selected_id(self) -> str | None:
        """The stay in the right pane."""
        return self._list.selected_id

    def search_hits(self) -> int:
        """How many results the open search shows."""
        return self._search.hit_count()

    @property
    def place(self) -> Place:
        """The list that is shown."""
        return self._place

    def key_actions(self) -> Mapping[Action, Callable[[], None]]:
        """What the keys of the window do here; what is not granted says so instead."""
        return {action: partial(self._do, action, do) for action, do in self._all_actions().items()}

    def _do(self, action: Action, do: Callable[[], None]) -> None:
        if why := self._why_not_granted(action) or self._why_nothing(action):
            self.say(why)
            return
        do()

    def _why_not_granted(self, action: Action) -> str:
        asked = RIGHTS.get(action)
        return rights_words.first_against(lacking(self._desk.status().not_granted), asked) if asked else ""

    def _why_nothing(self, action: Action) -> str:
        """No key of a stay passes in silence."""
        if action not in TELLS_NOTHING or self._is_list_hidden() or (action in ON_PICKED and self._list.picked_ids):
            return ""
        view = self._stay_in_sight()
        state = state_against(action, view, self._desk.hotel().now) if view is not None else ""
        return acting.does_nothing(key_words.words(action), state) if state else ""

    def _all_actions(self) -> Mapping[Action, Callable[[], None]]:
        return {
            Action.HELP: self.open_help,
            Action.KEY_MAP: self._doors.open_key_map,
            Action.PALETTE: self.open_palette,
            Action.WHO: self.open_who,
            Action.SIGN_IN: self._sign_in,
            Action.FIND: self.open_search,
            Action.FILTER: self.open_filter,
            Action.EXPORT: self.open_export,
            Action.HOUSE_NOW: self.toggle_house_now,
            Action.NEW: lambda: self.open_create(is_walk_in=False),
            Action.WALK_IN: lambda: self.open_create(is_walk_in=True),
            Action.COPY: self.copy_stay,
            Action.RATES: self.toggle_rates,
            Action.FETCH: self._desk.refresh,
            Action.NEXT_PANE: lambda: self.step_pane(1),
            Action.PREVIOUS_PANE: lambda: self.step_pane(-1),
            Action.UNSENT: self.toggle_unsent,
            Action.TAKE_BACK: self._take_back.take_back_last,
            Action.CHECK_IN: lambda: self._act_on(Action.CHECK_IN, self._detail.check_in),
            Action.CHECK_OUT: lambda: self._act_on(Action.CHECK_OUT, self._detail.check_out),
            Action.CANCEL: lambda: self._act_on(Action.CANCEL, self._detail.cancel),
            Action.MOVE: lambda: self._on_stay(self._detail.move_room),
            **{action: partial(self.open_act, act) for action, act in ACTS.items()},
            Action.DETAILS: lambda: self._on_stay(self._detail.edit),
            Action.GO_ARRIVALS: lambda: self.go(Place.ARRIVALS),
            Action.GO_IN_HOUSE: lambda: self.go(Place.IN_HOUSE),
            Action.GO_DEPARTURES: lambda: self.go(Place.DEPARTURES),
            Action.GO_NOT_ARRIVED: lambda: self.go(Place.NOT_ARRIVED),
            Action.GO_NOT_LEFT: lambda: self.go(Place.NOT_LEFT),
            Action.GO_WITHOUT_ROOM: lambda: self.go(Place.WITHOUT_ROOM),
            Action.GO_OVERBOOKED: lambda: self.go(Place.OVERBOOKED),
            Action.GO_OPTIONS: lambda: self.go(Place.OPTIONS),
            Action.GO_ALL: lambda: self.go(Place.ALL),
        }

    def _stay_in_sight(self) -> StayView | None:
        return self._detail.view  # what a key acts on is what is shown

    def _means_something(self, action: Action, view: StayView | None, doable: Mapping[Action, int]) -> bool:
        """Whether doing this here and now would do anything; `view` is the stay in sight, `doable` is to how many of
        the picked stays it can be done.
        """
        if action is Action.TAKE_BACK:
            return self._take_back.has_something
        if action is Action.SIGN_IN:
            return self._office.may_sign_in
        if action in ON_LIST:
            return not self._is_list_hidden()
        if action not in ON_STAY:
            return True
        if self._is_list_hidden():
            return False
        if action in doable:
            return doable[action] > 0
        return view is not None and means_something(action, view)

    def open_palette(self) -> None:
        """Every command that means something now, by name."""
        view, doable = self._stay_in_sight(), self._doable_to_picked()
        meant = {action: do for action, do in self.key_actions().items() if self._means_something(action, view, doable)}
        others = {**self._office.by_name(), offline_words.title(): self.open_policy}
        called = {action: bulk_words.doing(PICKED_ACTS[action].value, count) for action, count in doable.items()}
        self._doors.open_palette(meant, others, called)

    def _doable_to_picked(self) -> Mapping[Action, int]:
        """To how many of the picked stays an act can be done; nothing where none is picked."""
        if not self._list.picked_ids:
            return {}
        doable = self._list.doable()
        return {action: doable[act] for action, act in PICKED_ACTS.items()}

    def _sign_in(self) -> None:
        if self._office.may_sign_in:
            self._office.sign_in()
        else:
            self.say(office_words.no_sign_in())

    def open_policy(self) -> None:
        """What may wait for the line in this hotel."""
        self._doors.open_policy(self._desk.offline_policy(), self._desk.hotel().currency)

    def open_help(self) -> None:
        """The page for what has the focus; over a list that needs a look the one of those."""
        page = self._doors.page_here("lists")
        self._doors.open_help("needs-a-look" if page == "lists" and self._place in NEEDS_A_LOOK else page)

    def open_who(self) -> None:
        """Pick who sits here."""
        self._doors.open_who(self._desk.staff_names(), self._desk.who(), self._sit_down)

    def _sit_down(self, name: str) -> None:
        try:
            self._desk.pick_who(name)
        except Rejected as rejected:
            self.say(reasons.refused(rejected.reason))

    def open_act(self, act: StayAct) -> None:
        """Charge, payment, days, people and the like, on the stay that is shown."""
        self._on_stay(lambda: self._acts.open(act, self._detail.stay_id))

    def _change_unsent(self, entry: Entry) -> None:
        """In the dialog it was typed in; what no dialog made is done once more on its stay."""
        if goes_to_form(entry) and self._show_create().open_instead(entry):
            return
        if not self._acts.open_anew(entry):
            self.select(entry.command.reservation_id)

    # --- the desk changed --------------------------------------------------------------------------------------------

    def on_changed(self, changed: Changed) -> None:
        """Tell every pane, once."""
        if changed.everything or changed.house:
            use_currency(self._desk.hotel().currency)
        self._list.on_changed(changed)
        self._rates.on_changed(changed)
        self._detail.on_changed(changed)
        self._unsent.on_changed(changed)
        self._take_back.on_changed(changed)
        self._search.on_changed(changed)
        self._acts.on_changed(changed)
        self._pages.on_changed(changed)
        if changed.everything or changed.house:
            hotel = self._desk.hotel()
            self._today, self._tonight = hotel.today, hotel.tonight
            self._navigation.show_hotel(hotel)
            self._navigation.show_who(self._desk.who())
        if changed.everything or changed.unsent:
            self._say_recovered_anew()
        self._show_status()
        self._show_counts()

    def rest(self) -> None:
        """The window closes: nothing here asks the desk any more."""
        self._take_back.rest()
        self._pages.rest()

    def tick(self) -> None:
        """Ages grow without any change of the desk; at midnight the day is another one, in the morning the night."""
        self._show_status()
        self._unsent.tick()
        self._pages.tick()
        self._tell_of_file()
        self._head.tick()
        hotel = self._desk.hotel()
        if (hotel.today, hotel.tonight) != (self._today, self._tonight):
            self.on_changed(Changed(everything=True))
        self._tell_of_ended_holds()

    def _tell_of_ended_holds(self) -> None:
        """A hold ends without anybody writing: away from the line nothing else would say that the act waits now."""
        holding = self._desk.status().holding
        if holding < self._holding:
            stays = frozenset(stay for item in self._desk.unsent() for stay in stays_of(item.entry.command))
            self.on_changed(Changed(reservation_ids=stays, status=True, unsent=True))
        self._holding = holding

    def _show_counts(self) -> None:
        counts = self._desk.counts()
        self._navigation.show_counts(counts)
        if self._unsent.is_page:
            self._head.hide_tiles()
        else:
            self._head.show_tiles(counts, self._desk.status())

    def _show_status(self) -> None:
        status = self._desk.status()
        self._show_title(status)
        self._pages.show_pill(self._head.show_status(status))
        self._unsent.pane.show_notes({note.words: note.act for note in self._office.notes()})
        self._navigation.show_unsent(status)

    def _press_pill(self) -> None:
        """To what stops the work: unsent work, or the tokens."""
        if self._office.wants_sign_in(self._desk.status()):
            self._office.sign_in()
        else:
            self.toggle_unsent()

    def _show_title(self, status: Status) -> None:
        if self._unsent.is_page:
            self._head.show_title(status_words.unsent_title(), self._unsent.words_over_it())
            return
        day = self._list.wanted.filter.day or self._today
        second = words.title_second(day, status.as_of, self._today)
        self._head.show_title(self._place.title, second, words.age(status.as_of, self._today))

    # --- ways through the page ---------------------------------------------------------------------------------------

    def go(self, place: Place) -> None:
        """Show a list."""
        self._leave_page()
        self._place = place
        self._navigation.show_place(place)
        self._list.show_list(ListKind(place.value))
        self._show_title(self._desk.status())
        self._detail.show_stay(None)
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_list(self) -> None:
        """Where the keys begin."""
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def say(self, sentence: str) -> None:
        """Plain news over the list, for a while or until Esc; "" takes it away."""
        self._head.say(sentence)

    def show_recovered(self, *, was_clean: bool = False) -> None:
        """After a start: how much of what was done before is still here, with the list of it. `was_clean`: the program
        had been closed in order.
        """
        self._was_clean = was_clean
        self._told_of = self._desk.file_news()
        if self._recovered() or self._told_of is not None:
            self._leave_page()
            self._unsent.show_pane()
        self._said_recovered = self._words_of_recovered()
        self.say(self._said_recovered)

    def _recovered(self) -> int:
        return sum(item.entry.recovered for item in self._desk.unsent() if item.mark is not Unsent.SENT)

    def _words_of_recovered(self, *, is_seen: bool = False) -> str:
        half_filled = status_words.half_filled() if self._desk.draft(NEW_RESERVATION) is not None else ""
        found = "" if is_seen else status_words.recovered(self._recovered(), was_clean=self._was_clean)
        return f"{found} {half_filled}".strip()

    def _say_recovered_anew(self, *, is_seen: bool = False) -> None:
        """As long as it stands there it is true; who has closed the list of it has seen it."""
        if not self._said_recovered:
            return
        if self._head.news != self._said_recovered:  # it has faded: what waits is read for it no more
            self._said_recovered = ""
            return
        words_now = self._words_of_recovered(is_seen=is_seen)
        self._head.say_instead(words_now)
        self._said_recovered = "" if is_seen else words_now

    def _tell_of_file(self) -> None:
        """What is wrong with the file, once, when nobody is typing and nothing is asked; "Seen" is in unsent work."""
        news = self._desk.file_news()
        if news == self._told_of:
            return
        focus = QApplication.focusWidget()
        is_calm = focus is None or (self.isAncestorOf(focus) and not isinstance(focus, QLineEdit))
        if news is None or is_calm:
            self._told_of = news
            self.say(f"{opening_words.news_title(news)}. {opening_words.see_unsent()}" if news is not None else "")

    def select(self, reservation_id: str) -> None:
        """Show a stay, whether it is in the list or not."""
        self._came_from = ""
        self._leave_page()
        self.close_unsent()
        self._list.select(reservation_id)
        self._detail.show_stay(reservation_id)

    def look_at(self, reservation_id: str) -> None:
        """Another stay, for a look; Esc there comes back to this one."""
        came_from = self._detail.stay_id or ""
        self.select(reservation_id)
        self._came_from = came_from
        self._detail.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave_stay(self) -> None:
        """To the list, with the stay from which a look at this one was taken."""
        if self._came_from:
            self.select(self._came_from)
        self.focus_list()

    def open_search(self, text: str = "") -> None:
        """Find a guest, a room, a number."""
        self._search.open_with(text)

    def toggle_house_now(self) -> None:
        """Who is in the house now, over list and stay; or back to them."""
        if self._pages.shows_house_now:
            self._go_back_to_list()
            return
        self._pages.open_house_now()
        self._navigation.show_house_now()
        self._show_status()

    def toggle_rates(self) -> None:
        """Every rate of every category, over list and stay; or back to them."""
        if self._pages.shows_rates:
            self._go_back_to_list()
            return
        self._pages.open_rates()
        self._navigation.show_rates()

    def open_create(self, *, is_walk_in: bool) -> None:
        """A new reservation or a walk-in, over list and stay; what was left half filled is there again."""
        self._show_create().open(is_walk_in=is_walk_in)

    def copy_stay(self) -> None:
        """A new reservation like the stay that is shown: a copy, or a cancelled one booked again."""
        reservation_id = self._detail.stay_id
        if reservation_id is not None and not self._pages.is_open:
            self._show_create().open_like(reservation_id)

    def _book(self, offered: Alternative) -> None:
        """A new reservation that begins with an offer of the rates page."""
        self._show_create().open_offer(offered, ONE_ADULT)

    def _keep_typed(self, entry_id: str) -> None:
        """A booking that is given up goes back into the form it came from."""
        entry = next((item.entry for item in self._desk.unsent() if item.entry.id == entry_id), None)
        if entry is None or not isinstance(entry.command, AddBooking):
            return
        from frontdesk.ui.panes.create_page.given_up import keep_typed

        try:
            self.say(keep_typed(self._desk, entry))
        except Rejected as rejected:
            self.say(reasons.refused(rejected.reason))

    def _show_create(self) -> CreatePage:
        self._navigation.show_place(self._place)
        return self._pages.show_create()

    def _show_created(self, reservation_id: str) -> None:
        self.select(reservation_id)
        self.focus_list()

    def _leave_page(self) -> None:
        """List and stay again."""
        if self._pages.is_open:
            self._navigation.show_place(self._place)
            self._pages.leave()
        if self._unsent.is_page:
            self.close_unsent()

    def _go_back_to_list(self) -> None:
        self._leave_page()
        self.focus_list()

    def open_export(self) -> None:
        """A file of the list."""
        if self._list.isVisible():
            self._list.open_export()

    def open_filter(self) -> None:
        """What narrows the list."""
        if self._list.isVisible():
            self._list.open_filter()

    def lists_layout(self) -> str:
        """Orders, columns and filters of the lists, for `take_lists_layout`."""
        return self._list.layout_text()

    def take_lists_layout(self, text: str) -> None:
        """As they were kept."""
        self._list.take_layout(text)

    def go_back(self) -> None:
        """One level back, for an Esc that no pane took: news, a page, unsent work; then the list."""
        self.say("")
        self._leave_page()
        self.close_unsent()
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def step_pane(self, step: int) -> None:
        """Put the focus on the next or previous pane."""
        centre = (self._list, *self._unsent.panes(), self._rates)
        panes = (self._navigation, *centre, self._right, *self._pages.panes())
        present = [pane for pane in panes if pane.isVisible()]
        here = _pane_with(QApplication.focusWidget(), present, step)
        pane = present[((-step if here is None else here) + step) % len(present)]
        if pane is self._navigation:
            self._navigation.focus_current()
        else:
            target = self._right.shown if pane is self._right else pane
            (target or pane).setFocus(Qt.FocusReason.ShortcutFocusReason)

    # --- unsent work -------------------------------------------------------------------------------------------------

    def toggle_unsent(self) -> None:
        """Open unsent work, or close it."""
        if self._unsent.is_shown and not self._pages.is_open:
            self.close_unsent()
        else:
            self.show_unsent()

    def show_unsent(self) -> None:
        """Open unsent work: in the place of the detail, or, where there is much, on a page."""
        self._leave_page()
        self._unsent.show()

    def unsent_words(self) -> str:
        """What stands over the page of unsent work, "" while it is not there."""
        return self._unsent.words_over_it() if self._unsent.is_page else ""

    def close_unsent(self) -> None:
        """Back to the list and the detail."""
        if not self._unsent.is_shown:
            return
        self._say_recovered_anew(is_seen=True)
        if self._unsent.leave(self._detail):
            self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fit_unsent(self) -> None:
        """Another form of it, or none: the columns and the words over them are others."""
        self._strip_wish = None
        if self._unsent.is_page:
            self._navigation.show_unsent_page()
        elif not self._pages.is_open:
            self._navigation.show_place(self._place)
        self._fit()
        self._show_title(self._desk.status())
        self._show_counts()

    # --- shape -------------------------------------------------------------------------------------------------------

    def set_shape(self, shape: Shape, height: float) -> None:
        """Another window; `height` in design pixels."""
        is_low = strip_folds(height)
        if is_low != self._is_low or shape is not self._shape:
            self._strip_wish = None
        self._shape, self._is_low = shape, is_low
        self._head.set_shape(shape)
        self._list.set_shape(shape)
        self._pages.set_shape(shape)
        self._unsent.set_shape(shape)
        self._show_status()
        self._fit()

    def right_widths(self) -> Mapping[Shape, int]:
        """The widths a person gave the right pane, in design pixels."""
        return self._columns.by_hand()

    def set_right_widths(self, widths: Mapping[Shape, int]) -> None:
        """As they were kept; those out of bounds are drawn in."""
        self._columns.take_by_hand(widths)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The right side keeps its width; the centre takes the rest."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        is_unsent = self._unsent.is_shown
        is_compact = self._shape is Shape.COMPACT
        self._columns.fit(self.width(), self._shape, UNSENT_WIDTH if is_unsent and not is_compact else 0)
        folds = self._is_low or is_unsent or self._list.is_asking  # who is meant has to be seen
        self._rates.set_folded(folds if self._strip_wish is None else self._strip_wish)
        has_strip = not is_compact and not self._unsent.is_page
        self._rates.setVisible(has_strip)
        self._take_back.set_anchor(self._rates if has_strip else None)

    def _remember_split(self) -> None:
        if not self._unsent.is_shown:
            self._columns.remember(self._shape)

    def _remember_fold(self, is_folded: bool) -> None:
        self._strip_wish = is_folded

    # --- joining -----------------------------------------------------------------------------------------------------

    def _arrange_centre(self) -> QVBoxLayout:
        column = QVBoxLayout(self._centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for row in self._head.rows():
            column.addWidget(row)
        column.addWidget(self._list, 1)
        column.addWidget(self._rates)
        return column

    def _arrange(self) -> QHBoxLayout:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._columns)
        return row

    def _join(self) -> None:
        self._navigation.chosen.connect(self.go)
        self._navigation.unsent_wanted.connect(self.toggle_unsent)
        self._top_bar.search_wanted.connect(self.open_search)
        self._top_bar.unsent_wanted.connect(self._press_pill)
        self._top_bar.new_wanted.connect(lambda: self.open_create(is_walk_in=False))
        self._navigation.house_now_wanted.connect(self.toggle_house_now)
        self._navigation.rates_wanted.connect(self.toggle_rates)
        self._navigation.who_wanted.connect(self.open_who)
        self._navigation.commands_wanted.connect(self.open_palette)
        self._head.tile_pressed.connect(self._press_tile)
        self._list.selected.connect(self._show_stay)
        self._list.rested.connect(self._detail.show_folded)
        self._list.picked.connect(self._detail.show_picked)
        self._list.asks.connect(self._fit)
        self._list.entered.connect(self._enter_stay)
        self._rates.fold_wanted.connect(self._remember_fold)
        self._rates.page_wanted.connect(self.toggle_rates)
        self._detail.closed.connect(self._leave_stay)
        self._detail.stay_wanted.connect(self.look_at)
        self._detail.unfold_wanted.connect(self._list.unfold)
        self._detail.act_wanted.connect(self.open_act)
        self._detail.copy_wanted.connect(self.copy_stay)
        self._acts.said.connect(self.say)
        self._acts.kept.connect(self._detail.show_half_typed)
        self._detail.change_wanted.connect(self._change_unsent)
        self._detail.dropping.connect(self._keep_typed)
        self._unsent.dropping.connect(self._keep_typed)
        self._detail.unsent_wanted.connect(self.show_unsent)
        self._detail.find_wanted.connect(self.open_search)
        self._detail.walk_in_wanted.connect(lambda: self.open_create(is_walk_in=True))
        self._unsent.stay_wanted.connect(self.select)
        self._unsent.rates_wanted.connect(self.toggle_rates)
        self._unsent.closed.connect(self.close_unsent)
        self._unsent.turned.connect(self._fit_unsent)
        self._unsent.said.connect(self.say)
        self._unsent.change_wanted.connect(self._change_unsent)
        self._unsent.help_wanted.connect(self._doors.open_help)
        self._take_back.said.connect(self.say)
        self._list.wanted_changed.connect(lambda: self._show_title(self._desk.status()))
        self._search.picked.connect(self.select)
        self._search.listed.connect(self._list_named)
        self._search.acted.connect(self._act)
        self._pages.left.connect(self._go_back_to_list)
        self._pages.created.connect(self._show_created)
        self._pages.book_wanted.connect(self._book)
        self._pages.unsent_wanted.connect(self.show_unsent)
        self._pages.said.connect(self.say)
        self._columns.splitterMoved.connect(self._remember_split)

    def _press_tile(self, number: int) -> None:
        if number < len(TILE_PLACES):
            self.go(TILE_PLACES[number])
        elif number == NOT_READY_TILE or (number == FREE_TILE and not self._knows_free()):
            self.go(Place.ARRIVALS)
            self._list.narrow(Filter(not_ready=True))
        elif number == FREE_TILE:
            self.toggle_rates()

    def _act_on(self, action: Action, one: Callable[[], None]) -> None:
        """The picked stays where there are some, else the one stay that is shown."""
        if self._list.picked_ids and self._list.isVisible():
            self._list.act(PICKED_ACTS[action])
        else:
            self._on_stay(one)

    def _on_stay(self, act: Callable[[], None]) -> None:
        """A stay that is not in sight is not acted on."""
        if not self._is_list_hidden():
            act()

    def _is_list_hidden(self) -> bool:
        return self._pages.is_open or self._unsent.is_page

    def _knows_free(self) -> bool:
        """Where free rooms are not known, the tile of rooms that are not ready stands in their place."""
        return self._desk.counts().free is not None

    def _list_named(self, found: NamedHit) -> None:
        """The stays of a company or group."""
        self.go(Place.ALL)
        if found.kind == "company":
            self._list.narrow(Filter(company_id=found.id), found.name)
        else:
            self._list.narrow(Filter(group_id=found.id), found.name)

    def _act(self, reservation_id: str, step: str) -> None:
        self.select(reservation_id)
        self._detail.act(Step(step))

    def _show_stay(self, reservation_id: str | None) -> None:
        self._came_from = ""
        self.close_unsent()
        self._detail.show_stay(reservation_id)

    def _enter_stay(self) -> None:
        self.close_unsent()
        self._detail.setFocus(Qt.FocusReason.ShortcutFocusReason)


def _pane_with(focus: QWidget | None, panes: Sequence[QWidget], step: int) -> int | None:
    """The place of the pane that has the focus; where it lies between two, of the one it came by, stepping on."""
    at = focus
    while at is not None:
        for place, pane in enumerate(panes):
            if pane is at or pane.isAncestorOf(at):
                return place
        at = at.previousInFocusChain() if step > 0 else at.nextInFocusChain()
        if at is focus:
            return None
    return None
