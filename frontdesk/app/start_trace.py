"""Tells the bench when the window, and then the first list, stood on the screen. Silent unless it is asked for.

With `FRONTDESK_TRACE_START` set, two lines go to standard output, `window SECONDS` and `list SECONDS`, by the clock
`time.perf_counter`, which all processes of a machine share: the bench noted the same clock before it started this one.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from frontdesk.ui.main_window import MainWindow

VARIABLE = "FRONTDESK_TRACE_START"


def trace_window(window: QWidget) -> None:
    """Call it before the window is shown."""
    if VARIABLE in os.environ:
        _FirstPaint(window, lambda: True, partial(_tell, "window"))


def trace_list(window: MainWindow) -> None:
    """Call it right after the desk was attached, before the loop turns. A list without rows does not count."""
    if VARIABLE not in os.environ or not window.is_attached:
        return
    from PySide6.QtWidgets import QTableView

    view = window.day.findChild(QTableView)
    if isinstance(view, QTableView):
        _FirstPaint(view.viewport(), lambda: view.model().rowCount() > 0, partial(_tell, "list"))


class _FirstPaint(QObject):
    """Calls `told` in the first turn of the loop after a paint that counts: it is on the screen, and keys are heard."""

    def __init__(self, widget: QWidget, counts: Callable[[], bool], told: Callable[[], None]) -> None:
        super().__init__(widget)
        self._counts = counts
        self._told = told
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at paints until one counts."""
        if event.type() is QEvent.Type.Paint and self._counts():
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._told)
        return False


def _tell(what: str) -> None:
    sys.stdout.write(f"{what} {time.perf_counter():.6f}\n")
    sys.stdout.flush()
