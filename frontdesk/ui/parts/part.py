"""What every painted part shares: it follows the theme, and says to a screen reader what it is."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QHelpEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QLabel, QSizePolicy, QToolTip, QWidget

from frontdesk.ui import theme


class Themed:
    """Mixed into a widget class. `restyle` is called when colours or sizes changed; the repaint follows by itself."""

    def restyle(self) -> None:
        """Take over colours and sizes that are not read while painting (palettes, margins, fixed heights)."""

    def follow_theme(self) -> None:
        """To be called once, when the widget is made."""
        theme.current().changed.connect(self._theme_changed)

    def _theme_changed(self) -> None:
        self.restyle()
        if isinstance(self, QWidget):
            self.updateGeometry()
            self.update()


class Part(QWidget, Themed):
    """A painted widget that holds others, or a chart."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.follow_theme()


class TextPart(QLabel, Themed):
    """A painted widget that only says something. A QLabel, so that screen readers take it for text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.follow_theme()

    def minimumSizeHint(self) -> QSize:
        """As large as its content, unless a part knows how to give way."""
        return self.sizeHint()


class PressPart(QAbstractButton, Themed):
    """A painted widget that can be pressed: by mouse, Space and, where `enter_presses`, Enter."""

    enter_presses = True

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.follow_theme()

    def is_cut(self) -> bool:
        """Whether some of its words are not painted for want of room; the tooltip has them then."""
        return False

    def event(self, event: QEvent) -> bool:
        """Words that were cut are whole in the tooltip, unless it says something else already."""
        # Every event comes by here: asking for its class costs a tenth of asking for its type.
        return (isinstance(event, QHelpEvent) and self._tells_cut_words(event)) or super().event(event)

    def _tells_cut_words(self, event: QHelpEvent) -> bool:
        if event.type() is not QEvent.Type.ToolTip or self.toolTip() or not self.is_cut():
            return False
        QToolTip.showText(event.globalPos(), self.accessibleName(), self)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses too, where Qt itself knows only Space; where it does not, it goes on to the pane or dialog."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif not self.enter_presses:
            event.ignore()
        elif not event.isAutoRepeat():  # a key held down presses once: what comes after is another decision
            self.click()
