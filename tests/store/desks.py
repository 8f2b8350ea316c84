"""The store as tests open it: again and again on the same file, each time as another run of the process."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from frontdesk.domain.commands import CheckIn, Command
from frontdesk.domain.outbox import Entry
from frontdesk.store.database import Database
from frontdesk.store.store import Store
from tests.domain.stays import NOON

KEY = bytes(range(32))
OTHER_KEY = bytes(32)


class Clock:
    """Seconds, moved by the test."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


class Desk:
    """A store with its file, its clock and the number of its run."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(exist_ok=True)
        self.path = folder / "desk.db"
        self.clock = Clock()
        self._run = 0
        self.store = self._open()

    def __getattr__(self, name: str) -> Any:
        return getattr(self.store, name)

    def start_again(self) -> None:
        """Close as a program does, and start the next run."""
        self.store.close()
        self.store = self._open()

    def die(self) -> None:
        """Leave the file as a killed process leaves it, its journal not folded in, and start the next run."""
        left = {each.name: each.read_bytes() for each in self.path.parent.iterdir()}
        self.store.close()
        for each in self.path.parent.iterdir():
            each.unlink()
        for name, content in left.items():
            self.path.with_name(name).write_bytes(content)
        self.store = self._open()

    def close(self) -> None:
        """Close, if it is not closed."""
        self.store.close()

    def add(self, entry_id: str = "e-1", command: Command | None = None, **more: Any) -> Entry:
        """Put a check-in into the outbox."""
        facts: dict[str, Any] = {
            "entry_id": entry_id,
            "command": command or CheckIn(reservation_id="stay-1", room_id="r-308"),
            "lane": "res:stay-1",
            "base": {"state": "Confirmed"},
            "created_utc": NOON,
            "staff": "Eva",
            "pc": "front-1",
            "hold": None,
        }
        return self.store.outbox.add(**{**facts, **more})

    def rows(self, sql: str, bindings: Mapping[str, Any] | tuple[Any, ...] | None = None) -> list[tuple[Any, ...]]:
        """What the file itself says."""
        return self.store._database.loop.execute(sql, bindings).fetchall()

    def _open(self) -> Store:
        self._run += 1
        database = Database.open(self.path, KEY)
        return Store(database, monotonic=self.clock, epoch=f"run-{self._run}")
