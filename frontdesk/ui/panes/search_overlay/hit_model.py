"""The hits of a search as a Qt list; what explains a hit is worked out when the hit comes into view."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from frontdesk.domain.views import Hit
from frontdesk.ui.parts.name import NameText
from frontdesk.ui.text import search as words
from frontdesk.ui.text.matching import Match, matches

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


@dataclass(frozen=True, slots=True)
class Line:
    """A hit with where the typed letters meet its name."""

    hit: Hit
    name: NameText
    met: tuple[Match, ...]


class HitModel(QAbstractListModel):
    """One row per stay found."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hits: Sequence[Hit] = ()
        self._typed = ""
        self._today = date.min
        self._lines: dict[int, Line] = {}

    def show_hits(self, hits: Sequence[Hit], typed: str, today: date) -> None:
        """Show what was found for `typed`."""
        self.beginResetModel()
        self._hits, self._typed, self._today = hits, typed, today
        self._lines.clear()
        self.endResetModel()

    @property
    def today(self) -> date:
        """The hotel's today, for the words of days."""
        return self._today

    def line(self, row: int) -> Line:
        """The hit in a row, explained."""
        found = self._lines.get(row)
        if found is None:
            hit = self._hits[row]
            name = NameText(hit.row.surname, hit.row.given)
            met = matches(name.full, self._typed) if hit.why == "name" else ()
            found = self._lines[row] = Line(hit, name, met)
        return found

    def row_of(self, reservation_id: str) -> int:
        """The row of a stay; -1 when it is not among the hits."""
        return next((row for row, hit in enumerate(self._hits) if hit.reservation_id == reservation_id), -1)

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """The number of hits."""
        return 0 if parent.isValid() else len(self._hits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The hit as a sentence; the delegate paints from `line`."""
        if not index.isValid() or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        line = self.line(index.row())
        return words.hit_sentence(line.hit, line.met, self._today)
