"""Which of several services by night this desk sells, and whose stays are in its lists."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from frontdesk.ui import theme
from frontdesk.ui.parts.choices import ROW_LEFT, CheckBox, RadioList, RadioRow
from frontdesk.ui.parts.dialog import Dialog
from frontdesk.ui.parts.label import Label
from frontdesk.ui.text import services as words

_GAP = 8
_BETWEEN = 4
_TICKS = 2


class ServicesDialog(Dialog):
    """`accepted` when a person has chosen; `chosen` tells what. The service that is sold is always shown.

    Where none is shown yet, none is proposed: which one a desk sells is a person's to say.
    """

    def __init__(self, host: QWidget, services: Sequence[tuple[str, str]], shown: Collection[str]) -> None:
        """`services` are id and name; of those `shown` the first in their order is sold."""
        super().__init__(host, words.title(), words.facts() if shown else words.facts_at_first())
        self._ids = [key for key, _ in services]
        self._sold = RadioList([(name, "") for _, name in services])
        self._sold.setAccessibleName(words.sold())
        self._ticks = [CheckBox(name) for _, name in services]
        if first := next(iter(shown), ""):
            self._sold.pick(self._ids.index(first) if first in self._ids else 0)
        for tick, key in zip(self._ticks, self._ids, strict=True):
            tick.setChecked(key in shown)
        self.body.setSpacing(_GAP)
        self.body.addWidget(Label(words.sold(), size=12, weight=600))
        self.body.addWidget(self._sold)
        self.body.addSpacing(_BETWEEN)
        self.body.addWidget(Label(words.shown(), size=12, weight=600))
        self.body.addLayout(self._tick_column())
        self.set_way_out(words.leave())
        self._take = self.set_doing(words.take())
        self._sold.picked.connect(lambda _index: self._settle())
        self._settle()

    def chosen(self) -> tuple[str, ...]:
        """The ids, the one that is sold first; none while that is not chosen."""
        if self._sold.picked_index() < 0:
            return ()
        sold = self._ids[self._sold.picked_index()]
        others = (key for key, tick in zip(self._ids, self._ticks, strict=True) if tick.isChecked() and key != sold)
        return (sold, *others)

    def first_focus(self) -> QWidget | None:
        """The one that is sold, or the first that may be."""
        return self._sold.findChildren(RadioRow)[max(self._sold.picked_index(), 0)]

    def _tick_column(self) -> QVBoxLayout:
        """The boxes below the rings of the rows above them."""
        column = QVBoxLayout()
        column.setContentsMargins(theme.current().px(ROW_LEFT), 0, 0, 0)
        column.setSpacing(_TICKS)
        for tick in self._ticks:
            column.addWidget(tick)
        return column

    def _settle(self) -> None:
        self._take.set_off("" if self._sold.picked_index() >= 0 else words.choose_first())
        for at, tick in enumerate(self._ticks):
            is_sold = at == self._sold.picked_index()
            tick.setChecked(tick.isChecked() or is_sold)
            tick.setEnabled(not is_sold)
