"""The names of the files beside the desk's own while a damaged one is set aside."""

from __future__ import annotations

from pathlib import Path

MAKING, READY = ".making", ".salvaged"
"""Beside the file: a new one that is being made from a damaged one, and one that is complete."""
WITNESS = ".witness"
"""Beside the file: how far it had come."""
DOUBT = ".doubt"
"""Beside the file: a page of it could not be read."""
NOTE = "salvaged"
"""What was salvaged, in the new file until a person was told."""


def free_name(path: Path) -> Path:
    """What the damaged file is called when it is set aside."""
    number = 1
    while (kept := beside(path, f".damaged-{number}")).exists():
        number += 1
    return kept


def beside(path: Path, suffix: str) -> Path:
    """A file that belongs to this one."""
    return path.with_name(path.name + suffix)
