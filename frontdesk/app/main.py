"""The composition root. The window is painted first; everything else is imported behind it, a module per turn of the
loop.
"""

from __future__ import annotations

import gc
import sys
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from frontdesk.app.first_desk import call_first_desk
from frontdesk.app.garbage import GarbageCollection
from frontdesk.app.layout import keep_layout
from frontdesk.app.options import Options
from frontdesk.app.start_trace import trace_window
from frontdesk.ui import theme
from frontdesk.ui.main_window import MainWindow

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor
    from pathlib import Path

    from frontdesk.app.profile import FirstLook, Place

_PAINT_WITHIN_MS = 500

# In the order in which `app.start` needs them, heavy ones alone, so that no turn of the loop is long.
_BEHIND_THE_FIRST_PAINT = (
    "asyncio",
    "qasync",
    "apsw",
    "frontdesk.store.store",
    "frontdesk.service.front_desk",
    "frontdesk.ui.day_page",
    "frontdesk.app.start",
)


def main(options: Options) -> int:
    """Open the desk and run until its window is closed; returns the exit code."""
    gc.disable()  # imports leave no garbage, and looking for it costs 50 ms
    app = QApplication(sys.argv[:1])
    app.setApplicationName("Front Desk")
    app.setQuitOnLastWindowClosed(False)
    is_training = bool(options.demo or options.hotel)
    if not is_training and call_first_desk(options.folder):
        return 0
    mode = theme.Mode[options.theme.upper()]
    theme.take_colours(app, mode)
    window = MainWindow(asks_to_close=True)
    window.fit_screen(window.screen().availableSize())
    if not is_training:
        keep_layout(window, options.folder)
    trace_window(window)
    _paint(window)
    aside = _make_threads()
    place = _open_training_place(aside, options) if is_training else None
    look = None if is_training else aside.submit(_first_look, options.folder)
    if options.language != "en":
        import_module("frontdesk.ui.language").speak(app, options.language)
    theme.install(app, mode)
    window.furnish()
    app.processEvents()
    for name in _BEHIND_THE_FIRST_PAINT:
        import_module(name)
        app.processEvents()
    gc.freeze()
    GarbageCollection(app)
    start = import_module("frontdesk.app.start")
    code: int = start.run(app, window, options, aside, place, look)
    return code


def _paint(window: MainWindow) -> None:
    """Show it, and come back when it was painted: the screen asks for that when it likes, one that is locked never."""
    turn = QEventLoop()
    window.painted.connect(turn.quit)
    QTimer.singleShot(_PAINT_WITHIN_MS, turn.quit)
    window.show()
    turn.exec()


def _make_threads() -> ThreadPoolExecutor:
    """Python's own threads: qasync's are ten QThreads that outlive their work, and what they run cannot be cancelled
    well.
    """
    from concurrent.futures import ThreadPoolExecutor

    return ThreadPoolExecutor(max_workers=2, thread_name_prefix="aside")


def _open_training_place(aside: ThreadPoolExecutor, options: Options) -> Future[Place]:
    """Stretching its passphrase takes a third of a second, which pass while everything else is imported."""
    from frontdesk.app.profile import training_place

    return aside.submit(training_place, options.profile, options.passphrase)


def _first_look(folder: Path) -> FirstLook | None:
    """The keyring answers while everything else is imported."""
    from frontdesk.app.profile import first_look

    return first_look(folder)
