"""The hotel's file: a line of JSON for each command, on disk before the command takes effect.

The first line says which scene the file goes on from. A last line that was cut by a crash was never answered, so it
is dropped. Rows are written whole, so replaying is putting them back in order.
"""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from io import FileIO
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter

from frontdesk.demo.ledger import LedgerEntry
from frontdesk.demo.rows import Enterprise, Row
from frontdesk.demo.scene import SceneRequest
from frontdesk.demo.state import TABLES, State
from frontdesk.demo.times import read_instant, say, whole_seconds

_VERSION = 1
_KINDS: dict[str, type[Any]] = {**{name: kind for kind, name in TABLES.items()}, "enterprise": Enterprise}


class DamagedFileError(Exception):
    """The file is no hotel's file, or a line inside it is broken. The text says where."""


@dataclass(frozen=True, slots=True)
class Beginning:
    """The first line: scene name, what was asked of it, and the clock."""

    scene: str
    request: SceneRequest
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
            "offset": beginning.offset.total_seconds(),
            "frozen": None if beginning.frozen_at is None else say(beginning.frozen_at),
        }
    )
    _sync_folder(path.parent)
    return journal


def read(path: Path) -> Opened:
    """What the file holds. DamagedFileError or OSError."""
    lines, _ = _whole_lines(path)
    if not lines:
        raise DamagedFileError("it is empty")
    beginning = _beginning(_decoded(lines[0], 1))
    entries: list[LedgerEntry] = []
    rows: list[Row] = []
    for number, line in enumerate(lines[1:], 2):
        content = _decoded(line, number)
        try:
            if "offset" in content:
                frozen = content["frozen"]
                beginning = Beginning(
                    beginning.scene,
                    beginning.request,
                    timedelta(seconds=content["offset"]),
                    None if frozen is None else read_instant(frozen),
                )
                continue
            entries.append(_entry(content))
            rows += (_unpacked(name, fields) for name, fields in content["rows"])
        except (KeyError, ValueError, TypeError) as problem:
            raise DamagedFileError(f"line {number} is broken") from problem
    return Opened(beginning, entries, rows)


def go_on(path: Path, opened: Opened, state: State) -> Journal:
    """Brings the state up to the file's end and opens the file for more; a cut last line is removed."""
    for row in opened.rows:
        state.put(row)
    _, good = _whole_lines(path)
    file = FileIO(path, "r+")
    file.truncate(good)
    file.seek(good)
    return Journal(file, opened.entries)


def read_ledger(path: Path | str) -> list[LedgerEntry]:
    """Every command that reached the hotel, in order. DamagedFileError or OSError."""
    return read(Path(path)).entries


def shown_entry(entry: LedgerEntry) -> dict[str, Any]:
    """The entry as JSON: at, operation, body (without tokens), effects, status, requestId."""
    return {
        "at": say(entry.at),
        "operation": entry.operation,
        "body": _plain(entry.body),
        "effects": list(entry.effects),
        "status": entry.status,
        "requestId": entry.request_id,
    }


def _entry(content: dict[str, Any]) -> LedgerEntry:
    at = read_instant(content["at"])
    if at is None:
        raise ValueError(content["at"])
    effects = tuple(content["effects"])
    return LedgerEntry(at, content["operation"], content["body"], effects, content["status"], content["requestId"])


def _beginning(content: dict[str, Any]) -> Beginning:
    if content.get("hotel") != _VERSION:
        raise DamagedFileError("its first line is not that of a demo hotel")
    try:
        opening, frozen = read_instant(content["opening"]), content["frozen"]
        if opening is None:
            raise ValueError(content["opening"])
        request = SceneRequest(opening, content["seed"], content["rooms"], content["reservations"])
        offset = timedelta(seconds=content["offset"])
        return Beginning(content["scene"], request, offset, None if frozen is None else read_instant(frozen))
    except (KeyError, ValueError, TypeError) as problem:
        raise DamagedFileError("its first line is broken") from problem


def _whole_lines(path: Path) -> tuple[list[bytes], int]:
    content = path.read_bytes()
    good = content.rfind(b"\n") + 1
    return content[:good].splitlines(), good


def _decoded(line: bytes, number: int) -> dict[str, Any]:
    try:
        content = json.loads(line)
    except ValueError as problem:
        raise DamagedFileError(f"line {number} is broken") from problem
    if not isinstance(content, dict):
        raise DamagedFileError(f"line {number} is broken")
    return content


def _packed(row: Row) -> tuple[str, Any]:
    name = TABLES.get(type(row), "enterprise")
    return name, _adapter(name).dump_python(row, mode="json")


def _unpacked(name: str, fields: Any) -> Row:
    row: Row = _adapter(name).validate_python(fields)
    return row


@cache
def _adapter(name: str) -> TypeAdapter[Any]:
    return TypeAdapter(_KINDS[name])


def _plain(value: Any) -> Any:
    """JSON without decimals."""
    return json.loads(json.dumps(value, default=float))


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
