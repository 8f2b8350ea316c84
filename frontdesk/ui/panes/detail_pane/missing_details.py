"""What the profiles of those who leave still lack, and the fields that fill it in, in the place where it is said."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.domain.commands import ChangeGuest, GuestDetails
from frontdesk.domain.views import Missing, Person, StayView
from frontdesk.ui import theme
from frontdesk.ui.parts.button import Button, ButtonKind
from frontdesk.ui.parts.field import Field
from frontdesk.ui.parts.label import Label
from frontdesk.ui.parts.signs import Sign, SignLabel
from frontdesk.ui.text import detail as words
from frontdesk.ui.text import tr
from frontdesk.ui.text.typed import country
from frontdesk.ui.theme import Tone

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_SIGN = Sign("circle-alert", "", Tone.WARN, Tone.INK2)
_GAP = 8


class MissingDetails(QWidget):
    """One line until it is opened; then the fields of one person after the other.

    `completed` carries a `ChangeGuest`; `closed` comes when nothing is left to fill in, or the clerk leaves it;
    `keys_moved` when the keys came into its fields or left them: Enter is printed where it presses.
    """

    completed = Signal(object)
    closed = Signal()
    keys_moved = Signal()

    def __init__(self, key: str = "", parent: QWidget | None = None) -> None:
        """`key` is printed on the way to the fields; whoever shows them owns it."""
        super().__init__(parent)
        self._stay_id = ""
        self._found: tuple[Missing, ...] = ()
        self._people: tuple[Person, ...] = ()
        self._person: Missing | None = None
        self._has_keys = False
        self._line = QWidget()
        self._text = Label(size=12, wrap=True)
        self._open = Button(tr("Fill in"), ButtonKind.LINK, key=key, height=theme.Height.SMALL)
        self._form = QWidget()
        self._name = Label(size=13, weight=600, wrap=True)
        self._first = Field(words.missing_field("first_name"))
        self._country = Field(words.missing_field("nationality_code"), placeholder=tr("CZ or Czechia"))
        self._save = Button(tr("Save"))
        self._leave = Button(tr("Not now"), ButtonKind.GHOST, key="Esc")
        self._lay_out()
        self._open.clicked.connect(self.open)
        self._save.clicked.connect(self._complete)
        self._leave.clicked.connect(self._close)
        for field in (self._first, self._country):
            field.edited.connect(lambda _text: self._settle())
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._note_keys)
        self.hide()

    @property
    def is_open(self) -> bool:
        """Whether the fields are shown."""
        return self._person is not None

    @property
    def has_keys(self) -> bool:
        """Whether Enter is the form's."""
        return self._has_keys

    def show_stay(self, view: StayView) -> None:
        """Show what is missing now; what is being typed stays."""
        if view.reservation.id != self._stay_id:
            self._stay_id, self._person = view.reservation.id, None
        self._found, self._people = view.missing, view.people
        person = self._person
        still = next((each for each in self._found if person is not None and each.guest_id == person.guest_id), None)
        if person is not None and still != person:
            self._go_on(still or next(iter(self._found), None))
        self._show()
        if person is not None and self._person is None:
            self.closed.emit()

    def _go_on(self, person: Missing | None) -> None:
        """What was filled in is known; the next thing is asked for where the last one was."""
        had_focus = self.isAncestorOf(QApplication.focusWidget() or self)
        self._person = None
        if person is not None:
            self._begin(person)
            if had_focus:
                self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def open(self) -> None:
        """The fields of the first person who lacks anything."""
        if self._found and self._person is None:
            self._begin(self._found[0])
            self._show()
        self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def first_focus(self) -> QWidget:
        """The first field, or the way to it."""
        if self._person is None:
            return self._open
        return self._country.input if self._first.isHidden() else self._first.input

    def event(self, event: QEvent) -> bool:
        """Enter and Esc are the form's while it is open."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._is_own(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter saves, Esc leaves it."""
        if not self._is_own(event):
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Escape:
            self._close()
        else:
            self._complete()

    def _is_own(self, event: QKeyEvent) -> bool:
        return self._person is not None and (event.key() in _ENTER or event.key() == Qt.Key.Key_Escape)

    def _note_keys(self, _before: QWidget | None, now: QWidget | None) -> None:
        has_keys = now is not None and self._form.isAncestorOf(now)
        if has_keys != self._has_keys:
            self._has_keys = has_keys
            self._save.set_key("Enter" if has_keys else "")
            self.keys_moved.emit()

    def _begin(self, person: Missing) -> None:
        self._person = person
        self._name.setText(words.missing_head(person, self._people))
        for field, name in ((self._first, "first_name"), (self._country, "nationality_code")):
            field.set_text("")
            field.set_problem("")
            field.setVisible(name in person.fields)
        self._settle()

    def _show(self) -> None:
        self.setVisible(bool(self._found))
        self._text.setText(words.missing(self._found))
        self._line.setVisible(self._person is None)
        self._form.setVisible(self._person is not None)

    def _close(self) -> None:
        self._person = None
        self._show()
        self.closed.emit()

    def _settle(self) -> None:
        typed = bool(self._first.text().strip() or self._country.text().strip())
        self._save.set_off("" if typed else tr("Nothing is typed yet"))
        self._country.set_problem("")

    def _complete(self) -> None:
        """Hand it over; whoever lacks something next is asked for when the desk has it."""
        person, land = self._person, self._country.text().strip()
        code = country(land) if land else None
        if person is None or not self._save.isEnabled():
            return
        if land and code is None:
            self._country.set_problem(tr("Two letters or the name of a country."))
            return
        details = GuestDetails(first_name=self._first.text().strip() or None, nationality_code=code)
        self.completed.emit(ChangeGuest(guest_id=person.guest_id, details=details, reservation_id=self._stay_id))

    def _lay_out(self) -> None:
        row = QHBoxLayout(self._line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        row.addWidget(SignLabel(_SIGN, ""), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._text, 1)
        row.addWidget(self._open, 0, Qt.AlignmentFlag.AlignVCenter)
        why = Label(words.missing_why(), size=12, tone=Tone.INK2, wrap=True)
        foot = QHBoxLayout()
        foot.setSpacing(_GAP)
        foot.addWidget(self._save)
        foot.addWidget(self._leave)
        foot.addStretch(1)
        form = QVBoxLayout(self._form)
        form.setContentsMargins(0, 0, 0, _GAP)
        form.setSpacing(_GAP)
        for part in (self._name, why, self._first, self._country):
            form.addWidget(part)
        form.addLayout(foot)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._line)
        column.addWidget(self._form)
