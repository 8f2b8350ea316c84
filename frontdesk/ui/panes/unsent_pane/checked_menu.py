"""What a person can decide about an entry: the menu of a doubt, and the words of the choices."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from frontdesk.domain.outbox import Decision
from frontdesk.ui import theme
from frontdesk.ui.parts.button import Button, ButtonKind
from frontdesk.ui.text import tr

MENU_GAP = 4


class CheckedMenu(Button):
    """ "I have checked the bill": what the clerk saw with their own eyes settles a doubt."""

    decided = Signal(Decision)

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words, ButtonKind.SECONDARY, height=theme.Height.SMALL, menu=True, parent=parent)
        self._choices = QMenu(self)
        for text, decision in (
            (tr("It is on the platform: settle it"), Decision.IT_HAPPENED),
            (tr("It is not there: send it once more"), Decision.SEND_AGAIN),
            (tr("It is not there: leave it"), Decision.DROP),
        ):
            self._choices.addAction(text).triggered.connect(lambda _=False, chosen=decision: self.decided.emit(chosen))
        self.clicked.connect(self._open)

    def choices(self) -> QMenu:
        """The menu, for those who press it by its words."""
        return self._choices

    def _open(self) -> None:
        self._choices.popup(self.mapToGlobal(QPoint(0, self.height() + MENU_GAP)))
