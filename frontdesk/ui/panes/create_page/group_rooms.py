"""The rooms of the group that were chosen before this one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from frontdesk.domain.offers import HouseChoices, Offers
from frontdesk.ui.panes.create_page.form import Form, Wish
from frontdesk.ui.panes.create_page.person_line import PickedLine
from frontdesk.ui.parts.emptied import empty
from frontdesk.ui.parts.label import Label
from frontdesk.ui.parts.name import NameText
from frontdesk.ui.parts.part import Part
from frontdesk.ui.parts.tab_order import put_in_place
from frontdesk.ui.text import create as words
from frontdesk.ui.text import tr
from frontdesk.ui.theme import Tone


class GroupRooms(Part):
    """`removed` carries the place of a room that is not wanted after all."""

    removed = Signal(int)

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
        column.addWidget(Label(words.rooms_of_one_time(), size=12, tone=Tone.INK2, wrap=True))
        self.hide()

    def show_rooms(self, rooms: Sequence[Wish], house: HouseChoices) -> None:
        """A line for each; those alike stand in one, of which the cross takes off one."""
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
            line = PickedLine(name, words.people_of_each(wish.adults, len(wish.ages), count))
            line.removed.connect(lambda last=last: self.removed.emit(last))
            self._lines.addWidget(line)
        self.setVisible(bool(rooms))
        put_in_place(self)


def too_few_free(form: Form, offers: Offers) -> Iterator[str]:
    """A sentence for each category of which the group takes more rooms than are free, where it takes several."""
    wanted = Counter(wish.category_id for wish in (*form.aside, form.wish))
    for row in offers.rows:
        count = wanted[row.category_id]
        if count > 1 and row.free is not None and count > row.free:
            yield words.too_few_free(row.name, count, max(row.free, 0))
