"""Pictures of every screen from one fixed scene, so that two runs give the same pictures."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from PySide6.QtWidgets import QApplication

from frontdesk.app.garbage import GarbageCollection
from frontdesk.app.loop import DeskLoop
from frontdesk.app.scenes import take_all
from frontdesk.app.stage import Camera, SceneMissed
from frontdesk.screenless import has_screen, offscreen
from frontdesk.ui import theme


def main(arguments: Sequence[str]) -> int:
    """Take the pictures; returns 0 when all were taken."""
    parser = argparse.ArgumentParser(prog="frontdesk look", description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--out", type=Path, required=True, help="folder for the pictures")
    parser.add_argument("--only", default="", metavar="NAME", help="pictures whose name begins like this")
    asked = parser.parse_args(arguments)
    asked.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="frontdesk-look-") as scratch:
        if not has_screen():
            os.environ["QT_QPA_PLATFORM"] = offscreen(Path(scratch))
        app = QApplication(sys.argv[:1])
        app.setQuitOnLastWindowClosed(False)
        # A caret that blinks would be in one run's picture and not in the other's.
        app.setCursorFlashTime(0)
        theme.install(app, theme.Mode.LIGHT)
        GarbageCollection(app)
        loop = DeskLoop(app, ThreadPoolExecutor(max_workers=2))
        with loop:
            try:
                loop.run_until_complete(take_all(Camera(asked.out, asked.only), Path(scratch)))
            except SceneMissed as missed:
                sys.stderr.write(f"A picture is missing: {missed}\n")
                return 1
    return 0
