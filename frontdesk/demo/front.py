"""The front of the hotel: HTTP in, HTTP out, with the faults of the line between (ASGI)."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from email.utils import format_datetime
from typing import Any, assert_never

from starlette.requests import ClientDisconnect, Request
from starlette.responses import HTMLResponse, Response

from frontdesk.demo.answers import Answer, minimal, refusal
from frontdesk.demo.chance import Random, new_id
from frontdesk.demo.clock import HotelClock
from frontdesk.demo.door import CONNECTION
from frontdesk.demo.faults import Fault, Faults
from frontdesk.demo.help_page import help_page
from frontdesk.demo.hotel import PREFIX, Hotel
from frontdesk.demo.operations import COMMANDS

_PORTAL = b"<!DOCTYPE html><title>Welcome</title><p>Please accept the terms of this network.</p>"
_LOG = logging.getLogger(__name__)
_LARGEST_BODY = 4 * 1024 * 1024
_STUMP = b"{}"
"""What a truncated answer to a request that never happened begins with."""


class Front:
    """The ASGI application of the Connector API. `refuse_for` closes the door for so many seconds."""

    def __init__(
        self, hotel: Hotel, clock: HotelClock, faults: Faults, rng: Random, refuse_for: Callable[[float], None]
    ) -> None:
        self._hotel = hotel
        self._clock = clock
        self._faults = faults
        self._rng = rng
        self._refuse_for = refuse_for
        self.control_address: str | None = None
        """Where the control door is, for the help page."""

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        """Serves one request."""
        if scope["type"] != "http":
            return
        request = Request(scope, receive)
        try:
            body = await request.body()
        except ClientDisconnect:
            return
        if request.method == "GET" and request.url.path == "/" and self._faults.line == "up":
            page = help_page(self._hotel, str(request.base_url), self._clock.now(), self.control_address)
            await HTMLResponse(page)(scope, receive, send)
            return
        exchange = _Exchange(request, send, self._clock)
        operation = request.url.path.removeprefix(PREFIX)
        self._hotel.memory = self._faults.memory
        fault = self._faults.fault_for(operation, operation in COMMANDS)
        if fault is not None and self._faults.line == "up":
            await self._struck(fault, exchange, operation, body)
            return
        answer = self._answer(request, operation, body)
        if self._faults.slow > 0 and await exchange.is_gone_within(self._faults.slow):
            return
        if self._faults.loses_answer(operation in COMMANDS) or self._faults.line != "up":
            await exchange.drop()
            return
        await exchange.send(answer)

    async def _struck(self, fault: Fault, exchange: _Exchange, operation: str, body: bytes) -> None:
        def act(lag: float = 0.0) -> Answer:
            return self._answer(exchange.request, operation, body, lag)

        answer = self._stump()
        match fault.moment:
            case "before":
                pass
            case "late":
                asyncio.get_running_loop().call_later(fault.late, act)
            case "after" | "middle":
                answer = act()
            case _:
                assert_never(fault.moment)
        if fault.kind in ("html", "status"):
            answer = self._instead(fault)
        if fault.moment == "middle":
            await exchange.send_half(answer)
        await self._show(fault, exchange, answer, act)

    async def _show(self, fault: Fault, exchange: _Exchange, answer: Answer, act: Callable[[float], Answer]) -> None:
        """What the client sees of the fault; `act` answers the request as it would have been."""
        match fault.kind:
            case "refuse":
                self._refuse_for(fault.seconds)
                await exchange.drop()
            case "reset":
                await exchange.reset()
            case "hang":
                await exchange.until_gone()
            case "truncate":
                await exchange.truncate(answer)
            case "slow":
                if await exchange.is_gone_within(fault.seconds):
                    return
                await exchange.send(act(0.0) if fault.moment == "before" else answer)
            case "html" | "status" if fault.moment == "middle":
                await exchange.truncate(answer)
            case "html" | "status":
                await exchange.send(answer)
            case "stale":
                await exchange.send(act(fault.seconds))
            case _:
                assert_never(fault.kind)

    def _instead(self, fault: Fault) -> Answer:
        """The page of the network, or the platform's error, that stands where the answer should."""
        if fault.kind == "html":
            return Answer(200, {"Content-Type": "text/html; charset=utf-8"}, _PORTAL)
        extra = None if fault.retry_after is None else {"Retry-After": str(fault.retry_after)}
        return refusal(fault.status, fault.message, self._request_id(), extra)

    def _answer(self, request: Request, operation: str, body: bytes, lag: float = 0.0) -> Answer:
        if request.method != "POST" or not request.url.path.startswith(PREFIX):
            return refusal(404, "Not found.", self._request_id())
        if len(body) > _LARGEST_BODY:
            return refusal(413, "The request is too large.", self._request_id())
        refusing = self._faults.refusal_for(operation)
        if refusing is not None:
            extra = {"Retry-After": "1"} if refusing.status == 429 else None
            return refusal(refusing.status, refusing.message, self._request_id(), extra)
        tick = asyncio.get_running_loop().time()
        try:
            answer = self._hotel.handle(operation, body, self._clock.now(), self._rng, tick, lag)
            return minimal(answer) if "return=minimal" in request.headers.get("prefer", "") else answer
        except OSError as problem:  # the disk did not take it, so it has not happened
            return refusal(500, f"The hotel's file cannot be written: {problem.strerror}.", self._request_id())
        except Exception:  # a mistake of the hotel's own: told where it was started, answered as the platform would
            _LOG.exception("%s broke", operation)
            return refusal(500, "An unexpected error occurred.", self._request_id())

    def _stump(self) -> Answer:
        return Answer(200, {"Content-Type": "application/json; charset=utf-8"}, _STUMP)

    def _request_id(self) -> str:
        return new_id(self._rng).replace("-", "")


class _Exchange:
    """One request and the ways in which its answer may leave, or not."""

    def __init__(self, request: Request, send: Any, clock: HotelClock) -> None:
        self.request = request
        self._send = send
        self._clock = clock
        self._sent = 0

    async def send(self, answer: Answer) -> None:
        """The answer, or what is left of it."""
        if self._sent:
            await self._send({"type": "http.response.body", "body": answer.body[self._sent :]})
            return
        headers = {**answer.headers, "Date": format_datetime(self._clock.now(), usegmt=True)}
        await Response(answer.body, answer.status, headers)(self.request.scope, self.request.receive, self._send)

    async def send_half(self, answer: Answer) -> None:
        """The head, which tells the whole length, and the first half of the body."""
        headers = {
            **answer.headers,
            "Date": format_datetime(self._clock.now(), usegmt=True),
            "Content-Length": str(len(answer.body)),
        }
        raw = [(name.lower().encode(), value.encode()) for name, value in headers.items()]
        await self._send({"type": "http.response.start", "status": answer.status, "headers": raw})
        self._sent = max(1, len(answer.body) // 2)
        await self._send({"type": "http.response.body", "body": answer.body[: self._sent], "more_body": True})

    async def truncate(self, answer: Answer) -> None:
        """Half of the answer, then the end of the connection."""
        if not self._sent:
            await self.send_half(answer)
        self.request.scope[CONNECTION].end()
        await self.until_gone()

    async def drop(self) -> None:
        """No answer; waits until uvicorn has seen the connection go, so that it sends and logs nothing."""
        self.request.scope[CONNECTION].drop()
        await self.until_gone()

    async def reset(self) -> None:
        """No answer, and the client's next read fails."""
        self.request.scope[CONNECTION].reset()
        await self.until_gone()

    async def is_gone_within(self, seconds: float) -> bool:
        """Whether the connection ends before so much time has passed."""
        try:
            async with asyncio.timeout(seconds):
                await self.until_gone()
        except TimeoutError:
            return False
        return True

    async def until_gone(self) -> None:
        """Waits for the end of the connection."""
        while (await self.request.receive())["type"] != "http.disconnect":
            pass
