"""The search box of the top bar (it looks like a field and opens the search) and the bare input of overlays."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from frontdesk.ui import theme
from frontdesk.ui.parts.keycap import keycap_width, paint_keycap
from frontdesk.ui.parts.painting import draw_icon, draw_text, focus_ring, round_box, text_width
from frontdesk.ui.parts.part import PressPart, Themed
from frontdesk.ui.text import tr

PADDING = 11
TEXT_LEFT = 36
KEY_RIGHT = 8
NARROWEST = 150
_BORROWED = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.MenuBarFocusReason)


class SearchBox(PressPart):
    """A sunk field with icon, hint and key. `clicked` opens the search; `typed` does so with the letter pressed."""

    typed = Signal(str)

    def __init__(self, placeholder: str, key: str = "F3", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = key
        self.setText(placeholder)
        self.setAccessibleName(placeholder)
        self.setAccessibleDescription(tr("Key {key}").format(key=key))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """300 × 32; it grows."""
        now = theme.current()
        return QSize(now.px(300), now.px(theme.Height.NORMAL))

    def minimumSizeHint(self) -> QSize:
        """150 wide: the hint gives way, the key does not."""
        now = theme.current()
        return QSize(now.px(NARROWEST), now.px(theme.Height.NORMAL))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A letter starts the search with it."""
        text = event.text()
        if text and text.isprintable() and not text.isspace():
            self.typed.emit(text)
            return
        super().keyPressEvent(event)

    def is_cut(self) -> bool:
        """Whether the hint gave way."""
        return text_width(theme.current().font(), self.text()) >= self._room_for_words()

    def _room_for_words(self) -> int:
        now = theme.current()
        key = keycap_width(self._key) + now.px(8) if self._key else 0
        return self.width() - now.px(KEY_RIGHT) - key - now.px(TEXT_LEFT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, icon, hint, key."""
        now = theme.current()
        with QPainter(self) as painter:
            ground = now.tokens.hover if self.underMouse() else now.tokens.sunk
            round_box(painter, self.rect(), theme.Radius.CONTROL, ground)
            draw_icon(painter, now.px(PADDING), (self.height() - now.px(16)) / 2, "search", now.tokens.ink2)
            if self._key:
                paint_keycap(painter, self.width() - now.px(KEY_RIGHT), self.height() / 2, self._key)
            room = QRectF(now.px(TEXT_LEFT), 0, self._room_for_words(), self.height())
            draw_text(painter, room, self.text(), now.font(), now.tokens.ink3, elide=True)
            if self.hasFocus():
                focus_ring(painter, self.rect(), theme.Radius.CONTROL)


class BareInput(QLineEdit, Themed):
    """A line edit without ground or frame, for boxes that paint their own. The style sheet knows it by this name.

    While it is not being typed in, it shows how a long text begins, not how it ends.
    """

    def __init__(
        self, parent: QWidget | None = None, *, size: int = 13, weight: int = 500, figures: bool = False
    ) -> None:
        super().__init__(parent)
        self._size, self._weight, self._figures = size, weight, figures
        self._left_at: int | None = None  # where typing goes on once the focus is back
        self.setFrame(False)
        self.restyle()
        self.follow_theme()

    def restyle(self) -> None:
        """Take over the font of the theme."""
        now = theme.current()
        choose = now.figures if self._figures else now.font
        self.setFont(choose(self._size, self._weight))

    def setText(self, text: str | None, /) -> None:
        """Another text."""
        super().setText(text)
        if not self.hasFocus():
            self._show_beginning()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Typing goes on where it was left, unless the mouse says where or Tab took the whole text."""
        super().focusInEvent(event)
        if event.reason() is Qt.FocusReason.MouseFocusReason:
            self._left_at = None
        self._go_back()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """A menu or another window only borrows the focus: what was chosen stays chosen."""
        super().focusOutEvent(event)
        if event.reason() not in _BORROWED:
            self._show_beginning()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A key may come before the focus does."""
        self._go_back()
        super().keyPressEvent(event)

    def _show_beginning(self) -> None:
        self._left_at = self.cursorPosition()
        self.setCursorPosition(0)

    def _go_back(self) -> None:
        at, self._left_at = self._left_at, None
        if at is not None and not self.hasSelectedText():
            self.setCursorPosition(at)

    def event(self, event: QEvent) -> bool:
        """Leave Ctrl Z to the window while there is nothing here to undo, or take-back dies in fields (DESK.md §10)."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.ShortcutOverride
            and self._undoes_nothing(event)
        ):
            event.ignore()
            return False
        return super().event(event)

    def _undoes_nothing(self, event: QKeyEvent) -> bool:
        return event.matches(QKeySequence.StandardKey.Undo) and not self.isUndoAvailable()


class SearchInput(BareInput):
    """The 16 px input of the search overlay and the command palette."""

    def __init__(self, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, size=16, weight=400)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
