"""The hotel: a path and a body in, the Connector API's answer out. No threads, no globals, no clock of its own."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from fnmatch import fnmatchcase
from typing import Any

from frontdesk.demo.answers import Answer, Json, RefusalError, answer, invalid, refusal
from frontdesk.demo.call import Call
from frontdesk.demo.chance import Random, new_id
from frontdesk.demo.eras import Era, asked_in, check_served, client_is_needed, told_in
from frontdesk.demo.events import events_of
from frontdesk.demo.ledger import Ledger, LedgerEntry, MemoryLedger, without_tokens
from frontdesk.demo.limits import RateLimit
from frontdesk.demo.operations import COMMANDS, READS
from frontdesk.demo.operations.known import KNOWN, OBSERVED, REMOVED
from frontdesk.demo.question import Question, decode
from frontdesk.demo.rules.billing import place_on_bills
from frontdesk.demo.rules.passing import PASSING
from frontdesk.demo.state import Change, State
from frontdesk.demo.times import whole_seconds

PREFIX = "/api/connector/v1/"


@dataclass(frozen=True, slots=True)
class Tokens:
    """The credentials that the property gave out; `denied` are patterns of operations not granted, as `bills/*`."""

    client: str
    access: str
    denied: frozenset[str] = frozenset()

    def permit(self, operation: str) -> bool:
        """Whether the operation is granted."""
        return not any(fnmatchcase(operation, pattern) for pattern in self.denied)


@dataclass(frozen=True, slots=True)
class Request:
    """One admitted request: whole seconds of the hotel's time, and the tick that a read may lag behind."""

    operation: str
    question: Question
    now: datetime
    rng: Random
    tick: float
    lag: float
    identifier: str
    era: Era


Listener = Callable[[list[Json]], None]
"""Called with the events of each change, after it has taken effect."""


class Hotel:
    """One property behind the Connector API.

    `ledger` is written before a command takes effect; `rate` is the most requests in 30 seconds, 0 for no limit.
    """

    def __init__(self, state: State, tokens: Tokens, ledger: Ledger | None = None, rate: int = 0) -> None:
        self.state = state
        self.tokens = tokens
        self.ledger: Ledger = MemoryLedger() if ledger is None else ledger
        self.era: Era = "both"
        """Which documents the hotel speaks by."""
        self.other_tokens: list[Tokens] = []
        self.listeners: list[Listener] = []
        self.memory = 0.0
        """For how many seconds the hotel remembers how it was before a command, for answers that lag."""
        self._past: deque[tuple[float, State]] = deque()
        self._passed: tuple[object, ...] = ()
        self._limit = RateLimit(rate)

    @property
    def states(self) -> tuple[State, ...]:
        """The state of each property behind the token."""
        return (self.state,)

    def clone(self) -> Hotel:
        """An independent hotel in the same state, with a ledger of its own and no rate limit."""
        twin = Hotel(self.state.clone(), self.tokens)
        twin.other_tokens = list(self.other_tokens)
        twin.era = self.era
        return twin

    def handle(
        self,
        path: str,
        body: bytes | Mapping[str, Any],
        now: datetime,
        rng: Random,
        tick: float | None = None,
        lag: float = 0.0,
    ) -> Answer:
        """The answer to a POST of `body` to `path`.

        `path` is the whole path or what follows `/api/connector/v1/`. `now` is the hotel's time, `tick` the seconds
        that the rate limit counts by (the hotel's time when absent). A read answers what was so many seconds ago,
        `lag`, as far back as the hotel's `memory` goes.
        """
        now = whole_seconds(now)
        tick = now.timestamp() if tick is None else tick
        request_id = new_id(rng).replace("-", "")
        try:
            operation = path.removeprefix(PREFIX)
            self._check_path(operation)
            question = decode(body)
            tokens = self._tokens_of(question, needs_client=client_is_needed(self.era, operation))
            wait = self._limit.wait(tokens.access, tick)
            if wait is not None:
                return refusal(429, "Too many requests.", request_id, {"Retry-After": str(wait)})
            if not self.serves(operation) or not tokens.permit(operation):
                raise RefusalError(401, "No permission to use this operation.")
            question = asked_in(self.era, operation, question)
            self.pass_time(now, request_id)
            content = self.perform(Request(operation, question, now, rng, tick, lag, request_id, self.era))
            return answer(200, told_in(self.era, operation, content), request_id)
        except RefusalError as refused:
            return refusal(refused.status, refused.message, request_id)

    def serves(self, operation: str) -> bool:
        """Whether the hotel has built the operation."""
        return operation in READS or operation in COMMANDS

    def perform(self, request: Request) -> Json:
        """What an admitted request is answered. RefusalError when a rule says no."""
        if request.operation in READS:
            seen = self._seen(request.tick - request.lag) if request.lag else self.state
            return READS[request.operation](_call(request, seen, Change()))
        self._remember(request.tick)
        return self._command(request)

    def pass_time(self, now: datetime, request_id: str = "") -> None:
        """Lets everything happen that happens by itself up to now."""
        as_it_is = self._at_rest(now)
        if as_it_is == self._passed:
            return  # most of a client's questions come many in a second, and nothing has changed between them
        for name, rule in PASSING.items():
            change = rule(self.state, now)
            if change.rows:
                self._take_effect(LedgerEntry(now, name, {}, change.effects, 200, request_id), change)
        if as_it_is == self._at_rest(now):
            self._passed = as_it_is

    def _at_rest(self, now: datetime) -> tuple[object, ...]:
        """Equal while neither time has passed nor anything has changed of what changes by itself."""
        state = self.state
        tables = (state.reservations, state.rooms, state.room_blocks, state.availability_blocks, state.adjustments)
        return (now, state, *(table.changes for table in tables))

    def _take_effect(self, entry: LedgerEntry, change: Change) -> None:
        """In the ledger first, then in the state, then told to those who listen."""
        change.keep_forward(self.state)
        self.ledger.append(entry, change.rows)
        change.apply_to(self.state)
        events = events_of(self.state, change.rows, entry.at) if self.listeners else []
        if events:
            for listener in self.listeners:
                listener(events)

    def _remember(self, tick: float) -> None:
        while self._past and self._past[0][0] <= tick - self.memory:
            self._past.popleft()
        if self.memory > 0:
            self._past.append((tick, self.state.clone()))

    def _seen(self, tick: float) -> State:
        """The state as it was then: that before the first command since."""
        return next((state for at, state in self._past if at > tick), self.state)

    def _command(self, request: Request) -> Json:
        now, operation = request.now, request.operation
        change = Change()
        body = without_tokens(request.question.fields)
        try:
            content = COMMANDS[operation](_call(request, self.state, change))
        except RefusalError as refused:
            self.ledger.append(LedgerEntry(now, operation, body, (), refused.status, request.identifier), ())
            raise
        place_on_bills(self.state, change, now, request.rng)
        self._take_effect(LedgerEntry(now, operation, body, change.effects, 200, request.identifier), change)
        return content

    def _check_path(self, operation: str) -> None:
        if operation not in KNOWN and operation not in OBSERVED and operation not in REMOVED:
            raise RefusalError(404, "Not found.")
        check_served(self.era, operation)

    def _tokens_of(self, question: Question, *, needs_client: bool) -> Tokens:
        """Those that the request shows. 401 when the property did not give them out."""
        client_token, access_token = question.text("ClientToken"), question.text("AccessToken")
        shown = self.known_tokens(client_token, access_token)
        if shown is None:
            raise RefusalError(401, "Cannot perform operation or session has expired.")
        if needs_client and not question.text("Client"):
            raise invalid("Client")
        return shown

    def known_tokens(self, client: str | None, access: str | None) -> Tokens | None:
        """The credentials, when the property gave them out."""
        for tokens in (self.tokens, *self.other_tokens):
            if (client, access) == (tokens.client, tokens.access):
                return tokens
        return None


def _call(request: Request, state: State, change: Change) -> Call:
    return Call(state, request.question, request.now, request.rng, change, request.era)
