"""The passphrase of a computer without a keyring: chosen once, asked for at each start."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from frontdesk.ui import theme
from frontdesk.ui.page import Page
from frontdesk.ui.parts.button import Button, ButtonKind
from frontdesk.ui.parts.field import Field
from frontdesk.ui.parts.label import Label
from frontdesk.ui.text import connect as words
from frontdesk.ui.theme import Tone

WIDTH = 440
HEIGHT = 400
FIELD_GAP = 16


class PassphrasePage(Page):
    """`given` carries the passphrase. With `is_new` it is typed twice and has to be long enough. `forgotten` is there
    where recovery words open the desk too.
    """

    given = Signal(str)
    forgotten = Signal()

    def __init__(self, *, is_new: bool = False, has_words: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(WIDTH, HEIGHT, parent)
        self._is_new = is_new
        self._first = _field(words.passphrase_label())
        self._second = _field(words.again_label())
        self._button = Button(words.seal(is_new=is_new), ButtonKind.PRIMARY, key="Enter", height=theme.Height.LARGE)
        self._forgotten = Button(words.passphrase_forgotten(), ButtonKind.GHOST, height=theme.Height.LARGE)
        self._title = Label(words.passphrase_title(is_new=is_new), size=20, weight=600)
        self._text = Label(words.passphrase_text(is_new=is_new), size=13, tone=Tone.INK2, wrap=True)
        self._note = Label(words.passphrase_note(is_new=is_new), size=12, tone=Tone.INK2, wrap=True)
        self._column = QVBoxLayout(self.block)
        for part in (self._title, self._text, self._first, self._second):
            self._column.addWidget(part)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._button)
        row.addWidget(self._forgotten)
        row.addStretch(1)
        self._column.addLayout(row)
        self._column.addWidget(self._note)
        self._column.addStretch(1)
        # Once it is inside: shown on its own it would be a window, and take the focus with it.
        self._second.setVisible(is_new)
        self._forgotten.setVisible(has_words)
        self.setAccessibleName(self._title.text())
        self.setFocusProxy(self._first)
        self._first.entered.connect(self._enter)
        self._second.entered.connect(self._give)
        self._button.clicked.connect(self._give)
        self._forgotten.clicked.connect(self.forgotten)
        for field in (self._first, self._second):
            field.edited.connect(lambda _text, field=field: field.set_problem(""))
        self.restyle()

    def show_problem(self, sentence: str) -> None:
        """Say under the field what is wrong, with the whole passphrase marked to be typed over; "" takes it back."""
        self._first.set_problem(sentence)
        if sentence:
            self._first.input.selectAll()
            self._first.input.setFocus(Qt.FocusReason.OtherFocusReason)

    def restyle(self) -> None:
        """Spaces follow the text size."""
        now = theme.current()
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(now.px(FIELD_GAP))
        super().restyle()

    def _enter(self) -> None:
        is_long_enough = len(self._first.text()) >= words.SHORTEST_PASSPHRASE
        if self._is_new and is_long_enough and not self._second.text():
            self._second.input.setFocus(Qt.FocusReason.TabFocusReason)
            return
        self._give()

    def _give(self) -> None:
        passphrase = self._first.text()
        if not passphrase:
            self.show_problem(words.passphrase_empty())
            return
        if self._is_new and len(passphrase) < words.SHORTEST_PASSPHRASE:
            self.show_problem(words.passphrase_short(len(passphrase)))
            return
        if self._is_new and passphrase != self._second.text():
            self._second.set_problem(words.passphrases_differ())
            self._second.input.selectAll()
            self._second.input.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.given.emit(passphrase)


def _field(label: str) -> Field:
    field = Field(label, icon="lock")
    field.input.setEchoMode(QLineEdit.EchoMode.Password)
    field.input.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
    return field
