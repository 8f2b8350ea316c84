"""Field by field: the guest's details, and what stands beside the stay."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from frontdesk.domain.commands import ChangeGuest, ChangeStay, Command, GuestDetails
from frontdesk.domain.folding import fold
from frontdesk.domain.offers import GuestHit, HouseChoices
from frontdesk.domain.reservations import PURPOSES
from frontdesk.domain.views import StayView
from frontdesk.ui.kept_typing import Values
from frontdesk.ui.panes.stay_acts.act_dialog import ActDialog
from frontdesk.ui.parts.field import Field
from frontdesk.ui.parts.label import Label
from frontdesk.ui.text import detail as words
from frontdesk.ui.text import isolate, tr, wrong
from frontdesk.ui.text.create import block_lacks
from frontdesk.ui.text.create import purpose as purpose_word
from frontdesk.ui.text.typed import birthday, country, purpose
from frontdesk.ui.theme import Tone

NAMES = (
    *("last_name", "first_name", "email", "phone", "born", "country"),
    *("company", "agency", "segment", "purpose", "channel", "booker", "block"),
)
"""Of the fields, in their order, as a draft has them."""


class DetailsDialog(ActDialog):
    """`E`: what is typed differently is sent. An emptied field of the stay is cleared; the platform clears none of a
    guest's (connector-api.md §1.5).
    """

    def __init__(
        self,
        host: QWidget,
        view: StayView,
        house: HouseChoices,
        today: date,
        find: Callable[[str], Sequence[GuestHit]],
    ) -> None:
        name = words.list_name(view)
        title = tr("Details of {name}").format(name=isolate(name)) if name else tr("Details of the stay")
        super().__init__(host, view, title)
        self._house = house
        self._today = today
        self._find = find
        guest, stay = view.guest, view.reservation
        self._last = Field(tr("Surname"))
        self._first = Field(tr("First name"))
        self._email = Field(tr("E-mail"))
        self._phone = Field(tr("Phone"))
        self._born = Field(tr("Birth date"), placeholder=tr("12.3.1980"))
        self._country = Field(tr("Nationality"), placeholder=tr("CZ or Czechia"))
        self._company = Field(tr("Company"))
        self._agency = Field(tr("Travel agency"))
        self._segment = Field(tr("Business segment"))
        self._purpose = Field(tr("Purpose"), placeholder=tr("Leisure, Business, Student"))
        self._channel = Field(tr("Number of the other system"))
        self._booker = Field(tr("Booked by"), placeholder=tr("Name, phone or e-mail"))
        self._block = Field(tr("Block"))
        self._of_the_guest = (self._last, self._first, self._email, self._phone, self._born, self._country)
        self._fields = (
            (self._last, guest.last_name if guest else ""),
            (self._first, guest.first_name if guest else ""),
            (self._email, (guest.email or "") if guest else ""),
            (self._phone, (guest.phone or "") if guest else ""),
            (self._born, guest.birth_date.isoformat() if guest and guest.birth_date else ""),
            (self._country, (guest.nationality_code or "") if guest else ""),
            (self._company, _name(stay.company_id, house.companies)),
            (self._agency, _name(stay.travel_agency_id, house.companies)),
            (self._segment, _name(stay.business_segment_id, house.segments)),
            (self._purpose, purpose_word(stay.purpose) if stay.purpose else ""),
            (self._channel, stay.channel_number or ""),
            (self._booker, view.booker),
            (self._block, view.block),
        )
        self._lacking = Label(size=12, tone=Tone.WARN, wrap=True)
        self._button = self.set_doing(tr("Save"))
        for at, (field, text) in enumerate(self._fields):
            field.set_text(text)
            self.body.insertWidget(at, field)
            field.edited.connect(lambda _text: self._settle())
        self.body.insertWidget(len(self._fields), self._lacking)
        self._settle()

    def first_focus(self) -> QWidget | None:
        """The surname."""
        return self._last.input

    def commands(self) -> tuple[Command, ...]:
        """What differs, of the profile and of the stay; nothing while something is not understood."""
        if any(field.problem() for field, _ in self._fields):
            return ()
        return tuple(each for each in (self._of_guest(), self._of_stay()) if each is not None)

    def values(self) -> Values:
        """Every field."""
        return {name: field.text() for name, (field, _) in zip(NAMES, self._fields, strict=True)}

    def fill_in(self, values: Values) -> None:
        """Every field that was kept."""
        for name, (field, before) in zip(NAMES, self._fields, strict=True):
            field.set_text(str(values.get(name, before)))
        self._settle()

    def _of_guest(self) -> ChangeGuest | None:
        guest = self.view.guest
        if guest is None:
            return None
        details = GuestDetails(
            last_name=self._new(self._last),
            first_name=self._new(self._first),
            email=self._new(self._email),
            phone=self._new(self._phone),
            birth_date=birthday(self._born.text(), self._today) if self._new(self._born) else None,
            nationality_code=country(self._country.text()) if self._new(self._country) else None,
        )
        if not details.given():
            return None
        return ChangeGuest(guest_id=guest.id, details=details, reservation_id=self.view.reservation.id)

    def _of_stay(self) -> ChangeStay | None:
        change = ChangeStay(
            reservation_id=self.view.reservation.id,
            company_id=self._named(self._company, self._house.companies),
            travel_agency_id=self._named(self._agency, self._house.companies),
            business_segment_id=self._named(self._segment, self._house.segments),
            purpose=self._cleared(self._purpose, purpose),
            channel_number=self._cleared(self._channel, str),
            booker_id=self._cleared(self._booker, self._guest_of),
            availability_block_id=self._named(self._block, self._house.blocks),
            reprice=False,
        )
        return change if change.targets() else None

    def _new(self, field: Field) -> str | None:
        """What is typed, where it differs from what was there."""
        before = next(text for each, text in self._fields if each is field)
        typed = field.text().strip()
        return typed if typed and typed != before else None

    def _named(self, field: Field, names: Sequence[object]) -> str | None:
        """The id of what is called so; "" clears it, None leaves it."""
        return self._cleared(field, lambda typed: _id(typed, names))

    def _cleared(self, field: Field, read: Callable[[str], str | None]) -> str | None:
        """What a field of the stay becomes, by what `read` makes of it; "" clears it, None leaves it."""
        before = next(text for each, text in self._fields if each is field)
        typed = field.text().strip()
        if typed == before:
            return None
        return read(typed) if typed else ""

    def _guest_of(self, typed: str) -> str | None:
        """The one profile that is meant; None where none or several are."""
        meant = [hit for hit in self._find(typed) if hit.is_meant(typed)]
        most = max((hit.whole_words(typed) for hit in meant), default=0)
        surest = [hit for hit in meant if hit.whole_words(typed) == most]
        return surest[0].guest.id if len(surest) == 1 else None

    def _settle(self) -> None:
        self.typed.emit()
        self._show_lacking()
        wrong = self._show_problems()
        if wrong:
            self._button.set_off(tr("Something typed is not understood"))
        else:
            self._button.set_off("" if self.commands() else tr("Nothing changes"))

    def _show_lacking(self) -> None:
        """Of another block the nights of the stay that it does not have."""
        picked = self._named(self._block, self._house.blocks)
        block = next((each for each in self._house.blocks if each.id == picked), None)
        lacks = block.lacks(self.view.arrive, self.view.leave) if block is not None else ()
        self._lacking.setText(block_lacks(block.name, lacks) if block is not None else "")
        self._lacking.setVisible(bool(self._lacking.text()))

    def _show_problems(self) -> bool:
        for field, before in self._fields:
            field.set_problem(self._wrong(field, field.text().strip(), before))
        return any(field.problem() for field, _ in self._fields)

    def _wrong(self, field: Field, typed: str, before: str) -> str:
        """What is wrong with what stands in a field now, where it is another than before."""
        if typed == before:
            return ""
        if not typed:
            return wrong.emptied(before) if field in self._of_the_guest else ""
        return wrong.letters(typed) or self._not_understood(field, typed)

    def _not_understood(self, field: Field, typed: str) -> str:
        if field is self._email:
            return wrong.email(typed)
        if field is self._phone:
            return wrong.phone(typed)
        if field is self._born:
            return "" if birthday(typed, self._today) is not None else wrong.birthday(typed)
        if field is self._country:
            return "" if country(typed) else wrong.country(typed)
        if field is self._purpose:
            return "" if purpose(typed) else wrong.purpose(typed, map(purpose_word, PURPOSES))
        if field is self._booker:
            return "" if self._guest_of(typed) is not None else wrong.known_guest(typed)
        names: Mapping[Field, Sequence[object]] = {
            self._company: self._house.companies,
            self._agency: self._house.companies,
            self._segment: self._house.segments,
            self._block: self._house.blocks,
        }
        return wrong.known_name(typed) if field in names and _id(typed, names[field]) is None else ""


def _name(key: str | None, names: Sequence[object]) -> str:
    return next((str(getattr(each, "name", "")) for each in names if getattr(each, "id", None) == key), "")


def _id(typed: str | None, names: Sequence[object]) -> str | None:
    """The one that begins like this; None when none or several do and none is called just so."""
    if not typed:
        return None
    wanted = fold(typed)
    fitting = [each for each in names if fold(str(getattr(each, "name", ""))).startswith(wanted)]
    exact = [each for each in fitting if fold(str(getattr(each, "name", ""))) == wanted]
    found = exact or fitting
    return str(getattr(found[0], "id", "")) if len(found) == 1 or exact else None
