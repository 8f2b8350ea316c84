"""The control door: a second address on which a tour or the desk's demo menu breaks the line and moves the clock."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route

from frontdesk.demo.clock import HotelClock
from frontdesk.demo.faults import Faults, Refusing
from frontdesk.demo.ledger import LedgerEntry, shown_entry
from frontdesk.demo.times import read_instant, say

_LINE_STATES = ("up", "cut", "refuse")


class WishError(ValueError):
    """A wish that the control door does not understand; says what it takes."""


class Control:
    """`line_changed` is awaited after the line's state has changed, `clock_changed` called after the clock's has."""

    def __init__(
        self,
        faults: Faults,
        clock: HotelClock,
        entries: Callable[[], list[LedgerEntry]],
        line_changed: Callable[[], Awaitable[None]],
        clock_changed: Callable[[], None],
    ) -> None:
        self._faults = faults
        self._clock = clock
        self._entries = entries
        self._line_changed = line_changed
        self._clock_changed = clock_changed

    def app(self) -> Starlette:
        """The ASGI application of the control door."""
        wishes = {
            "/line": self._line,
            "/slow": self._slow,
            "/lose": self._lose,
            "/refuse": self._refuse,
            "/clock": self._move_clock,
        }
        routes = [Route(path, self._taking(wish), methods=["POST"]) for path, wish in wishes.items()]
        routes.append(Route("/state", self._state, methods=["GET"]))
        routes.append(Route("/ledger", self._ledger, methods=["GET"]))
        return Starlette(routes=routes)

    def _taking(
        self, wish: Callable[[dict[str, Any]], Awaitable[None]]
    ) -> Callable[[Request], Awaitable[JSONResponse]]:
        async def take(request: Request) -> JSONResponse:
            try:
                content = await request.json()
                if not isinstance(content, dict):
                    raise WishError("give a JSON object")
                await wish(content)
            except ValueError as problem:
                return JSONResponse({"problem": str(problem)}, 400)
            return JSONResponse(self._shown())

        return take

    def _shown(self) -> dict[str, Any]:
        clock = {"now": say(self._clock.now()), "frozen": self._clock.frozen_at is not None}
        return {**self._faults.shown(), "clock": clock}

    async def _state(self, request: Request) -> JSONResponse:
        return JSONResponse(self._shown())

    async def _ledger(self, request: Request) -> JSONResponse:
        return JSONResponse({"entries": [shown_entry(entry) for entry in self._entries()]})

    async def _line(self, wish: dict[str, Any]) -> None:
        state = wish.get("state")
        if state not in _LINE_STATES:
            raise WishError(f"state is {state!r}; give one of {', '.join(_LINE_STATES)}")
        self._faults.line = state
        await self._line_changed()

    async def _slow(self, wish: dict[str, Any]) -> None:
        self._faults.slow = _number(wish, "seconds", 0, 3600)

    async def _lose(self, wish: dict[str, Any]) -> None:
        self._faults.lose = int(_number(wish, "answers", -1, 1_000_000))
        self._faults.lose_reads = bool(wish.get("reads", False))

    async def _refuse(self, wish: dict[str, Any]) -> None:
        operation, message = wish.get("operation"), wish.get("message", "Refused by the control door.")
        if not isinstance(operation, str) or not isinstance(message, str):
            raise WishError("give operation and message as text")
        status = int(_number({"status": 403, **wish}, "status", 400, 599))
        times = int(_number({"times": 1, **wish}, "times", -1, 1_000_000))
        kept = [each for each in self._faults.refusing if each.operation != operation]
        self._faults.refusing = [*kept, Refusing(operation, status, message, times)]

    async def _move_clock(self, wish: dict[str, Any]) -> None:
        if "now" in wish:
            moment = read_instant(str(wish["now"]))
            if moment is None:
                raise WishError(f"now is {wish['now']!r}; give an instant such as 2026-10-16T13:42:00Z")
            self._clock.set(moment)
        if "advance" in wish:
            self._clock.advance(timedelta(seconds=_number(wish, "advance", -1e9, 1e9)))
        if "frozen" in wish:
            self._clock.freeze(bool(wish["frozen"]))
        self._clock_changed()


def _number(wish: dict[str, Any], name: str, least: float, most: float) -> float:
    value = wish.get(name)
    if isinstance(value, bool) or not isinstance(value, int | float) or not least <= value <= most:
        raise WishError(f"{name} is {value!r}; give a number from {least:g} to {most:g}")
    return value
