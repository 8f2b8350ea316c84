"""A rule on selling: what it wants, on which days, for which rate and category; and the rules that are there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.domain.commands import ClearRestriction, Rule, SetRestriction
from frontdesk.domain.folding import fold
from frontdesk.domain.rates import Restriction
from frontdesk.domain.rates_told import as_told
from frontdesk.ui.panes.rates_page.half_rule import RuleForm
from frontdesk.ui.panes.rates_page.side_frame import SideFrame
from frontdesk.ui.parts.button import Button, ButtonKind
from frontdesk.ui.parts.callout import Callout
from frontdesk.ui.parts.choices import RadioList, Switch
from frontdesk.ui.parts.emptied import empty
from frontdesk.ui.parts.field import Field
from frontdesk.ui.parts.label import Label
from frontdesk.ui.parts.lines import SectionHead
from frontdesk.ui.text import selling as words
from frontdesk.ui.text import tr
from frontdesk.ui.text.dates import day_and_month, short_weekday, weekday
from frontdesk.ui.text.typed import day as typed_day
from frontdesk.ui.theme import Height, Tone

_KINDS = (
    ("min", "Start"),
    ("max", "Start"),
    ("ahead", "Start"),
    ("near", "Start"),
    ("closed", "Stay"),
    ("no_arrival", "Start"),
    ("no_departure", "End"),
)
NUMBERED = frozenset({"min", "max", "ahead", "near"})
_MONDAY = date(2024, 1, 1)
_MOST_SHOWN = 3


class Where(NamedTuple):
    """The selected cells: the rule is filled in from them. `follow` are the names of the rates derived from theirs."""

    first: date
    last: date
    rate_id: str
    rate: str
    category_id: str
    category: str
    follow: tuple[str, ...] = ()


class There(NamedTuple):
    """A rule there is: in words, and how many of the nights in sight it touches."""

    rule: Restriction
    sentence: str
    nights: int


class RuleSide(SideFrame):
    """`decided` carries the commands; `left` goes back to the price; `previewed` carries the rule as it stands, None
    while something is missing, and whether it is to be taken off. `typed` comes with every change of the form; what
    was half typed before is taken up or forgotten by its own two buttons.
    """

    decided = Signal(object)
    previewed = Signal(object, bool)
    left = Signal()
    typed = Signal()
    kept_taken = Signal()
    kept_forgotten = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(spacing=8, parent=parent)
        self._where: Where | None = None
        self._today = _MONDAY
        self._there: Sequence[There] = ()
        self._off: ClearRestriction | None = None
        self._offs: list[tuple[Button, ClearRestriction]] = []
        self._wants_there = False
        self._opened: RuleForm | None = None
        self._refused = ""
        self._title = Label(words.rule_title(), size=16, weight=600)
        self.nights = Field(tr("Nights at least"), figures=True)
        self.days = Field(tr("Only on"), placeholder=tr("every day, or: fri, sat"))
        self._first, self._last = Field(tr("From")), Field(tr("To"))
        self._kinds = RadioList([(words.rule_kind(kind), "") for kind, _ in _KINDS])
        self._only_rate, self._only_category, self._derived = Switch(), Switch(), Switch()
        self._touches = Label(size=12, tone=Tone.INK2, wrap=True)
        self._there_box = QWidget()
        self._there_column = QVBoxLayout(self._there_box)
        self._there_column.setContentsMargins(0, 0, 0, 0)
        self._problem = Callout(Tone.WARN)
        self._kept = Callout(Tone.MUTE)
        self._kept.add_button(tr("Take it up")).clicked.connect(self.kept_taken)
        self._kept.add_button(tr("Forget it")).clicked.connect(self.kept_forgotten)
        self._kept.hide()
        self._form = QWidget()
        self._there_head = SectionHead(words.there_head())
        self._button = Button(words.add_rule(), ButtonKind.PRIMARY, key="Enter", height=Height.LARGE)
        self._back = Button(tr("Back to the price"), key="Esc")
        self._lay_out()
        for field in (self.nights, self.days, self._first, self._last):
            field.edited.connect(lambda _text: self._note_change())
            field.entered.connect(self._decide)
        self._kinds.picked.connect(lambda _index: self._note_change())
        for switch in (self._only_rate, self._only_category, self._derived):
            switch.toggled.connect(lambda _on: self._note_change())
        self._button.clicked.connect(self._decide)
        self._back.clicked.connect(self.left)
        self.area.verticalScrollBar().rangeChanged.connect(lambda _least, _most: self._scroll_there())
        self.show_problem("")

    def _lay_out(self) -> None:
        form = QVBoxLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(8)
        days = QHBoxLayout()
        days.setSpacing(8)
        days.addWidget(self._first)
        days.addWidget(self._last)
        form.addWidget(self.nights)
        form.addWidget(self.days)
        form.addLayout(days)
        for part in (self._kinds, self._only_rate, self._derived, self._only_category):
            form.addWidget(part)
        for each in (self._title, self._form, self._there_head, self._there_box):
            self.column.addWidget(each)
        self.column.addStretch(1)
        for end in (self._kept, self._touches, self._problem, self._button, self._back):
            self.foot.addWidget(end)

    def open(self, where: Where, there: Sequence[There], today: date) -> None:
        """Begin a rule for these cells; `there` are the rules that touch them."""
        self._where, self._today = where, today
        self._there, self._opened = there, None
        self._only_rate.setText(tr("Only {rate}").format(rate=where.rate))
        self._only_category.setText(tr("Only {category}").format(category=where.category))
        self._derived.setText(words.and_followers(where.follow))
        self._show_there()
        self._fill(_begun(where))
        self._opened = self._form_now()
        self.nights.input.selectAll()
        self.nights.input.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_kept(self, sentence: str) -> None:
        """Say what was half typed before; "" takes it away."""
        self._kept.show_text("", sentence)
        self._kept.setVisible(bool(sentence))

    def half_typed(self) -> RuleForm | None:
        """The form, once it is not as it was opened; None before, and while a rule is taken off."""
        now = self._form_now()
        return now if self._opened is not None and self._off is None and now != self._opened else None

    def take_up(self, form: RuleForm) -> None:
        """Put back what was typed; it is shown as if it were typed now."""
        self._fill(form)
        self.nights.input.setFocus(Qt.FocusReason.OtherFocusReason)

    def is_taking_off(self) -> bool:
        """Whether Enter takes a rule off instead of adding one."""
        return self._off is not None

    def _fill(self, form: RuleForm) -> None:
        self.nights.set_text(form.nights)
        self.days.set_text(form.days)
        self._first.set_text(form.first)
        self._last.set_text(form.last)
        self._kinds.pick(next((at for at, (kind, _) in enumerate(_KINDS) if kind == form.kind), 0))
        self._only_rate.setChecked(form.only_rate)
        self._derived.setChecked(form.with_derived)
        self._only_category.setChecked(form.only_category)
        self._settle()

    def _form_now(self) -> RuleForm:
        return RuleForm(
            kind=_KINDS[max(0, self._kinds.picked_index())][0],
            nights=self.nights.text().strip(),
            days=self.days.text().strip(),
            first=self._first.text().strip(),
            last=self._last.text().strip(),
            only_rate=self._only_rate.isChecked(),
            with_derived=self._derived.isChecked(),
            only_category=self._only_category.isChecked(),
        )

    def _note_change(self) -> None:
        self._settle()
        self.typed.emit()

    def show_there(self) -> None:
        """Bring the rules that are there into sight, and the keyboard to the first of them."""
        first = self._there_box.findChild(Button)
        if isinstance(first, Button):
            first.setFocus(Qt.FocusReason.OtherFocusReason)
            self._wants_there = True
            self._scroll_there()

    def _scroll_there(self) -> None:
        """Again when the rules, which came a moment ago, are laid out."""
        if self._wants_there:
            self.area.verticalScrollBar().setValue(self._there_head.y())

    def begin_off(self, rule: Restriction) -> None:
        """Show what taking this rule off the selected nights does; Enter does it."""
        self._begin_off(self._part_of(rule) or rule)

    def show_refused(self, reason: str) -> None:
        """The token may not change rules; "" when it may."""
        self._refused = reason

    def show_problem(self, sentence: str) -> None:
        """Why it was not taken; "" takes it away."""
        self._problem.show_text(sentence)
        self._problem.setVisible(bool(sentence))

    def command(self) -> SetRestriction | None:
        """The rule as it stands; None while something is missing."""
        rule, kind = self._rule(), _KINDS[self._kinds.picked_index()][0]
        if rule is None:
            return None
        if kind not in NUMBERED:
            return SetRestriction(rule=rule)
        typed = self.nights.text().strip()
        if not typed.isdigit() or not int(typed):
            return None
        number = int(typed)
        return SetRestriction(
            rule=rule,
            min_nights=number if kind == "min" else None,
            max_nights=number if kind == "max" else None,
            min_advance_days=number if kind == "ahead" else None,
            max_advance_days=number if kind == "near" else None,
        )

    def show_taken_off(self, nights: int, sentence: str) -> None:
        """The rule that is about to go, and how many nights in sight it leaves."""
        self._touches.setText(words.rule_goes(sentence, nights))

    def show_touched(self, nights: int, replaced: str) -> None:
        """How many nights in sight the rule as it stands touches, and the rule it replaces, "" for none."""
        said = (words.rule_touches(nights), words.rule_replaces(replaced) if replaced else "")
        self._touches.setText(" ".join(each for each in said if each))

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
            with_derived=self._only_rate.isChecked() and self._derived.isChecked() and bool(self._where.follow),
            category_id=self._where.category_id if self._only_category.isChecked() else None,
        )

    def _settle(self) -> None:
        kind = _KINDS[self._kinds.picked_index()][0]
        self.nights.setVisible(kind in NUMBERED)
        self.nights.set_label(words.rule_kind(kind))
        has_followers = self._where is not None and bool(self._where.follow)
        self._derived.setVisible(self._only_rate.isChecked() and has_followers)
        wrong_days = weekdays(self.days.text()) is None
        self.days.set_problem(tr("Days of the week: fri, sat.") if wrong_days else "")
        first, last = (typed_day(each.text(), self._today) for each in (self._first, self._last))
        self._first.set_problem(tr("A day: 16 oct.") if first is None else "")
        self._last.set_problem(
            tr("A day after the first: 29 oct.") if last is None or (first is not None and last < first) else ""
        )
        command = self.command()
        self._off, self._wants_there = None, False
        self._form.show()
        self._show_offs()
        self._title.setText(words.rule_title())
        self._button.set_text(words.add_rule())
        self._button.set_off(self._refused or ("" if command is not None else tr("Something is missing")))
        self._touches.setVisible(command is not None)
        self.previewed.emit(as_told(command) if command is not None else None, False)

    def _show_there(self) -> None:
        empty(self._there_column)
        self._there_head.setVisible(bool(self._there))
        self._offs.clear()
        for each in self._there[:_MOST_SHOWN]:
            said = f"{each.sentence} {words.rule_touches(each.nights)}"
            self._there_column.addWidget(Label(said, size=12, tone=Tone.INK2, wrap=True))
            self._offer_off(words.take_off(), each.rule)
            part = self._part_of(each.rule)
            if part is not None and self._where is not None:
                self._offer_off(words.off_for(self._where.first, self._where.last), part)

    def _offer_off(self, text: str, going: Restriction) -> None:
        off = Button(text, height=Height.SMALL)
        off.set_off(self._refused or _not_ours(going))
        off.clicked.connect(lambda: self._begin_off(going))
        self._offs.append((off, cleared(going)))
        self._there_column.addWidget(off, 0, Qt.AlignmentFlag.AlignLeft)

    def _show_offs(self) -> None:
        """The button of the rule that is about to go would say the same as the one below."""
        for button, command in self._offs:
            button.setVisible(command != self._off)

    def _begin_off(self, going: Restriction) -> None:
        """Nothing goes before it was seen what goes: the rule, or those of its days that are taken off."""
        self._off = None if _not_ours(going) else cleared(going)
        self._form.hide()
        self._show_offs()
        self._title.setText(words.take_off())
        self._button.set_text(words.take_off())
        self._button.set_off(self._refused or _not_ours(going))
        self._touches.setVisible(True)
        self.previewed.emit(going, True)
        self._button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _part_of(self, rule: Restriction) -> Restriction | None:
        """The selected days of a rule that reaches beyond them; None where they are all of it."""
        where = self._where
        if where is None or not (rule.on(where.first) and rule.on(where.last)):
            return None
        if (where.first, where.last) == (rule.first_day, rule.last_day):
            return None
        return replace(rule, first_day=where.first, last_day=where.last)

    def _decide(self) -> None:
        command = self._off or self.command()
        if command is not None and self._button.isEnabled():
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
    short = [fold(short_weekday(_MONDAY.replace(day=1 + each))) for each in range(7)]
    if part in short:
        return short.index(part)
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


def _not_ours(rule: Restriction) -> str:
    """Why a rule cannot be taken off from here; "" where it can."""
    return words.of_property() if rule.by_property else ""


def _begun(where: Where) -> RuleForm:
    """Two nights at least: on the selected nights, or for one night on that day of the week for four weeks."""
    is_run = where.first != where.last
    return RuleForm(
        kind=_KINDS[0][0],
        nights="2",
        days="" if is_run else short_weekday(where.first).casefold(),
        first=day_and_month(where.first),
        last=day_and_month(where.last if is_run else _in_four_weeks(where.first)),
        only_rate=False,
        with_derived=False,
        only_category=False,
    )


def _in_four_weeks(day: date) -> date:
    return date.fromordinal(day.toordinal() + 28)


def conditions(rule: Restriction) -> tuple[object, ...]:
    """What two rules share when the platform keeps only the later one."""
    return (
        rule.kind,
        rule.exact_rate_id,
        rule.base_rate_id,
        rule.rate_group_id,
        rule.category_id,
        rule.first_day,
        rule.last_day,
        rule.weekdays,
        rule.by_property,
    )
