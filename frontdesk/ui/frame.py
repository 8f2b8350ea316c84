"""What fills the window: a banner above, and under it the desk or a page that stands instead of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from frontdesk.ui import theme
from frontdesk.ui.panes.navigation import Navigation
from frontdesk.ui.panes.page_strip import PageStrip
from frontdesk.ui.panes.top_bar import TopBar
from frontdesk.ui.parts.painting import fill, vertical_hairline
from frontdesk.ui.parts.part import Part
from frontdesk.ui.parts.skeleton import Skeleton
from frontdesk.ui.shape import RIGHT_WIDTHS, Shape
from frontdesk.ui.theme import Tone

if TYPE_CHECKING:
    from frontdesk.service.desk import Desk
    from frontdesk.ui.back_office import BackOffice
    from frontdesk.ui.day_page import DayPage


_ABOVE_ROWS, _COMPACT_ABOVE_ROWS = 100, 64  # the title and the head of the columns
_BESIDE_ROWS = 48  # the list's own


class Frame(Part):
    """Navigation and top bar stand before there is a desk; the page of the day comes with it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._day: DayPage | None = None
        self._banner: QWidget | None = None
        self._navigation = Navigation()
        self._top_bar = TopBar()
        self._waiting = _WaitingPage(self._top_bar)
        self._row = QHBoxLayout()
        self._desk_page = QWidget()
        self._pages = QStackedWidget()
        self._column = QVBoxLayout(self)
        self._arrange()

    @property
    def day(self) -> DayPage:
        """The page of the day. Raises `RuntimeError` before `attach`."""
        if self._day is None:
            raise RuntimeError("no desk is attached yet")
        return self._day

    def attach(self, desk: Desk, window: QWidget, office: BackOffice | None) -> None:
        """Put the page of the day in the place of the waiting one, and bind the keys. Overlays lie on `window`."""
        from frontdesk.ui.day_page import DayPage
        from frontdesk.ui.shortcuts import Action, bind

        self._day = DayPage(desk, self._navigation, self._top_bar, window, office)
        self._row.replaceWidget(self._waiting, self._day)
        self._waiting.hide()
        self._waiting.deleteLater()
        # The banner too: one of its buttons may have the focus. Help is bound by the window, for dialogs as well.
        bind(self, {action: do for action, do in self._day.key_actions().items() if action is not Action.HELP})

    def show_desk(self) -> None:
        """The desk; the keys begin in its list."""
        self._pages.setCurrentWidget(self._desk_page)
        if self._day is not None:
            self._day.focus_list()

    @property
    def shows_desk(self) -> bool:
        """Whether the page of the day is in sight, and no page instead of it."""
        return self._day is not None and self._pages.currentWidget() is self._desk_page

    def show_page(self, page: QWidget) -> None:
        """A page instead of the desk."""
        if self._pages.indexOf(page) < 0:
            self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)

    def drop_page(self, page: QWidget) -> None:
        """A page that is done with goes, and what it held with it."""
        self._pages.removeWidget(page)
        page.hide()
        page.deleteLater()

    def show_banner(self, banner: QWidget | None) -> None:
        """A banner across everything, or none."""
        if self._banner is not None:
            self._banner.hide()
            self._banner.deleteLater()
        self._banner = banner
        if banner is not None:
            self._column.insertWidget(0, banner)

    def say(self, sentence: str) -> None:
        """Plain news; "" takes it away."""
        if self._day is not None:
            self._day.say(sentence)
        else:
            self._waiting.say(sentence)

    def set_shape(self, shape: Shape, height: float) -> None:
        """Another window; `height` in design pixels."""
        self._navigation.set_shape(shape)
        if self._day is not None:
            self._day.set_shape(shape, height)
        else:
            self._top_bar.set_shape(shape)
            self._waiting.set_shape(shape)

    def bar_rect(self) -> QRect:
        """Where the top bar lies in the window: the age of what is shown grows there."""
        return QRect(self._top_bar.mapTo(self.window(), QPoint()), self._top_bar.size())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground of the page."""
        with QPainter(self) as painter:
            fill(painter, self.rect(), theme.current().tokens.page)

    def _arrange(self) -> None:
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self._navigation)
        self._row.addWidget(self._waiting, 1)
        self._desk_page.setLayout(self._row)
        self._pages.addWidget(self._desk_page)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._pages, 1)


class _WaitingPage(Part):
    """What stands at the place of the day until the desk is there: list and right side, each where it will be."""

    def __init__(self, top_bar: TopBar) -> None:
        super().__init__()
        self._shape = Shape.NORMAL
        self._news = PageStrip(Tone.MUTE, "info")
        self._rows = Skeleton()
        column = self._column = QVBoxLayout(self)
        column.setSpacing(0)
        column.addWidget(top_bar)
        column.addWidget(self._news)
        column.addWidget(self._rows, 1, Qt.AlignmentFlag.AlignTop)
        self.restyle()

    def set_shape(self, shape: Shape) -> None:
        """Another window."""
        self._shape = shape
        self.restyle()

    def restyle(self) -> None:
        """Sizes follow the text size."""
        now = theme.current()
        self._column.setContentsMargins(0, 0, now.px(RIGHT_WIDTHS[self._shape]), 0)
        above = _COMPACT_ABOVE_ROWS if self._shape is Shape.COMPACT else _ABOVE_ROWS
        self._rows.setContentsMargins(0, now.px(above), now.px(_BESIDE_ROWS), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground and hairline of the right side."""
        now = theme.current()
        left = self.width() - now.px(RIGHT_WIDTHS[self._shape])
        with QPainter(self) as painter:
            fill(painter, QRect(left, 0, self.width() - left, self.height()), now.tokens.pane)
            vertical_hairline(painter, left, 0, self.height())

    def say(self, sentence: str) -> None:
        """Plain news; "" takes it away."""
        self._news.say(sentence)
