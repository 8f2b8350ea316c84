"""What an answer means: the outcome table of `offline-reliability.md` §2.5 as two pure functions, read and write.

Only the platform can refuse. A 4xx that does not look like its answer (no JSON object, no `Request-Id`) came from
something in between, and proves nothing about a write.
"""

import json
from dataclasses import dataclass

from frontdesk.api.errors import (
    ApiError,
    ChangedByOther,
    NotApplied,
    NotGranted,
    NotThePlatform,
    Refused,
    SignedOut,
    TooLarge,
    TryLater,
    Unknown,
)

_REFUSALS = frozenset({400, 403, 404, 410})
_DOUBTFUL_WHEN_RESENT = frozenset({400, 403})
_LONGEST_REQUEST_ID = 100


@dataclass(frozen=True)
class Received:
    """A complete answer. `retry_after` is in seconds; `request_id` is the header."""

    operation: str
    status: int
    content_type: str
    request_id: str | None
    retry_after: float | None
    body: bytes

    @property
    def succeeded(self) -> bool:
        """A 2xx status; the body may still be anything."""
        return 200 <= self.status < 300

    @property
    def is_from_platform(self) -> bool:
        """Whether the headers look like the platform's; what stands in between sends pages and no request id."""
        return self.request_id is not None or not _says_it_is_no_json(self)


@dataclass(frozen=True)
class _Envelope:
    """The body of an error: `{"Message", "RequestId", "Details"}`, every part of which may be missing."""

    message: str
    request_id: str | None


def fault_of_read(received: Received) -> ApiError | None:
    """The error a read ends with; None when the answer may be decoded."""
    operation, status = received.operation, received.status
    envelope = _envelope(received)
    request_id = _request_id(received, envelope)
    if received.succeeded and not _says_it_is_no_json(received):
        return None
    if status == 429:
        return TryLater(
            "the rate limit is reached",
            operation=operation,
            request_id=request_id,
            status=status,
            retry_after=received.retry_after,
        )
    if status >= 500:
        return TryLater(
            f"status {status}",
            operation=operation,
            request_id=request_id,
            status=status,
            retry_after=received.retry_after,
        )
    if status in {408, 413}:
        return TooLarge(status=status, operation=operation, request_id=request_id)
    if 400 <= status < 500 and envelope is not None:
        return _said_no(received, envelope)
    return NotThePlatform(_what_came(received), operation=operation, request_id=request_id, status=status)


def fault_of_write(received: Received, *, resend: bool) -> ApiError | None:
    """The error a write ends with; None when it was carried out."""
    operation, status = received.operation, received.status
    envelope = _envelope(received)
    request_id = _request_id(received, envelope)
    if received.succeeded and not _says_it_is_no_json(received):
        return None
    if status == 429:
        return NotApplied(operation=operation, request_id=request_id, retry_after=received.retry_after)
    if status == 413:
        return TooLarge(status=status, operation=operation, request_id=request_id)
    message = envelope.message if envelope is not None else None
    if envelope is not None and status in _REFUSALS | {401, 409} and not (resend and status in _DOUBTFUL_WHEN_RESENT):
        return _said_no(received, envelope)
    return Unknown(
        _what_came(received),
        first_byte=True,
        operation=operation,
        request_id=request_id,
        status=status,
        message=message,
    )


def _said_no(received: Received, envelope: _Envelope) -> ApiError:
    # Nothing but the English words tells a missing grant from a bad token. A property that answers in another language
    # seems signed out; `eras.witness` then tells the two apart by reading.
    operation, request_id = received.operation, _request_id(received, envelope)
    match received.status:
        case 401 if envelope.message.startswith("No permission"):
            return NotGranted(envelope.message, operation=operation, request_id=request_id)
        case 401:
            return SignedOut(envelope.message, operation=operation, request_id=request_id)
        case 409:
            return ChangedByOther(envelope.message, operation=operation, request_id=request_id)
        case status:
            return Refused(envelope.message, status=status, operation=operation, request_id=request_id)


def _what_came(received: Received) -> str:
    if received.succeeded:
        return "a page came instead of an answer"
    if 300 <= received.status < 400:
        return f"a redirect, status {received.status}"
    return f"status {received.status}"


def _says_it_is_no_json(received: Received) -> bool:
    kind = received.content_type.partition(";")[0].strip().lower()
    return bool(kind) and not kind.endswith("json")


def _envelope(received: Received) -> _Envelope | None:
    """None when the platform does not speak."""
    if received.succeeded:
        return None
    try:
        body = json.loads(received.body)
    except (ValueError, RecursionError):
        body = None
    if not isinstance(body, dict):
        return _Envelope("", None) if received.request_id else None
    message, request_id = body.get("Message"), body.get("RequestId")
    return _Envelope(
        message if isinstance(message, str) else "",
        clean_request_id(request_id) if isinstance(request_id, str) else None,
    )


def clean_request_id(text: str | None) -> str | None:
    """A request id fit for a log; None for anything that does not look like one."""
    if not text or len(text) > _LONGEST_REQUEST_ID or not text.isascii() or not text.isprintable():
        return None
    return text


def _request_id(received: Received, envelope: _Envelope | None) -> str | None:
    return received.request_id or (envelope.request_id if envelope is not None else None)
