"""The key that does a thing, printed as a small cap: 11/500, hairline, radius 4 (DESK.md §5)."""

from enum import Enum, auto
from functools import lru_cache
from typing import assert_never

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from frontdesk.ui import theme
from frontdesk.ui.parts.painting import CENTRE, draw_text, round_box, text_width
from frontdesk.ui.parts.part import TextPart
from frontdesk.ui.text import tr

SIDE_PADDING = 5
ON_FILL_VEIL = QColor(255, 255, 255, 44)


class KeycapLook(Enum):
    """What the cap lies on."""

    PLAIN = auto()
    ON_FILL = auto()
    ON_TOAST = auto()


def keycap_width(text: str) -> int:
    """The width of the cap in logical pixels; never narrower than high."""
    return _width(printed(text), theme.current().text_percent)


def printed(text: str) -> str:
    """As the keyboards of the language name it: "Strg P" on a German one."""
    return " ".join(_name(word) for word in text.split(" "))


def _name(key: str) -> str:
    match key:
        case "Ctrl":
            return tr("Ctrl")
        case "Del":
            return tr("Del")
        case "Home":
            return tr("Home")
        case "Space":
            return tr("Space")
        case "PgUp":
            return tr("PgUp")
        case "PgDn":
            return tr("PgDn")
        case _:
            return key


@lru_cache(maxsize=256)
def _width(text: str, percent: int) -> int:
    """`percent` is part of the key only: fonts differ with it."""
    now = theme.current()
    letters = text_width(now.font(11, 500), text)
    return max(now.px(theme.Height.KEYCAP), letters + 2 * now.px(SIDE_PADDING))


def paint_keycap(
    painter: QPainter, right: float, centre_y: float, text: str, *, look: KeycapLook = KeycapLook.PLAIN
) -> float:
    """Paint the cap with its right edge at `right`, centred on `centre_y`; returns its left edge."""
    now = theme.current()
    width, height = keycap_width(text), now.px(theme.Height.KEYCAP)
    rect = QRectF(right - width, round(centre_y - height / 2), width, height)
    ground, edge, ink = _colours(look)
    round_box(painter, rect, theme.Radius.KEYCAP, ground, edge)
    draw_text(painter, rect, printed(text), now.font(11, 500), ink, CENTRE)
    return rect.left()


def _colours(look: KeycapLook) -> tuple[QColor | None, QColor | None, QColor]:
    tokens = theme.current().tokens
    match look:
        case KeycapLook.PLAIN:
            return None, tokens.line2, tokens.ink3
        case KeycapLook.ON_FILL:
            return ON_FILL_VEIL, None, tokens.on_fill
        case KeycapLook.ON_TOAST:
            return tokens.toast_key, None, tokens.toast_ink
        case _:
            assert_never(look)


class Keycap(TextPart):
    """A key cap standing alone, in a legend or beside a title."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = text
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def key(self) -> str:
        """The key as printed."""
        return self._key

    def sizeHint(self) -> QSize:
        """As wide as its text, 18 high."""
        return QSize(keycap_width(self._key), theme.current().px(theme.Height.KEYCAP))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The cap fills the widget."""
        with QPainter(self) as painter:
            paint_keycap(painter, self.width(), self.height() / 2, self._key)
