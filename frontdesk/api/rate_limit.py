"""How many calls this computer may make: its share of the token's 200 calls in 30 seconds.

The window slides and is shared by every computer that uses the token (`connector-api.md` §1.3). Nobody tells how
many there are, so the share is learnt: a 429 makes it smaller, a window without one that used it up makes it a little
larger. Of the share, reads leave a part to the clerk's commands, and background reads never take more than two fifths.
This is arithmetic only: the caller gives the time, in seconds of a monotonic clock.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from enum import IntEnum
from functools import lru_cache
from typing import ClassVar, Final

TOKEN_CALLS: Final = 200
TOKEN_SECONDS: Final = 30.0
FIRST_PAUSE: Final = 1.0
LONGEST_PAUSE: Final = 30.0

_READS: Final = 0.8  # of the share; the rest is kept for commands
_BACKGROUND: Final = 0.4  # of the share
_FIRST: Final = 0.5  # of the token's calls, until something is learnt
_MOST: Final = 0.95  # of the token's calls; the platform counts at several places, not exactly
_LEAST: Final = 0.1  # of the token's calls: a few commands in any window, however many computers there are
_LESS: Final = 0.7  # what is left of the share after a 429
_MORE: Final = 0.005  # of the token's calls, after each window that used the share up
_MORE_ALONE: Final = 0.45  # the same before the first 429: this may be the only computer
_A_MOMENT: Final = 1e-6  # seconds; sums of seconds are not exact
_PIECES: Final = 5  # a window's background reads are spread: so that a 429 is over soon, for a command of anybody


class Rank(IntEnum):
    """The smaller goes first."""

    COMMAND = 0
    READ = 1
    BACKGROUND = 2


@dataclass(frozen=True)
class Urgency:
    """Who goes first when there is a queue, and in whose name: askers of one rank take turns."""

    rank: Rank
    asker: str = ""

    COMMAND: ClassVar[Urgency]  # a clerk's command, and the reads that settle one
    READ: ClassVar[Urgency]  # what somebody looks at
    BACKGROUND: ClassVar[Urgency]  # what nobody waits for

    def of(self, asker: str) -> Urgency:
        """The same, asked by this screen or task."""
        return Urgency(self.rank, asker)


Urgency.COMMAND = Urgency(Rank.COMMAND)
Urgency.READ = Urgency(Rank.READ)
Urgency.BACKGROUND = Urgency(Rank.BACKGROUND)


class RateLimit:
    """Sliding windows of calls, and what 429 has taught."""

    def __init__(self, calls: int = TOKEN_CALLS, seconds: float = TOKEN_SECONDS) -> None:
        """`calls` in any `seconds` is what the token is allowed, for all computers together."""
        if calls < 1 or seconds <= 0:
            raise ValueError("a rate limit needs at least one call and a window longer than nothing")
        self.share = max(1.0, calls * _FIRST)
        self._token_calls = calls
        self._seconds = seconds
        self._made: deque[float] = deque()
        self._in_background: deque[float] = deque()
        self._learnt_at = float("-inf")
        self._is_alone = True  # as far as it is known
        self._paused_until = float("-inf")
        self._next_pause = FIRST_PAUSE

    def wait(self, now: float, rank: Rank) -> float:
        """Seconds until a call of this rank may go; 0 when it may go now. Nothing is counted yet."""
        self._forget(now)
        self._learn_more(now)
        waits = [self._paused_until - now]
        match rank:
            case Rank.COMMAND:
                waits.append(self._until_free(now, self._made, self._allowed(1.0), self._seconds))
            case Rank.READ:
                waits.append(self._until_free(now, self._made, self._allowed(_READS), self._seconds))
            case Rank.BACKGROUND:
                most = self._allowed(_BACKGROUND)
                at_once, piece = max(1, 2 * most // _PIECES), self._seconds / _PIECES
                waits.append(self._until_free(now, self._made, self._allowed(_READS), self._seconds))
                waits.append(self._until_free(now, self._in_background, most, self._seconds))
                waits.append(self._until_free(now, self._in_background, at_once, piece))
        longest = max(waits)
        return longest if longest > _A_MOMENT else 0.0

    def count(self, now: float, rank: Rank) -> None:
        """A call goes out now."""
        self._made.append(now)
        if rank is Rank.BACKGROUND:
            self._in_background.append(now)

    def turned_away(self, now: float, retry_after: float | None) -> None:
        """The platform answered 429. Without a time of its own the pause doubles each time (1, 2, 4 … 30 s).

        Several 429 of one window are one lesson: the calls that were under way together meet them together.
        """
        if retry_after is None:
            retry_after = self._next_pause
            self._next_pause = min(self._next_pause * 2, LONGEST_PAUSE)
        self._paused_until = max(self._paused_until, now + retry_after)
        self._is_alone = False
        if now - self._learnt_at >= self._seconds / _PIECES:
            self.share = max(self.share * _LESS, self._token_calls * _LEAST, 1.0)
        self._learnt_at = now

    def let_through(self) -> None:
        """The platform took a call."""
        self._next_pause = FIRST_PAUSE

    def _allowed(self, part: float) -> int:
        return max(1, int(self.share * part))

    def _until_free(self, now: float, made: deque[float], allowed: int, seconds: float) -> float:
        """The wait until fewer than `allowed` of these calls lie within the last `seconds`."""
        if len(made) < allowed:
            return 0.0
        return made[-allowed] + seconds - now

    def _forget(self, now: float) -> None:
        for made in (self._made, self._in_background):
            while made and made[0] <= now - self._seconds:
                made.popleft()

    def _learn_more(self, now: float) -> None:
        """A share that nobody uses up teaches nothing."""
        if now - self._learnt_at < self._seconds:
            return
        if self._learnt_at > float("-inf") and self._is_used_up():
            more = self._token_calls * (_MORE_ALONE if self._is_alone else _MORE)
            self.share = min(self.share + more, max(1.0, self._token_calls * _MOST))
        self._learnt_at = now

    def _is_used_up(self) -> bool:
        return (
            len(self._in_background) >= self._allowed(_BACKGROUND) - 1 or len(self._made) >= self._allowed(_READS) - 1
        )


class Unlimited(RateLimit):
    """For a server that has no limit, such as a training hotel started without one; a 429 still pauses."""

    def wait(self, now: float, rank: Rank) -> float:
        """Seconds of pause left after a 429."""
        left = self._paused_until - now
        return left if left > _A_MOMENT else 0.0

    def count(self, now: float, rank: Rank) -> None:
        """Nothing is counted."""


def read_retry_after(header: str | None, server_date: datetime | None) -> float | None:
    """Seconds named by a `Retry-After` header, as a number or as a date; None when it is missing or unreadable.

    A date is compared with the `Date` of the same answer: the clock of this computer may be wrong.
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


@lru_cache(maxsize=16)  # the answers of one second say the same
def read_http_date(header: str | None) -> datetime | None:
    """The instant of an HTTP date header, aware and in UTC; None when it is missing or unreadable."""
    if header is None:
        return None
    try:
        instant = parsedate_to_datetime(header)
    except ValueError:
        return None
    return instant.replace(tzinfo=UTC) if instant.tzinfo is None else instant.astimezone(UTC)
