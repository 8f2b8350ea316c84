"""What can be added to a booking: a button for each, and its field once it is added."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.domain.offers import GuestHit, HouseChoices
from frontdesk.domain.reservations import PURPOSES
from frontdesk.ui import theme
from frontdesk.ui.panes.create_page.booking import Named, Problems, picked, unread_prices
from frontdesk.ui.panes.create_page.flow import Flow
from frontdesk.ui.panes.create_page.form import Extra, Form, Options, Who
from frontdesk.ui.panes.create_page.form import Part as FormPart
from frontdesk.ui.panes.create_page.guest_picker import GuestPicker
from frontdesk.ui.panes.create_page.named_field import NamedField
from frontdesk.ui.panes.create_page.night_prices import NightPrices
from frontdesk.ui.panes.create_page.person_line import PickedLine, name_of
from frontdesk.ui.panes.create_page.products import ProductPicker
from frontdesk.ui.parts.button import Button, ButtonKind, IconButton
from frontdesk.ui.parts.choices import Switch
from frontdesk.ui.parts.emptied import empty
from frontdesk.ui.parts.field import Field
from frontdesk.ui.parts.label import Label
from frontdesk.ui.parts.part import Part
from frontdesk.ui.text import create as words
from frontdesk.ui.text import tr
from frontdesk.ui.text.acting import before_its_night
from frontdesk.ui.text.typed import hour
from frontdesk.ui.theme import Tone

FIELD_WIDTH, WIDE_WIDTH = 228, 472
BELOW_NAME = 22  # from the top of a field with a name over it
HEIGHT = 28
TYPED = (Extra.HOLD, Extra.EXPECTED, Extra.VOUCHER, Extra.NOTE, Extra.CHANNEL)
NAMED = (Extra.COMPANY, Extra.AGENCY, Extra.SEGMENT, Extra.PURPOSE, Extra.BLOCK)
NAMED_PARTS = (
    FormPart.HOLD,
    FormPart.EXPECTED,
    FormPart.COMPANY,
    FormPart.AGENCY,
    FormPart.SEGMENT,
    FormPart.PURPOSE,
    FormPart.BLOCK,
)
ROOM = "room"
_NAMELESS = (Extra.PRODUCTS, Extra.CHECKS, Extra.IS_ENQUIRY)


class Purpose(NamedTuple):
    """A purpose the platform knows, by its name here."""

    id: str
    name: str


class Extras(Part):
    """`changed` carries the options that have another value, by name; `priced` what is typed for each night."""

    changed = Signal(object)
    priced = Signal(object)
    opened = Signal(object)
    closed = Signal(object)
    room_wanted = Signal()

    def __init__(
        self,
        find: Callable[[str], Sequence[GuestHit]],
        find_groups: Callable[[str], Sequence[Named]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._find_groups = find_groups
        self._group = NamedField(words.extra(Extra.GROUP.value), words.extra_hint(Extra.GROUP.value), takes_new=True)
        self._joins = Label(size=12, tone=Tone.INK2, wrap=True)
        self._lacking = Label(size=12, tone=Tone.WARN, wrap=True)
        self._early = Label(size=12, tone=Tone.WARN, wrap=True)
        self._prices = NightPrices()
        self._fields = {
            each: Field(words.extra(each.value), placeholder=words.extra_hint(each.value)) for each in TYPED
        }
        self._named = {each: NamedField(words.extra(each.value), words.extra_hint(each.value)) for each in NAMED}
        self._products = ProductPicker()
        self._booker = GuestPicker(words.extra(Extra.BOOKER.value), find, needs_name=True)
        self._booker_line = QVBoxLayout()
        self._enquiry = Switch(*words.enquiry_switch())
        self._overbooking = Switch(*words.overbooking_switch())
        self._rate = Switch(*words.rate_switch())
        self._boxes = {each: self._box(each) for each in Extra}
        self._flow = Flow(gap=16, line_gap=12)
        self._add = Flow(gap=4, line_gap=4, centred=True)
        self._buttons = {each: self._button(each) for each in Extra}
        self._lay_out()
        self._connect()

    def show_form(self, form: Form, house: HouseChoices, known: Sequence[Decimal | None] = ()) -> None:
        """Show the options of the form; what has nothing to pick from is not offered. `known` is the rate's own price
        of each night.
        """
        options = form.options
        for each in Extra:
            is_open, is_meant = each in form.opened, each is not Extra.EXPECTED or not form.is_walk_in
            self._boxes[each].setVisible(is_open and is_meant)
            self._buttons[each].setVisible(not is_open and is_meant and _is_offered(each, house))
        for extra, field in self._fields.items():
            if field.text() != getattr(options, extra.value):
                field.set_text(getattr(options, extra.value))
        for extra, named in self._named.items():
            if extra in form.opened:
                named.show_text(getattr(options, extra.value), _names(extra, house))
        if Extra.PRODUCTS in form.opened:
            self._products.show_products(house.products, options.products)
        if Extra.PRICES in form.opened:
            self._prices.show_nights(form.arrive, form.wish.prices, known, form.nights, options.price_reason)
        self._show_group(form)
        self._show_lacking(form, house)
        self._show_early(form)
        self._show_booker(options.booker, options.booker_typed)
        self._show_switches(options)

    def _show_group(self, form: Form) -> None:
        options = form.options
        if Extra.GROUP in form.opened:
            self._group.show_text(options.group, () if options.group_id else self._find_groups(options.group))
        self._joins.setText(words.joins_group(is_new=not options.group_id) if options.group.strip() else "")
        self._joins.setVisible(bool(self._joins.text()))

    def _show_lacking(self, form: Form, house: HouseChoices) -> None:
        """A block may be used by a stay that is longer: the nights it does not have are said."""
        block = picked(form.options.block, house.blocks) if Extra.BLOCK in form.opened else None
        lacks = block.lacks(form.arrive, form.arrive + timedelta(days=form.nights)) if block is not None else ()
        self._lacking.setText(words.block_lacks(block.name, lacks) if block is not None else "")
        self._lacking.setVisible(bool(self._lacking.text()))

    def _show_early(self, form: Form) -> None:
        """Who is put down for the small hours comes before the night that is booked."""
        at = hour(form.expected)
        self._early.setText(before_its_night(datetime.combine(form.first_day, at)) if at is not None else "")
        self._early.setVisible(bool(self._early.text()))

    def show_problems(self, problems: Problems, today: date, form: Form) -> None:
        """Each under its field."""
        self._show_price_problems(problems, today, form)
        fields = {**self._fields, **{extra: named.field for extra, named in self._named.items()}}
        for part in NAMED_PARTS:
            wrong = problems.get(part)
            sentence = "" if wrong is None else words.problem(part.name, wrong.name, today)
            fields[Extra(part.value)].set_problem(sentence)

    def _show_price_problems(self, problems: Problems, today: date, form: Form) -> None:
        said = {
            part: words.problem(part.name, problems[part].name, today) if part in problems else ""
            for part in (FormPart.PRICES, FormPart.PRICE_REASON)
        }
        wrong = unread_prices(form, form.wish) if said[FormPart.PRICES] else ()
        self._prices.set_problems(wrong, said[FormPart.PRICES], said[FormPart.PRICE_REASON])

    def focus_reason(self) -> None:
        """Put the keys on the reason of a price by hand."""
        self._prices.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_extra(self, extra: Extra) -> None:
        """Put the keys in it."""
        target: QWidget | None = self._fields.get(extra) or self._named.get(extra)
        if extra is Extra.BOOKER:
            target = self._booker
        elif extra is Extra.GROUP:
            target = self._group
        elif extra is Extra.PRICES:
            target = self._prices.first()
        switches = {Extra.IS_ENQUIRY: self._enquiry, Extra.CHECKS: self._overbooking}
        target = target or switches.get(extra)
        if extra is Extra.PRODUCTS:
            buttons = self._products.findChildren(Button)
            target = buttons[0] if buttons else None
        if target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_button(self, extra: Extra) -> None:
        """Put the keys where it was taken away."""
        self._buttons[extra].setFocus(Qt.FocusReason.OtherFocusReason)

    def take_pending(self) -> bool:
        """Who is typed as the booker and not taken yet is taken, as Enter would. False when nobody could be."""
        if self._booker.isVisibleTo(self) and self._booker.is_pending():
            self._booker.take()
            return not self._booker.is_pending()
        return True

    def _show_booker(self, booker: Who | None, typed: str) -> None:
        empty(self._booker_line)
        self._booker.setVisible(booker is None)
        if booker is None and self._booker.field.text() != typed:
            self._booker.show_text(typed)
        if booker is not None:
            line = PickedLine(name_of(booker), tr("books it"))
            line.removed.connect(lambda: self.changed.emit({"booker": None}))
            self._booker_line.addWidget(line)

    def _show_switches(self, options: Options) -> None:
        for switch, is_on in (
            (self._enquiry, options.is_enquiry),
            (self._overbooking, options.check_overbooking),
            (self._rate, options.check_rate),
        ):
            if switch.isChecked() != is_on:
                switch.setChecked(is_on)

    def _box(self, extra: Extra) -> QWidget:
        """The editor of an extra with the cross that takes it away."""
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self._editor(extra), 1)
        cross = IconButton("x", tr("Without: {what}").format(what=words.extra(extra.value)))
        cross.clicked.connect(lambda: self.closed.emit(extra))
        beside = QVBoxLayout()  # beside the field, not beside its name
        beside.addSpacing(0 if extra in _NAMELESS else theme.current().px(BELOW_NAME))
        beside.addWidget(cross)
        beside.addStretch(1)
        row.addLayout(beside)
        is_wide = extra in (Extra.PRODUCTS, Extra.NOTE, Extra.CHECKS, Extra.PRICES)
        box.setFixedWidth(theme.current().px(WIDE_WIDTH if is_wide else FIELD_WIDTH))
        return box

    def _editor(self, extra: Extra) -> QWidget:
        if extra in self._fields and extra is not Extra.EXPECTED:
            return self._fields[extra]
        if extra in self._named and extra is not Extra.BLOCK:
            return self._named[extra]
        if extra is Extra.PRODUCTS:
            return self._products
        if extra is Extra.PRICES:
            return self._prices
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        if extra is Extra.BOOKER:
            column.addWidget(self._booker)
            column.addLayout(self._booker_line)
        elif extra is Extra.GROUP:
            column.addWidget(self._group)
            column.addWidget(self._joins)
        elif extra is Extra.EXPECTED:
            column.addWidget(self._fields[extra])
            column.addWidget(self._early)
        elif extra is Extra.BLOCK:
            column.addWidget(self._named[extra])
            column.addWidget(self._lacking)
        elif extra is Extra.IS_ENQUIRY:
            column.addWidget(self._enquiry)
        else:
            column.addWidget(self._overbooking)
            column.addWidget(self._rate)
        return holder

    def _button(self, extra: Extra) -> Button:
        button = Button(words.extra(extra.value), ButtonKind.GHOST, icon="plus", height=HEIGHT)
        button.clicked.connect(lambda: self.opened.emit(extra))
        return button

    def _lay_out(self) -> None:
        for extra in Extra:
            self._flow.add(self._boxes[extra])
            self._boxes[extra].hide()
        another = Button(words.extra(ROOM), ButtonKind.GHOST, icon="plus", height=HEIGHT)
        another.clicked.connect(self.room_wanted)
        for extra in Extra:
            self._add.add(self._buttons[extra])
            if extra is Extra.NOTE:
                self._add.add(another)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._flow)
        column.addLayout(self._add_row())

    def _add_row(self) -> QHBoxLayout:
        """The word stands beside the lines: each of them begins at the same place."""
        word = Label(tr("Add"), size=12, weight=500, tone=Tone.INK2)
        word.setFixedHeight(theme.current().px(HEIGHT))
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(word, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._add, 1)
        return row

    def _connect(self) -> None:
        for extra, field in self._fields.items():
            field.edited.connect(lambda text, extra=extra: self.changed.emit({extra.value: text}))
        for extra, named in self._named.items():
            named.edited.connect(lambda text, extra=extra: self.changed.emit({extra.value: text}))
        self._products.edited.connect(lambda ordered: self.changed.emit({"products": ordered}))
        self._group.edited.connect(lambda text: self.changed.emit({"group": text, "group_id": ""}))
        self._group.chosen.connect(lambda found: self.changed.emit({"group": found.name, "group_id": found.id}))
        self._prices.edited.connect(self.priced)
        self._prices.reasoned.connect(lambda text: self.changed.emit({"price_reason": text}))
        self._booker.edited.connect(lambda text: self.changed.emit({"booker_typed": text}))
        self._booker.picked.connect(lambda who: self.changed.emit({"booker": who, "booker_typed": ""}))
        for switch, name in (
            (self._enquiry, "is_enquiry"),
            (self._overbooking, "check_overbooking"),
            (self._rate, "check_rate"),
        ):
            switch.clicked.connect(lambda _=False, switch=switch, name=name: self._switch(switch, name))

    def _switch(self, switch: Switch, name: str) -> None:
        self.changed.emit({name: switch.isChecked()})


def _is_offered(extra: Extra, house: HouseChoices) -> bool:
    if extra in (Extra.COMPANY, Extra.AGENCY):
        return bool(house.companies)
    if extra is Extra.SEGMENT:
        return bool(house.segments)
    if extra is Extra.BLOCK:
        return bool(house.blocks)
    if extra is Extra.PRICES:  # without the codes of its taxes the platform would take a night as untaxed
        return bool(house.night_taxes)
    return extra is not Extra.PRODUCTS or bool(house.products)


def _names(extra: Extra, house: HouseChoices) -> Sequence[Named]:
    if extra is Extra.SEGMENT:
        return house.segments
    if extra is Extra.PURPOSE:
        return [Purpose(each, words.purpose(each)) for each in PURPOSES]
    if extra is Extra.BLOCK:
        return house.blocks
    return house.companies
