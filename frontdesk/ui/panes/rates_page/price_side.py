"""The price of the selected nights: what is typed, and what each night will cost, before anything is sent."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from frontdesk.ui.panes.rates_page.changes import (
    Change,
    Follower,
    Night,
    Target,
    changes,
    commands,
    followed,
    is_relative,
)
from frontdesk.ui.parts.button import Button, ButtonKind
from frontdesk.ui.parts.callout import Callout
from frontdesk.ui.parts.choices import Switch
from frontdesk.ui.parts.field import Field
from frontdesk.ui.parts.label import Label
from frontdesk.ui.parts.lines import MoneyLine
from frontdesk.ui.text import selling as words
from frontdesk.ui.text import tr
from frontdesk.ui.theme import Height, Tone

_MOST_LINES = 14
_MOST_FOLLOWERS = 4


class PriceSide(QWidget):
    """`decided` carries the commands; `base_wanted` asks for the rate's own price again; `previewed` what is about to
    change, night by night, and whether it is the base price of every category; `typed` comes with every key. What was
    half typed before is taken up or forgotten by its own two buttons.
    """

    decided = Signal(object)
    previewed = Signal(object, bool)
    base_wanted = Signal()
    typed = Signal()
    kept_taken = Signal()
    kept_forgotten = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._nights: Sequence[Night] = ()
        self._target: Target | None = None
        self._title = Label(words.price_title(), size=16, weight=600)
        self._facts = Label(size=12, tone=Tone.INK2, wrap=True)
        self.field = Field(tr("New price"), placeholder=words.price_hint(), figures=True)
        self._lines = [MoneyLine() for _ in range(_MOST_LINES)]
        self._everywhere = Switch(tr("Every category: the rate's base price"))
        self._followers = Label(size=12, tone=Tone.INK2, wrap=True)
        self._follow: Sequence[Follower] = ()
        self._follow_head = Label(size=12, weight=600)
        self._follow_lines = [MoneyLine() for _ in range(_MOST_FOLLOWERS)]
        self._note = Callout(Tone.MUTE, words.booked_keep())
        self._kept = Callout(Tone.MUTE)
        self._kept.add_button(tr("Take it up")).clicked.connect(self.kept_taken)
        self._kept.add_button(tr("Forget it")).clicked.connect(self.kept_forgotten)
        self._kept.hide()
        self._problem = Callout(Tone.WARN)
        self._button = Button("", ButtonKind.PRIMARY, key="Enter", height=Height.LARGE)
        self._base = Button(tr("Take back to the rate's own price"), key="Del")
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(8)
        above = (self._title, self._facts, self._kept, self.field, self._everywhere)
        for part in (*above, *self._lines, self._follow_head, *self._follow_lines, self._followers, self._note):
            column.addWidget(part)
        column.addStretch(1)
        self._everywhere.toggled.connect(lambda _on: self._settle())
        self._everywhere.toggled.connect(lambda _on: self.typed.emit())
        self.field.edited.connect(lambda _text: self.typed.emit())
        for part in (self._problem, self._button, self._base):
            column.addWidget(part)
        column.addWidget(Label(words.drafts(), size=11, tone=Tone.INK2, wrap=True))
        self.field.edited.connect(lambda _text: self._settle())
        self.field.entered.connect(self._decide)
        self._button.clicked.connect(self._decide)
        self._base.clicked.connect(self.base_wanted)
        self.show_problem("")

    def show_cells(
        self,
        category: str,
        rate: str,
        nights: Sequence[Night],
        target: Target | None,
        base: str,
        follow: Sequence[Follower],
    ) -> None:
        """Other nights. `target` None: the rate is derived from `base`, and its price cannot be set. `follow` are the
        rates that move with it.
        """
        self._nights, self._target, self._follow = nights, target, follow
        if nights:
            self._facts.setText(words.price_facts(category, rate, nights[0].day, nights[-1].day))
        self._followers.setText(
            words.derived(rate, base) if target is None else words.followers([each.name for each in follow])
        )
        for part in (self.field, self._everywhere, self._button, self._base, self._note):
            part.setVisible(target is not None)
        self._settle()

    def begin(self, text: str) -> None:
        """A figure was pressed in the table."""
        if self._target is None:
            return
        self.field.set_text(text)
        self.field.input.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.input.end(False)
        self._settle()
        self.typed.emit()

    def show_kept(self, sentence: str) -> None:
        """Say what was half typed before; "" takes it away."""
        self._kept.show_text("", sentence)
        self._kept.setVisible(bool(sentence))

    def half_typed(self) -> tuple[str, bool]:
        """What stands in the field, and whether it is for the rate's base price."""
        return self.field.text().strip(), self._everywhere.isChecked()

    def take_up(self, typed: str, *, is_base: bool) -> None:
        """Put back what was typed; it is shown as if it were typed now."""
        self._everywhere.setChecked(is_base)
        self.begin(typed)

    def show_problem(self, sentence: str) -> None:
        """Why it was not taken; "" takes it away."""
        self._problem.show_text(sentence)
        self._problem.setVisible(bool(sentence))

    def clear(self) -> None:
        """It was sent."""
        self.field.set_text("")
        self._everywhere.setChecked(False)
        self.show_problem("")
        self._settle()

    def _wanted(self) -> tuple[Change, ...]:
        """A base price is not told for each night: it can be set, not moved by so much."""
        typed = self.field.text()
        if not typed.strip() or (self._everywhere.isChecked() and is_relative(typed)):
            return ()
        return changes(typed, self._nights)

    def _settle(self) -> None:
        wanted = self._wanted()
        typed = bool(self.field.text().strip())
        self.field.set_problem(
            words.price_not_read(is_base=self._everywhere.isChecked()) if typed and not wanted else ""
        )
        shown: dict[date, Change] = {each.day: each for each in wanted[:_MOST_LINES]}
        for line, each in zip(self._lines, shown.values(), strict=False):
            now = None if self._everywhere.isChecked() else each.now
            line.show_amount(*words.change_line(each.day, now, each.then))
        for at, line in enumerate(self._lines):
            line.setVisible(at < len(shown))
        self._button.set_text(words.change_button(len(wanted) or len(self._nights)))
        self._button.set_off("" if wanted else tr("Type a price"))
        self._show_followers(wanted)
        self.previewed.emit(wanted, self._everywhere.isChecked())

    def _show_followers(self, wanted: Sequence[Change]) -> None:
        """The rates that move with the first night, now and then; all of them are in the table."""
        told = wanted[:1] if not self._everywhere.isChecked() else ()
        self._follow_head.setVisible(bool(told) and bool(self._follow))
        self._followers.setVisible(not told or not self._follow)
        if self._everywhere.isChecked() and wanted:
            self._followers.setText(words.base_moves_all())
        elif self._target is not None:
            self._followers.setText(words.followers([each.name for each in self._follow]))
        for at, line in enumerate(self._follow_lines):
            line.setVisible(bool(told) and at < len(self._follow))
            if told and at < len(self._follow):
                each = self._follow[at]
                self._follow_head.setText(words.followers_head(told[0].day))
                line.show_amount(*words.follower_line(each.name, each.nights[0].price, followed(each, told[0].then)))

    def _decide(self) -> None:
        wanted = self._wanted()
        if wanted and self._target is not None:
            target = replace(self._target, category_id=None) if self._everywhere.isChecked() else self._target
            self.decided.emit(commands(wanted, target))
