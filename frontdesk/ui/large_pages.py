"""The pages that stand over list and stay: a new reservation, who is in the house, the rates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from frontdesk.domain.views import Changed
from frontdesk.service.desk import Desk
from frontdesk.ui.pill_words import PillWords
from frontdesk.ui.shape import Shape

if TYPE_CHECKING:
    from frontdesk.ui.panes.create_page.pane import CreatePage
    from frontdesk.ui.panes.house_now import HouseNowPage
    from frontdesk.ui.panes.rates_page import RatesPage


class LargePages(QObject):
    """One at a time, in `row`, in the place of `under`; each is imported and built when it is first wanted.

    `left` when one is closed by its own key, `created` with the id of a stay that was just booked, `book_wanted` with
    an offer (`domain.nearest.Alternative`) of the rates page, `said` with a sentence for the strip over the list.
    """

    left = Signal()
    created = Signal(str)
    book_wanted = Signal(object)
    unsent_wanted = Signal()
    said = Signal(str)

    def __init__(self, desk: Desk, row: QHBoxLayout, under: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._row, self._under, self._page = row, under, parent
        self._shape = Shape.NORMAL
        self._create: CreatePage | None = None
        self._house_now: HouseNowPage | None = None
        self._rates: RatesPage | None = None

    # --- what is open ------------------------------------------------------------------------------------------------

    @property
    def is_open(self) -> bool:
        """Whether one of them hides list and stay."""
        return self._under.isHidden()

    @property
    def shows_house_now(self) -> bool:
        """Whether it is the one of who is in the house."""
        return self._house_now is not None and not self._house_now.isHidden()

    @property
    def shows_rates(self) -> bool:
        """Whether it is the one of the rates."""
        return self._rates is not None and not self._rates.isHidden()

    def open_house_now(self) -> None:
        """Who is in the house now."""
        page = self._house_now if self._house_now is not None else self._make_house_now()
        self._clear_for_another()
        page.open()

    def open_rates(self) -> None:
        """Every rate of every category."""
        page = self._rates if self._rates is not None else self._make_rates()
        self._clear_for_another()
        page.open()

    def show_create(self) -> CreatePage:
        """A new reservation; the caller says what it begins with."""
        self._clear_for_another()
        page = self._create if self._create is not None else self._make_create()
        page.show()
        return page

    def leave(self) -> None:
        """List and stay again; what was half typed is on disk."""
        self._hide_all()
        self._under.show()

    # --- what all of them are told -----------------------------------------------------------------------------------

    def on_changed(self, changed: Changed) -> None:
        """Those that were built."""
        for page in (self._house_now, self._rates, self._create):
            if page is not None:
                page.on_changed(changed)

    def tick(self) -> None:
        """Ages grow; at midnight another day is today."""
        if self._house_now is not None:
            self._house_now.tick()
        if self._rates is not None and self._rates.isVisible():
            self._rates.tick()
        if self._create is not None and self._create.isVisible():
            self._create.tick()

    def rest(self) -> None:
        """The window closes: nothing here asks the desk any more."""
        if self._create is not None:
            self._create.rest()

    def set_shape(self, shape: Shape) -> None:
        """Another window."""
        self._shape = shape
        if self._create is not None:
            self._create.set_shape(shape)

    def show_pill(self, pill: PillWords) -> None:
        """How the line is, on the page that has no top bar above it."""
        if self._house_now is not None:
            self._house_now.show_pill(*pill)

    def panes(self) -> tuple[QWidget, ...]:
        """What F6 goes through, of those that were built."""
        own = tuple(page for page in (self._house_now, self._rates) if page is not None)
        return (*own, *self._create.panes()) if self._create is not None else own

    # --- building ----------------------------------------------------------------------------------------------------

    def _make_house_now(self) -> HouseNowPage:
        from frontdesk.ui.panes.house_now import HouseNowPage

        page = self._house_now = HouseNowPage(self._desk, self._page)
        self._row.addWidget(page)
        page.closed.connect(self.left)
        page.unsent_wanted.connect(self.unsent_wanted)
        return page

    def _make_rates(self) -> RatesPage:
        from frontdesk.ui.panes.rates_page import RatesPage

        page = self._rates = RatesPage(self._desk, self._page)
        self._row.addWidget(page)
        page.closed.connect(self.left)
        page.book_wanted.connect(self.book_wanted)
        page.unsent_wanted.connect(self.unsent_wanted)
        return page

    def _make_create(self) -> CreatePage:
        from frontdesk.ui.panes.create_page.pane import CreatePage

        page = self._create = CreatePage(self._desk, self._page)
        page.set_shape(self._shape)
        self._row.addWidget(page)
        page.created.connect(self.created)
        page.unsent_wanted.connect(self.unsent_wanted)
        return page

    def _clear_for_another(self) -> None:
        self._hide_all()
        self._under.hide()

    def _hide_all(self) -> None:
        if self._create is not None and not self._create.isHidden():
            self._create.rest()
            self._create.hide()
            self.said.emit(self._create.news())
        for page in (self._house_now, self._rates):
            if page is not None:
                page.hide()
