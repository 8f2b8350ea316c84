"""A number with a minus and a plus beside it: nights, adults, children. Digits type it, the arrows step."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QIntValidator, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from frontdesk.ui import theme
from frontdesk.ui.parts.button import IconButton
from frontdesk.ui.parts.label import Label
from frontdesk.ui.parts.painting import round_box
from frontdesk.ui.parts.part import Part
from frontdesk.ui.parts.search_box import BareInput
from frontdesk.ui.text import tr
from frontdesk.ui.theme import Tone

LABEL_GAP = 5
SIDE = 3
STEPS = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}


class Stepper(Part):
    """`changed` carries the number the clerk made it; `entered` is Enter; `letters` what was typed and is no number."""

    changed = Signal(int)
    entered = Signal()
    letters = Signal(str)

    def __init__(
        self, label: str, *, least: int = 0, most: int = 99, width: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._least, self._most, self._width = least, most, width
        self._shown = least
        self._label = Label(label, size=12, weight=500, tone=Tone.INK2)
        self.input = BareInput(figures=True)
        self._minus = IconButton("minus", tr("{what}: one less").format(what=label), size=26)
        self._plus = IconButton("plus", tr("{what}: one more").format(what=label), size=26)
        self._box = _Box(self.input, self._minus, self._plus)
        self._column = QVBoxLayout(self)
        self._lay_out()
        self.input.setAccessibleName(label)
        self.input.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.input.setValidator(QIntValidator(least, most, self.input))
        self.input.installEventFilter(self)
        self.input.textEdited.connect(self._take)
        self.input.returnPressed.connect(self.entered)
        for button, step in ((self._minus, -1), (self._plus, 1)):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(lambda _=False, step=step: self.step(step))
        self.setFocusProxy(self.input)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.restyle()

    def value(self) -> int:
        """The number shown."""
        return self._shown

    def show_value(self, value: int) -> None:
        """Show a number; `changed` stays silent."""
        self._shown = value
        if self.input.text() != str(value) and not (self.input.hasFocus() and not self.input.text()):
            self.input.setText(str(value))
            if self.input.hasFocus():
                self.input.selectAll()
        self._minus.setEnabled(value > self._least)
        self._plus.setEnabled(value < self._most)

    def step(self, by: int) -> None:
        """One more or one less, within its bounds."""
        wanted = min(max(self._shown + by, self._least), self._most)
        if wanted != self._shown:
            self.changed.emit(wanted)

    def restyle(self) -> None:
        """Sizes follow the text size."""
        now = theme.current()
        self._label.setContentsMargins(0, 0, 0, now.px(LABEL_GAP))
        self.setFixedWidth(now.px(self._width))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows step; letters are for somebody else; leaving it empty brings the number back."""
        if watched is self.input and isinstance(event, QFocusEvent):
            self._follow_focus(event)
        if watched is self.input and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._press(event)
        return super().eventFilter(watched, event)

    def _follow_focus(self, event: QFocusEvent) -> None:
        self._box.update()
        if event.gotFocus():
            self.input.selectAll()  # at once: digits typed next replace the number
            QTimer.singleShot(0, self.input, self.input.selectAll)  # the mouse takes the selection away
        elif not self.input.text():
            self.input.setText(str(self._shown))

    def _press(self, event: QKeyEvent) -> bool:
        if event.key() in STEPS:
            self.step(STEPS[Qt.Key(event.key())])
            return True
        plain = not event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        if plain and event.text().isalpha():
            self.letters.emit(event.text())
            return True
        return False

    def _take(self, text: str) -> None:
        if text and int(text) >= self._least and int(text) != self._shown:
            self.changed.emit(int(text))

    def _lay_out(self) -> None:
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._label)
        self._column.addWidget(self._box)
        self._column.addStretch(1)


class _Box(Part):
    """Ground and edge around the number and its two buttons."""

    def __init__(self, line: BareInput, minus: IconButton, plus: IconButton) -> None:
        super().__init__()
        self._line = line
        row = QHBoxLayout(self)
        row.setContentsMargins(SIDE, 2, SIDE, 2)
        row.setSpacing(0)
        for part in (minus, line, plus):
            row.addWidget(part)
        self.restyle()

    def restyle(self) -> None:
        self.setFixedHeight(theme.current().px(theme.Height.NORMAL))

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.current().tokens
        has_focus = self._line.hasFocus()
        edge = tokens.accent if has_focus else tokens.edge
        with QPainter(self) as painter:
            round_box(painter, self.rect(), theme.Radius.CONTROL, tokens.field, edge, 2.0 if has_focus else 1.0)
