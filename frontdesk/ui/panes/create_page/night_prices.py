"""Prices by hand: a field for each night, and why. A night left empty is sold at the rate's own price."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from frontdesk.ui.panes.create_page.flow import Flow
from frontdesk.ui.parts.field import Field
from frontdesk.ui.parts.label import Label
from frontdesk.ui.parts.part import Part
from frontdesk.ui.text import create as words
from frontdesk.ui.text.dates import day_among
from frontdesk.ui.text.money import amount
from frontdesk.ui.theme import Tone

NIGHT_WIDTH = 86
MOST_NIGHTS = 31


class NightPrices(Part):
    """`edited` carries what is typed for each night; `reasoned` the reason."""

    edited = Signal(object)
    reasoned = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._typed: tuple[str, ...] = ()
        self._fields: list[Field] = []
        self._flow = Flow(gap=6, line_gap=6)
        self._more = Label(words.prices_of_a_long_stay(MOST_NIGHTS), size=12, tone=Tone.INK2, wrap=True)
        self.reason = Field(words.price_reason(), placeholder=words.price_reason_hint())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for part in (self._flow, self._more, self.reason):
            column.addWidget(part)
        self.reason.edited.connect(self.reasoned)

    def show_nights(
        self, arrive: date, typed: Sequence[str], known: Sequence[Decimal | None], nights: int, reason: str
    ) -> None:
        """A field for each night, with the price it has now where that is known."""
        shown = min(nights, MOST_NIGHTS)
        self._typed = tuple(typed[at] if at < len(typed) else "" for at in range(shown))
        if shown != len(self._fields):
            self._build(shown)
        called = day_among(nights)
        for at, field in enumerate(self._fields):
            price = known[at] if at < len(known) else None
            field.set_label(called(arrive + timedelta(days=at)))
            field.input.setPlaceholderText(amount(price) if price is not None else "")
            if field.text() != self._typed[at]:
                field.set_text(self._typed[at])
        self._more.setVisible(nights > MOST_NIGHTS)
        if self.reason.text() != reason:
            self.reason.set_text(reason)

    def set_problems(self, wrong: Sequence[int], price: str, reason: str) -> None:
        """Say it under the nights that cannot be read, and under the reason."""
        for at, field in enumerate(self._fields):
            field.set_problem(price if at in wrong else "")
        self.reason.set_problem(reason)

    def first(self) -> QWidget | None:
        """The first night, or the first that is wrong."""
        wrong = next((field for field in self._fields if field.problem()), None)
        return wrong or next(iter(self._fields), None)

    def _build(self, count: int) -> None:
        self._flow.clear()
        self._fields = []
        for at in range(count):
            field = Field("", figures=True, width=NIGHT_WIDTH)
            field.edited.connect(lambda text, at=at: self._edit(at, text))
            self._fields.append(field)
            self._flow.add(field)
        before: QWidget = self._flow  # what is made later comes last for Tab, unless it is told its place
        for field in self._fields:
            QWidget.setTabOrder(before, field.input)
            before = field.input
        QWidget.setTabOrder(before, self.reason.input)

    def _edit(self, at: int, text: str) -> None:
        self.edited.emit((*self._typed[:at], text, *self._typed[at + 1 :]))
