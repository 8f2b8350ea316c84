"""The hotel's file: a line of JSON for each command, on disk before the command takes effect.

The first line says which scene the file goes on from. A last line that was cut by a crash was never answered, so it
is dropped. Rows are written whole, so replaying is putting them back in order.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import cache
from io import FileIO
from pathlib import Path
from typing import Any, TypedDict

from pydantic import TypeAdapter

from frontdesk.demo.ledger import DamagedFileError, LedgerEntry, entry_of, shown_entry, whole_lines
from frontdesk.demo.rows import Row
from frontdesk.demo.scene import SceneRequest
from frontdesk.demo.state import KINDS, State
from frontdesk.demo.times import read_instant, say, whole_seconds

_VERSION = 1
_KINDS: dict[str, type[Any]] = {name: kind for kind, name in KINDS.items()}


class _Clock(TypedDict):
    offset: timedelta
    frozen_at: datetime | None


@dataclass(frozen=True, slots=True)
class Beginning:
    """The first line: scene name, what was asked of it, the mark of what came of it, and the clock."""

    scene: str
    request: SceneRequest
    mark: str
    offset: timedelta
    frozen_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Opened:
    """A file that was there: where it began, the clock as it was last set, and what happened since."""

    beginning: Beginning
    entries: list[LedgerEntry]
    rows: list[Row]


class Journal:
    """The file, open for writing. Implements `Ledger`."""

    def __init__(self, file: FileIO, entries: Sequence[LedgerEntry] = ()) -> None:
        self._file = file
        self.entries = list(entries)

    def append(self, entry: LedgerEntry, rows: Sequence[Row]) -> None:
        """Writes the entry with its rows and waits for the disk. OSError when the disk says no."""
        self._write({**shown_entry(entry), "rows": [_packed(row) for row in rows]})
        self.entries.append(entry)

    def set_clock(self, offset: timedelta, frozen_at: datetime | None) -> None:
        """Keeps where the clock was put."""
        self._write({"offset": offset.total_seconds(), "frozen": None if frozen_at is None else say(frozen_at)})

    def close(self) -> None:
        """Lets the file go."""
        self._file.close()

    def _write(self, content: dict[str, Any]) -> None:
        start = self._file.tell()
        line = json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"
        try:
            _write_all(self._file, line)
            os.fsync(self._file.fileno())
        except OSError:
            self._file.truncate(start)
            self._file.seek(start)
            raise


def create(path: Path, beginning: Beginning) -> Journal:
    """A new file that goes on from the beginning. OSError when it cannot be written."""
    file = FileIO(path, "x+")
    journal = Journal(file)
    request = beginning.request
    journal._write(
        {
            "hotel": _VERSION,
            "scene": beginning.scene,
            "opening": say(whole_seconds(request.opening)),
            "seed": request.seed,
            "rooms": request.rooms,
            "reservations": request.reservations,
            "mark": beginning.mark,
            "offset": beginning.offset.total_seconds(),
            "frozen": None if beginning.frozen_at is None else say(beginning.frozen_at),
        }
    )
    _sync_folder(path.parent)
    return journal


def read(path: Path) -> Opened:
    """What the file holds. DamagedFileError or OSError."""
    lines = whole_lines(path.read_bytes())
    _, first = next(lines, (1, None))
    if first is None:
        raise DamagedFileError("it is empty")
    beginning = _beginning(first)
    entries: list[LedgerEntry] = []
    rows: list[Row] = []
    for number, content in lines:
        try:
            if "offset" in content:
                beginning = replace(beginning, **_clock(content))
                continue
            entries.append(entry_of(content))
            rows += (_unpacked(name, fields) for name, fields in content["rows"])
        except (KeyError, ValueError, TypeError) as problem:
            raise DamagedFileError(f"line {number} is broken") from problem
    return Opened(beginning, entries, rows)


def go_on(path: Path, opened: Opened, state: State) -> Journal:
    """Brings the scene's state up to the file's end and opens the file for more; a cut last line is removed.

    DamagedFileError when the scene is not the one that the file goes on from.
    """
    if mark_of(state) != opened.beginning.mark:
        raise DamagedFileError("it goes on from the scene of another version of the hotel")
    for row in opened.rows:
        state.put(row)
    good = path.read_bytes().rfind(b"\n") + 1
    file = FileIO(path, "r+")
    file.truncate(good)
    file.seek(good)
    return Journal(file, opened.entries)


def mark_of(state: State) -> str:
    """A short mark of the stays as the scene built them."""
    marking = hashlib.sha256()
    for identifier in state.reservations.identifiers():
        marking.update(identifier.encode())
    return marking.hexdigest()[:16]


def _beginning(content: dict[str, Any]) -> Beginning:
    if content.get("hotel") != _VERSION:
        raise DamagedFileError("its first line is not that of a demo hotel")
    try:
        opening = read_instant(content["opening"])
        if opening is None:
            raise ValueError(content["opening"])
        request = SceneRequest(opening, content["seed"], content["rooms"], content["reservations"])
        return Beginning(content["scene"], request, content["mark"], **_clock(content))
    except (KeyError, ValueError, TypeError) as problem:
        raise DamagedFileError("its first line is broken") from problem


def _clock(content: dict[str, Any]) -> _Clock:
    frozen = content["frozen"]
    return _Clock(
        offset=timedelta(seconds=content["offset"]), frozen_at=None if frozen is None else read_instant(frozen)
    )


def _packed(row: Row) -> tuple[str, Any]:
    name = KINDS[type(row)]
    return name, _adapter(name).dump_python(row, mode="json")


def _unpacked(name: str, fields: Any) -> Row:
    row: Row = _adapter(name).validate_python(fields)
    return row


@cache
def _adapter(name: str) -> TypeAdapter[Any]:
    return TypeAdapter(_KINDS[name])


def _write_all(file: FileIO, line: bytes) -> None:
    written = 0
    while written < len(line):
        written += file.write(line[written:])


def _sync_folder(folder: Path) -> None:
    if os.name == "nt":  # a folder cannot be opened there
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
