"""A fact that can be changed where it stands: it looks like text, shows ground and pencil under the mouse, and turns
into a field (DESK.md §5).
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from frontdesk.ui import theme
from frontdesk.ui.parts.label import Label
from frontdesk.ui.parts.lines import KeyValueLine
from frontdesk.ui.parts.painting import draw_icon, focus_ring, round_box
from frontdesk.ui.parts.part import Part
from frontdesk.ui.parts.search_box import BareInput
from frontdesk.ui.text import tr
from frontdesk.ui.theme import Tone

_KEY_WIDTH = 92
_PENCIL = 14
_OUTSIDE = 6  # how far ground and ring stand out at the left of the value
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_BEGINS = (*_ENTER, Qt.Key.Key_Space, Qt.Key.Key_E)


class FactLine(KeyValueLine):
    """`wanted` when the clerk asks to change it: by mouse, or by Enter, Space or E while it has the focus."""

    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._can_change = False

    def set_can_change(self, can_change: bool) -> None:
        """Whether anything comes of pressing it."""
        if can_change == self._can_change:
            return
        self._can_change = can_change
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if can_change else Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor if can_change else Qt.CursorShape.ArrowCursor)
        self.setAccessibleDescription(tr("Enter changes it") if can_change else "")
        self.update()

    def event(self, event: QEvent) -> bool:
        """Its keys are not the window's while it has the focus."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride and self._begins(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Begin."""
        if self._begins(event):
            self.wanted.emit()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Begin, where the mouse was pressed and is still."""
        if self._can_change and self.rect().contains(event.position().toPoint()):
            self.wanted.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The release decides."""
        event.setAccepted(self._can_change)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show what can be done."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Text again."""
        super().leaveEvent(event)
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The ring comes."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The ring goes."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, ring and pencil around the fact while it is under the mouse or has the focus."""
        if self._can_change and (self.underMouse() or self.hasFocus()):
            now = theme.current()
            left = now.px(_KEY_WIDTH) - now.px(_OUTSIDE)
            room = self.rect().adjusted(left, 0, 0, 0)
            with QPainter(self) as painter:
                if self.underMouse():
                    round_box(painter, room, theme.Radius.CONTROL, now.tokens.hover)
                if self.hasFocus():
                    focus_ring(painter, room, theme.Radius.CONTROL)
                pencil = now.px(_PENCIL)
                top = (self.height() - pencil) / 2
                draw_icon(painter, self.width() - pencil - now.px(_OUTSIDE), top, "pencil", now.tokens.ink3, _PENCIL)
        super().paintEvent(event)

    def _begins(self, event: QKeyEvent) -> bool:
        return self._can_change and not event.modifiers() and event.key() in _BEGINS


class _Box(Part):
    """Ground and edge of the field."""

    def __init__(self, line: BareInput, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = line
        self.is_wrong = False
        self._row = QHBoxLayout(self)
        self._row.addWidget(line)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.restyle()

    def restyle(self) -> None:
        """28 high."""
        now = theme.current()
        self._row.setContentsMargins(now.px(_OUTSIDE) - 2, 0, now.px(_OUTSIDE), 0)
        self.setFixedHeight(now.px(theme.Height.SMALL))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The focused edge; red while what stands there is not understood."""
        tokens = theme.current().tokens
        edge = tokens.bad if self.is_wrong else tokens.accent
        with QPainter(self) as painter:
            round_box(painter, self.rect(), theme.Radius.CONTROL, tokens.field, edge, 2.0)


class FactField(QWidget):
    """In the place of a line. `typed` carries what Enter, or leaving it, would save; `left` when it is put back, True
    to go on to the next field.
    """

    typed = Signal(str)
    left = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before = ""
        self._key = Label(size=12, tone=Tone.MUTE)
        self._line = BareInput(weight=400)
        self._box = _Box(self._line)
        self._said = Label(size=12, tone=Tone.BAD, wrap=True)
        self._hint = Label(tr("Enter saves, Esc leaves it, Tab goes on"), size=11, tone=Tone.MUTE, wrap=True)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self._key)
        row.addWidget(self._box, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(self._said)
        column.addWidget(self._hint)
        self.setFocusProxy(self._line)
        self._line.textEdited.connect(lambda _text: self.show_problem(""))
        self._line.installEventFilter(self)
        self.hide()

    def begin(self, key: str, text: str) -> None:
        """Show what stands there, picked, so that another can be typed over it."""
        now = theme.current()
        self._before = text
        self._key.setText(key)
        left = now.px(_KEY_WIDTH) - now.px(_OUTSIDE)
        self._key.setFixedWidth(left)
        for under in (self._said, self._hint):
            under.setContentsMargins(left, 0, 0, 0)
        self._line.setText(text)
        self._line.setAccessibleName(key)
        self.show_problem("")
        self.show()
        self._line.setFocus(Qt.FocusReason.OtherFocusReason)
        self._line.selectAll()

    def show_problem(self, sentence: str) -> None:
        """Say what is not understood; it stays open."""
        self._said.setText(sentence)
        self._said.setVisible(bool(sentence))
        self._hint.setVisible(not sentence)
        self._line.setAccessibleDescription(sentence)
        self._box.is_wrong = bool(sentence)
        self._box.update()

    @property
    def is_understood(self) -> bool:
        """Nothing is wrong with what stands there."""
        return not self._box.is_wrong

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Enter saves, Esc restores, Tab saves and goes on, leaving saves what is understood."""
        if watched is not self._line or self.isHidden():
            return False
        if event.type() is QEvent.Type.FocusOut and isinstance(event, QFocusEvent):
            if event.reason() is not Qt.FocusReason.ActiveWindowFocusReason:
                self._save(goes_on=False)
            return False
        if not isinstance(event, QKeyEvent):
            return False
        is_own = event.key() in (*_ENTER, Qt.Key.Key_Escape, Qt.Key.Key_Tab)
        if event.type() is QEvent.Type.ShortcutOverride and is_own:
            event.accept()
            return True
        if event.type() is not QEvent.Type.KeyPress or not is_own:
            return False
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit(False)
        else:
            self._save(goes_on=event.key() == Qt.Key.Key_Tab)
        return True

    def _save(self, *, goes_on: bool) -> None:
        text = self._line.text().strip()
        if text != self._before:
            self.typed.emit(text)
        if self.is_understood:
            self.left.emit(goes_on)
