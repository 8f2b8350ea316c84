"""A speech that writes down what was asked, and answers with what it is given."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, TypeVar

from frontdesk.api.attempt import Attempt
from frontdesk.api.portions import Portions
from frontdesk.api.rate_limit import Urgency
from frontdesk.api.wire import Answer, decode, encode

SomeAnswer = TypeVar("SomeAnswer", bound=Answer)


@dataclass(frozen=True)
class Call:
    """One call; `body` is what goes over the wire, without the tokens."""

    operation: str
    body: Any
    model: type[Answer]
    is_write: bool


class Recorder:
    """`answers` by operation; an empty object for any other."""

    def __init__(self, answers: Mapping[str, Any]) -> None:
        self.calls: list[Call] = []
        self.portions = Portions()
        self._answers = answers

    async def read(
        self, operation: str, parameters: Mapping[str, object], model: type[SomeAnswer], urgency: Urgency
    ) -> SomeAnswer:
        return self._call(operation, parameters, model, is_write=False)

    async def write(
        self,
        operation: str,
        parameters: Mapping[str, object],
        model: type[SomeAnswer],
        attempt: Attempt | None = None,
    ) -> SomeAnswer:
        return self._call(operation, parameters, model, is_write=True)

    def longest_interval(self, operation: str, usual: timedelta | None) -> timedelta | None:
        return usual

    def _call(
        self, operation: str, parameters: Mapping[str, object], model: type[SomeAnswer], *, is_write: bool
    ) -> SomeAnswer:
        self.calls.append(Call(operation, json.loads(encode(parameters)), model, is_write))
        return decode(model, json.dumps(self._answers.get(operation, {})).encode())
