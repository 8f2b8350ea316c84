"""Parts side by side that break into lines where the width ends."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from frontdesk.ui import theme
from frontdesk.ui.parts.part import Part


class Flow(Part):
    """Each part has the width of its size hint, and the height it needs at that width; those of a line stand at its
    top, or `centred` in it.
    """

    def __init__(
        self, *, gap: int = 8, line_gap: int = 8, centred: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._gap, self._line_gap, self._centred = gap, line_gap, centred
        self._parts: list[QWidget] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def add(self, part: QWidget) -> None:
        """Put a part at the end."""
        part.setParent(self)
        self._parts.append(part)
        part.show()
        if self.isVisible():
            self.place()

    def clear(self) -> None:
        """Take all parts away."""
        for part in self._parts:
            part.hide()
            part.setParent(None)
            part.deleteLater()
        self._parts.clear()
        self.place()

    def sizeHint(self) -> QSize:
        """As high as its lines at this width."""
        return QSize(theme.current().px(120), self._arrange(self.width(), moves=False))

    def minimumSizeHint(self) -> QSize:
        """It breaks before it asks for width."""
        widest = max((self._size(part).width() for part in self._shown()), default=0)
        return QSize(widest, self.sizeHint().height())

    def restyle(self) -> None:
        """Sizes follow the text size."""
        self.place()

    def showEvent(self, event: QShowEvent) -> None:
        """What was added meanwhile."""
        super().showEvent(event)
        self.place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break where the width ends."""
        super().resizeEvent(event)
        self.place()

    def event(self, event: QEvent) -> bool:
        """A part that came, went or grew."""
        if event.type() is QEvent.Type.LayoutRequest:
            self.place()
        return super().event(event)

    def place(self) -> None:
        """Put every part where it belongs."""
        height = self._arrange(self.width(), moves=True)
        if height != self.height():
            self.setFixedHeight(height)

    def _arrange(self, width: int, *, moves: bool) -> int:
        now = theme.current()
        gap, line_gap = now.px(self._gap), now.px(self._line_gap)
        top = 0
        for line in self._lines(width, gap):
            height = max(self._size(part).height() for part in line)
            left = 0
            for part in line:
                size = self._size(part)
                down = (height - size.height()) // 2 if self._centred else 0
                if moves:
                    part.setGeometry(left, top + down, min(size.width(), width), size.height())
                left += size.width() + gap
            top += height + line_gap
        return max(0, top - line_gap)

    def _lines(self, width: int, gap: int) -> list[list[QWidget]]:
        lines: list[list[QWidget]] = []
        left = 0
        for part in self._shown():
            needed = self._size(part).width()
            if not lines or left + needed > width:
                lines.append([])
                left = 0
            lines[-1].append(part)
            left += needed + gap
        return lines

    def _shown(self) -> list[QWidget]:
        return [part for part in self._parts if not part.isHidden()]

    def _size(self, part: QWidget) -> QSize:
        hint = part.sizeHint()
        least, most = part.minimumWidth(), part.maximumWidth()
        width = min(max(hint.width(), least), most)
        return QSize(width, part.heightForWidth(width) if part.hasHeightForWidth() else hint.height())
