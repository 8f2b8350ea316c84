"""Between the nouns and the line: asks in the form the server speaks, and remembers what its answers show.

The nouns speak today's form only. This is the one place where a question may go out in the seeds' form instead.
"""

from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime, timedelta
from typing import TypeVar

from frontdesk.api.attempt import Attempt
from frontdesk.api.connection import Connection
from frontdesk.api.eras.capabilities import Capabilities, Form, Grant
from frontdesk.api.eras.forms import Body, OlderRead
from frontdesk.api.eras.older import EARLY_READS, LONGEST_INTERVALS, READS, WRITES
from frontdesk.api.eras.witness import told_apart
from frontdesk.api.errors import (
    ApiError,
    BadAnswer,
    NotApplied,
    NotGranted,
    NotOffered,
    Refused,
    SignedOut,
    TooLarge,
    TryLater,
)
from frontdesk.api.nouns.services import ServicePage
from frontdesk.api.portfolio import of_property
from frontdesk.api.portions import Portions
from frontdesk.api.rate_limit import Urgency
from frontdesk.api.wire import Answer

_NOT_THERE = frozenset({404, 410})
_ASKED_AGAIN = 900.0
"""Seconds after which what was answered 404 is asked again: a deployment or a proxy may have answered that once."""

_SomeAnswer = TypeVar("_SomeAnswer", bound=Answer)

Learned = Callable[[Capabilities], None]


class Interpreter:
    """A connection that is asked in today's form and asks in the server's."""

    def __init__(self, connection: Connection, capabilities: Capabilities, enterprise_id: str | None = None) -> None:
        """`enterprise_id` names the property where the token speaks for several."""
        self.enterprise_id = enterprise_id
        self.capabilities = capabilities
        self.portions = Portions()
        self.on_learned: Learned | None = None
        self.connection = connection
        self._services: list[str] | None = None
        self._begun = connection.monotonic()
        self._found_absent: dict[str, float] = {}

    def longest_interval(self, operation: str, usual: timedelta | None) -> timedelta | None:
        """How long the interval of a filter may be; None where nothing limits it."""
        if self.capabilities.form(operation) is Form.TODAY or self._early(operation) is not None:
            return usual
        return LONGEST_INTERVALS.get(operation, usual)

    async def read(
        self, operation: str, parameters: Mapping[str, object], model: type[_SomeAnswer], urgency: Urgency
    ) -> _SomeAnswer:
        """As `Connection.read`. Raises NotOffered for what is known to be in no form."""
        if self.capabilities.form(operation) is Form.SEEDS:
            ask = self._early(operation) or READS[operation]
            return _checked(await ask(_Asking(self, urgency, operation), operation, parameters), model)
        if self.capabilities.offers(operation) is Grant.ABSENT and not self._is_time_again(operation):
            raise NotOffered(operation, operation=operation)
        return await self.read_exactly(operation, parameters, model, urgency)

    async def write(
        self,
        operation: str,
        parameters: Mapping[str, object],
        model: type[_SomeAnswer],
        attempt: Attempt | None = None,
    ) -> _SomeAnswer:
        """As `Connection.write`. A path that the server does not know changes nothing, so the older one follows."""
        if self.capabilities.form(operation) is Form.TODAY:
            try:
                return await self.write_exactly(operation, parameters, model, attempt)
            except Refused as refused:
                if refused.status not in _NOT_THERE or self.capabilities.form(operation) is Form.TODAY:
                    raise
        try:
            answer = await WRITES[operation](_Asking(self, Urgency.COMMAND, operation), parameters, attempt)
        except (TryLater, BadAnswer) as fault:
            # Only a read ends so, and an older form reads before it writes.
            pause, request_id = getattr(fault, "retry_after", None), fault.request_id
        else:
            return _checked(answer, model)
        raise NotApplied(operation=operation, request_id=request_id, retry_after=pause)

    async def read_exactly(
        self, path: str, parameters: Mapping[str, object], model: type[_SomeAnswer], urgency: Urgency
    ) -> _SomeAnswer:
        """Ask under this path, whatever is known of it."""
        asked = of_property(path, parameters, self.enterprise_id)
        return await self._learning(path, self.connection.read(path, asked, model, urgency))

    async def write_exactly(
        self, path: str, parameters: Mapping[str, object], model: type[_SomeAnswer], attempt: Attempt | None
    ) -> _SomeAnswer:
        """Change something under this path, whatever is known of it."""
        asked = of_property(path, parameters, self.enterprise_id)
        return await self._learning(path, self.connection.write(path, asked, model, attempt))

    def use(self, capabilities: Capabilities) -> None:
        """Speak by these from now on."""
        self.capabilities = capabilities
        self._begun = self.connection.monotonic()
        self._services = None

    async def service_ids(self, urgency: Urgency) -> list[str]:
        """The services that sell time, asked for once."""
        if self._services is None:
            body = {"Limitation": {"Count": 1000}, "ServiceType": "Bookable"}
            page = await self.read("services/getAll", body, ServicePage, urgency)
            self._services = [row.id for row in page.items]
        return self._services

    async def _learning(self, path: str, call: Awaitable[_SomeAnswer]) -> _SomeAnswer:
        """The end of a call; what it shows of the path is kept."""
        try:
            answer = await call
        except ApiError as fault:
            seen = await self._seen(fault)
        else:
            self._learn(path, Grant.GRANTED)
            return answer
        self._learn(path, grant_of(seen))
        raise seen

    async def _seen(self, fault: ApiError) -> ApiError:
        """The fault itself, or the missing grant that looks like bad tokens in another language than English."""
        if not isinstance(fault, SignedOut):
            return fault
        return await told_apart(fault, self.connection, self.enterprise_id)

    def _is_time_again(self, operation: str) -> bool:
        """Once for each while: whoever asks meanwhile is told without a call."""
        now = self.connection.monotonic()
        if now - self._found_absent.get(operation, self._begun) < _ASKED_AGAIN:
            return False
        self._found_absent[operation] = now
        return True

    def _early(self, operation: str) -> OlderRead | None:
        return EARLY_READS.get(operation) if operation in self.capabilities.older else None

    def _learn(self, path: str, grant: Grant | None) -> None:
        if grant is None:
            return
        if grant is Grant.ABSENT:
            self._found_absent[path] = self.connection.monotonic()
        learned = self.capabilities.learned(path, grant)
        if learned is self.capabilities:
            return
        self.capabilities = learned
        if self.on_learned is not None:
            self.on_learned(learned)


class _Asking:
    """What an older form sees. Its own path is asked exactly as it says, others in whichever form is spoken."""

    def __init__(self, interpreter: Interpreter, urgency: Urgency, operation: str) -> None:
        self._interpreter = interpreter
        self._urgency = urgency
        self._operation = operation

    async def read(self, operation: str, body: Body, model: type[_SomeAnswer]) -> _SomeAnswer:
        if operation == self._operation:
            return await self._interpreter.read_exactly(operation, body, model, self._urgency)
        return await self._interpreter.read(operation, body, model, self._urgency)

    async def write(self, operation: str, body: Body, model: type[_SomeAnswer], attempt: Attempt | None) -> _SomeAnswer:
        return await self._interpreter.write_exactly(operation, body, model, attempt)

    async def service_ids(self) -> list[str]:
        return await self._interpreter.service_ids(self._urgency)

    def server_time(self) -> datetime:
        date = self._interpreter.connection.server_date
        if date is None:
            raise NotOffered("rooms before the server's first answer", operation=self._operation)
        return date


def grant_of(fault: ApiError) -> Grant | None:
    """What a fault shows of the grant of a path; None when it shows nothing. A rule that says no was let in first."""
    match fault:
        case NotOffered():
            return None
        case NotGranted() if "extent" in fault.message:
            return None  # the operation is granted, a part of its answer is not
        case NotGranted():
            return Grant.NOT_GRANTED
        case Refused() if fault.status in _NOT_THERE:
            return Grant.ABSENT
        case Refused() | TooLarge():
            return Grant.GRANTED
        case _:
            return None


def _checked(answer: Answer, model: type[_SomeAnswer]) -> _SomeAnswer:
    if not isinstance(answer, model):
        raise TypeError(f"an older form answered with {type(answer).__name__} for {model.__name__}")
    return answer
