"""Who stays: companions added one after the other, known guests or new ones; taken off; another main guest."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from frontdesk.domain.commands import (
    AddCompanion,
    AddGuest,
    ChangeOwner,
    ChangeStay,
    Command,
    GuestDetails,
    RemoveCompanion,
)
from frontdesk.domain.guests import Guest
from frontdesk.domain.offers import GuestHit, HouseChoices, Offers, Question
from frontdesk.domain.reservations import BEFORE_ARRIVAL, PersonCount
from frontdesk.domain.views import Changed, StayView
from frontdesk.ui.kept_typing import Values
from frontdesk.ui.panes.stay_acts.act_dialog import ActDialog
from frontdesk.ui.parts.label import Label
from frontdesk.ui.parts.typed_choice import Choice, TypedChoice
from frontdesk.ui.text import acting, tr, wrong
from frontdesk.ui.text import detail as words
from frontdesk.ui.text.typed import person
from frontdesk.ui.theme import Tone

_MOST_BEFORE = 3
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Coming(NamedTuple):
    """Somebody to come along: a known guest, or a new one by what was typed ("" id)."""

    guest_id: str
    last_name: str
    first_name: str
    email: str = ""
    phone: str = ""

    @property
    def name(self) -> str:
        """As lists write it."""
        return f"{self.last_name} {self.first_name}".strip()

    @property
    def told(self) -> str:
        """The name, and what a new profile gets beside it."""
        return ", ".join(part for part in (self.name, self.phone, self.email) if part)


@dataclass(frozen=True, slots=True)
class Off:
    """A companion who does not come."""

    guest_id: str


@dataclass(frozen=True, slots=True)
class Owner:
    """A companion the stay goes to."""

    guest_id: str


class PeopleDialog(ActDialog):
    """`A`, a name, Enter, a name, Ctrl Enter."""

    def __init__(
        self,
        host: QWidget,
        view: StayView,
        house: HouseChoices,
        find: Callable[[str], Sequence[GuestHit]],
        new_local_id: Callable[[], str],
        came_along: Sequence[Guest] = (),
        *,
        offers: Callable[[Question], Offers],
    ) -> None:
        """`came_along` are those of earlier stays of the guest, who are offered before a letter is typed; `offers` tell
        what the stay costs for more of them.
        """
        self._coming: list[Coming] = []
        self._other: Off | Owner | None = None
        super().__init__(host, view, acting.people_title(words.list_name(view)))
        self._house = house
        self._find = find
        self._new_local_id = new_local_id
        self._offers = offers
        self._before = [Coming(each.id, each.last_name, each.first_name) for each in came_along]
        self._button = self.set_doing("")
        self._added = Label(weight=600, wrap=True)
        self._choice = TypedChoice(tr("Name, phone or e-mail"), self._offer, icon="user-plus")
        self.body.insertWidget(0, self._added)
        self.body.insertWidget(1, self._choice)
        self._more = Label(size=12, tone=Tone.INK2, wrap=True)
        self.body.insertWidget(2, self._more)
        self._choice.changed.connect(self._settle)
        self._settle()

    def first_focus(self) -> QWidget | None:
        """A name can be typed at once."""
        return self._choice.field.input

    def on_changed(self, changed: Changed) -> None:
        """The platform may have told what it costs."""
        if changed.rates:
            self._show_consequence()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl Enter adds what is typed and is done."""
        if event.key() in _ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._take()
            if not self._choice.field.problem():
                super().accept()
            return
        super().keyPressEvent(event)

    def accept(self) -> None:
        """Enter: add what is typed; in the empty field be done."""
        if self._choice.field.problem():
            return
        if isinstance(self._choice.picked(), Coming):
            self._take()
            return
        if not self._coming:
            picked = self._choice.picked()
            self._other = picked if isinstance(picked, Off | Owner) else None
        super().accept()

    def commands(self) -> tuple[Command, ...]:
        """New profiles first, then a place for each, then the companions; or the one other change."""
        stay = self.view.reservation
        match self._other:
            case Off(guest_id):
                return (RemoveCompanion(reservation_id=stay.id, guest_id=guest_id),)
            case Owner(guest_id):
                return (ChangeOwner(reservation_id=stay.id, guest_id=guest_id),)
            case None:
                return tuple(self._all_added())

    def values(self) -> Values:
        """Who was added, what is typed, and the line it means."""
        typed = self._choice.field.text()
        picked = self._choice.picked_text() if typed.strip() else ""
        return {"coming": [list(each) for each in self._coming], "typed": typed, "picked": picked}

    def fill_in(self, values: Values) -> None:
        """The same."""
        self._coming = [Coming(*map(str, each)) for each in values["coming"]]
        self._choice.restore(str(values["typed"]), str(values["picked"]))

    def _all_added(self) -> Iterator[Command]:
        stay = self.view.reservation
        missing = len(self.view.people) + len(self._coming) - self.view.beds
        if missing > 0 and self._coming:
            yield ChangeStay(reservation_id=stay.id, persons=_with_more(stay.persons, self._house, missing))
        for each in self._coming:
            guest_id = each.guest_id
            if not guest_id:
                guest_id = self._new_local_id()
                details = GuestDetails(
                    last_name=each.last_name, first_name=each.first_name, email=each.email, phone=each.phone
                )
                yield AddGuest(local_id=guest_id, details=details, reservation_id=stay.id)
            yield AddCompanion(reservation_id=stay.id, guest_id=guest_id)

    def _take(self) -> None:
        picked = self._choice.picked()
        if not isinstance(picked, Coming) or self._choice.field.problem():
            return
        if picked not in self._coming:
            self._coming.append(picked)
        self._choice.field.set_text("")
        self._choice.offer_again()
        self._settle()

    def _offer(self, typed: str) -> list[Choice]:
        here = {person.guest_id for person in self.view.people}
        if not typed:
            before = [each for each in self._before if each.guest_id not in here and each not in self._coming]
            offered = [Choice(acting.came_along_before(each.name), each) for each in before]
            return [*offered[:_MOST_BEFORE], *(self._of_companions() if not self._coming else ())]
        new = _new(typed)
        found = self._find(typed) or (self._find(new.name) if new.name and (new.phone or new.email) else ())
        hits = [hit for hit in found if hit.guest.id not in here]
        known = [
            Choice(
                acting.known_guest(hit),
                Coming(hit.guest.id, hit.guest.last_name, hit.guest.first_name),
            )
            for hit in hits
        ]
        return [*known[:5], Choice(acting.new_guest(new.told), new)]

    def _of_companions(self) -> Iterator[Choice]:
        for each in self.view.people:
            if each.guest_id == self.view.reservation.guest_id:
                continue
            name = f"{each.surname} {each.given}".strip()
            yield Choice(acting.take_off(name), Off(each.guest_id))
            yield Choice(acting.make_owner(name), Owner(each.guest_id))

    def _settle(self) -> None:
        self.typed.emit()
        self._added.setText(", ".join(each.name for each in self._coming))
        self._added.setVisible(bool(self._coming))
        named = len(self.view.people) + len(self._coming)
        is_told = named >= self.view.beds or words.are_names_told(self.view)
        self.set_facts(acting.people_facts(named, self.view.beds) if is_told else words.companions_not_told())
        typed = self._choice.field.text().strip()
        picked = self._choice.picked()
        self._choice.field.set_problem(_wrong(typed, picked))
        self._button.set_off(self._choice.field.problem())
        if isinstance(picked, Coming):
            self._button.set_text(tr("Add {name}").format(name=picked.name))
        elif self._coming:
            self._button.set_text(acting.people_button([each.name for each in self._coming]))
        elif isinstance(picked, Off | Owner):
            self._button.set_text(tr("Do it"))
        else:
            self._button.set_text(tr("Done"))
        self._show_consequence()

    def _show_consequence(self) -> None:
        self._more.setText(self._consequence())
        self._more.setVisible(bool(self._more.text()))
        self.fit()

    def _consequence(self) -> str:
        """What comes with it that no line says."""
        picked = self._choice.picked()
        if self._coming:
            return " ".join(self._more_people(len(self.view.people) + len(self._coming)))
        if not isinstance(picked, Owner):
            return ""
        names = {each.guest_id: f"{each.surname} {each.given}".strip() for each in self.view.people}
        before = names.pop(self.view.reservation.guest_id, "")
        after = names.pop(picked.guest_id, "")
        return acting.owner_leaves(before, after, list(names.values()))

    def _more_people(self, count: int) -> Iterator[str]:
        missing, sleeps = count - self.view.beds, self.view.sleeps
        if missing > 0:
            yield acting.more_persons(missing, self._priced_anew(missing), self.view.currency)
        if 0 < sleeps < count:
            yield tr("{category} sleeps {n}. The platform may say no.").format(category=self.view.category, n=sleeps)

    def _priced_anew(self, more: int) -> acting.PricedAnew | None:
        """What the stay costs for so many more, and now: the platform prices all of its nights anew. None while it has
        not quoted it, and of a guest in the house: a quote is for a stay to come, nights that are over and their taxes
        are not charged anew.
        """
        stay, view = self.view.reservation, self.view
        if stay.state not in BEFORE_ARRIVAL:
            return None
        persons = _with_more(stay.persons, self._house, more)
        found = self._offers(Question(view.arrive, view.nights, persons, stay.service_id))
        cell = found.cell(stay.category_id, stay.rate_id)
        if cell is None or cell.total is None or not cell.is_quoted:
            return None
        nights, tax = view.nights_cost, view.city_tax if cell.is_all else Decimal(0)
        return acting.PricedAnew(cell.total, None if nights is None else nights + tax)


def _wrong(typed: str, picked: object) -> str:
    """Why what is typed is nobody."""
    if not typed:
        return ""
    is_nameless = isinstance(picked, Coming) and not picked.guest_id and not any(map(str.isalpha, picked.last_name))
    return wrong.letters(typed) or (wrong.guest(typed) if is_nameless else "")


def _new(typed: str) -> Coming:
    """Read as in a new reservation: the same line is never two persons."""
    read = person(typed)
    return Coming("", read.last_name, read.first_name, read.email, read.phone)


def _with_more(persons: tuple[PersonCount, ...], house: HouseChoices, more: int) -> tuple[PersonCount, ...]:
    """So many adults more."""
    adults = next((each.id for each in house.age_categories if not each.is_child), "")
    counts = {each.age_category_id: each.count for each in persons}
    counts[adults] = counts.get(adults, 0) + more
    return tuple(PersonCount(key, count) for key, count in counts.items())
