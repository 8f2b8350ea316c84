"""The lists at the left with their counts, and the way to unsent work (DESK.md §5)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from frontdesk.ui import theme
from frontdesk.ui.parts.navigation import CountLook, MarkButton, NavigationCaption, NavigationItem
from frontdesk.ui.parts.painting import draw_text, fill, hairline, vertical_hairline
from frontdesk.ui.parts.part import Part
from frontdesk.ui.parts.who_chip import WhoChip
from frontdesk.ui.places import Place
from frontdesk.ui.shape import NAVIGATION_WIDTHS, Shape
from frontdesk.ui.text import counted, tr

if TYPE_CHECKING:
    from frontdesk.domain.views import Counts, HotelView, Status

SIDE = 8
BOTTOM = 7
HEAD_TOP = 12
MARK_LEFT = 16
RAIL_MARK_LEFT = 14
MARK_SIDE = 28
TEXT_LEFT = 54
FIRST_CAPTION = 62
RAIL_FIRST_ITEM = 52
GAP = 1
RAIL_GAP = 2
ABOVE_CAPTION = 9
BELOW_CAPTION = 6
ABOVE_WHO = 6
RAIL_CAPTION = 11
RAIL_PITCH = 34
MARK_NEEDS = 30  # a rail whose items are closer than this has no room for the mark
RAIL_TOP = 8  # without it

TODAY = (Place.ARRIVALS, Place.IN_HOUSE, Place.DEPARTURES)
NEEDS_A_LOOK = (Place.NOT_ARRIVED, Place.NOT_LEFT, Place.WITHOUT_ROOM, Place.OVERBOOKED, Place.OPTIONS)
HOUSE = (Place.ALL,)
KEYS = {
    Place.ARRIVALS: "G A",
    Place.IN_HOUSE: "G I",
    Place.DEPARTURES: "G D",
    Place.NOT_ARRIVED: "G M",
    Place.NOT_LEFT: "G N",
    Place.WITHOUT_ROOM: "G U",
    Place.OVERBOOKED: "G O",
    Place.OPTIONS: "G L",
    Place.ALL: "G S",
}


class Navigation(Part):
    """`chosen` says where the clerk wants to go. Lists that need a look are there only while they hold something."""

    chosen = Signal(object)  # Place
    unsent_wanted = Signal()
    house_now_wanted = Signal()
    rates_wanted = Signal()
    who_wanted = Signal()
    commands_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shape = Shape.NORMAL
        self._is_rail = False
        self._hotel_name, self._hotel_facts = "", ""
        self._mark = MarkButton(MARK_SIDE, tr("Every command"), "Ctrl K", self)
        self._mark.clicked.connect(self.commands_wanted)
        self._today = NavigationCaption(tr("Today"), self)
        self._look = NavigationCaption(tr("Needs a look"), self)
        self._house = NavigationCaption(tr("House"), self)
        self._items = {place: self._item(place) for place in (*TODAY, *NEEDS_A_LOOK, *HOUSE)}
        self._unsent = NavigationItem(tr("Unsent work"), "inbox", key="F9", parent=self)
        self._unsent.clicked.connect(self.unsent_wanted)
        self._house_now = NavigationItem(tr("In the house now"), "house", key="F12", parent=self)
        self._house_now.clicked.connect(self.house_now_wanted)
        self._who = WhoChip("G W", self)
        self._who.clicked.connect(self.who_wanted)
        self._rates = NavigationItem(tr("Rates"), "tag", key="F4", parent=self)
        self._rates.clicked.connect(self.rates_wanted)
        self.setAccessibleName(tr("Lists"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self._filled: frozenset[Place] = frozenset()
        self.show_place(Place.ARRIVALS)

    def show_place(self, place: Place) -> None:
        """Mark where the clerk is."""
        self._items[place].setChecked(True)
        self._arrange()

    def show_house_now(self) -> None:
        """Who is in the house now is over list and stay."""
        self._house_now.setChecked(True)

    def show_rates(self) -> None:
        """The rates page is over list and stay."""
        self._rates.setChecked(True)

    def show_unsent_page(self) -> None:
        """The page of unsent work is in the place of the list."""
        self._unsent.setChecked(True)

    def show_hotel(self, hotel: HotelView) -> None:
        """The head: name, city and number of rooms, as far as they are known."""
        rooms = counted(hotel.rooms, "{n} room", "{n} rooms") if hotel.rooms else ""
        where, between = (tr("Training"), ", ") if hotel.is_training else (hotel.city, " · ")
        self._hotel_name = hotel.name
        self._hotel_facts = between.join(fact for fact in (where, rooms) if fact)
        self.update()

    def show_who(self, name: str) -> None:
        """Who sits here; "" while nobody was picked."""
        self._who.show_name(name)

    def show_counts(self, counts: Counts) -> None:
        """The figures beside the lists."""
        by_place = {Place(kind.value): count for kind, count in counts.by_list.items()}
        for place in (*TODAY, *NEEDS_A_LOOK):
            look = CountLook.STRONG if place in NEEDS_A_LOOK else CountLook.QUIET
            self._items[place].set_count(by_place.get(place) or None, look)
        filled = frozenset(place for place in NEEDS_A_LOOK if by_place.get(place))
        if filled != self._filled:
            self._filled = filled
            self._arrange()

    def show_unsent(self, status: Status) -> None:
        """How much is not settled; loud when something needs a person."""
        look = CountLook.ALARM if status.needs_you else CountLook.STRONG
        self._unsent.set_count(status.unsent or None, look)

    def set_shape(self, shape: Shape) -> None:
        """Another window: wider in a wide one, a rail of icons in a compact one."""
        if shape is self._shape:
            return
        self._shape = shape
        self._is_rail = is_rail = shape is Shape.COMPACT
        for item in (*self._items.values(), self._house_now, self._rates, self._unsent):
            item.set_rail(is_rail)
        self._who.set_rail(is_rail)
        for caption in (self._today, self._look, self._house):
            caption.set_rail(is_rail)
        self.updateGeometry()
        self._arrange()

    def focus_current(self) -> None:
        """Focus on the list or page that is shown."""
        for item in (*self._items.values(), self._house_now, self._rates, self._unsent):
            if item.isChecked():
                item.setFocus()

    def restyle(self) -> None:
        """Sizes follow the text size."""
        self._arrange()

    def sizeHint(self) -> QSize:
        """188 wide, 216 in a wide window, as a rail 56."""
        return QSize(theme.current().px(NAVIGATION_WIDTHS[self._shape]), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The last item keeps to the foot."""
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, hairlines at the right and over who sits here, the hotel's name."""
        tokens = theme.current().tokens
        with QPainter(self) as painter:
            fill(painter, self.rect(), tokens.side)
            vertical_hairline(painter, self.width() - 1, 0, self.height())
            above_who = self._who.y() - 1
            inset = theme.current().px(SIDE)
            hairline(painter, 2 * inset, self._who.geometry().right() + 1 - inset, above_who)
            if not self._is_rail:
                self._paint_hotel(painter)

    def _paint_hotel(self, painter: QPainter) -> None:
        now = theme.current()
        tokens = now.tokens
        left = now.px(TEXT_LEFT)
        name = QRectF(left, now.px(10), self.width() - left - now.px(SIDE), now.px(18))
        draw_text(painter, name, self._hotel_name, now.font(13, 600), tokens.ink, elide=True)
        facts = QRectF(left, now.px(26), name.width(), now.px(16))
        draw_text(painter, facts, self._hotel_facts, now.font(11), tokens.ink3, elide=True)

    def _item(self, place: Place) -> NavigationItem:
        item = NavigationItem(place.title, place.icon, key=KEYS[place], parent=self)
        item.clicked.connect(lambda: self.chosen.emit(place))
        return item

    def _arrange(self) -> None:
        now = theme.current()
        self._mark.move(now.px(RAIL_MARK_LEFT if self._is_rail else MARK_LEFT), now.px(HEAD_TOP))
        self._mark.resize(self._mark.sizeHint())
        self._today.setVisible(not self._is_rail)
        shown = tuple(each for each in NEEDS_A_LOOK if each in self._filled or self._items[each].isChecked())
        for place in NEEDS_A_LOOK:
            self._items[place].setVisible(place in shown)
        self._look.setVisible(bool(shown))
        foot = self._place_foot()
        if self._is_rail:
            self._place_rail(shown, foot)
            return
        self._mark.show()
        top = self._place_group(self._today, TODAY, now.px(FIRST_CAPTION))
        if shown:
            top = self._place_group(self._look, shown, top + now.px(ABOVE_CAPTION))
        top = self._place_group(self._house, HOUSE, top + now.px(ABOVE_CAPTION))
        for item in (self._house_now, self._rates):
            item.setGeometry(now.px(SIDE), top, self._inner_width(), item.sizeHint().height())
            top += item.height() + now.px(GAP)

    def _place_foot(self) -> int:
        """Unsent work and who sits here; returns the first pixel above them."""
        now = theme.current()
        foot = self.height() - now.px(BOTTOM)
        for part in (self._who, self._unsent):
            height = part.sizeHint().height()
            foot -= height
            part.setGeometry(now.px(SIDE), foot, self._inner_width(), height)
            foot -= now.px(ABOVE_WHO)
        return foot

    def _place_rail(self, shown: tuple[Place, ...], foot: int) -> None:
        """Icons below each other down to `foot`: closer, and without the mark, where a low window has large text."""
        now = theme.current()
        groups: list[tuple[NavigationCaption | None, list[NavigationItem]]] = [
            (None, [self._items[place] for place in TODAY]),
            (self._look, [self._items[place] for place in shown]),
            (self._house, [*(self._items[place] for place in HOUSE), self._house_now, self._rates]),
        ]
        groups = [(caption, items) for caption, items in groups if items]
        room = foot - now.px(RAIL_CAPTION) * (len(groups) - 1)
        count = sum(len(items) for _, items in groups)
        pitch = min(now.px(RAIL_PITCH), (room - now.px(RAIL_FIRST_ITEM)) // count)
        has_mark = pitch >= now.px(MARK_NEEDS)
        if not has_mark:
            pitch = min(now.px(RAIL_PITCH), (room - now.px(RAIL_TOP)) // count)
        self._mark.setVisible(has_mark)
        top = now.px(RAIL_FIRST_ITEM if has_mark else RAIL_TOP)
        for caption, items in groups:
            if caption is not None:
                caption.setGeometry(now.px(SIDE), top - now.px(RAIL_GAP), self._inner_width(), now.px(RAIL_CAPTION))
                top += now.px(RAIL_CAPTION) - now.px(RAIL_GAP)
            for item in items:
                height = min(item.sizeHint().height(), pitch)
                item.setGeometry(now.px(SIDE), top, self._inner_width(), height)
                top += pitch

    def _place_group(self, caption: NavigationCaption, places: tuple[Place, ...], top: int) -> int:
        """Places a caption and its items from `top`; returns the first pixel below."""
        now = theme.current()
        left, width = now.px(SIDE), self._inner_width()
        caption.setGeometry(left, top, width, caption.sizeHint().height())
        top += caption.sizeHint().height() + now.px(BELOW_CAPTION)
        for place in places:
            item = self._items[place]
            item.setGeometry(left, top, width, item.sizeHint().height())
            top += item.height() + now.px(GAP)
        return top

    def _inner_width(self) -> int:
        return self.sizeHint().width() - 2 * theme.current().px(SIDE)
