"""Who sits here, at the foot of the navigation: initials in a circle and the name (picture 15)."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from frontdesk.ui import theme
from frontdesk.ui.parts.painting import CENTRE, draw_icon, draw_text, focus_ring, round_box, text_width
from frontdesk.ui.parts.part import PressPart
from frontdesk.ui.text import tr

HEIGHT = 40
RAIL_WIDTH = 40
CIRCLE = 24
CIRCLE_LEFT = 8
TEXT_LEFT = 40


class WhoChip(PressPart):
    """Pressed, it asks for another name."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = key
        self._name = ""
        self._is_rail = False
        self.show_name("")

    def show_name(self, name: str) -> None:
        """Who was picked; "" for nobody yet."""
        self._name = name
        self.setText(name or tr("Who sits here?"))
        self.setAccessibleName(tr("Here sits {name}").format(name=name) if name else self.text())
        self.setAccessibleDescription(tr("Picked, not proven. Key {key}").format(key=self._key))
        self.setToolTip(f"{self.accessibleName()}  {self._key}")
        self.update()

    def set_rail(self, is_rail: bool) -> None:
        """The circle alone."""
        self._is_rail = is_rail
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """40 high."""
        now = theme.current()
        width = RAIL_WIDTH if self._is_rail else TEXT_LEFT + CIRCLE_LEFT
        words = 0 if self._is_rail else text_width(now.font(12, 500), self.text())
        return QSize(now.px(width) + words, now.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """A long name may be cut."""
        return QSize(theme.current().px(RAIL_WIDTH), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Circle, initials, name."""
        now = theme.current()
        with QPainter(self) as painter:
            if self.underMouse():
                round_box(painter, self.rect(), theme.Radius.CONTROL, now.tokens.hover)
            side = now.px(CIRCLE)
            circle = QRectF(now.px(CIRCLE_LEFT), (self.height() - side) / 2, side, side)
            round_box(painter, circle, side / 2, now.tokens.nav_selected)
            if self._name:
                draw_text(painter, circle, initials(self._name), now.font(11, 600), now.tokens.ink2, CENTRE)
            else:
                inset = (side - now.px(14)) / 2
                draw_icon(painter, circle.x() + inset, circle.y() + inset, "user", now.tokens.ink2, 14)
            if not self._is_rail:
                left = now.px(TEXT_LEFT)
                room = QRectF(left, 0, self.width() - left - now.px(CIRCLE_LEFT), self.height())
                colour = now.tokens.ink if self._name else now.tokens.ink2
                draw_text(painter, room, self.text(), now.font(12, 500), colour, elide=True)
            if self.hasFocus():
                focus_ring(painter, self.rect(), theme.Radius.CONTROL)


def initials(name: str) -> str:
    """Of the first and the last word: "Petra H." is PH."""
    words = name.split()
    letters = [words[0][0], words[-1][0]] if len(words) > 1 else [word[0] for word in words]
    return "".join(letters).upper()
