"""How many calls this computer may make: its own share of the token's 200 calls in 30 seconds.

The window slides and is shared by every computer that uses the token (``connector-api.md`` §1.3), so we keep to a
share, leave part of that to the clerk's commands, and stop altogether when the platform says 429.
This is arithmetic only: the caller gives the time, in seconds of a monotonic clock.
"""

from collections import deque
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from enum import IntEnum

FIRST_PAUSE = 1.0
LONGEST_PAUSE = 30.0


class Urgency(IntEnum):
    """Who goes first when there is a queue; the smaller goes first."""

    COMMAND = 0  # a clerk's command, and the reads that settle one
    READ = 1  # everything else


class RateLimit:
    """A sliding window of calls with a part kept for commands."""

    def __init__(self, calls: int = 100, seconds: float = 30.0, kept_for_commands: int = 20) -> None:
        """``calls`` in any ``seconds``, of which reads leave ``kept_for_commands`` alone."""
        if not 0 <= kept_for_commands < calls or seconds <= 0:
            raise ValueError("a rate limit needs at least one call for reads and a window longer than nothing")
        self._calls = calls
        self._seconds = seconds
        self._kept = kept_for_commands
        self._made: deque[float] = deque()
        self._paused_until = float("-inf")
        self._next_pause = FIRST_PAUSE

    def wait(self, now: float, urgency: Urgency) -> float:
        """Seconds until a call of this urgency may go; 0 when it may go now. Nothing is counted yet."""
        self._forget(now)
        paused = max(self._paused_until - now, 0.0)
        allowed = self._calls if urgency is Urgency.COMMAND else self._calls - self._kept
        if len(self._made) < allowed:
            return paused
        return max(paused, self._made[-allowed] + self._seconds - now)

    def count(self, now: float) -> None:
        """A call goes out now."""
        self._made.append(now)

    def turned_away(self, now: float, retry_after: float | None) -> None:
        """The platform answered 429. Without a time of its own the pause doubles each time (1, 2, 4 … 30 s)."""
        if retry_after is None:
            retry_after = self._next_pause
            self._next_pause = min(self._next_pause * 2, LONGEST_PAUSE)
        self._paused_until = max(self._paused_until, now + retry_after)

    def let_through(self) -> None:
        """The platform answered with something other than 429."""
        self._next_pause = FIRST_PAUSE

    def _forget(self, now: float) -> None:
        while self._made and self._made[0] <= now - self._seconds:
            self._made.popleft()


class Unlimited(RateLimit):
    """For a server that has no limit, such as a training hotel started without one; a 429 still pauses."""

    def wait(self, now: float, urgency: Urgency) -> float:
        """Seconds of pause left after a 429."""
        return max(self._paused_until - now, 0.0)

    def count(self, now: float) -> None:
        """Nothing is counted."""


def read_retry_after(header: str | None, server_date: datetime | None) -> float | None:
    """Seconds named by a ``Retry-After`` header, as a number or as a date; None when it is missing or unreadable.

    A date is compared with the ``Date`` of the same answer: the clock of this computer may be wrong.
    """
    if header is None:
        return None
    text = header.strip()
    if text.isascii() and text.isdigit():
        return float(text)
    until = read_http_date(text)
    if until is None or server_date is None:
        return None
    return max((until - server_date).total_seconds(), 0.0)


def read_http_date(header: str | None) -> datetime | None:
    """The instant of an HTTP date header, aware and in UTC; None when it is missing or unreadable."""
    if header is None:
        return None
    try:
        instant = parsedate_to_datetime(header)
    except ValueError:
        return None
    return instant.replace(tzinfo=UTC) if instant.tzinfo is None else instant.astimezone(UTC)
