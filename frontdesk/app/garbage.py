"""Python's garbage is collected on the window's thread, and on no other."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, Qt, QTimer

_LOOK_EVERY_MS = 1000


class GarbageCollection(QObject):
    """Collects once in a while on the thread that made it; Python's own collection is off from here on.

    WORKAROUND https://github.com/napari/napari/issues/1029
    Python collects in whichever thread allocates next. A pane, a timer or a notifier in a cycle is then deleted by a
    thread that reads the platform or writes the file, while the loop delivers an event to it: a segmentation fault.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        timer = QTimer(self)
        timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        timer.timeout.connect(collect_what_is_due)
        timer.start(_LOOK_EVERY_MS)


def collect_what_is_due() -> None:
    """Collect the oldest generation that is over its threshold, and the younger with it, as Python does by itself."""
    counts, thresholds = gc.get_count(), gc.get_threshold()
    for generation in (2, 1, 0):
        if counts[generation] > thresholds[generation]:
            gc.collect(generation)
            return
