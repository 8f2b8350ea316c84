"""The pane of unsent work: cards for what needs a person or is in doubt, rows for what goes by itself."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QHBoxLayout,
    QLineEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from frontdesk.domain.commands import ClearRestriction, Command, SetPrice, SetRestriction
from frontdesk.domain.decided import Why
from frontdesk.domain.file_news import FileNews
from frontdesk.domain.outbox import Decision
from frontdesk.domain.reasons import Rejected
from frontdesk.domain.views import Changed, Unsent, UnsentItem
from frontdesk.service.desk import Desk
from frontdesk.ui import theme
from frontdesk.ui.deciding import decide
from frontdesk.ui.models.marks import ASKING
from frontdesk.ui.panes.unsent_pane.card import Card, Surroundings
from frontdesk.ui.panes.unsent_pane.waiting_row import WaitingRow
from frontdesk.ui.parts.button import Button, ButtonKind, IconButton
from frontdesk.ui.parts.callout import Callout
from frontdesk.ui.parts.emptied import empty
from frontdesk.ui.parts.empty_state import EmptyState
from frontdesk.ui.parts.label import Label
from frontdesk.ui.parts.lines import Separator
from frontdesk.ui.parts.painting import fill
from frontdesk.ui.parts.progress import ProgressLine
from frontdesk.ui.parts.quiet_scroll import QuietScroll
from frontdesk.ui.text import handover, opening, reasons, tr
from frontdesk.ui.text import unsent as words
from frontdesk.ui.theme import Tone

_MARGIN = 20
_RING = 8  # rows are wider than their words by this, so that the ring of the focus keeps off them
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MOST_TALL = 8  # more rows have one line each: what waited through an outage is on one screen
_MANY = 5  # so many at once are worth a line of progress


class UnsentPane(QWidget):
    """`stay_wanted` carries the id of a stay to show, `change_wanted` an entry to be done with other values,
    `help_wanted` a page of help; `closed` asks for the detail pane again, `page_wanted` for all of it on a page,
    `rates_wanted` for the page of rates, `print_wanted` for the handover on paper.
    """

    stay_wanted = Signal(str)
    rates_wanted = Signal()
    closed = Signal()
    said = Signal(str)
    dropping = Signal(str)  # an entry that a person gives up, while it is still there
    change_wanted = Signal(object)
    help_wanted = Signal(str)
    page_wanted = Signal()
    print_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._shown: tuple[object, ...] = ()
        self._seen: set[str] = set()
        self._cards: list[Card] = []
        self._rows: list[WaitingRow] = []
        self._count = Label(size=12, tone=Tone.INK2, wrap=True)
        self._summary = Label(size=12, weight=500, wrap=True)
        self._going = ProgressLine()
        self._opened = ""  # the entry whose card is open, where only one is
        self._most = 0  # waited at once, since nothing did
        self._found = Callout(Tone.MUTE)
        self._found_room = _below_a_gap(self._found)
        self._list = QVBoxLayout()
        self._pages = QStackedWidget()
        self._notes = QVBoxLayout()
        self._noted: tuple[str, ...] = ()
        self._lay_out()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Unsent work"))
        self._show()

    def on_changed(self, changed: Changed) -> None:
        """Read again when something may have moved."""
        if self.isVisible() and (changed.everything or changed.unsent or changed.status):
            self._show()

    def showEvent(self, event: QShowEvent) -> None:
        """Nothing is read while the pane is hidden, so it is read now."""
        self._show()
        super().showEvent(event)

    def offer_page(self, *, is_offered: bool) -> None:
        """Whether the window has room for the page."""
        self._larger.setVisible(is_offered)

    def tick(self) -> None:
        """What was sent fades after a while, without any change of the desk."""
        if any(row.item.mark is Unsent.SENT for row in self._rows):
            self._show()

    # what is shown

    def _show(self) -> None:
        items = self._desk.unsent()
        status = self._desk.status()
        file = self._desk.file_news()
        known = (tuple(items), status.line, status.as_of, self._opened, file)
        if known == self._shown:
            return
        self._shown = known
        waiting = [item for item in items if item.mark is not Unsent.SENT]
        self._count.setText(words.saved(len(waiting)))
        self._count.setVisible(bool(waiting))
        self._print.setVisible(bool(waiting))
        self._show_summary(waiting, is_away=status.line.is_away)
        self._show_found(waiting, file)
        self._pages.setCurrentIndex(0 if items or file is not None else 1)
        focused = self._focused_id()
        self._clear()
        asking = [item for item in items if item.mark in ASKING]
        opened = self._opened_of(asking) if len(waiting) > _MOST_TALL else asking
        for item in opened:
            self._add_card(item)
        folded = [item for item in asking if item not in opened]
        self._add_rows(tr("Waits for you, too"), [item for item in folded if item.mark is Unsent.NEEDS_YOU])
        self._add_rows(words.behind_title(), [item for item in waiting if words.is_behind(item)])
        self._add_rows(tr("In doubt, looked up by itself"), [i for i in folded if i.mark is Unsent.IN_DOUBT])
        going = [item for item in waiting if item.mark not in ASKING and not words.is_behind(item)]
        self._add_rows(tr("Not sent, will go by itself"), going)
        self._add_rows(tr("Sent"), [item for item in items if item.mark is Unsent.SENT])
        if focused is not None:
            self._focus(focused)

    def _show_summary(self, waiting: Sequence[UnsentItem], *, is_away: bool) -> None:
        """How many of each, and how far it is while many go out."""
        self._summary.setText(words.summary(waiting))
        self._summary.setVisible(len(waiting) > 1)
        self._most = max(self._most, len(waiting)) if waiting else 0
        is_going = not is_away and self._most >= _MANY and len(waiting) < self._most
        if is_going:
            share = (self._most - len(waiting)) / self._most
            self._going.show_progress(share, words.progress(len(waiting), self._most), "", "")
        self._going.setVisible(is_going)

    def _show_found(self, waiting: Sequence[UnsentItem], file: FileNews | None) -> None:
        """What became of the file first, then what an earlier run left."""
        found = [item for item in waiting if item.entry.recovered and item.entry.id not in self._seen]
        listed = words.found_lines(found)
        if file is not None and found:
            listed = "\n".join((opening.news(file), words.found_title(len(found)), listed))
        title = words.found_title(len(found)) if file is None else opening.news_title(file)
        self._found.show_text(title, listed if file is None or found else opening.news(file))
        if file is None:
            self._found.set_look(Tone.MUTE, "history")
        else:
            self._found.set_look(Tone.WARN)
        self._found_room.setVisible(bool(found) or file is not None)

    def _add_card(self, item: UnsentItem) -> None:
        hotel = self._desk.hotel()
        readings = self._desk.readings(item.entry.id)
        around = Surroundings(self._desk.status().line, ZoneInfo(hotel.time_zone), hotel.now, hotel.currency, readings)
        card = Card(self._desk, item, self._desk.stay(item.entry.command.reservation_id), around)
        card.decided.connect(self._decide)
        card.stay_wanted.connect(self.stay_wanted)
        card.change_wanted.connect(self.change_wanted)
        card.help_wanted.connect(self.help_wanted)
        self._add_gap()
        self._list.addLayout(_inset(card))
        card.show()  # at once: a widget that is not in sight yet cannot be given the focus
        self._cards.append(card)

    def _add_rows(self, title: str, items: Sequence[UnsentItem]) -> None:
        if not items:
            return
        self._add_gap(10)
        head = _rows_head(title, len(items))
        self._list.addLayout(_inset(head))
        head.show()
        self._list.addSpacing(5)
        for item in items:
            row = WaitingRow(item, is_one_line=len(items) > _MOST_TALL)
            row.clicked.connect(lambda _=False, pressed=item: self._press(pressed))
            row.take_back_wanted.connect(self._take_back)
            self._list.addWidget(row)
            row.show()
            self._rows.append(row)

    def _opened_of(self, asking: Sequence[UnsentItem]) -> Sequence[UnsentItem]:
        """Where much waits one card is open at a time: the one that was pressed, else the first."""
        return [each for each in asking if each.entry.id == self._opened] or asking[:1]

    def _press(self, item: UnsentItem) -> None:
        if item.mark not in ASKING:
            self._open_what_it_is_about(item.entry.command)
            return
        self._opened = item.entry.id
        self._show()
        self._focus(item.entry.id)
        self._reveal()

    def _open_what_it_is_about(self, command: Command) -> None:
        """Its stay, or the rates; a room by itself has no page."""
        if command.reservation_id:
            self.stay_wanted.emit(command.reservation_id)
        elif isinstance(command, SetPrice | SetRestriction | ClearRestriction):
            self.rates_wanted.emit()

    def _add_gap(self, below: int = 12) -> None:
        """A hairline between what follows and what was there."""
        if self._list.count():
            self._list.addSpacing(14)
            self._list.addLayout(_inset(Separator()))
            self._list.addSpacing(below)

    def _clear(self) -> None:
        for card in self._cards:
            card.rest()
        self._cards, self._rows = [], []
        empty(self._list)

    def show_notes(self, notes: Mapping[str, Callable[[], None]]) -> None:
        """Words about the desk itself, at the foot, and what pressing them does."""
        if tuple(notes) == self._noted:
            return
        self._noted = tuple(notes)
        empty(self._notes)
        for note, act in notes.items():
            link = Button(note, ButtonKind.LINK)
            link.clicked.connect(act)
            self._notes.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)

    # focus

    def first_focus(self) -> QWidget | None:
        """The safe choice of the first card; the first row where nothing asks."""
        if self._cards:
            return self._cards[0].first_focus()
        return self._rows[0] if self._rows else None

    def _parts(self) -> list[Card | WaitingRow]:
        return [*self._cards, *self._rows]

    def _focused_id(self) -> str | None:
        """The entry whose card or row has the focus; "" when the pane has it in another place."""
        focus = QApplication.focusWidget()
        if focus is None or not self.isAncestorOf(focus):
            return None
        part = self._focused_part()
        return part.item.entry.id if part is not None else ""

    def _focused_part(self) -> Card | WaitingRow | None:
        focus = QApplication.focusWidget()
        if focus is None:
            return None
        return next((part for part in self._parts() if part is focus or part.isAncestorOf(focus)), None)

    def _reveal(self) -> None:
        """No button without what it answers, once all is laid out. What is only read again stays where it was."""
        QTimer.singleShot(0, self, self._scroll_to_focused)

    def _scroll_to_focused(self) -> None:
        part = self._focused_part()
        if part is not None:
            self._scroll.show_part(part)

    def _focus(self, entry_id: str) -> None:
        for part in self._parts():
            if part.item.entry.id == entry_id:
                (part.first_focus() if isinstance(part, Card) else part).setFocus(Qt.FocusReason.OtherFocusReason)
                return
        (self.first_focus() or self).setFocus(Qt.FocusReason.OtherFocusReason)

    # what a clerk does

    def _decide(self, entry_id: str, decision: Decision, why: Why | None) -> None:
        if refused := decide(self._desk, entry_id, decision, why, dropping=self.dropping.emit):
            self.said.emit(refused)
        self._show()
        self._reveal()

    def _take_back(self, entry_id: str) -> None:
        try:
            self._desk.take_back(entry_id)
        except Rejected as rejected:
            self.said.emit(reasons.refused(rejected.reason))
        self._show()

    def _mark_seen(self) -> None:
        self._seen.update(item.entry.id for item in self._desk.unsent())
        try:
            self._desk.seen_file_news()
        except Rejected as rejected:
            self.said.emit(reasons.refused(rejected.reason))
        self._found_room.hide()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    # keys and looks

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab and the arrows: what they come to is seen whole."""
        has_moved = super().focusNextPrevChild(next)
        self._reveal()
        return has_moved

    def event(self, event: QEvent) -> bool:
        """Enter on a focused button is not the window's shortcut."""
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in _ENTER
            and isinstance(QApplication.focusWidget(), QAbstractButton | QLineEdit)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the stay; arrows walk through what is here."""
        match event.key():
            case Qt.Key.Key_Escape:
                self.closed.emit()
            case Qt.Key.Key_Down:
                self.focusNextPrevChild(True)
            case Qt.Key.Key_Up:
                self.focusNextPrevChild(False)
            case _:
                super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The pane hands the focus to the safe choice."""
        super().focusInEvent(event)
        target = self.first_focus()
        if target is not None:
            target.setFocus(event.reason())
            self._reveal()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The pane's own ground."""
        with QPainter(self) as painter:
            fill(painter, self.rect(), theme.current().tokens.pane)

    def _lay_out(self) -> None:
        self._larger = IconButton("maximize-2", tr("As a page, with all that waited"))
        self._larger.clicked.connect(self.page_wanted)
        self._print = Button(handover.button(), ButtonKind.GHOST, icon="printer", height=theme.Height.SMALL)
        self._print.clicked.connect(self.print_wanted)
        close = IconButton("x", tr("Back to the stay"), key="Esc")
        close.clicked.connect(self.closed)
        head = QHBoxLayout()
        head.addWidget(Label(tr("Unsent work"), size=16, weight=600), 1)
        head.addWidget(self._print)
        head.addWidget(self._larger)
        head.addWidget(close)
        self._found.add_button(tr("Seen")).clicked.connect(self._mark_seen)
        content = QWidget()
        inner = QVBoxLayout(content)
        inner.setContentsMargins(_MARGIN - _RING, 0, _MARGIN - _RING, 16)
        inner.setSpacing(0)
        inner.addWidget(self._found_room)
        inner.addSpacing(12)
        inner.addLayout(self._list)
        inner.addStretch(1)
        self._list.setSpacing(0)
        self._scroll = QuietScroll(content)
        self._pages.addWidget(self._scroll)
        self._pages.addWidget(
            EmptyState("inbox", tr("Nothing waits to be sent"), tr("Everything you did is on the platform."))
        )
        top = QVBoxLayout()
        top.setContentsMargins(_MARGIN, 14, _MARGIN, 6)
        top.setSpacing(0)
        top.addLayout(head)
        top.addSpacing(2)
        top.addWidget(self._count)
        top.addWidget(self._summary)
        top.addWidget(self._going)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self._pages, 1)
        self._notes.setContentsMargins(_MARGIN - _RING, 0, _MARGIN, 8)
        column.addLayout(self._notes)
        theme.current().changed.connect(self.update)


def _inset(widget: QWidget) -> QVBoxLayout:
    layout = QVBoxLayout()
    layout.setContentsMargins(_RING, 0, _RING, 0)
    layout.addWidget(widget)
    return layout


def _below_a_gap(widget: QWidget) -> QWidget:
    room = QWidget()
    layout = QVBoxLayout(room)
    layout.setContentsMargins(_RING, 6, _RING, 0)
    layout.addWidget(widget)
    return room


def _rows_head(title: str, count: int) -> QWidget:
    head = QWidget()
    row = QHBoxLayout(head)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    row.addWidget(Label(title, size=12, weight=600))
    row.addWidget(Label(str(count), size=12, tone=Tone.MUTE))
    row.addStretch(1)
    return head
