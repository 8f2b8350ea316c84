"""The same work on many things, on every core; what the program logs as an error meanwhile is a failure too."""

from __future__ import annotations

import gc
import logging
import multiprocessing
import os
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from typing import Any, TypeVar

from tests.battery.house import whole_house

_Given = TypeVar("_Given")
_Found = TypeVar("_Found")

_PRELOADED = ["tests.battery.killed_desk", "tests.battery.model", "tests.battery.power_cut", "tests.battery.simulation"]


class SaidError(AssertionError):
    """The program logged an error while nothing was wrong with what it did."""


def processes() -> Any:
    """Processes that are forked from one that has imported everything, where there are such."""
    ways = multiprocessing.get_all_start_methods()
    context = multiprocessing.get_context("forkserver" if "forkserver" in ways else "spawn")
    context.set_forkserver_preload(_PRELOADED)
    return context


def spread(work: Callable[[_Given], _Found], given: Iterable[_Given]) -> Iterator[_Found]:
    """What the work finds of each, in the order given. Raises what the work raises, and `SaidError`.

    `work` and what is given to it travel to other processes: functions of modules, and plain values.
    """
    cores = os.cpu_count() or 1
    with ProcessPoolExecutor(cores, mp_context=processes(), initializer=_listen) as pool:
        for found, said in pool.map(partial(_heard, work), given):
            if said:
                raise SaidError(said)
            yield found


class _Errors(logging.Handler):
    """Keeps what is said at level ERROR and above."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.said: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.said.append(self.format(record))


_errors = _Errors()


def _listen() -> None:
    whole_house()  # which stays to the end, so no collection shall look at it either
    gc.collect()
    gc.freeze()
    gc.set_threshold(5000, 20, 1000)  # of all that is young, often: so it stays in the processor's own memory
    logging.getLogger().addHandler(_errors)
    logging.getLogger().setLevel(logging.ERROR)


def _heard(work: Callable[[_Given], _Found], given: _Given) -> tuple[_Found, str]:
    _errors.said.clear()
    found = work(given)
    gc.collect()
    return found, "".join(f"{given}: {each}\n" for each in _errors.said)
