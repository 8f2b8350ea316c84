"""The tinted box in a pane that says one thing that must be read, with up to three ways on (DESK.md §5)."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from frontdesk.ui import theme
from frontdesk.ui.parts.button import Button, ButtonKind
from frontdesk.ui.parts.label import Label
from frontdesk.ui.parts.painting import draw_icon, round_box
from frontdesk.ui.parts.part import Part
from frontdesk.ui.theme import Tone

PADDING = 10
SIDE = 12
ICON_TOP = 11
TEXT_LEFT = 36
TITLE_GAP = 2
BUTTON_GAP = 8
MOST_BUTTONS = 3
ICONS = {
    Tone.GOOD: "check",
    Tone.WARN: "octagon-alert",
    Tone.BAD: "circle-x",
    Tone.DOUBT: "circle-question-mark",
}


class Callout(Part):
    """Icon and title in the tone, body in ink. Without a title it is a quiet remark."""

    def __init__(
        self, tone: Tone, title: str = "", body: str = "", *, icon: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._title = Label(weight=600, wrap=True)
        self._body = Label(size=12, wrap=True, tone=Tone.INK)
        self._buttons = QHBoxLayout()
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._title)
        self._column.addWidget(self._body)
        self._column.addLayout(self._buttons)
        self._buttons.addStretch(1)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_look(tone, icon)
        self.show_text(title, body)
        self.restyle()

    def show_text(self, title: str, body: str = "") -> None:
        """Say another thing."""
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self._body.setText(body)
        self._body.setVisible(bool(body))
        self._body.set_tone(Tone.INK if title else Tone.INK2)
        self.setAccessibleName(title or body)
        self.setAccessibleDescription(body if title else "")

    def set_look(self, tone: Tone, icon: str = "") -> None:
        """Say it in this tone, with this icon or that of the tone."""
        self._tone, self._icon = tone, icon or ICONS.get(tone, "info")
        self._title.set_tone(tone)
        self.update()

    def add_button(self, text: str, *, key: str = "", kind: ButtonKind = ButtonKind.SECONDARY) -> Button:
        """Offer a way on. Raises ValueError for a fourth: then it is a pane, not a callout."""
        if self._button_count() >= MOST_BUTTONS:
            raise ValueError("a callout holds at most three buttons")
        button = Button(text, kind, key=key, height=theme.Height.SMALL)
        self._buttons.insertWidget(self._button_count(), button)
        self.restyle()
        return button

    def clear_buttons(self) -> None:
        """Take all ways on away."""
        for number in reversed(range(self._button_count())):
            item = self._buttons.takeAt(number)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.setParent(None)
                widget.deleteLater()
        self.restyle()

    def restyle(self) -> None:
        """Spaces follow the text size."""
        now = theme.current()
        self._column.setContentsMargins(now.px(TEXT_LEFT), now.px(PADDING), now.px(SIDE), now.px(PADDING))
        self._column.setSpacing(now.px(TITLE_GAP))
        self._buttons.setSpacing(now.px(BUTTON_GAP))
        lift = now.px(BUTTON_GAP - TITLE_GAP) if self._button_count() else 0
        self._buttons.setContentsMargins(0, lift, 0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tint and icon; the words are labels."""
        now = theme.current()
        with QPainter(self) as painter:
            round_box(painter, self.rect(), theme.Radius.CALLOUT, now.tokens.tint(self._tone))
            colour = now.tokens.ink2 if self._tone is Tone.MUTE else now.tokens.of(self._tone)
            draw_icon(painter, now.px(SIDE), now.px(ICON_TOP), self._icon, colour)

    def _button_count(self) -> int:
        return self._buttons.count() - 1
