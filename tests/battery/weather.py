"""Random weather on the line: the full mix of faults of offline-reliability.md §2.5, drawn from a seed."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass

from tests.battery.house import STALE_SECONDS
from tests.battery.line import Fate, How, When

LATEST = 120.0
"""The platform carries a request out at most so many seconds after it left; the settle time must be longer."""

_BROKEN = (How.READ_ERROR, How.READ_TIMEOUT, How.WRITE_ERROR, How.WRITE_TIMEOUT, How.CLOSED, How.SILENCE)
_AFTER = (*_BROKEN, How.CUT_ANSWER, How.GARBAGE, How.HTML)
_DOUBTFUL_STATUS = (408, 500, 502, 503, 504)


@dataclass(slots=True)
class Mix:
    """Shares of calls that meet a fault, in percent; the rest is answered."""

    lost: float = 6.0
    answer_lost: float = 6.0
    late: float = 6.0
    stale: float = 15.0
    limited: float = 2.0
    down: float = 4.0
    page: float = 1.0
    conflict: float = 1.0


class RandomWeather:
    """Cuts of the line that last minutes, and single faults of calls. `end` brings fair weather for good."""

    def __init__(self, rng: random.Random, now: Callable[[], float], mix: Mix) -> None:
        self._rng = rng
        self._now = now
        self._mix = mix
        self._turns_at = rng.expovariate(1 / 400)
        self._is_cut = False
        self._is_over = False

    def end(self) -> None:
        """Fair weather from now on."""
        self._is_over = True

    def __call__(self, operation: str, is_command: bool) -> Fate:
        """The fate of one call."""
        seconds = self._rng.choice((0.02, 0.05, 0.2, 0.2, 1.5, 6.0)) * self._rng.uniform(0.5, 1.5)
        if self._is_over:
            return Fate(seconds=min(seconds, 0.2))
        if self._cut():
            return Fate(self._rng.choice((How.NO_CONNECTION, How.CONNECT_TIMEOUT)), When.NEVER, seconds=seconds)
        return self._single(is_command, seconds)

    def _cut(self) -> bool:
        while self._turns_at <= self._now():
            self._is_cut = not self._is_cut
            self._turns_at += self._rng.expovariate(1 / 90 if self._is_cut else 1 / 400)
        return self._is_cut

    def _single(self, is_command: bool, seconds: float) -> Fate:
        rng, mix = self._rng, self._mix
        drawn = rng.uniform(0, 100)
        kinds: list[tuple[float, Callable[[], Fate]]] = [
            (mix.lost, lambda: Fate(rng.choice(_BROKEN), When.NEVER, seconds=seconds)),
            (mix.answer_lost, lambda: Fate(rng.choice(_AFTER), seconds=seconds)),
            (mix.late if is_command else 0.0, self._late),
            (0.0 if is_command else mix.stale, lambda: self._stale(seconds)),
            (mix.limited, lambda: Fate(How.STATUS, When.NEVER, 429, seconds, retry_after=rng.choice((None, 1, 7)))),
            (mix.down, lambda: self._down(seconds)),
            (mix.page, lambda: Fate(rng.choice((How.HTML, How.REDIRECT)), When.NEVER, seconds=seconds)),
            (mix.conflict if is_command else 0.0, lambda: Fate(How.STATUS, When.NEVER, 409, seconds)),
        ]
        for share, fate in kinds:
            if drawn < share:
                return fate()
            drawn -= share
        return Fate(seconds=seconds)

    def _late(self) -> Fate:
        late = self._rng.uniform(1, LATEST)
        return Fate(self._rng.choice(_BROKEN), When.LATE, seconds=self._rng.uniform(0.1, 20), late=late)

    def _stale(self, seconds: float) -> Fate:
        return Fate(How.STALE, seconds=seconds, late=self._rng.uniform(1, STALE_SECONDS))

    def _down(self, seconds: float) -> Fate:
        when = self._rng.choice((When.NEVER, When.AT_ONCE))
        return Fate(How.STATUS, when, self._rng.choice(_DOUBTFUL_STATUS), seconds)
