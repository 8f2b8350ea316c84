"""The lines of a reservation list: ids from the desk, rows fetched in windows as they come into view."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from frontdesk.domain.views import Group, Listing, ListKind, Row, Section
from frontdesk.service.desk import Desk
from frontdesk.ui.models.picks import Picks
from frontdesk.ui.text import stays as words

WINDOW = 32
KEPT_ROWS = 4096
_GROUPED = frozenset({ListKind.ARRIVALS, ListKind.DEPARTURES, ListKind.OVERBOOKED, ListKind.ALL})

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Head:
    """The line above a group of rows. `fact` is what happens to the group next, "" where nobody knows."""

    group: Group
    count: int
    is_open: bool
    fact: str = ""


@dataclass(frozen=True, slots=True)
class _Block:
    """A section as it lies in the list: its first line, and the ids it shows (none when it is folded)."""

    first: int
    head: Head | None
    ids: tuple[str, ...]

    @property
    def head_lines(self) -> int:
        return 0 if self.head is None else 1

    @property
    def end(self) -> int:
        return self.first + self.head_lines + len(self.ids)


class ReservationModel(QAbstractTableModel):
    """One column of lines, each a `Row` or a `Head`.

    It knows ids only; `line` asks the desk for a window of rows around a line that is not here yet, so a list of
    100,000 stays costs its ids and the few screens that were looked at.
    """

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._listing: Listing | None = None
        self._folded: set[tuple[ListKind, Group]] = set()
        self._blocks: tuple[_Block, ...] = ()
        self._starts: tuple[int, ...] = ()
        self._rows: dict[str, Row] = {}
        self._now: datetime | None = None
        self._currency = ""
        self.picks = Picks(self)

    @property
    def listing(self) -> Listing | None:
        """What is shown; None before the first `show`."""
        return self._listing

    @property
    def today(self) -> date:
        """The hotel's today. Raises `RuntimeError` before the first `show`."""
        if self._listing is None:
            raise RuntimeError("no list is shown yet")
        return self._listing.day

    @property
    def now(self) -> datetime | None:
        """The platform's time when the list was last read."""
        return self._now

    @property
    def currency(self) -> str:
        """The property's currency."""
        return self._currency

    def show(self, listing: Listing, changed: Collection[str] | None = None) -> bool:
        """Show a list. `changed` are the stays whose rows may be stale, None means all of them.

        Returns whether lines came, went or moved; if not, only the changed rows are painted again.
        """
        hotel = self._desk.hotel()
        self._now, self._currency = hotel.now, hotel.currency
        self._forget(changed)
        moved = (
            self._listing is None
            or listing.kind != self._listing.kind
            or listing.sections != self._listing.sections
            or listing.oversold != self._listing.oversold
        )
        if not moved:
            self._listing = listing
            self._repaint(changed)
            return False
        self.beginResetModel()
        self._listing = listing
        self._arrange()
        self.endResetModel()
        return True

    def toggle(self, line: int) -> None:
        """Fold or unfold the group whose head stands on `line`. Nothing happens on another line."""
        head = self.head_at(line)
        if head is None or self._listing is None:
            return
        self._folded ^= {(self._listing.kind, head.group)}
        self.beginResetModel()
        self._arrange()
        self.endResetModel()

    def line(self, number: int) -> Row | Head | None:
        """What stands on a line; None for a stay the desk no longer knows."""
        block = self._block(number)
        if block is None:
            return None
        offset = number - block.first - block.head_lines
        if offset < 0:
            return block.head
        wanted = block.ids[offset]
        found = self._rows.get(wanted)
        if found is None:
            self._fetch(block.ids, offset)
            found = self._rows.get(wanted)
        return found

    def id_at(self, number: int) -> str | None:
        """The stay on a line; None on a head or outside."""
        block = self._block(number)
        if block is None:
            return None
        offset = number - block.first - block.head_lines
        return block.ids[offset] if offset >= 0 else None

    def head_at(self, number: int) -> Head | None:
        """The head on a line; None on a stay or outside."""
        block = self._block(number)
        return block.head if block is not None and number == block.first else None

    def line_of(self, reservation_id: str) -> int | None:
        """The line of a stay; None when it is not in the list, or folded away."""
        for block in self._blocks:
            if reservation_id in block.ids:
                return block.first + block.head_lines + block.ids.index(reservation_id)
        return None

    def folded_line(self, group: Group) -> int | None:
        """The line of the head of a folded group; None while it is open, or not in the list."""
        heads = ((block.first, block.head) for block in self._blocks if block.head is not None)
        return next((line for line, head in heads if head.group is group and not head.is_open), None)

    def ids_between(self, one: int, other: int) -> tuple[str, ...]:
        """The stays from one line to another, both included, whichever comes first; what is folded away under a head
        among them is among them, too.
        """
        first, last = sorted((one, other))
        found: list[str] = []
        for block in self._blocks:
            is_folded = block.head is not None and not block.head.is_open
            if is_folded and first <= block.first <= last:
                found += self.ids_of_group(block.first)
            begin = block.first + block.head_lines
            found += block.ids[max(0, first - begin) : max(0, last + 1 - begin)]
        return tuple(found)

    def line_holding(self, reservation_id: str) -> int | None:
        """The line of a stay, or of the head it is folded under; None when it is not in the list."""
        found = self.line_of(reservation_id)
        if found is not None:
            return found
        return next((line for line in self._folded_lines() if reservation_id in self.ids_of_group(line)), None)

    def folded_among(self, ids: Collection[str]) -> int:
        """How many of these stays are folded away."""
        wanted = frozenset(ids)
        return sum(each in wanted for line in self._folded_lines() for each in self.ids_of_group(line))

    def _folded_lines(self) -> list[int]:
        return [block.first for block in self._blocks if block.head is not None and not block.head.is_open]

    def ids_of_group(self, number: int) -> tuple[str, ...]:
        """The stays of the group a line belongs to, folded away or not."""
        block = self._block(number)
        if block is None or self._listing is None:
            return ()
        if block.head is None:
            return block.ids
        return next((each.ids for each in self._listing.sections if each.group is block.head.group), ())

    def all_ids(self) -> tuple[str, ...]:
        """Every stay of the list in its order, folded away or not."""
        return tuple(each for section in self._listing.sections for each in section.ids) if self._listing else ()

    def head_above(self, number: int) -> int | None:
        """The line of the head of the group a line belongs to; None where the group has no head."""
        block = self._block(number)
        return block.first if block is not None and block.head is not None else None

    def next_stop(self, number: int, step: int) -> int | None:
        """The next line up (-1) or down (1) that a key may rest on: a stay, or the head of a folded group."""
        candidate = number + step
        while 0 <= candidate < self.rowCount():
            head = self.head_at(candidate)
            if head is None or not head.is_open:
                return candidate
            candidate += step
        return None

    def room_line(self, digits: str, after: int = -1) -> int | None:
        """The first line behind `after` whose room begins with `digits`, then from the top; None without one.

        It looks at the rows, so in a long list it looks at the first `KEPT_ROWS` stays only.
        """
        ids = [each for block in self._blocks for each in block.ids][:KEPT_ROWS]
        matches = [row.id for row in self._desk.rows(ids) if row.room.startswith(digits)]
        lines = [line for line in map(self.line_of, matches) if line is not None]
        return min((line for line in lines if line > after), default=min(lines, default=None))

    # --- Qt asks -----------------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Heads and stays together."""
        if parent.isValid() or not self._blocks:
            return 0
        return self._blocks[-1].end

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """One: a line is painted as a whole."""
        return 0 if parent.isValid() else 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Heads take the focus but are never the selected stay."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if self.head_at(index.row()) is not None:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The line as a sentence, for screen readers; the delegate asks `line`."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        match self.line(index.row()):
            case Row() as row:
                sentence = words.row_sentence(row, self.today, self._currency)
                return words.picked_sentence(sentence) if row.id in self.picks else sentence
            case Head() as head:
                return words.group_sentence(head.group, head.count, is_open=head.is_open)
            case _:
                return None

    # --- inside ------------------------------------------------------------------------------------------------------

    def _arrange(self) -> None:
        blocks: list[_Block] = []
        line = 0
        for section in self._listing.sections if self._listing is not None else ():
            head = self._head_of(section)
            is_open = head is None or head.is_open
            blocks.append(_Block(line, head, section.ids if is_open else ()))
            line = blocks[-1].end
        self._blocks = tuple(blocks)
        self._starts = tuple(block.first for block in blocks)

    def _head_of(self, section: Section) -> Head | None:
        if self._listing is None or self._listing.kind not in _GROUPED or section.group is Group.ALL:
            return None
        is_open = (self._listing.kind, section.group) not in self._folded
        fact = words.oversold(self._listing.oversold, self.today) if section.group is Group.NO_BED else ""
        return Head(section.group, len(section.ids), is_open, fact)

    def _block(self, number: int) -> _Block | None:
        if not 0 <= number < self.rowCount():
            return None
        return self._blocks[bisect_right(self._starts, number) - 1]

    def _fetch(self, ids: tuple[str, ...], offset: int) -> None:
        if len(self._rows) >= KEPT_ROWS:
            self._rows.clear()
        first = offset - offset % WINDOW
        wanted = [each for each in ids[first : first + WINDOW] if each not in self._rows]
        self._rows.update((row.id, row) for row in self._desk.rows(wanted))

    def _forget(self, changed: Collection[str] | None) -> None:
        if changed is None:
            self._rows.clear()
            return
        for each in changed:
            self._rows.pop(each, None)

    def _repaint(self, changed: Iterable[str] | None) -> None:
        if changed is None:
            self.dataChanged.emit(self.index(0, 0), self.index(max(0, self.rowCount() - 1), 0))
            return
        for line in map(self.line_of, changed):
            if line is not None:
                self.dataChanged.emit(self.index(line, 0), self.index(line, 0))
