"""The folder of a profile, and the lock that lets one desk at a time work in it."""

from __future__ import annotations

from pathlib import Path

from filelock import FileLock, Timeout

from frontdesk.store.errors import AnotherDesk
from frontdesk.store.private_file import make_private_folder


class Profile:
    """A folder held by this process until `close`."""

    def __init__(self, folder: Path) -> None:
        """Make the folder, closed to other users, and take its lock. Raises `AnotherDesk` when a desk has it open."""
        make_private_folder(folder)
        self.folder = folder
        self._lock = FileLock(folder / "lock", mode=0o600, thread_local=False)
        try:
            self._lock.acquire(blocking=False)
        except Timeout as taken:
            raise AnotherDesk(folder) from taken

    def close(self) -> None:
        """Let another desk in. The operating system does it too when this process ends in any way."""
        self._lock.release()
