"""Products ordered with the booking: a press adds one; the platform gives everybody one where it is sold by person."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from frontdesk.domain.house import Product
from frontdesk.ui.panes.create_page.flow import Flow
from frontdesk.ui.panes.create_page.stepper import Stepper
from frontdesk.ui.parts.button import Button
from frontdesk.ui.parts.part import Part
from frontdesk.ui.parts.tab_order import put_in_place
from frontdesk.ui.text import create as words

COUNT_WIDTH = 156
GAP = 12
MOST_OFFERED = 24

Ordered = tuple[tuple[str, int], ...]


class ProductPicker(Part):
    """`edited` carries the products ordered, with their count."""

    edited = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ordered: Ordered = ()
        self._shown: object = None
        self._offers, self._counts = Flow(gap=6, line_gap=6), Flow(gap=16, line_gap=GAP)
        self._steppers: dict[str, Stepper] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self._offers)
        column.addWidget(self._counts)

    def show_products(self, products: Sequence[Product], ordered: Ordered) -> None:
        """Offer these; those ordered stand under them with their count."""
        self._ordered = ordered
        wanted = (tuple(products), tuple(product for product, _ in ordered))
        if wanted != self._shown:
            self._shown = wanted
            self._build(products)
        for product, count in ordered:
            if product in self._steppers:
                self._steppers[product].show_value(count)

    def _build(self, products: Sequence[Product]) -> None:
        ordered = {product for product, _ in self._ordered}
        self._offers.clear()
        self._counts.clear()
        self._steppers.clear()
        for each in products[:MOST_OFFERED]:
            if each.id not in ordered:
                self._offers.add(self._button(each))
            else:
                stepper = Stepper(words.product_count(each), most=999, width=COUNT_WIDTH)
                stepper.changed.connect(lambda count, each=each: self._set(each.id, count))
                self._steppers[each.id] = stepper
                self._counts.add(stepper)
        self._counts.setVisible(bool(self._steppers))
        put_in_place(self)

    def _button(self, product: Product) -> Button:
        button = Button(words.product(product), icon="plus", height=28)
        button.clicked.connect(lambda: self._add(product))
        return button

    def _add(self, product: Product) -> None:
        self._set(product.id, 1)
        if product.id in self._steppers:  # its button is gone, and the keys with it
            self._steppers[product.id].setFocus(Qt.FocusReason.OtherFocusReason)

    def _set(self, product: str, count: int) -> None:
        counts = dict(self._ordered)
        counts[product] = count
        self.edited.emit(tuple((each, count) for each, count in counts.items() if count > 0))
