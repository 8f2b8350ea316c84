"""Stay, People, Money, Came from, History: the facts of a stay, section by section."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from frontdesk.domain.acts import StayAct, may
from frontdesk.domain.steps import may_move
from frontdesk.domain.views import Account, Event, Person, RoomMark, StayView, Step
from frontdesk.domain.views import MoneyLine as Posting
from frontdesk.ui import theme
from frontdesk.ui.panes.detail_pane.edited import Edited, Elsewhere, text_of
from frontdesk.ui.panes.detail_pane.fact_line import FactField, FactLine
from frontdesk.ui.panes.detail_pane.pooled import show_each
from frontdesk.ui.panes.detail_pane.section import Section
from frontdesk.ui.parts.label import Label
from frontdesk.ui.parts.lines import MoneyLine, NameLine
from frontdesk.ui.parts.name import NameText
from frontdesk.ui.text import detail as words
from frontdesk.ui.text import history, leaving, tr
from frontdesk.ui.text.dates import day_of_year
from frontdesk.ui.text.money import amount, not_sent
from frontdesk.ui.text.stays import room_state, room_word
from frontdesk.ui.theme import Tone

SUM_HEIGHT = 27
_ALWAYS_SHOWN = (Edited.COMPANY, Edited.PHONE, Edited.EMAIL)
"""What is worth a line to fill it in; the rest is among the details (E)."""
_ROOM_LOOK = {
    RoomMark.DIRTY: ("brush-cleaning", Tone.WARN),
    RoomMark.OUT_OF_SERVICE: ("wrench", Tone.BAD),
    RoomMark.OUT_OF_ORDER: ("wrench", Tone.BAD),
    RoomMark.NO_ROOM: ("circle-dashed", Tone.BAD),
}
_NO_LOOK = ("", Tone.INK)


@dataclass(frozen=True, slots=True)
class Fact:
    """One line of key, value and note."""

    key: str
    value: str
    note: str = ""
    icon: str = ""
    tone: Tone = Tone.INK
    weight: int = 400
    edited: str = ""  # what a field begins with
    change: Edited | Elsewhere | StayAct | None = None  # what pressing it does


class FactSection(Section):
    """Lines of keys and values. `act_wanted` for a line that something else changes; `typed` for one edited here."""

    act_wanted = Signal(object)
    typed = Signal(object, str)

    line_height = theme.Height.KEY_VALUE

    def __init__(self, title: str, *, first: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(title, first=first, parent=parent)
        self._lines: list[FactLine] = []
        self._shown: Sequence[Fact] = ()
        self._stops: Sequence[FactLine] = ()
        self._editing: Edited | None = None
        self._field: FactField | None = None  # built when it is first wanted

    @property
    def is_editing(self) -> bool:
        """Whether a field is open."""
        return self._editing is not None

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """Show these lines; a field that is open stays in its place."""
        if self._editing not in (None, *(each.change for each in facts)):
            self.stop_editing()
        self._shown = facts
        show_each(self.lines, self._lines, facts, self._make_line, _show_fact)
        lines = zip(self._lines, facts, strict=False)
        self._put_in_tab_order([line for line, fact in lines if fact.change is not None])
        if self._editing is not None and self._field is not None:
            self._put_field(self._line_of(self._editing))

    def show_problem(self, sentence: str) -> None:
        """Say why what was typed is not taken."""
        if self._field is not None:
            self._field.show_problem(sentence)

    def stop_editing(self) -> None:
        """Text again, as it was."""
        if self._editing is None or self._field is None:
            return
        line, self._editing = self._line_of(self._editing), None
        had_focus = self._field.hasFocus()
        self._field.hide()
        line.show()
        if had_focus:
            line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_line(self) -> FactLine:
        line = FactLine()
        line.line_height = self.line_height
        line.wanted.connect(lambda: self._begin(self._lines.index(line)))
        return line

    def _put_in_tab_order(self, stops: Sequence[FactLine]) -> None:
        """Qt orders only what takes the keys already, so it is done when that changes."""
        if stops == self._stops:
            return
        self._stops = stops
        before: QWidget = self._fold
        for line in stops:
            QWidget.setTabOrder(before, line)
            before = line

    def _line_of(self, edited: Edited) -> FactLine:
        return self._lines[[each.change for each in self._shown].index(edited)]

    def _begin(self, index: int) -> None:
        change = self._shown[index].change
        if not isinstance(change, Edited):
            self.act_wanted.emit(change)
            return
        self.stop_editing()
        if self._field is None:
            self._field = FactField()
            self._field.typed.connect(self._hand_over)
            self._field.left.connect(self._leave)
        self._editing = change
        self._put_field(self._lines[index])
        self._field.begin(self._shown[index].key, self._shown[index].edited)

    def _put_field(self, line: FactLine) -> None:
        """In the place of this line."""
        if self._field is not None:
            self.lines.removeWidget(self._field)
            self.lines.insertWidget(self.lines.indexOf(line), self._field)
            line.hide()

    def _hand_over(self, text: str) -> None:
        if self._editing is not None:
            self.typed.emit(self._editing, text)

    def _leave(self, goes_on: bool) -> None:
        """Text again; or the field of the next line that is edited here."""
        left = self._editing
        self.stop_editing()
        if not goes_on or left is None:
            return
        fields = [at for at, each in enumerate(self._shown) if isinstance(each.change, Edited)]
        following = [at for at in fields if at > [each.change for each in self._shown].index(left)]
        if following:
            self._begin(following[0])


def _show_fact(line: FactLine, fact: Fact) -> None:
    line.show_key(fact.key, fact.weight)
    line.show_value(fact.value, fact.note, fact.tone, fact.icon)
    line.set_can_change(fact.change is not None)


class StaySection(FactSection):
    """Room, category, days, rate."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Stay"), first=True, parent=parent)

    def show_stay(self, view: StayView, today: date) -> None:
        """Room, category, days, rate, and the price of each night."""
        is_told = bool(room_state(view.mark, view.room_mark))
        icon, tone = _ROOM_LOOK.get(view.room_mark, _NO_LOOK) if is_told else _NO_LOOK
        room = Fact(tr("Room"), room_word(view.room_mark), "", icon, tone)
        if view.room is not None:
            room = Fact(tr("Room"), view.room.name, words.room_note(view), icon, tone, 500)
        if may_move(view.reservation, view.entries):
            room = replace(room, change=Elsewhere.ROOM)
        dates = StayAct.DATES if may(StayAct.DATES, view) else None
        arrival = StayAct.ARRIVAL if may(StayAct.ARRIVAL, view) else dates
        price = StayAct.PRICE if may(StayAct.PRICE, view) else None
        nights = words.price_runs(view)
        self.show_facts(
            (
                room,
                Fact(tr("Category"), view.category, words.category_note(view), change=price),
                Fact(tr("Arrives"), day_of_year(view.arrive, today), words.arrival_note(view), change=arrival),
                Fact(tr("Leaves"), day_of_year(view.leave, today), words.departure_note(view), change=dates),
                *_held(view),
                Fact(tr("Rate"), view.rate, words.rate_note(view), change=price),
                *(Fact("" if at else tr("Nights"), *each, change=price) for at, each in enumerate(nights)),
            )
        )


def _held(view: StayView) -> tuple[Fact, ...]:
    """Until when an option is held."""
    text = text_of(Edited.HELD, view)
    return (Fact(tr("Held until"), text, edited=text, change=Edited.HELD),) if text else ()


class PeopleSection(Section):
    """Who stays, the owner first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("People"), key="A", parent=parent)
        self._names: list[NameLine] = []
        self._booked = Label(size=12, tone=Tone.INK2, wrap=True)
        self._booked.setContentsMargins(0, 2, 0, 4)
        self._persons = QVBoxLayout()
        self.lines.addLayout(self._persons)
        self.lines.addWidget(self._booked)

    def show_stay(self, view: StayView) -> None:
        """One line a person, the booker last, and for whom it is booked."""
        self.show_right(words.beds(view))
        self.show_key(means_something=may(StayAct.PEOPLE, view))
        booker = (view.booker,) if view.booker else ()
        show_each(self._persons, self._names, (*view.people, *booker), lambda: NameLine(NameText("")), _show_person)
        self._booked.setText(words.booked_for(view))


def _show_person(line: NameLine, person: Person | str) -> None:
    if isinstance(person, str):
        line.show_name(NameText(person), tr("booked it"))
        return
    line.show_name(NameText(person.surname, person.given), words.role(person))


class MoneySection(Section):
    """Charges, payments, and what is left."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Money"), key="C", parent=parent)
        self._postings: list[MoneyLine] = []
        self._sum = sum_line()
        self._charges, self._by_person = QVBoxLayout(), QVBoxLayout()
        self._payers: list[MoneyLine] = []
        self.lines.addLayout(self._charges)
        self.lines.addWidget(self._sum)
        self.lines.addLayout(self._by_person)

    def show_stay(self, view: StayView) -> None:
        """One line a posting, then the sum, then who of them owes how much where several pay."""
        self.show_right(view.currency)
        self.show_key(means_something=may(StayAct.CHARGE, view))
        show_each(
            self._charges, self._postings, view.money, MoneyLine, lambda line, each: show_posting(line, view, each)
        )
        self._sum.show_amount(*sum_words(view), not_sent(view.not_sent))
        payers = view.accounts if len(view.accounts) > 1 else ()
        show_each(self._by_person, self._payers, payers, MoneyLine, lambda line, each: show_payer(line, view, each))


def show_posting(line: MoneyLine, view: StayView, posting: Posting) -> None:
    """A charge or a payment on its line."""
    tone = Tone.MUTE if posting.is_later else Tone.INK
    line.show_amount(words.money_text(view, posting), amount(posting.amount), words.money_note(view, posting), tone)


def show_payer(line: MoneyLine, view: StayView, account: Account) -> None:
    """What one of those who pay owes; what keeps them from leaving settled stands out."""
    text, note, figure, is_owing = leaving.account_line(view, account)
    line.show_amount(text, figure, note, Tone.BAD if is_owing and view.step is Step.CHECK_OUT else Tone.INK)


def sum_line() -> MoneyLine:
    """The last line of an account, a little apart from the postings."""
    line = MoneyLine(strong=True)
    line.line_height = SUM_HEIGHT
    return line


def sum_words(view: StayView) -> tuple[str, str]:
    """The last line of an account."""
    owes = view.owes
    if owes is None:
        return tr("Owes"), words.unknown_sum(may_read=view.may_read_money)
    return (tr("Owes"), amount(owes)) if owes >= 0 else (tr("Paid too much"), amount(-owes))


class OriginSection(FactSection):
    """Who brought the stay, and how the guest is reached."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Came from"), parent=parent)

    def show_stay(self, view: StayView) -> None:
        """What is known, and what can be filled in."""
        may_change = may(StayAct.DETAILS, view)
        facts = [
            Fact(tr("Channel"), words.origin(view), words.channel_number(view)),
            Fact(tr("Group"), view.group),
        ]
        for key, edited in (
            (tr("Company"), Edited.COMPANY),
            (tr("Travel agency"), Edited.AGENCY),
            (tr("Segment"), Edited.SEGMENT),
            (tr("Block"), Edited.BLOCK),
            (tr("Purpose"), Edited.PURPOSE),
            (tr("Phone"), Edited.PHONE),
            (tr("E-mail"), Edited.EMAIL),
        ):
            text = text_of(edited, view)
            is_empty = not text and may_change and edited in _ALWAYS_SHOWN
            facts.append(
                Fact(key, tr("none") if is_empty else text, edited=text, change=edited if may_change else None)
            )
        self.show_facts([fact for fact in facts if fact.value])


class HistorySection(FactSection):
    """What happened, newest first."""

    line_height = theme.Height.MONEY

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("History"), parent=parent)
        self.show_right(tr("this desk and the platform"))

    def show_stay(self, view: StayView, today: date) -> None:
        """One line an event."""
        self.show_facts([_event_fact(event, today) for event in view.history])


def _event_fact(event: Event, today: date) -> Fact:
    return Fact(history.when(event.at, today), "", history.event_words(event))
