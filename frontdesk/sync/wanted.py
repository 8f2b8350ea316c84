"""The rates that screens show, and over which days: their figures are fetched, those of other rates are not."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta


class Wanted:
    """Kept apart from what fetches them: a screen may ask before there is a line."""

    def __init__(self) -> None:
        self._asked: dict[tuple[str, str], tuple[date, int]] = {}  # by screen and rate

    @property
    def spans(self) -> Mapping[str, tuple[date, int]]:
        """First day and number of days by the id of the rate, wide enough for every screen that shows it."""
        spans: dict[str, tuple[date, int]] = {}
        for (_, rate_id), (first, days) in self._asked.items():
            begin, length = spans.get(rate_id, (first, days))
            end = max(begin + timedelta(days=length), first + timedelta(days=days))
            spans[rate_id] = (min(begin, first), (end - min(begin, first)).days)
        return spans

    def want(self, rate_id: str, first: date, days: int, screen: str = "") -> bool:
        """A screen shows this rate; True when its figures were not asked for before."""
        known = self._asked.get((screen, rate_id))
        self._asked[screen, rate_id] = (first, days)
        return known is None or known[0] != first or known[1] < days
