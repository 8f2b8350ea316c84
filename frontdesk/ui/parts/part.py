"""What every painted part shares: it follows the theme."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from frontdesk.ui import theme


class Part(QWidget):
    """A painted widget. `restyle` is called when colours or sizes changed; the repaint follows by itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.current().changed.connect(self._theme_changed)

    def restyle(self) -> None:
        """Take over colours and sizes that are not read while painting (palettes, fixed heights)."""

    def _theme_changed(self) -> None:
        self.restyle()
        self.updateGeometry()
        self.update()


class PressPart(QAbstractButton):
    """A painted widget that can be pressed: by mouse, Space and Enter."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.current().changed.connect(self._theme_changed)

    def restyle(self) -> None:
        """Take over colours and sizes that are not read while painting."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses too: Qt itself knows only Space."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def _theme_changed(self) -> None:
        self.restyle()
        self.updateGeometry()
        self.update()
