"""The one Theme of the program: which colours and sizes hold now, and the signal that they changed.

The first paint of the window needs colours only, so nothing else is imported before it is asked for; the name `Qt`
alone takes 20 ms, in which PySide6 builds its hundred enums.
"""

from __future__ import annotations

from enum import Enum, auto
from functools import cache
from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import QObject, Signal, SignalInstance

from frontdesk.ui.theme.tokens import DARK, LIGHT, Tokens

if TYPE_CHECKING:
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QColor, QFont, QFontMetrics, QPixmap
    from PySide6.QtWidgets import QApplication

_KEPT_WIDTHS = 8192
_DARK_BELOW = 128  # lightness of the system's own ground, 0 to 255

SMALLEST_PERCENT = 90
LARGEST_PERCENT = 130


class Mode(Enum):
    """Whose choice the colours are."""

    SYSTEM = auto()
    LIGHT = auto()
    DARK = auto()


class _Signals(QObject):
    changed = Signal()


class Theme:
    """Colours, fonts, icons and sizes as they hold now. `changed` comes after all of them are in place.

    No QObject itself: every stroke asks it, and there each name takes several times as long to find.
    """

    def __init__(self) -> None:
        self._signals = _Signals()
        self._app: QApplication | None = None
        self._mode = Mode.LIGHT
        self._tokens = LIGHT
        self._percent = 100
        self._settled: tuple[Tokens, int, QApplication | None] | None = None
        self._fonts: dict[tuple[int, int, bool], QFont] = {}
        self._metrics: dict[str, QFontMetrics] = {}
        self._own_metrics: dict[int, QFontMetrics] = {}  # by identity: a key costs as much as a word
        self._widths: dict[tuple[int, str], int] = {}

    @property
    def changed(self) -> SignalInstance:
        """Colours or sizes are other ones."""
        return self._signals.changed

    @property
    def tokens(self) -> Tokens:
        """The colours to paint with."""
        return self._tokens

    @property
    def dark(self) -> bool:
        """Whether the dark colours hold."""
        return self._tokens is DARK

    @property
    def text_percent(self) -> int:
        """The user's text size, 90 to 130 %."""
        return self._percent

    def px(self, pixels: float) -> int:
        """`pixels` of the design, multiplied by the user's text size and rounded."""
        return round(pixels * self._percent / 100)

    def font(self, size: int = 13, weight: int = 400) -> QFont:
        """Inter at `size` design pixels (11, 12, 13, 16, 20) and `weight` (400, 500, 600). Shared: do not change it."""
        return self._font(size, weight, tabular=False)

    def figures(self, size: int = 13, weight: int = 400) -> QFont:
        """The same with figures of equal width, for pure numbers in a column only: it widens the hyphen of names."""
        return self._font(size, weight, tabular=True)

    def metrics(self, font: QFont) -> QFontMetrics:
        """Metrics of a font, kept."""
        own = self._own_metrics.get(id(font))
        if own is not None:
            return own
        key = font.key()
        found = self._metrics.get(key)
        if found is None:
            from PySide6.QtGui import QFontMetrics

            found = self._metrics[key] = QFontMetrics(font)
        return found

    def text_width(self, font: QFont, text: str) -> int:
        """The width of `text` in logical pixels, rounded; kept: a list measures the same words at every paint."""
        own = self._own_metrics.get(id(font))
        if own is None:
            return self.metrics(font).horizontalAdvance(text)
        key = (id(font), text)
        found = self._widths.get(key)
        if found is None:
            if len(self._widths) >= _KEPT_WIDTHS:
                self._widths.clear()
            found = self._widths[key] = own.horizontalAdvance(text)
        return found

    def icon(self, name: str, colour: QColor, size: int = 16, ratio: float = 1.0) -> QPixmap:
        """The Lucide icon `name` at `size` design pixels, sharp at `ratio`. Raises FileNotFoundError if not shipped."""
        from frontdesk.ui.theme import icons

        return icons.icon(name, colour, self.px(size), ratio)

    def set_mode(self, mode: Mode) -> None:
        """Follow the system's colours, or hold light or dark; title bars and native dialogs follow too."""
        self._mode = mode
        if self._app is not None:
            self._app.styleHints().setColorScheme(_scheme(mode))
        self._settle()

    def set_text_percent(self, percent: int) -> None:
        """Multiply all sizes and heights. Raises ValueError outside 90 to 130."""
        self._take_percent(percent)
        self._settle()

    def take_colours(self, app: QApplication, mode: Mode) -> None:
        """Only the colours, for a first paint without text: `dress` follows it."""
        is_system_dark = app.palette().window().color().lightness() < _DARK_BELOW
        self._tokens = DARK if mode is Mode.DARK or (mode is Mode.SYSTEM and is_system_dark) else LIGHT

    def dress(self, app: QApplication, mode: Mode, percent: int) -> None:
        """Give `app` Fusion, our palette, font and style sheet, and keep them true to the system's colours."""
        if self._app is not app:
            from PySide6.QtCore import Qt

            self._app = app
            # Without it a style sheet puts back the palette a label had when it was first shown.
            app.setAttribute(Qt.ApplicationAttribute.AA_UseStyleSheetPropagationInWidgetStyles)
            app.setStyle("Fusion")
            app.styleHints().colorSchemeChanged.connect(self._follow_system)
        self._take_percent(percent)
        self.set_mode(mode)

    def _take_percent(self, percent: int) -> None:
        if not SMALLEST_PERCENT <= percent <= LARGEST_PERCENT:
            raise ValueError(f"text size {percent} % is outside {SMALLEST_PERCENT} to {LARGEST_PERCENT}")
        if percent == self._percent:
            return
        self._percent = percent
        self._fonts.clear()
        self._metrics.clear()
        self._own_metrics.clear()
        self._widths.clear()

    def _follow_system(self) -> None:
        if self._mode is Mode.SYSTEM:
            self._settle()

    def _settle(self) -> None:
        tokens = DARK if self._wants_dark() else LIGHT
        wanted = (tokens, self._percent, self._app)
        if wanted == self._settled:
            return
        self._settled, self._tokens = wanted, tokens
        if self._app is not None:
            from frontdesk.ui.theme import style

            self._app.setPalette(style.palette(self._tokens))
            self._app.setFont(self.font())
            self._app.setStyleSheet(style.sheet(self._tokens, self._percent))
        self.changed.emit()

    def _wants_dark(self) -> bool:
        if self._mode is not Mode.SYSTEM:
            return self._mode is Mode.DARK
        return self._app is not None and self._app.styleHints().colorScheme() is _scheme(Mode.DARK)

    def _font(self, size: int, weight: int, *, tabular: bool) -> QFont:
        key = (size, weight, tabular)
        found = self._fonts.get(key)
        if found is None:
            from PySide6.QtGui import QFontMetrics

            from frontdesk.ui.theme import fonts

            fonts.load()
            found = self._fonts[key] = fonts.build(size, weight, self._percent, tabular=tabular)
            self._own_metrics[id(found)] = QFontMetrics(found)
        return found


def _scheme(mode: Mode) -> Qt.ColorScheme:
    from PySide6.QtCore import Qt

    match mode:
        case Mode.SYSTEM:
            return Qt.ColorScheme.Unknown
        case Mode.LIGHT:
            return Qt.ColorScheme.Light
        case Mode.DARK:
            return Qt.ColorScheme.Dark
        case _:
            assert_never(mode)


@cache
def current() -> Theme:
    """The one Theme: light at 100 % until `install` says otherwise."""
    return Theme()


def install(app: QApplication, mode: Mode = Mode.SYSTEM, text_percent: int = 100) -> Theme:
    """Dress `app`; called once by the composition root, and again by whoever changes the settings."""
    theme = current()
    theme.dress(app, mode, text_percent)
    return theme


def take_colours(app: QApplication, mode: Mode = Mode.SYSTEM) -> None:
    """What a window without text needs to be painted the first time; `install` follows when it stands there."""
    current().take_colours(app, mode)
