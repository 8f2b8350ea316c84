"""The banner of the training hotel, with the switches that show the point of the program in a minute (picture 10c)."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from frontdesk.ui.parts.banner import Banner
from frontdesk.ui.text import connect as words


class TrainingBanner(Banner):
    """Each switch says what pressing it does. The signals carry what is wanted, and the banner takes it as done.

    Whoever could not do it says by `show_state` what holds instead.
    """

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
        self._cut.clicked.connect(self._switch_line)
        self._slow.clicked.connect(self._switch_speed)
        self._lose.clicked.connect(self._switch_answers)
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

    def _switch_line(self) -> None:
        self.show_state(not self._is_cut, self._is_slow, self._is_losing)
        self.line_cut.emit(self._is_cut)

    def _switch_speed(self) -> None:
        self.show_state(self._is_cut, not self._is_slow, self._is_losing)
        self.slow.emit(self._is_slow)

    def _switch_answers(self) -> None:
        self.show_state(self._is_cut, self._is_slow, not self._is_losing)
        self.lose_answers.emit(self._is_losing)
