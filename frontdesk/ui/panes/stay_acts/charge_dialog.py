"""Charging a stay: type a product, or a name and an amount; the total stands on the button before it is done."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import datetime
from decimal import Decimal
from typing import NamedTuple, TypeGuard

from PySide6.QtWidgets import QWidget

from frontdesk.domain.commands import AddOrder, AddProduct, Command, FreeItem, OrderedProduct
from frontdesk.domain.folding import fold
from frontdesk.domain.house import Product
from frontdesk.domain.offers import HouseChoices
from frontdesk.domain.views import StayView
from frontdesk.ui.kept_typing import Values
from frontdesk.ui.panes.stay_acts.act_dialog import ActDialog
from frontdesk.ui.panes.stay_acts.charged import Before
from frontdesk.ui.parts.label import Label
from frontdesk.ui.parts.typed_choice import Choice, TypedChoice
from frontdesk.ui.text import acting, tr, wrong
from frontdesk.ui.text import detail as words
from frontdesk.ui.theme import Tone

_PIECES = re.compile(r"^(-?\d{1,9})\s*[x×]?\s+\D")
_COUNTED = re.compile(r"^(\d{1,3})\s*[x×]?\s+(.*)$", re.DOTALL)
_COUNT_BEHIND = re.compile(r"^(.*\S)\s+[x×]?\s*([1-9]\d{0,2})$", re.DOTALL)
_THOUSANDS = re.compile(r"^(.*\S)\s+([-+−]?\d{1,3}(?:\s\d{3})+(?:[.,]\d{1,3})?)$", re.DOTALL)
_MOST_COUNT = 999
_SURELY_COUNT = 99
"""More of a product than these are likelier an amount of money: "minibar 250"."""


class Charge(NamedTuple):
    """A product, or an item of its own (`product` None) with the codes of its taxes, and how many."""

    product: Product | None
    name: str
    pieces: int
    price: Decimal | None
    taxes: tuple[str, ...] = ()


SinceCharged = Callable[[str, str], Before | None]
"""When the same was charged to a stay, and by whom: by the stay's id and the name; None: not lately."""


class ChargeDialog(ActDialog):
    """`C`, two letters, Enter. The same charge within a minute asks for a second Enter."""

    def __init__(
        self, host: QWidget, view: StayView, house: HouseChoices, now: datetime, since_charged: SinceCharged
    ) -> None:
        super().__init__(host, view, acting.charge_title(words.list_name(view)), acting.charge_facts(view))
        self._house = house
        self._now = now
        self._since_charged = since_charged
        self._warned: Charge | None = None
        self._button = self.set_doing("")
        nothing = tr("No product is called like that. A name and an amount make a charge of their own.")
        self._choice = TypedChoice(tr("Product"), self._offer, icon="coffee", nothing=nothing)
        self._more = Label(size=12, tone=Tone.INK2, wrap=True)
        self.body.insertWidget(0, self._choice)
        self.body.insertWidget(1, self._more)
        self._choice.changed.connect(self._settle)
        self._settle()

    def first_focus(self) -> QWidget | None:
        """The name can be typed at once."""
        return self._choice.field.input

    def picked(self) -> Charge | None:
        """What Enter would charge."""
        found = self._choice.picked()
        if not isinstance(found, Charge) or self._wrong(self._choice.field.text().strip(), found):
            return None
        return found

    def accept(self) -> None:
        """Once; twice for the same within a minute."""
        charge = self.picked()
        if charge is None:
            return
        before = self._since_charged(self.view.reservation.id, charge.name)
        if before is not None and self._warned != charge:
            self._warned = charge
            self.show_problem(acting.charged_before(*before))
            return
        super().accept()

    def commands(self) -> tuple[Command, ...]:
        """A product of the stay's service goes on the stay; everything else is an order on the guest's account."""
        charge = self.picked()
        if charge is None:
            return ()
        product, stay = charge.product, self.view.reservation
        if self._is_of_stay(product):
            return (
                AddProduct(
                    reservation_id=stay.id,
                    product_id=product.id,
                    count=charge.pieces,
                    currency=self._house.currency,
                    total=self.total(charge),
                ),
            )
        return (self._order(charge),)

    def values(self) -> Values:
        """What is typed, and the line it means."""
        typed = self._choice.field.text()
        return {"typed": typed, "picked": self._choice.picked_text() if typed.strip() else ""}

    def fill_in(self, values: Values) -> None:
        """The same."""
        typed, picked = str(values["typed"]), str(values["picked"])
        if "taxes" in values:  # an item of its own that is changed: it keeps its taxes
            picked = next((line for line, each in self._offer(typed) if _has(each, tuple(values["taxes"]))), picked)
        self._choice.restore(typed, picked)

    def total(self, charge: Charge) -> Decimal | None:
        """What it comes to: a product of the stay for as many persons and nights as it is sold by."""
        return None if charge.price is None else charge.price * self._pieces(charge)

    def _pieces(self, charge: Charge) -> int:
        times = charge.product.times(self.view.beds, self.view.nights) if self._is_of_stay(charge.product) else 1
        return charge.pieces * times

    def _more_than_used(self, charge: Charge | None) -> str:
        """Of a product of the stay; how much somebody drinks at the bar nobody can tell."""
        if charge is None or not self._is_of_stay(charge.product):
            return ""
        pieces = self._pieces(charge)
        is_more = pieces > charge.product.most_used(self.view.beds, self.view.nights)
        return acting.more_than_used(charge.name, pieces) if is_more else ""

    def _is_of_stay(self, product: Product | None) -> TypeGuard[Product]:
        return product is not None and product.service_id == self._house.service_id

    def _order(self, charge: Charge) -> AddOrder:
        stay, product = self.view.reservation, charge.product
        sold = next(iter(self._house.order_products), None)
        service = product.service_id if product is not None else (sold.service_id if sold else self._house.service_id)
        price = charge.price or Decimal(0)
        return AddOrder(
            guest_id=stay.guest_id,
            service_id=service,
            consumed_utc=self._now,
            currency=self._house.currency,
            reservation_id=stay.id,
            products=() if product is None else (OrderedProduct(product_id=product.id, count=charge.pieces),),
            items=(FreeItem(name=charge.name, unit_gross=price, count=charge.pieces, tax_codes=charge.taxes),)
            if product is None
            else (),
            total=self.total(charge),
        )

    def _offer(self, typed: str) -> list[Choice]:
        found = _COUNTED.match(typed)
        count = min(int(found[1]), _MOST_COUNT) if found is not None else 0
        name = found[2] if found is not None else typed
        products, free = list(self._products(fold(name), count)), list(self._free(name, max(1, count)))
        behind = _COUNT_BEHIND.match(typed) if found is None else None
        if behind is None:
            return [*products, *free]
        counted = list(self._products(fold(behind[1]), int(behind[2])))
        if int(behind[2]) > _SURELY_COUNT:
            return [*products, *free, *counted]
        return [*products, *counted, *free]

    def _products(self, name: str, count: int) -> Iterator[Choice]:
        for each in (*self._house.products, *self._house.order_products):
            if not _fits(each, name):
                continue
            pieces = max(1, count)
            yield Choice(acting.product_line(each, pieces), Charge(each, each.name, pieces, each.price))

    def _free(self, typed: str, count: int) -> Iterator[Choice]:
        for name, figure in _named(typed.strip()):
            price = acting.parse_amount(figure)
            if not name or price is None:
                continue
            for codes, like in _taxes(self._house):
                line = acting.free_item_line(name, price, self._house.currency, like, codes)
                yield Choice(line, Charge(None, name, count, price, codes))

    def _wrong(self, typed: str, charge: object) -> str:
        """Why what is typed charges nothing."""
        if not typed:
            return ""
        counted = _PIECES.match(typed)
        if counted is not None and not 1 <= int(counted[1]) <= _MOST_COUNT:
            return wrong.pieces(counted[1])
        if isinstance(charge, Charge) and charge.product is None:
            figure = next(figure for name, figure in _named(typed) if name.endswith(charge.name))
            return wrong.letters(charge.name) or wrong.money(figure)
        return wrong.letters(typed)

    def _settle(self) -> None:
        self.typed.emit()
        charge = self.picked()
        total = self.total(charge) if charge is not None else None
        self._button.set_text(acting.charge_button(total, self._house.currency))
        self._more.setText(self._more_than_used(charge))
        self._more.setVisible(bool(self._more.text()))
        typed = self._choice.field.text().strip()
        why = self._wrong(typed, self._choice.picked())
        self._choice.field.set_problem(why)
        lack = why or (wrong.product(typed) if typed else tr("Type a product, or a name and an amount: taxi 350."))
        self.need(self._choice.field if charge is None else None, lack)
        self._button.set_off(self._choice.field.problem() or ("" if charge is not None else tr("Type a product")))
        if charge != self._warned:
            self._warned = None
            self.show_problem("")


def _named(typed: str) -> Iterator[tuple[str, str]]:
    """A name and its amount. "Champagne 1 250" is an amount with a blank in it first, then a name that ends in 1."""
    if (parted := _THOUSANDS.match(typed)) is not None:
        yield parted[1], parted[2]
    name, _, figure = typed.rpartition(" ")
    yield name, figure


def _taxes(house: HouseChoices) -> Iterator[tuple[tuple[str, ...], str]]:
    """The taxes of what the house sells, each with the first product that has them; none at the end."""
    told: set[tuple[str, ...]] = {()}
    for each in (*house.order_products, *house.products):
        if each.tax_codes not in told:
            told.add(each.tax_codes)
            yield each.tax_codes, each.name
    yield (), ""


def _has(value: object, taxes: tuple[str, ...]) -> bool:
    return isinstance(value, Charge) and value.product is None and value.taxes == taxes


def _fits(product: Product, typed: str) -> bool:
    """The beginning of any word of its name, or its short name."""
    words_of_it = [*fold(product.name).split(), fold(product.short_name)]
    return all(any(word.startswith(part) for word in words_of_it) for part in typed.split())
