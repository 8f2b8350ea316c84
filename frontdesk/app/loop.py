"""The event loop of every way to run the window."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import qasync
import shiboken6
from PySide6.QtCore import QCoreApplication


class DeskLoop(qasync.QEventLoop):  # type: ignore[misc]  # qasync has no types
    """The asyncio loop on top of Qt's. Work that blocks goes to `aside`; `close` waits for what is in it."""

    def __init__(self, app: QCoreApplication, aside: ThreadPoolExecutor) -> None:
        super().__init__(app, already_running=False)
        self.set_default_executor(aside)

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
