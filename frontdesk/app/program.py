"""How to start this program again, for what runs beside it: the training hotel, the tour's desk."""

from __future__ import annotations

import sys


def program() -> list[str]:
    """The words before its arguments; the executable itself when it is frozen."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    return [sys.executable, "-m", "frontdesk"]
