"""A labelled field: edge states, one sentence when something is wrong, tokens as dots with the last 4 shown."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from frontdesk.ui import theme
from frontdesk.ui.parts.label import Label
from frontdesk.ui.parts.painting import LEFT, draw_icon, draw_text, round_box
from frontdesk.ui.parts.part import Part
from frontdesk.ui.parts.search_box import BareInput
from frontdesk.ui.theme import Tone

PADDING = 12
ICON_PADDING = 11
ICON_GAP = 8
LABEL_GAP = 5
HEAD_GAP = 8
PROBLEM_ICON = 14
PROBLEM_INDENT = 2
PROBLEM_GAP = 4
SHOWN_LETTERS = 4
DOTS_SHOWN = 24
DOT = "•"


class SecretInput(BareInput):
    """Dots while typing; once left, dots and the last 4 letters, so that two tokens can be told apart."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        # An input method would learn and offer what is typed.
        self.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)

    def summary(self) -> str:
        """What is shown while the field has no focus; short secrets show dots alone."""
        text = self.text()
        shown = text[-SHOWN_LETTERS:] if len(text) > 2 * SHOWN_LETTERS else ""
        return DOT * min(len(text) - len(shown), DOTS_SHOWN) + shown

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt's own dots while it has focus or is empty."""
        if self.hasFocus() or not self.text():
            super().paintEvent(event)
            return
        with QPainter(self) as painter:
            # Qt sets line edit text 2 px in; without the same the dots would jump when focus comes.
            room = QRectF(self.rect()).adjusted(2, 0, 0, 0)
            draw_text(painter, room, self.summary(), self.font(), theme.current().tokens.ink, LEFT)


class _Box(Part):
    """Ground, edge and icon around the bare input."""

    def __init__(self, icon: str, line: QLineEdit, parent: QWidget) -> None:
        super().__init__(parent)
        self._icon, self._line = icon, line
        self.is_wrong = False
        self._row = QHBoxLayout(self)
        self._row.setSpacing(0)
        self._row.addWidget(line)
        self.setFocusProxy(line)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.restyle()

    def restyle(self) -> None:
        now = theme.current()
        left = now.px(ICON_PADDING + 16 + ICON_GAP) if self._icon else now.px(PADDING)
        # Qt sets the text of a line edit 2 px in; beside an icon the pictures have it 1 px further right.
        self._row.setContentsMargins(left - (1 if self._icon else 2), 2, now.px(PADDING) - 2, 2)
        self.setFixedHeight(now.px(theme.Height.NORMAL))

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme.current()
        with QPainter(self) as painter:
            tokens = now.tokens
            edge, width = tokens.edge, 1.0
            if self.is_wrong:
                edge, width = tokens.bad, 1.5
            if self._line.hasFocus():
                edge, width = tokens.bad if self.is_wrong else tokens.accent, 2.0
            ground = tokens.field if self._line.isEnabled() else tokens.mute_tint
            round_box(painter, self.rect(), theme.Radius.CONTROL, ground, edge, width)
            if self._icon:
                draw_icon(painter, now.px(ICON_PADDING), (self.height() - now.px(16)) / 2, self._icon, tokens.ink3)


class _Problem(Part):
    """Icon and one sentence under the box."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = Label(size=12, tone=Tone.BAD, wrap=True)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._words)
        self.restyle()
        self.hide()

    def say(self, sentence: str) -> None:
        self._words.setText(sentence)
        self.setAccessibleName(sentence)
        self.setVisible(bool(sentence))

    def sentence(self) -> str:
        return self._words.text()

    def restyle(self) -> None:
        now = theme.current()
        indent = now.px(PROBLEM_INDENT + PROBLEM_ICON + PROBLEM_GAP)
        self._column.setContentsMargins(indent, now.px(PROBLEM_GAP), 0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme.current()
        top = now.px(PROBLEM_GAP) + 1
        with QPainter(self) as painter:
            draw_icon(painter, now.px(PROBLEM_INDENT), top, "circle-alert", now.tokens.bad, PROBLEM_ICON)


class Field(Part):
    """Label above, box, problem below. `edited` for each change by the clerk, `entered` on Enter, `left` on leaving.
    Without a label what stands above names it; `input` is then given its accessible name.

    `figures` for pure numbers (a phone, an amount): figures of equal width. `is_head`: its label is the head of what
    follows.
    """

    edited = Signal(str)
    entered = Signal()
    left = Signal()

    def __init__(
        self,
        label: str,
        *,
        icon: str = "",
        placeholder: str = "",
        secret: bool = False,
        figures: bool = False,
        is_head: bool = False,
        width: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._width, self._label_gap = width, HEAD_GAP if is_head else LABEL_GAP
        self._label = Label(label, weight=600) if is_head else Label(label, size=12, weight=500, tone=Tone.INK2)
        self.input: QLineEdit = SecretInput() if secret else BareInput(figures=figures)
        self.input.setPlaceholderText(placeholder)
        self.input.setAccessibleName(label)
        self._label.setBuddy(self.input)
        self._box = _Box(icon, self.input, self)
        self._problem = _Problem(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for part in (self._label, self._box, self._problem):
            self._column.addWidget(part)
        if not label:
            self._label.hide()
        self._column.addStretch(1)
        self.setFocusProxy(self.input)
        self.input.installEventFilter(self)
        self.input.textEdited.connect(self.edited)
        self.input.returnPressed.connect(self.entered)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.restyle()

    def text(self) -> str:
        """What stands in the field, blanks included."""
        return self.input.text()

    def set_text(self, text: str) -> None:
        """Fill the field; `edited` stays silent."""
        self.input.setText(text)

    def set_label(self, label: str) -> None:
        """Call it something else."""
        self._label.setText(label)
        self._label.setVisible(bool(label))
        self.input.setAccessibleName(label)

    def set_width(self, width: int) -> None:
        """Another width, in design pixels."""
        if width != self._width:
            self._width = width
            self.restyle()

    def set_problem(self, sentence: str) -> None:
        """Say what is wrong and how to right it; empty when all is well."""
        self._problem.say(sentence)
        self._box.is_wrong = bool(sentence)
        self._box.update()
        self.input.setAccessibleDescription(sentence)

    def problem(self) -> str:
        """The sentence shown, or nothing."""
        return self._problem.sentence()

    def restyle(self) -> None:
        """Spaces and width follow the text size."""
        now = theme.current()
        self._column.setSpacing(0)
        self._label.setContentsMargins(0, 0, 0, now.px(self._label_gap))
        if self._width is not None:
            self.setFixedWidth(now.px(self._width))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The box repaints when focus comes and goes."""
        if watched is self.input and isinstance(event, QFocusEvent):
            self._box.update()
            if event.type() is QEvent.Type.FocusOut:
                self.left.emit()
        return super().eventFilter(watched, event)
