"""The event channel: a WebSocket on which the hotel only speaks (RFC 6455; connector-api.md §1.13).

It takes over a connection whose upgrade uvicorn has read. Written here because a hotel that only sends text needs
nothing of a library: what comes in is answered where the protocol asks for it, and otherwise read and dropped.
"""

from __future__ import annotations

import asyncio
import json
from base64 import b64decode, b64encode
from binascii import Error
from collections.abc import Callable, Mapping
from hashlib import sha1
from typing import Any

from frontdesk.demo.answers import Json

PATH = "/ws/connector"
_MAGIC = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
_TEXT, _CLOSE, _PING, _PONG = 0x1, 0x8, 0x9, 0xA
_LONGEST_FRAME = 65_536
_GOING_AWAY, _PROTOCOL_BROKEN, _TOO_BIG = 1001, 1002, 1009


class Listeners:
    """The open channels. `admits` says whether a client and an access token were given out by the property."""

    def __init__(self, admits: Callable[[str, str], bool]) -> None:
        self._admits = admits
        self._open: set[EventChannel] = set()

    def new_channel(self, **_: Any) -> EventChannel:
        """A protocol for one connection, in the form in which uvicorn asks for it."""
        return EventChannel(self, self._admits)

    def joined(self, channel: EventChannel) -> None:
        """The channel is open from now on."""
        self._open.add(channel)

    def left(self, channel: EventChannel) -> None:
        """The channel is gone."""
        self._open.discard(channel)

    def tell(self, events: list[Json]) -> None:
        """Sends the events to everybody who listens."""
        text = json.dumps({"Events": events}, separators=(",", ":")).encode()
        for channel in list(self._open):
            channel.send_text(text)

    def drop(self) -> None:
        """Breaks every channel, as a cut line does."""
        for channel in list(self._open):
            channel.drop()

    def close(self) -> None:
        """Says goodbye to everybody."""
        for channel in list(self._open):
            channel.close(_GOING_AWAY)


class EventChannel(asyncio.Protocol):
    """One listener's connection."""

    def __init__(self, listeners: Listeners, admits: Callable[[str, str], bool]) -> None:
        self._listeners = listeners
        self._admits = admits
        self._transport: asyncio.Transport | None = None
        self._received = bytearray()
        self._is_open = False

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Takes the connection over."""
        self._transport = transport

    def connection_lost(self, problem: Exception | None) -> None:
        """Forgets it."""
        self._is_open = False
        self._listeners.left(self)

    def data_received(self, data: bytes) -> None:
        """The upgrade request first, then frames."""
        self._received += data
        if not self._is_open:
            end = self._received.find(b"\r\n\r\n")
            if end < 0:
                return
            request = bytes(self._received[:end])
            del self._received[: end + 4]
            self._shake_hands(request)
        while self._is_open and self._take_frame():
            pass

    def send_text(self, text: bytes) -> None:
        """One message."""
        self._write(frame(_TEXT, text))

    def drop(self) -> None:
        """Ends without a word."""
        if self._transport is not None:
            self._transport.abort()

    def close(self, code: int) -> None:
        """Ends with a reason."""
        self._write(frame(_CLOSE, code.to_bytes(2, "big")))
        self._is_open = False
        if self._transport is not None:
            self._transport.close()

    def _shake_hands(self, request: bytes) -> None:
        first, _, rest = request.decode("latin-1").partition("\r\n")
        headers = {name.strip().lower(): value.strip() for name, _, value in map(_parted, rest.split("\r\n"))}
        path = first.split(" ")[1].partition("?")[0] if first.count(" ") >= 2 else ""
        key = headers.get("sec-websocket-key", "")
        if path != PATH:
            self._refuse("404 Not Found", "Not found.")
        elif headers.get("sec-websocket-version") != "13" or not _is_key(key):
            self._refuse("400 Bad Request", "Invalid WebSocket handshake.")
        elif not self._admits(*tokens_of(headers)):
            self._refuse("401 Unauthorized", "Cannot perform operation or session has expired.")
        else:
            accepted = b64encode(sha1(key.encode() + _MAGIC, usedforsecurity=False).digest()).decode()
            self._write(
                b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                + f"Sec-WebSocket-Accept: {accepted}\r\n\r\n".encode()
            )
            self._is_open = True
            self._listeners.joined(self)

    def _refuse(self, status: str, message: str) -> None:
        body = json.dumps({"Message": message, "RequestId": None, "Details": None}).encode()
        head = f"HTTP/1.1 {status}\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n"
        self._write(head.encode() + b"Connection: close\r\n\r\n" + body)
        if self._transport is not None:
            self._transport.close()

    def _take_frame(self) -> bool:
        """Reads one whole frame and answers it; False when more bytes are needed."""
        data = self._received
        if len(data) < 2:
            return False
        length, at = data[1] & 0x7F, 2
        if length == 126:
            length, at = int.from_bytes(data[2:4], "big"), 4
        elif length == 127:
            length, at = int.from_bytes(data[2:10], "big"), 10
        if not data[1] & 0x80:  # a client must mask
            self.close(_PROTOCOL_BROKEN)
            return False
        if length > _LONGEST_FRAME:
            self.close(_TOO_BIG)
            return False
        if len(data) < at + 4 + length:
            return False
        mask, masked = data[at : at + 4], data[at + 4 : at + 4 + length]
        payload = bytes(byte ^ mask[place % 4] for place, byte in enumerate(masked))
        kind = data[0] & 0x0F
        del data[: at + 4 + length]
        if kind == _PING:
            self._write(frame(_PONG, payload))
        elif kind == _CLOSE:
            self.close(int.from_bytes(payload[:2], "big") if len(payload) >= 2 else 1000)
        return True

    def _write(self, data: bytes) -> None:
        if self._transport is not None and not self._transport.is_closing():
            self._transport.write(data)


def frame(kind: int, payload: bytes) -> bytes:
    """A whole, unmasked frame, as a server sends it."""
    length = len(payload)
    if length < 126:
        return bytes((0x80 | kind, length)) + payload
    if length < 65_536:
        return bytes((0x80 | kind, 126)) + length.to_bytes(2, "big") + payload
    return bytes((0x80 | kind, 127)) + length.to_bytes(8, "big") + payload


def tokens_of(headers: Mapping[str, str]) -> tuple[str, str]:
    """Client and access token of the `Cookie` header; empty where there is none. No blanks around `=` (§1.13)."""
    cookies = dict(each.strip().partition("=")[::2] for each in headers.get("cookie", "").split(";"))
    return cookies.get("ClientToken", ""), cookies.get("AccessToken", "")


def _parted(line: str) -> tuple[str, str, str]:
    return line.partition(":")


def _is_key(key: str) -> bool:
    try:
        return len(b64decode(key, validate=True)) == 16
    except (Error, ValueError):
        return False
