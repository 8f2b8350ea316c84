"""The guest's name as the title of the pane: as many lines as it needs, with a quiet word after it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from frontdesk.ui import theme
from frontdesk.ui.parts.part import Part
from frontdesk.ui.text import isolate

SIZE = 20
PITCH = 26
BELOW = 5
"""The way to what stands under the name: the dots of an Arabic letter reach into it."""
NO_BREAK = "\u00a0"
WEIGHT = 600
QUIET_SIZE = 12
GAP = "\u2002\u2009"  # an en space and a thin one, 12 px at this size


class TitleName(Part):
    """Given name and surname; a long name wraps, it is never cut. Names of right-to-left scripts stay at the left."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = self._after = ""
        self._kept: dict[int, QTextLayout] = {}  # by width: a layout asks a dozen times before it settles
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_name(self, name: str, after: str = "") -> None:
        """Show `name`, and `after` ("3rd stay") small behind it."""
        if (name, after) == (self._name, self._after):
            return
        self._name, self._after = name, after
        self._kept.clear()
        self.setAccessibleName(f"{name}, {after}" if after else name)
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """A narrow pane needs more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The lines of the name at `width`, and the room below them."""
        return self._laid_out(width).lineCount() * theme.current().px(PITCH) + _below()

    def lines_height(self) -> int:
        """Of the lines alone, as they are laid out now."""
        return self.height() - _below()

    def sizeHint(self) -> QSize:
        """At the present width."""
        width = max(self.width(), theme.current().px(200))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Any width; the height follows."""
        return QSize(0, self.heightForWidth(max(self.width(), 1)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """All lines from the top."""
        with QPainter(self) as painter:
            painter.setPen(theme.current().tokens.ink)
            self._laid_out(self.width()).draw(painter, QPointF(0, 0))

    def restyle(self) -> None:
        """Lines are as high as the user's text size makes them, and the quiet word has the theme's colour."""
        self._kept.clear()

    def _laid_out(self, width: int) -> QTextLayout:
        found = self._kept.get(width)
        if found is None:
            found = self._kept[width] = self._lay_out(width)
        return found

    def _lay_out(self, width: int) -> QTextLayout:
        now = theme.current()
        name = isolate(self._name)
        text = f"{name}{GAP}{self._after.replace(' ', NO_BREAK)}" if self._after else name
        layout = QTextLayout(text, now.font(SIZE, WEIGHT))
        if self._after:
            quiet = QTextLayout.FormatRange()
            quiet.start = _units(name + GAP)
            quiet.length = _units(text) - quiet.start
            look = QTextCharFormat()
            look.setFont(now.font(QUIET_SIZE))
            look.setForeground(now.tokens.ink2)
            quiet.format = look
            layout.setFormats([quiet])
        option = QTextOption(Qt.AlignmentFlag.AlignLeft)
        option.setTextDirection(Qt.LayoutDirection.LeftToRight)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        # Scripts differ in height; the lines do not, so that nothing below moves from guest to guest.
        pitch = now.px(PITCH)
        metrics = now.metrics(now.font(SIZE, WEIGHT))
        baseline = (pitch - metrics.height()) / 2 + metrics.ascent()
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, round(baseline - line.ascent())))
            baseline += pitch
        layout.endLayout()
        return layout


def _below() -> int:
    """Rounded up: a dot that is half a pixel short is cut."""
    return -(-BELOW * theme.current().text_percent // 100)


def _units(text: str) -> int:
    """Length as Qt counts it: in UTF-16 units."""
    return len(text.encode("utf-16-le")) // 2
