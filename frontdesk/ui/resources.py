"""Where the files that are not Python lie: icons, fonts, in a checkout and in the built program."""

import sys
from functools import cache
from pathlib import Path


def path(name: str) -> Path:
    """The full path of the resource `name`, relative to `resources/` with forward slashes ("icons/check.svg").

    Raises FileNotFoundError when the program was shipped without it.
    """
    full = root() / name
    if not full.exists():
        raise FileNotFoundError(f"resource {name!r} is not shipped")
    return full


@cache
def root() -> Path:
    """The resources folder: beside the unpacked program (PyInstaller), else beside the package in a checkout."""
    frozen_root = getattr(sys, "_MEIPASS", None)
    if frozen_root is not None:
        return Path(frozen_root) / "resources"
    return Path(__file__).resolve().parents[2] / "resources"
