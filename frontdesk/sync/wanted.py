"""The rates that screens show, and over which days: their figures are fetched, those of other rates are not."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date


class Wanted:
    """Kept apart from what fetches them: a screen may ask before there is a line."""

    def __init__(self) -> None:
        self._spans: dict[str, tuple[date, int]] = {}

    @property
    def spans(self) -> Mapping[str, tuple[date, int]]:
        """First day and number of days, by the id of the rate."""
        return self._spans

    def want(self, rate_id: str, first: date, days: int) -> bool:
        """A screen shows this rate; True when its figures were not asked for before."""
        known = self._spans.get(rate_id)
        self._spans[rate_id] = (first, days)
        return known is None or known[0] != first or known[1] < days
