"""How the platform is reached, told by the calls that are made anyway."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from frontdesk.domain.clock import Clock
from frontdesk.domain.views import Line


class LineWatch:
    """The state of the line, since when, and when to try again. `changed` is called when the state turns."""

    def __init__(self, clock: Clock, *, waits: Sequence[float], slow: float, changed: Callable[[], None]) -> None:
        self._clock = clock
        self._waits = waits
        self._slow = slow
        self._changed = changed
        self._failures = 0
        self._turned_away = 0
        self._was_there = False  # since this desk was started
        self._troubled: set[str] = set()  # parts of the platform that failed since its last answer
        self._gone_at = 0.0
        self._retry_at = 0.0
        self._paused_until = 0.0
        self.state = Line.STARTING
        self.since: datetime | None = None
        self.answer = 0.0

    @property
    def is_broken(self) -> bool:
        """No call has a chance now."""
        return self.state.is_away

    def away(self) -> float:
        """Seconds since the line went; 0 while it is there."""
        return self._clock.monotonic() - self._gone_at if self.is_broken else 0.0

    def wait(self) -> float:
        """Seconds until the next try makes sense; 0 when a call may go now."""
        return max(0.0, max(self._retry_at, self._paused_until) - self._clock.monotonic())

    def answered(self, seconds: float) -> None:
        """The platform did its work, whatever it said. A pause it asked for goes on."""
        self._was_there = True
        self._failures = 0
        self._turned_away = 0
        self._troubled.clear()
        self._retry_at = 0.0
        self.answer = seconds
        self._turn(Line.SLOW if seconds >= self._slow else Line.ONLINE, None)

    def failed(self, state: Line, at: datetime, retry_after: float | None = None) -> None:
        """A call met nobody, or a platform that cannot answer; the waits grow (connector-api.md §1.3)."""
        wait = retry_after if retry_after is not None else self._grown(self._failures)
        self._failures += 1
        self._retry_at = self._clock.monotonic() + wait
        self._turn(state, at)

    def troubled(
        self, part: str, at: datetime, retry_after: float | None = None, state: Line = Line.PLATFORM_DOWN
    ) -> None:
        """A part of the platform met its own fault: only that part waits, unless nothing else answers either."""
        self._troubled.add(part)
        if self.state in (Line.ONLINE, Line.SLOW) and len(self._troubled) == 1:
            return
        self.failed(state, at, retry_after)

    def pause(self, seconds: float | None) -> None:
        """The platform asks for fewer calls (429); the line itself is fine. Without seconds the pauses grow."""
        wait = seconds if seconds is not None else self._grown(self._turned_away)
        self._turned_away += 1
        self._paused_until = max(self._paused_until, self._clock.monotonic() + wait)

    def signed_out(self, at: datetime) -> None:
        """The tokens are not accepted any more: nothing is tried until somebody signs in."""
        self._retry_at = float("inf")
        self._turn(Line.SIGNED_OUT, at)

    def other_property(self, at: datetime) -> None:
        """The tokens speak for another property than this desk's file: nothing is tried until somebody signs in."""
        self._retry_at = float("inf")
        self._turn(Line.OTHER_PROPERTY, at)

    def signed_in(self) -> None:
        """There are other tokens: nothing is known of the line with them."""
        self._failures = 0
        self._turned_away = 0
        self._troubled.clear()
        self._retry_at = self._paused_until = 0.0
        self._turn(Line.STARTING, None)

    def stopped(self) -> None:
        """Nothing is asked for a while: a line that was there is not called so. The waits go on, with their reason."""
        self._troubled.clear()
        if not self.is_broken:
            self._turn(Line.STARTING, None)

    def try_now(self) -> None:
        """A person asked."""
        if self.state.comes_back or not self.is_broken:
            self._retry_at = 0.0

    def _grown(self, failures: int) -> float:
        return self._waits[min(failures, len(self._waits) - 1)]

    def _turn(self, state: Line, at: datetime | None) -> None:
        if state is self.state:
            return
        if state.is_away and not self.is_broken:
            self._gone_at = self._clock.monotonic()
            # A desk that starts without a line cannot tell when it went.
            self.since = at if self._was_there else None
        if not state.is_away:
            self.since = None
        self.state = state
        self._changed()
