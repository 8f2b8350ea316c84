"""Reasons to pick by their letter, with a note beside: what the check-out panel and the cancel dialog share."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from frontdesk.ui.parts.choices import RadioList, RadioRow
from frontdesk.ui.text.leaving import Choice


class ReasonRows(RadioList):
    """One row a reason. `chosen` comes when one is settled on by letter, mouse, Space or Enter; arrows only move."""

    chosen = Signal()

    def __init__(self, choices: Sequence[Choice], parent: QWidget | None = None) -> None:
        super().__init__([(choice.text, choice.key) for choice in choices], parent)
        self._choices = choices
        for row in self.findChildren(RadioRow):
            row.clicked.connect(self.chosen)

    def choice(self) -> Choice | None:
        """The reason picked."""
        index = self.picked_index()
        return self._choices[index] if index >= 0 else None

    def key(self) -> str:
        """The letter of the reason picked, "" for none."""
        choice = self.choice()
        return choice.key if choice is not None else ""

    def choose(self, key: str) -> bool:
        """Settle on the reason that prints this letter; the focus stays where it is. False when none does."""
        for index, choice in enumerate(self._choices):
            if choice.key.casefold() == key.casefold():
                self.pick(index)
                self.chosen.emit()
                return True
        return False

    def restore(self, key: str) -> None:
        """Show this reason as picked, as it was before; "" none."""
        for row, choice in zip(self.findChildren(RadioRow), self._choices, strict=True):
            row.setAutoExclusive(False)  # Qt takes the tick off none of them otherwise
            row.setChecked(choice.key == key)
            row.setAutoExclusive(True)
        self._carry_focus()

    def stop(self) -> QWidget:
        """Where Tab enters the rows."""
        return self.findChildren(RadioRow)[max(self.picked_index(), 0)]
