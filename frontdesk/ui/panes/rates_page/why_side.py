"""Why a night cannot be sold, in words, and the nearest that can: each one key away from a new reservation."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from frontdesk.domain.nearest import Alternative
from frontdesk.domain.rates import Restriction
from frontdesk.ui.panes.rates_page.rule_side import cleared
from frontdesk.ui.parts.button import Button
from frontdesk.ui.parts.callout import Callout
from frontdesk.ui.parts.label import Label
from frontdesk.ui.parts.lines import SectionHead
from frontdesk.ui.parts.quiet_scroll import QuietScroll
from frontdesk.ui.text import selling as words
from frontdesk.ui.text import tr
from frontdesk.ui.theme import Height, Tone

KEYS = "ABCDE"
MOST_RULES = 3


class Reason(NamedTuple):
    """Why, in a sentence; `rule` is the rule it comes from, None for rooms that are sold."""

    sentence: str
    rule: Restriction | None = None


class WhySide(QWidget):
    """`wanted` carries the `Alternative` that was taken, `decided` commands that take a rule off; `left` goes back."""

    wanted = Signal(object)
    decided = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offered: tuple[Alternative, ...] = ()
        self._title = Label(size=16, weight=600, wrap=True)
        self._reasons, self._near = QVBoxLayout(), QVBoxLayout()
        self._near_head = SectionHead(words.nearest_head())
        self._problem = Callout(Tone.WARN)
        self._back = Button(tr("Back to the price"), key="Esc")
        content = QWidget()
        inner = QVBoxLayout(content)
        inner.setContentsMargins(20, 20, 20, 16)
        inner.setSpacing(12)
        for column in (self._reasons, self._near):
            column.setSpacing(8)
        inner.addWidget(self._title)
        inner.addLayout(self._reasons)
        inner.addWidget(self._near_head)
        inner.addLayout(self._near)
        inner.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(QuietScroll(content), 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(20, 0, 20, 16)
        foot.setSpacing(8)
        foot.addWidget(self._problem)
        foot.addWidget(self._back)
        outer.addLayout(foot)
        self._back.clicked.connect(self.left)
        self.show_problem("")

    def open(self, title: str, reasons: Sequence[Reason], offered: Sequence[Alternative]) -> None:
        """Say it of one cell. Without a reason it can be sold, and the one offer is the cell itself."""
        self._offered = tuple(offered)[: len(KEYS)]
        self._title.setText(title)
        _clear(self._reasons)
        _clear(self._near)
        for reason in reasons:
            self._reasons.addWidget(Label(reason.sentence, wrap=True))
            if reason.rule is not None:
                self._reasons.addWidget(self._take_off(reason.rule), 0, Qt.AlignmentFlag.AlignLeft)
        if not reasons:
            self._reasons.addWidget(Label(words.nothing_stops(), wrap=True))
        self._near_head.setVisible(bool(self._offered) and bool(reasons))
        for key, each in zip(KEYS, self._offered, strict=False):
            button = Button(words.nearest(each), key=key)
            button.clicked.connect(lambda _=False, each=each: self.wanted.emit(each))
            self._near.addWidget(button)
        if reasons and not self._offered:
            self._near.addWidget(Label(words.nothing_near(), size=12, tone=Tone.INK2, wrap=True))

    def press(self, letter: str) -> bool:
        """Take the offer with this key. False for a letter that is nobody's."""
        at = KEYS.find(letter.upper()) if letter else -1
        if not 0 <= at < len(self._offered):
            return False
        self.wanted.emit(self._offered[at])
        return True

    def show_problem(self, sentence: str) -> None:
        """Why it was not taken; "" takes it away."""
        self._problem.show_text(sentence)
        self._problem.setVisible(bool(sentence))

    def _take_off(self, rule: Restriction) -> Button:
        off = Button(tr("Take this rule off"), height=Height.SMALL)
        off.clicked.connect(lambda: self.decided.emit((cleared(rule),)))
        return off


def _clear(column: QVBoxLayout) -> None:
    while (item := column.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
