"""The hotel's clock: real time moved by an offset, or standing still."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta


class HotelClock:
    """`real` gives the true time; the hotel's time runs with it, `offset` away, unless frozen."""

    def __init__(
        self, real: Callable[[], datetime], offset: timedelta = timedelta(), frozen_at: datetime | None = None
    ) -> None:
        self._real = real
        self.offset = offset
        self.frozen_at = frozen_at

    def now(self) -> datetime:
        """The hotel's time, in UTC."""
        return self._real().astimezone(UTC) + self.offset if self.frozen_at is None else self.frozen_at

    def set(self, moment: datetime) -> None:
        """Makes it that time; it goes on running, or standing, from there."""
        self.offset = moment - self._real()
        if self.frozen_at is not None:
            self.frozen_at = moment

    def advance(self, step: timedelta) -> None:
        """Moves it forward, or back when the step is negative."""
        self.set(self.now() + step)

    def freeze(self, frozen: bool) -> None:
        """Stops it, or lets it run on from where it stands."""
        now = self.now()
        self.frozen_at = now if frozen else None
        self.offset = now - self._real()
