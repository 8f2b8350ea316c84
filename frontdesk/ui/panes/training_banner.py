"""The banner of the training hotel, with the switches that show the point of the program in a minute (picture 10c)."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from frontdesk.ui.parts.banner import Banner
from frontdesk.ui.text import connect as words


class TrainingBanner(Banner):
    """Each switch says what pressing it does. The signals carry what is wanted; `show_state` what holds."""

    line_cut = Signal(bool)
    slow = Signal(bool)
    lose_answers = Signal(bool)
    leave = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(words.training_title(), words.training_text(), parent=parent)
        self._is_cut = self._is_slow = self._is_losing = False
        self._cut = self.add_button("")
        self._slow = self.add_button("")
        self._lose = self.add_button("")
        self._leave = self.add_button(words.leave_training())
        self._cut.clicked.connect(lambda: self.line_cut.emit(not self._is_cut))
        self._slow.clicked.connect(lambda: self.slow.emit(not self._is_slow))
        self._lose.clicked.connect(lambda: self.lose_answers.emit(not self._is_losing))
        self._leave.clicked.connect(self.leave)
        self.show_state(cut=False, slow=False, lose=False)

    def show_state(self, cut: bool, slow: bool, lose: bool) -> None:
        """What holds now: the line is cut, slow, its answers are lost."""
        self._is_cut, self._is_slow, self._is_losing = cut, slow, lose
        for button, text in (
            (self._cut, words.cut_the_line(is_cut=cut)),
            (self._slow, words.slow_line(is_slow=slow)),
            (self._lose, words.lose_answers(is_losing=lose)),
        ):
            button.setText(text)
            button.setAccessibleName(text)
            button.updateGeometry()
