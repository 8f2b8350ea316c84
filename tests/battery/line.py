"""The line between a simulated desk and the platform: httpx's own errors and httpcore's own news, faults by name.

A request goes its way once it has left: what happens to the desk afterwards does not call it back.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from email.utils import format_datetime
from enum import StrEnum
from typing import Any, NoReturn, Protocol

import httpx

from frontdesk.demo.answers import Answer, refusal
from frontdesk.demo.hotel import PREFIX
from frontdesk.demo.operations import COMMANDS
from tests.battery.house import Platform, stay_named

_ASKED = (
    *("ReservationIds", "ServiceOrderIds", "AccountIds", "CustomerIds", "ResourceIds", "LastNames"),
    *("RateId", "ServiceIds"),
)
READ_STAYS = "reservations/getAll/2023-06-06"
SILENCE = 3600.0  # seconds; longer than any deadline


class How(StrEnum):
    """What the desk sees of one call."""

    ANSWERED = "answered"
    NO_CONNECTION = "no_connection"
    CONNECT_TIMEOUT = "connect_timeout"
    POOL_TIMEOUT = "pool_timeout"
    READ_ERROR = "read_error"
    READ_TIMEOUT = "read_timeout"
    WRITE_ERROR = "write_error"
    WRITE_TIMEOUT = "write_timeout"
    CLOSED = "closed"
    SILENCE = "silence"
    CUT_ANSWER = "cut_answer"
    HTML = "html"
    GARBAGE = "garbage"
    REDIRECT = "redirect"
    STATUS = "status"
    STALE = "stale"


class When(StrEnum):
    """Whether and when the request reaches the platform's rules."""

    NEVER = "never"
    AT_ONCE = "at_once"
    LATE = "late"


Version = tuple[str, str, str, str | None]
"""A stay as the platform told it: id, state, `UpdatedUtc`, room."""

NEVER_LEFT = frozenset({How.NO_CONNECTION, How.CONNECT_TIMEOUT, How.POOL_TIMEOUT})


@dataclass(frozen=True, slots=True)
class Fate:
    """The fate of one call. `late` and `seconds` (from leaving to the end seen by the desk) are virtual seconds."""

    how: How = How.ANSWERED
    when: When = When.AT_ONCE
    status: int = 200
    seconds: float = 0.05
    late: float = 0.0
    retry_after: int | None = None
    message: str = "Down"


class Weather(Protocol):
    """Decides the fate of each call."""

    def __call__(self, operation: str, is_command: bool) -> Fate: ...


@dataclass(slots=True)
class Told:
    """One call as the line saw it: when it left, when and how the desk saw it end.

    `asked` are the ids a read asks for, or the stay a command is about; `as_of` is what moment an answer shows.
    """

    operation: str
    left: float
    asked: tuple[str, ...]
    run: int
    entry: str = ""
    attempt: int = 0
    ended: float | None = None
    was_answered: bool = False
    arrived: float | None = None
    as_of: float = 0.0
    body: bytes = b""


def fair(operation: str, is_command: bool) -> Fate:
    """No faults."""
    return Fate()


def first_sends(fate: Fate) -> Callable[[Told], Fate]:
    """The first send of each command meets this fate; a later one goes well."""
    sent: set[str] = set()

    def of(told: Told) -> Fate:
        is_first = told.entry not in sent
        sent.add(told.entry)
        return fate if is_first else Fate()

    return of


class Line(httpx.AsyncBaseTransport):
    """The transport of one run of one desk.

    `sender` names the outbox entry a command comes from, and its attempt, when its first byte leaves; `note` hears of
    every call.
    """

    def __init__(
        self,
        platform: Platform,
        weather: Weather,
        sender: Callable[[str, bytes], tuple[str, int]],
        note: Callable[[str], None],
        calls: list[Told],
        told_by_platform: set[Version],
        run: int,
        leaving: Callable[[Told], None],
        fate_of_command: Callable[[Told], Fate | None],
    ) -> None:
        self._platform = platform
        self.weather = weather
        self._sender = sender
        self._note = note
        self._calls = calls
        self._told = told_by_platform
        self._run = run
        self._leaving = leaving
        self._fate_of_command = fate_of_command

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Let one call meet its fate."""
        operation = request.url.path.removeprefix(PREFIX)
        is_command = operation in COMMANDS
        fate = self._fate(operation, request.content, is_command)
        trace = request.extensions["trace"]
        await trace("connection.connect_tcp.started", {"request": _Seen(b"POST")})
        if fate.how in NEVER_LEFT:
            await asyncio.sleep(fate.seconds)
            _never_left(fate.how, request)
        await trace("http11.send_request_headers.started", {"request": _Seen(b"POST")})
        told = self._leave(operation, request.content, is_command, fate)
        coming = self._send(operation, request.content, told, fate)
        try:
            response = await self._see(fate, request, coming)
        finally:
            told.ended = self._platform.now
        told.was_answered = fate.how in (How.ANSWERED, How.STALE)
        await trace("http11.receive_response_headers.complete", {})
        return response

    def _fate(self, operation: str, body: bytes, is_command: bool) -> Fate:
        """By the weather, unless the test says what becomes of this command."""
        if is_command:
            entry, attempt = self._sender(operation, body)
            wanted = self._fate_of_command(Told(operation, self._platform.now, (), self._run, entry, attempt))
            if wanted is not None:
                return wanted
        return self.weather(operation, is_command)

    def _leave(self, operation: str, body: bytes, is_command: bool, fate: Fate) -> Told:
        question = json.loads(body)
        asked = (stay_named(question),) if is_command else _asked(question)
        told = Told(operation, self._platform.now, asked, self._run)
        if is_command:
            told.body = body
            told.entry, told.attempt = self._sender(operation, body)
            self._leaving(told)
        self._calls.append(told)
        self._note(f"{operation} {sorted(filter(None, asked))} {fate.how} {fate.when} {fate.status}")
        return told

    def _send(self, operation: str, body: bytes, told: Told, fate: Fate) -> asyncio.Future[Answer]:
        """The request goes its way; the future has the platform's answer, if it ever gets there."""
        loop = asyncio.get_running_loop()
        coming: asyncio.Future[Answer] = loop.create_future()
        if fate.when is When.NEVER:
            return coming

        def arrive() -> None:
            told.arrived = told.as_of = self._platform.now
            if fate.how is How.STALE:
                told.as_of -= fate.late
                answer = self._platform.stale_answer(operation, body, fate.late)
            else:
                answer = self._platform.answer(operation, body, told.entry)
            self._note(f"arrived {operation} {answer.status}")
            if not coming.done():
                coming.set_result(answer)

        delay = fate.late if fate.when is When.LATE else fate.seconds / 2
        loop.call_later(delay, arrive)
        return coming

    async def _see(self, fate: Fate, request: httpx.Request, coming: asyncio.Future[Answer]) -> httpx.Response:
        """What the desk gets to see."""
        await asyncio.sleep(fate.seconds)
        match fate.how:
            case How.ANSWERED | How.STALE:
                answer = await coming
                if request.url.path.endswith(READ_STAYS):
                    self._remember(answer)
                return self._response(answer.status, dict(answer.headers), answer.body)
            case How.STATUS:
                headers = {} if fate.retry_after is None else {"Retry-After": str(fate.retry_after)}
                said = refusal(fate.status, fate.message, "0123456789abcdef", headers)
                return self._response(said.status, dict(said.headers), said.body)
            case How.HTML:
                return self._response(
                    fate.status, {"Content-Type": "text/html"}, b"<html>Sign in to the network</html>"
                )
            case How.REDIRECT:
                return self._response(302, {"Location": "https://portal.invalid/", "Content-Type": "text/html"}, b"")
            case How.GARBAGE:
                return self._response(200, {"Content-Type": "application/json"}, b'{"Reservations": [{"Id": ')
            case How.CUT_ANSWER:
                return httpx.Response(200, headers={"Content-Type": "application/json"}, stream=_Cut())
            case _:
                raise await _broken(fate.how, request)

    def _response(self, status: int, headers: dict[str, str], body: bytes) -> httpx.Response:
        return httpx.Response(
            status, headers={**headers, "Date": format_datetime(self._platform.utc(), usegmt=True)}, content=body
        )

    def _remember(self, answer: Answer) -> None:
        """Every version of a stay that the platform ever told this desk."""
        if answer.status != 200:
            return
        for row in answer.json().get("Reservations") or ():
            self._told.add((row["Id"], row["State"], row["UpdatedUtc"], row["AssignedResourceId"]))


def _asked(question: dict[str, Any]) -> tuple[str, ...]:
    """What a read asks for: the first of its filters by name."""
    found = next((question[name] for name in _ASKED if question.get(name)), [])
    return (found,) if isinstance(found, str) else tuple(found)


@dataclass(frozen=True, slots=True)
class _Seen:
    method: bytes


class _Cut(httpx.AsyncByteStream):
    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield b'{"Reservat'
        raise httpx.RemoteProtocolError("peer closed connection without sending complete message body")


def _never_left(how: How, request: httpx.Request) -> NoReturn:
    match how:
        case How.CONNECT_TIMEOUT:
            raise httpx.ConnectTimeout("", request=request)
        case How.POOL_TIMEOUT:
            raise httpx.PoolTimeout("", request=request)
        case _:
            raise httpx.ConnectError("nobody there", request=request)


async def _broken(how: How, request: httpx.Request) -> httpx.TransportError:
    match how:
        case How.READ_ERROR:
            return httpx.ReadError("", request=request)
        case How.READ_TIMEOUT:
            return httpx.ReadTimeout("", request=request)
        case How.WRITE_ERROR:
            return httpx.WriteError("", request=request)
        case How.WRITE_TIMEOUT:
            return httpx.WriteTimeout("", request=request)
        case How.CLOSED:
            return httpx.RemoteProtocolError("Server disconnected without sending a response.", request=request)
        case _:
            await asyncio.sleep(SILENCE)
            raise AssertionError("the deadline did not end this call")
