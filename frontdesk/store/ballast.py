"""A file of no use but its size. When the disk is full it is given up, so that what is under way can still be noted."""

from __future__ import annotations

import hashlib
import os
import shutil
from contextlib import suppress
from pathlib import Path
from typing import Protocol

BALLAST_BYTES = 4 * 1024 * 1024
"""512 KB were good for 128 changes of state on a full disk (offline-reliability.md §6, disk full)."""


class Ballast(Protocol):
    """Room that is kept back. A simulated disk has one of its own."""

    @property
    def is_out(self) -> bool:
        """It was given up in this run and could not be made again yet."""
        ...

    def release(self) -> bool:
        """Give the room up. False when there was none to give."""
        ...

    def fill(self) -> bool:
        """Keep the room back, if it is not. False when the disk has not got it."""
        ...


class BallastFile:
    """The ballast beside the desk's file, on the same disk."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._is_out = False

    @property
    def is_out(self) -> bool:
        """See `Ballast`."""
        return self._is_out

    def release(self) -> bool:
        """See `Ballast`."""
        if not self._path.exists():
            return False
        self._path.unlink()
        self._is_out = True
        return True

    def fill(self) -> bool:
        """See `Ballast`. Takes about 30 ms where it has to be made."""
        if self._path.exists() and self._path.stat().st_size == BALLAST_BYTES:
            self._is_out = False
            return True
        if shutil.disk_usage(self._path.parent).free < 2 * BALLAST_BYTES:
            return False  # to try it would take the room from those who write now
        try:
            self._make()
        except OSError:
            with suppress(OSError):
                self._path.unlink(missing_ok=True)
            return False
        self._is_out = False
        return True

    def _make(self) -> None:
        # Bytes that no file system can make smaller: room that is only promised is none.
        content = hashlib.shake_256(b"ballast").digest(BALLAST_BYTES)
        descriptor = os.open(self._path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(descriptor)
