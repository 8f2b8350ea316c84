"""One call, from the queue to its outcome: the classes of `offline-reliability.md` §2.5, with `outcome`."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from concurrent.futures import Executor
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from typing import Any, Protocol, TypeVar

import httpx

from frontdesk.api.address import Address
from frontdesk.api.attempt import Attempt
from frontdesk.api.breaker import Breaker
from frontdesk.api.errors import BadAnswer, LeftAlone, LineFault, NotSent, TooSlow, TryLater, Unknown
from frontdesk.api.gate import Gate, GateClosedError
from frontdesk.api.last_answers import LastAnswer
from frontdesk.api.line import fault_of, what_broke
from frontdesk.api.outcome import Received, clean_request_id, fault_of_read, fault_of_write
from frontdesk.api.portions import may_be_smaller
from frontdesk.api.rate_limit import Urgency, read_http_date, read_retry_after
from frontdesk.api.retries import Retries
from frontdesk.api.secret import Secret
from frontdesk.api.wire import Answer, UndecodableError, decode, decode_in_pieces, encode

LARGE_BODY = 64 * 1024  # bytes; below, decoding takes less than a hop to another thread is worth

_HEADERS = {"Content-Type": "application/json", "Accept": "application/json"}
_NEVER_LEFT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError, httpx.UnsupportedProtocol)

_SomeAnswer = TypeVar("_SomeAnswer", bound=Answer)


class OnDate(Protocol):
    """Told the platform's clock after each of its answers, with our monotonic clock at the arrival of the headers."""

    def __call__(self, server_date: datetime, local_monotonic: float, /) -> None: ...


OnRetry = Callable[[TryLater], None]
"""Told each fault after which a read is asked again."""


@dataclass(frozen=True)
class Credentials:
    """Who calls; the tokens stay hidden in everything printed."""

    client_token: Secret
    access_token: Secret
    client_name: str
    language: str | None = None

    def members(self) -> dict[str, str]:
        """The members that every request body begins with (`connector-api.md` §1.2)."""
        language = {} if self.language is None else {"LanguageCode": self.language, "CultureCode": self.language}
        return {
            "ClientToken": self.client_token.reveal(),
            "AccessToken": self.access_token.reveal(),
            "Client": self.client_name,
            **language,
        }


class _Trail:
    """What httpcore tells about a request on its way: whether any of it may have left, and when the answer began."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._told_anything = False
        self.sent = False
        self.begun_at = 0.0  # when its turn came
        self.answered_at: float | None = None

    async def __call__(self, event: str, info: Mapping[str, Any]) -> None:
        self._told_anything = True
        if event.endswith(".send_request_headers.started"):
            # A tunnel through a proxy announces its CONNECT the same way; that one carries nothing of ours.
            self.sent = self.sent or info["request"].method != b"CONNECT"
        elif event.endswith(".receive_response_headers.complete"):
            self.answered_at = self._clock()

    @property
    def may_have_left(self) -> bool:
        """A transport that tells nothing at all gets no benefit of the doubt."""
        return self.sent or not self._told_anything

    def proves_not_sent(self, error: Exception) -> bool:
        """Whether this error came before the first byte."""
        return not self.may_have_left or (not self.sent and isinstance(error, _NEVER_LEFT))


@dataclass(frozen=True)
class _Broken:
    """Bytes may have left, and no complete answer came, or none that can be unpacked. `words` say what was seen."""

    words: str
    unreadable: bool
    in_time: bool


class Connection:
    """The tokens, the queue and the line to one platform address."""

    def __init__(
        self,
        address: Address,
        credentials: Credentials,
        http: httpx.AsyncClient,
        gate: Gate,
        *,
        clock: Callable[[], float],
        deadline: float,
        decoder: Executor | None = None,
        retries: Retries | None = None,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        """`deadline` in seconds bounds a call once it is admitted; `decoder` takes large bodies off the loop.

        Reads are asked again as `retries` says; without it never.
        """
        self.on_date: OnDate | None = None
        self.on_retry: OnRetry | None = None
        self.answer_seconds = 0.0  # of the last answer, from admission on
        self.server_date: datetime | None = None  # of the last answer of the platform
        self.last_answers: dict[str, LastAnswer] = {}  # by operation
        self._address = address
        self._credentials = credentials
        self._http = http
        self._headers = _merged(http.headers, _HEADERS)
        self._gate = gate
        self._clock = clock
        self._deadline = deadline
        self._decoder = decoder
        self._retries = retries
        self._sleep = sleep
        self._breaker = Breaker()

    def monotonic(self) -> float:
        """Seconds of the clock that everything here is measured by."""
        return self._clock()

    async def read(
        self, operation: str, parameters: Mapping[str, object], model: type[_SomeAnswer], urgency: Urgency
    ) -> _SomeAnswer:
        """Ask for something. Raises any ApiError but NotApplied and Unknown.

        What had no answer in time is not asked once more where whoever walks the pages can ask for a smaller one.
        """
        try:
            return await self._read_once(operation, parameters, model, urgency)
        except LeftAlone:
            raise
        except TryLater as fault:
            if self._retries is None:
                raise
            if isinstance(fault, TooSlow) and may_be_smaller(parameters):
                self._tell_of_retry(fault)
                raise
            failed = fault

        def ask() -> Awaitable[_SomeAnswer]:
            return self._read_once(operation, parameters, model, urgency)

        return await self._retries.go_on(ask, failed, urgency.rank, sleep=self._sleep, failed=self._tell_of_retry)

    async def _read_once(
        self, operation: str, parameters: Mapping[str, object], model: type[_SomeAnswer], urgency: Urgency
    ) -> _SomeAnswer:
        if rest := self._breaker.rest(operation, self._clock(), is_write=False):
            raise LeftAlone("it failed several times", operation=operation, retry_after=rest)
        received = await self._exchange(operation, parameters, urgency, Attempt())
        self._note(operation, received, is_write=False)
        if isinstance(received, _Broken):
            raise _fault_of_broken(received)(received.words, operation=operation)
        if fault := fault_of_read(received):
            raise fault
        try:
            return await self._decode(received, model)
        except UndecodableError as undecodable:
            words = str(undecodable)
        raise BadAnswer(words, operation=operation, request_id=received.request_id, status=received.status)

    async def write(
        self,
        operation: str,
        parameters: Mapping[str, object],
        model: type[_SomeAnswer],
        attempt: Attempt | None = None,
    ) -> _SomeAnswer:
        """Change something, sent at most once. Raises any ApiError but TryLater and BadAnswer.

        A cancelled write ends with CancelledError; `attempt.first_byte` then tells whether its fate is unknown.
        """
        attempt = attempt or Attempt()
        if self._breaker.rest(operation, self._clock(), is_write=True):
            raise NotSent(LineFault.LEFT_ALONE, operation=operation)
        received = await self._exchange(operation, parameters, Urgency.COMMAND, attempt)
        self._note(operation, received, is_write=True)
        if isinstance(received, _Broken):
            raise Unknown(received.words, first_byte=True, operation=operation)
        if fault := fault_of_write(received, resend=attempt.resend):
            raise fault
        try:
            return decode(model, received.body)
        except UndecodableError as undecodable:
            words = str(undecodable)
        raise Unknown(
            words, first_byte=True, operation=operation, request_id=received.request_id, status=received.status
        )

    async def aclose(self) -> None:
        """Stop the queue. The httpx client belongs to whoever opened it."""
        await self._gate.aclose()

    def _note(self, operation: str, received: Received | _Broken, *, is_write: bool) -> None:
        """A broken line says nothing of a part of the platform, and neither does the rate limit."""
        if isinstance(received, _Broken):
            if not received.in_time:
                self._breaker.failed(operation, self._clock(), is_write=is_write)
        elif received.status >= 500:
            self._breaker.failed(operation, self._clock(), is_write=is_write)
        elif received.status != 429:
            self._breaker.answered(operation, is_write=is_write)

    def _tell_of_retry(self, fault: TryLater) -> None:
        if self.on_retry is not None:
            self.on_retry(fault)

    async def _exchange(
        self, operation: str, parameters: Mapping[str, object], urgency: Urgency, attempt: Attempt
    ) -> Received | _Broken:
        trail = _Trail(self._clock)
        request = self._request(operation, parameters, trail)
        try:
            async with self._gate.admit(urgency):
                begun = self._clock()
                response = await self._send(operation, request, trail, attempt)
                if isinstance(response, _Broken):
                    return response
                self.answer_seconds = self._clock() - begun
                received = self._receive(operation, response, trail)
                attempt.request_id = received.request_id
                return received
        except GateClosedError:
            raise NotSent(LineFault.CLOSED, operation=operation) from None

    def _request(self, operation: str, parameters: Mapping[str, object], trail: _Trail) -> httpx.Request:
        """What `build_request` of the client would make, whose headers and address are always the same."""
        return httpx.Request(
            "POST",
            _taken_apart(self._address.of(operation)),
            headers=self._headers,
            cookies=self._http.cookies or None,
            content=encode({**self._credentials.members(), **parameters}),
            extensions={"trace": trail},
        )

    async def _send(
        self, operation: str, request: httpx.Request, trail: _Trail, attempt: Attempt
    ) -> httpx.Response | _Broken:
        """The answer, or what broke. Raises NotSent.

        Errors are raised outside the `except` blocks and without their cause: frames of the line below hold the
        body, and the body holds the tokens.
        """
        if self._http.is_closed:
            raise NotSent(LineFault.CLOSED, operation=operation)
        trail.begun_at = self._clock()
        try:
            async with asyncio.timeout(self._deadline):
                response = await self._http.send(request, follow_redirects=False)
        except asyncio.CancelledError as cancelled:
            attempt.first_byte = attempt.first_byte or trail.may_have_left  # an older form may write twice
            cancelled.__traceback__ = None
            raise
        except Exception as error:
            if trail.proves_not_sent(error):
                if not isinstance(error, httpx.HTTPError | OSError):
                    raise  # a mistake of ours, not of the line
                fault = fault_of(error)
            else:
                attempt.first_byte = True
                in_time = not isinstance(error, httpx.TimeoutException | TimeoutError)
                return _Broken(what_broke(error), isinstance(error, httpx.DecodingError), in_time)
        else:
            attempt.first_byte = True
            return response
        raise NotSent(fault, operation=operation)

    def _receive(self, operation: str, response: httpx.Response, trail: _Trail) -> Received:
        now = self._clock() if trail.answered_at is None else trail.answered_at
        headers = response.headers
        date = read_http_date(headers.get("Date"))
        received = Received(
            operation=operation,
            status=response.status_code,
            content_type=headers.get("Content-Type", ""),
            request_id=clean_request_id(headers.get("Request-Id")),
            retry_after=read_retry_after(headers.get("Retry-After"), date),
            body=b"{}" if response.status_code == 204 else response.content,
        )
        if received.status == 429:
            self._gate.turned_away(received.retry_after)
        elif received.is_from_platform and received.status < 500:
            self._gate.let_through()
        if received.is_from_platform:
            self.last_answers[operation] = LastAnswer(received.status, date, now - trail.begun_at)
        if date is not None and received.is_from_platform:
            self.server_date = date
            if self.on_date is not None:
                self.on_date(date, now)
        return received

    async def _decode(self, received: Received, model: type[_SomeAnswer]) -> _SomeAnswer:
        # A model that is not built yet is built at its first answer, which takes up to 40 ms.
        is_quick = len(received.body) < LARGE_BODY and model.__pydantic_complete__
        if self._decoder is None or is_quick:
            return decode(model, received.body)
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._decoder, decode_in_pieces, model, received.body)


def _fault_of_broken(received: _Broken) -> type[BadAnswer | TryLater]:
    """What a read ends with that has no answer."""
    if received.unreadable:
        return BadAnswer
    return TryLater if received.in_time else TooSlow


@lru_cache(maxsize=512)  # taking an address apart takes longer than the rest of a request, and there are 150 of them
def _taken_apart(address: str) -> httpx.URL:
    return httpx.URL(address)


def _merged(usual: httpx.Headers, own: Mapping[str, str]) -> httpx.Headers:
    headers = httpx.Headers(usual)
    headers.update(own)
    return headers
