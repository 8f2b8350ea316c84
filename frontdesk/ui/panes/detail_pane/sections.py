"""Stay, People, Money, Came from, History: the facts of a stay, section by section."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from PySide6.QtWidgets import QVBoxLayout, QWidget

from frontdesk.domain.views import Account, Event, Person, RoomMark, StayView, Step
from frontdesk.domain.views import MoneyLine as Posting
from frontdesk.ui import theme
from frontdesk.ui.panes.detail_pane.pooled import show_each
from frontdesk.ui.panes.detail_pane.section import Section
from frontdesk.ui.parts.label import Label
from frontdesk.ui.parts.lines import KeyValueLine, MoneyLine, NameLine
from frontdesk.ui.parts.name import NameText
from frontdesk.ui.text import detail as words
from frontdesk.ui.text import history, leaving, tr
from frontdesk.ui.text.money import amount
from frontdesk.ui.text.stays import room_word
from frontdesk.ui.theme import Tone

SUM_HEIGHT = 27
_ROOM_LOOK = {
    RoomMark.DIRTY: ("brush-cleaning", Tone.WARN),
    RoomMark.OUT_OF_SERVICE: ("wrench", Tone.BAD),
    RoomMark.OUT_OF_ORDER: ("wrench", Tone.BAD),
    RoomMark.NO_ROOM: ("circle-dashed", Tone.BAD),
}


@dataclass(frozen=True, slots=True)
class Fact:
    """One line of key, value and note."""

    key: str
    value: str
    note: str = ""
    icon: str = ""
    tone: Tone = Tone.INK
    weight: int = 400


class FactSection(Section):
    """Lines of keys and values."""

    line_height = theme.Height.KEY_VALUE

    def __init__(self, title: str, *, first: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(title, first=first, parent=parent)
        self._facts: list[KeyValueLine] = []

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """Show these lines."""
        show_each(self.lines, self._facts, facts, self._make_line, _show_fact)

    def _make_line(self) -> KeyValueLine:
        line = KeyValueLine("")
        line.line_height = self.line_height
        return line


def _show_fact(line: KeyValueLine, fact: Fact) -> None:
    line.show_key(fact.key, fact.weight)
    line.show_value(fact.value, fact.note, fact.tone, fact.icon)


class StaySection(FactSection):
    """Room, category, days, rate."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Stay"), first=True, parent=parent)

    def show_stay(self, view: StayView) -> None:
        """Room, category, days, rate, and the price of each night."""
        icon, tone = _ROOM_LOOK.get(view.room_mark, ("", Tone.INK))
        room = Fact(tr("Room"), room_word(view.room_mark), "", icon, tone)
        if view.room is not None:
            room = Fact(tr("Room"), view.room.name, words.room_note(view), icon, tone, 500)
        self.show_facts(
            (
                room,
                Fact(tr("Category"), view.category),
                Fact(tr("Arrives"), words.day(view.arrive), words.arrival_note(view)),
                Fact(tr("Leaves"), words.day(view.leave), words.departure_note(view)),
                Fact(tr("Rate"), view.rate, words.rate_note(view)),
                *(Fact(days, price) for days, price in words.price_runs(view)),
            )
        )


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
        show_each(
            self._charges, self._postings, view.money, MoneyLine, lambda line, each: show_posting(line, view, each)
        )
        self._sum.show_amount(*sum_words(view.owes))
        payers = view.accounts if len(view.accounts) > 1 else ()
        show_each(self._by_person, self._payers, payers, MoneyLine, lambda line, each: show_payer(line, view, each))


def show_posting(line: MoneyLine, view: StayView, posting: Posting) -> None:
    """A charge or a payment on its line."""
    line.show_amount(words.money_text(view, posting), amount(posting.amount), words.money_note(view, posting))


def show_payer(line: MoneyLine, view: StayView, account: Account) -> None:
    """What one of those who pay owes; what keeps them from leaving settled stands out."""
    text, note, figure, is_owing = leaving.account_line(view, account)
    line.show_amount(text, figure, note, Tone.BAD if is_owing and view.step is Step.CHECK_OUT else Tone.INK)


def sum_line() -> MoneyLine:
    """The last line of an account, a little apart from the postings."""
    line = MoneyLine(strong=True)
    line.line_height = SUM_HEIGHT
    return line


def sum_words(owes: Decimal | None) -> tuple[str, str]:
    """The last line of an account."""
    if owes is None:
        return tr("Owes"), tr("not known yet")
    return (tr("Owes"), amount(owes)) if owes >= 0 else (tr("Paid too much"), amount(-owes))


class OriginSection(FactSection):
    """Who brought the stay, and how the guest is reached."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Came from"), parent=parent)

    def show_stay(self, view: StayView) -> None:
        """Only what is known."""
        phone = view.guest.phone if view.guest else None
        email = view.guest.email if view.guest else None
        facts = (
            Fact(tr("Channel"), words.origin(view), words.channel_number(view)),
            Fact(tr("Group"), view.group),
            Fact(tr("Company"), view.company or tr("none")),
            Fact(tr("Travel agency"), view.agency),
            Fact(tr("Segment"), view.segment),
            Fact(tr("Purpose"), words.purpose(view.reservation.purpose)),
            Fact(tr("Phone"), phone or ""),
            Fact(tr("E-mail"), email or ""),
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
