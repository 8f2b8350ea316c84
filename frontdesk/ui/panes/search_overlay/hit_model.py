"""The hits of a search as a Qt list: stays, then companies and groups. The row of a stay is read, and what explains it
worked out, when it comes into view.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, assert_never

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from frontdesk.domain.found import Found
from frontdesk.domain.views import NamedHit, Row
from frontdesk.ui.parts.name import NameText
from frontdesk.ui.text import search as words
from frontdesk.ui.text.matching import Match, matches

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
_WINDOW = 10  # rows read at once: those in sight


@dataclass(frozen=True, slots=True)
class Line:
    """A hit with its row, and where the typed letters meet its name."""

    hit: Found
    row: Row
    name: NameText
    met: tuple[Match, ...]


class Caption:
    """The line above companies and groups; it is passed over."""


_CAPTION = Caption()
_CHOSEN = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
Entry = Line | Caption | NamedHit | None


class HitModel(QAbstractListModel):
    """One row per stay found, then a caption and one row per company or group."""

    def __init__(self, rows: Callable[[Sequence[str]], list[Row]], parent: QObject | None = None) -> None:
        """`rows` reads the rows of some stays; of those that are gone it tells nothing."""
        super().__init__(parent)
        self._read = rows
        self._hits: Sequence[Found] = ()
        self._named: Sequence[NamedHit] = ()
        self._typed = ""
        self._today = date.min
        self._lines: dict[int, Line | None] = {}

    def show_hits(self, hits: Sequence[Found], typed: str, today: date, named: Sequence[NamedHit] = ()) -> None:
        """Show what was found for `typed`."""
        self.beginResetModel()
        self._hits, self._named, self._typed, self._today = hits, named, typed, today
        self._lines.clear()
        self.endResetModel()

    @property
    def today(self) -> date:
        """The hotel's today, for the words of days."""
        return self._today

    @property
    def stays(self) -> int:
        """How many stays were found."""
        return len(self._hits)

    def entry(self, row: int) -> Entry:
        """What stands in a row; None for a stay the desk no longer knows."""
        if row < len(self._hits):
            return self.line(row)
        offset = row - len(self._hits)
        return self._named[offset - 1] if offset else _CAPTION

    def is_caption(self, row: int) -> bool:
        """Whether the caption of companies and groups stands there."""
        return bool(self._named) and row == len(self._hits)

    def stop(self, row: int, step: int) -> int:
        """The row to rest on: this one, or past the caption in the direction of `step`."""
        last = self.rowCount() - 1
        row = min(max(row, 0), last)
        if last < 0 or not self.is_caption(row):
            return row
        return row + 1 if step > 0 or row == 0 else row - 1

    def line(self, row: int) -> Line | None:
        """The hit in a row, explained."""
        if row not in self._lines:
            self._fetch(row)
        return self._lines[row]

    def _fetch(self, row: int) -> None:
        first = row - row % _WINDOW
        window = self._hits[first : first + _WINDOW]
        known = {each.id: each for each in self._read([hit.reservation_id for hit in window])}
        for number, hit in enumerate(window, first):
            found = known.get(hit.reservation_id)
            self._lines[number] = self._explained(hit, found) if found is not None else None

    def _explained(self, hit: Found, row: Row) -> Line:
        name = NameText(row.surname, row.given)
        return Line(hit, row, name, matches(name.full, self._typed) if hit.why == "name" else ())

    def row_of(self, reservation_id: str) -> int:
        """The row of a stay; -1 when it is not among the hits."""
        return next((row for row, hit in enumerate(self._hits) if hit.reservation_id == reservation_id), -1)

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """The number of hits, and of the caption."""
        return 0 if parent.isValid() else len(self._hits) + (1 + len(self._named) if self._named else 0)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """The caption cannot be chosen."""
        if not index.isValid() or self.is_caption(index.row()):
            return Qt.ItemFlag.NoItemFlags
        return _CHOSEN

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The hit as a sentence; the delegate paints from `line`."""
        if not index.isValid() or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        entry = self.entry(index.row())
        match entry:
            case Line():
                return words.hit_sentence(entry.hit, entry.row, entry.met, self._today)
            case NamedHit():
                return words.named_sentence(entry, self._today)
            case Caption():
                return words.companies_and_groups()
            case None:
                return None
            case _:
                assert_never(entry)
