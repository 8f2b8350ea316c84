"""The disk fails at the Nth deed, once or for a minute, full or broken: no acknowledgement, no send, no crash."""

from __future__ import annotations

import asyncio
import logging
import random
import tempfile
from collections.abc import Container, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from itertools import product
from pathlib import Path

import apsw

from frontdesk.domain.reasons import Rejected
from frontdesk.store.errors import StoreError
from tests.battery.checker import Judge
from tests.battery.deeds import DEEDS, arranged, command_of
from tests.battery.desk import BatteryDesk, night_settings
from tests.battery.disk import Deed, Disk
from tests.battery.house import Platform
from tests.battery.long import Long, Part
from tests.battery.row import Row
from tests.battery.size import Size
from tests.battery.spread import spread
from tests.battery.virtual_time import run

SCRIPTS = 3
"""Each gives every third of the deeds, in an order of its own; any number is a script. In the first of three the desk
finds out, while the disk fails, what the platform offers.
"""

_OUTAGE = 60.0


class Failure(StrEnum):
    """How the disk fails."""

    FULL = "full"
    BROKEN = "broken"


class Lasts(StrEnum):
    """For how long: one deed, or a minute from then on."""

    ONCE = "once"
    A_MINUTE = "a minute"


@dataclass(slots=True)
class Outcome:
    """What came of one script: violations, and how many deeds the disk was asked for once the script began."""

    found: list[str]
    deeds: int


def deeds_of(number: int) -> list[str]:
    """What the clerk does in this script."""
    shuffled = list(DEEDS)
    random.Random(f"script {number // SCRIPTS}").shuffle(shuffled)
    return shuffled[number % SCRIPTS :: SCRIPTS]


@dataclass(frozen=True, slots=True)
class Trial:
    """Which script, and from which deeds of the disk on it fails, how, and for how long."""

    script: int
    failing: Container[int]
    failure: Failure = Failure.FULL
    lasts: Lasts = Lasts.ONCE

    @property
    def name(self) -> str:
        """Told in one line."""
        return f"script {self.script}, {self.failure}, {self.lasts}, at {self.failing}"


def play(trial: Trial) -> Outcome:
    """Give the commands of the script while the disk fails."""
    disk = _failing_disk()
    with tempfile.TemporaryDirectory(prefix="battery-") as folder, _unheard():
        try:
            return run(_play(trial, disk, Path(folder)))
        finally:
            disk.watch = None


async def _play(trial: Trial, disk: Disk, folder: Path) -> Outcome:
    loop = asyncio.get_running_loop()
    rng = random.Random(trial.name)
    platform = Platform("disk", stays=len(deeds_of(trial.script)))
    given = arranged(platform, deeds_of(trial.script))
    settings = night_settings(looks_about=trial.script % SCRIPTS == 0)
    desk = BatteryDesk("pc0", platform, folder, rng, vfs=disk.vfs, settings=settings)
    desk.open()
    await asyncio.sleep(70)
    deeds, failed_at = 0, float("inf")

    def fail(deed: Deed, path: str, what: object) -> None:
        nonlocal deeds, failed_at
        deeds += 1
        begins = deeds in trial.failing
        if begins:
            failed_at = loop.time()
        if begins or (trial.lasts is Lasts.A_MINUTE and failed_at <= loop.time() < failed_at + _OUTAGE):
            raise apsw.FullError("no room") if trial.failure is Failure.FULL else apsw.IOError("no disk")

    disk.watch = fail
    for deed, stay in given:
        row, house = platform.stay(stay), platform.hotel.state
        try:
            entry = desk.desk.submit(command_of(deed, row, house, new_local_id=desk.desk.new_local_id))
        except (Rejected, StoreError, apsw.Error):
            continue  # the clerk is told that nothing is saved
        desk.acknowledged[entry.id] = repr(entry.command)
        await asyncio.sleep(4)
    await asyncio.sleep(120)
    disk.watch = None
    found = [] if not desk.task.done() else [f"the engine stopped: {desk.task.exception()!r}"]
    if found:
        await desk.kill()
        desk.open()
    await asyncio.sleep(desk.settings.sync.settle + 600)
    found += Judge(desk, platform).violations()
    await desk.close()
    return Outcome(found, deeds)


def _failing_disk() -> Disk:
    global _disk
    if _disk is None:
        _disk = Disk("batteryfails")
    return _disk


_disk: Disk | None = None


@contextmanager
def _unheard() -> Iterator[None]:
    """What the engine and SQLite say about a failing disk is what they should say."""
    before = logging.root.manager.disable
    logging.disable(logging.CRITICAL)
    try:
        yield
    finally:
        logging.disable(before)


def violations(trial: Trial) -> list[str]:
    """Live through it."""
    return [f"{trial.name}: {what}" for what in play(trial).found]


def at_every(number: int, every: int, first: int = 0) -> Iterator[Trial]:
    """Every kind of failure, one in each trial, at every `every`-th deed of a script, from the `first` on."""
    deeds = play(Trial(number, ())).deeds
    for kind, (failure, lasts) in enumerate(product(Failure, Lasts)):
        for nth in range(1 + (first + kind * every // 4) % every, deeds + 1, every):
            yield Trial(number, (nth,), failure, lasts)


_APART = 29
_OUTAGES = 74
_ALL = 10_000  # more deeds than any script has


def short() -> Iterator[Trial]:
    """Three scripts. Each deed of each fails once, full and broken: in a trial every 29th does, so that the commit has
    room to be made anew in between. Outages of a minute begin at every 74th deed, each kind at another; those at every
    40th, begun at each deed in turn, are in the long form.
    """
    for number, failure in product(range(SCRIPTS), Failure):
        for first in range(1, _APART + 1):
            yield Trial(number, range(first, _ALL, _APART), failure, Lasts.ONCE)
    for number in range(SCRIPTS):
        yield from (each for each in at_every(number, _OUTAGES) if each.lasts is Lasts.A_MINUTE)


def rows(size: Size) -> Iterable[Row]:
    """Three scripts: every 23rd deed fails."""
    del size
    trials = [each for number in range(SCRIPTS) for each in at_every(number, 23)]
    found = tuple(what for each in spread(violations, trials) for what in each)
    yield Row(name="disk fails: no acknowledgement, no send, no crash", found=found, trials=len(trials))


_EVERY = 40


def _chunk(number: int) -> Part:
    """One failing deed in forty of one script; forty chunks are the whole script, thirty scripts the long form."""
    script, first = divmod(number, _EVERY)
    trials = list(at_every(script, _EVERY, first))
    return Part(tuple(what for each in trials for what in violations(each)), len(trials))


LONG = (Long("disk fails: no acknowledgement, no send, no crash", 30 * _EVERY, _chunk),)
