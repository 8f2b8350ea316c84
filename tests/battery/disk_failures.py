"""The disk fails at the Nth deed, once or for a minute, full or broken: no acknowledgement, no send, no crash."""

from __future__ import annotations

import asyncio
import logging
import random
import tempfile
from collections.abc import Iterable, Iterator
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
from tests.battery.desk import BatteryDesk
from tests.battery.disk import Deed, Disk
from tests.battery.house import Platform
from tests.battery.long import Long, Part
from tests.battery.row import Row
from tests.battery.size import Size
from tests.battery.virtual_time import run

SCRIPTS = 3
"""Each gives every third of the deeds, in an order of its own; any number is a script."""

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


def script(number: int, nth: int | None, failure: Failure, lasts: Lasts) -> Outcome:
    """Give some commands while the disk fails at its `nth` deed; None for a disk that does not fail."""
    disk = _failing_disk()
    with tempfile.TemporaryDirectory(prefix="battery-") as folder, _unheard():
        try:
            return run(_script(number, disk, Path(folder), nth, failure, lasts))
        finally:
            disk.watch = None


async def _script(number: int, disk: Disk, folder: Path, nth: int | None, failure: Failure, lasts: Lasts) -> Outcome:
    loop = asyncio.get_running_loop()
    rng = random.Random(f"{nth} {failure} {lasts}")
    platform = Platform("disk", stays=len(deeds_of(number)))
    given = arranged(platform, deeds_of(number))
    desk = BatteryDesk("pc0", platform, folder, rng, vfs=disk.vfs)
    desk.open()
    await asyncio.sleep(70)
    deeds, failed_at = 0, float("inf")

    def fail(deed: Deed, path: str, what: object) -> None:
        nonlocal deeds, failed_at
        deeds += 1
        if deeds == nth:
            failed_at = loop.time()
        if deeds == nth or (lasts is Lasts.A_MINUTE and failed_at <= loop.time() < failed_at + _OUTAGE):
            raise apsw.FullError("no room") if failure is Failure.FULL else apsw.IOError("no disk")

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


def fail_at(number: int, every: int, first: int = 0) -> Iterator[tuple[str, Outcome]]:
    """Every kind of failure at every `every`-th deed of a script, from the `first` on."""
    deeds = script(number, None, Failure.FULL, Lasts.ONCE).deeds
    for kind, (failure, lasts) in enumerate(product(Failure, Lasts)):
        for nth in range(1 + (first + kind * every // 4) % every, deeds + 1, every):
            where = f"script {number}, {failure}, {lasts}, at deed {nth} of {deeds}"
            yield where, script(number, nth, failure, lasts)


EVERY = 37
"""Deeds of which one fails in the short form, each kind of failure at another: at all of them, 5,800 in three scripts,
it would take ten minutes of two cores."""

PARTS = 4 * SCRIPTS
"""Of the short form."""


def fail_part(number: int) -> list[str]:
    """A quarter of every so many deeds of a script."""
    script_, part = divmod(number, 4)
    outcomes = fail_at(script_, 4 * EVERY, EVERY * part)
    return [f"{where}: {what}" for where, outcome in outcomes for what in outcome.found]


def rows(size: Size) -> Iterable[Row]:
    """Three scripts: every 23rd deed fails."""
    found: list[str] = []
    trials = 0
    for where, outcome in (each for number in range(SCRIPTS) for each in fail_at(number, 23)):
        trials += 1
        found += [f"{where}: {what}" for what in outcome.found]
    yield Row(name="disk fails: no acknowledgement, no send, no crash", found=tuple(found), trials=trials)


_EVERY = 40


def _chunk(number: int) -> Part:
    """One failing deed in forty of one script; forty chunks are the whole script, thirty scripts the long form."""
    script_, first = divmod(number, _EVERY)
    outcomes = list(fail_at(script_, _EVERY, first))
    return Part(tuple(f"{where}: {what}" for where, each in outcomes for what in each.found), len(outcomes))


LONG = (Long("disk fails: no acknowledgement, no send, no crash", 30 * _EVERY, _chunk),)
