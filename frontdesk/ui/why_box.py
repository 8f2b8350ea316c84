"""Why a thing is sent again, or left: a reason by its number, or a few words. It opens in place, under the choice."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from frontdesk.domain.decided import Because, Why
from frontdesk.domain.outbox import Decision
from frontdesk.domain.views import StayView, UnsentItem
from frontdesk.service.desk import Desk
from frontdesk.ui import theme
from frontdesk.ui.kept_typing import KeptTyping, Values
from frontdesk.ui.parts.button import Button, ButtonKind
from frontdesk.ui.parts.field import Field
from frontdesk.ui.parts.label import Label
from frontdesk.ui.parts.row_of_buttons import NARROWEST, RowOfButtons
from frontdesk.ui.text import tr
from frontdesk.ui.text import unsent_why as words
from frontdesk.ui.theme import Tone

MOST_LETTERS = 200


class WhyBox(QWidget):
    """`settled` carries the decision and its reason; `closed` when the clerk goes back to the choices."""

    settled = Signal(Decision, object)
    closed = Signal()

    def __init__(self, item: UnsentItem, view: StayView | None, decision: Decision) -> None:
        super().__init__()
        self.decision = decision
        self._typing: KeptTyping | None = None
        self._choices = words.reasons_for(decision)
        self._field = Field(tr("In your own words"), placeholder=tr("a word or two"))
        self._field.input.setMaxLength(MOST_LETTERS)
        self._field.entered.connect(self._take_words)
        self._field.edited.connect(self._note)
        self._buttons = [self._button(choice) for choice in self._choices]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 4)
        column.setSpacing(6)
        column.addWidget(Label(words.reason_asked(item, decision, view), size=12, weight=600, wrap=True))
        for button in self._buttons:
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._field)
        column.addWidget(Label(words.reason_kept(), size=12, tone=Tone.MUTE, wrap=True))
        column.addWidget(RowOfButtons(self._ways()))
        self.setAccessibleName(words.reason_asked(item, decision, view))

    @staticmethod
    def kept_decision(desk: Desk, item: UnsentItem) -> Decision | None:
        """Of an entry whose reason was left half typed: what was about to be decided."""
        found = (desk.draft(_name(item)) or {}).get("values")
        try:
            return Decision(found["decision"]) if isinstance(found, dict) else None
        except (KeyError, ValueError):  # another version wrote it
            return None

    def keep(self, desk: Desk, item: UnsentItem) -> None:
        """Put back what was half typed, and keep what is typed from now on."""
        typing = KeptTyping(desk, _name(item), self)
        kept, _ = typing.kept()
        if kept is not None and kept.get("decision") == self.decision:
            self._field.set_text(str(kept.get("words", "")))
        typing.follow(self._half_typed, self.window())
        self._typing = typing

    def rest(self) -> None:
        """The card is made anew: what was typed a moment ago is kept."""
        if self._typing is not None:
            self._typing.save()

    def forget(self) -> None:
        """It is decided, or the clerk went back: nothing is half typed any more."""
        self._field.set_text("")
        self.rest()

    def stop(self) -> QWidget:
        """Where the keyboard goes: to the words, where some are typed, else to the first reason."""
        return self._field.input if self._field.text() or not self._buttons else self._buttons[0]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A number picks its reason; letters go to the field; Esc goes back to the choices."""
        if event.key() == Qt.Key.Key_Escape:
            self.forget()
            self.closed.emit()
            return
        if self.press(event.text()):
            return
        super().keyPressEvent(event)

    def press(self, text: str) -> bool:
        """A key that came here and not to the field. False when it is none of this box."""
        for choice in self._choices:
            if text and text == choice.key:
                self._settle(choice.because)
                return True
        if len(text) == 1 and text.isalpha():
            self._field.input.setFocus(Qt.FocusReason.OtherFocusReason)
            self._field.input.insert(text)
            self._note()
            return True
        return False

    def _button(self, choice: words.ReasonChoice) -> Button:
        button = Button(choice.words, key=choice.key, height=theme.Height.SMALL)
        button.setMinimumWidth(NARROWEST)
        button.clicked.connect(lambda: self._settle(choice.because))
        return button

    def _ways(self) -> tuple[Button, Button]:
        done = Button(tr("Do it"), key="Enter", height=theme.Height.SMALL)
        done.clicked.connect(self._take_words)
        back = Button(tr("Back"), ButtonKind.LINK, key="Esc", height=theme.Height.SMALL)
        back.clicked.connect(self.forget)
        back.clicked.connect(self.closed)
        return done, back

    def _take_words(self) -> None:
        typed = " ".join(self._field.text().split())
        if not typed:
            self._field.set_problem(words.reason_missing())
            self._field.input.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._settle(Because.WORDS, typed)

    def _settle(self, because: Because, typed: str = "") -> None:
        self.settled.emit(self.decision, Why(because, typed))

    def _note(self) -> None:
        self._field.set_problem("")
        if self._typing is not None:
            self._typing.touch()

    def _half_typed(self) -> Values | None:
        typed = self._field.text()
        return {"decision": str(self.decision), "words": typed} if typed.strip() else None


def _name(item: UnsentItem) -> str:
    return f"why {item.entry.id}"
