"""A price that is half typed: what was typed, and for which cells; kept as JSON values, taken up only when asked."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any, NamedTuple

NAME = "price"
"""Of the draft; there is one."""


class HalfTyped(NamedTuple):
    """What stands in the field, for the nights `first` to `last` of a rate in a category; `at` is when it was typed,
    `without` are the days of the week (Monday is 0) that are left out.
    """

    at: datetime
    category_id: str
    rate_id: str
    first: date
    last: date
    typed: str
    is_base: bool
    without: frozenset[int] = frozenset()

    def written(self) -> dict[str, Any]:
        """As JSON values."""
        days = {name: getattr(self, name).isoformat() for name in ("at", "first", "last")}
        return {**self._asdict(), **days, "without": sorted(self.without)}


def read(values: Mapping[str, Any] | None) -> HalfTyped | None:
    """None when nothing is kept, or another version kept it."""
    if values is None:
        return None
    try:
        return HalfTyped(
            datetime.fromisoformat(values["at"]),
            str(values["category_id"]),
            str(values["rate_id"]),
            date.fromisoformat(values["first"]),
            date.fromisoformat(values["last"]),
            str(values["typed"]),
            bool(values["is_base"]),
            frozenset(int(each) for each in values.get("without", ())),
        )
    except (KeyError, TypeError, ValueError):
        return None
