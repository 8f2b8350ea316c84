"""A note on a stay."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from frontdesk.domain.commands import AddNote, Command
from frontdesk.domain.views import StayView
from frontdesk.ui.kept_typing import Values
from frontdesk.ui.panes.stay_acts.act_dialog import ActDialog
from frontdesk.ui.parts.field import Field
from frontdesk.ui.text import detail as words
from frontdesk.ui.text import isolate, tr, wrong


class NoteDialog(ActDialog):
    """`N`, the words, Enter."""

    def __init__(self, host: QWidget, view: StayView) -> None:
        name = words.list_name(view)
        title = tr("Note for {name}").format(name=isolate(name)) if name else tr("Note")
        super().__init__(host, view, title, tr("Everybody at the hotel reads it; the guest does not."))
        self._field = Field(tr("Note"), icon="sticky-note")
        self._button = self.set_doing(tr("Write it down"))
        self.body.insertWidget(0, self._field)
        self._field.edited.connect(lambda _text: self._settle())
        self._settle()

    def first_focus(self) -> QWidget | None:
        """The words can be typed at once."""
        return self._field.input

    def commands(self) -> tuple[Command, ...]:
        """One note."""
        text = self._field.text().strip()
        if not text or self._field.problem():
            return ()
        return (AddNote(reservation_id=self.view.reservation.id, text=text),)

    def values(self) -> Values:
        """The words."""
        return {"text": self._field.text()}

    def fill_in(self, values: Values) -> None:
        """The words."""
        self._field.set_text(str(values["text"]))
        self._settle()

    def _settle(self) -> None:
        self.typed.emit()
        text = self._field.text().strip()
        self._field.set_problem(wrong.letters(text, wrong.LONGEST_NOTE))
        self.need(None if text else self._field, tr("Type what everybody shall know: asks for a quiet room."))
        self._button.set_off(self._field.problem() or ("" if text else tr("Type the note")))
        self.fit()
