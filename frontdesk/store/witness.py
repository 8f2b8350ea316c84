"""A small file beside the desk's own that knows how far it had come: an old copy put back over it is noticed.

Without it a copy from this morning would send this morning's commands once more (offline-reliability.md §4-15). It is
written after each send was noted and at the end; where it is not there, or lags behind, nothing is concluded.
"""

from __future__ import annotations

import hmac
import os
import struct
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

_SALT = 16
_COUNTS = struct.Struct(">QQ")
_SEAL = 32
_SLOT = _SALT + _COUNTS.size + _SEAL


class Mark(NamedTuple):
    """How far a file had come: which file (its cipher's salt), how many sends, the number of its last command."""

    salt: bytes
    sends: int
    last: int


class Witness:
    """Two slots written in turn and in place: it needs no room on a full disk, and a torn write leaves the other."""

    def __init__(self, path: Path, key: bytes, *, is_synced: bool = True) -> None:
        """`is_synced`: each mark is on the disk before `write` returns; a simulated disk loses nothing by itself."""
        self._path = path
        self._is_synced = is_synced
        self._key = key
        self._slot = 0

    def read(self) -> Mark | None:
        """The furthest mark that is whole and of this key; None when there is none."""
        content = self._path.read_bytes() if self._path.exists() else b""
        marks = [self._open(content[at : at + _SLOT]) for at in (0, _SLOT)]
        return max((mark for mark in marks if mark is not None), key=lambda mark: mark[1:], default=None)

    def knows_better(self, found: Mark) -> bool:
        """Whether the file is not the one this PC worked with last: another one, or an earlier state of it."""
        known = self.read()
        return known is not None and (known.salt != found.salt or known.sends > found.sends or known.last > found.last)

    def write(self, mark: Mark) -> None:
        """Keep this one. What cannot be written is let be: the witness only ever adds a doubt."""
        with suppress(OSError):
            descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
            try:
                os.lseek(descriptor, self._slot * _SLOT, os.SEEK_SET)
                os.write(descriptor, self._sealed(mark))
                if self._is_synced:
                    os.fsync(descriptor)
            finally:
                os.close(descriptor)
            self._slot = 1 - self._slot

    def forget(self) -> None:
        """The file is about to be replaced by one that comes from it."""
        self._path.unlink(missing_ok=True)

    def _sealed(self, mark: Mark) -> bytes:
        plain = mark.salt + _COUNTS.pack(mark.sends, mark.last)
        return plain + hmac.digest(self._key, plain, "sha256")

    def _open(self, slot: bytes) -> Mark | None:
        plain, seal = slot[:-_SEAL], slot[-_SEAL:]
        if len(slot) != _SLOT or not hmac.compare_digest(hmac.digest(self._key, plain, "sha256"), seal):
            return None
        return Mark(plain[:_SALT], *_COUNTS.unpack(plain[_SALT:]))


def salt_of(path: Path) -> bytes:
    """The salt that a file was made with: no two files have the same. Empty for a file that has no page yet."""
    with path.open("rb") as file:
        return file.read(_SALT)
