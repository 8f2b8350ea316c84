"""A start without the key, which the keyring lost or does not give: what is safe, and what can be done."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.ui import theme
from frontdesk.ui.page import Page
from frontdesk.ui.parts.button import Button, ButtonKind
from frontdesk.ui.parts.field import Field
from frontdesk.ui.parts.label import Label
from frontdesk.ui.parts.lines import Separator
from frontdesk.ui.text import recovery as words
from frontdesk.ui.text.recovery import Lost
from frontdesk.ui.theme import Tone

WIDTH = 560
HEIGHT = 340
GAP = 16


class LostKeyPage(Page):
    """`given` carries what was typed, `again` asks the keyring once more, `anew` begins beside the old file.
    `is_again`: it was asked before, in vain.
    """

    given = Signal(str)
    again = Signal()
    anew = Signal()

    def __init__(self, why: Lost, *, has_words: bool, is_again: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(WIDTH, HEIGHT, parent)
        title = Label(words.lost_title(why, is_again=is_again), size=20, weight=600, wrap=True)
        text = Label(words.lost_text(why, has_words=has_words), size=13, tone=Tone.INK2, wrap=True)
        self._field = Field(words.words_label(), icon="key-round")
        self._field.input.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self._open = Button(words.open_with_words(), ButtonKind.PRIMARY, key="Enter", height=theme.Height.LARGE)
        again_key = "Esc" if why is Lost.PASSPHRASE else "F5"
        self._again = Button(
            words.try_again(why),
            ButtonKind.SECONDARY if has_words else ButtonKind.PRIMARY,
            key=again_key,
            height=theme.Height.LARGE,
        )
        self._anew = Button(words.begin_anew())
        self._line = Separator()
        self._note = Label(words.begin_anew_note(), size=12, tone=Tone.INK2, wrap=True)
        self._column = QVBoxLayout(self.block)
        self._column.setContentsMargins(0, 0, 0, 0)
        for part in (title, text, self._field):
            self._column.addWidget(part)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self._open, self._again):
            row.addWidget(button)
        row.addStretch(1)
        self._column.addLayout(row)
        self._column.addWidget(self._line)
        self._column.addWidget(self._note)
        self._column.addWidget(self._anew, 0, Qt.AlignmentFlag.AlignLeft)
        for widget in (self._line, self._note, self._anew):
            # A locked keyring takes no new key either, and a passphrase may come back to mind.
            widget.setVisible(why is Lost.KEYRING)
        self._column.addStretch(1)
        self._field.setVisible(has_words)
        self._open.setVisible(has_words)
        self.setAccessibleName(title.text())
        self.setAccessibleDescription(text.text())
        self.setFocusProxy(self._field if has_words else self._again)
        self._field.entered.connect(self._give)
        self._field.edited.connect(lambda _text: self._field.set_problem(""))
        self._open.clicked.connect(self._give)
        self._again.clicked.connect(self.again)
        self._anew.clicked.connect(self.anew)
        key = QShortcut(QKeySequence(again_key), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        key.activated.connect(self.again)
        self.restyle()

    def show_wrong_words(self, count: int, wrong: Sequence[tuple[int, str]], needed: int) -> None:
        """Name those that cannot be right; the first is marked to be typed over."""
        self.show_problem(words.wrong_words(count, wrong, needed))
        if wrong:
            at = self._field.text().casefold().find(wrong[0][1])
            self._field.input.setSelection(max(0, at), len(wrong[0][1]))

    def show_problem(self, sentence: str) -> None:
        """Say under the field what is wrong."""
        self._field.set_problem(sentence)
        self._field.input.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        """Nothing of the words stays in the page."""
        self._field.set_text("")

    def restyle(self) -> None:
        """Spaces follow the text size."""
        self._column.setSpacing(theme.current().px(GAP))
        super().restyle()

    def _give(self) -> None:
        typed = self._field.text()
        if not typed.strip():
            self.show_problem(words.no_words_typed())
            return
        self.given.emit(typed)
