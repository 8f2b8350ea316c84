"""The dialog: title, facts, choices and consequences; way out at the left, doing at the right (DESK.md §5)."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from frontdesk.ui import theme
from frontdesk.ui.parts.button import Button, ButtonKind
from frontdesk.ui.parts.label import Label
from frontdesk.ui.parts.overlay import Overlay
from frontdesk.ui.theme import Tone

WIDTH = 430
INSIDE = 24
TOP = 18
FACTS_GAP = 2
BODY_GAP = 12
FOOT_GAP = 18
BUTTON_GAP = 8  # at least


class Dialog(Overlay):
    """Fill `body`, name the two buttons, `open()`. Enter does, Esc leaves; the dialog stays until told to close.

    `accepted` and `rejected` come once each opening. Letters of its own rows come as `key_pressed`.
    """

    key_pressed = Signal(str)
    leaves_for = frozenset()  # something is half done in it

    def __init__(self, host: QWidget, title: str, facts: str = "", *, width: int = WIDTH, dims: bool = True) -> None:
        super().__init__(host, dims=dims)
        self._width = width
        self._way_out: Button | None = None
        self._doing: Button | None = None
        self._title = Label(title, size=16, weight=600, wrap=True)
        self._facts = Label(facts, size=12, tone=Tone.INK2, wrap=True)
        self._inside = QWidget()
        self.body = QVBoxLayout(self._inside)
        self.body.setContentsMargins(0, 0, 0, 0)
        self._inside.installEventFilter(self)
        self._scroll = _scrolling(self._inside)
        self.foot = QHBoxLayout()
        self._between = QSpacerItem(0, 0)
        self.foot.addItem(self._between)
        self._column = QVBoxLayout(self.card)
        self._column.setSpacing(0)
        self._column.addWidget(self._title)
        self._column.addWidget(self._facts)
        self._column.addWidget(self._scroll, 1)
        self._column.addLayout(self.foot)
        self._facts.setVisible(bool(facts))
        self.setAccessibleName(title)
        self.setAccessibleDescription(facts)
        self.restyle()

    def set_facts(self, facts: str) -> None:
        """Show other facts under the title."""
        self._facts.setText(facts)
        self._facts.setVisible(bool(facts))
        self.setAccessibleDescription(facts)

    def set_way_out(self, text: str, key: str = "Esc") -> Button:
        """Name the button at the left, which changes nothing."""
        self._way_out = Button(text, key=key)
        self._way_out.clicked.connect(self.reject)
        self.foot.insertWidget(0, self._way_out)
        return self._way_out

    def set_doing(self, text: str, key: str = "Enter", kind: ButtonKind = ButtonKind.PRIMARY) -> Button:
        """Name the button at the right by what it will do; focus starts on it."""
        self._doing = Button(text, kind, key=key)
        self._doing.clicked.connect(self.accept)
        self.foot.addWidget(self._doing)
        return self._doing

    def accept(self) -> None:
        """Do it: `accepted`, then close."""
        if not self.isHidden():
            self.accepted.emit()
            self.close()

    def reject(self) -> None:
        """Leave it: `rejected`, then close."""
        if not self.isHidden():
            self.rejected.emit()
            self.close()

    def dismiss(self) -> None:
        """Esc and the scrim leave it."""
        self.reject()

    def first_focus(self) -> QWidget | None:
        """The doing button while it can be pressed."""
        if self._doing is not None and self._doing.isEnabled():
            return self._doing
        return super().first_focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter does, letters go to the dialog's own rows."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._doing is not None:
            self._doing.click()
            event.accept()
            return
        if event.text() and event.text().isprintable() and not event.text().isspace():
            self.key_pressed.emit(event.text())
        super().keyPressEvent(event)

    def card_size(self) -> QSize:
        """Fixed width, more only for long words on the buttons; as high as its words need."""
        now = theme.current()
        width = max(now.px(self._width), self.foot.minimumSize().width() + 2 * now.px(INSIDE))
        inner = width - 2 * now.px(INSIDE)
        margins = self._column.contentsMargins()
        height = margins.top() + margins.bottom()
        for label in (self._title, self._facts):
            if not label.isHidden():
                height += label.heightForWidth(inner)
        height += self._body_height(inner) + self.foot.sizeHint().height()
        return QSize(width, height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A scroll area keeps the wishes of its content to itself; the card grows and shrinks with them."""
        if watched is self._inside and event.type() is QEvent.Type.LayoutRequest:
            self.fit()
        return super().eventFilter(watched, event)

    def restyle(self) -> None:
        """Spaces follow the text size."""
        now = theme.current()
        self._column.setContentsMargins(now.px(INSIDE), now.px(TOP), now.px(INSIDE), now.px(INSIDE))
        self._facts.setContentsMargins(0, now.px(FACTS_GAP), 0, 0)
        self.body.setContentsMargins(0, now.px(BODY_GAP), 0, 0)
        self.foot.setContentsMargins(0, now.px(FOOT_GAP), 0, 0)
        self._between.changeSize(now.px(BUTTON_GAP), 0, QSizePolicy.Policy.MinimumExpanding)
        self.foot.invalidate()
        super().restyle()

    def _body_height(self, width: int) -> int:
        """A scroll area scrolls what is less high than its least height, whatever its width makes of it."""
        if self.body.hasHeightForWidth():
            return max(self.body.totalHeightForWidth(width), self.body.minimumSize().height())
        return self.body.sizeHint().height()


def _scrolling(inside: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.viewport().setAutoFillBackground(False)
    inside.setAutoFillBackground(False)
    area.setWidget(inside)
    # setWidget switches the filling on again.
    inside.setAutoFillBackground(False)
    return area
