"""One of what waited, with room for all of it: the question and its choices, what happened, which comes next."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from frontdesk.domain.views import StayView, UnsentItem
from frontdesk.service.desk import Desk
from frontdesk.ui import theme
from frontdesk.ui.panes.unsent_pane.card import Card, Surroundings
from frontdesk.ui.parts.button import Button
from frontdesk.ui.parts.empty_state import EmptyState
from frontdesk.ui.parts.label import Label
from frontdesk.ui.parts.lines import Separator
from frontdesk.ui.parts.painting import fill
from frontdesk.ui.parts.quiet_scroll import QuietScroll
from frontdesk.ui.text import handover, tr
from frontdesk.ui.text import unsent_page as words
from frontdesk.ui.theme import Tone

_MARGIN = 20
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class UnsentAnswer(QWidget):
    """The signals are the card's; `closed` gives the keys back to the list, `print_wanted` asks for the handover."""

    decided = Signal(str, object, object)
    stay_wanted = Signal(str)
    change_wanted = Signal(object)
    take_back_wanted = Signal(str)
    help_wanted = Signal(str)
    later_wanted = Signal()
    closed = Signal()
    print_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._card: Card | None = None
        self._shown: tuple[object, ...] = ()
        self._scroll = QuietScroll(QWidget())
        self._foot = QWidget()
        self._next = Label(size=12, tone=Tone.INK2, wrap=True)
        self._print = Button(handover.button(), key="Ctrl P", height=theme.Height.SMALL)
        self._print.clicked.connect(self.print_wanted)
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self._next, 1)
        line.addWidget(self._print)
        foot = QVBoxLayout(self._foot)
        foot.setContentsMargins(_MARGIN, 0, _MARGIN, 14)
        foot.setSpacing(12)
        foot.addWidget(Separator())
        foot.addLayout(line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._scroll, 1)
        column.addWidget(self._foot)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("What is asked"))
        theme.current().changed.connect(self.update)

    def show_item(self, item: UnsentItem | None, place: str, following: UnsentItem | None, folded: int = 0) -> None:
        """The entry that is picked, which of the questions it is, and the one after it. Without an entry, `folded` are
        under the head that is picked.
        """
        self._next.setText(words.next_question(following) if following is not None else "")
        self._foot.setVisible(item is not None or following is not None)
        view = self._desk.stay(item.entry.command.reservation_id) if item is not None else None
        readings = self._desk.readings(item.entry.id) if item is not None else ()
        known = (item, view, readings, place, folded, self._desk.status().line)
        if known == self._shown:
            return
        self._shown = known
        had_focus = self._has_focus()
        self._drop_card()
        if item is not None:
            self._add_card(item, view, place)
        elif folded:
            self._scroll.show_content(EmptyState("list", *words.folded(folded)))
        if had_focus:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def press_safe(self) -> None:
        """Enter, from the list."""
        if self._card is not None:
            self._card.press_safe()

    def press(self, text: str) -> None:
        """A letter, from the list."""
        if self._card is not None:
            self._card.press(text)

    def takes(self, text: str) -> bool:
        """Whether a letter is printed here."""
        return self._card is not None and self._card.takes(text)

    def rest(self) -> None:
        """It is no longer in sight: what was typed is kept."""
        if self._card is not None:
            self._card.rest()

    def _add_card(self, item: UnsentItem, view: StayView | None, place: str) -> None:
        hotel = self._desk.hotel()
        around = Surroundings(
            self._desk.status().line,
            ZoneInfo(hotel.time_zone),
            hotel.now,
            hotel.currency,
            self._desk.readings(item.entry.id),
            is_large=True,
            place=place,
        )
        card = self._card = Card(self._desk, item, view, around)
        card.decided.connect(self.decided)
        card.stay_wanted.connect(self.stay_wanted)
        card.change_wanted.connect(self.change_wanted)
        card.take_back_wanted.connect(self.take_back_wanted)
        card.help_wanted.connect(self.help_wanted)
        card.later_wanted.connect(self.later_wanted)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(_MARGIN, 18, _MARGIN, 16)
        column.addWidget(card)
        column.addStretch(1)
        self._scroll.show_content(content)
        content.show()

    def _drop_card(self) -> None:
        if self._card is not None:
            self._card.rest()
            self._card = None
        self._scroll.show_content(QWidget())

    def _has_focus(self) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    def event(self, event: QEvent) -> bool:
        """Enter on a button, and the letters that are printed here, are not the window's keys."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            on_button = isinstance(QApplication.focusWidget(), QAbstractButton | QLineEdit)
            if (event.key() in _ENTER and on_button) or self.takes(event.text()):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The letters of the card; arrows walk; Esc goes back to the list."""
        match event.key():
            case Qt.Key.Key_Escape:
                self.closed.emit()
            case Qt.Key.Key_Down:
                self.focusNextPrevChild(True)
            case Qt.Key.Key_Up:
                self.focusNextPrevChild(False)
            case _ if self.takes(event.text()):
                self.press(event.text())
            case _:
                super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """To the safe choice."""
        super().focusInEvent(event)
        if self._card is not None:
            self._card.first_focus().setFocus(event.reason())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The pane's own ground."""
        with QPainter(self) as painter:
            fill(painter, self.rect(), theme.current().tokens.pane)
