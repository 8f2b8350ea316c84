"""A small file beside the desk's own that knows how far it had come: an old copy put back over it is noticed.

Without it a copy from this morning would send this morning's commands once more (offline-reliability.md §4-15). It is
written after each send was noted and at the end; where it is not there, or lags behind, nothing is concluded.

A mark is written before the send, so that every later start of this PC reads it, and lies on the disk a moment after: a
thread of its own waits for the disk. Only a power cut in these milliseconds loses it, which dooms no command: the file
itself is ahead of its witness then. Were a copy that lacks just this send put back after that, it would pass.
"""

from __future__ import annotations

import hmac
import os
import struct
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
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

    def __init__(self, path: Path, key: bytes, *, sync: Callable[[int], None] | None = os.fsync) -> None:
        """`sync` takes what was written to the disk; None where the disk is simulated and loses nothing by itself."""
        self._path = path
        self._sync = sync
        self._key = key
        self._slot = 0
        self._aside: ThreadPoolExecutor | None = None
        self._next: Future[None] | None = None

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
            finally:
                os.close(descriptor)
            self._slot = 1 - self._slot
            self._sync_aside()

    def finish(self) -> None:
        """Until all that was written is on the disk. A later mark begins anew."""
        if self._aside is not None:
            self._aside.shutdown(wait=True)
        self._aside = self._next = None

    def _sync_aside(self) -> None:
        if self._sync is None:
            return
        if self._aside is None:
            self._aside = ThreadPoolExecutor(max_workers=1, thread_name_prefix="witness")
        if self._next is not None:
            self._next.cancel()  # one that has not begun yet: the one after it does for both
        self._next = self._aside.submit(self._sync_now, self._sync)

    def _sync_now(self, sync: Callable[[int], None]) -> None:
        with suppress(OSError):
            descriptor = os.open(self._path, os.O_RDWR)
            try:
                sync(descriptor)
            finally:
                os.close(descriptor)

    def forget(self) -> None:
        """The file is about to be replaced by one that comes from it."""
        self.finish()
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
