"""The record of the last outage, kept in the file: a restart in the middle of one does not shorten it."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from typing import Any

from frontdesk.domain.outages import Outage, Outages, back, gone
from frontdesk.domain.views import Line, Status
from frontdesk.store.errors import NotWritten
from frontdesk.store.local import Local

_NAME = "outages"


class LineRecord:
    """Told of each turn of the line; `waits` answers whether something is not sent yet, `last` the number of the last
    command that was given.
    """

    def __init__(self, local: Local, *, waits: Callable[[], bool], last: Callable[[], int]) -> None:
        self._local = local
        self._waits = waits
        self._last = last
        self._known = _read(local)

    def shown(self) -> Outage | None:
        """The outage that lasts, else the last that ended; None before the first."""
        return self._known.shown

    def note(self, told: Status, at: datetime) -> None:
        """What the engine says of the line at `at`, the platform's time. While it starts nothing is known of it."""
        lasts = self._known.now is not None
        if told.line is Line.STARTING or told.line.is_away is lasts:
            return
        if told.line.is_away:
            self._known = gone(self._known, told.since or at, waits=self._waits())
        else:
            self._known = back(self._known, at, waits=self._waits(), last=self._last())
        with suppress(NotWritten):  # the times are told all the same while the program runs
            self._local.set(_NAME, [_values(self._known.now), _values(self._known.last)])


def _values(outage: Outage | None) -> list[str | int | None] | None:
    if outage is None:
        return None
    return [outage.since.isoformat(), outage.until.isoformat() if outage.until is not None else None, outage.last]


def _read(local: Local) -> Outages:
    now, last = local.get(_NAME, [None, None])
    return Outages(_outage(now), _outage(last))


def _outage(values: list[Any] | None) -> Outage | None:
    if values is None or values[0] is None:
        return None
    since, until, *last = values  # no number by an older version
    return Outage(datetime.fromisoformat(since), None if until is None else datetime.fromisoformat(until), *last)
