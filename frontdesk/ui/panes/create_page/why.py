"""Under the grid: the reason of the current cell in words, and the nearest offers as buttons."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from frontdesk.domain.nearest import Alternative
from frontdesk.domain.offers import Stop
from frontdesk.ui.parts.button import Button
from frontdesk.ui.parts.callout import Callout
from frontdesk.ui.parts.part import Part
from frontdesk.ui.text import create as words
from frontdesk.ui.theme import Tone


class Why(Part):
    """`wanted` carries the `Alternative` whose button was pressed."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: object = None
        self._callout = Callout(Tone.INK, icon="circle-question-mark")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._callout)
        self._callout.hide()

    def focus_first(self) -> None:
        """Put the keys on the nearest offer."""
        button = next(iter(self._callout.findChildren(Button)), None)
        if button is not None:
            button.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_stop(
        self,
        stop: Stop | None,
        category: str = "",
        rate: str = "",
        offered: Sequence[Alternative] = (),
        *,
        is_passed: bool = False,
    ) -> None:
        """Spell it out; nothing to say takes it away. `is_passed`: it may be booked all the same."""
        wanted = (stop, category, rate, tuple(offered), is_passed)
        if wanted == self._shown:
            return
        self._shown = wanted
        self._callout.setVisible(stop is not None)
        self.setVisible(stop is not None)
        self._callout.clear_buttons()
        if stop is None:
            return
        self._callout.show_text(words.why_title(stop, category, rate), words.may_be_passed(stop, is_passed=is_passed))
        for each in offered:
            button = self._callout.add_button(words.alternative(each))
            button.clicked.connect(lambda _=False, each=each: self.wanted.emit(each))
