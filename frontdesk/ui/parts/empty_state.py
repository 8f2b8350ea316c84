"""What stands where nothing is to be shown: an icon, a sentence, a fact, one or two next things (picture 10c)."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from frontdesk.ui import theme
from frontdesk.ui.parts.button import Button, ButtonKind
from frontdesk.ui.parts.label import Label
from frontdesk.ui.parts.painting import draw_icon
from frontdesk.ui.parts.part import Part
from frontdesk.ui.theme import Tone

ICON = 32
ICON_GAP = 14
SMALL_ICON = 24
SMALL_ICON_GAP = 10
FACT_GAP = 4
BUTTONS_GAP = 16
BUTTON_GAP = 8
SIDE = 24


class _BigIcon(Part):
    """The icon over the words."""

    def __init__(self, icon: str, size: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.icon, self._side = icon, size
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        side = theme.current().px(self._side)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme.current()
        left = (self.width() - now.px(self._side)) / 2
        with QPainter(self) as painter:
            draw_icon(painter, left, 0, self.icon, now.tokens.ink3, self._side)


class EmptyState(Part):
    """Centred in whatever room it is given. `small` is the form for panes and popovers (picture 11a)."""

    def __init__(
        self, icon: str, title: str, fact: str = "", *, small: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon = _BigIcon(icon, SMALL_ICON if small else ICON, self)
        self._title = Label(size=13 if small else 16, weight=600, wrap=True)
        self._fact = Label(size=12 if small else 13, tone=Tone.INK2, wrap=True)
        self._icon_gap = SMALL_ICON_GAP if small else ICON_GAP
        for label in (self._title, self._fact):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._buttons = QHBoxLayout()
        self._buttons.addStretch(1)
        self._buttons.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.addStretch(1)
        for part in (self._icon, self._title, self._fact):
            self._column.addWidget(part)
        self._column.addLayout(self._buttons)
        self._column.addStretch(1)
        self.show_text(icon, title, fact)
        self.restyle()

    def show_text(self, icon: str, title: str, fact: str = "") -> None:
        """Say another thing."""
        self._icon.icon = icon
        self._icon.update()
        self._title.setText(title)
        self._fact.setText(fact)
        self._fact.setVisible(bool(fact))
        self.setAccessibleName(title)
        self.setAccessibleDescription(fact)

    def add_button(
        self, text: str, *, icon: str = "", key: str = "", kind: ButtonKind = ButtonKind.SECONDARY
    ) -> Button:
        """Offer a next thing."""
        button = Button(text, kind, icon=icon, key=key)
        self._buttons.insertWidget(self._buttons.count() - 1, button)
        self.restyle()
        return button

    def clear_buttons(self) -> None:
        """Take the next things away."""
        for number in reversed(range(1, self._buttons.count() - 1)):
            item = self._buttons.takeAt(number)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.setParent(None)
                widget.deleteLater()
        self.restyle()

    def restyle(self) -> None:
        """Spaces follow the text size."""
        now = theme.current()
        self._column.setContentsMargins(now.px(SIDE), 0, now.px(SIDE), 0)
        self._title.setContentsMargins(0, now.px(self._icon_gap), 0, 0)
        self._fact.setContentsMargins(0, now.px(FACT_GAP), 0, 0)
        has_buttons = self._buttons.count() > 2
        self._buttons.setContentsMargins(0, now.px(BUTTONS_GAP) if has_buttons else 0, 0, 0)
        self._buttons.setSpacing(now.px(BUTTON_GAP))
