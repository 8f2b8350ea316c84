"""Time, injected: only the composition root knows a real clock (law 6)."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol


class Clock(Protocol):
    """`monotonic` counts seconds and never goes back; `utc_now` is this PC's clock, which may be wrong."""

    def monotonic(self) -> float:
        """Seconds since some instant."""
        ...

    def utc_now(self) -> datetime:
        """This PC's idea of the time, aware UTC."""
        ...
