"""A line of found guests: who, what tells them from others, how often they were here; or a new guest."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from frontdesk.domain.offers import GuestHit
from frontdesk.ui import theme
from frontdesk.ui.panes.create_page.form import Typed
from frontdesk.ui.parts.name import NameText, paint_name
from frontdesk.ui.parts.painting import RIGHT, current_ground, draw_icon, draw_text, round_box, text_width
from frontdesk.ui.parts.part import PressPart
from frontdesk.ui.text import create as words

HEIGHT = 46
ICON_LEFT = 12
TEXT_LEFT = 38
SIDE = 10
LINE = 18
BAR_INSET = 8


class GuestRow(PressPart):
    """The focus stays in the field above; `is_current` is where Enter goes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hit: GuestHit | None = None
        self._typed = Typed()
        self._is_current = False
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def hit(self) -> GuestHit | None:
        """The profile; None for a new guest."""
        return self._hit

    def show_hit(self, hit: GuestHit | None, typed: Typed) -> None:
        """A profile that was found, or what a new one begins with."""
        self._hit, self._typed = hit, typed
        called = words.new_guest_called(typed.last_name, typed.first_name) if typed.last_name else words.new_guest()
        self.setText(called if hit is None else words.guest_sentence(hit))
        self.setAccessibleName(self.text())
        self.setToolTip("" if hit is None else self.text())
        self.update()

    def set_current(self, is_current: bool) -> None:
        """Enter takes it, or not."""
        self._is_current = is_current
        self.update()

    def sizeHint(self) -> QSize:
        """46 high."""
        return QSize(theme.current().px(200), theme.current().px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, icon, name, fact."""
        now = theme.current()
        with QPainter(self) as painter:
            if self._is_current:
                current_ground(painter, self.rect(), now.px(BAR_INSET))
            elif self.underMouse():
                round_box(painter, self.rect(), theme.Radius.CONTROL, now.tokens.hover)
            middle = self.height() // 2
            icon = "user-plus" if self._hit is None else "user"
            draw_icon(painter, now.px(ICON_LEFT), middle - now.px(12), icon, now.tokens.ink2)
            left = now.px(TEXT_LEFT)
            right = self._paint_stays(painter, middle)
            self._paint_name(painter, QRect(left, middle - now.px(LINE), right - left, now.px(LINE)))
            second = QRectF(left, middle, self.width() - left - now.px(SIDE), now.px(LINE))
            new = words.new_guest_second(self._typed.phone, self._typed.email)
            fact = new if self._hit is None else words.guest_fact(self._hit)
            draw_text(painter, second, fact, now.font(12), now.tokens.ink3, elide=True)

    def _paint_stays(self, painter: QPainter, middle: int) -> int:
        now = theme.current()
        right = self.width() - now.px(SIDE)
        said = words.stays(self._hit.stays) if self._hit is not None else ""
        place = QRectF(0, middle - now.px(LINE), right, now.px(LINE))
        draw_text(painter, place, said, now.font(12), now.tokens.ink3, RIGHT)
        return right - text_width(now.font(12), said) - (now.px(8) if said else 0)

    def _paint_name(self, painter: QPainter, place: QRect) -> None:
        now = theme.current()
        if self._hit is None:
            draw_text(painter, place, self.text(), now.font(13, 500), now.tokens.ink, elide=True)
            return
        name = NameText(self._hit.guest.last_name, self._hit.guest.first_name)
        paint_name(painter, place, name, colour=now.tokens.ink)
