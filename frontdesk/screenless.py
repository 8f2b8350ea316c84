"""A screen that is not there: the size Qt's offscreen platform pretends, for the tour and for pictures."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

_SCREEN = {
    "synchronousWindowSystemEvents": False,
    "windowFrameMargins": False,
    "screens": [
        {
            "name": "desk",
            "x": 0,
            "y": 0,
            "width": 1920,
            "height": 1080,
            "logicalDpi": 96,
            "logicalBaseDpi": 96,
            "dpr": 1,
        }
    ],
}


def has_screen() -> bool:
    """Whether a window can be shown to anybody."""
    return sys.platform != "linux" or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def offscreen(folder: Path) -> str:
    """The value for QT_QPA_PLATFORM; the screen is described in a file in `folder`. Qt's own offscreen screen is
    800×800.
    """
    described = folder / "screen.json"
    described.write_text(json.dumps(_SCREEN), encoding="utf-8")
    return f"offscreen:configfile={described}"
