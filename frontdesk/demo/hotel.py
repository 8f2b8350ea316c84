"""The hotel: a path and a body in, the Connector API's answer out. No threads, no globals, no clock of its own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from frontdesk.demo.answers import Answer, RefusalError, answer, invalid, refusal
from frontdesk.demo.call import Call
from frontdesk.demo.chance import Random, new_id
from frontdesk.demo.ledger import Ledger, LedgerEntry, MemoryLedger, without_tokens
from frontdesk.demo.limits import RateLimit
from frontdesk.demo.operations import COMMANDS, READS
from frontdesk.demo.operations.known import KNOWN, OBSERVED, REMOVED
from frontdesk.demo.question import Question, decode
from frontdesk.demo.rules.billing import place_on_bills
from frontdesk.demo.rules.release import release_options
from frontdesk.demo.state import Change, State
from frontdesk.demo.times import whole_seconds

PREFIX = "/api/connector/v1/"


@dataclass(frozen=True, slots=True)
class Tokens:
    """The credentials that the property gave out."""

    client: str
    access: str


class Hotel:
    """One property behind the Connector API.

    `ledger` is written before a command takes effect; `rate` is the most requests in 30 seconds, 0 for no limit.
    """

    def __init__(self, state: State, tokens: Tokens, ledger: Ledger | None = None, rate: int = 0) -> None:
        self.state = state
        self.tokens = tokens
        self.ledger: Ledger = MemoryLedger() if ledger is None else ledger
        self._limit = RateLimit(rate)

    def clone(self) -> Hotel:
        """An independent hotel in the same state, with a ledger of its own and no rate limit."""
        return Hotel(self.state.clone(), self.tokens)

    def handle(
        self, path: str, body: bytes | Mapping[str, Any], now: datetime, rng: Random, tick: float | None = None
    ) -> Answer:
        """The answer to a POST of `body` to `path`.

        `path` is the whole path or what follows `/api/connector/v1/`. `now` is the hotel's time, `tick` the seconds
        that the rate limit counts by (the hotel's time when absent).
        """
        now = whole_seconds(now)
        request_id = new_id(rng).replace("-", "")
        try:
            operation = path.removeprefix(PREFIX)
            self._check_path(operation)
            question = decode(body)
            self._check_client(question)
            wait = self._limit.wait(self.tokens.access, now.timestamp() if tick is None else tick)
            if wait is not None:
                return refusal(429, "Too many requests.", request_id, {"Retry-After": str(wait)})
            self._check_built(operation)
            self.pass_time(now, request_id)
            if operation in READS:
                return answer(200, READS[operation](Call(self.state, question, now, rng, Change())), request_id)
            return self._command(operation, question, now, rng, request_id)
        except RefusalError as refused:
            return refusal(refused.status, refused.message, request_id)

    def pass_time(self, now: datetime, request_id: str = "") -> None:
        """Lets everything happen that happens by itself up to now."""
        change = release_options(self.state, now)
        if not change.rows:
            return
        self.ledger.append(LedgerEntry(now, "hotel/release", {}, change.effects, 200, request_id), change.rows)
        change.apply_to(self.state)

    def _command(self, operation: str, question: Question, now: datetime, rng: Random, request_id: str) -> Answer:
        change = Change()
        body = without_tokens(question.fields)
        try:
            content = COMMANDS[operation](Call(self.state, question, now, rng, change))
        except RefusalError as refused:
            self.ledger.append(LedgerEntry(now, operation, body, (), refused.status, request_id), ())
            raise
        place_on_bills(self.state, change, now, rng)
        self.ledger.append(LedgerEntry(now, operation, body, change.effects, 200, request_id), change.rows)
        change.apply_to(self.state)
        return answer(200, content, request_id)

    @staticmethod
    def _check_path(operation: str) -> None:
        if operation not in KNOWN and operation not in OBSERVED and operation not in REMOVED:
            raise RefusalError(404, "Not found.")

    @staticmethod
    def _check_built(operation: str) -> None:
        if operation not in READS and operation not in COMMANDS:
            raise RefusalError(401, "No permission to use this operation.")

    def _check_client(self, question: Question) -> None:
        client_token, access_token = question.text("ClientToken"), question.text("AccessToken")
        if client_token != self.tokens.client or access_token != self.tokens.access:
            raise RefusalError(401, "Cannot perform operation or session has expired.")
        if not question.text("Client"):
            raise invalid("Client")
