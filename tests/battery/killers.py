"""The rows of the battery as they are pointed at a broken desk: each yields what it notices, trial after trial."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence
from itertools import islice, product
from typing import TypeVar

from frontdesk.sync.deeds import deed_of
from tests.battery import clocks, disk_failures, fault_matrix, full_disk, interruptions, model, old_copy, postings
from tests.battery.power_cut import cut, record
from tests.battery.simulation import simulate

Killer = Callable[[int], Iterator[str]]
"""Looks for violations, from the trial of that number on; all of them are tried in the end."""

_SEEDS = 40
_AT_ONCE = 4  # cases of the matrix on one desk, so that the first violation comes soon
_T = TypeVar("_T")


def simulation(first: int) -> Iterator[str]:
    """Nights of sixty commands."""
    for seed in range(first, first + _SEEDS):
        yield from (f"seed {seed}: {what}" for what in simulate(seed, commands=60).violations)


def matrix(first: int) -> Iterator[str]:
    """The whole fault matrix; a number for each few cases of one fate."""
    for cases in _from(first, [part for each in fault_matrix.together(fault_matrix.cases()) for part in _parts(each)]):
        yield from fault_matrix.violations(cases)


def restarts(first: int) -> Iterator[str]:
    """Closed and killed while a command is under way."""
    for cases in _from(first, list(interruptions.together(interruptions.cases()))):
        yield from interruptions.violations(cases)


def clock_jumps(first: int) -> Iterator[str]:
    """The PC's clock is set."""
    for cases in _from(first, list(clocks.together(clocks.cases()))):
        yield from clocks.violations(cases)


def failing_disk(first: int) -> Iterator[str]:
    """A disk that is full, or broken, for a minute."""
    for failure, nth in _from(first, list(product(disk_failures.Failure, range(40, 400, 40)))):
        yield from disk_failures.violations(disk_failures.Trial(0, (nth,), failure, disk_failures.Lasts.A_MINUTE))


def power_cuts(first: int) -> Iterator[str]:
    """Cuts of one night, in each way; now and then the desk goes on from what is left."""
    recorded = record(first)
    positions = random.Random(first).sample(range(len(recorded.log)), 60)
    for _, found in cut(recorded, positions, first, going_on=10):
        yield from found


def old_copies(first: int) -> Iterator[str]:
    """An old copy of the file is put back."""
    for seed in range(first, first + _SEEDS // 2):
        yield from old_copy.violations(seed)


def small_disks(first: int) -> Iterator[str]:
    """A disk runs full."""
    for seed in range(first, first + _SEEDS // 4):
        yield from full_disk.violations(seed)


def few_lines(first: int) -> Iterator[str]:
    """The model of the engine."""
    for seed in range(first, first + _SEEDS // 4):
        try:
            model.check(10, 50, seed, shrinks=False)
        except AssertionError as differs:
            yield f"seed {seed}: {differs}"


def many_postings(first: int) -> Iterator[str]:
    """Postings by the product's own rules."""
    for name, command in postings.COMMANDS.items():
        yield from postings.violations(name, postings.run(deed_of, command, 2500, first, postings.world_of(name)))


KILLERS: dict[str, Killer] = {
    "simulation": simulation,
    "fault matrix": matrix,
    "engine restarts": restarts,
    "clocks": clock_jumps,
    "model": few_lines,
    "postings": many_postings,
    "disk failures": failing_disk,
    "full disk": small_disks,
    "old copy": old_copies,
    "power cut": power_cuts,
}
"""By the name of the row: those that run in this process, for a desk in another one is not broken."""


def _from(first: int, trials: Sequence[_T]) -> Sequence[_T]:
    return [*trials[first:], *trials[:first]]


def _parts(cases: Sequence[_T]) -> Iterator[Sequence[_T]]:
    rest = iter(cases)
    while part := tuple(islice(rest, _AT_ONCE)):
        yield part
