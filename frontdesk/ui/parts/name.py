"""Names of guests: surname in SemiBold, given name in Regular, laid out as one text in any script (DESK.md §10).

Two drawText calls would put an Arabic or Hebrew given name on the wrong side of its surname.
"""

import unicodedata
from functools import lru_cache
from typing import NamedTuple, cast

from PySide6.QtCore import QPointF, QRect, QSize, Qt, QTextBoundaryFinder
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from frontdesk.ui import theme
from frontdesk.ui.parts.painting import ELLIPSIS, RIGHT_TO_LEFT_MARK
from frontdesk.ui.parts.part import TextPart

SURNAME_WEIGHT = 600
GIVEN_WEIGHT = 400


class NameText(NamedTuple):
    """A guest's name as the desk writes it, surname first."""

    surname: str
    given: str = ""

    @property
    def full(self) -> str:
        """Both parts with a blank between; one part alone when the other is empty."""
        return f"{self.surname} {self.given}".strip()


def name_width(name: NameText, size: int = 13, weight: int = SURNAME_WEIGHT) -> int:
    """The width of the whole name in logical pixels, rounded up."""
    return _width(name, size, weight, theme.current().text_percent)


def place_in_name(name: NameText, letters: int, size: int = 13, weight: int = SURNAME_WEIGHT) -> int:
    """Where its first `letters` characters end in the painted name that begins at 0, in logical pixels, rounded."""
    line = _layout(name, size, weight, theme.current().text_percent).lineAt(0)
    place, _letter = cast("tuple[float, int]", line.cursorToX(_units(name.full[:letters])))  # declared as an object
    return round(place)


def elide_name(name: NameText, width: int, size: int = 13, weight: int = SURNAME_WEIGHT) -> NameText:
    """The name as it fits into `width`: the given name gives way first, then the surname."""
    return _elided(name, width, size, weight, theme.current().text_percent)


def paint_name(
    painter: QPainter,
    rect: QRect,
    name: NameText,
    *,
    size: int = 13,
    weight: int = SURNAME_WEIGHT,
    colour: QColor,
    given_colour: QColor | None = None,
) -> int:
    """Paint the name at the left of `rect`, centred in its height, elided to its width; returns the width painted.

    Names of right-to-left scripts stay at the left too: they stand in a left-to-right list.
    """
    percent = theme.current().text_percent
    shown = _elided(name, rect.width(), size, weight, percent)
    layout = _layout(shown, size, weight, percent)
    painter.setPen(colour)
    selections = [] if given_colour is None else [_coloured(shown, given_colour)]
    layout.draw(painter, QPointF(rect.x(), _baseline(rect, size) - layout.lineAt(0).ascent()), selections)
    return _width(shown, size, weight, percent)


@lru_cache(maxsize=1024)
def _layout(name: NameText, size: int, weight: int, percent: int) -> QTextLayout:
    """`percent` is part of the key only: fonts differ with it."""
    now = theme.current()
    layout = QTextLayout(name.full, now.font(size, GIVEN_WEIGHT))
    surname = QTextLayout.FormatRange()
    surname.start, surname.length = 0, _units(name.surname)
    bold = QTextCharFormat()
    bold.setFont(now.font(size, weight))
    surname.format = bold
    layout.setFormats([surname])
    option = QTextOption(Qt.AlignmentFlag.AlignLeft)
    option.setTextDirection(Qt.LayoutDirection.LeftToRight)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return layout


@lru_cache(maxsize=1024)
def _width(name: NameText, size: int, weight: int, percent: int) -> int:
    natural = _layout(name, size, weight, percent).lineAt(0).naturalTextWidth()
    return int(natural) + (0 if natural == int(natural) else 1)


@lru_cache(maxsize=1024)
def _elided(name: NameText, width: int, size: int, weight: int, percent: int) -> NameText:
    def fits(candidate: NameText) -> bool:
        return _width(candidate, size, weight, percent) <= width

    if fits(name):
        return name
    for given in _shorter(name.given):
        if fits(NameText(name.surname, given)):
            return NameText(name.surname, given)
    if fits(NameText(name.surname)):
        return NameText(name.surname)  # whole, rather than cut for an ellipsis
    for surname in _shorter(name.surname):
        if fits(NameText(surname)):
            return NameText(surname)
    return NameText(ELLIPSIS)


def _shorter(text: str) -> list[str]:
    """`text` cut before each of its letters, longest first, with the ellipsis on the side where it goes on."""
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, text)
    cuts: list[int] = []
    position = finder.toNextBoundary()
    while position != -1:
        cuts.append(position)
        position = finder.toNextBoundary()
    wide = text.encode("utf-16-le")
    parts = [wide[: 2 * cut].decode("utf-16-le").rstrip() for cut in reversed(cuts[:-1])]
    end = ELLIPSIS + RIGHT_TO_LEFT_MARK if _reads_from_the_right(text) else ELLIPSIS
    return [part + end for part in parts]


def _reads_from_the_right(text: str) -> bool:
    for letter in text:
        direction = unicodedata.bidirectional(letter)
        if direction in ("R", "AL"):
            return True
        if direction == "L":
            return False
    return False


def _baseline(rect: QRect, size: int) -> int:
    """Where Inter's own letters would stand; fallback fonts have other heights and must not move the line."""
    metrics = theme.current().metrics(theme.current().font(size, GIVEN_WEIGHT))
    return rect.y() + (rect.height() - metrics.height()) // 2 + metrics.ascent()


def _units(text: str) -> int:
    """Length as Qt counts it: in UTF-16 units."""
    return len(text.encode("utf-16-le")) // 2


def _coloured(name: NameText, colour: QColor) -> QTextLayout.FormatRange:
    given = QTextLayout.FormatRange()
    given.start = _units(name.surname)
    given.length = _units(name.full) - given.start
    ink = QTextCharFormat()
    ink.setForeground(colour)
    given.format = ink
    return given


class NameLabel(TextPart):
    """A name as a widget; the whole name is its tooltip when it had to be cut."""

    def __init__(
        self,
        name: NameText | None = None,
        *,
        size: int = 13,
        weight: int = SURNAME_WEIGHT,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._size, self._weight = size, weight
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_name(name or NameText(""))

    def set_name(self, name: NameText) -> None:
        """Show another name."""
        self._name = name
        self.setAccessibleName(name.full)
        self._explain()
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """The whole name on one line."""
        return QSize(name_width(self._name, self._size, self._weight), theme.current().px(self._size + 5))

    def minimumSizeHint(self) -> QSize:
        """It gives way."""
        return QSize(theme.current().px(2 * self._size), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Being cut or not may change."""
        super().resizeEvent(event)
        self._explain()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The name, left."""
        ink = theme.current().tokens.ink
        with QPainter(self) as painter:
            paint_name(painter, self.rect(), self._name, size=self._size, weight=self._weight, colour=ink)

    def _explain(self) -> None:
        cut = name_width(self._name, self._size, self._weight) > self.width()
        self.setToolTip(self._name.full if cut else "")
