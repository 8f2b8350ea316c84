"""A strip across the page: one sentence while the line is away (picture 04), or news, which may take a second line."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from frontdesk.ui import theme
from frontdesk.ui.parts.painting import LEFT, draw_icon, draw_text, round_box, text_width
from frontdesk.ui.parts.part import TextPart
from frontdesk.ui.theme import Tone

SIDE = 12
TEXT_LEFT = 36
CONTROL_EDGE = 4
LINE, LINES = 16, 2


class Strip(TextPart):
    """36 high, tinted, icon and one line; one that `wraps` is higher where its words need two."""

    def __init__(
        self,
        text: str = "",
        *,
        tone: Tone = Tone.WARN,
        icon: str = "cloud-off",
        wraps: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tone, self._icon, self._text = tone, icon, ""
        self._wraps = wraps
        self._reserved = 0
        self._control: QWidget | None = None
        vertical = QSizePolicy.Policy.Minimum if wraps else QSizePolicy.Policy.Fixed
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, vertical)
        policy.setHeightForWidth(wraps)
        self.setSizePolicy(policy)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        """Say another sentence. What it says already is told to it each second."""
        if text == self._text:
            return
        self._text = text
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def set_icon(self, icon: str) -> None:
        """Show another icon."""
        if icon != self._icon:
            self._icon = icon
            self.update()

    def carry(self, control: QWidget) -> None:
        """A control at the right end; the words leave room for it while it is not hidden. It is placed by hand: with a
        layout in it the strip would be as high as that says, not as high as its words need.
        """
        self._control = control
        control.setParent(self)
        self.place_control()

    def place_control(self) -> None:
        """Where it belongs, when it was hidden, shown or given other words."""
        reserved, control = 0, self._control
        if control is not None and not control.isHidden():
            size = control.sizeHint()
            left = self.width() - theme.current().px(CONTROL_EDGE) - size.width()
            control.setGeometry(left, (self.height() - size.height()) // 2, size.width(), size.height())
            reserved = size.width()
        if reserved != self._reserved:
            self._reserved = reserved
            self.updateGeometry()
            self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The control stays at the right end."""
        super().resizeEvent(event)
        self.place_control()

    def event(self, event: QEvent) -> bool:
        """The control has another size, as with another size of the text."""
        if event.type() is QEvent.Type.LayoutRequest:
            self.place_control()
        return super().event(event)

    def sizeHint(self) -> QSize:
        """The whole sentence."""
        now = theme.current()
        width = now.px(TEXT_LEFT) + text_width(now.font(12, 500), self._text) + now.px(SIDE)
        return QSize(width, now.px(theme.Height.STRIP))

    def hasHeightForWidth(self) -> bool:
        """Whether it may take a second line."""
        return self._wraps

    def heightForWidth(self, width: int) -> int:
        """A line more where the sentence needs it."""
        now = theme.current()
        is_whole = text_width(now.font(12, 500), self._text) <= self._room(width)
        return now.px(theme.Height.STRIP) + (0 if is_whole or not self._wraps else now.px(LINE))

    def _room(self, width: int) -> int:
        now = theme.current()
        return width - now.px(TEXT_LEFT) - now.px(SIDE) - self._reserved

    def minimumSizeHint(self) -> QSize:
        """A narrow page elides it; the pill says the same."""
        now = theme.current()
        return QSize(now.px(120), now.px(theme.Height.STRIP))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tint, icon, sentence."""
        now = theme.current()
        with QPainter(self) as painter:
            round_box(painter, self.rect(), theme.Radius.CALLOUT, now.tokens.tint(self._tone))
            draw_icon(painter, now.px(SIDE), (self.height() - now.px(16)) / 2, self._icon, now.tokens.of(self._tone))
            room = QRectF(now.px(TEXT_LEFT), 0, self._room(self.width()), self.height())
            font = now.font(12, 500)
            needed = text_width(font, self._text)
            if self._wraps and needed > room.width():
                painter.setFont(font)
                painter.setPen(now.tokens.ink)
                painter.drawText(room, LEFT | Qt.TextFlag.TextWordWrap, self._text)
            else:
                draw_text(painter, room, self._text, font, now.tokens.ink, elide=True)
            lines = LINES if self._wraps else 1
            self.setToolTip(self._text if needed > lines * room.width() else "")
