"""Search from anywhere: results at each key press, the current one previewed, its next step a Tab away (picture 05)."""

from __future__ import annotations

from typing import assert_never

from PySide6.QtCore import QModelIndex, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListView, QStackedWidget, QVBoxLayout, QWidget

from frontdesk.domain.rights import Right, lacking
from frontdesk.domain.views import Changed, NamedHit
from frontdesk.service.desk import Desk
from frontdesk.ui import theme
from frontdesk.ui.panes.search_overlay.foot import Foot
from frontdesk.ui.panes.search_overlay.hit_delegate import ROW, HitDelegate
from frontdesk.ui.panes.search_overlay.hit_model import Caption, HitModel, Line
from frontdesk.ui.panes.search_overlay.preview import Preview
from frontdesk.ui.parts.empty_state import EmptyState
from frontdesk.ui.parts.input_head import InputHead
from frontdesk.ui.parts.label import Label
from frontdesk.ui.parts.lines import Separator
from frontdesk.ui.parts.overlay import PAGES, Overlay
from frontdesk.ui.parts.painting import fill
from frontdesk.ui.shape import Shape, shape_of
from frontdesk.ui.text import search as words
from frontdesk.ui.theme import Tone

LIMIT = 50
MOST_NAMED = 3
WIDTH = 860
HEIGHT = 468
TOP = 72
RESULTS_WIDTH = 520
EDGE = 24
LIST_SIDE = 8
CAPTION_LEFT = 18
CAPTION_HEIGHT = 28
PAGE = 8
PREVIEW_AFTER_MS = 30  # the results are painted first; who types on sees no preview of each key
QWIDGETSIZE_MAX = (1 << 24) - 1  # not exported by PySide6


class SearchOverlay(Overlay):
    """`picked` is a stay to open, `acted` a stay and the step (`Step` value) to take, `listed` a company or group whose
    stays are wanted. All come once it is closed.
    """

    picked = Signal(str)
    listed = Signal(object)  # NamedHit
    acted = Signal(str, str)
    leaves_for = PAGES - {Qt.Key.Key_F3}

    def __init__(self, host: QWidget, desk: Desk) -> None:
        super().__init__(host, radius=theme.Radius.SEARCH)
        self._desk = desk
        self._head = InputHead("search", words.placeholder())
        self._model = HitModel(desk.rows, self)
        self._list = self._build_list()
        self._empty = EmptyState("search", *words.nothing_typed())
        self._results = QStackedWidget()
        self._results.addWidget(self._empty)
        self._results.addWidget(self._with_caption(self._list))
        self._preview = Preview()
        self._resting = QTimer(self, singleShot=True, interval=PREVIEW_AFTER_MS)
        self._resting.timeout.connect(self._show_preview_of_current)
        self._foot = Foot()
        self._divider = Separator(vertical=True)
        self._lay_out()
        self._head.input.textChanged.connect(self._search)
        self._list.selectionModel().currentChanged.connect(self._show_current)
        self._list.clicked.connect(lambda index: self._pick(index))
        self._preview.acted.connect(self._act)

    def open_with(self, text: str = "") -> None:
        """Open it with `text` already typed; what was typed the last time is forgotten."""
        self._head.input.setText(text)
        self._search(text)
        if self.isHidden():
            self.open()
        self._head.input.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._show_preview_of_current()

    def hit_count(self) -> int:
        """How many stays are shown; 0 while it is closed."""
        return 0 if self.isHidden() else self._model.stays

    def on_changed(self, changed: Changed) -> None:
        """Search again while it is open, staying on the same guest."""
        if self.isHidden() or not (changed.reservation_ids or changed.everything or changed.house):
            return
        current = self._current_id()
        self._search(self._head.input.text())
        row = self._model.row_of(current)
        if row >= 0:
            self._list.setCurrentIndex(self._model.index(row))

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes to the step of the current hit, never to that of the one before it."""
        if self._resting.isActive():
            self._show_preview_of_current()
        return super().focusNextPrevChild(forward)

    def first_focus(self) -> QWidget:
        """The input."""
        return self._head.input

    def place_card(self) -> QRect:
        """860 wide, 72 from the top; in a small window as wide as it can be, without the preview."""
        now = theme.current()
        is_small = self._is_small()
        width = self.width() - 2 * EDGE if is_small else now.px(WIDTH)
        top = min(now.px(TOP), max(EDGE, self.height() - now.px(HEIGHT) - EDGE))
        height = min(now.px(HEIGHT), self.height() - top - EDGE)
        self._show_preview(is_small)
        return QRect((self.width() - width) // 2, top, width, height)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows choose, Enter opens; the rest is the overlay's."""
        match event.key():
            case Qt.Key.Key_Down:
                self._move(1)
            case Qt.Key.Key_Up:
                self._move(-1)
            case Qt.Key.Key_PageDown:
                self._move(PAGE)
            case Qt.Key.Key_PageUp:
                self._move(-PAGE)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._pick(self._list.currentIndex())
            case _:
                super().keyPressEvent(event)
                return
        event.accept()

    def _build_list(self) -> QListView:
        view = _Hits()
        view.setModel(self._model)
        view.setItemDelegate(HitDelegate(self._model, view))
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        view.setUniformItemSizes(True)
        view.setMouseTracking(True)
        view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        view.verticalScrollBar().setSingleStep(ROW)
        view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        view.setAccessibleName(words.guests())
        return view

    def _with_caption(self, view: QWidget) -> QWidget:
        page = QWidget()
        self._caption = Label(words.guests(), size=11, weight=500, tone=Tone.MUTE)
        column = QVBoxLayout(page)
        column.setContentsMargins(LIST_SIDE, 0, LIST_SIDE, 0)
        column.setSpacing(0)
        column.addWidget(self._caption)
        column.addWidget(view)
        return page

    def _lay_out(self) -> None:
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self._results)
        middle.addWidget(self._divider)
        middle.addWidget(self._preview, 1)
        column = QVBoxLayout(self.card)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(Separator())
        column.addLayout(middle, 1)
        column.addWidget(Separator())
        column.addWidget(self._foot)
        self._size_parts()

    def _size_parts(self) -> None:
        now = theme.current()
        self._caption.setFixedHeight(now.px(CAPTION_HEIGHT))
        self._caption.setContentsMargins(now.px(CAPTION_LEFT - LIST_SIDE), now.px(4), 0, 0)

    def _show_preview(self, is_small: bool) -> None:
        """Beside the results where there is room; not beside the sentence that nothing was found."""
        is_shown = not is_small and self._model.stays > 0
        self._preview.setVisible(is_shown)
        self._preview.setEnabled(is_shown)  # so that Tab does not look for its step
        self._divider.setVisible(is_shown)
        self._foot.show_acting(is_shown)
        width = theme.current().px(RESULTS_WIDTH)
        self._results.setMinimumWidth(width if is_shown else 0)
        self._results.setMaximumWidth(width if is_shown else QWIDGETSIZE_MAX)

    def restyle(self) -> None:
        """Sizes follow the text size."""
        self._size_parts()
        super().restyle()

    def _is_small(self) -> bool:
        percent = theme.current().text_percent
        return shape_of(self.width() * 100 / percent, self.height() * 100 / percent) is Shape.COMPACT

    def _search(self, text: str) -> None:
        hits = self._desk.find(text if text.strip() else "", LIMIT)
        named = self._desk.search_names(text, MOST_NAMED) if text.strip() else []
        self._model.show_hits(hits, text, self._desk.hotel().today, named)
        self._caption.setVisible(bool(hits))
        self._head.show_count(words.count(len(hits), LIMIT, named))
        self._results.setCurrentIndex(1 if hits or named else 0)
        self._show_preview(self._is_small())
        if hits or named:
            self._list.setCurrentIndex(self._model.index(self._model.stop(0, 1)))
            return
        self._resting.stop()
        self._empty.show_text("search", *self._nothing(text.strip()))
        self._preview.show_stay(None)

    def _nothing(self, typed: str) -> tuple[str, str]:
        if not typed:
            return words.nothing_typed()
        names_told = Right.GUESTS not in lacking(self._desk.status().not_granted)
        return words.nothing_found(typed, names_told=names_told)

    def _show_current(self, current: QModelIndex) -> None:
        if not current.isValid():
            return
        self._head.input.setAccessibleDescription(str(self._model.data(current)))
        self._resting.start()

    def _show_preview_of_current(self) -> None:
        self._resting.stop()
        if not self.isVisible():  # the window closes; the desk behind it may be closed already
            return
        current = self._current_id()
        self._preview.show_stay(self._desk.stay(current) if current else None, self._desk.hotel().now)

    def _move(self, by: int) -> None:
        last = self._model.rowCount() - 1
        if last >= 0:
            row = self._model.stop(self._list.currentIndex().row() + by, by)
            self._list.setCurrentIndex(self._model.index(row))

    def _current_id(self) -> str:
        index = self._list.currentIndex()
        entry = self._model.entry(index.row()) if index.isValid() else None
        return entry.hit.reservation_id if isinstance(entry, Line) else ""

    def _pick(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        entry = self._model.entry(index.row())
        match entry:
            case Line():
                self.close()
                self.picked.emit(entry.hit.reservation_id)
            case NamedHit():
                self.close()
                self.listed.emit(entry)
            case Caption() | None:
                pass
            case _:
                assert_never(entry)

    def _act(self, reservation_id: str, step: str) -> None:
        self.close()
        self.acted.emit(reservation_id, step)


class _Hits(QListView):
    """It paints its own ground, the card's, so that nothing below is painted again at a key."""

    def __init__(self) -> None:
        super().__init__()
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, then the hits."""
        with QPainter(self.viewport()) as painter:
            fill(painter, event.rect(), theme.current().tokens.raised)
        super().paintEvent(event)
