"""A rule on selling: what it wants, on which days, for which rate and category; and the rules that are there."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from frontdesk.domain.commands import ClearRestriction, Rule, SetRestriction
from frontdesk.domain.folding import fold
from frontdesk.domain.rates import Restriction
from frontdesk.ui.parts.button import Button, ButtonKind
from frontdesk.ui.parts.callout import Callout
from frontdesk.ui.parts.choices import RadioList, Switch
from frontdesk.ui.parts.field import Field
from frontdesk.ui.parts.label import Label
from frontdesk.ui.text import selling as words
from frontdesk.ui.text import tr
from frontdesk.ui.text.dates import day_and_month, weekday
from frontdesk.ui.text.typed import day as typed_day
from frontdesk.ui.theme import Height, Tone

_KINDS = (("min", "Start"), ("closed", "Stay"), ("no_arrival", "Start"), ("no_departure", "End"))
_MONDAY = date(2024, 1, 1)
_MOST_SHOWN = 3


class Where(NamedTuple):
    """The selected cells: the rule is filled in from them."""

    first: date
    last: date
    rate_id: str
    rate: str
    category_id: str
    category: str


class RuleSide(QWidget):
    """`decided` carries the commands; `left` goes back to the price."""

    decided = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._where: Where | None = None
        self._today = _MONDAY
        self._there: Sequence[Restriction] = ()
        self.nights = Field(tr("Nights at least"), figures=True)
        self.days = Field(tr("Only on"), placeholder=tr("every day, or: fri, sat"))
        self._first, self._last = Field(tr("From")), Field(tr("To"))
        self._kinds = RadioList([(words.rule_kind(kind), "") for kind, _ in _KINDS])
        self._only_rate, self._only_category = Switch(), Switch()
        self._there_box = QWidget()
        self._there_column = QVBoxLayout(self._there_box)
        self._there_column.setContentsMargins(0, 0, 0, 0)
        self._problem = Callout(Tone.WARN)
        self._button = Button(tr("Add the rule"), ButtonKind.PRIMARY, key="Enter", height=Height.LARGE)
        self._back = Button(tr("Back to the price"), key="Esc")
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(8)
        column.addWidget(Label(words.rule_title(), size=16, weight=600))
        parts = (self.nights, self.days, self._first, self._last, self._kinds, self._only_rate, self._only_category)
        for part in (*parts, self._there_box):
            column.addWidget(part)
        column.addStretch(1)
        for part in (self._problem, self._button, self._back):
            column.addWidget(part)
        for field in (self.nights, self.days, self._first, self._last):
            field.edited.connect(lambda _text: self._settle())
            field.entered.connect(self._decide)
        self._kinds.picked.connect(lambda _index: self._settle())
        self._button.clicked.connect(self._decide)
        self._back.clicked.connect(self.left)
        self.show_problem("")

    def open(self, where: Where, there: Sequence[Restriction], today: date) -> None:
        """Begin a rule for these cells; `there` are the rules that touch them."""
        self._where, self._today = where, today
        self._there = there
        self.nights.set_text("2")
        self.days.set_text("" if where.first != where.last else weekday(where.first)[:3].casefold())
        self._first.set_text(day_and_month(where.first))
        self._last.set_text(day_and_month(where.last if where.first != where.last else _in_four_weeks(where.first)))
        self._kinds.pick(0)
        self._only_rate.setText(tr("Only {rate}").format(rate=where.rate))
        self._only_category.setText(tr("Only {category}").format(category=where.category))
        for switch in (self._only_rate, self._only_category):
            switch.setChecked(False)
        self._show_there()
        self._settle()
        self.nights.input.selectAll()
        self.nights.input.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_problem(self, sentence: str) -> None:
        """Why it was not taken; "" takes it away."""
        self._problem.show_text(sentence)
        self._problem.setVisible(bool(sentence))

    def command(self) -> SetRestriction | None:
        """The rule as it stands; None while something is missing."""
        rule, kind = self._rule(), _KINDS[self._kinds.picked_index()][0]
        if rule is None:
            return None
        if kind != "min":
            return SetRestriction(rule=rule)
        typed = self.nights.text().strip()
        return SetRestriction(rule=rule, min_nights=int(typed)) if typed.isdigit() and int(typed) > 0 else None

    def _rule(self) -> Rule | None:
        days = weekdays(self.days.text())
        first, last = (typed_day(each.text(), self._today) for each in (self._first, self._last))
        if self._where is None or days is None or first is None or last is None or last < first:
            return None
        return Rule(
            kind=_KINDS[self._kinds.picked_index()][1],
            first_day=first,
            last_day=last,
            weekdays=days,
            rate_id=self._where.rate_id if self._only_rate.isChecked() else None,
            category_id=self._where.category_id if self._only_category.isChecked() else None,
        )

    def _settle(self) -> None:
        kind = _KINDS[self._kinds.picked_index()][0]
        self.nights.setVisible(kind == "min")
        wrong_days = weekdays(self.days.text()) is None
        self.days.set_problem(tr("Days of the week: fri, sat.") if wrong_days else "")
        first, last = (typed_day(each.text(), self._today) for each in (self._first, self._last))
        self._first.set_problem(tr("A day: 16 oct.") if first is None else "")
        self._last.set_problem(
            tr("A day after the first: 29 oct.") if last is None or (first is not None and last < first) else ""
        )
        self._button.set_off("" if self.command() is not None else tr("Something is missing"))

    def _show_there(self) -> None:
        while (item := self._there_column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for rule in self._there[:_MOST_SHOWN]:
            words_of_it = words.rule_sentence(rule, "", "")
            self._there_column.addWidget(Label(words_of_it, size=12, tone=Tone.INK2, wrap=True))
            off = Button(tr("Take this rule off"), height=Height.SMALL)
            off.clicked.connect(lambda _checked=False, rule=rule: self.decided.emit((cleared(rule),)))
            self._there_column.addWidget(off)

    def _decide(self) -> None:
        command = self.command()
        if command is not None:
            self.decided.emit((command,))


def weekdays(text: str) -> frozenset[int] | None:
    """ "fri, sat" as Monday-0 numbers; nothing typed is every day; None: not read."""
    parts = fold(text.replace(",", " ")).split()
    if not parts:
        return frozenset(range(7))
    names = [fold(weekday(_MONDAY.replace(day=1 + each))) for each in range(7)]
    found = [_weekday(part, names) for part in parts]
    return None if None in found else frozenset(each for each in found if each is not None)


def _weekday(part: str, names: Sequence[str]) -> int | None:
    return next((at for at, name in enumerate(names) if len(part) > 1 and name.startswith(part)), None)


def cleared(rule: Restriction) -> ClearRestriction:
    """The command that takes just this rule off."""
    return ClearRestriction(
        rule=Rule(
            kind=rule.kind,
            first_day=rule.first_day or date.min,
            last_day=rule.last_day or date.max,
            weekdays=rule.weekdays,
            rate_id=rule.exact_rate_id or rule.base_rate_id,
            with_derived=rule.base_rate_id is not None,
            category_id=rule.category_id,
        )
    )


def _in_four_weeks(day: date) -> date:
    return date.fromordinal(day.toordinal() + 28)
