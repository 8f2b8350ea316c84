"""The window. Its first paint is three empty columns; what stands in them is imported and built right after it.

The name `Qt` is imported where it is used: building its enums takes 20 ms, and the first paint needs none of them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRect, QSize, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QGuiApplication,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QMainWindow, QWidget

from frontdesk.ui import theme
from frontdesk.ui.shape import MINIMUM_HEIGHT, MINIMUM_WIDTH, NAVIGATION_WIDTHS, RIGHT_WIDTHS, Shape, shape_of

if TYPE_CHECKING:
    from frontdesk.domain.views import Changed
    from frontdesk.service.desk import Desk
    from frontdesk.ui.back_office import BackOffice
    from frontdesk.ui.day_page import DayPage
    from frontdesk.ui.doors import Doors
    from frontdesk.ui.frame import Frame
    from frontdesk.ui.panes.leave_dialog import LeaveDialog

FIRST_WIDTH, FIRST_HEIGHT = 1366, 768
TICK_MS = 1000
CATCH_UP_MS = 1000


class MainWindow(QMainWindow):
    """The desk's window: a `Frame` inside, which a `Desk` is attached to.

    `ticker` is the one clock of the window: ages are read again at each of its timeouts. `painted` comes once, in the
    turn of the loop after the first paint.
    """

    painted = Signal()
    closing = Signal()

    def __init__(
        self, ticker: QTimer | None = None, parent: QWidget | None = None, *, asks_to_close: bool = False
    ) -> None:
        """`asks_to_close`: whether closing it with unsent work says so first."""
        super().__init__(parent)
        self._asks_to_close = asks_to_close
        self._leaving: LeaveDialog | None = None
        self._doors: Doors | None = None
        self._frame: Frame | None = None
        self._desk: Desk | None = None
        self._unsubscribe: Callable[[], None] | None = None
        self._kept_widths: dict[Shape, int] = {}
        self._kept_lists = ""
        self._is_painted = False
        self._pending: list[Changed] = []
        self._catching_up = QTimer(self, singleShot=True, interval=CATCH_UP_MS)
        self._catching_up.timeout.connect(self._tell)
        self._ticker = ticker if ticker is not None else QTimer(self, interval=TICK_MS)
        self._ticker.timeout.connect(self._tick)
        self.setWindowTitle("Front Desk")
        self.setMinimumSize(MINIMUM_WIDTH, MINIMUM_HEIGHT)
        self.resize(FIRST_WIDTH, FIRST_HEIGHT)
        theme.current().changed.connect(self._reshape)

    # --- the desk ----------------------------------------------------------------------------------------------------

    @property
    def is_attached(self) -> bool:
        """Whether there is a desk."""
        return self._desk is not None

    @property
    def desk(self) -> Desk:
        """The desk that is shown. Raises `RuntimeError` before `attach`."""
        if self._desk is None:
            raise RuntimeError("no desk is attached yet")
        return self._desk

    @property
    def day(self) -> DayPage:
        """The page of the day. Raises `RuntimeError` before `attach`."""
        return self._furnished().day

    def attach(self, desk: Desk, office: BackOffice | None = None) -> None:
        """Show a desk. It imports the panes: call it after the first paint. Raises `RuntimeError` the second time."""
        if self._desk is not None:
            raise RuntimeError("a desk is attached already")
        frame = self._furnished()
        frame.attach(desk, self, office)
        self._desk = desk
        self._take_kept()
        self._unsubscribe = desk.subscribe(self._on_changed)
        self._reshape()
        frame.show_desk()
        self._ticker.start()

    def _on_changed(self, changed: Changed) -> None:
        """At once; but while the first pass brings page after page, once a second, for each is a day read anew."""
        self._pending.append(changed)
        if changed.unsent or self.desk.status().progress is None:
            self._tell()
        elif not self._catching_up.isActive():
            self._catching_up.start()

    def _tell(self) -> None:
        self._catching_up.stop()
        if not self._pending:
            return
        changed = _together(self._pending)
        self._pending = []
        self.day.on_changed(changed)
        self._refresh_overlays(None)

    def _tick(self) -> None:
        if self._desk is not None:
            self.day.tick()
            self._refresh_overlays(self._furnished().bar_rect())

    def _refresh_overlays(self, part: QRect | None) -> None:
        from frontdesk.ui.parts.overlay import refresh_overlays

        refresh_overlays(self, part)

    # --- what is shown -----------------------------------------------------------------------------------------------

    def furnish(self) -> None:
        """Build navigation and top bar, when the columns are on the screen and the theme is whole."""
        self._furnished()

    def show_day(self) -> None:
        """The desk again, after a page that stood instead of it."""
        self._furnished().show_desk()

    def show_page(self, page: QWidget) -> None:
        """A page instead of the desk: first run, connect."""
        self._furnished().show_page(page)

    def drop_page(self, page: QWidget) -> None:
        """A page that is done with goes, and what it held with it."""
        self._furnished().drop_page(page)

    def show_training(self, banner: QWidget | None) -> None:
        """The banner across the whole window, or none."""
        self._furnished().show_banner(banner)

    def open_help(self) -> None:
        """Help for what is in sight."""
        frame = self._furnished()
        if frame.shows_desk:
            frame.day.open_help()
            return
        if self._doors is None:
            from frontdesk.ui.doors import Doors

            self._doors = Doors(self)
        self._doors.open_help(self._doors.page_here("sign-in"))

    def open_search(self, text: str = "") -> None:
        """Find a guest, a room, a number."""
        self.day.open_search(text)

    def show_unsent(self) -> None:
        """Open unsent work."""
        self.day.show_unsent()

    def leave(self) -> None:
        """Close it without a word about what is not sent."""
        self._asks_to_close = False
        self.close()

    def select(self, reservation_id: str) -> None:
        """Show a stay."""
        self.day.select(reservation_id)

    def selected_id(self) -> str | None:
        """The stay in the right pane."""
        return self.day.selected_id if self._desk is not None else None

    def search_hits(self) -> int:
        """How many results the search shows."""
        return self.day.search_hits() if self._desk is not None else 0

    def say(self, sentence: str) -> None:
        """Plain news in a strip over the list; "" takes it away."""
        self._furnished().say(sentence)

    def show_recovered(self, *, was_clean: bool = False) -> None:
        """After a start: say how much of what was done before is still here, if anything is."""
        self.day.show_recovered(was_clean=was_clean)

    # --- size --------------------------------------------------------------------------------------------------------

    def fit_screen(self, room: QSize) -> None:
        """The screen has so much room, in logical pixels. Where that is less than the desk needs, as on a small one at
        200 %, the window is no larger, and what stands in it scrolls. To be called before `furnish`.
        """
        self.setMinimumSize(self.minimumSize().boundedTo(room))
        self.resize(self.size().boundedTo(room))

    def save_layout(self) -> bytes:
        """Where the window stands, how wide the right pane is, what was chosen for the lists; for `restore_layout`."""
        from frontdesk.ui.layout_bytes import Layout, write

        is_there = self._desk is not None
        widths = self.day.right_widths() if is_there else self._kept_widths
        lists = self.day.lists_layout() if is_there else self._kept_lists
        return write(Layout(bytes(self.saveGeometry().data()), widths, lists))

    def restore_layout(self, kept: bytes) -> bool:
        """Take over what `save_layout` gave. False, and nothing happens, when it is of another version or damaged."""
        from frontdesk.ui.layout_bytes import read

        found = read(kept)
        if found is None:
            return False
        self._kept_widths, self._kept_lists = dict(found.widths), found.lists
        self.restoreGeometry(QByteArray(found.geometry))
        if self._desk is not None:
            self._take_kept()
        return True

    def _take_kept(self) -> None:
        self.day.set_right_widths(self._kept_widths)
        self.day.take_lists_layout(self._kept_lists)

    # --- Qt tells ----------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """The columns, until the frame covers them."""
        if self._frame is None:
            self._paint_columns()
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self.painted.emit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc comes here when nothing inside needed it."""
        from PySide6.QtCore import Qt

        if event.key() == Qt.Key.Key_Escape and self._desk is not None:
            self.day.go_back()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another size may be another shape."""
        super().resizeEvent(event)
        self._reshape()

    def closeEvent(self, event: QCloseEvent) -> None:
        """The program ends its work in order. Nothing is lost; but that other desks cannot see it has to be said."""
        if self._has_to_say_what_stays():
            self._say_what_stays()
            event.ignore()
            return
        if self._unsubscribe is not None:
            self._unsubscribe()
            self._unsubscribe = None
            theme.current().changed.disconnect(self._reshape)  # Qt keeps it a while; the desk may be closed by then
        self._ticker.stop()
        self._catching_up.stop()
        if self.is_attached:
            self.day.rest()
        self.closing.emit()
        super().closeEvent(event)

    def _has_to_say_what_stays(self) -> bool:
        # Where the computer is being shut down, a question would only be in the way.
        app = QGuiApplication.instance()
        is_shut_down = isinstance(app, QGuiApplication) and app.isSavingSession()
        if not self._asks_to_close or self._desk is None or is_shut_down:
            return False
        from frontdesk.ui.text.status import is_worth_asking

        return is_worth_asking(self._desk.status()) and not self._desk.hotel().is_training

    def _say_what_stays(self) -> None:
        from frontdesk.ui.panes.leave_dialog import LeaveDialog

        if self._leaving is not None:
            if self._leaving.isVisible():
                return
            self._leaving.deleteLater()
        self._leaving = LeaveDialog(self, self.desk.status())
        self._leaving.accepted.connect(lambda: QTimer.singleShot(0, self.leave))
        self._leaving.open()

    # --- inside ------------------------------------------------------------------------------------------------------

    def _furnished(self) -> Frame:
        if self._frame is None:
            from frontdesk.ui.frame import Frame
            from frontdesk.ui.shortcuts import Action, bind

            self._frame = Frame()
            self.setCentralWidget(self._scrolling(self._frame))
            bind(self, {Action.HELP: self.open_help}, in_dialogs=True)
            self._reshape()
        return self._frame

    def _scrolling(self, frame: Frame) -> QWidget:
        """The frame, in something that scrolls where the screen has no room for it."""
        least = QSize(MINIMUM_WIDTH, MINIMUM_HEIGHT)
        if self.minimumSize().boundedTo(least) == least:
            return frame
        from frontdesk.ui.parts.larger_than_screen import LargerThanScreen

        return LargerThanScreen(frame, least, self)

    def _reshape(self) -> None:
        if self._frame is not None:
            self._frame.set_shape(*self._shape())

    def _shape(self) -> tuple[Shape, float]:
        percent = theme.current().text_percent
        height = self.height() * 100 / percent
        return shape_of(self.width() * 100 / percent, height), height

    def _paint_columns(self) -> None:
        now = theme.current()
        tokens = now.tokens
        shape, _ = self._shape()
        left, right = now.px(NAVIGATION_WIDTHS[shape]), now.px(RIGHT_WIDTHS[shape])
        with QPainter(self) as painter:
            _fill(painter, self.rect(), tokens.page)
            _fill(painter, QRect(0, 0, left, self.height()), tokens.side)
            _fill(painter, QRect(left - 1, 0, 1, self.height()), tokens.line)
            _fill(painter, QRect(self.width() - right, 0, right, self.height()), tokens.pane)
            _fill(painter, QRect(self.width() - right, 0, 1, self.height()), tokens.line)


def _together(changes: Sequence[Changed]) -> Changed:
    """All of them in one."""
    first, *others = changes
    if not others:
        return first
    return replace(
        first,
        reservation_ids=frozenset().union(*(each.reservation_ids for each in changes)),
        rates=any(each.rates for each in changes),
        status=any(each.status for each in changes),
        unsent=any(each.unsent for each in changes),
        house=any(each.house for each in changes),
        everything=any(each.everything for each in changes),
    )


def _fill(painter: QPainter, rect: QRect, colour: QColor) -> None:
    """As `QPainter.fillRect`, whose overloads are told apart by Qt's enums: the first call builds them all."""
    ground = QPixmap(1, 1)
    ground.fill(colour)
    painter.drawPixmap(rect, ground)
