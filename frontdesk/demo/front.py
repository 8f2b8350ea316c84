"""The front of the hotel: HTTP in, HTTP out, with the faults of the line between (ASGI)."""

from __future__ import annotations

import asyncio
from email.utils import format_datetime
from typing import Any

from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response

from frontdesk.demo.answers import Answer, refusal
from frontdesk.demo.chance import Random, new_id
from frontdesk.demo.clock import HotelClock
from frontdesk.demo.door import CONNECTION
from frontdesk.demo.faults import Faults
from frontdesk.demo.hotel import PREFIX, Hotel
from frontdesk.demo.operations import COMMANDS


class Front:
    """The ASGI application of the Connector API."""

    def __init__(self, hotel: Hotel, clock: HotelClock, faults: Faults, rng: Random) -> None:
        self._hotel = hotel
        self._clock = clock
        self._faults = faults
        self._rng = rng

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        """Serves one request."""
        if scope["type"] != "http":
            return
        request = Request(scope, receive)
        try:
            body = await request.body()
        except ClientDisconnect:
            return
        operation = request.url.path.removeprefix(PREFIX)
        answer = self._answer(request, operation, body)
        if self._faults.slow > 0 and await _is_gone_within(request, self._faults.slow):
            return
        if self._faults.loses_answer(operation in COMMANDS) or self._faults.line != "up":
            await _hang_up(request)
            return
        headers = {**answer.headers, "Date": format_datetime(self._clock.now(), usegmt=True)}
        await Response(answer.body, answer.status, headers)(scope, receive, send)

    def _answer(self, request: Request, operation: str, body: bytes) -> Answer:
        if request.method != "POST" or not request.url.path.startswith(PREFIX):
            return refusal(404, "Not found.", self._request_id())
        refusing = self._faults.refusal_for(operation)
        if refusing is not None:
            extra = {"Retry-After": "1"} if refusing.status == 429 else None
            return refusal(refusing.status, refusing.message, self._request_id(), extra)
        tick = asyncio.get_running_loop().time()
        try:
            return self._hotel.handle(operation, body, self._clock.now(), self._rng, tick)
        except OSError as problem:  # the disk did not take it, so it has not happened
            return refusal(500, f"The hotel's file cannot be written: {problem.strerror}.", self._request_id())

    def _request_id(self) -> str:
        return new_id(self._rng).replace("-", "")


async def _hang_up(request: Request) -> None:
    """Drops the connection and waits until uvicorn has seen it go, so that it sends and logs nothing."""
    request.scope[CONNECTION].drop()
    await _until_gone(request)


async def _is_gone_within(request: Request, seconds: float) -> bool:
    """Whether the connection ends before so much time has passed."""
    try:
        async with asyncio.timeout(seconds):
            await _until_gone(request)
    except TimeoutError:
        return False
    return True


async def _until_gone(request: Request) -> None:
    while (await request.receive())["type"] != "http.disconnect":
        pass
