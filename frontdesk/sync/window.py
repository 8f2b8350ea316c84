"""Which stays a desk keeps: so many days back and ahead, as its settings say or as the hotel has set it."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import NamedTuple

from frontdesk.api.wire import Interval
from frontdesk.settings import SyncSettings
from frontdesk.store.bounds import Bounds


class Window(NamedTuple):
    """Days before and after now."""

    past: int
    future: int

    @classmethod
    def of(cls, settings: SyncSettings, bounds: Bounds) -> Window:
        """Settings that name none leave it to the hotel."""
        past, future = settings.past_days, settings.future_days
        return cls(bounds.past_days if past is None else past, bounds.future_days if future is None else future)

    @property
    def text(self) -> str:
        """As it is noted beside what was fetched by it."""
        return f"{self.past} {self.future}"

    def around(self, now: datetime) -> Interval:
        """The stays that collide with it."""
        return Interval(now - timedelta(days=self.past), self.ends(now))

    def ends(self, now: datetime) -> datetime:
        """Up to when it reaches."""
        return now + timedelta(days=self.future)
