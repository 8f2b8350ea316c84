"""A listening socket with uvicorn's HTTP protocol behind it, which can be shut, and whose line can be cut."""

from __future__ import annotations

import asyncio
import os
import socket
import struct
from collections.abc import Callable
from typing import Any

from uvicorn import Config
from uvicorn.protocols.http.h11_impl import H11Protocol
from uvicorn.server import ServerState

Scope = dict[str, Any]
AsgiApp = Callable[[Any, Any, Any], Any]

_KEEP_ALIVE_SECONDS = 120
_CLOSING_SECONDS = 0.5
_LINGER = "hh" if os.name == "nt" else "ii"
"""The form of `struct linger`: on, and how long."""
CONNECTION = "frontdesk.connection"
"""The key under which an app finds the connection of its request."""


class LineProtocol(H11Protocol):
    """HTTP over a line that may be cut: then the connection closes without an answer, and nothing is logged."""

    is_cut: Callable[[], bool] = staticmethod(lambda: False)

    def __init__(self, *arguments: Any, **named: Any) -> None:
        super().__init__(*arguments, **named)
        app: Any = self.app

        async def with_connection(scope: Scope, receive: Any, send: Any) -> None:
            scope[CONNECTION] = self
            await app(scope, receive, send)

        self.app = with_connection

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Takes the connection, or drops it at once when the line is cut."""
        super().connection_made(transport)
        if self.is_cut():
            self.drop()

    def data_received(self, data: bytes) -> None:
        """Reads, unless the line is cut."""
        if self.is_cut():
            self.drop()
            return
        super().data_received(data)

    def drop(self) -> None:
        """Closes the connection without an answer."""
        if not self.transport.is_closing():
            self.transport.abort()

    def reset(self) -> None:
        """Breaks the connection so that the other side sees a reset, not an end."""
        connection = self.transport.get_extra_info("socket")
        if connection is not None:
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack(_LINGER, 1, 0))
        self.drop()

    def end(self) -> None:
        """Closes the connection after what has been written has left."""
        if not self.transport.is_closing():
            self.transport.close()


class Door:
    """One address on which an app answers. `port` 0 takes a free one; shut and opened again it keeps it.

    `new_channel` makes the protocol of a connection that becomes a WebSocket; without it none does.
    """

    def __init__(
        self,
        app: AsgiApp,
        host: str,
        port: int,
        is_cut: Callable[[], bool] = lambda: False,
        new_channel: Any = "none",
    ) -> None:
        self._host = host
        self._port = port
        self._is_cut = is_cut
        self._config = Config(
            app,
            http=LineProtocol,
            ws=new_channel,
            lifespan="off",
            log_config=None,
            access_log=False,
            date_header=False,
            server_header=False,
            timeout_keep_alive=_KEEP_ALIVE_SECONDS,
        )
        self._config.load()
        self._shared = ServerState()
        self._server: asyncio.Server | None = None

    @property
    def address(self) -> str:
        """`http://127.0.0.1:PORT`, known once the door is open."""
        host = f"[{self._host}]" if ":" in self._host else self._host
        return f"http://{host}:{self._port}"

    async def open(self) -> None:
        """Listens. OSError when the address cannot be had."""
        if self._server is not None:
            return
        loop = asyncio.get_running_loop()
        self._server = await loop.create_server(self._new_protocol, self._host, self._port)
        self._port = self._server.sockets[0].getsockname()[1]

    def shut(self) -> None:
        """Stops listening and drops every connection."""
        if self._server is not None:
            self._server.close()
            self._server = None
        self.drop_connections()

    def drop_connections(self) -> None:
        """Drops every connection without an answer."""
        for connection in list(self._shared.connections):
            if isinstance(connection, LineProtocol):
                connection.drop()

    async def close(self) -> None:
        """Lets running requests end within a moment, drops the rest, and shuts."""
        if self._server is not None:
            self._server.close()
            self._server = None
        if self._shared.tasks:
            await asyncio.wait(self._shared.tasks, timeout=_CLOSING_SECONDS)
        self.drop_connections()
        if self._shared.tasks:
            await asyncio.wait(self._shared.tasks)

    def _new_protocol(self) -> LineProtocol:
        protocol = LineProtocol(config=self._config, server_state=self._shared, app_state={})
        protocol.is_cut = self._is_cut
        return protocol
