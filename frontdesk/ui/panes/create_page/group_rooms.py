"""The rooms of the group that were chosen before this one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import groupby

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from frontdesk.domain.offers import HouseChoices, Offers
from frontdesk.ui.panes.create_page.form import Form
from frontdesk.ui.panes.create_page.person_line import PickedLine
from frontdesk.ui.parts.choices import Switch
from frontdesk.ui.parts.emptied import empty
from frontdesk.ui.parts.label import Label
from frontdesk.ui.parts.name import NameText
from frontdesk.ui.parts.part import Part
from frontdesk.ui.parts.tab_order import put_in_place
from frontdesk.ui.text import create as words
from frontdesk.ui.text import tr
from frontdesk.ui.theme import Tone


class GroupRooms(Part):
    """`removed` carries the place of a room that is not wanted after all; `own_nights` whether each is to have nights
    of its own.
    """

    removed = Signal(int)
    own_nights = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: object = None
        self._lines = QVBoxLayout()
        self._lines.setSpacing(4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        column.addWidget(Label(tr("Rooms of the group so far"), size=12, weight=500, tone=Tone.INK2))
        column.addLayout(self._lines)
        self._own = Switch(*words.own_nights(are_own=False))
        self._own.clicked.connect(lambda: self.own_nights.emit(self._own.isChecked()))
        column.addWidget(self._own)
        self.hide()

    def show_rooms(self, form: Form, house: HouseChoices) -> None:
        """A line for each; those alike stand in one, of which the cross takes off one. With nights of their own these
        are told, too.
        """
        rooms = form.aside
        self._own.setChecked(form.has_own_nights)
        self._own.show_text(*words.own_nights(are_own=form.has_own_nights))
        if rooms == self._shown:
            return
        self._shown = rooms
        empty(self._lines)
        categories = {each.id: each.name for each in house.categories}
        rates = {each.id: each.name for each in house.rates}
        last = -1
        for wish, alike in groupby(rooms):
            count = sum(1 for _ in alike)
            last += count
            category = categories.get(wish.category_id, "") if wish.is_picked else words.nothing_on_offer()
            name = NameText(words.so_many(category, count), rates.get(wish.rate_id, ""))
            people = words.people_of_each(wish.adults, len(wish.ages), count)
            told = people if wish.arrive is None else words.on_nights(wish.arrive, wish.nights, people)
            line = PickedLine(name, told)
            line.removed.connect(lambda last=last: self.removed.emit(last))
            self._lines.addWidget(line)
        self.setVisible(bool(rooms))
        put_in_place(self)


def too_few_free(form: Form, offers: Offers) -> Iterator[str]:
    """A sentence for each category of which the group takes more rooms than are free on the nights of the room being
    chosen, where it takes several on these.
    """
    wanted = Counter(wish.category_id for wish in form.rooms if form.overlap(wish, form.wish))
    for row in offers.rows:
        count = wanted[row.category_id]
        if count > 1 and row.free is not None and count > row.free:
            yield words.too_few_free(row.name, count, max(row.free, 0))
