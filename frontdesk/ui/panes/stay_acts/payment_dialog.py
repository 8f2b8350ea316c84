"""A payment that was made outside the platform: the open balance is filled in, a letter picks how it was paid."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtWidgets import QWidget

from frontdesk.domain.commands import AddPayment, Command
from frontdesk.domain.offers import HouseChoices
from frontdesk.domain.views import StayView
from frontdesk.ui.panes.stay_acts.act_dialog import ActDialog
from frontdesk.ui.parts.choices import RadioList
from frontdesk.ui.parts.field import Field
from frontdesk.ui.text import acting, tr
from frontdesk.ui.text import detail as words
from frontdesk.ui.text.money import amount, with_currency

_LETTERS = "ABCDEFGHIJ"


class PaymentDialog(ActDialog):
    """`P`, Enter: what is owed, paid in the first way."""

    def __init__(self, host: QWidget, view: StayView, house: HouseChoices) -> None:
        super().__init__(host, view, acting.payment_title(words.list_name(view)))
        self._house = house
        self._field = Field(tr("Amount"), icon="banknote", figures=True)
        self._field.set_text(amount(view.owes) if view.owes is not None and view.owes > 0 else "")
        kinds = [acting.payment_kind(kind) for kind in house.payment_kinds]
        self._kinds = RadioList(list(zip(kinds, _LETTERS, strict=False)))
        if kinds:
            self._kinds.pick(0)
        self._note = Field(tr("Note, not needed"), icon="sticky-note")
        self._button = self.set_doing("")
        for at, part in enumerate((self._field, self._kinds, self._note)):
            self.body.insertWidget(at, part)
        self._field.edited.connect(lambda _text: self._settle())
        self.key_pressed.connect(self._kinds.press_key)
        if view.owes is not None:
            self.set_facts(tr("Owes {amount}.").format(amount=with_currency(view.owes, view.currency)))
        self._settle()

    def first_focus(self) -> QWidget | None:
        """The amount, filled in and picked, so that another can be typed over it."""
        self._field.input.selectAll()
        return self._field.input

    def commands(self) -> tuple[Command, ...]:
        """One payment."""
        value, kind = self._amount(), self._kinds.picked_index()
        if value is None or kind < 0:
            return ()
        stay = self.view.reservation
        return (
            AddPayment(
                guest_id=stay.guest_id,
                amount=value,
                currency=self._house.currency,
                kind=self._house.payment_kinds[kind],
                reservation_id=stay.id,
                note=self._note.text().strip(),
            ),
        )

    def _amount(self) -> Decimal | None:
        value = acting.parse_amount(self._field.text())
        return value if value is not None and value > 0 else None

    def _settle(self) -> None:
        value = self._amount()
        typed = bool(self._field.text().strip())
        self._field.set_problem(tr("An amount above zero, in figures.") if typed and value is None else "")
        self._button.set_text(acting.payment_button(value, self._house.currency))
        if not self._house.payment_kinds:
            self._button.set_off(tr("The property takes no payment from outside"))
        else:
            self._button.set_off("" if value is not None else tr("Type an amount"))
