"""The event loop of every way to run the window."""

from __future__ import annotations

import sys
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import qasync
import shiboken6
from PySide6.QtCore import QCoreApplication

_TURN_S = 0.0003
"""How long a thread beside the window's keeps Python's lock while the window wants it. Of Python's own 5 ms there are
two in a row at times: in a full sync the window then stood still for 20 to 28 ms (p99), with 1 ms for 16. With 0.3 ms a
search beside a full pull takes two thirds of the time, and the pull takes no longer.
"""


class DeskLoop(qasync.QEventLoop):  # type: ignore[misc]  # qasync has no types
    """The asyncio loop on top of Qt's. Work that blocks goes to `aside`; `close` waits for what is in it."""

    def __init__(self, app: QCoreApplication, aside: ThreadPoolExecutor) -> None:
        super().__init__(app, already_running=False)
        self.set_default_executor(aside)
        sys.setswitchinterval(_TURN_S)

    def close(self) -> None:
        """Nothing fires any more afterwards."""
        if self.is_closed():
            return
        super().close()
        # WORKAROUND https://github.com/CabbageDevelopment/qasync/pull/158
        # The timers go on without the loop, and whoever drops it last deletes them while they run.
        shiboken6.delete(self._timer)

    def call_later(self, delay: float, callback: Any, *args: Any, **context: Any) -> Any:
        """As asyncio's own: a closed loop raises RuntimeError. qasync starts a timer there that nobody stops."""
        self._check_closed()
        return super().call_later(delay, callback, *args, **context)
