"""The name of the list, its day and age, and the figures of the day beside it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from frontdesk.ui import theme
from frontdesk.ui.parts.label import Label
from frontdesk.ui.parts.part import Part
from frontdesk.ui.parts.tile import Tile
from frontdesk.ui.shape import Shape
from frontdesk.ui.text.stays import TileWords
from frontdesk.ui.theme import Tone

HEIGHT = 68
COMPACT_HEIGHT = 32
MARGIN = 16
TILES_TOP = 12
TILES_RIGHT = 12
TITLE_TOP = 7
SECOND_TOP = 34
BETWEEN = 16
TILES = 5
TILE_WIDTHS = {Shape.WIDE: 150, Shape.NORMAL: 110, Shape.NARROW: 98}
SHORT_LABEL_BELOW = 110


class DayTitle(Part):
    """`pressed` says which tile, 0 to 4. As many tiles are shown as leave the title whole."""

    pressed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shape = Shape.NORMAL
        self._words: tuple[TileWords, ...] = ()
        self._are_old = False
        self._title = Label(size=20, weight=600, parent=self)
        self._second = Label(size=12, tone=Tone.INK2, parent=self)
        self._age = Label(size=12, tone=Tone.MUTE, parent=self)
        self._age.hide()
        self._tiles = tuple(self._tile(number) for number in range(TILES))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_title(self, title: str, second: str, age: str = "") -> None:
        """ "Arrivals", "Friday 16 October, as of 15:42"; `age` is "as of 15:42", for the line of the compact window."""
        if (title, second, age) == (self._title.text(), self._second.text(), self._age.text()):
            return
        self._title.setText(title)
        self._second.setText(second)
        self._age.setText(age)
        self._place()

    def show_tiles(self, words: Sequence[TileWords], *, are_old: bool) -> None:
        """The figures in their order; `are_old`: the line is away, so labels make room for the time."""
        if (tuple(words), are_old) == (self._words, self._are_old):
            return
        self._words, self._are_old = tuple(words), are_old
        self._place()

    def set_shape(self, shape: Shape) -> None:
        """Another window."""
        self._shape = shape
        is_compact = shape is Shape.COMPACT
        self._title.setVisible(not is_compact)
        self._second.setVisible(not is_compact)
        for tile in self._tiles:
            tile.set_compact(is_compact)
        self.updateGeometry()
        self._place()

    def restyle(self) -> None:
        """Sizes follow the text size."""
        self._place()

    def sizeHint(self) -> QSize:
        """68 high, one line of 32 in the compact window."""
        return QSize(0, theme.current().px(COMPACT_HEIGHT if self._shape is Shape.COMPACT else HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tiles keep to the right."""
        self._place()

    def _tile(self, number: int) -> Tile:
        tile = Tile(parent=self)
        tile.hide()
        tile.clicked.connect(lambda: self.pressed.emit(number))
        return tile

    def _place(self) -> None:
        now = theme.current()
        for label, top in ((self._title, TITLE_TOP), (self._second, SECOND_TOP)):
            label.move(now.px(MARGIN), now.px(top))
            label.resize(label.sizeHint())
        if self._shape is Shape.COMPACT:
            self._place_line()
        else:
            self._age.hide()
            self._place_tiles()

    def _place_line(self) -> None:
        now = theme.current()
        left = now.px(MARGIN)
        for number, tile in enumerate(self._tiles):
            if number < len(self._words):
                self._fill(tile, self._words[number], is_short=True)
            hint = tile.sizeHint()
            fits = number < len(self._words) and left + hint.width() <= self.width() - now.px(MARGIN)
            tile.setVisible(fits)
            if fits:
                tile.setGeometry(left, (self.height() - hint.height()) // 2, hint.width(), hint.height())
                left += hint.width() + now.px(BETWEEN)
        self._age.resize(self._age.sizeHint())
        right = self.width() - now.px(MARGIN) - self._age.width()
        self._age.move(right, (self.height() - self._age.height()) // 2)
        self._age.setVisible(right >= left)

    def _place_tiles(self) -> None:
        now = theme.current()
        width = now.px(TILE_WIDTHS[self._shape])
        taken = now.px(MARGIN) + max(self._title.width(), self._second.width()) + now.px(MARGIN)
        room = self.width() - now.px(TILES_RIGHT) - taken
        count = max(0, min(len(self._words), room // width))
        left = self.width() - now.px(TILES_RIGHT) - count * width
        is_short = self._are_old or TILE_WIDTHS[self._shape] < SHORT_LABEL_BELOW
        for number, tile in enumerate(self._tiles):
            tile.setVisible(number < count)
            if number < count:
                shown = self._words[number]
                is_too_wide = tile.width_for(shown.figure, shown.label, shown.second) > width
                self._fill(tile, shown, is_short=is_short or is_too_wide)
                tile.setGeometry(left + number * width, now.px(TILES_TOP), width, tile.sizeHint().height())

    def _fill(self, tile: Tile, words: TileWords, *, is_short: bool) -> None:
        label = words.shorter if is_short and words.shorter else words.label
        tile.show_figures(words.figure, label, words.second, Tone.WARN if words.is_urgent else Tone.INK)
