"""All that is shown of a stay: head, what scrolls, and the sum below; a check-out takes the place of the last two."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from frontdesk.ui.panes.detail_pane.footer import OwedFooter
from frontdesk.ui.panes.detail_pane.head import StayHead
from frontdesk.ui.panes.detail_pane.stay_body import StayBody


class StayPage(QWidget):
    """Some two hundred widgets, which the first list of a start does not wait for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head = StayHead()
        self.body = StayBody()
        self.footer = OwedFooter()
        self._middle = QStackedWidget()
        self._middle.addWidget(self.body)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self._middle, 1)
        column.addWidget(self.footer)

    def set_margin(self, margin: int) -> None:
        """The pane's side margin."""
        self.head.set_margin(margin)
        self.body.set_margin(margin)
        self.footer.set_margin(margin)

    def show_panel(self, panel: QWidget) -> None:
        """Instead of what scrolls and the sum."""
        self._middle.addWidget(panel)
        self._middle.setCurrentWidget(panel)
        self.footer.hide()

    def drop_panel(self, panel: QWidget) -> None:
        """What scrolls again; whether the sum is there is the pane's to say."""
        self._middle.setCurrentWidget(self.body)
        self._middle.removeWidget(panel)
