"""Reads asked again after a while; writes never are (`connector-api.md` §1.4, `offline-reliability.md` §2.5)."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TypeVar

from tenacity import AsyncRetrying, RetryCallState, retry_if_exception, stop_after_attempt

from frontdesk.api.errors import LeftAlone, TryLater
from frontdesk.api.rate_limit import Rank

_T = TypeVar("_T")


@dataclass(frozen=True)
class Retries:
    """How patient a read is. What somebody looks at gives up quickly, what nobody waits for keeps trying.

    The waits, in seconds, double from `first` to `longest`; each is shortened by `chance`, a draw from 0 to 1, by
    up to a half, so that computers that failed together do not come back together.
    """

    chance: Callable[[], float]
    first: float = 0.5
    longest: float = 8.0
    at_once: int = 3  # times a read is asked in all, where somebody waits for it
    in_background: int = 5

    def wait(self, again: int, fault: BaseException | None) -> float:
        """Seconds before the read is asked again for the `again`-th time, 1 for the first."""
        grown = min(self.first * 2.0 ** (again - 1), self.longest)
        jittered = grown * (1.0 - self.chance() / 2)
        named = fault.retry_after if isinstance(fault, TryLater) else None
        return jittered if named is None else max(jittered, named)

    async def go_on(
        self,
        ask: Callable[[], Awaitable[_T]],
        fault: TryLater,
        rank: Rank,
        *,
        sleep: Callable[[float], Awaitable[None]],
        failed: Callable[[TryLater], None],
    ) -> _T:
        """The answer to a read that has just failed once. Raises the last fault; `failed` is told each but that."""
        asked = False

        async def attempt() -> _T:
            nonlocal asked
            if asked:
                return await ask()
            asked = True
            raise fault

        def tell(state: RetryCallState) -> None:
            ended = state.outcome.exception() if state.outcome is not None else None
            if isinstance(ended, TryLater):
                failed(ended)

        def wait(state: RetryCallState) -> float:
            return self.wait(state.attempt_number, None if state.outcome is None else state.outcome.exception())

        tries = self.in_background if rank is Rank.BACKGROUND else self.at_once
        again = AsyncRetrying(
            sleep=sleep,
            stop=stop_after_attempt(tries),
            wait=wait,
            retry=retry_if_exception(_is_worth_it),
            before_sleep=tell,
            reraise=True,
        )
        return await again(attempt)


def _is_worth_it(fault: BaseException) -> bool:
    """A part of the platform that is left alone has failed often enough."""
    return isinstance(fault, TryLater) and not isinstance(fault, LeftAlone)
