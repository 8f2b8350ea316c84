"""Which rate the strip shows: its name with a chevron, and the menu of the others."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QActionGroup, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from frontdesk.ui import theme
from frontdesk.ui.parts.painting import draw_icon, draw_text, focus_ring, round_box, text_width
from frontdesk.ui.parts.part import PressPart
from frontdesk.ui.text import rates as words

SIDE = 6
CHEVRON = 14
CHEVRON_GAP = 2
CHEVRON_OVERLAP = 1


class RateChooser(PressPart):
    """Not focusable and without a chevron while there is nothing to choose."""

    picked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rates: tuple[tuple[str, str], ...] = ()
        self._rate_id = ""
        self._menu: QMenu | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._open)

    def show_rates(self, rates: Sequence[tuple[str, str]], rate_id: str, name: str) -> None:
        """What can be chosen (id, name) and what is."""
        self._rates, self._rate_id = tuple(rates), rate_id
        self.setText(name)
        self.setAccessibleName(words.choose_rate())
        self.setAccessibleDescription(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if self._is_choice() else Qt.FocusPolicy.NoFocus)
        self.updateGeometry()
        self.update()

    def menu(self) -> QMenu:
        """The menu as it would open now."""
        menu = QMenu(self)
        group = QActionGroup(menu)
        for rate_id, name in self._rates:
            action = menu.addAction(name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(rate_id == self._rate_id)
            action.setData(rate_id)
            group.addAction(action)
        group.triggered.connect(lambda action: self.picked.emit(action.data()))
        return menu

    def sizeHint(self) -> QSize:
        """Name and chevron with a little air around them for the focus."""
        now = theme.current()
        chevron = now.px(CHEVRON_GAP) + now.px(CHEVRON) if self._is_choice() else 0
        width = text_width(now.font(12, 500), self.text()) + chevron + 2 * now.px(SIDE)
        return QSize(min(width, now.px(200)), now.px(theme.Height.SMALL))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Looks like text until the mouse is over it."""
        now = theme.current()
        with QPainter(self) as painter:
            if self._is_choice() and (self.underMouse() or self.isDown()):
                round_box(painter, self.rect(), theme.Radius.CONTROL, now.tokens.hover)
            side, chevron = now.px(SIDE), now.px(CHEVRON) if self._is_choice() else 0
            room = QRectF(side, 0, self.width() - 2 * side - chevron, self.height())
            draw_text(painter, room, self.text(), now.font(12, 500), now.tokens.ink, elide=True)
            if chevron:
                left = self.width() - side - chevron + now.px(CHEVRON_OVERLAP)
                draw_icon(painter, left, (self.height() - chevron) / 2, "chevron-down", now.tokens.ink2, CHEVRON)
            if self.hasFocus():
                focus_ring(painter, self.rect(), theme.Radius.CONTROL)

    def _is_choice(self) -> bool:
        return len(self._rates) > 1

    def _open(self) -> None:
        if not self._is_choice():
            return
        if self._menu is not None:
            self._menu.deleteLater()
        self._menu = self.menu()
        self._menu.popup(self.mapToGlobal(QPoint(0, -self._menu.sizeHint().height())))
