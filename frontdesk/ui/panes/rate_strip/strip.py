"""The rates under the list: two weeks of prices and free rooms, or folded to one line (pictures 01, 03, 04)."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from frontdesk.domain.rights import OFFERS, Right, lacking
from frontdesk.domain.views import Changed, Line, RateGrid
from frontdesk.service.desk import Desk
from frontdesk.ui import theme
from frontdesk.ui.panes.rate_strip.cells import paint_corner
from frontdesk.ui.panes.rate_strip.chart import RateChart
from frontdesk.ui.panes.rate_strip.chooser import SIDE as CHOOSER_SIDE
from frontdesk.ui.panes.rate_strip.chooser import RateChooser
from frontdesk.ui.parts.button import IconButton
from frontdesk.ui.parts.keycap import keycap_width, paint_keycap
from frontdesk.ui.parts.painting import draw_text, fill, hairline, text_width
from frontdesk.ui.parts.part import Part
from frontdesk.ui.text import rates as words
from frontdesk.ui.text import rights as rights_words

NIGHTS = 14
HEAD = 40
LEFT = 16
GAP = 12
BUTTON_RIGHT = 9
KEY_RIGHT = 40
LEGEND_GAP = 27
TITLE_SHARE = 0.3  # of the line, at most
KEY = "F4"
_TOLD = (*OFFERS, Right.FREE_ROOMS)
UP_TO_DATE = (Line.STARTING, Line.ONLINE, Line.CATCHING_UP, Line.SLOW)


class RateStrip(Part):
    """Read only. `fold_wanted` says that the clerk folded or opened it, so that the window remembers."""

    fold_wanted = Signal(bool)
    page_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._rate_id: str | None = None
        self._grid: RateGrid | None = None
        self._is_folded = False
        self._is_old = False
        self._refused = ""
        self._sells = ""
        self._chooser = RateChooser(self)
        self._chart = RateChart(self)
        self._button = IconButton("chevron-down", words.fold(), parent=self)
        self._page = IconButton("maximize-2", words.every_rate(), key=KEY, parent=self)
        self._claim_height()
        self.setAccessibleName(words.title())
        self._chooser.picked.connect(self._show_rate)
        self._chart.current_changed.connect(self.update)
        self._button.clicked.connect(self.toggle)
        self._page.clicked.connect(self.page_wanted)
        self._read()

    @property
    def is_folded(self) -> bool:
        """Whether only the bar is shown."""
        return self._is_folded

    def set_folded(self, folded: bool) -> None:
        """Show the bar alone, or the table with it."""
        if folded == self._is_folded:
            return
        self._is_folded = folded
        self._button.set_icon("chevron-up" if folded else "chevron-down")
        self._button.set_name(words.unfold() if folded else words.fold())
        self._chooser.setVisible(not folded)
        self._chart.setVisible(not folded)
        self._claim_height()
        self.updateGeometry()
        self.update()

    def toggle(self) -> None:
        """Fold or open it, and say so."""
        self.set_folded(not self._is_folded)
        self.fold_wanted.emit(self._is_folded)

    def on_changed(self, changed: Changed) -> None:
        """Read again what this change may have touched."""
        if changed.rates or changed.house or changed.everything or changed.status:
            self._read()

    def sizeHint(self) -> QSize:
        """The bar, and the table while it is open."""
        table = self._chart.sizeHint()
        head = theme.current().px(HEAD)
        return QSize(table.width(), head if self._is_folded else head + table.height())

    def minimumSizeHint(self) -> QSize:
        """As high as it wants to be."""
        return QSize(0, self.sizeHint().height())

    def restyle(self) -> None:
        """Heights follow the text size."""
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Places the few children by hand: they stand on the painted line."""
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The upper hairline, the title and what stands beside it."""
        now = theme.current()
        with QPainter(self) as painter:
            fill(painter, self.rect(), now.tokens.page)
            hairline(painter, 0, self.width(), 0)
            title = self._line(now.px(LEFT), 0.5)
            title.setWidth(self._title_width())
            draw_text(painter, title, words.title(self._sells), now.font(13, 600), now.tokens.ink, elide=True)
            paint_keycap(painter, self.width() - now.px(KEY_RIGHT), now.px(20 if self._is_folded else 21), KEY)
            self._paint_caption(painter)

    def _paint_caption(self, painter: QPainter) -> None:
        now = theme.current()
        font, left = now.font(12), self._caption_left()
        line = self._line(left)
        line.setRight(self._button.x() - now.px(GAP))
        text, may_be_cut = self._caption()
        draw_text(painter, line, text, font, now.tokens.ink3, elide=may_be_cut)
        if self._is_folded or may_be_cut or not self._chart.has_corner_marks():
            return
        corner = left + text_width(font, text) + now.px(LEGEND_GAP)
        legend = self._line(corner + now.px(5))
        if legend.left() + text_width(font, words.rule_legend()) > line.right():
            return
        paint_corner(painter, corner, now.px(17))
        draw_text(painter, legend, words.rule_legend(), font, now.tokens.ink3)

    def _caption(self) -> tuple[str, bool]:
        """The line beside the title, and whether it may be cut; the current cell in words while the keys are there."""
        if self._grid is None:
            return "", False
        if self._is_folded:
            return words.folded_caption(self._grid.as_of, self._is_old, self._refused), True
        return self._chart.current_sentence() or words.caption(self._grid.currency), bool(
            self._chart.current_sentence()
        )

    def _caption_left(self) -> int:
        now = theme.current()
        if self._is_folded:
            return self._chooser.x() + now.px(CHOOSER_SIDE + 1)
        return self._chooser.geometry().right() + 1 + now.px(GAP) - now.px(CHOOSER_SIDE)

    def _title_width(self) -> int:
        """As wide as its words, but for a long name of a service where there is little room."""
        wanted = text_width(theme.current().font(13, 600), words.title(self._sells))
        return min(wanted, round(self.width() * TITLE_SHARE)) if self._sells else wanted

    def _line(self, left: float, down: float = 0.0) -> QRectF:
        now = theme.current()
        return QRectF(left, now.px(1) + down, max(0.0, self.width() - left), now.px(HEAD) - 1)

    def _claim_height(self) -> None:
        """Open, it takes what is left where the list is away (the compact window); beside the list it takes its own."""
        vertical = QSizePolicy.Policy.Fixed if self._is_folded else QSizePolicy.Policy.Expanding
        self.setSizePolicy(QSizePolicy.Policy.Expanding, vertical)

    def _place(self) -> None:
        now = theme.current()
        title_right = now.px(LEFT) + self._title_width()
        chooser, button = self._chooser.sizeHint(), self._button.sizeHint()
        top = now.px(HEAD + 1) - now.px(theme.Height.SMALL)
        left = title_right + now.px(GAP) - now.px(CHOOSER_SIDE)
        self._chooser.setGeometry(QRect(left, (top + 1) // 2, chooser.width(), chooser.height()))
        self._page.move(self.width() - now.px(BUTTON_RIGHT) - button.width(), (top + 1) // 2)
        self._page.resize(button)
        fold = self.width() - now.px(KEY_RIGHT) - keycap_width(KEY) - now.px(4) - button.width()
        self._button.move(fold, (top + 1) // 2)
        self._button.resize(button)
        self._chart.setGeometry(0, now.px(HEAD), self.width(), max(0, self.height() - now.px(HEAD)))

    def _read(self) -> None:
        grid = self._desk.rate_grid(self._rate_id, None, NIGHTS)
        status = self._desk.status()
        is_old = status.line not in UP_TO_DATE
        refused = rights_words.first_against(lacking(status.not_granted), _TOLD)
        sells = self._desk.hotel().sells
        if (grid, is_old, refused, sells) == (self._grid, self._is_old, self._refused, self._sells):
            return  # a status that changed nothing here: painting two weeks again takes longer than a key press may
        self._grid, self._is_old, self._refused, self._sells = grid, is_old, refused, sells
        self.setAccessibleName(words.title(sells))
        self._chart.show_refused(refused)
        self._chooser.show_rates(self._grid.rates, self._grid.rate_id, self._grid.rate)
        self._chart.show_grid(self._grid)
        self._place()
        self.updateGeometry()
        self.update()

    def _show_rate(self, rate_id: str) -> None:
        self._rate_id = rate_id
        self._read()
