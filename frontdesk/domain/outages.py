"""When the line was last away, and long enough to matter: the times over what waited for it (picture 14)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

SHORTEST = timedelta(minutes=1)
"""A shorter one in which nothing waited is not worth a word, and does not take the place of a long one."""

APART = timedelta(minutes=5)
"""A line that is back for less than this and goes again, while something waits, was away all that time."""


@dataclass(frozen=True, slots=True)
class Outage:
    """From when to when; `until` is None while it lasts. Instants of the platform's clock, which is learnt anew when
    the line is back: what was given before that is told by `last`, the number of the last of it in the outbox, never by
    its time. 0 where that is not known.
    """

    since: datetime
    until: datetime | None = None
    last: int = 0

    def holds(self, seq: int, given: datetime) -> bool:
        """Whether the command of this number, given at that time, was there before the line was back."""
        if self.until is None:
            return True
        return seq <= self.last if self.last else given <= self.until


@dataclass(frozen=True, slots=True)
class Outages:
    """The one that lasts, and the last that ended."""

    now: Outage | None = None
    last: Outage | None = None

    @property
    def shown(self) -> Outage | None:
        """The one a clerk is told of."""
        return self.now or self.last


def gone(known: Outages, at: datetime, *, waits: bool) -> Outages:
    """The line went at `at`. `waits`: something of an earlier outage is not sent yet."""
    if known.now is not None:
        return known
    last = known.last
    if last is not None and last.until is not None and waits and at - last.until < APART:
        return Outages(Outage(last.since))
    return replace(known, now=Outage(at))


def back(known: Outages, at: datetime, *, waits: bool, last: int = 0) -> Outages:
    """The line is back at `at`. `waits`: something is not sent yet; `last` as of an outage. Where it would be back
    before it went, the clock was wrong by then.
    """
    if known.now is None:
        return known
    ended = Outage(min(known.now.since, at), at, last)
    is_short = at - known.now.since < SHORTEST
    return Outages(None, known.last if is_short and not waits else ended)
