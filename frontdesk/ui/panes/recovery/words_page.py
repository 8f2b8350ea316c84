"""The last step of Connect: twelve words for the safe, shown once, two of them typed again from the paper."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from frontdesk.ui import theme
from frontdesk.ui.page import Page
from frontdesk.ui.parts.button import Button, ButtonKind
from frontdesk.ui.parts.field import Field
from frontdesk.ui.parts.label import Label
from frontdesk.ui.parts.painting import round_box
from frontdesk.ui.parts.paper import Paper
from frontdesk.ui.parts.part import Part
from frontdesk.ui.text import recovery as words
from frontdesk.ui.theme import Tone

WIDTH = 560
HEIGHT = 400
COLUMNS = 3
GAP = 16
PADDING = 20
NUMBER_WIDTH = 22


class WordsPage(Page):
    """`confirmed` once two words were typed again, `skipped` when the clerk goes on without. No signal carries a word.

    `asked` are the places of the two, from 0; `sheet` makes the paper; `replaces`: there were words before.
    """

    confirmed = Signal()
    skipped = Signal()

    def __init__(
        self,
        made: Sequence[str],
        asked: Sequence[int],
        sheet: Callable[[], str],
        *,
        has_keyring: bool = True,
        replaces: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(WIDTH, HEIGHT, parent)
        self._sheet = sheet
        self._paper = Paper(self)
        self._steps = QStackedWidget()
        self._shown = _ShownStep(made, has_keyring=has_keyring, replaces=replaces)
        self._typed = _TypedStep([(place + 1, made[place]) for place in asked])
        for step in (self._shown, self._typed):
            self._steps.addWidget(step)
        self._column = QVBoxLayout(self.block)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._steps)
        self.setAccessibleName(words.title())
        self.setFocusProxy(self._shown.kept)
        self._shown.kept.clicked.connect(self._ask)
        self._shown.printed.clicked.connect(self.print_words)
        self._shown.without.clicked.connect(self.skipped)
        self._typed.back.clicked.connect(self._show_words)
        self._typed.right.connect(self.confirmed)
        for key, act in (("Ctrl+P", self.print_words), ("Esc", self._go_back)):
            shortcut = QShortcut(QKeySequence(key), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)
        self.restyle()

    def print_words(self) -> None:
        """Ask for the printer. Nothing is written to a file unless a person picks a printer that does."""
        if self._steps.currentWidget() is self._shown:
            self._paper.print_sheet(self._sheet())

    def forget(self) -> None:
        """Take the words off the screen; the page is done with."""
        self._shown.forget()
        self._typed.forget()
        self._sheet = str

    def _ask(self) -> None:
        self._steps.setCurrentWidget(self._typed)
        self._typed.begin()

    def _show_words(self) -> None:
        self._steps.setCurrentWidget(self._shown)
        self._shown.kept.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_back(self) -> None:
        if self._steps.currentWidget() is self._typed:
            self._show_words()
        else:
            self.skipped.emit()


class _Step(Part):
    """One step of the page: title, text, and what is done in it."""

    def __init__(self, title: str, text: str) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.addWidget(Label(title, size=20, weight=600))
        self.column.addWidget(Label(text, size=13, tone=Tone.INK2, wrap=True))

    def add_row(self, *parts: QWidget) -> None:
        """Buttons beside each other."""
        row = QHBoxLayout()
        row.setSpacing(8)
        for part in parts:
            row.addWidget(part)
        row.addStretch(1)
        self.column.addLayout(row)
        self.column.addStretch(1)

    def restyle(self) -> None:
        """Spaces follow the text size."""
        self.column.setSpacing(theme.current().px(GAP))


class _ShownStep(_Step):
    def __init__(self, made: Sequence[str], *, has_keyring: bool, replaces: bool) -> None:
        super().__init__(words.title(), words.what_for(has_keyring=has_keyring))
        self._table = _WordTable(made)
        self.kept = Button(words.are_kept(), ButtonKind.PRIMARY, key="Enter", height=theme.Height.LARGE)
        self.printed = Button(words.print_them(), icon="printer", key="Ctrl P", height=theme.Height.LARGE)
        way_out = words.leave_old() if replaces else words.without()
        self.without = Button(way_out, ButtonKind.GHOST, key="Esc", height=theme.Height.LARGE)
        self.column.addWidget(self._table)
        note = words.old_ones_end() if replaces else words.keep_them()
        self.column.addWidget(Label(note, size=12, tone=Tone.INK2, wrap=True))
        self.add_row(self.kept, self.printed, self.without)
        self.restyle()

    def forget(self) -> None:
        self._table.forget()


class _TypedStep(_Step):
    right = Signal()

    def __init__(self, asked: Sequence[tuple[int, str]]) -> None:
        super().__init__(words.confirm_title(), words.confirm_text())
        self._wanted = [word for _, word in asked]
        self._numbers = [number for number, _ in asked]
        self._fields = [Field(words.word_label(number), icon="key-round") for number, _ in asked]
        self._button = Button(words.finish(), ButtonKind.PRIMARY, key="Enter", height=theme.Height.LARGE)
        self.back = Button(words.show_again(), ButtonKind.GHOST, key="Esc", height=theme.Height.LARGE)
        for at, field in enumerate(self._fields):
            field.input.setInputMethodHints(
                Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
            )
            field.edited.connect(partial(self._take_back, field))
            field.entered.connect(partial(self._enter, at))
            self.column.addWidget(field)
        self.add_row(self._button, self.back)
        self._button.clicked.connect(self._finish)
        self.restyle()

    def begin(self) -> None:
        """Empty, with the keyboard in the first."""
        for field in self._fields:
            field.set_text("")
            field.set_problem("")
        self._fields[0].input.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        self._wanted = []
        for field in self._fields:
            field.set_text("")

    def _take_back(self, field: Field, _text: str) -> None:
        field.set_problem("")

    def _enter(self, at: int) -> None:
        following = at + 1
        if following < len(self._fields) and not self._fields[following].text().strip():
            self._fields[following].input.setFocus(Qt.FocusReason.TabFocusReason)
            return
        self._finish()

    def _finish(self) -> None:
        for field, number, wanted in zip(self._fields, self._numbers, self._wanted, strict=True):
            if field.text().strip().casefold() != wanted:
                field.set_problem(words.not_that_word(number))
                field.input.selectAll()
                field.input.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        self.right.emit()


class _WordTable(Part):
    """The words with their numbers, row by row, in a box."""

    def __init__(self, made: Sequence[str]) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._labels: list[Label] = []
        for index, word in enumerate(made):
            row, column = divmod(index, COLUMNS)
            number = Label(words.numbered(index + 1), size=12, tone=Tone.MUTE)
            label = Label(word, size=16, weight=500)
            self._grid.addWidget(number, row, 2 * column)
            self._grid.addWidget(label, row, 2 * column + 1)
            self._grid.setColumnStretch(2 * column + 1, 1)
            self._labels.append(label)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.restyle()

    def forget(self) -> None:
        for label in self._labels:
            label.setText("")

    def restyle(self) -> None:
        """Spaces follow the text size."""
        now = theme.current()
        edge = now.px(PADDING)
        self._grid.setContentsMargins(edge, edge, edge, edge)
        self._grid.setVerticalSpacing(now.px(12))
        self._grid.setHorizontalSpacing(now.px(8))
        for column in range(COLUMNS):
            self._grid.setColumnMinimumWidth(2 * column, now.px(NUMBER_WIDTH))

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.current().tokens
        with QPainter(self) as painter:
            round_box(painter, QRect(0, 0, self.width(), self.height()), theme.Radius.CALLOUT, tokens.page, tokens.line)

    def minimumSizeHint(self) -> QSize:
        """As high as its rows."""
        return self._grid.sizeHint()
