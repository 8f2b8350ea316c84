"""Where the window stood last time: a small file beside the store, read before the window is shown. Nothing in it is
secret.
"""

from __future__ import annotations

import contextlib
from pathlib import Path

from frontdesk.ui.main_window import MainWindow

_FILE = "window"


def keep_layout(window: MainWindow, folder: Path) -> None:
    """Put the window where it stood, and remember where it stands when it closes. A damaged file is passed over."""
    file = folder / _FILE
    with contextlib.suppress(OSError):
        window.restore_layout(file.read_bytes())
    window.closing.connect(lambda: _write(file, window.save_layout()))


def _write(file: Path, layout: bytes) -> None:
    with contextlib.suppress(OSError):  # a full disk: the window opens in its usual place next time
        file.write_bytes(layout)
