"""The training banner: 32 high across the whole window, in a colour nothing else has (picture 10c)."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from frontdesk.ui import theme
from frontdesk.ui.parts.label import ElidedLabel, Label
from frontdesk.ui.parts.painting import CENTRE, draw_icon, draw_text, fill, round_box, text_width
from frontdesk.ui.parts.part import Part, PressPart

SIDE = 16
TEXT_LEFT = 40
BUTTON_HEIGHT = 24
BUTTON_PADDING = 8
BUTTON_GAP = 6
TEXT_GAP = 3  # more than between buttons
EDGE_ALPHA = 0.4
HOVER_ALPHA = 0.1


class BannerButton(PressPart):
    """A small button in the banner's own ink; checkable ones stay filled while what they switched holds."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        # A click leaves the focus with the guest: the next Enter must not press the banner once more.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def set_text(self, text: str) -> None:
        """Say what it does now."""
        self.setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """24 painted in 28 that can be hit."""
        now = theme.current()
        width = text_width(now.font(12, 500), self.text()) + 2 * now.px(BUTTON_PADDING)
        return QSize(width, now.px(theme.Height.SMALL))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Edge and word."""
        now = theme.current()
        with QPainter(self) as painter:
            ink = now.tokens.train_ink
            spare = (self.height() - now.px(BUTTON_HEIGHT)) / 2
            box = self.rect().toRectF().adjusted(0, spare, 0, -spare)
            lit = self.underMouse() or self.isDown() or self.isChecked()
            ground = _faded(ink, HOVER_ALPHA) if lit else None
            focused = self.hasFocus()
            edge = ink if focused else _faded(ink, EDGE_ALPHA)
            round_box(painter, box, theme.Radius.CONTROL, ground, edge, 2.0 if focused else 1.0)
            draw_text(painter, box, self.text(), now.font(12, 500), ink, CENTRE)


class Banner(Part):
    """Icon, title, what it means, and the training's switches at the right."""

    def __init__(
        self, title: str, text: str = "", *, icon: str = "graduation-cap", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self._title = Label(title, size=12, weight=600)
        self._text = ElidedLabel(text, size=12)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._title)
        self._row.addWidget(self._text, 1)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.restyle()

    def add_button(self, text: str) -> QAbstractButton:
        """Add a switch at the right end."""
        button = BannerButton(text)
        self._row.addWidget(button)
        return button

    def sizeHint(self) -> QSize:
        """32 high."""
        return QSize(super().sizeHint().width(), theme.current().px(theme.Height.BANNER))

    def restyle(self) -> None:
        """The labels take the banner's ink."""
        now = theme.current()
        self._row.setContentsMargins(now.px(TEXT_LEFT), 0, now.px(SIDE), 0)
        self._row.setSpacing(now.px(BUTTON_GAP))
        self._text.setContentsMargins(now.px(TEXT_GAP), 0, 0, 0)
        for label in (self._title, self._text):
            palette = QPalette(label.palette())
            palette.setColor(QPalette.ColorRole.WindowText, now.tokens.train_ink)
            label.setPalette(palette)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground and icon."""
        now = theme.current()
        with QPainter(self) as painter:
            fill(painter, self.rect(), now.tokens.train)
            draw_icon(painter, now.px(SIDE), (self.height() - now.px(16)) / 2, self._icon, now.tokens.train_ink)


def _faded(colour: QColor, share: float) -> QColor:
    result = QColor(colour)
    result.setAlphaF(share)
    return result
