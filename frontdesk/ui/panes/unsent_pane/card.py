"""An entry that needs a person, or is in doubt: what it is, why, both versions, what happened, and the choices."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.domain.outbox import Decision, Reading, is_only_told
from frontdesk.domain.views import Line, StayView, Unsent, UnsentItem
from frontdesk.ui import theme
from frontdesk.ui.models.marks import UNSENT_SIGNS
from frontdesk.ui.panes.unsent_pane.checked_menu import CheckedMenu
from frontdesk.ui.panes.unsent_pane.row_of_buttons import RowOfButtons
from frontdesk.ui.panes.unsent_pane.strong_text import StrongText
from frontdesk.ui.panes.unsent_pane.text_link import TextLink
from frontdesk.ui.panes.unsent_pane.timeline import Timeline
from frontdesk.ui.panes.unsent_pane.versions import Versions
from frontdesk.ui.parts.button import Button, ButtonKind
from frontdesk.ui.parts.label import FigureLabel, Label
from frontdesk.ui.parts.signs import SignLabel
from frontdesk.ui.text import commands, tr
from frontdesk.ui.text import unsent as words
from frontdesk.ui.text.dates import clock
from frontdesk.ui.text.stays import unsent_word
from frontdesk.ui.theme import Tone

INDENT = 24
WHO_HEIGHT = 20


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a card needs to know beside its entry."""

    line: Line
    zone: ZoneInfo
    now: datetime
    currency: str
    readings: Sequence[Reading] = ()


class Card(QWidget):
    """`decided` carries the entry's id and the decision, `stay_wanted` the stay's, `change_wanted` the entry, and
    `help_wanted` the page that explains it.
    """

    decided = Signal(str, Decision)
    stay_wanted = Signal(str)
    change_wanted = Signal(object)
    help_wanted = Signal(str)

    def __init__(
        self, item: UnsentItem, view: StayView | None, around: Surroundings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.item = item
        self._around = around
        self._first: Button
        told = commands.numbers(item.entry, around.zone, around.readings)
        self._numbers = Label("\n".join(told), size=12, tone=Tone.MUTE, wrap=True)
        self._numbers.hide()
        self._help = words.help_of(item.entry).page
        self.setProperty("helpPage", self._help)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head())
        column.addSpacing(3)
        inner = QVBoxLayout()
        inner.setContentsMargins(INDENT, 0, 0, 0)
        inner.setSpacing(0)
        column.addLayout(inner)
        inner.addWidget(Label(words.title(item, view), weight=600, wrap=True))
        inner.addWidget(self._who())
        self._add_given(inner)
        if item.mark is Unsent.NEEDS_YOU:
            self._ask(inner, view)
        else:
            self._doubt(inner)
        inner.addWidget(self._numbers)

    def first_focus(self) -> Button:
        """The safe choice."""
        return self._first

    def _head(self) -> QHBoxLayout:
        sign = UNSENT_SIGNS[self.item.mark].sign
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(SignLabel(sign, ""))
        row.addWidget(Label(unsent_word(self.item.mark), size=12, weight=600, tone=sign.word_tone))
        row.addStretch(1)
        row.addWidget(FigureLabel(clock(self.item.at), size=12, tone=Tone.MUTE))
        return row

    def _who(self) -> TextLink:
        line = TextLink(words.who(self.item), Tone.INK2, WHO_HEIGHT)
        line.clicked.connect(lambda: self.stay_wanted.emit(self.item.entry.command.reservation_id))
        return line

    def _add_given(self, inner: QVBoxLayout) -> None:
        """What was typed stays in sight until it is decided."""
        given = words.given(self.item, self._around.zone)
        if given:
            inner.addSpacing(1)
            inner.addWidget(Label(given, size=12, wrap=True))

    def _ask(self, inner: QVBoxLayout, view: StayView | None) -> None:
        entry = self.item.entry
        why = commands.asks_sentence(entry, self._around.currency)
        inner.addSpacing(1)
        inner.addWidget(Label(why, size=12, tone=Tone.INK2, wrap=True))
        if view is not None:
            inner.addSpacing(4)
            inner.addWidget(
                Versions(words.platform_version(view, self._around.now), words.own_version(self.item, view))
            )
        if entry.attempts:
            inner.addSpacing(8)
            inner.addWidget(self._timeline())
        safe = commands.safe(entry)
        leave = Button(safe.words, ButtonKind.PRIMARY, key="Enter")
        leave.setAccessibleDescription(commands.leave_why())
        leave.setToolTip(commands.leave_why())
        again = Button(words.after_all(self.item, view))
        leave.clicked.connect(lambda: self.decided.emit(entry.id, safe.decision))
        again.clicked.connect(lambda: self.decided.emit(entry.id, Decision.SEND_AGAIN))
        may_send = not is_only_told(entry.reason)
        buttons = [leave, again] if may_send else [leave]
        if may_send and safe.decision is not Decision.DROP:
            drop = Button(commands.leave(entry.command))
            drop.clicked.connect(lambda: self.decided.emit(entry.id, Decision.DROP))
            buttons.append(drop)
        self._first = leave
        inner.addSpacing(12)
        inner.addWidget(RowOfButtons(buttons))
        inner.addSpacing(4)
        inner.addWidget(RowOfButtons(self._quiet_buttons(may_change=may_send)))

    def _doubt(self, inner: QVBoxLayout) -> None:
        entry = self.item.entry
        inner.addSpacing(3)
        inner.addWidget(StrongText(commands.doubt(entry.command, self._around.line)))
        inner.addSpacing(6)
        inner.addWidget(self._timeline())
        checked = CheckedMenu(commands.checked(entry.command))
        checked.decided.connect(lambda decision: self.decided.emit(entry.id, decision))
        self._first = checked
        inner.addSpacing(10)
        inner.addWidget(RowOfButtons((checked, *self._quiet_buttons(may_change=False))))

    def _quiet_buttons(self, *, may_change: bool) -> list[Button]:
        """To change what was typed, and to read what it means."""
        entry = self.item.entry
        more = Button(tr("Tell me more"), ButtonKind.LINK, key="F1", height=theme.Height.SMALL)
        more.clicked.connect(lambda: self.help_wanted.emit(self._help))
        shown = [self._numbers_button(), more] if self._numbers.text() else [more]
        if not may_change or not entry.command.reservation_id:
            return shown
        change = Button(words.change(entry.command), ButtonKind.LINK, height=theme.Height.SMALL)
        change.clicked.connect(lambda: self.change_wanted.emit(entry))
        return [change, *shown]

    def _numbers_button(self) -> Button:
        """The platform's own numbers come and go below."""
        button = Button(tr("More"), ButtonKind.LINK, height=theme.Height.SMALL)
        button.setAccessibleDescription(tr("Numbers of the platform, for whoever looks after it"))
        button.clicked.connect(lambda: self._numbers.setVisible(self._numbers.isHidden()))
        return button

    def _timeline(self) -> Timeline:
        timeline = Timeline()
        around = self._around
        timeline.show_moments(commands.timeline(self.item.entry, around.zone, around.line, around.readings))
        return timeline
