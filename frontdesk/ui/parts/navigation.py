"""The navigation at the left: items with counts, captions, the product mark; all fold into a 56 px rail."""

from enum import Enum, auto
from typing import assert_never

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from frontdesk.ui import theme
from frontdesk.ui.parts.keycap import printed
from frontdesk.ui.parts.painting import (
    CENTRE,
    LEFT,
    RIGHT,
    draw_icon,
    draw_text,
    focus_ring,
    hairline,
    round_box,
    text_width,
)
from frontdesk.ui.parts.part import PressPart, TextPart
from frontdesk.ui.text import tr

ICON_LEFT = 10
TEXT_LEFT = 36
COUNT_RIGHT = 14
BADGE_SIDE = 20
BADGE_RIGHT = 8
RAIL_WIDTH = 40
RAIL_HEIGHT = 32
RAIL_COUNT_LEFT = 26
CAPTION_HEIGHT = 16


class CountLook(Enum):
    """How loud the count of a list is."""

    QUIET = auto()
    STRONG = auto()
    ALARM = auto()


class NavigationItem(PressPart):
    """One list of the navigation: icon, word, count. Checkable and exclusive among its siblings."""

    def __init__(self, text: str, icon: str, *, key: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._key = icon, key
        self._count: int | None = None
        self._look = CountLook.QUIET
        self._rail = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setText(text)
        self._describe()

    def set_count(self, count: int | None, look: CountLook = CountLook.QUIET) -> None:
        """Show how many the list holds; None shows nothing (not known yet)."""
        if (count, look) == (self._count, self._look):
            return
        self._count, self._look = count, look
        self._describe()
        self.update()

    def set_rail(self, rail: bool) -> None:
        """Fold to the icon with the count at its shoulder, or unfold."""
        self._rail = rail
        self._describe()
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """30 high as wide as the navigation lets it; in the rail 40 × 32."""
        now = theme.current()
        if self._rail:
            return QSize(now.px(RAIL_WIDTH), now.px(RAIL_HEIGHT))
        width = now.px(TEXT_LEFT) + text_width(now.font(13, 600), self.text()) + now.px(COUNT_RIGHT + 32)
        return QSize(width, now.px(theme.Height.NAVIGATION))

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground of the selected, icon, word, count."""
        now = theme.current()
        with QPainter(self) as painter:
            chosen = self.isChecked()
            if chosen or self.underMouse():
                round_box(painter, self.rect(), theme.Radius.CONTROL, self._ground())
            colour = now.tokens.accent if chosen else now.tokens.ink3
            draw_icon(painter, now.px(ICON_LEFT), (self.height() - now.px(16)) / 2, self._icon, colour)
            if not self._rail:
                left = now.px(TEXT_LEFT)
                room = QRectF(left, 0, self.width() - left - self._count_room(), self.height())
                draw_text(painter, room, self.text(), now.font(13, 600 if chosen else 400), now.tokens.ink, elide=True)
            self._paint_count(painter)
            if self.hasFocus():
                focus_ring(painter, self.rect(), theme.Radius.CONTROL)

    def _paint_count(self, painter: QPainter) -> None:
        if self._count is None:
            return
        if self._rail:
            self._paint_shoulder(painter)
            return
        now = theme.current()
        room = QRectF(0, 0, self.width() - now.px(COUNT_RIGHT), self.height())
        match self._look:
            case CountLook.QUIET:
                colour = now.tokens.ink2 if self.isChecked() else now.tokens.ink3
                draw_text(painter, room, str(self._count), now.figures(12), colour, RIGHT)
            case CountLook.STRONG:
                draw_text(painter, room, str(self._count), now.figures(12, 600), now.tokens.ink, RIGHT)
            case CountLook.ALARM:
                self._paint_badge(painter)
            case _:
                assert_never(self._look)

    def _count_room(self) -> int:
        now = theme.current()
        if self._count is None:
            return now.px(BADGE_RIGHT)
        return now.px(COUNT_RIGHT + BADGE_RIGHT) + text_width(now.figures(12, 600), str(self._count))

    def _paint_badge(self, painter: QPainter) -> None:
        now = theme.current()
        text, font = str(self._count), now.font(11, 600)
        side = now.px(BADGE_SIDE)
        width = max(side, text_width(font, text) + now.px(10))
        left = self.width() - now.px(BADGE_RIGHT) - width
        box = QRectF(left, (self.height() - side) / 2, width, side)
        round_box(painter, box, side / 2, now.tokens.bad_tint)
        draw_text(painter, box, text, font, now.tokens.bad, CENTRE)

    def _paint_shoulder(self, painter: QPainter) -> None:
        now = theme.current()
        strong = self._look is not CountLook.QUIET or self.isChecked()
        colour = now.tokens.bad if self._look is CountLook.ALARM else now.tokens.ink if strong else now.tokens.ink2
        font = now.figures(11, 600 if strong else 400)
        width = text_width(font, str(self._count))
        left = min(now.px(RAIL_COUNT_LEFT), self.width() - width)
        place = QRectF(left, 0, width + 1, now.px(16))
        if left < now.px(ICON_LEFT + 16):  # hundreds stand before the icon: it gives way to them
            round_box(painter, place.adjusted(-2, 1, 0, -1), 2, self._ground())
        draw_text(painter, place, str(self._count), font, colour, LEFT)

    def _ground(self) -> QColor:
        tokens = theme.current().tokens
        if self.isChecked():
            return tokens.nav_selected
        return tokens.hover if self.underMouse() else tokens.side

    def _describe(self) -> None:
        known = self._count is not None
        self.setAccessibleName(f"{self.text()}, {self._count}" if known else self.text())
        self.setAccessibleDescription(tr("Key {key}").format(key=self._key) if self._key else "")
        if self._rail:
            self.setToolTip(self.text() + (f"  {self._key}" if self._key else ""))
        else:
            self.setToolTip(self._key)


class NavigationCaption(TextPart):
    """The name of a group of items; a hairline in the rail."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self._rail = False
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_rail(self, rail: bool) -> None:
        """Fold to a hairline, or unfold."""
        self._rail = rail
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """One line of 11."""
        now = theme.current()
        width = now.px(RAIL_WIDTH) if self._rail else text_width(now.font(11, 500), self._text) + now.px(ICON_LEFT)
        return QSize(width, now.px(CAPTION_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The word at the icons' left edge."""
        now = theme.current()
        with QPainter(self) as painter:
            if self._rail:
                inset = now.px(8)
                hairline(painter, inset, self.width() - inset, self.height() // 2)
                return
            room = QRectF(now.px(ICON_LEFT), 0, self.width(), self.height())
            draw_text(painter, room, self._text, now.font(11, 500), now.tokens.ink3)


class ProductMark(TextPart):
    """The concierge bell in white on a rounded square of fill."""

    def __init__(self, size: int = 28, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side = size
        self.setAccessibleName("Front Desk")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A square."""
        side = theme.current().px(self._side)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Square and bell."""
        with QPainter(self) as painter:
            paint_product_mark(painter, self.rect(), self._side)


class MarkButton(PressPart):
    """The mark over the lists. It is the mouse's way to what has a key: no Tab stops here, and none has to."""

    def __init__(self, size: int, name: str, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side = size
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(name)
        self.setAccessibleDescription(tr("Key {key}").format(key=printed(key)))
        self.setToolTip(f"{name}  {printed(key)}")

    def sizeHint(self) -> QSize:
        """A square."""
        side = theme.current().px(self._side)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Square and bell, another under the mouse."""
        with QPainter(self) as painter:
            paint_product_mark(painter, self.rect(), self._side, is_pointed_at=self.underMouse())


def paint_product_mark(painter: QPainter, rect: QRect, size: int, *, is_pointed_at: bool = False) -> None:
    """The mark in `rect`, whose side is `size` design pixels; the bell takes 9 parts of 14."""
    now = theme.current()
    round_box(painter, rect, rect.width() / 4, now.tokens.fill_hover if is_pointed_at else now.tokens.fill)
    bell = round(size * 9 / 14)
    inset = (rect.width() - now.px(bell)) / 2
    draw_icon(painter, rect.x() + inset, rect.y() + inset, "concierge-bell", now.tokens.on_fill, bell)
