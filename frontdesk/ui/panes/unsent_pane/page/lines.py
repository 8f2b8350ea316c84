"""The lines of what waited: heads and entries, the gravest group first; and the Qt model that holds them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple
from zoneinfo import ZoneInfo

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from frontdesk.domain.views import HotelView, Status, Unsent, UnsentItem, Waited
from frontdesk.service.desk import Desk
from frontdesk.ui.text import tr
from frontdesk.ui.text import unsent as words
from frontdesk.ui.text import unsent_page as page_words
from frontdesk.ui.text.stays import unsent_word

_GOING = frozenset({Unsent.SENDING, Unsent.BEING_CHECKED, Unsent.IN_DOUBT})


@dataclass(frozen=True, slots=True)
class Head:
    """The name of a group, and how many are in it."""

    title: str
    count: int
    is_open: bool = True


class Line(NamedTuple):
    """An entry, and what became of it or what it waits for, in words."""

    item: UnsentItem
    fate: str
    when: str  # the time, or the day where it was another

    @property
    def sentence(self) -> str:
        """As a screen reader says it."""
        item = self.item
        parts = (
            words.row_title(item),
            page_words.whom(item),
            "" if words.is_behind(item) else unsent_word(item.mark).lower(),
            self.when,
            self.fate,
        )
        return ", ".join(part for part in parts if part)


def lines_of(items: Iterable[UnsentItem], desk: Desk, hotel: HotelView, status: Status) -> list[Line]:
    """The entries as they stand now. Status and hotel are read once for all groups: both walk over all that waits."""
    zone = ZoneInfo(hotel.time_zone)
    found: list[Line] = []
    for item in items:
        readings = desk.readings(item.entry.id) if item.mark is Unsent.IN_DOUBT else ()
        fate = page_words.fate(item, status.line, hotel.currency, zone, readings)
        found.append(Line(item, fate, page_words.when(item, hotel.today)))
    return found


def groups_of(waited: Waited) -> tuple[tuple[str, tuple[UnsentItem, ...]], ...]:
    """What needs a person and what waits for that, what settles by itself, what has not left, what is settled; no group
    is empty.
    """
    asked = tuple(item for item in waited.open if item.mark is Unsent.NEEDS_YOU)
    going = tuple(item for item in waited.open if item.mark in _GOING)
    behind = tuple(item for item in waited.open if words.is_behind(item))
    rest = tuple(item for item in waited.open if item not in asked and item not in going and item not in behind)
    found = (
        (tr("Needs you"), asked),
        (words.behind_title(), behind),
        (tr("Settles by itself"), going),
        (tr("Not sent, will go by itself"), rest),
        (tr("Settled", "unsent work that ended"), waited.ended),
    )
    return tuple(each for each in found if each[1])


Index = QModelIndex | QPersistentModelIndex


class LineModel(QAbstractListModel):
    """The keys rest on entries and on the heads of folded groups; they walk over the heads of open ones."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[Head | Line, ...] = ()

    def show_lines(self, lines: Sequence[Head | Line]) -> None:
        """Others, from the top; those of the same place and group are painted again, and nothing moves."""
        told = tuple(lines)
        if told == self._lines:
            return
        if [_key(each) for each in told] == [_key(each) for each in self._lines]:
            self._lines = told
            self.dataChanged.emit(self.index(0), self.index(len(told) - 1))
            return
        self.beginResetModel()
        self._lines = told
        self.endResetModel()

    def line(self, row: int) -> Head | Line | None:
        """What stands there."""
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def row_of(self, entry_id: str) -> int:
        """Where an entry stands, -1 nowhere."""
        rows = (
            row for row, each in enumerate(self._lines) if isinstance(each, Line) and each.item.entry.id == entry_id
        )
        return next(rows, -1)

    def head_row(self, title: str) -> int:
        """Where the head of a group stands, -1 nowhere."""
        rows = (row for row, each in enumerate(self._lines) if isinstance(each, Head) and each.title == title)
        return next(rows, -1)

    def head_above(self, row: int) -> Head | None:
        """The head of the group a line is in, the line itself where it is one."""
        above = (each for each in reversed(self._lines[: row + 1]) if isinstance(each, Head))
        return next(above, None) if row >= 0 else None

    def items(self) -> tuple[UnsentItem, ...]:
        """The entries in sight, from the top."""
        return tuple(each.item for each in self._lines if isinstance(each, Line))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Heads and entries."""
        return 0 if parent.isValid() else len(self._lines)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Entries are picked, heads only where they stand for what is folded under them."""
        found = self.line(index.row())
        if isinstance(found, Line) or (found is not None and not found.is_open):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        return Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Words for a screen reader and the tooltip; the delegate asks for the line itself."""
        found = self.line(index.row())
        match found:
            case Line() if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
                return found.sentence
            case Head(title=title, count=count, is_open=is_open) if role == Qt.ItemDataRole.AccessibleTextRole:
                return (
                    f"{title}, {count}" if is_open else tr("{title}, {count}, folded").format(title=title, count=count)
                )
            case _:
                return None


def _key(line: Head | Line) -> tuple[str, str]:
    return ("", line.title) if isinstance(line, Head) else ("line", line.item.entry.id)
