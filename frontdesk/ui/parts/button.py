"""Buttons, painted: a style sheet draws neither the key hint inside nor a ring inside the edge (DESK.md §5, §10)."""

from enum import Enum, auto
from typing import NamedTuple, assert_never

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from frontdesk.ui import theme
from frontdesk.ui.parts.keycap import KeycapLook, keycap_width, paint_keycap
from frontdesk.ui.parts.painting import CENTRE, LEFT, draw_icon, draw_text, focus_ring, round_box, text_width
from frontdesk.ui.parts.part import PressPart
from frontdesk.ui.text import tr

ICON_SIZE = 16
CHEVRON_SIZE = 14
CHEVRON_RIGHT = 7
FOCUS_INSET = 2.0
FOCUS_WIDTH = 1.5
LINE_PITCH = 18
STRETCHED = 40  # so much wider than its words a button is a line of a form: they stand where the others' do


class ButtonKind(Enum):
    """How loud a button is. One PRIMARY per surface; DANGER is a red word, never a red ground."""

    PRIMARY = auto()
    SECONDARY = auto()
    GHOST = auto()
    DANGER = auto()
    LINK = auto()


class _Measures(NamedTuple):
    """Design pixels that depend on the height of a button."""

    left: int
    right: int
    icon_gap: int
    key_gap: int
    size: int
    weight: int


_LINK = _Measures(left=2, right=2, icon_gap=6, key_gap=8, size=13, weight=500)
_SMALL_LINK = _Measures(left=2, right=2, icon_gap=6, key_gap=8, size=12, weight=500)
_SMALL = _Measures(left=8, right=8, icon_gap=6, key_gap=8, size=12, weight=500)
_NORMAL = _Measures(left=12, right=8, icon_gap=6, key_gap=12, size=13, weight=500)
_LARGE = _Measures(left=16, right=12, icon_gap=6, key_gap=12, size=13, weight=600)
_REMEDY = _Measures(left=14, right=12, icon_gap=10, key_gap=12, size=13, weight=500)


class _Look(NamedTuple):
    """The colours of one state of one kind."""

    ground: QColor | None
    edge: QColor | None
    ink: QColor
    second: QColor
    keycap: KeycapLook


class _Room(NamedTuple):
    """Logical pixels inside a button as wide as it is now. `wanted` is the width at which nothing is left out."""

    words: int
    for_words: int
    has_key: bool
    wanted: int

    @property
    def is_cut(self) -> bool:
        """Whether the words are wider than their room."""
        return self.words > self.for_words


class Button(PressPart):
    """A push button: icon, text, and at the right the key that does the same. `clicked` is QAbstractButton's.

    Heights 28, 32, 40; with `second` the two-line remedy of 48. `menu` draws a chevron. The key is only printed:
    the pane owns the shortcut. In a place too narrow for both, the words are painted and the key is not; words that
    do not fit alone either are cut, and whole in the tooltip.
    """

    def __init__(
        self,
        text: str = "",
        kind: ButtonKind = ButtonKind.SECONDARY,
        *,
        icon: str = "",
        key: str = "",
        second: str = "",
        height: int = theme.Height.NORMAL,
        menu: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._kind, self._icon, self._key, self._second = kind, icon, key, second
        self._height, self._menu = height, menu
        self.setText(text)
        self._describe()

    def set_text(self, text: str) -> None:
        """Change what the button says it will do."""
        if text != self.text():
            self.setText(text)
            self._describe()

    def set_key(self, key: str) -> None:
        """Change the printed key; empty: none."""
        if key != self._key:
            self._key = key
            self._describe()

    def set_icon(self, icon: str) -> None:
        """Change the icon; empty: none."""
        if icon != self._icon:
            self._icon = icon
            self._describe()

    def set_second(self, second: str) -> None:
        """Change the second line; empty: one line."""
        if second != self._second:
            self._second = second
            self._describe()

    def set_kind(self, kind: ButtonKind) -> None:
        """Make it louder or quieter."""
        self._kind = kind
        self._describe()

    def set_off(self, reason: str) -> None:
        """Switch off with the reason as tooltip; an empty reason switches on again."""
        if self.isEnabled() is (not reason) and self.toolTip() == reason:
            return
        self.setEnabled(not reason)
        self.setToolTip(reason)
        self._describe()

    def sizeHint(self) -> QSize:
        """Wide enough for everything inside."""
        return QSize(self._room().wanted, theme.current().px(self._full_height()))

    def minimumSizeHint(self) -> QSize:
        """The same: a button is never squeezed."""
        return self.sizeHint()

    def is_cut(self) -> bool:
        """Whether the words are wider than the room without the key."""
        return self._room().is_cut

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, icon, words, key, and the ring of the focus."""
        with QPainter(self) as painter:
            look = self._look()
            if look.ground is not None or look.edge is not None:
                round_box(painter, self.rect(), theme.Radius.CONTROL, look.ground, look.edge)
            room = self._room()
            self._paint_right(painter, look, room)
            self._paint_words(painter, look, room)
            if self.hasFocus():
                self._paint_focus(painter, look)

    def _paint_words(self, painter: QPainter, look: _Look, room: _Room) -> None:
        now, of = theme.current(), self._measures()
        left = now.px(of.left)
        if self._icon and not self.text():
            left = (self.width() - now.px(ICON_SIZE)) // 2
        if self._icon:
            top = (self.height() - now.px(ICON_SIZE)) / 2
            quiet = self._kind is ButtonKind.SECONDARY and self._second
            draw_icon(painter, left, top, self._icon, now.tokens.ink2 if quiet else look.ink)
        text_left = left + self._icon_room()
        if self._second:
            half = now.px(LINE_PITCH)
            middle = self.height() / 2
            first = QRectF(text_left, middle - half, room.for_words, half)
            second = QRectF(text_left, middle, room.for_words, half)
            draw_text(painter, first, self.text(), self._font(), look.ink, elide=room.is_cut)
            draw_text(painter, second, self._second, now.font(12), look.second, elide=room.is_cut)
            return
        place = QRectF(text_left, 0, room.for_words, self.height())
        is_stretched = self.width() > room.wanted + now.px(STRETCHED)
        centred = not self._key and not self._icon and not is_stretched
        draw_text(painter, place, self.text(), self._font(), look.ink, CENTRE if centred else LEFT, elide=room.is_cut)

    def _paint_right(self, painter: QPainter, look: _Look, room: _Room) -> None:
        now = theme.current()
        middle = self.height() / 2
        if self._menu:
            size = now.px(CHEVRON_SIZE)
            left = self.width() - now.px(CHEVRON_RIGHT) - size
            draw_icon(painter, left, middle - size / 2, "chevron-down", now.tokens.ink2, CHEVRON_SIZE)
        elif room.has_key:
            paint_keycap(painter, self.width() - now.px(self._measures().right), middle, self._key, look=look.keycap)

    def _paint_focus(self, painter: QPainter, look: _Look) -> None:
        if self._kind is ButtonKind.PRIMARY:
            inner = QRectF(self.rect()).adjusted(FOCUS_INSET, FOCUS_INSET, -FOCUS_INSET, -FOCUS_INSET)
            round_box(painter, inner, theme.Radius.CONTROL - FOCUS_INSET, None, look.ink, FOCUS_WIDTH)
            return
        focus_ring(painter, self.rect(), theme.Radius.CONTROL)

    def _look(self) -> _Look:
        tokens = theme.current().tokens
        if not self.isEnabled():
            flat = self._kind in (ButtonKind.GHOST, ButtonKind.LINK)
            return _Look(None if flat else tokens.mute_tint, None, tokens.ink3, tokens.ink3, KeycapLook.PLAIN)
        hot, down = self.underMouse(), self.isDown()
        step = tokens.nav_selected if down else tokens.hover
        match self._kind:
            case ButtonKind.PRIMARY:
                ground = tokens.fill_hover if hot or down else tokens.fill
                return _Look(ground, None, tokens.on_fill, tokens.on_fill, KeycapLook.ON_FILL)
            case ButtonKind.SECONDARY:
                ground = step if hot or down else tokens.raised
                return _Look(ground, tokens.line2, tokens.ink, tokens.ink3, KeycapLook.PLAIN)
            case ButtonKind.DANGER:
                ground = step if hot or down else tokens.raised
                return _Look(ground, tokens.line2, tokens.bad, tokens.ink3, KeycapLook.PLAIN)
            case ButtonKind.GHOST:
                return _Look(step if hot or down else None, None, tokens.ink2, tokens.ink3, KeycapLook.PLAIN)
            case ButtonKind.LINK:
                return _Look(step if hot or down else None, None, tokens.accent, tokens.ink3, KeycapLook.PLAIN)
            case _:
                assert_never(self._kind)

    def _measures(self) -> _Measures:
        if self._second:
            return _REMEDY
        if self._kind is ButtonKind.LINK:
            return _LINK if self._height >= theme.Height.NORMAL else _SMALL_LINK
        if self._height >= theme.Height.LARGE:
            return _LARGE
        return _NORMAL if self._height >= theme.Height.NORMAL else _SMALL

    def _full_height(self) -> int:
        return max(self._height, theme.Height.REMEDY) if self._second else self._height

    def _font(self) -> QFont:
        of = self._measures()
        loud = self._second and self._kind is ButtonKind.PRIMARY
        return theme.current().font(of.size, 600 if loud else of.weight)

    def _icon_room(self) -> int:
        now = theme.current()
        return now.px(ICON_SIZE) + now.px(self._measures().icon_gap) if self._icon else 0

    def _words_width(self) -> int:
        second = text_width(theme.current().font(12), self._second) if self._second else 0
        return max(text_width(self._font(), self.text()), second)

    def _room(self) -> _Room:
        now, side = theme.current(), theme.current().px(self._measures().left)
        left, words, right, width = side + self._icon_room(), self._words_width(), self._right_room(), self.width()
        has_key = bool(self._key) and words <= width - left - right
        for_words = width - left - (right if self._menu or has_key else side)
        return _Room(words, for_words, has_key, max(left + words + right, now.px(theme.Height.SMALL)))

    def _right_room(self) -> int:
        now, of = theme.current(), self._measures()
        if self._menu:
            return now.px(of.icon_gap) + now.px(CHEVRON_SIZE) + now.px(CHEVRON_RIGHT)
        if self._key:
            return now.px(of.key_gap) + keycap_width(self._key) + now.px(of.right)
        return now.px(of.left)

    def _describe(self) -> None:
        self.setAccessibleName(self.text())
        reason = "" if self.isEnabled() else self.toolTip()
        parts = (self._second, tr("Key {key}").format(key=self._key) if self._key else "", reason)
        self.setAccessibleDescription(". ".join(part for part in parts if part))
        self.updateGeometry()
        self.update()


class IconButton(PressPart):
    """A square button of one icon; its name is the tooltip and what a screen reader says."""

    def __init__(
        self,
        icon: str,
        name: str,
        *,
        key: str = "",
        size: int = theme.Height.SMALL,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon, self._side = icon, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_name(name, key)

    def set_name(self, name: str, key: str = "") -> None:
        """Change what it does, in words."""
        self.setAccessibleName(name)
        self.setAccessibleDescription(tr("Key {key}").format(key=key) if key else "")
        self.setToolTip(f"{name}  {key}" if key else name)

    def set_icon(self, icon: str) -> None:
        """Change the drawing."""
        self._icon = icon
        self.update()

    def sizeHint(self) -> QSize:
        """A square."""
        side = theme.current().px(self._side)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The icon, on a ground only under the mouse."""
        now = theme.current()
        with QPainter(self) as painter:
            if self.isEnabled() and (self.underMouse() or self.isDown()):
                ground = now.tokens.nav_selected if self.isDown() else now.tokens.hover
                round_box(painter, self.rect(), theme.Radius.CONTROL, ground)
            offset = (self.width() - now.px(ICON_SIZE)) / 2
            colour = now.tokens.ink2 if self.isEnabled() else now.tokens.ink3
            draw_icon(painter, offset, (self.height() - now.px(ICON_SIZE)) / 2, self._icon, colour)
            if self.hasFocus():
                focus_ring(painter, self.rect(), theme.Radius.CONTROL)
