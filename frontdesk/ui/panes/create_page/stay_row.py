"""Dates and persons: the first row of the form, broken into two where the window is narrow."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from frontdesk.ui.panes.create_page.day_field import DayField
from frontdesk.ui.panes.create_page.flow import Flow
from frontdesk.ui.panes.create_page.form import MOST_NIGHTS, MOST_PERSONS, Form
from frontdesk.ui.panes.create_page.stepper import Stepper
from frontdesk.ui.parts.field import Field
from frontdesk.ui.text import create as words
from frontdesk.ui.text import tr

GAP = 10
LINE_GAP = 10
DAY_WIDTH, COUNT_WIDTH, AGES_WIDTH = 140, 104, 66


class StayRow(Flow):
    """Says what the clerk changed; shows the form it is given. `entered` is Enter in any of its fields."""

    arrive_changed = Signal(object)
    leave_changed = Signal(object)
    nights_changed = Signal(int)
    adults_changed = Signal(int)
    children_changed = Signal(int)
    ages_changed = Signal(object)
    entered = Signal()
    letters = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(gap=GAP, line_gap=LINE_GAP, parent=parent)
        self.arrives = DayField(tr("Arrives"), width=DAY_WIDTH)
        self.nights = Stepper(tr("Nights"), least=1, most=MOST_NIGHTS, width=COUNT_WIDTH)
        self.leaves = DayField(tr("Leaves"), width=DAY_WIDTH)
        self.adults = Stepper(tr("Adults"), most=MOST_PERSONS, width=COUNT_WIDTH)
        self.children_count = Stepper(tr("Children"), most=MOST_PERSONS, width=COUNT_WIDTH)
        self.ages = Field(tr("Age"), figures=True, width=AGES_WIDTH)
        for part in (self.arrives, self.nights, self.leaves, self.adults, self.children_count, self.ages):
            self.add(part)
        self.setFocusProxy(self.arrives)
        self._connect()

    def show_form(self, form: Form, today: date) -> None:
        """Show its dates and persons."""
        self.arrives.show_day(form.arrive, today)
        self.nights.show_value(form.nights)
        self.leaves.show_day(form.arrive.fromordinal(form.arrive.toordinal() + form.nights), today)
        self.adults.show_value(form.wish.adults)
        self.children_count.show_value(len(form.wish.ages))
        self.ages.set_label(tr("Age") if len(form.wish.ages) == 1 else tr("Ages"))
        self.ages.setVisible(bool(form.wish.ages))
        if not self.ages.input.hasFocus():
            self.ages.set_text(", ".join("" if age is None else str(age) for age in form.wish.ages).strip(", "))
        self.place()

    def _connect(self) -> None:
        self.arrives.picked.connect(self.arrive_changed)
        self.leaves.picked.connect(self.leave_changed)
        self.nights.changed.connect(self.nights_changed)
        self.adults.changed.connect(self.adults_changed)
        self.children_count.changed.connect(self.children_changed)
        self.ages.edited.connect(self._read_ages)
        for field in (self.arrives, self.leaves, self.ages):
            field.entered.connect(self.entered)
        for stepper in (self.nights, self.adults, self.children_count):
            stepper.entered.connect(self.entered)
            stepper.letters.connect(self.letters)

    def _read_ages(self, text: str) -> None:
        numbers = text.replace(",", " ").replace(";", " ").split()
        self.ages.set_problem("" if all(each.isdigit() for each in numbers) else words.ages_not_read())
        self.ages_changed.emit(tuple(int(each) if each.isdigit() else None for each in numbers))
