"""Why a night cannot be sold, in words, beside its cell; and the nearest that can, each one key from a booking."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.domain.nearest import Alternative
from frontdesk.domain.rates import Restriction
from frontdesk.ui import theme
from frontdesk.ui.parts.button import Button
from frontdesk.ui.parts.label import Label
from frontdesk.ui.parts.painting import draw_icon
from frontdesk.ui.parts.part import Part
from frontdesk.ui.parts.popover import Popover
from frontdesk.ui.text import selling as words
from frontdesk.ui.theme import Height, Tone

KEYS = "ABCDE"
OPEN_KEY, SHOW_KEY = "O", "S"
LETTERS = f"{KEYS}{OPEN_KEY}{SHOW_KEY}"
MOST_REASONS = 3
WIDTH = 372
ICON_ROOM = 22


class Reason(NamedTuple):
    """Why, in a sentence; `rule` is the rule it comes from, None for rooms that are sold."""

    sentence: str
    rule: Restriction | None = None


class WhyPopover(Popover):
    """`wanted` carries the `Alternative` that was taken; `open_wanted` the rule that is to be taken off the selected
    nights, `rules_wanted` asks for the rules on them.
    """

    wanted = Signal(object)
    open_wanted = Signal(object)
    rules_wanted = Signal()

    def __init__(self, host: QWidget) -> None:
        super().__init__(host, WIDTH)
        self._offered: tuple[Alternative, ...] = ()
        self._rule: Restriction | None = None
        self._no_rules = ""
        self._title = Label(weight=600, wrap=True)
        self._reasons = [_Reason(self) for _ in range(MOST_REASONS)]
        self._near_head = Label(words.nearest_head(), size=12, weight=600)
        self._offers = [Button(key=key) for key in KEYS]
        self._nothing_near = Label(words.nothing_near(), size=12, tone=Tone.INK2, wrap=True)
        self._open = Button(words.open_again(), key=OPEN_KEY, height=Height.NORMAL)
        self._show = Button(words.show_the_rule(), key=SHOW_KEY, height=Height.NORMAL)
        for part in (self._title, *self._reasons, self._near_head, *self._offers, self._nothing_near):
            self.body.addWidget(part)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self._open)
        foot.addWidget(self._show)
        foot.addStretch(1)
        self.body.addSpacing(4)
        self.body.addLayout(foot)
        for at, button in enumerate(self._offers):
            button.clicked.connect(lambda _on=False, at=at: self.wanted.emit(self._offered[at]))
        self._open.clicked.connect(lambda: self.open_wanted.emit(self._rule))
        self._show.clicked.connect(self.rules_wanted)

    def tell(self, title: str, reasons: Sequence[Reason], offered: Sequence[Alternative]) -> None:
        """Say it of one cell. Without a reason it can be sold, and the one offer is the cell itself."""
        self._offered = tuple(offered)[: len(KEYS)]
        self._rule = next((each.rule for each in reasons if each.rule is not None), None)
        self._title.setText(title)
        told = list(reasons) or [Reason(words.nothing_stops())]
        for at, line in enumerate(self._reasons):
            line.setVisible(at < len(told))
            if at < len(told):
                line.say(told[at], stops=bool(reasons))
        self._near_head.setVisible(bool(self._offered) and bool(reasons))
        for at, button in enumerate(self._offers):
            button.setVisible(at < len(self._offered))
            if at < len(self._offered):
                button.set_text(words.nearest(self._offered[at]))
        self._nothing_near.setVisible(bool(reasons) and not self._offered)
        for button in (self._open, self._show):
            button.setVisible(self._rule is not None)
        self._show_open()
        self.setAccessibleName(title)
        self.setAccessibleDescription(" ".join(each.sentence for each in told))

    def show_refused(self, booking: str, rules: str) -> None:
        """Why it cannot be booked, or no rule be changed; "" where it can."""
        for button in self._offers:
            button.set_off(booking)
        self._no_rules = rules
        self._show.set_off(rules)
        self._show_open()

    def _show_open(self) -> None:
        is_theirs = self._rule is not None and self._rule.by_property
        self._open.set_off(self._no_rules or (words.of_property() if is_theirs else ""))

    def come_after(self, before: QWidget) -> None:
        """Let Tab go on from `before` to the buttons here."""
        for button in (*self._offers, self._open, self._show):
            QWidget.setTabOrder(before, button)
            before = button

    def press(self, letter: str) -> bool:
        """Do what this letter is printed for. False for a letter that is nobody's."""
        button = self._button_of(letter)
        if button is None:
            return False
        button.click()
        return True

    def refused(self, letter: str) -> str:
        """Why the button with this letter is off; "" where it is not, or there is none."""
        button = self._button_of(letter)
        return button.toolTip() if button is not None and not button.isEnabled() else ""

    def _button_of(self, letter: str) -> Button | None:
        buttons = {**dict(zip(KEYS, self._offers, strict=True)), OPEN_KEY: self._open, SHOW_KEY: self._show}
        button = buttons.get(letter.upper())
        return button if button is not None and not button.isHidden() else None


class _Reason(Part):
    """A lock and what the rule says, or a bed and when a room is free again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = "lock"
        self._words = Label(wrap=True)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._words, 0, Qt.AlignmentFlag.AlignTop)
        self.restyle()

    def restyle(self) -> None:
        self._column.setContentsMargins(theme.current().px(ICON_ROOM), 0, 0, 0)

    def say(self, reason: Reason, *, stops: bool) -> None:
        """Another reason; without one nothing stops the sale."""
        self._icon = "check" if not stops else ("lock" if reason.rule is not None else "bed-double")
        self._words.setText(reason.sentence)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            draw_icon(painter, 0, theme.current().px(1), self._icon, theme.current().tokens.ink2, 14)
