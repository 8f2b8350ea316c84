"""The desk on a screen smaller than its least size, as that of a laptop at 200 %: it scrolls, and follows the keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, QTimer
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget
from shiboken6 import isValid

from frontdesk.ui import theme

AROUND = 24


class LargerThanScreen(QScrollArea):
    """Holds `content` at no less than `least`; both bars show what lies outside."""

    def __init__(self, content: QWidget, least: QSize, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content = content
        self._followed: QWidget | None = None
        self._soon = QTimer(self, singleShot=True, interval=0)  # when a key has done what it does
        self._soon.timeout.connect(self._reveal)
        content.setMinimumSize(least)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setWidget(content)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What has the keys may have moved on in itself, as a list does."""
        if event.type() is QEvent.Type.KeyPress:
            self._soon.start()
        return super().eventFilter(watched, event)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        if self._followed is not None and isValid(self._followed):
            self._followed.removeEventFilter(self)
        self._followed = now if now is not None and self._content.isAncestorOf(now) else None
        if self._followed is not None:
            self._followed.installEventFilter(self)
            self._soon.start()

    def _reveal(self) -> None:
        """The whole of what has the keys; of what is larger than the window, the line or cell where they are."""
        focus = self._followed
        if focus is None or not isValid(focus) or not focus.isVisible():
            return
        room = self.viewport().size()
        focus = self._whole(focus, room)
        place = focus.rect()
        if not _fits(place.size(), room):
            found = focus.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
            is_a_place = isinstance(found, QRect) and 0 < found.height() <= room.height()
            place = found if is_a_place else QRect(0, 0, 1, 1)
        inside = QRect(focus.mapTo(self._content, place.topLeft()), place.size())
        around = theme.current().px(AROUND)
        self.ensureVisible(
            inside.center().x(), inside.center().y(), inside.width() // 2 + around, inside.height() // 2 + around
        )

    def _whole(self, focus: QWidget, room: QSize) -> QWidget:
        """What hands its keys on to `focus`, as a field with its label and frame does to its line of text."""
        whole, above = focus, focus.parentWidget()
        while above is not None and above is not self._content:
            if above.focusProxy() is focus and _fits(above.size(), room):
                whole = above
            above = above.parentWidget()
        return whole


def _fits(size: QSize, room: QSize) -> bool:
    return size.width() <= room.width() and size.height() <= room.height()
