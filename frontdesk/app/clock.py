"""The real clock, and one that stands still for pictures. The only place that asks the system for the time."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta


class RealClock:
    """This PC's clock."""

    def monotonic(self) -> float:
        """Seconds since some instant; never goes back."""
        return time.monotonic()

    def utc_now(self) -> datetime:
        """This PC's idea of the time."""
        return datetime.now(UTC)


class StillClock:
    """A clock that moves only when told, for pictures that come out the same twice."""

    def __init__(self, at: datetime) -> None:
        self._start = at
        self._passed = 0.0

    def advance(self, seconds: float) -> None:
        """Let time pass."""
        self._passed += seconds

    def monotonic(self) -> float:
        """Seconds told so far."""
        return self._passed

    def utc_now(self) -> datetime:
        """The start plus what has passed."""
        return self._start + timedelta(seconds=self._passed)
