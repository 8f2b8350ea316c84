"""The naive desk as a program, with every stay of a store in its table: `python -m tests.bench.naive_window FILE`.

It tells its first paint as the real one does.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

from PySide6.QtWidgets import QApplication

from frontdesk.app.start_trace import trace_window
from frontdesk.store.database import Database
from frontdesk.store.store import Store
from tests.bench.big_store import KEY, STAYS
from tests.bench.naive import NaiveDesk, all_cells


def main(file: Path) -> int:
    """Until it is ended."""
    app = QApplication(sys.argv[:1])
    store = Store(Database.open(file, KEY), monotonic=time.monotonic, epoch="naive")
    desk = NaiveDesk(all_cells(store, STAYS))
    trace_window(desk.window)
    desk.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
