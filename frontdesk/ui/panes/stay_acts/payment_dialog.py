"""A payment that was made outside the platform: the open balance is filled in, a letter picks how it was paid."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from PySide6.QtWidgets import QWidget

from frontdesk.domain.commands import AddPayment, Command
from frontdesk.domain.offers import HouseChoices
from frontdesk.domain.views import Account, StayView
from frontdesk.ui.kept_typing import Values
from frontdesk.ui.panes.stay_acts.act_dialog import ActDialog
from frontdesk.ui.parts.choices import RadioList
from frontdesk.ui.parts.field import Field
from frontdesk.ui.parts.label import Label
from frontdesk.ui.text import acting, tr, wrong
from frontdesk.ui.text import detail as words
from frontdesk.ui.text.money import amount, payment_kind
from frontdesk.ui.theme import Tone

_LETTERS = "ABCDEFGHIJ"


class PaymentDialog(ActDialog):
    """`P`, Enter: what is owed, paid in the first way."""

    def __init__(self, host: QWidget, view: StayView, house: HouseChoices) -> None:
        super().__init__(host, view, acting.payment_title(words.list_name(view)))
        self._house = house
        self._field = Field(tr("Amount"), icon="banknote", figures=True)
        self._payers = _payers(view)
        self._who = RadioList([(acting.payer(each, view.currency), "") for each in self._payers])
        self._who.setVisible(len(self._payers) > 1)
        kinds = [payment_kind(kind) for kind in house.payment_kinds]
        self._kinds = RadioList(list(zip(kinds, _LETTERS, strict=False)))
        if kinds:
            self._kinds.pick(0)
        self._more = Label(size=12, tone=Tone.WARN, wrap=True)
        self._note = Field(tr("Note, if any"), icon="sticky-note")
        self._button = self.set_doing("")
        for at, part in enumerate((self._who, self._field, self._more, self._kinds, self._note)):
            self.body.insertWidget(at, part)
        self._field.edited.connect(lambda _text: self._settle())
        self._note.edited.connect(lambda _text: self._settle())
        self._kinds.picked.connect(lambda _index: self._settle())
        self.key_pressed.connect(self._kinds.press_key)
        if view.owes is not None:
            self.set_facts(acting.payment_facts(view, self._payers))
        self._who.picked.connect(lambda _at: self._fill_in())
        if self._payers:
            self._who.pick(0)
        self._fill_in()
        self._settle()

    def first_focus(self) -> QWidget | None:
        """The amount, filled in and picked, so that another can be typed over it."""
        self._field.input.selectAll()
        return self._field.input

    def rests_on(self, view: StayView) -> object:
        """Another desk may have taken the money."""
        return view.owes, _payers(view)

    def stay_changed(self, view: StayView) -> None:
        """The amount nobody touched follows where one pays; what is owed now is said in any case."""
        was_filled_in, payers = self._field.text() == self._filled_in(), _payers(view)
        was_owed, self.view = _owed(self.view), view
        if was_filled_in and len(self._payers) <= 1 and len(payers) <= 1:
            self._payers = payers
            self._fill_in()
        facts = acting.payment_facts(view, payers)
        self.set_facts(acting.changed_meanwhile(facts) if _owed(view) != was_owed else facts)
        self._settle()

    def commands(self) -> tuple[Command, ...]:
        """One payment."""
        value, kind = self._amount(), self._kinds.picked_index()
        if value is None or kind < 0 or self._note.problem():
            return ()
        stay = self.view.reservation
        return (
            AddPayment(
                guest_id=payer.account_id if (payer := self._payer()) is not None else stay.guest_id,
                amount=value,
                currency=self._house.currency,
                kind=self._house.payment_kinds[kind],
                reservation_id=stay.id,
                note=self._note.text().strip(),
            ),
        )

    def _payer(self) -> Account | None:
        """Whose account the payment goes on: each guest's own one is to be settled (connector-api.md §4.7)."""
        at = self._who.picked_index()
        return self._payers[at] if 0 <= at < len(self._payers) else None

    def _fill_in(self) -> None:
        """What the one who pays owes."""
        self._field.set_text(self._filled_in())
        self._settle()

    def _filled_in(self) -> str:
        payer, all_of_it = self._payer(), self.view.owes
        owes = payer.owes if payer is not None else all_of_it
        return amount(owes) if owes is not None and owes > 0 else ""

    def values(self) -> Values:
        """Who pays, amount, kind and note."""
        kind = self._kinds.picked_index()
        name = self._house.payment_kinds[kind] if kind >= 0 else ""
        payer = self._payer()
        return {
            "payer": payer.account_id if payer is not None else "",
            "amount": self._field.text(),
            "kind": name,
            "note": self._note.text(),
        }

    def fill_in(self, values: Values) -> None:
        """The same; a kind that the property takes no more, or who owes no more, is left as it is."""
        payer = next((at for at, each in enumerate(self._payers) if each.account_id == values["payer"]), None)
        if payer is not None:
            self._who.pick(payer)
        self._field.set_text(str(values["amount"]))
        self._note.set_text(str(values["note"]))
        if values["kind"] in self._house.payment_kinds:
            self._kinds.pick(self._house.payment_kinds.index(values["kind"]))
        self._settle()

    def _amount(self) -> Decimal | None:
        return None if wrong.money(self._field.text()) else acting.parse_amount(self._field.text())

    def _settle(self) -> None:
        self.typed.emit()
        value = self._amount()
        typed = self._field.text().strip()
        self._field.set_problem(wrong.money(typed) if typed else "")
        self._note.set_problem(wrong.letters(self._note.text()))
        self.need(None if typed else self._field, tr("Type what was paid: 1240 or 1240.50."))
        self._more.setText(self._too_much(value))
        self._more.setVisible(bool(self._more.text()))
        self._button.set_text(acting.payment_button(value, self._house.currency))
        if not self._house.payment_kinds:
            self._button.set_off(tr("The property takes no payment from outside"))
        else:
            self._button.set_off(self._note.problem() or ("" if value is not None else tr("Type an amount")))
        self.fit()

    def _too_much(self, value: Decimal | None) -> str:
        """What would be left to their credit; a deposit of who owes nothing is none of it."""
        picked = self._payer()
        payer = next((each for each in _payers(self.view) if picked and each.account_id == picked.account_id), None)
        if payer is None or payer.owes is None or value is None or value <= payer.owes:
            return ""
        return acting.more_than_owed(payer, value - payer.owes, self._house.currency)


def _owed(view: StayView) -> str:
    """What is owed, whether all of it was sent or not: a charge of this desk that arrives changes nothing."""
    return acting.payment_facts(replace(view, not_sent=None), _payers(view))


def _payers(view: StayView) -> tuple[Account, ...]:
    """The guests of the stay who owe something, the owner first."""
    return tuple(each for each in view.accounts if each.is_member and each.owes is not None and each.owes > 0)
