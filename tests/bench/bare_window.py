"""The yardstick of the start: a PySide6 window with nothing in it, and before it whatever is named in a file.

Run as a script: `bare_window.py [FILE]`. It tells its first paint as `frontdesk.app.start_trace` does, and no module
is loaded that a window does not need.
"""

import sys
import time

# The program's own beginning is not counted against it: these are the first imports of any PySide6 program.
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow


class FirstPaint(QObject):
    """Tells the instant of the first turn of the loop after the first paint."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, tell)
        return False


def tell() -> None:
    sys.stdout.write(f"window {time.perf_counter():.6f}\n")
    sys.stdout.flush()


def import_all(names: list[str]) -> None:
    """Import modules by name; what cannot be imported by itself is passed over."""
    for name in names:
        try:
            __import__(name)
        except (ImportError, AttributeError):  # of another system: what a keyring tries
            continue


if len(sys.argv) > 1:
    with open(sys.argv[1], encoding="utf-8") as file:  # noqa: PTH123 - pathlib would be one import more
        import_all(file.read().split())
app = QApplication(sys.argv[:1])
window = QMainWindow()
window.setCentralWidget(QLabel("Front Desk"))
window.resize(1366, 768)
first_paint = FirstPaint()
window.installEventFilter(first_paint)
window.show()
app.exec()
