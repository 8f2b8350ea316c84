"""What is fetched again and again: each part at its own pace, and what fails waits alone."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

from frontdesk.api.errors import ApiError, TryLater
from frontdesk.app.clock import StillClock
from frontdesk.sync.rhythm import Rhythm
from tests.domain.stays import NOON

WAITS = (1.0, 2.0, 5.0)


class Fetching:
    """Two parts, every 15 and every 60 s; those in `failing` fail."""

    def __init__(self) -> None:
        self.clock = StillClock(NOON)
        self.failing: set[str] = set()
        self.told: list[ApiError] = []
        self.fetched: list[tuple[float, str]] = []
        self.rhythm = Rhythm(self.clock, WAITS, self.told.append)
        self.rhythm.add("stays", self._fetch("stays"), lambda: 15.0)
        self.rhythm.add("rest", self._fetch("rest"), lambda: 60.0)

    def _fetch(self, name: str) -> Callable[[], object]:  # type: ignore[type-arg]
        async def fetch() -> None:
            if name in self.failing:
                raise TryLater("down", operation=f"{name}/getAll", status=503)
            self.fetched.append((self.clock.monotonic(), name))

        return fetch

    def round(self, may_go: Callable[[], bool] = lambda: True) -> frozenset[str]:
        return asyncio.run(self.rhythm.round(may_go))

    def pass_time(self, seconds: float) -> None:
        """Fetch whatever falls due meanwhile."""
        end = self.clock.monotonic() + seconds
        while (step := self.rhythm.seconds_to_next()) <= end - self.clock.monotonic():
            self.clock.advance(step)
            self.round()
        self.clock.advance(end - self.clock.monotonic())

    def times(self, name: str) -> list[float]:
        return [at for at, other in self.fetched if other == name]


def test_each_part_has_its_own_pace() -> None:
    here = Fetching()
    here.pass_time(61)
    assert here.times("stays") == [0, 15, 30, 45, 60]
    assert here.times("rest") == [0, 60]


def test_what_fails_waits_alone_and_comes_back_to_its_pace() -> None:
    here = Fetching()
    here.failing = {"stays"}
    here.pass_time(20)
    assert here.times("rest") == [0]
    assert len(here.told) == 6, "at once and after 1, 2, 5, 5 and 5 s"
    here.failing = set()
    here.pass_time(20)
    assert here.times("stays") == [23, 38]


def test_a_broken_line_stops_the_round_and_its_return_hurries_what_failed() -> None:
    here = Fetching()
    assert here.round(lambda: False) == frozenset()
    here.failing = {"rest"}
    assert here.round() == {"stays"}
    here.failing = set()
    here.rhythm.hurry_failed()
    assert here.round() == {"rest"}


def test_what_is_hurried_while_it_is_fetched_is_fetched_again() -> None:
    here = Fetching()

    async def fetch() -> None:
        here.rhythm.hurry("news")

    here.rhythm.add("news", fetch, lambda: 60.0)
    here.round()
    assert here.rhythm.seconds_to_next() == 0


def test_what_is_told_piece_by_piece_is_fetched_once() -> None:
    here = Fetching()
    here.pass_time(1)
    for _ in range(5):
        here.rhythm.hurry("rest", after=2.0)
        here.pass_time(0.1)
    here.pass_time(10)
    assert here.times("rest") == [0, 3]


@given(st.lists(st.tuples(st.floats(0, 40), st.sampled_from(["fail", "mend", "hurry"])), max_size=30))
def test_nothing_is_ever_forgotten(events: list[tuple[float, str]]) -> None:
    here = Fetching()
    for seconds, happens in events:
        here.pass_time(seconds)
        match happens:
            case "fail":
                here.failing = {"stays"}
            case "mend":
                here.failing = set()
            case _:
                here.rhythm.hurry()
    here.failing = set()
    now = here.clock.monotonic()
    here.pass_time(60)
    assert here.times("stays")[-1] >= now
    assert here.times("rest")[-1] >= now
