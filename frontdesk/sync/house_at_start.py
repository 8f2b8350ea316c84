"""What several parts of a start ask for alike, the rooms and their categories: one asks, the others find it here."""

from __future__ import annotations

from collections.abc import Sequence

from frontdesk.api.nouns.resource_categories import ResourceCategory
from frontdesk.domain.clock import Clock


class HouseAtStart:
    """Until `end` it remembers which services the rooms were read of, and when; then nothing was ever read.

    No states are kept here: one that a clerk sets meanwhile would be written over by an older one.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._is_over = False
        self._categories: tuple[tuple[str, ...], float, Sequence[ResourceCategory]] | None = None
        self._rooms: tuple[tuple[str, ...], float] | None = None
        self._are_states_old = False

    @property
    def is_first(self) -> bool:
        """Whether no rooms were read until now."""
        return not self._is_over and self._rooms is None

    def end(self) -> None:
        """The start is over, or what was read may be wrong."""
        self._is_over, self._categories, self._rooms = True, None, None

    def states_are_old(self) -> None:
        """The rooms may be in another state than when they were read."""
        self._are_states_old = True

    def read_categories(self, services: Sequence[str], found: Sequence[ResourceCategory]) -> None:
        """All categories of these services were read."""
        if not self._is_over:
            self._categories = tuple(services), self._clock.monotonic(), found

    def reads_rooms(self) -> None:
        """The rooms are about to be asked for: what is told from now on is news to the answer."""
        self._are_states_old = False

    def read_rooms(self, services: Sequence[str]) -> None:
        """All rooms of these services were read just now."""
        if not self._is_over:
            self._rooms = tuple(services), self._clock.monotonic()

    def categories(self, services: Sequence[str], within: float) -> Sequence[ResourceCategory] | None:
        """Those of these services, where they were read within so many seconds."""
        if self._categories is None:
            return None
        of, at, found = self._categories
        return found if of == tuple(services) and self._is_within(at, within) else None

    def has_rooms(self, services: Sequence[str], within: float) -> bool:
        """Whether the rooms of these services were."""
        return self._rooms is not None and self._rooms[0] == tuple(services) and self._is_within(self._rooms[1], within)

    def has_states(self, within: float) -> bool:
        """Whether their states were, and nothing was told of them since."""
        return self._rooms is not None and not self._are_states_old and self._is_within(self._rooms[1], within)

    def _is_within(self, at: float, seconds: float) -> bool:
        return self._clock.monotonic() - at < seconds
