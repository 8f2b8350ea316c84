"""A column that scrolls without giving up width: its bar floats in the margin and shows only under the mouse."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QScrollBar, QWidget

from frontdesk.ui import theme

BAR_WIDTH = 10
MARGIN = 24
LINE = 54
"""How far an arrow goes, and what stays in sight when a page is turned; pixels."""


class QuietScroll(QScrollArea):
    """A vertical scroll area; `resized` comes after its size changed, for those who fold what does not fit."""

    resized = Signal()

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content = content
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setWidget(content)
        self.viewport().setAutoFillBackground(False)
        content.setAutoFillBackground(False)
        self._bar = QScrollBar(Qt.Orientation.Vertical, self)
        self._bar.hide()
        own = self.verticalScrollBar()
        own.rangeChanged.connect(self._take_range)
        own.valueChanged.connect(self._bar.setValue)
        self._bar.valueChanged.connect(own.setValue)

    def follow_keys(self) -> None:
        """From now on bring into view what gets the keys."""
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    def show_keys(self, margin: int = MARGIN) -> None:
        """Once it is laid out, bring into view what has the keys, with so many design pixels above and below it."""
        QTimer.singleShot(0, self, lambda: self._scroll_to_keys(theme.current().px(margin)))

    def show_part(self, part: QWidget) -> None:
        """All of `part` of the content, or as much of it from its top as there is room for; then what has the keys."""
        top = part.mapTo(self._content, QPoint(0, 0)).y()
        bar, room = self.verticalScrollBar(), self.viewport().height()
        bar.setValue(min(top, max(bar.value(), top + part.height() - room)))
        self._scroll_to_keys(0)

    def show_beside_keys(self, part: QWidget) -> None:
        """Once it is laid out, bring the part into view; what has the keys stays in view before it."""
        QTimer.singleShot(0, part, lambda: self._scroll_to_both(part))

    def scroll_by_key(self, event: QKeyEvent) -> bool:
        """Up, Down, the page keys, Home and End, where what has the keys lies outside. False for any other key."""
        bar = self.verticalScrollBar()
        match event.key():
            case Qt.Key.Key_Down:
                bar.setValue(bar.value() + LINE)
            case Qt.Key.Key_Up:
                bar.setValue(bar.value() - LINE)
            case Qt.Key.Key_PageDown:
                self.turn_page()
            case Qt.Key.Key_PageUp:
                self.turn_page(-1)
            case Qt.Key.Key_Home:
                bar.setValue(bar.minimum())
            case Qt.Key.Key_End:
                bar.setValue(bar.maximum())
            case _:
                return False
        return True

    def turn_page(self, step: int = 1) -> None:
        """On by what is in sight, or back; a line of it stays in sight."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + step * max(LINE, bar.pageStep() - LINE))

    def show_content(self, content: QWidget) -> None:
        """Another content, from its top. The one before goes only once the program is back in its loop: the key that is
        being handled may be a field's of it, which `setWidget` would delete at once.
        """
        before = self.takeWidget()
        if before is not None:
            before.setParent(self)  # with none it would be Python's, and gone with the last name for it
            before.hide()
            before.deleteLater()
        self._content = content
        self.setWidget(content)
        content.setAutoFillBackground(False)
        content.setMaximumWidth(self.viewport().width())
        self.verticalScrollBar().setValue(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the bar at the right edge."""
        super().resizeEvent(event)
        # Never wider than the pane: a part that cannot shrink would push the others out of sight.
        self._content.setMaximumWidth(self.viewport().width())
        self._bar.setGeometry(self.width() - BAR_WIDTH, 0, BAR_WIDTH, self.height())
        self.resized.emit()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show the bar when there is something to scroll."""
        super().enterEvent(event)
        self._bar.setVisible(self._bar.maximum() > 0)
        self._bar.raise_()

    def leaveEvent(self, event: QEvent) -> None:
        """Hide it again."""
        super().leaveEvent(event)
        self._bar.hide()

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self.isAncestorOf(now):
            self.show_keys()

    def _scroll_to_keys(self, margin: int) -> None:
        focus = QApplication.focusWidget()
        if focus is not None and self.isAncestorOf(focus):
            self.ensureWidgetVisible(focus, 0, margin)

    def _scroll_to_both(self, part: QWidget) -> None:
        if part.isVisibleTo(self._content):
            self.ensureWidgetVisible(part, 0, theme.current().px(8))
            self._scroll_to_keys(0)

    def _take_range(self, lowest: int, highest: int) -> None:
        own = self.verticalScrollBar()
        self._bar.setRange(lowest, highest)
        self._bar.setPageStep(own.pageStep())
        self._bar.setSingleStep(own.singleStep())
        if highest == 0:
            self._bar.hide()
