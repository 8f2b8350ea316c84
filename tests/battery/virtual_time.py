"""An event loop whose time passes only when there is nothing left to do: hours of waiting take no time at all."""

from __future__ import annotations

import asyncio
import itertools
import selectors
from collections.abc import Coroutine
from datetime import datetime, timedelta
from typing import Any, TypeVar

_T = TypeVar("_T")
_ONE_TURN = 1e-6
"""Seconds that a turn of the loop takes. Without it, who waits for less than a float can tell would wait for ever."""


class NothingWillHappenError(RuntimeError):
    """Every task waits and no timer is set: the program would stand still for ever."""


class _TimePasses(selectors.DefaultSelector):
    """Never waits for the world: a wait for it is time that passes at once."""

    def __init__(self, now: float) -> None:
        super().__init__()
        self.now = now

    def select(self, timeout: float | None = None) -> list[Any]:
        if timeout is None:
            raise NothingWillHappenError
        self.now += max(_ONE_TURN, timeout)
        return []


class _NumberedTask(asyncio.Task[Any]):
    """asyncio keeps tasks in sets, whose order goes by the hash: by an address in memory, unless told otherwise. Tasks
    that are cancelled together end in the same order in every run.
    """

    def __init__(self, coroutine: Coroutine[Any, Any, Any], *, number: int, **more: Any) -> None:
        self._number = number
        super().__init__(coroutine, **more)

    def __hash__(self) -> int:
        return self._number


class VirtualLoop(asyncio.SelectorEventLoop):
    """asyncio's own loop on virtual seconds, from `begins` on. It serves no sockets and no threads."""

    def __init__(self, begins: float = 0.0) -> None:
        self._passing = _TimePasses(begins)
        super().__init__(self._passing)
        numbers = itertools.count()
        self.set_task_factory(lambda loop, work, **more: _NumberedTask(work, loop=loop, number=next(numbers), **more))

    def time(self) -> float:
        """Virtual seconds since the loop was made."""
        return self._passing.now


def run(main: Coroutine[Any, Any, _T], begins: float = 0.0) -> _T:
    """Run to the end on a fresh virtual loop. What a callback raises ends it, too."""
    with asyncio.Runner(loop_factory=lambda: VirtualLoop(begins)) as runner:
        broken: list[BaseException] = []
        task: asyncio.Task[_T] | None = None

        def end(_loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
            if isinstance(error := context.get("exception"), BaseException):
                broken.append(error)
                if task is not None:
                    task.cancel()

        async def watched() -> _T:
            nonlocal task
            task = asyncio.get_running_loop().create_task(main)
            return await task

        runner.get_loop().set_exception_handler(end)
        try:
            result = runner.run(watched())
        except asyncio.CancelledError:
            if broken:
                raise broken[0] from None
            raise
        return result


class PcClock:
    """The clocks of one PC: the monotonic one begins anywhere at each boot, the one on the wall may be wrong."""

    def __init__(self, loop: asyncio.AbstractEventLoop, opening: datetime, booted: float, skew: timedelta) -> None:
        self._loop = loop
        self._opening = opening
        self._booted = booted
        self.skew = skew

    def monotonic(self) -> float:
        """Seconds since this PC was switched on."""
        return self._loop.time() - self._booted

    def utc_now(self) -> datetime:
        """What the clock on the wall says."""
        return self._opening + timedelta(seconds=self._loop.time()) + self.skew
