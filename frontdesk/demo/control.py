"""The control door: a second address on which the line is broken, the clock moved, and the hotel's truth is read.

Every wish is a POST of a JSON object and answers the whole state; each is served as `/wish` and as `/control/wish`.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import asdict, replace
from datetime import timedelta
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse
from starlette.routing import Route

from frontdesk.demo.clock import HotelClock
from frontdesk.demo.colleague import Colleague
from frontdesk.demo.fault_wishes import WishError, number, read_faults, whole
from frontdesk.demo.faults import Faults, Refusing
from frontdesk.demo.hotel import Hotel, Tokens
from frontdesk.demo.ledger import LedgerEntry, shown_entry
from frontdesk.demo.times import read_instant, say

_LINE_STATES = ("up", "cut", "refuse")
_MOST_DEEDS = 1000

_HELP = """\
The control door of the hotel. Each line is a POST of JSON; the answer is the whole state. GET /control/state reads it.

/control/line       {"state": "up" | "cut" | "refuse"}
/control/slow       {"seconds": 3}
/control/lose       {"answers": 1, "reads": false}
/control/refuse     {"operation": "reservations/start", "status": 403, "message": "...", "times": 1}
/control/faults     {"faults": [{"moment": "before" | "after" | "middle" | "late",
                                 "kind": "refuse" | "reset" | "hang" | "slow" | "truncate" | "html" | "status"
                                         | "stale",
                                 "operation": "reservations/*" | "commands" | "reads", "seconds": 1, "late": 1,
                                 "status": 503, "retryAfter": 5, "times": 1, "skip": 0, "probability": 1, "seed": 1}]}
/control/clock      {"now": "2026-10-16T13:42:00Z"} or {"advance": 3600} or {"frozen": true}
/control/colleague  {"seed": 7, "deeds": 10}
/control/tokens     {"denied": ["bills/*"]} for the token of the ready line, or with "access": "ANOTHER" for one more,
                    or {"renewed": "ANOTHER"}: that one ends, and this one takes its place
GET /control/ledger?from=0 tells every effect with its request.
"""


class Control:
    """`line_changed` is awaited after the line's state has changed, `clock_changed` called after the clock's has."""

    def __init__(
        self,
        hotel: Hotel,
        faults: Faults,
        clock: HotelClock,
        entries: Callable[[], list[LedgerEntry]],
        line_changed: Callable[[], Awaitable[None]],
        clock_changed: Callable[[], None],
    ) -> None:
        self._hotel = hotel
        self._faults = faults
        self._clock = clock
        self._entries = entries
        self._line_changed = line_changed
        self._clock_changed = clock_changed
        self._colleagues: dict[int, Colleague] = {}

    def app(self) -> Starlette:
        """The ASGI application of the control door."""
        wishes = {
            "/line": self._line,
            "/slow": self._slow,
            "/lose": self._lose,
            "/refuse": self._refuse,
            "/faults": self._arm,
            "/clock": self._move_clock,
            "/colleague": self._let_colleague_act,
            "/tokens": self._grant,
        }
        routes = []
        for prefix in ("", "/control"):
            routes += [Route(prefix + path, self._taking(wish), methods=["POST"]) for path, wish in wishes.items()]
            routes.append(Route(f"{prefix}/state", self._state, methods=["GET"]))
            routes.append(Route(f"{prefix}/ledger", self._ledger, methods=["GET"]))
        routes.append(Route("/", self._help, methods=["GET"]))
        return Starlette(routes=routes)

    def _taking(
        self, wish: Callable[[dict[str, Any]], Awaitable[dict[str, Any] | None]]
    ) -> Callable[[Request], Awaitable[JSONResponse]]:
        async def take(request: Request) -> JSONResponse:
            try:
                content = await request.json()
                if not isinstance(content, dict):
                    raise WishError("give a JSON object")
                told = await wish(content)
            except ValueError as problem:
                return JSONResponse({"problem": str(problem)}, 400)
            return JSONResponse({**self._shown(), **(told or {})})

        return take

    def _shown(self) -> dict[str, Any]:
        clock = {"now": say(self._clock.now()), "frozen": self._clock.frozen_at is not None}
        return {**self._faults.shown(), "clock": clock}

    async def _help(self, request: Request) -> PlainTextResponse:
        return PlainTextResponse(_HELP)

    async def _state(self, request: Request) -> JSONResponse:
        return JSONResponse(self._shown())

    async def _ledger(self, request: Request) -> JSONResponse:
        first = request.query_params.get("from", "0")
        entries = self._entries()[int(first) if first.isdigit() else 0 :]
        return JSONResponse({"entries": [shown_entry(entry) for entry in entries]})

    async def _line(self, wish: dict[str, Any]) -> None:
        state = wish.get("state")
        if state not in _LINE_STATES:
            raise WishError(f"state is {state!r}; give one of {', '.join(_LINE_STATES)}")
        self._faults.line = state
        await self._line_changed()

    async def _slow(self, wish: dict[str, Any]) -> None:
        self._faults.slow = number(wish, "seconds", 0, 3600)

    async def _lose(self, wish: dict[str, Any]) -> None:
        self._faults.lose = int(number(wish, "answers", -1, 1_000_000))
        self._faults.lose_reads = bool(wish.get("reads", False))

    async def _refuse(self, wish: dict[str, Any]) -> None:
        operation, message = wish.get("operation"), wish.get("message", "Refused by the control door.")
        if not isinstance(operation, str) or not isinstance(message, str):
            raise WishError("give operation and message as text")
        status, times = whole(wish, "status", 400, 599, 403), whole(wish, "times", -1, 1_000_000, 1)
        kept = [each for each in self._faults.refusing if each.operation != operation]
        self._faults.refusing = [*kept, Refusing(operation, status, message, times)]

    async def _arm(self, wish: dict[str, Any]) -> None:
        """The list takes the place of the one before."""
        self._faults.armed = read_faults(wish)
        self._hotel.memory = self._faults.memory

    async def _move_clock(self, wish: dict[str, Any]) -> None:
        if "now" in wish:
            moment = read_instant(str(wish["now"]))
            if moment is None:
                raise WishError(f"now is {wish['now']!r}; give an instant such as 2026-10-16T13:42:00Z")
            self._clock.set(moment)
        if "advance" in wish:
            self._clock.advance(timedelta(seconds=number(wish, "advance", -1e9, 1e9)))
        if "frozen" in wish:
            self._clock.freeze(bool(wish["frozen"]))
        self._clock_changed()
        self._hotel.pass_time(self._clock.now())

    async def _let_colleague_act(self, wish: dict[str, Any]) -> dict[str, Any]:
        """The colleague of a seed goes on where that seed stopped."""
        seed, count = whole(wish, "seed", 0, 2**63, 1), whole(wish, "deeds", 1, _MOST_DEEDS, 1)
        colleague = self._colleagues.setdefault(seed, Colleague(self._hotel, seed))
        deeds = [colleague.act(self._clock.now()) for _ in range(count)]
        return {"deeds": [asdict(deed) for deed in deeds if deed is not None]}

    async def _grant(self, wish: dict[str, Any]) -> dict[str, Any]:
        """What an access token is not granted; one that is not known yet is given out. A renewed one ends the old."""
        renewed = wish.get("renewed")
        if renewed is not None:
            if not isinstance(renewed, str) or not renewed:
                raise WishError("give renewed as text")
            self._hotel.tokens = replace(self._hotel.tokens, access=renewed)
            wish = {"denied": sorted(self._hotel.tokens.denied)}
        denied, access = wish.get("denied"), wish.get("access", self._hotel.tokens.access)
        if not isinstance(denied, list) or not all(isinstance(each, str) for each in denied):
            raise WishError("give denied as a list of operations, such as bills/getAll or bills/*")
        if not isinstance(access, str) or not access:
            raise WishError("give access as text")
        tokens = replace(self._hotel.tokens, access=access, denied=frozenset(denied))
        if access == self._hotel.tokens.access:
            self._hotel.tokens = tokens
        else:
            self._hotel.other_tokens = [each for each in self._hotel.other_tokens if each.access != access] + [tokens]
        return {"tokens": [_shown_tokens(each) for each in (self._hotel.tokens, *self._hotel.other_tokens)]}


def _shown_tokens(tokens: Tokens) -> dict[str, Any]:
    return {"clientToken": tokens.client, "accessToken": tokens.access, "denied": sorted(tokens.denied)}
