"""Every call of the engine goes through here: what it ends as is also news about the line."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable
from typing import TypeVar

from frontdesk.api.errors import ApiError, BadAnswer, NotApplied, NotSent, SignedOut, TryLater, Unknown
from frontdesk.domain.views import Line
from frontdesk.sync.parts import Parts

_TOO_MANY_REQUESTS = 429
_T = TypeVar("_T")


async def call(parts: Parts, answer: Awaitable[_T]) -> _T:
    """The answer; raises `ApiError` after noting what it says about the line."""
    begun = parts.clock.monotonic()
    try:
        result = await answer
    except ApiError as error:
        note(parts, error)
        raise
    parts.line.answered(parts.clock.monotonic() - begun)
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
    """Tell the line watch. A refusal is an answer; a write of unknown fate says nothing, the next read does."""
    match error:
        case SignedOut():
            parts.line.signed_out(parts.time.now())
        case TryLater(status=status, retry_after=wait) if status == _TOO_MANY_REQUESTS:
            parts.line.pause(wait)
        case NotApplied(retry_after=wait):
            parts.line.pause(wait)
        case TryLater(status=None) | NotSent() | BadAnswer():
            parts.line.failed(Line.OFFLINE, parts.time.now())
        case TryLater(retry_after=wait):
            parts.line.failed(Line.PLATFORM_DOWN, parts.time.now(), wait)
        case Unknown():
            return
        case _:
            parts.line.answered(0.0)
