"""A list as a file that only the one who wrote it can open."""

from __future__ import annotations

from pathlib import Path

from frontdesk.store.private_file import write_private


def write_list(path: Path, text: str) -> None:
    """Write UTF-8 text; an older file of that name is replaced, and its rights with it. Raises `OSError`."""
    write_private(path, text.encode())
