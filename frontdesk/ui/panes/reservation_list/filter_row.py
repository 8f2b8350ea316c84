"""What narrows a list: a row of chips, each with its menu, above the column heads."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QWidget

from frontdesk.domain.views import ListKind, Mark
from frontdesk.domain.wanted import EVERYTHING, Filter, FilterChoices
from frontdesk.ui import theme
from frontdesk.ui.parts.button import Button, IconButton
from frontdesk.ui.parts.painting import round_box
from frontdesk.ui.parts.part import Part
from frontdesk.ui.parts.search_box import BareInput
from frontdesk.ui.text import filters as words
from frontdesk.ui.text import isolate, tr
from frontdesk.ui.text.stays import mark_name

HEIGHT = 40
GAP = 4
DAYS_AHEAD, DAYS_BACK = 14, 3
SPANS = (7, 30)
DAY_WIDTH = 96
NARROW_BELOW = 640
_CHOOSES = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MARKS = tuple(mark for mark in Mark if mark is not Mark.OTHER)


class StayOpenMenu(QMenu):
    """A menu of ticks: choosing one leaves it open for the next."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A tick by the mouse."""
        action = self.actionAt(event.position().toPoint())
        if action is not None and action.isCheckable() and action.isEnabled():
            action.trigger()
            return
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A tick by the keyboard."""
        action = self.activeAction()
        if action is not None and action.isCheckable() and event.key() in _CHOOSES:
            action.trigger()
            return
        super().keyPressEvent(event)


class FilterRow(Part):
    """`chosen` carries the filter after each choice. Chips without a choice to make are not there."""

    chosen = Signal(object)  # Filter
    closed = Signal()
    columns_wanted = Signal(QPoint)  # where the menu of columns goes
    export_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filter = EVERYTHING
        self._kind = ListKind.ARRIVALS
        self._choices = FilterChoices()
        self._today = date.min
        self._name = ""
        self._is_narrow = False
        self._menu: QMenu | None = None
        self._menus: dict[Button, Callable[[], QMenu]] = {}
        self._day = self._chip(self._day_menu)
        self._typed = BareInput(self)
        self._typed.setPlaceholderText(tr("24.12."))
        self._typed.setAccessibleName(tr("Another day"))
        self._typed.hide()
        self._typed.returnPressed.connect(self._take_typed)
        self._state = self._chip(self._state_menu)
        self._category = self._chip(self._category_menu)
        self._service = self._chip(self._service_menu)
        self._group = self._chip(self._group_menu)
        self._company_chip = Button(icon="x", height=theme.Height.SMALL)
        self._company_chip.clicked.connect(lambda: self._narrow(company_id=""))
        self._clear = IconButton("x", tr("Show the whole list again"))
        self._clear.clicked.connect(lambda: self._take(EVERYTHING))
        self._columns = IconButton("settings", tr("Columns"))
        self._columns.clicked.connect(lambda: self.columns_wanted.emit(_under(self._columns)))
        self._export = IconButton("file-text", tr("Export the list to a file"))
        self._export.clicked.connect(self.export_wanted)
        self._row = QHBoxLayout(self)
        for part in (self._day, self._typed, self._state, self._category, self._service, self._group):
            self._row.addWidget(part)
        self._row.addWidget(self._company_chip)
        self._row.addStretch(1)
        for icon in (self._clear, self._columns, self._export):
            self._row.addWidget(icon)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Filter"))
        self.restyle()

    @property
    def filter(self) -> Filter:
        """What is chosen."""
        return self._filter

    def show_filter(self, kind: ListKind, chosen: Filter, choices: FilterChoices, today: date, name: str = "") -> None:
        """What is chosen for a list, and what can be. `name` is of the company or group in the filter."""
        self._kind, self._filter, self._choices, self._today = kind, chosen, choices, today
        self._name = name
        self._typed.hide()
        self._settle()

    def first_focus(self) -> None:
        """The first chip, when the row was opened by its key."""
        self._day.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def restyle(self) -> None:
        """Spaces follow the text size."""
        now = theme.current()
        self._row.setContentsMargins(now.px(16), 0, now.px(12), 0)
        self._row.setSpacing(now.px(GAP))
        self._typed.setFixedWidth(now.px(DAY_WIDTH))

    def sizeHint(self) -> QSize:
        """40 high."""
        return QSize(0, theme.current().px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Gives way with the list."""
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow list the chips say their values alone."""
        super().resizeEvent(event)
        is_narrow = self.width() < theme.current().px(NARROW_BELOW)
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            self._settle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from chip to chip, Esc back to the list."""
        match event.key():
            case Qt.Key.Key_Escape:
                self.closed.emit()
            case Qt.Key.Key_Right:
                self.focusNextChild()
            case Qt.Key.Key_Left:
                self.focusPreviousChild()
            case _:
                super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The box of the typed day."""
        if self._typed.isHidden():
            return
        tokens = theme.current().tokens
        around = self._typed.geometry().adjusted(-6, -2, 6, 2)
        with QPainter(self) as painter:
            round_box(painter, around, theme.Radius.CONTROL, tokens.field, tokens.accent, 2.0)

    # --- what the chips say ------------------------------------------------------------------------------------------

    def _settle(self) -> None:
        chosen, choices = self._filter, self._choices
        states = [mark_name(mark) for mark in _MARKS if mark in chosen.marks]
        for chip, name, values in (
            (self._day, tr("Day"), words.days_shown(chosen, self._today)),
            (self._state, tr("State"), [*states, *([tr("Room not ready")] if chosen.not_ready else [])]),
            (self._category, tr("Category"), _names(choices.categories, chosen.categories)),
            (self._service, tr("Service"), _names(choices.services, chosen.services)),
            (self._group, tr("Group"), self._group_names()),
        ):
            chip.set_text(words.chip(name, values, is_short=self._is_narrow))
        self._category.setVisible(len(choices.categories) > 1)
        self._service.setVisible(len(choices.services) > 1)
        self._group.setVisible(bool(choices.groups or chosen.group_id))
        self._company_chip.setVisible(bool(chosen.company_id))
        self._company_chip.set_text(isolate(self._name))
        self._clear.setVisible(chosen.is_set)

    def _group_names(self) -> list[str]:
        """A group that came from the search may be none of this list's."""
        chosen = self._filter.group_id
        return _names(self._choices.groups, {chosen}) or ([self._name or tr("one group")] if chosen else [])

    # --- menus -------------------------------------------------------------------------------------------------------

    def menu_of(self, chip: Button) -> QMenu:
        """The menu of a chip as it would open now."""
        return self._menus[chip]()

    def _day_menu(self) -> QMenu:
        menu = QMenu(self)
        self._choice(menu, tr("Today") if self._kind is not ListKind.ALL else tr("Any day"), None)
        for days in SPANS:
            self._choice(menu, words.days_choice(days), self._today, days)
        first = self._today - timedelta(days=DAYS_BACK)
        for offset in range(DAYS_BACK + DAYS_AHEAD + 1):
            day = first + timedelta(days=offset)
            if day != self._today or self._kind is ListKind.ALL:
                self._choice(menu, words.day_choice(day, self._today), day)
        menu.addAction(tr("Another day")).triggered.connect(self._ask_day)
        return menu

    def _choice(self, menu: QMenu, text: str, day: date | None, days: int = 1) -> None:
        action = menu.addAction(text)
        action.setCheckable(True)
        action.setChecked((self._filter.day, self._filter.days) == (day, days))
        action.triggered.connect(lambda: self._narrow(day=day, days=days))

    def _ask_day(self) -> None:
        self._typed.clear()
        self._typed.show()
        self._typed.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_typed(self) -> None:
        """A day that cannot be read stays where it is, to be mended."""
        day = words.read_day(self._typed.text(), self._today)
        if day is None:
            self._typed.selectAll()
            return
        self._typed.hide()
        self._narrow(day=day, days=1)
        self._day.setFocus(Qt.FocusReason.OtherFocusReason)

    def _state_menu(self) -> QMenu:
        menu = StayOpenMenu(self)
        for mark in _MARKS:
            self._tick(menu, mark_name(mark), mark in self._filter.marks, partial(self._turn, "marks", mark))
        menu.addSeparator()
        self._tick(
            menu,
            tr("Room not ready"),
            self._filter.not_ready,
            lambda: self._narrow(not_ready=not self._filter.not_ready),
        )
        return menu

    def _category_menu(self) -> QMenu:
        return self._ticks("categories", self._choices.categories, self._filter.categories)

    def _service_menu(self) -> QMenu:
        return self._ticks("services", self._choices.services, self._filter.services)

    def _ticks(self, field: str, choices: Sequence[tuple[str, str]], chosen: frozenset[str]) -> QMenu:
        menu = StayOpenMenu(self)
        for key, name in choices:
            self._tick(menu, name.replace("&", "&&"), key in chosen, partial(self._turn, field, key))
        return menu

    def _group_menu(self) -> QMenu:
        menu = QMenu(self)
        for key, name in (("", tr("Any group")), *self._choices.groups):
            action = menu.addAction(name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(self._filter.group_id == key)
            action.triggered.connect(lambda _=False, key=key: self._narrow(group_id=key))
        return menu

    def _tick(self, menu: QMenu, text: str, is_on: bool, act: Callable[[], None]) -> None:
        action = menu.addAction(text)
        action.setCheckable(True)
        action.setChecked(is_on)
        action.triggered.connect(lambda _checked: act())

    # --- choosing ----------------------------------------------------------------------------------------------------

    def _turn(self, field: str, value: object) -> None:
        """Tick or untick one of several."""
        self._narrow(**{field: getattr(self._filter, field) ^ {value}})

    def _narrow(self, **fields: object) -> None:
        self._take(replace(self._filter, **fields))  # type: ignore[arg-type]

    def _take(self, chosen: Filter) -> None:
        self._filter = chosen
        self._settle()
        self.chosen.emit(chosen)

    def _chip(self, make: Callable[[], QMenu]) -> Button:
        chip = Button(height=theme.Height.SMALL, menu=True)
        chip.clicked.connect(lambda: self._open(chip, make))
        self._menus[chip] = make
        return chip

    def _open(self, chip: Button, make: Callable[[], QMenu]) -> None:
        if self._menu is not None:
            self._menu.deleteLater()
        self._menu = make()
        self._menu.popup(_under(chip))


def _under(part: QWidget) -> QPoint:
    return part.mapToGlobal(QPoint(0, part.height() + GAP))


def _names(choices: Iterable[tuple[str, str]], chosen: Iterable[str]) -> list[str]:
    wanted = set(chosen)
    return [name for key, name in choices if key in wanted]
