"""A new guest: name, e-mail, phone, nationality, birthday; a profile that may be the same person is pointed at."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from frontdesk.domain.offers import GuestHit
from frontdesk.ui.panes.create_page.booking import Problems, Wrong, typed_problems
from frontdesk.ui.panes.create_page.form import Part as FormPart
from frontdesk.ui.panes.create_page.form import Typed
from frontdesk.ui.panes.create_page.guest_picker import who_is
from frontdesk.ui.panes.create_page.twins import Twin, twin_of
from frontdesk.ui.parts.callout import Callout
from frontdesk.ui.parts.field import Field
from frontdesk.ui.parts.part import Part
from frontdesk.ui.text import create as words
from frontdesk.ui.text import tr
from frontdesk.ui.theme import Tone

GAP = 8
LINE_GAP = 8
_ROWS = (("last_name",), ("first_name",), ("email",), ("phone", "birth"), ("nationality",))
"""Names and addresses have the whole width: the longest are 60 letters."""
_COLUMNS = 2


class GuestForm(Part):
    """`edited` carries what is typed; `entered` is Enter; `twin_taken` the profile the clerk takes instead. `warned`
    carries the part that must be seen before Enter.
    """

    edited = Signal(object)
    entered = Signal()
    twin_taken = Signal(object)
    warned = Signal(QWidget)

    def __init__(self, find: Callable[[str], Sequence[GuestHit]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._find = find
        self._typed = Typed()
        self._twin: Twin | None = None
        self._today = date.min
        self._fields = {
            "last_name": Field(tr("Surname")),
            "first_name": Field(tr("First name")),
            "email": Field(tr("E-mail")),
            "phone": Field(tr("Phone"), figures=True),
            "birth": Field(tr("Birth date"), placeholder=tr("12.3.1980"), figures=True),
            "nationality": Field(tr("Nationality"), placeholder=tr("CZ or its name")),
        }
        self._warning = Callout(Tone.WARN, icon="users")
        self._lay_out()
        for name, field in self._fields.items():
            field.edited.connect(lambda text, name=name: self._take(name, text))
            field.left.connect(self._check)
            field.entered.connect(self.entered)

    def show_typed(self, typed: Typed, today: date) -> None:
        """Show what was typed so far."""
        self._typed, self._today = typed, today
        for name, field in self._fields.items():
            if field.text() != getattr(typed, name):
                field.set_text(getattr(typed, name))
        self._look_for_twins()

    def show_problems(self, problems: Problems, today: date) -> None:
        """Each under its field."""
        parts = {FormPart.GUEST: "last_name", FormPart.EMAIL: "email", FormPart.PHONE: "phone"}
        parts |= {FormPart.NATIONALITY: "nationality", FormPart.BIRTH: "birth"}
        for part, name in parts.items():
            wrong = problems.get(part)
            self._fields[name].set_problem(_sentence(part, wrong, today))

    def first_gap(self) -> QWidget:
        """Where typing goes on: the surname while there is none, else the e-mail."""
        return self._fields["last_name" if not self._typed.last_name else "email"]

    def warn_again(self) -> None:
        """The room for the form is another: what is warned of is to be seen there too."""
        if self._twin is not None:
            self.warned.emit(self._warning)

    def focus_part(self, part: FormPart) -> None:
        """Put the keys where something is wrong."""
        self._fields[_NAMES.get(part, "last_name")].setFocus(Qt.FocusReason.OtherFocusReason)

    def _take(self, name: str, text: str) -> None:
        self._typed = replace(self._typed, **{name: text})
        self._fields[name].set_problem("")
        self._look_for_twins()
        self.edited.emit(self._typed)

    def _check(self) -> None:
        """On leaving a field, so that nothing is called wrong while it is being typed."""
        self.show_problems(
            {
                part: wrong
                for part, wrong in typed_problems(self._typed, self._today)
                if not self._fields[_NAMES[part]].input.hasFocus()
            },
            self._today,
        )

    def _look_for_twins(self) -> None:
        twin = twin_of(self._typed, self._today, self._find)
        if twin == self._twin:
            return
        self._twin = twin
        self._warning.clear_buttons()
        self._warning.setVisible(twin is not None)
        if twin is not None:
            self._warning.show_text(words.twin_title(twin.guest, twin.same.name), words.twin_body(twin.same.name))
            self._warning.add_button(words.take_twin()).clicked.connect(self._take_twin)
            self.warned.emit(self._warning)

    def _take_twin(self) -> None:
        if self._twin is not None:
            self.twin_taken.emit(who_is(self._twin.guest))

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(GAP)
        grid.setVerticalSpacing(LINE_GAP)
        for row, names in enumerate(_ROWS):
            for at, name in enumerate(names):
                grid.addWidget(self._fields[name], row, at, 1, _COLUMNS // len(names), Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(LINE_GAP)
        column.addLayout(grid)
        column.addWidget(self._warning)
        self._warning.hide()


_NAMES = {
    FormPart.EMAIL: "email",
    FormPart.PHONE: "phone",
    FormPart.NATIONALITY: "nationality",
    FormPart.BIRTH: "birth",
}


def _sentence(part: FormPart, wrong: Wrong | None, today: date) -> str:
    return "" if wrong is None else words.problem(part.name, wrong.name, today)
