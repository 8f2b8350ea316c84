"""A server on a real socket that does exactly what a test tells it, also what no decent server does."""

import asyncio
import json
import ssl
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

JSON = "application/json; charset=utf-8"
HTML = "text/html"


@dataclass(frozen=True)
class Request:
    """A request as it came over the socket."""

    method: str
    path: str
    headers: dict[str, str]
    raw: bytes

    @property
    def body(self) -> Any:
        """The JSON body."""
        return json.loads(self.raw)

    @property
    def parameters(self) -> dict[str, Any]:
        """The body without who is calling."""
        return {
            name: value for name, value in self.body.items() if name not in {"ClientToken", "AccessToken", "Client"}
        }


Script = Callable[[Request, asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


@dataclass
class ScriptedServer:
    """Plays the scripts one after the other, one per request, the last one again and again."""

    port: int = 0
    requests: list[Request] = field(default_factory=list)
    connections: int = 0
    arrived: asyncio.Event = field(default_factory=asyncio.Event)  # a request has come
    deaf: bool = False  # accept connections, notice the first byte and read no further
    at_accept: bool = False  # close each connection before anything is read
    _scripts: list[Script] = field(default_factory=list)
    _stopped: asyncio.Event = field(default_factory=asyncio.Event)
    _writers: set[asyncio.StreamWriter] = field(default_factory=set)
    _tasks: set["asyncio.Task[None]"] = field(default_factory=set)

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def plays(self, *scripts: Script) -> None:
        self._scripts = list(scripts)

    async def start(self, context: ssl.SSLContext | None = None) -> None:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0, ssl=context)
        self.port = self._server.sockets[0].getsockname()[1]

    async def stop(self) -> None:
        self._server.close()
        self._stopped.set()
        for writer in self._writers:
            writer.transport.abort()
        await asyncio.gather(*self._tasks)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        self._writers.add(writer)
        self.connections += 1
        try:
            if self.deaf:
                await reader.readexactly(1)
                self.arrived.set()
                await self._stopped.wait()
            while not self.at_accept and (request := await read_request(reader)):
                self.requests.append(request)
                self.arrived.set()
                script = self._scripts.pop(0) if len(self._scripts) > 1 else self._scripts[0]
                await script(request, reader, writer)
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()


async def read_request(reader: asyncio.StreamReader) -> Request | None:
    """The next request of a connection; None when the other side has gone."""
    try:
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
    except asyncio.IncompleteReadError:
        return None
    first, *lines = head.strip().split("\r\n")
    headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
    method, path, _ = first.split(" ")
    raw = await reader.readexactly(int(headers.get("content-length", "0")))
    return Request(method, path, headers, raw)


def reply(
    status: int = 200, body: object = None, *, kind: str = JSON, request_id: str | None = "r-1", **headers: str
) -> Script:
    """A complete, decent answer; a body of bytes goes out as it is."""
    payload = body if isinstance(body, bytes) else json.dumps({} if body is None else body).encode()

    async def script(_request: Request, _reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        lines = {"Content-Type": kind, "Content-Length": str(len(payload))}
        if request_id is not None:
            lines["Request-Id"] = request_id
        lines |= {name.replace("_", "-"): value for name, value in headers.items()}
        writer.write(b"HTTP/1.1 %d Whatever\r\n" % status)
        writer.write("".join(f"{name}: {value}\r\n" for name, value in lines.items()).encode("latin-1") + b"\r\n")
        writer.write(payload)
        await writer.drain()

    return script


def says(raw: bytes) -> Script:
    """Exactly these bytes, then the end of the connection."""

    async def script(_request: Request, _reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(raw)
        await writer.drain()
        writer.close()

    return script


def drip(raw: bytes) -> Script:
    """These bytes, then one blank after another until the other side has had enough."""

    async def script(_request: Request, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(raw)
        while not reader.at_eof():
            writer.write(b" ")
            await writer.drain()
            await asyncio.sleep(0.01)

    return script


async def stays_silent(_request: Request, reader: asyncio.StreamReader, _writer: asyncio.StreamWriter) -> None:
    """Nothing at all, until the other side goes."""
    await reader.read()


async def resets(_request: Request, _reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """The connection is torn down without an answer."""
    writer.transport.abort()


def error(status: int, message: str, **headers: str) -> Script:
    """An error in the platform's own form."""
    return reply(status, {"Message": message, "RequestId": "r-1", "Details": None}, **headers)
