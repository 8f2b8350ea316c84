"""An entry and what became of it: what it is, why it waits, both versions, what happened, and the choices."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from frontdesk.domain.commands import ClearRestriction, SetPrice, SetRestriction, SetRoomState
from frontdesk.domain.commands.local_ids import is_local
from frontdesk.domain.decided import Because, Why
from frontdesk.domain.outbox import TO_BE_SENT, Decision, Entry, EntryState, Reading
from frontdesk.domain.preconditions import OF_SERVICE
from frontdesk.domain.views import Line, StayView, Unsent, UnsentItem
from frontdesk.service.desk import Desk
from frontdesk.ui import theme
from frontdesk.ui.models.marks import UNSENT_SIGNS
from frontdesk.ui.panes.unsent_pane.checked_menu import CheckedMenu
from frontdesk.ui.panes.unsent_pane.strong_text import StrongText
from frontdesk.ui.panes.unsent_pane.text_link import TextLink
from frontdesk.ui.panes.unsent_pane.timeline import Timeline
from frontdesk.ui.panes.unsent_pane.versions import Versions
from frontdesk.ui.parts.button import Button, ButtonKind
from frontdesk.ui.parts.label import FigureLabel, Label
from frontdesk.ui.parts.row_of_buttons import NARROWEST, RowOfButtons
from frontdesk.ui.parts.signs import SignLabel
from frontdesk.ui.text import commands, tr
from frontdesk.ui.text import unsent as words
from frontdesk.ui.text import unsent_page as page_words
from frontdesk.ui.text.dates import as_of
from frontdesk.ui.text.stays import unsent_word
from frontdesk.ui.theme import Tone
from frontdesk.ui.why_box import WhyBox

INDENT = 24
WHO_HEIGHT = 20


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a card needs to know beside its entry. `is_large`: it has the right side to itself (picture 14), and `place`
    says which of the questions it is.
    """

    line: Line
    zone: ZoneInfo
    now: datetime
    currency: str
    readings: Sequence[Reading] = ()
    is_large: bool = False
    place: str = ""


class Card(QWidget):
    """`decided` carries the entry's id, the decision and the reason or None, `stay_wanted` the stay's id,
    `change_wanted` the entry, `take_back_wanted` its id, `help_wanted` the page that explains it; `later_wanted` leaves
    it for the next question.
    """

    decided = Signal(str, Decision, object)
    take_back_wanted = Signal(str)
    later_wanted = Signal()
    stay_wanted = Signal(str)
    change_wanted = Signal(object)
    help_wanted = Signal(str)

    def __init__(
        self,
        desk: Desk,
        item: UnsentItem,
        view: StayView | None,
        around: Surroundings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.item = item
        self._desk = desk
        self._view = view
        self._around = around
        self._first: Button
        self._letters: dict[str, Button] = {}
        self._why: WhyBox | None = None
        self._why_place = QVBoxLayout()
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
        if words.who(item):  # a price or a rule is nobody's
            inner.addWidget(self._who())
        self._add_given(inner)
        match item.mark:
            case Unsent.NEEDS_YOU:
                self._ask(inner, view)
            case Unsent.IN_DOUBT:
                self._doubt(inner)
            case _:
                self._tell(inner)
        inner.addWidget(self._numbers)
        kept = WhyBox.kept_decision(desk, item) if item.mark is Unsent.NEEDS_YOU else None
        if kept is not None:
            self._open_why(kept)

    def first_focus(self) -> QWidget:
        """The safe choice; the reason that is being typed."""
        return self._why.stop() if self._why is not None else self._first

    def press_safe(self) -> None:
        """What Enter does, from wherever it came: the safe choice; the reason where one is asked for."""
        if self._why is not None:
            self._why.stop().setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._first.click()

    def press(self, text: str) -> bool:
        """A letter or a number that is printed on the card. False when there is none such."""
        if self._why is not None:
            return self._why.press(text)
        button = self._letters.get(text.upper())
        if button is not None:
            button.click()
        return button is not None

    def takes(self, text: str) -> bool:
        """Whether this key would do something here."""
        return bool(text) and ((self._why is not None and text.isalnum()) or text.upper() in self._letters)

    def rest(self) -> None:
        """It is made anew: what was typed is kept."""
        if self._why is not None:
            self._why.rest()

    def _head(self) -> QHBoxLayout:
        sign = UNSENT_SIGNS[self.item.mark].sign
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(SignLabel(sign, ""))
        word = self._around.place or unsent_word(self.item.mark)
        row.addWidget(Label(word, size=12, weight=600, tone=sign.word_tone))
        row.addStretch(1)
        when = as_of(self.item.at, self._around.now.date())
        row.addWidget(FigureLabel(when, size=12, tone=Tone.MUTE))
        return row

    def _who(self) -> TextLink:
        line = TextLink(words.who(self.item), Tone.INK2, WHO_HEIGHT)
        stay = self.item.entry.command.reservation_id
        if stay:
            line.clicked.connect(lambda: self.stay_wanted.emit(stay))
        return line

    def _add_given(self, inner: QVBoxLayout) -> None:
        """What was typed stays in sight until it is decided."""
        given = words.given(self.item, self._around.zone)
        if given:
            inner.addSpacing(1)
            inner.addWidget(_paragraph(given, Tone.INK))

    def _ask(self, inner: QVBoxLayout, view: StayView | None) -> None:
        entry = self.item.entry
        why = commands.asks_sentence(entry, self._around.currency)
        inner.addSpacing(1)
        inner.addWidget(_paragraph(why, Tone.INK2))
        if self.item.along:
            inner.addWidget(_paragraph(words.decided_with(self.item.along), Tone.INK))
        platform = self._platform_version()
        if platform is not None:
            inner.addSpacing(4)
            inner.addWidget(Versions(platform, words.own_version(self.item, view, self._around.now)))
        if entry.attempts and not self._around.is_large:
            inner.addSpacing(8)
            inner.addWidget(self._timeline())
        may_send = commands.may_send(entry)
        inner.addSpacing(12)
        self._add_choices(inner, self._choices(may_send=may_send))
        inner.addLayout(self._why_place)
        inner.addSpacing(4)
        inner.addWidget(RowOfButtons(self._quiet_buttons(may_change=may_send)))
        if self._around.is_large:
            self._add_story(inner)

    def _platform_version(self) -> words.Version | None:
        """As it was told last: what else was done here and is not sent stands not on the platform."""
        command = self.item.entry.command
        if isinstance(command, SetPrice | SetRestriction | ClearRestriction):
            told_of = self.item.entry.base.get(OF_SERVICE, "")
            return words.rates_version(self.item, command, self._desk.rates_told(command, told_of))
        if isinstance(command, SetRoomState) and (state := self._desk.room_state_told(command.room_id)):
            return words.room_version(state)
        if (bill := words.bill_version(self.item, self._around.readings, self._around.zone)) is not None:
            return bill
        told = self._desk.told(command.reservation_id)
        if told is None and is_local(command.reservation_id):
            return words.no_stay_version() if self.item.entry.state is EntryState.REJECTED else None
        told = told or self._view
        return words.platform_version(self.item, told, self._around.now) if told is not None else None

    def _choices(self, *, may_send: bool) -> list[Button]:
        """The safe one first. Only that one needs no reason: it changes nothing on the platform (DESK.md §6)."""
        entry = self.item.entry
        safe = commands.safe(entry)
        self._first = Button(safe.words, ButtonKind.PRIMARY, key="Enter")
        self._first.setAccessibleDescription(commands.leave_why())
        self._first.setToolTip(commands.leave_why())
        self._first.clicked.connect(lambda: self._settle(safe.decision, None))
        if not may_send:
            return [self._first]
        again = Button(words.after_all(self.item, self._view))
        if commands.is_sent_as_it_was(entry):
            again.clicked.connect(lambda: self._open_why(Decision.SEND_AGAIN, has_focus=True))
        else:
            again.clicked.connect(lambda: self.change_wanted.emit(entry))
        if safe.decision is Decision.DROP:
            return [self._first, again]
        drop = Button(commands.leave(entry.command))
        drop.clicked.connect(lambda: self._open_why(Decision.DROP, has_focus=True))
        return [self._first, again, drop]

    def _add_choices(self, inner: QVBoxLayout, choices: Sequence[Button]) -> None:
        """Side by side; large, one below the other with what each means and its letter."""
        if not self._around.is_large:
            inner.addWidget(RowOfButtons(choices))
            return
        later = Button(page_words.later())
        later.clicked.connect(self.later_wanted)
        shown = [*choices, later]
        for button, look in zip(
            shown, page_words.looks(len(choices), is_form=not commands.is_sent_as_it_was(self.item.entry)), strict=True
        ):
            button.set_icon(look.icon)
            button.set_second(look.second)
            button.set_key(look.key)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.setMinimumWidth(NARROWEST)
            if len(look.key) == 1:
                self._letters[look.key] = button
            inner.addWidget(button)
            inner.addSpacing(8)

    def _open_why(self, decision: Decision, *, has_focus: bool = False) -> None:
        """Ask for the reason, in place."""
        self._close_why()
        self._first.set_key("")  # Enter is the box's now
        box = self._why = WhyBox(self.item, self._view, decision)
        self._why_place.addWidget(box)
        box.show()
        box.keep(self._desk, self.item)
        box.settled.connect(self._settle)
        box.closed.connect(self._leave_why)
        if has_focus:
            box.stop().setFocus(Qt.FocusReason.OtherFocusReason)
            QTimer.singleShot(0, box, lambda: _reveal(box))  # when the pane has made room for it

    def _settle(self, decision: Decision, why: Why | None) -> None:
        if self._why is not None:
            self._why.forget()
        self.decided.emit(self.item.entry.id, decision, why)

    def _leave_why(self) -> None:
        self._close_why()
        self._first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close_why(self) -> None:
        if self._why is not None:
            self._why.hide()
            self._why_place.removeWidget(self._why)
            self._why.deleteLater()
            self._why = None
            self._first.set_key("Enter")

    def _tell(self, inner: QVBoxLayout) -> None:
        """Nothing is asked: what happened, and the way to the stay, or back."""
        entry = self.item.entry
        may_take_back = entry.state in TO_BE_SENT
        self._first = Button(words.open_stay(), key="Enter")
        self._first.clicked.connect(lambda: self.stay_wanted.emit(entry.command.reservation_id))
        shown = [self._first]
        if not entry.command.reservation_id:
            self._first.set_off(tr("It is about no stay"))
        if may_take_back:
            back = Button(tr("Take back"), key="Del")
            back.clicked.connect(lambda: self.take_back_wanted.emit(entry.id))
            shown.append(back)
        inner.addSpacing(10)
        inner.addWidget(RowOfButtons(shown))
        if self._numbers.text():
            inner.addWidget(RowOfButtons([self._numbers_button()]))
        self._add_story(inner)

    def _add_story(self, inner: QVBoxLayout) -> None:
        inner.addSpacing(12)
        inner.addWidget(Label(tr("What happened"), size=12, weight=600))
        inner.addSpacing(4)
        inner.addWidget(self._timeline())

    def _doubt(self, inner: QVBoxLayout) -> None:
        entry = self.item.entry
        inner.addSpacing(3)
        inner.addWidget(StrongText(commands.doubt(entry.command, self._around.line)))
        inner.addSpacing(6)
        inner.addWidget(self._timeline())
        checked = CheckedMenu(commands.checked(entry.command))
        looked = Why(Because.LOOKED)  # its words say so
        checked.decided.connect(lambda decision: self.decided.emit(entry.id, decision, looked))
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
        change = Button(words.change(entry), ButtonKind.LINK, height=theme.Height.SMALL)
        change.clicked.connect(lambda: self._change(entry))
        return [change, *shown]

    def _change(self, entry: Entry) -> None:
        if words.change(entry) == words.open_stay():
            self.stay_wanted.emit(entry.command.reservation_id)
        else:
            self.change_wanted.emit(entry)

    def _numbers_button(self) -> Button:
        """The platform's own numbers come and go below."""
        button = Button(tr("More"), ButtonKind.LINK, height=theme.Height.SMALL)
        button.setAccessibleDescription(tr("Numbers of the platform, for whoever looks after it"))
        button.clicked.connect(lambda: self._numbers.setVisible(self._numbers.isHidden()))
        return button

    def _timeline(self) -> Timeline:
        timeline = Timeline()
        around = self._around
        item = self.item
        moments = commands.timeline(item.entry, around.zone, around.line, around.readings, item.behind)
        ended = page_words.ended_moment(item.entry, around.zone)
        timeline.show_moments((*moments, ended) if ended is not None else moments)
        return timeline


def _paragraph(text: str, tone: Tone) -> Label:
    """Words of others may be of any length: one without a gap must not make the pane wider than it is."""
    label = Label(text, size=12, tone=tone, wrap=True)
    label.setMinimumWidth(NARROWEST)
    return label


def _reveal(box: QWidget) -> None:
    """All of it in sight: what is typed must be seen."""
    above = box.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    if isinstance(above, QScrollArea):
        above.ensureWidgetVisible(box)
