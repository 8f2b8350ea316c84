"""The platform's clock, learnt from `Date` headers: this PC's own clock may be hours wrong (offline-reliability.md
§2.6).
"""

from __future__ import annotations

from collections import deque
from datetime import datetime, timedelta
from statistics import median

from frontdesk.domain.clock import Clock

_SAMPLES = 20


class ServerTime:
    """This PC's clock plus the median offset of the last answers; the offset is kept over restarts by the caller."""

    def __init__(self, clock: Clock, offset: timedelta = timedelta()) -> None:
        self._clock = clock
        self._offset = offset
        self._samples: deque[float] = deque(maxlen=_SAMPLES)

    @property
    def offset(self) -> timedelta:
        """What to add to this PC's clock."""
        return self._offset

    def learn(self, server: datetime) -> None:
        """Take in the `Date` of an answer that just arrived."""
        now = self._clock.utc_now()
        off_by = (server - now).total_seconds()
        if self._samples and abs(off_by - median(self._samples)) > 60:
            self._samples.clear()  # a clock was set, or the PC slept: older samples say nothing
        self._samples.append(off_by)
        self._offset = timedelta(seconds=median(self._samples))

    def now(self) -> datetime:
        """The platform's time, aware UTC."""
        return self._clock.utc_now() + self._offset
