"""What is fetched again and again: each part at its own pace; one that fails waits alone (connector-api.md §1.3)."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass

from frontdesk.api.errors import ApiError
from frontdesk.domain.clock import Clock
from frontdesk.store.errors import NotWritten

log = logging.getLogger(__name__)

_A_MOMENT = 0.001  # sums of seconds are not exact: who woke for a part must not find it due in a billionth of a second


@dataclass(slots=True)
class _Part:
    run: Callable[[], Awaitable[None]]
    every: Callable[[], float]
    due: float = float("-inf")
    failures: int = 0


class Rhythm:
    """Parts in the order in which they are fetched. `failed` is told what the platform said of one that failed; around
    each of them stands `around`, which turns a page of the file that cannot be read into a `NotWritten`.
    """

    def __init__(
        self,
        clock: Clock,
        waits: Sequence[float],
        failed: Callable[[ApiError], None],
        around: Callable[[], AbstractContextManager[None]] = nullcontext,
    ) -> None:
        self._clock = clock
        self._waits = waits
        self._failed = failed
        self._around = around
        self._parts: dict[str, _Part] = {}

    def add(self, name: str, run: Callable[[], Awaitable[None]], every: Callable[[], float]) -> None:
        """A part, due at once and then again `every` seconds after it was fetched."""
        self._parts[name] = _Part(run, every)

    def hurry(self, *names: str, after: float = 0.0) -> None:
        """These are due in `after` seconds at the latest; all of them where none is named."""
        soon = self._clock.monotonic() + after
        for name in names or self._parts:
            self._parts[name].due = min(self._parts[name].due, soon)

    def hurry_failed(self) -> None:
        """What failed is due now: the line is back."""
        for part in self._parts.values():
            if part.failures:
                part.due = float("-inf")

    def seconds_to_next(self) -> float:
        """Seconds until something is due."""
        return max(0.0, min(part.due for part in self._parts.values()) - self._clock.monotonic())

    async def round(self, may_go: Callable[[], bool]) -> frozenset[str]:
        """Fetch what is due, as long as `may_go`; the names of what is in the cache now."""
        fetched: set[str] = set()
        for name, part in self._parts.items():
            if part.due > self._clock.monotonic() + _A_MOMENT:
                continue
            if not may_go():
                break
            if await self._fetch(name, part):
                fetched.add(name)
        return frozenset(fetched)

    async def _fetch(self, name: str, part: _Part) -> bool:
        part.due = self._clock.monotonic() + part.every()  # first: it may be hurried again while it is fetched
        try:
            with self._around():
                await part.run()
        except ApiError as error:
            log.info("fetching %s stopped: %s", name, error)
            self._failed(error)
        except NotWritten as error:
            log.warning("%s that were fetched could not be kept: %r", name, error)
        else:
            part.failures = 0
            return True
        wait = self._waits[min(part.failures, len(self._waits) - 1)]
        part.failures += 1
        part.due = min(part.due, self._clock.monotonic() + wait)
        return False
