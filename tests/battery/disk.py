"""The disk below the cipher: a SQLite file system in Python that sees every write, sync and truncation.

The encryption stacks on top of it, so it sees what a real disk sees, and can remember it, lose it, or refuse it.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import Any

import apsw

_CIPHER = "multipleciphers-"


class Deed(StrEnum):
    """What SQLite asks of the disk."""

    WRITE = "write"
    SYNC = "sync"
    TRUNCATE = "truncate"
    DELETE = "delete"


Watch = Callable[[Deed, str, Any], None]
"""Told before each deed: the file's path, and (offset, bytes), the new size, or for a deletion whether the folder is
synced with it. What it raises, SQLite meets."""


class Disk(apsw.VFS):
    """Passes everything on to the system's own files, except syncs: nothing here is meant to outlive the process."""

    def __init__(self, name: str, *, is_watched: bool = True) -> None:
        super().__init__(name, "")
        self._file = _File if is_watched else _QuickFile
        self.vfs = _CIPHER + name
        self.watch: Watch | None = None

    def xOpen(self, name: str | apsw.URIFilename | None, flags: list[int]) -> apsw.VFSFile:
        """Open a file below our eyes."""
        return self._file(self, name, flags)

    def xDelete(self, filename: str, syncdir: bool) -> None:
        """Delete a file."""
        self.tell(Deed.DELETE, filename, int(syncdir))
        super().xDelete(filename, False)

    def tell(self, deed: Deed, path: str, what: Any) -> None:
        """Let the watch know, and refuse."""
        if self.watch is not None:
            self.watch(deed, path, what)


class _QuickFile(apsw.VFSFile):
    """Nobody watches: what it writes does not pass through Python."""

    def __init__(self, disk: Disk, name: str | apsw.URIFilename | None, flags: list[int]) -> None:
        super().__init__("", name, flags)

    def xSync(self, flags: int) -> None:
        """Nothing here is meant to outlive the process."""


class _File(apsw.VFSFile):
    def __init__(self, disk: Disk, name: str | apsw.URIFilename | None, flags: list[int]) -> None:
        super().__init__("", name, flags)
        self._disk = disk
        self._path = name.filename() if isinstance(name, apsw.URIFilename) else str(name)

    def xWrite(self, data: bytes, offset: int) -> None:
        if self._disk.watch is not None:
            self._disk.tell(Deed.WRITE, self._path, (offset, bytes(data)))
        super().xWrite(data, offset)

    def xSync(self, flags: int) -> None:
        self._disk.tell(Deed.SYNC, self._path, None)

    def xTruncate(self, newsize: int) -> None:
        self._disk.tell(Deed.TRUNCATE, self._path, newsize)
        super().xTruncate(newsize)


def quick_disk() -> Disk:
    """A disk that never fails; there is one."""
    global _quick
    if _quick is None:
        _quick = Disk("battery", is_watched=False)
    return _quick


_quick: Disk | None = None


def copy_of(path: Path) -> dict[str, bytes]:
    """The bytes of a file and its journal, by suffix."""
    files = {suffix: path.with_name(path.name + suffix) for suffix in ("", "-wal")}
    return {suffix: file.read_bytes() for suffix, file in files.items() if file.exists()}
