"""The window. It paints itself before anything else of the program is imported; the desk is attached afterwards."""

from __future__ import annotations

import struct
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from frontdesk.ui import theme
from frontdesk.ui.panes.navigation import Navigation
from frontdesk.ui.panes.page_strip import PageStrip
from frontdesk.ui.panes.top_bar import TopBar
from frontdesk.ui.parts.painting import fill
from frontdesk.ui.parts.skeleton import Skeleton
from frontdesk.ui.shape import MINIMUM_HEIGHT, MINIMUM_WIDTH, Shape, shape_of
from frontdesk.ui.theme import Tone

if TYPE_CHECKING:
    from frontdesk.domain.views import Changed
    from frontdesk.service.desk import Desk
    from frontdesk.ui.day_page import DayPage

FIRST_SIZE = QSize(1366, 768)
TICK_MS = 1000
LAYOUT_VERSION = 1
_LAYOUT_HEAD = struct.Struct("<HHI")  # version, number of widths, length of the geometry
_LAYOUT_WIDTH = struct.Struct("<HH")  # shape, width


class MainWindow(QMainWindow):
    """Navigation, the page of the day, and room for a page instead of them (first run, connect).

    `ticker` is the one clock of the window: ages are read again at each of its timeouts.
    """

    closing = Signal()

    def __init__(self, ticker: QTimer | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk: Desk | None = None
        self._day: DayPage | None = None
        self._unsubscribe: Callable[[], None] | None = None
        self._kept_widths: dict[Shape, int] = {}
        self._banner: QWidget | None = None
        self._ticker = ticker if ticker is not None else QTimer(self, interval=TICK_MS)
        self._ticker.timeout.connect(self._tick)
        self.setWindowTitle("Front Desk")
        self.setMinimumSize(MINIMUM_WIDTH, MINIMUM_HEIGHT)
        self._body = _Ground(self)
        self._navigation = Navigation()
        self._top_bar = TopBar()
        self._waiting = _WaitingPage(self._top_bar)
        self._desk_page = QWidget()
        self._pages = QStackedWidget()
        self._arrange()
        self.setCentralWidget(self._body)
        self.resize(FIRST_SIZE)
        theme.current().changed.connect(self._reshape)

    # --- the desk ----------------------------------------------------------------------------------------------------

    @property
    def is_attached(self) -> bool:
        """Whether there is a desk."""
        return self._day is not None

    @property
    def desk(self) -> Desk:
        """The desk that is shown. Raises `RuntimeError` before `attach`."""
        if self._desk is None:
            raise RuntimeError("no desk is attached yet")
        return self._desk

    @property
    def day(self) -> DayPage:
        """The page of the day. Raises `RuntimeError` before `attach`."""
        if self._day is None:
            raise RuntimeError("no desk is attached yet")
        return self._day

    def attach(self, desk: Desk) -> None:
        """Show a desk; it imports the panes: call it after the first paint. Raises `RuntimeError` the second time."""
        if self._day is not None:
            raise RuntimeError("a desk is attached already")
        from frontdesk.ui.day_page import DayPage
        from frontdesk.ui.shortcuts import bind

        self._desk = desk
        self._day = DayPage(desk, self._navigation, self._top_bar, self)
        row = self._desk_page.layout()
        if row is not None:
            row.replaceWidget(self._waiting, self._day)
        self._waiting.hide()
        self._waiting.deleteLater()
        self._day.set_right_widths(self._kept_widths)
        bind(self._desk_page, self._day.deeds())
        self._unsubscribe = desk.subscribe(self._on_changed)
        self._reshape()
        self.show_day()
        self._ticker.start()

    def _on_changed(self, changed: Changed) -> None:
        self.day.on_changed(changed)

    def _tick(self) -> None:
        if self._day is not None:
            self._day.tick()

    # --- pages -------------------------------------------------------------------------------------------------------

    def show_day(self) -> None:
        """The page of the day, or what is painted before it is there."""
        self._pages.setCurrentWidget(self._desk_page)
        if self._day is not None:
            self._day.focus_list()

    def show_page(self, page: QWidget) -> None:
        """A page instead of the desk: first run, connect."""
        if self._pages.indexOf(page) < 0:
            self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)

    def show_training(self, banner: QWidget | None) -> None:
        """The banner across the whole window, or none."""
        if self._banner is not None:
            self._banner.hide()
            self._banner.deleteLater()
        self._banner = banner
        column = self._body.layout()
        if banner is not None and isinstance(column, QVBoxLayout):
            column.insertWidget(0, banner)

    def open_search(self, text: str = "") -> None:
        """Find a guest, a room, a number."""
        self.day.open_search(text)

    def show_unsent(self) -> None:
        """Open unsent work."""
        self.day.show_unsent()

    def select(self, reservation_id: str) -> None:
        """Show a stay."""
        self.day.select(reservation_id)

    def selected_id(self) -> str | None:
        """The stay in the right pane."""
        return self.day.selected_id if self._day is not None else None

    def search_hits(self) -> int:
        """How many results the search shows."""
        return self.day.search_hits() if self._day is not None else 0

    def say(self, sentence: str) -> None:
        """Plain news in a strip over the list; "" takes it away."""
        if self._day is not None:
            self._day.say(sentence)
        else:
            self._waiting.say(sentence)

    def show_recovered(self) -> None:
        """After an unclean end: say how much of what was done before is still here, if anything is."""
        self.day.show_recovered()

    # --- size --------------------------------------------------------------------------------------------------------

    def save_layout(self) -> bytes:
        """Where the window stands and how wide the right pane is, for `restore_layout`."""
        geometry = bytes(self.saveGeometry().data())
        widths = self._day.right_widths() if self._day is not None else self._kept_widths
        head = _LAYOUT_HEAD.pack(LAYOUT_VERSION, len(widths), len(geometry))
        return head + geometry + b"".join(_LAYOUT_WIDTH.pack(shape.value, width) for shape, width in widths.items())

    def restore_layout(self, kept: bytes) -> bool:
        """Take over what `save_layout` gave. False, and nothing happens, when it is of another version or damaged."""
        found = _read_layout(kept)
        if found is None:
            return False
        geometry, self._kept_widths = found
        self.restoreGeometry(QByteArray(geometry))
        if self._day is not None:
            self._day.set_right_widths(self._kept_widths)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc comes here when nothing inside needed it."""
        if event.key() == Qt.Key.Key_Escape and self._day is not None:
            self._day.go_back()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another size may be another shape."""
        super().resizeEvent(event)
        self._reshape()

    def closeEvent(self, event: QCloseEvent) -> None:
        """The program ends its work in order; nothing is asked, since nothing is lost."""
        if self._unsubscribe is not None:
            self._unsubscribe()
            self._unsubscribe = None
        self._ticker.stop()
        self.closing.emit()
        super().closeEvent(event)

    def _reshape(self) -> None:
        percent = theme.current().text_percent
        width, height = self.width() * 100 / percent, self.height() * 100 / percent
        shape = shape_of(width, height)
        self._navigation.set_shape(shape)
        if self._day is not None:
            self._day.set_shape(shape, height)
        else:
            self._top_bar.set_shape(shape)

    def _arrange(self) -> None:
        row = QHBoxLayout(self._desk_page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._navigation)
        row.addWidget(self._waiting, 1)
        self._pages.addWidget(self._desk_page)
        column = QVBoxLayout(self._body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._pages, 1)


class _Ground(QWidget):
    """The ground of the page behind everything."""

    def paintEvent(self, event: QPaintEvent) -> None:
        fill(QPainter(self), self.rect(), theme.current().tokens.page)


class _WaitingPage(QWidget):
    """What stands at the place of the day until the desk is there."""

    def __init__(self, top_bar: TopBar) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._news = PageStrip(Tone.MUTE, "info")
        column.addWidget(top_bar)
        column.addWidget(self._news)
        column.addWidget(Skeleton(), 1, Qt.AlignmentFlag.AlignTop)

    def say(self, sentence: str) -> None:
        """Plain news; "" takes it away."""
        self._news.say(sentence)


def _read_layout(kept: bytes) -> tuple[bytes, dict[Shape, int]] | None:
    try:
        version, count, length = _LAYOUT_HEAD.unpack_from(kept)
        end = _LAYOUT_HEAD.size + length
        if version != LAYOUT_VERSION or len(kept) != end + count * _LAYOUT_WIDTH.size:
            return None
        widths = {Shape(number): width for number, width in _LAYOUT_WIDTH.iter_unpack(kept[end:])}
    except (struct.error, ValueError):
        return None
    return kept[_LAYOUT_HEAD.size : end], widths
