"""The stays a clerk has picked in a list, to act on several at once."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

MOST_PICKED = 500  # what a person can still answer for; each of them is one command


class Picks(QObject):
    """Ids in the order they were picked. `changed` comes after each change."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ids: dict[str, None] = {}

    def __contains__(self, reservation_id: object) -> bool:
        return reservation_id in self._ids

    def __len__(self) -> int:
        return len(self._ids)

    @property
    def ids(self) -> tuple[str, ...]:
        """In the order picked."""
        return tuple(self._ids)

    def toggle(self, reservation_id: str) -> None:
        """Pick one, or put it back."""
        if reservation_id in self._ids:
            del self._ids[reservation_id]
        elif len(self._ids) < MOST_PICKED:
            self._ids[reservation_id] = None
        self.changed.emit()

    def toggle_all(self, ids: Iterable[str]) -> None:
        """Pick all of them, or as many as can be picked; when these are picked, put them back."""
        wanted = dict.fromkeys(ids)
        if wanted and self._ids.keys() >= set(list(wanted)[:MOST_PICKED]):
            self.take([each for each in self._ids if each not in wanted])
        else:
            self.take([*self._ids, *wanted])

    def take(self, ids: Iterable[str]) -> None:
        """Exactly these, as many as can be picked."""
        self._ids = dict.fromkeys(list(dict.fromkeys(ids))[:MOST_PICKED])
        self.changed.emit()

    def clear(self) -> None:
        """None."""
        if self._ids:
            self.take(())
