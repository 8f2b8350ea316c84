"""A part of the platform that keeps failing is left alone for a while, and only that part (`connector-api.md` §1.3).

A feature is a noun, its reads and its writes apart: a command in doubt is settled by reading, also where writing fails.
Arithmetic only: the caller gives the time, in seconds of a monotonic clock.
"""

from dataclasses import dataclass
from typing import Final

FAILURES: Final = 5  # one after the other
FIRST_REST: Final = 2.0
LONGEST_REST: Final = 60.0


@dataclass
class _Feature:
    failures: int = 0
    rest: float = FIRST_REST
    until: float = float("-inf")


class Breaker:
    """Which features are left alone, and until when. A success forgets everything about its feature."""

    def __init__(self) -> None:
        self._failing: dict[str, _Feature] = {}

    def rest(self, operation: str, now: float, *, is_write: bool) -> float:
        """Seconds for which a call makes no sense; 0: it may go. After a rest the first who asks may try, alone."""
        feature = self._failing.get(_feature_of(operation, is_write))
        if feature is None or feature.failures < FAILURES:
            return 0.0
        if now < feature.until:
            return feature.until - now
        feature.until = now + feature.rest
        return 0.0

    def failed(self, operation: str, now: float, *, is_write: bool) -> None:
        """The platform could not answer: a status of 500 or more, or nothing within the deadline."""
        feature = self._failing.setdefault(_feature_of(operation, is_write), _Feature())
        feature.failures += 1
        if feature.failures < FAILURES:
            return
        feature.until = now + feature.rest
        feature.rest = min(feature.rest * 2, LONGEST_REST)

    def answered(self, operation: str, *, is_write: bool) -> None:
        """The platform answered, whatever it said."""
        self._failing.pop(_feature_of(operation, is_write), None)


def _feature_of(operation: str, is_write: bool) -> str:
    noun = operation.partition("/")[0]
    return f"{noun} {'written' if is_write else 'read'}"
