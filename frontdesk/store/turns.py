"""Whose turn it is to write: the clerk's connection always goes before the worker's next slice."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

_LONGEST_WAIT_S = 30.0
_TURNS_ALONE = 50  # some seconds of a full pull


class Turns:
    """SQLite lets one connection write at a time and its own wait is a poll with growing pauses.

    Against a worker that commits slice after slice, a clerk's commit waited until the busy timeout gave up (tried: five
    seconds, then BusyError). Here the clerk waits for the end of the running slice and no longer.
    """

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._is_taken = False
        self._clerks = 0
        self._alone = _TURNS_ALONE

    def is_awaited(self) -> bool:
        """Whether a clerk waits for the running slice to end."""
        return self._clerks > 0

    def is_alone(self) -> bool:
        """Whether the worker has been writing by itself for a while: no clerk is likely to come at this moment."""
        return self._alone >= _TURNS_ALONE

    @contextmanager
    def clerk(self) -> Iterator[None]:
        """The next turn, before any worker that waits too."""
        with self._changed:
            self._clerks += 1
            self._alone = 0
            try:
                self._wait(lambda: not self._is_taken)
                self._is_taken = True
            finally:
                self._clerks -= 1
        try:
            yield
        finally:
            self._leave()

    @contextmanager
    def worker(self) -> Iterator[None]:
        """A turn when no clerk writes or waits to."""
        with self._changed:
            self._wait(lambda: not self._is_taken and self._clerks == 0)
            self._is_taken = True
            self._alone += 1
        try:
            yield
        finally:
            self._leave()

    def _wait(self, is_free: Callable[[], bool]) -> None:
        if not self._changed.wait_for(is_free, timeout=_LONGEST_WAIT_S):
            raise RuntimeError("a write transaction was left open")

    def _leave(self) -> None:
        with self._changed:
            self._is_taken = False
            self._changed.notify_all()
