"""Every call of the engine goes through here: what it ends as is also news about the line."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable
from datetime import datetime, timedelta
from typing import TypeVar

from frontdesk.api.errors import (
    ApiError,
    BadAnswer,
    LeftAlone,
    LineFault,
    NotApplied,
    NotSent,
    NotThePlatform,
    SignedOut,
    TryLater,
    Unknown,
)
from frontdesk.api.wire import Interval
from frontdesk.domain.views import Line
from frontdesk.sync.parts import Parts

_TOO_MANY_REQUESTS = 429
_AROUND = timedelta(minutes=5)
_T = TypeVar("_T")


def around(since: datetime, until: datetime) -> Interval:
    """From one instant to another, widened by what clocks may be off (offline-reliability.md §2.6-1)."""
    return Interval(min(since, until) - _AROUND, until + _AROUND)


async def call(parts: Parts, answer: Awaitable[_T]) -> _T:
    """The answer; raises `ApiError` after noting what it says about the line."""
    try:
        result = await answer
    except ApiError as error:
        note(parts, error)
        raise
    parts.line.answered(parts.client.answer_seconds)
    return result


async def pages(parts: Parts, walk: AsyncIterator[_T]) -> AsyncIterator[_T]:
    """The pages of a list, each a call of its own."""
    while True:
        try:
            page = await call(parts, anext(walk))
        except StopAsyncIteration:
            return
        yield page


def note(parts: Parts, error: ApiError) -> None:
    """Tell the line watch. A refusal is an answer; what was not asked, and a write of unknown fate, say nothing."""
    match error:
        case SignedOut():
            parts.line.signed_out(parts.time.now())
        case LeftAlone() | NotSent(fault=LineFault.LEFT_ALONE) | Unknown():
            return
        case TryLater(status=status, retry_after=wait) if status == _TOO_MANY_REQUESTS:
            parts.line.pause(wait)
        case NotApplied(retry_after=wait):
            parts.line.pause(wait)
        case NotThePlatform():
            parts.line.failed(Line.STRANGER, parts.time.now())
        case TryLater(status=None) | NotSent():
            parts.line.failed(Line.OFFLINE, parts.time.now())
        case TryLater(operation=operation, retry_after=wait):
            parts.line.troubled(operation.partition("/")[0], parts.time.now(), wait)
        case BadAnswer(request_id=None):
            parts.line.failed(Line.UNREADABLE, parts.time.now())
        case BadAnswer(operation=operation):
            parts.line.troubled(operation.partition("/")[0], parts.time.now(), state=Line.UNREADABLE)
        case _:
            parts.line.answered(0.0)
