"""One desk per profile: a second launch brings the first one's window to the front and ends.

Whether there is a first one is asked before the window is painted: only where a mark in the profile says that one may
run is Qt's network imported.
"""

from __future__ import annotations

import contextlib
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

_PATIENCE_MS = 300
_MARK = "open"


def call_first_desk(folder: Path) -> bool:
    """Ask a desk that already runs on this profile to come to the front; False when there is none."""
    if not (folder / _MARK).exists():
        return False
    from PySide6.QtNetwork import QLocalSocket

    socket = QLocalSocket()
    socket.connectToServer(_name(folder))
    if not socket.waitForConnected(_PATIENCE_MS):
        return False
    socket.disconnectFromServer()
    return True


class FirstDesk(QObject):
    """Listens for second launches. The profile's file lock is what keeps them apart; this only raises the window."""

    def __init__(self, window: QWidget, folder: Path) -> None:
        from PySide6.QtNetwork import QLocalServer

        super().__init__(window)
        self._window = window
        self._mark = folder / _MARK
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        QLocalServer.removeServer(_name(folder))
        self._server.newConnection.connect(self._come_forward)
        self._server.listen(_name(folder))
        with contextlib.suppress(OSError):  # a full disk: a second launch says that a desk is open
            self._mark.touch(mode=0o600)

    def close(self) -> None:
        """Listen no more. After an unclean end the mark stays, and the next start asks in vain, in 10 ms."""
        self._server.close()
        with contextlib.suppress(OSError):
            self._mark.unlink(missing_ok=True)

    def _come_forward(self) -> None:
        while (caller := self._server.nextPendingConnection()) is not None:
            caller.deleteLater()
        self._window.showNormal() if self._window.isMinimized() else self._window.show()
        self._window.raise_()
        self._window.activateWindow()


def _name(folder: Path) -> str:
    """A name of the local socket that is short, and different for each profile."""
    import hashlib

    return "frontdesk-" + hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:16]
