"""Moments of a scene, told in days from the day on which it opens."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from frontdesk.demo.times import at_local


class Calendar:
    """Moments of the scene, none of them later than its opening."""

    def __init__(self, today: date, opening: datetime, zone: ZoneInfo) -> None:
        self.today = today
        self.opening = opening
        self.zone = zone

    def at(self, days: int, clock: time = time(12)) -> datetime:
        """The wall-clock time of a day counted from today."""
        return at_local(self.today + timedelta(days=days), clock, self.zone)

    def past(self, days: int, clock: time) -> datetime:
        """The same, or shortly before the opening when that has not come yet."""
        moment = self.at(days, clock)
        return moment if moment < self.opening else self.opening - timedelta(minutes=5 + moment.minute)

    def not_later(self, moment: datetime, minutes: int) -> datetime:
        """The moment, or so many minutes before the opening when that has not come yet."""
        return min(moment, self.opening - timedelta(minutes=minutes))
